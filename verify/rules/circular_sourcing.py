"""V105: several sources that rely on one."""

from collections.abc import Iterator

from verify.compare.agreement import is_assertion
from verify.compare.independence import find_origins
from verify.model.claims import Claim
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import does, listing


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Several sources make the claim, but all have it from one source.

    ## Why
    A report that cites another report adds no evidence. If both count as support, one voice counts
    twice.

    ## Bad
    The BBC, citing the Ukrainian military, and the Ukrainian military say 52,250.

    ## Good
    The BBC and Mediazona say 6,219, by their own count.
    """
    if not any(claim.derived_from for claim in group.claims):
        return
    origin_of = find_origins(group.claims)
    origins: dict[str, dict[str, Claim]] = {}
    for claim in group.claims:
        if is_assertion(claim):
            claims = origins.setdefault(origin_of.of[claim.id].key, {})
            if claim.resolved.key not in claims or claim.is_relayed:
                claims[claim.resolved.key] = claim
    for claims in origins.values():
        citing = [claim for claim in claims.values() if claim.is_relayed]
        if len(claims) > 1 and citing:
            said = listing(
                f"{does(each, 'has')} it from {_name(each.derived_from)}" for each in citing
            )
            others = tuple(each for each in claims.values() if each is not citing[-1])
            message = f"{len(claims):,} sources, one origin: {said}; count them as one"
            yield Problem(citing[-1], message, others)


def _name(origin: str) -> str:
    """Return the name in a cell: "citing the Ukrainian military" names "the Ukrainian military"."""
    first, _, name = origin.partition(" ")
    return name if name and first.casefold() in {"citing", "quoting"} else origin
