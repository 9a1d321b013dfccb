"""All cells of all rows, in files of some thousand rows each: memory has few of them at a time."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Protocol

import polars as pl

NUMBER = "row number"
HELD = 192 << 20  # bytes of the files of which the rows stay in memory


class RowFile(Protocol):
    """A file with the next rows. In it they may be in any order."""

    @property
    def height(self) -> int:
        """How many rows it has."""

    @property
    def columns(self) -> Sequence[str]:
        """Its columns."""

    def read(self, names: Sequence[str]) -> pl.DataFrame:
        """Return these columns of all rows, in any order."""

    def take(self, places: pl.Series, names: Sequence[str]) -> pl.DataFrame:
        """Return these columns of some rows, by their places: 0 is that with the lowest number."""


class _ArrowFile:
    """Rows in the order of their numbers, in a file of this run. They may stay in memory too."""

    def __init__(self, path: Path, frame: pl.DataFrame, room: int) -> None:
        frame.write_ipc(path, compression="uncompressed")
        size = path.stat().st_size
        self.path = path
        self.height = frame.height
        self.columns: Sequence[str] = frame.columns
        self.held = size if size <= room else 0
        self._frame = frame if self.held else None

    def read(self, names: Sequence[str]) -> pl.DataFrame:
        if self._frame is not None:
            return self._frame.select(names)
        return pl.read_ipc(self.path, columns=list(names))

    def take(self, places: pl.Series, names: Sequence[str]) -> pl.DataFrame:
        rows = self.read(names)
        return rows if len(places) == self.height else rows[places]


class Chunks:
    """Rows in files, in their order: the number of a row is its place among all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: list[RowFile] = []
        self._starts = [0]
        self._room = HELD
        self._made = 0

    @property
    def height(self) -> int:
        """How many rows there are."""
        return self._starts[-1]

    @property
    def columns(self) -> Sequence[str]:
        """The columns that any row has."""
        return list(dict.fromkeys(name for file in self._files for name in file.columns))

    def add(self, frame: pl.DataFrame) -> None:
        """Keep the next rows. Those of the first files stay in memory too."""
        self._made += 1
        file = _ArrowFile(self._folder / f"rows-{self._made}.arrow", frame, self._room)
        self._room -= file.held
        self.add_file(file)

    def add_file(self, file: RowFile) -> None:
        """Add the next rows, which are in a file."""
        self._files.append(file)
        self._starts.append(self.height + file.height)

    def __len__(self) -> int:
        """Return the number of files."""
        return len(self._files)

    def forget(self, count: int) -> None:
        """Forget all files but the first ones."""
        while len(self) > count:
            file = self._files.pop()
            self._starts.pop()
            if isinstance(file, _ArrowFile):
                self._room += file.held
                file.path.unlink(missing_ok=True)

    def read(self, names: Sequence[str] | None = None) -> Iterator[pl.DataFrame]:
        """Yield the rows of one file after the other, with the columns of these that they have.

        Rows of one file may be in any order.
        """
        for file in self._files:
            yield file.read(_some(file.columns, names))

    def take(self, numbers: pl.Series) -> pl.DataFrame:
        """Return the rows with these numbers, which rise."""
        found = list(self.take_parts(numbers))
        return pl.concat(found, how="diagonal") if found else pl.DataFrame()

    def take_parts(
        self, numbers: pl.Series, names: Sequence[str] | None = None
    ) -> Iterator[pl.DataFrame]:
        """Yield the rows with these numbers, which rise, of one file after the other.

        They have the columns of `names` that the file has.
        """
        ends = numbers.search_sorted(pl.Series(self._starts, dtype=pl.UInt32)).to_list()
        for at, (first, end) in enumerate(pairwise(ends)):
            if first < end:
                file, places = self._files[at], numbers[first:end] - self._starts[at]
                yield file.take(places, _some(file.columns, names))


def _some(columns: Sequence[str], names: Sequence[str] | None) -> Sequence[str]:
    return [each for each in columns if names is None or each in names]
