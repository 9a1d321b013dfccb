"""From the roles of a label's phrases to its topic: one value a facet."""

from collections.abc import Iterable

from verify.model.topics import Topic
from verify.text.labels import is_headed
from verify.topics.counted import is_harmed, settle_things
from verify.topics.lexicon import RoleName, class_of, lexicon, opponent, remembered
from verify.topics.neighbours import Roles
from verify.topics.phrases import Mention
from verify.topics.roles import add, first, read_roles
from verify.topics.sides import settle_parties, settle_places
from verify.topics.words import find_mentions

# The first of these in a label is its measure. A denominator such as "per head" and a rate such as
# "daily" are kept beside it.
MEASURES: tuple[str, ...] = (
    "depth",
    "distance",
    "height",
    "magnitude",
    "age",
    "ratio",
    "money",
    "share",
    "mass",
)
MEASURES += ("volume", "energy", "power", "speed", "temperature", "duration")
MEASURES += ("area", "length", "index", "% of GDP", "% of GNI")
# A label that has none of these, no thing and no outcome, is a topic by its words.
FACETS: tuple[RoleName, ...] = ("measure", "side", "place")
PER = ("per 100", "per 1,000", "per 10,000", "per 100,000", "per million", "per head")
RATES = ("hourly", "daily", "weekly", "monthly", "quarterly", "yearly")
# Periods of one running count; other periods make another topic.
RUNNING = (
    "total",
    "addition",
    "past day",
    "yesterday",
    "today",
    "overnight",
    "past week",
    "past month",
)


@remembered
def read_topic(label: str, place: str = "") -> Topic:
    """Return the topic of a label, with the place that its row names."""
    text, named = _read_commas(label)
    mentions = find_mentions(text)
    roles = read_roles(mentions)
    if ":" in text and len(mentions) > 1 and is_headed(text):
        from verify.topics.headings import settle_heading  # few labels have a heading

        add(roles, "aside", settle_heading(mentions, roles))
    add(roles, "place", *named)
    told = _read_place(roles, place) if place else ()
    _settle_speaker(roles)
    settle_things(roles)
    settle_parties(roles)
    settle_places(roles)
    _settle_rest(roles)
    rest = sorted(_rest(roles))
    if not (rest or roles["thing"] or roles["outcome"]):
        rest = _bare(roles, mentions)
    return Topic(
        label=label,
        thing=first(roles, "thing"),
        side=first(roles, "side"),
        outcome=first(roles, "outcome"),
        measure=_measure(roles),
        period=_period(roles),
        place=tuple(sorted(roles["place"])),
        rest=tuple(rest),
        words=(*[word for some in mentions for each in some for word in each.says], *named, *told),
    )


def _bare(roles: Roles, segments: Iterable[Iterable[Mention]]) -> list[str]:
    """Return the words of a label that only names who speaks, which is no topic: "UNICEF"."""
    if any(roles.get(facet) for facet in FACETS):
        return []
    return sorted({m.text for some in segments for m in some if "drop" not in m.values})


def _read_commas(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a label without its places that have a comma, and these places."""
    if "," not in text:
        return text, ()
    from verify.topics.towns import read_commas  # the gazetteer is large

    return read_commas(text)


def _read_place(roles: Roles, place: str) -> tuple[str, ...]:
    """Add the place of a row to what its label says; return what the place says of a topic."""
    from verify.topics.row_places import add_places, town_of  # many ledgers have no place
    from verify.topics.towns import read_commas

    told = read_commas(place, is_place=True)
    of_place = read_roles(find_mentions(told.text, is_place=True))
    add_places(roles, of_place, told.places)
    return (*told.places, *(town_of(each) for some in of_place.values() for each in some))


@remembered
def is_elsewhere(label: str, place: str) -> bool:
    """Does a label name a place, and the row another one, so that one of the two is a mistake?

    "Russian reaction" names no place.
    """
    from verify.topics.row_places import are_elsewhere, without_named

    text, named = _read_commas(label)
    mentions = [without_named(some, text) for some in find_mentions(text)]
    own = (*read_roles(mentions).get("place", ()), *named)
    others = read_topic("", place).place
    is_namesake = bool(set(read_topic(label, place).place) - {*own, *others})
    return bool(own and others) and not is_namesake and are_elsewhere(own, others)


def _settle_speaker(roles: Roles) -> None:
    """Replace "enemy" and "its own" by a party, seen from the party that speaks."""
    speaker = first(roles, "speaker")
    sides = roles["side"]
    if army := roles["army"]:
        if sides or "fighters" in roles["thing"] or roles["by"]:
            speaker = speaker or army[0]
        else:
            sides.append(army[0])
            add(roles, "thing", *(() if roles["thing"] else ("soldiers",)))
    if "enemy" in sides:
        foe = opponent(speaker)
        sides[:] = [foe if side == "enemy" and foe else side for side in sides]
    if not sides and speaker and roles["own"]:
        sides.append(speaker)
    roles["speaker"] = [speaker] if speaker else []


def _settle_rest(roles: Roles) -> None:
    """Collect the rest that narrows a topic: causes, events, dates, unknown words."""
    is_fight = class_of(first(roles, "thing")) == "military" and is_harmed(roles)
    add(roles, "rest", *[c for c in roles["concept"] if not (is_fight and c == "combat")])
    if dates := roles["date"]:
        add(roles, "rest", " ".join(dates).replace("_", " "))
    for period in roles["period"]:
        if period not in RUNNING:
            add(roles, "rest", period.replace("_", " "))


def _rest(roles: Roles) -> Iterable[str]:
    """Return the words that narrow a topic, without those that its facets say too.

    "Discharged from hospital" says the hospital, and "children at school" are at school.
    """
    rest = roles["rest"]
    if not rest:
        return rest
    said = {first(roles, "thing"), *" ".join(roles["outcome"]).split()}
    rest = [word for word in rest if said.isdisjoint((word, word.removesuffix("s")))]
    if not rest or not roles["place"]:
        return rest
    from verify.topics.place_names import settle_compass

    return settle_compass(rest)


def _measure(roles: Roles) -> str:
    named = roles["measure"]
    base = next((measure for measure in MEASURES if measure in named), "") if named else ""
    if not base:
        thing = first(roles, "thing")
        base = lexicon()["measures"].get(thing, "money" if class_of(thing) == "money" else "")
    if not named:
        return base
    # "Crime rate per 1,000" says first what a rate is of as a rule, and last what it is of here.
    per = [each for each in named if each in PER][-1:]
    return " ".join((base, *per, *(each for each in RATES if each in named))).strip()


def _period(roles: Roles) -> str:
    """Return the period, or "" for the running total, which is the default."""
    if not (roles["period"] or roles["date"]):
        return ""
    periods = [*roles["period"], " ".join(roles["date"])]
    return " ".join(sorted(p for p in periods if p and p != "total")).replace("_", " ")
