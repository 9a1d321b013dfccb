"""What tells two topics with like words apart, so that nobody is asked whether they are one."""

from collections.abc import Container, Iterable, Sequence
from itertools import pairwise

from verify.compare.agreement import LASTING
from verify.compare.near_roles import are_turned
from verify.compare.near_words import are_akin
from verify.model.topics import Topic
from verify.text.labels import capitalised
from verify.topics import (
    are_apart,
    count_otherwise,
    is_area,
    is_body,
    is_hurt,
    is_known,
    is_light,
    is_share,
    is_town,
    is_whole_of,
    may_be_one,
    plain_words,
    read_topic,
    tells,
    unknown_words,
    without_beside,
    words_in_order,
)
from verify.topics.light_words import SHARED

ENOUGH = 2  # words that two labels share; one more in one of them may say nothing

INCLUDING = frozenset(("among", "incl", "including", "whom"))  # before a part of those counted

Words = Sequence[str]


def are_plainly_two(one: Topic, other: Topic) -> bool:
    """Is it plain by the facets of two topics alone that they are two? A quick look."""
    return one.event != other.event or (are_apart(one, other) and not may_be_one(one, other))


def seem_two(one: Topic, other: Topic) -> bool:
    """Do two topics seem to count two things, unless nearly all their words are the same?"""
    return count_otherwise(one, other) and not may_be_one(one, other)


def are_two(one: Topic, other: Topic, mine: Words, theirs: Words) -> bool:
    """Is it plain that two topics are two, though they have like words?

    `mine` and `theirs` are the words by which they are like.
    """
    if may_be_one(one, other):
        return False
    unknown = unknown_words(one) | unknown_words(other)
    if (
        _are_of_two_measures(one, other)
        or is_whole_of(one.thing, other.thing)
        or is_whole_of(other.thing, one.thing)
        or _is_measure_of_harm(one, other)
        or _is_measure_of_harm(other, one)
        or _share_too_little(*_without_row(one, other, mine, theirs), unknown)  # most of them
        or are_turned(one, other)
        or _is_said_beside(one, other)
        or _is_inserted(one, other)
        or _is_inserted(other, one)
        or _is_of_other_words(one, other)
    ):
        return True
    is_part = _is_only_one_placed(one, other) or one.measure != other.measure
    if _is_contrast(mine, theirs, unknown, _given(one) | _given(other), is_part=is_part):
        return True
    from verify.topics.contrasts import find_opposites  # here, because few pairs come so far

    return find_opposites(one, other) is not None


def _are_of_two_measures(one: Topic, other: Topic) -> bool:
    """Is one thing measured in two ways, or is one topic a share, and the other one no share?"""
    if one.measure == other.measure:
        return False
    return one.thing == other.thing or is_share(one) is not is_share(other)


def _is_measure_of_harm(one: Topic, other: Topic) -> bool:
    """Is one topic how strong, deep or high something was, and the other what it did to others?"""
    return one.measure in LASTING and bool(other.outcome) and not other.measure


def _is_only_one_placed(one: Topic, other: Topic) -> bool:
    """Does only one of two topics have a place, in its label or of its row?"""
    return any(
        bool(mine) is not bool(theirs)
        for mine, theirs in ((one.place, other.place), (_of_row(one), _of_row(other)))
    )


def _of_row(topic: Topic) -> frozenset[str]:
    """Return the words of the place of a row, if no lexicon knows it."""
    return frozenset(topic.words).difference(read_topic(topic.label, "").words)


def _without_row(one: Topic, other: Topic, mine: Words, theirs: Words) -> tuple[Words, Words]:
    """Return the words of two topics without the place of both rows: it says where, not what."""
    where = _of_row(one) & _of_row(other)
    ours, others = ([word for word in some if word not in where] for some in (mine, theirs))
    return ours, others


def _given(topic: Topic) -> frozenset[str]:
    """Return the words after "the": "killed in the plunge" is said of a plunge that all know of."""
    words = topic.label.casefold().split()
    after = (word for before, word in pairwise(words) if before == "the")
    return frozenset(said for word in after for said in plain_words(word))


