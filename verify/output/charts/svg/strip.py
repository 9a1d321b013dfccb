"""Figures on the shared axis of a topic: what is drawn beside each figure, in per cent of the axis.

A browser scales the picture to any width, as all places are shares. A dot is a figure as said. A
thick line is a range as said. A pale band is the interval by which the verdict is found: "about
2,000" allows a little less and more, and the band of "at least 12" goes on to the edge.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from verify.model.named_tuples import NamedTuple
from verify.output.charts.chart import Chart, FigureMark
from verify.output.charts.scale import Axis, axis_of, tick_label

MOST_STEPS = 4  # between round numbers: more lines would only distract
FIRST, LAST = Decimal(3), Decimal(95)  # per cent: where an axis begins and ends; arrows go beyond
EDGES = (Decimal(0), Decimal(100))
LEFT_PART, RIGHT_PART = Decimal(12), Decimal(88)  # per cent: labels there do not fit centred
LETTER = Decimal("3.6")  # per cent of the narrowest axis: the width of a digit
HUNDREDTHS = Decimal("0.1")


class Stroke(NamedTuple):
    """A line along the axis, in per cent of it."""

    start: str
    width: str


class Strip(NamedTuple):
    """The drawing beside one figure: `band` and `line` are none or one, `dots` one or two.

    `arrows` are the edges to which the band goes on: "left", "right". `floor` is the place of a
    recorder's count, or "".
    """

    band: tuple[Stroke, ...]
    line: tuple[Stroke, ...]
    dots: tuple[str, ...]
    arrows: tuple[str, ...]
    floor: str


class Tick(NamedTuple):
    """A round number under the axis. `anchor` says which end of the text is at its place."""

    place: str
    text: str
    anchor: str


class StripAxis(NamedTuple):
    """The axis of the rows of a topic. `floor` is the place of a recorder's count, or ""."""

    axis: Axis
    ticks: tuple[Tick, ...]
    floor: str

    def draw(self, mark: FigureMark) -> Strip:
        """Return the drawing of a figure."""
        left, right = mark.least is None or mark.low_is_open, mark.most is None
        least = EDGES[0] if left or mark.least is None else _per_cent(self.axis, mark.least)
        most = EDGES[1] if mark.most is None else _per_cent(self.axis, mark.most)
        ends = [_per_cent(self.axis, end) for end in dict.fromkeys(mark.ends)]
        is_range = not mark.low_is_open and mark.low != mark.high
        band = left or right or most - least > (max(ends) - min(ends))
        return Strip(
            (_stroke(least, most),) if band else (),
            (_stroke(min(ends), max(ends)),) if is_range else (),
            tuple(map(_show, ends)),
            tuple(name for name, is_open in (("left", left), ("right", right)) if is_open),
            self.floor,
        )


def axis_for(chart: Chart, marks: Sequence[FigureMark]) -> StripAxis:
    """Return the axis that holds all figures of a chart.

    It has the floor of a recorder if another source is beside it.
    """
    axis = axis_of(_ends(chart.marks), MOST_STEPS)
    floor = chart.floor
    others = (mark for mark in marks if floor and mark.source != floor.source)
    at = _show(_per_cent(axis, floor.low)) if floor and any(others) else ""
    return StripAxis(axis, tuple(_ticks(axis)), at)


def _ticks(axis: Axis) -> Iterator[Tick]:
    """Yield the ticks that have room for their text, on the narrowest axis."""
    end = Decimal(-100)
    for each in axis.ticks:
        tick = _tick(axis, each)
        place, size = Decimal(tick.place), len(tick.text) * LETTER
        before = {"start": Decimal(0), "middle": size / 2, "end": size}[tick.anchor]
        if place - before > end:
            end = place - before + size + LETTER
            yield tick


def _ends(marks: Iterable[FigureMark]) -> list[Decimal]:
    """Return all numbers that are drawn: as said, and the ends of the intervals."""
    ends: list[Decimal] = []
    for mark in marks:
        ends += mark.ends
        is_bounded = not mark.low_is_open
        ends += [end for end in (mark.least, mark.most) if end is not None and is_bounded]
    return ends


def _per_cent(axis: Axis, value: Decimal) -> Decimal:
    share = min(max(axis.place(value), Decimal(0)), Decimal(1))
    return FIRST + (LAST - FIRST) * share


def _tick(axis: Axis, tick: Decimal) -> Tick:
    place = _per_cent(axis, tick)
    anchor = "start" if place < LEFT_PART else "end" if place > RIGHT_PART else "middle"
    return Tick(_show(place), tick_label(tick), anchor)


def _stroke(start: Decimal, end: Decimal) -> Stroke:
    return Stroke(_show(start), _show(end - start))


def _show(share: Decimal) -> str:
    """Return a share with one decimal, if it has one: "93.1", "3"."""
    return f"{share.quantize(HUNDREDTHS):f}".removesuffix(".0")
