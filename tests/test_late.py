"""Modules of Python that are loaded when they are first used."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from verify.late import SELDOM_USED

MAIN = "from verify.__main__ import main; main()"
LATE = "from verify.late import SELDOM_USED, import_late; import_late(*SELDOM_USED);"
# The others are loaded by newer versions of Python, or of Typer.
NEVER_USED = {"bz2", "locale", "lzma", "selectors", "signal", "subprocess", "tokenize"}
ALL_LATE = "{name for name in SELDOM_USED if type(sys.modules.get(name)).__name__ != 'module'}"


def run(folder: Path, code: str, *args: str) -> tuple[int, str, str]:
    done = subprocess.run(  # noqa: S603  our own Python
        (sys.executable, "-c", code, *args),
        cwd=folder,
        env={**os.environ, "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"},
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    return done.returncode, done.stdout, done.stderr


def printed(folder: Path, code: str, *args: str) -> str:
    status, output, errors = run(folder, code, *args)
    assert (status, errors) == (0, "")
    return output


def test_nothing_is_imported_before_the_program_is_ready_for_ctrl_c(tmp_path: Path) -> None:
    code = "import gc, os, sys; before = {*sys.modules}; import verify.__main__; "
    shown = printed(tmp_path, f"{code}print(*sorted({{*sys.modules}} - before))")
    assert shown.split() == ["__future__", "verify", "verify.__main__"]


def test_a_check_loads_none_that_only_typer_wants(tmp_path: Path) -> None:
    ledger = "source,claim,value,as_of\nUN,troops at the border,12,2026-03-01\n"
    (tmp_path / "claims.csv").write_text(ledger, encoding="utf-8")
    at_the_end = f"os._exit = lambda _: sys.stderr.write(repr({ALL_LATE}))"
    code = f"import os, sys; from verify.late import SELDOM_USED; {at_the_end}; {MAIN}"
    _, _, found = run(tmp_path, code, "check", "claims.csv", "-q")
    assert ast.literal_eval(found) >= NEVER_USED


@pytest.mark.parametrize("name", SELDOM_USED)
def test_each_is_the_whole_module_once_it_is_used(name: str, tmp_path: Path) -> None:
    names = f"print(sorted(vars({name})))"
    whole = printed(tmp_path, f"import {name}; {names}")
    use = f"import {name}\ntry: {name}.no_such_name\nexcept AttributeError: {names}"
    assert printed(tmp_path, f"{LATE}\n{use}") == whole
    a_name = next(each for each in ast.literal_eval(whole) if each[0].isalpha())
    printed(tmp_path, f"{LATE} from {name} import {a_name}")


def test_two_threads_may_use_one_at_once(tmp_path: Path) -> None:
    users = "ThreadPoolExecutor(4).map(lambda _: tokenize.tokenize.__name__, range(99))"
    code = f"from concurrent.futures import ThreadPoolExecutor; {LATE} import tokenize;"
    assert printed(tmp_path, f"{code} print(*set({users}))") == "tokenize\n"


def test_a_module_that_is_loaded_is_left_alone(tmp_path: Path) -> None:
    code = f"import tokenize, sys; {LATE} print(sys.modules['tokenize'] is tokenize, tokenize)"
    assert printed(tmp_path, code).startswith("True <module 'tokenize' from ")


def test_a_program_that_imports_the_package_has_no_late_module(tmp_path: Path) -> None:
    code = "import sys, verify.cli, bz2, ipaddress, linecache; from verify.late import SELDOM_USED;"
    assert printed(tmp_path, f"{code} print({ALL_LATE})") == "set()\n"


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("--help",), "Usage:"),
        (("check", "--help"), "--fail-on"),
        (("chekc",), "Did you mean 'check'?"),
        (("check", "--fail-no", "never"), "--fail-on"),
        (("check", "missing.csv"), "missing.csv"),
        (("--show-completion", "bash"), "complete_bash"),
    ],
)
def test_the_command_line_is_the_same_with_late_modules(
    command: tuple[str, ...], words: str, tmp_path: Path
) -> None:
    found = run(tmp_path, MAIN, *command)
    assert found == run(tmp_path, "from verify.cli import main; main()", *command)
    assert words in "".join(found[1:])


@pytest.mark.parametrize(("library", "name"), [("openpyxl", "a.xlsx"), ("pyarrow", "a.parquet")])
def test_a_ledger_is_read_without_numpy_which_ends_a_run_that_has_too_little_memory(
    library: str, name: str, tmp_path: Path
) -> None:
    pytest.importorskip("numpy")
    module = pytest.importorskip(library)
    rows = {"source": ["UN", "AFP"], "claim": ["dead", "dead"], "value": ["12", "120"]}
    if library == "openpyxl":
        book = module.Workbook()
        for row in (rows.keys(), *zip(*rows.values(), strict=True)):
            book.active.append([*row])
        book.save(tmp_path / name)
    else:
        pytest.importorskip("pyarrow.parquet").write_table(module.table(rows), tmp_path / name)
    at_the_end = "os._exit = lambda code: sys.stderr.write(f\"{code} {'numpy' in sys.modules}\")"
    code = f"import os, sys; {at_the_end}; {MAIN}"
    _, output, ended = run(tmp_path, code, "check", name, "-q")
    assert (ended, "V201" in output) == ("1 False", True)


def test_a_program_that_imports_the_package_has_numpy_in_its_libraries(tmp_path: Path) -> None:
    pytest.importorskip("numpy")
    pytest.importorskip("openpyxl")
    code = "import sys, verify; from verify.extras import import_extra;"
    code = f"{code} import_extra('openpyxl', '', ''); print('numpy' in sys.modules)"
    assert printed(tmp_path, code) == "True\n"
