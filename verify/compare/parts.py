"""Is a part larger than its whole?"""

from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from verify.compare.agreement import is_assertion
from verify.compare.arithmetic import (
    ArithmeticSlip,
    SumResult,
    adds_up,
    counted_interval,
    share_unit,
)
from verify.compare.pairs import series
from verify.model.claims import Claim
from verify.model.figures import Figure, Kind
from verify.model.groups import Group, NearTopic
from verify.model.settings import Settings
from verify.model.topics import Relation
from verify.text.english import dated, does, says


def find_excesses(group: Group, settings: Settings, wanted: SumResult) -> Iterator[ArithmeticSlip]:
    """Yield each source's newest figure for a part that is above the figure for the whole.

    `wanted` is the result of the sums to yield: wrong, or right only with rounding. Of earlier
    days, only figures of one source and one day are compared.

    The whole is the figure of the same source. If it has none and the outcome is the same, the
    whole is the highest figure of any source. A recorder's figure does not count as the whole for
    others, because a recorder leaves out cases without documents. A part whose day is more than
    `settings.window` days after that of the whole may have grown past it, and is not compared.
    """
    wholes = [near for near in group.near if near.relation is Relation.PART_OF]
    figures = [figure.low for _, figure in group.figures()] if wholes else []
    if not figures:
        return
    # Few parts are above any figure of their whole, so most need no closer look.
    highest_part = max(figures)
    wholes = [near for near in wholes if _has_below(near.claims, highest_part)]
    parts = _newest(group.claims) if wholes else {}
    for near in wholes:
        known = _newest(near.claims)
        highest = _highest(known.values())
        is_definition = near.topic.outcome != group.topic.outcome
        for (source, kind), part in parts.items():
            own = known.get((source, kind))
            whole = own or highest.get(kind)
            if whole is None or (not own and (is_definition or whole.is_recorded)):
                continue
            if _is_in_time(part, whole, settings):
                yield from _check_part(part, whole, near.reason, wanted)
        if wanted is SumResult.WRONG:
            compared = {claim.id for claim in (*parts.values(), *known.values())}
            yield from _find_earlier_excesses(group.claims, near, compared)


def _has_below(claims: Sequence[Claim], number: Decimal) -> bool:
    figures = (claim.figure for claim in claims)
    return any(isinstance(each, Figure) and each.high < number for each in figures)


def _find_earlier_excesses(
    parts: Sequence[Claim], near: NearTopic, newest: Container[str]
) -> Iterator[ArithmeticSlip]:
    """Yield, for each source and kind, the last earlier day on which its part was above its whole.

    Only figures of one day are compared. `newest` has the ids of claims that were compared already.
    """
    wholes = {_of_day(claim): claim for claim in near.claims if claim.day and is_assertion(claim)}
    found: dict[tuple[str, Kind], ArithmeticSlip] = {}
    for part in parts:
        whole = wholes.get(_of_day(part))
        if whole and is_assertion(part) and not (part.id in newest and whole.id in newest):
            for slip in _check_part(part, whole, near.reason, SumResult.WRONG):
                found[part.resolved.key, part.kind] = slip
    yield from found.values()


def _of_day(claim: Claim) -> tuple[str, Kind, date | None, date | None]:
    """Return what two claims share that are compared: the source, the kind and the days."""
    day = claim.day
    return claim.resolved.key, claim.kind, day.start if day else None, day.end if day else None


def _newest(claims: Sequence[Claim]) -> dict[tuple[str, Kind], Claim]:
    """Return each source's newest figure of each kind, by source and kind."""
    return {
        (source, claim.kind): claim
        for source, its in series(claims).items()
        for claim in its
        if claim.readable
    }


def _highest(claims: Iterable[Claim]) -> dict[Kind, Claim]:
    """Return the claim with the highest figure of each kind; of equals, the first."""
    found: dict[Kind, Claim] = {}
    for claim in claims:
        if claim.kind not in found or _high(found[claim.kind]) < _high(claim):
            found[claim.kind] = claim
    return found


def _high(claim: Claim) -> Decimal:
    return claim.readable.high if claim.readable else Decimal(0)


def _is_in_time(part: Claim, whole: Claim, settings: Settings) -> bool:
    if part.is_day_unread or whole.is_day_unread:
        return False
    if part.day is None or whole.day is None:
        return True
    days = (part.day.end - whole.day.end).days
    match part.kind:
        case Kind.INCREMENT:
            return (part.day.start, part.day.end) == (whole.day.start, whole.day.end)
        case Kind.TOTAL:
            return days <= settings.window
        case Kind.LEVEL:
            return abs(days) <= settings.window


def _check_part(
    part: Claim, whole: Claim, reason: str, wanted: SumResult
) -> Iterator[ArithmeticSlip]:
    mine, theirs = part.readable, whole.readable
    if not mine or not theirs or mine.low <= theirs.high or not _may_compare(mine, theirs):
        return
    (low, _), (_, high) = map(counted_interval, (mine, theirs))
    result = SumResult.ROUNDED if low <= max(high, theirs.high) else SumResult.WRONG
    if result is not wanted:
        return
    who = f"{does(whole, 'says')} " if whole.resolved.key != part.resolved.key else ""
    mine_is, theirs_is = _name_both(part, whole)
    message = f"{says(part)} {mine_is}, but {who}only {dated(whole)} {theirs_is}, and {reason}"
    if result is SumResult.ROUNDED:
        message += ": right only with rounding"
    yield ArithmeticSlip(part, result, message, (whole,))


def _may_compare(part: Figure, whole: Figure) -> bool:
    return share_unit(part, whole) and adds_up(part)


def _name_both(part: Claim, whole: Claim) -> tuple[str, str]:
    """Return what tells two topics from each other: their labels, or their places, or both."""
    labels = [f"for {claim.topic.label}" for claim in (part, whole)]
    places = [f"in {claim.place}" if claim.place else "" for claim in (part, whole)]
    if places[0] == places[1]:
        return labels[0], labels[1]
    if labels[0] == labels[1] and all(places):
        return places[0], places[1]
    first, second = (
        f"{label} {place}".rstrip() for label, place in zip(labels, places, strict=True)
    )
    return first, second
