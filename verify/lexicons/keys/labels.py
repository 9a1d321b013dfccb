"""The words of a label, as keys: normalised, without articles, each with its form."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

WordForm = Literal["", "plural", "possessive"]


class Word(NamedTuple):
    """One word: normalised, and which form of the word the label has."""

    text: str
    form: WordForm = ""


ARTICLES = frozenset(("the", "a", "an"))
MONTHS: tuple[str, ...] = ("january", "february", "march", "april", "may", "june", "july", "august")
MONTHS += ("september", "october", "november", "december")
SHORT_MONTHS = {name[:3]: name for name in MONTHS} | {"sept": "september"}
SHORTEST_STEM = 4
SHORTEST_IN_IS = 6  # letters of a plural in -is: Houthis, but not Paris


@cache
def _token_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(\d+(?:,\d{3})+|[^\W_]+(?:['.&][^\W_]+)*|[%$£€&])|([,;:()\[\]{}/|\n–—]|\s-\s)"
    )


def _fold(text: str) -> str:
    text = text.casefold().replace("’", "'").replace("‘", "'")
    if text.isascii():
        return text
    import unicodedata  # only where a label has other than plain letters

    folded = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def _singular(word: str) -> str:
    if len(word) < SHORTEST_STEM or word[-1] != "s" or word[-2] in "su":
        return word
    if word[-2] == "i" and len(word) < SHORTEST_IN_IS:
        return word
    if word.endswith("ies") and len(word) > SHORTEST_STEM:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1]


def _word(raw: str, spelling: Mapping[str, str], singular: frozenset[str]) -> Word:
    form: WordForm = ""
    if raw.endswith("'s"):
        raw, form = raw[:-2], "possessive"
    raw = raw.replace("'", "").replace(",", "")
    if not raw[0].isdigit():
        raw = raw.replace(".", "")
    raw = spelling.get(raw, raw)
    if raw in singular:
        return Word(raw, form)
    single = _singular(raw)
    if single != raw:
        return Word(spelling.get(single, single), form or "plural")
    return Word(raw, form)


def split_words(
    text: str, spelling: Mapping[str, str], singular: frozenset[str]
) -> list[list[Word]]:
    """Return the words between commas, brackets and other marks; articles are left out."""
    segments: list[list[Word]] = [[]]
    for word, mark in _token_pattern().findall(_fold(text)):
        if mark:
            if segments[-1]:
                segments.append([])
        elif word not in ARTICLES:
            segments[-1].append(_word(word, spelling, singular))
    return [_join_dates(segment) for segment in segments if segment]


def _join_dates(words: list[Word]) -> list[Word]:
    """Write a day and its month as one word, day first: "Oct 7", "7th October" are "7_october"."""
    if not any(word.text[0].isdigit() for word in words):
        return words
    joined: list[Word] = []
    for word in words:
        day = joined[-1].text if joined else ""
        month, number = SHORT_MONTHS.get(word.text, word.text), _day(word.text)
        if month in MONTHS and _day(day):
            joined[-1] = Word(f"{_day(day)}_{month}")
        elif number and SHORT_MONTHS.get(day, day) in MONTHS:
            joined[-1] = Word(f"{number}_{SHORT_MONTHS.get(day, day)}")
        else:
            joined.append(word)
    return joined


def _day(word: str) -> str:
    digits = word[:-2] if word.endswith(("st", "nd", "rd", "th")) else word
    return str(int(digits)) if digits.isascii() and digits.isdigit() and len(digits) < 3 else ""  # noqa: PLR2004
