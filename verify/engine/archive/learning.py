"""Learn of the rows that are added to an archive what later runs need not find out again."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import polars as pl

from verify.engine.archive.across import Special, find_incident_rows, read_date_columns
from verify.engine.archive.chunks import NUMBER
from verify.engine.archive.columns import Known, LabelKey, StoredRows
from verify.engine.archive.jobs import Job, make_ready
from verify.engine.archive.processes import Processes
from verify.engine.archive.topics import NAMES, Labels, find_buckets, read_all_labels
from verify.ledger.incidents import tell_incidents
from verify.model.findings import Findings
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.progress import Track
from verify.topics.areas import with_areas

DAY_CELLS = ("as_of", "date")


class Learnt(NamedTuple):
    """What rows show: `order` has their numbers, topic by topic and then by day.

    `known` is None if a reading depends on more than the label, as the config has events.
    """

    known: Known | None
    order: pl.Series


def learn(
    rows: StoredRows,
    settings: Settings,
    folder: Path,
    before: Mapping[LabelKey, Any],
    track: Track,
) -> Learnt:
    """Return what these rows show, without the labels that are known `before`."""
    if settings.events:
        return Learnt(None, in_order(rows.frame))
    with with_areas(settings.areas):
        job = Job(settings, read_date_columns(rows, settings.date_order), rows.layouts, _nothing)
        ready, known = make_ready(job), rows._replace(known=Known(before))
        with Processes(folder).start(ready, known) as do_all:
            labels = read_all_labels(known, settings, do_all, track)
        ready.reading.labels.update(labels.all_said())
        incidents = _find_incidents(Special(rows, ready), labels)
    fresh = {
        key: read
        for key, read in zip(labels.keys, labels.read, strict=True)
        if key not in before and (read.said is None or read.said.topic == read.topic)
    }
    keys = [each.topic.key for each in labels.read]
    codes = {key: code for code, key in enumerate(dict.fromkeys(keys))}
    topics = pl.Series([codes[key] for key in keys], dtype=pl.UInt32)[labels.number_of]
    order = in_order(rows.frame, topics)
    return Learnt(Known(fresh, ((0, rows.frame.height),), tuple(incidents)), order)


def in_order(frame: pl.DataFrame, topics: pl.Series | None = None) -> pl.Series:
    """Return the numbers of rows, topic by topic and then by day, as the cells are written.

    `topics` has the topic of each row; otherwise rows with the same label are together.
    """
    by = [pl.col(name).cast(pl.String) for name in DAY_CELLS if name in frame.columns]
    if topics is not None:
        return frame.select(NUMBER, *by, topic=topics).sort("topic", *by, NUMBER)[NUMBER]
    labels = [pl.col(name).cast(pl.String) for name in NAMES if name in frame.columns]
    return frame.select(NUMBER, *labels, *by).sort(*labels, *by, NUMBER)[NUMBER]


def _find_incidents(special: Special, labels: Labels) -> list[int]:
    """Return the rows that are decided together with one that has an event."""
    settings = special.ready.job.settings
    buckets = find_buckets(special.rows, labels)
    numbers = find_incident_rows(special, buckets, labels.names)
    told = special.change(numbers, lambda claims: tell_incidents(claims, settings))
    some = set(buckets[told].to_list())
    of_numbers = zip(numbers, buckets[numbers].to_list(), strict=True)
    return sorted(number for number, bucket in of_numbers if bucket in some)


def _nothing(_: Findings) -> list[Any]:
    return []
