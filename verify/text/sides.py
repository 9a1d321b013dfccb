"""Sentences of copy from the words of a ledger: days spelt out, cells on one line, full stops."""

import re

from verify.model.figures import Period
from verify.text.calendar import MONTHS

BREAKS = re.compile(r"[ \t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")


def in_words(day: Period) -> str:
    """Return a day, or a period, as copy has it: "10 September 2022"."""
    first, last = (f"{end.day} {MONTHS[end.month - 1]} {end.year}" for end in (day.start, day.end))
    return first if first == last else f"{first} to {last}"


def plain(text: str) -> str:
    """Return a cell as one line: what breaks lines becomes a space."""
    return BREAKS.sub(" ", text).strip()


def end(sentence: str) -> str:
    """Return a sentence with its full stop, of which one that ends in "Co." has one already."""
    return sentence if sentence.endswith(".") else f"{sentence}."


def capital(text: str) -> str:
    """Return a sentence with a capital on its first word; "iStories" keeps its own."""
    return text[:1].upper() + text[1:] if text[:2].islower() or text[1:2] == " " else text
