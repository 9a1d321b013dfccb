"""Rivals in one sentence, each with a figure: "21,000, a fraction of the 60,000 claimed by X"."""

from verify.article.speakers.lexicon import known_verbs, speech
from verify.article.speakers.model import Cue, Name, Scope, SpeakerKind
from verify.article.speakers.names import (
    NUMERALS,
    can_speak,
    read_after,
    read_before,
)
from verify.article.speakers.nounphrases import first_word
from verify.article.speakers.pronouns import kind_of_word
from verify.article.speakers.words import FINITE, Words

NOUNS = 3  # words of "60,000 people" between a number and what follows it
PUT = frozenset(("estimated", "gave", "given", "put", "puts", "set", "sets"))
HEDGING = frozenset(
    ("about", "almost", "around", "at", "fewer", "just", "least", "more", "nearly", "only", "over",
     "some", "than", "up", "to")
)  # fmt: skip
AGAINST = frozenset(("against", "versus", "with"))  # "compared with 9,000 for the police"
FAR = 30  # words between "put it at 12" and "and police at 9"
JOINED = frozenset((",", ";", "and", "but", "while"))
BODIES: frozenset[SpeakerKind] = frozenset(("body", "people"))


def begin_of_figure(words: Words, end: int, low: int) -> int | None:
    """Return the first word of the clause of the number that ends right before a place.

    In "21,000, far below the 60,000" it is "far". It is None if no number is before the place.
    """
    number = next(
        (at for at in range(end - 1, max(low, end - 1 - NOUNS) - 1, -1) if is_number(words, at)),
        None,
    )
    if number is None or any(words.is_sign(at) for at in range(number + 1, end)):
        return None
    first = number
    while first > low and not _ends_before(words, first - 1):
        first -= 1
    return first


def begin_of_reported(words: Words, cue: Cue, low: int) -> int:
    """Return the start of what "reported by X" is about: a clause before "was", or a noun.

    "9 died in | the attack claimed by X": nobody but X calls it theirs, and X gives no 9.
    """
    last = cue.first - 1
    while last > low and (words.roles[last] == "adverb" or words.low[last] == ","):
        last -= 1
    if words.roles[last] in FINITE or words.low[last].endswith("ing"):
        return low
    first = first_word(words, last, low)
    is_after_verb = first is not None and any(
        words.roles[at] in FINITE or words.is_past(at) for at in range(low, first)
    )
    near = words.low[max(low, first - 1) : last] if first is not None else []  # "17 such attacks"
    has_number = any(word[0].isdigit() for word in near)
    return low if first is None or has_number or not is_after_verb else first


def begin_of_whole(words: Words, end: int, low: int) -> int | None:
    """Return the start of "the 40 deaths" in "two of the 40 deaths", right before a place."""
    first = begin_of_figure(words, end, low)
    if first is None:
        return None
    number = next(at for at in range(end - 1, first - 1, -1) if is_number(words, at))
    of = number - 1
    while of > first and (words.roles[of] == "determiner" or words.low[of] in HEDGING):
        of -= 1
    is_part = of > low and words.low[of] == "of"
    counts = is_part and (is_number(words, of - 1) or words.low[of - 1] in NUMERALS)
    return of + 1 if counts else None


def _ends_before(words: Words, at: int) -> bool:
    """Is a word no part of what leads to a number: a sign, "and", a verb, another number?"""
    is_joined = words.is_sign(at) or words.low[at] in JOINED
    is_part = words.low[at + 1] == "of" and words.low[at - 1] not in known_verbs()
    is_other = is_number(words, at) and not is_part  # "12 of the 40 deaths"
    return is_joined or is_other or words.roles[at] in FINITE


def has_rival_before(words: Words, first: int, low: int) -> bool:
    """Is there another number before a place, so that two speakers may have one each?"""
    return first > low and any(is_number(words, at) for at in range(low, first))


def read_and_at(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "and police at 9" after "the union put it at 12"; "at 9 by police" after "was put"."""
    if index <= low or index + 1 >= high or not words.counts(index + 1, high):
        return None
    if not _was_put(words, index, low):
        return None
    if words.low[index - 1] in PUT or words.low[index - 1] == "and":
        return _read_by(words, index, high)
    name = read_before(words, index - 1, low)
    is_next = name is not None and name.first > low and words.low[name.first - 1] in JOINED
    if name is None or not is_next or not can_speak(words, name):
        return None
    return Cue(index, index, name, Scope.PHRASE)


def read_by(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "and 40 by the guild" after "was put at 9 by police"."""
    number = index - 1
    if number <= low or not is_number(words, number) or not _was_put(words, index, low):
        return None
    link = number
    while link > low and words.low[link - 1] in HEDGING:
        link -= 1
    is_next = (
        link > low
        and words.low[link - 1] in JOINED
        and "by" in words.low[max(low, link - FAR) : link]
    )
    name = read_after(words, index + 1, high) if is_next else None
    return Cue(index, index, name, Scope.FIGURE) if name and is_body(words, name) else None


def _read_by(words: Words, index: int, high: int) -> Cue | None:
    """Read "at 9 by police"."""
    for by in range(index + 2, min(high - 1, index + 3 + NOUNS)):
        if words.is_sign(by):
            return None
        if words.low[by] == "by":
            name = read_after(words, by + 1, high)
            return Cue(by, by, name, Scope.FIGURE) if name and can_speak(words, name) else None
    return None


def _was_put(words: Words, index: int, low: int) -> bool:
    near = words.low[max(low, index - FAR) : index]
    return not PUT.isdisjoint(near)


def ends_here(words: Words, at: int, high: int) -> bool:
    """Does a clause end before a word: is it a sign, or the end?"""
    return at >= high or words.is_sign(at)


def read_bracket(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "13,000 (police) and 50,000 (organisers)"."""
    closing = next((at for at in range(index + 1, min(high, index + 5)) if words.low[at] == ")"), 0)
    if closing < index + 2 or begin_of_figure(words, index, low) is None:
        return None
    name = Name(index + 1, closing - 1)
    if any(words.is_sign(at) for at in range(name.first, closing)) or not is_body(words, name):
        return None
    return Cue(index, closing, name, Scope.FIGURE)


def read_for(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "the union counted 60,000, against 9,000 for the police"."""
    link = index - 1
    if link <= low or not is_number(words, link):
        return None
    while link > low and words.low[link - 1] in HEDGING:
        link -= 1
    name = read_after(words, index + 1, high)
    if words.low[link - 1] not in AGAINST or name is None or words.low[name.first] == "every":
        return None
    if all(kind_of_word(words.low[at]) not in BODIES for at in range(name.first, name.last + 1)):
        return None
    return Cue(index, index, name, Scope.FIGURE) if ends_here(words, name.last + 1, high) else None


def is_body(words: Words, name: Name) -> bool:
    """Has a name a word for a body or for people?"""
    speakers = speech()["speakers"]
    kinds = {speakers.get(words.low[at]) for at in range(name.first, name.last + 1)}
    return bool(kinds & BODIES)


def is_number(words: Words, at: int) -> bool:
    """Does a word begin with a digit?"""
    return words.low[at][0].isdigit()
