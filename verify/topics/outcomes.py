"""What an outcome implies: whether it is harm, who suffers it, what copy and labels call it.

The facts are in lexicons/topics/outcomes.toml, which explains each attribute to an editor.
"""

from collections.abc import Mapping
from functools import cache
from typing import Literal, cast

from verify.lexicons import Table, load
from verify.model.named_tuples import NamedTuple
from verify.topics.lexicon import read_facts

OTHER = "other"  # the figure of an outcome that copy does not tell apart
STATE = "none"  # the figure of an outcome that is only a state
# What an outcome asks of the parties. Literals, since every label of a ledger is looked at.
Frame = Literal["", "gift", "ground", "launch", "flight", "captivity", "host", "deportation"]
PartyRole = Literal["", "side", "foe", "place", "doer"]


class Outcome(NamedTuple):
    """What happened, and what that implies. The fields are the attributes of outcomes.toml.

    A text is "" if the lexicon does not give it, but `label` is then the name.
    """

    name: str
    # What a topic needs.
    is_harm: bool
    is_level: bool
    is_weak: bool
    is_civil: bool
    default: str
    like: str
    like_why: str
    means: str
    twin: str
    frame: Frame
    is_by_owner: bool
    has_captives: bool
    is_airborne: bool
    usual_doer: str
    from_is: PartyRole
    to_is: PartyRole
    within: str
    is_by_adjective: bool
    happens_to: str
    is_exclusive: bool
    is_definition: bool
    # What copy and its labels need.
    figure: str
    is_of_person: bool
    of_people: str
    of_things: str
    of_lifeless: str
    of_soldiers: str
    graver: str
    active: str
    regained: str
    is_own_act: bool
    is_strike: bool
    is_fire: bool
    is_taken: bool
    is_lasting: bool
    is_given: bool
    is_moving: bool
    is_noun: bool
    label: str
    doer: str


@cache
def _table() -> Table:
    return load("outcomes")


@cache
def _written() -> Mapping[str, str]:
    return _table().pairs("attributes")


@cache
def read_outcome(name: str) -> Outcome:
    """Return an outcome by its name; one that the lexicon does not know implies nothing."""
    facts = dict(read_facts(_written().get(name, "")))
    return Outcome(
        name=name,
        is_harm="harm" in facts,
        is_level="level" in facts,
        is_weak="weak" in facts,
        is_civil="civil" in facts,
        default=facts.get("default", ""),
        like=facts.get("like", ""),
        like_why=facts.get("like_why", ""),
        means=facts.get("means", ""),
        twin=facts.get("twin", ""),
        frame=cast("Frame", facts.get("frame", "")),  # a test holds the two together
        is_by_owner="by_owner" in facts,
        has_captives="captives" in facts,
        is_airborne="airborne" in facts,
        usual_doer=facts.get("usual_doer", ""),
        from_is=cast("PartyRole", facts.get("from_is", "")),
        to_is=cast("PartyRole", facts.get("to_is", "")),
        within=facts.get("within", ""),
        is_by_adjective="by_adjective" in facts,
        happens_to=facts.get("happens_to", ""),
        is_exclusive="exclusive" in facts,
        is_definition="definition" in facts,
        figure=facts.get("figure", OTHER),
        is_of_person="person" in facts,
        of_people=facts.get("of_people", ""),
        of_things=facts.get("of_things", ""),
        of_lifeless=facts.get("of_lifeless", ""),
        of_soldiers=facts.get("of_soldiers", ""),
        graver=facts.get("graver", ""),
        active=facts.get("active", ""),
        regained=facts.get("regained", ""),
        is_own_act="own_act" in facts,
        is_strike="strike" in facts,
        is_fire="fire" in facts,
        is_taken="taken" in facts,
        is_lasting="lasting" in facts,
        is_given="given" in facts,
        is_moving="moves" in facts,
        is_noun="noun" in facts,
        label=facts.get("label", name),
        doer=facts.get("doer", ""),
    )


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
