"""Which claim of a ledger bears a figure of copy out, or speaks against it.

Topic, speaker and number decide together, in that order of caution: facets that contradict each
other rule a claim out, and an equal number alone binds only where it is too precise to be chance.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from decimal import Decimal

from verify.article.against_claims.index import (
    MOST,
    Index,
    day_of,
    digits_of,
    ends_of,
    size_of,
)
from verify.article.model import Status
from verify.compare.entailment import follow
from verify.compare.figures import compare_figures
from verify.model.claims import Claim
from verify.model.figures import Figure, Kind, Qualifier
from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.sources.same_speaker import SpeakerMatch, compare_speakers
from verify.topics import related_facets
from verify.values.units import COUNT_UNITS_OR_NONE, same_dimension

FACETS = ("thing", "side", "outcome", "measure")
TELLING = 3  # digits that count: 52,250 is hardly met by chance, 20 is
NEAR = 3  # times: what is farther off is rather a figure of something else than a slip
SHORTEST_SLIP = 3  # digits of a number in which one may be mistaken
SPEAKERS = {
    SpeakerMatch.SAME: 3,
    SpeakerMatch.MAY_BE: 2,
    SpeakerMatch.NOBODY: 1,
    SpeakerMatch.OTHER: 0,
}
ITS_OWN = frozenset((SpeakerMatch.SAME, SpeakerMatch.MAY_BE))


class Binding(NamedTuple):
    """What a ledger says of one figure of copy.

    `claim` is the one that bears it out or speaks against it, `others` are more on its topic.
    `speaker` says whether the speaker in the copy is the source of that claim. `newer` is what that
    source has said since.
    """

    status: Status
    claim: Claim | None = None
    others: tuple[Claim, ...] = ()
    speaker: SpeakerMatch | None = None
    newer: Claim | None = None


def find_support(claim: Claim, index: Index) -> Binding | None:
    """Return the claim that bears out a figure which the copy has as `claim`, if there is one."""
    figure = claim.readable
    if not figure:
        return None
    found = max(_bearing_out(claim, figure, index), key=lambda each: each[0], default=None)
    if found is None:
        return None
    _, match = found
    speaker = compare_speakers(claim.resolved, match)
    return Binding(Status.BOUND, match, (), speaker, index.newer(match))


def find_rival(claim: Claim, index: Index, taken: Container[str]) -> Binding:
    """Return the claim that speaks against a figure that none bears out, or what else is known.

    `taken` are the ids of the claims that other figures of the copy rest on.
    """
    figure = claim.readable
    if not figure:
        return Binding(Status.UNBOUND)
    on_topic = [each for each in _rivals(claim, figure, index) if each.id not in taken]
    misprints = [each for each in _misprints(claim, figure, index) if each.id not in taken]
    rivals = [each for each in (*on_topic, *misprints) if _is_rival(claim, figure, each)]
    if rivals:
        rival = max(rivals, key=lambda each: _rival_rank(claim, figure, each))
        speaker = compare_speakers(claim.resolved, rival)
        return Binding(Status.DIFFERS, rival, _newest(on_topic, rival), speaker)
    others = _newest(on_topic) or _namesakes(figure, index) or _of_speaker(claim, figure, index)
    return Binding(Status.UNBOUND, None, others)


def _bearing_out(
    claim: Claim, figure: Figure, index: Index
) -> Iterator[tuple[tuple[int, ...], Claim]]:
    """Yield the claims from which the figure follows, each with how well it fits."""
    for other in index.with_number(figure)[-MOST:]:
        fit = fit_of(claim.topic, other.topic)
        speaker = SPEAKERS[compare_speakers(claim.resolved, other)]
        is_near = fit > 0 or (fit == 0 and (_is_telling(figure) or speaker > 1))
        if not is_near or _are_two_kinds(claim, other):
            continue
        same = number_in(figure, other)
        # In another mouth it is the same only with the same hedge.
        if same and (speaker or same.qualifier is figure.qualifier):
            yield (1, speaker, int(claim.kind is other.kind), fit, day_of(other)), other
    for other in index.within(claim.topic, figure):
        theirs = other.readable
        speaker = SPEAKERS[compare_speakers(claim.resolved, other)]
        if (
            speaker > 0
            and theirs
            and is_strong(claim.topic, other.topic)
            and _same_measure(figure, other)
            and not _are_two_kinds(claim, other)
            and _follows(figure, theirs)
        ):
            fit = fit_of(claim.topic, other.topic)
            yield (0, speaker, int(claim.kind is other.kind), fit, day_of(other)), other


def _follows(copy: Figure, source: Figure) -> bool:
    """Does what the copy says follow from what the source said?

    "More than 52,000" follows from 52,250, and "52,000" does not, since nobody said so. What the
    source left open at the top, the copy may not close; nor may it set ends of its own.
    """
    if copy.unit != source.unit and not {copy.unit, source.unit} <= COUNT_UNITS_OR_NONE:
        return compare_figures(copy, source).agrees
    is_closed = copy.high.is_finite() and not source.high.is_finite()
    if is_closed or copy.qualifier is Qualifier.BETWEEN:
        return False
    return follow(copy, source).agrees


def number_in(copy: Figure, claim: Claim) -> Figure | None:
    """Return the figure of a claim, or its conversion, that states the very number of the copy."""
    source = claim.readable
    for each in (source, source.conversion) if source else ():
        if each and ends_of(copy) == ends_of(each) and _measure(copy) == _measure(each):
            return each
    return None


def _measure(figure: Figure) -> str | None:
    return (
        None
        if figure.unit in COUNT_UNITS_OR_NONE
        else {"share": "percent"}.get(figure.unit or "", figure.unit)
    )


def _rivals(claim: Claim, figure: Figure, index: Index) -> Iterator[Claim]:
    """Yield claims on the very topic of a figure, none of which bears it out."""
    for other in index.rivals(claim.topic, figure):
        if (
            is_strong(claim.topic, other.topic)
            and _same_measure(figure, other)
            and not _are_two_kinds(claim, other)
        ):
            yield other


def _misprints(claim: Claim, figure: Figure, index: Index) -> Iterator[Claim]:
    """Yield what the same source says, on what may be the topic, in digits like the copy's."""
    for other in index.with_digits(claim, figure) if claim.source else ():
        if fit_of(claim.topic, other.topic) > 0 and _same_measure(figure, other):
            yield other


