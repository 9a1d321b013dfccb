"""Read the `value` cell of a ledger: a figure, a statement without one, or why it is neither."""

import re
from decimal import Decimal
from functools import lru_cache

from verify.figures.hedges import (
    Hedge,
    combine,
    find_afterwords,
    match_phrase,
    read_lead,
    skip,
    words,
)
from verify.figures.numbers import (
    MOST_DIGITS,
    NOTHING,
    ONE,
    SCALES,
    SHORT_SCALES,
    TOO_LONG,
    Number,
    next_word,
    scan_number,
)
from verify.figures.quantities import MONEY, QUOTED, Quantity, scan_quantity
from verify.model import INFINITY, Figure, Qualifier, Unreadable
from verify.nouns import NamedTuple
from verify.text.calendar import CLEAR_MONTH, SHORT_MONTH, SHORT_MONTHS
from verify.text.english import shorten
from verify.text.folding import fold_signs
from verify.text.hidden import remove_hidden
from verify.text.patterns import pattern
from verify.units import ambiguous_unit, dimension, read_unit, same_dimension, unit_name, unit_words

ABOUT = Decimal("0.05")
LONGEST = 500  # characters; what is longer is a text, not a figure
TOO_LONG_A_TEXT = f"longer than {LONGEST} characters: write the figure alone"
LONGEST_UNIT = 6  # words
CACHED = 1 << 16
NOBODY = "none|no one|no-one|nobody|nil"
NO_NUMBER = "lots|many|most|much|numerous|countless|plenty|multiple|various|innumerable|few|masses"
ADVERBS = "likely|probably|recently|importantly"  # "most likely" is no number
NOT_A_FIGURE = "nan|inf|infinity"
NO_VALUE = (
    "unknown|not known|n/a|na|tbc|tbd|tba|to be confirmed|undisclosed|unspecified|not available|"
    "not stated|none given|no data|null|-|--|?|??|...|…|.|*|x|xx|#"
)
MONTH = rf"(?:{CLEAR_MONTH}|{SHORT_MONTH})\b|(?-i:May|March)\b"
IS_DATE = "a date, not a figure: put it in as_of"
HAS_DATE = "a date beside the figure: put it in as_of"
# "12 May" is a day, "12 may have died" is not.
DAYS = (
    r"(?i:(?<![\w.,])(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?"
    rf"(?:{MONTH})(?:,?\s+\d{{4}}\b)?|(?:{MONTH})"
    r"\.?\s+\d{1,4}\b(?!,\d)(?:,\s\d{4}\b)?))"
)
NUMERIC_DATES = r"(?<![\w.,])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d\d)(?!\w))"
FRACTIONS = r"[¼-¾⅐-⅞]"
TWO = "two figures in one cell: split the row"
COUNTED = frozenset({"people", "item"})
# What became of those counted; after "a woman" they make no other thing of her.
FATES = "killed|dead|died|injured|wounded|hurt|missing|captured|detained|shot|arrested|rescued"
# After a number these begin something else than the noun that it counts.
NO_NOUNS = (
    "a|an|and|as|at|average|by|during|each|every|for|from|in|into|of|on|or|over|out|per|since|so|"
    "the|than|that|to|total|under|until|was|were|when|which|while|with|within|without|altogether"
)
MAY_BE_NEGATIVE = frozenset({"percent", "percentage_point", "degree", "celsius", "fahrenheit"})


def parse_figure(text: str) -> Figure | Unreadable:
    """Read one figure as people write it: "at least 5,767", "about 2,000 sq km", "350-400".

    What cannot be read for certain is Unreadable, with the reason. "1.2m" is 1.2 million: write
    metres in full.
    """
    return read_figure(text) or Unreadable(text.strip(), "no number in it")


def read_figure(text: str, unit: str = "", *, about: Decimal = ABOUT) -> Figure | Unreadable | None:
    """Read the value of a ledger's row; None is a statement without a number ("withdrawn").

    `unit` is what the row's unit column says. `about` is the share by which "about" widens.
    """
    if not unit and (digits := _PLAIN(text)):
        return _read_plain(text, digits[1] is not None)
    text = text.strip()
    if len(text) > LONGEST:
        is_statement = not pattern(rf"\d|{FRACTIONS}").search(text)
        return None if is_statement else Unreadable(text, TOO_LONG_A_TEXT)
    return _read(text, unit.strip(), about)


