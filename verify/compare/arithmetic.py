"""Sums on figures as printed: right, right only with rounding, or wrong.

After statcheck: a printed 52,250 may be rounded from any number between 52,245 and 52,255. A sum
is wrong only if no such numbers make it right.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from decimal import Context, Decimal
from enum import StrEnum
from itertools import pairwise

from verify.model.claims import Claim
from verify.model.figures import Figure, Kind
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple
from verify.text.english import says, words_of
from verify.values.units import convert, same_dimension, unit_name

NUMBER_WORDS = ("no", "one", "two", "three", "four", "five", "six")
# A word for a correction, unless the word before denies it: "no correction was published".
CORRECTED = (
    r"(?i)(?<!\bno )(?<!\bnot )(?<!\bnever )(?<!\bwithout )(?<!\bwithout a )"
    r"\b(?:correct(?:ed|s|ing|ions?)|revis(?:ed|es|ing|ions?)|amend(?:ed|s|ments?)"
    r"|restate(?:d|s|ment))\b"
)
DAY = timedelta(days=1)
CLOSE = Decimal("0.05")  # share of the exact value; a conversion as near as this is right
NOTHING, TENTH, ONE, SMALL = Decimal(0), Decimal("0.1"), Decimal(1), Decimal(10)
DIGITS = 60  # more than any converted value has


class SumResult(StrEnum):
    """How a sum came out."""

    RIGHT = "right"
    ROUNDED = "rounded"  # right only if its figures were rounded
    WRONG = "wrong"


class ArithmeticSlip(NamedTuple):
    """A sum that was checked: the claim to look at, how it came out, and the other claims in it."""

    claim: Claim
    result: SumResult
    message: str
    others: tuple[Claim, ...] = ()


def rounding_interval(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return the lowest and highest number that may have been rounded to the printed digits.

    For 52,250 these are 52,245 and 52,255. The rule is that of statcheck: a printed 2.0 is read as
    1.95 to 2.05. A number that is not negative has no lower end below 0.
    """
    half = figure.step / 2
    low = figure.stated_low - half
    return (low if figure.stated_low < 0 else max(low, NOTHING)), figure.stated_high + half


