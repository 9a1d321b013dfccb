"""Who only hears: what is told begins after "told the 12 families"; "the court heard that 12"."""

from verify.article.speakers.model import Cue, Scope
from verify.article.speakers.names import can_speak, read_after
from verify.article.speakers.pronouns import kind_of_word
from verify.article.speakers.words import FINITE, Words

TOLD = frozenset(("told", "tells", "tell", "telling", "informed", "assured", "reminded", "warned"))
HEARS = frozenset(("hear", "heard", "hears", "learn", "learned", "learns", "learnt"))
LONGEST = 12  # words of "the families of the 12 miners"
OF_WHOM = 5  # words of ", at least 9,000 of whom"
RELATIVE = frozenset(("who", "whom", "which", "whose"))
OPENS = frozenset(("to", "of", "about", "how", "why", "what"))


def read_heard(words: Words, index: int, _low: int, high: int) -> Cue | None:
    """Read "The court heard (learned) from a detective that 12", "The court heard that 12"."""
    after = index + 1
    name = None
    if after + 1 < high and words.low[after] == "from":
        name = read_after(words, after + 1, high)
        if name is None or not can_speak(words, name):
            return None
        after = name.last + 1
    is_told = after < high and words.low[after] == "that"
    if name is None and words.low[index].startswith("learn"):
        return None
    return Cue(index, index, name, Scope.AFTER) if is_told else None


def after_hearer(words: Words, at: int, high: int) -> int:
    """Return the start of what is told, after the hearer; `at` is the word after the verb.

    "told the 12 families | that …", "told the 12 families | they …", "told the 12 families in the
    tents | to leave", "warned residents, 9,000 of whom live there, | to leave".
    """
    for index in range(at, min(high, at + LONGEST)):
        if words.low[index] == "that":
            return index
        if words.is_sign(index) or words.quoted[index] or words.roles[index] in FINITE:
            break
    end = _end_of_hearer(words, at, high)
    if end is None:
        return at
    if words.low[end] == ",":
        return _after_aside(words, end, high) or at
    if words.low[end : end + 2] == ["of", "the"]:
        order = _find_order(words, end, min(high, at + LONGEST))
        if order:
            return order
    if words.low[end] in OPENS or words.roles[end] in {"pronoun", "determiner"}:
        return end
    begins = _skip_places(words, end, min(high, at + LONGEST))
    return begins if begins < high and words.low[begins] == "to" else at


def _find_order(words: Words, at: int, high: int) -> int | None:
    """Return the "to leave" after "residents of the 9 houses by the river", if it is there."""
    for index in range(at + 2, high):
        if words.is_sign(index) or words.roles[index] in FINITE:
            break
        if words.low[index] == "to" and index + 1 < high and words.roles[index + 1] == "":
            return None if words.low[index + 1][0].isdigit() else index
    return None


def _skip_places(words: Words, at: int, high: int) -> int:
    """Return the word after "in the tents by the river"."""
    while at < high and words.roles[at] == "preposition" and words.low[at] not in OPENS:
        at += 1
        while at < high and words.roles[at] in {"", "determiner", "time"} and not words.is_sign(at):
            at += 1
    return at


def _end_of_hearer(words: Words, at: int, high: int) -> int | None:
    """Return the word after "the 12 families", None if there are no people there."""
    index = at
    while index < high and (words.roles[index] == "determiner" or words.low[index][0].isdigit()):
        index += 1
    is_people = False
    while index < high and not (words.roles[index] or words.is_sign(index)):
        is_people = is_people or kind_of_word(words.low[index]) != ""
        if words.low[index][0].isdigit() or words.is_past(index):
            return None
        index += 1
    is_whom = index + 1 < high and words.low[index] == "," and index > at
    return index if (is_people or is_whom) and index < high else None


def _after_aside(words: Words, comma: int, high: int) -> int | None:
    """Return the word after ", 9,000 of whom live below the dam,"."""
    near = words.low[comma + 1 : min(high, comma + 1 + OF_WHOM)]
    if RELATIVE.isdisjoint(near):
        return None
    closing = next((at for at in range(comma + 1, high) if words.low[at] == ","), high)
    return closing + 1 if closing + 1 < high else None
