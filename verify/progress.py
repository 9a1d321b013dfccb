"""How far a run has come: what a stage is told to show that by, and may leave alone."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

# Passes items on, and may show a person how many of them, of how many, there were; and of what.
# A total of 0 is one that is not known.
Track = Callable[[Iterable[Any], str, int], Iterator[Any]]


def in_silence(items: Iterable[Any], _what: str, _total: int) -> Iterator[Any]:
    """Pass the items on, and show nothing."""
    return iter(items)
