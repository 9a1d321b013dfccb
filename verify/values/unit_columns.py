"""Settle the unit of a figure: from its own cell, and from the unit column beside it."""

from functools import lru_cache

from verify.model.figures import Figure, Qualifier, Unreadable
from verify.text.english import shorten
from verify.text.words import split_runs
from verify.values.numbers.number import SCALES, SHORT_SCALES
from verify.values.quantities import MONEY, QUOTED
from verify.values.units import (
    COUNT_UNITS,
    ambiguous_unit,
    dimension,
    read_unit,
    same_dimension,
    unit_name,
)

LONGEST_CELL = 500  # characters; a longer cell is a text, not a figure
LONGEST_UNIT = 6  # words
SCALE_WORDS = frozenset((*SCALES, *SHORT_SCALES))
REMEMBERED_CELLS = 1 << 16
MAY_BE_NEGATIVE = frozenset({"percent", "percentage_point", "degree", "celsius", "fahrenheit"})


@lru_cache(maxsize=REMEMBERED_CELLS)
def read_unit_column(unit: str) -> str | Unreadable | None:
    """Return the id of the unit in the unit column. An unknown noun counts things: "item"."""
    if not unit:
        return None
    runs = [word.low for word in split_runs(unit[:LONGEST_CELL]) if word.low[0].isalnum()]
    named = [word for word in runs if word.endswith("000") or not word[0].isdecimal()]
    if len(named) > LONGEST_UNIT:
        return Unreadable(unit, "the unit column holds a sentence: check the commas of the row")
    if known := read_unit(unit):
        return known
    if meanings := ambiguous_unit(unit):
        return Unreadable(unit, f"the unit may be {meanings}: write which")
    if any(word[0].isdecimal() or {word, word.removesuffix("s")} & SCALE_WORDS for word in named):
        return Unreadable(
            unit, "a scale in the unit column: write it in the value, after the number"
        )
    return "item" if named else None


def settle_unit(figure: Figure, column: str | None, written: str) -> Figure | Unreadable:
    """Return the figure with its unit, or why the unit of its cell and the column contradict.

    `column` is the id of the unit in the column, `written` its text. If both agree, the figure
    keeps the unit of its cell: "3 km" in a column "metres" stays 3 km.
    """
    unit = figure.unit
    if unit is None or (unit in COUNT_UNITS and column in COUNT_UNITS):
        unit = column or unit
    elif column is not None and not same_dimension(unit, column):
        shown = unit_name(unit)
        return Unreadable(
            figure.text, f"the value is in {shown}, the unit column says {shorten(written, QUOTED)}"
        )
    may_be_negative = unit in MAY_BE_NEGATIVE or (unit and dimension(unit) == MONEY)
    if figure.stated_low < 0 and not may_be_negative:
        what = "a count" if unit is None or unit in COUNT_UNITS else dimension(unit)
        return Unreadable(figure.text, f"{what} cannot be negative: check the sign")
    if figure.stated_low < 0 and figure.qualifier in {Qualifier.AT_MOST, Qualifier.LESS_THAN}:
        return Unreadable(figure.text, "below a negative number there is no end: write a range")
    return figure._replace(unit=unit)
