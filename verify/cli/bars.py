"""Draw progress bars. This module is imported only to show one: its library is slow to import."""

from collections.abc import Iterable

from rich.console import Console
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from verify.text.screen import visible

BAR_WIDTH = 40  # columns


def show() -> Live:
    """Return a display for bars on stderr. At the end, it removes the bars from the screen."""
    return Live(
        console=Console(stderr=True),
        auto_refresh=False,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )


def draw(stages: Iterable[tuple[str, int, int]]) -> Table:
    """Return a bar for each stage: what it does, how many items are done, and of how many.

    If the total is not known, it is 0, and the bar only moves.
    """
    grid = Table.grid(padding=(0, 1))
    for what, done, total in stages:
        count = f"{done}/{total or '?'}" if done or total else ""
        grid.add_row(
            Text(visible(what), no_wrap=True, overflow="ellipsis"),
            ProgressBar(total or None, done, BAR_WIDTH),
            Text(count, no_wrap=True),
        )
    return grid
