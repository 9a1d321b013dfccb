"""Which stories a topic belongs to. Alliances hold in these stories alone."""

from collections.abc import Iterable, Sequence
from functools import cache

from verify.lexicons import load
from verify.model.ties import Story
from verify.model.topics import Topic
from verify.topics.lexicon import ancestors


@cache
def all_stories() -> tuple[Story, ...]:
    """Return every story that ships, by id."""
    table = load("stories")
    countries, parties = table.lists("countries"), table.lists("parties")
    camps: dict[str, list[frozenset[str]]] = {}
    for id_, *camp in table.rows("camps"):
        camps.setdefault(id_, []).append(frozenset(camp))
    return tuple(
        Story(
            id_,
            name,
            frozenset(countries.get(id_, ())),
            frozenset(parties.get(id_, ())),
            tuple(camps.get(id_, ())),
        )
        for id_, name in sorted(table.pairs("names").items())
    )


def known_stories(chosen: Sequence[str] | None, own: Story | None = None) -> tuple[Story, ...]:
    """Return the stories that a config chooses by their ids, and its own; None chooses all."""
    every = all_stories()
    some = every if chosen is None else tuple(story for story in every if story.id in chosen)
    return (*some, own) if own else some


def find_stories(topics: Sequence[Topic], known: Iterable[Story]) -> list[tuple[Story, ...]]:
    """Return the stories of each topic, in the order of the topics.

    A topic with a place belongs to the stories of that place, if there are any. One without a place
    belongs to those in which its side is a party. A topic that says neither belongs to the stories
    of the other topics; if these say nothing either, it may belong to any story. A story without
    countries, as a config adds it, has every topic.
    """
    some = tuple(known)
    found: list[tuple[Story, ...] | None] = []
    shown: dict[object, tuple[Story, ...] | None] = {}  # many topics share place and side
    for topic in topics:
        where = (topic.place, topic.side)
        if where not in shown:
            shown[where] = stories_of(topic, some)
        found.append(shown[where])
    told = [stories for stories in found if stories is not None]
    there = {story for stories in told for story in stories}
    there |= {story for story in some if not story.countries}
    rest = tuple(story for story in some if story in there) if told else some
    return [rest if stories is None else stories for stories in found]


def stories_of(topic: Topic, known: Sequence[Story]) -> tuple[Story, ...] | None:
    """Return the stories that the place or the side of a topic shows, or None if it has neither."""
    if topic.place:
        places = {each for place in topic.place for each in (place, *ancestors("place", place))}
        return tuple(story for story in known if places & story.countries or not story.countries)
    if topic.side:
        sides = {topic.side, *ancestors("side", topic.side)}
        some = tuple(story for story in known if sides & story.parties or not story.countries)
        return some if any(sides & story.parties for story in some) else None
    return None
