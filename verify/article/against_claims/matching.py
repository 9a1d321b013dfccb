"""Find the claim that supports a figure of copy, or contradicts it.

Topic, speaker and number decide together, in that order of caution: facets that contradict each
other rule a claim out, and an equal number alone binds only if it is too precise to be chance.
"""

from collections.abc import Container, Iterable, Sequence
from decimal import Decimal

from verify.article.against_claims.comparing import (
    are_two_kinds,
    fit_of,
    follows_for_copy,
    is_telling,
    looks_like,
    number_in,
    on_topic,
    same_measure,
)
from verify.article.against_claims.index import MOST, ClaimIndex, day_of, size_of
from verify.article.model import Status
from verify.model.claims import Claim
from verify.model.figures import Figure
from verify.model.named_tuples import NamedTuple
from verify.progress import Track, in_silence
from verify.sources.same_speaker import SpeakerMatch, compare_speakers
from verify.values.units import COUNT_UNITS_OR_NONE

NEAR = 3  # times: a number that is farther off is rather another figure than a slip
SPEAKERS = {
    SpeakerMatch.SAME: 3,
    SpeakerMatch.MAY_BE: 2,
    SpeakerMatch.NOBODY: 1,
    SpeakerMatch.OTHER: 0,
}
ITS_OWN = frozenset((SpeakerMatch.SAME, SpeakerMatch.MAY_BE))


class Binding(NamedTuple):
    """The result of comparing one figure of copy with the known claims.

    `claim` supports the figure or contradicts it. `others` are more claims on its topic. `speaker`
    says whether the speaker in the copy is the source of `claim`. `newer` is a later claim of that
    source.
    """

    status: Status
    claim: Claim | None = None
    others: tuple[Claim, ...] = ()
    speaker: SpeakerMatch | None = None
    newer: Claim | None = None


class Candidate(NamedTuple):
    """A claim that may support a figure of copy or contradict it, and whose claim it is."""

    claim: Claim
    figure: Figure
    speaker: SpeakerMatch


def bind(claims: Sequence[Claim], index: ClaimIndex, track: Track = in_silence) -> list[Binding]:
    """Return the binding of each claim of copy: first all that have support, then the rest.

    A claim that supports one figure contradicts no other figure.
    """
    tracked = track(claims, "checking numbers", len(claims))
    supports = [find_support(claim, index) for claim in tracked]
    taken = frozenset(each.claim.id for each in supports if each and each.claim)
    return [
        support or find_rival(claim, index, taken)
        for claim, support in zip(claims, supports, strict=True)
    ]


def find_support(claim: Claim, index: ClaimIndex) -> Binding | None:
    """Return the claim that supports a figure of copy, if there is one.

    A claim with the very number goes before a claim from which the number only follows.
    """
    figure = claim.readable
    if not figure:
        return None
    found = _stating(claim, figure, index) or _implying(claim, figure, index)
    if not found:
        return None
    best = max(found, key=lambda each: _support_rank(claim, each))
    return Binding(Status.BOUND, best.claim, (), best.speaker, index.newer(best.claim))


def find_rival(claim: Claim, index: ClaimIndex, taken: Container[str]) -> Binding:
    """Return the claim that contradicts a figure without support, or other claims to show.

    `taken` has the ids of the claims that support other figures of the copy.
    """
    figure = claim.readable
    if not figure:
        return Binding(Status.UNBOUND)
    on_its_topic = on_topic(claim, figure, index.rivals(claim.topic, figure))
    on_its_topic = [each for each in on_its_topic if each.id not in taken]
    misprints = [each for each in _misprints(claim, figure, index) if each.id not in taken]
    candidates = _candidates(claim, (*on_its_topic, *misprints))
    rivals = [each for each in candidates if _is_rival(claim, figure, each)]
    if rivals:
        best = max(rivals, key=lambda each: _rival_rank(claim, figure, each))
        others = _newest(on_its_topic, best.claim)
        return Binding(Status.DIFFERS, best.claim, others, best.speaker)
    others = _newest(on_its_topic) or _namesakes(figure, index) or _of_speaker(claim, figure, index)
    return Binding(Status.UNBOUND, None, others)


def _candidates(claim: Claim, others: Iterable[Claim]) -> list[Candidate]:
    """Return the claims that have a figure, each with how its source compares to the speaker."""
    return [
        Candidate(other, other.readable, compare_speakers(claim.resolved, other))
        for other in others
        if other.readable
    ]


