"""Counts without a number: "nobody", "a woman"."""

from decimal import Decimal

from verify.text.patterns import pattern
from verify.topics.outcomes import words_of_persons
from verify.values.after_numbers import TWO
from verify.values.hedges import (
    match_phrase,
    words,
)
from verify.values.numbers.number import NOTHING, ONE, Number, next_word
from verify.values.quantities import Quantity
from verify.values.unit_columns import COUNTED
from verify.values.units import unit_words

NOBODY = "none|no one|no-one|nobody|nil"


def scan_in_words(text: str, at: int) -> Quantity | None:
    """Read what is a figure in a ledger only: "a woman", "both bridges", "no casualties".

    "A decade" is one too, but "a bridge" and "no evidence" are no counts.
    """
    nobody, end = match_phrase(text, at, words(NOBODY))
    if nobody:
        found = unit_words(text, end)
        return _counted(text, at, NOTHING, found or (end, None))
    word, end = next_word(text, at)
    found = unit_words(text, end)
    if word in {"a", "an"}:
        found = found or unit_words(text, next_word(text, end)[1])  # an elderly woman
        is_figure = found and found[1] != "item"
        return _counted(text, at, ONE, found) if found and is_figure else None
    if word == "no":
        return _counted(text, at, NOTHING, found) if found and found[1] in COUNTED else None
    return _counted(text, at, Decimal(2), found or (end, None)) if word == "both" else None


def _counted(
    text: str, at: int, value: Decimal, counted: tuple[int, str | None]
) -> Quantity | None:
    """Return a count in words, unless words after it make it part of a statement."""
    end, unit = counted
    number = Number(end, value, value, ONE, is_spelled=True)
    if pattern(r"(?:,|,? and) (?:an?|one) ").match(text, end):
        number = number._replace(reason=TWO)
    elif text[end:].strip(" .") and next_word(text, end)[0] not in words_of_persons():
        return None
    return Quantity(at, end, number, unit)
