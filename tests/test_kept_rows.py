"""Rows of an archive: a run reads those that it needs, whatever order the file has them in."""

from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import Result

from tests.bench.archive_ledgers import COLUMNS, make_rows
from tests.test_archive import write_ledger
from verify.engine.archive import kept, kept_rows
from verify.engine.archive.chunks import NUMBER
from verify.engine.archive.columns import LAYOUT
from verify.engine.archive.kept_rows import KeptRows

Verify = Callable[..., Result]
ROWS = 40


@settings(max_examples=60, deadline=None)
@given(
    st.permutations(range(ROWS)),
    st.sets(st.integers(0, ROWS - 1), min_size=1),
    st.integers(1, 50),
    st.sampled_from((0, 2, 100)),
)
def test_rows_are_taken_in_the_order_of_the_ledgers(
    inside: list[int], places: set[int], group: int, runs: int
) -> None:
    own = {
        NUMBER: pl.Series(inside, dtype=pl.UInt32),
        LAYOUT: pl.Series([1] * ROWS, dtype=pl.UInt32),
    }
    frame = pl.DataFrame({**own, "cell": [f"cell {number}" for number in inside]})
    some = sorted(places)
    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory() as folder:
        patch.setattr(kept_rows, "GROUP", group)
        patch.setattr(kept_rows, "MOST_RUNS", runs)
        path = Path(folder) / "rows.parquet"
        frame.write_parquet(path, row_group_size=group)
        rows = KeptRows(str(path), pl.scan_parquet(path), frame[NUMBER].arg_sort(), 100, 7)
        numbers = pl.Series(some, dtype=pl.UInt32)
        assert rows.take(numbers, [NUMBER, "cell", LAYOUT]).rows() == [
            (number + 100, f"cell {number}", 8) for number in some
        ]
        assert rows.take(numbers, ["cell"])["cell"].to_list() == [f"cell {each}" for each in some]
        assert sorted(rows.read([NUMBER])[NUMBER]) == list(range(100, 100 + ROWS))


@pytest.fixture
def archive(run: Verify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive with groups of a few topics, and the ledger of a new day beside it."""
    for module in (kept, kept_rows):
        monkeypatch.setattr(module, "GROUP", 300)
    (first, *others) = [row for row, _ in make_rows(3_000)]
    write_ledger(tmp_path / "new.csv", [COLUMNS, (*first[:3], "99,000", *first[4:])])
    write_ledger(tmp_path / "old.csv", [COLUMNS, *others[::2], *others[1::2]])
    run("index", "old.csv", "-o", "archive")
    return tmp_path / "archive" / "000001.claims"


def test_the_rows_of_a_topic_are_together_and_its_days_in_order(archive: Path) -> None:
    rows = pl.read_parquet(archive)
    towns = rows["claim"].str.extract(r"(\w+)$").rle().struct.field("len")
    assert len(towns) < rows.height / 70  # a topic has 75 claims, in three spellings
    first = rows.filter(pl.col("claim").str.ends_with("in " + rows["claim"][0].split()[-1]))
    days = first["as_of"].to_list()
    assert sum(day > later for day, later in pairwise(days)) < len(days) / 70


def damage(archive: Path, groups: Iterable[int]) -> None:
    """Write zeros over the addresses in some groups of rows."""
    whole, found = archive.read_bytes(), pq.read_metadata(archive)
    column = pq.read_schema(archive).names.index("url")
    for group in groups:
        at = found.row_group(group).column(column).data_page_offset
        whole = whole[:at] + bytes(60) + whole[at + 60 :]
    archive.write_bytes(whole)


def test_only_the_groups_of_the_topics_concerned_are_read(archive: Path, run: Verify) -> None:
    command = ("check", "new.csv", "--with", "archive", "-f", "jsonl")
    before = run(*command)
    assert "V203" in before.stdout
    assert pq.read_metadata(archive).num_row_groups == 10
    damage(archive, range(1, 10))
    assert run(*command).stdout == before.stdout
    damage(archive, [0])  # it has the topic of the new claim
    after = run(*command)
    assert after.stderr.startswith("error: archive/000001.claims: damaged, or no part of an archi")
    assert (after.exit_code, after.stderr.count("\n")) == (2, 1)


def test_a_quote_beside_the_archive_still_says_that_a_value_is_in_metres(
    run: Verify, tmp_path: Path
) -> None:
    header = ("source", "claim", "value", "as_of", "quote")
    label = "height of the flood in Arvenka"
    old = [
        ("Harbour master", label, f"{at}.5 m", f"2026-03-0{at}", f"it rose to {at}.5 metres")
        for at in range(1, 8)
    ]
    new = ("Coast guard", label, "9.5 m", "2026-03-07", "9.5 metres")
    write_ledger(tmp_path / "old.csv", [header, *old])
    write_ledger(tmp_path / "new.csv", [header, new])
    run("index", "old.csv", "-o", "archive")
    full = run("check", "old.csv", "new.csv", "-f", "jsonl").stdout.splitlines()
    found = run("check", "new.csv", "--with", "archive", "-f", "jsonl").stdout.splitlines()
    assert found
    assert set(found) <= set(full)
    assert [line for line in full if "new.csv" in line] == found
