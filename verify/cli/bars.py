"""Draw progress bars. This module is imported only to show one: its library is slow to import."""

from collections.abc import Iterable

from rich.console import Console
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from verify.text.screen import visible

BAR_WIDTH = 40  # columns
MANY = 1_000  # items of a stage of which the rate is shown
LONG = 2.0  # seconds


def show() -> Live:
    """Return a display for bars on stderr. At the end, it removes the bars from the screen."""
    return Live(
        console=Console(stderr=True),
        auto_refresh=False,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )


def draw(stages: Iterable[tuple[str, int, int, float]]) -> Table:
    """Return a bar for each stage: what it does, how many items are done, and of how many.

    If the total is not known, it is 0, and the bar only moves. The seconds since the stage began
    say how many items are done in each, and how long the rest takes.
    """
    grid = Table.grid(padding=(0, 1))
    for what, done, total, seconds in stages:
        count = f"{done:,}/{f'{total:,}' if total else '?'}" if done or total else ""
        count += say_rate(done, total, seconds)
        grid.add_row(
            Text(visible(what), no_wrap=True, overflow="ellipsis"),
            ProgressBar(total or None, done, BAR_WIDTH),
            Text(count, no_wrap=True),
        )
    return grid


def say_rate(done: int, total: int, seconds: float) -> str:
    """Say how fast a long stage is: ", 45,000 a second, 2 min left"."""
    if done < MANY or seconds < LONG:
        return ""
    rate = done / seconds
    said = f", {rate:,.0f} a second"
    if total <= done:
        return said
    left = (total - done) / rate
    return f"{said}, {_say_time(left)} left"


def _say_time(seconds: float) -> str:
    if seconds < 90:  # noqa: PLR2004
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"  # noqa: PLR2004
