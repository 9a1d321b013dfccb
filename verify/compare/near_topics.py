"""Pairs of topics that may be one: nothing is merged by this, and a desk decides.

Two topics are aligned word by word, and each pair of words has the weight of how rare it is in the
ledger: "Mocha" says more than "killed". A topic is only compared with those that share one of its
rarest words, so that the cost grows with the number of topics. Of the topics that a topic is like,
only the likest counts, and only if the same holds the other way round.
"""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from math import log2

from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.text.slips import is_slip
from verify.topics import are_apart, may_be_one, shared_names, unknown_words

LEAST = 0.4  # of the weight of both topics that is matched
LEAST_OF_STATEMENTS = 0.8  # statements on one subject are many, and few of them are rivals
RAREST = 4  # words by which a topic looks for others
MOST_SHARED = 24  # topics: a word that more of them have is too common to look by
LIKE = 0.6  # of the letters of two words, from their beginning: "respond" and "response"
SHORTEST_LIKE = 4  # letters that two forms of a word share
ENOUGH = 3  # words that two labels share; one more in one of them may say nothing
MANY = 99  # more than any label has
SHORTEST_CLIP = 3  # letters of a short form: "sub"

Words = tuple[str, ...]


class Alike(NamedTuple):
    """Two topics that may be one, by their places in the list, and how much of them is alike."""

    one: int
    other: int
    likeness: float


def find_near(
    topics: Sequence[Topic], is_open: Callable[[Topic, Topic], bool], least: float = LEAST
) -> list[Alike]:
    """Return the pairs of topics that may be one, the likest first.

    `is_open` says of two topics whether they are still a question.
    """
    words = [words_of(topic) for topic in topics]
    weights = _weights(words)
    best: dict[int, list[tuple[float, int]]] = {}
    for one, other in _candidates(words, weights):
        found = _likeness(words[one], words[other], weights)
        is_one_event = topics[one].event == topics[other].event
        if found >= least and is_one_event and is_open(topics[one], topics[other]):
            best.setdefault(one, []).append((-found, other))
            best.setdefault(other, []).append((-found, one))
    likest = {at: min(found) for at, found in best.items()}
    pairs = [
        Alike(one, other, -score)
        for one, (score, other) in likest.items()
        if one < other and likest[other][1] == one and not _are_two(topics[one], topics[other])
    ]
    return sorted(pairs, key=lambda pair: (-pair.likeness, pair.one))


def words_of(topic: Topic) -> Words:
    """Return the words of a topic, each once; officers and police share a name, as may be one."""
    shared = (name for word in topic.words for name in shared_names(word))
    return tuple(dict.fromkeys((*topic.words, *shared)))


def _weights(words: Iterable[Words]) -> Mapping[str, float]:
    """Return the weight of each word: the fewer topics have it, the more it says."""
    counts = Counter(word for some in words for word in some)
    total = len(counts) or 1
    return {word: 1 + log2(1 + total / count) for word, count in counts.items()}


def _candidates(words: Sequence[Words], weights: Mapping[str, float]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of topics that share one of their rarest words, each once."""
    having: dict[str, list[int]] = {}
    for at, some in enumerate(words):
        for word in sorted(some, key=lambda word: (-weights[word], word))[:RAREST]:
            having.setdefault(word, []).append(at)
    pairs = {
        (one, other)
        for some in having.values()
        if len(some) <= MOST_SHARED
        for number, one in enumerate(some)
        for other in some[number + 1 :]
    }
    yield from sorted(pairs)


def _likeness(one: Words, other: Words, weights: Mapping[str, float]) -> float:
    """Return the share of the weight of two topics that is in words which both have."""
    both = set(one) & set(other)
    mine, theirs = ([word for word in some if word not in both] for some in (one, other))
    matched = 2 * sum(weights[word] for word in both)
    for word in mine:
        like = next((each for each in theirs if _are_like(word, each)), "")
        if like:
            theirs.remove(like)
            matched += weights[word] + weights[like]
    return matched / sum(weights[word] for some in (one, other) for word in some)


def _are_two(one: Topic, other: Topic) -> bool:
    if may_be_one(one, other):
        return False
    if are_apart(one, other):
        return True
    is_part = bool(one.place) is not bool(other.place) or one.measure != other.measure
    unknown = unknown_words(one) | unknown_words(other)
    return _is_contrast(one.words, other.words, unknown, MANY if is_part else ENOUGH)


def _is_contrast(one: Words, other: Words, unknown: Container[str], enough: int) -> bool:
    """Do two labels differ in one place only, by a word that one has in the place of another?

    "Births in Italy" and "deaths in Italy" were written so to tell two things apart, and so were
    "unemployment rate" and "youth unemployment rate". One word more says little beside `enough`.
    """
    short, long = sorted((one, other), key=len)
    before = next((at for at, word in enumerate(short) if word != long[at]), len(short))
    after = next(
        (at for at, (a, b) in enumerate(zip(short[::-1], long[::-1], strict=False)) if a != b),
        len(short),
    )
    left, right = short[before : len(short) - after], long[before : len(long) - after]
    if len(long) == len(short) + 1 and before + after >= len(short):
        return len(short) < enough
    if len(left) > 1 or len(right) > 1:
        return False
    if not (left and right):
        return True
    if _are_like(left[0], right[0]):
        return False
    return (left[0] in unknown) is (right[0] in unknown)


def _are_like(word: str, other: str) -> bool:
    """Is one word a slip, another form, or a short form of the other: "sub", "submersible"?"""
    same = _same_letters(word, other)
    short, long = sorted(map(len, (word, other)))
    is_form = same >= SHORTEST_LIKE and same >= LIKE * long
    return is_form or same == short >= SHORTEST_CLIP or is_slip(word, other)


def _same_letters(word: str, other: str) -> int:
    return next(
        (at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b),
        min(len(word), len(other)),
    )
