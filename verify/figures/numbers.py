"""Find one number in text, in digits or in words. Knows no units, hedges or ranges."""

from decimal import Decimal

from verify.model import INFINITY
from verify.nouns import NamedTuple
from verify.text.patterns import pattern

SCALES = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "dozen": 12, "lakh": 10**5, "crore": 10**7,
}  # fmt: skip
# Only after digits; those of one letter only without a space: "20 m" may be metres.
SHORT_SCALES = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9,
    "tn": 10**12, "trn": 10**12,
}  # fmt: skip
ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
# A vague word is a floor: what it says at the least. More than one dozen is two of them.
VAGUE = {
    "tens": 20, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2 * 10**3,
    "millions": 2 * 10**6, "billions": 2 * 10**9, "trillions": 2 * 10**12,
}  # fmt: skip
# Vague words that may count a scale: what they say alone, and how many hundred "… hundred" is.
VAGUE_COUNTS = {
    "several": (3, 2),
    "a few": (3, 3),
    "a handful": (3, 3),
    "a couple": (2, 2),
}
# "One in five" is a share, "one in five days" is not.
PERIODS = frozenset(
    form
    for word in ("second", "minute", "hour", "day", "night", "week", "month", "year", "decade")
    for form in (word, f"{word}s")
)
NO_ORDINALS = frozenset({2, 4})  # half and quarter are never those after the first
HUNDRED = 100
ROUND_WHOLES = frozenset(("10", "20", "50", "100"))
MOST_ODDS = 100  # "one in a hundred"
MOST_DIGITS = 15  # what a JSON number holds exactly everywhere
TOO_LONG = f"more than {MOST_DIGITS} digits: round it"
MOST = Decimal(10) ** 18
NOTHING, ONE = Decimal(0), Decimal(1)
HUNDREDTH, THOUSANDTH = Decimal("0.01"), Decimal("0.001")

# Ratios to a figure that is not given.
RATIOS = {
    "doubled": 2, "doubling": 2, "trebled": 3, "trebling": 3, "tripled": 3, "tripling": 3,
    "quadrupled": 4, "quadrupling": 4,
}  # fmt: skip


class Number(NamedTuple):
    """A number as it stands in a text, up to the index `end`.

    `high` is infinite for a vague word. `step` is the value of one unit of the last digit that
    counts, 0 for a vague word. `scale` is what its last words or letters multiply by, and `head`
    the digits before the thousands ("15" of "15,000"): what a range lends to its first end.
    `reason` says why it cannot be read, and is "" where it can.
    """

    end: int
    low: Decimal
    high: Decimal
    step: Decimal
    scale: Decimal = ONE
    head: Decimal | None = None
    is_vague: bool = False
    is_share: bool = False
    is_spelled: bool = False
    is_ratio: bool = False
    reason: str = ""


def scan_number(text: str, at: int) -> Number | None:
    """Return the number that begins at an index of a folded text, None if none does.

    The index must be the start of a word or of a run of digits. Cost is that of the number alone.
    """
    if text[at : at + 1].isdecimal():
        return _scan_odds(text, at) or _scan_digits(text, at)
    return (
        _scan_odds(text, at)
        or _scan_vague_count(text, at)
        or _scan_fraction(text, at)
        or _scan_vague(text, at)
        or _scan_ratio(text, at)
        or _scan_cardinal(text, at)
    )


def next_word(text: str, at: int) -> tuple[str, int]:
    """Return the word at an index, after spaces or one hyphen, in lower case, and its end."""
    found = pattern(r"(?:\s+|-)?([^\W\d_]+)(?!\w)").match(text, at)
    return (found[1].casefold(), found.end()) if found else ("", at)


def plain(value: Decimal) -> Decimal:
    """Return the same number without an exponent or zeros after the point."""
    return Decimal(int(value)) if value == int(value) else value.normalize()


def place_value(value: Decimal) -> Decimal:
    """Return the value of one unit in the last digit that counts: 10 for 52,250, 1 for 0."""
    printed = f"{value:f}"
    if "." in printed:
        return ONE.scaleb(printed.index(".") + 1 - len(printed))
    return Decimal(10 ** (len(printed) - len(printed.rstrip("0")))) if value else ONE


