"""Read a date in digits: "2022-09-10", "10.9.2022". A date that may be two days is refused."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from verify.model.figures import DayOrder
from verify.text.calendar import MONTHS
from verify.values.date_parts import (
    MONTHS_PER_YEAR,
    NO_YEAR,
    NOT_A_DATE,
    DateParts,
    Refusal,
    days_of,
)

_CENTURY: Final = 50  # in a message, a year in two digits up to this is 20xx
_EXCEL_EPOCH: Final = date(1899, 12, 30)
_EXCEL_DAYS: Final = range(10_000, 73_415)  # May 1927 to the end of 2100
_SHAPES: Final = {1: "n", 2: "n", 4: "Y"}  # by number of digits: day or month, or year


def read_digits(tokens: Sequence[str], order: DayOrder | None = None) -> DateParts:
    """Read a date in digits. The number of digits says which part is the year.

    Raises Refusal if the order of day and month is not certain, and `order` does not settle it.
    """
    digits, joints = tokens[::2], set(tokens[1::2])
    if not all(map(str.isdecimal, digits)) or len(joints) > 1 or not joints <= set("-./"):
        raise Refusal(NOT_A_DATE)
    if [len(number) for number in digits] == [len("20220910")]:
        digits = [digits[0][:4], digits[0][4:6], digits[0][6:]]
    numbers = [int(number) for number in digits]
    shape = "".join(_SHAPES.get(len(number), "?") for number in digits)
    has_dots = joints == {"."}
    if shape in {"Y", "Yn", "Ynn"}:
        return DateParts(*numbers)
    if shape == "nY":
        return DateParts(numbers[1], numbers[0])
    if shape == "n":
        return DateParts(day=numbers[0])
    if shape == "nn" and has_dots:
        return DateParts(None, numbers[1], numbers[0])
    if shape == "nnY":
        return _read_year_last(numbers, order, has_dots=has_dots)
    raise Refusal(_why_unread(shape, numbers))


def _why_unread(shape: str, numbers: Sequence[int]) -> str:
    if shape == "nn":
        return NO_YEAR
    if shape == "nnn":
        return _two_digit_years(numbers)
    if shape[:1] == "?" and len(shape) <= 2 and numbers[0] in _EXCEL_DAYS:  # noqa: PLR2004  44814.5
        day = _EXCEL_EPOCH + timedelta(numbers[0])
        return f"a spreadsheet's number for a day: if it is {write_day(day)}, write {day}"
    return NOT_A_DATE


def _read_year_last(numbers: Sequence[int], order: DayOrder | None, *, has_dots: bool) -> DateParts:
    first, second, year = numbers
    by_day, by_month = DateParts(year, second, first), DateParts(year, first, second)
    if has_dots or first == second:
        return by_day
    readings = _readings(by_day, by_month)
    if len(readings) > 1 and order:
        return by_day if order is DayOrder.DAY_FIRST else by_month
    if len(readings) > 1:
        raise Refusal(f"ambiguous: {' or '.join(map(write_day, readings))}; write YYYY-MM-DD")
    return by_month if second > MONTHS_PER_YEAR >= first else by_day


def _two_digit_years(numbers: Sequence[int]) -> str:
    """Say which days a date may be if its year has two digits, such as "10/09/22"."""
    a, b, c = numbers
    first, last = (y + (2000 if y <= _CENTURY else 1900) for y in (a, c))
    readings = _readings(DateParts(last, b, a), DateParts(last, a, b), DateParts(first, b, c))
    if len(readings) < 2:  # noqa: PLR2004  one reading, with a guessed century, is not certain
        return "the year has two digits: write YYYY-MM-DD"
    *others, final = map(write_day, readings)
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


def write_day(day: date) -> str:
    """Return a day in words: "10 September 2022"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
