"""Why a claim with the very number of the copy does not bear the copy out: other words around it.

What copy does not say is no obstacle: it may leave the place out, or the victims. But words that it
has instead of those of the claim are one, also if nobody knows what they mean.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum, auto

from verify.article.against_claims.clause_topics import PERSONS, topics_of_clause
from verify.article.against_claims.comparing import are_elsewhere, are_one_thing
from verify.article.against_claims.denied_figures import denials_in, find_denials, rejections_in
from verify.article.against_claims.wording import (
    Wording,
    find_verbs,
    first_clause,
    general_people,
    is_named,
    last_clause,
    names_in,
    normal_sentence,
    parts_of_people,
    verbs_of,
    words_for,
    words_of,
)
from verify.article.subjects.phrases import phrases
from verify.model.claims import Claim, Stance
from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.topics import class_of, is_light, is_part, may_mean, related_facets
from verify.topics.outcomes import read_outcome

ALL = "people"
NEEDED = "needed"  # an outcome of the lexicon
NOUN_AND_OF = 2  # words


class ObstacleKind(StrEnum):
    """How the words of the copy and a claim do not fit."""

    DENIED = auto()  # the copy denies what the claim asserts
    ASSERTED = auto()  # the copy asserts what the claim denies
    CONTRAST = auto()  # the two exclude each other: closed and reopened
    ELSEWHERE = auto()  # the copy has another place in the clause of the figure
    OTHER_WORDS = auto()  # the copy has another word, of which nothing is known


class Obstacle(NamedTuple):
    """Words of the copy that do not fit a claim, and what the claim has instead."""

    kind: ObstacleKind
    copy: str
    claim: str


def find_obstacle(claim: Claim, wording: Wording, other: Claim) -> Obstacle | None:
    """Return why the words of a figure of copy do not fit another claim; None if they do."""
    if has_same_words(wording, other):
        return None
    if _denies_opposite(wording, other):
        return None
    if found := _find_denial(wording, other) or _find_elsewhere(claim, wording, other):
        return found
    if leaving := _find_leaving(wording, other):
        return Obstacle(ObstacleKind.CONTRAST, *leaving)
    if _is_only_needed(claim.topic, other.topic):
        return Obstacle(ObstacleKind.OTHER_WORDS, NEEDED, other.topic.label)
    if _is_one_topic(claim.topic, other.topic) or says_the_same(wording, other):
        return None
    return find_contrast_with(claim, wording, other) or _find_other_words(claim, wording, other)


def _is_only_needed(mine: Topic, theirs: Topic) -> bool:
    """Does the copy say that what a claim says was done is needed: "need to be evacuated"?"""
    said = mine.outcome.split("+")
    return NEEDED in said and theirs.outcome in said and theirs.outcome != NEEDED


def has_same_words(wording: Wording, other: Claim) -> bool:
    """Is the quotation of a claim the very sentence of the copy?"""
    return bool(other.quote) and normal_sentence(other.quote) == normal_sentence(wording.sentence)


def _is_one_topic(mine: Topic, theirs: Topic) -> bool:
    """Has the label of the copy all that the claim's has, wherever it was?"""
    if not mine.outcome or (mine.thing, mine.outcome) != (theirs.thing, theirs.outcome):
        return False
    return {*theirs.words, *theirs.rest} <= {*mine.words, *mine.rest, *theirs.place, theirs.side}


def says_the_same(wording: Wording, other: Claim) -> bool:
    """Is the clause of a figure, read as a label, on the thing and the outcome of a claim?"""
    theirs = other.topic
    if not theirs.outcome and not theirs.thing:
        return False
    if not all(is_named(word, names_in(wording.sentence)) for word in theirs.rest):
        return False
    return any(_is_same_count(said, theirs) for said in topics_of_clause(wording, other.readable))