def _scan_digits(text: str, at: int) -> Number | None:
    # Thousands apart by spaces; but "12 500-kg bombs" and "12 155mm shells" are two numbers.
    spaced = pattern(r"\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?![\w']|-[^\W\d]|[.,]\d)").match(text, at)
    found = spaced or pattern(r"\d+(?:[.,']\d+)*").match(text, at)
    if found is None:
        return None
    printed, end = found[0], found.end()
    scale, end = _scan_scales(text, end)
    value, reason = _read_printed(printed, is_scaled=scale != 1)
    extra, after = _scan_and_part(text, end)
    if extra and value == value.to_integral_value() and scale == 1:
        value, end = value + extra, after
        scale, end = _scan_scales(text, end)
    value, step = plain(value * scale), plain(place_value(value) * scale)
    leading = pattern(r"(\d+)[, ']").match(printed)
    head = Decimal(leading[1]) if leading and scale == 1 else None
    return Number(end, value, value, step, scale, head, reason=reason or _check_size(value))


def _scan_scales(text: str, at: int) -> tuple[Decimal, int]:
    """Return what the scale words after a number multiply it by: "hundred thousand", "bn"."""
    word, end = next_word(text, at)
    is_glued = end - at == len(word)
    if word in SHORT_SCALES and (is_glued or len(word) > 1):
        return Decimal(SHORT_SCALES[word]), end
    scale = ONE
    for _ in range(2):
        factor = SCALES.get(word) or SCALES.get(word.removesuffix("s"))
        if factor is None:
            break
        scale, at = scale * factor, end
        word, end = next_word(text, at)
    return scale, at


def _read_printed(printed: str, *, is_scaled: bool) -> tuple[Decimal, str]:
    """Return the value of printed digits and why it is uncertain, "" where it is not."""
    digits = printed.replace(",", "").replace(" ", "").replace("'", "")
    grouped = r"(?:\d{1,3}(?:([, '])\d{3}(?:\1\d{3})*)|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:\.\d+)?"
    if not pattern(grouped).fullmatch(printed):
        return NOTHING, _say_misprint(printed)
    significant = digits[: 4 * MOST_DIGITS].replace(".", "").strip("0")
    if len(significant) > MOST_DIGITS or len(digits) > 3 * MOST_DIGITS:
        return NOTHING, TOO_LONG
    value = Decimal(digits)
    if printed[0] == "0" and printed[1:2] not in {"", "."}:
        return value, f"begins with a zero: may be {show(value)}, or a decimal point is missing"
    if not is_scaled and pattern(r"[1-9]\d{0,2}\.\d{3}").fullmatch(printed):
        whole = show(Decimal(digits.replace(".", "")))
        return value, f"may be {whole} or {show(value)}: write one of them"
    return value, ""


def _say_misprint(printed: str) -> str:
    if len(printed) > 2 * MOST_DIGITS:
        return "the separators do not stand at the thousands: write it as 1,234"
    if pattern(r"\d{1,2}\.\d{1,2}\.\d{2,4}").fullmatch(printed):
        return "a date, not a figure: put it in as_of"
    digits = pattern(r"[., ']").sub("", printed)
    if pattern(r"\d{1,3}(?:\.\d{3})+,\d+").fullmatch(printed):
        whole, _, rest = printed.partition(",")
        other = f"{whole.replace('.', ',')}.{rest}"
        return f"may be {other} or {printed.replace(',', '')}: write one of them"
    if printed.count(",") == 1 and "." not in printed and "'" not in printed:
        return f"may be {printed.replace(',', '.')} or {show(Decimal(digits))}: write one of them"
    if set(printed) - set("0123456789") == {"."}:
        return f"dots where commas belong: write {show(Decimal(digits))}"
    return "the separators do not stand at the thousands: write it as 1,234"


def show(value: Decimal) -> str:
    """Return a number in digits, grouped by thousands."""
    return f"{value.normalize():,f}" if value else "0"


def _check_size(value: Decimal) -> str:
    return "" if value < MOST else "too large to be a figure"


