"""Persons whom copy introduces before they speak: "I met Oksana, 47", "Ivan Petrov, a driver"."""

from collections.abc import Iterator

from verify.article.speakers.lexicon import speech
from verify.article.speakers.model import Name, SpeakerKind
from verify.article.speakers.words import Words

OLDEST = 3  # digits of an age
NEAR = 4  # words of "a retired bus driver"
MET = frozenset(("met", "interviewed", "visited"))
SPOKE = frozenset(("spoke", "talked", "speaking", "talking"))
PERSONS: frozenset[SpeakerKind] = frozenset(("person", "men", "women"))


def find_introduced(words: Words, low: int, high: int) -> Iterator[Name]:
    """Yield the persons introduced between two words, the last one first."""
    for index in range(high - 1, low - 1, -1):
        if not words.is_capitalised(index) or words.roles[index] or words.quoted[index]:
            continue
        if index + 1 < high and words.is_capitalised(index + 1) and not words.roles[index + 1]:
            continue
        first = index
        while first > low and words.is_capitalised(first - 1) and not words.roles[first - 1]:
            first -= 1
        if (
            _has_age(words, index, high)
            or _is_met(words, first, low)
            or (first < index and _has_role(words, index, high))
        ):
            yield Name(first, index)


def _has_age(words: Words, last: int, high: int) -> bool:
    """Does an age follow: "Oksana, 47, who", and not a list of figures?"""
    at = last + 2
    if at >= high or words.low[last + 1] != "," or not words.low[at].isdigit():
        return False
    ends = at + 1 >= high or words.is_sign(at + 1)
    return ends and len(words.low[at]) < OLDEST + 1


def _has_role(words: Words, last: int, high: int) -> bool:
    """Does a role follow: "Oksana Petrenko, a teacher"?"""
    at = last + 2
    if at >= high or words.low[last + 1] != "," or words.roles[at] != "determiner":
        return False
    speakers = speech()["speakers"]
    near = words.low[at : min(high, at + NEAR)]
    return any(speakers.get(word) in PERSONS for word in near)


def _is_met(words: Words, first: int, low: int) -> bool:
    """Did the reporter meet the person: "I spoke to Oksana"?"""
    before = first - 1
    if before > low and words.low[before] in {"to", "with"} and words.low[before - 1] in SPOKE:
        before -= 1
    elif before <= low or words.low[before] not in MET:
        return False
    return before > low and words.low[before - 1] in {"i", "we"}
