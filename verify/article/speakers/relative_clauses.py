"""The subject of a verb with a relative clause between them: "a group that runs 12 camps says"."""

from verify.article.speakers.lexicon import speech
from verify.article.speakers.model import Name, Role
from verify.article.speakers.nounphrases import MOST, first_word, is_noun, is_speech_verb
from verify.article.speakers.words import FINITE, Words

RELATIVE = frozenset(("that", "who", "which"))
LINKS: frozenset[Role] = FINITE | {"preposition"}


def before_relative(words: Words, first: int, last: int, low: int) -> Name | None:
    """Return whom a clause is about: "a group that represents 12 men", "Ada, who runs a port".

    Also "groups tracking the war".
    """
    that = _find_relative(words, first, last, low) or _find_participle(words, first, low)
    if that is None:
        return None
    end = that - 1 - (words.low[that - 1] == ",")
    if end < low or not is_noun(words, end) or is_speech_verb(words, end):
        return None
    head = first_word(words, end, low)
    return Name(head, end) if head is not None else None


def _find_relative(words: Words, first: int, last: int, low: int) -> int | None:
    """Return the "who" of a clause that has its verb before or in the words that end before "said".

    "who | runs the port", "that | works for Ada", "which has 12 men in | Kenya".
    """
    that = first - 1
    if that > low and words.low[that] in RELATIVE:
        is_verb = not words.is_capitalised(first) and not words.roles[first] and first < last
        follows = words.roles[first + 1] if is_verb else ""
        has_object = follows in {"determiner", "object", "preposition"}
        return that if is_verb and (has_object or words.counts(first + 1, last + 1)) else None
    if _is_of_relative(words, that, first, low) and not words.low[last + 1].endswith("ing"):
        return that - 1
    has_seen = that > low + 1 and not words.roles[that] and not words.is_sign(that)
    that -= has_seen and words.roles[that - 1] in FINITE
    if that <= low or words.roles[that] not in LINKS:
        return None
    for at in range(that, max(low, that - MOST), -1):
        if words.is_sign(at) or words.quoted[at]:
            return None
        if words.low[at] in RELATIVE:
            return at if words.roles[at + 1] in FINITE or words.is_past(at + 1) else None
    return None


def _is_of_relative(words: Words, verb: int, first: int, low: int) -> bool:
    """Is the word before an object the verb after "that": "a group that follows | the war"?"""
    if verb - 1 <= low or words.low[verb - 1] not in RELATIVE or words.roles[verb]:
        return False
    is_plain = not words.is_capitalised(verb) and not words.is_sign(verb)
    return is_plain and words.low[first] in {"the", "a", "an"}


def _find_participle(words: Words, first: int, low: int) -> int | None:
    """Return the "tracking" between a word for people and an object: "groups tracking the war"."""
    at = first - 1
    if at <= low or not words.low[at].endswith("ing") or words.roles[first] != "determiner":
        return None
    return at if not words.roles[at] and _is_speaker(words.low[at - 1]) else None


def _is_speaker(word: str) -> bool:
    speakers = speech()["speakers"]
    return word in speakers or word.removesuffix("s") in speakers
