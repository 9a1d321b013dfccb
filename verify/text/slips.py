"""Typos: is a word a typo of another, and which known name was meant?"""

from collections.abc import Iterable, Sequence

from verify.text.english import with_s

SHORTEST_SWAP = 5  # letters of a word in which two neighbours may be swapped
SHORTEST_SLIP = 6  # letters of a word in which one may be missing, added or wrong
SHORTEST_TWO = 9  # letters of a word that may have two typos
VOWELS = frozenset("aeiouy")


def is_slip(word: str, other: str) -> bool:
    """Is one word a typo of the other: two letters swapped, one missing or added, a wrong vowel?

    A long word may have two typos. Many real words are only one letter apart, so these do not
    count: short words, words with digits, a difference in the first letter, a missing last letter
    ("observe", "observer"), and one consonant for another ("selling", "shelling").
    """
    if word == other or word[:1] != other[:1] or abs(len(word) - len(other)) > 1:
        return False
    short, long = (word, other) if len(word) <= len(other) else (other, word)
    if len(long) < SHORTEST_SWAP or not (word.isalpha() and other.isalpha()):
        return False
    return _is_one_slip(short, long) or (len(short) >= SHORTEST_TWO and _is_two_slips(short, long))


def is_slip_of(word: str, known: str) -> bool:
    """Is a word, which is in no dictionary, a typo of a known word: "flodded" for "flooded"?

    The wrong letter may be doubled here, or the last one: "refugeee". Between two words that are
    both unknown this is no typo, because many real words differ so: "stooped" and "stopped". A word
    that ends in "ss" is also compared with the plural of a noun: "caess" for "cases".
    """
    return (
        is_slip(word, known)
        or (len(known) >= SHORTEST_SLIP and _is_doubled(word, known))
        or (word.endswith("ss") and is_slip(word, with_s(known)))
    )


def _is_doubled(word: str, known: str) -> bool:
    if len(word) != len(known) or word == known:
        return word == known + known[-1] and known.isalpha()
    same = _same_letters(word, known)
    if not 0 < same < len(word) - 1 or word[same + 1 :] != known[same + 1 :]:
        return False
    return word.isalpha() and {word[same], known[same]} == {word[same - 1], word[same + 1]}


def _is_one_slip(short: str, long: str) -> bool:
    same = _same_letters(short, long)
    if len(short) < len(long):
        needed = SHORTEST_SLIP if long[same] in VOWELS else SHORTEST_SLIP + 1
        return same < len(short) and len(long) >= needed and short[same:] == long[same + 1 :]
    if short[same + 1 :] == long[same + 1 :]:
        return len(long) >= SHORTEST_SLIP and {short[same], long[same]} <= VOWELS
    return _is_swap(short, long)


def _same_letters(short: str, long: str) -> int:
    """Return the number of letters that two words share at the beginning."""
    for at, letter in enumerate(short):
        if letter != long[at]:
            return at
    return len(short)


def _is_swap(word: str, other: str) -> bool:
    """Are two neighbours swapped: "hosptial" for "hospital"?"""
    same = _same_letters(*sorted((word, other), key=len))
    is_swapped = word[same : same + 2] == other[same : same + 2][::-1]
    return len(word) == len(other) and is_swapped and word[same + 2 :] == other[same + 2 :]


def _is_two_slips(short: str, long: str) -> bool:
    if short[-1] != long[-1] or len(set(short) ^ set(long) - VOWELS) > 1:
        return False
    from rapidfuzz.distance import OSA  # here, because the import takes as long as a small run

    return OSA.distance(short, long, score_cutoff=2) <= 2  # noqa: PLR2004


def nearest(word: str, known: Iterable[str], most: int = 1) -> list[str]:
    """Return up to `most` known words that are like `word`, the nearest first. Ignores case."""
    from difflib import get_close_matches

    near = {each.casefold(): each for each in known}
    return [near[each] for each in get_close_matches(word.casefold(), near, n=most)]


def did_you_mean(word: str, known: Sequence[str]) -> str:
    """Return "; did you mean 'window'?" for the nearest known word, or ""."""
    found = nearest(word, known)
    return f"; did you mean {found[0]!r}?" if found else ""


def like(written: str, known: Iterable[str], least: int, most: int) -> list[str]:
    """Return up to `most` known names that are like `written`: at least `least` of 100 alike."""
    from rapidfuzz import fuzz, process

    found = process.extract(written, list(known), scorer=fuzz.ratio, score_cutoff=least, limit=most)
    return [name for name, _, _ in found]


def likeness(one: str, other: str) -> float:
    """Return how like two texts are, from 0 to 100: by the letters that both have in one order.

    This is `rapidfuzz.fuzz.ratio`. To import that takes longer than to read a page of copy.
    """
    letters = len(one) + len(other)
    return 200 * _count_shared(one, other) / letters if letters else 100


def _count_shared(one: str, other: str) -> int:
    """Return the number of letters of the longest sequence that both texts have.

    Each letter of `one` is a bit, as in "Bit-parallel LCS-length computation" (Hyyrö, 2004): a bit
    that is 0 is a letter of the sequence.
    """
    places: dict[str, int] = {}
    for at, letter in enumerate(one):
        places[letter] = places.get(letter, 0) | 1 << at
    every = bits = (1 << len(one)) - 1
    for letter in other:
        found = bits & places.get(letter, 0)
        bits = (bits + found) | (bits - found)
    return len(one) - (bits & every).bit_count()
