"""Does a text give a number for the opposite of what a label counts: closed, and reopened?"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from verify.lexicons import load
from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.text.patterns import pattern
from verify.text.words import split_parts
from verify.topics.lexicon import PartFacet, ancestors, words_of_label
from verify.topics.outcomes import read_outcome
from verify.topics.phrases import Mention
from verify.topics.quoted_nouns import (
    QuotedNoun,
    are_two_parties,
    as_written,
    read_noun,
    read_noun_of_label,
)
from verify.topics.words import match_words

# Where the words that belong to one number end, if another number follows.
JOINT = r"[,;.:!?()]|\b(?:and|but|while|whereas|as)\b"
STOPS = ",;.:!?()—–"
# These say of what became of somebody that it did not happen, or not yet.
NOT_YET = frozenset(
    (
        *("no", "not", "never", "without", "yet", "could", "would", "will", "shall", "should"),
        *("may", "might", "must", "can", "cannot", "except", "unable", "due"),
        *("before", "after", "since"),
    )
)
NOT_DONE = r"(?i)\b(?:fail\w*|refus\w*(?! to leave)|await\w*|to be)\b|n['’]t\b"
NOT_DONE_HINTS = ("fail", "refus", "await", "to be", "n't", "n’t")
KNOWN = r"(?i)\b(?:all|the|these|those|both|of)\s+$"  # "the 12 were released": 12 were arrested
Facts = frozenset[str]  # "thing:women"


class Contrast(NamedTuple):
    """What the label has, and what the quotation has instead: "injured" and "killed"."""

    label: str
    quote: str


def find_contrast(topic: Topic, quote: str, start: int, end: int, ends: range) -> Contrast | None:
    """Return how the words around a number, from `start` to `end`, contradict a topic.

    `ends` reaches from the end of the number before to the start of the number after. If no word
    near the number names an outcome, or only one such as "lost", all outcomes of the quotation
    count.
    """
    lead = _last(quote[ends.start : start])
    rest = _up_to_stop(quote[end : ends.stop])
    if ends.stop < len(quote):
        joined = list(_find_joints(rest))
        rest = rest[: joined[-1].start()] if joined else rest
    before, following = match_words(lead), match_words(rest)
    near = [*before, *following]
    outcomes = _outcomes(near)
    is_alone = ends == range(len(quote))  # "we lost 900 men, all of them killed"
    if not outcomes or (is_alone and not any(map(_is_exclusive_word, outcomes))):
        every = _outcomes(match_words(quote))
        outcomes = [each for each in every if _is_exclusive_word(each)] or every
    if outcomes and all(_exclude(topic.outcome, each.value("outcome")) for each in outcomes):
        return Contrast(read_outcome(topic.outcome).name, as_written(quote, outcomes[0]))
    if not pattern(KNOWN).search(lead) and not _is_not_yet(f"{lead} {rest}"):
        found = _contrasting_outcome(topic, near, f"{lead} {rest}")
        if found:
            return found
    return _contrasting_noun(topic, following, rest)


def find_opposites(topic: Topic, other: Topic) -> Contrast | None:
    """Return two words of two topics that no number can count at once: "civilians", "soldiers"."""
    mine, theirs = _facts_of(topic), _facts_of(other)
    for one, opposite in _opposed(frozenset(mine)):
        if not opposite.isdisjoint(theirs) and opposite.isdisjoint(mine) and one.isdisjoint(theirs):
            label = next(mine[fact] for fact in sorted(one) if fact in mine)
            return Contrast(
                label, next(theirs[fact] for fact in sorted(opposite) if fact in theirs)
            )
    return None


def _facts_of(topic: Topic) -> dict[str, str]:
    """Return the facts of the words of a topic, each with its word."""
    facets: tuple[PartFacet, ...] = ("thing", "outcome")
    words = dict.fromkeys((topic.outcome, topic.thing, *topic.words))
    every = [(facet, word) for word in words for facet in facets]
    return {fact: word for facet, word in every for fact in _facts(facet, [word])}


def _last(text: str) -> str:
    """Return the words after the last joint of a text."""
    joints = list(_find_joints(text))
    return text[joints[-1].end() :] if joints else text


def _up_to_stop(text: str) -> str:
    ends = [at for sign in STOPS if (at := text.find(sign)) >= 0]
    return text[: min(ends)] if ends else text


def _find_joints(text: str) -> Iterator[re.Match[str]]:
    """Find the joints of a text. Its dashes are commas then: the pattern is made sooner."""
    return pattern(JOINT).finditer(text.replace("—", ",").replace("–", ","))


def _outcomes(mentions: Iterable[Mention]) -> list[Mention]:
    return [each for each in mentions if each.value("outcome")]


def _is_exclusive_word(mention: Mention) -> bool:
    return _exclusive(mention.value("outcome"))


def _exclude(one: str, other: str) -> bool:
    """Can no figure count both outcomes: killed and injured?"""
    if one == other or one in ancestors("outcome", other) or other in ancestors("outcome", one):
        return False
    return all(_exclusive(name) for name in (one, other))


def _exclusive(name: str) -> bool:
    """Is the outcome, or one of which it is a part, exclusive: murdered, as killed is?"""
    return any(read_outcome(each).is_exclusive for each in (name, *ancestors("outcome", name)))


def _is_not_yet(text: str) -> bool:
    low = text.casefold()
    apart = low.replace("'", " ").replace("’", " ")  # "could" of "could've"
    if not NOT_YET.isdisjoint(word.low for word in split_parts(apart)):
        return True
    return any(hint in low for hint in NOT_DONE_HINTS) and bool(pattern(NOT_DONE).search(text))


def _contrasting_outcome(topic: Topic, near: Sequence[Mention], text: str) -> Contrast | None:
    """Return the outcome of which a quotation has the number: closed against reopened."""
    label = match_words(topic.label)
    own = _facts("outcome", [each.value("outcome") for each in label]) | _words_in(topic.label)
    for one, other in _opposed(own):
        if own & other or _said(near, text) & one:
            continue
        for each in near:
            if _said([each], "") & other:
                return Contrast(_named(topic.label, label, one), as_written(text, each))
        for fact in sorted(_words_in(text) & other):
            return Contrast(_named(topic.label, label, one), fact.removeprefix("word:"))
    return None


def _contrasting_noun(topic: Topic, following: Sequence[Mention], text: str) -> Contrast | None:
    """Return the noun right after a number, or its party, if the label has another one."""
    mine, said = read_noun_of_label(topic), read_noun(following)
    if not mine.noun or not said.noun:
        return None
    own, other = (_facts("thing", [each.value("thing")]) for each in (mine.noun, said.noun))
    others = _facts("thing", [each.value("thing") for each in following])
    if f"thing:{topic.thing}" not in others:
        for one, opposite in _opposed(own):
            if other & opposite and not own & opposite and not other & one:
                return _between(topic, text, mine, said)
    if are_two_parties(mine, said) and not _has_party(following, mine):
        return _between(topic, text, mine, said)
    return None


def _has_party(following: Iterable[Mention], mine: QuotedNoun) -> bool:
    """Do the words after the number name the label's own party too: "Israeli and Lebanese"?"""
    party = mine.party.value(mine.party.party) if mine.party and mine.party.party else ""
    return any(party in each.values.values() for each in following)


