"""Days and periods as people write them; what is not certain is refused, with what to write."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Final

from verify.model import Period, Unreadable
from verify.nouns import NamedTuple
from verify.text.calendar import MONTHS, WEEKDAYS, month_numbers, weekday_numbers
from verify.text.folding import fold_date

_LONGEST: Final = 100  # characters; no date is written with more
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2100
_CENTURY: Final = 50  # two digits up to here are of this century, when naming what they may mean
_EXCEL_EPOCH: Final = date(1899, 12, 30)
_EXCEL_DAYS: Final = range(10_000, 73_415)  # May 1927 to the end of 2100
_MONTHS_PER_YEAR: Final = 12

_MEANINGS: Final = (
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
    ("filler", "st nd rd th of the on as at р року г год года го , . ( ) - /"),
)
_JOINTS: Final = (" to ", " through ", " thru ", " until ", " till ", "–", " - ")
_OPENINGS: Final = (
    *(("from ", joint) for joint in _JOINTS),
    ("between ", " and "),
    ("з ", " по "),
    ("з ", " до "),
    ("с ", " по "),
    ("с ", " до "),
)
_AROUND: Final = frozenset(",.()")  # what a weekday or a time of day leaves behind
_SHAPES: Final = {1: "n", 2: "n", 4: "Y"}  # by number of digits
_NOT_A_DATE: Final = "not a date: write YYYY-MM-DD"
_RELATIVE_REASON: Final = "relative to a day that is not given: write YYYY-MM-DD"
_VAGUE_REASON: Final = "no exact days: write the first and the last, YYYY-MM-DD/YYYY-MM-DD"
_NO_YEAR: Final = "the year is missing: write YYYY-MM-DD"


class _Parts(NamedTuple):
    """What one end of a period says; None where it leaves a part to the other end."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


class _Refusal(Exception):  # noqa: N818  no error: the reason of an Unreadable, on its way out
    """Carries the reason why a text is no certain date."""


def read_period(text: str) -> Period | Unreadable | None:
    """Read a day, a month, a year or a range; None for an empty text.

    ISO 8601 is read first. Dots are day first, as wherever dates are written with dots; with
    slashes or hyphens and the year last, the order must show (one part above 12). Of a time, the
    day is kept as written, in its own zone. Nothing is taken from the clock: a date without a
    year, or a relative one, is refused. So is a year outside 1900 to 2100.
    """
    if len(text) > _LONGEST:
        return Unreadable(text, "too long to be a date: write YYYY-MM-DD") if text.strip() else None
    return _read(text)


@lru_cache(maxsize=4096)
def _read(text: str) -> Period | Unreadable | None:
    if len(text) == len("2022-09-10") and text[4] == text[7] == "-":
        try:
            day = date.fromisoformat(text)
        except ValueError:
            pass  # the long way says why
        else:
            if _FIRST_YEAR <= day.year <= _LAST_YEAR:
                return Period(day, day, text)
    folded = fold_date(text)
    if not folded:
        return None
    try:
        start, end = _read_range(folded)
    except _Refusal as refusal:
        return Unreadable(text, str(refusal))
    return Period(start, end, text)


def _read_range(text: str) -> tuple[date, date]:
    ends = _split(_without_time(text))
    if len(ends) == 1:
        return _days(_read_end(ends[0]))
    first, last = map(_read_end, ends)
    first, last = _fill(first, last), _fill(last, first)
    if (first.day is None) != (last.day is None) or (first.month is None) != (last.month is None):
        raise _Refusal(_VAGUE_REASON)
    start, end = _days(first)[0], _days(last)[1]
    if end < start:
        raise _Refusal("ends before it begins: write YYYY-MM-DD/YYYY-MM-DD")
    return start, end


def _fill(end: _Parts, other: _Parts) -> _Parts:
    """Complete one end from the other: "1–10 September 2022", "September 1–10, 2022"."""
    month = other.month if end.month is None and end.day is not None else end.month
    return _Parts(end.year if end.year is not None else other.year, month, end.day)


def _split(text: str) -> Sequence[str]:
    """Return the two ends of a range, or the one date; a hyphen may be part of either."""
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
        raise _Refusal(_NOT_A_DATE)
    return ends


def _is_range(left: str, right: str, joint: str) -> bool:
    """Does a single hyphen or slash join two dates, rather than the parts of one?"""
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


def _days(parts: _Parts) -> tuple[date, date]:
    """Return the first and the last day of a day, a month or a year."""
    year, month, day = parts
    if year is None:
        raise _Refusal(_NO_YEAR if month is not None else _NOT_A_DATE)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise _Refusal(f"the year is outside {_FIRST_YEAR} to {_LAST_YEAR}: write YYYY-MM-DD")
    if month is None and day is not None:
        raise _Refusal(_NOT_A_DATE)
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if not 1 <= month <= _MONTHS_PER_YEAR:
        raise _Refusal(f"there is no month {month}: write YYYY-MM-DD")
    length = _last_day(year, month)
    if day is None:
        return date(year, month, 1), date(year, month, length)
    if not 1 <= day <= length:
        name = MONTHS[month - 1]
        raise _Refusal(f"there is no {day} {name}: {name} {year} has {length} days")
    return date(year, month, day), date(year, month, day)


