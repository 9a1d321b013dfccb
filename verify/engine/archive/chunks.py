"""All cells of all rows, in files of some thousand rows each: memory has few of them at a time."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import polars as pl

NUMBER = "row number"
HELD = 192 << 20  # bytes of the files of which the rows stay in memory


class Chunks:
    """Rows in files, in their order: the number of a row is its place among all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._paths: list[Path] = []
        self._starts = [0]
        self._columns: list[list[str]] = []  # of each file
        self._sizes: list[int] = []
        self._held: dict[int, pl.DataFrame] = {}
        self._room = HELD
        self._made = 0

    @property
    def height(self) -> int:
        """How many rows there are."""
        return self._starts[-1]

    @property
    def columns(self) -> Sequence[str]:
        """The columns that any row has."""
        return list(dict.fromkeys(name for names in self._columns for name in names))

    def add(self, frame: pl.DataFrame) -> None:
        """Keep the next rows. Those of the first files stay in memory too."""
        self._made += 1
        path = self._folder / f"rows-{self._made}.arrow"
        frame.write_ipc(path, compression="uncompressed")
        size = path.stat().st_size
        if size <= self._room:
            self._held[len(self._paths)] = frame
            self._room -= size
        self._paths.append(path)
        self._sizes.append(size)
        self._columns.append(frame.columns)
        self._starts.append(self.height + frame.height)

    def __len__(self) -> int:
        """Return the number of files."""
        return len(self._paths)

    def forget(self, count: int) -> None:
        """Forget all files but the first ones."""
        while len(self._paths) > count:
            self._paths.pop().unlink(missing_ok=True)
            self._columns.pop()
            self._starts.pop()
            size = self._sizes.pop()
            if self._held.pop(len(self._paths), None) is not None:
                self._room += size

    def read(self, names: Sequence[str] | None = None) -> Iterator[pl.DataFrame]:
        """Yield the rows of one file after the other, with the columns of these that they have."""
        for at, columns in enumerate(self._columns):
            yield self._read(at, [each for each in columns if names is None or each in names])

    def _read(self, at: int, names: Sequence[str] | None = None) -> pl.DataFrame:
        names = self._columns[at] if names is None else names
        if at in self._held:
            return self._held[at].select(names)
        return pl.read_ipc(self._paths[at], columns=list(names))

    def scan(self) -> pl.LazyFrame:
        """Return all rows, to be read a few at a time."""
        return pl.concat(map(pl.scan_ipc, self._paths), how="diagonal")

    def take(self, numbers: pl.Series) -> pl.DataFrame:
        """Return the rows with these numbers, which rise."""
        found = []
        for at, (first, end) in enumerate(pairwise(self._places(numbers))):
            if first < end:
                found.append(self._read(at)[numbers[first:end] - self._starts[at]])
        return pl.concat(found, how="diagonal") if found else pl.DataFrame()

    def _places(self, numbers: pl.Series) -> list[int]:
        """Return where the rows of each file begin among these numbers, which rise."""
        return numbers.search_sorted(pl.Series(self._starts, dtype=pl.UInt32)).to_list()
