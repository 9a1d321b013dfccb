"""The rows of one file of an archive: a run reads those that it needs.

In the file the rows of a topic are together, in the order of their days. So a few topics are in a
few groups of rows, and Parquet reads these groups alone.
"""

from collections.abc import Iterable, Iterator, Sequence

import polars as pl
from polars.exceptions import PolarsError

from verify.engine.archive.chunks import NUMBER
from verify.engine.archive.columns import LAYOUT
from verify.errors import InputError

GROUP = 4_096  # rows of a group: about fifty topics
MOST_RUNS = 32  # of groups, which are read run by run; from more of them rows are filtered
DAMAGED = "damaged, or no part of an archive: remove it, and index its ledgers again"


class KeptRows:
    """Rows in a file. `order` has for each row of the ledgers, in their order, its place there.

    In a run the numbers and the layouts of the file begin at `number` and `layout`.
    """

    def __init__(
        self, path: str, rows: pl.LazyFrame, order: pl.Series, number: int, layout: int
    ) -> None:
        self.height = len(order)
        self.columns: Sequence[str] = rows.collect_schema().names()
        self._path = path
        self._rows = rows
        self._order = order
        self._number = number
        self._layout = layout

    def read(self, names: Sequence[str]) -> pl.DataFrame:
        """Return these columns of all rows, in the order of the file."""
        return self._collect([self._rows], names)

    def take(self, places: pl.Series, names: Sequence[str]) -> pl.DataFrame:
        """Return these columns of some rows, by their places in the ledgers, which rise."""
        inside = self._order[places]
        if len(places) == self.height:
            return self.read(names)[inside]
        groups = (inside // GROUP).unique().sort()
        runs = list(_runs_of(groups.to_list()))
        if len(runs) <= MOST_RUNS:
            found = self._collect([self._rows.slice(start, size) for start, size in runs], names)
            return found[groups.search_sorted(inside // GROUP) * GROUP + inside % GROUP]
        wanted = self._rows.filter(pl.col(NUMBER).is_in(places.implode()))
        return self._collect([wanted], {NUMBER: 0, **dict.fromkeys(names)}).sort(NUMBER)[names]

    def _collect(self, parts: Iterable[pl.LazyFrame], names: Iterable[str]) -> pl.DataFrame:
        own = {
            NUMBER: (pl.col(NUMBER) + self._number).cast(pl.UInt32),
            LAYOUT: (pl.col(LAYOUT) + self._layout).cast(pl.UInt32),
        }
        columns = [own.get(name, pl.col(name)) for name in names]
        try:
            return pl.concat(pl.collect_all([part.select(columns) for part in parts]))
        except (PolarsError, OSError):
            raise InputError(DAMAGED, self._path) from None


def _runs_of(groups: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first row and the number of rows of groups that follow one another."""
    first = last = -1
    for group in groups:
        if group != last + 1 or first < 0:
            if first >= 0:
                yield first * GROUP, (last + 1 - first) * GROUP
            first = group
        last = group
    if first >= 0:
        yield first * GROUP, (last + 1 - first) * GROUP
