"""Makes the table of ordinary English words that are one slip of the keys from a lexicon's word.

"Auction" is no slip for "action". The words are those of the English dictionary of SymSpell (82,765
words, MIT licence), which the package `symspellpy` brings. Only this module needs the package.
"""

from collections.abc import Iterable, Iterator

from verify.lexicons.compile.documents import Document
from verify.lexicons.compile.meanings import read_meanings
from verify.lexicons.compile.writing import Section
from verify.text.plurals import singular_of
from verify.text.slips import SHORTEST_SWAP, is_slip

DICTIONARY = "frequency_dictionary_en_82_765.txt"


def make_ordinary(document: Document) -> dict[str, Section]:
    """Return the table of which `verify.topics` mends no word."""
    meanings = read_meanings(document)
    known = set(" ".join(meanings.facts).split())
    words = {singular_of(meanings.spelling.get(word, word)) for word in _read_dictionary()}
    return {"words": sorted(_find_near(words - known, known))}


def _read_dictionary() -> Iterator[str]:
    """Yield the words of the dictionary: a line has a word, and how often it occurs."""
    from importlib.resources import files

    text = (files("symspellpy") / DICTIONARY).read_text(encoding="utf-8-sig")
    return (line.partition(" ")[0] for line in text.splitlines())


def _find_near(words: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    """Yield the words that are a slip of a known word."""
    near: dict[tuple[str, int], list[str]] = {}
    for word in known:
        for length in (len(word) - 1, len(word), len(word) + 1):
            near.setdefault((word[0], length), []).append(word)
    for word in words:
        others = near.get((word[0], len(word)), ()) if len(word) >= SHORTEST_SWAP else ()
        if any(is_slip(word, other) for other in others):
            yield word
