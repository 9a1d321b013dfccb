"""One line for each finding, or for each row: for a terminal, and for grep."""

from collections.abc import Iterator

from verify.output.page import MarkedLine, Page
from verify.text.screen import disarm, visible


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield each line at its full length, and then the footer."""
    for line in (*page.lines, *page.left_out, *page.footer, *page.summary):
        yield disarm(visible(line)) + "\n"


def draw(page: Page, width: int, *, is_screen: bool) -> Iterator[MarkedLine]:
    """Yield the lines with marks. For a screen, they are broken at words, with the overview."""
    from verify.output.formats.table import draw_overview
    from verify.output.marks import mark_counts, mark_lines, set_lines_apart, wrap_line

    closing = (*page.left_out, *page.footer, *page.summary)
    below = [mark_counts(visible(line)) for line in closing]
    if not is_screen:
        yield from (*mark_lines(page), *below)
        return
    lines = [part for line in mark_lines(page) for part in wrap_line(line, width)]
    below = [part for line in below for part in wrap_line(line, width)]
    if page.overview is None:
        yield from (*lines, *below)
    else:
        yield from set_lines_apart(lines, draw_overview(page, width), below)
