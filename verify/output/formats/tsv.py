"""Tab-separated values: as CSV, a cell with a tab or a newline in quotes."""

from collections.abc import Iterator

from verify.output.formats.csv import delimited
from verify.output.page import Page


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield the columns and the rows."""
    return delimited(page, "\t")
