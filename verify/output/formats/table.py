"""A table for a terminal, or blocks of lines if the screen is too narrow for the table."""

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import zip_longest
from types import ModuleType

from verify.output.page import Page
from verify.text.screen import column_widths, disarm, set_apart, visible, width_of, wrap

WRAP_INDENT = "    "
Row = Sequence[str]


def render(page: Page, width: int) -> Iterator[str]:
    """Yield the title, the rows and the footer, with blank lines between them."""
    title = wrap(visible(page.title), width) if page.title else []
    below = (*page.left_out, *page.footer, *page.summary)
    footer = [line for text in below for line in wrap(visible(text), width)]
    for line in set_apart(title, _rows(page, width), footer):
        yield disarm(line.rstrip(" ")) + "\n"


def _rows(page: Page, width: int) -> list[str]:
    if not page.rows:
        return []
    screens = page.screens or ((page.columns, page.rows),)
    for columns, rows in screens:
        widths = column_widths([columns, *rows], width)
        if widths:
            return _table(columns, rows, widths)
    return _blocks(*screens[0], width)


def _table(columns: Row, rows: Sequence[Row], widths: Sequence[int]) -> list[str]:
    """Lay the cells side by side. A row of several lines has blank lines around it.

    tabulate gets each line as a row of its own: it would widen columns to fit their headers.
    """
    head, *body = (_lines(row, widths) for row in (columns, *rows))
    lines = [*head, ["-" * width for width in widths]]
    before = 1
    for number, row in enumerate(body):
        if number and max(len(row), before) > 1:
            lines.append([""] * len(widths))
        lines += row
        before = len(row)
    # Without disable_numparse it would print "10.50" as 10.5.
    grid = _tabulate()(lines, tablefmt="plain", stralign="left", disable_numparse=True)
    return grid.split("\n")


@cache
def _tabulate() -> Callable[..., str]:
    """Import tabulate without two modules that take longer than all the rest of a small run.

    The first is wcwidth: our `width_of` measures the text. The second only tells tabulate its own
    version, which is "unknown" then.
    """
    widths, versions = ModuleType("wcwidth"), ModuleType("importlib.metadata")
    widths.__dict__["wcswidth"] = width_of
    versions.__dict__.update(version=_find_no_version, PackageNotFoundError=ModuleNotFoundError)
    ours = [each for each in (widths, versions) if each.__name__ not in sys.modules]
    sys.modules.update({each.__name__: each for each in ours})
    try:
        from tabulate import tabulate
    finally:
        for each in ours:
            del sys.modules[each.__name__]
    return tabulate


def _find_no_version(package: str) -> str:
    raise ModuleNotFoundError(package)


def _lines(row: Row, widths: Sequence[int]) -> list[Row]:
    """Wrap the cells of one row, and return the row as lines."""
    cells = [wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
    return list(zip_longest(*cells, fillvalue=""))


def _blocks(columns: Row, rows: Sequence[Row], width: int) -> list[str]:
    """Write each row as lines of `column: cell`, without the empty cells."""
    lines: list[str] = []
    names = [visible(column.replace("\n", " ")) for column in columns]
    for row in rows:
        lines += [""] if lines else []
        for name, cell in zip(names, row, strict=True):
            lines += wrap(f"{name}: {cell}", width, WRAP_INDENT) if cell else []
    return lines
