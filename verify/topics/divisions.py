"""Parts of a place that never overlap: the provinces of a country, the districts of a city."""

from collections.abc import Iterator, Mapping
from functools import cache

from verify.lexicons import Table, load
from verify.model.topics import Topic
from verify.topics.lexicon import ancestors, lexicon


@cache
def _table() -> Table:
    return load("sums")


@cache
def division_words() -> frozenset[str]:
    """Return the words that say of a name that it is a part of a place: "district"."""
    return frozenset(_table().words("division words"))


@cache
def _divisions() -> Mapping[str, frozenset[str]]:
    found = _table().lists("divisions")
    return {place: frozenset(parts) for place, parts in found.items()}


def divisions_of(place: str) -> frozenset[str]:
    """Return the provinces of a country, as far as they are known."""
    return _divisions().get(place, frozenset())


def has_all_divisions(place: str) -> bool:
    """Are all provinces of a country known?"""
    return place in _table().words("complete divisions")


def name_of_division(topic: Topic) -> str:
    """Return the name of the district or province that a topic is about, or "".

    It has words that no lexicon knows: "Saddar district". "Flooded district" is no name.
    """
    if len(topic.place) != 1:
        return ""
    names = [word for word in topic.rest if word not in division_words()]
    if len(names) == len(topic.rest):
        return ""
    odd = [word for word in names if word not in lexicon()["compass"]]
    if any(map(_is_known, odd)) or (names and not odd):
        return ""
    return " ".join(names) or topic.place[0]


def write_division(topic: Topic) -> str:
    """Return the name of a district or a province with its word, as a reason says it."""
    words = (word for word in topic.rest if word in division_words())
    return " ".join((name_of_division(topic), *words))


def _is_known(word: str) -> bool:
    known = lexicon()["words"]
    return word in known or f"{word}s" in known


def wholes_of_division(topic: Topic) -> Iterator[tuple[Topic, str, str]]:
    """Yield the topics on the places that a district or a province is in, with both their names."""
    name = name_of_division(topic)
    if name and name not in topic.place:  # "Saddar district, Karachi"
        yield topic._replace(rest=()), name, topic.place[0]
    elif name:  # "Sindh province"
        for place in ancestors("place", name):
            yield topic._replace(place=(place,), rest=()), name, place
