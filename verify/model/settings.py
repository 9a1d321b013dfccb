"""What a project can choose."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum

from verify.model.claims import Location
from verify.model.named_tuples import NamedTuple
from verify.model.sources import Registry


class Severity(StrEnum):
    """How much a finding matters. The words are SARIF's."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """Its place in an order by weight: 0 for the gravest."""
        return _RANKS[self]

    def fails(self, fail_on: "Threshold") -> bool:
        """Does a finding of this severity make the run fail?"""
        return fail_on is not Threshold.NEVER and self.rank <= Severity(fail_on).rank


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class Threshold(StrEnum):
    """The lowest severity that makes a run fail, or that no finding does."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


class Suppression(NamedTuple):
    """A finding that the desk has excused: which rule, why, and the last day on which it holds.

    `place` is where the config says so; None where the claim's own row, or a comment in copy, does.
    """

    selector: str
    reason: str
    until: date | None = None
    place: Location | None = None

    def has_expired(self, as_of: date | None) -> bool:
        """Is the day that stands for today after the last day of the entry?"""
        return self.until is not None and as_of is not None and as_of > self.until


class Settings(NamedTuple):
    """What a project can choose. Shares are fractions: 0.05 is five per cent.

    `window` is how many days apart two figures may be and still be compared as of one day; within
    it a total may rise by `growth` a day before a later, higher one conflicts. `about` widens a
    figure that its source hedged so; `tolerance` forgives a gap between two figures. `as_of` stands
    for today. `suppress` is what the config excuses, by the id of the claim,
    `publisher` the desk's own name and url. Without a `registry` the one that ships is used.
    """

    window: int = 3
    growth: Decimal = Decimal("0.05")
    about: Decimal = Decimal("0.05")
    tolerance: Decimal = Decimal(0)
    as_of: date | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Threshold = Threshold.ERROR
    topics: Mapping[str, str] = {}
    suppress: Mapping[str, tuple[Suppression, ...]] = {}
    publisher: Mapping[str, str] = {}
    registry: Registry | None = None
