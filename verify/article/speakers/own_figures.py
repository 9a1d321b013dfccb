"""Rivals in one sentence, each with a figure: "21,000, a fraction of the 60,000 claimed by X"."""

from verify.article.speakers.lexicon import speech
from verify.article.speakers.model import Cue, Name, Scope, SpeakerKind
from verify.article.speakers.names import can_speak, read_after, read_before
from verify.article.speakers.words import Words

NOUNS = 3  # words of "60,000 people" between a number and what follows it
PUT = frozenset(("estimated", "gave", "given", "put", "puts", "set", "sets"))
FAR = 30  # words between "put it at 12" and "and police at 9"
JOINED = frozenset((",", ";", "and", "but", "while"))
BODIES: frozenset[SpeakerKind] = frozenset(("body", "people"))
ESTIMATES = frozenset(("count", "counts", "estimate", "estimates", "figure", "figures", "tally"))


def begin_of_figure(words: Words, end: int, low: int) -> int | None:
    """Return the first word of the clause of the number that ends right before a place.

    In "21,000, far below the 60,000" it is "far". It is None if no number is before the place.
    """
    number = next(
        (at for at in range(end - 1, max(low, end - 1 - NOUNS) - 1, -1) if _is_number(words, at)),
        None,
    )
    if number is None or any(words.is_sign(at) for at in range(number + 1, end)):
        return None
    first = number
    while first > low and not words.is_sign(first - 1) and words.low[first - 1] not in JOINED:
        first -= 1
    return first


def has_rival_before(words: Words, first: int, low: int) -> bool:
    """Is there another number before a place, so that two speakers may have one each?"""
    return first > low and any(_is_number(words, at) for at in range(low, first))


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


def read_gaps(words: Words, low: int, high: int) -> list[Cue]:
    """Read "Organisers spoke of 40,000; police of 13,000", "unions said 60,000, police 22,000".

    Also with a comma in the place of the verb: "the union said 60,000; the police, 22,000".
    """
    numbers = [at for at, word in enumerate(words.low[low:high], low) if word[0].isdigit()]
    found = []
    for at in numbers[1:]:
        last = at - 1 - (words.low[at - 1] in {"of", ","})
        first = last - (last > low and words.roles[last - 1] == "determiner")
        name = Name(first, last)
        is_next = first > low and words.low[first - 1] in JOINED and not words.quoted[at]
        ends = at + 1 >= high or words.is_sign(at + 1)
        if is_next and ends and _is_body(words, Name(last, last)):
            found.append(Cue(last, at - 1, name, Scope.PHRASE))
    return found


def read_bracket(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "13,000 (police) and 50,000 (organisers)"."""
    closing = next((at for at in range(index + 1, min(high, index + 5)) if words.low[at] == ")"), 0)
    if closing < index + 2 or begin_of_figure(words, index, low) is None:
        return None
    name = Name(index + 1, closing - 1)
    if any(words.is_sign(at) for at in range(name.first, closing)) or not _is_body(words, name):
        return None
    return Cue(index, closing, name, Scope.FIGURE)


def read_estimate(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "the police estimate of 21,000"."""
    if words.low[index] not in ESTIMATES or index + 2 >= high or words.low[index + 1] != "of":
        return None
    name = Name(index - 1, index - 1)
    if index <= low or not _is_body(words, name) or not words.counts(index + 2, high):
        return None
    return Cue(index, index + 1, name, Scope.PHRASE)


def _is_body(words: Words, name: Name) -> bool:
    speakers = speech()["speakers"]
    kinds = {speakers.get(words.low[at]) for at in range(name.first, name.last + 1)}
    return bool(kinds & BODIES)


def _is_number(words: Words, at: int) -> bool:
    return words.low[at][0].isdigit()
