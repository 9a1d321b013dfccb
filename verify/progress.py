"""The callback by which a stage shows its progress."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

# Takes items, a text such as "checking copy", and the number of items (0 if it is not known).
# Yields the items, and may show a progress bar. An item may be a `Portion`.
Track = Callable[[Iterable[Any], str, int], Iterator[Any]]


class Portion:
    """Several items that are done at once: their result, and how many they are.

    `share` is the part of all work that is done then, if the number of all items is not known.
    """

    __slots__ = ("count", "result", "share")

    def __init__(self, result: Any, count: int, share: float = 0.0) -> None:  # noqa: ANN401
        self.result, self.count, self.share = result, count, share


def in_silence(items: Iterable[Any], _what: str, _total: int) -> Iterator[Any]:
    """Yield the items, and show nothing."""
    return iter(items)
