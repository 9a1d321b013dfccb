"""What the desk decided about topics: labels that mean one topic, labels kept apart, events.

The config names a topic by its label, or by its label and place: "people sheltering [Arvenka]".
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache

from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.model.topics import Event, Relation, Topic, TopicMatch
from verify.text.folding import fold_accents, fold_case, fold_signs
from verify.text.patterns import pattern
from verify.topics.reading import read_topic
from verify.topics.relations import match_topics

KEPT_APART = "apart, under [topics] in the config, has this pair"
WITH_PLACE = r"(.+\S)\s*\[([^\[\]]+)\]"


class TopicWords(NamedTuple):
    """The label, the place and the event of a row as the desk means them.

    `name` is the folded name of the topic. `event` is the event as the row or the config names it;
    `known` is the event of the config, whose name `label` and `place` no longer have.
    """

    label: str
    place: str
    name: str = ""
    event: str = ""
    known: Event | None = None


class TopicReader:
    """Reads labels as the desk means them. Without decisions, a label is read as it is."""

    def __init__(self, settings: Settings) -> None:
        self._joined = {fold_topic(name): other for name, other in settings.topics.items()}
        self.has_decisions = bool(settings.topics or settings.events or settings.apart)
        if self.has_decisions:
            from verify.topics.events import EventNames  # most desks have decided nothing

            self._events: EventNames = EventNames(settings.events)
        self._settled: dict[tuple[str, str, str, date | None], TopicWords] = {}
        self._marks: dict[str, str] = {}
        self._marks = dict(self._find_marks(settings.apart))

    def settle(
        self, label: str, place: str = "", event: str = "", day: date | None = None
    ) -> TopicWords:
        """Return the words to read instead of those of a row; `event` is its cell."""
        if not self.has_decisions:
            return TopicWords(label, place, "", event)
        key = (label, place, event, day if self._events.has_days else None)
        if key not in self._settled:
            self._settled[key] = self._settle(*key)
        return self._settled[key]

    def _settle(self, label: str, place: str, event: str, day: date | None) -> TopicWords:
        label, place = follow_joins(self._joined, label, place)
        name = fold_topic(label)
        found = self._events.find(event, day)
        in_label, in_place = self._events.find(label, day), self._events.find(place, day)
        if not event:
            named = {each.event for each in (*in_label, *in_place)}
            known = named.pop() if len(named) == 1 else None
        else:
            known = found[0].event if found else None
        if known is None:
            return TopicWords(label, place, name, event)
        from verify.topics.events import leave_out

        label = leave_out(label, (each for each in in_label if each.event == known))
        place = leave_out(place, (each for each in in_place if each.event == known))
        return TopicWords(label, place, name, known.name, known)

    def find_event(self, text: str) -> str:
        """Return the name of the event that a text names, such as a sentence; or ""."""
        found = self._events.find(text) if self.has_decisions else ()
        return found[0].event.name if found else ""

    def _find_marks(self, pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """Yield a word of its own for each label that is kept apart from one that reads alike."""
        for one, other in pairs:
            if self.read(*split_topic(one)).key == self.read(*split_topic(other)).key:
                yield fold_topic(split_topic(other)[0]), fold_topic(other)

    def finish(self, topic: Topic, words: TopicWords, label: str) -> Topic:
        """Return the topic of a row, read from `words`; `label` is the label of the row."""
        if words.known and words.known.place:
            from verify.topics.events import without_place

            topic = without_place(topic, words.known.place)
        mark = self._marks.get(words.name)
        return topic._replace(
            label=label,
            event=fold_topic(words.event),
            rest=tuple(sorted((*topic.rest, mark))) if mark else topic.rest,
        )

    def read(self, label: str, place: str = "", event: str = "") -> Topic:
        """Return the topic of a label as the desk means it."""
        words = self.settle(label, place, event)
        return self.finish(read_topic(words.label, words.place), words, label)


def follow_joins(joined: Mapping[str, str], label: str, place: str) -> tuple[str, str]:
    """Return the label and the place that the desk means by a label at a place.

    `joined` has the folded names of topics, each with the name of the topic that it means. A name
    with the place counts more than a label alone. The place of the other name is for a row that
    names none, or whose place was meant.
    """
    seen: set[str] = set()
    while True:
        full, key = fold_topic(name_topic(label, place)), fold_topic(label)
        key = full if full in joined else key
        if key not in joined or key in seen:
            return label, place
        seen.add(key)
        label, own = split_topic(joined[key])
        place = own if own and key == full else place or own


def fold_topic(name: str) -> str:
    """Write a label or the name of a topic in lower case, without accents, with plain signs."""
    return fold_accents(fold_case(fold_signs(name)))


def name_topic(label: str, place: str) -> str:
    """Return the name of a topic for the config: "people sheltering [Arvenka]"."""
    return f"{label} [{place}]" if place else label


def split_topic(name: str) -> tuple[str, str]:
    """Return the label and the place of the name of a topic; the place may be ""."""
    found = pattern(WITH_PLACE).fullmatch(name) if name.endswith("]") else None
    return (found[1], found[2].strip()) if found else (name, "")


def are_apart(one: Iterable[str], other: Iterable[str], settings: Settings) -> bool:
    """Does the config keep a topic with one of these names apart from one with another name?"""
    known = _pairs(settings.apart)
    theirs = set(map(fold_topic, other))
    return any(not theirs.isdisjoint(known.get(fold_topic(name), ())) for name in one)


@lru_cache(maxsize=1)
def _pairs(apart: tuple[tuple[str, str], ...]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for pair in apart:
        first, second = map(fold_topic, pair)
        found.setdefault(first, set()).add(second)
        found.setdefault(second, set()).add(first)
    return found


def find_unused(settings: Settings, names: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield the topics that the config names and that no row has, as the config has them.

    `names` are the labels and places of the rows.
    """
    rows = set(names)
    known = {fold_topic(name) for row in rows for name in (row[0], name_topic(*row))}
    known |= set(map(fold_topic, settings.topics.values()))  # one line may lead to the next
    joined = [*settings.topics, *(name for pair in settings.apart for name in pair)]
    for table, keys in (("topics", joined), ("incidents", settings.incidents)):
        for name in dict.fromkeys(keys):
            if fold_topic(name) not in known:
                yield f'[{table}] "{name}": no row of these ledgers has it'


def find_circle(joined: Mapping[str, str]) -> tuple[str, ...]:
    """Return labels that are said to mean each other in a circle, or nothing."""
    folded = {fold_topic(name): fold_topic(other) for name, other in joined.items()}
    known: set[str] = set()
    for start in folded:
        trail: dict[str, None] = {}
        name = start
        while name in folded and name not in known and folded[name] != name:
            known.add(name)
            trail[name] = None
            name = folded[name]
        if name in trail:
            return tuple(trail)[list(trail).index(name) :]
    return ()


def match_labels(a: str, b: str, settings: Settings) -> TopicMatch:
    """Are two labels one topic, as the desk means them?"""
    reader = TopicReader(settings)
    if are_apart((a,), (b,), settings):
        return TopicMatch(same=False, relation=Relation.RELATED, reason=KEPT_APART)
    return match_topics(*(reader.read(*split_topic(label)) for label in (a, b)))
