"""Do published additions fit the totals around them?"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from verify.compare.arithmetic import (
    ArithmeticSlip,
    SumResult,
    is_correction,
    judge_sum,
    rounding_interval,
    share_unit,
    show,
    spread,
)
from verify.compare.figures import ROUND_FROM
from verify.compare.periods import DaySpan, find_span
from verify.model.claims import Claim
from verify.model.figures import Figure, Kind, Qualifier
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple
from verify.text.english import dated, does, listing, says, verb, words_of
from verify.values.units import same_dimension

SMALL = 100  # an addition below this is exact: nobody rounds 20
SMALL_STEP = 10  # beside totals to the unit, 130 is exact, and 400 may be rounded


class _Addition(NamedTuple):
    """An addition with its figure and its days, and the numbers that it may be rounded from."""

    claim: Claim
    figure: Figure
    span: DaySpan
    low: Decimal
    high: Decimal


class _Ends(NamedTuple):
    """The two totals around some additions, with their figures.

    Rounded, the total rises by `low` to `high`.
    """

    before: Claim
    after: Claim
    first: Figure
    last: Figure
    low: Decimal
    high: Decimal

    @property
    def rise(self) -> Decimal:
        """The difference of the printed totals."""
        return self.last.stated_low - self.first.stated_low


def find_increments(group: Group) -> Iterator[ArithmeticSlip]:
    """Yield each published increment that is not the difference of its source's two totals.

    Over several days the additions of all days must add up to the difference. If those of some
    days are missing, the others must not be more than the difference.
    """
    for claims in group.by_source.values():
        if not any(claim.kind is Kind.INCREMENT for claim in claims):
            continue
        totals = _Totals(claims)
        if len(totals.days) > 1:
            additions = list(_find_additions(claims, are_exact=totals.are_exact))
            for addition in additions:
                ends = totals.around(addition.span.first - 1, addition.span.last)
                if ends:
                    yield from _check_one(addition, ends)
            yield from _check_gaps(additions, totals)


def _find_additions(claims: Sequence[Claim], *, are_exact: bool) -> Iterator[_Addition]:
    """Yield the additions of a source; `are_exact` says that it prints its totals to the unit."""
    for claim in claims:
        figure = claim.readable if claim.kind is Kind.INCREMENT else None
        span = find_span(claim) if figure else None
        if span and figure and not is_correction(claim):
            is_exact = figure.stated_low < SMALL or (are_exact and figure.step <= SMALL_STEP)
            low, high = _interval(figure, are_exact=is_exact)
            yield _Addition(claim, figure, span, min(low, figure.low), max(high, figure.high))


def _are_exact(claims: Sequence[Claim]) -> bool:
    """Are half of the figures or more printed to the unit? Then a zero at an end is chance.

    A count below 1,000 is not rounded: 120 is 120.
    """
    figures = (claim.readable for claim in claims)
    exact = sum(1 for each in figures if each and (each.step <= 1 or each.stated_low < ROUND_FROM))
    return 2 * exact >= len(claims)


def _interval(figure: Figure, *, are_exact: bool) -> tuple[Decimal, Decimal]:
    """Return the numbers that a figure may stand for: "about 100" is not exact beside 106."""
    if figure.qualifier is not Qualifier.EXACT:
        return spread(figure)
    if (are_exact or figure.step <= 1) and same_dimension(None, figure.unit):
        return figure.stated_low, figure.stated_high
    return rounding_interval(figure)


class _Totals:
    """The totals of one source, by the number of their day; of each day the last one."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._by_day = {
            claim.day.end.toordinal(): claim
            for claim in claims
            if claim.day and claim.kind is Kind.TOTAL and claim.readable
        }
        self.are_exact = _are_exact(list(self._by_day.values()))
        self.days: Sequence[int] = sorted(self._by_day)

    def around(self, first: int, last: int) -> _Ends | None:
        """Return the totals of two days; None if their difference cannot be known."""
        before, after = self._by_day.get(first), self._by_day.get(last)
        if not before or not after or not before.readable or not after.readable:
            return None
        if not (before.readable.is_bounded and after.readable.is_bounded):
            return None  # the rise of "at least 50" is unknown
        if is_correction(after) or before.series != after.series:
            return None
        figures = before.readable, after.readable
        (first_low, first_high), (last_low, last_high) = (
            _interval(figure, are_exact=self.are_exact) for figure in figures
        )
        return _Ends(before, after, *figures, last_low - first_high, last_high - first_low)


