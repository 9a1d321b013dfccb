"""A date in parts: year, month and day, and the days that they are."""

from datetime import date, timedelta
from typing import Final

from verify.model.named_tuples import NamedTuple
from verify.text.calendar import MONTHS

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2100
MONTHS_PER_YEAR: Final = 12
NOT_A_DATE: Final = "not a date: write YYYY-MM-DD"
NO_YEAR: Final = "the year is missing: write YYYY-MM-DD"


class DateParts(NamedTuple):
    """What one end of a period says; None where it leaves a part to the other end."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


class Refusal(Exception):  # noqa: N818  no error: the reason of an Unreadable, on its way out
    """Carries the reason why a text is no certain date."""


def days_of(parts: DateParts) -> tuple[date, date]:
    """Return the first and the last day of a day, a month or a year."""
    year, month, day = parts
    if year is None:
        raise Refusal(NO_YEAR if month is not None else NOT_A_DATE)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise Refusal(f"the year is outside {_FIRST_YEAR} to {_LAST_YEAR}: write YYYY-MM-DD")
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
