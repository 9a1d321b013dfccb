"""Settles what a label counts and what happened to it: one thing, and one outcome."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from verify.topics.lexicon import (
    PartFacet,
    RoleName,
    ThingClass,
    ancestors,
    class_of,
    is_group,
    lexicon,
    remembered,
    side_attribute,
)
from verify.topics.neighbours import DEEDS, Roles
from verify.topics.outcomes import read_outcome
from verify.topics.phrases import Fact
from verify.topics.roles import add, first

# What a rule of the lexicon may replace.
Replaceable = Literal["thing", "outcome", "concept", "measure"]
FACTS: tuple[Replaceable, ...] = ("thing", "outcome", "concept", "measure")
ARMED: frozenset[ThingClass] = frozenset(("military", "equipment"))
NEEDED: tuple[Replaceable, ...] = ("thing", "outcome")  # a rule may ask if a label has none
MOST_RULES = 20
# All that decides what is counted, and all that this settles. A place does not: a ledger counts the
# same things in many places.
ASKED: tuple[RoleName, ...] = (*FACTS, "aside", "modifier", "nationals", "side", "by", "subject")
ASKED += ("capital",)
SETTLED: tuple[RoleName, ...] = (*FACTS, "was lost")


def settle_things(roles: Roles) -> None:
    """Choose the thing and the outcome, by the rules of the lexicon if there are several."""
    asked = tuple([tuple(roles[role]) for role in ASKED])
    for role, values in zip(SETTLED, _settle(asked), strict=True):
        roles[role] = list(values)


@remembered
def _settle(asked: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    """Return the values of the roles that are settled, by those of all that are asked."""
    roles = Roles(list, {role: list(each) for role, each in zip(ASKED, asked, strict=True)})
    roles["was lost"] = ["yes"] if _was_lost(roles["outcome"]) else []
    said = list(roles["outcome"])
    roles["thing"] = narrowest("thing", _heads(roles) or _default_thing(roles))
    if len(said) > 1:
        _apply_rules(roles)
    roles["outcome"] = _one_outcome(roles["outcome"])
    if meant := read_outcome(first(roles, "outcome")).means:
        roles["outcome"] = [meant]
    _apply_rules(roles)
    roles["thing"] = narrowest("thing", _victims(roles) or _default_thing(roles))
    of_soldiers = read_outcome(first(roles, "outcome")).of_soldiers
    if of_soldiers and said == roles["outcome"] and class_of(first(roles, "thing")) == "military":
        roles["outcome"] = [of_soldiers]
    return tuple([tuple(roles[role]) for role in SETTLED])


def _was_lost(outcomes: Iterable[str]) -> bool:
    """Is what was lost "by" a party its own: "tanks lost by Russia", "abandoned by Russia"?"""
    return any(read_outcome(name).is_by_owner for name in outcomes)


def _heads(roles: Roles) -> list[str]:
    """Return the things that are counted; "hospital" in "hospital patients" only narrows them."""
    things, asides = roles["thing"], roles.pop("aside", [])
    for modifier in roles.pop("modifier", ()):
        if not any(_related(modifier, thing) for thing in things if thing != modifier):
            things.remove(modifier)
            asides.append(modifier)
    if asides:
        is_armed = any(class_of(thing) in ARMED for thing in things)
        add(roles, "concept", *(a for a in asides if not (is_armed and class_of(a) == "military")))
    if things:
        return things
    has_people = any(not is_group(nation) for nation in roles["nationals"])
    return ["people"] if has_people else []


def _victims(roles: Roles) -> list[str]:
    """Return the things without those that cannot be killed: they are the place."""
    things, outcomes = roles["thing"], [read_outcome(name) for name in roles["outcome"]]
    are_buildings = things and all(class_of(thing) == "building" for thing in things)
    if are_buildings and any(each.happens_to == "people" for each in outcomes):
        lived_in = {"homes": "residential buildings"}
        add(roles, "concept", *(lived_in.get(thing, thing) for thing in things))
        things = []
    if roles["concept"] and not lexicon()["targets"].isdisjoint(roles["concept"]):
        roles["concept"] = [concept for concept in roles["concept"] if concept not in DEEDS]
    if any(each.is_civil for each in outcomes):
        things = ["people" if thing == "civilians" else thing for thing in things]
    return things


def _default_thing(roles: Roles) -> list[str]:
    """Return the people of a label with only an outcome: soldiers for an army's dead."""
    if "area" in roles["measure"]:
        return ["territory"]
    sides = [*roles["side"], *(c.split("/")[0] for c in roles["capital"])]
    sides += roles["by"] if roles["was lost"] else ()
    armies = {outcome for side in sides for outcome in side_attribute(side, "army").split(", ")}
    if not armies.isdisjoint(roles["outcome"]):
        return ["soldiers"]
    defaults = [read_outcome(name).default for name in sorted(roles["outcome"])]
    return [thing for thing in defaults if thing][:1]


