"""Read the rest of a cell after its number: a unit, a noun, a bracket, a second number."""

from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern
from verify.values.hedges import read_lead, skip, words
from verify.values.numbers.number import SCALES, next_word
from verify.values.numbers.scan import number_places
from verify.values.quantities import Quantity, scan_quantity
from verify.values.refusals import HAS_DATE
from verify.values.units import (
    COUNT_UNITS,
    COUNT_UNITS_OR_NONE,
    dimension,
    same_dimension,
    unit_words,
)

TWO_FIGURES = "two figures in one cell: split the row"
# Words after a number that do not begin the noun that it counts: "12 of the tanks".
NO_NOUNS = (
    "a|an|and|as|at|average|by|during|each|every|for|from|in|into|of|on|or|over|out|per|since|so|"
    "the|than|that|to|total|under|until|was|were|when|which|while|with|within|without|altogether"
)


class _Rest(NamedTuple):
    """The unit after a number, and the same quantity in another unit, in brackets."""

    unit: str | None
    conversion: Quantity | None


def read_rest(text: str, quantity: Quantity) -> _Rest | str:
    """Read the text after the number; return the reason if the cell is refused."""
    at, unit = quantity.end, quantity.unit
    conversion: Quantity | None = None
    if unit is None:
        # "12+ civilians", "hundreds of civilians"
        at = skip(r"\+| +of\b" if quantity.number.is_vague else r"\+", text, at)
        unit, at = _find_counted(text, at)
    for start, word in number_places(text, at):
        if start < at:
            continue
        if word == "(":
            inner = _read_bracket(text, start, unit)
            if isinstance(inner, str) or (inner and conversion):
                return inner if isinstance(inner, str) else TWO_FIGURES
            conversion, at = inner or conversion, inner.end if inner else at
        elif word.isalpha() or word.isdecimal():
            second = _read_second(text, start, unit)
            if isinstance(second, str):
                return second
            at = max(at, second)
    return _Rest(unit, conversion)


def _read_second(text: str, at: int, unit: str | None) -> int | str:
    """Return the end of a period ("in the last 24 hours"), or why a second number is refused."""
    found = scan_quantity(text, at)
    if found is None:
        word, _ = next_word(text, at)
        return f"{word} without its number: check it" if word in SCALES else at
    is_period = found.unit and dimension(found.unit) == "time"
    if is_period and (unit is None or dimension(unit) != "time"):
        return found.end
    is_year = pattern(r"(?:19|20)\d\d(?![\d,.]\d|\w)").match(text, at)
    return HAS_DATE if is_year else found.number.reason or TWO_FIGURES


def _find_counted(text: str, at: int) -> tuple[str | None, int]:
    """Return the unit of the noun after a number, and the end of the noun.

    Up to two adjectives or names may come before the noun: "12 Russian T-72 tanks". An unknown
    plural counts things: "12 widgets" are items.
    """
    place, unknown = at, None
    for _ in range(3):
        name = pattern(r" +(?:[A-Z][\w/]*-?\d[\w-]*|[^\W\d_]+-[^\W\d_]+(?!\w))").match(text, place)
        if name:
            place = name.end()
            continue
        found = unit_words(text, place)
        if found:
            return (found[1], found[0]) if found[1] in COUNT_UNITS else (unknown, at)
        word, end = next_word(text, place)
        if not word or word in words(NO_NOUNS) or text[place : place + 1] != " ":
            break
        if unknown is None and word.endswith("s") and not word.endswith("ss"):
            unknown = "item"
        place = end
    return unknown, at


def _read_bracket(text: str, at: int, unit: str | None) -> Quantity | str | None:
    """Read a conversion in brackets; None if there is no number in them that belongs to the figure.

    Returns the reason if the cell is refused.
    """
    close = text.find(")", at)
    inside = text[: close if close >= 0 else len(text)]
    lead = read_lead(inside, at + 1)
    found = scan_quantity(inside, lead.end, is_between=lead.is_between)
    if found is None:
        return None
    if found.number.reason:
        return found.number.reason
    if inside[found.end :].strip(" .") and not unit:
        return None
    if unit == found.unit or not COUNT_UNITS_OR_NONE.isdisjoint((unit, found.unit)):
        return None
    if not same_dimension(unit, found.unit):
        return (
            f"the bracket is {dimension(found.unit)}, the figure {dimension(unit)}: check the units"
        )
    return found._replace(end=close if close >= 0 else len(text))
