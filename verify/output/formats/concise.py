"""One line for each finding, or for each row: for a terminal, and for grep."""

from collections.abc import Iterator

from verify.output.page import Page
from verify.text.screen import disarm, visible


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield each line at its full length, and then the footer."""
    for line in (*page.lines, *page.left_out, *page.footer, *page.summary):
        yield disarm(visible(line)) + "\n"
