"""The lexicon of facets: look-up tables, parts and wholes, and opponents."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import TypedDict

from verify.lexicons import Table, load
from verify.text.labels import LabelWord, Speller, split_label

Fact = tuple[str, str]
Rule = tuple[int, tuple[Fact, ...], tuple[Fact, ...]]  # its number, all of these become those
REMEMBERED = 65_536  # labels; a ledger repeats few
WITH_PARTS = ("thing", "outcome", "side", "place")


class FacetLexicon(TypedDict):
    """The tables made from lexicons/topics and stories; every word and phrase is normalised."""

    words: "PhraseTable"
    longest: Mapping[str, int]
    wholes: Mapping[str, Mapping[str, str]]
    measures: Mapping[str, str]
    owners: Mapping[str, str]
    makers: Mapping[str, str]
    classes: Mapping[str, str]
    sides: Mapping[str, str]
    rules: "Rules"
    causes: frozenset[str]
    targets: frozenset[str]
    events: Mapping[Fact, tuple[str, str]]
    usual: Mapping[str, Sequence[Fact]]
    enclosed: frozenset[str]
    not_after_in: frozenset[str]
    spelling: Mapping[str, str]
    singular: frozenset[str]
    start: frozenset[str]
    days: Sequence[str]
    kinds: Mapping[str, str]
    opposites: Mapping[str, str]


class PhraseTable:
    """The known phrases and their facts; a letter is read when a run needs it."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._found: dict[str, dict[str, str]] = {}

    def get(self, phrase: str) -> tuple[Fact, ...] | None:
        """Return the facts of a phrase, or None if it is not known."""
        written = self.of_letter(phrase[:1]).get(phrase)
        return None if written is None else read_facts(written)

    def __contains__(self, phrase: str) -> bool:
        return phrase in self.of_letter(phrase[:1])

    def of_letter(self, letter: str) -> Mapping[str, str]:
        """Return the phrases that begin with a letter, with their facts as the table has them."""
        found = self._found.get(letter)
        if found is None:
            found = self._found[letter] = self._table.pairs(f"phrases {letter}")
        return found


class Rules:
    """The rules of the lexicon; a rule is read when a run meets its first fact."""

    def __init__(self, rows: Iterable[Sequence[str]]) -> None:
        self._written: dict[str, list[tuple[int, str, str]]] = {}
        for number, (first, when, then) in enumerate(rows):
            self._written.setdefault(first, []).append((number, when, then))
        self._found: dict[Fact, list[Rule]] = {}

    def of(self, fact: Fact) -> list[Rule]:
        """Return the rules whose first fact is this one."""
        if fact not in self._found:
            self._found[fact] = [
                (number, read_facts(when), read_facts(then))
                for number, when, then in self._written.get(":".join(fact), ())
            ]
        return self._found[fact]


@cache
def read_facts(written: str) -> tuple[Fact, ...]:
    """Read facts as a table has them: "thing:prisoners of war|outcome:held"."""
    parts = (fact.partition(":") for fact in written.split("|") if fact)
    return tuple((facet, value) for facet, _, value in parts)


@cache
def _table() -> Table:
    return load("facets")


@cache
def lexicon() -> FacetLexicon:
    """Return the tables that are made from lexicons/topics and stories."""
    table = _table()
    return {
        "words": PhraseTable(table),
        "longest": table.numbers("longest"),
        "wholes": {name: table.pairs(f"wholes {name}") for name in WITH_PARTS},
        "measures": table.pairs("measures"),
        "owners": table.pairs("owners"),
        "makers": table.pairs("makers"),
        "classes": table.pairs("classes"),
        "sides": table.pairs("sides"),
        "rules": Rules(table.rows("rules")),
        "causes": frozenset(table.words("causes")),
        "targets": frozenset(table.words("targets")),
        "events": {(what, at): (then, place) for what, at, then, place in table.rows("events")},
        "usual": {name: read_facts(written) for name, written in table.pairs("usual").items()},
        "enclosed": frozenset(table.words("enclosed")),
        "not_after_in": frozenset(table.words("not_after_in")),
        "spelling": table.pairs("spelling"),
        "singular": frozenset(table.words("singular")),
        "start": frozenset(table.words("start")),
        "days": table.words("days"),
        "kinds": table.pairs("kinds"),
        "opposites": table.pairs("opposites"),
    }


@cache
def _speller() -> Speller:
    return Speller(lexicon()["spelling"], lexicon()["singular"])


@lru_cache(maxsize=REMEMBERED)
def words_of_label(text: str) -> tuple[tuple[LabelWord, ...], ...]:
    """Return the normalised words of a label, segment by segment."""
    return tuple(map(tuple, split_label(text, _speller())))


@cache
def ordinary_words() -> frozenset[str]:
    """Return the English words that are near a word of the lexicon, and are no slip for it."""
    return frozenset(load("ordinary").words("words"))


@cache
def vocabulary(letter: str) -> frozenset[str]:
    """Return the single words of all phrases that begin with a letter."""
    return frozenset(_table().words(f"words {letter}"))


@lru_cache(maxsize=REMEMBERED)
def ancestors(facet: str, name: str) -> tuple[str, ...]:
    """Return the wholes of which a value is a part, the nearest first."""
    wholes = lexicon()["wholes"].get(facet, {})
    found: list[str] = []
    while (name := wholes.get(name, "")) and name not in found:
        found.append(name)
    return tuple(found)


@lru_cache(maxsize=REMEMBERED)
def class_of(thing: str) -> str:
    """Return the class of a thing: people, military, equipment, territory, money, staff, or ""."""
    classes = {lexicon()["classes"].get(part, "") for part in thing.split("+")}
    return classes.pop() if len(classes) == 1 else ""


def opponent(side: str) -> str:
    """Return the party that a side is at war with, if there is exactly one."""
    return side_attribute(side, "opponent")


@lru_cache(maxsize=REMEMBERED)
def country_of(place: str) -> str:
    """Return the outermost place that has a side of its own: Ukraine for Bucha."""
    for name in (place, *ancestors("place", place)):
        if name in lexicon()["sides"]:
            return name
    return ""


@cache
def _attributes(written: str) -> Mapping[str, str]:
    """Read attributes as a table has them: "adjective:American|army:killed"."""
    return dict(read_facts(written))


@lru_cache(maxsize=REMEMBERED)
def side_attribute(side: str, name: str) -> str:
    """Return an attribute of a side, such as its opponent, or ""."""
    return _attributes(lexicon()["sides"].get(side, "")).get(name, "")


def is_group(side: str) -> bool:
    """Is the side an armed group, or both sides at once? Then it is no country."""
    return bool(side_attribute(side, "group")) or side == "both"
