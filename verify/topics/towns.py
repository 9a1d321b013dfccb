"""A place within another one: "Paris, Texas" is a town in Texas, and no part of Paris.

"Turkey, Syria" are two places. The list of cities decides, and the countries and their regions.
"""

from typing import Literal

from verify.model.named_tuples import NamedTuple
from verify.text.folding import fold_name
from verify.text.patterns import pattern
from verify.topics.gazetteer import (
    Home,
    code_of,
    country_of,
    has_usual_regions,
    homes_of_town,
    regions_of,
)
from verify.topics.lexicon import ancestors, lexicon, remembered, words_of_label

# What a comma between two names says: two places; a place and its whole, which says no more than
# the place alone; a place that only the whole tells from another one of its name.
Comma = Literal["two", "known", "namesake"]
SEVERAL = r"[;/&]|\band\b"


class PlaceText(NamedTuple):
    """A text without what a comma adds to its places, and the places that it named with one."""

    text: str
    places: tuple[str, ...] = ()


@remembered
def read_commas(text: str, *, is_place: bool = False) -> PlaceText:
    """Settle the commas of a label, or of a place."""
    if "," not in text:
        return PlaceText(text)
    pieces = text.split(",")
    places: list[str] = []
    for at in range(len(pieces) - 2, -1, -1):
        name = _last_name(pieces[at], is_place=is_place)
        whole = _first_name(pieces[at + 1], is_place=is_place)
        kind = read_comma(name, whole) if name and whole else "two"
        if kind != "two":
            pieces[at + 1] = pieces[at + 1].replace(whole, "", 1)
        if kind == "namesake":
            places.append(name_within(name, whole))
            pieces[at] = pieces[at][: pieces[at].rindex(name)]
    rest = [piece for piece in pieces if piece.strip()]
    return PlaceText(",".join(rest), tuple(reversed(places)))


def _last_name(text: str, *, is_place: bool) -> str:
    """Return the name at the end of a text: "Lima" of "killed in Lima"."""
    if is_place:
        return pattern(SEVERAL).split(text)[-1].strip()
    found = _runs(text)
    return found[-1] if found and text.rstrip().endswith(found[-1]) else ""


def _first_name(text: str, *, is_place: bool) -> str:
    """Return the name at the start of a text: "Ohio" of "Ohio: people killed"."""
    if is_place:
        return text.strip()
    found = _runs(text)
    return found[0] if found and text.lstrip().startswith(found[0]) else ""


def _runs(text: str) -> list[str]:
    """Return the names in a label: the runs of words with a capital."""
    runs: list[list[str]] = [[]]
    for word in text.split():
        if word[0].isupper():
            runs[-1].append(word.rstrip(":.)"))
            if word[-1] in ":.)":
                runs.append([])
        else:
            runs.append([])
    return [" ".join(run) for run in runs if run]


def name_within(name: str, whole: str) -> str:
    """Return the name of a place that its whole tells from another one: "paris, texas"."""
    area = value_of(whole)
    state = _state(fold_name(name), area)
    said = f"{area}, {country_of(state)}" if state else area
    return f"{value_of(name) or fold_name(name)}, {said}"


def _state(town: str, area: str) -> str:
    """Return the code of the country of a region, if the region has the name of a country.

    "Atlanta, Georgia" is in the US: a town of its name is there, and none in the country Georgia.
    """
    homes, own = homes_of_town(town), code_of(area)
    if not own or own in {code for code, _ in homes}:
        return ""
    return next((code for code, region in sorted(homes) if region == area), "")


def value_of(name: str) -> str:
    """Return the place that a name means, as the lexicon calls it, or ""."""
    phrase = " ".join(word.text for segment in words_of_label(name) for word in segment)
    facts = dict(reversed(lexicon()["words"].get(phrase) or ()))
    return facts.get("place") or facts.get("name") or ""


@remembered
def read_comma(name: str, whole: str) -> Comma:
    """Say what "name, whole" is: "Lahore, Pakistan", "Paris, Texas" or "Turkey, Syria"."""
    place, area = value_of(name), value_of(whole)
    country = next((each for each in (area, *ancestors("place", area)) if code_of(each)), "")
    if not country or area in (place, *ancestors("place", place)):
        return "two"  # or nothing to settle
    code, town = code_of(country), fold_name(name)
    homes = homes_of_town(town)
    if _state(town, area):
        return "known" if len(homes) == 1 else "namesake"
    is_there = any(_is_in(home, code, area, country) for home in homes)
    regions = regions_of(code)
    if area == country and town in regions:
        return "namesake"  # "Georgia, US"
    if code_of(place):
        return "namesake" if is_there else "two"
    if not is_there and area != country and _is_town(area, code):
        return "two"  # "Hama, Aleppo"
    is_at_home = country in ancestors("place", place)
    if is_at_home and not any(home[0] == code for home in homes):
        return "two"  # two regions
    own = {region for at, region in homes if at == code}
    is_only_there = {at for at, _ in homes} == {code}
    if area in regions:
        if is_there:
            return "known" if not place and own == {area} and is_only_there else "namesake"
        is_usual = place and not is_at_home and has_usual_regions(code)
        return "namesake" if is_usual else "two"
    if is_at_home or (not place and is_only_there):
        return "known"  # "Beira, Sofala"
    return "namesake" if is_there and area == country else "two"


def _is_in(home: Home, code: str, area: str, country: str) -> bool:
    return home[0] == code and area in {country, home[1]}


def _is_town(name: str, code: str) -> bool:
    return any(home[0] == code for home in homes_of_town(name))
