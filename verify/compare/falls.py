"""Find the totals of one source that fall."""

from collections.abc import Iterator
from itertools import pairwise

from verify.compare.arithmetic import share_unit
from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.groups import Group


def find_falls(group: Group) -> Iterator[tuple[Claim, Claim]]:
    """Yield (earlier, later) for two totals of one source if the later one is lower."""
    for claims in group.by_source.values():
        totals = [claim for claim in claims if claim.day and claim.kind is Kind.TOTAL]
        for earlier, claim in pairwise(totals):
            if _is_later(claim, earlier) and _is_lower(claim, earlier):
                yield earlier, claim


def _is_later(claim: Claim, other: Claim) -> bool:
    return bool(claim.day and other.day and claim.day.end > other.day.end)


def _is_lower(claim: Claim, other: Claim) -> bool:
    mine, theirs = claim.readable, other.readable
    if not mine or not theirs:
        return False
    return mine.high < theirs.low and share_unit(mine, theirs)
