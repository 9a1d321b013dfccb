"""Two claims of one day: the hour orders them, or else the rows of a total that grows."""

from verify.model.claims import Claim
from verify.model.figures import Kind, Period

NO_MINUTE = -10_000  # before every minute of a day, in any time zone


def is_earlier(claim: Claim, other: Claim) -> bool:
    """Is `claim` of an earlier day than `other`, or of an earlier hour of the same day?"""
    return bool(claim.day and other.day and claim.day.is_before(other.day))


def minute_of(day: Period) -> int:
    """Return the minute by which claims of one day are sorted; those without an hour come first."""
    return day.clock.minute if day.clock else NO_MINUTE


def is_of_one_time(claim: Claim, other: Claim) -> bool:
    """Are two claims of the same days, and does no hour order them? Or has neither a day?"""
    mine, theirs = claim.day, other.day
    if mine is None or theirs is None:
        return mine is theirs
    is_one_day = (mine.start, mine.end) == (theirs.start, theirs.end)
    return is_one_day and not mine.is_before(theirs) and not theirs.is_before(mine)


def may_have_risen(earlier: Claim, claim: Claim) -> bool:
    """Is `claim`, of a later row of the same file, a total of the same day that has risen?

    A desk that enters a toll twice a day seldom writes the hour. At 14:00 there is one total.
    """
    if claim.kind is not Kind.TOTAL or claim.day is None or not is_of_one_time(earlier, claim):
        return False
    clock = claim.day.clock
    if clock and clock.first == clock.last and earlier.day and earlier.day.clock == clock:
        return False
    before, after = earlier.readable, claim.readable
    if not before or not after or earlier.location.path != claim.location.path:
        return False
    return earlier.location < claim.location and before.high < after.low
