"""Charts as SVG: the figures of a topic side by side, and how they went over time.

The library sets out the axes; what stands on them is drawn by shapes of our own, which it asks for
SVG. Colours and fonts are left to the style sheet, by class, so that one picture is good on light
and on dark. Text is never cut: names and figures wrap, and the picture grows with them.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from xml.etree.ElementTree import Element, tostring

import leather

from verify.model.figures import Kind
from verify.model.named_tuples import NamedTuple
from verify.output.charts.chart import Chart, FigureMark
from verify.output.charts.svg.axis import Scale, scale_days, scale_numbers
from verify.output.charts.svg.over_time import END_WIDTH, ROOM_ABOVE, last_day, trace
from verify.output.charts.svg.side_by_side import (
    ARROW_HEAD,
    NAMES_WIDTH,
    PLOT_WIDTH,
    SIDEWAYS,
    Names,
    lay_out,
)
from verify.text.plurals import plural
from verify.text.screen import visible
from verify.values.units import unit_name

MARGIN_SHARE = 0.05  # of the width, which the library leaves on every side
TICK_HEIGHT = 34  # pixels that it takes below a plot for the words on the axis
EDGE_ROOM = 10  # pixels, for half a line
MOST_ROWS = 40  # as many figures as one picture can hold
KIND_TITLES = {
    Kind.TOTAL: "Running totals",
    Kind.INCREMENT: "Additions, each of one period",
    Kind.LEVEL: "Figures at a time",
}


class Drawing(NamedTuple):
    """One picture, what it shows, and what is to be said under it."""

    title: str
    svg: str
    notes: tuple[str, ...]


class Frame(NamedTuple):
    """How many pixels a picture takes: the axes and the plot, and the room around them."""

    width: int
    height: float
    above: int
    right: int


def draw(chart: Chart) -> Iterator[Drawing]:
    """Yield the pictures of a chart: a row for each figure; and if there are series, over time."""
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
    """Return the figures to show, and how many others there are no rows for.

    Those that a source has replaced are in its series, if it has one.
    """
    traced = {mark.claim.location for series in chart.series for mark in series.marks}
    marks = [m for m in chart.marks if m.is_newest or m.claim.location not in traced]
    return tuple(marks[:MOST_ROWS]), len(marks[MOST_ROWS:])


def _count(older: int) -> Iterator[str]:
    if older:
        yield f"{plural(older, 'more figure')} only in the table"


def _draw_over_time(chart: Chart) -> Drawing:
    source_lines = trace(chart.series)
    marks = tuple(mark for series in chart.series for mark in series.marks)
    scale = scale_numbers(_ends(marks))
    picture = leather.Chart()
    picture.set_x_scale(scale_days(map(last_day, marks)))
    picture.set_y_scale(scale)
    picture.add_series(leather.Series([(0, 0)]), source_lines)
    title = f"{KIND_TITLES[chart.kind]}{_unit(chart)} over time"
    frame = Frame(
        NAMES_WIDTH + PLOT_WIDTH - END_WIDTH, source_lines.height, above=ROOM_ABOVE, right=END_WIDTH
    )
    svg = _compose(picture, frame, _spell(title, marks))
    is_revised = any(series.revised for series in chart.series)
    rings = ("a ring: a total that fell, or two figures of one day",) if is_revised else ()
    return Drawing(title, svg, (*rings, *_explain(scale)))


def _ends(marks: Sequence[FigureMark]) -> list[Decimal]:
    return [end for mark in marks for end in mark.ends]


def _unit(chart: Chart) -> str:
    return f" ({unit_name(chart.unit)})" if chart.unit else ""


def _explain(scale: Scale[Decimal]) -> Iterator[str]:
    if scale.is_logarithmic:
        yield "the axis is logarithmic: each line is ten times, or more, the one before"


def _spell(title: str, marks: Sequence[FigureMark]) -> str:
    """Return what a picture shows as text, with every figure as said."""
    said = "; ".join(f"{mark.source}: {mark.words}" for mark in marks)
    return visible(f"{title}. {said}")


def _compose(picture: leather.Chart, frame: Frame, text: str) -> str:
    """Return the picture as SVG, without the margins and the background of the library.

    It takes its margins from the width, which is made so large that they are left over.
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
