"""Names of speakers without a verb: "Mayor: 12 dead", "12 dead – mayor", "“…” — Name"."""

from verify.article.speakers.lexicon import speech
from verify.article.speakers.model import Cue, Name, Scope, SpeakerKind
from verify.article.speakers.names import can_speak, read_after, read_before
from verify.article.speakers.nounphrases import MOST
from verify.article.speakers.pronouns import phrase_of
from verify.article.speakers.words import QUOTES, Words

SPEAKERS: frozenset[SpeakerKind] = frozenset(("person", "men", "women", "people", "body"))
HEADLINE = 5  # words of a name in a headline
BRACKET = frozenset(("(", ";", ","))  # before a name in a bracket
LONGEST = 25  # words of a headline


def read_colon(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "The mayor: “…”", and at the start of a line "Mayor: 12 dead"; "12 dead: mayor".

    Also in brackets: "(police: 12; the union: 40)".
    """
    if index == low or index + 1 >= high:
        return None
    name = read_before(words, index - 1, low)
    if name and can_speak(words, name):
        if _is_in_bracket(words, name, index, low, high):
            return Cue(index, index, name, Scope.PHRASE)
        if words.opens_quote(index + 1):
            return Cue(index, index, name, Scope.AFTER)
        begins = all(words.is_sign(at) for at in range(low, name.first))
        is_line = words.low[high - 1] != "." or words.counts(index + 1, high)
        if begins and is_line and _is_short(words, name):
            return Cue(index, index, name, Scope.AFTER)
    return _read_end(words, index, low, high)


def _is_in_bracket(words: Words, name: Name, colon: int, low: int, high: int) -> bool:
    """Does a name with a number begin a bracket, or go on in one after a semicolon or a comma?"""
    opening = words.low[name.first - 1] if name.first > low else ""
    if opening not in BRACKET or not words.counts(colon + 1, high) or not is_somebody(words, name):
        return False
    near = words.low[max(low, name.first - LONGEST) : name.first]
    return "(" in near and ")" not in near[near.index("(") :]


def read_signature(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "“…” — Name", and in a headline "12 dead – UN"."""
    if 1 < index < high - 1 and high - index <= MOST and words.low[index - 1] in QUOTES:
        name = read_after(words, index + 1, high)
        return Cue(index, index, name, Scope.QUOTATION) if name and can_speak(words, name) else None
    return _read_end(words, index, low, high)


def _read_end(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read the name at the end of a headline."""
    if not low < index < high - 1 or high - index > MOST or high - low > LONGEST:
        return None
    name = read_after(words, index + 1, high)
    if name is None or name.last != high - 1 or not can_speak(words, name):
        return None
    return Cue(index, index, name, Scope.BEFORE) if _is_short(words, name) else None


def _is_short(words: Words, name: Name) -> bool:
    return name.last - name.first < HEADLINE and is_somebody(words, name)


def is_somebody(words: Words, name: Name) -> bool:
    """Is a name known, or does one of its words show that it names somebody?"""
    speakers = speech()["speakers"]
    inside = range(name.first, name.last + 1)
    if words.low[name.last] in {"news", "live"}:  # "… - BBC News" names the outlet
        return False
    if any(speakers.get(words.low[index]) in SPEAKERS for index in inside):
        return True
    return phrase_of(words.low[name.last]) in {"person", "alias"} and words.is_capitalised(
        name.last
    )