def _is_rival(claim: Claim, figure: Figure, other: Claim) -> bool:
    """Is the copy's figure rather a slip for the claim's than a figure of something else?

    Of a speaker who is named, one that is near; of nobody, only one that looks like a misprint.
    """
    theirs = other.readable
    if not theirs or number_in(figure, other):
        return False
    if looks_like(figure, theirs):
        is_of_side = claim.source or other.topic.side == claim.topic.side
        return (
            bool(is_of_side) and compare_speakers(claim.resolved, other) is not SpeakerMatch.OTHER
        )
    if compare_speakers(claim.resolved, other) not in ITS_OWN:
        return False
    low, high = sorted((figure.stated_low, theirs.stated_low))
    if figure.unit != theirs.unit and not {figure.unit, theirs.unit} <= COUNT_UNITS_OR_NONE:
        return True
    return low > 0 and high < NEAR * low


def looks_like(figure: Figure, other: Figure) -> bool:
    """May one number be a misprint of the other: digits swapped, one wrong, a zero too many?"""
    mine, theirs = digits_of(figure), digits_of(other)
    if sorted(mine) == sorted(theirs):
        return True
    if len(mine) != len(theirs) or len(mine) < SHORTEST_SLIP:
        return False
    return sum(a != b for a, b in zip(mine, theirs, strict=True)) == 1


def _rival_rank(claim: Claim, figure: Figure, other: Claim) -> tuple[Decimal, ...]:
    """Return how likely a claim is what was misprinted: its digits, the newest, the nearest."""
    theirs = other.readable
    is_like = bool(theirs and looks_like(figure, theirs))
    low, high = sorted((size_of(claim), size_of(other)))
    nearness = low / high if low > 0 else Decimal(0)
    speaker = SPEAKERS[compare_speakers(claim.resolved, other)]
    ranks = (is_like, speaker, claim.kind is other.kind, day_of(other))
    return (*map(Decimal, ranks), nearness)


def _namesakes(figure: Figure, index: Index) -> tuple[Claim, ...]:
    """Return a claim on another topic that states the very number, if it is a telling one."""
    return tuple(index.with_number(figure)[:1]) if _is_telling(figure) else ()


def _of_speaker(claim: Claim, figure: Figure, index: Index) -> tuple[Claim, ...]:
    """Return the nearest that the same source says of what may be the same topic."""
    said = index.by_speaker.get(claim.resolved.key, ())[-MOST:] if claim.source else ()
    fits = [(fit_of(claim.topic, each.topic), each) for each in said if _same_measure(figure, each)]
    near = [(-fit, abs(size_of(each) - figure.low), each) for fit, each in fits if fit > 0]
    return tuple(each for *_, each in sorted(near, key=lambda each: each[:2])[:1])


def _is_telling(figure: Figure) -> bool:
    return len(digits_of(figure)) >= TELLING


def _newest(claims: Iterable[Claim], but: Claim | None = None) -> tuple[Claim, ...]:
    """Return the newest claim of each source, in order of the source."""
    found: dict[str, Claim] = {}
    for claim in claims:
        key = claim.resolved.key
        if claim is not but and (key not in found or day_of(claim) >= day_of(found[key])):
            found[key] = claim
    return tuple(found[key] for key in sorted(found))


def _same_measure(figure: Figure, other: Claim) -> bool:
    theirs = other.readable
    return theirs is not None and same_dimension(
        None if figure.unit in COUNT_UNITS_OR_NONE else figure.unit,
        None if theirs.unit in COUNT_UNITS_OR_NONE else theirs.unit,
    )


def _are_two_kinds(claim: Claim, other: Claim) -> bool:
    """Do both say what kind they are, and is one an addition and the other none?"""
    if claim.kind_is_inferred or other.kind_is_inferred:
        return False
    return (claim.kind is Kind.INCREMENT) is not (other.kind is Kind.INCREMENT)


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
