"""Phrases for messages on copy: a figure, its claim, and the right words."""

from verify.article.against_claims.comparing import number_in
from verify.article.against_claims.coverage import CheckedNumber
from verify.article.model import Status
from verify.model.claims import Claim
from verify.model.figures import Figure
from verify.text.english import dated, listing, says, shorten, words_of


def quoted(text: str) -> str:
    """Return words of the copy as a message quotes them, on one line."""
    return f'"{shorten(" ".join(text.split()))}"'


def placed(claim: Claim) -> str:
    """Return the place of a claim: ", claims.csv:3"."""
    return f", {claim.location}"


def attributed(words: str, claim: Claim) -> str:
    """Return the words to paste for a figure of copy that a claim confirms."""
    said = shorten(" ".join(words.split()))
    return f'write "{said}, according to {claim.display_name}" ({claim.location})'


def says_so(claim: Claim) -> str:
    """Return a claim with its source, figure and place; a text's own voice has no source."""
    if not claim.source:
        return f'{claim.location} has "{words_of(claim)}"'
    return f"{says(claim)}{placed(claim)}"


def known_of(each: CheckedNumber) -> str:
    """Return the ledger's figures on the topic of a figure that it does not have."""
    if not each.others:
        return ": add the claim with its source, or leave the figure out"
    topic = each.others[0].topic.label
    known = listing(f"{other.display_name}: {dated(other)}" for other in each.others)
    return f"; on {topic} there is {known}: correct the figure, or add the claim"


def hedged_number(each: CheckedNumber) -> Figure | None:
    """Return the figure of the claim that a figure of copy repeats, or None."""
    copy, match = each.claim.readable, each.match
    if each.status is not Status.BOUND or match is None or copy is None:
        return None
    return number_in(copy, match)
