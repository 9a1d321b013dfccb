"""A statement before its speaker: "12 died, X said", and the rest of it after "X said,"."""

from collections.abc import Iterator

from verify.article.speakers.hearers import TOLD
from verify.article.speakers.lexicon import known_verbs
from verify.article.speakers.model import Cue, Name, Role, Speech
from verify.article.speakers.stops import is_comparison
from verify.article.speakers.stretches import (
    begin_after_semicolon,
    begin_of_inner,
    is_clause_before,
)
from verify.article.speakers.words import DASHES, FINITE, QUOTES, Words

BESIDE_ROLES: frozenset[Role] = frozenset(("preposition", "time", "adverb", "object"))
BESIDE = frozenset(("last", "this", "late", "early", "when", "after", "as", "earlier"))
WARNED = frozenset(("about", "against", "of", "that"))  # "as X warned of more rain"
THAT_ONE = frozenset(("who", "which", "that"))
BEGINS = THAT_ONE | {"although", "and", "because", "though", "when", "where", "whereas", "while"}
EXPLAINING = frozenset(("which", "who", "whom", "whose", "where"))
LONGEST_ASIDE = 16  # words of when, where and to whom


def said_before(words: Words, cue: Cue, name: Name, low: int, high: int) -> Iterator[Speech]:
    """Read "…, X said", "…, X said, …" and "“…” X said."."""
    after = cue.last + 1
    ends = after >= high or (words.is_sign(after) and not _is_of_verb(words, after, high))
    goes_on = after < high and words.low[after] == ","
    sign = name.first - 1
    if sign > low + 1 and words.low[sign] == "as" and words.low[sign - 1] == ",":
        if after < high and words.low[after] in WARNED:
            return  # "…, as X warned of more"
        sign -= 1  # "…, as X said"
        goes_on = goes_on or after >= high or words.low[after] == "."
    if sign < low:
        if ends and not goes_on and low > 1 and words.low[low - 1] in QUOTES:
            yield Speech(cue, low - 2, low - 1)
        return
    if words.low[sign] != "," and words.low[sign] not in DASHES and not words.opens_quote(sign):
        return
    if words.low[sign - 1] == "whom":  # "drivers, 9 of whom, X says, had fallen ill"
        commas = (at for at in range(sign - 1, low, -1) if words.low[at] == ",")
        yield Speech(cue, next(commas, low - 1) + 1, sign)
        yield from resume(words, cue, after, high)
        return
    if words.low[sign - 1] in BEGINS:  # "12 men who (a hut where), it said, had fled"
        is_relative = words.low[sign - 1] in THAT_ONE
        yield from resume(
            words, cue, after, _end_of_inner(words, after + 1, high, is_relative=is_relative)
        )
        return
    is_quoted = bool(words.quoted[sign - 1]) or words.low[sign - 1] in QUOTES
    is_clause = goes_on or is_clause_before(words, low, sign)
    if is_clause and (ends or _is_beside(words, cue, after, high, is_quoted=is_quoted)):
        begins = begin_after_semicolon(words, low, sign)
        begins = begin_of_inner(words, sign, begins) if goes_on else begins
        yield Speech(cue, begins, min(sign + 1, name.first))
        yield from resume(words, cue, after, high, is_quoted=is_quoted)


def _end_of_inner(words: Words, at: int, high: int, *, is_relative: bool) -> int:
    """Return the next verb after "in which, X said, 9 men had died": "| have led to 40 arrests"."""
    has_verb = False
    for index in range(at, high if is_relative else at):
        if words.roles[index] == "joint" or words.low[index] in {"and", "as"}:
            break
        is_finite = words.roles[index] in FINITE
        if has_verb and is_finite and words.roles[index - 1] not in {*FINITE, "adverb", "not"}:
            return index
        has_verb = has_verb or is_finite or words.is_past(index)
    return high


def _is_of_verb(words: Words, at: int, high: int) -> bool:
    """Does a bracket stand between a verb and what is said, and not end the clause?"""
    if words.low[at] != "(":
        return False
    closing = next((index for index in range(at, high) if words.low[index] == ")"), high)
    return closing + 1 < high and not words.is_sign(closing + 1)


def _is_beside(words: Words, cue: Cue, at: int, high: int, *, is_quoted: bool) -> bool:
    """Do the words after a verb, up to the next sign, only say when, where or to whom?

    A clause may be among them after a quotation: "“…,” X said after visiting 9 who were ill".
    """
    begins = words.roles[at] in BESIDE_ROLES or words.low[at] in BESIDE
    if not begins and words.low[cue.last] not in TOLD:
        return False
    for index in range(at, min(high, at + LONGEST_ASIDE)):
        role = words.roles[index]
        if words.low[index] == "that" or words.quoted[index]:
            return False
        if role in {*FINITE, "pronoun", "not"} and not is_quoted:
            return False
        if words.is_sign(index):
            return words.low[index] != ":" and words.low[index] not in QUOTES
    return False


def resume(
    words: Words, cue: Cue, at: int, high: int, *, is_quoted: bool = False
) -> Iterator[Speech]:
    """Yield the rest of a statement that "…, X said," interrupts.

    After a quotation, the rest is quoted too: "“…,” X said of the fire, which killed 9" is none.
    """
    after = at
    while at < high and words.low[at] != ",":
        at += 1
    at += 1
    if at >= high or (words.low[at].endswith("ing") and not words.is_harm(at)):
        return
    if is_comparison(words, at, high) or _explains(words, after, at, high):
        return
    if is_quoted and not words.opens_quote(at):
        return
    is_next = words.low[at] == "and" and at + 1 < high and words.is_past(at + 1)
    if is_next and words.low[at + 1] in known_verbs():
        return  # "The army denied it, as X had said, and accused Y of 9 raids"
    if words.roles[at] != "joint" or words.low[at] == "but":
        yield Speech(cue, at, high)


def _explains(words: Words, after: int, at: int, high: int) -> bool:
    """Does a clause explain a word beside the verb: "…, X said at the port, where 9 slept"?"""
    is_named = any(not words.roles[index] for index in range(after, at - 1))
    is_led = words.roles[at] == "preposition" and words.low[at] != "of"
    begins = at + is_led
    return is_named and begins < high and words.low[begins] in EXPLAINING
