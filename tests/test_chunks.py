"""Rows on disk: however small the pieces are, and whatever stays in memory, nothing changes."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.archive_ledgers import COLUMNS, make_rows
from tests.test_archive import CONFIGURED, as_csv, in_archive, in_memory, row, write_ledger
from verify.engine.archive import batches, chunks, lineages, screen, store
from verify.engine.archive.chunks import NUMBER, Chunks
from verify.engine.ledgers import read_rows
from verify.ledger.formats import read_bytes
from verify.model.settings import Settings


@contextmanager
def small_pieces() -> Iterator[None]:
    """Let a run have files of a few rows, none of which stays in memory."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "CHUNK", 7)
        patch.setattr(chunks, "HELD", 0)
        patch.setattr(batches, "TOGETHER", 20)
        patch.setattr(screen, "TOGETHER", 10)
        patch.setattr(lineages, "TOGETHER", 10)
        yield


@settings(max_examples=40)
@given(st.lists(row, min_size=1, max_size=40), st.booleans())
def test_what_crosses_topics_is_the_same_in_small_pieces(
    rows: list[tuple[str, ...]],
    has_config: bool,  # noqa: FBT001  a strategy gives it
) -> None:
    asked = CONFIGURED if has_config else Settings()
    read = list(read_bytes(as_csv(rows), "one.csv", asked.opening))
    with small_pieces():
        assert in_archive([read], asked, "jsonl", 4) == in_memory(read, asked, "jsonl")


@pytest.mark.parametrize("processes", [1, 2])
def test_an_archive_has_the_same_findings_in_small_pieces(processes: int, tmp_path: Path) -> None:
    rows = [each for each, _ in make_rows(900)]
    spread = [each for at in range(13) for each in rows[at::13]]  # each topic in many files
    read = read_rows(write_ledger(tmp_path / "claims.csv", [COLUMNS, *spread]))
    with small_pieces():
        found = in_archive([read], Settings(), "jsonl", 100, processes)
    assert found == in_memory(read, Settings(), "jsonl")
    assert "V201" in found


pieces = st.lists(st.sampled_from(("a", "b", "ab")), min_size=1, max_size=9)


@given(pieces, st.data())
def test_rows_come_back_as_they_were(columns: list[str], data: st.DataObject) -> None:
    frames = []
    for at, names in enumerate(columns):
        numbers = pl.Series(NUMBER, [2 * at, 2 * at + 1], dtype=pl.UInt32)
        cells = {name: [f"{name}{at}", None] for name in names}
        frames.append(
            pl.DataFrame([numbers]).with_columns(**{k: pl.Series(v) for k, v in cells.items()})
        )
    every = pl.concat(frames, how="diagonal")
    some = st.lists(st.sets(st.integers(0, every.height - 1), min_size=1), max_size=4)
    wanted = [pl.Series(sorted(each), dtype=pl.UInt32) for each in data.draw(some)]
    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory() as folder:
        patch.setattr(chunks, "HELD", data.draw(st.sampled_from((0, 2_000, 1 << 20))))
        kept = keep(Path(folder), frames)
        assert [each.to_dicts() for each in kept.read((NUMBER, "b"))] == [
            each.select(name for name in each.columns if name in {NUMBER, "b"}).to_dicts()
            for each in frames
        ]
        for numbers in wanted:
            assert rows_with(kept.take(numbers), None) == rows_with(every, numbers)
        assert rows_with(kept.take(every[NUMBER]), None) == rows_with(every, None)
        assert len(list(Path(folder).iterdir())) == len(frames)


def keep(folder: Path, frames: Sequence[pl.DataFrame]) -> Chunks:
    kept = Chunks(folder)
    for frame in frames:
        kept.add(pl.DataFrame({"gone": ["x"]}))  # of a ledger that turns out to be broken
        kept.forget(len(kept) - 1)
        kept.add(frame)
    return kept


def rows_with(frame: pl.DataFrame, numbers: pl.Series | None) -> list[dict[str, object]]:
    """Return rows by their numbers, each with the cells that it has."""
    some = frame if numbers is None else frame[numbers]
    return [{k: v for k, v in each.items() if v is not None} for each in some.to_dicts()]
