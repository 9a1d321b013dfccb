"""`verify index` keeps the claims of ledgers, and `check --with` checks others beside them."""

import csv
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import polars as pl
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import Result

from tests.bench.archive_ledgers import COLUMNS, make_rows
from tests.test_archive import CELLS, CONFIGURED, as_csv, row
from verify.config.reading import load_settings
from verify.engine.archive import topics
from verify.engine.archive.columns import Known
from verify.engine.archive.jobs import DistinctLabel, Ready, read_labels
from verify.engine.archive.kept import (
    KeptPart,
    add_part,
    has_parts_alone,
    next_number,
    read_abouts,
    read_parts,
)
from verify.engine.archive.learning import in_order, learn
from verify.engine.archive.processes import Processes
from verify.engine.archive.readings import canonical, fingerprint_of
from verify.engine.archive.store import Store
from verify.engine.archive.whole_run import Wanted, check_rows
from verify.engine.ledgers import check_rows as check_in_memory
from verify.ledger.formats import read_bytes
from verify.model.claims import Row
from verify.model.findings import Finding
from verify.model.settings import Settings
from verify.output.pieces import in_order as in_place_order
from verify.output.pieces import number_alike, write_findings
from verify.progress import in_silence

ROOT = Path(__file__).parents[1]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
USUAL = Settings()
Verify = Callable[..., Result]
OLD = """source,claim,value,as_of,evidence
Harbour master,boats sunk in Arvenka,12,2026-03-01,a letter
Fishers' union,boats sunk in Beredovo,30,2026-03-01,a letter
"""
NEW = """source,claim,value,as_of,evidence
Coast guard,boats sunk in Arvenka,40,2026-03-01,a letter
"""


