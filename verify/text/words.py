"""Split a text into words with their offsets. No other room splits text.

There are three sizes of words, each with one rule:

- Words, for copy: letters and digits with the signs that join them, such as "Kyiv's", "T-72",
  "long-range", "U.S", "5,767" and "10-day". Everything else that leaves a mark is a sign. One scan
  serves all grammars of copy. They say what each word does, and split nothing.
- Parts, for labels and to compare texts: "long-range" is two. "5,767", "U.S" and "T72" are one.
- Runs, for cells: digits and letters are apart, and "10.9.2022" is three numbers and two signs.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate

from verify.model.named_tuples import NamedTuple
from verify.text.folding import fold_signs, is_plain
from verify.text.hidden import HIDDEN
from verify.text.patterns import pattern

REMEMBERED = 65_536  # words
CELL_END = "\u2029"  # between the cells of a row of a table, while copy is read
APOSTROPHES = "'’ʼ＇"
HYPHENS = "‐‑-"
DIGITS = r"\d+(?:[.,٫٬．，]\d+)*"
# "Kyiv's", "long-range", "Hartsfield–Jackson", "AT&T", "U.S", "v2.5"; but "No.10" and "ft/1.8"
# have a number of their own.
JOINT = rf"[{APOSTROPHES}&{HYPHENS}]|–(?=[A-Z])|\.(?!\d)|(?<=\d)\.(?=\d)|/(?!\d)"
JOINED = rf"(?:(?:{JOINT})[^\W_]+)*"
# The end of a plural that owns what follows: "the soldiers' families".
OWNING = rf"(?:(?<=[sxzSXZ])[{APOSTROPHES}](?=\s[^\W\d_]))?"
WORD = rf"[^\W\d_][^\W_]*{JOINED}{OWNING}"
# "5,767", "1.2m", "9/11", "10-day", "5,000-6,000", "1990's"
NUMBER = (
    rf"(?:\d\d?/\d\d?(?!\d)|{DIGITS})[^\W_]*"
    rf"(?:[{APOSTROPHES}{HYPHENS}](?=[^\W_])(?:{DIGITS})?[^\W_]*)*"
)
SIGN = rf"--+|''|``|‘‘|’’|\.{{2,}}|[<>]=|[^\s{HIDDEN}]"
WORD_OR_SIGN = f"({WORD}|{NUMBER}|{SIGN})"
INITIALS = r"(?<![^\W_])[^\W\d_](?:\.[^\W\d_](?![^\W_]))+"
PART = rf"\d+(?:,\d{{3}})+|{INITIALS}|[^\W_]+(?:(?:[{APOSTROPHES}&]|(?<=\d)\.(?=\d))[^\W_]+)*"
STOP = "[.,;:()]"
RUN = rf"\d+|[^\W\d_]+(?:[{APOSTROPHES}][^\W\d_]+)*|\S"


class Word(NamedTuple):
    """One word or sign of a text: as written, folded and in lower case (`low`), and its offsets."""

    text: str
    low: str
    start: int
    end: int

    @property
    def is_capitalised(self) -> bool:
        """Does the word begin with a capital letter?"""
        return self.text[0].isupper()


class WordList(NamedTuple):
    """A text with its words and signs, in columns: a long text has many words.

    `written` has each word as the text has it, `low` without case and with plain hyphens and
    apostrophes. A sign is the same in both.
    """

    text: str
    written: list[str]
    low: list[str]
    starts: list[int]
    ends: list[int]

    def at(self, offset: int) -> int:
        """Return the index of the first word that starts at an offset or after it."""
        return bisect_left(self.starts, offset)

    def words(self, start: int, end: int) -> Iterator[Word]:
        """Yield the words of a stretch of the text, without its signs."""
        for at in range(self.at(start), self.at(end)):
            if self.written[at][0].isalnum():
                yield Word(self.written[at], self.low[at], self.starts[at], self.ends[at])


def list_words(text: str) -> WordList:
    """Return all words and signs of a text: the one scan that the grammars of copy share."""
    parts = pattern(WORD_OR_SIGN).split(text)  # gap, word, gap, word, … gap
    offsets = list(accumulate(map(len, parts)))
    written = parts[1::2]
    return WordList(text, written, list(map(fold_word, written)), offsets[:-1:2], offsets[1::2])


@lru_cache(maxsize=REMEMBERED)
def fold_word(written: str) -> str:
    """Return a word in lower case, with plain hyphens, apostrophes and digits; a sign as it is."""
    return fold_signs(written).casefold() if written[0].isalnum() else written


def split_parts(
    text: str, start: int = 0, end: int | None = None, *, with_stops: bool = False
) -> list[Word]:
    """Return the words of `text[start:end]`, each part of a joined word for itself.

    Two texts are compared by these words: one may write "long-range", the other "long range".
    There are no signs among them, but `with_stops` adds those that part sentences and clauses.
    """
    if end is None and not start and is_plain(text):
        return list(_split_plain(text))
    shape = f"{PART}|{STOP}" if with_stops else PART
    found = pattern(shape).finditer(text, start, len(text) if end is None else end)
    return [Word(each[0], fold_word(each[0]), each.start(), each.end()) for each in found]


def _split_plain(text: str) -> Iterator[Word]:
    at = 0
    for word in text.split(" "):
        if word:
            yield Word(word, fold_word(word), at, at + len(word))
        at += len(word) + 1


def split_runs(text: str, start: int = 0) -> list[Word]:
    """Return each run of digits, each run of letters, and each sign of a text from `start` on."""
    found = pattern(RUN).finditer(text, start)
    return [Word(each[0], each[0].casefold(), each.start(), each.end()) for each in found]


def longest_by_first_word(phrases: Iterable[str]) -> dict[str, int]:
    """Return, for each first word of the phrases, the number of words in the longest phrase."""
    longest: dict[str, int] = {}
    for phrase in phrases:
        words = phrase.split()
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest
