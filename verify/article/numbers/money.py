"""Find the currency before a number of copy: "$", "US$", "HK $", "RM"."""

from verify.text.patterns import pattern
from verify.values.quantities import MONEY
from verify.values.units import dimension, loose_unit, read_unit

MONEY_REACH = 8  # characters before a number that may be a currency
MONEY_BEFORE = (
    r"(?:(?<![^\W\d_])(?:[A-Z][A-Za-z]{0,2}|[A-Z]{2} )?[$€£¥₴₽₪₺₹₩₾₸¢][A-Z]{0,2}|"
    r"(?<![^\W_])(?:[A-Z]{2,3}|Rs\.?)) ?$"
)
AS_PRINTED = {"PS": "gbp"}  # a pound sign in a wrong encoding; after a number it is a horsepower
BEFORE_A_MINUS = " \n\t($€£¥"


def _may_end_in_money(text: str) -> bool:
    """Is a sign, a capital letter or "Rs" before a number? Most have a small letter there."""
    last = text.rstrip(" ")[-1:]
    return last.isupper() or not last.isalpha() or text.rstrip(" .").endswith("Rs")


def money_before(text: str, at: int) -> tuple[int, str | None]:
    """Return the index of the currency before a number in digits, and its unit."""
    if not text[at : at + 1].isdecimal():
        return at, None
    end = at - 1 if text[at - 1 : at] == "-" else at  # "$-50bn"
    before = text[max(0, at - MONEY_REACH) : end]
    found = pattern(MONEY_BEFORE).search(before) if _may_end_in_money(before) else None
    if found is None:
        return at, None
    sign = found[0].strip()
    start = end - len(found[0])
    for offset, written in ((0, sign), (0, sign.replace(" ", "")), (len(sign) - 1, sign[-1])):
        unit = AS_PRINTED.get(written) or read_unit(written) or loose_unit(written.rstrip("."))
        if unit and dimension(unit) == MONEY and not written.isspace():
            return start + offset, unit
    return at, None
