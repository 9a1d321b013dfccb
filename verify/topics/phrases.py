"""The phrases that the lexicon of labels knows, and its rules, each read when it is asked for."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Literal, cast

from verify.lexicons import Table, over
from verify.model.named_tuples import Record
from verify.text.labels import WordForm

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
PLACES: tuple[FactName, ...] = ("place", "name", "capital")
PARTY: tuple[FactName, ...] = ("adj", "name", "capital")
NOT_NOTED: frozenset[FactName] = frozenset((*PARTY, "army", "report", "class", "beside"))
# The facts of a phrase by which two topics are compared word by word.
SAYING: frozenset[FactName] = frozenset(
    ("thing", "outcome", "concept", "measure", "period", "name", "adj", "place")
)


class Mention(Record):
    """A phrase of a label and what the lexicon knows of it; no facts if it knows nothing.

    `values` has the first value of each facet. `says` has what the phrase says by which two topics
    are compared word by word. `party` is the facet that names a party, or "". `is_date` is True for
    a day, a month or a year. `noted` are the facts that give the phrase its role in a label.
    `tells` is True for a body, and for a word such as "count": the label may name its speaker.
    """

    text: str
    form: WordForm
    facts: tuple[Fact, ...]
    values: Mapping[FactName, str]
    says: tuple[str, ...]
    party: FactName | Literal[""]
    is_date: bool
    noted: tuple[Fact, ...]
    tells: bool

    def value(self, facet: FactName) -> str:
        """Return the value of a facet, or "" if the phrase has none."""
        return self.values.get(facet, "")


OwnPhrases = Mapping[str, Sequence[tuple[str, str]]]  # the facts of each phrase of a project


class PhraseTable:
    """The known phrases and their facts. A run reads those that begin as the words that it meets.

    `own` are the phrases that a project adds. They come before those of the table.
    """

    def __init__(self, table: Table, own: OwnPhrases | None = None) -> None:
        self._shipped = table.piece_pairs("phrases")
        self._own = {
            phrase: "|".join(f"{facet}:{value}" for facet, value in facts)
            for phrase, facts in (own or {}).items()
        }

    def get(self, phrase: str) -> tuple[Fact, ...] | None:
        """Return the facts of a phrase, or None if it is not known."""
        written = self.alike(phrase).get(phrase)
        return None if written is None else read_facts(written)

    def __contains__(self, phrase: str) -> bool:
        return phrase in self.alike(phrase)

    def alike(self, start: str) -> Mapping[str, str]:
        """Return the phrases that begin as `start` does, with their facts as the table has them."""
        shipped = self._shipped.alike(start)
        return over(self._own, shipped) if self._own else shipped


class Rules:
    """The rules of the lexicon; a rule is read when a run meets its first fact."""

    def __init__(self, table: Table) -> None:
        self._written = table.piece_lists("rules")
        self._found: dict[Fact, list[Rule]] = {}

    def of(self, fact: Fact) -> list[Rule]:
        """Return the rules whose first fact is this one."""
        found = self._found.get(fact)
        if found is None:
            written = iter(self._written.get(fact[1]) or ())
            read = (
                (int(number), read_facts(when), read_facts(then))
                for number, when, then in zip(written, written, written, strict=True)
            )
            found = self._found[fact] = [rule for rule in read if rule[1][0] == fact]
        return found


@cache
def read_pairs(written: str) -> tuple[tuple[str, str], ...]:
    """Read pairs as a table has them: "adjective:American|army:killed"."""
    parts = (pair.partition(":") for pair in written.split("|") if pair)
    return tuple((name, value) for name, _, value in parts)


# The facts of a phrase or of a rule: "thing:prisoners of war|outcome:held".
read_facts = cast("Callable[[str], tuple[Fact, ...]]", read_pairs)
