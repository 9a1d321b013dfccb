"""The words of a label: split, normalised, mended, and looked up in the lexicon."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from verify.data import load
from verify.text.calendar import LOW_MONTHS, LOW_WEEKDAYS, SHORT_MONTHS
from verify.text.folding import fold_accents
from verify.text.plurals import singular_of
from verify.text.slips import SHORTEST_SWAP, is_slip, looks_mistyped
from verify.text.words import words_in
from verify.topics.lexicon import Fact, Lexicon, lexicon


class Word(NamedTuple):
    """One word: normalised, and whether it was a plural ("s") or a possessive ("'s")."""

    text: str
    form: str = ""


class Mention(NamedTuple):
    """A phrase of a label and what the lexicon knows of it; no facts if it knows nothing."""

    text: str
    form: str
    facts: tuple[Fact, ...]

    def value(self, facet: str) -> str:
        """Return the value of a facet, or "" where the phrase says nothing of it."""
        for name, value in self.facts:
            if name == facet:
                return value
        return ""


LEXICONS_OF_COPY = ("counting", "phrases", "speech", "synonyms")
ARTICLES = frozenset(("the", "a", "an"))
MEND_LONGEST = 40  # words: a longer text is no label, and is read as it stands


@cache
def _token_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(\d+(?:,\d{3})+|[^\W_]+(?:['.&][^\W_]+)*|[%$£€&])|([,;:()\[\]{}/|\n–—]|\s-\s)"
    )


def _fold_label(text: str) -> str:
    return fold_accents(text.casefold().replace("’", "'").replace("‘", "'"))


def _word(raw: str, spelling: Mapping[str, str], singular: frozenset[str]) -> Word:
    form = ""
    if raw.endswith("'s"):
        raw, form = raw[:-2], "'s"
    raw = raw.replace("'", "").replace(",", "")
    if not raw[0].isdigit():
        raw = raw.replace(".", "")
    raw = spelling.get(raw, raw)
    if raw in singular:
        return Word(raw, form)
    single = singular_of(raw)
    if single != raw:
        return Word(spelling.get(single, single), form or "s")
    return Word(raw, form)


def split_words(
    text: str, spelling: Mapping[str, str], singular: frozenset[str]
) -> list[list[Word]]:
    """Return the words between commas, brackets and other marks; articles are left out."""
    segments: list[list[Word]] = [[]]
    for word, mark in _token_pattern().findall(_fold_label(text)):
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
        if month in LOW_MONTHS and _day(day):
            joined[-1] = Word(f"{_day(day)}_{month}")
        elif number and SHORT_MONTHS.get(day, day) in LOW_MONTHS:
            joined[-1] = Word(f"{number}_{SHORT_MONTHS.get(day, day)}")
        else:
            joined.append(word)
    return joined


def _day(word: str) -> str:
    digits = word[:-2] if word.endswith(("st", "nd", "rd", "th")) else word
    return str(int(digits)) if digits.isascii() and digits.isdigit() and len(digits) < 3 else ""  # noqa: PLR2004


def is_date(word: str) -> bool:
    """Does the word name a day, a month, a year or a weekday?"""
    return is_year(word) or word in LOW_WEEKDAYS or word in LOW_MONTHS or word in SHORT_MONTHS


def is_year(word: str) -> bool:
    """Is the word a year, or a day and its month?"""
    return "_" in word or (len(word) == 4 and word[:2] in {"19", "20"} and word.isdecimal())  # noqa: PLR2004


def find_mentions(label: str) -> list[list[Mention]]:
    """Return the phrases of a label, segment by segment, with typing slips mended."""
    table = lexicon()
    segments = split_words(label, table["spelling"], table["singular"])
    if sum(map(len, segments)) <= MEND_LONGEST:
        segments = [
            [Word(mend(word.text), word.form) for word in segment]
            if _has_unknown(segment)
            else segment
            for segment in segments
        ]
    return [list(_match(segment, table)) for segment in segments]


def _match(words: list[Word], table: Lexicon) -> Iterator[Mention]:
    """Yield the longest phrases that the lexicon has, from left to right."""
    known, longest = table["words"], table["longest"]
    at, end = 0, len(words)
    while at < end:
        word = words[at]
        for size in range(min(longest.get(word.text, 1), end - at), 0, -1):
            phrase = word.text if size == 1 else " ".join(w.text for w in words[at : at + size])
            facts = known.get(phrase)
            if facts is not None:
                yield Mention(phrase, words[at + size - 1].form, facts)
                at += size
                break
        else:
            yield Mention(word.text, word.form, ())
            at += 1


@cache
def _vocabulary(letter: str) -> frozenset[str]:
    """Return the lexicon's single words that begin with a letter."""
    return frozenset(lexicon()["vocabulary"].get(letter, "").split("\n"))


@cache
def _known_words() -> str:
    """Return the words of the lexicons, those of copy too, with a space before and after each."""
    words = " ".join(" ".join(words_in(load(name))) for name in LEXICONS_OF_COPY)
    labels = " ".join(lexicon()["vocabulary"].values()).replace("\n", " ")
    return f" {words} {labels} "


def _has_unknown(words: list[Word]) -> bool:
    table = lexicon()
    return any(word.text not in table["words"] for word in words)


@cache
def mend(word: str) -> str:
    """Return the lexicon's word of which this one is a slip of the keys, or the word itself."""
    if len(word) < SHORTEST_SWAP or not word.isalpha():
        return word
    vocabulary = _vocabulary(word[0])
    if word in vocabulary or is_date(word):
        return word
    nearest = sorted(known for known in vocabulary if is_slip(word, known))
    meanings = {lexicon()["words"].get(known) for known in nearest}
    if len(meanings) != 1 or (len(nearest) > 1 and None in meanings):
        return word
    return nearest[0] if looks_mistyped(word, nearest[0], _known_words()) else word
