"""The findings of a run on disk, in parts: each part is in order, and read a little at a time."""

import pickle
from array import array
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import islice
from pathlib import Path

import polars as pl

from verify.engine.archive.one_batch import Written

AT_ONCE = 200  # findings of a part that are in memory
MOST_PARTS = 100  # which are read at once: each is an open file


class SpilledPart:
    """Findings in a file, in order. It can be read again."""

    def __init__(self, path: Path, written: Iterable[Written]) -> None:
        self.path = path
        every = iter(written)
        with path.open("wb") as file:
            while some := list(islice(every, AT_ONCE)):
                pickle.dump(some, file)

    def __iter__(self) -> Iterator[Written]:
        """Yield the findings."""
        with self.path.open("rb") as file:
            while True:
                try:
                    yield from pickle.load(file)  # noqa: S301  this run wrote it
                except EOFError:
                    return


class Spilled:
    """Takes the findings of one batch after the other."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._marks = array("Q")
        self._count = 0
        self.parts: list[SpilledPart] = []

    def append(self, written: Sequence[Written]) -> None:
        """Keep the findings of a batch."""
        if written:
            self._marks.extend(int(each.mark, 16) for each in written)
            self._keep(sorted(written, key=order_of))
        if len(self.parts) >= MOST_PARTS:
            parts, self.parts = self.parts, []
            self._keep(merge(*parts, key=order_of))
            for part in parts:
                part.path.unlink()

    def _keep(self, written: Iterable[Written]) -> None:
        self._count += 1
        self.parts.append(SpilledPart(self._folder / f"findings-{self._count}", written))

    def in_order(self) -> Iterator[Written]:
        """Yield all findings in the order of the files."""
        return merge(*self.parts, key=order_of)

    def alike(self) -> frozenset[str]:
        """Return the fingerprints that several findings have."""
        marks = pl.Series(self._marks, dtype=pl.UInt64)
        return frozenset(f"{mark:016x}" for mark in marks.filter(marks.is_duplicated()).unique())


def order_of(written: Written) -> tuple[object, ...]:
    """Return the place of a finding in the order of all."""
    return written.order
