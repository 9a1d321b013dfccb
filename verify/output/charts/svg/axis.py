"""The axes of SVG charts, for figures and for days, as the charting library needs them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice
from typing import Generic, TypeVar

from verify.output.charts.scale import axis_of, tick_label

MOST_TICKS = 6  # dates that fit under the axis
MOST_STEPS = 4  # between round numbers: more lines would only distract
DECEMBER = 12
DAY_STEPS = (1, 2, 5, 7, 14)
MONTH_STEPS = (1, 2, 3, 6)
YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
Value = TypeVar("Value", Decimal, date)


@dataclass(frozen=True, slots=True)
class Scale(Generic[Value]):
    """One axis, with the methods that the charting library calls.

    `measure` turns a value into a number that grows evenly along the axis, from `start` to `end`.
    `words` has the text under each tick.
    """

    measure: Callable[[Value], float]
    start: float
    end: float
    words: Mapping[Value, str]
    is_logarithmic: bool = False

    def contains(self, _value: Value) -> bool:
        """Return true: the axis was made for all values of the chart."""
        return True

    def project(self, value: Value, first: float, last: float) -> float:
        """Return the position of a value in pixels. A value beyond the axis is put at its end."""
        share = (self.measure(value) - self.start) / (self.end - self.start)
        return round(first + (last - first) * min(max(share, 0.0), 1.0), 1)

    def ticks(self) -> list[Value]:
        """Return the values at which a line crosses the chart."""
        return list(self.words)

    def format_tick(self, value: Value, _index: int, _count: int) -> str:
        """Return the text under a tick."""
        return self.words[value]


def scale_numbers(values: Iterable[Decimal]) -> Scale[Decimal]:
    """Return an axis of figures, linear or logarithmic, with fewer ticks than at a terminal."""
    axis = axis_of(values, MOST_STEPS)
    words = {tick: tick_label(tick) for tick in axis.ticks}
    return Scale(lambda value: float(axis.place(value)), 0.0, 1.0, words, axis.is_log)


def scale_days(days: Iterable[date]) -> Scale[date]:
    """Return an axis of days, with ticks at a few days, months or years."""
    every = sorted(days)
    first, last = every[0], every[-1]
    words = next(
        (
            dict(some)
            for named in _calendars(first, last)
            if len(some := list(islice(named, MOST_TICKS + 1))) <= MOST_TICKS
        ),
        {first: first.isoformat()},
    )
    return Scale(
        date.toordinal, first.toordinal(), max(last.toordinal(), first.toordinal() + 1), words
    )


def _calendars(first: date, last: date) -> Iterator[Iterator[tuple[date, str]]]:
    """Yield sets of ticks, from many to few: every day, every second day, …, months, years.

    Each set is lazy: a ledger may span two thousand years by mistake.
    """
    for step in DAY_STEPS:
        yield _name_days(first, last, step)
    for step in MONTH_STEPS:
        yield _name_months(first, last, step)
    for step in YEAR_STEPS:
        yield _name_years(first, last, step)


def _name_days(first: date, last: date, step: int) -> Iterator[tuple[date, str]]:
    for count in range(0, (last - first).days + 1, step):
        day = first + timedelta(count)
        yield day, day.isoformat()


def _name_months(first: date, last: date, step: int) -> Iterator[tuple[date, str]]:
    for year in range(first.year, last.year + 1):
        for month in range(1, DECEMBER + 1, step):
            if first <= (day := date(year, month, 1)) <= last:
                yield day, f"{day:%Y-%m}"


def _name_years(first: date, last: date, step: int) -> Iterator[tuple[date, str]]:
    for year in range(first.year + (first > date(first.year, 1, 1)), last.year + 1):
        if year % step == 0:
            yield date(year, 1, 1), str(year)
