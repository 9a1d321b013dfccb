"""Sources that repeat an older figure of their origin, which the origin has replaced since."""

from collections.abc import Mapping, Sequence

from verify.compare.agreement import compare_claims
from verify.compare.pace import STEADY, Pace
from verify.compare.within_a_day import is_earlier
from verify.model.agreements import Agreement, Comparison
from verify.model.claims import Claim
from verify.model.settings import Settings

BySource = Mapping[str, Sequence[Claim]]


def compare_sources(
    a: Claim, b: Claim, by_source: BySource, settings: Settings, pace: Pace = STEADY
) -> Agreement:
    """Compare the claims of two sources. That one repeats its origin's older figure is no conflict.

    `by_source` are the claims of each source on the topic.
    """
    found = compare_claims(a, b, settings, pace)
    if found.conflicts and (_is_replaced_by(a, b, by_source) or _is_replaced_by(b, a, by_source)):
        reason = "one of the two repeats an older figure of its origin"
        return Agreement(Comparison.NOT_COMPARABLE, reason)
    return found


def find_repeated(claim: Claim, by_source: BySource) -> Claim | None:
    """Return the claim of its origin that a claim repeats, of the same day or an earlier one."""
    figure = claim.readable
    if not figure or not claim.day or not claim.is_relayed:
        return None
    for own in reversed(by_source.get(claim.origin.key, ())):
        said = own.readable
        is_same = said and said[:3] == figure[:3] and own.kind is claim.kind
        if is_same and own.day and not is_earlier(claim, own):
            return own
    return None


def _is_replaced_by(claim: Claim, other: Claim, by_source: BySource) -> bool:
    """Has `other`, of the same origin, the figure that replaced the one that `claim` repeats?"""
    if not claim.is_relayed or claim.origin.key != other.origin.key:
        return False
    repeated = find_repeated(claim, by_source)
    return repeated is not None and is_earlier(repeated, other)
