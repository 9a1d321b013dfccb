"""Find the victim, the doer and the place of a label; leave out the obvious."""

from verify.topics.counted import ARMED, is_harmed, narrowest
from verify.topics.lexicon import (
    ThingClass,
    ancestors,
    class_of,
    country_of,
    is_group,
    lexicon,
    opponent,
    side_attribute,
    without_beside,
)
from verify.topics.neighbours import Roles
from verify.topics.outcomes import Outcome, read_outcome
from verify.topics.roles import add, first
from verify.topics.usual_combinations import is_invader, settle_frame

# These belong to a side wherever they are; other things are counted by their place.
OWNED = ARMED | {"territory", "money"}


def settle_parties(roles: Roles) -> None:
    """Find the victim; other parties are kept as a rest."""
    thing, outcome = first(roles, "thing"), first(roles, "outcome")
    kind = class_of(thing)
    for capital in roles.pop("capital", ()):
        party, town = capital.split("/")
        is_owner = kind in OWNED and "distance" not in roles["measure"]
        add(roles, *(("side", party) if is_owner else ("place", town)))
    for role in ("side", "by"):
        values = roles[role]
        if values and len(roles["side"]) + len(roles["by"]) > 1:
            homes = {side_attribute(value, "home") for value in (*roles["side"], *values)}
            values[:] = [value for value in values if value not in homes]
    if roles["by"]:
        roles["doer"].clear()  # "by Ukrainian forces" says no more than "by Ukraine"
    if roles["was lost"]:
        add(roles, "side", *roles["by"], *roles.pop("subject", ()))
        roles["by"] = []
    add(roles, "by", *roles.pop("subject", ()))
    settle_frame(roles)
    outcome = first(roles, "outcome")
    _settle_doers(roles, kind, outcome)
    _settle_ways(roles, outcome)
    _settle_fighters(roles)


def _settle_doers(roles: Roles, kind: ThingClass, outcome: str) -> None:
    """Drop the perpetrator if it is just the victim's opponent."""
    sides, doers = roles["side"], roles["by"]
    _infer_side(roles, kind, outcome)
    implied = read_outcome(outcome)
    is_captive, is_gift = implied.has_captives, implied.frame == "gift"
    for doer in doers:
        if (kind in ARMED or is_captive) and opponent(doer) and not sides and not is_gift:
            sides.append(opponent(doer))
        elif _goes_without_saying(doer, roles, outcome):
            continue
        elif not ((kind in ARMED or is_captive) and doer in {opponent(side) for side in sides}):
            add(roles, "rest", f"by {doer}")
    things = roles.pop("doer", ())
    if things and things != [implied.usual_doer]:
        own = roles["thing"] if implied.is_own_act else ()  # "arrivals by migrants"
        add(roles, "rest", *(f"by {thing}" for thing in things if thing not in own))


def _goes_without_saying(doer: str, roles: Roles, outcome: str) -> bool:
    """Is the doer the only occupier of a country, or the only army that shells it?"""
    places = [*roles["place"], *roles["side"]]
    if doer not in {opponent(country_of(place)) for place in places}:
        return False
    is_attacker = is_invader(doer) or any(map(_is_enclosed, places))
    return outcome == "controlled" or (is_attacker and not is_group(doer) and is_harmed(roles))


def _infer_side(roles: Roles, kind: ThingClass, outcome: str) -> None:
    """Add the obvious side: the owner of a weapon, the victim of an invader's fire."""
    sides, places = roles["side"], roles["place"]
    if sides:
        return
    implied = read_outcome(outcome)
    if kind in ARMED and (implied.is_airborne or is_harmed(roles)):
        owner = lexicon()["owners"].get(first(roles, "thing"), "")
        in_the_air = [opponent(place) for place in places if implied.is_airborne]
        sides.extend([owner] if owner else [foe for foe in in_the_air if is_invader(foe)])
    if not sides and not places and kind not in OWNED:
        hurt = [*roles["by"], *(roles["to"] if implied.to_is == "doer" else ())]
        places.extend(opponent(party) for party in hurt if is_invader(party))


