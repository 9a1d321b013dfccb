"""The outputs that are files of linked tables: a database, and a data package."""

import csv
import hashlib
import io
import json
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import frictionless
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import Result

import verify
from verify.engine.ledgers import check
from verify.findings.states import with_states
from verify.model.findings import Report
from verify.output.formats import FOLDER_FORMATS, TABLE_FORMATS, render_files
from verify.output.pages.check import findings_page
from verify.output.report_tables import report_tables

ROOT = Path(__file__).parent.parent
SAMPLES = [f"samples/{name}/claims.csv" for name in ("kharkiv-2022-09", "losses-2022", "broken")]
Verify = Callable[..., Result]
LEDGER = "samples/losses-2022/claims.csv"
ROWS = st.fixed_dictionaries(
    {
        "source": st.sampled_from(["UN", "the mayor", "", "\ud800", "a\0b"]) | st.text(max_size=4),
        "claim": st.sampled_from(["civilians killed", "area flooded", "=1+1", ""]),
        "value": st.sampled_from(["12", "10.50 sq km", "=cmd|' /C calc'!A0", "lots", "9e22"])
        | st.decimals(0, 10**9, places=3).map(str)
        | st.text(max_size=6),
        "as_of": st.sampled_from(["", "2022-09-10", "2022-09", "2022-09-10 17:00"]),
        "note": st.text(max_size=4),
    }
)


def files_of(report: Report, name: str) -> dict[str, bytes]:
    return dict(render_files(findings_page(report, ("<rows>",)), name))


def database(report: Report) -> sqlite3.Connection:
    [data] = files_of(report, "sqlite").values()
    connection = sqlite3.connect(":memory:")
    connection.deserialize(data)
    return connection


@pytest.fixture
def at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


# Reading back: each finding once, by all that the file has of it

Said = tuple[str, int, str, str, str, str, str]


def expected(report: Report) -> list[Said]:
    return sorted(
        (
            each.finding.location.path,
            each.finding.location.line,
            each.finding.rule.code,
            each.finding.rule.severity.value,
            " ".join(each.finding.message.split()),
            each.state.value,
            each.fingerprint,
        )
        for each in with_states(report.found)
    )


FIELDS = ("path", "line", "rule", "severity", "message", "state", "fingerprint")


def read_sqlite(files: dict[str, bytes]) -> list[Said]:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(files[""])
    return connection.execute(f"SELECT {', '.join(FIELDS)} FROM findings").fetchall()  # noqa: S608


def read_package(files: dict[str, bytes]) -> list[Said]:
    rows = csv.DictReader(io.StringIO(files["findings.csv"].decode(), newline=""))
    texts = [{name: unguard(cell) for name, cell in row.items()} for row in rows]
    return [
        (row["path"], int(row["line"]), *(row[name] for name in FIELDS[2:]))  # type: ignore[misc]
        for row in texts
    ]


def unguard(cell: str) -> str:
    """Take off the apostrophe in front of a cell that a spreadsheet would run."""
    return re.sub(r"^'(?='*[=@\t\r+-])", "", cell)


READERS: dict[str, Callable[[dict[str, bytes]], list[Said]]] = {
    "sqlite": read_sqlite,
    "datapackage": read_package,
}


def test_every_file_format_is_read_back() -> None:
    assert READERS.keys() == set(TABLE_FORMATS)


@pytest.mark.parametrize("name", TABLE_FORMATS)
@pytest.mark.parametrize("path", SAMPLES)
@pytest.mark.usefixtures("at_the_root")
def test_every_finding_of_a_sample_is_in_the_file(path: str, name: str) -> None:
    report = check(path)
    found = sorted(READERS[name](files_of(report, name)))
    assert [tuple(" ".join(str(part).split()) for part in each) for each in found] == [
        tuple(" ".join(str(part).split()) for part in each) for each in expected(report)
    ]


@pytest.mark.parametrize("name", TABLE_FORMATS)
@given(rows=st.lists(ROWS, min_size=1, max_size=4))
def test_any_ledger_can_be_written_and_has_the_same_bytes_again(
    name: str, rows: list[dict[str, str]]
) -> None:
    first, again = files_of(check(rows), name), files_of(check(rows), name)
    assert first == again
    assert len(READERS[name](first)) == len(expected(check(rows)))


# The database


@given(st.lists(ROWS, min_size=1, max_size=4))
def test_what_a_source_said_is_in_the_database_as_it_was_said(rows: list[dict[str, str]]) -> None:
    report = check(rows)
    made = database(report).execute("SELECT id, value, low, high FROM claims").fetchall()
    assert len(made) == len(report.claims)
    for claim, (name, value, low, high) in zip(report.claims, made, strict=True):
        shown = claim.value.encode("utf-8", "backslashreplace").decode()
        assert (name, value) == (claim.id, shown)
        figure = claim.readable
        ends = (figure.low, figure.high) if figure else (None, None)
        for end, number in zip(ends, (low, high), strict=True):
            if end is None or end.is_infinite():
                assert number is None
            else:
                assert Decimal(repr(number)) == end


