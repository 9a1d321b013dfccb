"""Read numbers in words: "twelve thousand", "dozens"."""

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
    plain,
    scan_scales,
    spelled,
)

# A vague word is read as a floor. The plural means at least two: "dozens" is 24 or more.
VAGUE = {
    "tens": 20, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2 * 10**3,
    "millions": 2 * 10**6, "billions": 2 * 10**9, "trillions": 2 * 10**12,
}  # fmt: skip
# Vague counts: the floor of the word alone, and of the same word before "hundred" or "thousand".
VAGUE_COUNTS = {
    "several": (3, 2),
    "a few": (3, 3),
    "a handful": (3, 3),
    "a couple": (2, 2),
}

# Ratios. The figure to which they refer is not given.
RATIOS = {
    "doubled": 2, "doubling": 2, "trebled": 3, "trebling": 3, "tripled": 3, "tripling": 3,
    "quadrupled": 4, "quadrupling": 4,
}  # fmt: skip


def scan_vague_count(text: str, at: int) -> Number | None:
    """Read "several", "a few hundred", "a couple of thousand"."""
    word, end = next_word(text, at)
    if word == "a":
        word, end = next_word(text, end)
        word = f"a {word}"
    if word not in VAGUE_COUNTS:
        return None
    alone, times = VAGUE_COUNTS[word]
    of, after = next_word(text, end)
    scale, last = scan_scales(text, after if of == "of" else end)
    if scale == 1:
        return Number(end, Decimal(alone), INFINITY, NOTHING, is_vague=True, is_spelled=True)
    return Number(last, times * scale, INFINITY, NOTHING, is_vague=True, is_spelled=True)


def scan_vague(text: str, at: int) -> Number | None:
    """Read "dozens", "tens of thousands", "hundreds of millions"."""
    word, end = next_word(text, at)
    if word not in VAGUE:
        return None
    low = Decimal(VAGUE[word])
    for _ in range(2):
        of, after = next_word(text, end)
        word, after = next_word(text, after)
        if of != "of" or word not in VAGUE or word in {"tens", "scores"}:
            break
        low, end = low * VAGUE[word] / 2, after
    return Number(end, plain(low), INFINITY, NOTHING, is_vague=True, is_spelled=True)


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
