"""Reasons why a cell is refused, each with what to write instead."""

from verify.text.calendar import CLEAR_MONTH, DOUBTFUL_MONTH, SHORT_MONTH, SHORT_MONTHS
from verify.text.patterns import pattern
from verify.values.hedges import words
from verify.values.numbers.number import ONE, ONES, SCALES, next_word
from verify.values.numbers.scan import number_places, scan_number
from verify.values.numbers.vague import scan_number_of_digits
from verify.values.units import COUNT_UNITS, ambiguous_unit, read_unit

NO_NUMBER = "lots|many|most|much|countless|plenty|multiple|various|innumerable|few|masses"
ADVERBS_AFTER_MOST = "likely|probably|recently|importantly"  # "most" before them is not a number
NOT_A_FIGURE = "nan|inf|infinity"
NO_VALUE = (
    "unknown|not known|n/a|na|tbc|tbd|tba|to be confirmed|undisclosed|unspecified|not available|"
    "not stated|none given|no data|null|-|--|?|??|...|…|.|*|x|xx|#"
)
MONTH_NAME = rf"(?:{CLEAR_MONTH}|{SHORT_MONTH})\b|(?-i:{DOUBTFUL_MONTH})\b"
IS_DATE = "a date, not a figure: put it in as_of"
HAS_DATE = "a date beside the figure: put it in as_of"
# "12 May" is a day, "12 may have died" is a count.
DATE_IN_WORDS = (
    r"(?i:(?<![\w.,])(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?"
    rf"(?:{MONTH_NAME})(?:,?\s+\d{{4}}\b)?|(?:{MONTH_NAME})"
    r"\.?\s+\d{1,4}\b(?!,\d)(?:,\s\d{4}\b)?))"
)
DATE_IN_DIGITS = r"(?<![\w.,])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d\d)(?!\w))"
# "A six-figure sum" is no 6.
NUMBER_OF_DIGITS = rf"(?i)\b(?:\d{{1,2}}|{'|'.join(ONES)})[- ](?:figure|digit)(?![-\w])"
FRACTIONS = r"[¼-¾⅐-⅞]"


def is_no_value(text: str) -> bool:
    """Does a cell say that no figure was given: "n/a", "unknown", a dash?"""
    return text.casefold() in words(NO_VALUE)


def say_no_value(text: str) -> str:
    """Return the reason if a cell is neither a figure nor a statement, or ""."""
    word = text.casefold()
    if not text:
        return "no value: write the figure, or what was said"
    if text[0] == "=":
        return "a formula, not a value: paste what it came to"
    if text[0] == "#" and pattern(r"#[A-Z/0]+[!?A]").match(text):
        return "a spreadsheet's error: mend the sheet"
    if word.lstrip("+-") in words(NOT_A_FIGURE):
        return "a computer's word, not a figure"
    if meanings := ambiguous_unit(text):
        return f"a unit without a number; it may be {meanings}"
    first, end = next_word(text, 0)
    if first in words(NO_NUMBER) and next_word(text, end)[0] not in words(ADVERBS_AFTER_MOST):
        return f'no number can be made of "{first}"'
    return _say_signs(text)


def _say_signs(text: str) -> str:
    """Return the reason if the signs of a cell make it a date, a fraction or a time, or ""."""
    if found := _find_date(text):
        return IS_DATE if found == text else HAS_DATE
    if "/" in text and pattern(r"(?<![\w.,])\d{1,4}/\d{1,4}(?![\w/])").search(text):
        return "may be a fraction or a date: write a decimal, or the date in as_of"
    if not text.isascii() and pattern(FRACTIONS).search(text):
        return "a fraction in one sign: write it in digits, as 0.5"
    if ":" in text and pattern(r"\d:\d").search(text):
        return "a time or a ratio, not a figure"
    if "?" in text and pattern(r"\d\s*\?").search(text):
        return "a question mark after the number: write about before it, or delete the mark"
    low = text.casefold()
    is_of_digits = "figure" in low or "digit" in low
    digits = pattern(NUMBER_OF_DIGITS).search(text) if is_of_digits else None
    if digits and not scan_number_of_digits(text, digits.start()):
        return "says how many digits the figure has: write the figure"
    if text[0] in ".," and text[1:2].isdecimal():
        return "begins with a point: write 0.5"
    return ""


def _find_date(text: str) -> str:
    """Return the first date in a text, or "". Most texts have none, and need no pattern."""
    words_begin = {word.lstrip('("')[:3] for word in text.casefold().split()}
    found = (
        pattern(DATE_IN_WORDS).search(text) if not words_begin.isdisjoint(SHORT_MONTHS) else None
    )
    if found is None and any(text.count(sign) > 1 for sign in "-/."):
        found = pattern(DATE_IN_DIGITS).search(text)
    return found[0] if found else ""


def say_unfound(text: str, at: int) -> str:
    """Return the reason if a cell without a number at its start is not a statement, or ""."""
    for start, word in number_places(text, at):
        if word.isdecimal():
            return "begins with other words than the figure: put the number first"
        if word.casefold() in SCALES:
            return f"{word.casefold()} without its number: check it"
        number = scan_number(text, start) if word.isalpha() else None
        if number and not number.is_share and number.low > ONE:
            return "begins with other words than the figure: put the number first"
    unit = read_unit(text)
    if unit and unit not in COUNT_UNITS:
        return "a unit without a number"
    if pattern(r"\w").search(text):
        return ""
    return "no words and no number: write the figure, or what was said"
