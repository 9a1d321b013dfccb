"""The homes of a large town: of "Minneapolis police", and of "people killed in Goma"."""

from collections.abc import Mapping, Sequence
from functools import cache

from verify.lexicons import Table, load

Home = tuple[str, str]  # the code of a country, and a region or ""


def country_of_town(words: Sequence[str]) -> str:
    """Return the country of a town; "" if it is not known, or if two countries have a large one."""
    code = _codes_by_town().get(" ".join(words), "") if words else ""
    return country_of(code)


def areas_of_town(words: Sequence[str]) -> tuple[str, ...]:
    """Return the country of a town, and its region if no other one has a town of its name.

    The last word may have lost the s that looks like a plural.
    """
    country = country_of_town(words) or country_of_town(words := (*words[:-1], f"{words[-1]}s"))
    regions = {
        region for code, region in homes_of_town(" ".join(words)) if code == code_of(country)
    }
    return (country, *(regions - {""} if len(regions) == 1 else ())) if country else ()


def homes_of_town(name: str) -> frozenset[Home]:
    """Return the countries with a large town of this name, each with a region if it is known."""
    written = _homes_by_town().get(name) or _codes_by_town().get(name, "")
    homes = (each.partition("/") for each in written.split("|") if each)
    return frozenset((code, region) for code, _, region in homes)


def country_of(code: str) -> str:
    """Return the country of a code of ISO 3166."""
    return _countries().get(code, "")


def code_of(country: str) -> str:
    """Return the code of a country, or ""."""
    return _codes().get(country, "")


def regions_of(code: str) -> Sequence[str]:
    """Return the regions of a country that English writes after a town, as "Lima, Ohio"."""
    return _regions().get(code, "").split("|") if code else ()


def has_usual_regions(code: str) -> bool:
    """Is a town of the country named with its region as a rule: "London, Kentucky"?"""
    return code in _table().pairs("usual")


@cache
def _table() -> Table:
    return load("cities")


@cache
def _codes_by_town() -> Mapping[str, str]:
    return _table().piece_pairs("cities")


@cache
def _homes_by_town() -> Mapping[str, str]:
    return _table().piece_pairs("homes")


@cache
def _regions() -> Mapping[str, str]:
    return _table().pairs("regions")


@cache
def _countries() -> Mapping[str, str]:
    """Return the country of each code of ISO 3166."""
    return load("facets").pairs("codes")


@cache
def _codes() -> Mapping[str, str]:
    return {country: code for code, country in _countries().items()}
