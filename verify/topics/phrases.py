"""The phrases that the lexicon of labels knows, and its rules, each read when it is asked for."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Literal, cast

from verify.lexicons import Table

# What a phrase says of a label. Literals, since every phrase of a label is looked up: an enum takes
# six times as long. Rules may also ask for "class" and "army".
FactName = Literal[
    "thing",
    "outcome",
    "concept",
    "place",
    "adj",
    "name",
    "capital",
    "drop",
    "measure",
    "period",
    "role",
    "beside",
    "clause",
    "org",
    "report",
    "army",
    "by",
    "own",
    "class",
]
Fact = tuple[FactName, str]
Rule = tuple[int, tuple[Fact, ...], tuple[Fact, ...]]  # its number, all of these become those


OwnPhrases = Mapping[str, Sequence[tuple[str, str]]]  # the facts of each phrase of a project


class PhraseTable:
    """The known phrases and their facts; a letter is read when a run needs it.

    `own` are the phrases that a project adds. They come before those of the table.
    """

    def __init__(self, table: Table, own: OwnPhrases | None = None) -> None:
        self._table = table
        self._own = own or {}
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
            for phrase, facts in self._own.items():
                if phrase[0] == letter:
                    found[phrase] = "|".join(f"{facet}:{value}" for facet, value in facts)
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
def read_pairs(written: str) -> tuple[tuple[str, str], ...]:
    """Read pairs as a table has them: "adjective:American|army:killed"."""
    parts = (pair.partition(":") for pair in written.split("|") if pair)
    return tuple((name, value) for name, _, value in parts)


# The facts of a phrase or of a rule: "thing:prisoners of war|outcome:held".
read_facts = cast("Callable[[str], tuple[Fact, ...]]", read_pairs)