def _share_too_little(one: Words, other: Words, unknown: Container[str]) -> bool:
    """Do the words that both have say nothing of their own, such as "people", "killed"?

    One word that says something is too little, if both labels have more to say: more than a known
    word and an unknown one, which may be another word for it.
    """
    mine, theirs, both = _compared(one, other)
    if _names_areas(mine) and _names_areas(theirs):
        return True  # "in Hathras" against "in New Delhi"
    if both and not any(map(_says, (*mine, *theirs))):
        return False  # "people executed" and "executions"
    areas = list(filter(is_area, both))
    said = [*filter(_says, both), *areas[1:]]  # a second one says more: a storm called Mocha
    if not mine and not theirs:
        return False
    if len(said) == 1:
        more = [list(filter(_says, some)) for some in (mine, theirs)]
        odd = [[word in unknown for word in some] for some in more]
        return all(more) and sorted(odd) != [[False], [True]]
    return not said


def _says(word: str) -> bool:
    """Does a word say more than where, and that people were hurt?"""
    return not (is_light(word) or is_area(word))


def _compared(one: Words, other: Words) -> tuple[list[str], list[str], list[str]]:
    """Return the words of each topic that the other one has not, and those that both have."""
    mine = [word for word in one if word not in other]
    theirs = [word for word in other if word not in one]
    both = [word for word in one if word in other]
    for word in tuple(mine):
        if like := next((each for each in theirs if are_akin(word, each)), ""):
            mine.remove(word)
            theirs.remove(like)
            both.append(word)
    return mine, theirs, both


def _names_areas(words: Iterable[str]) -> bool:
    return any(is_area(word) or is_town(word) for word in words)


def _is_said_beside(one: Topic, other: Topic) -> bool:
    """Is one label about a part of what the other one has: "people killed, including children"?"""
    said = {*words_in_order(one.label), *words_in_order(other.label)}
    mine, theirs, both = _compared(one.words, other.words)
    return not said.isdisjoint(INCLUDING) and any(
        is_whole_of(word, each) for word in (*mine, *theirs) for each in both
    )


def _is_inserted(short: Topic, long: Topic) -> bool:
    """Does one label have all words of the other in order, and words between that narrow it?

    "Imported dengue cases" are not all dengue cases, and "population growth" is no population. A
    name between them may only say in which event: "the Titan submersible".
    """
    words, more = (words_in_order(topic.label) for topic in (short, long))
    rest = iter(more)
    if len(words) >= len(more) or not all(word in rest for word in words):
        return False
    inserted = [word for word in more if word not in words]
    names = {word for name in capitalised(long.label)[1] for word in words_in_order(name)}
    return any(word not in names and not is_light(word) for word in inserted)


def _is_of_other_words(one: Topic, other: Topic) -> bool:
    """Do two topics differ only by a word outside the facets that each has: "union", "rebel"?

    A word that the lexicon does not know may be another word for one that it knows, if that is no
    body: "Union soldiers" are not "Confederate soldiers".
    """
    mine = [word for word in one.rest if word not in other.rest]
    theirs = [word for word in other.rest if word not in one.rest]
    if one.key[:-1] != other.key[:-1] or len(mine) != 1 or len(theirs) != 1:
        return False
    if without_beside(mine[0]) == without_beside(theirs[0]):
        return True  # "near Goma" and "in Goma"
    if mine[0] in other.words or theirs[0] in one.words or are_akin(mine[0], theirs[0]):
        return False
    words = (mine[0], theirs[0])
    return all(map(is_known, words)) or any(map(is_body, words))


def _is_contrast(
    one: Words, other: Words, unknown: frozenset[str], given: frozenset[str], *, is_part: bool
) -> bool:
    """Do two labels differ in one place only, by a word that one has in the place of another?

    "Births in Italy" and "deaths in Italy" were written so to tell two things apart, and so were
    "unemployment rate" and "youth unemployment rate". One word more says little in a long label,
    unless it makes the topic a part of the other one: a place, or a measure.
    """
    mine, theirs, _ = _compared(one, other)
    left, right = (list(filter(_says, some)) for some in (mine, theirs))
    if len(left) > 1 or len(right) > 1 or not (left or right):
        return False
    if not tells().isdisjoint((*left, *right)):
        return True
    if left and right:
        at = [
            list(filter(_says, some)).index(word)
            for some, word in ((one, left[0]), (other, right[0]))
        ]
        return (left[0] in unknown) is (right[0] in unknown) and at[0] == at[1]
    if is_part or (
        any(map(is_hurt, theirs if left else mine)) and unknown.isdisjoint(left + right)
    ):
        return True  # trees that fell were not planted
    shortest = min(sum(not each.startswith(SHARED) for each in some) for some in (one, other))
    return shortest < ENOUGH and not {*left, *right} <= given
