"""How fast a toll grows: a source's own series shows it, and in its first days it may double."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import Final

from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.named_tuples import NamedTuple

DAY: Final = Decimal(1)
MINUTES: Final = 24 * 60  # of a day


class _Step(NamedTuple):
    """A rise of a source's own total: its days by number, and the share that it rose a day."""

    first: int
    last: int
    growth: Decimal


class Pace:
    """The fast rises of the totals on one topic, looked for when somebody asks.

    `series` are the claims of each source in order of day, also those of parts and wholes: a toll
    in two countries grows as fast as that of one of them. Rises of more than `least` a day count.
    `window` is the number of days around a rise in which other sources may have risen as fast.
    """

    def __init__(
        self,
        series: Iterable[Sequence[Claim]] = (),
        least: Decimal = Decimal(0),
        window: int = 0,
    ) -> None:
        self._series = series  # read once, if somebody asks
        self._least = least
        self._window = window

    def growth(self, early: Claim, late: Claim) -> Decimal:
        """Return the highest share a day that a source's own total rose around these two claims."""
        steps, firsts = self._steps
        if not steps:
            return Decimal(0)
        first, last = early.last_day.toordinal(), late.last_day.toordinal()
        # No step is longer than the window.
        start = bisect_left(firsts, first - 2 * self._window)
        end = bisect_right(firsts, last + self._window)
        near = (step for step in steps[start:end] if step.last >= first - self._window)
        return max((step.growth for step in near), default=Decimal(0))

    @cached_property
    def _steps(self) -> tuple[Sequence[_Step], Sequence[int]]:
        """The rises, and their first days."""
        found = (step for claims in self._series for step in _find_steps(claims, self._window))
        steps = sorted(step for step in found if step.growth > self._least)
        return steps, [step.first for step in steps]


def count_time(early: Claim, late: Claim) -> Decimal:
    """Return how many days lie between two claims at most; to the hour, if an hour is known.

    A claim without an hour, beside one that has it, may be of any hour of its day.
    """
    days = Decimal((late.last_day - early.last_day).days)
    first = early.day.clock if early.day else None
    last = late.day.clock if late.day else None
    if not first and not last:
        return days
    minutes = (last.last if last else MINUTES) - (first.first if first else 0)
    return max(days + Decimal(minutes) / MINUTES, Decimal(0))


STEADY: Final = Pace()


def _find_steps(claims: Sequence[Claim], window: int) -> Iterator[_Step]:
    totals = [each for each in claims if each.kind is Kind.TOTAL and each.day and each.readable]
    for early, late in pairwise(totals):
        before, after = early.readable, late.readable
        if not before or not after or not 0 < before.low < after.low or not after.is_bounded:
            continue
        first, last = early.last_day.toordinal(), late.last_day.toordinal()
        if last - first <= window:
            ratio = after.low / before.low
            days = max(count_time(early, late), DAY)
            yield _Step(first, last, (ratio if days == 1 else ratio ** (DAY / days)) - 1)
