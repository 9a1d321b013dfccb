"""Why a claim was matched with a figure of copy, or was not: the reasons behind a binding."""

from collections.abc import Iterator

from verify.article.against_claims.comparing import (
    are_two_kinds,
    fit_of,
    follows_for_copy,
    number_in,
    on_topic,
    same_measure,
)
from verify.article.against_claims.index import MOST, ClaimIndex
from verify.article.against_claims.matching import states_number
from verify.article.against_claims.model import SPEAKERS, Binding, Candidate
from verify.article.against_claims.obstacles import ObstacleKind, find_obstacle
from verify.article.against_claims.wording import Wording
from verify.article.model import Status
from verify.model.claims import Claim
from verify.sources.same_speaker import compare_speakers
from verify.topics import compare_topics

_SAID = {
    ObstacleKind.DENIED: "the copy denies it",
    ObstacleKind.ASSERTED: "it is a denial, and the copy asserts the figure",
    ObstacleKind.CONTRAST: 'it is for "{claim}", and the copy says "{copy}"',
    ObstacleKind.ELSEWHERE: 'it is for "{claim}", and the copy says "{copy}"',
    ObstacleKind.OTHER_WORDS: 'the copy says "{copy}", which is not in "{claim}"',
}


def weigh_claims(
    claim: Claim, wording: Wording, found: Binding, index: ClaimIndex
) -> Iterator[tuple[Claim, str]]:
    """Yield each claim that was looked at for a figure of copy, with the reason for the result.

    `wording` are the words around the figure, `found` is its binding. The claim that was matched
    comes first.
    """
    figure = claim.readable
    if not figure:
        return
    near = index.with_digits(claim, figure) if claim.source else ()
    looked_at = (
        *(each for each in (found.claim, found.newer) if each),
        *index.with_number(figure)[-MOST:],
        *index.within(claim.topic, figure),
        *index.rivals(claim.topic, figure),
        *near,
        *found.others,
    )
    for other in {each.id: each for each in looked_at}.values():
        theirs = other.readable
        if theirs:
            candidate = Candidate(other, theirs, compare_speakers(claim.resolved, other))
            yield other, _say_result(claim, wording, candidate, found)


def _say_result(claim: Claim, wording: Wording, candidate: Candidate, found: Binding) -> str:
    other = candidate.claim
    if found.claim and other.id == found.claim.id:
        return "supports it" if found.status is Status.BOUND else "contradicts it"
    if found.newer and other.id == found.newer.id:
        return "is a newer figure of the source that supports it"
    obstacle = find_obstacle(claim, wording, other)
    if obstacle and fit_of(claim.topic, other.topic) >= 0 and number_in(candidate.figure, claim):
        return _SAID[obstacle.kind].format(copy=obstacle.copy, claim=obstacle.claim)
    return _say_why_not(claim, wording, candidate)


def _say_why_not(claim: Claim, wording: Wording, candidate: Candidate) -> str:
    """Return why a claim was not taken: the first of the conditions that it does not meet."""
    other, figure = candidate.claim, claim.readable
    fit = fit_of(claim.topic, other.topic)
    if fit < 0:
        return f"another topic: {compare_topics(claim.topic.label, other.topic.label).reason}"
    if are_two_kinds(claim, other):
        return "one of the two figures is an addition, and the other is not"
    if figure is None or not same_measure(figure, other):
        return "another unit"
    is_other_speaker = SPEAKERS[candidate.speaker] == 0
    follows = bool(on_topic(claim, figure, [other])) and follows_for_copy(figure, candidate.figure)
    if states_number(candidate, claim, figure, wording) or (follows and not is_other_speaker):
        return "supports it too, but another claim fits better"
    if number_in(figure, other) and is_other_speaker:
        return "the same number, but another source with another hedge"
    if is_other_speaker:
        return "another source"
    if fit == 0:
        return "no word shows that the topic is the same"
    return "another figure, which is no likely slip for this one"
