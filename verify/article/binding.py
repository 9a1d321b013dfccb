"""Which claim of a ledger bears a figure of copy out, or speaks against it.

Topic, speaker and number decide together, in that order of caution: facets that contradict each
other rule a claim out, and an equal number alone binds only where it is too precise to be chance.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from verify.agreement import compare_figures
from verify.article.following import follow, rounding
from verify.article.model import Status
from verify.model import Claim, Figure, Kind, Resolution, Topic
from verify.sources.words import fold
from verify.topics import related_facets
from verify.units import same_dimension

FACETS = ("thing", "side", "outcome", "measure")
TELLING = 3  # digits that count: 52,250 is hardly met by chance, 20 is
MOST = 50  # claims looked at for one figure, the newest of each strand
# Words that name no more than a country's side: "Ukrainian officials", "Moscow", "Kyiv's side".
GENERAL = frozenset(
    ("authorities", "authority", "government", "official", "officials", "side", "sources", "source")
)
COUNTED = frozenset({None, "people", "item"})


class Binding(NamedTuple):
    """What a ledger says of one figure of copy.

    `claim` is the one that bears it out or speaks against it, `others` are more on its topic.
    `speaker` is same, may_be, other or nobody: how who says it in the copy stands to the claim's
    source. `newer` is what that source has said since.
    """

    status: Status
    claim: Claim | None = None
    others: tuple[Claim, ...] = ()
    speaker: str = ""
    newer: Claim | None = None


class Index:
    """The claims of a ledger that have a figure, by number and by topic."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self.by_number: dict[tuple[Decimal, Decimal], list[Claim]] = {}
        self.by_topic: dict[tuple[str, str], list[Claim]] = {}
        self.newest: dict[tuple[object, ...], Claim] = {}
        for claim in claims:
            figure = claim.figure
            if not isinstance(figure, Figure) or claim.status == "retracted":
                continue
            for each in (figure, figure.conversion):
                if each is not None:
                    ends = (each.stated_low, each.stated_high)
                    self.by_number.setdefault(ends, []).append(claim)
            topic = claim.topic
            self.by_topic.setdefault((topic.thing, topic.outcome), []).append(claim)
            strand = _strand(claim)
            if strand not in self.newest or _day(claim) > _day(self.newest[strand]):
                self.newest[strand] = claim
        for some in self.by_topic.values():
            some.sort(key=_by_size)
        self.sizes = {key: [_by_size(c) for c in some] for key, some in self.by_topic.items()}

    def with_number(self, figure: Figure) -> Sequence[Claim]:
        """Return the claims that state the same number, whatever their hedge."""
        return self.by_number.get((figure.stated_low, figure.stated_high), ())

    def on_topic(self, topic: Topic) -> Sequence[Claim]:
        """Return the claims on the same thing with the same outcome, by size."""
        return self.by_topic.get((topic.thing, topic.outcome), ())

    def within(self, topic: Topic, figure: Figure) -> Sequence[Claim]:
        """Return the claims on a topic whose figure may be within what the copy's words allow."""
        claims = self.on_topic(topic)
        if figure.unit not in COUNTED:  # they may be in other units: there are never many
            return claims[-MOST:]
        sizes = self.sizes.get((topic.thing, topic.outcome), [])
        slack = rounding(figure)
        low = bisect_left(sizes, figure.low - slack)
        high = bisect_right(sizes, figure.high + slack)
        return claims[max(low, high - MOST) : high]

    def newer(self, claim: Claim) -> Claim | None:
        """Return the newest claim of one source on one topic, if it has another number."""
        newest = self.newest.get(_strand(claim))
        if newest is None or _day(newest) <= _day(claim) or newest.value == claim.value:
            return None
        return newest


def _strand(claim: Claim) -> tuple[object, ...]:
    return (claim.topic.key, claim.topic.period, claim.who.key, claim.kind)


def _by_size(claim: Claim) -> Decimal:
    return claim.figure.low if isinstance(claim.figure, Figure) else Decimal(0)


