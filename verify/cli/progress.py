"""A bar on stderr for a run of over a second; nothing where nobody watches, as in a pipe or CI.

A thread of its own draws it, so that it begins and moves during one long call too.
"""

import sys
from collections.abc import Iterable, Iterator
from threading import Event, Lock, Thread
from time import monotonic
from typing import Self, TypeVar

from verify.cli.stages import Stage

PATIENCE = 1.0  # seconds from the start of the run, before which no bar is shown
PAUSE = 0.1  # seconds from one picture of the bar to the next
Item = TypeVar("Item")


class Progress:
    """Shows how far a run has come: one bar for each thing that it goes through.

    In a `with`, so that the bar is gone at the end, also where an error or Ctrl-C ends the run.
    """

    def __init__(self, *, is_quiet: bool = False) -> None:
        self.is_shown = not is_quiet and sys.stderr is not None and sys.stderr.isatty()
        self.start = monotonic()
        self.doing = "working"
        self.stages: list[Stage] = []
        self.over: Event | None = None
        self.screen = Lock()  # held for as long as there is a bar

    def __enter__(self) -> Self:
        self.begin(self.doing)
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def begin(self, doing: str) -> None:
        """Show a bar from now on, if the run takes long: of this, where nothing is counted."""
        self.doing = doing
        if self.is_shown and self.over is None:
            self.over = Event()
            Thread(target=self._show, args=(self.over,), daemon=True).start()

    def end(self) -> None:
        """Take the bar off the screen, which others may write on; it comes back with a stage."""
        if self.over is not None:
            self.over.set()
            with self.screen:
                self.over = None

    def track(self, items: Iterable[Item], what: str, total: int = 0) -> Iterator[Item]:
        """Yield the items, and show how many of the total there were; 0 if that is not known."""
        return self._track(items, Stage(what, total)) if self.is_shown else iter(items)

    def _track(self, items: Iterable[Item], stage: Stage) -> Iterator[Item]:
        self.begin(self.doing)
        self.stages.append(stage)
        try:
            for item in items:
                yield item
                stage.done += 1
        finally:
            self.stages.remove(stage)

    def end_before(self, items: Iterable[Item]) -> Iterator[Item]:
        """Yield what is for the screen itself: the bar ends where it begins."""
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
                    bar.update(draw(tuple(self.stages) or (Stage(self.doing, 0),)), refresh=True)
