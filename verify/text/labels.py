"""Split a label into normalised words: "the soldiers' tanks" has "soldier" and "tank"."""

from collections.abc import Mapping
from typing import Literal

from verify.model.named_tuples import NamedTuple
from verify.text.calendar import LOW_MONTHS, SHORT_MONTHS
from verify.text.english import singular_of
from verify.text.folding import ARTICLES, fold_accents, is_plain
from verify.text.patterns import pattern
from verify.text.words import PART

WordForm = Literal["", "plural", "possessive"]
WORD_OR_MARK = rf"({PART}|[%$£€&])|([,;:()\[\]{{}}/|\n–—]|\s-\s)"
MOST_DAY_DIGITS = 2
DIGITS = frozenset("0123456789")  # those of a day; see `_read_day`
ENDS_HEADING = frozenset(",;()[]/|")  # a heading before a colon has none of these
LEAST_TITLED = 4  # letters: also a title has a small letter in "of" and "the"


class LabelWord(NamedTuple):
    """One word of a label: its normalised text, and the form in which the label has it."""

    text: str
    form: WordForm = ""


class Speller(dict[str, LabelWord]):
    """Each word as a label has it, with the word normalised: "cities" is "city", a plural.

    A word is normalised when it is first asked for, and remembered: a ledger repeats few words.
    `spelling` maps other spellings to the normal one. `singular` has words that look like a plural
    and are none ("gas").
    """

    def __init__(self, spelling: Mapping[str, str], singular: frozenset[str]) -> None:
        self.spelling = spelling
        self.singular = singular

    def __missing__(self, raw: str) -> LabelWord:
        word = self[raw] = _read_word(raw, self.spelling, self.singular)
        return word


def split_label(text: str, speller: Speller) -> list[list[LabelWord]]:
    """Return the words of a label, one list for each part between commas, brackets or other marks.

    Articles are left out.
    """
    folded = _fold_label(text)
    segments: list[list[LabelWord]] = [[]]
    if is_plain(folded):
        segments[0] = [speller[word] for word in folded.split() if word not in ARTICLES]
    else:
        for word, mark in _split(folded):
            if mark:
                if segments[-1]:
                    segments.append([])
            elif word not in ARTICLES:
                segments[-1].append(speller[word])
    some = [segment for segment in segments if segment]
    return some if DIGITS.isdisjoint(folded) else list(map(_join_dates, some))


def _split(text: str) -> list[tuple[str, str]]:
    """Return each word and each mark of a label, as (word, "") and ("", mark)."""
    if is_plain(text):
        return [(word, "") for word in text.split()]
    return pattern(WORD_OR_MARK).findall(text)


def capitalised(text: str) -> tuple[list[str], list[str]]:
    """Return the words of a label with a capital that may mean nothing, and those that are names.

    The capital of the first word means nothing. If all words have a capital, as in a title, none
    means anything: "Russian Soldiers Killed".
    """
    words = [word for word, _ in _split(text) if word]
    first, others = words[:1], words[1:]
    if not any(word[0].islower() and len(word) >= LEAST_TITLED for word in words):
        first, others = words, []
    return [word for word in first if word[0].isupper()], [
        word for word in others if word[0].isupper()
    ]


def is_headed(label: str) -> bool:
    """Does a label begin with a heading: "Ferry: passengers"?"""
    heading, colon, _ = label.partition(":")
    return bool(colon) and ENDS_HEADING.isdisjoint(heading)


def _fold_label(text: str) -> str:
    return fold_accents(text.casefold().replace("’", "'").replace("‘", "'"))


def _read_word(raw: str, spelling: Mapping[str, str], singular: frozenset[str]) -> LabelWord:
    form: WordForm = ""
    if raw.endswith("'s"):
        raw, form = raw[:-2], "possessive"
    raw = raw.replace("'", "").replace(",", "")
    if not raw[0].isdigit():
        raw = raw.replace(".", "")
    raw = spelling.get(raw, raw)
    if raw in singular:
        return LabelWord(raw, form)
    single = singular_of(raw)
    if single != raw:
        return LabelWord(spelling.get(single, single), form or "plural")
    return LabelWord(raw, form)


def _join_dates(words: list[LabelWord]) -> list[LabelWord]:
    """Join a day and its month to one word: "Oct 7" and "7th October" become "7_october"."""
    joined: list[LabelWord] = []
    for word in words:
        day = joined[-1].text if joined else ""
        month, number = SHORT_MONTHS.get(word.text, word.text), _read_day(word.text)
        if month in LOW_MONTHS and _read_day(day):
            joined[-1] = LabelWord(f"{_read_day(day)}_{month}")
        elif number and SHORT_MONTHS.get(day, day) in LOW_MONTHS:
            joined[-1] = LabelWord(f"{number}_{SHORT_MONTHS.get(day, day)}")
        else:
            joined.append(word)
    return joined


def _read_day(word: str) -> str:
    digits = word[:-2] if word.endswith(("st", "nd", "rd", "th")) else word
    is_day = digits.isascii() and digits.isdigit() and len(digits) <= MOST_DAY_DIGITS
    return str(int(digits)) if is_day else ""
