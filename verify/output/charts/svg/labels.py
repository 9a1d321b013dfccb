"""Text in charts: SVG does not wrap, so it is wrapped here, and never cut."""

from collections.abc import Collection, Sequence
from xml.etree.ElementTree import Element, SubElement

from verify.model.named_tuples import NamedTuple
from verify.text.screen import chop, width_of, wrap

LINE_HEIGHT = 17  # pixels from one line to the next
LETTER_WIDTH = 6.9  # pixels that a letter takes, on the safe side: the reader's font is not known


class Box(NamedTuple):
    """A rectangle that something takes."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        """Do both take one place? Edges may touch."""
        is_beside = self.right <= other.left or other.right <= self.left
        return not (is_beside or self.bottom <= other.top or other.bottom <= self.top)

    def holds(self, other: "Box") -> bool:
        """Is another within this one?"""
        is_across = self.left <= other.left and other.right <= self.right
        return is_across and self.top <= other.top and other.bottom <= self.bottom


class Label(NamedTuple):
    """Some words in lines, and what they are to the style sheet."""

    lines: tuple[str, ...] = ()
    kind: str = ""

    @property
    def height(self) -> int:
        """How many pixels the lines take."""
        return LINE_HEIGHT * len(self.lines)

    @property
    def width(self) -> float:
        """How many pixels the longest line takes at most."""
        return LETTER_WIDTH * max(map(width_of, self.lines), default=0)

    def write(self, parent: Element, x: float, top: float, anchor: str = "start") -> None:
        """Put the lines below each other, from a height on."""
        text = SubElement(parent, "text", {"class": self.kind, "text-anchor": anchor})
        for number, line in enumerate(self.lines, 1):
            place = {"x": px(x), "y": px(top + number * LINE_HEIGHT - 4)}
            SubElement(text, "tspan", place).text = line


def label(text: str, room: float, kind: str = "said") -> Label:
    """Return a text in lines that fit into so many pixels."""
    columns = int(room / LETTER_WIDTH)
    # Also a word for which there is no room is broken: it would stand on what is next to it.
    lines = tuple(part for line in wrap(text, columns) for part in chop(line, columns))
    return Label(lines, kind)


def place(words: Label, around: Box, field: Box, taken: Collection[Box]) -> Box | None:
    """Return where words stand at a mark, within a field and on nothing that is taken, if any.

    Rather above or below it, and else beside it.
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
    """Return the tops of labels that are moved apart; they come sorted by their middles.

    First down as far as is needed, and then up again those that are below the bottom.
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
    """Return a place in pixels as SVG has it: a tenth is finer than any screen."""
    return f"{value:.1f}".removesuffix(".0")