def bind(claim: Claim, index: Index) -> Binding:
    """Return what a ledger says of a figure that copy has as `claim`."""
    figure = claim.figure
    if not isinstance(figure, Figure):
        return Binding(Status.UNBOUND)
    found = max(_bearing_out(claim, figure, index), key=lambda each: each[0], default=None)
    if found:
        _, match = found
        speaker = compare_speakers(claim.who, match)
        return Binding(Status.BOUND, match, (), speaker, index.newer(match))
    rivals = list(_rivals(claim, figure, index))
    spoken = [each for each in rivals if compare_speakers(claim.who, each) in {"same", "may_be"}]
    if spoken:
        newest = max(spoken, key=lambda each: _rival_rank(claim, each))
        return Binding(Status.DIFFERS, newest, _newest(rivals, newest), "same")
    rivals = [each for each in rivals if each.topic.side == claim.topic.side]
    if rivals and not claim.source:
        newest = max(rivals, key=lambda each: _rival_rank(claim, each))
        return Binding(Status.DIFFERS, newest, _newest(rivals, newest))
    return Binding(Status.UNBOUND, None, _newest(rivals) or _namesakes(figure, index))


def _bearing_out(
    claim: Claim, figure: Figure, index: Index
) -> Iterator[tuple[tuple[int, ...], Claim]]:
    """Yield the claims from which the figure follows, each with how well it fits."""
    is_telling = len(str(figure.stated_low).replace(".", "").strip("0")) >= TELLING
    for other in index.with_number(figure)[-MOST:]:
        fit = fit_of(claim.topic, other.topic)
        speaker = _speaker_rank(claim.who, other)
        is_near = fit > 0 or (fit == 0 and (is_telling or speaker > 1))
        if is_near and _same_measure(figure, other) and _may_be_kind(claim, other, is_same=True):
            yield (1, speaker, _kind_rank(claim, other), fit, _day(other)), other
    for other in index.within(claim.topic, figure):
        theirs = other.figure
        if (
            isinstance(theirs, Figure)
            and is_strong(claim.topic, other.topic)
            and _same_measure(figure, other)
            and _may_be_kind(claim, other)
            and _follows(figure, theirs)
        ):
            rank = _speaker_rank(claim.who, other)
            fit = fit_of(claim.topic, other.topic)
            yield (0, rank, _kind_rank(claim, other), fit, _day(other)), other


def _follows(copy: Figure, source: Figure) -> bool:
    """Does what the copy says follow from what the source said?

    "More than 52,000" follows from 52,250, and "52,000" does not, since nobody said so. What the
    source left open at the top, the copy may not close.
    """
    if copy.unit != source.unit and not {copy.unit, source.unit} <= COUNTED:
        return compare_figures(copy, source).name == "agrees"
    if copy.high.is_finite() and not source.high.is_finite():
        return False
    return follow(copy, source).name == "agrees"


def _rivals(claim: Claim, figure: Figure, index: Index) -> Iterator[Claim]:
    """Yield the claims on the very topic of a figure that do not bear it out."""
    for other in index.on_topic(claim.topic):
        if (
            is_strong(claim.topic, other.topic)
            and _same_measure(figure, other)
            and _may_be_kind(claim, other)
        ):
            yield other


def _namesakes(figure: Figure, index: Index) -> tuple[Claim, ...]:
    """Return claims on other topics that state the very number, if it is a telling one."""
    is_telling = len(str(figure.stated_low).replace(".", "").strip("0")) >= TELLING
    found = index.with_number(figure) if is_telling else ()
    return tuple(found[:1])


def _newest(claims: Iterable[Claim], but: Claim | None = None) -> tuple[Claim, ...]:
    """Return the newest claim of each source, in order of the source."""
    found: dict[str, Claim] = {}
    for claim in claims:
        key = claim.who.key
        if claim is not but and (key not in found or _day(claim) >= _day(found[key])):
            found[key] = claim
    return tuple(found[key] for key in sorted(found))


def _day(claim: Claim) -> int:
    return claim.day.end.toordinal() if claim.day else 0


def _same_measure(figure: Figure, other: Claim) -> bool:
    return isinstance(other.figure, Figure) and same_dimension(
        None if figure.unit in COUNTED else figure.unit,
        None if other.figure.unit in COUNTED else other.figure.unit,
    )


