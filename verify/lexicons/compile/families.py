"""Make the table of word families: "treatment", "treated" and "treating" are of "treat".

The words come from the English dictionary of SymSpell, as in `ordinary`. A word is of the family of
another one if an ending that makes a noun or a form of a verb parts the two, and if both are in the
dictionary. Words that no ending tells ("fought", "burial") are in words/grammar.toml.
"""

from collections.abc import Iterator, Mapping

from verify.lexicons.compile.documents import Document, lists
from verify.lexicons.compile.ordinary import read_dictionary
from verify.lexicons.compile.writing import InPieces, Section

SHORTEST = 4  # letters of the word that a family is named after: "rat" has no "ration"
# Each ending, and what stands in its place in the word that it is made from. A noun that ends in
# "er" is somebody who does it, and is no form of it: a worker is no work.
ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ization", ("ize",)),
    ("isation", ("ize",)),
    ("ification", ("ify",)),
    ("ation", ("ate", "e", "")),
    ("ition", ("ite", "e", "")),
    ("ssion", ("ss", "t")),
    ("tion", ("te", "t")),
    ("sion", ("se", "de", "d")),
    ("ment", ("",)),
    ("ness", ("",)),
    ("ival", ("ive",)),
    ("oval", ("ove",)),
    ("usal", ("use",)),
    ("ising", ("ize",)),
    ("ised", ("ize",)),
    ("ied", ("y",)),
    ("ying", ("ie",)),
    ("ing", ("", "e")),
    ("ed", ("", "e")),
)
LEAST_STEM = {"tion": 4, "sion": 4}  # letters before an ending: "section" is not of "sect"
VERBAL = ("ing", "ed")  # before these a last consonant is written twice: "stopped"


def make_families(document: Document) -> dict[str, Section]:
    """Return the table that `verify.topics.words` reads: the first word of each word's family."""
    return {"families": InPieces(families(document), letters=2)}


def families(document: Document) -> Mapping[str, str]:
    """Return the word that each word of a family is made from."""
    known = frozenset(read_dictionary())
    by_ending = {word: base for word in known for base in [_base(word, known)] if base}
    listed = {word: base for base, words in lists(document, "family").items() for word in words}
    made = {**by_ending, **listed}
    return {word: _first(base, made) for word, base in made.items()}


def _first(word: str, made: Mapping[str, str]) -> str:
    """Follow a family to its first word: "relocations" to "relocate" and on, if it goes on."""
    seen = {word}
    while (base := made.get(word, "")) and base not in seen:
        seen.add(base)
        word = base
    return word


def _base(word: str, known: frozenset[str]) -> str:
    for ending, others in ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            bases = [stem + other for other in others]
            if ending in VERBAL:
                bases = [*_undoubled(stem), *bases]
            if len(stem) < LEAST_STEM.get(ending, SHORTEST - 1):
                return ""
            fits = (base for base in bases if len(base) >= SHORTEST and base in known)
            return next(fits, "")
    return ""


def _undoubled(stem: str) -> Iterator[str]:
    """Yield "stop" of "stopp"; "fall" and "kill" are words that end so."""
    if len(stem) > SHORTEST and stem[-1] == stem[-2] and stem[-1] not in "aeiouls":
        yield stem[:-1]
