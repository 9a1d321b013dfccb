"""Each format is read in columns as row by row, packed or in a partitioned tree too."""

import gzip
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import Result

from tests.bench.archive_ledgers import COLUMNS, make_rows
from tests.test_archive import cells_of, kept
from verify.engine.archive.store import Store
from verify.ledger.formats import parquet, read_ledger
from verify.ledger.tables import InputFile
from verify.model.settings import Opening

Verify = Callable[..., Result]
CLAIMS = 1_500
FIELDS = ("id", "source", "claim", "value", "as_of", "place", "url")


def assert_read_alike(path: Path) -> bool:
    """Return whether a ledger was read in columns; then its rows must be as read row by row."""
    ours, is_plain = kept(path, plainly=True)
    theirs, _ = kept(path, plainly=False)
    mine, others = ours.rows(), theirs.rows()
    cells = (cells_of(ours), cells_of(theirs))
    assert sorted(cells[0].columns) == sorted(cells[1].columns)
    assert cells[0].select(cells[1].columns).equals(cells[1])
    assert (mine.flaws, mine.layouts) == (others.flaws, others.layouts)
    return is_plain


def write_parquet(path: Path, table: pa.Table, **options: object) -> Path:
    with path.open("wb") as file:
        pq.write_table(table, file, **options)
    return path


