"""Tab-separated values: as CSV, with quotes around a cell that has a tab or a newline."""

from collections.abc import Iterator

from verify.output.formats.csv import delimited
from verify.output.page import Page


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield the columns and the rows."""
    return delimited(page, "\t")
