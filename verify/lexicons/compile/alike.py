"""Make the table of words that may mean one thing in two labels, from alike.toml.

A word is written as `verify.topics` reads it: "dwellings" as "homes", "breached" as "breach".
"""

from collections.abc import Iterator, Mapping

from verify.lexicons.compile.documents import Document, table, texts
from verify.lexicons.compile.families import families
from verify.lexicons.compile.meanings import Meanings, read_meanings
from verify.lexicons.compile.writing import InPieces, Section

SAYING = frozenset(("thing", "outcome", "concept", "measure", "period"))


def make_alike(document: Document) -> dict[str, Section]:
    """Return the groups that each word is in, and the words that tell two topics apart."""
    meanings, made = read_meanings(document), families(document)
    found: dict[str, list[str]] = {}
    for number, words in enumerate(_groups(document)):
        for word in sorted({_read(word, meanings, made) for word in words}):
            found.setdefault(word, []).append(str(number))
    tells = set(meanings.spellings(texts(table(document, "tells"), "words")))
    return {
        "tells": sorted(tells | {made.get(word, word) for word in tells}),
        "alike": InPieces({word: " ".join(some) for word, some in found.items()}, letters=1),
    }


def _groups(document: Document) -> Iterator[list[str]]:
    for name, groups in table(document, "alike").items():
        if not isinstance(groups, list):
            raise TypeError(f"[alike] {name} must be a list of groups, not {groups!r}")
        yield from groups


def _read(word: str, meanings: Meanings, made: Mapping[str, str]) -> str:
    """Return what a label with this word says. Raises ValueError if that is not one word."""
    normal = next(meanings.spellings([word]))
    base = normal if normal in meanings.facts else made.get(normal, normal)
    values = [value for facet, value in meanings.facts.get(base, ()) if facet in SAYING]
    if base not in meanings.facts and " " not in base:
        return base
    if len(values) != 1:
        raise ValueError(f"alike.toml: {word!r} is not one word of a label: {values}")
    return values[0]
