"""Figures over time: a line for each source, named at its end, with what was revised ringed."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from xml.etree.ElementTree import Element, SubElement

from verify.model.named_tuples import NamedTuple
from verify.output.charts.chart import Mark, Series
from verify.output.charts.svg.axis import Scale
from verify.output.charts.svg.labels import Box, Label, label, place, px, stack
from verify.output.charts.svg.side_by_side import DOT, Point, draw_mark
from verify.text.screen import visible

ENDS = 230  # pixels to the right of the plot: who, and the newest figure
LEAST = 220  # pixels that the plot is high at least
UP = (0, -20)
ABOVE = 30  # pixels above the plot: an arrow, or a line of words over a ring
RING = 9
GAP = 6  # pixels between the words of two lines
LEAD = 18  # pixels from the plot to the words at the end of a line
COLOURS = 6
MOST_WORDS = 6  # revised figures that have room for their words


class Course(NamedTuple):
    """The figures of one source, and the words at the end of its line."""

    series: Series
    words: Label
    colour: str


class Stop(NamedTuple):
    """A figure on a line: where its ends stand, and whether it has a ring."""

    mark: Mark
    low: Point
    high: Point
    is_revised: bool

    @property
    def box(self) -> Box:
        """What it takes, with its arrows."""
        around = RING + 2 if self.is_revised else DOT
        (across, top), (_, bottom) = self.high, self.low
        if self.mark.low_is_open:
            bottom = top - UP[1]
        if self.mark.high_is_open:
            top += UP[1]
        return Box(across - around, top - around, across + around, bottom + around)


class Courses(NamedTuple):
    """All lines; the library asks it for the SVG of the whole plot."""

    courses: tuple[Course, ...]

    @property
    def height(self) -> float:
        """How many pixels the plot takes."""
        return max(LEAST, sum(course.words.height + GAP for course in self.courses))

    def validate_series(self, _series: object) -> None:
        """Take whatever there is."""

    def to_svg(
        self,
        width: float,
        height: float,
        x: Scale[date],
        y: Scale[Decimal],
        _series: object,
        _palette: object,
    ) -> Element:
        """Draw the lines, and then the words at their ends, so that none stands on another."""
        plot = Element("g")
        lines = []
        for course in self.courses:
            revised = {mark.claim.location for mark in course.series.revised}
            stops = []
            for mark in course.series.marks:
                at = x.project(last_day(mark), 0, width)
                low, high = (y.project(end, height, 0) for end in (mark.low, mark.high))
                is_revised = mark.claim.location in revised
                stops.append(Stop(mark, (at, low), (at, high), is_revised))
            _draw(plot, course, stops)
            lines.append(stops)
        _write_revised(plot, lines, Box(0, -ABOVE, width, height))
        ends = [(stops[-1].high, course) for stops, course in zip(lines, self.courses, strict=True)]
        _write_ends(plot, sorted(ends, key=lambda end: end[0][1]), width, height)
        return plot


def trace(series: Sequence[Series]) -> Courses:
    """Give each source a colour, and the words at the end of its line."""
    return Courses(
        tuple(
            Course(
                each,
                label(f"{each.source}: {each.marks[-1].words}", ENDS - LEAD),
                f"course-{number % COLOURS}",
            )
            for number, each in enumerate(series)
        )
    )


def last_day(mark: Mark) -> date:
    """Return the day that a figure stands at: the last that it is of."""
    if mark.claim.day is None:
        raise TypeError("a figure without a day is in no series")
    return mark.claim.day.end


def _write_ends(
    plot: Element, ends: Sequence[tuple[Point, Course]], width: float, height: float
) -> None:
    """Write the words of each line beside its end, so that none stands on another."""
    heights = [course.words.height + GAP for _, course in ends]
    tops = stack([at[1] for at, _ in ends], heights, height)
    for ((across, down), course), top in zip(ends, tops, strict=True):
        middle = top + course.words.height / 2
        stops = ((across, down), (width + 4, middle), (width + LEAD - 4, middle))
        SubElement(plot, "polyline", {"class": f"lead {course.colour}", "points": _join(stops)})
        course.words.write(plot, width + LEAD, top)


def _join(points: Iterable[Point]) -> str:
    return " ".join(f"{px(across)},{px(down)}" for across, down in points)


def _draw(plot: Element, course: Course, stops: Sequence[Stop]) -> None:
    group = SubElement(plot, "g", {"class": course.colour})
    # The line joins what each figure says at least: the middle of a range is nobody's figure.
    line = _join(stop.low for stop in stops)
    SubElement(group, "polyline", {"class": "course", "points": line})
    for mark, low, high, is_revised in stops:
        drawn = draw_mark(group, mark, low, high, UP)
        SubElement(drawn, "title").text = visible(f"{mark.source}: {mark.words}")
        if is_revised:
            ring = {"class": "revised", "cx": px(high[0]), "cy": px(high[1]), "r": px(RING)}
            SubElement(group, "circle", ring)


def _write_revised(plot: Element, lines: Sequence[Sequence[Stop]], field: Box) -> None:
    """Write the words at the rings; those that would stand on others are left to the table."""
    stops = [stop for line in lines for stop in line]
    rings = [stop.box for stop in stops if stop.is_revised]
    marks = [stop.box for stop in stops]
    written: list[Box] = []
    for line in lines:
        revised = [stop for stop in line if stop.is_revised]
        for stop in revised if len(revised) <= MOST_WORDS else ():
            words = label(stop.mark.words, ENDS)
            found = place(words, stop.box, field, [*written, *marks])
            found = found or place(words, stop.box, field, [*written, *rings])
            if found:
                words.write(plot, (found.left + found.right) / 2, found.top, "middle")
                written.append(found)
