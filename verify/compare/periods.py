"""The period of an addition: "in the past 24 hours" is a day, "3-day" three days."""

from decimal import Decimal
from typing import Final

from verify.model.claims import Claim
from verify.model.named_tuples import NamedTuple
from verify.text.calendar import WEEKDAY
from verify.text.patterns import pattern

_NUMBERS: Final = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1
    )
}
_NUMBER: Final = rf"(?P<number>\d{{1,4}}|{'|'.join(_NUMBERS)})"
# "The past 24 hours", "3-day", "in 48h".
_LENGTH: Final = (
    rf"(?i)(?<![\w.,]){_NUMBER}[ -]?(?P<unit>hours?|hrs?|h|days?|d|weeks?|months?|years?)\b"
)
_NAMED: Final = (
    rf"(?i)\b(?:(?P<year>year(?:ly)?|annual)|(?P<month>month(?:ly)?)|(?P<week>week(?:ly)?"
    rf"|since (?:{WEEKDAY})))\b"
)
_NAMES: Final = {"year": "a year", "month": "a month", "week": "a week or part of one"}
_DAY: Final = 24  # hours
_HOURS_OF: Final = {"h": 1, "d": 24, "w": 7 * 24}


class DaySpan(NamedTuple):
    """The days of an addition, by their ordinal numbers."""

    first: int
    last: int


def name_period(claim: Claim) -> str:
    """Return the length of an addition's period in words, for messages and to compare it."""
    days = _count_days(claim)
    if days is not None:
        return "a day" if days == 1 else f"{days.normalize():f} days"
    return _name(claim) or "a day"


def find_span(claim: Claim) -> DaySpan | None:
    """Return the days of an addition. None if it has no day, or if its period has no exact length.

    "A further 12" is of its day; "in the past 3 days" ends on it.
    """
    if claim.day is None:
        return None
    first, last = claim.day.start.toordinal(), claim.day.end.toordinal()
    if first != last:
        return DaySpan(first, last)
    days = _count_days(claim)
    if days is None:
        return None if _name(claim) else DaySpan(first, last)
    if days != days.to_integral_value():
        return None
    return DaySpan(last - max(int(days), 1) + 1, last)


def are_of_two_periods(claim: Claim, other: Claim) -> bool:
    """Are two claims of two periods, such as two half-years? A total that grew began on one day."""
    mine, theirs = claim.day, other.day
    if mine is None or theirs is None or mine.start == theirs.start:
        return False
    return mine.start != mine.end and theirs.start != theirs.end


def _count_days(claim: Claim) -> Decimal | None:
    """Return how many days the words of the value, or else of the label, say."""
    for text in (claim.value, claim.topic.label):
        found = pattern(_LENGTH).search(text)
        unit = found["unit"][0].lower() if found else ""
        if found and unit in _HOURS_OF:
            said = found["number"].lower()
            return Decimal(_NUMBERS.get(said) or int(said)) * _HOURS_OF[unit] / _DAY
    return None


def _name(claim: Claim) -> str:
    """Return the words for a period without an exact length in days, or ""."""
    for text in (claim.value, claim.topic.label):
        if found := pattern(_LENGTH).search(text):
            return " ".join((found["number"], found["unit"])).casefold()
        found = pattern(_NAMED).search(text)
        if found:
            return next(name for group, name in _NAMES.items() if found[group])
    return ""
