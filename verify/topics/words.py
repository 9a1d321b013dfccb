"""The words of a label: split, normalised, mended, and looked up in the lexicon."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from verify.nouns import NamedTuple
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


ARTICLES = frozenset(("the", "a", "an"))
MONTHS: tuple[str, ...] = ("january", "february", "march", "april", "may", "june", "july", "august")
MONTHS += ("september", "october", "november", "december")
SHORT_MONTHS = {name[:3]: name for name in MONTHS} | {"sept": "september"}
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MEND_LONGEST = 40  # words: a longer text is no label, and is read as it stands
SHORTEST_SWAP = 5  # letters: two neighbours swapped
SHORTEST_SLIP = 6  # letters: one left out, put in or mistaken
SHORTEST_TWO = 9  # letters: two of these
SHORTEST_STEM = 4
VOWELS = frozenset("aeiouy")


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
    if word[-2] == "i" and len(word) < SHORTEST_SLIP:
        return word  # Paris, but not Houthis
    if word.endswith("ies") and len(word) > SHORTEST_STEM:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1]


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
    single = _singular(raw)
    if single != raw:
        return Word(spelling.get(single, single), form or "s")
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


def is_date(word: str) -> bool:
    """Does the word name a day, a month, a year or a weekday?"""
    return is_year(word) or word in DAYS or word in MONTHS or word in SHORT_MONTHS


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


def _has_unknown(words: list[Word]) -> bool:
    table = lexicon()
    known, ordinary = table["words"], table["ordinary"]
    return any(word.text not in known and word.text not in ordinary for word in words)


@cache
def mend(word: str) -> str:
    """Return the lexicon's word of which this one is a slip of the keys, or the word itself."""
    if len(word) < SHORTEST_SWAP or not word.isalpha() or word in lexicon()["ordinary"]:
        return word
    vocabulary = _vocabulary(word[0])
    if word in vocabulary or is_date(word):
        return word
    nearest = sorted(known for known in vocabulary if is_slip(word, known))
    meanings = {lexicon()["words"].get(known) for known in nearest}
    return (
        nearest[0] if len(meanings) == 1 and (len(nearest) == 1 or None not in meanings) else word
    )


def is_slip(word: str, other: str) -> bool:
    """Is one word a slip of the keys for the other: letters swapped, lost, added, or a wrong vowel?

    One slip, or two in a long word. Never mended, because too many real words are that near: short
    words, digits, the first letter, the last one ("observe" is no slip of "observer"), and a
    consonant taken for another ("selling", "shelling").
    """
    if word == other or word[:1] != other[:1] or not (word.isalpha() and other.isalpha()):
        return False
    short, long = sorted((word, other), key=len)
    if len(long) - len(short) > 1 or len(long) < SHORTEST_SWAP:
        return False
    return _is_one_slip(short, long) or (len(short) >= SHORTEST_TWO and _is_two_slips(short, long))


def _is_one_slip(short: str, long: str) -> bool:
    same = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    if len(short) < len(long):
        needed = SHORTEST_SLIP if long[same] in VOWELS else SHORTEST_SLIP + 1
        return same < len(short) and len(long) >= needed and short[same:] == long[same + 1 :]
    if short[same + 1 :] == long[same + 1 :]:
        return len(long) >= SHORTEST_SLIP and {short[same], long[same]} <= VOWELS
    is_swap = short[same : same + 2] == long[same : same + 2][::-1]
    return is_swap and short[same + 2 :] == long[same + 2 :]


def _is_two_slips(short: str, long: str) -> bool:
    if short[-1] != long[-1] or len(set(short) ^ set(long) - VOWELS) > 1:
        return False
    from rapidfuzz.distance import OSA  # costs a whole run on a small ledger

    return OSA.distance(short, long, score_cutoff=2) <= 2  # noqa: PLR2004
