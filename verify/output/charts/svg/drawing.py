"""Charts as SVG: the figures of a topic side by side, and over time.

The library draws the axes, and calls the `to_svg` of our own shapes for the figures. The style
sheet sets colours and fonts by class, so one picture works on a light and on a dark page. Text is
never cut: long names wrap, and the picture grows.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from xml.etree.ElementTree import Element, tostring

import leather

from verify.model.figures import Kind
from verify.model.named_tuples import NamedTuple
from verify.output.charts.chart import Chart, FigureMark
from verify.output.charts.svg.axis import Scale, scale_days, scale_numbers
from verify.output.charts.svg.over_time import END_WIDTH, ROOM_ABOVE, trace
from verify.output.charts.svg.side_by_side import (
    ARROW_HEAD,
    NAMES_WIDTH,
    PLOT_WIDTH,
    SIDEWAYS,
    Names,
    lay_out,
)
from verify.text.english import plural
from verify.text.screen import visible
from verify.values.units import unit_name

MARGIN_SHARE = 0.05  # of the width: the margin that the library leaves on every side
TICK_HEIGHT = 34  # pixels that the library takes below a plot for the text of the axis
EDGE_ROOM = 10  # pixels: room for half a line of text at the edge
MOST_ROWS = 40  # figures in one picture
KIND_TITLES = {
    Kind.TOTAL: "Running totals",
    Kind.INCREMENT: "Increments, each for one period",
    Kind.LEVEL: "Figures at a time",
}


class Drawing(NamedTuple):
    """One picture, with its title and the notes below it."""

    title: str
    svg: str
    notes: tuple[str, ...]


class Frame(NamedTuple):
    """The size of a picture in pixels: the plot with its axes, and the room above and right."""

    width: int
    height: float
    above: int
    right: int


def draw(chart: Chart) -> Iterator[Drawing]:
    """Yield the pictures of a chart: one row for each figure, and then the figures over time."""
    marks, older = _choose(chart)
    if len(marks) > 1 or (marks and not chart.series):
        yield _draw_rows(chart, marks, older)
    if chart.series:
        yield _draw_over_time(chart)


def _draw_rows(chart: Chart, marks: tuple[FigureMark, ...], older: int) -> Drawing:
    floor = chart.floor if len(marks) > 1 else None
    rows = lay_out(marks, floor)
    scale = scale_numbers(_ends((*marks, floor) if floor else marks))
    picture = leather.Chart()
    picture.set_x_scale(scale)
    picture.set_y_scale(scale)
    picture.set_y_axis(Names(rows.rows))
    picture.add_series(leather.Series([(0, 0)]), rows)
    newest = ", the newest of each source" if len(marks) < len(chart.marks) else ""
    title = f"{KIND_TITLES[chart.kind]}{_unit(chart)}{newest}"
    frame = Frame(
        NAMES_WIDTH + PLOT_WIDTH, rows.height, above=EDGE_ROOM, right=SIDEWAYS[0] + ARROW_HEAD
    )
    svg = _compose(picture, frame, _spell(title, marks))
    return Drawing(title, svg, (*_explain(scale), *_count(older)))


def _choose(chart: Chart) -> tuple[tuple[FigureMark, ...], int]:
    """Return the figures that get a row, and the number of figures that have no room.

    An older figure gets no row if its source has a series: the picture over time shows it.
    """
    traced = {mark.claim.location for series in chart.series for mark in series.marks}
    marks = [m for m in chart.marks if m.is_newest or m.claim.location not in traced]
    return tuple(marks[:MOST_ROWS]), len(marks[MOST_ROWS:])


def _count(older: int) -> Iterator[str]:
    if older:
        yield f"{plural(older, 'more figure')} only in the table below"


def _draw_over_time(chart: Chart) -> Drawing:
    source_lines = trace(chart.series)
    marks = tuple(mark for series in chart.series for mark in series.marks)
    scale = scale_numbers(_ends(marks))
    picture = leather.Chart()
    picture.set_x_scale(scale_days(mark.claim.last_day for mark in marks))
    picture.set_y_scale(scale)
    picture.add_series(leather.Series([(0, 0)]), source_lines)
    title = f"{KIND_TITLES[chart.kind]}{_unit(chart)} over time"
    frame = Frame(
        NAMES_WIDTH + PLOT_WIDTH - END_WIDTH, source_lines.height, above=ROOM_ABOVE, right=END_WIDTH
    )
    svg = _compose(picture, frame, _spell(title, marks))
    is_revised = any(series.revised for series in chart.series)
    rings = ("ring: a total that fell, or two figures for one day",) if is_revised else ()
    return Drawing(title, svg, (*rings, *_explain(scale)))


def _ends(marks: Sequence[FigureMark]) -> list[Decimal]:
    return [end for mark in marks for end in mark.ends]


def _unit(chart: Chart) -> str:
    return f" ({unit_name(chart.unit)})" if chart.unit else ""


def _explain(scale: Scale[Decimal]) -> Iterator[str]:
    if scale.is_logarithmic:
        yield "logarithmic axis: each line is at least ten times the one before"


def _spell(title: str, marks: Sequence[FigureMark]) -> str:
    """Return a picture as text for a screen reader: its title and every figure as said."""
    said = "; ".join(f"{mark.source}: {mark.words}" for mark in marks)
    return visible(f"{title}. {said}")


def _compose(picture: leather.Chart, frame: Frame, text: str) -> str:
    """Return the picture as SVG, without the library's margins and background.

    The library subtracts margins from the width that it gets. So it gets a width that is larger by
    the margins, and the view box then cuts them off.
    """
    whole = frame.width / (1 - 2 * MARGIN_SHARE)
    margin = whole * MARGIN_SHARE
    group: Element = picture.to_svg_group(whole, frame.height + TICK_HEIGHT + 2 * margin)
    group.remove(group[0])
    box = (
        int(margin),
        int(margin) - frame.above,
        int(frame.width + frame.right),
        int(frame.height + TICK_HEIGHT + frame.above + EDGE_ROOM),
    )
    root = Element(
        "svg",
        {
            "class": "chart",
            "role": "img",
            "aria-label": text,
            "viewBox": " ".join(map(str, box)),
            "width": str(box[2]),
            "height": str(box[3]),
        },
    )
    root.append(group)
    return tostring(root, encoding="unicode", short_empty_elements=False)
