"""Counts without a number: "nobody", "a woman"."""

from decimal import Decimal

from verify.text.patterns import pattern
from verify.topics.outcomes import words_of_persons
from verify.values.after_numbers import TWO_FIGURES
from verify.values.hedges import (
    match_phrase,
    words,
)
from verify.values.numbers.number import NOTHING, ONE, Number, next_word
from verify.values.quantities import Quantity
from verify.values.units import COUNT_UNITS, unit_words

NOBODY = "none|no one|no-one|nobody|nil"


def scan_in_words(text: str, at: int) -> Quantity | None:
    """Read a count in words, in a ledger only: "a woman", "both bridges", "no casualties".

    "A decade" is a figure too. "A bridge" and "no evidence" are statements.
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
        return _counted(text, at, NOTHING, found) if found and found[1] in COUNT_UNITS else None
    return _counted(text, at, Decimal(2), found or (end, None)) if word == "both" else None


def _counted(
    text: str, at: int, value: Decimal, counted: tuple[int, str | None]
) -> Quantity | None:
    """Return a count in words, or None if more words follow: then the cell is a statement."""
    end, unit = counted
    number = Number(end, value, value, ONE, is_spelled=True)
    if pattern(r"(?:,|,? and) (?:an?|one) ").match(text, end):
        number = number._replace(reason=TWO_FIGURES)
    elif text[end:].strip(" .") and next_word(text, end)[0] not in words_of_persons():
        return None
    return Quantity(at, end, number, unit)
