"""Is a part larger than its whole?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from verify.compare.arithmetic import ArithmeticSlip, SumResult, judge_sum, share_unit
from verify.compare.pairs import series
from verify.model.claims import Claim
from verify.model.figures import Figure, Kind
from verify.model.groups import Group
from verify.model.settings import Settings
from verify.model.topics import Relation
from verify.text.english import dated, says
from verify.values import rounding_interval


def find_excesses(group: Group, settings: Settings) -> Iterator[ArithmeticSlip]:
    """Check the newest figure of each source on a part against the whole.

    The whole is what the same source gives, or else, of one outcome, the highest figure that
    anybody does, unless that is a recorder's, who leaves out what nobody has documented. A part of
    a day well after the whole's may have outgrown it, and is left alone.
    """
    wholes = [near for near in group.near if near.relation is Relation.PART_OF]
    parts = _newest(group.claims) if wholes else {}
    for near in wholes:
        known = _newest(near.claims)
        is_definition = near.topic.outcome != group.topic.outcome
        for (source, kind), part in parts.items():
            others = [claim for key, claim in known.items() if key[1] is kind]
            own = known.get((source, kind))
            whole = own or max(others, key=_high, default=None)
            if whole is None or (not own and (is_definition or whole.is_recorded)):
                continue
            if _is_in_time(part, whole, settings):
                yield from _check_part(part, whole, near.reason)


def _newest(claims: Sequence[Claim]) -> dict[tuple[str, Kind], Claim]:
    """Return the newest figure of each kind that each source stands by."""
    return {
        (source, claim.kind): claim
        for source, its in series(claims).items()
        for claim in its
        if claim.readable
    }


def _high(claim: Claim) -> Decimal:
    return claim.readable.high if claim.readable else Decimal(0)


def _is_in_time(part: Claim, whole: Claim, settings: Settings) -> bool:
    if part.day is None or whole.day is None:
        return True
    if part.kind is Kind.INCREMENT:
        return (part.day.start, part.day.end) == (whole.day.start, whole.day.end)
    days = (part.day.end - whole.day.end).days
    return days <= settings.window if part.kind is Kind.TOTAL else abs(days) <= settings.window


def _check_part(part: Claim, whole: Claim, reason: str) -> Iterator[ArithmeticSlip]:
    mine, theirs = part.readable, whole.readable
    if not mine or not theirs:
        return
    if not share_unit(mine, theirs):
        return
    (low, _), (_, high) = map(_counted, (mine, theirs))
    result = judge_sum(mine.low <= theirs.high, can_be=low <= max(high, theirs.high))
    who = f"{whole.display_name} " if whole.resolved.key != part.resolved.key else ""
    message = (
        f"{says(part)} for {part.topic.label}, but {who}only {dated(whole)} for "
        f"{whole.topic.label}, and {reason}"
    )
    if result is SumResult.ROUNDED:
        message += ": right only with rounding"
    yield ArithmeticSlip(part, result, message, (whole,))


def _counted(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return what a count may stand for; one that is printed to the unit was not rounded."""
    if figure.step <= 1:
        return figure.stated_low, figure.stated_high
    return rounding_interval(figure)
