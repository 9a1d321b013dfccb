"""Takes the rows of ledgers, one after the other."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import polars as pl

from verify.engine.archive.chunks import NUMBER, Chunks
from verify.engine.archive.columns import (
    CHUNK,
    LAYOUT,
    LINE,
    OTHER,
    OWN,
    TEXTS,
    Known,
    LabelKey,
    Layout,
    StoredRows,
    counts,
)
from verify.engine.archive.csv_blocks import split_block
from verify.engine.archive.kept import RowsAtRest
from verify.engine.archive.kept_rows import KeptRows
from verify.ledger.formats import read_in_columns
from verify.ledger.tables import NotPlainError, PlainRows
from verify.model.claims import Flaw, PrintedNumber, Row
from verify.model.settings import Opening
from verify.progress import Portion, Track, in_silence

MOST_TEXT = 64 << 20  # characters of rows that are held as rows
TOGETHER = 200_000  # rows that are put in another order at a time


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
        self._chunks = Chunks(folder)
        self._frames: list[pl.DataFrame] = []
        self._kinds: dict[str, pl.Categorical] = {}
        self._layouts: list[Layout] = []
        self._codes: dict[tuple[object, ...], int] = {}
        self._flaws: dict[int, tuple[Flaw, ...]] = {}
        self._labels: dict[LabelKey, Any] = {}
        self._known_rows: list[tuple[int, int]] = []
        self._incidents: list[int] = []
        self.size = 0

    def add(self, rows: Iterable[Row]) -> None:
        """Keep the rows of one ledger: all of them, or none if reading them raises."""
        before = self._state()
        every = iter(rows)
        try:
            while some := _take(every):
                self._keep(self._make_frame(some))
        except BaseException:
            self._forget(*before)
            raise

    def add_ledger(
        self, path: str, rows: Iterable[Row], opening: Opening, track: Track = in_silence
    ) -> None:
        """Keep a ledger as `add` does; `rows` are its rows, which a plain ledger does without."""
        if not self.add_plain(path, opening, track):
            self.add(rows)

    def add_plain(self, path: str, opening: Opening, track: Track = in_silence) -> bool:
        """Keep the rows of a ledger that is plain. Return False, and keep none, for others."""
        before = self._state()
        try:
            read = read_in_columns(path, opening, CHUNK, split_block)
            portions = (Portion(rows, len(rows.lines), share) for rows, share in read)
            for portion in track(portions, f"reading {path}", 0):
                self._keep(self._make_plain(portion.result))
        except BaseException as error:
            self._forget(*before)
            if isinstance(error, NotPlainError):
                return False
            raise
        return True

    def _state(self) -> tuple[int, int, int]:
        return len(self._chunks), self.size, len(self._layouts)

    def _forget(self, chunks: int, size: int, layouts: int) -> None:
        """Forget the last ledger: go back to an earlier state."""
        self._chunks.forget(chunks)
        while self.size > size:
            self.size -= self._frames.pop().height
        del self._layouts[layouts:]
        self._codes = {key: code for key, code in self._codes.items() if code < layouts}
        self._flaws = {at: flaws for at, flaws in self._flaws.items() if at < size}

    def _make_plain(self, rows: PlainRows) -> pl.DataFrame:
        others = {name: cells for name, cells in rows.others.items() if counts(name)}
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
        return self._code(row, tuple(name for name in row.extra if counts(name)))

    def add_kept(self, kept: RowsAtRest) -> None:
        """Add rows that an earlier run has kept. Most cells stay in its file."""
        rows = KeptRows(kept.path, kept.rows, kept.order, self.size, len(self._layouts))
        self._layouts += kept.layouts
        self._flaws |= {self.size + number: flaws for number, flaws in kept.flaws.items()}
        self._labels.update(kept.known.labels)
        for first, end in kept.known.rows:
            begin = first + self.size
            if self._known_rows and self._known_rows[-1][1] == begin:  # most parts follow another
                begin = self._known_rows.pop()[0]
            self._known_rows.append((begin, end + self.size))
        self._incidents += [number + self.size for number in kept.known.incidents]
        self._chunks.add_file(rows)
        names = [name for name in rows.columns if name not in {LINE, *TEXTS}]
        self._remember(rows.read(names), kept.order)

    def _keep(self, frame: pl.DataFrame) -> None:
        self._chunks.add(frame)
        self._remember(frame)

    def _remember(self, frame: pl.DataFrame, order: pl.Series | None = None) -> None:
        """Keep the cells that repeat in memory. `order` has the places of rows in their order."""
        names = [name for name in frame.columns if name not in {*OWN, *TEXTS}]
        kinds = [pl.col(name).cast(self._kind_of(name)) for name in names]
        some = frame.select(NUMBER, LAYOUT, *kinds)
        self._frames.append(some if order is None else some[order])
        self.size += frame.height

    def _kind_of(self, name: str) -> pl.Categorical:
        """Return the type of a column in memory: its categories are those of all rows."""
        if name not in self._kinds:
            self._kinds[name] = pl.Categorical(pl.Categories.random())
        return self._kinds[name]

    def paths_since(self, number: int) -> frozenset[str]:
        """Return the paths of the rows from a number on: "book.xlsx#Sheet" for those of a sheet."""
        rows = self.rows()
        codes = rows.frame.filter(pl.col(NUMBER) >= number)[LAYOUT].unique().to_list()
        return frozenset(rows.layouts[code].path for code in codes)

    def at_rest(self, known: Known, order: pl.Series) -> RowsAtRest:
        """Return all rows as an archive takes them, with what is known; `order` has the numbers."""
        paths = []
        for start in range(0, self.size, TOGETHER):
            numbers = order[start : start + TOGETHER]
            rising = numbers.sort()
            rows = self._chunks.take(rising)[rising.search_sorted(numbers)]
            paths.append(self._folder / f"in-order-{start}.arrow")
            rows.write_ipc(paths[-1], compression="uncompressed")
        every = pl.concat(map(pl.scan_ipc, paths), how="diagonal")
        return RowsAtRest("", every, self.size, tuple(self._layouts), self._flaws, known)

    def rows(self) -> StoredRows:
        """Return all rows that were kept."""
        if len(self._frames) > 1:
            self._frames = [pl.concat(self._frames, how="diagonal", rechunk=True)]
        frame = self._frames[0] if self._frames else pl.DataFrame()
        known = Known(self._labels, tuple(self._known_rows), tuple(self._incidents))
        return StoredRows(frame, self._chunks, tuple(self._layouts), self._flaws, known)

    def _make_frame(self, rows: Sequence[Row]) -> pl.DataFrame:
        cells: dict[str, list[str | None]] = {}
        codes = []
        for at, row in enumerate(rows):
            others = [name for name in row.extra if counts(name)] if row.extra else ()
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
