"""Closes the gap that a place makes in a phrase: "jailed in Chad on political grounds"."""

from collections.abc import Callable, Sequence

from verify.text.labels import LabelWord
from verify.topics.lexicon import FacetLexicon
from verify.topics.phrases import PLACES, Mention

Match = Callable[[Sequence[LabelWord], FacetLexicon], list[Mention]]


def close_gap(
    words: Sequence[LabelWord], mentions: list[Mention], at: int, table: FacetLexicon, match: Match
) -> list[Mention]:
    """Return the phrases with a place moved to the end, if the words around it are one phrase.

    `at` is the index of the preposition before the place.
    """
    place = mentions[at + 1]
    if place.form or not any(facet in place.values for facet in PLACES):
        return mentions
    start = sum(len(each.text.split()) for each in mentions[:at])
    size = len(mentions[at].text.split()) + len(place.text.split())
    before, after = words[:start], words[start + size :]
    if not _is_phrase(before, after, table):
        return mentions
    return [*match([*before, *after], table), mentions[at], place]


def _is_phrase(
    before: Sequence[LabelWord], after: Sequence[LabelWord], table: FacetLexicon
) -> bool:
    """Does a phrase of the lexicon begin before the gap and end after it?"""
    for begin in range(len(before)):
        most = table["longest"].get(before[begin].text, 1) - (len(before) - begin)
        phrase = " ".join(word.text for word in before[begin:])
        for word in after[: max(most, 0)]:
            phrase = f"{phrase} {word.text}"
            if phrase in table["words"]:
                return True
    return False
