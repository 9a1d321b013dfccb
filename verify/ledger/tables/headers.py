"""Read one header of a table that is no ledger: what it counts, whose figures it has, and how."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from verify.ledger.tables.columns import column_table
from verify.model.named_tuples import NamedTuple
from verify.sources import resolve
from verify.topics import is_cumulative, read_topic

End = Literal["value", "low", "high"]
ENDS: dict[str, End] = {"value": "value", "low": "low", "high": "high"}


class Header(NamedTuple):
    """A header, taken apart: "killed_cum_min" counts killed, as a total, and is its low end."""

    label: str
    kind: str = ""
    end: End = "value"


@lru_cache(maxsize=4096)
def read_header(header: str) -> Header:
    """Return what a header counts, as words, without those that say how it counts."""
    words = list(_split(header))
    found, words = _take(words, "ends")
    kind, words = _take(words, "kinds")
    if not found:
        found, words = _take(words, "ends")
    return Header(" ".join(words), kind, ENDS.get(found, "value"))


def _split(header: str) -> Iterator[str]:
    """Yield the words of a header: "killed_cum" and "killedCum" have two."""
    word = ""
    for letter in header:
        if letter in "_ " or (letter.isupper() and word[-1:].islower()):
            if word:
                yield word
            word = ""
        word += letter.strip("_ ")
    if word:
        yield word


def _take(words: list[str], section: str) -> tuple[str, list[str]]:
    """Take the words of one section of the lexicon off the start or the end, if others remain."""
    low = [word.casefold().strip("()[],:") for word in words]
    for text, name in column_table().rows(section):
        taken = text.split(" ")
        size = len(taken)
        if size >= len(words):
            continue
        if low[-size:] == taken:
            return name, words[:-size]
        if low[:size] == taken:
            return name, words[size:]
    return "", words


@lru_cache(maxsize=4096)
def is_counted(header: str) -> bool:
    """Does the header say what is counted: who or what, or what happened to them?"""
    topic = read_topic(read_header(header).label, "")
    return bool(topic.thing or topic.outcome)


def says_outcome(header: str) -> bool:
    """Does the header say what happened: destroyed, captured?"""
    return bool(read_topic(read_header(header).label, "").outcome)


@lru_cache(maxsize=4096)
def is_named_source(header: str) -> bool:
    """Is the header the name of a known source? The name of a country is the place of a figure."""
    topic = read_topic(header, "")
    if topic.thing or topic.outcome or topic.place:
        return False
    found = resolve(header.strip(), None)
    return found.source is not None


def topic_key(label: str) -> tuple[object, ...]:
    """Return what two labels of one topic have in common."""
    return read_topic(label, "").key


def is_toll(label: str) -> bool:
    """Does the label count people or things to whom something was done, as totals do?"""
    return is_cumulative(read_topic(label, ""))
