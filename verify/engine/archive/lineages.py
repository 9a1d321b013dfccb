"""Sources that share figures again and again: only days with three sources or more can show it."""

from collections.abc import Mapping

import polars as pl

from verify.compare.grouping import in_order, order
from verify.compare.lineage import FEWEST_SHARED, THREE, find_lineages
from verify.engine.archive.across import Special
from verify.engine.archive.chunks import NUMBER
from verify.engine.archive.columns import LAYOUT, OTHER
from verify.engine.archive.topics import TOGETHER, TOPIC, Topics, in_chunks
from verify.model.groups import TopicClaims
from verify.model.ties import Lineage

DAY, SOURCES = "day", "sources"


def find_all_lineages(special: Special, topics: Topics) -> Mapping[frozenset[str], Lineage]:
    """Return every two sources of one lineage, as `find_lineages` does from all claims."""
    some = _rows_of_full_days(special, topics)
    if some.height < FEWEST_SHARED * THREE:
        return {}
    keys = list(topics.topics)
    claims = dict(special.read(some[NUMBER].unique().to_list()))
    rows: dict[object, list[int]] = {}
    for at, number in some.select(TOPIC, NUMBER).iter_rows():
        rows.setdefault(keys[at], []).append(number)
    found = []
    for key in in_order({key: topics.topics[key] for key in rows if isinstance(key, tuple)}):
        mine = [each for number in rows[key] for each in claims[number] if each.topic.key == key]
        found.append(TopicClaims(topics.topics[key], tuple(sorted(mine, key=order)), ()))
    return find_lineages(found)


def _rows_of_full_days(special: Special, topics: Topics) -> pl.DataFrame:
    """Return the rows on a topic and day on which there may be three sources."""
    frame = special.rows.frame
    names = [name for name in ("date", "as_of") if name in frame.columns]
    hours = [name for name in frame.columns if name.startswith(OTHER)]
    cells = [LAYOUT, *names, *hours]
    kept = frame.select(NUMBER, *cells)
    first = kept.unique(cells, keep="first", maintain_order=True)
    claims = dict(special.read_bare(first[NUMBER].to_list()))
    codes: dict[object, int] = {}
    days = [
        codes.setdefault(claims[number][0].day, len(codes)) for number in first[NUMBER].to_list()
    ]
    read = first.drop(NUMBER).with_columns(pl.Series(DAY, days, dtype=pl.UInt32))
    dated = kept.join(read, on=cells, how="left", nulls_equal=True, maintain_order="left")[DAY]
    sources = _count_sources(special)
    found = []
    for members in in_chunks(topics.members, TOGETHER):
        numbers = members[NUMBER]
        some = members.with_columns(dated[numbers], sources[numbers])
        days_of = some.group_by(TOPIC, DAY).agg(pl.col(SOURCES).sum())
        full = days_of.filter(pl.col(SOURCES) >= THREE)
        found.append(some.join(full, on=[TOPIC, DAY], how="semi").select(TOPIC, NUMBER))
    return pl.concat([topics.members.clear(), *found]).sort(TOPIC, NUMBER)


def _count_sources(special: Special) -> pl.Series:
    """Return an upper bound of the sources of each row."""
    from verify.sources.cells import read_cell

    frame = special.rows.frame
    if "source" not in frame.columns:
        return pl.Series(SOURCES, [1], dtype=pl.UInt32).new_from_index(0, frame.height)
    cells = frame["source"].unique()
    registry = special.ready.job.settings.registry
    counts = [max(1, len(read_cell((cell or "").strip(), registry))) for cell in cells.to_list()]
    known = pl.DataFrame({"source": cells, SOURCES: pl.Series(counts, dtype=pl.UInt32)})
    rows = frame.select("source")
    return rows.join(known, on="source", how="left", nulls_equal=True, maintain_order="left")[
        SOURCES
    ]
