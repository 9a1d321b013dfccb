"""Find one quantity in a text: a number or a range, with its unit or currency."""

from decimal import Decimal

from verify.model.named_tuples import NamedTuple
from verify.text.english import shorten
from verify.text.patterns import pattern
from verify.values.numbers.number import ONE, SHORT_SCALES, Number, next_word, plain, show
from verify.values.numbers.scan import scan_number
from verify.values.units import ambiguous_unit, dimension, glued_unit, read_unit, unit_words

MONEY = "money"
ALONE = r"(?![\w'-])"  # after a letter that is a word: "5 M", but not "5 M777" or "5 T-72"
TRILLION = 10**12
QUOTED = 24  # characters of a text that a message quotes
LENDS_ALWAYS = 1000  # "500 to 2 million" may begin at 500; "50 to a hundred" begins at 50
SIGN_AND_CURRENCY = r"(?:[+-] ?)?(?:([^\W\d_]{0,3}[$€£¥₴₽₪₺₹₩₾₸¢]|[A-Z]{3}) ?(?:[+-] ?)?(?=\d))?"


class Quantity(NamedTuple):
    """A number or a range with its unit, from `start` to `end` in a text."""

    start: int
    end: int
    number: Number
    unit: str | None = None
    is_range: bool = False

    def refuse(self, reason: str) -> "Quantity":
        """Return the quantity with the reason why it cannot be read."""
        return self._replace(number=self.number._replace(reason=reason))


def scan_quantity(text: str, at: int, *, is_between: bool = False) -> Quantity | None:
    """Return the number or range, with its unit, that begins at `at` in a folded text.

    If `is_between`, the word before it is "between", and "and" joins the two ends.
    """
    first = _scan_one(text, at)
    if first is None:
        return None
    joint = r"\s*(and)\s+" if is_between else r"\s*(?:(-|±|\+/-)\s*|-?\s*(?:to|or)\s+)"
    found = pattern(joint).match(text, first.end)
    second = _scan_one(text, found.end()) if found else None
    if found is None or second is None:
        return first
    word = found[0].strip()
    if word in {"±", "+/-"}:
        return _give_or_take(first, second)
    joined = join_ends(first, second)
    if word.endswith("or") and joined.number.high - joined.number.low != 1:
        return first  # "two or three" is a range, "12 or 15" is two figures
    return joined


def _scan_one(text: str, at: int) -> Quantity | None:
    """Read one number with its sign, and the currency before it or the unit after it."""
    if text[at : at + 1].isdecimal():  # no sign and no currency
        number = scan_number(text, at)
        return _with_its_unit(text, at, number) if number else None
    before = pattern(SIGN_AND_CURRENCY).match(text, at)
    number = scan_number(text, before.end()) if before else None
    if before is None or number is None:
        return None
    if "-" in before[0]:
        if number.is_vague:
            return None
        number = number._replace(low=-number.low, high=-number.high)
    if before[1]:
        money = read_unit(before[1])
        if money is None or dimension(money) != MONEY:
            return None
        return _with_money(text, Quantity(at, number.end, number, money))
    return _with_its_unit(text, at, number)


def _with_its_unit(text: str, at: int, number: Number) -> Quantity:
    if number.is_share:
        return Quantity(at, number.end, number, "share")
    return _with_unit(text, Quantity(at, number.end, number))


def _with_money(text: str, found: Quantity) -> Quantity:
    if short := pattern(rf" +([mkbt]|[MKBT]){ALONE}").match(text, found.end):
        factor = SHORT_SCALES.get(short[1].casefold(), TRILLION)
        return _scale(found._replace(end=short.end()), Decimal(factor))
    again = unit_words(text, found.end)
    if again and again[1] == found.unit:
        return found._replace(end=again[0])
    return _with_nothing_glued(text, found)


