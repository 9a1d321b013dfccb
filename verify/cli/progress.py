"""A progress bar on stderr, for a run of more than a second. There is none in a pipe or in CI.

A thread draws it, so that it also appears and moves during one long call.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from threading import Event, Lock, Thread
from time import monotonic
from typing import Self, TypeVar

from verify.progress import Portion

PATIENCE = 1.0  # seconds from the start of the run to the first bar
PAUSE = 0.1  # seconds between two pictures of the bar
Item = TypeVar("Item")


class Stage:
    """One stage of a run: `done` items of `total`. If `total` is 0, it is not known."""

    def __init__(self, what: str, total: int) -> None:
        self.what = what
        self.total = total
        self.done = 0
        self.start = monotonic()

    def add(self, item: object) -> None:
        """Count an item that is done."""
        if type(item) is Portion:
            self.done += item.count
            if item.share:
                self.total = max(self.done, round(self.done / item.share))
        else:
            self.done += 1


class Progress:
    """The progress of a run, with one bar for each stage.

    Use it in a `with` statement: then the bar is removed at the end, also after an error or Ctrl-C.
    """

    def __init__(self, *, is_quiet: bool = False) -> None:
        is_screen = sys.stderr is not None and sys.stderr.isatty()
        self.is_shown = not is_quiet and is_screen and os.environ.get("TERM") != "dumb"
        self.start = monotonic()
        self.doing = "working"
        self.stages: list[Stage] = []
        self.over: Event | None = None
        self.screen = Lock()  # held while a bar is on the screen

    def __enter__(self) -> Self:
        self.begin(self.doing)
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def begin(self, doing: str) -> None:
        """Show a bar from now on, if the run takes long. `doing` is its text outside of stages."""
        self.doing = doing
        if self.is_shown and self.over is None:
            self.over = Event()
            Thread(target=self._show, args=(self.over,), daemon=True).start()

    def end(self) -> None:
        """Remove the bar, so that text can be printed. The next stage shows it again."""
        if self.over is not None:
            self.over.set()
            with self.screen:
                self.over = None

    def track(self, items: Iterable[Item], what: str, total: int = 0) -> Iterator[Item]:
        """Yield the items, and show their number as a bar. `total` is 0 if it is not known."""
        return self._track(items, Stage(what, total)) if self.is_shown else iter(items)

    def _track(self, items: Iterable[Item], stage: Stage) -> Iterator[Item]:
        self.begin(self.doing)
        self.stages.append(stage)
        try:
            for item in items:
                yield item
                stage.add(item)
        finally:
            self.stages.remove(stage)

    def end_before(self, items: Iterable[Item]) -> Iterator[Item]:
        """Yield the items for the screen, and remove the bar before each of them."""
        return self._end_before(items) if self.is_shown else iter(items)

    def _end_before(self, items: Iterable[Item]) -> Iterator[Item]:
        for item in items:
            self.end()
            yield item

    def _show(self, over: Event) -> None:
        if over.wait(max(0.0, PATIENCE - (monotonic() - self.start))):
            return
        from verify.cli.bars import draw, show

        with self.screen:
            if over.is_set():
                return
            with show() as bar:
                while not over.wait(PAUSE):
                    stages = tuple(self.stages) or (Stage(self.doing, 0),)
                    now = monotonic()
                    shown = draw(
                        (each.what, each.done, each.total, now - each.start) for each in stages
                    )
                    bar.update(shown, refresh=True)
