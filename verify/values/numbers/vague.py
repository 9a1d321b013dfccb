"""Read numbers that nobody counted: "dozens", "several hundred", "a six-figure crowd"."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Final

from verify.lexicons import load
from verify.model.figures import INFINITY
from verify.model.named_tuples import NamedTuple
from verify.values.numbers.number import NOTHING, ONE, ONES, Number, next_word, plain, scan_scales

FEWEST_DIGITS: Final = 2
MOST_DIGITS: Final = 15
# One of many words: "tens of thousands" are tens times a thousand, but no "tens of scores".
NOT_AFTER_OF: Final = frozenset(("tens", "scores"))


class VagueWords(NamedTuple):
    """The lexicon. `plurals` have the least number, `counts` also that before "hundred".

    `joined` are the ends of "six-figure". The rest is for copy: the counts of `always` are figures
    even alone, those after `parts` or before `rests` are none, and "scores" is a number before one
    of the words `after_scores`.
    """

    plurals: Mapping[str, Decimal]
    counts: Mapping[str, tuple[Decimal, Decimal]]
    joined: tuple[str, ...]
    always: tuple[str, ...]
    parts: tuple[str, ...]
    rests: tuple[str, ...]
    after_scores: frozenset[str]


@cache
def vague_words() -> VagueWords:
    """Return the lexicon."""
    table = load("vague")
    counts = {
        word: (Decimal(alone), Decimal(times))
        for word, (alone, times) in table.lists("counts").items()
    }
    return VagueWords(
        {word: Decimal(least) for word, least in table.pairs("plurals").items()},
        counts,
        tuple(table.words("joined")),
        tuple(table.words("always")),
        tuple(table.words("parts")),
        tuple(table.words("rests")),
        frozenset(table.words("after scores")),
    )


@cache
def single_counts() -> frozenset[str]:
    """Return the counts of one word: "several", but not "a few"."""
    return frozenset(word for word in vague_words().counts if " " not in word)


def scan_vague_count(text: str, at: int) -> Number | None:
    """Read "several", "a few hundred", "a couple of thousand"."""
    word, end = next_word(text, at)
    if word == "a":
        word, end = next_word(text, end)
        word = f"a {word}"
    found = vague_words().counts.get(word)
    if found is None:
        return None
    alone, times = found
    of, after = next_word(text, end)
    scale, last = scan_scales(text, after if of == "of" else end)
    if scale == 1:
        return _at_least(end, alone)
    return _at_least(last, times * scale)


def scan_vague(text: str, at: int) -> Number | None:
    """Read "dozens", "tens of thousands", "hundreds of millions"."""
    word, end = next_word(text, at)
    plurals = vague_words().plurals
    low = plurals.get(word)
    if low is None:
        return None
    for _ in range(2):
        of, after = next_word(text, end)
        word, after = next_word(text, after)
        if of != "of" or word not in plurals or word in NOT_AFTER_OF:
            break
        low, end = low * plurals[word] / 2, after
    return _at_least(end, plain(low))


def scan_number_of_digits(text: str, at: int) -> Number | None:
    """Read "six-figure", "a six-figure", "6-figure"."""
    word, end = next_word(text, at)
    if word == "a":
        word, end = next_word(text, end)
    digits = ONES.get(word)
    if not word:
        end = at
        while text[end : end + 1].isdecimal():
            end += 1
        digits = int(text[at:end]) if end - at in {1, 2} else None
    if digits is None or text[end : end + 1] != "-":
        return None
    ends = (each for each in vague_words().joined if text[end:].casefold().startswith(each))
    joined = next(ends, None)
    if joined is None or not FEWEST_DIGITS <= digits <= MOST_DIGITS:
        return None
    end += len(joined)
    if text[end : end + 1].isalnum():
        return None
    low = Decimal(10 ** (digits - 1))
    return Number(end, low, low * 10 - ONE, NOTHING, is_vague=True, is_spelled=True)


def _at_least(end: int, low: Decimal) -> Number:
    return Number(end, low, INFINITY, NOTHING, is_vague=True, is_spelled=True)
