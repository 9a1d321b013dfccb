"""Comma-separated values (RFC 4180, but lines end in a newline): only the rows.

A spreadsheet runs a cell that begins with "=" as a formula. Such a cell gets an apostrophe in
front. `verify` removes the apostrophe when it reads the file.
"""

import re
from collections.abc import Iterator

from verify.ledger.tables.cells import guard
from verify.output.page import Page


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield the columns and the rows."""
    return delimited(page, ",")


def delimited(page: Page, delimiter: str) -> Iterator[str]:
    """Yield the header and the rows as lines, with the delimiter between cells."""
    special = re.compile(f'[{delimiter}"\r\n]')
    for row in (page.columns, *page.rows):
        line = delimiter.join([_quote(guard(cell), special) for cell in row])
        yield (line or '""') + "\n"  # an empty line would not count as a row


def _quote(cell: str, special: re.Pattern[str]) -> str:
    """Quote a cell if needed. Python's csv module does not quote a lone carriage return."""
    return '"' + cell.replace('"', '""') + '"' if special.search(cell) else cell
