"""Does the quotation of a row bear out its value?

Most quotations plainly hold the value, and are passed here, without a look at their words. The
others are read by `quote_reading`, which a run imports only for them.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from verify.compare.quote_faults import QuoteFault, QuoteSlip
from verify.model.claims import Claim
from verify.model.figures import Qualifier
from verify.model.rules import Problem
from verify.text.english import says

REMEMBERED = 4_096  # quotations without their number
# Words that neither hedge a number nor say what it counts.
PLAIN_WORDS = frozenset(
    (
        *("", "a", "an", "are", "been", "had", "has", "have", "he", "is", "it"),
        *("said", "say", "says", "she", "that", "the", "they", "was", "we", "were"),
    )
)
MARKS = ".,;:!?\"'“”‘’()[]"


class _Claims:
    """The claims of one group, known by identity: their contents are too long to compare."""

    __slots__ = ("claims",)

    def __init__(self, claims: Sequence[Claim]) -> None:
        self.claims = claims

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Claims) and self.claims is other.claims

    def __hash__(self) -> int:
        return id(self.claims)


def find_quote_problems(claims: Sequence[Claim], fault: QuoteFault) -> Iterator[Problem]:
    """Yield a problem for each claim of which the quotation shows this fault."""
    for claim, slip in _find_slips(_Claims(claims)):
        if slip.fault is fault:
            yield Problem(claim, f"{says(claim)}, {slip.message}")


@lru_cache(maxsize=1)
def _find_slips(some: _Claims) -> tuple[tuple[Claim, QuoteSlip], ...]:
    """Judge the claims of a group once, although several rules ask."""
    doubtful = [claim for claim in some.claims if claim.quote and not is_plain(claim)]
    if not doubtful:
        return ()
    from verify.compare.quote_reading import judge_quote

    judged = ((claim, judge_quote(claim)) for claim in doubtful)
    return tuple((claim, slip) for claim, slip in judged if slip)


def is_plain(claim: Claim) -> bool:
    """Is it plain, without reading the quotation, that it holds the value of the row?

    The quotation is the value alone, or it has the value, no other digit, the words of the label,
    and no word but plain ones. A claim without a figure is plain too.
    """
    value, quote = claim.value, claim.quote
    figure = claim.readable
    if figure is None or quote == value:
        return True
    if figure.qualifier is not Qualifier.EXACT or figure.unit is not None:
        return False
    before, found, after = quote.partition(value)
    if not found:
        before, found, after = quote.partition(value.replace(",", ""))
    return bool(found) and _are_plain(before, after, claim.topic.label)


@lru_cache(maxsize=REMEMBERED)
def _are_plain(before: str, after: str, label: str) -> bool:
    """Do the words before and after the value neither change it nor contradict the label?"""
    if not before and not after:
        return True
    if before[-1:].strip() or after[:1].isalnum() or after[1:2].isdecimal():
        return False
    words = {word.strip(MARKS) for word in f"{before} {after}".casefold().split()}
    named = set(label.casefold().split())
    has_digit = any(sign.isdecimal() for sign in f"{before}{after}")
    return named <= words <= named | PLAIN_WORDS and not has_digit
