"""A date in parts: year, month and day; and the days that the parts name."""

from datetime import date, timedelta
from typing import Final

from verify.model.named_tuples import NamedTuple
from verify.text.calendar import FIRST_YEAR, LAST_YEAR, MONTHS

MONTHS_PER_YEAR: Final = 12
NOT_A_DATE: Final = "not a date: write YYYY-MM-DD"
NO_YEAR: Final = "the year is missing: write YYYY-MM-DD"


class DateParts(NamedTuple):
    """One end of a period; None for a part that only the other end has: "1-10 September"."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


class Refusal(Exception):  # noqa: N818  not an error: it becomes an Unreadable
    """Raised with the reason why a text is not a certain date."""


def days_of(parts: DateParts) -> tuple[date, date]:
    """Return the first and the last day of a year, a month or a day; they are equal for a day.

    Raises Refusal if there is no such day.
    """
    year, month, day = parts
    if year is None:
        raise Refusal(NO_YEAR if month is not None else NOT_A_DATE)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refusal(f"the year is outside {FIRST_YEAR} to {LAST_YEAR}: write YYYY-MM-DD")
    if month is None and day is not None:
        raise Refusal(NOT_A_DATE)
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if not 1 <= month <= MONTHS_PER_YEAR:
        raise Refusal(f"there is no month {month}: write YYYY-MM-DD")
    length = _last_day(year, month)
    if day is None:
        return date(year, month, 1), date(year, month, length)
    if not 1 <= day <= length:
        name = MONTHS[month - 1]
        raise Refusal(f"there is no {day} {name}: {name} {year} has {length} days")
    return date(year, month, day), date(year, month, day)


def _last_day(year: int, month: int) -> int:
    following = date(year + month // MONTHS_PER_YEAR, month % MONTHS_PER_YEAR + 1, 1)
    return (following - timedelta(1)).day
