"""A figure as an interval, with the words of the source."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from verify.model.named_tuples import NamedTuple

INFINITY = Decimal("Infinity")


class Kind(StrEnum):
    """What a figure counts: all so far, one period's addition, or a state at a time."""

    TOTAL = "total"
    INCREMENT = "increment"
    LEVEL = "level"


class Qualifier(StrEnum):
    """What the words around a number make of it."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    BETWEEN = "between"


class Figure(NamedTuple):
    """A closed interval with the words kept; `high` is infinite for a floor ("at least 12").

    `low` and `high` are what the words allow, `stated_low` and `stated_high` the numbers as said,
    before the hedge. `step` is the value of one unit in the last printed digit that counts
    (10 for "52,250"), from which rounding is judged; 0 where the number was not printed in digits.
    `low_open` and `high_open` say that the end itself is left out ("more than 90,000").
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

    @property
    def is_bounded(self) -> bool:
        """Did the source state both ends? "At least 12" and "up to 12" leave one open."""
        return self.high.is_finite() and not self.is_ceiling

    @property
    def is_ceiling(self) -> bool:
        """Does the source say how many at most, and not how few?"""
        return self.qualifier in {Qualifier.AT_MOST, Qualifier.LESS_THAN} and not self.low


class Unreadable(NamedTuple):
    """Stands where a figure or a date was expected: the words, and why they cannot be read."""

    text: str
    reason: str


class Period(NamedTuple):
    """The day, or the days, that a figure describes; both ends count. `text` is as written."""

    start: date
    end: date
    text: str

    def __str__(self) -> str:
        if self.start == self.end:
            return self.start.isoformat()
        return f"{self.start.isoformat()}/{self.end.isoformat()}"
