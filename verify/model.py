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

    def fails(self, fail_on: str) -> bool:
        """Does a finding of it fail a run, from a severity on that may be "never"?"""
        return fail_on != NEVER and self.rank <= Severity(fail_on).rank


NEVER = "never"  # what fails a run where no finding does
FAIL_ON = (*(severity.value for severity in Severity), NEVER)
_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


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


class Flaw(NamedTuple):
    """What is wrong with one row as written: the rule that reports it, by name, and the words."""

    rule: str
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


class Source(NamedTuple):
    """Who asserts: an entry of the registry.

    `kind` is one of belligerent, ally, government, intergovernmental, recorder, ngo, media,
    witness, anonymous. `party` is the side of the war it speaks for, or "" for none. `reliability`
    is the letter of the Admiralty scale that the desk set (A to F); F, "cannot be judged", by
    default.
    `scale` names the body's scale of likelihood words ("phia", "icd203"), or "".
    """

    id: str
    name: str
    kind: str
    party: str = ""
    reliability: str = "F"
    scale: str = ""


class SourceTable(TypedDict):
    """The look-up tables of a registry; phrases are folded.

    `phrases` gives what a phrase is (alias, person, office, country, place, or one of the lists of
    words) and its value; `longest` how many words the longest phrase with a first word has. `many`
    are the entries that several people have, such as "witness".
    """

    sources: Mapping[str, tuple[str, str, str, str, str]]
    phrases: Mapping[str, tuple[str, str]]
    longest: Mapping[str, int]
    offices: Mapping[str, Mapping[str, str]]
    allies: Mapping[str, tuple[str, ...]]
    many: tuple[str, ...]


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
    kind: str = ""
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
    """Are two labels one topic: the relation (same, part_of, different_side, …) and why."""

    same: bool
    relation: str
    reason: str


class Claim(NamedTuple):
    """One statement by one source about one topic: a figure, or a statement without a figure.

    `source` is the name as written, `who` what it stands for. `value` and `unit` are as written;
    `figure` is their reading, or None for a statement without a figure. `day` is what the figure is
    of: `as_of`, or else the day it was asserted. `origin` is whom the source has it from, or the
    source itself; `is_recorded` says whether that is a recorder with a published method.
    """

    id: str
    source: str
    who: Resolution
    topic: Topic
    value: str
    unit: str
    figure: Figure | Unreadable | None
    day: Period | None
    date: Period | None
    kind: Kind
    kind_is_inferred: bool
    stance: Stance
    via: str
    derived_from: str
    origin: str
    is_recorded: bool
    evidence: str
    quote: str
    url: str
    archived_url: str
    status: str
    note: str
    suppress: str
    place: str
    extra: Mapping[str, str]
    location: Location
    flaws: tuple[Flaw, ...]

    @property
    def figure_kind(self) -> Kind | None:
        """The kind of its figure, also of one that cannot be read; None for a statement."""
        return None if self.figure is None else self.kind

    @property
    def is_broken(self) -> bool:
        """Does the row not fit its header? That is to be mended before all that it lacks."""
        return any(flaw.rule in {"short-row", "unreadable-row"} for flaw in self.flaws)

    @property
    def is_day_unread(self) -> bool:
        """Does the row give a day that cannot be read? Then it is not undated."""
        return self.day is None and any(flaw.rule == "unreadable-date" for flaw in self.flaws)

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


def blank_claim(id_: str, location: Location) -> Claim:
    """Return a claim that says nothing, for words that are no row of a ledger."""
    return Claim(
        id=id_,
        source="",
        who=Resolution(""),
        topic=Topic(""),
        value="",
        unit="",
        figure=None,
        day=None,
        date=None,
        kind=Kind.LEVEL,
        kind_is_inferred=True,
        stance=Stance.ASSERTS,
        via="",
        derived_from="",
        origin="",
        is_recorded=False,
        evidence="",
        quote="",
        url="",
        archived_url="",
        status="",
        note="",
        suppress="",
        place="",
        extra={},
        location=location,
        flaws=(),
    )


