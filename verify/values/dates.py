"""Read days and periods as people write them. A refusal says what to write instead."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Final

from verify.model.figures import Period, Unreadable
from verify.text.calendar import WEEKDAYS, month_numbers, weekday_numbers
from verify.text.folding import fold_date
from verify.text.words import split_runs
from verify.values.date_digits import read_digits, write_day
from verify.values.date_parts import (
    FIRST_YEAR,
    LAST_YEAR,
    NOT_A_DATE,
    DateParts,
    Refusal,
    days_of,
)
from verify.values.date_words import RELATIVE_REASON, VAGUE_REASON, read_words

_LONGEST_DATE: Final = 100  # characters
_JOINTS: Final = (" to ", " through ", " thru ", " until ", " till ", "–", " - ")
_OPENINGS: Final = (
    *(("from ", joint) for joint in _JOINTS),
    ("between ", " and "),
    ("з ", " по "),
    ("з ", " до "),
    ("с ", " по "),
    ("с ", " до "),
)
_AROUND: Final = frozenset(",.()")  # left over when the weekday or the time was removed


def read_period(text: str) -> Period | Unreadable | None:
    """Read a day, a month, a year or a range; None for an empty text.

    ISO 8601 ("2022-09-10") is always understood. With dots, the day comes first ("10.9.2022"). With
    slashes or hyphens and the year last, one part must be above 12 ("25/9/2022"). A time of day is
    dropped; the day stays as written, whatever the time zone. The clock is never asked: a date
    without a year, and a relative date ("yesterday"), is refused. So is a year outside 1900 to
    2100.
    """
    if len(text) > _LONGEST_DATE:
        return Unreadable(text, "too long to be a date: write YYYY-MM-DD") if text.strip() else None
    return _read(text)


@lru_cache(maxsize=4096)
def _read(text: str) -> Period | Unreadable | None:
    if len(text) == len("2022-09-10") and text[4] == text[7] == "-":
        try:
            day = date.fromisoformat(text)
        except ValueError:
            pass  # the code below says why
        else:
            if FIRST_YEAR <= day.year <= LAST_YEAR:
                return Period(day, day, text)
    folded = fold_date(text)
    if not folded:
        return None
    try:
        start, end = _read_range(folded)
    except Refusal as refusal:
        return Unreadable(text, str(refusal))
    return Period(start, end, text)


def _read_range(text: str) -> tuple[date, date]:
    ends = _split(_without_time(text))
    if len(ends) == 1:
        return days_of(_read_end(ends[0]))
    first, last = map(_read_end, ends)
    first, last = _fill(first, last), _fill(last, first)
    if (first.day is None) != (last.day is None) or (first.month is None) != (last.month is None):
        raise Refusal(VAGUE_REASON)
    start, end = days_of(first)[0], days_of(last)[1]
    if end < start:
        raise Refusal("ends before it begins: write YYYY-MM-DD/YYYY-MM-DD")
    return start, end


def _fill(end: DateParts, other: DateParts) -> DateParts:
    """Return `end` with the parts that only `other` has: "1–10 September 2022"."""
    month = other.month if end.month is None and end.day is not None else end.month
    return DateParts(end.year if end.year is not None else other.year, month, end.day)


def _split(text: str) -> Sequence[str]:
    """Return the two ends of a range, or the one date. A hyphen may join dates or their parts."""
    for opening, joint in _OPENINGS:
        if text.startswith(opening) and joint in text:
            return _two(text[len(opening) :].split(joint))
    for joint in _JOINTS:
        if joint in text:
            return _two(text.split(joint))
    for joint in "/-":
        ends = text.split(joint)
        if len(ends) == 2 and _is_range(ends[0].strip(), ends[1].strip(), joint):  # noqa: PLR2004
            return ends
    return (text,)


def _two(ends: Sequence[str]) -> Sequence[str]:
    if len(ends) != 2 or not all(end.strip() for end in ends):  # noqa: PLR2004  two ends
        raise Refusal(NOT_A_DATE)
    return ends


def _is_range(left: str, right: str, joint: str) -> bool:
    """Does the one hyphen or slash join two dates, and not the parts of one date?"""
    if joint == "/":
        return len(left) >= len("2022") and (not left.isdecimal() or len(right) >= len("2022"))
    if left.isdecimal() and right.isdecimal():
        return len(left) == len(right) == len("2022")
    if "." in left or ("." in right and left.isdecimal()):
        return True
    before, after = _tokens(left)[-1:], _tokens(right)[:1]
    if not before or not after:
        return False
    names = month_numbers()
    return (before[0].isdecimal() and after[0].isdecimal()) or (
        any(token in names for token in _tokens(left))
        and any(token in names for token in _tokens(right))
    )


def _tokens(text: str) -> list[str]:
    return [word.text for word in split_runs(text)]


def _read_end(text: str) -> DateParts:
    """Read one date, or one end of a range."""
    tokens = _tokens(text)
    weekdays = weekday_numbers()
    named = [token for token in tokens if token in weekdays]
    tokens = [token for token in tokens if token not in weekdays]
    while tokens and tokens[-1] in _AROUND:
        tokens.pop()
    while tokens and tokens[0] in _AROUND:
        tokens.pop(0)
    if named and not tokens:
        raise Refusal(RELATIVE_REASON)
    has_words = "," in tokens or any(token.isalpha() for token in tokens)
    parts = read_words(tokens) if has_words else read_digits(tokens)
    _check_weekday(parts, [weekdays[name] for name in named])
    return parts


def _check_weekday(parts: DateParts, weekdays: Sequence[int]) -> None:
    if None in parts or not weekdays:
        return
    day = days_of(parts)[0]
    if any(weekday != day.weekday() for weekday in weekdays):
        raise Refusal(f"{write_day(day)} is a {WEEKDAYS[day.weekday()]}: write YYYY-MM-DD")


def _without_time(text: str) -> str:
    """Drop the time of day. Raises Refusal if there is no such time ("25:10")."""
    if ":" not in text:
        return text
    return _time().sub(_drop_time, text)


@cache
def _time() -> "re.Pattern[str]":
    return re.compile(
        r"(?:^|(?<=\d)t|[ ,]+(?:at )?)(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?"
        r"(?: ?[ap]\.?m\b\.?)?"
        r"(?: ?(?:z|utc|gmt|msk|eet|eest|cet|cest|bst|est|edt|[+-]\d\d(?::?\d\d)?))?"
        r"(?![\w:])"
    )


def _drop_time(found: "re.Match[str]") -> str:
    hour, minute, second = (int(part or 0) for part in found.groups())
    if hour > 24 or minute > 59 or second > 60:  # noqa: PLR2004  60 is a leap second
        raise Refusal(f"there is no time {found[1]}:{found[2]}: write YYYY-MM-DD")
    return ""
