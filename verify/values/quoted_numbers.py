"""Find every number of a quotation with its hedge, so that a cell can be held against it.

A number that is a day, a time of day or part of a name ("T-72") is left out.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from verify.lexicons import load
from verify.model.figures import Figure, Qualifier
from verify.model.named_tuples import NamedTuple
from verify.text.calendar import FIRST_YEAR, LAST_YEAR
from verify.text.folding import fold_case, fold_signs
from verify.text.patterns import pattern
from verify.text.words import split_runs
from verify.values.cells import ABOUT
from verify.values.hedges import (
    FILLERS,
    Hedge,
    HedgeAsSaid,
    afterwords,
    combine,
    hedges,
    match_phrase,
    read_lead,
    skip,
)
from verify.values.hedges import words as fillers
from verify.values.intervals import apply_hedge
from verify.values.numbers.fractions import PARTS
from verify.values.numbers.number import NOTHING, ONE, ONES, SCALES, TENS, Number, next_word
from verify.values.numbers.scan import number_places, scan_number
from verify.values.numbers.vague import vague_words
from verify.values.numbers.words import RATIOS
from verify.values.quantities import Quantity, scan_quantity
from verify.values.uncounted_numbers import AGE, DAYS, is_listed_age, read_role
from verify.values.units import unit_words

YEAR = r"(?:19|20)\d\d"
DATING = r"(?i)\b(?:in|since|until|during|by) $"
BETWEEN = r"(?i)\bbetween\s+$"
CURRENCY = r"(?:[^\W\d_]{0,3}[$€£¥₴₽₪₺₹₩₾₸¢]|(?<!\w)[A-Z]{3}) ?$"
JOINT = r"\s*(?:[-±]|\+/-)\s*|-?\s+(?:to|or|and)\s"
LEAD_WORDS = 6  # that may stand before a number and hedge it
CHANGE_REACH = 4  # words before a number, among which one says that it rose or fell
SHORT_WORD = 6  # letters
LEAD = 48  # characters
MARKS = ".,:;\"'()"
NO_HEDGES = frozenset({"max", "min", "c", "ca", "est"})  # "vitamin c", "Max"
DETERMINERS = frozenset({"the", "these", "those", "all"})
ARTICLES = frozenset(("a", "an", "his", "her", "their", "another"))
# "No longer" and "no more" say nothing of a number.
NONE = (
    r"(?i)\b(?:nobody|no[ -]one(?! else)|none|not an? single|not one"
    r"|no(?! (?:more|longer|further|new|other|additional|less|fewer|less|doubt|signs?|way)\b)"
    r"(?= [^\W\d_]))(?!\w)"
)
NO_WORDS = frozenset(("no", "nobody", "none", "not"))
ELLIPSIS = r"\.\.+|…"


class QuotedNumber(NamedTuple):
    """A number of a quotation, from `start` to `end` with its unit, and its hedge in `figure`.

    The digits or the words of the number end at `number_end`. `reason` says why it cannot be read
    for certain, or is "". `is_year` is true for "2022", `is_spelled` for "three", `is_article` for
    the "a" of "a woman", `is_none` for "no one". `role` says what the number is if it counts
    nothing, as an age does. `said` is the number with its hedges, as the quotation has them.
    """

    start: int
    end: int
    number_end: int
    figure: Figure
    reason: str = ""
    is_year: bool = False
    is_spelled: bool = False
    is_article: bool = False
    is_none: bool = False
    role: str = ""
    said: str = ""


def find_numbers(quote: str) -> list[QuotedNumber]:
    """Return the numbers of a quotation in their order. Offsets are those of `quote`.

    An age and a number within a name are among them, with their `role`.
    """
    text = pattern(DAYS).sub(lambda day: ";" * len(day[0]), fold_signs(quote))
    found: list[QuotedNumber] = []
    end = 0
    for start, word in number_places(text, 0):
        if start < end or word == "(" or (word.isalpha() and word.casefold() not in _beginnings()):
            continue
        if not word.isalpha() and len(word) > 1:  # a name: "T-72"
            end = start + len(word)
            continue
        number = (
            _read_none(text, start) or _read(text, start, end) or _read_article(text, start, word)
        )
        if number:
            before = found[-1] if found else None
            found.append(number._replace(role=_role(text, number, before)))
            end = number.end
    return found


def _role(text: str, number: QuotedNumber, before: QuotedNumber | None) -> str:
    """Return what a number is that counts nothing, or ""; `before` is the number before it."""
    if number.is_article or number.is_none:
        return ""
    role = read_role(text, number.start, number.number_end)
    if role or not before or before.role != AGE or number.figure.unit:
        return role
    between = text[before.end : number.start]
    return AGE if is_listed_age(between, text[number.start : number.number_end]) else ""


@cache
def _beginnings() -> frozenset[str]:
    """Return the words with which a number, or a person counted by an article, may begin."""
    parts = {*ONES, *TENS, *SCALES, *vague_words().plurals, *RATIOS, *PARTS, "half"}
    counts = {word for phrase in vague_words().counts for word in phrase.split()}
    return frozenset(parts | counts | ARTICLES | NO_WORDS)


def _read(text: str, start: int, after: int) -> QuotedNumber | None:
    money = pattern(CURRENCY).search(text, max(after, start - 5), start)
    at = money.start() if money else start
    between = pattern(BETWEEN).search(text, max(after, at - LEAD), at)
    is_between = between is not None
    quantity = scan_quantity(text, at, is_between=is_between)
    if quantity is None and money:
        at, quantity = start, scan_quantity(text, start)
    if quantity and quantity.is_range and quantity.number.reason:  # "by 46 percent to 42 percent"
        quantity = scan_quantity(text[: _first_end(text, start)], at)
    if quantity is None:
        return None
    said = _hedges_before(text, at, after)
    number = quantity.number
    hedging = (*said, *_hedges_after(text, quantity))
    hedge = combine(hedging) or Hedge(Qualifier.EXACT)
    words = " ".join(text[each.start : each.end] for each in hedging)
    figure = apply_hedge(quantity, hedge, words, ABOUT)._replace(text=text[at : number.end])
    dated = pattern(DATING).search(text, max(0, start - LEAD), start)  # "in 2015 refugees came"
    last = number.end if dated else quantity.end
    is_year = bool(pattern(YEAR).fullmatch(text, start, last)) and not hedging
    is_year = is_year and FIRST_YEAR <= number.low <= LAST_YEAR
    first = min([between.start() if between else at, *(each.start for each in said)])
    whole = text[first : max([quantity.end, *(each.end for each in hedging)])].strip()
    ends = (quantity.end, number.end)
    return QuotedNumber(at, *ends, figure, number.reason, is_year, number.is_spelled, said=whole)


def _first_end(text: str, start: int) -> int:
    """Return where the first number of a range ends, with its unit."""
    number = scan_number(text, start)
    joint = pattern(JOINT).search(text, number.end) if number else None
    return joint.start() if joint else len(text)


def _hedges_before(text: str, at: int, after: int) -> tuple[HedgeAsSaid, ...]:
    """Return the hedges that end where a number begins; `after` is the end of the last number."""
    first = max(after, at - LEAD)
    words = [each for each in split_runs(text[first:at]) if each.text not in MARKS]
    if not words or words[-1].text.casefold() not in _last_words():
        return ()
    for word in words[-LEAD_WORDS:]:
        lead = read_lead(text, first + word.start)
        if lead.end == at and lead.said:
            return tuple(each for each in lead.said if _is_hedge(text, each, at))
    return ()


def _is_hedge(text: str, said: HedgeAsSaid, at: int) -> bool:
    """Is it a hedge, and no preposition or name: "talks about 12 hostages", "about the two"?"""
    phrase = fold_case(text[said.start : said.end])
    if phrase in NO_HEDGES:
        return False
    governors = _governed().get(phrase)
    between = {word.text.casefold() for word in split_runs(text[said.end : at])}
    if governors is None:
        return between.isdisjoint(DETERMINERS) or phrase not in _listed("compared")
    before = split_runs(text[max(0, said.start - LEAD) : said.start])
    is_governed = bool(before) and before[-1].text.casefold() in governors
    return not is_governed and between.isdisjoint(DETERMINERS)


@cache
def _governed() -> Mapping[str, list[str]]:
    return load("counting").lists("governed")


@cache
def _last_words() -> frozenset[str]:
    """Return the words that end a hedge, or a filler between a hedge and its number."""
    return frozenset(each.rpartition(" ")[2] for each in (*hedges(), *fillers(FILLERS)))


def _hedges_after(text: str, quantity: Quantity) -> Iterator[HedgeAsSaid]:
    """Yield the hedge right after a number or its unit: "200 or more", "200 people or more"."""
    for end in dict.fromkeys((quantity.number.end, quantity.end, _end_of_noun(text, quantity))):
        at = skip("[ -]?", text, end)
        phrase, after = match_phrase(text, at, afterwords())
        is_last = not text[after : after + 2].strip()[:1].isalnum()
        if phrase and (is_last or phrase not in hedges()) and not _goes_on(text, after):
            yield HedgeAsSaid(afterwords()[phrase], at, after)
            return


def _end_of_noun(text: str, quantity: Quantity) -> int:
    found = unit_words(text, quantity.end)
    return found[0] if found else quantity.end


def _goes_on(text: str, at: int) -> bool:
    """Do more words of a number or a comparison follow: "12 or more than 20"?"""
    word, _ = next_word(text, at)
    return word in {"than", "to", "of"} or text[at : at + 2].strip()[:1].isdecimal()


def _read_article(text: str, start: int, word: str) -> QuotedNumber | None:
    """Read "a woman" and "an elderly woman" as 1; "a bridge" is none."""
    if word.casefold() not in ARTICLES:
        return None
    at = start + len(word)
    found = unit_words(text, at) or unit_words(text, next_word(text, at)[1])
    if not found or found[1] != "people":
        return None
    number = Number(found[0], ONE, ONE, ONE, is_spelled=True)
    quantity = Quantity(start, found[0], number, "people")
    figure = apply_hedge(quantity, Hedge(Qualifier.EXACT), "", ABOUT)
    figure = figure._replace(text=text[start : found[0]])
    return QuotedNumber(
        start, found[0], at, figure, is_spelled=True, is_article=True, said=figure.text
    )


def _read_none(text: str, start: int) -> QuotedNumber | None:
    """Read "no one" and the "no" of "no deaths" as 0; "no more than" is none."""
    found = pattern(NONE).match(text, start)
    if found is None:
        return None
    number = Number(found.end(), NOTHING, NOTHING, ONE, is_spelled=True)
    quantity = Quantity(start, found.end(), number)
    figure = apply_hedge(quantity, Hedge(Qualifier.EXACT), "", ABOUT)._replace(text=found[0])
    ends = (found.end(), found.end())
    noun = pattern(r" [^\W\d_]+").match(text, found.end()) if found[0].casefold() == "no" else None
    said = found[0] + (noun[0] if noun else "")
    return QuotedNumber(start, *ends, figure, is_spelled=True, is_none=True, said=said)


def is_change(quote: str, number: QuotedNumber) -> bool:
    """Are two numbers an old and a new one: "rose from 1,199 to 1,234", "up by 20 to 400"?"""
    words = [each.text.casefold() for each in split_runs(quote[: number.start])]
    return words[-1:] == ["by"] or not _listed("changes").isdisjoint(words[-CHANGE_REACH:])


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(load("counting").lists("words")[name])


def is_cut(quote: str) -> bool:
    """Are words left out of the quotation: "…", "..." or "[…]"?"""
    return bool(pattern(ELLIPSIS).search(quote))


def find_hedges(quote: str) -> frozenset[Qualifier]:
    """Return the hedges that are anywhere in a quotation, also far from its numbers.

    A short word alone may be no hedge there: "over the past day".
    """
    text, found = fold_signs(quote), set()
    for word in split_runs(text):
        for table in (hedges(), afterwords()):
            phrase, _ = match_phrase(text, word.start, table)
            if phrase and (" " in phrase or len(phrase) > SHORT_WORD):
                found.add(table[phrase].qualifier)
    return frozenset(found)


def values_of(number: QuotedNumber) -> tuple[Decimal, ...]:
    """Return the number as said, or both ends of a range."""
    low, high = number.figure.stated_low, number.figure.stated_high
    return (low, high) if high.is_finite() and high != low else (low,)
