"""The engine `archive` has the findings of the engine `memory`, to the byte."""

import csv
import gzip
import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from itertools import chain
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import Result

from tests.bench.archive_ledgers import make_rows
from verify.cli import engines
from verify.config.reading import load_settings
from verify.engine.archive.processes import Processes, in_turn
from verify.engine.archive.store import Store
from verify.engine.archive.whole_run import Wanted, check_rows
from verify.engine.ledgers import check_rows as check_in_memory
from verify.engine.ledgers import read_rows
from verify.errors import InputError
from verify.ledger.formats import read_ledger
from verify.model.claims import Row
from verify.model.settings import Settings
from verify.output.formats import render
from verify.output.pages.check import findings_page
from verify.output.pieces import in_order, make_page, number_alike, write_findings

ROOT = Path(__file__).parents[1]
LEDGERS = sorted(
    str(path.relative_to(ROOT))
    for folder in ("samples", "tests/bench/ledgers")
    for path in (ROOT / folder).rglob("*.*")
    if path.suffix in {".csv", ".jsonl", ".json", ".xlsx"}
)
CLAIMS = 6_000
FORMATS = ("jsonl", "csv", "tsv")
Verify = Callable[..., Result]


def in_memory(rows: Sequence[Row], asked: Settings, output_format: str) -> str:
    return "".join(render(findings_page(check_in_memory(rows, asked), ()), output_format))


def in_archive(
    parts: Iterable[Sequence[Row]],
    asked: Settings,
    output_format: str,
    batch: int = 50,
    processes: int = 1,
) -> str:
    with TemporaryDirectory() as folder:
        store = Store(Path(folder))
        for part in parts:
            store.add(part)
        write = partial(write_findings, output_format)
        checked = check_rows(
            store.rows(), asked, Wanted(write, Processes(Path(folder), processes, batch))
        )
        found = number_alike(in_order(checked.parts))
        return "".join(chain(render(make_page(), output_format), found))


def write_ledger(path: Path, rows: Iterable[Sequence[str]]) -> str:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return str(path)


@pytest.fixture(scope="module")
def generated() -> list[tuple[str, ...]]:
    return [row for row, _ in make_rows(CLAIMS)]


@pytest.mark.parametrize("output_format", FORMATS)
@pytest.mark.parametrize("name", LEDGERS)
def test_a_ledger_has_the_same_findings(name: str, output_format: str) -> None:
    try:
        rows = read_rows(str(ROOT / name))
    except InputError:
        return  # no ledger: both engines read files with the same function
    expected = in_memory(rows, Settings(), output_format)
    assert in_archive([rows], Settings(), output_format) == expected
    assert in_archive([rows], Settings(), output_format, batch=1) == expected


@pytest.mark.parametrize("files", [1, 3, 7])
def test_an_archive_has_the_same_findings_however_it_is_split(
    files: int, generated: list[tuple[str, ...]], tmp_path: Path
) -> None:
    columns = ("id", "source", "claim", "value", "as_of", "place", "url")
    rows = Random(files).sample(generated, CLAIMS)  # noqa: S311  in another order too
    paths = [
        write_ledger(tmp_path / f"part-{number}.csv", [columns, *rows[number::files]])
        for number in range(files)
    ]
    parts = [read_rows(path) for path in paths]
    expected = in_memory([row for part in parts for row in part], Settings(), "jsonl")
    assert expected.count("V201") > files
    assert in_archive(parts, Settings(), "jsonl", batch=500) == expected


def test_several_processes_have_the_same_findings(
    generated: list[tuple[str, ...]], tmp_path: Path
) -> None:
    columns = ("id", "source", "claim", "value", "as_of", "place", "url")
    rows = read_rows(write_ledger(tmp_path / "claims.csv", [columns, *generated[:2_000]]))
    expected = in_memory(rows, Settings(), "jsonl")
    assert in_archive([rows], Settings(), "jsonl", batch=300, processes=2) == expected


def test_the_first_tasks_begin_before_anybody_asks_for_results() -> None:
    begun: list[int] = []

    def call(number: int) -> Future[int]:
        begun.append(number)
        done: Future[int] = Future()
        done.set_result(number)
        return done

    results = in_turn((call(number) for number in range(7)), 3)
    assert begun == [0, 1]
    assert next(results) == 0
    assert begun == [0, 1, 2]
    assert list(results) == [1, 2, 3, 4, 5, 6]


