"""The countries of the registry, in lexicons/countries: facts that an editor must not break."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest
from babel import Locale

from verify.lexicons.compile.documents import (
    LEXICONS,
    Document,
    read_files,
    table,
    tables,
    text,
    texts,
)
from verify.text.folding import fold_name

FILES = sorted((LEXICONS / "countries").iterdir())
DOCUMENT = read_files(["countries/*.toml"])
COUNTRIES = dict(tables(DOCUMENT, "countries"))
OF_OFFICES = ("bodies", "people")


def arrays(value: object, path: str = "") -> Iterator[tuple[str, list[str]]]:
    """Yield each array of texts in a value, with its path: "bodies.police"."""
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from arrays(each, f"{path}.{key}".removeprefix("."))
    elif isinstance(value, list):
        yield path, [str(each) for each in value]


def names_of(country: Document) -> Iterator[tuple[str, str]]:
    """Yield each name of a country, its bodies, people and places, folded, with the path to it."""
    for path, names in [("name", [text(country, "name")]), *arrays(country)]:
        yield from ((path, fold_name(name)) for name in names)
    yield "adjective", fold_name(text(country, "adjective"))


def places_of_names(entries: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for place, name in entries:
        found.setdefault(name, set()).add(place)
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_array_is_sorted_and_has_each_name_once(path: Path) -> None:
    for where, names in arrays(tomllib.loads(path.read_text(encoding="utf-8"))):
        folded = [fold_name(name) for name in names]
        assert names == sorted(names, key=str.casefold), where
        assert len(set(folded)) == len(folded), where
        assert all(folded), where
        assert names == [" ".join(name.split()) for name in names], where


def test_a_country_has_only_the_keys_that_are_explained() -> None:
    keys = {
        "code",
        "of",
        "name",
        "adjective",
        "names",
        "adjectives",
        "capitals",
        *OF_OFFICES,
        "places",
    }
    for id_, country in COUNTRIES.items():
        assert id_ == id_.lower()
        assert {"name", "adjective"} <= set(country) <= keys, id_
        assert set(table(country, "places")) <= {"of"}, id_


def test_no_code_is_of_two_countries() -> None:
    codes = [text(country, "code") for country in COUNTRIES.values() if "code" in country]
    assert len(set(codes)) == len(codes)
    assert all(code.isupper() and len(code) == 2 for code in codes)


def test_every_office_of_a_country_is_listed() -> None:
    offices = set(texts(DOCUMENT, "office_ids"))
    for id_, country in COUNTRIES.items():
        for key in OF_OFFICES:
            assert set(table(country, key)) <= offices, id_


def test_countries_share_the_names_that_are_listed_and_no_others() -> None:
    found = places_of_names(
        (id_, name) for id_, country in COUNTRIES.items() for _, name in names_of(country)
    )
    shared = {name: ids for name, ids in found.items() if len(ids) > 1}
    assert set(shared) == {fold_name(name) for name in texts(DOCUMENT, "shared")}, shared


def test_a_name_says_one_thing_in_its_country() -> None:
    for id_, country in COUNTRIES.items():
        for name, paths in places_of_names(names_of(country)).items():
            assert len(paths) == 1 or paths == {"name", "adjective"}, (id_, name, paths)


def test_every_territory_of_cldr_is_a_country_with_its_english_name() -> None:
    territories = {
        code: fold_name(name)
        for code, name in Locale("en").territories.items()
        if len(code) == 2 and code.isalpha()
    }
    named = {
        text(country, "code"): [text(country, "name"), *texts(country, "names")]
        for country in COUNTRIES.values()
        if "code" in country
    }
    assert territories.keys() - named.keys() == table(DOCUMENT, "without").keys()
    for code, names in named.items():
        assert territories[code] in map(fold_name, names), code
