"""Events of the column `event` that may be one: "IDAI" and "Cyclone Idai"."""

from collections.abc import Iterable, Iterator, Mapping

from verify.model.topics import Topic
from verify.text.patterns import pattern
from verify.topics import is_area, is_known
from verify.topics.events import split_event_name

Key = tuple[object, ...]
YEAR_DIGITS = 4
SERIES = frozenset(("day", "no", "number", "part", "phase", "round", "stage", "wave"))
NUMBER = r"x?\d+|[ivx]+|\d+(?:st|nd|rd|th)|first|second|third"
WHY = "they may be one event"


def find_near_events(topics: Mapping[Key, Topic]) -> Iterator[tuple[Key, Key]]:
    """Yield the keys of topics that differ by the event alone, if its names may mean one event.

    The shorter name comes first. All its words are in the longer one, and in no other name.
    """
    longer = dict(_pairs({topic.event for topic in topics.values() if topic.event}))
    for key, topic in topics.items() if longer else ():
        if other := longer.get(topic.event):
            twin = topic._replace(event=other).key
            if twin in topics:
                yield key, twin


def _pairs(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    words = {name: frozenset(split_event_name(name)) for name in sorted(names)}
    having: dict[str, set[str]] = {}
    for name, some in words.items():
        for word in some:
            having.setdefault(word, set()).add(name)
    for name, some in words.items():
        if not any(map(_is_own, some)):
            continue
        shared = set.intersection(*(having[word] for word in some)) - {name}
        others = [other for other in sorted(shared) if not _is_serial(words[other] - some)]
        if len(others) == 1:
            yield name, others[0]


def _is_own(word: str) -> bool:
    """Does a word say which event it is, unlike "earthquake" or 2023?"""
    return word.isalpha() and (is_area(word) or not is_known(word))


def _is_serial(words: Iterable[str]) -> bool:
    """Does only the number of a series tell the two apart, and no year: "strike 2", "phase II"?"""
    numbers = [word for word in words if word not in SERIES]
    return bool(numbers) and all(
        pattern(NUMBER).fullmatch(word) and len(word) != YEAR_DIGITS for word in numbers
    )
