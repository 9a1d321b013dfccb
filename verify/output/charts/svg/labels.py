"""Text in charts. SVG does not wrap text, so these functions do. Text is never cut."""

from collections.abc import Collection, Sequence
from xml.etree.ElementTree import Element, SubElement

from verify.model.named_tuples import NamedTuple
from verify.text.screen import chop, width_of, wrap

LINE_HEIGHT = 17  # pixels from one line to the next
LETTER_WIDTH = 6.9  # pixels for one letter: a generous guess, as the reader's font is not known


class Box(NamedTuple):
    """A rectangle that a label or a mark covers."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        """Do the two boxes overlap? Edges may touch."""
        is_beside = self.right <= other.left or other.right <= self.left
        return not (is_beside or self.bottom <= other.top or other.bottom <= self.top)

    def holds(self, other: "Box") -> bool:
        """Is the other box inside this one?"""
        is_across = self.left <= other.left and other.right <= self.right
        return is_across and self.top <= other.top and other.bottom <= self.bottom


class Label(NamedTuple):
    """Text in lines. `kind` is its class in the style sheet."""

    lines: tuple[str, ...] = ()
    kind: str = ""

    @property
    def height(self) -> int:
        """The height of all lines in pixels."""
        return LINE_HEIGHT * len(self.lines)

    @property
    def width(self) -> float:
        """The width of the longest line in pixels, as a generous guess."""
        return LETTER_WIDTH * max(map(width_of, self.lines), default=0)

    def write(self, parent: Element, x: float, top: float, anchor: str = "start") -> None:
        """Add the lines to the picture, one below the other, from `top` down."""
        text = SubElement(parent, "text", {"class": self.kind, "text-anchor": anchor})
        for number, line in enumerate(self.lines, 1):
            place = {"x": px(x), "y": px(top + number * LINE_HEIGHT - 4)}
            SubElement(text, "tspan", place).text = line


def label(text: str, room: float, kind: str = "said") -> Label:
    """Return a text in lines that are at most `room` pixels wide."""
    columns = int(room / LETTER_WIDTH)
    # A word that is too long is broken, or it would cover its neighbour.
    lines = tuple(part for line in wrap(text, columns) for part in chop(line, columns))
    return Label(lines, kind)


def place(words: Label, around: Box, field: Box, taken: Collection[Box]) -> Box | None:
    """Return a free box for words at the mark `around`, or None.

    The box is inside `field` and covers none of `taken`. Above and below are tried first, then
    right and left.
    """
    half = words.width / 2
    middle = (around.left + around.right) / 2
    left = min(max(middle - half, field.left), field.right - words.width)
    level = (around.top + around.bottom - words.height) / 2
    corners = (
        (left, around.top - words.height),
        (left, around.bottom),
        (around.right, level),
        (around.left - words.width, level),
    )
    boxes = (Box(x, y, x + words.width, y + words.height) for x, y in corners)
    free = (box for box in boxes if field.holds(box) and not any(map(box.overlaps, taken)))
    return next(free, None)


def stack(middles: Sequence[float], heights: Sequence[float], bottom: float) -> list[float]:
    """Return the tops of labels, moved so that none covers another. `middles` are sorted.

    First each label moves down as far as it must. Then those below `bottom` move up again.
    """
    tops: list[float] = []
    least = 0.0
    for middle, height in zip(middles, heights, strict=True):
        tops.append(max(middle - height / 2, least))
        least = tops[-1] + height
    for at in range(len(tops) - 1, -1, -1):
        tops[at] = bottom = min(tops[at], bottom - heights[at])
    return tops


def px(value: float) -> str:
    """Return a number of pixels for SVG, with at most one decimal: "12.5", "12"."""
    return f"{value:.1f}".removesuffix(".0")
