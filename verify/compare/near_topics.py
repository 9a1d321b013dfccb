"""Pairs of topics that may be one: nothing is merged by this, and a desk decides.

Two topics are aligned word by word, and each pair of words has the weight of how rare it is in the
ledger: "Mocha" says more than "killed". A topic is only compared with those that share one of its
rarest words, so that the cost grows with the number of topics. Of the topics that a topic is like,
only the likest counts, and only if the same holds the other way round.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import log2

from verify.compare.near_vetoes import are_like, are_two
from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.topics import shared_names

LEAST = 0.4  # of the weight of both topics that is matched
LEAST_OF_STATEMENTS = 0.8  # statements on one subject are many, and few of them are rivals
RAREST = 4  # words by which a topic looks for others
MOST_SHARED = 24  # topics: a word that more of them have is too common to look by

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
        if one < other and likest[other][1] == one and not are_two(topics[one], topics[other])
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
        like = next((each for each in theirs if are_like(word, each)), "")
        if like:
            theirs.remove(like)
            matched += weights[word] + weights[like]
    return matched / sum(weights[word] for some in (one, other) for word in some)