def spread(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return the lowest and highest number that a figure allows, by its digits and its hedge."""
    low, high = rounding_interval(figure)
    return min(low, figure.low), max(high, figure.high)


def share_unit(*figures: Figure) -> bool:
    """Are the figures in one unit? Counts are, even if only one of them names what it counts."""
    units = {figure.unit for figure in figures}
    return len(units) == 1 or all(same_dimension(None, unit) for unit in units)


def is_correction(claim: Claim) -> bool:
    """Does the row say that its source corrected the figure?"""
    return bool(find_correction(claim))


def find_correction(claim: Claim) -> str:
    """Return the cell that says that the source corrected the figure: note, quote or evidence.

    Return "" if no cell says so.
    """
    cells = (claim.note, claim.quote, claim.evidence)
    return next((cell for cell in cells if cell and re.search(CORRECTED, cell)), "")


def judge_sum(is_right: bool, *, can_be: bool) -> SumResult:  # noqa: FBT001  the sum's two halves
    """Return whether a sum is right, wrong, or right if its figures are rounded (`can_be`)."""
    if is_right:
        return SumResult.RIGHT
    return SumResult.ROUNDED if can_be else SumResult.WRONG


def round_like(value: Decimal, figure: Figure) -> Decimal:
    """Round a computed value as finely as a reader needs to see that a sum is wrong.

    Values are rounded to the unit and those under 10 to a tenth, or finer if `figure` is.
    """
    step = min(figure.step or ONE, ONE if abs(value) >= SMALL else TENTH)
    return value.quantize(step, context=Context(prec=DIGITS))


def show(value: Decimal) -> str:
    """Return a computed number in digits, grouped by thousands."""
    return f"{value.normalize():,f}"


def count_digits(figure: Figure) -> str:
    """Return how many significant digits a number has: "one digit" for 2,000."""
    step = figure.step or ONE
    digits = len(str(int(abs(figure.stated_low) / step)))
    number = NUMBER_WORDS[digits] if digits < len(NUMBER_WORDS) else str(digits)
    return f"{number} digit" if digits == 1 else f"{number} digits"


def find_falls(group: Group) -> Iterator[tuple[Claim, Claim]]:
    """Yield (earlier, later) for two totals of one source if the later one is lower."""
    for claims in group.by_source.values():
        totals = [claim for claim in claims if claim.day and claim.kind is Kind.TOTAL]
        for earlier, claim in pairwise(totals):
            if _is_later(claim, earlier) and _is_lower(claim, earlier):
                yield earlier, claim


def _is_later(claim: Claim, other: Claim) -> bool:
    return bool(claim.day and other.day and claim.day.end > other.day.end)


def _is_lower(claim: Claim, other: Claim) -> bool:
    mine, theirs = claim.readable, other.readable
    if not mine or not theirs:
        return False
    return mine.high < theirs.low and share_unit(mine, theirs)


def find_increments(group: Group) -> Iterator[ArithmeticSlip]:
    """Compare each published increment with its source's totals before and after it."""
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
    message = (
        f"{says(claim)}, but its totals went from {words_of(before)} to {words_of(after)}, "
        f"a difference of {show(expected)}"
    )
    if result is SumResult.ROUNDED:
        rounded = f"{words_of(claim)} is" if is_rounded else "the totals are"
        message += f": right only if {rounded} rounded"
    yield ArithmeticSlip(claim, result, message, (before, after))


def find_conversions(claims: Iterable[Claim]) -> Iterator[ArithmeticSlip]:
    """Check each figure against its conversion in brackets; check both ends of a range."""
    for claim in claims:
        figure = claim.readable
        other = figure.conversion if figure else None
        if figure is None or other is None:
            continue
        ends = (
            (figure.stated_low, other.stated_low),
            (figure.stated_high, other.stated_high),
        )
        for mine, theirs in dict.fromkeys(ends):
            yield from _check_conversion(claim, _end(figure, mine), _end(other, theirs))


def _end(figure: Figure, number: Decimal) -> Figure:
    """Return `number`, one end of a range, as a figure; return a single figure unchanged."""
    if figure.stated_low == figure.stated_high:
        return figure
    return figure._replace(low=number, high=number, stated_low=number, stated_high=number)


def _check_conversion(claim: Claim, figure: Figure, other: Figure) -> Iterator[ArithmeticSlip]:
    if figure.unit is None or other.unit is None:
        return
    expected = convert(figure.stated_low, figure.unit, other.unit)
    back = convert(other.stated_low, other.unit, figure.unit)
    low, high = (convert(end, figure.unit, other.unit) for end in rounding_interval(figure))
    if expected is None or back is None or low is None or high is None:
        return
    first, last = spread(other)
    is_rounding = first <= expected <= last  # of the conversion: 7 km for four miles
    is_right = is_rounding and abs(expected - other.stated_low) <= CLOSE * expected
    result = judge_sum(is_right, can_be=first <= high and low <= last)
    number, unit, other_unit = figure.stated_low, unit_name(figure.unit), unit_name(other.unit)
    message = (
        f"{show(number)} {unit} is {show(round_like(expected, other))} {other_unit}, and "
        f"{show(other.stated_low)} {other_unit} is {show(round_like(back, figure))} {unit}: "
    )
    if result is SumResult.ROUNDED:
        rounded = other if is_rounding else figure
        hedge = f"{rounded.hedge} " if rounded.hedge else ""
        said = f"{hedge}{show(rounded.stated_low)}"
        message += f"right only if {said} is rounded to {count_digits(rounded)}"
    else:
        message += f"{words_of(claim)} does not convert"
    yield ArithmeticSlip(claim, result, message)
