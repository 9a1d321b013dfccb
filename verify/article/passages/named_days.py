"""The days that copy names: its dateline, a date, a weekday before the day of the copy."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache, lru_cache

from verify.text.calendar import month_numbers, weekday_numbers
from verify.text.patterns import pattern

# A date with its month in words, or of numbers: "12 May 2024", "May 12", "2024-05-12". Which words
# are months is looked up: a pattern with all of them takes long to make.
_MONTH = r"[A-Z][a-z]{2,8}\.?"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?\b"
_ISO = r"\d{4}-\d\d-\d\d"
_DATE = rf"(?:{_NUMBER} {_MONTH}|{_MONTH} {_NUMBER})(?:,? \d{{4}})?|{_ISO}"
_WEEKDAY = rf"(?P<weekday>[MTWFS][a-z]{{2,6}}day)\b(?:,? (?:the )?(?P<both>{_DATE}))?"
DAY = rf"(?:{_WEEKDAY}|(?P<date>{_DATE}))"
AS_OF = rf"\b[Aa]s (?:of|at)(?: (?:early|late))? (?:on )?{DAY}"
UP_TO = rf"\b(?:[Bb]y|[Uu]ntil|[Uu]p to)(?: (?:early|late))? {DAY}"
# "GENEVA, 14 May 2024 (Wire) –", "May 14 (Wire)": with or without the town, before a dash.
_DATELINE = rf"[A-Z][A-Z .,'’/()-]{{1,80}}?,? ?(?P<date>{_DATE})(?=[^\n]{{0,40}}?(?:[-–—]|\())"
_WHOLE_DATELINE = rf"{_DATELINE}[^\n]{{0,40}}?[-–—]+ *"
_FRONT = r"---\r?\n(?:.{0,200}\n){0,30}?date: *[\"']?(?P<date>\d{4}-\d\d-\d\d)"
_PARTS = r"\d{4}|\d{1,2}|[A-Z][a-z]+"
_YEAR_DIGITS = 4
FIRST_LINES = 1_000  # characters in which a dateline is looked for
WEEK = 7
REMEMBERED = 64  # pieces of copy


@lru_cache(maxsize=REMEMBERED)
def find_dateline(shown: str, year: int | None = None) -> date | None:
    """Return the day of a piece of copy: its dateline, or `date` of its front matter.

    `year` is for a dateline without a year.
    """
    front = pattern(_FRONT).match(shown)
    if front:
        return read_date(front["date"], year)
    for line in shown[:FIRST_LINES].splitlines():
        found = pattern(_DATELINE).match(line.strip(" *_#")) if may_name_a_day(line) else None
        if found:
            return read_date(found["date"], year)
    return None


def day_on(found: re.Match[str], today: date | None, year: int | None) -> date | None:
    """Return the day of a match of `DAY`, in copy of the day `today`.

    A weekday is the last one up to that day. `year` is for a date without a year in copy without
    a day.
    """
    written: str | None = found["date"] or found["both"]
    if written:
        return read_date(written, today.year if today else year)
    return last_weekday(found["weekday"], today) if today else None


def last_weekday(weekday: str, today: date) -> date | None:
    """Return the last weekday of that name up to the day `today`."""
    number = weekday_numbers().get(weekday.lower())
    return None if number is None else today - timedelta(days=(today.weekday() - number) % WEEK)


def read_date(written: str, year: int | None) -> date | None:
    """Return the day of a date in words or digits; `year` is for a date without one."""
    parts: Sequence[str] = pattern(_PARTS).findall(written)
    numbers = [int(part) for part in parts if part.isdecimal() and len(part) < _YEAR_DIGITS]
    years = [int(part) for part in parts if part.isdecimal() and len(part) == _YEAR_DIGITS]
    names = [month_numbers()[part.lower()] for part in parts if part.lower() in month_numbers()]
    month = names[0] if names else numbers.pop(0) if len(numbers) > 1 else None
    said = years[0] if years else year
    if month is None or said is None or not numbers:
        return None
    try:
        return date(said, month, numbers[0])
    except ValueError:  # 31 June
        return None


def find_day_said(sentence: str, cue: str) -> re.Match[str] | None:
    """Return the day beside the last word of a cue: "said on Tuesday", "on Tuesday said"."""
    last = cue.rsplit(maxsplit=1)[-1]
    said = rf"\b(?P<cue>\w+),? (?:late |early )?(?:on )?{DAY}"
    before = rf"(?:\b[Oo]n )?{DAY},? (?P<cue>\w+)\b"
    found = None
    for shape in (said, before):
        near = (each for each in pattern(shape).finditer(sentence) if each["cue"] == last)
        found = found or next(near, None)
    return found


def may_name_a_day(sentence: str) -> bool:
    """Has a sentence a name of a month or of a weekday, or the digits of a date? Few have one."""
    return any(map(sentence.__contains__, _names_of_days())) or bool(pattern(_ISO).search(sentence))


@cache
def _names_of_days() -> tuple[str, ...]:
    return tuple(name.capitalize() for name in (*month_numbers(), *weekday_numbers()))


def is_date(words: str) -> bool:
    """Are words only a date, as in "KYIV, May 14 (Wire) –"? The wire does not state it."""
    return may_name_a_day(words) and bool(pattern(_DATE).fullmatch(words.strip(" ,")))


def length_of_dateline(words: str) -> int:
    """Return how many characters a dateline at the start of words has, with its dash."""
    found = pattern(_WHOLE_DATELINE).match(words) if may_name_a_day(words) else None
    return found.end() if found else 0


def without_dateline(sentence: str) -> str:
    """Return a sentence without a dateline at its start: "GENEVA, 14 May 2024 (Wire) –"."""
    found = pattern(_DATELINE).match(sentence) if may_name_a_day(sentence) else None
    return sentence[found.end("date") :] if found else sentence
