"""Does one figure follow from another figure about the same thing?"""

from decimal import Decimal

from verify.model.agreements import Agreement, Comparison
from verify.model.figures import Figure, Qualifier
from verify.text.english import shorten
from verify.text.patterns import pattern
from verify.text.words import split_runs
from verify.values.numbers.number import SCALES, SHORT_SCALES
from verify.values.units import convert

UP = frozenset({Qualifier.AT_LEAST, Qualifier.MORE_THAN})
DOWN = frozenset({Qualifier.AT_MOST, Qualifier.LESS_THAN})
ROUND = 1000  # from here on a scale word says that the number may be rounded: "1.2 million"
NOTHING, ONE = Decimal(0), Decimal(1)
MOST_ROUNDED = Decimal("0.05")  # of a number that is converted
PART = Decimal("0.02")  # "half" and "a third" are said of 51 and of 32 per cent too
QUOTED = 40  # characters of a figure that a reason quotes


def follows_from(figure: Figure, other: Figure) -> Agreement:
    """Say whether a figure follows from another one that is about the same thing.

    It follows if its interval holds the whole interval of the other: "more than 100" follows from
    101, "1.2 million" from 1,234,567, "dozens" from 36. The same number without its hedge follows
    too. The two conflict if their intervals share nothing. They are not comparable if the other
    says less: "hundreds" does not bear out 250.
    """
    there = in_unit(other, figure.unit)
    said = _quote(other)
    if (figure.stated_low, figure.stated_high) == (there.stated_low, there.stated_high):
        return _compare_hedges(figure, there, said)
    low, high = _allowed(figure, there, is_converted=there is not other)
    there = _meant(figure, there)
    least, most = there.low, there.high
    starts_above = figure.low_open and low == figure.low
    ends_below = figure.high_open and high == figure.high
    if least > high or (least == high and (ends_below or there.low_open)):
        return _conflict(said)
    if most < low or (most == low and (starts_above or there.high_open)):
        return _conflict(said)
    is_above = least > low or (least == low and (there.low_open or not starts_above))
    is_below = most < high or (most == high and (there.high_open or not ends_below))
    if is_above and is_below:
        return Agreement(Comparison.AGREES, f"the other text says {said}")
    return Agreement(Comparison.NOT_COMPARABLE, f"the other text only says {said}")


def in_unit(figure: Figure, unit: str | None) -> Figure:
    """Express a figure in another unit, as far as there is a conversion."""
    if not unit or not figure.unit or unit == figure.unit:
        return figure
    ends = (figure.low, figure.high, figure.stated_low, figure.stated_high, figure.step)
    low, high, first, last, step = (convert(end, figure.unit, unit) for end in ends)
    if low is None or high is None or first is None or last is None or step is None:
        return figure
    return figure._replace(
        low=low, high=high, unit=unit, stated_low=first, stated_high=last, step=step
    )


def _compare_hedges(figure: Figure, other: Figure, said: str) -> Agreement:
    """Compare two figures with one number. A hedge may be left out, but a new one may conflict."""
    ours, theirs = figure.qualifier, other.qualifier
    same = Agreement(Comparison.AGREES, f"the other text says {said}")
    if ours is theirs or not {ours, theirs} & (UP | DOWN) or ours is Qualifier.EXACT:
        return same
    if {ours, theirs} <= UP or {ours, theirs} <= DOWN:
        return same if ours in {Qualifier.AT_LEAST, Qualifier.AT_MOST} else _less(said)
    if theirs in UP | DOWN:
        return _less(said) if ours is Qualifier.ABOUT else _conflict(said)
    if ours in {Qualifier.AT_LEAST, Qualifier.AT_MOST}:
        return same
    return _less(said) if theirs is Qualifier.ABOUT else _conflict(said)


def _allowed(figure: Figure, other: Figure, *, is_converted: bool) -> tuple[Decimal, Decimal]:
    """Return the interval of a figure, with its rounding if the other has more digits.

    If the units differ, both figures have been rounded: 772 square miles are 2,000 sq km.
    """
    if figure.qualifier is not Qualifier.EXACT or not figure.high.is_finite():
        return figure.low, figure.high
    slack = rounding(figure)
    if is_converted:
        slack = min(figure.step + other.step, MOST_ROUNDED * abs(figure.high)) / 2
    elif other.step >= 2 * slack:
        slack = NOTHING
    if figure.unit == "share" and not pattern(r"\d").search(figure.text):
        slack = PART
    return figure.low - slack, figure.high + slack


def _meant(figure: Figure, other: Figure) -> Figure:
    """Return the other figure with both its ends, so far as they are known.

    A bound is near the real figure: if "over 7.7 million" was 8 million, the text would say so.
    Against another bound, it therefore means any figure that begins with the printed digits.
    """
    if figure.qualifier in {Qualifier.EXACT, Qualifier.BETWEEN}:
        return other
    if other.qualifier in {Qualifier.ABOUT, Qualifier.BETWEEN}:
        return other._replace(low=other.stated_low, high=other.stated_high)
    digit = 2 * rounding(other) if _scale(other) > 1 else other.step
    if other.qualifier in UP and other.stated_high + digit <= other.high:
        return other._replace(high=other.stated_high + digit, high_open=True)
    if other.qualifier in DOWN and other.stated_low - digit >= other.low:
        return other._replace(low=other.stated_low - digit, low_open=True)
    return other


def rounding(figure: Figure) -> Decimal:
    """Return half the value of the last digit printed: 50,000 for "1.2 million", 0.5 for "30".

    Zeros before the point count as printed if no scale word follows: "50,000" is more exact than
    "50 thousand", which may be 50,400.
    """
    return min(figure.step, _scale(figure)) / 2


def _scale(figure: Figure) -> Decimal:
    """Return the value of the scale word that a figure is written with, or 1 if it has none."""
    scale = 1
    for word in split_runs(figure.text):
        named = SCALES.get(word.low.removesuffix("s"), 0) or SHORT_SCALES.get(word.low, 0)
        if named >= ROUND and abs(figure.stated_high) * ROUND >= named:
            scale = max(scale, named)
    return Decimal(scale)


def _less(said: str) -> Agreement:
    return Agreement(Comparison.NOT_COMPARABLE, f"the other text only says {said}")


def _conflict(said: str) -> Agreement:
    return Agreement(Comparison.CONFLICTS, f"the other text says {said}")


def _quote(figure: Figure) -> str:
    return shorten(" ".join(figure.text.split()), QUOTED)
