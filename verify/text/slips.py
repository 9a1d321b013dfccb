"""Slips of the keyboard: is one word a mistyped other, and what was meant by an unknown name."""

from collections.abc import Iterable, Sequence

SHORTEST_SWAP = 5  # letters: two neighbours swapped
SHORTEST_SLIP = 6  # letters: one left out, put in or mistaken
SHORTEST_SURE_SWAP = 7  # letters: below, a swap may make another word, as "trail" of "trial"
SHORTEST_SURE_SOUND = 8  # letters: below, words that sound alike may be two, as "planed", "planned"
SHORTEST_SURE = 9  # letters: hardly two words that are so long are one slip apart
SHORTEST_TWO = 9  # letters: two slips
VOWELS = frozenset("aeiouy")
WEAK_VOWELS = frozenset("aei")  # sound alike where they are not stressed


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


def looks_mistyped(word: str, meant: str, known: str) -> bool:
    """Is a word that is a slip of `meant` likely no other word of English?

    `known` is a text of words with a space around each. "Buidling" has "uid" and "idl", which few
    words have; "droned" has nothing odd: it is a word, and no slip of "drowned".
    """
    if f" {word} " in known:
        return False
    length = max(len(word), len(meant))
    return (
        (length >= SHORTEST_SURE and not _is_clear_vowel(word, meant))
        or (length >= SHORTEST_SURE_SWAP and _is_swap(word, meant))
        or (length >= SHORTEST_SURE_SOUND and _sounds_alike(word, meant))
        or _has_odd_letters(f" {word} ", known)
    )


def _has_odd_letters(word: str, known: str) -> bool:
    """Are there three letters in a row that no known word has?"""
    return any(word[at : at + 3] not in known for at in range(len(word) - 2))


def _is_clear_vowel(word: str, meant: str) -> bool:
    """Is a vowel changed that is heard: "collusion" for "collision", but not "passanger"?"""
    same = _same_letters(*sorted((word, meant), key=len))
    pair = {word[same], meant[same]}
    return len(word) == len(meant) and pair <= VOWELS and not pair <= WEAK_VOWELS


def _sounds_alike(word: str, meant: str) -> bool:
    """Do two words differ by a doubled letter, by "k" for "ck", or by the vowel of the ending?"""
    short, long = sorted((word, meant), key=len)
    same = _same_letters(short, long)
    if len(short) == len(long):
        return same == len(long) - 2 and {short[same], long[same]} <= VOWELS
    return long[same] == long[same - 1] or long[same : same + 2] == "ck"


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
