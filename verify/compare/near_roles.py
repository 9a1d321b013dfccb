"""What tells two topics with like words apart by grammar: who did it, to whom, in which event."""

from collections.abc import Iterator
from itertools import pairwise, product

from verify.compare.near_words import are_akin, are_like
from verify.model.topics import Topic
from verify.text.folding import ARTICLES
from verify.text.labels import capitalised
from verify.topics import count_otherwise, is_harm, may_mean, plain_words, tells, words_in_order

# A word of the first set before a noun says the contrary of a word of the second set.
CONTRARY = (
    (frozenset(("by",)), frozenset(("against", "at", "on", "to"))),
    (frozenset(("from",)), frozenset(("into", "to"))),
)
DOER = "by"
NEGATIVES = ("de", "dis", "in", "non", "non-", "un")


def are_turned(one: Topic, other: Topic) -> bool:
    """Do two topics have the same words in other roles, or another doer, event or harm?"""
    return (
        _are_told_apart(one, other)
        or _count_each_other(one, other)
        or _are_contrary(one, other)
        or _are_by_others(one, other)
        or _have_other_names(one, other)
        or _is_only_one_harmed(one, other)
    )


def _are_told_apart(one: Topic, other: Topic) -> bool:
    """Do two labels differ in one word that tells each from the other one: "before", "after"?"""
    mine, theirs = _words(one) - _words(other), _words(other) - _words(one)
    is_one_word = len(mine) == len(theirs) == 1
    if is_one_word and not (tells().isdisjoint(mine) or tells().isdisjoint(theirs)):
        return True
    return any(_is_negated(*pair) or _is_negated(*pair[::-1]) for pair in product(mine, theirs))


def _is_negated(word: str, other: str) -> bool:
    return any(word == f"{negative}{other}" for negative in NEGATIVES)


def _count_each_other(one: Topic, other: Topic) -> bool:
    """Does each topic count what the other one only names?

    "Hospitals that treat victims" are not "victims treated in hospitals".
    """
    is_named = one.thing in other.words and other.thing in one.words
    return is_named and one.thing != other.thing and not may_mean(one.thing, other.thing)


def _are_contrary(one: Topic, other: Topic) -> bool:
    """Is a noun the doer in one label, and in the other one that to which it was done?

    Shells fired by the army are not shells fired at it.
    """
    mine, theirs = set(_roles(one.label)), set(_roles(other.label))
    return any(
        (first in before and second in after) or (first in after and second in before)
        for first, noun in mine
        for second, same in theirs
        if noun == same
        for before, after in CONTRARY
    )


def _are_by_others(one: Topic, other: Topic) -> bool:
    """Do two labels name two doers, each after "by", or does one count the doer of the other?"""
    mine, theirs = (
        [noun for role, noun in _roles(topic.label) if role == DOER] for topic in (one, other)
    )
    if any(not _may_be_one(noun, each) for noun in mine for each in theirs):
        return True
    return any(_counts(other, noun) for noun in mine if not theirs) or any(
        _counts(one, noun) for noun in theirs if not mine
    )


def _counts(topic: Topic, noun: str) -> bool:
    """Does a topic count a doer that another one names: "women soldiers", "by soldiers"?"""
    return bool(topic.thing) and any(word in topic.thing.split() for word in plain_words(noun))


def _may_be_one(noun: str, other: str) -> bool:
    said, others = plain_words(noun), plain_words(other)
    return any(word == each or are_akin(word, each) for word in said for each in others)


def _roles(label: str) -> Iterator[tuple[str, str]]:
    """Yield each word before a noun that may say its role, with the noun."""
    words = (word for word in label.casefold().split() if word not in ARTICLES)
    yield from pairwise(word.strip(",;:()") for word in words)


def _have_other_names(one: Topic, other: Topic) -> bool:
    """Does each label have a name that the other one lacks: cyclone Nargis, hurricane Helene?

    At one place the two may be names of one event.
    """
    if not set(one.place).isdisjoint(other.place):
        return False
    mine, theirs = map(_names, (one, other))
    return (
        bool(mine - _words(other)) and bool(theirs - _words(one)) and not _are_slips(mine, theirs)
    )


def _names(topic: Topic) -> set[str]:
    return {
        word for name in capitalised(topic.label)[1] for word in words_in_order(name.casefold())
    }


def _words(topic: Topic) -> set[str]:
    return set(words_in_order(topic.label))


def _are_slips(mine: set[str], theirs: set[str]) -> bool:
    return any(are_like(name, other) for name in mine - theirs for other in theirs - mine)


def _is_only_one_harmed(one: Topic, other: Topic) -> bool:
    """Does only one of two topics say that something was harmed, and the other one what it counts?

    Passengers on board are not those who were hurt, and cases are not deaths.
    """
    if bool(one.outcome) is bool(other.outcome):
        return False
    harmed, whole = (one, other) if one.outcome else (other, one)
    is_counted = harmed.thing == whole.thing or count_otherwise(one, other)
    is_said = harmed.outcome in harmed.words and bool(harmed.thing and whole.thing)
    return is_counted and is_said and is_harm(harmed)
