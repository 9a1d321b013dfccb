"""Read a date with words in it: "Sept. 10th, 2022". "Yesterday" and "mid-May" are refused."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from verify.text.calendar import month_numbers
from verify.values.date_parts import NOT_A_DATE, DateParts, Refusal

_WORDS_BY_MEANING: Final = (
    ("relative", "yesterday today tomorrow tonight now last this next ago current currently"),
    ("relative", "present ongoing recent recently previous past overnight"),
    ("relative", "вчора сьогодні завтра вчера сегодня"),
    ("vague", "early mid middle late later beginning begin start end half quarter decade weekend"),
    (
        "vague",
        "spring summer autumn fall winter christmas easter first second third fourth q h s w",
    ),
    ("vague", "day days week weeks month months year years about around approximately approx"),
    ("vague", "circa c ca roughly almost since from by before after until till onwards"),
    ("filler", "st nd rd th of the on as at ad ce р року г год года го , . ( ) - /"),
)
# The years are counted from 1 on; the same letters with points are another spelling.
_ERAS: Final = {"ad": "a . d", "ce": "c . e"}
_BEFORE_CHRIST: Final = frozenset(("bc", "bce"))
_LAST_DAY: Final = 31
RELATIVE_REASON: Final = "relative to a day that is not given: write YYYY-MM-DD"
VAGUE_REASON: Final = "no exact days: write the first and the last, YYYY-MM-DD/YYYY-MM-DD"


def _is_year(number: str) -> bool:
    """Is it a year: "2022", or "410", which can be no day?"""
    return len(number) == len("2022") or (len(number) == len("410") and number[0] != "0")


def _number_years(tokens: Sequence[str]) -> Sequence[str]:
    """Return the tokens with four digits for a year of an era: "AD 79", "79 A.D."."""
    words = " ".join(tokens)
    for era, dotted in _ERAS.items():
        words = f" {words} ".replace(f" {dotted} . ", f" {era} ").replace(f" {dotted} ", f" {era} ")
    found = words.split()
    if not _BEFORE_CHRIST.isdisjoint(found):
        raise Refusal("before the year 1: such days are not compared")
    for at, word in enumerate(found):
        if word in _ERAS:
            beside = at - 1 if found[at - 1 : at] and found[at - 1].isdecimal() else at + 1
            if beside < len(found) and found[beside].isdecimal():
                found[beside] = found[beside].zfill(len("2022"))
    return found


def _of_old(numbers: Sequence[int]) -> str:
    """Say how to write a year of the first century, if a number can be no day: 79."""
    year = next((number for number in numbers if number > _LAST_DAY), 0)
    return f", or AD {year} if it is that year" if year else ""


@cache
def date_meanings() -> dict[str, str]:
    """Return the words of a date, each as "relative", "vague" or "filler"."""
    return {word: meaning for meaning, words in _WORDS_BY_MEANING for word in words.split()}


def read_words(tokens: Sequence[str]) -> DateParts:
    """Read a date with the month in words, in any order: "Sept. 10th, 2022".

    Beside "AD", a year may have any number of digits: "AD 79". Raises Refusal if the date is
    relative, vague, or not a date.
    """
    tokens = _number_years(tokens)
    meanings, months_by_name = date_meanings(), month_numbers()
    said = {meanings.get(token, "") for token in tokens}
    if "relative" in said:
        raise Refusal(RELATIVE_REASON)
    if "vague" in said:
        raise Refusal(VAGUE_REASON)
    months = [months_by_name[token] for token in tokens if token in months_by_name]
    numbers = [token for token in tokens if token.isdecimal()]
    years = [int(number) for number in numbers if _is_year(number)]
    days = [int(number) for number in numbers if len(number) <= len("10")]
    if months and not years and (len(days) > 1 or max(days, default=0) > _LAST_DAY):
        raise Refusal(f"the year has two digits: write YYYY-MM-DD{_of_old(days)}")
    is_understood = all(t in months_by_name or t in meanings or t.isdecimal() for t in tokens)
    has_one_each = max(len(months), len(years), len(days)) == 1
    if not is_understood or not has_one_each or len(years) + len(days) != len(numbers):
        raise Refusal(NOT_A_DATE)
    return DateParts(*(found[0] if found else None for found in (years, months, days)))
