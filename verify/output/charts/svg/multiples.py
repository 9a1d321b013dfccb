"""Figures over time: one small picture for each source, all with the same days and the same axis.

A line joins two figures only if they are at most a month apart: nobody knows what lies between
three figures of nine months. Each picture is three paths in a box of 100 to 40, which a browser
stretches to any width. A figure is a line of no length with round ends, which stays a round dot.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from verify.model.claims import Claim
from verify.model.named_tuples import NamedTuple
from verify.output.charts.chart import Chart, FigureMark, TimeSeries
from verify.output.charts.scale import Axis, axis_of, tick_label

FEWEST = 3  # figures of a source: two are in its rows
MOST_STEPS = 2  # between round numbers of a small picture
LONGEST_GAP = 31  # days between two figures that a line joins
LEFT, RIGHT, TOP, BOTTOM = 3.0, 97.0, 5.0, 36.0  # the room for dots within the box
UP = 5.0  # how far an open end goes


class SmallPicture(NamedTuple):
    """The figures of one source over time, as paths of SVG. `claim` names the source.

    `line` joins figures, and has ranges and open ends. `revised` are the places of rings.
    """

    claim: Claim
    said: str
    figures: int
    line: str
    dots: str
    revised: str


class SmallMultiples(NamedTuple):
    """The pictures, and the ends of their common axes: days, and round numbers with a place."""

    pictures: tuple[SmallPicture, ...]
    first: date
    last: date
    ticks: tuple[tuple[str, str], ...]
    is_log: bool


class _Box(NamedTuple):
    """The common axes: places in the box, for days and for numbers."""

    first: date
    days: int
    axis: Axis

    def across(self, mark: FigureMark) -> float:
        share = (mark.claim.last_day - self.first).days / self.days
        return LEFT + (RIGHT - LEFT) * share

    def down(self, value: Decimal) -> float:
        share = min(max(float(self.axis.place(value)), 0.0), 1.0)
        return BOTTOM - (BOTTOM - TOP) * share


def multiples_of(chart: Chart) -> SmallMultiples | None:
    """Return the pictures of the sources that have several figures, or None if none has."""
    some = [series for series in chart.series if len(series.marks) >= FEWEST or series.revised]
    if not some:
        return None
    marks = [mark for series in some for mark in series.marks]
    days = sorted(mark.claim.last_day for mark in marks)
    axis = axis_of((end for mark in marks for end in mark.ends), MOST_STEPS)
    box = _Box(days[0], max((days[-1] - days[0]).days, 1), axis)
    ticks = tuple((_px(box.down(tick)), tick_label(tick)) for tick in axis.ticks)
    pictures = tuple(_draw(series, box) for series in some)
    return SmallMultiples(pictures, days[0], days[-1], ticks, axis.is_log)


def _draw(series: TimeSeries, box: _Box) -> SmallPicture:
    revised = {mark.claim.location for mark in series.revised}
    rings = [mark for mark in series.marks if mark.claim.location in revised]
    newest = series.marks[-1]
    return SmallPicture(
        newest.claim,
        newest.words,
        len(series.marks),
        "".join((*_joins(series.marks, box), *_upright(series.marks, box))),
        _dots(series.marks, box),
        _dots(rings, box),
    )


def _joins(marks: Sequence[FigureMark], box: _Box) -> Iterator[str]:
    """Yield the line through the lower ends of figures: nobody stated the middle of a range."""
    is_drawing = False
    for one, other in pairwise(marks):
        if (other.claim.last_day - one.claim.last_day).days > LONGEST_GAP:
            is_drawing = False
            continue
        if not is_drawing:
            yield f"M{_px(box.across(one))} {_px(box.down(one.low))}"
        yield f"L{_px(box.across(other))} {_px(box.down(other.low))}"
        is_drawing = True


def _upright(marks: Sequence[FigureMark], box: _Box) -> Iterator[str]:
    """Yield a line for each range, and a short one up or down for each open end."""
    for mark in marks:
        across, low, high = (_px(each) for each in _place(mark, box))
        if mark.low != mark.high and not mark.low_is_open:
            yield f"M{across} {low}V{high}"
        if mark.high_is_open:
            yield f"M{across} {high}v-{_px(UP)}"
        if mark.low_is_open:
            yield f"M{across} {high}v{_px(UP)}"


def _dots(marks: Sequence[FigureMark], box: _Box) -> str:
    return "".join(
        f"M{_px(box.across(mark))} {_px(box.down(end))}h0"
        for mark in marks
        for end in dict.fromkeys(mark.ends)
    )


def _place(mark: FigureMark, box: _Box) -> tuple[float, float, float]:
    return box.across(mark), box.down(mark.low), box.down(mark.high)


def _px(value: float) -> str:
    """Return a place in the box with at most one decimal: "12.5", "12"."""
    return f"{value:.1f}".removesuffix(".0")