def _may_be_kind(claim: Claim, other: Claim, *, is_same: bool = False) -> bool:
    """May the two be figures of one kind? A kind that was only inferred rules out nothing."""
    if claim.kind is other.kind or is_same:
        return True
    if claim.kind_is_inferred:
        return other.kind is not Kind.INCREMENT
    return other.kind_is_inferred and claim.kind is not Kind.INCREMENT


def _kind_rank(claim: Claim, other: Claim) -> int:
    return int(claim.kind is other.kind)


def _rival_rank(claim: Claim, other: Claim) -> tuple[Decimal, ...]:
    """Return how likely a claim is what was misprinted: the newest, and then the nearest."""
    mine, theirs = _by_size(claim), _by_size(other)
    nearness = min(mine, theirs) / max(mine, theirs) if mine > 0 and theirs > 0 else Decimal(0)
    ranks = (_speaker_rank(claim.who, other), _kind_rank(claim, other), _day(other))
    return (*map(Decimal, ranks), nearness)


def _speaker_rank(who: Resolution, claim: Claim) -> int:
    return {"same": 3, "may_be": 2, "nobody": 1, "other": 0}[compare_speakers(who, claim)]


def compare_speakers(who: Resolution, claim: Claim) -> str:
    """Say how a name in copy stands to the source of a claim: same, may_be, other, or nobody.

    It may be the same where the copy says less ("the governor", "Ukraine") and nothing else, and
    where the other text speaks in its own voice.
    """
    if not who.written:
        return "nobody"
    theirs = claim.who
    if not theirs.written:
        return "may_be"
    if who.key == theirs.key:
        return "same"
    mine, others = (frozenset(fold(each.written).split()) for each in (who, theirs))
    if mine and others and (mine <= others or others <= mine):
        return "may_be"
    if who.source and theirs.source:
        is_umbrella = who.source.id == "un-general" and theirs.source.kind == "intergovernmental"
        return "may_be" if who.source.id == theirs.source.id or is_umbrella else "other"
    if theirs.source in who.candidates and theirs.source:
        return "may_be"
    names_a_side = who.source is None and who.party and who.party == theirs.party
    if names_a_side and (len(mine) == 1 or mine & GENERAL):
        return "may_be"
    return "other"


def fit_of(topic: Topic, other: Topic) -> int:
    """Return how many facets two topics share, -1 where one contradicts the other."""
    shared = 0
    for facet in FACETS:
        mine, theirs = getattr(topic, facet), getattr(other, facet)
        if not mine or not theirs:
            continue
        if mine == theirs:
            shared += 1
        elif not related_facets(facet, mine, theirs):
            return -1
    if topic.place and other.place:
        if not _places_meet(topic.place, other.place):
            return -1
        shared += 1
    return shared + bool(set(topic.rest) & set(other.rest))


def _places_meet(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    return any(related_facets("place", one, other) for one in mine for other in theirs)


def is_strong(topic: Topic, other: Topic) -> bool:
    """Are two topics one, but for what copy leaves out: the side, the place?

    A figure of copy that names a place is not set against a claim that names another or none.
    """
    if topic.key == other.key:
        return True
    if not (topic.thing or topic.outcome) or topic.measure != other.measure:
        return False
    same = (topic.thing, topic.outcome) == (other.thing, other.outcome)
    sides = topic.side == other.side or not (topic.side and other.side)
    places = topic.place == other.place or not topic.place
    return same and sides and places and set(topic.rest) <= set(other.rest)


def number_in(copy: Figure, claim: Claim) -> Figure | None:
    """Return the figure of a claim, or its conversion, that states the very number of the copy."""
    source = claim.figure
    for each in (source, source.conversion) if isinstance(source, Figure) else ():
        if each is None:
            continue
        ends = (each.stated_low, each.stated_high)
        units = [None if unit in COUNTED else unit for unit in (copy.unit, each.unit)]
        if (copy.stated_low, copy.stated_high) == ends and units[0] == units[1]:
            return each
    return None
