"""The country of a large town: for names such as "Minneapolis police"."""

from collections.abc import Sequence
from functools import cache

from verify.lexicons import Table, load
from verify.model.sources import SourceTable


def country_of_town(words: Sequence[str], table: SourceTable) -> str:
    """Return the country of a town; "" if it is not known, or if two countries have a large one."""
    code = _codes(words[0][:1]).get(" ".join(words), "") if words else ""
    if len(code) < 2:  # noqa: PLR2004  a code has two letters, and "?" is none
        return ""
    return next((name for name, row in table["countries"].items() if row[2] == code), "")


@cache
def _table() -> Table:
    return load("cities")


@cache
def _codes(letter: str) -> dict[str, str]:
    return _table().pairs(f"cities {letter}")
