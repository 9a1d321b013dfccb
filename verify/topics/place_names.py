"""How English writes a place, and the part of a place that a label names: its south-east."""

from collections.abc import Iterable
from itertools import permutations

from verify.text.names import write_name
from verify.topics.lexicon import lexicon


def write_place(place: str) -> str:
    """Write a place as English does: "UK", "Port-au-Prince", "Paris, Texas"."""
    written = lexicon()["written"]
    return ", ".join(written.get(name) or write_name(name) for name in place.split(", "))


def settle_compass(rest: Iterable[str]) -> list[str]:
    """Return the rest of a topic with one word for a part of a place: "south-eastern".

    "Turkey's south-east" has the words "east" and "south", and "southeast Turkey" has one.
    """
    parts, rest = lexicon()["compass"], list(rest)
    if parts.keys().isdisjoint(rest):
        return rest
    said = [word for word in rest if word in parts]
    for words in permutations(said, min(len(said), 2)):
        if words and (part := parts.get(" ".join(words))):
            return [*(word for word in rest if word not in words), part]
    return rest
