"""The day that copy gives for a figure: "said on Tuesday" below a dateline, "as of 12 May"."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache, lru_cache

from verify.article.against_claims.model import CopyDay
from verify.article.against_claims.wording import Wording
from verify.model.claims import Claim
from verify.text.calendar import month_numbers, weekday_numbers
from verify.text.patterns import pattern

# A date with its month in words, or of numbers: "12 May 2024", "May 12", "2024-05-12". Which words
# are months is looked up: a pattern with all of them takes long to make.
_MONTH = r"[A-Z][a-z]{2,8}\.?"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?\b"
_ISO = r"\d{4}-\d\d-\d\d"
_DATE = rf"(?:{_NUMBER} {_MONTH}|{_MONTH} {_NUMBER})(?:,? \d{{4}})?|{_ISO}"
_WEEKDAY = rf"(?P<weekday>[MTWFS][a-z]{{2,6}}day)\b(?:,? (?:the )?(?P<both>{_DATE}))?"
_DAY = rf"(?:{_WEEKDAY}|(?P<date>{_DATE}))"
_AS_OF = rf"\b[Aa]s (?:of|at)(?: (?:early|late))? (?:on )?{_DAY}"
_UP_TO = rf"\b(?:[Bb]y|[Uu]ntil|[Uu]p to)(?: (?:early|late))? {_DAY}"
# "GENEVA, 14 May 2024 (Wire) –", "May 14 (Wire)": with or without the town, before a dash.
_DATELINE = rf"[A-Z][A-Z .,'’/()-]{{1,80}}?,? ?(?P<date>{_DATE})(?=[^\n]{{0,40}}?(?:[-–—]|\())"
_FRONT = r"---\r?\n(?:.{0,200}\n){0,30}?date: *[\"']?(?P<date>\d{4}-\d\d-\d\d)"
_PARTS = r"\d{4}|\d{1,2}|[A-Z][a-z]+"
_YEAR_DIGITS = 4
FIRST_LINES = 1_000  # characters in which a dateline is looked for
WEEK = 7
REMEMBERED = 64  # pieces of copy


def find_day(wording: Wording | None, shown: str, match: Claim) -> CopyDay | None:
    """Return the day that the sentence of a figure gives, in copy with the words `shown`.

    `match` is the claim that bears the figure out: a date without a year is of its year.
    """
    if wording is None or match.day is None:
        return None
    year = match.day.end.year
    return _read_sentence(wording, shown, year)


def gives_day_of(wording: Wording | None, shown: str, match: Claim) -> bool:
    """Does the copy say of which day a figure is, and is it that of the claim: "as of", "by"?"""
    found = find_day(wording, shown, match)
    if wording is None or match.day is None:
        return False
    if found and found.is_of_figure:
        return match.day.start <= found.day <= match.day.end
    sentence, year = " ".join(wording.sentence.split()), match.day.end.year
    days = [_day_of(each, shown, year) for each in pattern(_UP_TO).finditer(sentence)]
    return any(day and match.day.start <= day <= match.day.end for day in days)


@lru_cache(maxsize=REMEMBERED)
def find_dateline(shown: str, year: int | None = None) -> date | None:
    """Return the day of a piece of copy: its dateline, or `date` of its front matter.

    `year` is for a dateline without a year.
    """
    front = pattern(_FRONT).match(shown)
    if front:
        return _read(front["date"], year)
    for line in shown[:FIRST_LINES].splitlines():
        found = pattern(_DATELINE).match(line.strip(" *_#"))
        if found:
            return _read(found["date"], year)
    return None


def _read_sentence(wording: Wording, shown: str, year: int) -> CopyDay | None:
    """Return the day that the sentence of a figure gives: on which it was said, or of which it is.

    A weekday is the last one up to the day of the copy. Other dates of a sentence are those of
    events.
    """
    sentence = " ".join(wording.sentence.split())
    if not _may_name_a_day(sentence):
        return None
    found = pattern(_AS_OF).search(sentence) if "s of " in sentence or "s at " in sentence else None
    is_of_figure = found is not None
    if found is None and wording.cue:
        cue = wording.cue.split()[-1]
        said = rf"\b(?P<cue>\w+),? (?:late |early )?(?:on )?{_DAY}"
        before = rf"(?:\b[Oo]n )?{_DAY},? (?P<cue>\w+)\b"
        for shape in (said, before):
            near = (each for each in pattern(shape).finditer(sentence) if each["cue"] == cue)
            found = found or next(near, None)
    if found is None:
        return None
    day = _day_of(found, shown, year)
    words = " ".join(filter(None, (found["weekday"], found["date"] or found["both"])))
    return CopyDay(day, words, is_of_figure) if day else None


def _may_name_a_day(sentence: str) -> bool:
    """Has a sentence a name of a month or of a weekday, or the digits of a date? Few have one."""
    return any(map(sentence.__contains__, _names_of_days())) or bool(pattern(_ISO).search(sentence))


@cache
def _names_of_days() -> tuple[str, ...]:
    return tuple(name.capitalize() for name in (*month_numbers(), *weekday_numbers()))


def _day_of(found: re.Match[str], shown: str, year: int) -> date | None:
    today = find_dateline(shown, year)
    written: str | None = found["date"] or found["both"]
    if written:
        return _read(written, today.year if today else year)
    return _last(found["weekday"], today) if today else None


def _last(weekday: str, today: date) -> date | None:
    number = weekday_numbers().get(weekday.lower())
    return None if number is None else today - timedelta(days=(today.weekday() - number) % WEEK)


def _read(written: str, year: int | None) -> date | None:
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
