"""A toll or a forecast that is changed by whoever gives it: "raised its toll to 91"."""

from collections.abc import Callable, Mapping

from verify.article.speakers.lexicon import speech
from verify.article.speakers.model import Cue, Name, Scope
from verify.article.speakers.names import NUMERALS, can_speak, read_after, read_before
from verify.article.speakers.nounphrases import first_word
from verify.article.speakers.words import HEDGED, Words

NEAR = 14  # words between "raised" and "to 91"
CLOSE = 7  # words between "raised" and "toll"
LINKS = frozenset(("to", "from", "by", "at"))
COUNTED = frozenset(("dead", "deaths", "injured", "missing", "casualties", "cases", "displaced"))
# Verbs that change a number; those of `GRADED` may have "it" or the thing itself as their object.
GRADED = frozenset(
    ("upgrade", "upgrades", "upgraded", "downgrade", "downgrades", "downgraded", "revise",
     "revises", "revised", "update", "updates", "updated", "correct", "corrects", "corrected")
)  # fmt: skip
CHANGED = GRADED | frozenset(
    ("adjusted", "cut", "cuts", "edged", "hiked", "increased", "increases", "lifted", "lifts",
     "lowered", "lowers", "nudged", "raised", "raises", "raising", "reduced", "reduces", "slashed",
     "trimmed")
)  # fmt: skip


def read_revision(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "The ministry raised its toll to 91", "later upgraded it to 6.4"."""
    if index <= low or words.roles[index - 1] == "be":
        return None
    thing = _find_thing(words, index, high)
    if thing is not None and _has_new_value(words, thing, high):
        name = _subject(words, index, low)
    elif words.low[index + 1 : index + 2] == ["to"] and words.counts(index + 2, high):
        name = _subject(words, index, low)
        name = name if name and _is_of_account(words, name, low) else None
    else:
        return None
    return Cue(index, index, name, Scope.AFTER) if name else None


def _is_of_account(words: Words, name: Name, low: int) -> bool:
    """Is a toll before who revises it: "a figure (that) the fire service | later raised to 130"?"""
    noun = name.first - 1
    noun -= noun > low and words.low[noun] in {"that", "which"}
    noun -= noun > low and words.low[noun] == ","
    return noun >= low and speech()["sayings"].get(words.low[noun]) == "account"


def _find_thing(words: Words, index: int, high: int) -> int | None:
    """Return the index of what is revised: a toll, an estimate, or "it"."""
    sayings = speech()["sayings"]
    for at in range(index + 1, min(high, index + CLOSE)):
        word = words.low[at]
        if words.is_sign(at):
            return None
        if sayings.get(word) == "account" or word in COUNTED:
            return at
        if at == index + 1 and word == "it" and words.low[index] in GRADED:
            return at
    return None


def _has_new_value(words: Words, thing: int, high: int) -> bool:
    """Does a number follow "to", "from" or "by", in the same clause?"""
    for at in range(thing + 1, min(high - 1, thing + NEAR)):
        if words.is_sign(at):
            return False
        if words.low[at] in LINKS and any(
            words.low[near][0].isdigit() or words.roles[near] == "determiner"
            for near in range(at + 1, min(high, at + HEDGED))
        ):
            return True
    return False


def _subject(words: Words, index: int, low: int) -> Name | None:
    """Return who revises: the subject of the verb, also after "and", "but later"."""
    before = index - 1
    while before > low and (
        words.roles[before] in {"adverb", "joint", "have"} or words.low[before] in {"and", ","}
    ):
        before -= 1
    name = read_before(words, before, low)
    if name is None or not can_speak(words, name):
        return None
    inside = range(name.first, name.last + 1)
    if any(words.is_past(at) or words.is_speech(at) or words.low[at] in NUMERALS for at in inside):
        return None  # "floods killed 10, police said, raising the toll to 32"
    return name


def read_given(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "A toll of 58 was given by the fire service", "The toll, given as 58 by X"."""
    if words.low[index + 1 : min(high, index + 2)] == ["as"]:
        return _read_given_as(words, index, high)
    if index + 2 >= high or words.low[index + 1] != "by":
        return None
    sayings = speech()["sayings"]
    is_account = any(sayings.get(word) == "account" for word in words.low[low:index])
    name = read_after(words, index + 2, high)
    if name is None or not can_speak(words, name):
        return None
    after = name.last + 1  # "The number of dead, given by X as 58, stood at 60"
    if words.low[after : after + 1] == ["as"] and words.counts(after + 1, high):
        return Cue(after, after, name, Scope.PHRASE)
    return Cue(index, index + 1, name, Scope.ACCOUNT) if is_account else None


def read_origin(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "The figure of 58 came from the fire service"."""
    sayings = speech()["sayings"]
    if index + 2 >= high or words.low[index + 1] != "from":
        return None
    is_account = any(sayings.get(word) == "account" for word in words.low[low:index])
    name = read_after(words, index + 2, high) if is_account else None
    return Cue(index, index + 1, name, Scope.ACCOUNT) if name and can_speak(words, name) else None


def _read_given_as(words: Words, index: int, high: int) -> Cue | None:
    """Read "given as 58 by X": the number between "as" and "by" is X's."""
    by = next(
        (at for at in range(index + 2, min(high - 1, index + HEDGED)) if words.low[at] == "by"), 0
    )
    name = read_after(words, by + 1, high) if by and words.counts(index + 2, by) else None
    return Cue(by, by, name, Scope.FIGURE) if name and can_speak(words, name) else None


def begin_of_account(words: Words, end: int, low: int) -> int:
    """Return the start of "the latest toll of 58 (, first given by X)": up to its article."""
    sayings = speech()["sayings"]
    noun = next(at for at in range(end - 1, low - 1, -1) if sayings.get(words.low[at]) == "account")
    begins = first_word(words, noun, low)
    return noun if begins is None else begins


REVISIONS: Mapping[str, Callable[[Words, int, int, int], Cue | None]] = {
    **dict.fromkeys(CHANGED, read_revision),
    **dict.fromkeys(("came", "comes"), read_origin),
}
