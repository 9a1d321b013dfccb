"""Read fractions and shares: "half", "two thirds", "one in ten"."""

from decimal import Decimal

from verify.text.patterns import pattern
from verify.values.numbers.number import (
    NOTHING,
    ONES,
    ROUND_WHOLES,
    Number,
    next_word,
    scan_scales,
    spelled,
)

PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
# "One in five" is a share, "one in five days" is not.
PERIODS = frozenset(
    form
    for word in ("second", "minute", "hour", "day", "night", "week", "month", "year", "decade")
    for form in (word, f"{word}s")
)
NO_ORDINALS = frozenset({2, 4})  # "half" and "quarter" are never ordinals, as "third" may be
ODDS_REACH = 20  # characters in which odds have their "in" or "of"
MOST_ODDS = 100  # "one in a hundred"
HUNDREDTH, THOUSANDTH = Decimal("0.01"), Decimal("0.001")


def scan_and_part(text: str, at: int) -> tuple[Decimal, int]:
    """Return the value of "and a half" after a number, and its end; 0 if there is none."""
    word, end = next_word(text, at)
    part, end = _scan_part(text, end) if word == "and" else (NOTHING, at)
    return (part, end) if part else (NOTHING, at)


def _scan_part(text: str, at: int) -> tuple[Decimal, int]:
    """Return the value of "half", "two-thirds" or "a quarter", and its end; 0 if there is none."""
    first, end = next_word(text, at)
    word, top, part = first, 1, PARTS.get(first, 0)
    if first != "half":
        top = 1 if first in {"a", "an"} else ONES.get(first, 0)
        word, end = next_word(text, end)
        part = PARTS.get(word, 0) or PARTS.get(word.removesuffix("s"), 0)
    following, _ = next_word(text, end)
    # "A third bridge" is one after two others; "a third" and "a third of it" are a share.
    may_be_ordinal = part not in NO_ORDINALS and word in PARTS and first in {"a", "an"}
    is_ordinal = may_be_ordinal and following not in {"", "of"}
    if not 0 < top < part or is_ordinal:
        return NOTHING, at
    return Decimal(top) / part, end


def scan_fraction(text: str, at: int) -> Number | None:
    """Read a share ("two-thirds"), or a part of a scale word ("half a dozen"), which is a count."""
    part, end = _scan_part(text, at)
    if not part:
        return _scan_headline(text, at)
    scale, after = _scan_of_a_scale(text, end)
    return _share(end, part) if scale == 1 else spelled(after, part * scale, scale)


def _scan_headline(text: str, at: int) -> Number | None:
    """Read "Quarter of a million": a headline leaves out the article."""
    word, end = next_word(text, at)
    if word != "quarter" or next_word(text, end)[0] != "of":
        return None
    scale, after = _scan_of_a_scale(text, end)
    return spelled(after, scale / PARTS[word], scale) if scale > 1 else None


def scan_odds(text: str, at: int) -> Number | None:
    """Read the share "one in five" or "9 out of 10". "Two in three days" is not a share."""
    near = text[at : at + ODDS_REACH]
    if " in " not in near and " of " not in near:
        return None
    found = pattern(r"(\w{1,9}) (?:(?:in|out of)(?: every)?|of every) (\w{1,9})(?!\w)").match(
        text, at
    )
    if not found:
        return None
    part, whole = (
        int(word[:4]) if word.isdecimal() else ONES.get(word.casefold(), 0)
        for word in found.groups()
    )
    # Newspapers write the numbers to nine in words: "nine in 10".
    is_one_form = found[1].isdecimal() == found[2].isdecimal() or found[2] in ROUND_WHOLES
    following, _ = next_word(text, found.end())
    if not (is_one_form and 0 < part < whole <= MOST_ODDS) or following in PERIODS:
        return None
    return _share(found.end(), Decimal(part) / whole)


def _share(end: int, value: Decimal) -> Number:
    rounded = value.quantize(THOUSANDTH).normalize()
    return Number(end, rounded, rounded, HUNDREDTH, is_share=True, is_spelled=True)


def _scan_of_a_scale(text: str, at: int) -> tuple[Decimal, int]:
    word, end = next_word(text, at)
    if word == "of":
        word, end = next_word(text, end)
    if word in {"a", "an"}:
        return scan_scales(text, end)
    return scan_scales(text, at)
