"""A whole run: rows to columns, what crosses topics, batches to processes, findings in order."""

from collections.abc import Collection, Iterator

from verify.compare.grouping import Key
from verify.engine.archive.across import (
    Special,
    count_claims,
    find_rounding,
    read_all_documents,
    read_date_columns,
    tell_all_incidents,
)
from verify.engine.archive.batches import (
    Across,
    find_asked,
    make_batches,
    members_of,
)
from verify.engine.archive.chunks import NUMBER
from verify.engine.archive.columns import StoredRows
from verify.engine.archive.ids import settle_ids
from verify.engine.archive.jobs import DoAll, Job, TaskEngine, make_ready
from verify.engine.archive.lineages import find_all_lineages
from verify.engine.archive.one_batch import BatchFindings, Write, Written, find_part
from verify.engine.archive.screen import make_screen
from verify.engine.archive.screen_rows import begin_values, show_rows
from verify.engine.archive.screen_rules import may_leave_out
from verify.engine.archive.spilled import Spilled
from verify.engine.archive.topics import Labels, find_buckets, gather_topics, read_all_labels
from verify.engine.ledgers import ReadDocuments
from verify.engine.run import ask_about_strangers, settle
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.progress import Portion, Track, in_silence
from verify.topics.areas import with_areas


class Checked(NamedTuple):
    """The findings of a run in parts, unless it spilled them, and the labels with their places."""

    parts: list[list[Written]]
    labels: frozenset[tuple[str, str]]


class Wanted(NamedTuple):
    """How a run works: what writes its findings, and the engine that does its tasks.

    Rows before the number `since` were checked earlier: only topics are checked that have a later
    row, or are near one that has. `documents` reads the documents beside the ledgers. `spilled`
    takes the findings; otherwise a list does. `is_screened` leaves out rows that no rule needs.
    """

    write: Write
    engine: TaskEngine
    since: int = 0
    documents: ReadDocuments | None = None
    spilled: Spilled | None = None
    is_screened: bool = True


def check_rows(
    rows: StoredRows, settings: Settings, wanted: Wanted, track: Track = in_silence
) -> Checked:
    """Return the findings on all rows: those of the engine `memory`, to the byte."""
    with with_areas(settings.areas):
        return _check(rows, settings, wanted, track)


def _check(rows: StoredRows, settings: Settings, wanted: Wanted, track: Track) -> Checked:
    orders = read_date_columns(rows, settings.date_order)
    engine = wanted.engine
    in_tasks = None if engine.is_far else wanted.documents
    ready = make_ready(Job(settings, orders, rows.layouts, wanted.write, in_tasks))
    named: set[str] = set()
    written: list[list[Written]] = []
    keep = written.append if wanted.spilled is None else wanted.spilled.append
    with engine.start(ready, rows, wanted.since) as do_all:
        is_screened = wanted.is_screened and may_leave_out(ready.asked.on_groups)
        special = Special(rows, ready)
        labels = read_all_labels(rows, settings, do_all, track)
        early = begin_values(rows.frame, do_all) if is_screened and not wanted.since else None
        across = _look_across(special, labels, wanted.since)
        if engine.is_far:
            read_all_documents(special, wanted.documents, track)
        asked = find_asked(across.topics, wanted.since)
        members = members_of(across.topics, asked)
        if is_screened:
            some = rows.frame if early else rows.frame[members[NUMBER].unique().sort()]
            states = show_rows(special, labels, some, early or begin_values(some, do_all))
            across = across._replace(screen=make_screen(states, across.topics))
        found = _find_all(across, do_all, engine.batch, asked)
        for part in _counted(found, track, members.height):
            keep(part.written)
            named |= part.named
    if not wanted.since:
        strange = ask_about_strangers(named, settings, ready.asked)
        keep(wanted.write(settle(strange, (), settings, ())))
    return Checked(written, across.topics.labels)


def _look_across(special: Special, labels: Labels, since: int) -> Across:
    special.ready.reading.labels.update(labels.all_said())
    counts = count_claims(special)
    settle_ids(special, counts)
    tell_all_incidents(special, find_buckets(special.rows, labels), labels.names)
    grids = find_rounding(special)
    topics = gather_topics(special, labels, counts, since)
    return Across(special, labels, topics, grids, find_all_lineages(special, topics))


def _find_all(
    across: Across, do_all: DoAll, most: int, asked: Collection[Key]
) -> Iterator[BatchFindings]:
    """Yield the findings of all batches; then of the topics that must be read whole after all."""
    again: list[Key] = []
    for part in do_all(find_part, make_batches(across, most, asked)):
        again += part.again
        yield part
    if again:
        whole = across._replace(screen=None)
        yield from do_all(find_part, make_batches(whole, most, frozenset(again)))


def _counted(parts: Iterator[BatchFindings], track: Track, total: int) -> Iterator[BatchFindings]:
    """Yield the parts, and count their claims as the work that is done."""
    portions = (Portion(part, part.claims) for part in parts)
    return (each.result for each in track(portions, "checking claims", total))
