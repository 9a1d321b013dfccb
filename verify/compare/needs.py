"""What a group has of the needs of rules: a rule finds nothing in a group that has none of its own.

Every need of every group is looked at, so each look is short, and looks at each claim once.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import compress

from verify.compare.independence import UNNAMED
from verify.model.claims import Claim, ClaimStatus, Stance
from verify.model.figures import Figure, Kind
from verify.model.groups import Group, VerdictName
from verify.model.rules import Need
from verify.model.settings import Settings
from verify.model.topics import Relation

ALONE = frozenset((VerdictName.COMPATIBLE, VerdictName.SINGLE_SOURCE))
LEAST_SUM = 1_000  # of figures of others; two small numbers often add up to a third one by chance
A_SUM = 2  # sources; the sum is of a third one
FEW = 200  # claims on a whole and its parts, which are always checked
NO_RELATIONS: frozenset[Relation] = frozenset()


def find_needs(group: Group, settings: Settings) -> frozenset[Need]:
    """Return the needs of rules that a group meets."""
    looks = needs_of_group(group, settings)
    met = set(compress(looks, looks.values()))
    for claim in group.claims:
        _add_needs(claim, met.add)
    return frozenset(met)


def needs_of_group(group: Group, settings: Settings) -> Mapping[Need, bool]:
    """Return, for each need of the claims together, whether the group meets it."""
    claims, near, sources = group.claims, group.near, len(group.by_source)
    relations = {each.relation for each in near} if near else NO_RELATIONS
    verdict, has_parts = group.verdict.name, Relation.WHOLE_OF in relations
    return {
        "agreeing": verdict is VerdictName.AGREEING,
        "alone": verdict in ALONE,
        "conflicts": bool(group.past) or (bool(group.pairs) and _has_conflict(group)),
        "crowd": len(claims) + (sum([len(each.claims) for each in near]) if near else 0) > FEW,
        "large sums": (sources > A_SUM or has_parts) and _has_large_figure(claims),
        "levels": sources > 1 and any(claim.kind is Kind.LEVEL for claim in claims),
        "lineages": bool(group.ties.lineages),
        "near": bool(near),
        "one side": verdict is VerdictName.ONE_SIDED,
        "parts": has_parts,
        "places": bool(group.topic.place) and any(claim.place for claim in claims),
        "series": len(claims) > 1 and len({each.resolved.key for each in claims}) < len(claims),
        "today": settings.as_of is not None,
        "whole": Relation.PART_OF in relations,
    }


def _add_needs(claim: Claim, add: Callable[[Need], None]) -> None:  # noqa: C901, PLR0912
    """Add the needs that this one claim is enough for: one branch for each need."""
    figure, day, date, who = claim.figure, claim.day, claim.date, claim.resolved
    if isinstance(figure, Figure):
        if figure.conversion is not None:
            add("conversions")
        if figure.unit is not None:
            add("units")
    else:
        add("accounts" if figure is None else "unread")
    if day is None:
        add("undated")
    elif date is not None and date.end < day.start:
        add("foresight")
    if claim.stance is Stance.DENIES:
        add("denials")
    if claim.flaws:
        add("flaws")
    if not (claim.source.isascii() and claim.topic.label.isascii()):
        add("letters")
    if claim.kind is Kind.INCREMENT:
        add("parts")
    if claim.quote and claim.quote != claim.value:
        add("quotes")
    if claim.derived_from or claim.origin.key != who.key:
        add("relays")
    if who.source is not None and who.source.scale and _has_letters(claim):
        add("scaled words")
    if not claim.source or who.source is None or who.candidates:
        add("strangers")
    if who.kind in UNNAMED:
        add("unnamed")
    if not (claim.quote or claim.url or claim.archived_url or claim.evidence):
        add("unproven")
    if claim.status is ClaimStatus.VERIFIED:
        add("verified")


def _has_conflict(group: Group) -> bool:
    return any(pair.agreement.conflicts for pair in group.pairs)


def _has_large_figure(claims: Sequence[Claim]) -> bool:
    return any(figure.low >= LEAST_SUM for claim in claims if (figure := claim.readable))


def _has_letters(claim: Claim) -> bool:
    return any(map(str.isalpha, f"{claim.value} {claim.quote}"))