def _is_same_count(said: Topic, theirs: Topic) -> bool:
    """Do two topics count one thing with one outcome? "17 men" may be the miners of a label."""
    if said.outcome != theirs.outcome:
        return said.outcome in words_for("treatment") and set(theirs.words) <= set(said.words)
    if are_one_thing(said.thing, theirs.thing):
        return True
    is_general = said.thing in general_people() and theirs.thing not in parts_of_people()
    return bool(said.outcome) and is_general and class_of(theirs.thing) in PERSONS


def _denies_opposite(wording: Wording, other: Claim) -> bool:
    """Does the copy deny the opposite of a claim: "did not open", for "schools closed"?"""
    own = denials_in(wording.predicate)
    if not own or other.stance is Stance.DENIES or find_denials(wording) != own:
        return False
    if not related_facets("thing", wording.topic.thing, other.topic.thing):
        return False
    from verify.article.against_claims.opposites import find_opposite
    from verify.topics.contrasts import find_opposites

    found = find_opposite(other.topic.label, wording) or find_opposites(other.topic, wording.topic)
    return found is not None


def _find_denial(wording: Wording, other: Claim) -> Obstacle | None:
    denials = find_denials(wording, other.topic.outcome)
    if other.stance is Stance.DENIES:
        asserts = Obstacle(ObstacleKind.ASSERTED, "", other.topic.label)
        return None if denials else asserts
    # A source that denies something else in the same breath is quoted with that denial.
    own = rejections_in(f"{other.quote} {other.topic.label} {other.value}")
    own += other.topic.label.casefold().split()  # "votes invented"
    if not Counter(denials) - Counter(own):
        return None
    return Obstacle(ObstacleKind.DENIED, "", other.topic.label)


def _find_elsewhere(claim: Claim, wording: Wording, other: Claim) -> Obstacle | None:
    """Return the place of the clause of a figure, if the claim is on another place only."""
    said, theirs = wording.topic.place, other.topic.place
    if not (said and theirs) or claim.topic.place or not are_elsewhere(wording.topic, other.topic):
        return None
    if any(is_named(place, names_in(wording.sentence)) for place in theirs):
        return None
    from verify.topics.place_names import write_place  # few figures come here

    return Obstacle(ObstacleKind.ELSEWHERE, write_place(said[0]), write_place(theirs[0]))


def find_contrast_with(claim: Claim, wording: Wording, other: Claim) -> Obstacle | None:
    """Return the words of the copy that exclude those of a claim: "reopened" and "closed"."""
    mine, theirs = claim.topic, other.topic
    if found := _find_definition(mine, theirs) or _find_part(mine, wording, other):
        return found
    if mine.outcome and (mine.outcome, mine.thing) == (theirs.outcome, theirs.thing):
        return None
    # Most figures never come here: a run imports these only for the others.
    from verify.article.against_claims.opposites import find_opposite
    from verify.topics.contrasts import find_contrast, find_opposites

    if opposite := find_opposite(theirs.label, wording) or _find_leaving(wording, other):
        return Obstacle(ObstacleKind.CONTRAST, *opposite)
    own = range(wording.own.start, wording.own.end)
    contrast = find_contrast(theirs, wording.sentence, *wording.number, own)
    contrast = contrast or find_opposites(theirs, mine) or find_opposites(theirs, wording.topic)
    if contrast is None or is_named(contrast.quote.casefold(), _names_beside(other, wording)):
        return None
    return Obstacle(ObstacleKind.CONTRAST, contrast.quote, contrast.label)


def _find_leaving(wording: Wording, other: Claim) -> tuple[str, str] | None:
    if not other.topic.place:
        return None
    from verify.article.against_claims.leaving import find_leaving

    return find_leaving(wording, other)


def _names_beside(other: Claim, wording: Wording) -> frozenset[str]:
    """Return what the quotation of a claim names beside the number of the copy, or at all."""
    number = wording.sentence[wording.number.start : wording.number.end]
    before, found, after = other.quote.partition(number)
    if not found or not number[0].isalnum():
        return names_in(other.quote)
    return names_in(f"{last_clause(before)} {first_clause(after)}")


