"""Whole topics in batches: each has the rows of its topics, and those of topics near them."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

import polars as pl

from verify.compare.grouping import Key, in_order
from verify.engine.archive.across import Special
from verify.engine.archive.chunks import NUMBER
from verify.engine.archive.jobs import Task
from verify.engine.archive.one_batch import Batch, OneTopic
from verify.engine.archive.screen import LeftOut, Screen
from verify.engine.archive.topics import TOPIC, Labels, Topics, find_touched, in_chunks
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.model.ties import Lineage, Story
from verify.sources.stories import find_stories, known_stories

TOGETHER = 200_000  # rows of topics that are screened and read together, at least
MOST_PARTS = 10  # in which all topics are: each may need rows of every file
NOTHING = LeftOut(pl.Series(dtype=pl.UInt32), {})


class Across(NamedTuple):
    """What the run found across its topics: see `across`, `topics`, `lineages` and `screen`."""

    special: Special
    labels: Labels
    topics: Topics
    grids: Mapping[str, Decimal]
    lineages: Mapping[frozenset[str], Lineage]
    screen: Screen | None = None


def find_asked(topics: Topics, since: int) -> Collection[Key]:
    """Return the topics with a row from the number `since` on, and those to which one is near."""
    if not since:
        return topics.topics.keys()
    touched = find_touched(topics.members, list(topics.topics), since)
    near = {
        key
        for key, some in topics.related.items()
        if not touched.isdisjoint(each.key for each in some)
    }
    return touched | near


def members_of(topics: Topics, asked: Collection[Key]) -> pl.DataFrame:
    """Return the rows that some topics have."""
    if len(asked) == len(topics.topics):
        return topics.members
    places = [at for at, key in enumerate(topics.topics) if key in asked]
    return topics.members.filter(pl.col(TOPIC).is_in(places))


class _Part(NamedTuple):
    """The rows that are read of some topics: `numbers` has them, topic by topic.

    `first` is the place of the first topic, and `starts` says where its rows begin, and those of
    the next ones.
    """

    numbers: pl.Series
    first: int
    starts: Sequence[int]

    def has(self, place: int) -> bool:
        """Is the topic with this place one of them?"""
        return 0 <= place - self.first < len(self.starts) - 1

    def of(self, place: int) -> pl.Series:
        """Return the rows of a topic."""
        start, end = self.starts[place - self.first : place - self.first + 2]
        return self.numbers[start:end]


def _part_of(members: pl.DataFrame, first: int, last: int) -> _Part:
    places = pl.int_range(first, last + 2, dtype=pl.UInt32, eager=True)
    return _Part(members[NUMBER], first, members[TOPIC].search_sorted(places).to_list())


def make_batches(across: Across, most: int, asked: Collection[Key]) -> Iterator[Task]:
    """Yield the batches of a run as tasks, of about so many rows.

    `asked` are the topics about which the rules are asked. Some topics are screened, and others
    are while the first batches are at work. A topic that is near another is read whole.
    """
    special, topics = across.special, across.topics
    rows, keys = members_of(topics, asked), list(topics.topics)
    at = {key: place for place, key in enumerate(keys)}
    stories = _stories(topics, special.ready.job.settings)
    waiting = dict.fromkeys(key for key in in_order(topics.topics) if key in asked)
    every = _part_of(topics.members, 0, len(keys) - 1)
    for members in in_chunks(rows, max(TOGETHER, rows.height // MOST_PARTS + 1)):
        first, last = members[TOPIC][0], members[TOPIC][-1]
        here = [key for key in waiting if first <= at[key] <= last]
        left = across.screen.find_left_out(members) if across.screen and here else NOTHING
        is_kept = ~pl.col(NUMBER).is_in(left.numbers.implode())
        kept = members.filter(is_kept) if left.older else members
        part = _part_of(kept, first, last)

        def rows_of_topic(key: Key, part: _Part = part) -> pl.Series:
            return (part if key in asked and part.has(at[key]) else every).of(at[key])

        portions = list(_portions(topics, rows_of_topic, most, here, waiting))
        chosen = []
        for some in portions:
            near = {*some, *_near(topics, some)}
            mine = pl.concat([rows_of_topic(key) for key in sorted(near, key=at.__getitem__)])
            chosen.append(mine.unique().sort())
        among = special.rows.chunks.take(pl.concat(chosen).unique().sort()) if chosen else None
        for some, mine in zip(portions, chosen, strict=True):
            relations = (topics.related.get(key, ()) for key in some)
            of_topics = [
                OneTopic(key, stories[key], related, left.older.get(at[key], {}))
                for key, related in zip(some, relations, strict=True)
            ]
            yield Task(mine, _make_batch(across, of_topics, mine), among)


def _make_batch(across: Across, asked: Sequence[OneTopic], numbers: pl.Series) -> Batch:
    """Return a batch of some topics, with these rows."""
    topics, special = across.topics, across.special
    flaws, claims, ids = special.rows.flaws, special.claims, special.ids
    keys = [one.key for one in asked]
    there = set(numbers.to_list())
    return Batch(
        asked,
        {key: topics.topics[key] for key in {*keys, *_near(topics, keys)}},
        across.labels.said(numbers),
        {number: flaws[number] for number in there & flaws.keys()},
        {number: claims[number] for number in there & claims.keys()},
        {number: ids[number] for number in there & ids.keys()},
        across.grids,
        across.lineages,
    )


def _near(topics: Topics, keys: Iterable[Key]) -> set[Key]:
    return {each.key for key in keys for each in topics.related.get(key, ())}


def _stories(topics: Topics, settings: Settings) -> dict[Key, tuple[Story, ...]]:
    keys = list(topics.topics)
    known = known_stories(settings.stories, settings.own_story)
    found = find_stories([topics.topics[key] for key in keys], known)
    return dict(zip(keys, found, strict=True))


def _portions(
    topics: Topics,
    rows_of: Callable[[Key], pl.Series],
    most: int,
    keys: Iterable[Key],
    left: dict[Key, None],
) -> Iterator[list[Key]]:
    """Yield the topics of each batch, from these on, and take them from those that are left.

    Topics that are near one another come together.
    """
    portion: list[Key] = []
    size = 0
    for first in keys:
        waiting = [first]
        while waiting:
            key = waiting.pop()
            if key not in left:
                continue
            del left[key]
            portion.append(key)
            size += len(rows_of(key))
            waiting += [each.key for each in topics.related.get(key, ())]
            if size >= most:
                yield portion
                portion, size = [], 0
    if portion:
        yield portion