def _check_one(addition: _Addition, ends: _Ends) -> Iterator[ArithmeticSlip]:
    claim, figure = addition.claim, addition.figure
    if not share_unit(figure, ends.first, ends.last):
        return
    is_rounded = addition.low <= ends.rise <= addition.high
    is_right = figure.low <= ends.rise <= figure.high
    can_be = addition.low <= ends.high and ends.low <= addition.high
    result = judge_sum(is_right, can_be=can_be)
    if result is SumResult.RIGHT:
        return
    message = (
        f"{says(claim)}, but {verb(claim, 'its')} totals went from {words_of(ends.before)} to "
        f"{words_of(ends.after)}, a difference of {show(ends.rise)}"
    )
    if result is SumResult.ROUNDED:
        rounded = f"{words_of(claim)} is" if is_rounded else "the totals are"
        message += f": right only if {rounded} rounded"
    yield ArithmeticSlip(claim, result, message, (ends.before, ends.after))


def _check_gaps(additions: Sequence[_Addition], totals: _Totals) -> Iterator[ArithmeticSlip]:
    """Check the additions between two totals that are several days apart."""
    days = totals.days
    gaps: dict[int, dict[DaySpan, _Addition]] = {}
    for addition in additions:
        at = bisect_left(days, addition.span.last)
        if 0 < at < len(days) and days[at - 1] < addition.span.first:
            gaps.setdefault(at, {})[addition.span] = addition
    for at, found in gaps.items():
        first, last = days[at - 1], days[at]
        some = sorted(found.values(), key=_first_day)
        is_one = len(some) == 1 and some[0].span == DaySpan(first + 1, last)
        is_apart = all(a.span.last < b.span.first for a, b in pairwise(some))
        ends = totals.around(first, last)
        if ends and is_apart and not is_one:
            covered = sum(each.span.last - each.span.first + 1 for each in some)
            yield from _check_sum(some, ends, is_whole=covered == last - first)


def _first_day(addition: _Addition) -> int:
    return addition.span.first


def _check_sum(
    additions: Sequence[_Addition], ends: _Ends, *, is_whole: bool
) -> Iterator[ArithmeticSlip]:
    """Check additions that are together the rise of a total, or at most the rise."""
    figures = [each.figure for each in additions]
    if not share_unit(*figures, ends.first, ends.last):
        return
    least, most = (_sum(each.low for each in figures), _sum(each.high for each in figures))
    low, high = (_sum(each.low for each in additions), _sum(each.high for each in additions))
    is_low_enough = not is_whole or ends.rise <= most
    can_be = low <= ends.high and (not is_whole or ends.low <= high)
    result = judge_sum(least <= ends.rise and is_low_enough, can_be=can_be)
    if result is SumResult.RIGHT:
        return
    claims = [each.claim for each in additions]
    total = _sum(each.stated_low for each in figures)
    summed = f", {show(total)} in all" if len(claims) > 1 else ""
    last = claims[-1]
    message = (
        f"{does(last, 'adds')} {listing(map(dated, claims))}{summed}, "
        f"but {verb(last, 'its')} totals went from {dated(ends.before)} to {dated(ends.after)}, "
        f"{_say_rise(ends.rise, is_whole=is_whole)}"
    )
    if result is SumResult.ROUNDED:
        message += ": right only with rounding"
    yield ArithmeticSlip(claims[-1], result, message, (*claims[:-1], ends.before, ends.after))


def _say_rise(rise: Decimal, *, is_whole: bool) -> str:
    if rise < 0:
        return f"{show(-rise)} fewer"
    return f"a difference of {show(rise)}" if is_whole else f"only {show(rise)} more"


def _sum(numbers: Iterable[Decimal]) -> Decimal:
    return sum(numbers, Decimal(0))
