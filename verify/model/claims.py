"""Claims, and the rows of a ledger from which they are read."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum

from verify.model.figures import Figure, Kind, Period, Unreadable
from verify.model.named_tuples import NamedTuple, Record
from verify.model.sources import Resolution
from verify.model.topics import Topic


class Stance(StrEnum):
    """The attitude of a source to the claim: it asserts the claim, or denies it."""

    ASSERTS = "asserts"
    CONFIRMS = "confirms"
    DENIES = "denies"
    QUALIFIES = "qualifies"
    UNCLEAR = "unclear"  # the cell cannot be read: the source may deny the claim


class ClaimStatus(StrEnum):
    """A value that the desk writes in the column "status"."""

    UNMARKED = ""
    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    DISPUTED = "disputed"
    RETRACTED = "retracted"


class Location(NamedTuple):
    """The place of a claim: file, line and column.

    `line` counts from 1, and is 0 if the claim has no line. `column` counts from 1 and is for copy
    only: it is 0 in a ledger, or if the whole line is meant.
    """

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}:{self.column}" if self.column else place


SHEET_OF = ".xlsx#"  # in the path of a claim, if several sheets of a workbook are read


def file_of(path: str) -> str:
    """Return the file that a path names: "floods.xlsx" for "floods.xlsx#Tolls"."""
    at = path.casefold().find(SHEET_OF)
    return path[: at + len(SHEET_OF) - 1] if at >= 0 else path


NOWHERE = Location("")  # for a claim that the config names and no file has


class FlawKind(StrEnum):
    """A fault of one row as written, or of its table. V011 reports the rows that do not fit."""

    ADAPTED_TABLE = "adapted-table"
    WRONG_SUM = "wrong-sum"
    SHORT_ROW = "short-row"
    UNREADABLE_ROW = "unreadable-row"
    MISSING_TOPIC = "missing-topic"
    UNKNOWN_WORD = "unknown-word"
    UNREADABLE_DATE = "unreadable-date"
    DATE_ORDER = "date-order"
    DUPLICATE_ID = "duplicate-id"
    DUPLICATE_COLUMN = "duplicate-column"
    SUSPICIOUS_COLUMN = "suspicious-column"
    FORMULA_CELL = "formula-cell"
    HIDDEN_CHARACTERS = "hidden-characters"
    DOUBTFUL_ENCODING = "doubtful-encoding"
    UNREAD_DOCUMENT = "unread-document"
    FIGURE_NOT_IN_DOCUMENT = "figure-not-in-document"


# The row does not fit its header.
DOES_NOT_FIT = frozenset((FlawKind.SHORT_ROW, FlawKind.UNREADABLE_ROW))


class Flaw(NamedTuple):
    """A fault of one row as written: `kind` is for code, `message` is a sentence for people.

    `line` is given if the fault is on another line than the row begins on, such as the header.
    """

    kind: FlawKind
    message: str
    line: int = 0


class ColumnNames(NamedTuple):
    """What a file calls our columns: "As of" is `as_of`. `letters` are those of a workbook."""

    headers: Mapping[str, str]
    letters: Mapping[str, str] = {}


def name_column(column: str, names: ColumnNames | None, line: int) -> str:
    """Return a column as the file names it, with the cell in a workbook: '"As of" (D5)'."""
    if names is None:
        return column
    header = names.headers.get(column, column)
    shown = column if header == column else f'"{header}"'
    return f"{shown} ({names.letters[column]}{line})" if column in names.letters else shown


class PrintedNumber(str):
    """A number that a file has as a number, with its digits: 1.234 is not 1,234."""

    __slots__ = ()


class Row(NamedTuple):
    """One row of a ledger.

    `cells` has the known columns, by our names for them ("as_of"). `extra` has all other columns,
    by the headers in the file. `names` has the headers of the known columns, if they are others.
    """

    cells: Mapping[str, str]
    extra: Mapping[str, str]
    location: Location
    flaws: tuple[Flaw, ...] = ()
    names: ColumnNames | None = None


class LedgerEdit(NamedTuple):
    """A change of a ledger: other cells in the row of a line, its removal, or rows at the end.

    A column has our name ("as_of"), or the header of the file if it is none of ours. A column that
    the file has not is added, if a cell in it says something.
    """

    line: int = 0
    cells: Mapping[str, str] = {}
    is_removal: bool = False
    added: tuple[Mapping[str, str], ...] = ()


class Claim(Record):
    """One statement by one source about one topic: a figure, or a statement without a figure.

    `source` is the name as written, `resolved` is the registry's reading of it. `value` and `unit`
    are as written; `figure` is their reading, or None for a statement without a figure. `date` is
    the day on which the claim was made. `day` is the day that the figure describes: `as_of`, or
    `date` if the row has no `as_of`. `origin` is the source from which the claim first
    came: the reading of `derived_from` if it is given, otherwise of `source`. `is_recorded` says
    whether that source counts case by case, by a published method. `segment` counts how often its
    source has begun a new series on the topic, and `counted_from` is the first day of a count such
    as "this year": see `compare.restarts`. `event` is as written, or the event of the config that
    the label or the place names. `names` is what the file calls its columns, if it uses other
    names.

    Words of copy are also a claim. They fill few of these fields; the others are empty.
    """

    id: str
    location: Location
    source: str = ""
    resolved: Resolution = Resolution("")
    topic: Topic = Topic("")
    value: str = ""
    unit: str = ""
    figure: Figure | Unreadable | None = None
    day: Period | None = None
    date: Period | None = None
    kind: Kind = Kind.LEVEL
    kind_is_inferred: bool = True
    stance: Stance = Stance.ASSERTS
    via: str = ""
    derived_from: str = ""
    origin: Resolution = Resolution("")
    is_recorded: bool = False
    evidence: str = ""
    quote: str = ""
    url: str = ""
    archived_url: str = ""
    status: ClaimStatus = ClaimStatus.UNMARKED
    note: str = ""
    suppress: str = ""
    place: str = ""
    event: str = ""
    extra: Mapping[str, str] = {}
    flaws: tuple[Flaw, ...] = ()
    segment: int = 0
    counted_from: dt.date | None = None
    names: ColumnNames | None = None

    def name_column(self, column: str) -> str:
        """Return a column as the file of the claim names it, with the cell in a workbook."""
        return name_column(column, self.names, self.location.line)

    @property
    def cell(self) -> str:
        """The cell of the value in a workbook, behind its text: " (C7)"; "" in other files."""
        letters = self.names.letters.get("value") if self.names else None
        return f" ({letters}{self.location.line})" if letters else ""

    @property
    def series(self) -> tuple[int, dt.date | None]:
        """What two figures of a source share that are of one series: its number, its first day."""
        return self.segment, self.counted_from

    @property
    def event_name(self) -> str:
        """The event of the claim as written; in a ledger of incidents its day; or ""."""
        return self.event or self.topic.event

    @property
    def is_relayed(self) -> bool:
        """Does the source have the claim from another source?"""
        return self.origin.key != self.resolved.key

    @property
    def readable(self) -> Figure | None:
        """The figure, or None if there is none or if it cannot be read."""
        figure = self.figure
        return figure if isinstance(figure, Figure) else None

    @property
    def last_day(self) -> dt.date:
        """The last day that the claim is of; if it has no day, the first day of all."""
        return self.day.end if self.day else dt.date.min

    @property
    def figure_kind(self) -> Kind | None:
        """The kind of the figure, even if it cannot be read; None for a statement."""
        return None if self.figure is None else self.kind

    @property
    def is_broken(self) -> bool:
        """Does the row not fit its header? Then nothing else in it is reported as missing."""
        return any(flaw.kind in DOES_NOT_FIT for flaw in self.flaws)

    @property
    def is_day_unread(self) -> bool:
        """Does the row give a day that cannot be read? Such a row is not called undated.

        `extra` has the text of known columns that cannot be read.
        """
        return self.day is None and not self.extra.keys().isdisjoint(("date", "as_of"))

    @property
    def display_name(self) -> str:
        """The source as a message names it: "The UN" in the ledger is "the UN" in a message."""
        article, _, name = self.source.partition(" ")
        if name and article in {"The", "A", "An"}:
            return f"{article.lower()} {name}"
        return self.source or "nobody"
