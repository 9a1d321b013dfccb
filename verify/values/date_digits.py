"""A date in digits: "2022-09-10", "10.9.2022"; what may be two days is refused."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from verify.text.calendar import MONTHS
from verify.values.date_parts import (
    MONTHS_PER_YEAR,
    NO_YEAR,
    NOT_A_DATE,
    DateParts,
    Refusal,
    days_of,
)

_CENTURY: Final = 50  # two digits up to here are of this century, when naming what they may mean
_EXCEL_EPOCH: Final = date(1899, 12, 30)
_EXCEL_DAYS: Final = range(10_000, 73_415)  # May 1927 to the end of 2100
_SHAPES: Final = {1: "n", 2: "n", 4: "Y"}  # by number of digits


def read_digits(tokens: Sequence[str]) -> DateParts:
    """Read a date in digits, by how many there are between the separators."""
    digits, joints = tokens[::2], set(tokens[1::2])
    if not all(map(str.isdecimal, digits)) or len(joints) > 1 or not joints <= set("-./"):
        raise Refusal(NOT_A_DATE)
    if [len(number) for number in digits] == [len("20220910")]:
        digits = [digits[0][:4], digits[0][4:6], digits[0][6:]]
    numbers = [int(number) for number in digits]
    shape = "".join(_SHAPES.get(len(number), "?") for number in digits)
    dotted = joints == {"."}
    if shape in {"Y", "Yn", "Ynn"}:
        return DateParts(*numbers)
    if shape == "nY":
        return DateParts(numbers[1], numbers[0])
    if shape == "n":
        return DateParts(day=numbers[0])
    if shape == "nn" and dotted:
        return DateParts(None, numbers[1], numbers[0])
    if shape == "nnY":
        return _read_year_last(numbers, dotted=dotted)
    raise Refusal(_why_unread(shape, numbers))


def _why_unread(shape: str, numbers: Sequence[int]) -> str:
    if shape == "nn":
        return NO_YEAR
    if shape == "nnn":
        return _two_digit_years(numbers)
    if shape[:1] == "?" and len(shape) <= 2 and numbers[0] in _EXCEL_DAYS:  # noqa: PLR2004  44814.5
        day = _EXCEL_EPOCH + timedelta(numbers[0])
        return f"a spreadsheet's number for a day: if it is {_write(day)}, write {day}"
    return NOT_A_DATE


def _read_year_last(numbers: Sequence[int], *, dotted: bool) -> DateParts:
    first, second, year = numbers
    by_day, by_month = DateParts(year, second, first), DateParts(year, first, second)
    if dotted or first == second:
        return by_day
    readings = _readings(by_day, by_month)
    if len(readings) > 1:
        raise Refusal(f"ambiguous: {' or '.join(map(_write, readings))}; write YYYY-MM-DD")
    return by_month if second > MONTHS_PER_YEAR >= first else by_day


def _two_digit_years(numbers: Sequence[int]) -> str:
    """Name what a date with a year in two digits may mean: with dots, slashes or hyphens."""
    a, b, c = numbers
    first, last = (y + (2000 if y <= _CENTURY else 1900) for y in (a, c))
    readings = _readings(DateParts(last, b, a), DateParts(last, a, b), DateParts(first, b, c))
    if len(readings) < 2:  # noqa: PLR2004  only one, and that by a guess of the century
        return "the year has two digits: write YYYY-MM-DD"
    *others, final = map(_write, readings)
    return f"ambiguous: {', '.join(others)} or {final}; write YYYY-MM-DD"


def _readings(*candidates: DateParts) -> list[date]:
    found: list[date] = []
    for parts in candidates:
        try:
            day = days_of(parts)[0]
        except Refusal:
            continue
        if day not in found:
            found.append(day)
    return found


def _write(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
