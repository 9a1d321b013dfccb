"""A whole run: rows to columns, what crosses topics, batches to processes, findings in order."""

from collections.abc import Collection, Iterator
from pathlib import Path

from verify.compare.grouping import Key
from verify.engine.archive.across import (
    Special,
    find_rounding,
    read_date_columns,
    settle_ids,
    tell_all_incidents,
)
from verify.engine.archive.batches import (
    Across,
    BatchFindings,
    Write,
    Written,
    count_claims,
    count_rows,
    find_asked,
    find_part,
    make_batches,
)
from verify.engine.archive.columns import StoredRows
from verify.engine.archive.jobs import Job, Room, count_cores, make_ready, start, write_job
from verify.engine.archive.lineages import find_all_lineages
from verify.engine.archive.screen import find_left_out
from verify.engine.archive.screen_rows import show_rows
from verify.engine.archive.screen_rules import may_leave_out
from verify.engine.archive.topics import find_buckets, gather_topics, read_all_labels
from verify.engine.ledgers import ReadDocuments
from verify.engine.run import ask_about_strangers, settle
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.progress import Track, in_silence
from verify.topics.areas import with_areas

BATCH = 20_000  # rows, without those of near topics
FEWEST = 50_000  # rows for which a second process is worth the time that it takes to start


class Checked(NamedTuple):
    """The findings of a run in parts, and the labels of the rows with their places."""

    parts: list[list[Written]]
    labels: frozenset[tuple[str, str]]


class Wanted(NamedTuple):
    """How a run works: what writes its findings, a folder for its files, and its processes.

    The files are for the run alone. 0 processes are as many as are worth their start. `batch` is
    the number of rows that a process takes at a time. Rows before the number `since` were checked
    earlier: only topics are checked that have a later row, or are near one that has. `documents`
    reads the documents beside the ledgers. `is_screened` leaves out rows that no rule needs.
    """

    write: Write
    folder: Path
    processes: int = 0
    batch: int = BATCH
    since: int = 0
    documents: ReadDocuments | None = None
    is_screened: bool = True


def check_rows(
    rows: StoredRows, settings: Settings, wanted: Wanted, track: Track = in_silence
) -> Checked:
    """Return the findings on all rows: those of the engine `memory`, to the byte."""
    with with_areas(settings.areas):
        return _check(rows, settings, wanted, track)


def _check(rows: StoredRows, settings: Settings, wanted: Wanted, track: Track) -> Checked:
    size = rows.frame.height
    processes = wanted.processes or (count_cores() if size >= FEWEST else 1)
    orders = read_date_columns(rows, settings.date_order)
    job = Job(settings, orders, rows.layouts, wanted.write, wanted.documents)
    path, ready = write_job(job, wanted.folder), make_ready(job)
    named: set[str] = set()
    written: list[list[Written]] = []
    with start(processes) as do_all:
        room = Room(wanted.folder, path, do_all)
        across = _look_across(Special(rows, ready), room, track, is_screened=wanted.is_screened)
        asked = find_asked(across.topics, wanted.since)
        parts = _find_all(across, room, wanted.batch, asked)
        for part in _counted(parts, track, count_rows(across.topics, asked)):
            written.append(part.written)
            named |= part.named
    if not wanted.since:
        found = ask_about_strangers(named, settings, ready.asked)
        written.append(wanted.write(settle(found, (), settings, ())))
    return Checked(written, across.topics.labels)


def _look_across(special: Special, room: Room, track: Track, *, is_screened: bool) -> Across:
    rows, settings = special.rows, special.ready.job.settings
    labels = read_all_labels(rows, settings, room, track)
    settle_ids(special)
    tell_all_incidents(special, find_buckets(rows, labels), labels.names)
    grids = find_rounding(special)
    topics = gather_topics(special, labels, count_claims(special))
    lineages = find_all_lineages(special, topics)
    may_leave = is_screened and may_leave_out(special.ready.asked.on_groups)
    left = find_left_out(show_rows(special, labels, room), topics) if may_leave else None
    return Across(special, labels, topics, grids, lineages, left)


def _find_all(
    across: Across, room: Room, most: int, asked: Collection[Key]
) -> Iterator[BatchFindings]:
    """Yield the findings of all batches; then of the topics that must be read whole after all."""
    again: list[Key] = []
    for part in room.do_all(find_part, make_batches(across, room, most, asked)):
        again += part.again
        yield part
    if again:
        whole = across._replace(left_out=None)
        yield from room.do_all(find_part, make_batches(whole, room, most, frozenset(again)))


def _counted(parts: Iterator[BatchFindings], track: Track, total: int) -> Iterator[BatchFindings]:
    """Yield the parts, and count their claims as the work that is done."""

    def claims() -> Iterator[BatchFindings | None]:
        for part in parts:
            yield part
            yield from [None] * (part.claims - 1)

    return (part for part in track(claims(), "checking claims", total) if part is not None)
