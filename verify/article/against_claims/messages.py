"""Phrases for messages on copy: a figure, its claim, and the right words."""

from verify.article.against_claims.comparing import fit_of, number_in
from verify.article.against_claims.coverage import CheckedNumber
from verify.article.against_claims.index import ClaimIndex, ends_of
from verify.article.against_claims.obstacles import Obstacle, ObstacleKind
from verify.article.model import Status
from verify.model.claims import Claim
from verify.model.figures import Figure
from verify.sources.articles import within_sentence
from verify.sources.same_speaker import SpeakerMatch, compare_speakers
from verify.text.english import dated, listing, says, shorten, words_of
from verify.values.forecasts import find_forecast, says_forecast


def quoted(text: str) -> str:
    """Return words of the copy as a message quotes them, on one line."""
    return f'"{shorten(" ".join(text.split()))}"'


def placed(claim: Claim) -> str:
    """Return the place of a claim: ", claims.csv:3"."""
    return f", {claim.location}"


def attributed(words: str, claim: Claim) -> str:
    """Return the words to paste for a figure of copy that a claim confirms."""
    said = shorten(" ".join(words.split()))
    return f'write "{said}, {according_to(claim)}" ({claim.location})'


def according_to(claim: Claim) -> str:
    """Return the words that attribute a claim: "according to the Turkish health ministry"."""
    return f"according to {within_sentence(claim.display_name, claim.resolved)}"


def says_so(claim: Claim) -> str:
    """Return a claim with its source, figure and place; a text's own voice has no source."""
    if not claim.source:
        return f'{claim.location} has "{words_of(claim)}"'
    return f"{says(claim)}{placed(claim)}"


def find_retracted(each: CheckedNumber, index: ClaimIndex) -> Claim | None:
    """Return the claim with the number of the copy that its speaker has retracted."""
    figure = each.claim.readable
    for other in index.retracted.get(ends_of(figure), ()) if figure else ():
        is_speaker = compare_speakers(each.claim.resolved, other) is SpeakerMatch.SAME
        if is_speaker and fit_of(each.claim.topic, other.topic) > 0:
            return other
    return None


def known_of(each: CheckedNumber) -> str:
    """Return the ledger's figures on the topic of a figure that it does not have."""
    if not each.others:
        return ": add the claim with its source, or leave the figure out"
    if each.obstacle:
        return _other_words(each.others[0], each.obstacle)
    topic = each.others[0].topic.label
    copy = each.claim.readable
    if copy and topic and number_in(copy, each.others[0]):
        said = f"for {topic} {says_so(each.others[0])}"
        return f"; {said}: if that is meant, use its words, else add the claim"
    if fit_of(each.claim.topic, each.others[0].topic) <= 0:
        said = f"the nearest claim is for {topic}: {says_so(each.others[0])}"
        return f"; {said}: correct the copy, or add the claim"
    known = listing(f"{other.display_name}: {dated(other)}" for other in each.others)
    on = f"on {topic} there is" if topic else "the ledger has"
    return f"; {on} {known}: correct the figure, or add the claim"


def _other_words(other: Claim, found: Obstacle) -> str:
    """Return a claim with the very number, and the words of the copy that do not fit the claim."""
    match found.kind:
        case ObstacleKind.DENIED:
            said, fix = f"{says_so(other)}, and the copy denies it", "the denial as a claim"
        case ObstacleKind.ASSERTED:
            said, fix = f"{says_so(other)}, as a denial", "the claim"
        case ObstacleKind.ELSEWHERE:
            what = f"for {other.topic.label}, in {found.claim} and not in {found.copy}"
            said, fix = f"{what}: {says_so(other)}", "the claim"
        case ObstacleKind.CONTRAST | ObstacleKind.OTHER_WORDS:
            what = f"for {other.topic.label}, " if other.topic.label else ""
            said, fix = f'{what}not for "{found.copy}": {says_so(other)}', "the claim"
    return f"; {said}: correct the words, or add {fix}"


def hedged_number(each: CheckedNumber) -> Figure | None:
    """Return the figure of the claim that a figure of copy repeats, or None."""
    copy, match = each.claim.readable, each.match
    if each.status is not Status.BOUND or match is None or copy is None:
        return None
    return number_in(copy, match)


def is_forecast(claim: Claim) -> bool:
    """Did nobody count the number of a claim yet, by its label or its quotation?"""
    if says_forecast(claim.topic.label):
        return True
    figure = claim.readable
    if figure is None or not claim.quote:
        return False
    before, found, after = claim.quote.partition(figure.text)
    return bool(found) and bool(find_forecast(before, after))
