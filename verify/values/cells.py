"""Read the `value` cell of a ledger: a figure, a statement without one, or a refusal."""

import re
from decimal import Decimal
from functools import lru_cache

from verify.model.figures import Figure, Qualifier, Unreadable
from verify.text.folding import fold_signs
from verify.text.hidden import remove_hidden
from verify.text.patterns import pattern
from verify.values.after_numbers import read_rest
from verify.values.counts_in_words import scan_in_words
from verify.values.hedges import (
    combine,
    find_afterwords,
    read_lead,
)
from verify.values.intervals import ABOUT, apply_hedge
from verify.values.numbers.number import (
    MOST_DIGITS,
    ONE,
    TOO_LONG,
)
from verify.values.quantities import scan_quantity
from verify.values.refusals import FRACTIONS, is_no_value, say_no_value, say_unfound
from verify.values.unit_columns import (
    LONGEST_CELL,
    REMEMBERED_CELLS,
    read_unit_column,
    settle_unit,
)
from verify.values.units import (
    dimension,
    read_unit,
    unit_name,
)

TOO_LONG_A_TEXT = f"longer than {LONGEST_CELL} characters: write the figure alone"


def parse_figure(text: str) -> Figure | Unreadable:
    """Read one figure as people write it: "at least 5,767", "about 2,000 sq km", "350-400".

    A text with two readings is `Unreadable`, with the reason: "1.234" may be 1,234 or 1.234. "1.2m"
    is 1.2 million: write metres in full.
    """
    return read_figure(text) or Unreadable(text.strip(), "no number in it")


def read_figure(text: str, unit: str = "", *, about: Decimal = ABOUT) -> Figure | Unreadable | None:
    """Read the value of a row; None for a statement without a number ("withdrawn").

    `unit` is the text of the row's unit column. `about` is the share by which "about" widens.
    """
    if not unit and (digits := _match_digits(text)):
        return _read_plain(text, digits[1] is not None)
    text = text.strip()
    if len(text) > LONGEST_CELL:
        is_statement = not pattern(rf"\d|{FRACTIONS}").search(text)
        return None if is_statement else Unreadable(text, TOO_LONG_A_TEXT)
    return _read(text, unit.strip(), about)


_match_digits = re.compile(r"(?:0|[1-9]\d{0,2}(?:(,\d{3})+|\d{0,12}))", re.ASCII).fullmatch
_STEPS = tuple(Decimal(10**zeros) for zeros in range(16))


def _read_plain(text: str, is_grouped: bool) -> Figure | Unreadable:  # noqa: FBT001  hot
    digits = text.replace(",", "") if is_grouped else text
    if len(digits) > MOST_DIGITS:
        return Unreadable(text, TOO_LONG)
    value = Decimal(digits)
    step = _STEPS[len(digits) - len(digits.rstrip("0"))] if value else ONE
    return Figure(value, value, None, text, Qualifier.EXACT, None, value, value, step)


@lru_cache(maxsize=REMEMBERED_CELLS)
def _read(text: str, unit: str, about: Decimal) -> Figure | Unreadable | None:
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
    found = _read_cell(folded, clean, about)
    if not isinstance(found, Figure):
        return Unreadable(text, found) if found else None
    return settle_unit(found._replace(text=text), column, unit)


def _read_cell(text: str, clean: str, about: Decimal) -> Figure | str:
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
