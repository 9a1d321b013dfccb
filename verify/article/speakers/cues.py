"""Cues: the words of a sentence that say that somebody speaks, and who."""

from collections.abc import Callable, Mapping
from functools import cache

from verify.article.speakers.gaps import read_gaps, read_that
from verify.article.speakers.headlines import read_colon, read_signature
from verify.article.speakers.hearers import HEARS, read_heard
from verify.article.speakers.idioms import IDIOMS
from verify.article.speakers.lexicon import speech
from verify.article.speakers.model import Cue, Name, Scope
from verify.article.speakers.names import is_amount, read_after
from verify.article.speakers.own_figures import (
    read_and_at,
    read_bracket,
    read_by,
    read_for,
)
from verify.article.speakers.revisions import REVISIONS
from verify.article.speakers.speech_nouns import read_saying
from verify.article.speakers.verbs import read_verb
from verify.article.speakers.words import DASHES, Words

HEARSAY_ADVERBS = ("reportedly", "allegedly", "supposedly", "purportedly")
# "Police denied the mayor's claim that 9 died, saying 4 had": the mayor is no subject.
NOT_SUBJECTS = frozenset((Scope.ASIDE, Scope.CLAUSE, Scope.FIGURE, Scope.PASSIVE, Scope.PHRASE))
POLLS = frozenset(("poll", "survey", "study", "census", "report", "analysis"))


def find_cues(words: Words, low: int, high: int) -> list[Cue]:
    """Return the cues of the sentence between two words, in order."""
    table = speech()
    found: list[Cue] = []
    subject: Name | None = None
    openings = _openings()
    for index in range(low, high):
        word = words.low[index]
        if word not in openings or words.quoted[index]:
            continue
        cue = SIGNS[word](words, index, low, high) if word in SIGNS else None
        may_be_verb = cue is None and (word not in SIGNS or word in HEARS)
        if may_be_verb and (index == low or not words.is_capitalised(index)):
            if word in table["verbs"]:
                cue = read_verb(words, index, low, high, subject)
            if cue is None and word in table["sayings"]:
                cue = read_saying(words, index, low, high)
        if cue and not (cue.name and is_amount(words, cue.name)):
            is_own = cue.scope not in NOT_SUBJECTS and not _is_aside(words, cue, low)
            subject = (cue.name if is_own else None) or subject
            found.append(cue)
    return [*found, *read_gaps(words, found, low, high)] if found else found


def _is_aside(words: Words, cue: Cue, low: int) -> bool:
    """Does another speak between two signs: "The army denied it, as X had said, and accused Y"?"""
    return cue.name is not None and cue.name.first > low and words.low[cue.name.first - 1] == "as"


@cache
def _openings() -> frozenset[str]:
    """Return the words and signs that may be a cue: most words are none."""
    table = speech()
    return frozenset((*SIGNS, *table["verbs"], *table["sayings"]))


def _read_according(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "according to X"."""
    if index + 1 >= high or words.low[index + 1] != "to":
        return None
    name = read_after(words, index + 2, high)
    leads = index == low or words.roles[index - 1] == "joint" or words.low[index - 1] == ";"
    return Cue(index, index + 1, name, Scope.AFTER if leads else Scope.AROUND) if name else None


def _read_per(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "12 dead, per CNN"."""
    after = index + 1
    if (
        index == low
        or after >= high
        or words.low[index - 1] != ","
        or not words.is_capitalised(after)
    ):
        return None
    name = read_after(words, after, high)
    return Cue(index, index, name, Scope.AROUND) if name else None


def _read_in_poll(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "In the latest poll, 43 percent"."""
    is_led = index == low and index + 1 < high and words.roles[index + 1] == "determiner"
    name = read_after(words, index + 1, high) if is_led else None
    if name is None or name.last + 1 >= high or words.low[name.last + 1] != ",":
        return None
    is_poll = not POLLS.isdisjoint(words.low[name.first : name.last + 1])
    return Cue(index, index, name, Scope.AFTER) if is_poll else None


def _read_adverb(_words: Words, index: int, _low: int, _high: int) -> Cue | None:
    """Read "reportedly"."""
    return Cue(index, index, None, Scope.AROUND)


SIGNS: Mapping[str, Callable[[Words, int, int, int], Cue | None]] = {
    "according": _read_according,
    "for": read_for,
    "in": _read_in_poll,
    "by": read_by,
    "per": _read_per,
    "that": read_that,
    "at": read_and_at,
    "(": read_bracket,
    **dict.fromkeys(HEARS, read_heard),
    **IDIOMS,
    **REVISIONS,
    ":": read_colon,
    **dict.fromkeys((*DASHES, "-"), read_signature),
    **dict.fromkeys(HEARSAY_ADVERBS, _read_adverb),
}
