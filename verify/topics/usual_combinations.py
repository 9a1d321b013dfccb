"""Sorts the parties of a label by what happened: who gave and got, fired, fled, lost ground."""

from verify.topics.lexicon import (
    ThingClass,
    ancestors,
    class_of,
    country_of,
    is_group,
    lexicon,
    opponent,
    remembered,
    side_attribute,
)
from verify.topics.neighbours import Roles
from verify.topics.outcomes import Frame, read_outcome
from verify.topics.roles import add, first

CAPTIVE: frozenset[ThingClass] = frozenset(("people", "military"))


def settle_frame(roles: Roles) -> None:
    """Sort the parties by what the outcome asks for: giver and receiver, loser, target."""
    thing, outcome = first(roles, "thing"), first(roles, "outcome")
    kind, frame = class_of(thing), read_outcome(outcome).frame
    _settle_bombing(roles)
    if kind == "trade":
        add(roles, "side", *roles["by"], *roles.pop("from", ()))
        roles["by"] = []
    if kind == "territory" and frame == "ground":
        _settle_territory(roles, outcome)
    elif frame == "launch":
        _settle_launch(roles)
    elif frame == "gift" or thing == "weapons" or "aid" in (thing, *ancestors("thing", thing)):
        _settle_gift(roles)
    elif kind == "refugees" or (frame == "flight" and thing == "people"):
        _settle_refugees(roles)
    elif thing == "aid trucks" and not outcome and roles["to"]:
        roles["outcome"] = ["entered"]
    else:
        _settle_people(roles, thing, frame)


def _settle_people(roles: Roles, thing: str, frame: Frame) -> None:
    kind = class_of(thing)
    usual = _usual_parties((thing, *roles["concept"]), kind)
    if usual:
        _leave_out(roles, usual)
    elif thing == "prisoners" or (frame == "captivity" and kind in CAPTIVE):
        _settle_prisoners(roles)
    elif frame == "host":
        add(roles, "place", *roles["by"])  # the place of the act says which party acted
        roles["by"] = []
    elif frame == "deportation" and kind == "people":
        _settle_deported(roles)


def _settle_territory(roles: Roles, outcome: str) -> None:
    """Let `side` be the loser of the ground: what Ukraine has won back is what Russia has lost."""
    doers, owner, where = roles["by"], first(roles, "side"), first(roles, "place")
    add(roles, "by", *(roles.pop("to", ()) if outcome == "losses" else ()))
    home = country_of(where) or ("" if outcome == "losses" else owner)
    if outcome == "losses" and owner:
        loser = owner
    elif doers:
        loser = opponent(doers[0])
    elif outcome == "liberated":
        loser = opponent(home)
    else:
        loser = home if opponent(home) else ""
    home = home or side_attribute(loser, "theatre")
    if not loser or (outcome == "controlled" and home != loser):
        return
    roles["by"] = [doer for doer in doers if doer != opponent(loser)]
    roles["side"] = [loser]
    roles["outcome"] = ["controlled" if home == loser else "liberated"]
    roles["place"] = [place for place in roles["place"] if place != home]


def _settle_launch(roles: Roles) -> None:
    """Let `side` be the one that fires; its opponent, as the target, goes without saying."""
    targets = [*roles.pop("to", ()), *roles["place"]]
    doers = roles["by"] or roles["side"]
    homes = {*doers, *(side_attribute(doer, "home") for doer in doers)}
    origins = [origin for origin in roles.pop("from", ()) if country_of(origin) not in homes]
    if not doers and not origins and targets:
        foe = opponent(country_of(targets[0]))
        doers = [foe] if side_attribute(foe, "theatre") else []
    foes = {opponent(doer) for doer in doers} | {opponent(country_of(place)) for place in origins}
    known = {opponent(country_of(place)) for place in origins if _implies_who_fires(place)}
    doers = [doer for doer in doers if opponent(doer) not in known]
    roles["side"], roles["by"] = doers, []
    roles["place"] = [place for place in targets if place not in foes]
    for origin in origins:
        if origin not in doers:
            is_known = _implies_who_fires(origin)
            add(roles, *(("place", origin) if is_known else ("rest", f"from {origin}")))


