"""Settles whom it happened to, who did it, and where: what goes without saying is left out."""

from verify.topics.lexicon import (
    ancestors,
    class_of,
    country_of,
    is_group,
    lexicon,
    opponent,
    side_attribute,
)
from verify.topics.roles import GIFTS, Roles, add, first
from verify.topics.things import ARMED, is_harmed, narrowest

# These belong to a side wherever they are; the others are counted where they are.
OWNED = ARMED | {"territory", "money"}
AIRBORNE = frozenset(("intercepted", "shot down"))
LAND = frozenset(("losses", "liberated", "controlled"))


def settle_parties(roles: Roles) -> None:
    """Find whom it happened to; what else a party did or received is left over."""
    thing, outcome = first(roles, "thing"), first(roles, "outcome")
    kind = class_of(thing)
    for capital in roles.pop("capital", ()):
        party, _, town = capital.partition("/")
        add(roles, *(("side", party) if kind in OWNED else ("place", town)))
    for role in ("side", "by"):
        values = roles.setdefault(role, [])
        homes = {side_attribute(value, "home") for value in (*roles["side"], *values)}
        values[:] = [value for value in values if value not in homes]
    if roles["was lost"]:
        add(roles, "side", *roles["by"], *roles.pop("subject", ()))
        roles["by"] = []
    add(roles, "by", *roles.pop("subject", ()))
    if roles["by"]:
        roles["doer"] = []  # "by Ukrainian forces" says no more than "by Ukraine"
    if kind == "trade":
        add(roles, "side", *roles["by"], *roles.pop("from", ()))
        roles["by"] = []
    if kind == "territory" and outcome in LAND:
        _settle_territory(roles, outcome)
    elif outcome == "launched":
        _settle_launch(roles)
    elif outcome in GIFTS or thing == "weapons" or "aid" in (thing, *ancestors("thing", thing)):
        _settle_gift(roles)
    elif kind == "refugees" or (outcome == "fled" and thing == "people"):
        _settle_refugees(roles)
    _settle_doers(roles, kind, outcome)
    _settle_ways(roles, outcome)
    _settle_fighters(roles)


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
    roles["place"] = [place for place in roles.get("place", ()) if place != home]


def _settle_launch(roles: Roles) -> None:
    """Let `side` be the one that fires; its opponent, as the target, goes without saying."""
    targets = [*roles.pop("to", ()), *roles.get("place", ())]
    doers = roles["by"] or roles["side"]
    homes = {*doers, *(side_attribute(doer, "home") for doer in doers)}
    origins = [origin for origin in roles.pop("from", ()) if country_of(origin) not in homes]
    if not doers and not origins and targets:
        foe = opponent(country_of(targets[0]))
        doers = [foe] if side_attribute(foe, "theatre") else []
    foes = {opponent(doer) for doer in doers} | {opponent(country_of(place)) for place in origins}
    if any(country_of(place) == opponent("israel") for place in origins):
        doers = [doer for doer in doers if opponent(doer) != "israel"]
    roles["side"], roles["by"] = doers, []
    roles["place"] = [place for place in targets if place not in foes]
    add(roles, "place", *(place for place in origins if place not in doers))


def _settle_gift(roles: Roles) -> None:
    """A gift has a giver ("by") and a receiver ("to"), and hurts no side."""
    receivers = roles.setdefault("to", [])
    givers = [*roles["by"], *roles.pop("from", ()), *roles["side"]]
    if not receivers:
        receivers.extend(giver for giver in roles["side"] if opponent(giver))
    roles["by"] = [giver for giver in givers if giver not in receivers]
    owner = lexicon()["owners"].get(first(roles, "thing"), "")
    receivers[:] = [receiver for receiver in receivers if receiver != owner]
    roles["side"] = []
    roles["concept"] = [concept for concept in roles["concept"] if concept != "Western"]


def _settle_refugees(roles: Roles) -> None:
    """Those who fled a country are its refugees; where they went is the place."""
    origins = roles.pop("from", [])
    if origins:
        add(roles, "place", *roles["side"])
        roles["side"] = []
    countries = [origin for origin in origins if origin in lexicon()["sides"]]
    add(roles, "side", *countries)
    add(roles, "rest", *(f"from {place}" for place in origins if place not in countries))
    add(roles, "place", *roles.pop("to", ()))
    if roles["side"] and not is_group(roles["side"][0]) and roles["outcome"] == ["fled"]:
        roles["thing"], roles["outcome"] = ["refugees"], []