# Cells of which the whole archive decides: ids that collide, sources that cite ids, several sources
# in a cell, totals with their rise, sources that round, incidents, events, near topics, sums.
CELLS = {
    "id": ("", "a", "b", "a (2)", "a@one.csv:2", "one.csv:3", "two.csv:2 (2)", "n/a"),
    "source": (
        *("UN", "the UN", "Reuters; AP", "AFP, citing Ukraine MoD", "Arvenka police", "", "a"),
        *("Arvenka Police", "Hospital desk", "n/a", "Ukraine MoD", "Russia MoD"),
    ),
    "claim": (
        *("soldiers killed", "Russian soldiers killed", "Russian soldiers killed in Arvenka"),
        *("people killed", "people injured", "casualties", "children killed", "tanks lost"),
        *("people sheltering in Arvenka", "people sheltering in Arvinka", "vehicles lost", ""),
    ),
    "value": (
        *("12", "15", "3", "120 (+15)", "1,250", "50", "100", "about 2,000", "at least 61"),
        *("withdrawn", "", "1.234", "61 in all", "5 more", "23,061", "n/a", "4,507"),
    ),
    "as_of": (
        *("2023-03-01", "2023-03-02", "2023-03-03", "03/11/2023", "25/11/2023", "", "soon"),
        *("24 August 79", "AD 79", "01/03/23"),
    ),
    "place": ("", "Arvenka", "Beredovo", "arvenka"),
    "event": ("", "", "IDAI", "Cyclone Idai"),
    "kind": ("", "", "total", "increment", "totl"),
    "derived_from": ("", "", "", "a", "b", "one.csv:2", "UN", "a@one.csv:2"),
    "stance": ("", "", "denies"),
    "suppress": ("", "", "", "V101: known", "V999: wrong"),
    "note": ("", "", "new method of counting"),
    "time": ("", "", "14:00", "25:00"),
    "low": ("", "", "", "4", "120", "15"),
    "high": ("", "", "", "", "120"),
}
CONFIG = """
window = 2
[topics]
"tanks lost" = "vehicles lost"
[[event]]
name = "Arvenka flood"
place = "Arvenka"
since = 2023-03-02
[incidents]
"people injured" = true
[[suppress]]
claim = "a"
rules = ["V201"]
reason = "known"
[[suppress]]
claim = "nobody"
rules = ["V201"]
reason = "gone"
"""
row = st.tuples(*map(st.sampled_from, CELLS.values()))


