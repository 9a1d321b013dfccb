"""The engine `spark`, on a real Spark, has the findings of the others, to the byte."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import Result

import verify
from tests.bench.archive_ledgers import make_rows
from tests.test_archive import (
    CELLS,
    CONFIGURED,
    LEDGERS,
    LISTED,
    as_csv,
    in_archive,
    in_memory,
    write_ledger,
)
from verify.engine.archive.processes import Processes
from verify.engine.archive.store import Store
from verify.engine.archive.whole_run import Wanted, check_rows
from verify.engine.ledgers import read_rows
from verify.errors import InputError
from verify.ledger.formats import read_bytes
from verify.model.claims import Row
from verify.model.settings import Settings
from verify.output.formats import render
from verify.output.pieces import in_order, make_page, number_alike, write_findings

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

    from verify.engine.spark.tasks import OnSpark

pytestmark = pytest.mark.skipif(
    find_spec("pyspark") is None or shutil.which("java") is None,
    reason="PySpark or Java is not installed",
)
ROOT = Path(__file__).parents[1]
CLAIMS = 5_000
COLUMNS = ("id", "source", "claim", "value", "as_of", "place", "url")
Verify = Callable[..., Result]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    from verify.engine.spark.session import open_session

    with open_session("local[2]", tmp_path_factory.mktemp("spark")) as session:
        yield session


@pytest.fixture(scope="module")
def spark(session: SparkSession) -> OnSpark:
    from verify.engine.spark.tasks import OnSpark

    return OnSpark(session)


def on_spark(
    spark: OnSpark, parts: Iterable[Sequence[Row]], asked: Settings, batch: int, name: str = "jsonl"
) -> str:
    with TemporaryDirectory() as folder:
        store = Store(Path(folder))
        for part in parts:
            store.add(part)
        write = partial(write_findings, name)
        checked = check_rows(store.rows(), asked, Wanted(write, spark._replace(batch=batch)))
        found = number_alike(in_order(checked.parts))
        return "".join(chain(render(make_page(), name), found))


@pytest.fixture(scope="module")
def generated() -> list[tuple[str, ...]]:
    return [row for row, _ in make_rows(CLAIMS)]


def test_the_samples_together_have_the_same_findings(spark: OnSpark) -> None:
    parts = []
    for name in LEDGERS:
        try:
            parts.append(read_rows(str(ROOT / name)))
        except InputError:
            continue  # no ledger: all engines read files with the same function
    every = [row for part in parts for row in part]
    for name in ("jsonl", "csv"):
        expected = in_memory(every, Settings(), name)
        assert on_spark(spark, parts, Settings(), 100, name) == expected
    assert expected.count("V101") > len(parts)


@pytest.mark.parametrize(("files", "batch"), [(1, 5_000), (3, 500), (7, 60)])
def test_an_archive_has_the_same_findings_however_it_is_split(
    files: int, batch: int, spark: OnSpark, generated: list[tuple[str, ...]], tmp_path: Path
) -> None:
    rows = Random(files).sample(generated, CLAIMS)  # noqa: S311  in another order too
    paths = [
        write_ledger(tmp_path / f"part-{number}.csv", [COLUMNS, *rows[number::files]])
        for number in range(files)
    ]
    parts = [read_rows(path) for path in paths]
    expected = in_memory([row for part in parts for row in part], Settings(), "jsonl")
    assert expected.count("V201") > files
    assert in_archive(parts, Settings(), "jsonl", batch=500) == expected
    assert on_spark(spark, parts, Settings(), batch) == expected


@pytest.mark.parametrize("seed", range(4))
def test_what_crosses_topics_is_the_same(seed: int, spark: OnSpark) -> None:
    chance = Random(seed)  # noqa: S311  no secret
    rows = [tuple(map(chance.choice, CELLS.values())) for _ in range(60)]
    asked = CONFIGURED if seed % 2 else Settings()
    files = [("one.csv", rows[:25]), ("two.csv", rows[25:])]
    parts = [list(read_bytes(as_csv(some), name, asked.opening)) for name, some in files]
    expected = in_memory([row for part in parts for row in part], asked, "jsonl")
    assert expected.count("\n") > len(rows)
    assert on_spark(spark, parts, asked, 10) == expected


def test_new_claims_beside_an_archive_have_the_same_findings(
    spark: OnSpark, generated: list[tuple[str, ...]], tmp_path: Path
) -> None:
    rows = Random(1).sample(generated[:900], 900)  # noqa: S311  on the same topics
    parts = [
        read_rows(write_ledger(tmp_path / name, [COLUMNS, *some]))
        for name, some in (("old.csv", rows[:800]), ("new.csv", rows[800:]))
    ]
    with TemporaryDirectory() as folder:
        store = Store(Path(folder))
        store.add(parts[0])
        since = store.size
        store.add(parts[1])
        write = partial(write_findings, "jsonl", only=store.paths_since(since))
        here, there = (
            check_rows(store.rows(), Settings(), Wanted(write, each, since)).parts
            for each in (Processes(Path(folder), 1), spark._replace(batch=200))
        )
    found = list(number_alike(in_order(here)))
    assert len(found) > 10
    assert list(number_alike(in_order(there))) == found


def test_the_daily_series_of_a_war_have_the_same_findings(
    spark: OnSpark, shared: Path, tmp_path: Path
) -> None:
    from tests.test_war_losses import load_bench

    folder = shared / "bench" / "data" / "war-losses"
    if not folder.is_dir():
        pytest.skip("the series of the General Staff are not here")
    load_bench().write_ledger(folder, tmp_path / "claims.csv")
    rows = read_rows(str(tmp_path / "claims.csv"))
    assert on_spark(spark, [rows], Settings(), 2_000) == in_memory(rows, Settings(), "jsonl")


def test_what_is_wrong_on_a_worker_is_said_as_in_memory(spark: OnSpark) -> None:
    rows = list(read_bytes(as_csv([tuple(each[0] for each in CELLS.values())]), "one.csv"))
    with TemporaryDirectory() as folder:
        store = Store(Path(folder))
        store.add(rows)
        with pytest.raises(ZeroDivisionError):
            check_rows(store.rows(), Settings(), Wanted(fail, spark))


def fail(_found: object) -> list[Any]:
    raise ZeroDivisionError


def test_from_python_the_session_of_the_caller_is_used(
    session: SparkSession, generated: list[tuple[str, ...]], tmp_path: Path
) -> None:
    path = write_ledger(tmp_path / "claims.csv", [COLUMNS, *generated[:800]])
    expected = verify.check(path, config=False).found
    assert {"V001", "V201"} <= {each.rule.code for each in expected.open}
    for given in (session, None):  # None is the active session
        found = verify.check_archive(path, engine="spark", spark=given, config=False)
        assert found == expected
    assert session.range(3).count() == 3  # it goes on


def test_a_data_frame_of_spark_is_a_ledger(
    session: SparkSession, generated: list[tuple[str, ...]]
) -> None:
    frame = session.createDataFrame(generated[:800], COLUMNS)
    pandas = pytest.importorskip("pandas")
    expected = verify.check(pandas.DataFrame(generated[:800], columns=COLUMNS), config=False).found
    assert {"V001", "V201"} <= {each.rule.code for each in expected.open}
    assert verify.check_archive(frame, engine="spark", spark=session, config=False) == expected


SUPPRESSED = """[[suppress]]
claim = "c0@claims.csv:1577"
rules = ["V008"]
reason = "a copy, as the test has it"
"""


def rows_of(frame: DataFrame) -> list[dict[str, Any]]:
    """Return the rows of findings in the order of the files."""
    keys = ("path", "line", "code", "claim", "message", "fingerprint")
    rows = (row.asDict() for row in frame.collect())
    return sorted(rows, key=lambda row: [row[key] or 0 for key in keys])


@pytest.mark.parametrize("wave", [1, 1 << 26])
def test_the_findings_can_stay_in_spark(
    wave: int, session: SparkSession, run: Verify, monkeypatch: pytest.MonkeyPatch
) -> None:
    from verify.engine.spark import tasks

    monkeypatch.setattr(tasks, "WAVE", wave)  # the topics are in many frames, or in one
    generated = [row for row, _ in make_rows(1_500)]
    path = write_ledger(Path("claims.csv"), [COLUMNS, *generated, *generated[:75] * 3])
    Path("verify.toml").write_text(SUPPRESSED, encoding="utf-8")
    assert run("check", path, "-f", "parquet", "-o", "found.parquet").exit_code == 1
    expected = session.read.parquet(str(Path("found.parquet").resolve()))
    found = verify.check_in_spark(path, spark=session)
    assert found.columns == expected.columns
    assert rows_of(found) == rows_of(expected)
    copies = [row["code"] for row in rows_of(found) if row["claim"] == "c0@claims.csv:1577"]
    assert copies == ["V007"]  # and no V008, which has a number all the same
    numbered = [row["fingerprint"] for row in rows_of(found) if ":" in row["fingerprint"]]
    assert {each.split(":")[1] for each in numbered} >= {"2", "3"}
    written = str(Path("written").resolve())
    found.write.parquet(written)
    assert session.read.parquet(written).count() == expected.count()


def test_no_findings_are_an_empty_frame_with_the_same_columns(session: SparkSession) -> None:
    found = verify.check_in_spark(spark=session, config=False)
    assert (found.count(), found.columns[:2]) == (0, ["code", "name"])
    some = verify.check_in_spark([KILLED], spark=session, config=False)
    assert some.schema == found.schema
    assert {row["code"] for row in some.collect()} == {"V101", "V103", "V106"}


def test_what_is_wrong_on_a_worker_is_said_if_the_findings_stay_there(
    spark: OnSpark,
) -> None:
    from verify.engine.spark.frames import KeptFindings
    from verify.output.arrow_rows import to_rows

    rows = list(read_bytes(as_csv([tuple(each[0] for each in CELLS.values())]), "one.csv"))
    with TemporaryDirectory() as folder:
        store = Store(Path(folder))
        store.add(rows)
        keeping = spark._replace(kept=KeptFindings(to_rows))
        with pytest.raises(ZeroDivisionError):
            check_rows(store.rows(), Settings(), Wanted(fail, keeping))


@pytest.mark.parametrize("given", ["local[2]", 2])
def test_a_frame_of_findings_needs_a_session(given: object) -> None:
    with pytest.raises(InputError, match="spark= takes a session of Spark: the data frame of fin"):
        verify.check_in_spark([KILLED], spark=given, config=False)


def test_what_is_no_session_is_said() -> None:
    with pytest.raises(InputError, match="spark= takes a session of Spark, or the name of a mast"):
        verify.check_archive([KILLED], engine="spark", spark=2, config=False)


def test_documents_are_read_beside_the_ledger(
    session: SparkSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("report.txt").write_text("The agency said 13,100 people fled.", encoding="utf-8")
    rows = [("source", "claim", "value", "evidence")]
    rows += [(f"agency {at}", "people who fled", "12,900", "REPORT.txt; report.txt") for at in "ab"]
    rows += [("the agency", "people who fled", "13,100", "none.txt")]
    write_ledger(Path("claims.csv"), rows)
    expected = verify.check("claims.csv", config=False).found
    names = [each.rule.name for each in expected.open]
    assert (names.count("figure-not-in-document"), names.count("unread-document")) == (2, 3)
    found = verify.check_archive("claims.csv", engine="spark", spark=session, config=False)
    assert found == expected


KILLED = {"source": "UN", "claim": "civilians killed", "value": "12"}
SMALL = """source,claim,value,as_of,evidence
UN,troops at the border,12,2026-03-01,a letter
UN,troops at the border,15,2026-03-01,a letter
the mayor,troops at the border,1.234,2026-03-01,a letter
"""


@pytest.fixture
def small(tmp_path: Path) -> str:
    path = tmp_path / "desk" / "claims.csv"
    path.parent.mkdir()
    path.write_text(SMALL, encoding="utf-8")
    return str(path)


def start_command(ledger: str, *options: str, **changed: str) -> subprocess.Popen[str]:
    """Start a check on Spark beside the ledger; its temporary files are in a folder of its own."""
    desk = Path(ledger).parent
    folder = desk.with_name("temporary")
    folder.mkdir(exist_ok=True)
    command = (sys.executable, "-m", "verify", "check", ledger, "-f", "jsonl", "--engine", "spark")
    return subprocess.Popen(  # noqa: S603  our own script
        (*command, *options),
        cwd=desk,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(folder), **changed},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def left_by(ledger: str) -> list[str]:
    """Return the files that a run has left, and the ledger."""
    desk = Path(ledger).parent
    folders = (desk, desk.with_name("temporary"))
    return [path.name for folder in folders for path in folder.iterdir()]


def test_the_command_prints_what_memory_prints_and_nothing_else(small: str, run: Verify) -> None:
    ours = run("check", small, "-f", "jsonl")
    process = start_command(small, "--spark-master", "local[2]")
    assert process.communicate() == (ours.stdout, "")
    assert process.returncode == ours.exit_code == 1
    assert "V001" in ours.stdout
    assert left_by(small) == ["claims.csv"]


def test_ctrl_c_ends_spark_too(small: str) -> None:
    process = start_command(small, "--spark-master", "local[2]")
    java = next(wait_for(lambda: children_of(process.pid)))
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert (out, err, process.returncode) == ("", "", 130)
    assert not Path(f"/proc/{java}").exists()
    assert left_by(small) == ["claims.csv"]


def wait_for(look: Callable[[], list[int]]) -> Iterator[int]:
    """Yield what is found, as soon as anything is."""
    while not (found := look()):
        time.sleep(0.05)
    yield from found


def children_of(pid: int) -> list[int]:
    path = Path(f"/proc/{pid}/task/{pid}/children")
    return list(map(int, path.read_text(encoding="ascii").split()))


@pytest.mark.parametrize(
    ("options", "changed", "message"),
    [
        ((), {"JAVA_HOME": "/nowhere"}, "--engine spark needs Java 17 or newer: install it"),
        (("--spark-master", "cluster"), {}, "--spark-master cluster: not a master of Spark: give "),
        (("--spark-master", "local[0]"), {}, "--spark-master local[0]: not a master of Spark: "),
        (("--spark-master", "spark://127.0.0.1:1"), {}, "this master does not answer: start it"),
        (("--report", "csv=a.csv"), {}, "--engine spark writes each finding as it comes: add -f "),
        (
            ("--engine", "memory", "--spark-master", "yarn"),
            {},
            "--spark-master is for --engine spa",
        ),
        (
            ("--engine", "auto", "--spark-master", "yarn"),
            {},
            "--spark-master is for --engine spark",
        ),
        (("--watch",), {}, "--watch runs in memory: leave out --engine and --with"),
    ],
)
def test_what_is_missing_is_said_on_one_line(
    options: tuple[str, ...], changed: dict[str, str], message: str, small: str
) -> None:
    process = start_command(small, *options, **changed)
    out, err = process.communicate()
    assert (out, process.returncode) == ("", 2)
    assert err.startswith("error: ")
    assert message in err
    assert err.count("\n") == 1
    assert left_by(small) == ["claims.csv"]


@pytest.mark.parametrize(
    ("said", "message"),
    [
        (
            "java.lang.UnsupportedClassVersionError: org/apache/spark/launcher/Main",
            "--engine spark needs Java 17 or newer, and found an older one: install a newer one",
        ),
        ("Error: no room in this machine", "Spark ended the run: no room in this machine"),
    ],
)
def test_a_java_that_does_not_start_is_said_on_one_line(
    said: str, message: str, small: str, tmp_path: Path
) -> None:
    java = tmp_path / "jvm" / "bin" / "java"
    java.parent.mkdir(parents=True)
    java.write_text(f"#!/bin/sh\necho '{said}' >&2\nexit 1\n", encoding="utf-8")
    java.chmod(0o755)
    process = start_command(small, JAVA_HOME=str(tmp_path / "jvm"))
    out, err = process.communicate()
    assert (out, process.returncode) == ("", 2)
    assert err.startswith(f"error: {message}")
    assert err.count("\n") == 1
    assert left_by(small) == ["claims.csv"]


@pytest.mark.parametrize("module", ["pyspark", "pandas", "pyarrow", "polars"])
def test_a_missing_library_is_named_with_its_extra(module: str, small: str) -> None:
    code = f"import sys; sys.modules[{module!r}] = None; from verify.__main__ import main; main()"
    done = subprocess.run(  # noqa: S603  our own Python
        (sys.executable, "-c", code, "check", small, "-f", "csv", "--engine", "spark"),
        capture_output=True, check=False, encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.stderr == (
        "error: --engine spark needs the extra [spark]: pip install 'verify-claims[spark]'\n"
    )
    assert done.returncode == 2


@pytest.mark.parametrize("options", [(), ("--engine", "archive", "-f", "csv")])
def test_the_other_engines_load_nothing_of_this(options: tuple[str, ...], small: str) -> None:
    code = f"{LISTED}; from verify.__main__ import main; main()"
    done = subprocess.run(  # noqa: S603  our own Python
        (sys.executable, "-c", code, "check", small, "-q", *options),
        capture_output=True, check=False, encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    loaded = set(done.stderr.split())
    assert "verify.cli.check" in loaded
    assert not {name for name in loaded if "spark" in name or name == "py4j"}
