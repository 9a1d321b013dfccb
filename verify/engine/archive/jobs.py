"""What each process does: read labels, or ask the rules about a batch of whole topics."""

import gc
import os
import pickle
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import lru_cache, partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import polars as pl

from verify.engine.archive.columns import Layout, rows_of
from verify.engine.archive.screen_cells import ShownValue, show_label, show_values
from verify.engine.ledgers import ReadDocuments, ledger_rules
from verify.engine.run import RulesAsked, choose_rules
from verify.errors import InputError
from verify.ledger.date_orders import DatesShown
from verify.ledger.labels import LabelReading, read_label
from verify.ledger.normalise import RowReading, begin_reading, read_claims
from verify.model.claims import Claim, Row
from verify.model.figures import Kind
from verify.model.findings import Findings
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.model.topics import Topic
from verify.topics.areas import use_areas

# Takes a function and tasks; yields the result of each task, in their order.
DoAll = Callable[[Callable[[Any], Any], Iterable[Any]], Iterator[Any]]


AHEAD = 2  # tasks for each process that are ready before it needs them
ENDED = "a process of this run was ended from outside: is there enough memory?"


class Job(NamedTuple):
    """What all processes of a run know: how rows are read, and what makes text of findings.

    `documents` reads the documents beside the ledgers.
    """

    settings: Settings
    dates: DatesShown
    layouts: Sequence[Layout]
    write: Callable[[Findings], list[Any]]
    documents: ReadDocuments | None = None


class Ready(NamedTuple):
    """A job, ready to work in one process."""

    job: Job
    reading: RowReading
    asked: RulesAsked

    def claims_of(self, row: Row) -> tuple[Claim, ...]:
        """Return the claims of one row."""
        return tuple(read_claims(row, self.reading))


class RowsTask(NamedTuple):
    """A task on the rows in a file; another file has the job."""

    job: str
    rows: str


class DistinctLabel(NamedTuple):
    """The reading of a label: its topic, the place of its row, the kind of a bare figure.

    `said` is what rows with the label are read with; None if the desk decides about topics. `state`
    is what the label shows to the screen: see `screen_cells`.
    """

    topic: Topic
    place: str
    kind: Kind
    said: LabelReading | None
    state: int


class ValuesTask(NamedTuple):
    """A task on distinct values; a file has the job."""

    job: str
    values: Sequence[str]


def write_job(job: Job, folder: Path) -> str:
    """Write a job to a file, from which each process gets it ready."""
    path = folder / "job"
    path.write_bytes(pickle.dumps(job))
    return str(path)


@lru_cache(maxsize=1)
def open_job(path: str) -> Ready:
    """Return the job of this process."""
    job: Job = pickle.loads(Path(path).read_bytes())  # noqa: S301  this run wrote it
    return make_ready(job)


def make_ready(job: Job) -> Ready:
    """Make a job ready in this process."""
    use_areas(job.settings.areas)
    asked = choose_rules(ledger_rules(), job.settings)
    return Ready(job, begin_reading(job.settings, job.dates), asked)


def read_labels(task: RowsTask) -> list[DistinctLabel]:
    """Return the reading of the label of each row in a file."""
    ready = open_job(task.job)
    frame = pl.read_ipc(task.rows)
    found = []
    for _, row in rows_of(frame, ready.job.layouts, {}):
        bare = {"value": "1", "low": "", "high": "", "kind": "", "unit": ""}
        cells = {name: bare.get(name, text) for name, text in row.cells.items()}
        claim = ready.claims_of(row._replace(cells=cells))[0]
        label = (claim.topic.label, claim.place)
        said = None if ready.reading.topics.has_decisions else read_label(*label)
        state = show_label(claim)
        found.append(DistinctLabel(claim.topic, claim.place, claim.kind, said, state))
    return found


def read_values(task: ValuesTask) -> list[ShownValue]:
    """Return what each value shows to the screen."""
    return list(show_values(task.values, open_job(task.job).job.settings.about))


class Room(NamedTuple):
    """Where a run works: its folder, the file with its job, and what does its tasks."""

    folder: Path
    job: str
    do_all: DoAll


@contextmanager
def start(processes: int) -> Iterator[DoAll]:
    """Yield what does all tasks, in so many processes, and yields the results in their order."""
    if processes <= 1:
        yield map
        return
    # A process that is forked would share the threads of Polars, and could wait for them for ever.
    with ProcessPoolExecutor(processes, get_context("spawn"), _begin) as pool:
        try:
            yield partial(_do_all, pool, processes * AHEAD)
        except BrokenProcessPool:
            raise InputError(ENDED) from None
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)  # they end their tasks, and then stop
            raise


def _do_all(
    pool: ProcessPoolExecutor, most: int, work: Callable[[Any], Any], tasks: Iterable[Any]
) -> Iterator[Any]:
    """Yield the results in order. Only so many tasks wait: each of them holds memory."""
    waiting: deque[Future[Any]] = deque()
    for task in tasks:
        waiting.append(pool.submit(work, task))
        if len(waiting) >= most:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def _begin() -> None:
    """Let Ctrl-C end the first process alone, which ends the others. A run makes no cycles."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()


def count_cores() -> int:
    """Return how many cores this run may use."""
    count = getattr(os, "sched_getaffinity", None)
    return len(count(0)) if count else os.cpu_count() or 1