def _find_definition(mine: Topic, theirs: Topic) -> Obstacle | None:
    """Return what the copy counts, if a source gave it for another definition: losses, killed."""
    ours, other = read_outcome(mine.outcome), read_outcome(theirs.outcome)
    if ours.name == other.name or not (ours.is_definition and other.is_definition):
        return None
    return Obstacle(ObstacleKind.CONTRAST, ours.name, other.name)


def _find_part(mine: Topic, wording: Wording, other: Claim) -> Obstacle | None:
    """Return the part that the copy counts, if the claim counts all: children, of people."""
    part, whole = mine.thing, other.topic.thing
    is_some = part in parts_of_people() if whole == ALL else is_part(part, whole)
    is_some = is_some and words_for("living").isdisjoint(names_in(mine.label))
    if not is_some or is_named(part, _names_beside(other, wording)):
        return None
    return Obstacle(ObstacleKind.CONTRAST, part, whole)


def _find_other_words(claim: Claim, wording: Wording, other: Claim) -> Obstacle | None:
    """Return a word of the copy that a claim lacks, if the copy lacks one that the claim has."""
    mine, theirs = claim.topic, other.topic
    known = names_in(theirs.label) | _names_beside(other, wording)
    is_more = mine.outcome and not theirs.outcome and is_told_apart(mine.outcome)
    is_more = is_more and not may_mean(mine.outcome, theirs.thing)
    if is_more and not theirs.measure and not is_named(mine.outcome, known):
        return Obstacle(ObstacleKind.OTHER_WORDS, mine.outcome, theirs.label)
    missing = [word for word in theirs.words if not _is_said(word, mine, theirs, wording)]
    own = names_in(f"{wording.before} {wording.predicate}")
    missing += [verb for verb in verbs_of(theirs.label) if not is_named(verb, own)]
    if not missing:
        return None
    for word in _words_instead(mine, theirs, wording, missing):
        if not is_named(word, known) and names_in(word).isdisjoint(known):
            return Obstacle(ObstacleKind.OTHER_WORDS, word, theirs.label)
    return None


def is_told_apart(outcome: str) -> bool:
    """Is an outcome one that a label would name: detained, but not "deployed"?"""
    said = read_outcome(outcome)
    return said.is_exclusive or (said.is_harm and not said.is_weak and not said.is_level)


def _is_said(word: str, mine: Topic, theirs: Topic, wording: Wording) -> bool:
    """Does the copy say a word of a claim, or may it leave the word out, as a place?"""
    if word in {mine.outcome, theirs.side, theirs.measure, *theirs.place}:
        return True
    if are_one_thing(word, mine.thing):
        return True
    if related_facets("outcome", word, mine.outcome) or related_facets("thing", word, mine.thing):
        return True
    if word == theirs.outcome:  # of this figure, not of another one
        return is_named(word, names_in(f"{wording.before} {wording.predicate}"))
    return is_light(word) or is_named(word, names_in(f"{mine.label} {wording.sentence}"))


def _words_instead(
    mine: Topic, theirs: Topic, wording: Wording, missing: Sequence[str]
) -> Iterator[str]:
    """Yield the words that the copy may have instead of those that it lacks: verbs, then nouns."""
    yield from find_verbs(wording)
    yield from _noun_of(wording)
    said = wording.topic.thing
    if said and theirs.thing and not related_facets("thing", said, theirs.thing):
        yield said
    if list(missing) != [theirs.outcome]:
        others = {mine.outcome, mine.side, mine.measure, *mine.place}
        yield from (word for word in mine.words if word not in others and not is_light(word))


def _noun_of(wording: Wording) -> Iterator[str]:
    """Yield the noun of which there is a number: "recoveries", of "the recoveries of 12 men"."""
    words = words_of(wording.before)[-2:]
    is_noun = len(words) == NOUN_AND_OF and words[1].text == "of" and words[0].kind == ""
    if is_noun and not is_light(words[0].text) and words[0].text not in phrases().generic:
        yield words[0].text
