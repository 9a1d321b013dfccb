"""Charts for a terminal, made with plotille: characters and colours, and figures on one axis.

Only `compare --plot` imports this module, as plotille comes with the extra "plot".
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

from plotille import Canvas

from verify.model.named_tuples import NamedTuple
from verify.output.charts.chart import FigureMark
from verify.output.charts.scale import Axis, axis_of, tick_label

AXIS_MARGIN = 2  # columns before and after an axis: room for an arrow
MOST_STEPS, LEAST_STEPS = 8, 3  # with three steps there are still two round numbers or more
MARK_COLOUR, FLOOR_COLOUR = "cyan", "yellow"
EMPTY_BRAILLE = 0x2800  # the character with none of the eight dots
BRAILLE_ROWS = (
    (0, 3),
    (1, 4),
    (2, 5),
    (6, 7),
)  # the bits of the left and right dot in each row, from the top
LOG_AXIS = "log axis"
STEEP_FROM = 3  # rows of dots: a line that crosses this many rows is steep, not level


class Glyphs(NamedTuple):
    """The characters of a drawing."""

    point: str
    first: str
    last: str
    solid: str
    open: str
    left: str
    right: str
    up: str
    down: str
    floor: str
    crossing: str
    axis: str
    tick: str
    side: str
    side_tick: str
    corner: str


class Pens(NamedTuple):
    """The style of a drawing: only ASCII or not, and colours or none."""

    is_plain: bool = False
    has_colour: bool = False

    @property
    def glyphs(self) -> Glyphs:
        """The characters to draw with."""
        return Glyphs(*"o[]=.<>^v:+-+|++" if self.is_plain else "●├┤─┄←→↑↓┆┼─┬│┤└")

    def dip(self, colour: str) -> str | None:
        """Return the colour for plotille, or None if the output has no colours."""
        return colour if self.has_colour else None

    def bold(self, line: str) -> str:
        """Return a line in bold if the output has colours."""
        return f"\x1b[1m{line}\x1b[0m" if self.has_colour else line


def fit_axis(values: Iterable[Decimal], width: int) -> Axis:
    """Return the axis with the most steps whose numbers fit into `width`."""
    some = tuple(values)
    axes = (axis_of(some, most) for most in range(MOST_STEPS, LEAST_STEPS, -1))
    return next((axis for axis in axes if _has_room(axis, width)), axis_of(some, LEAST_STEPS))


def _has_room(axis: Axis, width: int) -> bool:
    longest = max(len(tick_label(tick)) for tick in axis.ticks)
    return (longest + 2) * len(axis.ticks) <= width


def notes_on(axis: Axis, unit: str) -> list[str]:
    """Return the notes on an axis: its unit, if any, and "log axis" if it is logarithmic."""
    return [note for note in (unit, LOG_AXIS if axis.is_log else "") if note]


def _column(value: Decimal, axis: Axis, width: int) -> int:
    return AXIS_MARGIN + round(axis.place(value) * (width - 2 * AXIS_MARGIN - 1))


def draw_marks(
    rows: Sequence[FigureMark | None], floor: FigureMark | None, axis: Axis, width: int, pens: Pens
) -> list[str]:
    """Return one line for each row: its figure, if it has one, and the mark of the floor."""
    glyphs = pens.glyphs
    canvas = Canvas(width, len(rows), 0, 0, width, len(rows))
    at = _column(floor.low, axis, width) if floor else -1
    for y, mark in enumerate(reversed(rows)):
        cells = dict(_strokes(mark, axis, width, glyphs)) if mark else {}
        for x, glyph in cells.items():
            canvas.point(x, y, marker=glyph, color=pens.dip(MARK_COLOUR))
        under = cells.get(at, "")
        if floor and under in {"", glyphs.solid, glyphs.open}:
            glyph = glyphs.crossing if under else glyphs.floor
            canvas.point(at, y, marker=glyph, color=pens.dip(FLOOR_COLOUR))
    return lines_of(canvas, pens)


def _strokes(mark: FigureMark, axis: Axis, width: int, glyphs: Glyphs) -> Iterator[tuple[int, str]]:
    """Yield columns and their characters for one figure. The last character for a column counts."""
    first, last = (_column(end, axis, width) for end in (mark.low, mark.high))
    is_range = mark.low < mark.high and not mark.low_is_open
    if is_range and first == last:  # a narrow range gets two columns: it is not a point
        first, last = (first - 1, last) if last == width - 1 - AXIS_MARGIN else (first, last + 1)
    between = glyphs.open if mark.low_is_open else glyphs.solid
    yield from ((x, between) for x in range(first + 1, last))
    if mark.low_is_open:
        yield min(first, last - 1), glyphs.left
    if is_range:
        yield first, glyphs.first
    yield last, glyphs.last if is_range else glyphs.point
    if mark.high_is_open:
        yield from ((x, glyphs.open) for x in range(last + 1, width - 1))
        yield width - 1, glyphs.right


def draw_axis(axis: Axis, width: int, pens: Pens) -> list[str]:
    """Return the two lines of an axis: the ruler and its numbers."""
    ticks = {_column(tick, axis, width): tick_label(tick) for tick in axis.ticks}
    line = ruler(ticks, range(AXIS_MARGIN, width - AXIS_MARGIN), pens)
    return [" " * AXIS_MARGIN + line, labels(ticks, width)]


def ruler(ticks: Mapping[int, str], columns: range, pens: Pens) -> str:
    """Return the ruler of an axis: a line with a mark at each tick."""
    return "".join(pens.glyphs.tick if x in ticks else pens.glyphs.axis for x in columns)


def labels(ticks: Mapping[int, str], width: int) -> str:
    """Return the numbers under an axis: those of the outer ticks, and the others that fit."""
    line = " " * width
    for x in sorted(ticks, key=lambda x: (x not in {min(ticks), max(ticks)}, x)):
        label = ticks[x]
        start = max(min(x - len(label) // 2, width - len(label)), 0)
        end = start + len(label)
        if not line[max(start - 1, 0) : end + 1].strip(" "):
            line = line[:start] + label + line[end:]
    return line.rstrip(" ")


def lines_of(canvas: Canvas, pens: Pens) -> list[str]:
    """Return the lines of a drawing. For ASCII, plotille's dots become characters such as "/"."""
    drawn = canvas.plot("\n").replace(chr(EMPTY_BRAILLE), " ")
    return (drawn.translate(_ascii()) if pens.is_plain else drawn).split("\n")


@cache
def _ascii() -> Mapping[int, str]:
    return {EMPTY_BRAILLE + dots: _stroke(dots) for dots in range(1, 256)}


def _stroke(dots: int) -> str:
    """Return the ASCII character that looks most like the dots of a braille character."""
    left, right = (
        [row for row, bits in enumerate(BRAILLE_ROWS) if dots >> bits[side] & 1] for side in (0, 1)
    )
    rows = {*left, *right}
    if len(rows) >= STEEP_FROM:
        if not left or not right or set(left) & set(right):
            return "|"
        return "/" if min(right) < min(left) else "\\"
    return "'" if max(rows) <= 1 else "." if min(rows) > 1 else "-"
