"""Sources that share figures again and again: only days with three sources or more can show it."""

from collections.abc import Mapping

import polars as pl

from verify.compare.grouping import in_order, order
from verify.compare.lineage import FEWEST_SHARED, THREE, find_lineages
from verify.engine.archive.across import Special
from verify.engine.archive.columns import LAYOUT, NUMBER, OTHER
from verify.engine.archive.topics import TOPIC, Topics
from verify.model.groups import TopicClaims
from verify.model.ties import Lineage

DAY = "day"


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
    claims = dict(special.read(first[NUMBER].to_list()))
    days = [str(claims[number][0].day) for number in first[NUMBER].to_list()]
    read = first.drop(NUMBER).with_columns(pl.Series(DAY, days, dtype=pl.String))
    dated = kept.join(read, on=cells, how="left", nulls_equal=True).select(NUMBER, DAY)
    sources = _count_sources(special)
    members = topics.members.join(dated, on=NUMBER).join(sources, on=NUMBER)
    total = pl.col("sources").sum().over(TOPIC, DAY)
    return members.filter(total >= THREE).select(TOPIC, NUMBER).sort(TOPIC, NUMBER)


def _count_sources(special: Special) -> pl.DataFrame:
    """Return an upper bound of the sources of each row."""
    from verify.sources.cells import read_cell

    frame = special.rows.frame
    if "source" not in frame.columns:
        return frame.select(NUMBER, pl.lit(1).alias("sources"))
    cells = frame["source"].unique()
    registry = special.ready.job.settings.registry
    counts = [max(1, len(read_cell((cell or "").strip(), registry))) for cell in cells.to_list()]
    known = pl.DataFrame({"source": cells, "sources": pl.Series(counts, dtype=pl.Int64)})
    return frame.select(NUMBER, "source").join(known, on="source", how="left", nulls_equal=True)
