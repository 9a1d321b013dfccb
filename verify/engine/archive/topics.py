"""The topics of a run: each distinct label is read once, and the topics are related once."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import polars as pl

from verify.compare.grouping import (
    Key,
    Related,
    TopicFacts,
    facts_of,
    names_of,
    order,
    relate,
    representative,
)
from verify.engine.archive.across import Special, has_value
from verify.engine.archive.chunks import NUMBER
from verify.engine.archive.columns import LAYOUT, OTHER, LabelKey, StoredRows
from verify.engine.archive.jobs import DistinctLabel, DoAll, Task, read_labels
from verify.ledger.kinds import KINDS_BY_WORD
from verify.ledger.labels import LabelReading
from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.model.topics import Topic
from verify.progress import Portion, Track

TOPIC, LABEL = "topic", "label"
LABELS = 2_000  # of one task
TOGETHER = 500_000  # rows of topics that are looked at together
NAMES = ("claim", "place", "event")
FIGURE = r"^([0-9]+|[0-9]{1,3}(,[0-9]{3})+)$"
PLAIN_VALUE = r"^[0-9,]+$"


class Labels(NamedTuple):
    """The distinct labels of a run, with place and event: `number_of` says which a row has.

    `keys` are their cells.
    """

    number_of: pl.Series
    keys: Sequence[LabelKey]
    read: Sequence[DistinctLabel]

    @property
    def names(self) -> set[str]:
        """The labels as written."""
        return {each.topic.label for each in self.read}

    def said(self, rows: pl.Series) -> dict[tuple[str, str], LabelReading]:
        """Return what the labels of these rows are read as."""
        return _said(self.read[number] for number in self.number_of[rows].unique().to_list())

    def all_said(self) -> dict[tuple[str, str], LabelReading]:
        """Return what all labels are read as."""
        return _said(self.read)


def _said(labels: Iterable[DistinctLabel]) -> dict[tuple[str, str], LabelReading]:
    return {(each.topic.label, each.place): each.said for each in labels if each.said}


class Use(NamedTuple):
    """The use of one label for one topic: the topic as the label says it, the first row, claims."""

    topic: Topic
    place: str
    first: int
    claims: int


class Topics(NamedTuple):
    """The topics of a run by their keys, in the order of their first claims.

    `members` has each topic, by its place in that order, with the rows that have a claim on it.
    """

    topics: Mapping[Key, Topic]
    members: pl.DataFrame
    related: Mapping[Key, Sequence[Related]]
    labels: frozenset[tuple[str, str]]


def read_all_labels(rows: StoredRows, settings: Settings, do_all: DoAll, track: Track) -> Labels:
    """Read each distinct label with its place and event."""
    names = [*NAMES]
    if settings.events:  # the day may decide which event is meant
        hours = [name for name in rows.frame.columns if name.startswith(OTHER)]
        names += [LAYOUT, "date", "as_of", *hours]
    some = [name for name in names if name in rows.frame.columns]
    kept = rows.frame.select(NUMBER, *some)
    first = kept.unique(some, keep="first", maintain_order=True).with_row_index(LABEL)
    joined = kept.join(
        first.drop(NUMBER), on=some, how="left", nulls_equal=True, maintain_order="left"
    )
    keys = list(zip(*(_cells(first, name) for name in NAMES), strict=True))
    known = {} if settings.events else rows.known.labels
    left = first[NUMBER].filter(pl.Series([key not in known for key in keys], dtype=pl.Boolean))
    tasks = (Task(left[start : start + LABELS]) for start in range(0, len(left), LABELS))
    parts = (Portion(part, len(part)) for part in do_all(read_labels, tasks))
    tracked = track(parts, "reading labels", len(left))
    fresh = (each for part in tracked for each in part.result)
    read = [known[key] if key in known else next(fresh) for key in keys]
    return Labels(joined[LABEL], keys, read)


def _cells(frame: pl.DataFrame, name: str) -> list[str | None]:
    return frame[name].to_list() if name in frame.columns else [None] * frame.height


def find_buckets(rows: StoredRows, labels: Labels) -> pl.Series:
    """Return a number for each row: rows with one may be a ledger of incidents. Others have null.

    They have one file, and topics that differ in place and words alone. A row that says its kind,
    or is on a topic of another kind, is no incident.
    """
    codes: dict[object, int] = {}
    of_label = []
    for each in labels.read:
        topic = each.topic
        key = (topic.thing, topic.side, topic.outcome, topic.measure)
        of_label.append(None if topic.event else codes.setdefault(key, len(codes)))
    totals = [each.kind is not Kind.LEVEL for each in labels.read]
    paths = {layout.path: code for code, layout in enumerate(rows.layouts)}
    of_layout = [paths[layout.path] for layout in rows.layouts]
    frame = rows.frame.select(
        pl.Series(of_label, dtype=pl.Int32)[labels.number_of].alias("code"),
        pl.Series(totals, dtype=pl.Boolean)[labels.number_of].alias("total"),
        pl.Series(of_layout, dtype=pl.Int32)[rows.frame[LAYOUT]].alias("path"),
        has_value(rows, PLAIN_VALUE).alias("plain"),
        _column(rows, "kind").str.to_lowercase().is_in(list(KINDS_BY_WORD)).alias("said"),
    )
    may_be = ~pl.col("said").fill_null(value=False) & (pl.col("total") | ~pl.col("plain"))
    code = pl.col("code").cast(pl.Int64) * len(of_layout) + pl.col("path")
    return frame.select(pl.when(may_be).then(code).alias("bucket"))["bucket"]


def _column(rows: StoredRows, name: str) -> pl.Series:
    if name in rows.frame.columns:
        return rows.frame[name].cast(pl.String)
    return pl.Series(name, [None] * rows.frame.height, dtype=pl.String)


def gather_topics(special: Special, labels: Labels, counts: pl.Series, since: int = 0) -> Topics:
    """Return the topics with their rows and relations. `counts` has the claims of each row.

    The relations are whole for topics with a row from the number `since` on, and for those near.
    """
    members: dict[Key, list[int]] = {}
    uses: dict[Key, list[Use]] = {}
    plain = special.rows.frame.select(NUMBER).with_columns(
        labels.number_of.alias(LABEL), counts.alias("claims")
    )
    numbers = [number for number, claims in special.claims.items() if _has_events(claims)]
    if numbers:
        plain = plain.filter(~pl.col(NUMBER).is_in(numbers))
    sums = plain.group_by(LABEL).agg(pl.col(NUMBER).min(), pl.col("claims").sum())
    for number, first, claims in sums.sort(NUMBER).iter_rows():
        read = labels.read[number]
        uses.setdefault(read.topic.key, []).append(Use(read.topic, read.place, first, claims))
    for number, claims in special.read(numbers):
        for claim in claims:
            use = Use(claim.topic, claim.place, number, 1)
            uses.setdefault(claim.topic.key, []).append(use)
            members.setdefault(claim.topic.key, []).append(number)
    for some in uses.values():
        some.sort(key=lambda use: use.first)
    found = dict(sorted(uses.items(), key=lambda item: item[1][0].first))
    rows = _members(plain, labels, members, list(found))
    touched = find_touched(rows, list(found), since) if since else None
    return _relate(special, found, rows, touched)


def find_touched(members: pl.DataFrame, keys: Sequence[Key], since: int) -> set[Key]:
    """Return the topics with a row from the number `since` on. `keys` are those of all topics."""
    new = members.filter(pl.col(NUMBER) >= since)[TOPIC].unique().to_list()
    return {keys[at] for at in new}


def _has_events(claims: Iterable[Claim]) -> bool:
    return any(claim.topic.event for claim in claims)


def _members(
    plain: pl.DataFrame, labels: Labels, others: Mapping[Key, Sequence[int]], keys: Sequence[Key]
) -> pl.DataFrame:
    at = {key: place for place, key in enumerate(keys)}
    of_label = pl.Series([at.get(each.topic.key) for each in labels.read], dtype=pl.UInt32)
    mine = plain.select(of_label[plain[LABEL]].alias(TOPIC), NUMBER)
    pairs = {(at[key], number) for key, numbers in others.items() for number in numbers}
    more = pl.DataFrame(sorted(pairs), {TOPIC: pl.UInt32, NUMBER: pl.UInt32}, orient="row")
    return pl.concat([mine, more]).sort(TOPIC, NUMBER)


def in_chunks(members: pl.DataFrame, most: int) -> Iterator[pl.DataFrame]:
    """Yield the rows of some topics after those of others: about so many at a time."""
    start = 0
    while start < members.height:
        end = min(start + most, members.height)
        if end < members.height:
            last = members[TOPIC][end]
            first = int(members[TOPIC].search_sorted(last, side="left"))
            end = first if first > start else int(members[TOPIC].search_sorted(last, side="right"))
        yield members[start:end]
        start = end


def _relate(
    special: Special,
    uses: Mapping[Key, Sequence[Use]],
    members: pl.DataFrame,
    touched: Collection[Key] | None,
) -> Topics:
    settings = special.ready.job.settings
    topics = {
        key: representative((use.topic, use.claims) for use in some) for key, some in uses.items()
    }
    keys = list(topics)
    facts = dict(_facts(special, uses, members, keys, settings))
    related = relate(topics, facts, settings, touched)
    labels = frozenset((use.topic.label, use.place) for some in uses.values() for use in some)
    return Topics(topics, members, related, labels)


def _sure_figures(special: Special) -> pl.Series:
    """Say of each row whether its value is certainly a figure, on the topic of its label."""
    return has_value(special.rows, FIGURE).scatter(list(special.claims), values=False)


def _facts(
    special: Special,
    uses: Mapping[Key, Sequence[Use]],
    members: pl.DataFrame,
    keys: Sequence[Key],
    settings: Settings,
) -> Iterator[tuple[Key, TopicFacts]]:
    """Yield what the relations of each topic depend on. For most, one row is enough to know it."""
    sure_rows = _sure_figures(special)[members[NUMBER]]
    sure = set(members[TOPIC].filter(sure_rows).unique().to_list())
    first = members.group_by(TOPIC).first()
    unsure = first.filter(~pl.col(TOPIC).is_in(list(sure)))
    claims_of = dict(special.read_bare(unsure[NUMBER].to_list()))
    whole = []
    for at, number in first.select(TOPIC, NUMBER).iter_rows():
        key = keys[at]
        places = {use.place for use in uses[key]}
        mine = [claim for claim in claims_of.get(number, ()) if claim.topic.key == key]
        if len(places) == 1 and (at in sure or any(claim.figure for claim in mine)):
            said = ((use.topic.label, use.place) for use in uses[key]) if settings.apart else ()
            yield key, TopicFacts(min(places), has_figure=True, names=names_of(said))
        else:
            whole.append(at)
    rest = members.filter(pl.col(TOPIC).is_in(whole))
    for (at,), some in rest.group_by([TOPIC], maintain_order=True):
        key = keys[int(str(at))]
        mine = [
            claim
            for _, claims in special.read(some[NUMBER].to_list())
            for claim in claims
            if claim.topic.key == key
        ]
        yield key, facts_of(sorted(mine, key=order), settings)
