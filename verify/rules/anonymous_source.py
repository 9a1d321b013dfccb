"""V104: a source that is not named."""

from collections.abc import Iterator

from verify.compare.independence import UNNAMED
from verify.model.agreements import Pair
from verify.model.claims import Claim, ClaimStatus
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import dated


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """The source is not named, and no named source agrees.

    ## Why
    A reader cannot judge a source without a name, and nobody can show that it is independent of
    other sources. Say at least how the source could know.

    ## Bad
    Western intelligence suggests heavy losses.

    ## Good
    The UK Ministry of Defence says that losses are heavy.
    """
    supported = {claim.id for pair in group.pairs for claim in _supported(pair)}
    for claim in group.claims:
        is_unnamed = claim.resolved.kind in UNNAMED and claim.status is not ClaimStatus.RETRACTED
        if is_unnamed and claim.id not in supported:
            message = f"{dated(claim)} rests on {claim.source}: find a source that can be named"
            yield Problem(claim, message)


def _supported(pair: Pair) -> tuple[Claim, ...]:
    """Return the claims of a pair that a named source agrees with."""
    first, second = pair.first, pair.second
    if not pair.agreement.agrees:
        return ()
    return tuple(a for a, b in ((first, second), (second, first)) if b.resolved.kind not in UNNAMED)
