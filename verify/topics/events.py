"""Find the events that a config names in labels, in places and in cells."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from verify.model.named_tuples import NamedTuple
from verify.model.topics import Event, Topic
from verify.text.folding import ARTICLES, fold_accents
from verify.text.words import Word, split_parts
from verify.topics.lexicon import ancestors
from verify.topics.phrases import FactName
from verify.topics.reading import read_topic
from verify.topics.words import match_words

Name = tuple[str, ...]
# What words of a label say of whom it counts, and of what happened to them.
COUNTED: frozenset[FactName] = frozenset(
    ("thing", "outcome", "measure", "period", "drop", "report", "role", "by", "own")
)


class NamedEvent(NamedTuple):
    """A place of a text that names an event, by its offsets."""

    event: Event
    start: int
    end: int


class EventNames:
    """The names of the events of a config, by their first word. Only whole names count.

    `has_days` says whether a name means its event on some days only.
    """

    def __init__(self, events: Sequence[Event]) -> None:
        self._by_first: dict[str, list[tuple[Name, Event]]] = {}
        self._found: dict[str, tuple[NamedEvent, ...]] = {}
        self.has_days = any(event.since or event.until for event in events)
        for event in events:
            for written in (event.name, *event.other_names):
                name = split_event_name(written)
                self._by_first.setdefault(name[0], []).append((name, event))
        for names in self._by_first.values():
            names.sort(key=lambda each: -len(each[0]))

    def find(self, text: str, day: date | None = None) -> tuple[NamedEvent, ...]:
        """Return the places at which a text names an event that a figure of this day can be of.

        A text that names two events is about neither for certain: nothing is found.
        """
        if text not in self._found:
            self._found[text] = tuple(self._scan(split_parts(text)))
        found = tuple(each for each in self._found[text] if each.event.is_of(day))
        return found if len({each.event for each in found}) == 1 else ()

    def _scan(self, words: Sequence[Word]) -> Iterator[NamedEvent]:
        low = [fold_accents(word.low) for word in words]
        at = 0
        while at < len(words):
            for name, event in self._by_first.get(low[at], ()):
                if tuple(low[at : at + len(name)]) == name:
                    last = at + len(name) - 1
                    yield NamedEvent(event, words[at].start, words[last].end)
                    at = last
                    break
            at += 1


def split_event_name(name: str) -> Name:
    """Return the folded words of the name of an event, without an article before it."""
    words = [fold_accents(word.low) for word in split_parts(name)]
    return tuple(words[1:] if words[:1] and words[0] in ARTICLES else words)


def is_only_counted(name: str) -> bool:
    """Has a name no word for an event: "people killed", "deaths"? Many labels have those words."""
    facts = [mention.facts for mention in match_words(name)]
    return all(some and {facet for facet, _ in some} <= COUNTED for some in facts)


def leave_out(text: str, found: Iterable[NamedEvent]) -> str:
    """Return a text without the names of an event: "deaths" of "Itaewon stampede deaths"."""
    for each in reversed(tuple(found)):
        text = text[: each.start] + text[each.end :]
    return " ".join(text.split())


def without_place(topic: Topic, place: str) -> Topic:
    """Return a topic without the place of its event, and without what has the place in it.

    "People killed in South Korea" in the crush in Seoul are the people killed in the crush.
    """
    own = read_topic("", place)
    around = {each for town in own.place for each in (town, *ancestors("place", town))}
    return topic._replace(
        place=tuple(each for each in topic.place if each not in around),
        rest=tuple(word for word in topic.rest if word not in own.rest),
    )