def _last_day(year: int, month: int) -> int:
    following = date(year + month // _MONTHS_PER_YEAR, month % _MONTHS_PER_YEAR + 1, 1)
    return (following - timedelta(1)).day


@cache
def _meanings() -> dict[str, str]:
    return {word: meaning for meaning, words in _MEANINGS for word in words.split()}


def _tokens(text: str) -> list[str]:
    return re.findall(r"\d+|[^\W\d_]+(?:’[^\W\d_]+)*|\S", text)


def _read_end(text: str) -> _Parts:
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
        raise _Refusal(_RELATIVE_REASON)
    worded = "," in tokens or any(token.isalpha() for token in tokens)
    parts = _read_words(tokens) if worded else _read_numbers(tokens)
    _check_weekday(parts, [weekdays[name] for name in named])
    return parts


def _check_weekday(parts: _Parts, weekdays: Sequence[int]) -> None:
    if None in parts or not weekdays:
        return
    day = _days(parts)[0]
    if any(weekday != day.weekday() for weekday in weekdays):
        raise _Refusal(f"{_written(day)} is a {WEEKDAYS[day.weekday()]}: write YYYY-MM-DD")


def _without_time(text: str) -> str:
    """Drop the time of day, which must be one; the day stays as written, whatever the zone."""
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
        raise _Refusal(f"there is no time {found[1]}:{found[2]}: write YYYY-MM-DD")
    return ""


def _read_words(tokens: Sequence[str]) -> _Parts:
    """Read a date with the month in words, in any order: "Sept. 10th, 2022"."""
    meanings, months_by_name = _meanings(), month_numbers()
    said = {meanings.get(token, "") for token in tokens}
    if "relative" in said:
        raise _Refusal(_RELATIVE_REASON)
    if "vague" in said:
        raise _Refusal(_VAGUE_REASON)
    months = [months_by_name[token] for token in tokens if token in months_by_name]
    numbers = [token for token in tokens if token.isdecimal()]
    years = [int(number) for number in numbers if len(number) == len("2022")]
    days = [int(number) for number in numbers if len(number) <= len("10")]
    if len(days) > 1 and months and not years:
        raise _Refusal("the year has two digits: write YYYY-MM-DD")
    understood = all(t in months_by_name or t in meanings or t.isdecimal() for t in tokens)
    one_each = max(len(months), len(years), len(days)) == 1
    if not understood or not one_each or len(years) + len(days) != len(numbers):
        raise _Refusal(_NOT_A_DATE)
    return _Parts(*(found[0] if found else None for found in (years, months, days)))


def _read_numbers(tokens: Sequence[str]) -> _Parts:
    """Read a date in digits, by how many there are between the separators."""
    digits, joints = tokens[::2], set(tokens[1::2])
    if not all(map(str.isdecimal, digits)) or len(joints) > 1 or not joints <= set("-./"):
        raise _Refusal(_NOT_A_DATE)
    if [len(number) for number in digits] == [len("20220910")]:
        digits = [digits[0][:4], digits[0][4:6], digits[0][6:]]
    numbers = [int(number) for number in digits]
    shape = "".join(_SHAPES.get(len(number), "?") for number in digits)
    dotted = joints == {"."}
    if shape in {"Y", "Yn", "Ynn"}:
        return _Parts(*numbers)
    if shape == "nY":
        return _Parts(numbers[1], numbers[0])
    if shape == "n":
        return _Parts(day=numbers[0])
    if shape == "nn" and dotted:
        return _Parts(None, numbers[1], numbers[0])
    if shape == "nnY":
        return _read_year_last(numbers, dotted=dotted)
    raise _Refusal(_why_unread(shape, numbers))


def _why_unread(shape: str, numbers: Sequence[int]) -> str:
    if shape == "nn":
        return _NO_YEAR
    if shape == "nnn":
        return _two_digit_years(numbers)
    if shape[:1] == "?" and len(shape) <= 2 and numbers[0] in _EXCEL_DAYS:  # noqa: PLR2004  44814.5
        day = _EXCEL_EPOCH + timedelta(numbers[0])
        return f"a spreadsheet's number for a day: if it is {_written(day)}, write {day}"
    return _NOT_A_DATE


def _read_year_last(numbers: Sequence[int], *, dotted: bool) -> _Parts:
    first, second, year = numbers
    by_day, by_month = _Parts(year, second, first), _Parts(year, first, second)
    if dotted or first == second:
        return by_day
    readings = _readings(by_day, by_month)
    if len(readings) > 1:
        raise _Refusal(f"ambiguous: {' or '.join(map(_written, readings))}; write YYYY-MM-DD")
    return by_month if second > _MONTHS_PER_YEAR >= first else by_day


def _two_digit_years(numbers: Sequence[int]) -> str:
    """Name what a date with a year in two digits may mean: with dots, slashes or hyphens."""
    a, b, c = numbers
    first, last = (y + (2000 if y <= _CENTURY else 1900) for y in (a, c))
    readings = _readings(_Parts(last, b, a), _Parts(last, a, b), _Parts(first, b, c))
    if len(readings) < 2:  # noqa: PLR2004  only one, and that by a guess of the century
        return "the year has two digits: write YYYY-MM-DD"
    *others, final = map(_written, readings)
    return f"ambiguous: {', '.join(others)} or {final}; write YYYY-MM-DD"


def _readings(*candidates: _Parts) -> list[date]:
    found: list[date] = []
    for parts in candidates:
        try:
            day = _days(parts)[0]
        except _Refusal:
            continue
        if day not in found:
            found.append(day)
    return found


def _written(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
