"""How fast a toll grows: a source's own series shows it, and in its first days it may double."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.named_tuples import NamedTuple

DAY: Final = Decimal(1)


class _Step(NamedTuple):
    """A rise of a source's own total: its days by number, and the share that it rose a day."""

    first: int
    last: int
    growth: Decimal


class Pace:
    """The fast rises of the totals on one topic.

    `window` is the number of days around a rise in which other sources may have risen as fast.
    """

    def __init__(self, steps: Iterable[_Step] = (), window: int = 0) -> None:
        self._steps: Sequence[_Step] = sorted(steps)
        self._firsts = [step.first for step in self._steps]
        self._window = window

    def growth(self, early: Claim, late: Claim) -> Decimal:
        """Return the highest share a day that a source's own total rose around these two claims."""
        if not self._steps:
            return Decimal(0)
        first, last = early.last_day.toordinal(), late.last_day.toordinal()
        # No step is longer than the window.
        start = bisect_left(self._firsts, first - 2 * self._window)
        end = bisect_right(self._firsts, last + self._window)
        near = (step for step in self._steps[start:end] if step.last >= first - self._window)
        return max((step.growth for step in near), default=Decimal(0))


STEADY: Final = Pace()


def find_pace(series: Iterable[Sequence[Claim]], least: Decimal, window: int) -> Pace:
    """Return the rises of more than `least` a day in the series of each source."""
    steps = [step for claims in series for step in _find_steps(claims, window)]
    return Pace((step for step in steps if step.growth > least), window) if steps else STEADY


def _find_steps(claims: Sequence[Claim], window: int) -> Iterator[_Step]:
    totals = [each for each in claims if each.kind is Kind.TOTAL and each.day and each.readable]
    for early, late in pairwise(totals):
        before, after = early.readable, late.readable
        if not before or not after or not 0 < before.low < after.low or not after.is_bounded:
            continue
        first, last = early.last_day.toordinal(), late.last_day.toordinal()
        if last - first <= window:
            ratio = after.low / before.low
            days = max(last - first, 1)
            yield _Step(first, last, (ratio if days == 1 else ratio ** (DAY / days)) - 1)
