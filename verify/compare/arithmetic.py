"""Sums on figures as printed: right, right only with rounding, or wrong. And totals that fall.

After statcheck: a printed 52,250 may be rounded from any number between 52,245 and 52,255. A sum
is wrong only if no such numbers make it right.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Context, Decimal
from enum import StrEnum

from verify.compare.figures import ROUND_FROM
from verify.compare.periods import are_of_two_periods
from verify.compare.within_a_day import is_earlier
from verify.model.claims import Claim
from verify.model.figures import Figure, Kind, Qualifier
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple
from verify.model.rules import Problem
from verify.model.topics import Relation
from verify.topics.lexicon import class_of
from verify.topics.sums import is_summed
from verify.values.units import dimension, same_dimension

NUMBER_WORDS = ("no", "one", "two", "three", "four", "five", "six")
# A word for a correction, unless the word before denies it: "no correction was published".
CORRECTED = (
    r"(?i)(?<!\bno )(?<!\bnot )(?<!\bnever )(?<!\bwithout )(?<!\bwithout a )"
    r"\b(?:correct(?:ed|s|ing|ions?)|revis(?:ed|es|ing|ions?)|amend(?:ed|s|ments?)"
    r"|restate(?:d|s|ment)|lowered|scaled back|(?:down|cut|reduced) from"
    r"|previously (?:announced|given|reported|said|stated)"
    r"|earlier (?:count|death toll|figure|number|toll|total))\b"
)
# Of these, a part is at most its whole. The share of a part, or its speed, may be higher.
ADDITIVE = frozenset(
    (
        *("area", "data", "energy", "explosive yield", "flow", "mass", "money", "people"),
        *("power", "things", "volume"),
    )
)
CLOSE = Decimal("0.05")  # share of the exact value; a conversion as near as this is right
NOTHING, TENTH, ONE, SMALL = Decimal(0), Decimal("0.1"), Decimal(1), Decimal(10)
DIGITS = 60  # more than any converted value has


class SumResult(StrEnum):
    """The result of checking a sum."""

    RIGHT = "right"
    ROUNDED = "rounded"  # right only if its figures were rounded
    WRONG = "wrong"


class ArithmeticSlip(NamedTuple):
    """A sum that is wrong or rounded: the claim to look at, and the other claims in the sum."""

    claim: Claim
    result: SumResult
    message: str
    others: tuple[Claim, ...] = ()

    @property
    def is_wrong(self) -> bool:
        """Is the sum wrong, also if the figures are rounded?"""
        return self.result is SumResult.WRONG


def report_slips(slips: Iterable[ArithmeticSlip], result: SumResult) -> Iterator[Problem]:
    """Yield a problem for each sum that came out so."""
    for slip in slips:
        if slip.result is result:
            yield Problem(slip.claim, slip.message, slip.others)


def rounding_interval(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return the lowest and highest number that may have been rounded to the printed digits.

    For 52,250 these are 52,245 and 52,255. The rule is that of statcheck: a printed 2.0 is read as
    1.95 to 2.05. A number that is not negative has no lower end below 0.
    """
    half = figure.step / 2
    low = figure.stated_low - half
    return (low if figure.stated_low < 0 else max(low, NOTHING)), figure.stated_high + half


def counted_interval(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return the lowest and highest number that a figure may be rounded from.

    A count that is printed to the unit was not rounded: nobody has 464.3 tanks. Nor was a count
    below 1,000, unless its words or all figures of its source say so: 20 dead are 20.
    """
    is_round = figure.qualifier is Qualifier.ABOUT or figure.grid or figure.stated_low >= ROUND_FROM
    if same_dimension(None, figure.unit) and (figure.step <= 1 or not is_round):
        return figure.stated_low, figure.stated_high
    return rounding_interval(figure)


def spread(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return the lowest and highest number that a figure allows, by its digits and its hedge."""
    low, high = rounding_interval(figure)
    return min(low, figure.low), max(high, figure.high)


def may_add_up(group: Group) -> bool:
    """Has the topic additions, or parts that may make it up? Most topics have neither.

    Tanks and trucks do not make up all vehicles; people, and what has a sum in the lexicon, may
    have parts that are all.
    """
    topic = group.topic
    is_of_people = class_of(topic.thing) == "people"
    return any(
        near.relation is Relation.WHOLE_OF
        and (is_of_people or near.topic.thing == topic.thing or is_summed(topic))
        for near in group.near
    ) or any(claim.kind is Kind.INCREMENT for claim in group.claims)


def share_unit(*figures: Figure) -> bool:
    """Are the figures in one unit? Counts are, even if only one of them names what it counts."""
    units = {figure.unit for figure in figures}
    return len(units) == 1 or all(same_dimension(None, unit) for unit in units)


def adds_up(figure: Figure) -> bool:
    """Is a part at most its whole, as it is of people or of money?"""
    return figure.unit is None or dimension(figure.unit) in ADDITIVE


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
    """Yield (earlier, later) for two totals of one source if the later one is lower.

    The earlier one is the highest so far: neither "dozens" nor a figure in another unit hides a
    fall behind it. A count such as "this month" is a total from the first day of the month.
    """
    for claims in group.by_source.values():
        highest: dict[object, tuple[Claim, Figure]] = {}
        for claim in claims if may_fall(claims) else ():
            figure = claim.readable
            if claim.day is None or figure is None or not _is_total(claim):
                continue
            unit = figure.unit
            unit = None if unit is None or same_dimension(None, unit) else unit
            key = claim.kind, claim.series, unit
            earlier, before = highest.get(key, (None, None))
            if earlier and before and is_fall(earlier, claim):
                yield earlier, claim
                highest[key] = claim, figure
            elif (
                not earlier
                or not before
                or figure.low >= before.low
                or are_of_two_periods(earlier, claim)
            ):
                highest[key] = claim, figure


def may_fall(claims: Sequence[Claim]) -> bool:
    """Is any figure lower than one before it, of whatever kind, unit or series?"""
    top: Decimal | None = None
    for claim in claims:
        figure = claim.figure
        if isinstance(figure, Figure):
            if top is None or figure.low >= top:
                top = figure.low
            elif figure.high < top:
                return True
    return False


def is_fall(earlier: Claim, claim: Claim) -> bool:
    """Is `claim` a total of a later time than `earlier`, of the same series, and lower?"""
    mine, before = claim.readable, earlier.readable
    if not mine or not before or mine.high >= before.low or not _is_total(claim):
        return False
    is_later = is_earlier(earlier, claim) and not are_of_two_periods(earlier, claim)
    return is_later and claim.series == earlier.series


def _is_total(claim: Claim) -> bool:
    if claim.kind is Kind.INCREMENT:
        return claim.counted_from is not None
    return claim.kind is Kind.TOTAL
