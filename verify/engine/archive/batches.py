"""Whole topics in batches: each has the rows of its topics, and those of topics near them."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import accumulate

import polars as pl

from verify.compare.grids import set_grids
from verify.compare.grouping import Key, Related, in_order, near_topics, order
from verify.compare.restarts import with_restarts
from verify.engine.archive.across import Special
from verify.engine.archive.chunks import NUMBER
from verify.engine.archive.columns import Flaws, StoredRows, rows_of
from verify.engine.archive.jobs import Ready, Task
from verify.engine.archive.screen import LeftOut
from verify.engine.archive.screen_rules import needs_all
from verify.engine.archive.topics import TOPIC, Labels, Topics
from verify.engine.ledgers import with_documents
from verify.engine.run import ask_group, compare_claims, settle
from verify.ledger.labels import LabelReading
from verify.model.claims import Claim
from verify.model.findings import Finding, Findings
from verify.model.groups import OlderFigures, TopicClaims
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings, Severity
from verify.model.ties import Lineage, Story, Ties
from verify.model.topics import Topic
from verify.progress import in_silence
from verify.sources.stories import find_stories, known_stories

TOGETHER = 400_000  # rows of batches that are read together
ENDS = ("low", "high")
RISE = r"up|\+| to |\("  # in each value of which `split_rise` makes two


class Written(NamedTuple):
    """A finding as text, with its place in the order of all, and its fingerprint without a number.

    Only an open one has a text. `is_shown` is false if it is on claims that were checked before.
    """

    order: tuple[object, ...]
    mark: str
    severity: Severity
    text: str
    is_shown: bool = True


Write = Callable[[Findings], list[Written]]


class BatchFindings(NamedTuple):
    """The findings of one batch; how many claims it has; the claims of it that the config names.

    `again` are topics without findings here, of which every row must be read.
    """

    written: list[Written]
    claims: int
    named: frozenset[str]
    again: Sequence[Key]


class OneTopic(NamedTuple):
    """A topic of a batch: its stories, and the topics that are near it.

    `left_out` has the rows of each source that the screen left out.
    """

    key: Key
    stories: tuple[Story, ...]
    related: Sequence[Related]
    left_out: Mapping[str, OlderFigures]


class Batch(NamedTuple):
    """What the run knows of the rows of some topics.

    `topics` and `labels` are those of all rows. `claims` are those of rows about which the whole
    run decides.
    """

    asked: Sequence[OneTopic]
    topics: Mapping[Key, Topic]
    labels: Mapping[tuple[str, str], LabelReading]
    flaws: Flaws
    claims: Mapping[int, tuple[Claim, ...]]
    grids: Mapping[str, Decimal]
    lineages: Mapping[frozenset[str], Lineage]


class Across(NamedTuple):
    """What the run found across its topics: see `across`, `topics`, `lineages` and `screen`."""

    special: Special
    labels: Labels
    topics: Topics
    grids: Mapping[str, Decimal]
    lineages: Mapping[frozenset[str], Lineage]
    left_out: LeftOut | None = None


def find_asked(topics: Topics, since: int) -> Collection[Key]:
    """Return the topics with a row from the number `since` on, and those to which one is near."""
    if not since:
        return topics.topics.keys()
    keys = list(topics.topics)
    new = topics.members.filter(pl.col(NUMBER) >= since)[TOPIC].unique().to_list()
    touched = {keys[at] for at in new}
    near = {
        key
        for key, some in topics.related.items()
        if not touched.isdisjoint(each.key for each in some)
    }
    return touched | near


def count_rows(topics: Topics, asked: Collection[Key]) -> int:
    """Return how many rows some topics have."""
    places = [at for at, key in enumerate(topics.topics) if key in asked]
    return topics.members.filter(pl.col(TOPIC).is_in(places)).height


def make_batches(across: Across, most: int, asked: Collection[Key]) -> Iterator[Task]:
    """Yield the batches of a run as tasks, of about so many rows.

    `asked` are the topics about which the rules are asked.
    """
    special, labels, topics = across.special, across.labels, across.topics
    keys = list(topics.topics)
    at = {key: place for place, key in enumerate(keys)}
    left = across.left_out
    members = topics.members.filter(~left.rows) if left else topics.members
    left_out = left.older if left else {}
    sizes = members.group_by(TOPIC).len().sort(TOPIC)["len"].to_list()
    stories = _stories(topics, special.ready.job.settings)
    starts = list(accumulate(sizes, initial=0))
    numbers = members[NUMBER]
    portions = list(_portions(topics, dict(zip(keys, sizes, strict=True)), most, asked))
    chosen = []
    for some in portions:
        every = {*some, *_near(topics, some)}
        places = sorted(at[key] for key in every)
        mine = pl.concat([numbers[starts[place] : starts[place + 1]] for place in places])
        chosen.append(mine.unique().sort())
    for some, mine, among in zip(portions, chosen, _gather(special.rows, chosen), strict=True):
        every = {*some, *_near(topics, some)}
        there = set(mine.to_list())
        batch = Batch(
            [
                OneTopic(key, stories[key], topics.related.get(key, ()), left_out.get(at[key], {}))
                for key in some
            ],
            {key: topics.topics[key] for key in every},
            labels.said(mine),
            {number: special.rows.flaws[number] for number in there & special.rows.flaws.keys()},
            {number: special.claims[number] for number in there & special.claims.keys()},
            across.grids,
            across.lineages,
        )
        yield Task(mine, batch, among)


def _near(topics: Topics, keys: Iterable[Key]) -> set[Key]:
    return {each.key for key in keys for each in topics.related.get(key, ())}


def _gather(rows: StoredRows, chosen: Sequence[pl.Series]) -> Iterator[pl.DataFrame]:
    """Yield rows among which are those of each batch. Several batches have them together."""
    together: list[list[pl.Series]] = [[]]
    size = 0
    for numbers in chosen:
        if size >= TOGETHER:
            together.append([])
            size = 0
        together[-1].append(numbers)
        size += len(numbers)
    wanted = [pl.concat(some).unique().sort() for some in together if some]
    for some, among in zip(together, rows.chunks.take_each(wanted), strict=False):
        yield from (among for _ in some)


def _stories(topics: Topics, settings: Settings) -> dict[Key, tuple[Story, ...]]:
    keys = list(topics.topics)
    known = known_stories(settings.stories, settings.own_story)
    found = find_stories([topics.topics[key] for key in keys], known)
    return dict(zip(keys, found, strict=True))


def _portions(
    topics: Topics, sizes: Mapping[Key, int], most: int, asked: Collection[Key]
) -> Iterator[list[Key]]:
    """Yield the topics of each batch. Topics that are near one another come together."""
    left = dict.fromkeys(key for key in in_order(topics.topics) if key in asked)
    portion: list[Key] = []
    size = 0
    while left:
        waiting = [next(iter(left))]
        while waiting:
            key = waiting.pop()
            if key not in left:
                continue
            del left[key]
            portion.append(key)
            size += sizes[key]
            waiting += [each.key for each in topics.related.get(key, ())]
            if size >= most:
                yield portion
                portion, size = [], 0
    if portion:
        yield portion


def find_part(ready: Ready, rows: pl.DataFrame, batch: Batch) -> BatchFindings:
    """Return the findings on the topics of a batch. This is the work of one process."""
    settings = ready.job.settings
    ready.reading.labels.clear()
    ready.reading.labels.update(batch.labels)
    groups = _group(rows, batch, ready)
    found: list[Finding] = []
    again: list[Key] = []
    for one in batch.asked:
        near = near_topics(one.key, one.related, batch.topics, groups)
        claims = TopicClaims(batch.topics[one.key], groups[one.key], near)
        ties = Ties(one.stories, batch.lineages)
        group = compare_claims(claims, settings, ties, one.left_out)
        if one.left_out and needs_all(group):
            again.append(one.key)
        else:
            found += ask_group(group, ready.asked, settings)
    every = [claim for one in batch.asked for claim in groups[one.key]]
    named = frozenset(claim.id for claim in every if claim.id in settings.suppress)
    written = ready.job.write(settle(found, ready.asked.chosen, settings, ()))
    size = len(every) + sum(some.number for one in batch.asked for some in one.left_out.values())
    return BatchFindings(written, size, named, again)


def _group(frame: pl.DataFrame, batch: Batch, ready: Ready) -> dict[Key, tuple[Claim, ...]]:
    """Return the claims of each topic of a batch, in order."""
    claims = [
        claim
        for number, row in rows_of(frame, ready.job.layouts, batch.flaws)
        for claim in batch.claims.get(number) or ready.claims_of(row)
    ]
    job = ready.job
    read = with_documents(claims, job.settings, job.documents, in_silence)
    groups: dict[Key, list[Claim]] = {}
    for claim in with_restarts(set_grids(tuple(read), batch.grids)):
        if claim.topic.key in batch.topics:
            groups.setdefault(claim.topic.key, []).append(claim)
    return {key: tuple(sorted(some, key=order)) for key, some in groups.items()}


def count_claims(special: Special) -> pl.Series:
    """Return how many claims each row has: one for each source; two for a total with its rise."""
    from verify.sources.cells import read_cell
    from verify.values.rises import split_rise

    frame, registry = special.rows.frame, special.ready.job.settings.registry
    counts = pl.Series("claims", [1], dtype=pl.Int32).new_from_index(0, frame.height)
    if "source" in frame.columns:
        cells = frame["source"].unique().to_list()
        many = {
            cell: len(read_cell(cell.strip(), registry))
            for cell in cells
            if cell and len(read_cell(cell.strip(), registry)) > 1
        }
        counts *= frame["source"].replace_strict(many, default=1, return_dtype=pl.Int32)
    if "value" in frame.columns:
        values = frame["value"]
        distinct = values.unique().cast(pl.String)
        some = distinct.filter(distinct.str.contains(RISE).fill_null(value=False))
        two = {cell: 2 for cell in some.to_list() if (rise := split_rise(cell)) and rise.more}
        counts *= values.replace_strict(two, default=1, return_dtype=pl.Int32)
        # A row with ends of its own may be one claim after all: such rows are few, and are read.
        ends = [pl.col(name).fill_null("") != "" for name in ENDS if name in frame.columns]
        if two and ends:
            doubtful = pl.any_horizontal(ends) & pl.col("value").is_in(sorted(two))
            numbers = frame.filter(doubtful)[NUMBER].to_list()
            counts = counts.scatter(numbers, [len(some) for _, some in special.read(numbers)])
    return counts
