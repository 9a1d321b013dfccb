"""A table for a terminal, or blocks of lines if the screen is too narrow for the table."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import zip_longest
from types import ModuleType

from verify.model.named_tuples import NamedTuple
from verify.output.page import Grid, MarkedLine, Page
from verify.text.screen import column_widths, disarm, set_apart, visible, width_of, wrap

WRAP_INDENT = "    "
Row = Sequence[str]


class GridLine(NamedTuple):
    """A line of a grid: its text, the parts of cells that are on it, and the whole cells.

    `start` is where the first part may begin.
    """

    text: str
    pieces: Row = ()
    cells: Row = ()
    start: int = 0


def render(page: Page, width: int) -> Iterator[str]:
    """Yield the title, the rows and the footer, with blank lines between them."""
    title = wrap(visible(page.title), width) if page.title else []
    rows = [line.text for line in _rows(page, width)[1]]
    for line in set_apart(title, rows, *_below(page, width), _footer(page, width)):
        yield disarm(line.rstrip(" ")) + "\n"


def draw(page: Page, width: int, *, is_screen: bool) -> Iterator[MarkedLine]:
    """Yield the same lines with marks; a screen gets the overview before the footer too."""
    from verify.output.marks import mark_all, mark_counts, mark_message, set_lines_apart

    title = wrap(visible(page.title), width) if page.title else []
    yield from set_lines_apart(
        (mark_all(line, "heading") for line in title),
        _mark_rows(*_rows(page, width)),
        *(map(mark_message, block) for block in _below(page, width)),
        draw_overview(page, width) if is_screen else (),
        map(mark_counts, _footer(page, width)),
    )


def draw_overview(page: Page, width: int) -> Iterator[MarkedLine]:
    """Yield the lines of the overview; none if the page has none."""
    if page.overview:
        columns, rows = page.overview()
        yield from _mark_rows(columns, _lay_out(((columns, rows),), width)[1]) if rows else ()


def _below(page: Page, width: int) -> list[list[str]]:
    return [
        [line for text in block for line in wrap(visible(text), width, WRAP_INDENT)]
        for block in page.below
    ]


def _footer(page: Page, width: int) -> list[str]:
    below = (*page.left_out, *page.footer, *page.summary)
    return [line for text in below for line in wrap(visible(text), width)]


def _rows(page: Page, width: int) -> tuple[Row, list[GridLine]]:
    if not page.rows:
        return (), []
    return _lay_out(page.screens or ((page.columns, tuple(page.rows)),), width)


def _lay_out(screens: Sequence[Grid], width: int) -> tuple[Row, list[GridLine]]:
    """Return the columns of the first grid that fits, and its lines; or the first one as blocks."""
    for columns, rows in screens:
        widths = column_widths([columns, *rows], width)
        if widths:
            return columns, _table(columns, rows, widths)
    return screens[0][0], _blocks(*screens[0], width)


def _mark_rows(columns: Row, lines: Iterable[GridLine]) -> Iterator[MarkedLine]:
    from verify.output.marks import mark_all, mark_row

    for line in lines:
        if line.cells:
            yield mark_row(
                line.text, line.start, zip(columns, line.pieces, line.cells, strict=True)
            )
        else:
            is_rule = line.text.startswith("-")
            yield mark_all(line.text, "quiet" if is_rule else "heading")


def _table(columns: Row, rows: Sequence[Row], widths: Sequence[int]) -> list[GridLine]:
    """Lay the cells side by side. A row of several lines has blank lines around it.

    tabulate gets each line as a row of its own: it would widen columns to fit their headers.
    """
    head, *body = (_lines(row, widths) for row in (columns, *rows))
    lines = [*head, ["-" * width for width in widths]]
    of_cells: list[Row] = [()] * len(lines)
    before = 1
    for number, (cells, row) in enumerate(zip(rows, body, strict=True)):
        if number and max(len(row), before) > 1:
            lines.append([""] * len(widths))
            of_cells.append(())
        lines += row
        of_cells += [cells] * len(row)
        before = len(row)
    # Without disable_numparse it would print "10.50" as 10.5.
    grid = _tabulate()(lines, tablefmt="plain", stralign="left", disable_numparse=True)
    return list(map(GridLine, grid.split("\n"), lines, of_cells))


@cache
def _tabulate() -> Callable[..., str]:
    """Import tabulate without three modules that take longer than all the rest of a small run.

    The first is wcwidth: our `width_of` measures the text. The second only tells tabulate its own
    version, which is "unknown" then. The third escapes text for HTML, which we never ask tabulate
    for.
    """
    widths, versions = ModuleType("wcwidth"), ModuleType("importlib.metadata")
    pages = ModuleType("html")
    widths.__dict__["wcswidth"] = width_of
    versions.__dict__.update(version=_find_no_version, PackageNotFoundError=ModuleNotFoundError)
    pages.__dict__["escape"] = _escape
    ours = [each for each in (widths, versions, pages) if each.__name__ not in sys.modules]
    sys.modules.update({each.__name__: each for each in ours})
    try:
        from tabulate import tabulate
    finally:
        for each in ours:
            del sys.modules[each.__name__]
    return tabulate


def _escape(text: str) -> str:
    from html import escape

    return escape(text)


def _find_no_version(package: str) -> str:
    raise ModuleNotFoundError(package)


def _lines(row: Row, widths: Sequence[int]) -> list[Row]:
    """Wrap the cells of one row, and return the row as lines."""
    cells = [wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
    return list(zip_longest(*cells, fillvalue=""))


def _blocks(columns: Row, rows: Sequence[Row], width: int) -> list[GridLine]:
    """Write each row as lines of `column: cell`, without the empty cells and names."""
    lines: list[GridLine] = []
    names = [visible(column.replace("\n", " ")) for column in columns]
    for row in rows:
        lines += [GridLine("")] if lines else []
        for at, (name, cell) in enumerate(zip(names, row, strict=True)):
            begin = f"{name}: " if name else ""
            texts = wrap(f"{begin}{cell}", width, WRAP_INDENT) if cell else []
            for number, text in enumerate(texts):
                pieces = [""] * len(columns)
                start = 0 if number else len(begin.rstrip(" "))
                pieces[at] = text[start:]
                lines.append(GridLine(text, pieces, row, start))
    return lines
