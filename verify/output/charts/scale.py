"""The axis of a chart: where it begins and ends, and the round numbers along it."""

from collections.abc import Iterable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from verify.compare.arithmetic import show
from verify.model.named_tuples import NamedTuple

ZERO, ONE = Decimal(0), Decimal(1)
LOG_RATIO = 100  # from so many times apart on, the smaller figures would all stand at zero
ROUND_STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))
SIZE_LETTERS = ((Decimal(10**12), "tn"), (Decimal(10**9), "bn"), (Decimal(10**6), "m"))


class Axis(NamedTuple):
    """A linear axis that has zero on it, or a logarithmic one, with round numbers in order."""

    low: Decimal
    high: Decimal
    ticks: tuple[Decimal, ...]
    is_log: bool = False

    def place(self, value: Decimal) -> Decimal:
        """Return how far along the axis a value stands, from 0 to 1."""
        if not self.is_log:
            return (value - self.low) / (self.high - self.low)
        if value <= self.low:  # there is no zero: what goes from there begins where the axis does
            return ZERO
        return (value / self.low).log10() / (self.high / self.low).log10()


def axis_of(values: Iterable[Decimal], most: int) -> Axis:
    """Return the axis from the least value, or zero, to the greatest, with at most so many steps.

    It is logarithmic where all are positive and more than a hundred times apart.
    """
    some = tuple(values)
    low, high = min(some), max(some)
    if low > 0 and high > LOG_RATIO * low:
        return Axis(low, high, _powers(low, high, most), is_log=True)
    is_whole = all(value == value.to_integral_value() for value in some)
    low, high = min(low, ZERO), max(high, ZERO)
    high = high if high > low else ONE
    step = _step(high - low, most)
    if is_whole:  # nobody counts half a person
        step = max(step, ONE)
    first = int((low / step).to_integral_value(ROUND_CEILING))
    last = int((high / step).to_integral_value(ROUND_FLOOR))
    if first == last:  # zero alone says nothing of the size: the axis goes on to the next tick
        low, high = (low, step) if high >= -low else (-step, high)
        first, last = (0, 1) if high == step else (-1, 0)
    return Axis(low, high, tuple(step * n for n in range(first, last + 1)))


def _step(span: Decimal, most: int) -> Decimal:
    """Return the least round number that goes into the span at most so many times."""
    size = (span / most).adjusted()
    return next(step.scaleb(size) for step in ROUND_STEPS if step.scaleb(size) * most >= span)


def _powers(low: Decimal, high: Decimal, most: int) -> tuple[Decimal, ...]:
    """Return the powers of ten between two values: each, or every second, third, … of them."""
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