def _with_unit(text: str, found: Quantity) -> Quantity:
    if found.number.reason:
        return found
    number = show(found.number.low)
    if found.number.scale == 1 and (short := pattern(rf" +([kKMB]){ALONE}").match(text, found.end)):
        factor = SHORT_SCALES[short[1].casefold()]
        found = _scale(found._replace(end=short.end()), Decimal(factor))
    if pattern(rf" +T{ALONE}").match(text, found.end):
        return found.refuse(f"may be {number} tonnes or {number} trillion: write out which")
    if pattern(rf" *MM{ALONE}").match(text, found.end):
        return found.refuse(f"may be {number} millimetres or {number} million: write out which")
    if pattern(r" +m(?!\w)").match(text, found.end):
        return found.refuse(f"may be {number} metres or {number} million: write out which")
    unit = unit_words(text, found.end)
    if unit:
        return found._replace(end=unit[0], unit=unit[1])
    if glued := glued_unit(text, found.end):
        return found._replace(end=glued[0], unit=glued[1])
    meanings = _find_ambiguous(text, found.end)
    if meanings:
        return found.refuse(f"may be {meanings}: write which")
    return _with_nothing_glued(text, found)


def _with_nothing_glued(text: str, found: Quantity) -> Quantity:
    """Refuse a number with letters right after it that are not a unit: "12abc"."""
    glued = pattern(r"\w+").match(text, found.end)
    if glued is None or found.number.reason:
        return found
    word = glued[0]
    if word.casefold() in {"st", "nd", "rd", "th"}:
        return found.refuse("an ordinal, not a figure")
    if set(word) <= set("OoIlSB"):
        return found.refuse(f"the letter {word[0]} among the digits: check it")
    if pattern(r"[eExX]-?\d?").match(word):
        return found.refuse("a computer's way to write a number: write it out")
    return found.refuse(f'the digits run on into "{shorten(word, QUOTED)}": check it')


def _find_ambiguous(text: str, at: int) -> str:
    """Return the meanings of an ambiguous unit after a number ("12 pounds"), or ""."""
    first, end = next_word(text, at)
    second, _ = next_word(text, end)
    return (ambiguous_unit(f"{first} {second}") or ambiguous_unit(first)) if first else ""


def _scale(quantity: Quantity, factor: Decimal) -> Quantity:
    number = quantity.number
    scaled = number._replace(
        low=plain(number.low * factor),
        high=number.high if number.is_vague else plain(number.high * factor),
        step=plain(number.step * factor),
        scale=factor,
    )
    return quantity._replace(number=scaled)


def join_ends(first: Quantity, second: Quantity) -> Quantity:
    """Make a range of two numbers. The first may take scale and unit from the second: "15-20km"."""
    a, b = first.number, second.number
    whole = second._replace(start=first.start, unit=second.unit or first.unit, is_range=True)
    if a.reason or b.reason:
        return whole.refuse(a.reason or b.reason)
    if first.unit and second.unit and first.unit != second.unit:
        return whole.refuse("two units in one range: write both ends in one")
    factor = lent_scale(a, b)
    if factor != 1:
        lent = _scale(first, factor).number
        is_even = b.low % factor == 0 or b.scale != 1
        if (lent.low > b.low and factor > LENDS_ALWAYS) or not is_even:
            return whole.refuse(f"begins at {show(a.low)} or {show(lent.low)}: write it out")
        a = a if lent.low > b.low else lent  # "fifty to a hundred"
    if a.low > b.high:
        return whole.refuse("the range ends below its start: check it")
    vague = a.is_vague or b.is_vague
    number = b._replace(low=a.low, step=min(a.step, b.step), is_vague=vague)
    return whole._replace(number=number)


def lent_scale(a: Number, b: Number) -> Decimal:
    """Return the factor that the first end of a range may take from the second, or 1.

    In "15-20 million" it is a million. In "7-15,000" it is a thousand, because 7 is less than 15.
    """
    if a.scale != 1 or a.head is not None or a.is_vague or not a.low:
        return ONE
    if b.scale != 1:
        return b.scale
    if b.head is None or a.low >= b.head:
        return ONE
    return Decimal(1000) ** ((len(str(int(b.low))) - len(str(b.head))) // 3)


def _give_or_take(middle: Quantity, width: Quantity) -> Quantity:
    a, b = middle.number, width.number
    whole = width._replace(start=middle.start, unit=middle.unit or width.unit, is_range=True)
    if a.reason or b.reason:
        return whole.refuse(a.reason or b.reason)
    if a.is_vague or b.is_vague or width.unit not in {None, middle.unit}:
        return whole.refuse("write the margin as a number in the unit of the figure")
    if b.low < 0:
        return whole.refuse("a margin cannot be negative: check the sign")
    number = a._replace(low=a.low - b.low, high=a.low + b.low, step=min(a.step, b.step))
    return whole._replace(number=number)
