"""The place of a row beside the place of its label: which of them counts, and do they disagree?"""

from collections.abc import Iterable, Sequence

from verify.text.labels import capitalised
from verify.topics.divisions import divisions_of
from verify.topics.gazetteer import code_of, country_of_town, homes_of_town
from verify.topics.lexicon import RoleName, ancestors, class_of, without_beside
from verify.topics.neighbours import Roles
from verify.topics.phrases import Mention
from verify.topics.roles import add
from verify.topics.towns import name_within, read_comma

NAMED: tuple[RoleName, ...] = ("side", "place", "capital")  # what a cell calls its places


def town_of(value: str) -> str:
    """Return the town of a capital, such as "uk/london"; another value as it is."""
    return value.partition("/")[2] or value


def add_places(roles: Roles, of_place: Roles, namesakes: Sequence[str]) -> None:
    """Add the places of a row to what its label says.

    If the label has a place, a place of the row counts only if one is within the other. So "killed
    in Nepal" at India stays a topic on Nepal: `are_elsewhere` tells the desk.
    """
    own = roles["place"]
    own[:] = [_by_row(each, of_place, namesakes) for each in own]
    said = list(own)
    for name, values in of_place.items():
        towns = list(map(town_of, values))
        if name not in NAMED:
            add(roles, "rest", *towns)
        else:
            add(roles, "place", *(town for town in towns if not said or _is_near(town, said)))
    add(roles, "place", *(each for each in namesakes if not said or _is_near(each, said)))


def _by_row(place: str, of_place: Roles, namesakes: Sequence[str]) -> str:
    """Return the place of a label that the row settles: Tripoli in Lebanon, if the row has it."""
    for each in namesakes:
        if each.partition(", ")[0] == place:
            return each
    for area in (town_of(each) for name in NAMED for each in of_place[name]):
        if read_comma(place, area) == "namesake":
            return name_within(place, area)
    return place


def _is_near(place: str, others: Iterable[str]) -> bool:
    """Is a place one of the others, or within one, or its whole?"""
    around = _around(place)
    return any(place in _around(other) or without_beside(other) in around for other in others)


def _around(place: str) -> tuple[str, ...]:
    place = without_beside(place)
    return place, *ancestors("place", place)


def without_named(mentions: Sequence[Mention], label: str) -> list[Mention]:
    """Leave out the country in the name of a building: "Saudi Maternity Hospital" may be anywhere.

    A name has a capital: "Kenyan hospitals" are in Kenya.
    """
    names = {word.casefold() for word in capitalised(label)[1]}
    kept: list[Mention] = []
    is_in_name = False  # from the building back to the country
    for mention in reversed(mentions):
        if not (is_in_name and mention.value("adj")):
            kept.append(mention)
        is_building = class_of(mention.value("thing")) == "building"
        is_in_name = mention.text in names and (is_building or is_in_name)
    return kept[::-1]


def are_elsewhere(own: Iterable[str], others: Sequence[str]) -> bool:
    """Do two lists of places have none in common, for certain?

    Itaewon is in Seoul: a place of which only the country is known may be anywhere in it.
    """
    return all(_are_two(one, other) for one in own for other in others)


def _are_two(one: str, other: str) -> bool:
    if without_beside(one) != one or without_beside(other) != other or _is_near(one, (other,)):
        return False
    mine, theirs = _country(one), _country(other)
    if not (mine and theirs):
        return False  # what is of no country, such as a sea, is off any coast
    are_provinces = {one, other} <= divisions_of(mine)
    return mine != theirs or are_provinces or all(map(_is_settled, (one, other)))


def _country(place: str) -> str:
    around = _around(place)
    return next((each for each in around if code_of(each)), "") or country_of_town((place,))


def _is_settled(place: str) -> bool:
    """Is it known where in its country a place is: a large town, or one of a known region?"""
    return bool(homes_of_town(place)) or not any(map(code_of, _around(place)[1:2]))
