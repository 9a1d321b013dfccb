"""Verbs of speech with the speaker after them: "reported by X", "was told by X that"."""

from collections.abc import Set as AbstractSet

from verify.article.speakers.model import Cue, Form, Name, Scope, Verb
from verify.article.speakers.names import can_speak, read_after, read_before
from verify.article.speakers.own_figures import begin_of_figure, has_rival_before
from verify.article.speakers.words import FINITE, Words

HEARSAY = frozenset(
    (*("said", "thought", "believed", "reported", "estimated", "understood", "feared", "expected"),
    *("alleged", "rumoured", "rumored", "assumed", "considered", "known", "presumed", "accused"),
    "claimed")
)  # fmt: skip
HEARING = frozenset(("told", "informed", "notified", "warned", "advised", "assured", "reminded"))
MEANS = frozenset(("email", "letter", "phone", "radio", "telephone", "text", "video"))
NEAR_FIGURE = 12  # words of "60,000 that the organisers of the march claimed"
EVERYWHERE = frozenset(("nationwide", "worldwide", "there"))
NEAR = 5  # words between a participle and its "by"


def read_passive(
    words: Words, index: int, low: int, high: int, verbs: AbstractSet[Verb]
) -> Cue | None:
    """Read "was reported by X", "deaths reported by X", "is said to"."""
    for by in range(index + 1, min(high - 1, index + NEAR)):
        if words.is_sign(by) or words.quoted[by]:
            break
        if words.low[by] == "by":
            name = read_after(words, by + 1, high) if Verb.BY in verbs else None
            if words.low[index] in HEARING:
                return _read_heard(words, index, by, high)
            if name is None or not can_speak(words, name):
                return None
            scope = Scope.AROUND if words.low[index] == "said" else Scope.PASSIVE
            first = begin_of_figure(words, index, low)
            if first is not None and has_rival_before(words, first, low):
                scope = Scope.FIGURE
            return Cue(index, by, name, scope)
    return Cue(index, index, None, Scope.AROUND) if words.low[index] in HEARSAY else None


def is_by_somebody(words: Words, at: int, high: int) -> bool:
    """Is somebody named after "by": "said (this year) by the army", not "said by phone"?"""
    while (at < high and words.roles[at] == "time") or words.low[at : at + 1] == ["this"]:
        at += 1
    return at + 1 < high and words.low[at] == "by" and words.low[at + 1] not in MEANS


def is_thought(words: Words, index: int, high: int) -> bool:
    """Is something "believed to be" so? Not in "the group claimed to have killed 12"."""
    is_to = words.low[index + 1 : min(high, index + 3)] in (["to", "be"], ["to", "have"])
    return is_to and words.low[index] in HEARSAY - {"claimed", "expected"}


def _read_heard(words: Words, index: int, by: int, high: int) -> Cue | None:
    """Read "The ministry was told by the hospital that 12 had died"."""
    name = read_after(words, by + 1, high)
    if name is None or not can_speak(words, name) or name.last + 1 >= high:
        return None
    is_clause = words.low[name.last + 1] in {"that", "of"}
    return Cue(index, by, name, Scope.AFTER) if is_clause else None


def _after_deed(words: Words, at: int, high: int) -> int:
    """Return the word after "to have killed", "for": "the 40 the rebels claim to have killed"."""
    if at + 1 < high and words.low[at] == "for" and words.is_sign(at + 1):
        return at + 1  # "the 40 they had hoped for"
    is_deed = at + 2 < high and words.low[at : at + 2] == ["to", "have"] and words.is_past(at + 2)
    return at + 3 if is_deed else at


def _ends_soon(words: Words, at: int, high: int) -> bool:
    """Do only a place or a time follow: "the 40 that the clinic has recorded in all of May"?"""
    if words.roles[at] not in {"preposition", "adverb", "time"} and words.low[at] not in EVERYWHERE:
        return False
    for index in range(at, min(high, at + NEAR)):
        if words.is_sign(index):
            return True
        if words.roles[index] in FINITE or words.low[index][0].isdigit() or words.quoted[index]:
            return False
    return at + NEAR >= high


def read_claimed(words: Words, verb: Cue, low: int, high: int) -> Cue | None:
    """Read "far below the 60,000 (that) organisers claimed", where the verb ends its clause.

    Also "the 40 the rebels claim to have freed", "three times what the company admitted, 600".
    """
    index = verb.first
    after = _after_deed(words, verb.last + 1, high)
    is_bare = after == index + 1 and verb.form is Form.BASE  # "9 lives in the state."
    ends = after >= high or words.is_sign(after) or _ends_soon(words, after, high)
    if is_bare or not ends:
        return None
    if after == index + 1 and after + 1 < high and words.counts(after + 1, high):
        what = read_before(words, index - 1, low)
        if what and what.first > low and words.low[what.first - 1] == "what":
            return Cue(index, after, what, Scope.PHRASE)
    if not has_rival_before(words, index, max(low, index - NEAR_FIGURE)):
        return None
    name = read_before(words, index - 1, low)
    if name is None or not can_speak(words, name):
        return None
    places = range(name.first + 1, name.last)
    digits = [at for at in places if words.low[at][0].isdigit() and words.low[at - 1] == "the"]
    if digits and not name.role:  # "well short of the 60,000 | economists had forecast"
        name = Name(digits[-1] + 1, name.last)
    that = name.first - 1
    if words.low[that] == "than":  # "40 percent more than the police reported"
        return None
    end = that if that > low and words.low[that] == "that" else name.first
    first = begin_of_figure(words, end, low)
    if first is None or not has_rival_before(words, first, low):
        return None
    return Cue(end, index, name, Scope.FIGURE)