def _settle_gift(roles: Roles) -> None:
    """A gift has a giver ("by") and a receiver ("to"), and hurts no side."""
    receivers = roles["to"]
    givers = [*roles["by"], *roles.pop("from", ()), *roles["side"]]
    if not receivers:
        receivers.extend(giver for giver in roles["side"] if opponent(giver))
    roles["by"] = [giver for giver in givers if giver not in receivers]
    owner = lexicon()["owners"].get(first(roles, "thing"), "")
    receivers[:] = [receiver for receiver in receivers if receiver != owner]
    implied = {owner, lexicon()["makers"].get(first(roles, "thing"), "")}
    roles["by"] = [giver for giver in roles["by"] if giver not in implied]
    roles["side"] = []
    roles["concept"] = [concept for concept in roles["concept"] if concept != "Western"]


def _settle_bombing(roles: Roles) -> None:
    """A state bombs from the air: "coalition bombing" is its air strikes."""
    if not roles["concept"]:
        return
    if any(not is_group(doer) for doer in roles["by"]):
        concepts = ["air strike" if c == "bombing" else c for c in roles["concept"]]
        roles["concept"] = list(dict.fromkeys(concepts))
    if "air strike" in roles["concept"]:
        where = [*roles["side"], *roles["place"]]
        bombed = set(map(country_of, where)) - {""}
        roles["by"] = [by for by in roles["by"] if side_attribute(by, "bombs") not in bombed]


def _implies_who_fires(place: str) -> bool:
    """Does the origin of a launch say which side fired: "rockets fired from Gaza"?"""
    return bool(side_attribute(country_of(place), "implies_who_fires"))


@remembered
def _usual_parties(names: tuple[str, ...], kind: ThingClass) -> frozenset[str]:
    """Return the parties and places that a thing or an event of a story implies."""
    return frozenset(
        party
        for name in names
        for of_class, party in lexicon()["usual"].get(name, ())
        if of_class in {"", kind}
    )


def _leave_out(roles: Roles, known: frozenset[str]) -> None:
    """Leave out the parties that everybody knows: Hamas attacked Israel on 7 October."""
    for role in ("side", "by", "place", "from", "to"):
        is_captor = role == "from" and read_outcome(first(roles, "outcome")).is_harm
        roles[role] = [
            party
            for party in roles[role]
            if party not in known or (is_captor and is_group(party))  # "held from", not "held by"
        ]


def _settle_prisoners(roles: Roles) -> None:
    """A party's prisoners are in the hands of its opponent, whether a label says so or not."""
    jailers = {opponent(side) for side in roles["side"][:1]} - {""}
    for role in ("side", "by", "place", "from"):
        roles[role] = [party for party in roles[role] if party not in jailers]


def _settle_deported(roles: Roles) -> None:
    """Read people whom an invader abducts as deported to its country."""
    origins = [*roles["side"], *roles["from"], *roles["place"]]
    foes = [*roles["by"], *(opponent(country_of(origin)) for origin in origins)]
    invaders = [foe for foe in dict.fromkeys(foes) if is_invader(foe)]
    if roles["outcome"] == ["deported"] and not invaders:
        add(roles, "place", *roles["by"])  # a country deports from its own soil
        roles["by"] = []
    if invaders:
        roles["outcome"] = ["deported"]
        roles["by"] = [doer for doer in roles["by"] if doer not in invaders]
        add(roles, "to", *(() if roles["to"] else invaders))


def _settle_refugees(roles: Roles) -> None:
    """Read people who fled a country as its refugees. The place is where they went."""
    origins = roles.pop("from", [])
    at_war = [side for side in roles["side"] if opponent(side)]
    if at_war and len(roles["side"]) > 1:  # "Czech Republic: Ukrainian refugees"
        add(roles, "place", *(side for side in roles["side"] if side not in at_war))
        roles["side"] = at_war
    if origins:
        add(roles, "place", *roles["side"])
        roles["side"] = []
    where = [*roles["place"], *roles["by"]]
    roles["by"] = []  # "taken in by Poland"
    add(roles, "place", *where)
    countries = [origin for origin in origins if origin in lexicon()["sides"]]
    add(roles, "side", *countries)
    add(roles, "rest", *(f"from {place}" for place in origins if place not in countries))
    add(roles, "place", *roles.pop("to", ()))
    is_abroad = any(country_of(place) not in {"", *roles["side"]} for place in roles["place"])
    has_fled = roles["outcome"] == ["fled"] or (roles["outcome"] == ["sheltering"] and is_abroad)
    if roles["side"] and not is_group(roles["side"][0]) and has_fled:
        roles["thing"], roles["outcome"] = ["refugees"], []


def is_invader(side: str) -> bool:
    """Does the side fight its war in its opponent's country?"""
    return bool(opponent(side)) and side_attribute(side, "theatre") == opponent(side)
