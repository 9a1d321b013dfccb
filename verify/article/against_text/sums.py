"""A count that another text gives in parts: "five people" of "three men and two women"."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from verify.article.against_text.countable import Countable
from verify.values.units import COUNT_UNITS_OR_NONE

MOST_PARTS = 4
APART = 48  # characters from one part to the next


def find_sums(text: str, items: Sequence[Countable]) -> Mapping[Decimal, tuple[Countable, ...]]:
    """Return the sums of neighbouring counts of a text, each sum with its parts.

    Only counts in a list are summed: "one in Sweden and 15 in Germany". If several lists give one
    sum, the first list counts.
    """
    found: dict[Decimal, tuple[Countable, ...]] = {}
    counts = [each for each in items if is_count(each)]
    for first in range(len(counts)):
        for parts in _lists(text, counts[first : first + MOST_PARTS]):
            total = sum((each.figure.low for each in parts if each.figure), Decimal(0))
            found.setdefault(total, parts)
    return found


def is_count(item: Countable) -> bool:
    """Is this an exact count of people or things?"""
    figure = item.figure
    return (
        item.kind == "figure"
        and figure is not None
        and figure.unit in COUNT_UNITS_OR_NONE
        and figure.low == figure.high
    )


def _lists(text: str, counts: Sequence[Countable]) -> Iterator[tuple[Countable, ...]]:
    """Yield the lists that begin with the first of some counts and end with "and" and another."""
    for last in range(1, len(counts)):
        between = text[counts[last - 1].end : counts[last].start]
        if len(between) > APART or any(sign in between for sign in ".;:\n"):
            return
        if " and " in between:
            yield tuple(counts[: last + 1])
