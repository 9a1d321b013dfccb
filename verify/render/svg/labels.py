"""Text in charts: SVG does not wrap, so it is wrapped here, and never cut."""

from collections.abc import Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement

from verify.render._grid import chop, width_of, wrap

LINE = 17  # pixels from one line to the next
LETTER = 6.9  # pixels that a letter takes, on the safe side: the reader's font is not known


class Label(NamedTuple):
    """Some words in lines, and what they are to the style sheet."""

    lines: tuple[str, ...] = ()
    kind: str = ""

    @property
    def height(self) -> int:
        """How many pixels the lines take."""
        return LINE * len(self.lines)

    @property
    def width(self) -> float:
        """How many pixels the longest line takes at most."""
        return LETTER * max(map(width_of, self.lines), default=0)

    def write(self, parent: Element, x: float, top: float, anchor: str = "start") -> None:
        """Put the lines below each other, from a height on."""
        text = SubElement(parent, "text", {"class": self.kind, "text-anchor": anchor})
        for number, line in enumerate(self.lines, 1):
            place = {"x": px(x), "y": px(top + number * LINE - 4)}
            SubElement(text, "tspan", place).text = line


def label(text: str, room: float, kind: str = "said") -> Label:
    """Return a text in lines that fit into so many pixels."""
    columns = int(room / LETTER)
    # Also a word for which there is no room is broken: it would stand on what is next to it.
    lines = tuple(part for line in wrap(text, columns) for part in chop(line, columns))
    return Label(lines, kind)


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
