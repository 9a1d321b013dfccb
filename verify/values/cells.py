"""Read the `value` cell of a ledger: a figure, a statement without one, or a refusal.

Plain digits are read here. Most ledgers have nothing else, and then a run does not import the
grammar of all other cells, `cell_grammar`.
"""

from collections.abc import Callable
from decimal import Decimal
from functools import cache, lru_cache

from verify.model.figures import Figure, Qualifier, Unreadable

ABOUT = Decimal("0.05")
MOST_DIGITS, THREE = 15, 3  # in a row; between commas
REMEMBERED = 1 << 16  # cells; many sources give the same figure, and repeat it day by day


def parse_figure(text: str) -> Figure | Unreadable:
    """Read one figure as people write it: "at least 5,767", "about 2,000 sq km", "350-400".

    A text with two readings is `Unreadable`, with the reason: "1.234" may be 1,234 or 1.234. "1.2m"
    is 1.2 million: write metres in full.
    """
    return read_figure(text) or Unreadable(text.strip(), "no number in it")


def read_figure(
    text: str, unit: str = "", *, about: Decimal = ABOUT, is_printed: bool = False
) -> Figure | Unreadable | None:
    """Read the value of a row; None for a statement without a number ("withdrawn").

    `unit` is the text of the row's unit column. `about` is the share by which "about" widens. If
    `is_printed`, the file has a number and not a text: 1.234 has one reading.
    """
    if not unit and (figure := _read_digits(text)):
        return figure
    found = _grammar()(text.strip(), unit.strip(), about)
    if is_printed and isinstance(found, Unreadable):
        from verify.values.printed_numbers import read_printed

        return read_printed(found, unit.strip(), about)
    return found


@cache
def _grammar() -> Callable[[str, str, Decimal], Figure | Unreadable | None]:
    from verify.values.cell_grammar import read_cell

    return read_cell


# The value of the last digit that counts, by the number of zeros after it.
_STEPS = tuple(Decimal(10**zeros) for zeros in range(16))


def _are_digits(text: str) -> bool:
    """Is a text plain digits, such as 0, 5767 or 5,767? A regular expression is slow to compile."""
    first, *thousands = text.split(",")
    if not text.isascii() or not all(map(str.isdecimal, (first, *thousands))):
        return False
    if first.startswith("0"):
        return text == "0"
    if not thousands:
        return len(first) <= MOST_DIGITS
    return len(first) <= THREE and all(len(some) == THREE for some in thousands)


@lru_cache(maxsize=REMEMBERED)
def _read_digits(text: str) -> Figure | Unreadable | None:
    """Read plain digits; None for any other text."""
    if not _are_digits(text):
        return None
    digits = text.replace(",", "")
    if len(digits) >= len(_STEPS):
        from verify.values.numbers.number import TOO_LONG

        return Unreadable(text, TOO_LONG)
    value = Decimal(digits)
    step = _STEPS[len(digits) - len(digits.rstrip("0"))] if value else _STEPS[0]
    return Figure(value, value, None, text, Qualifier.EXACT, None, value, value, step)
