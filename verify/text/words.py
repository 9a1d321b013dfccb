"""Split a text into words with their offsets."""

from collections.abc import Iterable

from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern

# Patterns of a word, each for one purpose.
LETTERS_AND_DIGITS = r"[^\W_]+(?:['’][^\W_]+)*"
NUMBERS_APART = r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*"
BEFORE_A_NUMBER = r"[^\W\d_]+(?:['-][^\W\d_]+){0,3}\.?|[<>]=?|[~≈≥≤]|\S"
WITH_STOPS = r"[^\W\d_]+(?:[.'’][^\W\d_]+)*|\d[\w.,]*|[.,;:()]"


class Word(NamedTuple):
    """One word or sign of a text: as written, in lower case (`low`), and its offsets."""

    text: str
    low: str
    start: int
    end: int

    @property
    def is_capitalised(self) -> bool:
        """Does the word begin with a capital letter?"""
        return self.text[0].isupper()


def split_words(text: str, shape: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words of `text[start:end]` in order.

    `shape` is the pattern of a word: with `LETTERS_AND_DIGITS`, signs are left out.
    """
    found = pattern(shape).finditer(text, start, len(text) if end is None else end)
    return [Word(each[0], each[0].casefold(), each.start(), each.end()) for each in found]


def longest_by_first_word(phrases: Iterable[str]) -> dict[str, int]:
    """Return, for each first word of the phrases, the number of words in the longest phrase."""
    longest: dict[str, int] = {}
    for phrase in phrases:
        words = phrase.split()
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest
