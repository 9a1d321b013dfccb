"""Outcomes, and all that an outcome implies: harm, victims, words in copy and labels.

The facts are in lexicons/topics/outcomes.toml, which explains each attribute to an editor.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal

from verify.lexicons import Table, load
from verify.topics.phrases import read_pairs

YES = "yes"  # the value of a flag in the table
OTHER = "other"  # the figure of an outcome that copy does not tell apart
STATE = "none"  # the figure of an outcome that is only a state
# What an outcome asks of the parties. Literals, since every label of a ledger is looked at.
Frame = Literal["", "gift", "ground", "launch", "flight", "captivity", "host", "deportation"]
PartyRole = Literal["", "side", "foe", "place", "doer"]
Victims = Literal["", "people"]  # those to whom alone an outcome can happen
DoerWord = Literal["", "in", "of"]  # the preposition before the doer in a label of copy


class Outcome:
    """An outcome with all that it implies. The fields are the attributes of outcomes.toml.

    `facts` are those that the lexicon gives; the rest is as the class has it. It is no named tuple,
    since a constructor of forty fields would cost a run more than all that it reads here.
    """

    name: str
    label: str
    # What a topic needs.
    is_harm: bool = False
    is_counted_up: bool = False
    is_level: bool = False
    is_weak: bool = False
    is_civil: bool = False
    default: str = ""
    like: str = ""
    like_why: str = ""
    means: str = ""
    twin: str = ""
    frame: Frame = ""
    is_by_owner: bool = False
    has_captives: bool = False
    is_airborne: bool = False
    usual_doer: str = ""
    from_is: PartyRole = ""
    to_is: PartyRole = ""
    within: str = ""
    is_by_adjective: bool = False
    happens_to: Victims = ""
    is_exclusive: bool = False
    is_definition: bool = False
    # What copy and its labels need.
    figure: str = OTHER
    is_of_person: bool = False
    of_people: str = ""
    of_things: str = ""
    of_lifeless: str = ""
    of_soldiers: str = ""
    graver: str = ""
    active: str = ""
    regained: str = ""
    is_own_act: bool = False
    is_strike: bool = False
    is_fire: bool = False
    is_taken: bool = False
    is_lasting: bool = False
    is_given: bool = False
    is_moving: bool = False
    is_noun: bool = False
    doer: DoerWord = ""

    def __init__(self, name: str, facts: Iterable[tuple[str, str]]) -> None:
        self.name = self.label = name
        vars(self).update((key, value == YES or value) for key, value in facts)


@cache
def _table() -> Table:
    return load("outcomes")


@cache
def _written() -> Mapping[str, str]:
    return _table().pairs("attributes")


@cache
def read_outcome(name: str) -> Outcome:
    """Return an outcome by its name; one that the lexicon does not know implies nothing."""
    return Outcome(name, read_pairs(_written().get(name, "")))


@cache
def participles() -> frozenset[str]:
    """Return the words that may follow "had been": "killed", "abducted"."""
    return frozenset(_table().words("participles"))


@cache
def moved_participles() -> frozenset[str]:
    """Return those of the participles after which a place may be where from or where to."""
    return frozenset(_table().words("moved participles"))


@cache
def words_of_persons() -> frozenset[str]:
    """Return the words that, beside a bare number or "a woman", say what became of persons."""
    return frozenset(_table().words("of persons"))


@cache
def copy_verbs() -> Mapping[str, str]:
    """Return the outcomes of verbs that are one in copy only: "bombed"."""
    return _table().pairs("copy verbs")


@cache
def copy_nouns() -> Mapping[str, str]:
    """Return the outcomes of nouns that are one in copy only: "lives", "bodies"."""
    return _table().pairs("copy nouns")


@cache
def words_after_under() -> Mapping[str, str]:
    """Return the outcomes that "under" and another word say: "under attack"."""
    return _table().pairs("under")
