"""Read one number or range of copy, with its unit or currency, as a reader of news does."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from verify.article.numbers.hedges_before import HedgesBefore
from verify.article.numbers.lexicon import is_listed
from verify.article.numbers.measures import join_two_units, measured_beside, settle_unit
from verify.article.numbers.money import BEFORE_A_MINUS, money_before
from verify.text.patterns import pattern
from verify.text.words import Word
from verify.values.numbers.number import ONE, SHORT_SCALES, Number, next_word, place_value, plain
from verify.values.numbers.scan import scan_number
from verify.values.quantities import MONEY, Quantity, join_ends, lent_scale
from verify.values.units import COUNT_UNITS, dimension, glued_unit, loose_unit, unit_words

LONGEST_MISPRINT = 30  # characters of digits and signs
MONEY_AHEAD = r"(?:(?:[A-Z]{1,3} ?)?[$€£¥₴₽₪₺₹₩][A-Z]{0,2}|[A-Z]{2,3}) ?(?=\d)"
SHORT_SCALE = r" ?(?:([mkb])|(MM))(?!\w)"
# What joins the ends of a range.
JOINT = r" {0,2}(?:-(?=[\d$€£¥])|-(to)-|(?:-? {0,2}|,? up )(to|or)(?:\s{1,2}|-(?=\d)))"
JOINT_SIGNS = frozenset("-to,u")  # with which a joint begins, after its blanks
TO_ONE = r"(?: to |-to-)(?:1|one)(?![^\W_]|[.,:]\d| \d)(?! [a-z]{1,20}s\b)"
NOUN = r" (?:([^\W\d_]{2,20})[ -])?([a-z]{2,20}s)(?![^\W_])"  # in the plural, with an adjective
AND = r"\s{1,2}(?:and|to)\s{1,2}"
# "20m" is twenty million, but not before these.
LENGTHS: Final = frozenset(
    (
        "deep", "high", "tall", "long", "wide", "away", "above", "below", "beneath", "under", "off",
        "thick", "apart", "radius", "north", "south", "east", "west", "race", "sprint", "hurdles",
    )
)  # fmt: skip
BLANKS: Final = 8  # characters between a number and the end of its cell
CLAUSE: Final = 8  # words before a number that may say that it changes
CLAUSE_ENDS: Final = frozenset((",", ";", ":", ".", "(", ")", '"'))
YEARS: Final = range(1800, 2200)
SPANS: Final = {"decade": Decimal(10), "century": Decimal(100)}  # years
MOST_METRES = 1000  # "1,500m" is a length: fifteen hundred million is written 1.5bn
FRACTIONS = {
    "½": "0.5", "⅓": "0.333", "⅔": "0.667", "¼": "0.25", "¾": "0.75", "⅕": "0.2", "⅖": "0.4",
    "⅗": "0.6", "⅘": "0.8", "⅙": "0.167", "⅚": "0.833", "⅐": "0.143", "⅛": "0.125", "⅜": "0.375",
    "⅝": "0.625", "⅞": "0.875", "⅑": "0.111", "⅒": "0.1",
}  # fmt: skip


def read_amount(text: str, at: int, lead: HedgesBefore) -> Quantity | None:
    """Return the number or range that begins at an index of a folded text, with its unit.

    The quantity starts at its currency or sign, if any. `lead` has the words before it: after
    "between" the word "and" joins the ends of a range; after "fell from" the word "to" does not.
    """
    first = _read_one(text, at)
    if first is None or first.unit in COUNT_UNITS:
        return first
    is_to = text.startswith((" to ", "-to-"), first.end) and not (first.unit or lead.is_from)
    to_one = pattern(TO_ONE).match(text, first.end) if is_to else None
    if to_one and first.number.low > 1:
        number = first.number._replace(end=to_one.end(), is_ratio=True)
        return first._replace(number=number, end=number.end)
    may_join = lead.is_between or text[first.end : first.end + 5].lstrip(" ")[:1] in JOINT_SIGNS
    shape = AND if lead.is_between else JOINT
    joint = pattern(shape).match(text, first.end) if may_join else None
    if joint is None:
        return first
    money = pattern(MONEY_AHEAD).match(text, joint.end())
    second = _read_one(text, money.end() if money else joint.end())
    if second is None or second.start < joint.end():
        return first
    return _join(text, first, second, joint[joint.lastindex or 0], lead)


def _join(text: str, first: Quantity, second: Quantity, joint: str, lead: HedgesBefore) -> Quantity:
    """Return the range between two numbers, or the first number if they are two figures."""
    if first.number.is_ratio and not second.number.is_ratio:
        return first  # "sixfold to $3bn"
    if joint == "to" and _is_change(lead, first):
        return _lend(first, second)
    if joint == "to" and _is_after_a_year(first, second, lead):
        return first
    is_falling = joint == "to" and first.number.low > second.number.high
    if is_falling and (_is_spread(lead) or _is_whole_cell(text, first, second)):
        joined = join_ends(second._replace(unit=None), first._replace(unit=second.unit))
        number = joined.number._replace(end=second.number.end)
        return joined._replace(start=first.start, end=second.end, number=number)
    if joint == "to" and first.unit and not second.unit and dimension(first.unit) != MONEY:
        return first  # "lost 64 points to 4,577"
    if joint == "or" and not _are_alternatives(text, first, second):
        return first
    joined = join_ends(first, second)
    if joined.number.reason:  # "$200 to $4 million": the first end is as printed
        printed = first.number._replace(head=first.number.low)
        joined = join_ends(first._replace(number=printed), second)
    return first if joined.number.reason else joined


def _is_change(lead: HedgesBefore, first: Quantity) -> bool:
    """Does "to" lead to the new value: "fell from 12 to 10", "rose by 5% to 40%"?"""
    if lead.is_between:
        return False
    if lead.is_from or lead.last == "by":
        return any(is_listed(word.text, "changes") for word in _clause(lead.rest))
    return first.unit is not None and is_listed(lead.last, "changes")


def _clause(before: Sequence[Word]) -> Sequence[Word]:
    """Return the last words before a number, up to a sign that ends a clause.

    "Raise the pension age for council workers from 60".
    """
    near = before[-CLAUSE:]
    for place in range(len(near) - 1, -1, -1):
        if near[place].text in CLAUSE_ENDS:
            return near[place + 1 :]
    return near


def _is_spread(lead: HedgesBefore) -> bool:
    """Does a range fall: "shocks ranging from 5.1 to 4.4"?"""
    return any(is_listed(word.text, "spreads") for word in lead.rest[-3:])


def _is_whole_cell(text: str, first: Quantity, second: Quantity) -> bool:
    """Are two numbers all that a cell of a table has? The end of a cell is a semicolon here."""
    start, end = first.start, second.end
    before = text[max(0, start - BLANKS) : start].rstrip(" ")[-1:]
    after = text[end : end + BLANKS].lstrip(" ")[:1]
    return before in {";", "|"} and after in {";", "|", "\n", ""}


def _is_after_a_year(first: Quantity, second: Quantity, lead: HedgesBefore) -> bool:
    """Does a new value follow the year of a change: "rose 40% in 2019 to 2.1 million"?"""
    if lead.last != "in" or first.unit or first.number.low not in YEARS:
        return False
    return second.number.low not in YEARS


def _lend(first: Quantity, second: Quantity) -> Quantity:
    """Give a figure the unit and scale of its new value: "from 4.8 to 4.7 per cent"."""
    number = first.number
    if first.unit or second.unit in COUNT_UNITS:
        return first
    if second.number.scale != 1 and lent_scale(number, second.number) != 1:
        number = _scale(number, second.number.scale, number.end)
    return first._replace(unit=second.unit, number=number)


def _are_alternatives(text: str, first: Quantity, second: Quantity) -> bool:
    """Are they the ends of one guess: "two or three", "40 or 50 kilos"? "12 or 40" are two figures.

    The second says what both are of, and is at most twice the first.
    """
    a, b = first.number, second.number
    last = b.low / b.scale
    if ONE in {b.low - a.low, last - a.low / a.scale, last - a.low}:
        return True
    if second.unit is None:
        noun = pattern(NOUN).match(text, second.end)
        if noun is None or is_listed(noun[1] or noun[2], "function"):
            return False
    return a.low < b.low <= 2 * a.low or a.low < last <= 2 * a.low


def _read_one(text: str, at: int) -> Quantity | None:
    """Read one number with its sign, and the currency before it or the unit after it."""
    number = scan_number(text, at)
    if number is None:
        return None
    if two := join_two_units(text, at, number):
        return two
    if number.reason:
        number = _reread(text[at : number.end], number)
    if text[at - 1 : at] == "." and not text[max(0, at - 2) : at - 1].strip(" \n$£€("):
        number = _after_the_point(number, number.end - at)
    number = _with_fraction(text, number)
    start, money = money_before(text, at)
    sign = _minus_before(text, at, start)
    if sign is not None:
        start = min(start, sign)
        number = number._replace(low=-number.high, high=-number.low)
    found = Quantity(start, number.end, number, money)
    if money:
        return _with_money(text, found)
    return _with_whole(text, found) if number.is_share else _with_unit(text, found)


def _minus_before(text: str, at: int, start: int) -> int | None:
    """Return the index of the minus of a number, if it has one; `start` is that of its currency."""
    for place in (at, start):
        before = text[max(0, place - 7) : place].casefold()
        if before.endswith(("minus ", "minus-")) and not before[:-6].isalnum():
            return place - len("minus ")
        if before.endswith("-") and not before[-2:-1].strip(BEFORE_A_MINUS):
            return place - 1
    return None


def _reread(printed: str, number: Number) -> Number:
    """Read digits that a ledger would refuse: "1,23" is a decimal, "1.234.567" is none."""
    digits = pattern(r"[\d.,' ]+").match(printed)
    text = digits[0].strip(" ,.'") if digits else ""
    if number.low or not text or len(text) > LONGEST_MISPRINT:
        return number
    sign = text[max(text.rfind(","), text.rfind("."))]
    whole, _, rest = text.rpartition(sign)
    is_mixed = "," in text and "." in text
    is_decimal = is_mixed or (sign in ",." and sign not in whole and len(rest) != len("000"))
    digits_of = pattern(r"\D")
    joined = digits_of.sub("", whole if is_decimal else text)
    value = Decimal(f"{joined}.{digits_of.sub('', rest)}" if is_decimal else joined)
    value = plain(value * number.scale)
    return number._replace(low=value, high=value, step=place_value(value), reason="")


def _after_the_point(number: Number, digits: int) -> Number:
    """Read ".500": its number is the digits after the point."""
    if number.scale != 1 or number.is_spelled:
        return number
    value = plain(number.low.scaleb(-digits))
    return number._replace(low=value, high=value, step=ONE.scaleb(-digits), reason="")


def _with_fraction(text: str, number: Number) -> Number:
    """Add the fraction sign of "2½"."""
    part = FRACTIONS.get(text[number.end : number.end + 1])
    if part is None or number.is_vague:
        return number
    value = number.low + Decimal(part)
    return number._replace(end=number.end + 1, low=value, high=value, step=Decimal("0.5"))


def _with_money(text: str, found: Quantity) -> Quantity:
    number = found.number
    short = pattern(SHORT_SCALE).match(text, number.end)
    if short and number.scale == 1:
        number = _scale(number, Decimal(SHORT_SCALES[short[1] or "m"]), short.end())
        return found._replace(number=number, end=number.end)
    again = unit_words(text, number.end)
    return found._replace(end=again[0]) if again and again[1] == found.unit else found


def _scale(number: Number, factor: Decimal, end: int) -> Number:
    low, high = plain(number.low * factor), number.high
    high = high if high.is_infinite() else plain(high * factor)
    step = plain(number.step * factor)
    return number._replace(low=low, high=high, step=step, scale=factor, end=end)


def _with_whole(text: str, found: Quantity) -> Quantity:
    """Read the measure after a part: "half an hour", "a quarter of a mile"."""
    word, end = next_word(text, found.end)
    if word == "of":
        word, end = next_word(text, end)
    unit = unit_words(text, end) if word in {"a", "an"} else None
    if unit is None or unit[1] in COUNT_UNITS:
        return found._replace(unit="share")
    return found._replace(end=unit[0], unit=unit[1])


def _with_unit(text: str, found: Quantity) -> Quantity:
    number = found.number
    if number.scale != 1 and text[number.end - 1] == "m":
        number = _metres(text, found.start, number)
    elif large := pattern(r" ([BM])(?= [a-z])").match(text, number.end):
        number = _scale(number, Decimal(SHORT_SCALES[large[1].casefold()]), large.end())
    elif glued := glued_unit(text, number.end):
        return found._replace(end=glued[0], unit=glued[1])
    at = number.end
    if number.is_vague and (of := pattern(r" of(?= )").match(text, at)):
        at = of.end()
    found = found._replace(number=number, end=number.end)
    unit = unit_words(text, at)
    if unit and unit[1] in SPANS and not number.is_vague:  # "two decades" are 20 years
        number = _scale(number, SPANS[unit[1]], unit[0])
        return found._replace(end=unit[0], unit="year", number=number)
    if unit:
        return found._replace(end=unit[0], unit=unit[1])
    word = pattern(r"[\s-]?([^\W\d_]{1,12})(?!\w)").match(text, at)
    loose = loose_unit(word[1]) if word else None
    if word is None or loose is None:
        return found
    settled = settle_unit(text, found.start, word.end(), number, loose)
    return found._replace(end=word.end(), unit=settled)


def _metres(text: str, start: int, number: Number) -> Number:
    """Take the "m" of "20m deep", "6ft (1.8m)" for metres, which the scanner takes for millions."""
    following, _ = next_word(text, number.end)
    is_small = abs(number.low) / number.scale < MOST_METRES
    is_length = following in LENGTHS or measured_beside(text, start, number.end) == "length"
    if is_small and not is_length:
        return number
    return _scale(number, ONE / number.scale, number.end - 1)._replace(scale=ONE)
