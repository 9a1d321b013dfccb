"""A bar on stderr for a run of over a second; nothing where nobody watches, as in a pipe or CI."""

import sys
from collections.abc import Iterable, Iterator
from time import monotonic
from typing import TypeVar

PATIENCE = 1.0  # seconds from the start of the run, before which no bar is shown
Item = TypeVar("Item")


class Progress:
    """Shows how far a run has come: one bar for each thing that it goes through."""

    def __init__(self, *, is_quiet: bool = False) -> None:
        self.is_shown = not is_quiet and sys.stderr is not None and sys.stderr.isatty()
        self.start = monotonic()

    def track(self, items: Iterable[Item], what: str, total: int = 0) -> Iterator[Item]:
        """Yield the items, and show how many of the total there were; 0 if that is not known."""
        return self._track(items, what, total) if self.is_shown else iter(items)

    def _track(self, items: Iterable[Item], what: str, total: int) -> Iterator[Item]:
        found = iter(items)
        done = 0
        for item in found:
            yield item
            done += 1
            if monotonic() - self.start > PATIENCE:
                break
        else:
            return
        yield from _show(found, what, total, done)


def _show(items: Iterator[Item], what: str, total: int, done: int) -> Iterator[Item]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=total or None, completed=done)
        for item in items:
            yield item
            bar.advance(task)
