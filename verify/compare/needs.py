"""What a group has of the needs of rules: a rule finds nothing in a group that has none of its own.

Each need is tested for every group, so a test is short, and stops at the first claim that has it.
"""

from collections.abc import Callable, Mapping

from verify.compare.independence import UNNAMED
from verify.model.claims import ClaimStatus, Stance
from verify.model.figures import Kind, Unreadable
from verify.model.groups import Group, VerdictName
from verify.model.rules import Need
from verify.model.settings import Settings
from verify.model.topics import Relation

ALONE = frozenset((VerdictName.COMPATIBLE, VerdictName.SINGLE_SOURCE))
LEAST_SUM = 1_000  # of figures of others; two small numbers often add up to a third one by chance
A_SUM = 2  # sources; the sum is of a third one
FEW = 200  # claims on a whole and its parts, which are always checked


def find_needs(group: Group, settings: Settings) -> frozenset[Need]:
    """Return the needs of rules that a group meets."""
    return frozenset(need for need, is_met in NEEDS.items() if is_met(group, settings))


def _has_large_sums(group: Group, _settings: Settings) -> bool:
    has_parts = any(near.relation is Relation.WHOLE_OF for near in group.near)
    return (len(group.by_source) > A_SUM or has_parts) and any(
        claim.readable.low >= LEAST_SUM for claim in group.claims if claim.readable
    )


def _has_strangers(group: Group, _settings: Settings) -> bool:
    for claim in group.claims:
        who = claim.resolved
        if not claim.source or who.source is None or who.candidates:
            return True
    return False


def _has_scaled_words(group: Group, _settings: Settings) -> bool:
    for claim in group.claims:
        source = claim.resolved.source
        if source and source.scale and any(map(str.isalpha, f"{claim.value} {claim.quote}")):
            return True
    return False


NEEDS: Mapping[Need, Callable[[Group, Settings], bool]] = {
    "accounts": lambda group, _: any(claim.figure is None for claim in group.claims),
    "agreeing": lambda group, _: group.verdict.name is VerdictName.AGREEING,
    "alone": lambda group, _: group.verdict.name in ALONE,
    "conflicts": lambda group, _: (
        bool(group.past) or any(pair.agreement.conflicts for pair in group.pairs)
    ),
    "conversions": lambda group, _: any(figure.conversion for _, figure in group.figures()),
    "crowd": lambda group, _: (
        len(group.claims) + sum(len(near.claims) for near in group.near) > FEW
    ),
    "denials": lambda group, _: any(claim.stance is Stance.DENIES for claim in group.claims),
    "flaws": lambda group, _: any(claim.flaws for claim in group.claims),
    "foresight": lambda group, _: any(
        claim.date and claim.day and claim.date.end < claim.day.start for claim in group.claims
    ),
    "large sums": _has_large_sums,
    "letters": lambda group, _: (
        not all(claim.source.isascii() and claim.topic.label.isascii() for claim in group.claims)
    ),
    "levels": lambda group, _: (
        len(group.by_source) > 1 and any(claim.kind is Kind.LEVEL for claim in group.claims)
    ),
    "lineages": lambda group, _: bool(group.ties.lineages),
    "near": lambda group, _: bool(group.near),
    "one side": lambda group, _: group.verdict.name is VerdictName.ONE_SIDED,
    "parts": lambda group, _: (
        any(near.relation is Relation.WHOLE_OF for near in group.near)
        or any(claim.kind is Kind.INCREMENT for claim in group.claims)
    ),
    "places": lambda group, _: (
        bool(group.topic.place) and any(claim.place for claim in group.claims)
    ),
    "quotes": lambda group, _: any(
        claim.quote and claim.quote != claim.value for claim in group.claims
    ),
    "relays": lambda group, _: any(
        claim.derived_from or claim.origin.key != claim.resolved.key for claim in group.claims
    ),
    "scaled words": _has_scaled_words,
    "series": lambda group, _: (
        len({claim.resolved.key for claim in group.claims}) < len(group.claims)
    ),
    "strangers": _has_strangers,
    "today": lambda _, settings: settings.as_of is not None,
    "undated": lambda group, _: any(claim.day is None for claim in group.claims),
    "units": lambda group, _: any(figure.unit is not None for _, figure in group.figures()),
    "unnamed": lambda group, _: any(claim.resolved.kind in UNNAMED for claim in group.claims),
    "unproven": lambda group, _: (
        not all(
            claim.quote or claim.url or claim.archived_url or claim.evidence
            for claim in group.claims
        )
    ),
    "unread": lambda group, _: any(isinstance(claim.figure, Unreadable) for claim in group.claims),
    "verified": lambda group, _: any(
        claim.status is ClaimStatus.VERIFIED for claim in group.claims
    ),
    "whole": lambda group, _: any(near.relation is Relation.PART_OF for near in group.near),
}
