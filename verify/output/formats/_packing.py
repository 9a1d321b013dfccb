"""Many pieces of HTML in little room: what they share is written once, as a word.

A word is one character of the private use area, which no text of a page has: the page spells such
characters out. The script of the page puts the words back. Nothing else is changed.
"""

from collections import Counter
from collections.abc import Iterable

from verify.text.patterns import pattern

FIRST, LAST = 0xE000, 0xF8FF  # the private use area
SIZE = 3  # bytes of one of its characters
# What differs from piece to piece: an id, a place in quotes, a text between two tags.
DIFFERENT = r"(?<==)[^\s>\"]+|\"[^\"]*\"|(?<=>)[^<]+"


def pack(pieces: Iterable[str]) -> dict[str, list[str]]:
    """Return the words, and the pieces in which they are replaced: {"words": …, "pieces": …}."""
    split = [_split(piece) for piece in pieces]
    counts = Counter(part for parts in split for part in parts)
    gains = {
        part: (len(part.encode()) - SIZE) * count - len(part.encode()) - SIZE
        for part, count in counts.items()
        if count > 1
    }
    best = sorted((part for part, gain in gains.items() if gain > 0), key=lambda p: (-gains[p], p))
    words = best[: LAST - FIRST + 1]
    marks = {word: chr(FIRST + at) for at, word in enumerate(words)}
    return {
        "words": words,
        "pieces": ["".join(marks.get(part, part) for part in parts) for parts in split],
    }


def _split(piece: str) -> list[str]:
    """Cut a piece into what differs and what stays the same."""
    parts = []
    end = 0
    for found in pattern(DIFFERENT).finditer(piece):
        parts += [piece[end : found.start()], found.group()]
        end = found.end()
    return [*parts, piece[end:]]
