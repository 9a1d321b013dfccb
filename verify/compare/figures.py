"""Do two figures agree? They are compared as intervals."""

from decimal import Decimal

from verify.model.agreements import Agreement, Comparison, Gap
from verify.model.figures import Figure, Qualifier, Unreadable

NOTHING = Decimal(0)
ROUND_FROM = 1000  # a smaller number is exact: 20 against 24 is a conflict
DIGIT = Decimal(1)  # the last digit of a measurement without decimals
PERCENT = "percent"
ROUND_STEP = 10  # 52,250 may be rounded, 52,251 is not


def compare_figures(a: Figure, b: Figure, tolerance: Decimal = NOTHING) -> Agreement:
    """Compare two figures on one thing as of one day.

    Bounded intervals that overlap agree. Intervals that overlap only through an open end ("at least
    5,767" and "22,000") are compatible: neither supports the other. Disjoint ones conflict, but
    for three cases: the gap is within `tolerance`, a share of the higher of the nearest ends; the
    printed number is the same ("more than 30" and "30"); or one may be the other one, rounded
    (45,000 and 45,230). Figures in two units of one dimension are converted, and rounded as
    printed: 772 sq miles is 2,000 sq km.
    """
    low_a, high_a, low_b, high_b = a.low, a.high, b.low, b.high
    if a.unit != b.unit:
        if reason := _why_two_units(a, b):
            return Agreement(Comparison.NOT_COMPARABLE, reason)
        if a.unit and b.unit:
            low_a, high_a = converted(a, b.unit)
            low_b, high_b = _printed(b)
    if low_a > high_b or (low_a == high_b and (a.low_open or b.high_open)):
        return _apart(a, b, low_a, high_b, tolerance)
    if low_b > high_a or (low_b == high_a and (b.low_open or a.high_open)):
        return _apart(a, b, low_b, high_a, tolerance)
    if a.is_bounded and b.is_bounded:
        return Agreement(Comparison.AGREES, "the figures overlap")
    if (a.qualifier, a.stated_low, a.stated_high) == (b.qualifier, b.stated_low, b.stated_high):
        return Agreement(Comparison.AGREES, "both give the same bound")
    return Agreement(Comparison.COMPATIBLE, "they overlap only through an open end")


def _why_two_units(a: Figure, b: Figure) -> str:
    """Return why figures in two units cannot be compared, or ""."""
    from verify.values.units import convert, dimension, same_dimension  # most figures are counts

    if not same_dimension(a.unit, b.unit):
        return f"{dimension(a.unit)} against {dimension(b.unit)}"
    if a.unit and b.unit and convert(a.stated_low, a.unit, b.unit) is None:
        return f"{a.unit} against {b.unit}"
    return ""


def measured(figure: Figure | None) -> str:
    """Return the dimension of a figure; "" for a count, whether or not it says of what."""
    if figure is None or figure.unit is None:
        return ""
    from verify.values.units import COUNT_UNITS, dimension

    return "" if figure.unit in COUNT_UNITS else dimension(figure.unit)


def _apart(a: Figure, b: Figure, higher: Decimal, lower: Decimal, tolerance: Decimal) -> Agreement:
    """Return the agreement of two figures whose intervals do not overlap.

    `higher` and `lower` are the ends that are nearest to each other.
    """
    if tolerance and higher - lower <= tolerance * higher:
        return Agreement(Comparison.AGREES, "within the tolerance")
    gap = _gap(a, b)
    if gap.low >= gap.high:
        return Agreement(Comparison.COMPATIBLE, "one printed number, with different hedges")
    if _is_rounding_of(a, b) or _is_rounding_of(b, a) or _are_one_measurement(a, b):
        return Agreement(Comparison.COMPATIBLE, "right only with rounding")
    return Agreement(Comparison.CONFLICTS, "the figures do not overlap", gap)


def _is_rounding_of(rounded: Figure, other: Figure) -> bool:
    """May the printed number of `rounded` be the other figure, rounded?

    The other number may be half a step away. Below a round number such as 100,000 the step is a
    tenth: 96,000 is rounded to 100,000, but 90,000 is not.
    """
    step = rounding_step(rounded)
    if not step or (rounded.unit and other.unit and rounded.unit != other.unit):
        return False
    below = step / 10 if rounded.stated_low == step != rounded.grid else step
    low = min(rounded.low, rounded.stated_low - below / 2)
    high = max(rounded.high, rounded.stated_high + step / 2)
    return other.low <= high and other.high >= low


def _are_one_measurement(a: Figure, b: Figure) -> bool:
    """Is the figure with fewer decimals the other one, rounded: 58.6% and 58.64%, 4% and 3.96%?

    A count has no decimals, and is not rounded so.
    """
    if a.unit != b.unit or min(a.step, b.step) >= 1 or not a.step or not b.step:
        return False
    coarse, fine = (a, b) if a.step > b.step else (b, a)
    half = min(coarse.step, DIGIT) / 2
    return coarse.stated_low - half <= fine.stated_high and (
        fine.stated_low <= coarse.stated_high + half
    )


def rounding_step(figure: Figure) -> Decimal:
    """Return the step to which a figure is rounded, or 0 if it may be exact: 1,000 for 45,000.

    A number is taken as rounded if it ends in zeros and is 1,000 or more, or if all figures of its
    source lie on a grid.
    """
    step = figure.step if figure.stated_low >= ROUND_FROM and figure.step >= ROUND_STEP else NOTHING
    return max(step, figure.grid)


def _gap(a: Figure, b: Figure) -> Gap:
    """Return the printed numbers that are nearest to each other, in the unit of `b`."""
    low_a, high_a, is_converted = a.stated_low, a.stated_high, False
    if a.unit and b.unit and a.unit != b.unit:
        from verify.values.units import convert

        is_converted = True
        ends = (convert(end, a.unit, b.unit) or NOTHING for end in (low_a, high_a))
        low_a, high_a = ends
    is_share = a.unit == b.unit == PERCENT
    if low_a >= b.stated_high:
        return Gap(b.stated_high, low_a, is_converted, _as_printed(a), is_share)
    return Gap(high_a, b.stated_low, is_converted, _as_printed(b), is_share)


def _as_printed(figure: Figure) -> str:
    """Return a number with its unit or scale as the source printed it; "" if it has neither."""
    is_single = figure.stated_low == figure.stated_high and figure.qualifier is Qualifier.EXACT
    return figure.text if is_single and figure.text.strip("0123456789 ,.") else ""


def _printed(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return the interval of the printed digits: a printed 2.0 is 1.95 to 2.05."""
    half = figure.step / 2
    low = min(figure.low, figure.stated_low - half) if figure.low else figure.low
    high = max(figure.high, figure.stated_high + half)
    return low, high


def converted(figure: Figure, unit: str) -> tuple[Decimal, Decimal]:
    """Return both ends of a figure in another unit of its dimension."""
    from verify.values.units import convert

    low, high = _printed(figure)
    source = figure.unit or unit
    ends = [end if end.is_infinite() else convert(end, source, unit) for end in (low, high)]
    first, last = (NOTHING if end is None else end for end in ends)
    return first, last


def compare_readings(a: Figure | Unreadable, b: Figure | Unreadable) -> Agreement:
    """Compare two readings of figures: `NOT_COMPARABLE` if one of them cannot be read."""
    if isinstance(a, Unreadable):
        return _unread(a)
    return _unread(b) if isinstance(b, Unreadable) else compare_figures(a, b)


def _unread(figure: Unreadable) -> Agreement:
    return Agreement(Comparison.NOT_COMPARABLE, f"{figure.text!r} cannot be read: {figure.reason}")