def rounding_interval(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return everything that the printed digits stand for: 52,245 to 52,255 for 52,250.

    After statcheck: a printed 2.0 stands for 1.95 to 2.05. A count is never below nothing.
    """
    half = figure.step / 2
    low = figure.stated_low - half
    return (low if figure.stated_low < 0 else max(low, NOTHING)), figure.stated_high + half


_PLAIN = re.compile(r"(?:0|[1-9]\d{0,2}(?:(,\d{3})+|\d{0,12}))", re.ASCII).fullmatch
_STEPS = tuple(Decimal(10**zeros) for zeros in range(16))


def _read_plain(text: str, is_grouped: bool) -> Figure | Unreadable:  # noqa: FBT001  hot
    digits = text.replace(",", "") if is_grouped else text
    if len(digits) > MOST_DIGITS:
        return Unreadable(text, TOO_LONG)
    value = Decimal(digits)
    step = _STEPS[len(digits) - len(digits.rstrip("0"))] if value else ONE
    return Figure(value, value, None, text, Qualifier.EXACT, None, value, value, step)


@lru_cache(maxsize=CACHED)
def _read(text: str, unit: str, about: Decimal) -> Figure | Unreadable | None:
    clean = remove_hidden(text).strip().removeprefix("'").strip()
    folded = fold_signs(clean)
    reason = _say_no_value(folded)
    if reason:
        return Unreadable(text, reason)
    column = _read_column(unit)
    if isinstance(column, Unreadable):
        return column._replace(text=text)
    if column and dimension(column) == "length" and pattern(r"\dm\b").search(folded):
        return Unreadable(
            text, f"may be millions or metres: write the figure in {unit_name(column)}"
        )
    found = _read_cell(folded, clean, about)
    if not isinstance(found, Figure):
        return Unreadable(text, found) if found else None
    return _settle_unit(found._replace(text=text), column, unit)


def _say_no_value(text: str) -> str:
    """Return why a cell holds neither a figure nor a statement, "" where it may."""
    word = text.casefold()
    if not text:
        return "no value: write the figure, or what was said"
    if text[0] == "=":
        return "a formula, not a value: paste what it came to"
    if text[0] == "#" and pattern(r"#[A-Z/0]+[!?A]").match(text):
        return "a spreadsheet's error: mend the sheet"
    if word in words(NO_VALUE):
        return "stands for no value: leave out the row, or write what was said"
    if word.lstrip("+-") in words(NOT_A_FIGURE):
        return "a computer's word, not a figure"
    if meanings := ambiguous_unit(text):
        return f"a unit without a number; it may be {meanings}"
    first, end = next_word(text, 0)
    if first in words(NO_NUMBER) and next_word(text, end)[0] not in words(ADVERBS):
        return f'no number can be made of "{first}"'
    return _say_signs(text)


def _say_signs(text: str) -> str:
    """Return what signs make of a cell: a date, a fraction, a time."""
    if found := _find_date(text):
        return IS_DATE if found == text else HAS_DATE
    if "/" in text and pattern(r"(?<![\w.,])\d{1,4}/\d{1,4}(?![\w/])").search(text):
        return "may be a fraction or a date: write a decimal, or the date in as_of"
    if not text.isascii() and pattern(FRACTIONS).search(text):
        return "a fraction in one sign: write it in digits, as 0.5"
    if ":" in text and pattern(r"\d:\d").search(text):
        return "a time or a ratio, not a figure"
    if text[0] in ".," and text[1:2].isdecimal():
        return "begins with a point: write 0.5"
    return ""


def _find_date(text: str) -> str:
    """Return the first date in a text; the patterns are not compiled for a text without one."""
    words_begin = {word.lstrip('("')[:3] for word in text.casefold().split()}
    found = pattern(DAYS).search(text) if not words_begin.isdisjoint(SHORT_MONTHS) else None
    if found is None and any(text.count(sign) > 1 for sign in "-/."):
        found = pattern(NUMERIC_DATES).search(text)
    return found[0] if found else ""


@lru_cache(maxsize=CACHED)
def _read_column(unit: str) -> str | Unreadable | None:
    """Read the unit column; an unknown noun counts things."""
    if not unit:
        return None
    named = pattern(r"[^\W\d_]+|000").findall(unit[:LONGEST].casefold())
    if len(named) > LONGEST_UNIT:
        return Unreadable(unit, "the unit column holds a sentence: check the commas of the row")
    if known := read_unit(unit):
        return known
    if meanings := ambiguous_unit(unit):
        return Unreadable(unit, f"the unit may be {meanings}: write which")
    if any({word, word.removesuffix("s")} & {*SCALES, *SHORT_SCALES, "000"} for word in named):
        return Unreadable(
            unit, "a scale in the unit column: write it in the value, after the number"
        )
    return "item" if named else None


def _settle_unit(figure: Figure, column: str | None, written: str) -> Figure | Unreadable:
    """Set the unit of the cell against the unit column; the cell's own wins where they agree."""
    unit = figure.unit
    if unit is None or (unit in COUNTED and column in COUNTED):
        unit = column or unit
    elif column is not None and not same_dimension(unit, column):
        shown = unit_name(unit)
        return Unreadable(
            figure.text, f"the value is in {shown}, the unit column says {shorten(written, QUOTED)}"
        )
    may_be_negative = unit in MAY_BE_NEGATIVE or (unit and dimension(unit) == MONEY)
    if figure.stated_low < 0 and not may_be_negative:
        what = "a count" if unit is None or unit in COUNTED else dimension(unit)
        return Unreadable(figure.text, f"{what} cannot be negative: check the sign")
    return figure._replace(unit=unit)


def _read_cell(text: str, clean: str, about: Decimal) -> Figure | str:
    """Return the figure of a folded cell, why it cannot be read, or "" for a statement."""
    lead = read_lead(text, 0)
    quantity = scan_quantity(text, lead.end, is_between=lead.is_between)
    quantity = quantity or _scan_in_words(text, lead.end)
    if quantity is None:
        return _say_unfound(text, lead.end)
    if quantity.number.reason:
        return quantity.number.reason
    if lead.is_between and not quantity.is_range:
        return "between needs two ends: write both as numbers"
    if quantity.number.is_ratio:
        return "a ratio, not a figure: write what it came to"
    if lead.sign:
        quantity = quantity._replace(unit=read_unit(lead.sign))
    rest = _read_rest(text, quantity)
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


def _say_unfound(text: str, at: int) -> str:
    """Return why a cell that does not begin with a number is no statement, "" where it is one."""
    for found in pattern(r"[^\W\d_]+-?\d[\w-]*|\d|[^\W\d_]+").finditer(text, at):
        word = found[0]
        if word.isdecimal():
            return "begins with other words than the figure: put the number first"
        if word.casefold() in SCALES:
            return f"{word.casefold()} without its number: check it"
        number = scan_number(text, found.start()) if word.isalpha() else None
        if number and not number.is_share and number.low > ONE:
            return "begins with other words than the figure: put the number first"
    unit = read_unit(text)
    if unit and unit not in COUNTED:
        return "a unit without a number"
    if pattern(r"\w").search(text):
        return ""
    return "no words and no number: write the figure, or what was said"


def _scan_in_words(text: str, at: int) -> Quantity | None:
    """Read what is a figure in a ledger only: "a woman", "both bridges", "no casualties".

    "A decade" is one too, but "a bridge" and "no evidence" are no counts.
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
        return _counted(text, at, NOTHING, found) if found and found[1] in COUNTED else None
    return _counted(text, at, Decimal(2), found or (end, None)) if word == "both" else None


def _counted(
    text: str, at: int, value: Decimal, counted: tuple[int, str | None]
) -> Quantity | None:
    """Return a count in words, unless words after it make it part of a statement."""
    end, unit = counted
    number = Number(end, value, value, ONE, is_spelled=True)
    if pattern(r"(?:,|,? and) (?:an?|one) ").match(text, end):
        number = number._replace(reason=TWO)
    elif text[end:].strip(" .") and next_word(text, end)[0] not in words(FATES):
        return None
    return Quantity(at, end, number, unit)


class _Rest(NamedTuple):
    """What stands after the number: its unit, and the conversion in brackets."""

    unit: str | None
    conversion: Quantity | None


def _read_rest(text: str, quantity: Quantity) -> _Rest | str:
    """Read what follows the number, or say why the cell is refused."""
    at, unit = quantity.end, quantity.unit
    conversion: Quantity | None = None
    if unit is None:
        # "12+ civilians", "hundreds of civilians"
        at = skip(r"\+| +of\b" if quantity.number.is_vague else r"\+", text, at)
        unit, at = _find_counted(text, at)
    for token in pattern(r"\(|[^\W\d_]+-?\d[\w-]*|\d|[^\W\d_]+").finditer(text, at):
        if token.start() < at:
            continue
        if token[0] == "(":
            inner = _read_bracket(text, token.start(), unit)
            if isinstance(inner, str) or (inner and conversion):
                return inner if isinstance(inner, str) else TWO
            conversion, at = inner or conversion, inner.end if inner else at
        elif token[0].isalpha() or token[0].isdecimal():
            second = _read_second(text, token.start(), unit)
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
    return HAS_DATE if is_year else found.number.reason or TWO


def _find_counted(text: str, at: int) -> tuple[str | None, int]:
    """Return the unit that the noun after a number names, and where it ends.

    Up to two adjectives or names may stand before it; an unknown plural counts things.
    """
    place, unknown = at, None
    for _ in range(3):
        name = pattern(r" +(?:[A-Z][\w/]*-?\d[\w-]*|[^\W\d_]+-[^\W\d_]+(?!\w))").match(text, place)
        if name:
            place = name.end()
            continue
        found = unit_words(text, place)
        if found:
            return (found[1], found[0]) if found[1] in COUNTED else (unknown, at)
        word, end = next_word(text, place)
        if not word or word in words(NO_NOUNS) or text[place : place + 1] != " ":
            break
        if unknown is None and word.endswith("s") and not word.endswith("ss"):
            unknown = "item"
        place = end
    return unknown, at


def _read_bracket(text: str, at: int, unit: str | None) -> Quantity | str | None:
    """Read a conversion in brackets; None where they hold no number."""
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
    if not unit or not found.unit or unit in COUNTED or found.unit in COUNTED or unit == found.unit:
        return None
    if not same_dimension(unit, found.unit):
        return (
            f"the bracket is {dimension(found.unit)}, the figure {dimension(unit)}: check the units"
        )
    return found._replace(end=close if close >= 0 else len(text))


def apply_hedge(quantity: Quantity, hedge: Hedge, words: str, about: Decimal) -> Figure:
    """Make the figure: the interval that a number and its hedge allow."""
    number, qualifier = quantity.number, hedge.qualifier
    low, high, step = number.low, number.high, number.step
    if quantity.is_range and qualifier in {Qualifier.EXACT, Qualifier.ABOUT}:
        qualifier = Qualifier.BETWEEN
    stated = Figure(low, high, quantity.unit, "", qualifier, words or None, low, high, step)
    nothing = min(low, NOTHING)
    match hedge.qualifier:
        case Qualifier.ABOUT:
            below, above = _slack(low, step, about), _slack(high, step, about)
            return stated._replace(low=max(nothing, low - below), high=high + above)
        case Qualifier.AT_LEAST:
            return stated._replace(high=INFINITY)
        case Qualifier.MORE_THAN:
            above = _slack(high, step, 2 * about) if hedge.is_near else INFINITY
            return stated._replace(high=high + above, low_open=True)
        case Qualifier.AT_MOST:
            return stated._replace(low=nothing)
        case Qualifier.LESS_THAN:
            below = _slack(low, step, 2 * about) if hedge.is_near else low
            return stated._replace(low=max(nothing, low - below), high_open=True)
        case _:
            return stated


def _slack(end: Decimal, step: Decimal, share: Decimal) -> Decimal:
    """Return how far a hedge reaches: half the last digit printed, or a share of the number."""
    if not end.is_finite():
        return NOTHING
    slack = max(step / 2, abs(end) * share)
    return Decimal(int(slack)) if slack == int(slack) else slack.normalize()
