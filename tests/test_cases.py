"""The cases in TOML files: each is run, and a case that is written wrongly stops the run."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TEST = """
import pytest

@pytest.mark.cases("{name}.toml")
def test_a_sum(a, b, total):
    assert a + b == total
"""
GOOD = "case = [[1, 2, 3], { total = 5, b = 3, a = 2 }]"
WRONG = {
    "misspelt": "[[case]]\na = 1\nb = 2\ntotl = 3",
    "missing": "[[case]]\na = 1\nb = 2",
    "unknown": "[[case]]\na = 1\nb = 2\ntotal = 3\nwhy = 'so'",
    "short": "case = [[1, 2, 3], [1, 2]]",
    "text": "case = ['123']",
    "empty": "case = []",
    "table": "[case]\na = 1\nb = 2\ntotal = 3",
    "comma": "case = [[1, 2, 3] [2, 3, 5]]",
    "beside": "case = [[1, 2, 3]]\ncaes = [[1, 2, 4]]",
}


def run(folder: Path, files: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run, for each TOML file, a test with the parameters `a`, `b` and `total`."""
    (folder / "conftest.py").write_bytes((HERE / "conftest.py").read_bytes())
    for name, cases in files.items():
        (folder / f"{name}.toml").write_text(cases, encoding="utf-8")
        (folder / f"test_{name}.py").write_text(TEST.format(name=name), encoding="utf-8")
    return subprocess.run(  # noqa: S603  our own Python
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", folder],
        capture_output=True,
        check=False,
        cwd=folder,
        encoding="utf-8",
    )


def test_a_case_is_a_row_or_a_table(tmp_path: Path) -> None:
    done = run(tmp_path, {"good": GOOD})
    assert done.returncode == 0
    assert "2 passed" in done.stdout


def test_a_case_that_is_written_wrongly_stops_the_run(tmp_path: Path) -> None:
    done = run(tmp_path, {"good": GOOD, **WRONG})
    assert done.returncode == pytest.ExitCode.INTERRUPTED
    assert set(re.findall(r"(\w+)\.toml: ", done.stdout)) == set(WRONG)


def test_each_file_of_cases_is_run_by_a_test() -> None:
    tests = "".join(path.read_text(encoding="utf-8") for path in HERE.glob("test_*.py"))
    patterns = re.findall(r'^@pytest\.mark\.cases\("(\w+/.+)"\)$', tests, re.MULTILINE)
    assert all(any(HERE.glob(pattern)) for pattern in patterns)
    files = {path for pattern in patterns for path in HERE.glob(pattern)}
    folders = {HERE / pattern.partition("/")[0] for pattern in patterns}
    assert files == {path for folder in folders for path in folder.rglob("*.toml")}
