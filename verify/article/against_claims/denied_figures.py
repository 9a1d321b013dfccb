"""Does copy deny a figure: "denied that 12 had died", "12 were not killed"?"""

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from verify.article.against_claims.wording import CLAUSES, VERB_AFTER, Wording, last_clause
from verify.lexicons import load
from verify.text.words import list_words

REMEMBERED = 4096  # texts
NOT = "not"
JUDGING = frozenset(("as", "are", "be", "is", "was", "were"))
DENIED_BEFORE = 6  # words before a figure, among which a denial is about the figure


def is_denied(wording: Wording) -> bool:
    """Do the words around a figure deny it: "denied that 12 died", "12 had not died"?"""
    return bool(find_denials(wording))


def find_denials(wording: Wording) -> list[str]:
    """Return the words that deny a figure, in its own clause and in the words that attribute it."""
    every = {*_low_words(wording.sentence), *_low_words(wording.cue)}
    if all(
        every.isdisjoint(_denials(section)) for section in ("words", "verbs", "first", "judged")
    ):
        return []
    clause: list[str] = []
    for word in _low_words(wording.after)[:VERB_AFTER]:
        if word in CLAUSES:
            break
        clause.append(word)
    before = _low_words(last_clause(wording.since_cue))
    return [
        *_denials_in(_low_words(wording.cue)),
        *_denying_cues(wording),
        *(word for word in before if word in _denials("verbs")),
        *_denials_in(before[-DENIED_BEFORE:], is_verb_known=True),
        *(() if _is_of_outcome(wording) else _denials_in(clause, is_verb_known=True)),
        *_judgements_in(_low_words(wording.after)[:VERB_AFTER]),
    ]


def _denying_cues(wording: Wording) -> list[str]:
    """Return the words that attribute a figure, if they reject it: "ruled out", "dismissed"."""
    said = (*_low_words(wording.cue), *_low_words(wording.since_cue)[:1])
    phrases = (" ".join(words) for words in pairwise((*said, "")))
    return [phrase for phrase in (*said, *phrases) if phrase in _denials("cues")]


def _judgements_in(words: Sequence[str]) -> list[str]:
    """Return the words by which a figure is wrong: "(was) exaggerated", but no "false alarms"."""
    return [
        word
        for before, word, after in zip(("", *words), words, (*words[1:], ""), strict=False)
        if word in _denials("judged") and (before in JUDGING or not after)
    ]


def _is_of_outcome(wording: Wording) -> bool:
    """Is a negation a part of what became of them: the missing "have not been found"?"""
    is_negated = NOT in _low_words(wording.predicate)
    return is_negated and bool(wording.topic.outcome) and NOT not in wording.topic.words


def denials_in(text: str) -> list[str]:
    """Return the words of a text that deny something."""
    return _denials_in(_low_words(text))


def rejections_in(text: str) -> list[str]:
    """Return the words of a text that deny something, or by which something was rejected."""
    return [*denials_in(text), *(word for word in _low_words(text) if word in _denials("cues"))]


def _denials_in(words: Sequence[str], *, is_verb_known: bool = False) -> list[str]:
    return [
        word
        for word, following in pairwise((*words, ""))
        if (word in _denials("words") and following not in _denials("nothing"))
        or (word in _denials("verbs") and not is_verb_known)
    ]


@cache
def _denials(section: str) -> frozenset[str]:
    if section == "first":  # the first words of those that attribute a figure
        return frozenset(phrase.partition(" ")[0] for phrase in _denials("cues"))
    return frozenset(load("wording").words(f"denying {section}"))


@lru_cache(maxsize=REMEMBERED)
def _low_words(text: str) -> tuple[str, ...]:
    return tuple(word.low for word in list_words(text).words(0, len(text)))