def _between(topic: Topic, text: str, mine: QuotedNoun, said: QuotedNoun) -> Contrast:
    return Contrast(_phrase(topic.label, mine), _phrase(text, said))


def _phrase(text: str, noun: QuotedNoun) -> str:
    return " ".join(as_written(text, each) for each in noun if each)


def _facts(facet: PartFacet, values: Iterable[str]) -> Facts:
    """Return the facts of some things or outcomes, and of all of which they are a part."""
    every = [name for value in values if value for name in (value, *ancestors(facet, value))]
    return frozenset(f"{facet}:{name}" for name in every)


def _said(mentions: Sequence[Mention], text: str) -> Facts:
    outcomes = _facts("outcome", [each.value("outcome") for each in mentions])
    return outcomes | _facts("thing", [each.value("thing") for each in mentions]) | _words_in(text)


def _words_in(text: str) -> Facts:
    """Return the words of contrasts that a text has: "word:refused to leave"."""
    normal = f" {_normal(text)} "
    return frozenset(word for word, phrase in _phrases() if f" {phrase} " in normal)


def _normal(text: str) -> str:
    return " ".join(word.text for segment in words_of_label(text) for word in segment)


def _named(label: str, mentions: Iterable[Mention], side: Facts) -> str:
    """Return the word of a label that is on a side of a contrast, as the label has it."""
    for each in mentions:
        if _facts("outcome", [each.value("outcome")]) & side:
            return as_written(label, each)
    return next(word.removeprefix("word:") for word in sorted(_words_in(label) & side))


def _opposed(own: Facts) -> Iterator[tuple[Facts, Facts]]:
    """Yield the side of each contrast that some facts are on, and the other side."""
    for one, other in _contrasts():
        if own & one:
            yield one, other
        if own & other:
            yield other, one


@cache
def _contrasts() -> Sequence[tuple[Facts, Facts]]:
    rows = load("contrasts").rows("contrasts")
    return [(frozenset(one.split("|")), frozenset(other.split("|"))) for one, other in rows]


@cache
def _phrases() -> Sequence[tuple[str, str]]:
    """Return the words of contrasts that are no facts, each as text is compared."""
    facts = sorted({fact for pair in _contrasts() for side in pair for fact in side})
    words = [fact for fact in facts if fact.startswith("word:")]
    return [(word, _normal(word.removeprefix("word:"))) for word in words]
