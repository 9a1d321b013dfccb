"""Find every number of a quotation with its hedge, so that a cell can be held against it.

A number that is a day, a time of day or part of a name ("T-72") is left out.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from verify.lexicons import load
from verify.model.figures import Figure, Qualifier
from verify.model.named_tuples import NamedTuple
from verify.text.calendar import FIRST_YEAR, FULL_MONTH, LAST_YEAR, SHORT_MONTH
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
from verify.values.numbers.number import ONE, ONES, SCALES, TENS, Number, next_word
from verify.values.numbers.scan import number_places, scan_number
from verify.values.numbers.words import RATIOS, VAGUE, VAGUE_COUNTS
from verify.values.quantities import Quantity, scan_quantity
from verify.values.units import unit_words

_MONTH = rf"(?:{FULL_MONTH}|(?:{SHORT_MONTH})\.?)(?!\w)"
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)?"
# Days and times: "9 September 2022", "Sept 9", "2022-09-10", "10.9.2022", "14:30", "the 14th".
DAYS = (
    rf"(?<!\d)(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}([./])\d{{1,2}}\1\d{{2,4}}|\d{{1,2}}:\d\d(?::\d\d)?"
    rf"|{_ORDINAL}(?: of)?,? {_MONTH}(?:,? \d{{4}})?(?!\d)|{_MONTH} {_ORDINAL}(?:,? \d{{4}})?"
    rf"(?![\d,.]\d|\d)|{_MONTH},? \d{{4}}(?!\d)|\d{{1,2}}(?:st|nd|rd|th)\b)"
)
YEAR = r"(?:19|20)\d\d"
CURRENCY = r"(?:[^\W\d_]{0,3}[$€£¥₴₽₪₺₹₩₾₸¢]|(?<!\w)[A-Z]{3}) ?$"
JOINT = r"\s*(?:[-±]|\+/-)\s*|-?\s+(?:to|or|and)\s"
LEAD_WORDS = 6  # that may stand before a number and hedge it
SHORT_WORD = 6  # letters
LEAD = 48  # characters
MARKS = ".,:;\"'()"
NO_HEDGES = frozenset({"max", "min", "c", "ca", "est"})  # "vitamin c", "Max"
DETERMINERS = frozenset({"the", "these", "those", "all"})
ARTICLES = frozenset(("a", "an", "his", "her", "their", "another"))
ELLIPSIS = r"\.\.+|…"


class QuotedNumber(NamedTuple):
    """A number of a quotation, from `start` to `end` with its unit, and its hedge in `figure`.

    The digits or the words of the number end at `number_end`. `reason` says why it cannot be read
    for certain, or is "". `is_year` is true for "2022", `is_spelled` for "three", `is_article` for
    the "a" of "a woman". `said` is the number with its hedges, as the quotation has them.
    """

    start: int
    end: int
    number_end: int
    figure: Figure
    reason: str = ""
    is_year: bool = False
    is_spelled: bool = False
    is_article: bool = False
    said: str = ""


def find_numbers(quote: str) -> list[QuotedNumber]:
    """Return the numbers of a quotation in their order. Offsets are those of `quote`."""
    text = pattern(DAYS).sub(lambda day: ";" * len(day[0]), fold_signs(quote))
    found: list[QuotedNumber] = []
    end = 0
    for start, word in number_places(text, 0):
        if start < end or word == "(" or (word.isalpha() and word.casefold() not in _beginnings()):
            continue
        if not word.isalpha() and len(word) > 1:  # a name: "T-72"
            end = start + len(word)
            continue
        number = _read(text, start, end) or _read_article(text, start, word)
        if number:
            found.append(number)
            end = number.end
    return found


@cache
def _beginnings() -> frozenset[str]:
    """Return the words with which a number, or a person counted by an article, may begin."""
    parts = {*ONES, *TENS, *SCALES, *VAGUE, *RATIOS, *PARTS, "several", "half"}
    counts = {word for phrase in VAGUE_COUNTS for word in phrase.split()}
    return frozenset(parts | counts | ARTICLES)


def _read(text: str, start: int, after: int) -> QuotedNumber | None:
    money = pattern(CURRENCY).search(text, max(after, start - 5), start)
    at = money.start() if money else start
    is_between = text[:at].rstrip().casefold().endswith("between")
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
    is_year = bool(pattern(YEAR).fullmatch(text, start, quantity.end)) and not hedging
    is_year = is_year and FIRST_YEAR <= number.low <= LAST_YEAR
    first = min([at, *(each.start for each in said)])
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
    if governors is None:
        return True
    before = split_runs(text[max(0, said.start - LEAD) : said.start])
    between = {word.text.casefold() for word in split_runs(text[said.end : at])}
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
