"""Draw progress bars. This module is imported only to show one: its library is slow to import."""

from collections.abc import Iterable

from rich.console import Console
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from verify.cli.stages import Stage
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


def draw(stages: Iterable[Stage]) -> Table:
    """Return a bar for each stage. If its total is unknown, the bar only moves."""
    grid = Table.grid(padding=(0, 1))
    for stage in stages:
        count = f"{stage.done}/{stage.total or '?'}" if stage.done or stage.total else ""
        grid.add_row(
            Text(visible(stage.what), no_wrap=True, overflow="ellipsis"),
            ProgressBar(stage.total or None, stage.done, BAR_WIDTH),
            Text(count, no_wrap=True),
        )
    return grid
