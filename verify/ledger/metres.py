"""The "m" of a value that is metres, by its label or by the quotation of its row."""

from functools import cache

from verify.lexicons import load
from verify.model.topics import Topic
from verify.text.patterns import pattern
from verify.values.units import unit_words

METRE = "m"


def write_metres(value: str, topic: Topic, quote: str) -> str:
    """Return "5.13 m" as "5.13 metres" if its row says so, and any other value as it is.

    A row says so by what it measures ("wave height"), or by a quotation with the number and the
    word: "the river stood at 5.13 metres". Otherwise "5.13 m" may be millions.
    """
    found = pattern(r"(?<![\d.,])(\d[\d.,]*) ?m$").search(value)
    if found is None:
        return value
    if not _are_lengths().isdisjoint((topic.thing, topic.measure)) or _is_said(found[1], quote):
        return f"{value[: found.end(1)]} metres"
    return value


@cache
def _are_lengths() -> frozenset[str]:
    """Return the things and the measures that are given in metres."""
    return frozenset(load("units").words("in_metres"))


def _is_said(number: str, quote: str) -> bool:
    """Does the quotation give the number in metres, in a word and not in the letter?"""
    for found in pattern(r"(?<![\d.,])\d[\d.,]*\d|\d").finditer(quote):
        unit = unit_words(quote, found.end()) if found[0] == number else None
        if unit and unit[1] == METRE and unit[0] - found.end() > len(" m"):
            return True
    return False
