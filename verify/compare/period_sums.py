"""Do the figures of shorter periods make up that of the whole period: two half-years, a year?"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from verify.compare.arithmetic import (
    ArithmeticSlip,
    SumResult,
    counted_interval,
    judge_sum,
    share_unit,
    show,
)
from verify.model.claims import Claim
from verify.model.figures import Figure, Kind
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple
from verify.text.english import dated, does, listing

DAY = timedelta(1)
MOST_PARTS = 60  # of one period: five years of months


def find_period_sums(group: Group) -> Iterator[ArithmeticSlip]:
    """Yield each figure of a period that is not the sum of its source's figures for its parts.

    Only the figures of periods longer than a day are used: that of a day is a total up to then.
    """
    if all(not claim.day or claim.day.start == claim.day.end for claim in group.claims):
        return
    for claims in group.by_source.values():
        of_period = [claim for claim in claims if _is_of_period(claim)]
        if len(of_period) > 2:  # noqa: PLR2004  a whole and two parts
            parts = _by_start(of_period)
            for whole in of_period:
                yield from _check(whole, _find_parts(whole, parts))


def _is_of_period(claim: Claim) -> bool:
    is_long = claim.day is not None and claim.day.start < claim.day.end
    figure = claim.readable
    return is_long and claim.kind is not Kind.LEVEL and figure is not None and figure.is_bounded


class _Parts(NamedTuple):
    """The claims whose periods begin on one day, the shortest first, and their last days."""

    ends: list[date]
    claims: list[Claim]

    def longest(self, last: date) -> Claim | None:
        """Return the claim of the longest period that ends by `last`."""
        at = bisect_right(self.ends, last)
        return self.claims[at - 1] if at else None


def _by_start(claims: Iterable[Claim]) -> dict[date, _Parts]:
    found: dict[date, _Parts] = {}
    for claim in sorted(claims, key=lambda each: each.last_day):
        if claim.day:
            parts = found.setdefault(claim.day.start, _Parts([], []))
            parts.ends.append(claim.last_day)
            parts.claims.append(claim)
    return found


def _find_parts(whole: Claim, by_start: Mapping[date, _Parts]) -> Sequence[Claim]:
    """Return the fewest periods that follow each other and fill that of `whole`; or nothing."""
    parts: list[Claim] = []
    at = whole.day.start if whole.day else whole.last_day
    while at <= whole.last_day and len(parts) < MOST_PARTS:
        last = whole.last_day if parts else whole.last_day - DAY  # no period is a part of itself
        found = by_start.get(at)
        part = found.longest(last) if found else None
        if part is None:
            return ()
        parts.append(part)
        at = part.last_day + DAY
    return parts if at > whole.last_day else ()


def _check(whole: Claim, parts: Sequence[Claim]) -> Iterator[ArithmeticSlip]:
    figures = [figure for figure in (claim.readable for claim in parts) if figure]
    total = whole.readable
    if not parts or not total or not share_unit(total, *figures):
        return
    said = _sum(figure.stated_low for figure in figures)
    low, high = (_sum(ends) for ends in zip(*map(_range, figures), strict=True))
    first, last = _range(total)
    is_right = total.low <= said <= total.high
    result = judge_sum(is_right, can_be=low <= last and first <= high)
    if result is SumResult.RIGHT:
        return
    message = (
        f"{does(whole, 'says')} {listing(map(dated, parts))}, {show(said)} in all, "
        f"but {dated(whole)}"
    )
    if result is SumResult.ROUNDED:
        message += ": right only with rounding"
    yield ArithmeticSlip(whole, result, message, tuple(parts))


def _range(figure: Figure) -> tuple[Decimal, Decimal]:
    low, high = counted_interval(figure)
    return min(low, figure.low), max(high, figure.high)


def _sum(numbers: Iterable[Decimal]) -> Decimal:
    return sum(numbers, Decimal(0))