def write_jsonl(path: Path, rows: Sequence[Mapping[str, object]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


VALUE = st.sampled_from(
    (
        *("UN", "Tokyo police", "civilians killed", "12", "1,250", "", " ", "-5", "-5 (+2)"),
        *("=1+1", "'=1+1", "a\u200bb", "two\nlines", "+A1|x", "2023-03-01", "@here(1)", "\ud83d"),
        *(12, -5, 1.5, -0.25, 10.0, None, True, ["a"], {"min": 1}, {"note": "x"}),
    )
)
NAMES = st.sampled_from(("as_of", "time", "note", "unit", "x", "who", "values", "date", "low"))
OBJECT = st.fixed_dictionaries({"source": VALUE, "claim": VALUE, "value": VALUE}) | st.dictionaries(
    NAMES | st.sampled_from(("source", "claim", "value")), VALUE, max_size=6
)
FIRST = {"source": "UN", "claim": "civilians killed", "value": "12"}


@settings(max_examples=150)
@given(st.lists(OBJECT | st.sampled_from(("", "  ", "{", "[1]", "12")), max_size=12), st.booleans())
def test_any_json_lines_are_read_in_columns_as_row_by_row(
    objects: list[object],
    is_even: bool,  # noqa: FBT001  a strategy gives it
) -> None:
    some = [FIRST, *objects] if is_even else objects
    lines = [each if isinstance(each, str) else json.dumps(each) for each in some]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "claims.jsonl"
        path.write_text("\n".join(lines), encoding="utf-8")
        assert assert_read_alike(path) or not is_even


@pytest.mark.parametrize("depth", [3, 300, 470, 900, 100_000])
def test_a_line_that_is_nested_deeply_is_read_alike(depth: int, tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    deep = '{"a":' * depth + "1" + "}" * depth
    line = json.dumps(FIRST)[:-1] + f', "note": {deep}}}\n'
    path.write_text(json.dumps(FIRST) + "\n" + line, encoding="utf-8")
    assert assert_read_alike(path)


TEXTS = st.sampled_from(
    (
        *("UN", "Total", "total", "Tokyo police", "civilians killed", "12", "1,250", "", " ", None),
        *("=1+1", "'=1+1", "a\u200bb", "two\nlines", "-5", "+A1|x", "2023-03-01", "(km)", "#x"),
    )
)
KINDS = {
    "text": (pa.string(), TEXTS),
    "shared": (pa.dictionary(pa.int32(), pa.string()), TEXTS),
    "whole": (pa.int64(), st.sampled_from((1, -5, None, 10**15))),
    "real": (pa.float64(), st.sampled_from((1.0, -1.5, None, float("nan"), 1e300, 0.1))),
    "short": (pa.float32(), st.sampled_from((1.0, -1.5, None, 2.25))),
    "exact": (pa.decimal128(9, 2), st.sampled_from((Decimal("1.00"), Decimal("-1.50"), None))),
    "day": (pa.date32(), st.sampled_from((date(2023, 3, 1), None))),
    "list": (pa.list_(pa.string()), st.sampled_from(([], ["a"], None))),
    "yes": (pa.bool_(), st.sampled_from((True, None))),
}


@settings(max_examples=150)
@given(st.data(), st.integers(1, 4), st.booleans())
def test_any_parquet_is_read_in_columns_as_row_by_row(
    data: st.DataObject,
    group: int,
    is_shared: bool,  # noqa: FBT001  a strategy gives it
) -> None:
    count = data.draw(st.integers(0, 7))
    columns = {}
    for name in ("source", "claim", "value", *data.draw(st.lists(NAMES, max_size=3, unique=True))):
        kind, values = KINDS[data.draw(st.sampled_from(sorted(KINDS)))]
        some = data.draw(st.lists(values, min_size=count, max_size=count))
        columns[name] = pa.array(some, kind)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "claims.parquet"
        write_parquet(path, pa.table(columns), row_group_size=group, use_dictionary=is_shared)
        assert_read_alike(path)


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    return [dict(zip(COLUMNS, row, strict=True)) for row, _ in make_rows(CLAIMS)]


def write(path: Path, rows: Sequence[Mapping[str, str]]) -> None:
    """Write a ledger in the format and the packing that its name says."""
    plain = path.with_suffix("") if path.suffix in {".gz", ".zst"} else path
    if plain.suffix == ".parquet":
        write_parquet(plain, pa.Table.from_pylist(rows), row_group_size=200)
    elif plain.suffix == ".jsonl":
        write_jsonl(plain, rows)
    else:
        import csv

        with plain.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, FIELDS)
            writer.writeheader()
            writer.writerows(rows)
    if path.suffix == ".gz":
        path.write_bytes(gzip.compress(plain.read_bytes()))
        plain.unlink()
    elif path.suffix == ".zst":
        path.write_bytes(zstandard.ZstdCompressor().compress(plain.read_bytes()))
        plain.unlink()


NAMES_OF_FILES = ("a.csv", "b.jsonl", "c.parquet", "d.csv.gz", "e.jsonl.zst", "f.parquet.gz")


@pytest.mark.parametrize("name", NAMES_OF_FILES)
def test_a_large_ledger_of_each_format_is_read_in_columns(
    name: str, rows: list[dict[str, str]], tmp_path: Path
) -> None:
    write(tmp_path / name, rows)
    assert assert_read_alike(tmp_path / name)


@pytest.mark.parametrize("seed", [1, 2])
def test_a_folder_of_every_format_has_the_same_findings(
    seed: int, rows: list[dict[str, str]], run: Verify, tmp_path: Path
) -> None:
    some = Random(seed).sample(rows, CLAIMS)  # noqa: S311  in another order too
    (tmp_path / "day").mkdir()
    for at, name in enumerate(NAMES_OF_FILES):
        write(tmp_path / "day" / name, some[at :: len(NAMES_OF_FILES)])
    command = ("check", "day", "-f", "jsonl", "--exit-zero")
    ours, theirs = run(*command), run(*command, "--engine", "archive")
    assert ours.stdout.count("V201") > 1
    assert (theirs.stdout, theirs.stderr) == (ours.stdout, ours.stderr)
    assert run("check", "day/*.*", *command[2:], "--engine", "archive").stdout == ours.stdout


def test_a_partitioned_tree_has_the_cells_of_its_folders(
    rows: list[dict[str, str]], run: Verify, tmp_path: Path
) -> None:
    for at, row in enumerate(rows[:300]):
        folder = tmp_path / f"tree/year={row['as_of'][:4]}/as_of={row['as_of']}"
        folder.mkdir(parents=True, exist_ok=True)
        part = {name: text for name, text in row.items() if name != "as_of"}
        write_parquet(folder / f"part-{at}.parquet", pa.Table.from_pylist([part]))
    command = ("check", "tree", "-f", "csv", "--exit-zero")
    ours, theirs = run(*command), run(*command, "--engine", "archive")
    note = "year in names of folders: no column of a ledger, so not read\n"
    assert (theirs.stdout, theirs.stderr) == (ours.stdout, note)
    assert ours.stderr == note
    assert "undated-figure" not in ours.stdout
    assert run(*command, "-q").stderr == ""


PLACES = "source,claim,value\nUN,people who fled,12\n"


@pytest.mark.parametrize(
    ("folder", "cells"),
    [
        ("place=Arvenka", {"place": "Arvenka"}),
        ("place=North%20Arvenka", {"place": "North Arvenka"}),
        ("place=__HIVE_DEFAULT_PARTITION__", {}),
        ("date=2024-05-17", {"date": "2024-05-17"}),
        ("year=2024/month=05/day=17", {}),  # 17 alone is no day
        ("source=UK MoD", {}),  # the file has one
        ("a=b=c", {}),
    ],
)
def test_the_name_of_a_folder_is_a_cell_if_a_ledger_knows_its_key(
    folder: str, cells: dict[str, str], tmp_path: Path
) -> None:
    path = tmp_path / folder / "part.csv"
    path.parent.mkdir(parents=True)
    path.write_text(PLACES, encoding="utf-8")
    (row,) = read_ledger(str(path))
    expected = {"source": "UN", "claim": "people who fled", "value": "12", **cells}
    assert row.cells == expected
    assert assert_read_alike(path)


def test_what_the_folder_says_is_stronger_than_what_the_config_says(tmp_path: Path) -> None:
    path = tmp_path / "place=Arvenka" / "part.csv"
    path.parent.mkdir()
    path.write_text(PLACES, encoding="utf-8")
    opening = Opening(cells={"place": "Beredovo", "unit": "people"})
    (row,) = read_ledger(str(path), opening=opening)
    assert (row.cells["place"], row.cells["unit"]) == ("Arvenka", "people")
    store = Store(tmp_path)
    assert store.add_plain(str(path), opening)
    ((_, same),) = store.rows().take([0])
    assert same == row


def damaged(path: Path, change: str) -> None:
    """Write a ledger with a fault that a broken copy, or another table, has."""
    table = pa.Table.from_pylist([FIRST | {"value": str(at)} for at in range(4_000)])
    match change:
        case "cut":
            write_parquet(path, table)
            path.write_bytes(path.read_bytes()[:-300])
        case "page":
            write_parquet(path, table, row_group_size=1_000, use_dictionary=False)
            place = pq.read_metadata(path).row_group(2).column(2).data_page_offset
            data = bytearray(path.read_bytes())
            data[place : place + 40] = b"\xff" * 40
            path.write_bytes(bytes(data))
        case "schema":
            write_parquet(path, table.rename_columns(["source", "claimm", "value"]))
        case _:
            path.write_bytes(gzip.compress(PLACES.encode() * 900)[:-20])


FAULTS = {
    "cut": "a Parquet file that is damaged or not complete: get it again",
    "page": "row group 3 of 4 (rows 2,001 to 3,000) is damaged: get the file again",
    "schema": 'no column "claim" (rename "claimm"?); the file has: source, claimm, value',
    "gzip": "a gzip file that is damaged or not complete: get it again",
}


@pytest.mark.parametrize("change", list(FAULTS))
@pytest.mark.parametrize("engine", ["memory", "archive"])
def test_a_damaged_part_is_one_line_that_names_the_good_ones(
    engine: str, change: str, run: Verify, tmp_path: Path
) -> None:
    (tmp_path / "tree").mkdir()
    for name in ("part-0", "part-1"):
        table = pa.Table.from_pylist([FIRST])
        write_parquet(tmp_path / "tree" / f"{name}.parquet", table)
    bad = "part-2.csv.gz" if change == "gzip" else "part-2.parquet"
    damaged(tmp_path / "tree" / bad, change)
    done = run("check", "tree", "-f", "csv", "--engine", engine)
    good = "tree/part-0.parquet and tree/part-1.parquet"
    assert done.stderr == f"error: tree/{bad}: {FAULTS[change]}; read: {good}\n"
    assert done.exit_code == 2
    assert "tree/part-0.parquet:1" in done.stdout
    assert bad not in done.stdout


def test_a_text_that_a_small_file_repeats_is_bounded(
    run: Verify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet, "MOST_TEXT", 20_000_000)
    shared = pa.array(["x" * 900_000] * 30).dictionary_encode()
    names = {"source": ["UN"] * 30, "claim": ["people who fled"] * 30, "value": ["12"] * 30}
    path = write_parquet(tmp_path / "claims.parquet", pa.table({**names, "note": shared}))
    assert path.stat().st_size < 50_000
    for engine in ("memory", "archive"):
        done = run("check", "claims.parquet", "-f", "csv", "--engine", engine)
        assert done.stderr == (
            "error: claims.parquet:23: unfolds to more than 20 MB of text: split it\n"
        )


def test_lists_of_a_text_that_the_file_has_once_are_read_a_few_at_a_time(tmp_path: Path) -> None:
    count = 300
    tags = pa.array([["z" * 100_000] * 9] * count)
    names = {"source": ["UN"] * count, "claim": ["people"] * count, "value": ["12"] * count}
    path = write_parquet(tmp_path / "a.parquet", pa.table({**names, "tags": tags}))
    assert path.stat().st_size < 10_000
    with path.open("rb") as stream:
        table = parquet.open_table(stream, InputFile("a.parquet"))
        pieces = list(parquet.read_pieces(table, 50_000, "a.parquet"))
    sizes = [sum(map(len, piece[3])) for piece in pieces]
    assert sum(len(piece[0]) for piece in pieces) == count
    assert max(sizes) < 70 << 20
    assert sum(sizes) > 270_000_000


def test_rows_without_end_in_a_small_file_are_refused(run: Verify, tmp_path: Path) -> None:
    nothing = pa.nulls(2_000_000, pa.string())
    table = pa.table({"source": nothing, "claim": nothing, "value": nothing})
    size = write_parquet(tmp_path / "a.parquet", table).stat().st_size
    for engine in ("memory", "archive"):
        done = run("check", "a.parquet", "-f", "csv", "--engine", engine)
        assert done.stderr == (
            f"error: a.parquet: 2,000,000 cells in {size:,} bytes: it is no ledger\n"
        )


def test_more_rows_than_a_sheet_has_are_read_in_row_groups(tmp_path: Path) -> None:
    count = 1_100_000
    columns = {
        "source": pa.array(["UN"]).take(pa.array([0] * count)),
        "claim": pa.array(["people who fled"]).take(pa.array([0] * count)),
        "value": pa.array(range(count)),
    }
    path = write_parquet(tmp_path / "claims.parquet", pa.table(columns), row_group_size=300_000)
    store = Store(tmp_path)
    assert store.add_plain(str(path), Opening())
    assert store.size == count
    ((_, row),) = store.rows().take([count - 1])
    assert (row.cells["value"], row.location.line) == (str(count - 1), count)
