"""The lexicon of facets, as look-up tables; what belongs to what, and who fights whom."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypedDict, cast

from verify.data import load

Fact = tuple[str, str]
Rule = tuple[int, tuple[Fact, ...], tuple[Fact, ...]]  # its number, all of these become those


class Lexicon(TypedDict):
    """What `index` makes of facets.toml; every word and phrase in it is normalised."""

    words: "Phrases"
    longest: Mapping[str, int]
    vocabulary: Mapping[str, str]
    wholes: Mapping[str, Mapping[str, str]]
    measures: Mapping[str, str]
    owners: Mapping[str, str]
    makers: Mapping[str, str]
    classes: Mapping[str, str]
    sides: Mapping[str, Mapping[str, str]]
    outcomes: Mapping[str, Mapping[str, str]]
    rules: Mapping[Fact, tuple[Rule, ...]]
    causes: frozenset[str]
    targets: frozenset[str]
    events: Mapping[Fact, tuple[str, str]]
    spelling: Mapping[str, str]
    singular: frozenset[str]
    start: frozenset[str]
    days: tuple[str, ...]
    kinds: Mapping[str, str]
    opposites: Mapping[str, tuple[Fact, ...]]


class Phrases:
    """The phrases that are known, and what they say; read letter by letter, as a run meets them."""

    def __init__(self, lines: Mapping[str, str], facts: Sequence[tuple[Fact, ...]]) -> None:
        self._lines = lines
        self._facts = facts
        self._found: dict[str, dict[str, tuple[Fact, ...]]] = {}

    def get(self, phrase: str) -> tuple[Fact, ...] | None:
        """Return what a phrase says, or None if it is not known."""
        letter = phrase[:1]
        if letter not in self._found:
            pairs = (line.split("\t") for line in self._lines.get(letter, "").splitlines())
            self._found[letter] = {known: self._facts[int(number)] for known, number in pairs}
        return self._found[letter].get(phrase)

    def __contains__(self, phrase: str) -> bool:
        return self.get(phrase) is not None


@cache
def lexicon() -> Lexicon:
    """Return the look-up tables of facets.toml."""
    table = load("facets")
    sets = {name: frozenset(table[name]) for name in ("singular", "start", "causes", "targets")}
    words = Phrases(table["words"], table["facts"])
    return cast("Lexicon", {**table, **sets, "words": words})


def ancestors(facet: str, name: str) -> list[str]:
    """Return the wholes of which a value is a part, the nearest first."""
    wholes = lexicon()["wholes"].get(facet, {})
    found: list[str] = []
    while (name := wholes.get(name, "")) and name not in found:
        found.append(name)
    return found


def class_of(thing: str) -> str:
    """Return the class of a thing: people, military, equipment, territory, money, staff, or ""."""
    classes = {lexicon()["classes"].get(part, "") for part in thing.split("+")}
    return classes.pop() if len(classes) == 1 else ""


def opponent(side: str) -> str:
    """Return the party that a side is at war with, if there is but one."""
    return lexicon()["sides"].get(side, {}).get("opponent", "")


def country_of(place: str) -> str:
    """Return the outermost place that has a side of its own: Ukraine for Bucha."""
    for name in (place, *ancestors("place", place)):
        if name in lexicon()["sides"]:
            return name
    return ""


def side_attribute(side: str, name: str) -> str:
    """Return an attribute of a side, such as its opponent, or ""."""
    return lexicon()["sides"].get(side, {}).get(name, "")


def outcome_attribute(outcome: str, name: str) -> str:
    """Return an attribute of an outcome: "yes" for a flag that is set, or ""."""
    return lexicon()["outcomes"].get(outcome, {}).get(name, "")


def is_group(side: str) -> bool:
    """Is the side an armed group, or both sides at once, rather than one country?"""
    return bool(side_attribute(side, "group")) or side == "both"
