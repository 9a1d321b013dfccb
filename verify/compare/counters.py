"""Counts that begin again with each year, month or season: "this year", "since January"."""

from datetime import date
from functools import lru_cache
from typing import Final

from verify.model.claims import Claim
from verify.model.named_tuples import NamedTuple
from verify.text.calendar import FULL_MONTH, month_numbers
from verify.text.patterns import pattern

_YEAR: Final = (
    r"(?i)\b(?:this|(?:the )?current)(?: calendar)? year\b|\byear[- ]to[- ]date\b|\bytd\b"
    r"|\bsince (?:the )?(?:start|beginning) of (?:the|this) year\b|\bsince new year\b"
)
_MONTH: Final = (
    r"(?i)\b(?:this|(?:the )?current) month\b|\bmonth[- ]to[- ]date\b|\bmtd\b"
    r"|\bsince (?:the )?(?:start|beginning) of (?:the|this) month\b"
)
_SINCE: Final = (
    rf"(?i)\bsince (?:(?:early|mid|late)[- ])?(?:(?P<day>\d\d?)(?:st|nd|rd|th)? (?:of )?)?"
    rf"(?P<month>{FULL_MONTH})\b(?: (?P<after>\d\d?)(?:st|nd|rd|th)?\b)?(?!,? ?\d)"
)
# Periods of a year whose first day differs from place to place.
_SEASON: Final = (
    r"(?i)\b(?:this|(?:the )?current)(?: [a-z]+)? season\b|\bseason[- ]to[- ]date\b"
    r"|\b(?:this|(?:the )?current) (?:academic|financial|fiscal|school|tax) year\b"
)
_OUT_OF_SEASON: Final = 90  # days without a count
_HALF: Final = 2


class _Counted(NamedTuple):
    """The month and the day on which a count begins; month 0 stands for every month."""

    month: int
    day: int = 1


def find_first_day(claim: Claim) -> date | None:
    """Return the day on which the count of a claim began, if its words say so: "this year".

    "Since January 2023" is no such count: it begins once only.
    """
    if claim.day is None:
        return None
    begins = _read(claim.topic.label) or (_read(claim.value) if claim.figure else None)
    if begins is None:
        return None
    year, month, day = claim.day.end.year, claim.day.end.month, claim.day.end.day
    if not begins.month:
        return date(year, month, 1)
    if (begins.month, begins.day) > (month, day):
        year -= 1
    try:
        return date(year, begins.month, begins.day)
    except ValueError:  # "since 30 February", or before the year 1
        return None


@lru_cache(maxsize=1 << 16)
def _read(text: str) -> _Counted | None:
    if pattern(_YEAR).search(text):
        return _Counted(1)
    if pattern(_MONTH).search(text):
        return _Counted(0)
    found = pattern(_SINCE).search(text)
    if not found:
        return None
    return _Counted(
        month_numbers()[found["month"].casefold()], int(found["day"] or found["after"] or 1)
    )


@lru_cache(maxsize=1 << 16)
def is_of_season(label: str) -> bool:
    """Does a label count this season, or another year than that of the calendar?"""
    return pattern(_SEASON).search(label) is not None


def is_new_season(before: Claim, claim: Claim) -> bool:
    """Is `claim` of another season than the claim before it?

    Its figure is less than half, and a new year or a time without a count lies between them.
    """
    mine, theirs = claim.readable, before.readable
    if not mine or not theirs or not claim.day or not before.day:
        return False
    is_apart = (claim.last_day - before.last_day).days >= _OUT_OF_SEASON
    is_apart = is_apart or claim.last_day.year != before.last_day.year
    return is_apart and mine.high * _HALF < theirs.low
