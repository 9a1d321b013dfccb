"""Comma-separated values (RFC 4180, lines ending in a newline): the rows and nothing else.

A spreadsheet runs a cell that begins with "=" as a formula. Such a cell gets an apostrophe in
front, which reading the file with `verify` takes off again.
"""

import re
from collections.abc import Iterator

from verify.output.page import Page

# What a spreadsheet may run, or what would look as if it had been guarded already. "+350" and
# "-5 to 10" are figures; but "-2+cmd|' /C calc'!A0" is a formula.
RISKY_CELL = re.compile(
    r"""'*[=@\t\r]
      | '+[+-]
      | [+-](?!\ ?\d|\Z)
      | [+-][\W\d_]*[^\W\d_][^|!(]*[|!(]  # a letter, and later the mark of a call
      | [+-]\ ?[\d.,]+\s*(?:[*/^&+]|-\s*[A-Za-z$(])  # a sum
    """,
    re.VERBOSE,
)


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield the columns and the rows."""
    return delimited(page, ",")


def delimited(page: Page, delimiter: str) -> Iterator[str]:
    """Yield the columns and the rows as lines of cells with the delimiter between them."""
    special = re.compile(f'[{delimiter}"\r\n]')
    for row in (page.columns, *page.rows):
        line = delimiter.join([_quote(_guard(cell), special) for cell in row])
        yield (line or '""') + "\n"  # an empty line would be no row


def _guard(cell: str) -> str:
    return "'" + cell if RISKY_CELL.match(cell) else cell


def _quote(cell: str, special: re.Pattern[str]) -> str:
    """Quote a cell that needs it; Python's csv module does not quote a lone carriage return."""
    return '"' + cell.replace('"', '""') + '"' if special.search(cell) else cell
