"""Slips of the keyboard: is one word a mistyped other, and what was meant by an unknown name."""

from collections.abc import Iterable, Sequence

SHORTEST_SWAP = 5  # letters: two neighbours swapped
SHORTEST_SLIP = 6  # letters: one left out, put in or mistaken
SHORTEST_TWO = 9  # letters: two slips
VOWELS = frozenset("aeiouy")


def is_slip(word: str, other: str) -> bool:
    """Is one word a slip of the keys for the other: letters swapped, lost, added, or a wrong vowel?

    One slip, or two in a long word. Never a slip, because too many real words are that near: short
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
    same = _same_letters(short, long)
    if len(short) < len(long):
        needed = SHORTEST_SLIP if long[same] in VOWELS else SHORTEST_SLIP + 1
        return same < len(short) and len(long) >= needed and short[same:] == long[same + 1 :]
    if short[same + 1 :] == long[same + 1 :]:
        return len(long) >= SHORTEST_SLIP and {short[same], long[same]} <= VOWELS
    return _is_swap(short, long)


def _same_letters(short: str, long: str) -> int:
    """Return with how many same letters two words begin."""
    return next((at for at, letter in enumerate(short) if letter != long[at]), len(short))


def _is_swap(word: str, other: str) -> bool:
    """Are two neighbours swapped: "hosptial" for "hospital"?"""
    same = _same_letters(*sorted((word, other), key=len))
    is_swapped = word[same : same + 2] == other[same : same + 2][::-1]
    return len(word) == len(other) and is_swapped and word[same + 2 :] == other[same + 2 :]


def _is_two_slips(short: str, long: str) -> bool:
    if short[-1] != long[-1] or len(set(short) ^ set(long) - VOWELS) > 1:
        return False
    from rapidfuzz.distance import OSA  # costs a whole run on a small ledger

    return OSA.distance(short, long, score_cutoff=2) <= 2  # noqa: PLR2004


def nearest(word: str, known: Iterable[str], most: int = 1) -> list[str]:
    """Return the known words that are most like a word, the nearest first; case does not count."""
    from difflib import get_close_matches

    near = {each.casefold(): each for each in known}
    return [near[each] for each in get_close_matches(word.casefold(), near, n=most)]


def did_you_mean(word: str, known: Sequence[str]) -> str:
    """Return "; did you mean X?" for the nearest of the words that are known, or ""."""
    found = nearest(word, known)
    return f"; did you mean {found[0]!r}?" if found else ""


def like(written: str, known: Iterable[str], least: int, most: int) -> list[str]:
    """Return the known names that are like a written one, at least `least` of 100 alike."""
    from rapidfuzz import fuzz, process

    found = process.extract(written, list(known), scorer=fuzz.ratio, score_cutoff=least, limit=most)
    return [name for name, _, _ in found]
