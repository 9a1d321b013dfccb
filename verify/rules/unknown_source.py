"""V004: a source that is not in the registry."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.model.sources import SourceKind
from verify.sources import suggest

# A body of one of these kinds speaks for a side.
OF_A_SIDE = frozenset((SourceKind.BELLIGERENT, SourceKind.GOVERNMENT, SourceKind.ALLY))


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """A source is not in the registry, and its name does not show whose side it is on.

    ## Why
    Two sources bear each other out only if it is known who both are. `verify sources --missing
    LEDGER` writes the lines for verify.toml, in which you fill in the kind and the party.

    ## Bad
    Kryla Vostoka says 120 soldiers killed.

    ## Good
    The project's config has [sources.kryla-vostoka] with a name, a kind and a party.
    """
    for claim in group.claims:
        who = claim.resolved
        has_side = who.party or (who.kind and who.kind not in OF_A_SIDE)
        is_known = who.source or has_side or who.candidates
        if claim.source and not is_known and not suggest(claim.source, settings.registry):
            yield Problem(
                claim,
                f"{claim.source}: not in the registry; verify sources --missing LEDGER writes "
                "the lines to add to verify.toml",
            )
