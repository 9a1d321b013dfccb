"""Find the claim that supports a figure of copy, or contradicts it.

Topic, speaker, number and the words around the number decide together, for each figure alone. A
claim with the very number and the words of another one is named, but supports nothing.
"""

from collections.abc import Sequence

from verify.article.against_claims.comparing import (
    are_elsewhere,
    are_two_kinds,
    fit_of,
    follows_for_copy,
    number_in,
    on_topic,
)
from verify.article.against_claims.index import ClaimIndex
from verify.article.against_claims.model import (
    SPEAKERS,
    Binding,
    Candidate,
    candidates_of,
    support_rank,
    with_number,
)
from verify.article.against_claims.obstacles import find_obstacle, has_same_words, says_the_same
from verify.article.against_claims.wording import Wording, is_named, names_in
from verify.article.model import Status
from verify.model.claims import Claim
from verify.model.figures import Figure
from verify.progress import Track, in_silence


def bind(
    claims: Sequence[Claim],
    wordings: Sequence[Wording | None],
    index: ClaimIndex,
    track: Track = in_silence,
) -> list[Binding]:
    """Return the binding of each claim of copy; `wordings` has the words around each figure.

    A number that is no figure has no wording. No binding depends on another one.
    """
    tracked = track(claims, "checking numbers", len(claims))
    return [
        _bind(claim, claim.readable, wording, index)
        for claim, wording in zip(tracked, wordings, strict=True)
    ]


def _bind(
    claim: Claim, figure: Figure | None, wording: Wording | None, index: ClaimIndex
) -> Binding:
    if not figure or not wording:
        return Binding(Status.UNBOUND)
    stating = _stating(claim, figure, wording, index)
    if support := _find_support(claim, figure, wording, stating, index):
        return support
    from verify.article.against_claims.rivals import find_rival

    return find_rival(claim, figure, wording, stating, index)


def _find_support(
    claim: Claim,
    figure: Figure,
    wording: Wording,
    stating: Sequence[Candidate],
    index: ClaimIndex,
) -> Binding | None:
    """Return the claim that supports a figure of copy, if there is one.

    A claim with the very number goes before a claim from which the number only follows.
    """
    for some in (stating, _implying(claim, figure, index)):
        found = [each for each in some if not find_obstacle(claim, wording, each.claim)]
        if found:
            best = max(found, key=lambda each: support_rank(claim, figure, wording, each))
            return Binding(Status.BOUND, best.claim, (), best.speaker, index.newer(best.claim))
    return None


def _stating(claim: Claim, figure: Figure, wording: Wording, index: ClaimIndex) -> list[Candidate]:
    """Return the claims that state the very number of the copy, on what may be its topic."""
    candidates = with_number(claim, figure, index)
    return [each for each in candidates if states_number(each, claim, figure, wording)]


def states_number(candidate: Candidate, claim: Claim, figure: Figure, wording: Wording) -> bool:
    """Does a claim state the very number of the copy, on what may be its topic?"""
    other, speaker = candidate.claim, SPEAKERS[candidate.speaker]
    fit = fit_of(claim.topic, other.topic)
    if fit <= 0 and not _may_be_meant(claim, other, wording, is_open=fit == 0):
        return False
    if are_two_kinds(claim, other):
        return False
    same = number_in(figure, other)
    # If another speaker says the number, it is the same only with the same hedge.
    return same is not None and (speaker > 0 or same.qualifier is figure.qualifier)


def _may_be_meant(claim: Claim, other: Claim, wording: Wording, *, is_open: bool) -> bool:
    """May a figure be that of a claim: does its sentence name what is counted?

    `is_open` says that the label of the figure does not contradict the claim.
    """
    if says_the_same(wording, other):
        return not are_elsewhere(claim.topic, other.topic)
    if not is_open:
        return False
    if has_same_words(wording, other) or not (claim.topic.label or other.topic.label):
        return True
    said = names_in(wording.sentence)
    return any(is_named(word, said) for word in other.topic.words)


def _implying(claim: Claim, figure: Figure, index: ClaimIndex) -> list[Candidate]:
    """Return the claims on the very topic from which the figure of the copy follows."""
    candidates = candidates_of(claim, on_topic(claim, figure, index.within(claim.topic, figure)))
    return [
        each
        for each in candidates
        if SPEAKERS[each.speaker] > 0 and follows_for_copy(figure, each.figure)
    ]
