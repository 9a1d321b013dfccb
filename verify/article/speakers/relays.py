"""A speaker who only passes on what another says: "12 died, NTV said, citing the military"."""

from verify.article.speakers.model import Name, Speech
from verify.article.speakers.names import can_speak, read_after
from verify.article.speakers.pronouns import kind_of
from verify.article.speakers.words import FINITE, Words

CITING = frozenset(("citing", "quoting"))  # as in scopes, which asks first
REACH = 8  # words of "on Friday in a bulletin," between the verb and "citing"
SPEAKERS = frozenset(("body", "people", "person", "men", "women"))


def with_origin(words: Words, said: Speech, high: int) -> Speech:
    """Return a statement with the name that its speaker cites, if there is one."""
    cue = said.cue
    if cue.name is None:
        return said
    after = 1 + max(cue.last, cue.name.last)
    if any(words.low[at] in CITING for at in range(cue.name.last + 1, cue.first)):
        after = cue.name.last + 1  # "NTV, citing the military, said"
    at = _find_citing(words, after, said.end if said.first >= after else after, high)
    name = _read_origin(words, at + 1, high) if at else None
    return said._replace(cue=cue._replace(name=name, via=cue.name)) if name else said


def _find_citing(words: Words, after: int, end: int, high: int) -> int:
    """Return the index of "citing": soon after the verb, or at the end of what is said; or 0."""
    for at in range(after, min(high, after + REACH)):
        if words.low[at] in CITING:
            return at
        if words.roles[at] in FINITE or words.quoted[at]:
            break
    places = range(after + 1, end)
    return next((at for at in places if words.low[at] in CITING and words.low[at - 1] == ","), 0)


def _read_origin(words: Words, at: int, high: int) -> Name | None:
    name = read_after(words, at, high)
    if name is None or not can_speak(words, name) or kind_of(words, name) not in SPEAKERS:
        return None
    return name
