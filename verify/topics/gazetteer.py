"""The country of a large town: of "Minneapolis police", and of "people killed in Goma"."""

from collections.abc import Mapping, Sequence
from functools import cache

from verify.lexicons import Table, load


def country_of_town(words: Sequence[str]) -> str:
    """Return the country of a town; "" if it is not known, or if two countries have a large one."""
    code = _codes_by_town(words[0][:1]).get(" ".join(words), "") if words else ""
    return _countries().get(code, "")


@cache
def _table() -> Table:
    return load("cities")


@cache
def _codes_by_town(letter: str) -> Mapping[str, str]:
    return _table().pairs(f"cities {letter}")


@cache
def _countries() -> Mapping[str, str]:
    """Return the country of each code of ISO 3166."""
    return load("facets").pairs("codes")
