"""Rows of ledgers as columns in files, and rows made of columns again."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import polars as pl

from verify.ledger.date_orders import DATE_COLUMNS
from verify.ledger.formats import read_in_columns
from verify.ledger.hours import is_hour
from verify.ledger.tables import NotPlainError, PlainRows
from verify.model.claims import ColumnNames, Flaw, Location, PrintedNumber, Row
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Opening
from verify.progress import Portion, Track, in_silence

NUMBER, LINE, LAYOUT = "row number", "row line", "row layout"
OWN = (NUMBER, LINE, LAYOUT)
OTHER = "+"  # begins the name of a column that is none of ours
# The columns of which a cell that something else replaced still says how a claim is compared.
REPLACED = (*DATE_COLUMNS, "kind")
CHUNK = 50_000  # rows of a file
MOST_TEXT = 64 << 20  # characters of rows that are held as rows

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
    """All rows of a run: `frame` has their cells, and `flaws` the flaws of a few, by number."""

    frame: pl.DataFrame
    layouts: Sequence[Layout]
    flaws: Flaws
    known: Known = Known()

    def take(self, numbers: Iterable[int]) -> Iterator[tuple[int, Row]]:
        """Yield the rows with these numbers, in their order."""
        some = sorted(numbers)
        return rows_of(self.frame[some], self.layouts, self.flaws) if some else iter(())

    def first_of(self, *names: str) -> pl.DataFrame:
        """Return the first row for each combination of cells in these columns, by number."""
        some = [name for name in names if name in self.frame.columns]
        kept = self.frame.select(NUMBER, *some)
        return kept.unique(some, keep="first", maintain_order=True) if some else kept.head(1)


def _counts(name: str) -> bool:
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


def _take(rows: Iterator[Row]) -> list[Row]:
    """Return the next rows: so many as a file has, or fewer if they are long."""
    found: list[Row] = []
    size = 0
    for row in islice(rows, CHUNK):
        found.append(row)
        size += sum(map(len, row.cells.values()))
        if size > MOST_TEXT:
            break
    return found


class Store:
    """Takes the rows of one ledger after the other, and keeps them as columns in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._frames: list[pl.DataFrame] = []
        self._layouts: list[Layout] = []
        self._codes: dict[tuple[object, ...], int] = {}
        self._flaws: dict[int, tuple[Flaw, ...]] = {}
        self._labels: dict[LabelKey, Any] = {}
        self._known_rows: list[tuple[int, int]] = []
        self._incidents: list[int] = []
        self.size = 0

    def add(self, rows: Iterable[Row]) -> None:
        """Keep the rows of one ledger: all of them, or none if reading them raises."""
        before, size = len(self._frames), self.size
        every = iter(rows)
        try:
            while some := _take(every):
                self._keep(self._make_frame(some))
        except BaseException:
            self._forget(before, size)
            raise

    def add_ledger(
        self, path: str, rows: Iterable[Row], opening: Opening, track: Track = in_silence
    ) -> None:
        """Keep a ledger as `add` does; `rows` are its rows, which a plain ledger does without."""
        if not self.add_plain(path, opening, track):
            self.add(rows)

    def add_plain(self, path: str, opening: Opening, track: Track = in_silence) -> bool:
        """Keep the rows of a ledger that is plain. Return False, and keep none, for others."""
        before, size = len(self._frames), self.size
        try:
            read = read_in_columns(path, opening, CHUNK)
            portions = (Portion(rows, len(rows.lines), share) for rows, share in read)
            for portion in track(portions, f"reading {path}", 0):
                self._keep(self._make_plain(portion.result))
        except BaseException as error:
            self._forget(before, size)
            if isinstance(error, NotPlainError):
                return False
            raise
        return True

    def _forget(self, frames: int, size: int) -> None:
        """Forget the frames and the flaws of the last ledger."""
        del self._frames[frames:]
        self._flaws = {at: flaws for at, flaws in self._flaws.items() if at < size}
        self.size = size

    def _make_plain(self, rows: PlainRows) -> pl.DataFrame:
        others = {name: cells for name, cells in rows.others.items() if _counts(name)}
        cells = {**rows.cells, **{OTHER + name: some for name, some in others.items()}}
        texts = {name: pl.Series(column, dtype=pl.String) for name, column in cells.items()}
        count = len(rows.lines)
        numbers = pl.Series(range(self.size, self.size + count), dtype=pl.UInt32)
        codes = pl.Series([self._code_of(row) for row in rows.examples], dtype=pl.UInt32)
        of_rows = codes.new_from_index(0, count)
        if rows.example_of is not None:
            of_rows = codes[pl.Series(rows.example_of, dtype=pl.UInt32)]
        self._flaws |= {self.size + at: flaws for at, flaws in rows.flaws.items()}
        own = (numbers, pl.Series(rows.lines, dtype=pl.Int64), of_rows)
        return pl.DataFrame({**dict(zip(OWN, own, strict=True)), **texts})

    def _code_of(self, row: Row) -> int:
        return self._code(row, tuple(name for name in row.extra if _counts(name)))

    def add_kept(self, kept: StoredRows) -> None:
        """Add rows that an earlier run has kept."""
        codes = pl.Series([len(self._layouts) + code for code in range(len(kept.layouts))])
        self._layouts += kept.layouts
        self._flaws |= {self.size + number: flaws for number, flaws in kept.flaws.items()}
        self._labels.update(kept.known.labels)
        for first, end in kept.known.rows:
            begin = first + self.size
            if self._known_rows and self._known_rows[-1][1] == begin:  # most parts follow another
                begin = self._known_rows.pop()[0]
            self._known_rows.append((begin, end + self.size))
        self._incidents += [number + self.size for number in kept.known.incidents]
        self._keep(
            kept.frame.with_columns(
                (pl.col(NUMBER) + self.size).cast(pl.UInt32),
                codes[kept.frame[LAYOUT]].cast(pl.UInt32).alias(LAYOUT),
            )
        )

    def _keep(self, frame: pl.DataFrame) -> None:
        path = self._folder / f"rows-{len(self._frames)}.arrow"
        frame.write_ipc(path, compression="uncompressed")
        self._frames.append(pl.read_ipc(path))
        self.size += frame.height

    def paths_since(self, number: int) -> frozenset[str]:
        """Return the paths of the rows from a number on: "book.xlsx#Sheet" for those of a sheet."""
        rows = self.rows()
        codes = rows.frame.filter(pl.col(NUMBER) >= number)[LAYOUT].unique().to_list()
        return frozenset(rows.layouts[code].path for code in codes)

    def rows(self) -> StoredRows:
        """Return all rows that were kept."""
        frame = pl.concat(self._frames, how="diagonal") if self._frames else pl.DataFrame()
        known = Known(self._labels, tuple(self._known_rows), tuple(self._incidents))
        return StoredRows(frame, tuple(self._layouts), self._flaws, known)

    def _make_frame(self, rows: Sequence[Row]) -> pl.DataFrame:
        cells: dict[str, list[str | None]] = {}
        codes = []
        for at, row in enumerate(rows):
            others = [name for name in row.extra if _counts(name)] if row.extra else ()
            for name, text in row.cells.items():
                if name not in cells:
                    cells[name] = [None] * len(rows)
                cells[name][at] = text
            for name in others:
                cells.setdefault(OTHER + name, [None] * len(rows))[at] = row.extra[name]
            codes.append(self._code(row, tuple(others)))
            if row.flaws:
                self._flaws[self.size + at] = row.flaws
        numbers = pl.Series(range(self.size, self.size + len(rows)), dtype=pl.UInt32)
        lines = pl.Series([row.location.line for row in rows], dtype=pl.Int64)
        own = (numbers, lines, pl.Series(codes, dtype=pl.UInt32))
        texts = {name: pl.Series(column, dtype=pl.String) for name, column in cells.items()}
        return pl.DataFrame({**dict(zip(OWN, own, strict=True)), **texts})

    def _code(self, row: Row, others: tuple[str, ...]) -> int:
        printed = [name for name, text in row.cells.items() if type(text) is PrintedNumber]
        key = (row.location.path, tuple(row.cells), others, tuple(printed), id(row.names))
        if key not in self._codes:
            layout = Layout(row.location.path, key[1], others, tuple(printed), row.names)
            self._codes[key] = len(self._layouts)
            self._layouts.append(layout)
        return self._codes[key]
