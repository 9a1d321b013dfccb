"""Tab-separated values: as CSV, a cell with a tab or a newline in quotes."""

from collections.abc import Iterator

from verify.page import Page
from verify.render.csv import delimited


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield the columns and the rows."""
    return delimited(page, "\t")
