"""The callback by which a stage shows its progress."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

# Takes items, a text such as "checking copy", and the number of items (0 if it is not known).
# Yields the items, and may show a progress bar.
Track = Callable[[Iterable[Any], str, int], Iterator[Any]]


def in_silence(items: Iterable[Any], _what: str, _total: int) -> Iterator[Any]:
    """Yield the items, and show nothing."""
    return iter(items)
