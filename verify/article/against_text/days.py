"""The dates in copy, as intervals of days: the days of a figure, and days that contradict them."""

import re
from datetime import date
from functools import cache, lru_cache

from verify.model.agreements import Comparison
from verify.model.named_tuples import NamedTuple
from verify.text.calendar import FULL_MONTH, SHORT_MONTH, month_numbers
from verify.text.patterns import pattern

FIRST, LAST = 0, 4_000_000  # before every day of the calendar, and after
ANY_YEAR = 2000  # if the text says none; a leap year has every day
MONTH = rf"({FULL_MONTH}|{SHORT_MONTH})\b\.?"
DAY = r"(\d{1,2})(?:st|nd|rd|th)?(?![\w:%]|[.,]\d)"
YEAR = r"(1[0-9]\d\d|20\d\d)(?![\d%]|,\d{3}|\.\d)"
MONEY = r"(?<![\w.,$€£/#-])(?<![$€£#] )"
# The relation of a date to the event: the event is before it, goes on until it, and so on.
BEFORE = frozenset({"before", "prior to", "earlier than"})
BY = frozenset({"by", "up to"})
UNTIL = frozenset({"until", "till", "through", "thru", "to"})
AFTER = frozenset({"after", "later than", "following"})
SINCE = frozenset({"since", "from", "starting", "beginning"})
RELATION = (
    rf"\b({'|'.join(sorted(BEFORE | BY | UNTIL | AFTER | SINCE))})\s+"
    r"(?:(?:the|its|early|mid|late|end|beginning|start|middle|year|month|season|spring|summer|"
    r"autumn|fall|winter|of)[\s-]+){0,4}$"
)
REACH = 40  # characters before a date that say how it stands to it
CENTURY = 100


class Day(NamedTuple):
    """A date as said: the first and the last day that its words allow, counted from year 1.

    Without a year the days are those of one leap year. `relation` is the word that leaves an end
    open ("before 2015"), or "".
    """

    start: int
    end: int
    low: int
    high: int
    has_year: bool = True
    has_month: bool = True
    relation: str = ""


def find_days(text: str) -> list[Day]:
    """Return the dates of a folded text in order: "March 2020", "before 2015", "5-7 April"."""
    found = []
    for each in _dates().finditer(text):
        read = _read(each.groups())
        if read is None:
            continue
        low, high, has_year, has_month = read
        before = text[max(0, each.start() - REACH) : each.start()].casefold()
        relation = pattern(RELATION).search(before)
        word = relation[1] if relation else ""
        found.append(Day(each.start(), each.end(), low, high, has_year, has_month, word))
    return found


@cache
def _dates() -> "re.Pattern[str]":
    return re.compile(
        rf"\b{MONTH} ?,? ?{DAY}(?: ?(?:-|to) ?{DAY})?(?: ?[,.]? {YEAR})?"
        rf"|{MONEY}{DAY}(?: ?(?:-|to|and) ?{DAY})?(?: of)?[ -]{MONTH}(?: ?,?[ -]{YEAR})?"
        rf"|\b{MONTH} ?,?(?: of)? {YEAR}"
        rf"|{MONEY}{YEAR}(?: ?[-/] ?(\d\d(?:\d\d)?)\b)?(s)?(?![a-z\d_$€£%])"
        rf"|\b(?<=\b[io][nf] ){MONTH}(?=[ ,.;]|$)(?! \d)"
    )


@lru_cache(maxsize=4096)
def _read(parts: tuple[str | None, ...]) -> tuple[int, int, bool, bool] | None:
    """Return the first and the last day, and whether a year and a month are said."""
    m1, d1, e1, y1, d2, e2, m2, y2, m3, y3, year, until, decade, m4 = parts
    month = m1 or m2 or m3 or m4
    try:
        if month is None:
            return *_years(int(year or ANY_YEAR), until, decade), True, False
        said = y1 or y2 or y3
        low, high = _month(month, int(said or ANY_YEAR), d1 or d2, e1 or e2)
    except ValueError:  # 31 June
        return None
    return low, high, said is not None, True


def _years(first: int, until: str | None, decade: str | None) -> tuple[int, int]:
    last = first
    if decade:
        last = first + (99 if first % CENTURY == 0 and first < ANY_YEAR else 9)
    elif until:
        last = max(first, int(until) if len(until) > 2 else first - first % CENTURY + int(until))  # noqa: PLR2004
    return date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal()


def _month(name: str, year: int, day: str | None, until: str | None) -> tuple[int, int]:
    month = month_numbers()[name.lower()]
    if day is not None:
        low = date(year, month, int(day)).toordinal()
        return low, max(low, date(year, month, int(until)).toordinal()) if until else low
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1).toordinal(), following.toordinal() - 1


def _allowed(day: Day) -> tuple[int, int]:
    """Return the first and the last day that a date allows, with its relation."""
    if day.relation in BEFORE:
        return FIRST, day.low - 1
    if day.relation in UNTIL | BY:
        return FIRST, day.high
    if day.relation in AFTER:
        return day.high + 1, LAST
    return day.low, LAST if day.relation in SINCE else day.high


def compare_days(day: Day, other: Day) -> Comparison:
    """Say whether a date follows from the other: "in March" follows from "on 5 March".

    They conflict if no day is in both. They are not comparable if the other date says less, or if
    one has no year and the other has nothing but a year. If only one has a year, month and day are
    compared.
    """
    low, high, least, most = *_allowed(day), *_allowed(other)
    if any(day.relation in words and other.relation in words for words in (UNTIL, SINCE)):
        # Both say when it ended, or began.
        low, high, least, most = day.low, day.high, other.low, other.high
    if day.has_year is not other.has_year:
        if not (day.has_month and other.has_month):
            return Comparison.NOT_COMPARABLE
        low, high, least, most = map(_without_year, (low, high, least, most))
    if low <= least and most <= high:
        return Comparison.AGREES
    if high < least or most < low:
        return Comparison.CONFLICTS
    return Comparison.NOT_COMPARABLE


@lru_cache(maxsize=4096)
def _without_year(day: int) -> int:
    if not FIRST < day < LAST:
        return day
    return date.fromordinal(day).replace(year=ANY_YEAR).toordinal()
