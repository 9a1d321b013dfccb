"""How likely a series of figures is as one running total, beside as figures of separate incidents.

A running total rises, and if it falls, it falls by little, as a correction. The figures of separate
incidents may stand in any order: a fall is as likely as a rise, and as large. So each step from one
row to the next is evidence for one of the two readings. It is measured as the logarithm of how many
times likelier the step is in a running total. One figure that is simply wrong, such as one that
lost a digit, spoils the two steps beside it: it may be left out of the total for a fixed price.
"""

from collections.abc import Sequence
from decimal import Decimal
from math import exp, log, log1p
from typing import Final

from verify.model.named_tuples import NamedTuple

# Of the steps of a running total, so many in a hundred are falls; and so many figures are wrong.
FALLS, WRONG = 0.07, 0.02
# The mean size of a step on a scale of logarithms: a rise, a correction, and from one incident to
# another. 0.15 is a seventh, 0.5 two thirds, 1 nearly three times.
RISE, CORRECTION, OTHER = 0.5, 0.15, 1.0
SOON: Final = 7  # days; a running total has its next figure by then more often than not
SOONER: Final = 0.6  # the share of its steps that are as short; of incidents it is the others
SMALL: Final = 10  # figures below this are often equal by chance
MOST_WRONG: Final = 3  # figures in a row


class Point(NamedTuple):
    """One figure of a series, and the number of its day."""

    day: int
    figure: Decimal

    @property
    def size(self) -> float:
        """The figure on a scale of logarithms, which begins with 0."""
        return log1p(float(max(self.figure, Decimal(0))))


def weigh(series: Sequence[Point]) -> float:
    """Return the evidence for a running total in a series; below 0 it is against it."""
    left_out = log(WRONG)
    best: list[float] = []
    for at, point in enumerate(series):
        odds = at * left_out  # all before it are wrong
        for gap in range(min(at, MOST_WRONG + 1)):
            before = at - gap - 1
            odds = max(odds, best[before] + _weigh_step(series[before], point) + gap * left_out)
        best.append(odds)
    last = len(best) - 1
    return max((odds + (last - at) * left_out for at, odds in enumerate(best)), default=0.0)


def _weigh_step(before: Point, after: Point) -> float:
    size = abs(after.size - before.size)
    is_soon = after.day - before.day <= SOON
    of_time = log(SOONER / (1 - SOONER)) * (1 if is_soon else -1)
    if not size and after.figure < SMALL:
        return of_time
    incident = exp(-size / OTHER) / (2 * OTHER)
    if after.figure >= before.figure:
        return of_time + log((1 - FALLS) * exp(-size / RISE) / RISE / incident)
    return of_time + log(FALLS * exp(-size / CORRECTION) / CORRECTION / incident)
