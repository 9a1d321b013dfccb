"""Figures as intervals, with the words of the source; and days."""

from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from verify.model.named_tuples import NamedTuple, Record

INFINITY = Decimal("Infinity")
DAY = timedelta(1)


class Kind(StrEnum):
    """The kind of a figure: all so far, the addition of one period, or the state at one time."""

    TOTAL = "total"
    INCREMENT = "increment"
    LEVEL = "level"


class Qualifier(StrEnum):
    """The meaning of the words around a number: "over 12" is `MORE_THAN`."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    BETWEEN = "between"


class Figure(Record):
    """A number or a range as an interval, with the words of the source in `text`.

    `low` and `high` are the ends that the words allow; `high` is infinite for "at least 12".
    `stated_low` and `stated_high` are the numbers as said: "about 2,000" states 2,000 and allows
    1,900 to 2,100. `low_open` and `high_open` say that the end itself is excluded: "more than 90".
    `step` is the value of one unit in the last digit that counts: 10 for "52,250". The rounding of
    a number is judged by it. It is 0 for a vague word ("dozens"). `grid` is the step of which all
    figures of its source are multiples, such as 50, or 0: see `compare.grids`.
    """

    low: Decimal
    high: Decimal
    unit: str | None
    text: str
    qualifier: Qualifier = Qualifier.EXACT
    hedge: str | None = None
    stated_low: Decimal = Decimal(0)
    stated_high: Decimal = Decimal(0)
    step: Decimal = Decimal(0)
    low_open: bool = False
    high_open: bool = False
    # The same quantity in another unit, as the source put it in brackets: "(700 square miles)".
    conversion: "Figure | None" = None
    grid: Decimal = Decimal(0)

    @property
    def is_bounded(self) -> bool:
        """Did the source give both ends? "At least 12" and "up to 12" leave one open."""
        return self.high.is_finite() and not self.is_ceiling

    @property
    def is_ceiling(self) -> bool:
        """Did the source give only the upper end: "up to 12"?"""
        return self.qualifier in {Qualifier.AT_MOST, Qualifier.LESS_THAN} and not self.low


class Unreadable(NamedTuple):
    """Takes the place of a figure or a date that cannot be read: its words, and the reason.

    `is_blank` is true if the words say that there is none: "n/a", or a dash.
    """

    text: str
    reason: str
    is_blank: bool = False


class DayOrder(StrEnum):
    """The order of day and month in a date in digits with the year last: "03/11/2015"."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class Clock(NamedTuple):
    """A time of day as its first and its last minute: 480 and 480 for 08:00.

    `name` is for messages: "08:00", "morning". `zone` is the time zone as written, or "". `ahead`
    is how many minutes it is ahead of UTC, if that is certain.
    """

    first: int
    last: int
    name: str
    zone: str = ""
    ahead: int | None = None

    @property
    def minute(self) -> int:
        """The first minute, in UTC if that is certain, by which times of a day are sorted."""
        return self.first - (self.ahead or 0)

    def is_before(self, other: "Clock") -> bool:
        """Is the time before another one of the same day, as far as their zones can be compared?"""
        if self.zone == other.zone:
            return self.last < other.first
        if self.ahead is None or other.ahead is None:
            return False
        return self.last - self.ahead < other.first - other.ahead


class Period(NamedTuple):
    """The day or the days that a figure describes. `end` is the last day; `text` is as written.

    `clock` is the time of a single day, if it is known.
    """

    start: date
    end: date
    text: str
    clock: Clock | None = None

    def is_before(self, other: "Period") -> bool:
        """Is the last day before that of `other`, or the same day at an earlier hour?"""
        if self.end != other.end or self.start != other.start:
            return self.end < other.end
        mine, theirs = self.clock, other.clock
        return bool(mine and theirs and mine.is_before(theirs))

    @property
    def name(self) -> str:
        """The period as short as can be, for messages: "2022", "2022-09", or its days."""
        first, last = self.start, self.end
        is_from_first = first.day == 1 and first.year == last.year
        if is_from_first and (first.month, last.month, last.day) == (1, 12, 31):
            return f"{first.year:04}"
        if is_from_first and first.month == last.month and last != first and (last + DAY).day == 1:
            return f"{first.year:04}-{first.month:02}"
        return str(self)

    def __str__(self) -> str:
        if self.start == self.end:
            return self.start.isoformat()
        return f"{self.start.isoformat()}/{self.end.isoformat()}"
