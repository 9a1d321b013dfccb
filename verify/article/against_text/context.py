"""The words around each number of a text. A near word says more about the number than a far one."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Protocol

from verify.lexicons import load
from verify.model.named_tuples import NamedTuple
from verify.text.stems import cut_ending
from verify.text.words import fold_word, split_parts

REACH = 30  # words on either side
FARTHEST = 60  # the highest cost of the way from a number to a word
# What it costs to step over a sign or another number, in words.
SIGNS = {",": 1.5, "(": 1.5, ")": 1.5, ";": 5.0, ":": 3.0, ".": 12.0, "#": 4.0}
FADING = 3.0  # a word that is this many words away counts half
BEFORE = 0.8  # a noun is mostly after its number: one before it counts less
NEXT = 3  # a noun is at most this many words after its number
SENTENCE, NEIGHBOURHOOD = 30, 25  # words on either side that say whether two are about one thing


class Placed(Protocol):
    """Anything that has a place in a text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


class Vicinity(NamedTuple):
    """The words around a number with their weights, at most 1, and the noun right after it."""

    words: Mapping[str, float]
    noun: str


class Tokens(NamedTuple):
    """A text as words: where each begins, and its stem; "" for words that say nothing."""

    starts: Sequence[int]
    stems: Sequence[str]


def read_tokens(text: str) -> Tokens:
    """Return the words and signs of a folded text; digits are "#"."""
    words = split_parts(text, with_stops=True)
    return Tokens([word.start for word in words], [_stem(word.text) for word in words])


def content(tokens: Tokens) -> frozenset[str]:
    """Return the words of a text that say something, each by its stem."""
    return frozenset(tokens.stems) - {"", *SIGNS}


def read_vicinity(tokens: Tokens, start: int, end: int) -> Vicinity:
    """Return the words around the number between two offsets."""
    words: dict[str, float] = {}
    first, last = bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)
    after = range(last, min(last + REACH, len(tokens.stems)))
    before = range(first - 1, max(first - 1 - REACH, -1), -1)
    noun = _gather(tokens, after, 1.0, words)
    _gather(tokens, before, BEFORE, words)
    return Vicinity(words, noun)


def shared(ours: Tokens, item: Placed, theirs: Tokens, other: Placed) -> float:
    """Return the share of the words of one number's sentence that are near another number too.

    If the sentence has no words, the share is 1.
    """
    first, last = _around(ours, item, SENTENCE, ".")
    words = [stem for stem in ours.stems[first:last] if stem and stem not in SIGNS]
    if not words:
        return 1.0
    first, last = _around(theirs, other, NEIGHBOURHOOD, "")
    near = set(theirs.stems[first:last])
    return sum(word in near for word in words) / len(words)


def _around(tokens: Tokens, place: Placed, reach: int, stop: str) -> tuple[int, int]:
    """Return the words before and after a place, up to a number of words or to a sign."""
    first = low = bisect_left(tokens.starts, place.start)
    last = high = bisect_left(tokens.starts, place.end)
    while low > max(0, first - reach) and not (stop and tokens.stems[low - 1] == stop):
        low -= 1
    while high < min(len(tokens.stems), last + reach) and not (stop and tokens.stems[high] == stop):
        high += 1
    return low, high


def _gather(tokens: Tokens, places: range, most: float, words: dict[str, float]) -> str:
    """Weigh the words at some places, the nearest first; return the first that is near."""
    cost, noun = 0.0, ""
    for place in places:
        stem = tokens.stems[place]
        cost += 1 + SIGNS.get(stem, 0)
        if cost > FARTHEST:
            break
        if stem and stem not in SIGNS:
            weight = most / (1 + cost / FADING)
            if weight > words.get(stem, 0):
                words[stem] = weight
            if not noun and cost <= NEXT:
                noun = stem
    return noun


@lru_cache(maxsize=1 << 16)
def _stem(written: str) -> str:
    """Return a word in the form that is compared: "" for a silent word; a sign stays as it is."""
    if written in SIGNS:
        return written
    if written[0].isdecimal():
        return "#"
    word = fold_word(written).replace(".", "")
    word = word.removesuffix("'s").removesuffix("'")
    silent, groups = _lexicon()
    is_short = written.isupper() and len(word) > 1  # "US" is no pronoun
    if len(word) == 1 or (word in silent and not is_short):
        return ""
    if word in groups:
        return groups[word]
    word = cut_ending(word)
    return groups.get(word, word)


@cache
def _lexicon() -> tuple[frozenset[str], Mapping[str, str]]:
    table = load("synonyms")
    return frozenset(table.words("silent")), table.pairs("groups")
