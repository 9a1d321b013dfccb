"""Do two figures agree? They are compared as intervals."""

from decimal import Decimal

from verify.model.agreements import Agreement, Comparison
from verify.model.figures import Figure
from verify.values.units import convert, dimension, same_dimension

NOTHING = Decimal(0)


def compare_figures(a: Figure, b: Figure, tolerance: Decimal = NOTHING) -> Agreement:
    """Compare two figures on one thing as of one day.

    Bounded intervals that overlap agree. Intervals that overlap only through an open end ("at least
    5,767" and "22,000") are compatible: neither supports the other. Disjoint ones conflict, unless
    the gap is within `tolerance`, a share of the larger of the nearest ends. Figures in two units
    of one dimension are converted, and rounded as printed: 772 sq miles is 2,000 sq km.
    """
    if not same_dimension(a.unit, b.unit):
        return Agreement(
            Comparison.NOT_COMPARABLE, f"{dimension(a.unit)} against {dimension(b.unit)}"
        )
    low_a, high_a, low_b, high_b = a.low, a.high, b.low, b.high
    if a.unit and b.unit and a.unit != b.unit:
        if convert(a.stated_low, a.unit, b.unit) is None:
            return Agreement(Comparison.NOT_COMPARABLE, f"{a.unit} against {b.unit}")
        low_a, high_a = converted(a, b.unit)
        low_b, high_b = _printed(b)
    if low_a > high_b or (low_a == high_b and (a.low_open or b.high_open)):
        return _apart(low_a, high_b, tolerance)
    if low_b > high_a or (low_b == high_a and (b.low_open or a.high_open)):
        return _apart(low_b, high_a, tolerance)
    if a.is_bounded and b.is_bounded:
        return Agreement(Comparison.AGREES, "the figures overlap")
    if (a.qualifier, a.stated_low, a.stated_high) == (b.qualifier, b.stated_low, b.stated_high):
        return Agreement(Comparison.AGREES, "both give the same bound")
    return Agreement(Comparison.COMPATIBLE, "they overlap only through an open end")


def _apart(higher: Decimal, lower: Decimal, tolerance: Decimal) -> Agreement:
    if tolerance and higher - lower <= tolerance * higher:
        return Agreement(Comparison.AGREES, "within the tolerance")
    ratio = higher / lower if lower > 0 else None
    return Agreement(Comparison.CONFLICTS, "the figures do not overlap", ratio)


def _printed(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return the interval of the printed digits: a printed 2.0 is 1.95 to 2.05."""
    half = figure.step / 2
    low = min(figure.low, figure.stated_low - half) if figure.low else figure.low
    high = max(figure.high, figure.stated_high + half)
    return low, high


def converted(figure: Figure, unit: str) -> tuple[Decimal, Decimal]:
    """Return both ends of a figure in another unit of its dimension."""
    low, high = _printed(figure)
    source = figure.unit or unit
    ends = [end if end.is_infinite() else convert(end, source, unit) for end in (low, high)]
    first, last = (NOTHING if end is None else end for end in ends)
    return first, last
