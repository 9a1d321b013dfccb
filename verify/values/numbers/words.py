"""Read numbers in words: "twelve thousand", "sixfold"."""

from decimal import Decimal

from verify.model.figures import INFINITY
from verify.values.numbers.fractions import scan_and_part
from verify.values.numbers.number import (
    HUNDRED,
    NOTHING,
    ONE,
    ONES,
    SCALES,
    TENS,
    Number,
    next_word,
    scan_scales,
    spelled,
)

# Ratios. The figure to which they refer is not given.
RATIOS = {
    "doubled": 2, "doubling": 2, "trebled": 3, "trebling": 3, "tripled": 3, "tripling": 3,
    "quadrupled": 4, "quadrupling": 4,
}  # fmt: skip


def scan_ratio(text: str, at: int) -> Number | None:
    """Read "doubling", "sixfold"."""
    word, end = next_word(text, at)
    times = RATIOS.get(word) or (ONES.get(word[:-4]) if word.endswith("fold") else None)
    return spelled(end, Decimal(times))._replace(is_ratio=True) if times else None


def scan_cardinal(text: str, at: int) -> Number | None:
    """Read "twelve thousand three hundred and five", "a million", "two and a half million"."""
    group, end = _scan_group(text, at)
    if group is None:
        return None
    total, scale = NOTHING, INFINITY
    while True:
        part, end = scan_and_part(text, end)
        factor, after = scan_scales(text, end)
        if factor == 1 or factor >= scale:
            lent = Decimal(HUNDRED) if not total and group and not group % HUNDRED else ONE
            return spelled(end, total + group + part, lent)
        total, scale, end = total + (group + part) * factor, factor, after
        part, after = scan_and_part(text, end)
        if part:  # a million and a half
            return spelled(after, total + part * scale)
        word, after = next_word(text, end)
        has_comma = text[end : end + 1] == ","
        group, after = _scan_group(text, after if word == "and" else end + has_comma)
        next_scale = scan_scales(text, after)[0]
        # "Between one thousand and two thousand": a scale as large begins another number.
        if group is None or next_scale >= scale:
            return spelled(end, total, scale)
        # "One thousand, two hundred" is one number, "of a thousand, two were found" has two.
        if has_comma and group < HUNDRED and next_scale == 1:
            return spelled(end, total, scale)
        end = after


def _scan_group(text: str, at: int) -> tuple[int | None, int]:
    """Return the value of number words below a thousand, "two hundred and fifty", and their end."""
    word, end = next_word(text, at)
    if word in {"a", "an"}:
        small, word = 1, next_word(text, end)[0]
        if word not in SCALES:
            return None, at
    else:
        found, end = _scan_small(text, at)
        if found is None:
            return None, at
        small = found
    word, after = next_word(text, end)
    if word != "hundred" or not 0 < small < HUNDRED:
        return small, end
    word, end = next_word(text, after)
    rest, end = _scan_small(text, end if word == "and" else after)
    if rest is None or next_word(text, end)[0] == "hundred":
        return small * HUNDRED, after
    return small * HUNDRED + rest, end


def _scan_small(text: str, at: int) -> tuple[int | None, int]:
    """Return the value of number words below a hundred, "twenty-one", and their end."""
    word, end = next_word(text, at)
    if word in ONES:
        return ONES[word], end
    if word not in TENS:
        return None, at
    one, after = next_word(text, end)
    if 0 < ONES.get(one, 0) < 10:  # noqa: PLR2004  twenty-one to ninety-nine
        return TENS[word] + ONES[one], after
    return TENS[word], end