def write_ledger(path: Path, rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([COLUMNS, *rows])


def keep(folder: Path, rows: Sequence[Row], asked: Settings = USUAL, name: str = "") -> None:
    """Add rows to an archive as `verify index` does. `name` is the fingerprint of what is known."""
    before = {key: read for part in read_abouts(folder, name) for key, read in part.labels.items()}
    with TemporaryDirectory() as room:
        store = Store(Path(room))
        store.add(rows)
        known, order = None, in_order(store.rows().frame)
        if name:
            known, order = learn(store.rows(), asked, Path(room), before, in_silence)
        part = KeptPart(store.at_rest(known or Known(), order), {})
        add_part(folder, next_number(folder), part, name if known else "")


def beside(
    folder: Path, new: Sequence[Row], asked: Settings, batch: int, name: str = ""
) -> list[str]:
    """Return the lines on new rows beside those that a folder keeps."""
    with TemporaryDirectory() as room:
        store = Store(Path(room))
        for part in read_parts(folder, name):
            store.add_kept(part.rows)
        since = store.size
        store.add(new)
        write = partial(write_findings, "jsonl", only=store.paths_since(since))
        wanted = Wanted(write, Processes(Path(room), 1, batch), since)
        return list(number_alike(in_place_order(check_rows(store.rows(), asked, wanted).parts)))


def is_on(finding: Finding, path: str) -> bool:
    return any(each.location.path == path for each in (finding.claim, *finding.related))


def in_a_full_run(rows: Sequence[Row], path: str, asked: Settings) -> set[tuple[object, ...]]:
    """Return what a run on all rows finds that a claim of this file is part of."""
    return {
        (each.rule.code, each.location.path, each.claim.id, each.message)
        for each in check_in_memory(rows, asked).findings
        if is_on(each, path)
    }


def said(lines: Iterable[str]) -> list[tuple[object, ...]]:
    found = [json.loads(line) for line in lines]
    return [(each["code"], each["path"], each["claim"], each["message"]) for each in found]


# Also rows with hidden characters, with printed numbers, and short ones: what a part keeps of them.
ODD = [
    ("", "U\u200bN", "people killed", "12", "2023-03-01", *[""] * (len(CELLS) - 5)),
    ("x", "UN", "people killed"),
]


@settings(max_examples=40, deadline=None)
@given(st.lists(row, min_size=1, max_size=30), st.integers(1, 29), st.booleans(), st.data())
def test_new_claims_have_the_findings_of_a_full_run(
    rows: list[tuple[str, ...]],
    cut: int,
    has_config: bool,  # noqa: FBT001  a strategy gives it
    data: st.DataObject,
) -> None:
    asked = CONFIGURED if has_config else Settings()
    batch = data.draw(st.sampled_from((1, 4, 100)))
    name = data.draw(st.sampled_from(("", "as now")))
    files = {"one.csv": rows[:cut], "two.csv": [*ODD, *rows[:cut:2]], "new.csv": rows[cut:] or ODD}
    parts = {
        name: list(read_bytes(as_csv(some), name, asked.opening)) for name, some in files.items()
    }
    with TemporaryDirectory() as room:
        folder = Path(room) / "archive"
        keep(folder, parts["one.csv"], asked, name)
        keep(folder, parts["two.csv"], asked, name)
        lines = beside(folder, parts["new.csv"], asked, batch, name)
    every = [each for some in parts.values() for each in some]
    found = said(lines)
    assert len(found) == len(set(found))
    assert set(found) == in_a_full_run(every, "new.csv", asked)


def test_a_days_claims_are_checked_beside_an_archive(run: Verify, tmp_path: Path) -> None:
    rows = [row for row, _ in make_rows(3_000)]
    days = sorted(Random(1).sample(range(3_000), 60))  # noqa: S311
    write_ledger(tmp_path / "old.csv", [rows[at] for at in range(2_000) if at not in days])
    write_ledger(tmp_path / "more.csv", [rows[at] for at in range(2_000, 3_000) if at not in days])
    write_ledger(tmp_path / "day.csv", [rows[at] for at in days])
    assert run("index", "old.csv", "-o", "archive").exit_code == 0
    done = run("index", "more.csv", "-o", "archive")
    assert done.stdout.splitlines()[0].endswith("of 1 ledger to archive: 2,940 rows now")
    full = run("check", "old.csv", "more.csv", "day.csv", "-f", "jsonl", "--exit-zero")
    beside = run("check", "day.csv", "--with", "archive", "-f", "jsonl")
    lines = full.stdout.splitlines()
    mine = beside.stdout.splitlines()
    own = [line for line in lines if json.loads(line)["path"] == "day.csv"]
    assert own
    assert [line for line in mine if json.loads(line)["path"] == "day.csv"] == own
    assert set(mine) < set(lines)
    assert beside.exit_code == 1


def test_only_findings_on_new_claims_count(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.csv").write_text(NEW, encoding="utf-8")
    run("index", "old.csv", "-o", "archive")
    done = run("check", "new.csv", "--with", "archive", "-f", "csv", "--select", "V201,V101")
    (header, *found) = csv.reader(done.stdout.splitlines())
    assert [dict(zip(header, each, strict=True))["topic"] for each in found] == [
        "boats sunk in Arvenka"
    ]


def test_a_ledger_is_added_once_and_under_one_name(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_text(OLD, encoding="utf-8")
    (tmp_path / "copy.csv").write_text(OLD, encoding="utf-8")
    run("index", "old.csv", "-o", "archive")
    for name, where in (("old.csv", ""), ("copy.csv", ", as old.csv")):
        for command in (("index", name, "-o"), ("check", name, "-f", "csv", "--with")):
            done = run(*command, "archive")
            assert done.stderr == f"error: {name}: its claims are in archive already{where}\n"
            assert done.exit_code == 2
    (tmp_path / "old.csv").write_text(NEW, encoding="utf-8")
    assert run("index", "old.csv", "-o", "archive").stderr == (
        "error: old.csv: another ledger in archive has this name: rename this one\n"
    )
    (tmp_path / "new.csv").write_text(NEW, encoding="utf-8")
    twice = run("index", "new.csv", "old.csv", "-o", "other")
    assert twice.stderr == "error: old.csv: its claims are in other already, as new.csv\n"
    assert not (tmp_path / "other").exists()


def test_a_run_that_was_killed_leaves_the_archive_as_it_was(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.csv").write_text(NEW, encoding="utf-8")
    run("index", "old.csv", "-o", "archive")
    before = run("check", "new.csv", "--with", "archive", "-f", "csv").stdout
    kept = (tmp_path / "archive" / "000001.claims").read_bytes()
    (tmp_path / "archive" / ".000002.claims.1-0.part").write_bytes(kept[:300])
    assert run("check", "new.csv", "--with", "archive", "-f", "csv").stdout == before
    assert run("index", "new.csv", "-o", "archive").exit_code == 0
    assert sorted(each.name for each in (tmp_path / "archive").iterdir()) == [
        "000001.claims",
        "000002.claims",
    ]


def test_a_run_does_not_replace_what_another_one_added(tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    keep(archive, list(read_bytes(OLD.encode(), "old.csv")))
    before = (archive / "000001.claims").read_bytes()
    with pytest.raises(FileExistsError):  # it looked before the other one wrote
        add_part(archive, 1, next(read_parts(archive)))
    assert [each.name for each in archive.iterdir()] == ["000001.claims"]
    assert (archive / "000001.claims").read_bytes() == before


def test_runs_that_add_at_once_add_all_ledgers_and_each_once(tmp_path: Path) -> None:
    for at in range(3):
        text = OLD.replace("Arvenka", f"Arvenka {at}")
        (tmp_path / f"day-{at}.csv").write_text(text, encoding="utf-8")
    command = (sys.executable, "-m", "verify", "index", "-o", "archive")
    runs = [
        subprocess.Popen(  # noqa: S603  our own script
            (*command, name),
            cwd=tmp_path, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        for name in ("day-0.csv", "day-1.csv", "day-2.csv", "day-0.csv")
    ]  # fmt: skip
    errors = [run.communicate()[1] for run in runs]
    assert sorted(run.returncode for run in runs) == [0, 0, 0, 2]
    assert max(errors) == "error: day-0.csv: its claims are in archive already\n"
    files = [file for part in read_abouts(tmp_path / "archive") for file in part.files]
    assert sorted(files) == ["day-0.csv", "day-1.csv", "day-2.csv"]


@pytest.mark.parametrize(
    ("names", "is_free"),
    [
        ((), True),
        (("000001.claims",), True),  # another run has added it just now
        ((".000001.claims.17-0.part", "000002.claims"), True),
        (("000001.claims", "notes.txt"), False),
        ((".git",), False),
    ],
)
def test_a_folder_with_other_files_is_no_archive(
    names: tuple[str, ...],
    is_free: bool,  # noqa: FBT001  a parameter gives it
    tmp_path: Path,
) -> None:
    for name in names:
        (tmp_path / name).touch()
    assert has_parts_alone(tmp_path) is is_free


# Adds a part, and is killed before one of its accesses to files.
KILLED = """
import os, signal, sys
from pathlib import Path
from verify.engine.archive.kept import add_part, next_number, read_parts
archive, left = Path(sys.argv[1]), int(sys.argv[2])
part = next(read_parts(archive))
def kill(event, args):
    global left
    if event in {"open", "os.link", "os.remove", "os.rename", "os.listdir", "os.scandir"}:
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
real = os.fsync
def fsync(handle):
    kill("open", ())
    real(handle)
os.fsync = fsync
sys.addaudithook(kill)
add_part(archive, next_number(archive), part)
"""


def test_a_run_that_is_killed_anywhere_leaves_a_whole_archive(tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    rows = list(read_bytes(OLD.encode(), "old.csv"))
    keep(archive, rows)
    (part,) = read_parts(archive)
    killed = 0
    for place in range(40):
        done = subprocess.run(  # noqa: S603  our own Python
            (sys.executable, "-c", KILLED, str(archive), str(place)),
            env=ENVIRONMENT, capture_output=True, check=False,
        )  # fmt: skip
        kept = list(read_parts(archive))
        assert len(kept) in {1, 2}
        assert all(each.rows.rows.collect().equals(part.rows.rows.collect()) for each in kept)
        (archive / "000002.claims").unlink(missing_ok=True)
        if not done.returncode:
            break
        assert done.returncode == -signal.SIGKILL, done.stderr
        killed += 1
    assert killed > 4
    keep(archive, rows)
    assert sorted(each.name for each in archive.iterdir()) == ["000001.claims", "000002.claims"]


def test_what_is_known_is_used_only_if_nothing_has_changed(
    run: Verify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "old.csv").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.csv").write_text(NEW, encoding="utf-8")
    run("index", "old.csv", "-o", "archive")
    read: list[int] = []

    def count(ready: Ready, rows: pl.DataFrame, about: object) -> list[DistinctLabel]:
        found = read_labels(ready, rows, about)
        read.append(len(found))
        return found

    monkeypatch.setattr(topics, "read_labels", count)
    command = ("check", "new.csv", "--with", "archive", "-f", "csv")
    first = run(*command)
    assert sum(read) == 0  # the label of the new claim is known too
    read.clear()
    (tmp_path / "verify.toml").write_text('[topics]\n"boats lost" = "boats sunk"\n', "utf-8")
    again = run(*command)
    assert again.stdout == first.stdout
    assert first.stderr == ""
    assert again.stderr == (
        "archive: its labels were read again, as the config or verify has changed since\n"
        'verify.toml: [topics] "boats lost": no row of these ledgers has it\n'
    )
    assert sum(read) == 2
    full = run("check", "old.csv", "new.csv", "-f", "csv").stdout.splitlines()
    assert set(first.stdout.splitlines()) < set(full)


def test_a_later_part_keeps_only_the_labels_that_are_new(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_text(OLD, encoding="utf-8")
    more = NEW + "Coast guard,boats sunk in Cerevo,4,2026-03-01,a letter\n"
    (tmp_path / "more.csv").write_text(more, encoding="utf-8")
    run("index", "old.csv", "-o", "archive")
    run("index", "more.csv", "-o", "archive")
    first, second = read_abouts(tmp_path / "archive", fingerprint_of(USUAL))
    assert {key[0] for key in first.labels} == {"boats sunk in Arvenka", "boats sunk in Beredovo"}
    assert {key[0] for key in second.labels} == {"boats sunk in Cerevo"}
    assert [each.labels for each in read_abouts(tmp_path / "archive", "another")] == [{}, {}]


def test_a_source_of_the_config_is_part_of_the_fingerprint(tmp_path: Path) -> None:
    found = []
    for kind in ("police", "police", "hospital"):
        text = f'[sources.harbour]\nname = "Harbour master"\nkind = "{kind}"\n'
        (tmp_path / "verify.toml").write_text(text, encoding="utf-8")
        found.append(fingerprint_of(load_settings(tmp_path / "verify.toml")))
    assert found[0] == found[1] != found[2]
    assert fingerprint_of(USUAL) not in found


def test_what_is_known_of_parts_that_follow_each_other_is_one_range(tmp_path: Path) -> None:
    for at in range(3):
        rows = list(read_bytes(OLD.encode(), f"day-{at}.csv"))
        keep(tmp_path / "archive", rows, name="" if at == 1 else "as now")
    for name in ("one", "two"):
        keep(tmp_path / "archive", list(read_bytes(OLD.encode(), name)), name="as now")
    store = Store(tmp_path)
    for part in read_parts(tmp_path / "archive", "as now"):
        store.add_kept(part.rows)
    assert store.rows().known.rows == ((0, 2), (4, 10))


SEEDS = st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=6)


@given(SEEDS, st.data())
def test_a_fingerprint_does_not_depend_on_an_order(
    table: dict[str, str], data: st.DataObject
) -> None:
    other = dict(data.draw(st.permutations(list(table.items()))))
    assert canonical({"a": table, "b": {*table}}) == canonical({"b": {*other}, "a": other})
    assert canonical(table) != canonical({**table, "abcd": ""})


def test_nothing_is_added_if_a_ledger_cannot_be_read(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_text(OLD, encoding="utf-8")
    (tmp_path / "bad.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    done = run("index", "old.csv", "bad.csv", "-o", "archive")
    assert done.stderr.endswith(
        "error: archive: nothing was added: leave out what cannot be read, or mend it\n"
    )
    assert (done.exit_code, done.stdout) == (2, "")
    assert not (tmp_path / "archive").exists()


# What a part tells about itself, and what a damaged one tells instead.
DAMAGE = {
    "version": ('"version": 2', '"version": 1'),  # in which rows were not by topic
    "layout": ('"columns": ["source", ', '"columns": ["nowhere", '),
    "flaw": ('"flaws": {}', '"flaws": {"7": [["short-row", "a", 1]]}'),
    "incidents": ('"incidents": []', '"incidents": [[0, 99999999999]]'),
    "labels": ('"labels": [[', '"labels": [["x", '),
    "no names": ('"files": {', '"files": [], "others": {'),
}


def damage(frame: pl.DataFrame, change: str) -> pl.DataFrame:
    about = frame["about"][0]
    match change:
        case "no text":
            about = "[" * 100_000
        case "no table":
            about = "[1]"
        case "cells":
            return frame.with_columns(pl.lit(1).alias("value"))
        case "numbers":
            return frame.with_columns((pl.col("row number") + 1).alias("row number"))
        case "about":
            return frame.drop("about")
        case _:
            assert DAMAGE[change][0] in about
            about = about.replace(*DAMAGE[change])
    return frame.with_columns(pl.Series("about", [about, *frame["about"][1:].to_list()]))


@pytest.mark.parametrize(
    "change",
    [
        "layout",
        "flaw",
        "incidents",
        "labels",
        "no text",
        "no table",
        "no names",
        "cells",
        "numbers",
        "about",
        "cut",
        "empty",
    ],
)
def test_a_damaged_archive_is_one_line(change: str, run: Verify, tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.csv").write_text(NEW, encoding="utf-8")
    run("index", "old.csv", "-o", "archive")
    path = tmp_path / "archive" / "000001.claims"
    if change in {"cut", "empty"}:
        path.write_bytes(path.read_bytes()[: 300 if change == "cut" else 0])
    else:
        damage(pl.read_parquet(path), change).write_parquet(path)
    done = run("check", "new.csv", "--with", "archive", "-f", "csv")
    assert done.stderr == (
        "error: archive/000001.claims: damaged, or no part of an archive: remove it, and index its "
        "ledgers again\n"
    )
    assert done.exit_code == 2


def test_an_archive_with_cells_that_cannot_be_read_is_one_line(run: Verify, tmp_path: Path) -> None:
    rows = "".join(f"UN,boats sunk in Arvenka,{at},2026-03-01,letter {at}\n" for at in range(900))
    (tmp_path / "old.csv").write_text(OLD.splitlines()[0] + "\n" + rows, encoding="utf-8")
    (tmp_path / "new.csv").write_text(NEW, encoding="utf-8")
    run("index", "old.csv", "-o", "archive")
    path = tmp_path / "archive" / "000001.claims"
    whole = path.read_bytes()
    at = pq.read_metadata(path).row_group(0).column(5).data_page_offset  # of cells that are texts
    assert pq.read_schema(path).names[5] == "value"
    path.write_bytes(whole[:at] + bytes(200) + whole[at + 200 :])
    done = run("check", "new.csv", "--with", "archive", "-f", "csv")
    assert done.stderr.startswith("error: archive/000001.claims: damaged, or no part of an archive")
    assert done.exit_code == 2


def test_an_archive_of_another_version_is_refused(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_text(OLD, encoding="utf-8")
    run("index", "old.csv", "-o", "archive")
    path = tmp_path / "archive" / "000001.claims"
    damage(pl.read_parquet(path), "version").write_parquet(path)
    done = run("index", "old.csv", "-o", "archive")
    assert done.stderr == (
        "error: archive/000001.claims: made by another version of verify: index its ledgers again\n"
    )


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (("index", "old.csv"), "an archive is a folder: add -o ARCHIVE"),
        (("index", "old.csv", "-o", "."), ".: neither an archive nor an empty folder: choose"),
        (("index", "-", "-o", "a"), "standard input has no name for later runs: save it as a"),
        (("check", "old.csv", "--with", "a", "-f", "csv"), "a: no archive: verify index LEDGER"),
        (("check", "old.csv", "--with", "a", "--watch"), "--watch runs in memory: leave out"),
        (("check", "old.csv", "--engine", "archive", "--watch"), "--watch runs in memory: leave"),
        (("check", "old.csv", "--with", "a"), "--with writes each finding as it comes: add -f j"),
        (("check", "old.csv", "--with", "a", "--explain", "V101:c"), "--explain goes alone: leave"),
    ],
)
def test_what_cannot_be_done_is_said_on_one_line(
    command: tuple[str, ...], message: str, run: Verify, tmp_path: Path
) -> None:
    (tmp_path / "old.csv").write_text(OLD, encoding="utf-8")
    done = run(*command)
    assert done.stderr.startswith(f"error: {message}")
    assert (done.stderr.count("\n"), done.exit_code) == (1, 2)


def test_an_archive_in_a_folder_of_ledgers_is_no_ledger(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_text(OLD, encoding="utf-8")
    before = run("check", ".", "-f", "csv")
    run("index", "old.csv", "-o", "archive")
    after = run("check", ".", "-f", "csv")
    assert after.stdout == before.stdout
    assert after.stderr == "left out of the ledgers: 1 file of another format\n"
