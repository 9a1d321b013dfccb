"""A part and its whole in one phrase of copy: "84 of the 200 seats"."""

from collections.abc import Iterator, Sequence

from verify.article.statements.row import span_of
from verify.model.copy_figures import ExtractedFigure
from verify.model.figures import Figure
from verify.text.patterns import pattern

PART_OF = r"\s+(?:out\s+)?of\s+(?:(?:all|the|its|their|a\s+total\s+of)\s+){0,2}"


def part_or_whole(text: str, some: Sequence[ExtractedFigure], at: int) -> Iterator[Figure]:
    """Yield the part of a figure, right before it, and the whole of the figure, right after it."""
    for part, whole, other in ((at - 1, at, at - 1), (at, at + 1, at + 1)):
        if part < 0 or whole >= len(some):
            continue
        between = text[span_of(some[part]).end : span_of(some[whole]).start]
        if "of" in between and pattern(PART_OF).fullmatch(between):
            yield some[other].figure
