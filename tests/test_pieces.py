"""Findings are written in pieces: as Parquet too, in order, whole or not at all."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import Result

from tests.bench.archive_ledgers import COLUMNS, make_rows
from tests.test_archive import write_ledger
from verify.engine.archive import spilled
from verify.engine.archive.one_batch import Written
from verify.engine.archive.spilled import Spilled
from verify.model.settings import Severity
from verify.output.formats import parquet
from verify.output.pieces import in_order, number_alike

ROOT = Path(__file__).parents[1]
Verify = Callable[..., Result]
CLAIMS = 2_000


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("ledger") / "claims.csv"
    return write_ledger(path, [COLUMNS, *(row for row, _ in make_rows(CLAIMS))])


def test_the_findings_of_parquet_are_those_of_json_lines(
    ledger: str, run: Verify, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet, "ROWS", 7)
    lines = run("check", ledger, "-f", "jsonl", "--exit-zero").stdout.splitlines()
    expected = [json.loads(line) for line in lines]
    assert len(expected) > 3 * 7
    for engine in ("memory", "archive"):
        done = run("check", ledger, "-f", "parquet", "-o", engine, "--engine", engine)
        assert (done.exit_code, done.stdout, done.stderr) == (1, "", "")
        assert pq.read_table(engine).to_pylist() == expected
        assert pq.read_metadata(engine).num_row_groups == -(-len(expected) // 7)
    assert Path("memory").read_bytes() == Path("archive").read_bytes()


def test_a_ledger_without_findings_has_an_empty_table(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text("source,claim,value\nUN,troops,12\n", encoding="utf-8")
    for engine in ("memory", "archive"):
        command = ("check", "claims.csv", "--select", "V201", "-f", "parquet", "-o", engine)
        assert run(*command, "--engine", engine).exit_code == 0
        assert pq.read_table(engine).num_rows == 0
    assert Path("memory").read_bytes() == Path("archive").read_bytes()


@pytest.mark.parametrize("engine", ["memory", "archive"])
def test_parquet_needs_a_file(engine: str, ledger: str, run: Verify) -> None:
    done = run("check", ledger, "-f", "parquet", "--engine", engine)
    assert done.stderr == "error: -f parquet writes a file: add -o NAME\n"
    assert done.exit_code == 2


def test_parquet_is_for_findings_alone(ledger: str, run: Verify) -> None:
    done = run("compare", ledger, "-f", "parquet", "-o", "made")
    assert done.stderr == (
        "error: --output-format parquet is not for this command: use it with verify check\n"
    )


def test_half_of_a_pair_of_characters_is_written(run: Verify, tmp_path: Path) -> None:
    row = {"source": "UN\ud800", "claim": "troops", "value": "12"}
    (tmp_path / "claims.jsonl").write_text(json.dumps(row), encoding="utf-8")
    for engine in ("memory", "archive"):
        run("check", "claims.jsonl", "-f", "parquet", "-o", engine, "--engine", engine)
    assert Path("memory").read_bytes() == Path("archive").read_bytes()


PLACES = st.lists(st.lists(st.integers(0, 9), max_size=6), max_size=9)


@given(PLACES)
def test_spilled_findings_are_in_the_order_of_all(places: list[list[int]]) -> None:
    from tempfile import TemporaryDirectory

    number = iter(range(1_000))
    batches = [
        [Written((at,), f"{at:016x}", Severity.NOTE, f'"{at:016x}" {next(number)}') for at in some]
        for some in places
    ]
    expected = sorted((each for some in batches for each in some), key=lambda each: each.order)
    with TemporaryDirectory() as folder:
        kept = Spilled(Path(folder))
        for some in batches:
            kept.append(some)
        assert list(kept.in_order()) == expected == in_order(batches)
        few = list(number_alike(kept.in_order(), kept.alike()))
    assert few == list(number_alike(expected))


def test_many_parts_are_put_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spilled, "MOST_PARTS", 3)
    kept = Spilled(tmp_path)
    for at in range(20):
        kept.append([Written((at % 7, at), f"{at:016x}", Severity.NOTE, "x")])
    assert len(kept.parts) <= 3
    assert len(list(tmp_path.iterdir())) == len(kept.parts)
    found = [each.order for each in kept.in_order()]
    assert found == sorted((at % 7, at) for at in range(20))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("output_format", ["csv", "parquet"])
def test_a_run_that_is_stopped_leaves_the_old_file_and_nothing_else(
    output_format: str, number: signal.Signals, ledger: str, tmp_path: Path
) -> None:
    room = tmp_path / "room"
    room.mkdir()
    made = tmp_path / "made"
    made.write_text("old", encoding="utf-8")
    code = (  # writes so slowly that the signal comes in between
        "import time; from verify.output import pieces; real = pieces.number_alike\n"
        "def slow(*some):\n"
        "    for at, each in enumerate(real(*some)):\n"
        "        if at > 20: time.sleep(0.2)\n"
        "        yield each\n"
        "pieces.number_alike = slow\n"
        "from verify.__main__ import main; main()"
    )
    command = ("check", ledger, "--engine", "archive", "-f", output_format, "-o", str(made))
    process = subprocess.Popen(  # noqa: S603  our own Python
        (sys.executable, "-c", code, *command),
        env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(room)},
        stderr=subprocess.DEVNULL,
    )
    end = time.monotonic() + 60
    while not any(each.name.startswith(".made.") for each in tmp_path.iterdir()):
        assert process.poll() is None
        assert time.monotonic() < end
        time.sleep(0.05)
    assert list(room.iterdir())
    process.send_signal(number)
    assert process.wait(60) != 0
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["made"]
    assert made.read_text(encoding="utf-8") == "old"
    assert list(room.iterdir()) == []
