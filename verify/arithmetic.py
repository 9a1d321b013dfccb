"""Sums on figures as printed: right, right only with rounding, or wrong.

After statcheck: a printed 52,250 stands for everything from 52,245 to 52,255, and a sum is wrong
only where nothing that its figures stand for makes it right.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from decimal import Context, Decimal
from enum import StrEnum
from itertools import pairwise

from verify.agreement import series
from verify.figures import rounding_interval
from verify.model import Claim, Figure, Group, Kind, Relation, Settings
from verify.nouns import NamedTuple
from verify.text.english import dated, says, words_of
from verify.units import convert, same_dimension, unit_name

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


class Sum(NamedTuple):
    """A sum that was checked: the claim to look at, how it came out, and the other claims in it."""

    claim: Claim
    result: SumResult
    message: str
    others: tuple[Claim, ...] = ()


def find_conversions(claims: Iterable[Claim]) -> Iterator[Sum]:
    """Check each figure against its conversion in brackets, a range at both of its ends."""
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
    """Return one end of a range as a figure by itself; what is no range stays as it is."""
    if figure.stated_low == figure.stated_high:
        return figure
    return figure._replace(low=number, high=number, stated_low=number, stated_high=number)


def _check_conversion(claim: Claim, figure: Figure, other: Figure) -> Iterator[Sum]:
    if figure.unit is None or other.unit is None:
        return
    expected = convert(figure.stated_low, figure.unit, other.unit)
    back = convert(other.stated_low, other.unit, figure.unit)
    low, high = (convert(end, figure.unit, other.unit) for end in rounding_interval(figure))
    if expected is None or back is None or low is None or high is None:
        return
    first, last = _spread(other)
    is_rounding = first <= expected <= last  # of the conversion: 7 km for four miles
    is_right = is_rounding and abs(expected - other.stated_low) <= CLOSE * expected
    result = _judge(is_right, can_be=first <= high and low <= last)
    number, unit, other_unit = figure.stated_low, unit_name(figure.unit), unit_name(other.unit)
    message = (
        f"{show(number)} {unit} is {show(round_like(expected, other))} {other_unit}, and "
        f"{show(other.stated_low)} {other_unit} is {show(round_like(back, figure))} {unit}: "
    )
    if result is SumResult.ROUNDED:
        rounded = other if is_rounding else figure
        hedge = f"{rounded.hedge} " if rounded.hedge else ""
        said = f"{hedge}{show(rounded.stated_low)}"
        message += f"right only if {said} is rounded to {count_figures(rounded)}"
    else:
        message += f"{words_of(claim)} does not convert"
    yield Sum(claim, result, message)


def _spread(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return all that a figure may stand for: by its printed digits, and by its hedge."""
    low, high = rounding_interval(figure)
    return min(low, figure.low), max(high, figure.high)


def find_increments(group: Group) -> Iterator[Sum]:
    """Check each published increment against its source's totals before and after it."""
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


def _check_increment(claim: Claim, before: Claim, after: Claim) -> Iterator[Sum]:
    increment, first, last = claim.readable, before.readable, after.readable
    if not increment or not first or not last:
        return
    if not (first.is_bounded and last.is_bounded):  # how far a floor rose, its source does not say
        return
    if not _share_unit(increment, first, last) or is_correction(claim) or is_correction(after):
        return
    expected = last.stated_low - first.stated_low
    (first_low, first_high), (last_low, last_high) = map(rounding_interval, (first, last))
    low, high = _spread(increment)
    is_rounded = low <= expected <= high
    can_be = low <= last_high - first_low and last_low - first_high <= high
    result = _judge(increment.low <= expected <= increment.high, can_be=can_be)
    message = (
        f"{says(claim)}, but its totals went from {words_of(before)} to {words_of(after)}, "
        f"which is {show(expected)}"
    )
    if result is SumResult.ROUNDED:
        rounded = f"{words_of(claim)} is" if is_rounded else "the totals are"
        message += f": right only if {rounded} rounded"
    yield Sum(claim, result, message, (before, after))


def _share_unit(*figures: Figure) -> bool:
    """Are the figures in one unit? Counts are, whether or not they say of what."""
    units = {figure.unit for figure in figures}
    return len(units) == 1 or all(same_dimension(None, unit) for unit in units)


def find_excesses(group: Group, settings: Settings) -> Iterator[Sum]:
    """Check the newest figure of each source on a part against the whole.

    The whole is what the same source gives, or else, of one outcome, the highest figure that
    anybody does, unless that is a recorder's, who leaves out what nobody has documented. A part of
    a day well after the whole's may have outgrown it, and is left alone.
    """
    wholes = [near for near in group.near if near.relation is Relation.PART_OF]
    parts = _newest(group.claims) if wholes else {}
    for near in wholes:
        known = _newest(near.claims)
        is_definition = near.topic.outcome != group.topic.outcome
        for (source, kind), part in parts.items():
            others = [claim for key, claim in known.items() if key[1] is kind]
            own = known.get((source, kind))
            whole = own or max(others, key=_high, default=None)
            if whole is None or (not own and (is_definition or whole.is_recorded)):
                continue
            if _is_in_time(part, whole, settings):
                yield from _check_part(part, whole, near.reason)


def _newest(claims: Sequence[Claim]) -> dict[tuple[str, Kind], Claim]:
    """Return the newest figure of each kind that each source stands by."""
    return {
        (source, claim.kind): claim
        for source, its in series(claims).items()
        for claim in its
        if claim.readable
    }


def _high(claim: Claim) -> Decimal:
    return claim.readable.high if claim.readable else Decimal(0)


def _is_in_time(part: Claim, whole: Claim, settings: Settings) -> bool:
    if part.day is None or whole.day is None:
        return True
    if part.kind is Kind.INCREMENT:
        return (part.day.start, part.day.end) == (whole.day.start, whole.day.end)
    days = (part.day.end - whole.day.end).days
    return days <= settings.window if part.kind is Kind.TOTAL else abs(days) <= settings.window


def _check_part(part: Claim, whole: Claim, reason: str) -> Iterator[Sum]:
    mine, theirs = part.readable, whole.readable
    if not mine or not theirs:
        return
    if not _share_unit(mine, theirs):
        return
    (low, _), (_, high) = map(_counted, (mine, theirs))
    result = _judge(mine.low <= theirs.high, can_be=low <= max(high, theirs.high))
    who = f"{whole.speaker} " if whole.who.key != part.who.key else ""
    message = (
        f"{says(part)} for {part.topic.label}, but {who}only {dated(whole)} for "
        f"{whole.topic.label}, and {reason}"
    )
    if result is SumResult.ROUNDED:
        message += ": right only with rounding"
    yield Sum(part, result, message, (whole,))


def _counted(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return what a count may stand for; one that is printed to the unit was not rounded."""
    if figure.step <= 1:
        return figure.stated_low, figure.stated_high
    return rounding_interval(figure)


def find_falls(group: Group) -> Iterator[tuple[Claim, Claim]]:
    """Yield each total of a source that is below its total of an earlier day, with that one."""
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
    return mine.high < theirs.low and _share_unit(mine, theirs)


def is_correction(claim: Claim) -> bool:
    """Does the row say that its source corrected the figure?"""
    return bool(find_correction(claim))


def find_correction(claim: Claim) -> str:
    """Return the cell of a row that says that its source corrected the figure, or ""."""
    cells = (claim.note, claim.quote, claim.evidence)
    return next((cell for cell in cells if cell and re.search(CORRECTED, cell)), "")


def _judge(is_right: bool, *, can_be: bool) -> SumResult:  # noqa: FBT001  the sum's two halves
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
