"""Figures side by side: one row each, with words above the mark and the source at the left."""

from collections.abc import Sequence
from decimal import Decimal
from xml.etree.ElementTree import Element, SubElement

from verify.model.named_tuples import NamedTuple
from verify.output.charts.chart import FigureMark
from verify.output.charts.svg.axis import Scale
from verify.output.charts.svg.labels import Label, label, px

NAMES_WIDTH, PLOT_WIDTH = 200, 460  # pixels: the width of the source names, and of the figures
ARROW_HEAD, DOT_RADIUS = 7, 4.5  # pixels: the length of an arrow head, the radius of a point
ROW_GAP, MARK_ROOM = 14, 16  # pixels: between two rows, and for the mark under its words

Point = tuple[float, float]  # across and down
SIDEWAYS = (34, 0)


class FigureRow(NamedTuple):
    """One figure with its words. `name` is empty if the row above has the same source."""

    mark: FigureMark
    name: Label
    words: Label
    top: float

    @property
    def height(self) -> float:
        """The height of the row in pixels, without the gap below it."""
        return max(self.name.height, self.words.height + MARK_ROOM)

    @property
    def line(self) -> float:
        """The vertical position of the mark."""
        return self.top + self.words.height + MARK_ROOM / 2


class Rows(NamedTuple):
    """All rows, and the line of the recorded floor. The library calls `to_svg` for the plot."""

    rows: tuple[FigureRow, ...]
    floor: FigureMark | None
    floor_words: Label

    @property
    def height(self) -> float:
        """The height of all rows in pixels."""
        return self.rows[-1].top + self.rows[-1].height + ROW_GAP

    def validate_series(self, _series: object) -> None:
        """Accept any series: the library calls this, and it checks nothing."""

    def to_svg(
        self,
        width: float,
        height: float,
        x: Scale[Decimal],
        _y: object,
        _series: object,
        _palette: object,
    ) -> Element:
        """Draw the line of the floor, and then every row over it."""
        plot = Element("g")
        if self.floor:
            at = x.project(self.floor.low, 0, width)
            _line(plot, "floor", (at, self.floor_words.height + 2), (at, height))
            _write_near(plot, self.floor_words, at, width, 0)
        for row in self.rows:
            low, high = (x.project(end, 0, width) for end in (row.mark.low, row.mark.high))
            _write_near(plot, row.words, (low + high) / 2, width, row.top)
            draw_mark(plot, row.mark, (low, row.line), (high, row.line), SIDEWAYS)
        return plot


class Names(NamedTuple):
    """The axis at the left: each source beside its first row."""

    rows: tuple[FigureRow, ...]

    def estimate_label_margin(self, _scale: object, _side: str) -> int:
        """Return the width that the library must keep free for the names."""
        return NAMES_WIDTH

    def to_svg(self, _width: float, _height: float, _scale: object, _side: str) -> Element:
        """Write the names."""
        names = Element("g")
        for row in self.rows:
            if row.name.lines:
                row.name.write(names, -NAMES_WIDTH, row.top)
        return names


def lay_out(marks: Sequence[FigureMark], floor: FigureMark | None) -> Rows:
    """Give each mark a row that is high enough for its words."""
    words = f"recorded floor: {floor.source}, {floor.words}" if floor else ""
    floor_words = label(words, PLOT_WIDTH, "floor-words") if floor else Label()
    top = floor_words.height + ROW_GAP if floor else ROW_GAP / 2
    rows: list[FigureRow] = []
    for mark in marks:
        is_same = bool(rows) and rows[-1].mark.claim.resolved.key == mark.claim.resolved.key
        name = Label() if is_same else label(mark.source, NAMES_WIDTH - ROW_GAP, "source")
        row = FigureRow(mark, name, label(mark.words, PLOT_WIDTH), top)
        rows.append(row)
        top += row.height + ROW_GAP
    return Rows(tuple(rows), floor, floor_words)


def draw_mark(parent: Element, mark: FigureMark, low: Point, high: Point, way: Point) -> Element:
    """Draw a point, or a line between two points for a range, with an arrow at an open end.

    `way` is the arrow for "or more": how far it goes across and down.
    """
    group = SubElement(parent, "g", {"class": "mark"})
    if mark.low_is_open:
        _arrow(group, high, (-way[0], -way[1]))
    elif low != high:
        _line(group, "range", low, high)
    if mark.high_is_open:
        _arrow(group, high, way)
    for x, y in dict.fromkeys((high,) if mark.low_is_open else (low, high)):
        SubElement(group, "circle", {"cx": px(x), "cy": px(y), "r": px(DOT_RADIUS)})
    return group


def _arrow(parent: Element, start: Point, way: Point) -> None:
    (x, y), (across, down) = start, way
    _line(parent, "open", start, (x + across, y + down))
    length = abs(across) + abs(down)  # an arrow is vertical or horizontal
    right, ahead = across / length * ARROW_HEAD, down / length * ARROW_HEAD
    corners = [
        (x + across, y + down),
        *(
            (x + across - right + side * ahead, y + down - ahead + side * right)
            for side in (-0.6, 0.6)
        ),
    ]
    points = " ".join(f"{px(a)},{px(b)}" for a, b in corners)
    SubElement(parent, "polygon", {"points": points})


def _line(parent: Element, kind: str, start: Point, end: Point) -> None:
    (x1, y1), (x2, y2) = start, end
    place = {"x1": px(x1), "y1": px(y1), "x2": px(x2), "y2": px(y2)}
    SubElement(parent, "line", {"class": kind, **place})


def _write_near(parent: Element, words: Label, at: float, width: float, top: float) -> None:
    """Write words centred at `at`, moved if they would go beyond the plot."""
    half = words.width / 2
    words.write(parent, min(max(at, half), max(width - half, half)), top, "middle")