def _related(thing: str, other: str) -> bool:
    return thing in ancestors("thing", other) or other in ancestors("thing", thing)


def narrowest(facet: PartFacet, names: list[str]) -> list[str]:
    """Leave out a whole if one of its parts is named too."""
    if len(names) < 2:  # noqa: PLR2004
        return names
    wholes = {whole for name in names for whole in ancestors(facet, name)}
    return [name for name in names if name not in wholes]


def _one_outcome(names: list[str]) -> list[str]:
    """Fold "killed and wounded" into casualties, and "losses (killed)" into killed."""
    strong = [name for name in names if not read_outcome(name).is_weak]
    parts = narrowest("outcome", strong or sorted(names)[:1])
    if len(parts) < 2:  # noqa: PLR2004
        return parts
    common = [
        whole
        for whole in ancestors("outcome", parts[0])
        if all(whole in ancestors("outcome", part) for part in parts[1:])
    ]
    if not common:
        return parts
    children = {
        part for part, whole in lexicon()["wholes"]["outcome"].items() if whole == common[0]
    }
    is_whole = common[0] in names or len(parts) > 2 or children <= set(parts)  # noqa: PLR2004
    is_whole = is_whole or read_outcome(parts[0]).twin == parts[1]
    return [common[0]] if is_whole else parts


def _apply_rules(roles: Roles) -> None:
    """Replace facets that together mean another one, by the rules of the lexicon in their order."""
    facts = tuple({(facet, value): None for facet in FACTS for value in roles[facet]})
    has_army = any(side_attribute(side, "army") and not is_group(side) for side in roles["side"])
    for facet, values in _settled(facts, has_army=has_army).items():
        roles[facet] = list(values)


@remembered
def _settled(facts: tuple[Fact, ...], *, has_army: bool) -> Mapping[Replaceable, Sequence[str]]:
    """Return the values of each facet once no rule changes them any more."""
    rules = lexicon()["rules"]
    for _ in range(MOST_RULES):
        known = {*facts, *_implied_facts(facts, has_army=has_army)}
        found = [rule for fact in known for rule in rules.of(fact) if known >= set(rule[1])]
        if not found:
            break
        _, when, then = min(found)
        kept = [fact for fact in facts if fact not in when]
        facts = tuple(dict.fromkeys((*kept, *then)))
    return {facet: [value for name, value in facts if name == facet] for facet in FACTS}


def _implied_facts(facts: Iterable[Fact], *, has_army: bool) -> Iterator[Fact]:
    """Yield further facts that rules may ask for: classes, and missing facets."""
    facets = {facet for facet, _ in facts}
    for facet, value in facts:
        if facet == "thing":
            yield "class", class_of(value)
    for needed in NEEDED:
        if needed not in facets:
            yield needed, "none"
    if has_army:
        yield "army", "yes"


def is_harmed(roles: Roles) -> bool:
    """Does any outcome hurt those who suffer it?"""
    return any(read_outcome(name).is_harm for name in roles["outcome"])
