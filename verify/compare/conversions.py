"""Is a figure in brackets the right conversion of the figure before it?"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from verify.compare.arithmetic import (
    CLOSE,
    ArithmeticSlip,
    SumResult,
    count_digits,
    judge_sum,
    round_like,
    rounding_interval,
    show,
    spread,
)
from verify.model.claims import Claim
from verify.model.figures import Figure
from verify.text.english import words_of
from verify.values.units import convert, unit_name


def find_conversions(claims: Iterable[Claim]) -> Iterator[ArithmeticSlip]:
    """Yield each figure that is not its conversion in brackets; check both ends of a range."""
    for claim in claims:
        figure = claim.readable
        other = figure.conversion if figure else None
        if figure is None or other is None:
            continue
        ends = (
            (figure.stated_low, other.stated_low),
            (figure.stated_high, other.stated_high),
        )
        for mine, theirs in dict.fromkeys(ends):
            yield from _check_conversion(claim, _end(figure, mine), _end(other, theirs))


def _end(figure: Figure, number: Decimal) -> Figure:
    """Return `number`, one end of a range, as a figure; return a single figure unchanged."""
    if figure.stated_low == figure.stated_high:
        return figure
    return figure._replace(low=number, high=number, stated_low=number, stated_high=number)


def _check_conversion(claim: Claim, figure: Figure, other: Figure) -> Iterator[ArithmeticSlip]:
    if figure.unit is None or other.unit is None:
        return
    expected = convert(figure.stated_low, figure.unit, other.unit)
    back = convert(other.stated_low, other.unit, figure.unit)
    low, high = (convert(end, figure.unit, other.unit) for end in rounding_interval(figure))
    if expected is None or back is None or low is None or high is None:
        return
    first, last = spread(other)
    is_rounding = first <= expected <= last  # of the conversion: 7 km for four miles
    is_right = is_rounding and abs(expected - other.stated_low) <= CLOSE * expected
    result = judge_sum(is_right, can_be=first <= high and low <= last)
    if result is SumResult.RIGHT:
        return
    number, unit, other_unit = figure.stated_low, unit_name(figure.unit), unit_name(other.unit)
    message = (
        f"{show(number)} {unit} is {show(round_like(expected, other))} {other_unit}, and "
        f"{show(other.stated_low)} {other_unit} is {show(round_like(back, figure))} {unit}: "
    )
    if result is SumResult.ROUNDED:
        rounded = other if is_rounding else figure
        hedge = f"{rounded.hedge} " if rounded.hedge else ""
        said = f"{hedge}{show(rounded.stated_low)}"
        message += f"right only if {said} is rounded to {count_digits(rounded)}"
    else:
        message += f"{words_of(claim)} does not convert"
    yield ArithmeticSlip(claim, result, message)
