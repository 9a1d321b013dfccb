"""The noun `Number`, the scale words ("million"), and how a number is shown."""

from decimal import Decimal

from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern

SCALES = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "dozen": 12, "lakh": 10**5, "crore": 10**7,
}  # fmt: skip
# Only after digits. A single letter must follow at once: "20 m" may be metres.
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
HUNDRED = 100
ROUND_WHOLES = frozenset(("10", "20", "50", "100"))
MOST_DIGITS = 15  # every JSON reader keeps a number with this many digits exactly
TOO_LONG = f"more than {MOST_DIGITS} digits: round it"
TOO_LARGE = Decimal(10) ** 18
NOTHING, ONE = Decimal(0), Decimal(1)


class Number(NamedTuple):
    """A number in a text, up to the index `end`.

    `high` is infinite for a vague word ("dozens"). `step` is the value of one unit of the last
    digit that counts, 0 for a vague word. `scale` is the factor of its scale word ("million").
    `head` has the digits before the thousands ("15" of "15,000"). A range may lend `scale` and
    `head` to its first end: "15-20 million". `reason` says why the number cannot be read, or is "".
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


def next_word(text: str, at: int) -> tuple[str, int]:
    """Return the next word in lower case, after spaces or one hyphen, and its end; "" if none."""
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


def scan_scales(text: str, at: int) -> tuple[Decimal, int]:
    """Return the factor of the scale words at `at` ("hundred thousand", "bn"), and their end."""
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


def show(value: Decimal) -> str:
    """Return a number in digits, grouped by thousands: "52,250"."""
    return f"{value.normalize():,f}" if value else "0"


def check_size(value: Decimal) -> str:
    """Return the reason if a value is too large to be a figure, or ""."""
    return "" if value < TOO_LARGE else "too large to be a figure"


def spelled(end: int, value: Decimal, scale: Decimal = ONE) -> Number:
    """Return a number that is written in words up to the index `end`."""
    value = plain(value)
    return Number(
        end, value, value, place_value(value), scale, is_spelled=True, reason=check_size(value)
    )
