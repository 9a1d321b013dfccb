"""What two claims amount to side by side."""

from decimal import Decimal
from enum import StrEnum

from verify.model.claims import Claim
from verify.model.named_tuples import NamedTuple


class Comparison(StrEnum):
    """What comparing two figures, or two statements, gives."""

    AGREES = "agrees"
    COMPATIBLE = "compatible"  # neither supports the other: "at least 12" and "22"
    CONFLICTS = "conflicts"
    NOT_COMPARABLE = "not_comparable"


class Cause(StrEnum):
    """What two claims are judged by."""

    VALUES = "values"  # the figures, or the words, that they give
    TOTAL_GROWS = "total_grows"  # the later of two totals is the lower one


class Agreement(NamedTuple):
    """The result of comparing two figures, or two statements.

    `reason` is a sentence for people, `cause` is the same for code. `ratio` is that of the nearest
    ends of two figures that conflict.
    """

    name: Comparison
    reason: str
    ratio: Decimal | None = None
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
        """Are the two of one kind, unit and time, so that one says something about the other?"""
        return self.name is not Comparison.NOT_COMPARABLE


class Pair(NamedTuple):
    """The newest comparable claims of two sources on one topic, and what they amount to.

    `days` counts the other days on which the two conflict too.
    """

    first: Claim
    second: Claim
    agreement: Agreement
    days: int = 0
