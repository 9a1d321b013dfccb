"""Figures over time: a line for each source, named at its end, with what was revised ringed."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement

from verify.charts import Mark, Series
from verify.render._grid import visible
from verify.render.svg.labels import Label, label, px, stack
from verify.render.svg.rows import Point, draw_mark
from verify.render.svg.scales import Scale

ENDS = 230  # pixels to the right of the plot: who, and the newest figure
LEAST = 220  # pixels that the plot is high at least
UP = (0, -20)
GAP = 6  # pixels between the words of two lines
LEAD = 18  # pixels from the plot to the words at the end of a line
COLOURS = 6
MOST_WORDS = 6  # revised figures that have room for their words


class Course(NamedTuple):
    """The figures of one source, and the words at the end of its line."""

    series: Series
    words: Label
    colour: str


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
        ends = []
        for course in self.courses:
            places = []
            for mark in course.series.marks:
                at = x.project(last_day(mark), 0, width)
                low, high = (y.project(end, height, 0) for end in (mark.low, mark.high))
                places.append(((at, low), (at, high)))
            _draw(plot, course, places)
            ends.append((places[-1][-1], course))
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


def _draw(plot: Element, course: Course, places: Sequence[tuple[Point, Point]]) -> None:
    group = SubElement(plot, "g", {"class": course.colour})
    # The line joins what each figure says at least: the middle of a range is nobody's figure.
    line = _join(low for low, _ in places)
    SubElement(group, "polyline", {"class": "course", "points": line})
    revised = {mark.claim.location for mark in course.series.revised}
    for mark, (low, high) in zip(course.series.marks, places, strict=True):
        drawn = draw_mark(group, mark, low, high, UP)
        SubElement(drawn, "title").text = visible(f"{mark.source}: {mark.words}")
        if mark.claim.location in revised:
            ring = {"class": "revised", "cx": px(high[0]), "cy": px(high[1]), "r": "9"}
            SubElement(group, "circle", ring)
            if len(revised) <= MOST_WORDS:
                label(mark.words, ENDS).write(group, high[0], high[1] - 30, "middle")