@pytest.mark.parametrize("path", SAMPLES)
@pytest.mark.usefixtures("at_the_root")
def test_the_links_of_the_database_hold_and_have_indexes(path: str) -> None:
    connection = database(check(path))
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    links = connection.execute(
        'SELECT m.name, f."from" FROM sqlite_master m, pragma_foreign_key_list(m.name) f '
        "WHERE m.type = 'table'"
    ).fetchall()
    assert len(links) == 12
    for table, column in links:
        plan = connection.execute(
            f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {column} = 1"  # noqa: S608
        ).fetchall()
        assert re.search("USING (COVERING )?INDEX", plan[0][-1]), (table, column)


@pytest.mark.usefixtures("at_the_root")
def test_a_table_to_which_others_refer_has_a_column_that_datasette_takes_as_its_label() -> None:
    connection = database(check(LEDGER))
    links = connection.execute(
        'SELECT DISTINCT f."table" FROM sqlite_master m, pragma_foreign_key_list(m.name) f'
    ).fetchall()
    for (table,) in links:
        columns = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
        assert columns & {"name", "title"} or table == "findings", table


@pytest.mark.usefixtures("at_the_root")
def test_a_question_is_one_query() -> None:
    connection = database(check(LEDGER))
    rows = connection.execute(
        "SELECT sources.name, claims.value, claims.low FROM claims "
        "JOIN topics ON topics.id = claims.topic_id JOIN sources ON sources.id = claims.source_id "
        "WHERE topics.name = 'Russian soldiers killed' AND topics.verdict = 'contested' "
        "ORDER BY claims.low DESC LIMIT 2"
    ).fetchall()
    assert rows[0] == ("General Staff of the Armed Forces of Ukraine", "52,250", 52250)
    described = "SELECT sql FROM sqlite_master WHERE name = 'claims'"
    assert (
        "-- The figure or the words as the source said them"
        in (connection.execute(described).fetchone()[0])
    )


# The data package


@pytest.mark.parametrize("path", SAMPLES)
def test_frictionless_finds_no_fault_in_a_package(path: str, run: Verify, tmp_path: Path) -> None:
    ran = run("check", str(ROOT / path), "-f", "datapackage", "-o", str(tmp_path / "made"), "-q")
    assert ran.exit_code in {0, 1}, ran.output
    descriptor = tmp_path / "made" / "datapackage.json"
    found = frictionless.validate(str(descriptor))
    assert found.valid, found.flatten(["type", "message"])
    document = json.loads(descriptor.read_text("utf-8"))
    for resource in document["resources"]:
        data = (descriptor.parent / resource["path"]).read_bytes()
        assert resource["bytes"] == len(data)
        assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"


def test_frictionless_finds_what_was_changed_in_a_package(run: Verify, tmp_path: Path) -> None:
    """A number that is none, a link that leads nowhere, and bytes of another file are seen."""
    run("check", str(ROOT / LEDGER), "-f", "datapackage", "-o", str(tmp_path), "-q")
    path = tmp_path / "claims.csv"
    header, first, *others = path.read_text("utf-8").splitlines(keepends=True)
    broken = first.replace(",2660,", ",many,").replace(",9,", ",9999,")
    path.write_text("".join([header, broken, *others]), "utf-8")
    found = frictionless.validate(str(tmp_path / "datapackage.json"))
    kinds = {kind for (kind,) in found.flatten(["type"])}
    assert {"type-error", "hash-count", "foreign-key"} & kinds
    assert "type-error" in kinds


@pytest.mark.parametrize("path", SAMPLES[:2])
def test_the_claims_of_a_package_are_the_ledger_again(
    path: str, run: Verify, tmp_path: Path
) -> None:
    run("check", str(ROOT / path), "-f", "datapackage", "-o", str(tmp_path), "-q")
    ledger = verify.check(ROOT / path, config=False)
    again = verify.check(tmp_path / "claims.csv", config=False)
    kept = ("id", "source", "value", "figure", "day", "kind", "stance", "status", "via", "quote")
    for one, other in zip(ledger.claims, again.claims, strict=True):
        assert [getattr(one, name) for name in kept] == [getattr(other, name) for name in kept]
    found = [(each.rule.code, each.claim.id) for each in ledger.findings]
    assert [(each.rule.code, each.claim.id) for each in again.findings] == found


def test_a_cell_of_a_package_is_no_formula() -> None:
    rows = [{"source": "=1+1", "claim": "+cmd|' /C calc'!A0", "value": "-5"}]
    files = files_of(check(rows), "datapackage")
    for name, data in files.items():
        if name.endswith(".csv"):
            cells = [cell for row in csv.reader(io.StringIO(data.decode())) for cell in row]
            assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]