def as_csv(rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows([tuple(CELLS), *rows])
    return text.getvalue().encode()


@settings(max_examples=60)
@given(st.lists(row, min_size=1, max_size=40), st.integers(1, 39), st.booleans(), st.data())
def test_what_crosses_topics_is_the_same(
    rows: list[tuple[str, ...]],
    cut: int,
    has_config: bool,  # noqa: FBT001  a strategy gives it
    data: st.DataObject,
) -> None:
    from verify.ledger.formats import read_bytes

    asked = CONFIGURED if has_config else Settings()
    batch = data.draw(st.sampled_from((1, 4, 100)))
    files = [("one.csv", rows[:cut]), ("two.csv", rows[cut:])]
    parts = [list(read_bytes(as_csv(some), name, asked.opening)) for name, some in files if some]
    every = [each for part in parts for each in part]
    for name in ("jsonl", "csv"):
        assert in_archive(parts, asked, name, batch) == in_memory(every, asked, name)


def _configured() -> Settings:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "verify.toml"
        path.write_text(CONFIG, encoding="utf-8")
        return load_settings(path)


CONFIGURED = _configured()


SMALL = """source,claim,value,as_of,evidence
UN,troops at the border,12,2026-03-01,a letter
UN,troops at the border,15,2026-03-01,a letter
"""
# Ends a run with the names of all modules that it has loaded.
LISTED = "import os, sys; os._exit = lambda _: sys.stderr.write(' '.join(sys.modules))"


def test_the_command_prints_the_same_and_ends_the_same(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text(SMALL, encoding="utf-8")
    for name in FORMATS:
        ours = run("check", "claims.csv", "-f", name)
        theirs = run("check", "claims.csv", "-f", name, "--engine", "archive")
        assert (theirs.output, theirs.exit_code) == (ours.output, 1)
    tagged = ("check", "claims.csv", "-f", "csv", "--hxl", "--exit-zero")
    assert run(*tagged, "--engine", "archive").output == run(*tagged).output


def test_a_ledger_that_cannot_be_read_is_named_and_the_others_are_checked(
    run: Verify, tmp_path: Path
) -> None:
    (tmp_path / "claims.csv").write_text(SMALL, encoding="utf-8")
    (tmp_path / "bad.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    command = ("check", "claims.csv", "bad.csv", "-f", "jsonl")
    ours, theirs = run(*command), run(*command, "--engine", "archive")
    assert theirs.output == ours.output
    assert theirs.stderr.startswith("error: bad.csv:1: ")
    assert theirs.exit_code == 2
    alone = run("check", "bad.csv", "-f", "jsonl", "--engine", "archive")
    assert (alone.stdout, alone.exit_code) == ("", 2)


@pytest.mark.parametrize(
    "options",
    [(), ("-f", "json"), ("-f", "csv", "--max", "3"), ("-f", "csv", "--report", "csv=a.csv")],
)
def test_what_the_engine_cannot_write_is_refused(
    options: tuple[str, ...], run: Verify, tmp_path: Path
) -> None:
    (tmp_path / "claims.csv").write_text(SMALL, encoding="utf-8")
    result = run("check", "claims.csv", "--engine", "archive", *options)
    assert result.stderr == (
        "error: --engine archive writes each finding as it comes: add -f jsonl, csv, tsv or "
        "parquet, and leave out --baseline, --report, --sort, --max and --statistics\n"
    )
    assert result.exit_code == 2


def test_auto_goes_by_size_and_says_so(
    run: Verify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "claims.csv").write_text(SMALL, encoding="utf-8")
    command = ("check", "claims.csv", "--engine", "auto")
    assert run(*command, "-f", "csv").stderr == ""
    monkeypatch.setattr(engines, "LARGE", len(SMALL))
    assert run(*command, "-f", "csv").stderr == "engine archive: about 0 MB of ledgers\n"
    packed = gzip.compress(SMALL.encode())
    (tmp_path / "packed.csv.gz").write_bytes(packed)
    monkeypatch.setattr(engines, "LARGE", 5 * len(packed))
    done = run("check", "packed.csv.gz", *command[2:], "-f", "csv")
    assert done.stderr == "engine archive: about 0 MB of ledgers\n"
    monkeypatch.setattr(engines, "LARGE", len(SMALL))
    assert run(*command).stderr == (
        "engine memory: about 0 MB of ledgers; "
        "with -f jsonl, csv, tsv or parquet archive takes less\n"
    )


def test_a_missing_library_is_named_with_its_extra(tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text(SMALL, encoding="utf-8")
    code = "import sys; sys.modules['polars'] = None; from verify.__main__ import main; main()"
    command = ("check", "claims.csv", "-f", "csv", "--engine", "archive")
    done = subprocess.run(  # noqa: S603  our own Python
        (sys.executable, "-c", code, *command),
        cwd=tmp_path, capture_output=True, check=False, encoding="utf-8",
    )  # fmt: skip
    assert done.stderr == (
        "error: --engine archive needs the extra [archive]: pip install 'verify-claims[archive]'\n"
    )
    assert done.returncode == 2


@pytest.mark.parametrize("options", [(), ("--engine", "auto")])
def test_a_small_ledger_loads_nothing_of_this(options: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text(SMALL, encoding="utf-8")
    code = f"{LISTED}; from verify.__main__ import main; main()"
    done = subprocess.run(  # noqa: S603  our own Python
        (sys.executable, "-c", code, "check", "claims.csv", "-q", *options),
        cwd=tmp_path, capture_output=True, check=False, encoding="utf-8",
    )  # fmt: skip
    loaded = set(done.stderr.split())
    assert "verify.cli.check" in loaded
    assert not {"polars", "multiprocessing", "concurrent.futures.process"} & loaded
    assert not {name for name in loaded if name.startswith("verify.engine.archive")}


def kept(path: Path, *, plainly: bool) -> tuple[Store, bool]:
    """Return the rows of a ledger, and whether it was read as plain CSV, if that is tried."""
    folder = path.parent / f"plainly {plainly}"
    folder.mkdir(exist_ok=True)
    store = Store(folder)
    is_plain = plainly and store.add_plain(str(path), Settings().opening)
    if not is_plain:
        with suppress(InputError):
            store.add(read_ledger(str(path), of_any_size=True))
    return store, is_plain


def cells_of(store: Store) -> pl.DataFrame:
    """Return all cells of the rows in a store."""
    parts = list(store.rows().chunks.read())
    return pl.concat(parts, how="diagonal") if parts else pl.DataFrame()


def assert_read_alike(path: Path) -> bool:
    """Return whether a ledger was read as plain CSV; then its rows must be as other readers say."""
    ours, is_plain = kept(path, plainly=True)
    theirs, _ = kept(path, plainly=False)
    mine, others = ours.rows(), theirs.rows()
    cells = (cells_of(ours), cells_of(theirs))
    assert cells[0].equals(cells[1])
    assert cells[0].columns == cells[1].columns
    assert mine.frame.cast(pl.String).equals(others.frame.cast(pl.String))
    assert (mine.flaws, mine.layouts) == (others.flaws, others.layouts)
    return is_plain


@pytest.mark.parametrize("name", [name for name in LEDGERS if name.endswith(".csv")])
def test_a_ledger_in_csv_is_read_in_columns_as_row_by_row(name: str, tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_bytes((ROOT / name).read_bytes())
    assert_read_alike(path)


def test_most_large_ledgers_are_read_in_columns(
    generated: list[tuple[str, ...]], tmp_path: Path
) -> None:
    columns = ("id", "source", "claim", "value", "as_of", "place", "url")
    path = tmp_path / "claims.csv"
    write_ledger(path, [columns, *generated])
    assert assert_read_alike(path)


CELL = st.sampled_from(
    (
        *("UN", "Total", "total", "Tokyo police", "civilians killed", "12", "1,250", "", " ", "-5"),
        *("=1+1", "'=1+1", "'tis", "a\u200bb", 'say "12"', "two\nlines", "x|=y", "2023-03-01"),
        *("@here(1)", "+5", "Note: all figures", "#claim", "(km)", "Гостомель", "\x07", "\ufeffUN"),
    )
)
HEADERS = st.lists(
    st.sampled_from(
        ("source", "claim", "value", "as_of", "time", "note", "unit", "x", "who", " value", "")
    ),
    min_size=3,
    max_size=7,
)


@settings(max_examples=250)
@given(
    HEADERS,
    st.lists(st.lists(CELL, min_size=1, max_size=8), max_size=12),
    st.sampled_from((",", ";", "\t")),
    st.sampled_from(("\n", "\r\n")),
    st.booleans(),
)
def test_any_csv_is_read_in_columns_as_row_by_row(
    headers: list[str],
    rows: list[list[str]],
    delimiter: str,
    end: str,
    is_even: bool,  # noqa: FBT001  a strategy gives it
) -> None:
    if is_even:  # most files have a header and even rows
        headers = ["source", "claim", "value", *headers[3:]]
        rows = [[*row, *["12"] * 7][: len(headers)] for row in rows]
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=end).writerows([headers, *rows])
    with TemporaryDirectory() as folder:
        path = Path(folder) / "claims.csv"
        path.write_bytes(text.getvalue().encode())
        assert_read_alike(path)


PIECES = st.sampled_from(('"', ",", "\n", "a", "UN,killed,12\n", "\r", " ", "'", "=", '"a"\n'))


@given(st.lists(PIECES, max_size=30))
def test_broken_csv_is_read_in_columns_as_row_by_row(pieces: list[str]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "claims.csv"
        path.write_bytes(("source,claim,value\n" + "".join(pieces)).encode())
        assert_read_alike(path)


def test_the_documents_beside_a_ledger_are_read_by_both_engines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("report.txt").write_text("The agency said 13,100 people fled.", encoding="utf-8")
    rows = [("source", "claim", "value", "evidence")]
    rows += [(f"agency {at}", "people who fled", "12,900", "report.txt") for at in range(9)]
    rows += [("the agency", "people who fled", "13,100", "none.txt")]
    name = write_ledger(tmp_path / "claims.csv", rows)
    args = ("check", name, "-f", "jsonl", "--exit-zero", "--engine")
    outputs = [
        subprocess.run(  # noqa: S603  our own script
            [sys.executable, "-m", "verify", *args, engine],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        ).stdout
        for engine in ("memory", "archive")
    ]
    assert outputs[0] == outputs[1]
    assert outputs[0].count("figure-not-in-document") == 9
    assert outputs[0].count("unread-document") == 1
