"""Figures over time for a terminal: one line for each source, with the days along the axis."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import cycle, pairwise
from string import ascii_uppercase

from plotille import Canvas

from verify.model.named_tuples import NamedTuple
from verify.output.charts.chart import FigureMark, TimeSeries
from verify.output.charts.scale import Axis, axis_of, tick_label
from verify.output.charts.terminal.canvas import Pens, labels, lines_of, notes_on, ruler
from verify.text.screen import visible, wrap

PLOT_ROWS = 10  # the top row is for arrows
MOST_STEPS = 4
DAY_WIDTH = 16  # columns of the axis for each day written below it
LINE_COLOURS = ("cyan", "magenta", "green", "yellow", "blue", "red")
NARROWEST_PLOT = 10  # columns
MOST_WORDS = 12  # figures of one source that are written out in words
WRAP_INDENT = "    "
SEVERAL_SIGN = "*"
REVISED_SIGN = "!"


class _Line(NamedTuple):
    """The line of one source, and the letter that marks its figures."""

    letter: str
    colour: str
    series: TimeSeries

    def written(self) -> str:
        """Return the figures in words; "!" is before a revised one."""
        revised = self.series.revised
        quoted = _quoted(self.series)
        words = ", ".join(f"{REVISED_SIGN} {m.words}" if m in revised else m.words for m in quoted)
        others = len(self.series.marks) - len(quoted)
        more = f", and {others:,} between: see --by date" if others else ""
        return f"{self.letter} {self.series.source}: {words}{more}"


class _Field(NamedTuple):
    """The area of the drawing. plotille has two dots for a column and four for a row."""

    axis: Axis
    first: date
    last: date
    width: int

    def x(self, day: date) -> int:
        share = Decimal((day - self.first).days) / (self.last - self.first).days
        return round(share * (2 * self.width - 1))

    def y(self, value: Decimal) -> int:
        return round(self.axis.place(value) * (4 * (PLOT_ROWS - 1) - 1))

    def at(self, mark: FigureMark, value: Decimal) -> tuple[int, int]:
        return self.x(mark.claim.last_day), self.y(value)


def draw_series(some: Sequence[TimeSeries], unit: str, width: int, pens: Pens) -> list[str]:
    """Return a heading, the drawing, and the figures of each source in words."""
    lines = [
        _Line(letter, colour, series)
        for letter, colour, series in zip(ascii_uppercase, cycle(LINE_COLOURS), some, strict=False)
    ]
    ends = [end for series in some for mark in series.marks for end in mark.ends]
    days = [mark.claim.last_day for series in some for mark in series.marks]
    axis = axis_of(ends, MOST_STEPS)
    side = max(len(tick_label(tick)) for tick in axis.ticks) + 2
    field = _Field(axis, min(days), max(days), max(width - side, NARROWEST_PLOT))
    drawing = _draw(lines, field, pens)
    texts = [line.written() for line in lines]
    if any(series.revised for series in some):
        texts.append(f"{REVISED_SIGN} below an earlier total, or one of two figures for that day")
    if any(SEVERAL_SIGN in line for line in drawing):
        texts.append(f"{SEVERAL_SIGN} several figures at one point")
    return [
        ", ".join(["over time", *notes_on(axis, unit)]),
        *_with_values(drawing, field, side, pens),
        *_days(field, side, pens),
        *(line for text in texts for line in wrap(visible(text), width, WRAP_INDENT)),
    ]


def _draw(lines: Sequence[_Line], field: _Field, pens: Pens) -> list[str]:
    canvas = Canvas(field.width, PLOT_ROWS, 0, 0, 2 * field.width, 4 * PLOT_ROWS)
    for line in lines:
        for start, end in dict.fromkeys(_strokes(line.series.marks, field)):
            canvas.line(*start, *end, color=pens.dip(line.colour))
    for (column, row), (glyph, colour) in _letters(lines, field, pens).items():
        canvas.point(2 * column, 4 * row, marker=glyph, color=pens.dip(colour))
    return lines_of(canvas, pens)


def _strokes(
    marks: Sequence[FigureMark], field: _Field
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield the strokes of a line: between the lower ends of figures, and along each range."""
    for mark, after in pairwise(marks):
        yield field.at(mark, mark.ends[0]), field.at(after, after.ends[0])
    for mark in marks:
        yield field.at(mark, mark.ends[0]), field.at(mark, mark.ends[-1])


def _letters(
    lines: Sequence[_Line], field: _Field, pens: Pens
) -> dict[tuple[int, int], tuple[str, str]]:
    """Return the letter or arrow of each column and row, with its colour."""
    letters: dict[tuple[int, int], tuple[str, str]] = {}
    arrows: dict[tuple[int, int], tuple[str, str]] = {}
    for letter, colour, series in lines:
        for mark in _quoted(series):
            glyph = REVISED_SIGN if mark in series.revised else letter
            places = [(x // 2, y // 4) for x, y in (field.at(mark, end) for end in mark.ends)]
            for place in places:
                there = letters.get(place, (glyph, ""))[0]
                letters[place] = (glyph if there == glyph else SEVERAL_SIGN, colour)
            (left, low), (right, high) = places[0], places[-1]
            if mark.high_is_open:
                arrows[right, high + 1] = (pens.glyphs.up, colour)
            if mark.low_is_open and low:
                arrows[left, low - 1] = (pens.glyphs.down, colour)
    return arrows | letters


def _quoted(series: TimeSeries) -> tuple[FigureMark, ...]:
    """Return the figures that get a letter. If there are many: first, newest and revised ones."""
    if len(series.marks) <= MOST_WORDS:
        return series.marks
    first, *between, newest = series.marks
    revised = [mark for mark in between if mark in series.revised]
    return (first, *revised[2 - MOST_WORDS :], newest)


def _with_values(lines: Sequence[str], field: _Field, side: int, pens: Pens) -> Iterator[str]:
    """Yield the lines with the axis of the figures at the left."""
    written = {field.y(tick) // 4: tick_label(tick) for tick in field.axis.ticks}
    for row, line in zip(range(PLOT_ROWS - 1, -1, -1), lines, strict=True):
        edge = pens.glyphs.side_tick if row in written else pens.glyphs.side
        yield f"{written.get(row, ''):>{side - 2}} {edge}{line}"


def _days(field: _Field, side: int, pens: Pens) -> list[str]:
    """Return the two lines of the axis of days. The first and the last day are labelled."""
    span = (field.last - field.first).days
    steps = max(1, min(span, field.width // DAY_WIDTH - 1))
    days = (field.first + timedelta(span * step // steps) for step in range(steps + 1))
    ticks = {field.x(day) // 2: day.isoformat() for day in days}
    line = ruler(ticks, range(field.width), pens)
    margin = " " * (side - 1)
    return [margin + pens.glyphs.corner + line, f"{margin} {labels(ticks, field.width)}"]
