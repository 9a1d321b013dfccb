"""Who relays whom: "AFP, citing the mayor" is the mayor's claim, which AFP relays."""

import re
from collections.abc import Iterable
from functools import cache

from verify.model.named_tuples import NamedTuple
from verify.model.sources import Registry, SourceKind
from verify.sources.registry import word_table

TRIMMED = " ,;:-–—()[]"


class Relay(NamedTuple):
    """The one who relays a claim, and the one from whom it comes, as written.

    `origin` is "" if the first one is the origin: in "the mayor via AFP", AFP only passes it on.
    """

    source: str
    origin: str
    via: str = ""


def read_relay(name: str, registry: Registry) -> Relay | None:
    """Return who relays whom in a name, or None if nobody does."""
    for words, order in (("citing", "relay first"), ("cited", "origin first")):
        found = _cut(name, words)
        if found:
            first, second = found
            if order == "relay first":
                return Relay(first, second)
            return Relay(first, "", second)
    return _read_according(name, registry)


def _read_according(name: str, registry: Registry) -> Relay | None:
    """Read "AFP, according to the mayor" and "According to the mayor, AFP reports"."""
    found = _pattern("according").search(name)
    if not found:
        return None
    before, after = name[: found.start()].strip(TRIMMED), name[found.end() :].strip(TRIMMED)
    if not before:
        origin, comma, rest = after.partition(",")
        relay = _pattern("verbs").sub(" ", rest).strip(TRIMMED)
        return Relay(relay, origin.strip(TRIMMED)) if comma and relay else Relay(after, "")
    if not after:
        return None
    return Relay(after, "", before) if _is_outlet(after, before, registry) else Relay(before, after)


def _is_outlet(name: str, other: str, registry: Registry) -> bool:
    """Is a name that of an outlet, and the other one not?"""
    from verify.sources.names import resolve

    kinds = [resolve(each, registry).kind for each in (name, other)]
    return kinds[0] is SourceKind.MEDIA and kinds[1] is not SourceKind.MEDIA


def _cut(name: str, words: str) -> tuple[str, str] | None:
    """Return what is before and after the words of a relay, if both name somebody."""
    found = _pattern(words).search(name)
    if not found:
        return None
    before, after = name[: found.start()].strip(TRIMMED), name[found.end() :].strip(TRIMMED)
    before = _pattern("verbs").sub(" ", before).strip(TRIMMED)
    return (before, after) if before and after else None


@cache
def _pattern(words: str) -> re.Pattern[str]:
    listed: Iterable[str] = sorted(word_table().words(f"relays {words}"), key=len, reverse=True)
    options = "|".join(re.escape(each).replace(r"\ ", r"\s+") for each in listed)
    return re.compile(rf"(?<!\w)(?:{options})(?!\w)", re.IGNORECASE)
