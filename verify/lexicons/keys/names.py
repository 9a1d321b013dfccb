"""The key of a source: the words of its name without case, accents, possessives and articles."""

import re
from collections.abc import Iterable, Iterator

ARTICLES = frozenset(("the", "a", "an"))
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def fold(text: str) -> str:
    """Return the key of a name: "the U.K.'s Defense Ministry" is "uk defence ministry"."""
    return " ".join(word for word, _ in split_words(text))


def split_words(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each word folded, and whether it is written with a capital."""
    for written in WORD.findall(text.replace(".", "").replace("’", "'")):
        word = written.casefold()
        if not word.isascii():
            word = _strip_accents(word)
        word = word.removesuffix("'s").replace("'", "").replace("defense", "defence")
        if word not in ARTICLES:
            yield word, written[0].isupper()


def _strip_accents(word: str) -> str:
    from unicodedata import category, normalize

    return "".join(c for c in normalize("NFKD", word) if category(c) != "Mn")


def measure(phrases: Iterable[str]) -> dict[str, int]:
    """Return the number of words of the longest phrase that begins with each first word."""
    longest: dict[str, int] = {}
    for phrase in phrases:
        words = phrase.split()
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest
