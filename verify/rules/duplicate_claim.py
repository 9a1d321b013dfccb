"""V007: a claim that is in the ledger twice."""

from collections.abc import Iterator

from verify.model.claims import Claim
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import says


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Two rows have the same source, the same figure and the same day.

    ## Why
    The second row adds nothing. When the figure is corrected, one of the two rows will be
    forgotten. Two dates that cannot be read are one day only if they are written alike.

    ## Bad
    Two rows say that the UN says 5,767 as of 2022-09-10.

    ## Good
    One row says so.
    """
    if not group.topic.label:
        return
    days: dict[tuple[object, ...], list[Claim]] = {}
    for claim in group.claims:
        if claim.source:
            days.setdefault(
                (claim.resolved.key, claim.kind, claim.day and claim.day.start), []
            ).append(claim)
    for claims in days.values():
        seen: dict[tuple[object, ...], Claim] = {}
        for claim in sorted(claims, key=lambda each: each.location) if claims[1:] else ():
            first = seen.setdefault((_read(claim), claim.stance, claim.via, _day(claim)), claim)
            if first is not claim:
                yield Problem(claim, _say(claim, first), (first,))


def _day(claim: Claim) -> tuple[object, ...]:
    """Return the day with its hour; if it cannot be read, the cells as written."""
    if claim.is_day_unread:
        return ("unread", claim.extra.get("date", ""), claim.extra.get("as_of", ""))
    return (str(claim.day), claim.day and claim.day.clock)


def _say(claim: Claim, first: Claim) -> str:
    same = f"{says(claim)}, as {first.location} does"
    if claim.is_day_unread:  # which day it is, nobody knows: so no row is one too many
        return (
            f"{same}, with the same date as written: correct the dates, and see if both are needed"
        )
    return f"{same}: delete one of the two rows"


def _read(claim: Claim) -> tuple[object, ...]:
    """Return a key that two claims share if they give the same figure or the same statement."""
    figure, unit = claim.readable, claim.unit.casefold()
    if figure is None:
        return (unit, *claim.value.casefold().split())
    words = "".join(filter(str.isalpha, claim.value.casefold()))
    return (figure.stated_low, figure.stated_high, figure.qualifier, figure.unit, unit, words)
