"""What a bar looks like. Imported when one is shown, since the library takes a while."""

from collections.abc import Iterable

from rich.console import Console
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from verify.cli.stages import Stage
from verify.text.screen import visible

WIDTH = 40  # columns


def show() -> Live:
    """Return a place on stderr for bars, which leaves nothing behind."""
    return Live(
        console=Console(stderr=True),
        auto_refresh=False,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )


def draw(stages: Iterable[Stage]) -> Table:
    """Return a bar for each stage; one whose total is not known only says that there is life."""
    grid = Table.grid(padding=(0, 1))
    for stage in stages:
        count = f"{stage.done}/{stage.total or '?'}" if stage.done or stage.total else ""
        grid.add_row(
            Text(visible(stage.what), no_wrap=True, overflow="ellipsis"),
            ProgressBar(stage.total or None, stage.done, WIDTH),
            Text(count, no_wrap=True),
        )
    return grid
