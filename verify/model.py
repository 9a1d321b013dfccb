"""The nouns. Immutable, and imports nothing of ours.

They are named tuples, not dataclasses: a ledger of a million claims makes each of them a million
times, and every run pays for making the classes.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Generic, TypeAlias, TypedDict, TypeVar

from verify.nouns import NamedTuple

INFINITY = Decimal("Infinity")


class Severity(StrEnum):
    """How much a finding matters. The words are SARIF's."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """Its place in an order by weight: 0 for the gravest."""
        return _RANKS[self]

    def fails(self, fail_on: "Threshold") -> bool:
        """Does a finding of this severity make the run fail?"""
        return fail_on is not Threshold.NEVER and self.rank <= Severity(fail_on).rank


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class Threshold(StrEnum):
    """The lowest severity that makes a run fail, or that no finding does."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


class Kind(StrEnum):
    """What a figure counts: all so far, one period's addition, or a state at a time."""

    TOTAL = "total"
    INCREMENT = "increment"
    LEVEL = "level"


class Qualifier(StrEnum):
    """What the words around a number make of it."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    BETWEEN = "between"


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


class Comparison(StrEnum):
    """What comparing two figures, or two statements, gives."""

    AGREES = "agrees"
    COMPATIBLE = "compatible"  # neither supports the other: "at least 12" and "22"
    CONFLICTS = "conflicts"
    NOT_COMPARABLE = "not_comparable"


class Cause(StrEnum):
    """What two claims are judged by."""

    VALUES = "values"  # the figures, or the words, that they give
    TOTAL_GROWS = "total_grows"  # the later of two totals is the lower one


class VerdictName(StrEnum):
    """What the claims of one topic amount to."""

    CONTESTED = "contested"
    ADMITTED = "admitted"
    RECORDED = "recorded"
    CORROBORATED = "corroborated"
    ONE_SIDED = "one-sided"
    SINGLE_SOURCE = "single-source"


class Relation(StrEnum):
    """How a topic is related to another one."""

    SAME = "same"
    PART_OF = "part_of"  # tanks of armoured vehicles
    WHOLE_OF = "whole_of"
    NEAR = "near"  # perhaps one topic: a word is spelled in two ways
    LOOKALIKE = "lookalike"  # easily read as the other one, but it counts something else
    TAKEN_FOR = "taken_for"  # the other one of such a pair
    RELATED = "related"  # only one of the two names a side, a place or another detail
    DIFFERENT_PERIOD = "different_period"
    DIFFERENT_MEASURE = "different_measure"
    DIFFERENT_THING = "different_thing"
    DIFFERENT_VICTIMS = "different_victims"
    DIFFERENT_SIDE = "different_side"
    DIFFERENT_OUTCOME = "different_outcome"
    DIFFERENT_PLACE = "different_place"


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


class Figure(NamedTuple):
    """A closed interval with the words kept; `high` is infinite for a floor ("at least 12").

    `low` and `high` are what the words allow, `stated_low` and `stated_high` the numbers as said,
    before the hedge. `step` is the value of one unit in the last printed digit that counts
    (10 for "52,250"), from which rounding is judged; 0 where the number was not printed in digits.
    `low_open` and `high_open` say that the end itself is left out ("more than 90,000").
    """

    low: Decimal
    high: Decimal
    unit: str | None
    text: str
    qualifier: Qualifier = Qualifier.EXACT
    hedge: str | None = None
    stated_low: Decimal = Decimal(0)
    stated_high: Decimal = Decimal(0)
    step: Decimal = Decimal(0)
    low_open: bool = False
    high_open: bool = False
    # The same quantity in another unit, as the source put it in brackets: "(700 square miles)".
    conversion: "Figure | None" = None

    @property
    def is_bounded(self) -> bool:
        """Did the source state both ends? "At least 12" and "up to 12" leave one open."""
        return self.high.is_finite() and not self.is_ceiling

    @property
    def is_ceiling(self) -> bool:
        """Does the source say how many at most, and not how few?"""
        return self.qualifier in {Qualifier.AT_MOST, Qualifier.LESS_THAN} and not self.low


class Unreadable(NamedTuple):
    """Stands where a figure or a date was expected: the words, and why they cannot be read."""

    text: str
    reason: str


class Period(NamedTuple):
    """The day, or the days, that a figure describes; both ends count. `text` is as written."""

    start: date
    end: date
    text: str

    def __str__(self) -> str:
        if self.start == self.end:
            return self.start.isoformat()
        return f"{self.start.isoformat()}/{self.end.isoformat()}"


class SourceKind(StrEnum):
    """What sort of body or person a source is."""

    BELLIGERENT = "belligerent"
    ALLY = "ally"
    GOVERNMENT = "government"
    INTERGOVERNMENTAL = "intergovernmental"
    RECORDER = "recorder"  # counts case by case, by a published method
    NGO = "ngo"
    MEDIA = "media"
    WITNESS = "witness"
    ANONYMOUS = "anonymous"


class Source(NamedTuple):
    """Who asserts: an entry of the registry.

    `party` is the side of the war it speaks for, or "" for none. `reliability` is the letter of the
    Admiralty scale that the desk set (A to F); F, "cannot be judged", by default.
    `scale` names the body's scale of likelihood words ("phia", "icd203"), or "".
    """

    id: str
    name: str
    kind: SourceKind
    party: str = ""
    reliability: str = "F"
    scale: str = ""


class SourceTable(TypedDict):
    """The look-up tables of a registry; phrases are folded.

    `phrases` gives what a phrase is (alias, person, office, country, place, or one of the lists of
    words) and its value; `longest` how many words the longest phrase with a first word has. `many`
    are the entries that several people have, such as "witness".
    """

    sources: Mapping[str, Sequence[str]]
    phrases: Mapping[str, Sequence[str]]
    longest: Mapping[str, int]
    offices: Mapping[str, Mapping[str, str]]
    allies: Mapping[str, Sequence[str]]
    many: Sequence[str]


class Registry:
    """The sources that are known. Two registries are the same only if they are one object."""

    __slots__ = ("table",)

    def __init__(self, table: SourceTable) -> None:
        self.table = table


class Resolution(NamedTuple):
    """What a written name stands for. `source` is None where that is not certain.

    `key` decides whether two names are one source: the entry's id, or else the folded words.

    `party` and `kind` are what the words themselves say also of a name that the registry lacks:
    "Ukraine's special forces" speak for Ukraine, "an eyewitness" is a witness. `candidates` are the
    entries that an ambiguous name may mean; `reason` says in a few words why the name is open.
    """

    written: str
    key: str = ""
    source: Source | None = None
    party: str = ""
    kind: SourceKind | None = None
    reason: str = ""
    candidates: tuple[Source, ...] = ()


class Topic(NamedTuple):
    """What is counted or measured, read from a label into facets. Equal `key`s are one topic.

    A facet is "" where the label does not name it. `period` is no part of the key: a day's addition
    and the running total are two kinds of figure on one topic.
    """

    label: str
    thing: str = ""
    side: str = ""
    outcome: str = ""
    measure: str = ""
    period: str = ""
    place: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str | tuple[str, ...], ...]:
        """What decides whether two labels are one topic."""
        return (self.thing, self.side, self.outcome, self.measure, self.place, self.rest)


class TopicMatch(NamedTuple):
    """Are two labels one topic? `relation` says how they are related, `reason` says why."""

    same: bool
    relation: Relation
    reason: str


class Claim(NamedTuple):
    """One statement by one source about one topic: a figure, or a statement without a figure.

    `source` is the name as written, `who` what it stands for. `value` and `unit` are as written;
    `figure` is their reading, or None for a statement without a figure. `day` is what the figure is
    of: `as_of`, or else the day it was asserted. `origin` is whom the source has it from, or the
    source itself; `is_recorded` says whether that is a recorder with a published method.
    Words of copy are a claim too; they have few of these fields, and the others are empty.
    """

    id: str
    location: Location
    source: str = ""
    who: Resolution = Resolution("")
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
    origin: str = ""
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
    def speaker(self) -> str:
        """The source in a message: as the ledger names it, but for a capital on its article."""
        article, _, name = self.source.partition(" ")
        if name and article in {"The", "A", "An"}:
            return f"{article.lower()} {name}"
        return self.source or "nobody"


class ExtractedFigure(NamedTuple):
    """A figure as it stands in copy, and who asserts it.

    `start` and `end` are offsets of the number alone ("5,767"), `text` is all that says the figure
    ("at least 5,767"), from `text_start`; `line` and `column` count from 1. `low` and `high` are
    the number before its hedge; `figure` is the interval with it. `source` is the phrase of the
    text that names who asserts it, None where the reporter's own voice does; `source_id` is the
    entry of the registry that it stands for, if that is certain. `kind` is None where the words do
    not say. `claim` is what a ledger would have in that column. `converts` is the `start` of the
    figure that this one repeats, in brackets, in another unit.
    """

    start: int
    end: int
    line: int
    column: int
    number: str
    low: Decimal
    high: Decimal
    qualifier: Qualifier
    hedge: str | None
    unit: str | None
    subject: str | None
    outcome: str | None
    kind: Kind | None
    source: str | None
    source_start: int | None
    source_end: int | None
    source_id: str | None
    quoted: bool
    claim: str
    figure: Figure
    text: str
    text_start: int
    converts: int | None


class Agreement(NamedTuple):
    """The result of comparing two figures, or two statements.

    `reason` is a sentence for people, `cause` is the same for code. `ratio` is that of the nearest
    ends of two figures that conflict.
    """

    name: Comparison
    reason: str
    ratio: Decimal | None = None
    cause: Cause = Cause.VALUES

    @property
    def agrees(self) -> bool:
        """Do the two support each other?"""
        return self.name is Comparison.AGREES

    @property
    def conflicts(self) -> bool:
        """Is at most one of the two right?"""
        return self.name is Comparison.CONFLICTS

    @property
    def is_comparable(self) -> bool:
        """Are the two of one kind, unit and time, so that one says something about the other?"""
        return self.name is not Comparison.NOT_COMPARABLE


class FigureMatch(NamedTuple):
    """One figure of copy beside the figure of the other text that it was set against, if any."""

    figure: ExtractedFigure
    other: ExtractedFigure | None
    agreement: Agreement


class TextMatch(NamedTuple):
    """Do the figures of copy follow from another text? One row a figure, and what all come to.

    `agreement` is never `COMPATIBLE`. `reason` says why in a few words.
    """

    agreement: Comparison
    reason: str
    figures: tuple[FigureMatch, ...] = ()


class Pair(NamedTuple):
    """The newest comparable claims of two sources on one topic, and what they amount to.

    `days` counts the other days on which the two conflict too.
    """

    first: Claim
    second: Claim
    agreement: Agreement
    days: int = 0


class Near(NamedTuple):
    """A topic that was kept apart from a group, its claims, the relation and why."""

    topic: Topic
    claims: tuple[Claim, ...]
    relation: Relation
    reason: str


class Verdict(NamedTuple):
    """What the claims of one topic amount to, and why."""

    name: VerdictName
    reason: str


class Suppression(NamedTuple):
    """A finding that the desk has excused: which rule, why, and the last day on which it holds.

    `place` is where the config says so; None where the claim's own row, or a comment in copy, does.
    """

    selector: str
    reason: str
    until: date | None = None
    place: Location | None = None

    def has_expired(self, as_of: date | None) -> bool:
        """Is the day that stands for today after the last day of the entry?"""
        return self.until is not None and as_of is not None and as_of > self.until


class TopicClaims(NamedTuple):
    """The claims on one topic, sorted by day and source, before they are compared."""

    topic: Topic
    claims: tuple[Claim, ...]
    near: tuple[Near, ...]


class ComparedClaims(NamedTuple):
    """The claims on one topic, compared in pairs: all that a verdict and the ratings need.

    `by_source` has the claims that each source stands by, in the order of `claims`.
    """

    topic: Topic
    claims: tuple[Claim, ...]
    by_source: Mapping[str, Sequence[Claim]]
    pairs: tuple[Pair, ...]


class Group(NamedTuple):
    """The claims on one topic, sorted by day and source, and the result of their comparison.

    `by_source` has the claims that each source stands by, in the order of `claims`. `verdict` is
    None if nobody asserts anything that can be read. `ratings` has the Admiralty pair of each
    claim ("F3"), in the order of `claims`.
    """

    topic: Topic
    claims: tuple[Claim, ...]
    near: tuple[Near, ...]
    by_source: Mapping[str, Sequence[Claim]]
    pairs: tuple[Pair, ...]
    verdict: Verdict | None
    ratings: tuple[str, ...]

    def flawed(self, kind: FlawKind) -> "Iterator[Problem]":
        """Yield the problems of one kind that reading the rows found."""
        for claim in self.claims:
            for flaw in claim.flaws:
                if flaw.kind is kind:
                    yield Problem(claim, flaw.message, line=flaw.line)

    def rated(self) -> Iterator[tuple[Claim, str]]:
        """Yield each claim with its rating."""
        return zip(self.claims, self.ratings, strict=True)

    def figures(self) -> Iterator[tuple[Claim, Figure]]:
        """Yield each claim that has a readable figure, with it."""
        for claim in self.claims:
            if claim.readable:
                yield claim, claim.readable


class SuppressionUse(NamedTuple):
    """The suppressions of a topic or of a piece of copy: the subject of the rules about them.

    `claims` are all claims there. `excused` has each suppression with the claim that it is for.
    `raised` is what the other rules found, as (rule, id of the claim). `unasked` are the rules
    that this run leaves out.
    """

    claims: tuple[Claim, ...]
    excused: tuple[tuple[Claim, Suppression], ...]
    raised: "frozenset[tuple[AnyRule, str]]"
    unasked: "frozenset[AnyRule]"


class Problem(NamedTuple):
    """What a rule says of one claim, and the other claims that show it.

    Problems of one rule with one `once` are one finding, on the first of their claims, which says
    how many more there are: a name that the registry lacks is said once, not on each of its rows.
    `line` is another line of the claim's file, `place` one of another file, if the fault is there.
    """

    claim: Claim
    message: str
    related: tuple[Claim, ...] = ()
    line: int = 0
    once: str = ""
    place: Location | None = None


class Settings(NamedTuple):
    """What a project can choose. Shares are fractions: 0.05 is five per cent.

    `window` is how many days apart two figures may be and still be compared as of one day; within
    it a total may rise by `growth` a day before a later, higher one conflicts. `about` widens a
    figure that its source hedged so; `tolerance` forgives a gap between two figures. `as_of` stands
    for today. `suppress` is what the config excuses, by the id of the claim,
    `publisher` the desk's own name and url. Without a `registry` the one that ships is used.
    """

    window: int = 3
    growth: Decimal = Decimal("0.05")
    about: Decimal = Decimal("0.05")
    tolerance: Decimal = Decimal(0)
    as_of: date | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Threshold = Threshold.ERROR
    topics: Mapping[str, str] = {}
    suppress: Mapping[str, tuple[Suppression, ...]] = {}
    publisher: Mapping[str, str] = {}
    registry: Registry | None = None


Subject = TypeVar("Subject")


class Rule(NamedTuple, Generic[Subject]):
    """A check of one group of claims, of one piece of copy, or of their suppressions.

    The docstring of `check` is the rule's documentation.
    """

    code: str
    name: str
    severity: Severity
    check: Callable[[Subject, Settings], Iterator[Problem]]

    def answers_to(self, selector: str) -> bool:
        """Does a selector name the rule: V201, V2, V or conflicting-figures?"""
        return self.name == selector or self.code.startswith(selector)


AnyRule: TypeAlias = Rule[Any]
GroupRule: TypeAlias = Rule[Group]
SuppressionRule: TypeAlias = Rule[SuppressionUse]


class Finding(NamedTuple):
    """What a rule found in one claim, with the claims that show it.

    `more` is how many more rows it is said of: the message ends with their number.
    """

    rule: AnyRule
    claim: Claim
    message: str
    related: tuple[Claim, ...]
    line: int
    once: str = ""
    place: Location | None = None
    more: int = 0

    @property
    def location(self) -> Location:
        """Where to look: the place of the claim, unless the rule names another."""
        if self.place:
            return self.place
        place = self.claim.location
        return Location(place.path, self.line) if self.line else place


class Unread(NamedTuple):
    """A file that was to be looked at and could not be read, and why."""

    location: Location
    reason: str

    def __str__(self) -> str:
        return f"{self.location}: {self.reason}"


class State(StrEnum):
    """What a person has done about a finding: nothing yet, excused it, or left it for later."""

    OPEN = "open"
    SUPPRESSED = "suppressed"
    BASELINED = "baselined"


class FindingState(NamedTuple):
    """A finding with its state, and with the fingerprint that it keeps from run to run.

    `excuse` is the entry that suppresses it. `end` is the column after the last character of the
    words that it is on; 0 if it is on the whole line.
    """

    finding: Finding
    fingerprint: str
    state: State = State.OPEN
    excuse: Suppression | None = None
    end: int = 0

    @property
    def reason(self) -> str:
        """Why the desk has suppressed it; "" where it gave no reason, or has not."""
        return self.excuse.reason if self.excuse else ""


class Findings(NamedTuple):
    """The findings of a run: `open`, or set aside as `suppressed` or `baselined`.

    The desk has suppressed a finding with a reason. A finding is baselined if it was there before
    and is left for later. `unread` are files that the run could not read, `rules` those it asked.
    """

    open: tuple[Finding, ...]
    suppressed: tuple[Finding, ...]
    baselined: tuple[Finding, ...]
    unread: tuple[Unread, ...]
    rules: tuple[AnyRule, ...]
    settings: Settings


class Report(NamedTuple):
    """All that an output may know of a run on ledgers: the groups, and what was found."""

    groups: tuple[Group, ...]
    found: Findings

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Every claim, in the order of the files."""
        found = [claim for group in self.groups for claim in group.claims]
        return tuple(sorted(found, key=lambda claim: (claim.location, claim.id)))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that are open."""
        return self.found.open

    @property
    def suppressed(self) -> tuple[Finding, ...]:
        """The findings that the desk has suppressed."""
        return self.found.suppressed

    @property
    def baselined(self) -> tuple[Finding, ...]:
        """The findings that were there before, and are left for later."""
        return self.found.baselined

    @property
    def unread(self) -> tuple[Unread, ...]:
        """The files that could not be read."""
        return self.found.unread

    @property
    def rules(self) -> tuple[AnyRule, ...]:
        """The rules that were asked."""
        return self.found.rules

    @property
    def settings(self) -> Settings:
        """The settings of the project."""
        return self.found.settings
