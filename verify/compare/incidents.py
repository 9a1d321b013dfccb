"""Ledgers of incidents: a row a day with a few dead is no running total of the days before.

"7, 1, 1" on three days are three events, if no word of the rows says that they are totals.
"""

from collections.abc import Sequence
from itertools import pairwise

from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.topics import kind_word

SMALL = 100  # a higher figure is of a running story
FEWEST = 3  # figures of one source that show it


def with_incidents(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims; the small figures on a topic of incidents are additions of their day.

    They are such if the figures of one of the sources fall again and again, or fall to less than
    half and stay there. Only kinds that no word gives are changed.
    """
    small: dict[tuple[object, ...], dict[str, list[Claim]]] = {}
    for claim in claims:
        if _may_be_of_an_incident(claim):
            small.setdefault(claim.topic.key, {}).setdefault(claim.resolved.key, []).append(claim)
    found = {
        topic
        for topic, by_source in small.items()
        if any(len(some) >= FEWEST and _are_incidents(some) for some in by_source.values())
    }
    if not found:
        return list(claims)
    ids = {claim.id for topic in found for some in small[topic].values() for claim in some}
    return [
        claim._replace(kind=Kind.INCREMENT) if claim.id in ids and _says_no_kind(claim) else claim
        for claim in claims
    ]


def _may_be_of_an_incident(claim: Claim) -> bool:
    figure = claim.readable
    return (
        figure is not None
        and claim.kind is Kind.TOTAL
        and claim.kind_is_inferred
        and claim.day is not None
        and bool(claim.topic.label)
        and figure.high < SMALL
    )


def _says_no_kind(claim: Claim) -> bool:
    return not kind_word(claim.value) and not kind_word(claim.topic.label)


def _are_incidents(claims: Sequence[Claim]) -> bool:
    """Do the figures of one source on different days come and go?"""
    by_day = {claim.last_day: claim for claim in claims if _says_no_kind(claim)}
    figures = [each for _, claim in sorted(by_day.items()) if (each := claim.readable)]
    if len(figures) < FEWEST:
        return False
    falls = sum(1 for early, late in pairwise(figures) if late.high < early.low)
    if falls > 1 and FEWEST * falls >= len(figures) - 1:
        return True
    highest = max(range(len(figures)), key=lambda at: (figures[at].low, at))
    after = figures[highest + 1 :]
    return len(after) > 1 and all(2 * each.high < figures[highest].low for each in after)
