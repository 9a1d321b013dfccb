"""Does a published addition fit the two totals around it?"""

from collections.abc import Iterator

from verify.compare.arithmetic import (
    DAY,
    ArithmeticSlip,
    SumResult,
    is_correction,
    judge_sum,
    rounding_interval,
    share_unit,
    show,
    spread,
)
from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.groups import Group
from verify.text.english import says, words_of


def find_increments(group: Group) -> Iterator[ArithmeticSlip]:
    """Yield each published increment that is not the difference of its source's two totals."""
    for claims in group.by_source.values():
        increments = [claim for claim in claims if claim.kind is Kind.INCREMENT]
        if not increments:
            continue
        totals = {
            claim.day.end: claim for claim in claims if claim.day and claim.kind is Kind.TOTAL
        }
        for claim in increments:
            if claim.day is None:
                continue
            before, after = totals.get(claim.day.start - DAY), totals.get(claim.day.end)
            if before and after:
                yield from _check_increment(claim, before, after)


def _check_increment(claim: Claim, before: Claim, after: Claim) -> Iterator[ArithmeticSlip]:
    increment, first, last = claim.readable, before.readable, after.readable
    if not increment or not first or not last:
        return
    if not (first.is_bounded and last.is_bounded):  # the rise of "at least 50" is unknown
        return
    if not share_unit(increment, first, last) or is_correction(claim) or is_correction(after):
        return
    expected = last.stated_low - first.stated_low
    (first_low, first_high), (last_low, last_high) = map(rounding_interval, (first, last))
    low, high = spread(increment)
    is_rounded = low <= expected <= high
    can_be = low <= last_high - first_low and last_low - first_high <= high
    result = judge_sum(increment.low <= expected <= increment.high, can_be=can_be)
    if result is SumResult.RIGHT:
        return
    message = (
        f"{says(claim)}, but its totals went from {words_of(before)} to {words_of(after)}, "
        f"a difference of {show(expected)}"
    )
    if result is SumResult.ROUNDED:
        rounded = f"{words_of(claim)} is" if is_rounded else "the totals are"
        message += f": right only if {rounded} rounded"
    yield ArithmeticSlip(claim, result, message, (before, after))
