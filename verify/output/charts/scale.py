"""The axis of a chart: its two ends, and the round numbers along it."""

from collections.abc import Iterable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from verify.compare.arithmetic import show
from verify.model.named_tuples import NamedTuple

ZERO, ONE = Decimal(0), Decimal(1)
LOG_RATIO = 100  # times apart: from there a linear axis would draw small figures at zero
ROUND_STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))
SIZE_LETTERS = ((Decimal(10**12), "tn"), (Decimal(10**9), "bn"), (Decimal(10**6), "m"))


class Axis(NamedTuple):
    """A linear axis that includes zero, or a logarithmic one. `ticks` are round numbers."""

    low: Decimal
    high: Decimal
    ticks: tuple[Decimal, ...]
    is_log: bool = False

    def place(self, value: Decimal) -> Decimal:
        """Return the position of a value on the axis, from 0 to 1."""
        if not self.is_log:
            return (value - self.low) / (self.high - self.low)
        if (
            value <= self.low
        ):  # a log axis has no zero: a range from zero begins where the axis begins
            return ZERO
        return (value / self.low).log10() / (self.high / self.low).log10()


def axis_of(values: Iterable[Decimal], most: int) -> Axis:
    """Return an axis that holds the values, with at most `most` steps.

    A linear axis includes zero. The axis is logarithmic if all values are positive and the greatest
    is more than a hundred times the least.
    """
    some = tuple(values)
    low, high = min(some), max(some)
    if low > 0 and high > LOG_RATIO * low:
        return Axis(low, high, _powers(low, high, most), is_log=True)
    is_whole = all(value == value.to_integral_value() for value in some)
    low, high = min(low, ZERO), max(high, ZERO)
    high = high if high > low else ONE
    step = _step(high - low, most)
    if is_whole:  # whole figures need no tick at half a person
        step = max(step, ONE)
    first = int((low / step).to_integral_value(ROUND_CEILING))
    last = int((high / step).to_integral_value(ROUND_FLOOR))
    if first == last:  # a lone zero shows no scale: extend the axis to the next tick
        low, high = (low, step) if high >= -low else (-step, high)
        first, last = (0, 1) if high == step else (-1, 0)
    return Axis(low, high, tuple(step * n for n in range(first, last + 1)))


def _step(span: Decimal, most: int) -> Decimal:
    """Return the least round number that divides the span into at most `most` steps."""
    size = (span / most).adjusted()
    return next(step.scaleb(size) for step in ROUND_STEPS if step.scaleb(size) * most >= span)


def _powers(low: Decimal, high: Decimal, most: int) -> tuple[Decimal, ...]:
    """Return the powers of ten between two values. If there are too many, skip some evenly."""
    last = high.adjusted()
    first = low.adjusted() if ONE.scaleb(low.adjusted()) == low else low.adjusted() + 1
    every = -(-(last - first) // most)
    return tuple(ONE.scaleb(power) for power in range(first, last + 1, every))


def tick_label(tick: Decimal) -> str:
    """Return a tick in few characters: "0", "50,000", "1.5m"."""
    for size, letters in SIZE_LETTERS:
        if abs(tick) >= size:
            return show(tick / size) + letters
    return show(tick)