def _settle_origins(roles: Roles, implied: Outcome) -> None:
    """Read what is after "from": the side, the place where it happened, or where they are from."""
    sides, kind = roles["side"], class_of(first(roles, "thing"))
    is_owned = not implied.is_moving or kind in OWNED
    may_be_home = kind in {"people", "staff"} and not implied.is_moving
    may_be_home = may_be_home and bool(roles["place"])
    for source in roles.pop("from", ()):
        may_be_side = not sides and source in lexicon()["sides"]
        if implied.from_is == "side" and is_owned and may_be_side:
            sides.append(source)
        elif implied.from_is == "foe" and source in {opponent(side) for side in sides}:
            is_known = implied.has_captives or first(roles, "thing") == "children"
            add(roles, "rest", *(() if is_known else (f"from {source}",)))
        elif implied.from_is == "place" or "distance" in roles["measure"]:
            add(roles, "place", source)  # a distance is counted by where it begins
        elif may_be_home and may_be_side:
            sides.append(source)  # "nurses from Cuba employed in Chad" are Cuban
        else:
            add(roles, "rest", f"from {source}")


def _settle_ways(roles: Roles, outcome: str) -> None:
    """Sort the places by role: from, to, within."""
    sides, implied = roles["side"], read_outcome(outcome)
    if roles["from"]:
        _settle_origins(roles, implied)
    for goal in roles.pop("to", ()):
        is_aim = implied.to_is == "place"
        if is_aim or first(roles, "thing") == "foreign fighters":
            add(roles, "place", goal)
        elif implied.to_is == "side" and not sides:
            sides.append(goal)
        elif goal not in sides:
            add(roles, "rest", f"to {goal}")
    within = roles.pop("within", ())
    add(roles, "place", *within)
    if implied.within and (within or any(map(_is_enclosed, (*roles["place"], *sides)))):
        roles["outcome"] = [implied.within]


def _settle_fighters(roles: Roles) -> None:
    """Call the fighters of a state soldiers, and the soldiers of an armed group fighters."""
    for side in roles["side"]:
        if side_attribute(side, "group"):
            names = {"soldiers", "mercenaries"}
            roles["thing"] = ["fighters" if t in names else t for t in roles["thing"]]
        elif side_attribute(side, "army"):
            roles["thing"] = ["soldiers" if t == "fighters" else t for t in roles["thing"]]


def settle_places(roles: Roles) -> None:
    """Leave out a place that a part, a side or an event implies."""
    sides, places = roles["side"], roles["place"]
    kind = class_of(first(roles, "thing"))
    if "border" in roles["concept"]:
        places[:] = map(without_beside, places)  # near the border is on the border
    places[:] = narrowest("place", places)
    had_place = bool(places)
    is_land = kind == "territory" and any(
        read_outcome(name).frame == "ground" for name in roles["outcome"]
    )
    if kind != "refugees" and (kind not in OWNED or (kind == "territory" and not is_land)):
        for side in [side for side in sides if not is_group(side) and side in lexicon()["sides"]]:
            inside = all(side in (place, *ancestors("place", place)) for place in places)
            if not had_place or inside:
                sides.remove(side)
                add(roles, "place", *(() if had_place else (side,)))
    elif kind in ARMED and any(
        each.is_harm or each.is_airborne for each in map(read_outcome, roles["outcome"])
    ):
        theatres = {side_attribute(side, "theatre") for side in sides}
        places[:] = [place for place in places if place not in theatres]
    _settle_ground(roles, kind, is_land=is_land)
    if places:
        sides[:] = [side for side in sides if not _is_implied(side, places)]
    for concept in roles["concept"]:
        for place in tuple(places):
            if event := lexicon()["events"].get((concept, place)):
                places.remove(place)
                add(roles, "place", event[1])
                roles["concept"] = [event[0] if c == concept else c for c in roles["concept"]]


def _is_implied(side: str, places: list[str]) -> bool:
    """Does every place lie in the side's country, and say enough of the side?"""
    inside = all(side in ancestors("place", without_beside(place)) for place in places)
    return inside and bool(side_attribute(side, "implied_by_place"))


def _is_enclosed(place: str) -> bool:
    """Can the displaced people of the place go nowhere else?"""
    return not lexicon()["enclosed"].isdisjoint((place, *ancestors("place", place)))


def _settle_ground(roles: Roles, kind: ThingClass, *, is_land: bool) -> None:
    """Put ground held "in Kherson" in its region, and troops at the border at that of their war."""
    places = roles["place"]
    if kind == "territory" and is_land:
        known = lexicon()["wholes"]["place"]
        places[:] = [f"{p} region" if f"{p} region" in known else p for p in places]
    if kind in ARMED and "border" in roles["concept"] and not places:
        places.extend(side_attribute(side, "theatre") for side in roles["side"] if is_invader(side))
