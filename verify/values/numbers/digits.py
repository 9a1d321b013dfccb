"""Read numbers in digits: "52,250", "1.2m"."""

from decimal import Decimal

from verify.text.patterns import pattern
from verify.values.numbers.fractions import scan_and_part
from verify.values.numbers.number import (
    MOST_DIGITS,
    NOTHING,
    TOO_LONG,
    Number,
    check_size,
    place_value,
    plain,
    scan_scales,
    show,
)


def scan_digits(text: str, at: int) -> Number | None:
    """Return the number in digits that begins at an index: "1.2 million" is 1,200,000."""
    # Spaces may separate thousands; but "12 500-kg bombs" and "12 155mm shells" are two numbers.
    spaced = pattern(r"\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?![\w']|-[^\W\d]|[.,]\d)").match(text, at)
    found = spaced or pattern(r"\d+(?:[.,']\d+)*").match(text, at)
    if found is None:
        return None
    printed, end = found[0], found.end()
    scale, end = scan_scales(text, end)
    value, reason = _read_printed(printed, is_scaled=scale != 1)
    extra, after = scan_and_part(text, end)
    if extra and value == value.to_integral_value() and scale == 1:
        value, end = value + extra, after
        scale, end = scan_scales(text, end)
    value, step = plain(value * scale), plain(place_value(value) * scale)
    leading = pattern(r"(\d+)[, ']").match(printed)
    head = Decimal(leading[1]) if leading and scale == 1 else None
    return Number(end, value, value, step, scale, head, reason=reason or check_size(value))


def _read_printed(printed: str, *, is_scaled: bool) -> tuple[Decimal, str]:
    """Return the value of printed digits, and the reason why it is uncertain, or ""."""
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
        return "the separators are not at the thousands: write it as 1,234"
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
    return "the separators are not at the thousands: write it as 1,234"