def _settle_doers(roles: Roles, kind: str, outcome: str) -> None:
    """Who did it is said twice where it is the opponent of those who suffered it."""
    sides, doers = roles["side"], roles["by"]
    _infer_side(roles, kind, outcome)
    is_captive = outcome in {"freed", "held", "captured", "exchanged"}
    for doer in doers:
        if (kind in ARMED or is_captive) and opponent(doer) and not sides and outcome not in GIFTS:
            sides.append(opponent(doer))
        elif outcome == "controlled" and doer in {opponent(country_of(p)) for p in roles["place"]}:
            continue  # an occupied country has one occupier
        elif not ((kind in ARMED or is_captive) and doer in {opponent(side) for side in sides}):
            add(roles, "rest", f"by {doer}")
    things = roles.pop("doer", [])
    if not (outcome == "detained" and things == ["police"]):
        add(roles, "rest", *(f"by {thing}" for thing in things))


def _infer_side(roles: Roles, kind: str, outcome: str) -> None:
    """Add the side that goes without saying: whose weapon it is, whom an invader's fire hits."""
    sides, places = roles["side"], roles.setdefault("place", [])
    owner = lexicon()["owners"].get(first(roles, "thing"), "")
    if not sides and kind in ARMED and (outcome in AIRBORNE or is_harmed(roles)):
        in_the_air = [opponent(place) for place in places if outcome in AIRBORNE]
        sides.extend([owner] if owner else [foe for foe in in_the_air if _is_invader(foe)])
    hurt = [*roles["by"], *(roles.get("to", ()) if outcome == "deported" else ())]
    if not sides and not places and kind not in OWNED:
        places.extend(opponent(party) for party in hurt if _is_invader(party))


def _is_invader(side: str) -> bool:
    """Does the side fight its war in its opponent's country?"""
    return bool(opponent(side)) and side_attribute(side, "theatre") == opponent(side)


def _settle_ways(roles: Roles, outcome: str) -> None:
    """Where from, where to, and within what."""
    sides = roles["side"]
    for source in roles.pop("from", ()):
        if outcome == "deployed" and not sides and source in lexicon()["sides"]:
            sides.append(source)
        elif outcome in {"returned", "freed"} and source in {opponent(side) for side in sides}:
            add(roles, "rest", *([f"from {source}"] if outcome == "returned" else []))
        else:
            add(roles, "place", source)
    for goal in roles.pop("to", ()):
        if outcome in {"entered", "deployed", "arrived", "damaged"}:
            add(roles, "place", goal)
        elif outcome in {"returned", "freed"} and not sides:
            sides.append(goal)
        elif goal not in sides:
            add(roles, "rest", f"to {goal}")
    within = roles.pop("within", ())
    add(roles, "place", *within)
    if within and outcome == "displaced":
        roles["outcome"] = ["internally displaced"]


def _settle_fighters(roles: Roles) -> None:
    """An armed group has fighters, a state at war soldiers, whatever the label calls them."""
    for side in roles["side"]:
        if side_attribute(side, "group"):
            names = {"soldiers", "mercenaries"}
            roles["thing"] = ["fighters" if t in names else t for t in roles["thing"]]
        elif side_attribute(side, "army"):
            roles["thing"] = ["soldiers" if t == "fighters" else t for t in roles["thing"]]


def settle_places(roles: Roles) -> None:
    """Leave out what a named part, a side or an event implies."""
    sides, places = roles["side"], roles.setdefault("place", [])
    kind = class_of(first(roles, "thing"))
    places[:] = narrowest("place", places)
    is_land = kind == "territory" and not LAND.isdisjoint(roles["outcome"])
    if kind != "refugees" and (kind not in OWNED or (kind == "territory" and not is_land)):
        for side in [side for side in sides if not is_group(side) and side in lexicon()["sides"]]:
            if not places or all(side in (place, *ancestors("place", place)) for place in places):
                sides.remove(side)
                add(roles, "place", *(() if places else (side,)))
    elif kind in ARMED and (is_harmed(roles) or not AIRBORNE.isdisjoint(roles["outcome"])):
        theatres = {side_attribute(side, "theatre") for side in sides}
        places[:] = [place for place in places if place not in theatres]
    if places and all("palestine" in ancestors("place", place) for place in places):
        sides[:] = [side for side in sides if side != "palestine"]
    for concept in roles["concept"]:
        for place in tuple(places):
            if event := lexicon()["events"].get((concept, place)):
                places.remove(place)
                add(roles, "place", event[1])
                roles["concept"] = [event[0] if c == concept else c for c in roles["concept"]]
