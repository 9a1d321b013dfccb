"""Find the claim that contradicts a figure of copy, or else the claims to show beside it."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from verify.article.against_claims.comparing import (
    are_elsewhere,
    fit_of,
    is_strong,
    is_telling,
    looks_like,
    number_in,
    on_topic,
    same_measure,
)
from verify.article.against_claims.denied_figures import is_denied
from verify.article.against_claims.index import MOST, ClaimIndex, day_of, size_of
from verify.article.against_claims.model import (
    ITS_OWN,
    SPEAKERS,
    Binding,
    Candidate,
    candidates_of,
    support_rank,
    with_number,
)
from verify.article.against_claims.nearest import find_nearest
from verify.article.against_claims.obstacles import (
    ObstacleKind,
    find_contrast_with,
    find_obstacle,
)
from verify.article.against_claims.wording import Wording
from verify.article.model import Status
from verify.compare.entailment import DOWN, UP
from verify.model.claims import Claim
from verify.model.figures import Figure
from verify.sources.same_speaker import SpeakerMatch
from verify.values.units import COUNT_UNITS_OR_NONE

NEAR = 3  # times: a number that is farther off is rather another figure than a slip
CHANCE = 10  # from here on, two figures of one speaker are hardly one number by chance


def find_rival(
    claim: Claim,
    figure: Figure,
    wording: Wording,
    stating: Sequence[Candidate],
    index: ClaimIndex,
) -> Binding:
    """Return the claim that contradicts a figure without support, or other claims to show.

    A figure that the copy denies, or that was that of a day before, contradicts no other figure.
    `stating` are the claims with the very number.
    """
    on_its_topic = on_topic(claim, figure, index.rivals(claim.topic, figure))
    if not (wording.is_earlier or is_denied(wording)):
        candidates = candidates_of(claim, (*on_its_topic, *_misprints(claim, figure, index)))
        rivals = [each for each in candidates if _is_rival(claim, figure, wording, each)]
        if rivals:
            best = max(rivals, key=lambda each: _rival_rank(claim, figure, each))
            others = _newest(on_its_topic, best.claim)
            return Binding(Status.DIFFERS, best.claim, others, best.speaker)
    if found := _find_other_words(claim, figure, wording, stating, index):
        return found
    others = (
        _newest(on_its_topic)
        or _namesakes(claim, figure, index)
        or _of_speaker(claim, figure, index)
        or find_nearest(claim, figure, wording, index)
    )
    return Binding(Status.UNBOUND, None, others)


def _find_other_words(
    claim: Claim,
    figure: Figure,
    wording: Wording,
    stating: Sequence[Candidate],
    index: ClaimIndex,
) -> Binding | None:
    """Return the claim of the speaker that has the very number, but for something else.

    It contradicts the figure if the words exclude each other, and the number is no small one that
    may be there by chance. Else it is only shown.
    """
    near = {each.claim.id for each in stating}
    found = []
    for each in with_number(claim, figure, index):
        search = find_obstacle if each.claim.id in near else find_contrast_with
        if each.speaker is SpeakerMatch.OTHER or are_elsewhere(claim.topic, each.claim.topic):
            continue
        if obstacle := search(claim, wording, each.claim):
            found.append((each, obstacle))
    if not found:
        return None
    ranked = sorted(found, key=lambda each: support_rank(claim, figure, wording, each[0]))
    best, obstacle = ranked[-1]
    is_excluded = obstacle.kind is ObstacleKind.CONTRAST and best.speaker in ITS_OWN
    if is_excluded and figure.stated_low >= CHANCE:
        return Binding(Status.DIFFERS, best.claim, (), best.speaker, None, obstacle)
    return Binding(Status.UNBOUND, None, (best.claim,), best.speaker, None, obstacle)


def _misprints(claim: Claim, figure: Figure, index: ClaimIndex) -> list[Claim]:
    """Return claims of the same source, on what may be the topic, in digits like the copy's."""
    others = index.with_digits(claim, figure) if claim.source else ()
    return [
        other
        for other in others
        if fit_of(claim.topic, other.topic) > 0 and same_measure(figure, other)
    ]


def _is_rival(claim: Claim, figure: Figure, wording: Wording, candidate: Candidate) -> bool:
    """Is the figure of the copy more likely a slip for the claim's than another figure?

    If the copy names a speaker, the two numbers are near. If it names nobody, one looks like a
    misprint of the other. A whole is no slip for its part: "84 of the 200 seats".
    """
    other, theirs = candidate.claim, candidate.figure
    if any(number_in(each, other) for each in (figure, *wording.beside)):
        return False
    if looks_like(figure, theirs):
        is_of_side = bool(claim.source) or other.topic.side == claim.topic.side
        return is_of_side and candidate.speaker is not SpeakerMatch.OTHER
    if candidate.speaker not in ITS_OWN:
        return False
    is_bound = any({figure.qualifier, theirs.qualifier} <= some for some in (UP, DOWN))
    if is_bound and is_strong(claim.topic, other.topic):
        return True  # "at least 350" of at least 5,767
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


def _namesakes(claim: Claim, figure: Figure, index: ClaimIndex) -> tuple[Claim, ...]:
    """Return a claim on another topic with the very number: the speaker's, or a telling one."""
    found = with_number(claim, figure, index)
    own = [each.claim for each in found if each.speaker in ITS_OWN]
    return tuple(own[:1] or (each.claim for each in found[:1] if is_telling(figure)))


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
