"""Does a quotation give a number in another form: as a sum, in other digits, in vague words?"""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache, lru_cache
from itertools import combinations

from verify.lexicons import load
from verify.model.figures import Figure
from verify.text.folding import fold_signs
from verify.text.patterns import pattern
from verify.text.words import split_runs
from verify.topics.lexicon import vocabulary, words_of_label
from verify.values.quoted_numbers import QuotedNumber, values_of
from verify.values.units import convert, same_dimension

MOST_NUMBERS = 12  # of a quotation; of more, some sum is right by chance
LEAST_RUN = 3  # neighbours whose sum is looked at; two numbers may stand anywhere
LONGEST_RUN = 40  # digits and signs
ROUND_STEP = 10  # a number with a smaller last digit is no round number
GROUPED = r"\d{1,3}(?:[.,' ]\d{3})+(?!\d)|\d+"
SCALES = tuple(Decimal(10) ** power for power in (3, 6, 9))


def has_digits(figure: Figure, number: QuotedNumber) -> bool:
    """Has the quotation this very number? One end of a range is enough."""
    return {figure.stated_low, figure.stated_high} <= set(values_of(number))


def converts(figure: Figure, number: QuotedNumber) -> bool:
    """Is a number of the quotation the figure in another unit, as finely as the figure is said?"""
    unit, other = number.figure.unit, figure.unit
    if number.reason or not unit or not other or unit == other or not same_dimension(unit, other):
        return False
    turned = [convert(value, unit, other) for value in values_of(number)]
    return all(
        any(value is not None and abs(value - end) <= figure.step / 2 for value in turned)
        for end in (figure.stated_low, figure.stated_high)
    )


def is_rounding(figure: Figure, other: Figure) -> bool:
    """Is the value a rounder form of the quotation's number: "over 50,000" for 52,250?"""
    away = abs(figure.stated_low - other.stated_low)
    return figure.step >= ROUND_STEP and figure.step > other.step and away < figure.step


def is_supported(figure: Figure, quote: str, numbers: Sequence[QuotedNumber]) -> bool:
    """Does the quotation give the figure in parts, in other digits, or in vague words?"""
    known = {value for each in numbers for value in values_of(each)}
    known |= _sums(numbers) | _in_digits(quote, numbers) | _scaled(quote, numbers)
    if {figure.stated_low, figure.stated_high} <= known:
        return True
    for each in numbers:
        is_vague = not each.figure.step or not figure.step  # "dozens" of the one or the other
        if is_vague and figure.high >= each.figure.low and each.figure.high >= figure.low:
            return True
    return False


def _sums(numbers: Sequence[QuotedNumber]) -> set[Decimal]:
    """Return the sums and the differences of two numbers, and the sums of neighbours."""
    values = [value for each in numbers[:MOST_NUMBERS] for value in values_of(each)]
    found = {a + b for a, b in combinations(values, 2)}
    found |= {abs(a - b) for a, b in combinations(values, 2)}
    for start in range(len(values)):
        for end in range(start + LEAST_RUN, len(values) + 1):
            found.add(sum(values[start:end], Decimal(0)))
    return found


def _in_digits(quote: str, numbers: Sequence[QuotedNumber]) -> set[Decimal]:
    """Return each number in digits, whatever sign is between its thousands: "5.767" is 5,767.

    The 250 of "250 thousand" is no number of its own.
    """
    found: set[Decimal] = set()
    for each in numbers:
        number = fold_signs(quote[each.start : each.number_end])
        if not any(map(str.isalpha, number)):
            runs = [run for run in pattern(GROUPED).findall(number) if len(run) < LONGEST_RUN]
            found |= {Decimal("".join(filter(str.isdecimal, run))) for run in runs}
    return found


def _scaled(quote: str, numbers: Sequence[QuotedNumber]) -> set[Decimal]:
    """Return numbers with a scale that is not certain: "5 mille", "5 m"."""
    found: set[Decimal] = set()
    for each in numbers:
        word = pattern(r"\s*([^\W\d_]+)").match(quote, each.number_end)
        if each.reason or (word and not _is_known(word[1])):
            found.update(each.figure.stated_low * scale for scale in SCALES)
    return found


def is_understood(quote: str) -> bool:
    """Are at least half of the words of a quotation known? Hedges of other languages are not.

    A capital may begin a name, which says nothing.
    """
    runs = [run.text for run in split_runs(quote) if run.text[0].isalpha()]
    words = [word for word in runs if len(word) > 1 and (word.islower() or not word.isascii())]
    return 2 * sum(map(_is_known, words)) >= len(words)


@lru_cache(maxsize=1 << 12)
def _is_known(word: str) -> bool:
    """Do the lexicons have the word?"""
    low = word.casefold()
    parts = [each.text for segment in words_of_label(low) for each in segment]
    return low in _silent() or all(part in vocabulary(part[0]) for part in parts)


@cache
def _silent() -> frozenset[str]:
    return frozenset(load("synonyms").words("silent"))
