"""Read a cell that has more than plain digits: a hedge, a unit, a range, words.

A cell that is not certain is refused.
"""

from decimal import Decimal
from functools import cache, lru_cache

from verify.model.figures import Figure, Unreadable
from verify.text.folding import fold_signs
from verify.text.hidden import remove_hidden
from verify.text.patterns import pattern
from verify.values.after_numbers import read_rest
from verify.values.counts_in_words import scan_in_words
from verify.values.hedges import combine, find_afterwords, read_lead, split_hedged
from verify.values.intervals import apply_hedge
from verify.values.numbers.number import MOST_DIGITS, Number
from verify.values.quantities import Quantity, scan_quantity
from verify.values.refusals import FRACTIONS, is_no_value, say_no_value, say_unfound
from verify.values.unit_columns import (
    LONGEST_CELL,
    REMEMBERED_CELLS,
    read_unit_column,
    settle_unit,
)
from verify.values.units import dimension, read_unit, unit_name

TOO_LONG_A_TEXT = f"longer than {LONGEST_CELL} characters: write the figure alone"


def read_cell(text: str, unit: str, about: Decimal) -> Figure | Unreadable | None:
    """Read a cell and the unit column beside it, as `cells.read_figure` does."""
    if len(text) > LONGEST_CELL:
        is_statement = not pattern(rf"\d|{FRACTIONS}").search(text)
        return None if is_statement else Unreadable(text, TOO_LONG_A_TEXT)
    return _read(text, unit, about)


@lru_cache(maxsize=REMEMBERED_CELLS)
def _read(text: str, unit: str, about: Decimal) -> Figure | Unreadable | None:
    return (None if unit else _read_hedged(text, about)) or read_any(text, unit, about)


def _read_hedged(text: str, about: Decimal) -> Figure | None:
    """Read digits with a hedge, "at least 5,767", as `read_any` does; None for any other text."""
    said = split_hedged(text)
    digits = said.digits.replace(",", "") if said else ""
    if said is None or len(digits) > MOST_DIGITS or _is_refused(said.shape):
        return None
    value, zeros = Decimal(digits), len(digits) - len(digits.rstrip("0"))
    step = Decimal(10 ** (zeros if value else 0))
    quantity = Quantity(0, len(text), Number(len(text), value, value, step))
    return apply_hedge(quantity, said.hedge, said.words, about)._replace(text=text)


@cache
def _is_refused(text: str) -> bool:
    """Does a text say that there is no value, such as "many more than 0"?"""
    return bool(say_no_value(text))


def read_any(text: str, unit: str, about: Decimal) -> Figure | Unreadable | None:
    """Read any cell that is not too long."""
    clean = remove_hidden(text).strip().removeprefix("'").strip()
    folded = fold_signs(clean)
    if is_no_value(folded):
        return Unreadable(text, "no figure is given", is_blank=True)
    reason = say_no_value(folded)
    if reason:
        return Unreadable(text, reason)
    column = read_unit_column(unit)
    if isinstance(column, Unreadable):
        return column._replace(text=text)
    if column and dimension(column) == "length" and pattern(r"\dm\b").search(folded):
        return Unreadable(
            text, f"may be millions or metres: write the figure in {unit_name(column)}"
        )
    found = _find_figure(folded, clean, about)
    if not isinstance(found, Figure):
        return Unreadable(text, found) if found else None
    return settle_unit(found._replace(text=text), column, unit)


def _find_figure(text: str, clean: str, about: Decimal) -> Figure | str:
    """Return the figure of a folded cell, the reason for a refusal, or "" for a statement."""
    lead = read_lead(text, 0)
    quantity = scan_quantity(text, lead.end, is_between=lead.is_between)
    quantity = quantity or scan_in_words(text, lead.end)
    if quantity is None:
        return say_unfound(text, lead.end)
    if quantity.number.reason:
        return quantity.number.reason
    if lead.is_between and not quantity.is_range:
        return "between needs two ends: write both as numbers"
    if quantity.number.is_ratio:
        return "a ratio, not a figure: write what it came to"
    if lead.sign:
        quantity = quantity._replace(unit=read_unit(lead.sign))
    rest = read_rest(text, quantity)
    if isinstance(rest, str):
        return rest
    after = find_afterwords(text, quantity.number.end, quantity.end)
    hedge = combine(lead.said + after)
    if hedge is None:
        return "two hedges that pull apart: write one"
    hedging = [clean[said.start : said.end] for said in after]
    if lead.said:
        hedging.insert(0, clean[lead.said[0].start : lead.said[-1].end])
    said = " ".join(hedging)
    figure = apply_hedge(quantity, hedge, said, about)._replace(unit=rest.unit)
    if rest.conversion is None:
        return figure
    inner = rest.conversion
    other = apply_hedge(inner, hedge, said, about)._replace(text=clean[inner.start : inner.end])
    return figure._replace(conversion=other)
