"""Turn the words of a ledger into copy: days in words, cells on one line, full stops."""

import re

from verify.model.figures import Period
from verify.text.calendar import MONTHS

LINE_BREAKS = re.compile(r"[ \t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")


def in_words(day: Period) -> str:
    """Return a day or a period in words: "10 September 2022"."""
    first, last = (f"{end.day} {MONTHS[end.month - 1]} {end.year}" for end in (day.start, day.end))
    return first if first == last else f"{first} to {last}"


def plain(text: str) -> str:
    """Return a cell on one line: line breaks and tabs become a space."""
    return LINE_BREAKS.sub(" ", text).strip()


def end(sentence: str) -> str:
    """Return a sentence with a full stop, but only one if it ends in "Co."."""
    return sentence if sentence.endswith(".") else f"{sentence}."


def capital(text: str) -> str:
    """Return a sentence that begins with a capital; names like "iStories" stay as they are."""
    return text[:1].upper() + text[1:] if text[:2].islower() or text[1:2] == " " else text
