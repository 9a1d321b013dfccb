"""`verify.check_archive` has the findings of `verify.check`, whatever engine finds them."""

import subprocess
import sys
from pathlib import Path

import pytest

import verify
from tests.bench.archive_ledgers import make_rows
from tests.test_archive import write_ledger
from verify.engine.archive import processes
from verify.errors import InputError
from verify.model.settings import Settings

ROOT = Path(__file__).parents[1]
COLUMNS = ("id", "source", "claim", "value", "as_of", "place", "url")
ROWS: list[dict[str, object]] = [
    {"source": "UN", "claim": "civilians killed", "value": 21, "as_of": "2026-03-01"},
    {"source": "AP", "claim": "civilians killed", "value": "12", "as_of": "2026-03-01"},
    {"source": "AP", "claim": "civilians killed", "value": "1.234", "as_of": "2026-03-02"},
]


@pytest.fixture
def ledgers(tmp_path: Path) -> list[str]:
    rows = [row for row, _ in make_rows(1_500)]
    return [
        write_ledger(tmp_path / f"part-{part}.csv", [COLUMNS, *rows[part::3]]) for part in range(3)
    ]


@pytest.mark.parametrize("engine", ["archive", "memory"])
def test_files_have_the_same_findings(engine: str, ledgers: list[str]) -> None:
    expected = verify.check(*ledgers, config=False).found
    assert {"V001", "V201"} <= {each.rule.code for each in expected.open}
    assert verify.check_archive(*ledgers, engine=engine, config=False) == expected


def test_several_processes_have_the_same_findings(
    ledgers: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "FEWEST", 1_000)
    monkeypatch.setattr(processes, "_count_cores", lambda: 2)
    assert (
        verify.check_archive(*ledgers, config=False) == verify.check(*ledgers, config=False).found
    )


def test_a_folder_is_read_as_its_files(ledgers: list[str]) -> None:
    folder = Path(ledgers[0]).parent
    expected = verify.check(folder, config=False).found
    assert verify.check_archive(folder, config=False) == expected


def test_rows_and_frames_have_the_same_findings() -> None:
    pandas = pytest.importorskip("pandas")
    more = pandas.DataFrame(ROWS).assign(source="Reuters")
    expected = verify.check(ROWS, more, config=False).found
    assert {"<frame 2>", "<rows 1>"} == {each.location.path for each in expected.open}
    assert verify.check_archive(ROWS, more, config=False) == expected


def test_the_settings_count() -> None:
    chosen = Settings(select=("V001",))
    expected = verify.check(ROWS, settings=chosen).found
    assert [each.rule.code for each in expected.open] == ["V001"]
    assert verify.check_archive(ROWS, settings=chosen) == expected


def test_what_the_desk_excused_is_kept_apart() -> None:
    rows = [{**row, "suppress": "V001: as said"} for row in ROWS]
    found = verify.check_archive(rows, config=False)
    assert [each.rule.code for each in found.suppressed] == ["V001"]
    assert found == verify.check(rows, config=False).found


def test_no_ledger_has_no_findings() -> None:
    assert verify.check_archive(config=False) == verify.check(config=False).found


def test_what_it_cannot_do_is_said() -> None:
    claims = verify.check(ROWS, config=False).claims
    with pytest.raises(InputError, match='no engine "pandas": it is one of archive, memory, spa'):
        verify.check_archive(ROWS, config=False, engine="pandas")
    with pytest.raises(InputError, match='spark= is for engine="spark": add it'):
        verify.check_archive(ROWS, config=False, spark="local[2]")
    with pytest.raises(InputError, match='claims that are read already need engine="memory"'):
        verify.check_archive(claims, config=False)
    assert verify.check_archive(claims, engine="memory", config=False).open


def test_check_loads_nothing_of_it() -> None:
    code = f"import sys, verify; verify.check({ROWS!r}); print(' '.join(sys.modules))"
    done = subprocess.run(  # noqa: S603  our own Python
        (sys.executable, "-c", code), capture_output=True, check=True, encoding="utf-8", cwd=ROOT
    )
    loaded = set(done.stdout.split())
    assert "verify.engine.ledgers" in loaded
    assert not {"polars", "pyspark", "verify.engine.large", "verify.engine.archive"} & loaded
