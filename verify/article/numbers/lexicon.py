"""What stands around numbers in copy: the lexicon of names, idioms and governing words."""

from collections.abc import Mapping
from functools import cache
from typing import cast

from verify.data import load
from verify.figures.numbers import ONES, SCALES, TENS, next_word, pattern
from verify.nouns import NamedTuple

Words = Mapping[str, None]
PLURALS = frozenset(
    ("people", "men", "women", "children", "troops", "personnel", "aircraft", "dead", "police")
)  # fmt: skip


class Lexicon(NamedTuple):
    """The tables of counting.toml.

    `names` and `idioms` give, for the number in a phrase, what stands before and after it. `words`
    are the lists by name; `governed` are the words after which a hedging word is a preposition.
    """

    names: Mapping[str, tuple[tuple[str, str], ...]]
    idioms: Mapping[str, tuple[str, ...]]
    words: Mapping[str, Words]
    governed: Mapping[str, Words]


@cache
def lexicon() -> Lexicon:
    """Return the lexicon."""
    return Lexicon(*load("counting"))


def is_listed(word: str, name: str) -> bool:
    """Is a word in one of the lists? Case does not matter but in "series"."""
    return (word if name == "series" else word.casefold()) in lexicon().words[name]


def counts_something(text: str, end: int) -> bool:
    """Does a plural noun follow a number, at most two words away, which it may count?"""
    found = pattern(r" (?:[a-z]{2,20}[ -]){0,2}?[a-z]{2,20}s(?![^\W_])").match(text, end)
    following, _ = next_word(text, end)
    return following in PLURALS or (found is not None and not is_listed(following, "function"))


def index(document: Mapping[str, object]) -> tuple[object, ...]:
    """Make the look-up tables from the TOML: what `Lexicon` holds, in that order."""
    sections = cast("Mapping[str, Mapping[str, str]]", document)
    words = "|".join([*ONES, *SCALES, *TENS])
    number = rf"\b(?:(?i:{words})|\d+)(?![^\W_])"
    names: dict[str, tuple[tuple[str, str], ...]] = {}
    for phrase in _phrases(sections["names"]["phrases"]):
        found = pattern(number).search(phrase)
        if found is None:
            raise ValueError(f"counting.toml: there is no number in {phrase!r}")
        around = (phrase[: found.start()], phrase[found.end() :])
        names[found[0]] = (*names.get(found[0], ()), around)
    idioms: dict[str, tuple[str, ...]] = {}
    for phrase in _phrases(sections["names"]["idioms"]):
        found = pattern(r"[^\W\d_]+|\d+").match(phrase)
        first = found[0] if found else phrase
        idioms[first] = (*idioms.get(first, ()), phrase)
    lists = {
        name: dict.fromkeys(listed.split())
        for section in ("names", "before", "after")
        for name, listed in sections[section].items()
        if name not in {"phrases", "idioms"}
    }
    governed = {
        hedge: dict.fromkeys(listed.split()) for hedge, listed in sections["governed"].items()
    }
    return names, idioms, lists, governed


def _phrases(listed: str) -> list[str]:
    return [phrase for phrase in listed.replace("\n", "").split("|") if phrase]