class Agreement(NamedTuple):
    """What two figures, or two statements, amount to side by side.

    `name` is agrees, compatible, conflicts or not_comparable; `ratio` is that of the nearest ends
    of two figures that conflict.
    """

    name: str
    reason: str
    ratio: Decimal | None = None


class FigureMatch(NamedTuple):
    """One figure of copy beside the figure of the other text that it was set against, if any."""

    figure: ExtractedFigure
    other: ExtractedFigure | None
    agreement: Agreement


class TextMatch(NamedTuple):
    """Do the figures of copy follow from another text? One row a figure, and what all come to.

    `agreement` is agrees, conflicts or not_comparable; `reason` says why in a few words.
    """

    agreement: str
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
    relation: str
    reason: str


class Verdict(NamedTuple):
    """What the claims of one topic amount to: one of the six words, and why."""

    name: str
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


class Group(NamedTuple):
    """The claims on one topic, by day and source, with what comparing them gave.

    `by_source` has the claims that each source stands by, in the same order. `ratings` are the
    Admiralty pairs of the claims ("F3"), in theirs. `excused` is what the desk has suppressed, and
    of which claim, `raised` what the rules before have found, as (rule, claim id), and `unasked`
    the rules that this run leaves out: only the rules about suppressions look at these three.
    """

    topic: Topic
    claims: tuple[Claim, ...]
    near: tuple[Near, ...] = ()
    by_source: Mapping[str, Sequence[Claim]] = {}
    pairs: tuple[Pair, ...] = ()
    verdict: Verdict | None = None
    ratings: tuple[str, ...] = ()
    excused: tuple[tuple[Claim, Suppression], ...] = ()
    raised: "frozenset[tuple[AnyRule, str]]" = frozenset()
    unasked: "frozenset[AnyRule]" = frozenset()

    def flawed(self, rule: str) -> "Iterator[Problem]":
        """Yield the problems that reading the rows gave, of one rule by its name."""
        for claim in self.claims:
            for flaw in claim.flaws:
                if flaw.rule == rule:
                    yield Problem(claim, flaw.message, line=flaw.line)

    def rated(self) -> Iterator[tuple[Claim, str]]:
        """Yield each claim with its rating."""
        return zip(self.claims, self.ratings, strict=True)

    def figures(self) -> Iterator[tuple[Claim, Figure]]:
        """Yield each claim that has a readable figure, with it."""
        for claim in self.claims:
            if isinstance(claim.figure, Figure):
                yield claim, claim.figure


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
    fail_on: str = "error"
    topics: Mapping[str, str] = {}
    suppress: Mapping[str, tuple[Suppression, ...]] = {}
    publisher: Mapping[str, str] = {}
    registry: Registry | None = None


Subject = TypeVar("Subject")


class Rule(NamedTuple, Generic[Subject]):
    """A check of one group of claims, or of one piece of copy.

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


class Finding(NamedTuple):
    """A rule's flag on one claim, with the claims that show it.

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


class Flag(NamedTuple):
    """A finding as outputs show it: what it is known by from run to run, and what became of it.

    `excuse` is the entry that suppresses it. `end` is the column after the last character of the
    words that it is on, 0 where the whole line is meant.
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


class Report(NamedTuple):
    """All that an output may know: the groups, what was found, and what was set aside.

    `suppressed` the desk has excused, with a reason; `baselined` was there before, and is left for
    later. `unread` are files that the run was given and could not read.
    """

    groups: tuple[Group, ...]
    findings: tuple[Finding, ...]
    suppressed: tuple[Finding, ...]
    rules: tuple[AnyRule, ...]
    settings: Settings
    baselined: tuple[Finding, ...] = ()
    unread: tuple[Unread, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Every claim, in the order of the files."""
        found = [claim for group in self.groups for claim in group.claims]
        return tuple(sorted(found, key=lambda claim: (claim.location, claim.id)))
