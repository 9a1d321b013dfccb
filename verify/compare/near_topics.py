"""Pairs of topics that may be one: nothing is merged by this, and a desk decides.

Two topics are aligned word by word, and each pair of words has the weight of how rare it is in the
ledger: "Mocha" says more than "killed". They are aligned twice: by what the lexicon reads a phrase
to be, and by what each of its words says alone. A topic is only compared with those that share one
of its rarest words, or a word that may mean the same, so that the cost grows with the number of
topics. Of the topics that a topic is like, only the likest counts that is not plainly another one,
and only if the same holds the other way round.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from math import log2

from verify.compare.near_vetoes import are_plainly_two, are_two, seem_two
from verify.compare.near_words import are_like
from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.topics import (
    groups_of,
    is_known,
    is_light,
    is_odd,
    may_mean,
    plain_words,
    shared_names,
)

LEAST = 0.4  # of the weight of both topics that is matched
LEAST_OF_STATEMENTS = 0.8  # statements on one subject are many, and few of them are rivals
ALIGNED = 0.85  # of the weight, if two topics seem to count two things
RAREST = 6  # words by which a topic looks for others
MOST_SHARED = 24  # topics: a word that more of them have is too common to look by
MOST_ASKED = 4  # topics, of which one may be the same as a topic
LIGHT = 0.25  # of the weight of a word: it says whom a label counts as a rule
ODD = 0.5  # of the weight of a word that the other topic lacks, and the lexicon does not know
MAYBE = 0.7  # of the weight of two words that may mean one thing: "wages", "income"
PREFIX = 5  # letters that forms of a word share: "terror", "terrorist"

Words = tuple[str, ...]


class Alike(NamedTuple):
    """Two topics that may be one, by their places in the list, and how much of them is alike."""

    one: int
    other: int
    likeness: float


class Likest(NamedTuple):
    """A topic that another one is like: the words of both by each reading by which they are.

    The likest sorts first.
    """

    unlikeness: float
    at: int
    readings: tuple[tuple[Words, Words], ...]


def find_near(
    topics: Sequence[Topic],
    is_open: Callable[[Topic, Topic], bool],
    least: float = LEAST,
    asked: Collection[int] | None = None,
) -> list[Alike]:
    """Return the pairs of topics that may be one, the likest first.

    `is_open` says of two topics whether they are still a question. `asked` are the places of the
    topics whose pairs are asked for; if it is None, all are.
    """
    words = [words_of(topic) for topic in topics]
    plain = [_word_by_word(topic) if topic.rest else () for topic in topics]
    counts = _count(words, plain)
    weights = _weights(counts)
    found: dict[int, list[Likest]] = {}
    for one, other in _candidates(words, plain, counts, weights):
        if are_plainly_two(topics[one], topics[other]):
            continue
        every = [(words[one], words[other])]
        shares = [_likeness(*every[0], weights)]
        if shares[0] < 1:
            alone = [plain[at] or _word_by_word(topics[at]) for at in (one, other)]
            every.append((alone[0], alone[1]))
            shares.append(_likeness(*every[1], weights))
        likeness = max(shares)
        enough = max(least, ALIGNED) if seem_two(topics[one], topics[other]) else least
        if likeness >= enough and is_open(topics[one], topics[other]):
            some = [pair for pair, share in zip(every, shares, strict=True) if share >= enough]
            turned = tuple((theirs, mine) for mine, theirs in some)
            found.setdefault(one, []).append(Likest(-likeness, other, tuple(some)))
            found.setdefault(other, []).append(Likest(-likeness, one, turned))

    @cache
    def likest(at: int) -> Likest | None:
        return _likest(topics, at, found[at])

    pairs = {
        Alike(min(one, best.at), max(one, best.at), -best.unlikeness)
        for one in (found if asked is None else found.keys() & asked)
        if (best := likest(one)) and (mutual := likest(best.at)) and mutual.at == one
    }
    return sorted(pairs, key=lambda pair: (-pair.likeness, pair.one))


def _likest(topics: Sequence[Topic], at: int, found: Iterable[Likest]) -> Likest | None:
    """Return the likest of the topics found for one, but for those that plainly are another one."""
    for each in sorted(found)[:MOST_ASKED]:
        if not all(are_two(topics[at], topics[each.at], *words) for words in each.readings):
            return each
    return None


def words_of(topic: Topic) -> Words:
    """Return the words of a topic, each once; officers and police share a name, as may be one."""
    shared = (name for word in topic.words for name in shared_names(word))
    return _said_once((*topic.words, *shared))


def _word_by_word(topic: Topic) -> Words:
    """Return what each word of a label says alone, and the places of its row."""
    of_row = (word for word in topic.words if word in topic.place or word in topic.rest)
    unknown = (word for word in of_row if word in topic.place or not is_known(word))
    return _said_once((*plain_words(topic.label), *unknown))


def _said_once(words: Words) -> Words:
    """Return words, each once: a strike is an attack or a "strike or attack", and not both."""
    found = dict.fromkeys(words)
    return tuple(
        word for word in found if " or " not in word or found.keys().isdisjoint(word.split(" or "))
    )


def _count(words: Iterable[Words], plain: Iterable[Words]) -> Mapping[str, int]:
    """Return how many topics have each word. What words say alone only counts if none says it."""
    counts = Counter(chain.from_iterable(words))
    alone = Counter(chain.from_iterable(plain))
    return {**alone, **counts}


def _weights(counts: Mapping[str, int]) -> Mapping[str, float]:
    """Return the weight of each word: the fewer topics have it, the more it says."""
    total = len(counts) or 1
    return {
        word: (LIGHT if is_light(word) else 1) * (1 + log2(1 + total / count))
        for word, count in counts.items()
    }


def _candidates(
    words: Sequence[Words],
    plain: Sequence[Words],
    counts: Mapping[str, int],
    weights: Mapping[str, float],
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of topics that share one of their rarest words, each pair once."""
    keys = {word: _keys(word) for word, count in counts.items() if count <= MOST_SHARED}
    having: dict[str, list[int]] = {}
    for at, some in enumerate(words):
        rare = {word for word in (*some, *plain[at]) if word in keys}
        if len(rare) > RAREST:
            rare = set(sorted(rare, key=lambda word: (-weights[word], word))[:RAREST])
        for key in {key for word in rare for key in keys[word]}:
            having.setdefault(key, []).append(at)
    pairs = {
        (one, other)
        for some in having.values()
        if 1 < len(some) <= MOST_SHARED
        for number, one in enumerate(some)
        for other in some[number + 1 :]
    }
    yield from sorted(pairs)


def _keys(word: str) -> tuple[str, ...]:
    """Return a word, its beginning, and each group of words that may mean the same."""
    return (word, f"{word[:PREFIX]}…", *(f"group {group}" for group in groups_of(word)))


def _likeness(one: Words, other: Words, weights: Mapping[str, float]) -> float:
    """Return the share of the weight of two topics that is in words which both have.

    A word that no lexicon knows may be another word for one that the other topic has: if it is left
    over, it says less than a known word.
    """
    both = set(one) & set(other)
    mine, theirs = ([word for word in some if word not in both] for some in (one, other))
    matched, apart = 2 * sum(weights.get(word, 1) for word in both), 0.0
    for share, are_one in ((1, are_like), (MAYBE, may_mean)):
        for word in tuple(mine):
            if like := next((each for each in theirs if are_one(word, each)), ""):
                mine.remove(word)
                theirs.remove(like)
                weight = weights.get(word, 1) + weights.get(like, 1)
                matched += share * weight
                apart += (1 - share) * weight
    left = (*mine, *theirs)
    apart += sum((ODD if is_odd(word) else 1) * weights.get(word, 1) for word in left)
    return matched / (matched + apart) if left or both or matched else 0
