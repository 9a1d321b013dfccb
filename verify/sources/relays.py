"""Who relays whom: "AFP, citing the mayor" is the mayor's claim, which AFP relays."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from verify.model.named_tuples import NamedTuple
from verify.sources.registry import word_table

TRIMMED = " ,;:-–—()[]"


class Relay(NamedTuple):
    """The one who relays a claim, and the one from whom it comes, as written.

    `origin` is "" if the first one is the origin: in "the mayor via AFP", AFP (`via`) only passes
    the claim on. If `is_open`, the words allow both: "the mayor, according to AFP".
    """

    source: str
    origin: str
    via: str = ""
    is_open: bool = False

    def origin_first(self) -> tuple[str, str, str]:
        """Return the other reading: the first one is the origin, whom the second one passes on."""
        return self.source, "", self.origin


def read_relay(name: str) -> Relay | None:
    """Return who relays whom in a name, or None if nobody does."""
    found = _cut(name, "citing")
    if found:
        return Relay(*found)
    found = _cut(name, "cited")
    if found:
        return Relay(found[0], "", found[1])
    return _read_according(name)


def _read_according(name: str) -> Relay | None:
    """Read "AFP, according to the mayor" and "According to the mayor, AFP reports"."""
    found = _pattern("according").search(name)
    if not found:
        return None
    before, after = name[: found.start()].strip(TRIMMED), name[found.end() :].strip(TRIMMED)
    if before:
        return Relay(before, after, is_open=True) if after else None
    origin, comma, rest = after.partition(",")
    relay = _pattern("verbs").sub(" ", rest).strip(TRIMMED)
    return Relay(relay, origin.strip(TRIMMED)) if comma and relay else Relay(after, "")


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


def find_ends(relies_on: Mapping[str, str]) -> dict[str, str]:
    """Return the end of each chain of sources, or of ids of claims.

    Those that rely on each other have one end: the first of them by name.
    """
    ends: dict[str, str] = {}
    for start in relies_on:
        chain: dict[str, None] = {}
        key = start
        while key in relies_on and key not in chain and key not in ends:
            chain[key] = None
            key = relies_on[key]
        end = ends.get(key, key)
        if key in chain:
            ring = list(chain)
            end = min(ring[ring.index(key) :])
        ends.update(dict.fromkeys(chain, end))
    return ends
