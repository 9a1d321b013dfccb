"""Make the table of words and names that look like a typo of a word in a lexicon, and are none.

"Auction" is not a typo of "action". The words come from the English dictionary of SymSpell (82,765
words, MIT licence), which is part of the package `symspellpy`. Only this module needs the package.
The names are in persons.toml: "Regan" is not a typo of "regain".
"""

from collections.abc import Iterable, Iterator

from verify.lexicons.compile.documents import Document, table, texts
from verify.lexicons.compile.meanings import read_meanings
from verify.lexicons.compile.writing import Section
from verify.text.english import singular_of
from verify.text.slips import SHORTEST_SWAP, is_slip_of

DICTIONARY = "frequency_dictionary_en_82_765.txt"


def make_ordinary(document: Document) -> dict[str, Section]:
    """Return the table of the words and names that `verify.topics` does not correct."""
    meanings = read_meanings(document)
    known = set(" ".join(meanings.facts).split())
    words = {singular_of(meanings.spelling.get(word, word)) for word in read_dictionary()}
    persons = {singular_of(name.lower()) for name in texts(table(document, "persons"), "words")}
    return {"words": sorted(_find_near(words - known, known)), "persons": sorted(persons)}


def read_dictionary() -> Iterator[str]:
    """Yield the words of the dictionary. Each of its lines has a word and a frequency."""
    from importlib.resources import files

    text = (files("symspellpy") / DICTIONARY).read_text(encoding="utf-8-sig")
    return (line.partition(" ")[0] for line in text.splitlines())


def _find_near(words: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    """Yield the words that look like a typo of a known word."""
    near: dict[tuple[str, int], list[str]] = {}
    for word in known:
        for length in range(len(word) - 1, len(word) + 3):  # the plural of a noun is longer
            near.setdefault((word[0], length), []).append(word)
    for word in words:
        others = near.get((word[0], len(word)), ()) if len(word) >= SHORTEST_SWAP else ()
        if any(is_slip_of(word, other) for other in others):
            yield word
