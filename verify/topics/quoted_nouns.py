"""The noun that a number counts, with its party: "Israeli soldiers" of "12 Israeli soldiers"."""

from collections.abc import Sequence
from functools import cache

from verify.lexicons import load
from verify.model.named_tuples import NamedTuple
from verify.model.topics import Topic
from verify.text.words import split_runs
from verify.topics.lexicon import ancestors, is_group, opponent
from verify.topics.phrases import Mention
from verify.topics.relations import related_facets
from verify.topics.words import match_words

LONGEST_PHRASE = 6  # words
# Facts of a word after a noun that the number counts; a noun there would be the one counted.
JOINTS = frozenset(("and", "or"))  # "German and French citizens" are of two parties
AFTER_NOUN = frozenset(("by", "clause", "drop", "outcome", "report", "role"))


class QuotedNoun(NamedTuple):
    """A noun and the party before it, each None if there is none."""

    party: Mention | None = None
    noun: Mention | None = None


def read_noun(mentions: Sequence[Mention]) -> QuotedNoun:
    """Return the noun at the start of some words: "12 (were) young Israeli soldiers"."""
    party, unknown = None, 0
    for at, each in enumerate(mentions):
        is_end = each.value("outcome") or not {"role", "clause"}.isdisjoint(each.values)
        if is_end or each.text in JOINTS:
            break
        if each.value("thing"):
            following = mentions[at + 1 : at + 2]
            is_last = not following or not AFTER_NOUN.isdisjoint(following[0].values)
            return QuotedNoun(party, each) if is_last else QuotedNoun()
        if each.party:  # "Latin American" is not American
            party = each if not unknown else None
        unknown += not each.facts
        if unknown > 1:
            break
    return QuotedNoun()


def read_noun_of_label(topic: Topic) -> QuotedNoun:
    """Return the noun that a label counts, and the party before it."""
    party = None
    for each in match_words(topic.label):
        if each.value("thing") == topic.thing:
            return QuotedNoun(party, each)
        party = each if each.party else None
    return QuotedNoun()


def are_two_parties(one: QuotedNoun, other: QuotedNoun) -> bool:
    """Are the nouns of two parties, neither of which is a part of the other?

    The fighters of an armed group may be those of a country; the soldiers of a country are not.
    """
    if not (one.party and other.party and one.noun and other.noun):
        return False
    a, b = (each.value(each.party) if each.party else "" for each in (one.party, other.party))
    if a == b or related_facets("side", a, b) or a in ancestors("place", b):
        return False
    if b in ancestors("place", a) or not _unions().isdisjoint((a, b)):
        return False
    if opponent(a) == b or opponent(b) == a or not (is_group(a) or is_group(b)):
        return True
    return not related_facets("thing", one.noun.value("thing"), other.noun.value("thing"))


@cache
def _unions() -> frozenset[str]:
    return frozenset(load("contrasts").words("unions"))


def as_written(text: str, mention: Mention) -> str:
    """Return the words of a phrase as a text has them: "lost their lives"; or as it is matched."""
    runs = [run for run in split_runs(text) if run.text[0].isalnum()]
    for size in range(1, LONGEST_PHRASE + 1):
        for first, last in zip(runs, runs[size - 1 :], strict=False):
            written = text[first.start : last.end]
            if [each.text for each in match_words(written)] == [mention.text]:
                return written
    return mention.text
