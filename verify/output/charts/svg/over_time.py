"""Figures over time: one line for each source, labelled at its end. Revised figures get a ring."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from xml.etree.ElementTree import Element, SubElement

from verify.model.named_tuples import NamedTuple
from verify.output.charts.chart import FigureMark, TimeSeries
from verify.output.charts.svg.axis import Scale
from verify.output.charts.svg.labels import Box, Label, label, place, px, stack
from verify.output.charts.svg.side_by_side import DOT_RADIUS, Point, draw_mark
from verify.text.screen import visible

END_WIDTH = 230  # pixels right of the plot, for the source and its newest figure
LEAST_HEIGHT = 220  # pixels: the least height of the plot
UPWARDS = (0, -20)
ROOM_ABOVE = 30  # pixels above the plot, for an arrow or for words over a ring
RING_RADIUS = 9
LABEL_GAP = 6  # pixels between two labels
LEADER_WIDTH = 18  # pixels from the plot to the label of a line
COLOUR_COUNT = 6
MOST_WORDS = 6  # revised figures of one source: of more, none is labelled


class SourceLine(NamedTuple):
    """The line of one source: its figures, the words at its end, and its colour class."""

    series: TimeSeries
    words: Label
    colour: str


class LinePoint(NamedTuple):
    """A figure on a line: the positions of its two ends, and whether it gets a ring."""

    mark: FigureMark
    low: Point
    high: Point
    is_revised: bool

    @property
    def box(self) -> Box:
        """The box that the figure covers, with its arrows."""
        around = RING_RADIUS + 2 if self.is_revised else DOT_RADIUS
        (across, top), (_, bottom) = self.high, self.low
        if self.mark.low_is_open:
            bottom = top - UPWARDS[1]
        if self.mark.high_is_open:
            top += UPWARDS[1]
        return Box(across - around, top - around, across + around, bottom + around)


class SourceLines(NamedTuple):
    """All lines of a picture. The library calls `to_svg` for the whole plot."""

    source_lines: tuple[SourceLine, ...]

    @property
    def height(self) -> float:
        """The height of the plot in pixels."""
        return max(
            LEAST_HEIGHT,
            sum(source_line.words.height + LABEL_GAP for source_line in self.source_lines),
        )

    def validate_series(self, _series: object) -> None:
        """Accept any series: the library calls this, and it checks nothing."""

    def to_svg(
        self,
        width: float,
        height: float,
        x: Scale[date],
        y: Scale[Decimal],
        _series: object,
        _palette: object,
    ) -> Element:
        """Draw the lines, and then the labels at their ends, so that no label covers another."""
        plot = Element("g")
        lines = []
        for source_line in self.source_lines:
            revised = {mark.claim.location for mark in source_line.series.revised}
            points = []
            for mark in source_line.series.marks:
                at = x.project(mark.claim.last_day, 0, width)
                low, high = (y.project(end, height, 0) for end in (mark.low, mark.high))
                is_revised = mark.claim.location in revised
                points.append(LinePoint(mark, (at, low), (at, high), is_revised))
            _draw(plot, source_line, points)
            lines.append(points)
        _write_revised(plot, lines, Box(0, -ROOM_ABOVE, width, height))
        ends = [
            (points[-1].high, source_line)
            for points, source_line in zip(lines, self.source_lines, strict=True)
        ]
        _write_ends(plot, sorted(ends, key=lambda end: end[0][1]), width, height)
        return plot


def trace(series: Sequence[TimeSeries]) -> SourceLines:
    """Give each source a colour and a label for the end of its line."""
    return SourceLines(
        tuple(
            SourceLine(
                each,
                label(f"{each.source}: {each.marks[-1].words}", END_WIDTH - LEADER_WIDTH),
                f"course-{number % COLOUR_COUNT}",
            )
            for number, each in enumerate(series)
        )
    )


def _write_ends(
    plot: Element, ends: Sequence[tuple[Point, SourceLine]], width: float, height: float
) -> None:
    """Write the label of each line beside its end, so that no label covers another."""
    heights = [source_line.words.height + LABEL_GAP for _, source_line in ends]
    tops = stack([at[1] for at, _ in ends], heights, height)
    for ((across, down), source_line), top in zip(ends, tops, strict=True):
        middle = top + source_line.words.height / 2
        points = ((across, down), (width + 4, middle), (width + LEADER_WIDTH - 4, middle))
        SubElement(
            plot, "polyline", {"class": f"lead {source_line.colour}", "points": _join(points)}
        )
        source_line.words.write(plot, width + LEADER_WIDTH, top)


def _join(points: Iterable[Point]) -> str:
    return " ".join(f"{px(across)},{px(down)}" for across, down in points)


def _draw(plot: Element, source_line: SourceLine, points: Sequence[LinePoint]) -> None:
    group = SubElement(plot, "g", {"class": source_line.colour})
    # The line joins the lower ends of ranges: nobody stated the middle of a range.
    line = _join(point.low for point in points)
    SubElement(group, "polyline", {"class": "course", "points": line})
    for mark, low, high, is_revised in points:
        drawn = draw_mark(group, mark, low, high, UPWARDS)
        SubElement(drawn, "title").text = visible(f"{mark.source}: {mark.words}")
        if is_revised:
            ring = {"class": "revised", "cx": px(high[0]), "cy": px(high[1]), "r": px(RING_RADIUS)}
            SubElement(group, "circle", ring)


def _write_revised(plot: Element, lines: Sequence[Sequence[LinePoint]], field: Box) -> None:
    """Label the ringed figures. If a label has no free space, only the table has that figure."""
    points = [point for line in lines for point in line]
    rings = [point.box for point in points if point.is_revised]
    marks = [point.box for point in points]
    written: list[Box] = []
    for line in lines:
        revised = [point for point in line if point.is_revised]
        for point in revised if len(revised) <= MOST_WORDS else ():
            words = label(point.mark.words, END_WIDTH)
            found = place(words, point.box, field, [*written, *marks])
            found = found or place(words, point.box, field, [*written, *rings])
            if found:
                words.write(plot, (found.left + found.right) / 2, found.top, "middle")
                written.append(found)
