"""Measures in two units ("5ft 10in"), and units that only the bracket beside them makes certain."""

from decimal import Decimal
from typing import Final

from verify.article.numbers.lexicon import counts_something
from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern
from verify.values.numbers.number import ONE, Number, next_word, plain
from verify.values.numbers.scan import scan_number
from verify.values.quantities import Quantity
from verify.values.units import dimension, loose_unit, read_unit, unit_words

IN_MILLIONS: Final = 10**6
REACH: Final = 48  # characters of copy between a number and the unit beside it
# The words between a measure and its conversion: "290 pounds (95kg)", "290 pounds, or about 95kg".
BEFORE = (
    r"(?:\d ?(in)|(?<![^\W\d_])(?<!sq )(?<!sq\. )(?<!cubic )(?<!square )([^\W\d_]{1,12}))"
    r"\.?\s?(?:\(|/|,? or )\s?"
    r"(?:[a-z]{2,12} ){0,3}(?:[\d.,]{1,12}(?: ?- ?| to ))?[$€£]?$"
)
AFTER = r"\s?(?:\(|/|,? or )\s?(?:[a-z]{2,12} ){0,3}(?=\d)"
MORE = r" ?(?:-|to) ?(?=\d)"
WEIGH = r"\bweigh(?:s|ed|ing|t|ts)?(?: [a-z]{1,12}){0,4} $"
MARKS = r"(\d{1,2})['′] ?(\d{1,2})(?:\"|''|″)(?!\w)"


class UnitPair(NamedTuple):
    """Two units that together give one measure: the second, in the words that copy has for it.

    One of the first unit is `per` of the second. The measure is given in `unit`; one of the second
    unit is `parts` of it. `may_be_bare` says that copy may leave the second out: "6ft 2".
    """

    second: str
    per: int
    unit: str
    parts: Decimal = ONE
    may_be_bare: bool = False


FEET: Final = UnitPair(r"[ -]?(?:inch(?:es)?|ins?)", 12, "inch", may_be_bare=True)
STONE: Final = UnitPair(r"[ -]?(?:pounds?|lbs?)", 14, "lb")
POUNDS: Final = UnitPair(r"[ -]?(?:ounces?|oz)", 16, "lb", ONE / 16)
PAIRS: Final = {
    "feet": FEET, "foot": FEET, "ft": FEET, "stone": STONE, "st": STONE, "pound": POUNDS,
    "pounds": POUNDS, "lb": POUNDS, "lbs": POUNDS,
}  # fmt: skip
JOINT = r"\.?(?:,? and |, | ?|-)(?=\w)"


def join_two_units(text: str, at: int, first: Number) -> Quantity | None:
    """Return the measure in two units that begins at an index, in the smaller, None for no such.

    A foot is 12 inches, a stone 14 pounds, a pound 16 ounces: "5ft 10in" is 70 inches.
    """
    if text[first.end - 1] in "0123456789" and (marks := pattern(MARKS).match(text, at)):
        value = Decimal(int(marks[1]) * FEET.per + int(marks[2]))
        return _measure(at, marks.end(), marks.end(), value, FEET)
    word, end = next_word(text, first.end)
    pair = PAIRS.get(word)
    joint = pattern(JOINT).match(text, end) if pair and _is_plain(first) else None
    second = scan_number(text, joint.end()) if joint else None
    if pair is None or joint is None or second is None:
        return None
    if second.reason or not 0 <= second.low < pair.per:
        return None
    value = first.low * pair.per + second.low
    if unit := pattern(f"{pair.second}(?![^\\W_])").match(text, second.end):
        return _measure(at, second.end, unit.end(), value, pair)
    if pair.may_be_bare and _is_bare(text, joint[0], second):
        return _measure(at, second.end, second.end, value, pair)
    return None


def _is_plain(number: Number) -> bool:
    is_exact = not (number.reason or number.is_vague or number.is_share or number.is_ratio)
    return is_exact and number.scale == 1 and number.low == number.low.to_integral_value()


def _is_bare(text: str, joint: str, second: Number) -> bool:
    """Does "6ft 2" end here, or does the second number count what follows it?"""
    if joint == "-":
        return pattern(r"[%.,]\w|[^\W_]").match(text, second.end) is None
    ends = pattern(r"[%$]|[^\W_]|[.,:/-]\w").match(text, second.end) is None
    is_of_its_own = unit_words(text, second.end) or counts_something(text, second.end)
    return joint == " " and ends and not is_of_its_own


def _measure(start: int, end: int, unit_end: int, value: Decimal, pair: UnitPair) -> Quantity:
    value = plain(value * pair.parts)
    return Quantity(start, unit_end, Number(end, value, value, pair.parts), pair.unit)


def measured_beside(text: str, start: int, end: int) -> str:
    """Return the dimension of the figure in brackets before or after a figure, "" for none.

    "290 pounds (95 kilograms)" are weight, "6ft (1.8m)" is a length.
    """
    found = pattern(BEFORE).search(text[max(0, start - REACH) : start])
    if found:
        unit = "inch" if found[1] else _unit_of(found[2])
        return dimension(unit) if unit else ""
    after = pattern(AFTER).match(text, end)
    number = scan_number(text, after.end()) if after else None
    if number and (more := pattern(MORE).match(text, number.end)):
        number = scan_number(text, more.end()) or number
    unit_after = unit_words(text, number.end) if number else None
    return dimension(unit_after[1]) if unit_after else ""


def _unit_of(word: str) -> str | None:
    return read_unit(word) or loose_unit(word)


def settle_unit(text: str, start: int, end: int, number: Number, unit: str) -> str:
    """Return the unit of pounds: weight in "12 pounds of flour", money in "12 million pounds"."""
    if unit != "pound":
        return unit
    if next_word(text, end)[0] == "of" or text[number.end] == "-" or _is_weighed(text, start, end):
        return "lb"
    return "gbp" if number.scale >= IN_MILLIONS else unit


def _is_weighed(text: str, start: int, end: int) -> bool:
    """Are the pounds of a figure weight, by a verb or by the unit beside them?"""
    if pattern(WEIGH).search(text[max(0, start - REACH) : start].casefold()):
        return True
    return measured_beside(text, start, end) == "mass"
