"""Results of comparing two claims."""

from decimal import Decimal
from enum import StrEnum

from verify.model.claims import Claim
from verify.model.figures import INFINITY
from verify.model.named_tuples import NamedTuple


class Comparison(StrEnum):
    """The result of comparing two figures, or two statements."""

    AGREES = "agrees"
    COMPATIBLE = "compatible"  # both may be right, but neither supports the other
    CONFLICTS = "conflicts"
    NOT_COMPARABLE = "not_comparable"


class Cause(StrEnum):
    """Why two claims conflict, or do not."""

    VALUES = "values"  # the two figures, or the two statements
    TOTAL_GROWS = "total_grows"  # the later of two totals is lower, and a total cannot fall


class Gap(NamedTuple):
    """The two numbers, as printed, between which two figures that conflict are apart.

    Of a range it is the nearer end. If `is_converted`, one of them is in the unit of the other.
    `words` is the higher one as printed, with its unit or scale, if it has one: "$13bn". `is_share`
    says that both are shares in hundredths.
    """

    low: Decimal
    high: Decimal
    is_converted: bool = False
    words: str = ""
    is_share: bool = False

    @property
    def ratio(self) -> Decimal:
        """The higher number divided by the lower one; infinite if the lower one is zero."""
        return self.high / self.low if self.low > 0 else INFINITY


class Agreement(NamedTuple):
    """The result of comparing two figures, or two statements, and the reason for it.

    `reason` is a sentence for people; code reads `cause`. `gap` says how far two figures that
    conflict are apart. It is None if they do not conflict, and for statements
    and texts.
    """

    name: Comparison
    reason: str
    gap: Gap | None = None
    cause: Cause = Cause.VALUES

    @property
    def agrees(self) -> bool:
        """Do the two support each other?"""
        return self.name is Comparison.AGREES

    @property
    def conflicts(self) -> bool:
        """Is at most one of the two right?"""
        return self.name is Comparison.CONFLICTS

    @property
    def is_comparable(self) -> bool:
        """Are the kind, the unit and the time the same, so that the two can be compared?"""
        return self.name is not Comparison.NOT_COMPARABLE


class Pair(NamedTuple):
    """The newest comparable claims of two sources on one topic, and their comparison.

    `days` counts the other days on which the two sources conflict. If the two conflict on an
    earlier day only, `compared` counts the days on which they can be compared; otherwise it is 0.
    """

    first: Claim
    second: Claim
    agreement: Agreement
    days: int = 0
    compared: int = 0

    @property
    def by_day(self) -> tuple[Claim, Claim]:
        """The earlier and the later claim; a claim without a day is the earlier one.

        On one day, a claim that has its figure from the other one is the later one.
        """
        first, second = self.first, self.second
        is_relay = first.is_relayed and first.origin.key == second.resolved.key
        is_in_order = (first.last_day, is_relay) <= (second.last_day, False)
        return (first, second) if is_in_order else (second, first)
