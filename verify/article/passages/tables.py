"""Tables in copy: lines of cells that belong together, with their header."""

from collections.abc import Iterator, Sequence

from verify.article.model import Span
from verify.article.passages.paragraphs import strip
from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern
from verify.text.words import CELL_END

LINE = r"[^\n\r]+"
MOST_COLUMNS = 100


class CopyTable(NamedTuple):
    """The rows of a table with their cells, from the top; an empty cell is an empty span."""

    rows: tuple[tuple[Span, ...], ...]


def find_tables(text: str) -> Iterator[CopyTable]:
    """Yield the tables of a text: at least two lines one below the other, of two cells each.

    The line of dashes below the header of Markdown is blank, and ends no table.
    """
    rows: list[tuple[Span, ...]] = []
    at = 0
    for line in pattern(LINE).finditer(text):
        gap = text[at : line.start()].replace("\r\n", "\n")
        at = line.end()
        if line[0].isspace():
            continue
        cells = _split(text, *line.span())
        if rows and (len(gap) > 1 or len(cells) < 2):  # noqa: PLR2004
            yield from _make(rows)
            rows = []
        if len(cells) > 1:
            rows.append(cells)
    yield from _make(rows)


def _make(rows: Sequence[tuple[Span, ...]]) -> Iterator[CopyTable]:
    if len(rows) > 1:
        yield CopyTable(tuple(rows))


def _split(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the cells of a line. If marks are at both ends, as in Markdown, an empty cell is."""
    found: list[Span] = []
    for cell in text[start:end].split(CELL_END, MOST_COLUMNS):
        found.append(strip(text, start, start + len(cell)))
        start += len(cell) + 1
    return tuple(found)
