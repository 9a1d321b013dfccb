"""Claims, and the rows of a ledger that they are read from."""

from collections.abc import Mapping
from enum import StrEnum

from verify.model.figures import Figure, Kind, Period, Unreadable
from verify.model.named_tuples import NamedTuple
from verify.model.sources import Resolution
from verify.model.topics import Topic


class Stance(StrEnum):
    """What a source does with the claim."""

    ASSERTS = "asserts"
    CONFIRMS = "confirms"
    DENIES = "denies"
    QUALIFIES = "qualifies"
    UNCLEAR = "unclear"  # its word cannot be read: it may deny as well as assert


class ClaimStatus(StrEnum):
    """What the desk has written in the column "status"."""

    UNMARKED = ""
    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    DISPUTED = "disputed"
    RETRACTED = "retracted"


class Location(NamedTuple):
    """Where a claim stands: a file and a line, counted from 1; line 0 where there is none.

    In copy it has a column too, counted from 1; 0 where the whole line is meant.
    """

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}:{self.column}" if self.column else place


NOWHERE = Location("")  # the place of a claim that the config names and no file has


class FlawKind(StrEnum):
    """What may be wrong with one row as written. V011 reports the first three together."""

    SHORT_ROW = "short-row"
    UNREAD_SHEET = "unread-sheet"
    UNREADABLE_ROW = "unreadable-row"
    MISSING_TOPIC = "missing-topic"
    UNKNOWN_WORD = "unknown-word"
    UNREADABLE_DATE = "unreadable-date"
    DUPLICATE_ID = "duplicate-id"
    DUPLICATE_COLUMN = "duplicate-column"
    SUSPICIOUS_COLUMN = "suspicious-column"
    FORMULA_CELL = "formula-cell"
    HIDDEN_CHARACTERS = "hidden-characters"
    DOUBTFUL_ENCODING = "doubtful-encoding"


# The row does not fit its header.
DOES_NOT_FIT = frozenset((FlawKind.SHORT_ROW, FlawKind.UNREADABLE_ROW))


class Flaw(NamedTuple):
    """What is wrong with one row as written, in a word for code and in a sentence for people."""

    kind: FlawKind
    message: str
    line: int = 0


class Row(NamedTuple):
    """One row of a ledger: known columns by their own names, the others as they were written."""

    cells: Mapping[str, str]
    extra: Mapping[str, str]
    location: Location
    flaws: tuple[Flaw, ...] = ()


class Claim(NamedTuple):
    """One statement by one source about one topic: a figure, or a statement without a figure.

    `source` is the name as written, `resolved` says who that is. `value` and `unit` are as written;
    `figure` is their reading, or None for a statement without a figure. `day` is the day that the
    figure describes: `as_of`, or else the day on which it was asserted. `root_source` is the key of
    the source from which the claim first came: of `derived_from` if that is given, else of
    `source`. `is_recorded` says whether that is a recorder with a published method.
    Words of copy are a claim too. They fill few of these fields; the others are empty.
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
    root_source: str = ""
    is_recorded: bool = False
    evidence: str = ""
    quote: str = ""
    url: str = ""
    archived_url: str = ""
    status: ClaimStatus = ClaimStatus.UNMARKED
    note: str = ""
    suppress: str = ""
    place: str = ""
    extra: Mapping[str, str] = {}
    flaws: tuple[Flaw, ...] = ()

    @property
    def readable(self) -> Figure | None:
        """The figure, if there is one that can be read."""
        return self.figure if isinstance(self.figure, Figure) else None

    @property
    def figure_kind(self) -> Kind | None:
        """The kind of its figure, also of one that cannot be read; None for a statement."""
        return None if self.figure is None else self.kind

    @property
    def is_broken(self) -> bool:
        """Does the row not fit its header? That is to be mended before all that it lacks."""
        return any(flaw.kind in DOES_NOT_FIT for flaw in self.flaws)

    @property
    def is_day_unread(self) -> bool:
        """Does the row give a day that cannot be read? Then it is not undated."""
        return self.day is None and any(
            flaw.kind is FlawKind.UNREADABLE_DATE for flaw in self.flaws
        )

    @property
    def display_name(self) -> str:
        """The source in a message: as the ledger names it, but for a capital on its article."""
        article, _, name = self.source.partition(" ")
        if name and article in {"The", "A", "An"}:
            return f"{article.lower()} {name}"
        return self.source or "nobody"