def test_a_comparison_has_the_tables_without_findings(run: Verify, tmp_path: Path) -> None:
    ran = run(
        "compare",
        str(ROOT / LEDGER),
        "--only",
        "conflicts",
        "-f",
        "datapackage",
        "-o",
        str(tmp_path),
    )
    assert ran.exit_code == 0
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {
        *("datapackage.json", "sources.csv", "topics.csv", "claims.csv"),
        *("comparisons.csv", "estimates.csv"),
    }
    with (tmp_path / "topics.csv").open(encoding="utf-8") as file:
        assert {row["verdict"] for row in csv.DictReader(file)} == {"contested"}


def test_a_package_describes_each_column_as_the_tables_do() -> None:
    report = check([{"source": "UN", "claim": "civilians killed", "value": "12"}])
    document = json.loads(files_of(report, "datapackage")["datapackage.json"])
    for resource, table in zip(document["resources"], report_tables(report), strict=True):
        fields = resource["schema"]["fields"]
        assert [(each["name"], each["type"]) for each in fields] == [
            (column.name, column.kind) for column in table.columns
        ]
        assert all(each["description"] for each in fields)


# Where they are written


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("check", "-f", "sqlite"), "-f sqlite writes a file: add -o NAME"),
        (("check", "-f", "sqlite", "-o", "-"), "-f sqlite writes a file: add -o NAME"),
        (("compare", "-f", "datapackage"), "-f datapackage writes a folder: add -o NAME"),
        (
            ("extract", "-f", "sqlite"),
            (
                "--output-format sqlite is not for this command: use it with verify check or "
                "verify compare"
            ),
        ),
        (
            ("check", "-f", "sqlite", "-o", "claims.csv"),
            "claims.csv: this run reads this file: choose another name for the output",
        ),
        (
            ("check", "-f", "datapackage", "-o", "."),
            "claims.csv: no datapackage.json is beside this file: choose a new folder",
        ),
        (
            ("check", "-f", "datapackage", "-o", "claims.csv"),
            "claims.csv: a file: give the name of a folder",
        ),
        (
            ("check", "-f", "datapackage", "-o", "no/where"),
            "no/where: cannot be written: No such file or directory",
        ),
        (
            ("check", "-f", "sqlite", "-o", "no/where"),
            "no/where: cannot be written: No such file or directory",
        ),
    ],
)
def test_a_place_that_is_none_is_refused_in_one_line(
    args: tuple[str, ...], message: str, run: Verify, tmp_path: Path
) -> None:
    Path("claims.csv").write_text("source,claim,value\nUN,civilians killed,12\n", "utf-8")
    command, *options = args
    ran = run(command, "claims.csv", *options)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert ran.stderr == f"error: {message}\n"
    assert [path.name for path in tmp_path.iterdir()] == ["claims.csv"]


def test_a_package_is_written_over_an_earlier_one_and_never_over_its_own_ledger(
    run: Verify,
) -> None:
    Path("claims.csv").write_text("source,claim,value\nUN,civilians killed,12\n", "utf-8")
    for _ in range(2):
        assert run("check", "claims.csv", "-f", "datapackage", "-o", "made").exit_code == 0
    ran = run("check", "made/claims.csv", "-f", "datapackage", "-o", "made")
    assert ran.stderr == "error: made/claims.csv: this run reads this file: choose another folder\n"


@pytest.mark.parametrize("name", TABLE_FORMATS)
def test_a_file_is_written_beside_the_findings_on_the_screen(
    name: str, run: Verify, tmp_path: Path
) -> None:
    output = tmp_path / "made"
    ran = run("check", str(ROOT / LEDGER), "--report", f"{name}={output}", "--exit-zero")
    assert "error V201" in ran.stdout
    assert output.is_dir() == (name in FOLDER_FORMATS)
    assert [path.name for path in tmp_path.iterdir()] == ["made"]


# A run that may write files of 10,000 bytes at most, as if the disk were full.
SMALL_DISK = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
import sys, verify.cli
sys.exit(verify.cli._run())
"""


@pytest.mark.parametrize("name", TABLE_FORMATS)
def test_a_disk_that_is_full_leaves_the_old_files(name: str, run: Verify, tmp_path: Path) -> None:
    Path("claims.csv").write_text("source,claim,value\nUN,civilians killed,12\n", "utf-8")
    run("check", "claims.csv", "-f", name, "-o", "made")
    Path("claims.csv").write_text("source,claim,value\nUN,civilians killed,99\n", "utf-8")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    command = [sys.executable, "-c", SMALL_DISK, "check", "claims.csv", "-f", name, "-o", "made"]
    env = {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=env)  # noqa: S603
    assert (ran.returncode, ran.stderr) == (2, "error: made: cannot be written: File too large\n")
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
    command[-1] = "new"
    assert subprocess.run(command, capture_output=True, check=False, env=env).returncode == 2  # noqa: S603
    assert not (tmp_path / "new").exists()