def _scan_and_part(text: str, at: int) -> tuple[Decimal, int]:
    """Return the "and a half" of "two and a half", 0 if there is none."""
    word, end = next_word(text, at)
    part, end = _scan_part(text, end) if word == "and" else (NOTHING, at)
    return (part, end) if part else (NOTHING, at)


def _scan_part(text: str, at: int) -> tuple[Decimal, int]:
    """Read "half", "two-thirds", "a quarter"; 0 if there is none."""
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


def _scan_fraction(text: str, at: int) -> Number | None:
    """Read a share ("two-thirds"), or the part of a scale ("half a dozen") that is no share."""
    part, end = _scan_part(text, at)
    if not part:
        return _scan_headline(text, at)
    scale, after = _scan_of_a_scale(text, end)
    return _share(end, part) if scale == 1 else _spelled(after, part * scale, scale)


def _scan_headline(text: str, at: int) -> Number | None:
    """Read "Quarter of a million", which a headline writes without its article."""
    word, end = next_word(text, at)
    if word != "quarter" or next_word(text, end)[0] != "of":
        return None
    scale, after = _scan_of_a_scale(text, end)
    return _spelled(after, scale / PARTS[word], scale) if scale > 1 else None


def _scan_odds(text: str, at: int) -> Number | None:
    """Read the share "one in five", "9 out of 10"; "two in three days" is none."""
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
        return _scan_scales(text, end)
    return _scan_scales(text, at)


def _spelled(end: int, value: Decimal, scale: Decimal = ONE) -> Number:
    value = plain(value)
    return Number(
        end, value, value, place_value(value), scale, is_spelled=True, reason=_check_size(value)
    )


def _scan_vague_count(text: str, at: int) -> Number | None:
    """Read "several", "a few hundred", "a couple of thousand"."""
    word, end = next_word(text, at)
    if word == "a":
        word, end = next_word(text, end)
        word = f"a {word}"
    if word not in VAGUE_COUNTS:
        return None
    alone, times = VAGUE_COUNTS[word]
    of, after = next_word(text, end)
    scale, last = _scan_scales(text, after if of == "of" else end)
    if scale == 1:
        return Number(end, Decimal(alone), INFINITY, NOTHING, is_vague=True, is_spelled=True)
    return Number(last, times * scale, INFINITY, NOTHING, is_vague=True, is_spelled=True)


def _scan_vague(text: str, at: int) -> Number | None:
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


def _scan_ratio(text: str, at: int) -> Number | None:
    """Read "doubling", "sixfold"."""
    word, end = next_word(text, at)
    times = RATIOS.get(word) or (ONES.get(word[:-4]) if word.endswith("fold") else None)
    return _spelled(end, Decimal(times))._replace(is_ratio=True) if times else None


def _scan_cardinal(text: str, at: int) -> Number | None:
    """Read "twelve thousand three hundred and five", "a million", "two and a half million"."""
    group, end = _scan_group(text, at)
    if group is None:
        return None
    total, scale = NOTHING, INFINITY
    while True:
        part, end = _scan_and_part(text, end)
        factor, after = _scan_scales(text, end)
        if factor == 1 or factor >= scale:
            lent = Decimal(HUNDRED) if not total and group and not group % HUNDRED else ONE
            return _spelled(end, total + group + part, lent)
        total, scale, end = total + (group + part) * factor, factor, after
        part, after = _scan_and_part(text, end)
        if part:  # a million and a half
            return _spelled(after, total + part * scale)
        word, after = next_word(text, end)
        group, after = _scan_group(text, after if word == "and" else end)
        # "Between one thousand and two thousand": a scale as large begins another number.
        if group is None or _scan_scales(text, after)[0] >= scale:
            return _spelled(end, total, scale)
        end = after


def _scan_group(text: str, at: int) -> tuple[int | None, int]:
    """Return the value of number words up to the hundreds, "two hundred and fifty", and the end."""
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
    """Return a number word below a hundred and its end."""
    word, end = next_word(text, at)
    if word in ONES:
        return ONES[word], end
    if word not in TENS:
        return None, at
    one, after = next_word(text, end)
    if 0 < ONES.get(one, 0) < 10:  # noqa: PLR2004  twenty-one to ninety-nine
        return TENS[word] + ONES[one], after
    return TENS[word], end
