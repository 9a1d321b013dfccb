"""One line a finding, or a row: for a person who reads on, and for grep."""

from collections.abc import Iterator

from verify.output.page import Page
from verify.text.screen import disarm, visible


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield each line as it is, however long, and then the footer."""
    for line in (*page.lines, *page.footer, *page.summary):
        yield disarm(visible(line)) + "\n"