def _stating(claim: Claim, figure: Figure, index: ClaimIndex) -> list[Candidate]:
    """Return the claims that state the very number of the copy, on what may be its topic."""
    candidates = _candidates(claim, index.with_number(figure)[-MOST:])
    return [each for each in candidates if states_number(each, claim, figure)]


def states_number(candidate: Candidate, claim: Claim, figure: Figure) -> bool:
    """Does a claim state the very number of the copy, on what may be its topic?"""
    other, speaker = candidate.claim, SPEAKERS[candidate.speaker]
    fit = fit_of(claim.topic, other.topic)
    is_near = fit > 0 or (fit == 0 and (is_telling(figure) or speaker > 1))
    if not is_near or are_two_kinds(claim, other):
        return False
    same = number_in(figure, other)
    # If another speaker says the number, it is the same only with the same hedge.
    return same is not None and (speaker > 0 or same.qualifier is figure.qualifier)


def _implying(claim: Claim, figure: Figure, index: ClaimIndex) -> list[Candidate]:
    """Return the claims on the very topic from which the figure of the copy follows."""
    candidates = _candidates(claim, on_topic(claim, figure, index.within(claim.topic, figure)))
    return [
        each
        for each in candidates
        if SPEAKERS[each.speaker] > 0 and follows_for_copy(figure, each.figure)
    ]


def _support_rank(claim: Claim, candidate: Candidate) -> tuple[int, ...]:
    """Return how well a claim fits: its speaker, its kind, its topic, and how new it is."""
    other = candidate.claim
    fit = fit_of(claim.topic, other.topic)
    return SPEAKERS[candidate.speaker], int(claim.kind is other.kind), fit, day_of(other)


def _misprints(claim: Claim, figure: Figure, index: ClaimIndex) -> list[Claim]:
    """Return claims of the same source, on what may be the topic, in digits like the copy's."""
    others = index.with_digits(claim, figure) if claim.source else ()
    return [
        other
        for other in others
        if fit_of(claim.topic, other.topic) > 0 and same_measure(figure, other)
    ]


def _is_rival(claim: Claim, figure: Figure, candidate: Candidate) -> bool:
    """Is the figure of the copy more likely a slip for the claim's than another figure?

    If the copy names a speaker, the two numbers are near. If it names nobody, one looks like a
    misprint of the other.
    """
    other, theirs = candidate.claim, candidate.figure
    if number_in(figure, other):
        return False
    if looks_like(figure, theirs):
        is_of_side = bool(claim.source) or other.topic.side == claim.topic.side
        return is_of_side and candidate.speaker is not SpeakerMatch.OTHER
    if candidate.speaker not in ITS_OWN:
        return False
    low, high = sorted((figure.stated_low, theirs.stated_low))
    if figure.unit != theirs.unit and not {figure.unit, theirs.unit} <= COUNT_UNITS_OR_NONE:
        return True
    return low > 0 and high < NEAR * low


def _rival_rank(claim: Claim, figure: Figure, candidate: Candidate) -> tuple[Decimal, ...]:
    """Return how likely a claim was misprinted: same digits first, then newest, then nearest."""
    other = candidate.claim
    low, high = sorted((size_of(claim), size_of(other)))
    nearness = low / high if low > 0 else Decimal(0)
    ranks = (
        looks_like(figure, candidate.figure),
        SPEAKERS[candidate.speaker],
        claim.kind is other.kind,
        day_of(other),
    )
    return (*map(Decimal, ranks), nearness)


def _namesakes(figure: Figure, index: ClaimIndex) -> tuple[Claim, ...]:
    """Return a claim on another topic that states the very number, if it is a telling one."""
    return tuple(index.with_number(figure)[:1]) if is_telling(figure) else ()


def _of_speaker(claim: Claim, figure: Figure, index: ClaimIndex) -> tuple[Claim, ...]:
    """Return the nearest claim of the same source on what may be the same topic."""
    said = index.by_speaker.get(claim.resolved.key, ())[-MOST:] if claim.source else ()
    fits = [(fit_of(claim.topic, each.topic), each) for each in said if same_measure(figure, each)]
    near = [(-fit, abs(size_of(each) - figure.low), each) for fit, each in fits if fit > 0]
    return tuple(each for *_, each in sorted(near, key=lambda each: each[:2])[:1])


def _newest(claims: Iterable[Claim], but: Claim | None = None) -> tuple[Claim, ...]:
    """Return the newest claim of each source, in order of the source."""
    found: dict[str, Claim] = {}
    for claim in claims:
        key = claim.resolved.key
        if claim is not but and (key not in found or day_of(claim) >= day_of(found[key])):
            found[key] = claim
    return tuple(found[key] for key in sorted(found))
