"""Find the number of another text that is about the same thing as a number of copy."""

import heapq
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain, islice

from verify.article.against_text.countable import Countable
from verify.article.against_text.days import compare_days
from verify.compare.entailment import follows_from, in_unit
from verify.model.agreements import Agreement, Comparison
from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.topics import related_facets
from verify.topics.outcomes import read_outcome
from verify.values.units import COUNT_UNITS, convert, dimension, same_dimension

# What makes two numbers likely to be about one thing, beside the words that stand near both.
SAME_VALUE = 1.0  # and less, the farther apart they are
SAME_NOUN = 0.12
SAME_DAY, WITHIN = 0.8, 0.2
OTHER_KIND = -0.15
NO_UNIT = -0.4
TAKEN = -1.2  # the counterpart of another number already
COMMONNESS = 0.3  # how much less a word says for each other number that it stands near
HUNDRED = "100"
RATINGS = frozenset(
    {"", "5", "10", "20", HUNDRED}
)  # the maximum of a mark, if a text may leave it out
MOST_PAIRS = 4000  # up to here every number is set against every other
MOST_NEAR = 40  # numbers that one word may stand near, else it says too little
FEWEST, MOST_IN_ALL = 8, 400_000  # pairs that are looked at: of one number, and of a long text

NONE = Agreement(Comparison.NOT_COMPARABLE, "the other text has no such number")
NO_PAIR = Agreement(Comparison.NOT_COMPARABLE, "different kinds of number")


class Match(NamedTuple):
    """A number of copy, its counterpart in the other text if any, and how the two compare."""

    item: Countable
    other: Countable | None
    agreement: Agreement


def match(items: Sequence[Countable], others: Sequence[Countable]) -> list[Match]:
    """Find the counterpart of each number of copy, and compare the two.

    The likeliest pairs go first. A number that has a partner gets a second one only if nothing else
    is nearly as likely. The cost grows with the count of numbers, not with the count of pairs.
    """
    counts = Counter(word for other in others for word in other.near.words)
    heap = []
    for i, j in _candidates(items, others, counts):
        likeness = _likeness(items[i], others[j], counts)
        if likeness is not None:
            heap.append((-likeness, i, j, False))
    heapq.heapify(heap)
    found: dict[int, int] = {}
    taken: set[int] = set()
    while heap:
        likeness, i, j, is_again = heapq.heappop(heap)
        if i in found:
            continue
        if j in taken and not is_again and items[i].day is None:
            heapq.heappush(heap, (likeness - TAKEN, i, j, True))
            continue
        found[i] = j
        taken.add(j)
    return [
        _compare(item, others[found[i]] if i in found else None) for i, item in enumerate(items)
    ]


def _candidates(
    items: Sequence[Countable], others: Sequence[Countable], counts: Mapping[str, int]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of numbers to be looked at: all, or in long texts those that share a word."""
    if len(items) * len(others) <= MOST_PAIRS:
        for i in range(len(items)):
            for j in range(len(others)):
                yield i, j
        return
    by_word: dict[str, list[int]] = {}
    by_value: dict[object, list[int]] = {}
    for j, other in enumerate(others):
        for word in other.near.words:
            if counts[word] <= MOST_NEAR:
                by_word.setdefault(word, []).append(j)
        by_value.setdefault(_value(other), []).append(j)
    most = max(FEWEST, MOST_IN_ALL // len(items))
    for i, item in enumerate(items):
        words = [word for word in item.near.words if word in by_word]
        words.sort(key=lambda word: (counts[word], word))
        places = [by_value.get(_value(item), [])[:MOST_NEAR], *(by_word[word] for word in words)]
        for j in islice(dict.fromkeys(chain.from_iterable(places)), most):
            yield i, j


def _value(item: Countable) -> object:
    return item.figure.stated_low if item.figure else item.day and item.day[2:4]


def _likeness(item: Countable, other: Countable, counts: Mapping[str, int]) -> float | None:
    """Return how likely two numbers are about one thing, or None if they cannot be."""
    basis = _basis(item, other)
    if basis is None:
        return None
    theirs = other.near.words
    shared = 0.0
    for word, weight in item.near.words.items():
        if word in theirs:
            shared += weight * theirs[word] / (1 + COMMONNESS * (counts[word] - 1))
    if item.near.noun and item.near.noun == other.near.noun:
        shared += SAME_NOUN
    return shared + basis


def _basis(item: Countable, other: Countable) -> float | None:
    """Return how alike two numbers are without their words, or None if their kinds differ."""
    if item.day and other.day:
        if compare_days(item.day, other.day) is not Comparison.AGREES:
            return 0.0
        return WITHIN if item.day.relation else SAME_DAY
    if item.figure is None or other.figure is None:
        return None
    if item.kind != other.kind and not {item.kind, other.kind} <= {"figure", "mark", "age"}:
        return None
    if item.topic and other.topic and _are_apart(item.topic, other.topic):
        return None
    if item.whole != other.whole and not (
        "" in {item.whole, other.whole} and {item.whole, other.whole} <= RATINGS
    ):
        return None
    unit, of = _unit(item), _unit(other)
    basis = 0.0 if item.kind == other.kind else OTHER_KIND
    if not same_dimension(unit, of):
        if (unit is not None and of is not None) or "time" in {dimension(unit), dimension(of)}:
            return None
        basis += NO_UNIT
    elif unit and of and not {unit, of} <= COUNT_UNITS and convert(Decimal(1), of, unit) is None:
        return None  # dollars and euros
    ours, theirs = item.figure, in_unit(other.figure, item.figure.unit)
    return basis + SAME_VALUE * _closeness(ours.stated_low, theirs.stated_low)


def _unit(item: Countable) -> str | None:
    """Return the unit that decides which numbers are compared: a mark out of 100 is a share."""
    if item.kind == "mark" and item.whole == HUNDRED:
        return "percent"
    if item.kind == "age":
        return "year"
    return item.figure.unit if item.figure else None


def _are_apart(topic: Topic, other: Topic) -> bool:
    """Are two topics of different sides, or of different fates: the killed and the wounded?"""
    if topic.side and other.side and not related_facets("side", topic.side, other.side):
        return True
    mine, theirs = read_outcome(topic.outcome), read_outcome(other.outcome)
    return mine.name != theirs.name and mine.is_exclusive and theirs.is_exclusive


def _closeness(a: Decimal, b: Decimal) -> float:
    if a == b:
        return 1.0
    if a <= 0 or b <= 0:
        return 0.0
    return float(min(a, b) / max(a, b)) ** 2


def _compare(item: Countable, other: Countable | None) -> Match:
    if other is None:
        return Match(item, None, NONE)
    if item.day and other.day:
        name = compare_days(item.day, other.day)
        return Match(item, other, Agreement(name, "the dates differ"))
    if item.figure is None or other.figure is None:  # never: they would not be a pair
        return Match(item, None, NO_PAIR)
    if item.kind == "score":
        is_same = item.figure[6:8] == other.figure[6:8]
        name = Comparison.AGREES if is_same else Comparison.CONFLICTS
        return Match(item, other, Agreement(name, f"the other text says {other.figure.text}"))
    return Match(item, other, follows_from(item.figure, other.figure))
