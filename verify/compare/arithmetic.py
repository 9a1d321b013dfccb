"""Sums on figures as printed: right, right only with rounding, or wrong.

After statcheck: a printed 52,250 stands for everything from 52,245 to 52,255, and a sum is wrong
only where nothing that its figures stand for makes it right.
"""

import re
from datetime import timedelta
from decimal import Context, Decimal
from enum import StrEnum

from verify.model.claims import Claim
from verify.model.figures import Figure
from verify.model.named_tuples import NamedTuple
from verify.values import rounding_interval
from verify.values.units import same_dimension

FIGURES = ("no", "one", "two", "three", "four", "five", "six")
# A word of correction, unless the word before takes it back: "no correction was published".
CORRECTED = (
    r"(?i)(?<!\bno )(?<!\bnot )(?<!\bnever )(?<!\bwithout )(?<!\bwithout a )"
    r"\b(?:correct(?:ed|s|ing|ions?)|revis(?:ed|es|ing|ions?)|amend(?:ed|s|ments?)"
    r"|restate(?:d|s|ment))\b"
)
DAY = timedelta(days=1)
CLOSE = Decimal("0.05")  # a conversion this near needs no remark
ONE, TENTH, SMALL = Decimal(1), Decimal("0.1"), Decimal(10)
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


def spread(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return all that a figure may stand for: by its printed digits, and by its hedge."""
    low, high = rounding_interval(figure)
    return min(low, figure.low), max(high, figure.high)


def share_unit(*figures: Figure) -> bool:
    """Are the figures in one unit? Counts are, whether or not they say of what."""
    units = {figure.unit for figure in figures}
    return len(units) == 1 or all(same_dimension(None, unit) for unit in units)


def is_correction(claim: Claim) -> bool:
    """Does the row say that its source corrected the figure?"""
    return bool(find_correction(claim))


def find_correction(claim: Claim) -> str:
    """Return the cell of a row that says that its source corrected the figure, or ""."""
    cells = (claim.note, claim.quote, claim.evidence)
    return next((cell for cell in cells if cell and re.search(CORRECTED, cell)), "")


def judge_sum(is_right: bool, *, can_be: bool) -> SumResult:  # noqa: FBT001  the sum's two halves
    """Return whether a sum is right, can be right by rounding, or is wrong."""
    if is_right:
        return SumResult.RIGHT
    return SumResult.ROUNDED if can_be else SumResult.WRONG


def round_like(value: Decimal, figure: Figure) -> Decimal:
    """Return a computed value as exactly as a reader needs to see that a sum is off.

    To the unit, or to what the figure that it stands against was printed to; small ones to a tenth.
    """
    step = min(figure.step or ONE, ONE if abs(value) >= SMALL else TENTH)
    return value.quantize(step, context=Context(prec=DIGITS))


def show(value: Decimal) -> str:
    """Return a computed number in digits, grouped by thousands."""
    return f"{value.normalize():,f}"


def count_figures(figure: Figure) -> str:
    """Return to how many significant figures a number is printed: "one figure"."""
    step = figure.step or ONE
    digits = len(str(int(abs(figure.stated_low) / step)))
    number = FIGURES[digits] if digits < len(FIGURES) else str(digits)
    return f"{number} figure" if digits == 1 else f"{number} figures"
