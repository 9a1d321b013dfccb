"""What a run does with many rows at once, in any process: read labels, or ask the rules.

A task names rows and says what the run knows of them. An engine brings it to a process.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

import polars as pl

from verify.engine.archive.chunks import NUMBER
from verify.engine.archive.columns import Layout, StoredRows, rows_of
from verify.engine.archive.screen_cells import ShownValue, show_label, show_values
from verify.engine.ledgers import ReadDocuments, ledger_rules
from verify.engine.run import RulesAsked, choose_rules
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


def make_ready(job: Job) -> Ready:
    """Make a job ready in this process."""
    use_areas(job.settings.areas)
    asked = choose_rules(ledger_rules(), job.settings)
    return Ready(job, begin_reading(job.settings, job.dates), asked)


def read_labels(ready: Ready, rows: pl.DataFrame, _about: object) -> list[DistinctLabel]:
    """Return the reading of the label of each row. This is the work of one process."""
    found = []
    for _, row in rows_of(rows, ready.job.layouts, {}):
        bare = {"value": "1", "low": "", "high": "", "kind": "", "unit": ""}
        cells = {name: bare.get(name, text) for name, text in row.cells.items()}
        claim = ready.claims_of(row._replace(cells=cells))[0]
        label = (claim.topic.label, claim.place)
        said = None if ready.reading.topics.has_decisions else read_label(*label)
        state = show_label(claim)
        found.append(DistinctLabel(claim.topic, claim.place, claim.kind, said, state))
    return found


def read_values(ready: Ready, _rows: pl.DataFrame, values: Sequence[str]) -> list[ShownValue]:
    """Return what each value shows to the screen. This is the work of one process."""
    return list(show_values(values, ready.job.settings.about))


NO_ROWS = pl.Series(dtype=pl.UInt32)


class Task(NamedTuple):
    """Rows by their numbers, and what the run knows of them. A task may need no rows.

    `among` are rows that have all these: those of several tasks are read together.
    """

    numbers: pl.Series = NO_ROWS
    about: object = None
    among: pl.DataFrame | None = None

    def take(self, rows: StoredRows) -> pl.DataFrame:
        """Return the rows."""
        if self.among is None:
            return rows.chunks.take(self.numbers)
        return self.among[self.among[NUMBER].search_sorted(self.numbers)]


# Takes the job, the rows of a task and what is known of them; returns its result.
Work = Callable[[Ready, pl.DataFrame, Any], Any]
# Does all tasks, and yields their results in the order of the tasks.
DoAll = Callable[[Work, Iterable[Task]], Iterator[Any]]


class TaskEngine(Protocol):
    """Brings tasks to where they are done."""

    @property
    def batch(self) -> int:
        """How many rows a task of whole topics has, without those of near topics."""

    @property
    def is_far(self) -> bool:
        """Do tasks go to other machines, which have no documents beside the ledgers?"""

    def start(
        self, ready: Ready, rows: StoredRows, since: int = 0
    ) -> AbstractContextManager[DoAll]:
        """Give what does tasks on these rows. Those before the number `since` need few tasks."""
