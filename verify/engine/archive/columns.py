"""Rows of ledgers as columns in files, and rows made of columns again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import polars as pl

from verify.engine.archive.chunks import NUMBER, Chunks
from verify.ledger.date_orders import DATE_COLUMNS
from verify.ledger.hours import is_hour
from verify.model.claims import ColumnNames, Flaw, Location, PrintedNumber, Row
from verify.model.named_tuples import NamedTuple

LINE, LAYOUT = "row line", "row layout"
OWN = (NUMBER, LINE, LAYOUT)
OTHER = "+"  # begins the name of a column that is none of ours
# The columns of which a cell that something else replaced still says how a claim is compared.
REPLACED = (*DATE_COLUMNS, "kind")
# The columns of which nearly each row has a cell of its own: memory has none of them.
TEXTS = ("id", "quote", "evidence", "url", "archived_url", "note")
CHUNK = 50_000  # rows of a file

Flaws = Mapping[int, tuple[Flaw, ...]]


class Layout(NamedTuple):
    """What many rows of one file share: the columns that they have, and their names there.

    `others` are the columns that are not ours and still count; `printed` are those of which the
    cell is a number in the file, and no text.
    """

    path: str
    columns: tuple[str, ...]
    others: tuple[str, ...] = ()
    printed: tuple[str, ...] = ()
    names: ColumnNames | None = None


LabelKey = tuple[str | None, str | None, str | None]  # the cells of claim, place and event


class Known(NamedTuple):
    """What earlier runs have learnt of rows: the readings of labels, and more of some `rows`.

    `rows` are ranges: the first number, and that after the last. `incidents` are those of them that
    may be incidents.
    """

    labels: Mapping[LabelKey, Any] = {}
    rows: tuple[tuple[int, int], ...] = ()
    incidents: tuple[int, ...] = ()


class StoredRows(NamedTuple):
    """All rows of a run. `chunks` has all their cells, and `flaws` the flaws of a few, by number.

    `frame` has the cells that repeat, as categories: in columns of ours that are no `TEXTS`.
    """

    frame: pl.DataFrame
    chunks: Chunks
    layouts: Sequence[Layout]
    flaws: Flaws
    known: Known = Known()

    def take(self, numbers: Iterable[int]) -> Iterator[tuple[int, Row]]:
        """Yield the rows with these numbers, in their order."""
        some = pl.Series(sorted(numbers), dtype=pl.UInt32)
        return rows_of(self.chunks.take(some), self.layouts, self.flaws) if len(some) else iter(())

    def take_bare(self, numbers: Iterable[int]) -> Iterator[tuple[int, Row]]:
        """Yield these rows from memory, without their lines and the cells of `TEXTS`."""
        some = self.frame[pl.Series(sorted(numbers), dtype=pl.UInt32)]
        cells = [pl.col(name).cast(pl.String) for name in some.columns if name not in OWN]
        nothing = {LINE: pl.lit(0), **{name: pl.lit("") for name in TEXTS}}
        every = some.select(NUMBER, LAYOUT, *cells, **nothing)
        return rows_of(every, self.layouts, self.flaws) if every.height else iter(())

    def first_of(self, *names: str) -> pl.DataFrame:
        """Return the first row for each combination of cells in these columns, by number."""
        some = [name for name in names if name in self.frame.columns]
        kept = self.frame.select(NUMBER, *some)
        return kept.unique(some, keep="first", maintain_order=True) if some else kept.head(1)

    def texts_of(self, *names: str) -> Iterator[pl.DataFrame]:
        """Yield these columns as texts, if rows have them, of some rows after the other."""
        return self.chunks.read((NUMBER, LINE, LAYOUT, *names))


def counts(name: str) -> bool:
    """Does a cell count that is in no column of ours, or that something else replaced?"""
    return name in REPLACED or is_hour(name)


def rows_of(
    frame: pl.DataFrame, layouts: Sequence[Layout], flaws: Flaws
) -> Iterator[tuple[int, Row]]:
    """Yield the rows of a frame, each with its number."""
    cells = {name: frame[name].to_list() for name in frame.columns if name not in OWN}
    of_layout: dict[int, tuple[Layout, list[list[str]], list[tuple[str, list[str]]]]] = {}
    own = zip(*(frame[name].to_list() for name in OWN), strict=True)
    for at, (number, line, code) in enumerate(own):
        if code not in of_layout:
            layout = layouts[code]
            mine = [cells[name] for name in layout.columns]
            others = [(name, cells[OTHER + name]) for name in layout.others]
            of_layout[code] = layout, mine, others
        layout, mine, others = of_layout[code]
        texts = {name: column[at] for name, column in zip(layout.columns, mine, strict=True)}
        for name in layout.printed:
            texts[name] = PrintedNumber(texts[name])
        extra = {name: column[at] for name, column in others}
        place = Location(layout.path, line)
        yield number, Row(texts, extra, place, flaws.get(number, ()), layout.names)
