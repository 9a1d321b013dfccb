"""Read a day or a period in any way that people write one: "1–10 September 2022", "3 to 5 May"."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from verify.model.figures import Clock, DayOrder
from verify.text.calendar import WEEKDAYS, month_numbers, weekday_numbers
from verify.text.words import split_runs
from verify.values.date_digits import read_digits, write_day
from verify.values.date_parts import NOT_A_DATE, DateParts, Refusal, days_of
from verify.values.date_words import RELATIVE_REASON, VAGUE_REASON, read_words
from verify.values.day_times import split_time

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


def read_days(text: str, order: DayOrder | None = None) -> tuple[date, date, Clock | None]:
    """Return the first and the last day, and the time if they are one day.

    `order` says which part of "03/11/2015" is the day, if that is known. Raises Refusal if the days
    are not certain.
    """
    days, clock = split_time(text)
    start, end = _read_range(days, order)
    return start, end, clock if start == end else None


def _read_range(text: str, order: DayOrder | None) -> tuple[date, date]:
    ends = _split(text)
    if len(ends) == 1:
        return days_of(_read_end(ends[0], order))
    first, last = (_read_end(end, order) for end in ends)
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


def _read_end(text: str, order: DayOrder | None) -> DateParts:
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
    parts = read_words(tokens) if has_words else read_digits(tokens, order)
    _check_weekday(parts, [weekdays[name] for name in named])
    return parts


def _check_weekday(parts: DateParts, weekdays: Sequence[int]) -> None:
    if None in parts or not weekdays:
        return
    day = days_of(parts)[0]
    if any(weekday != day.weekday() for weekday in weekdays):
        raise Refusal(f"{write_day(day)} is a {WEEKDAYS[day.weekday()]}: write YYYY-MM-DD")
