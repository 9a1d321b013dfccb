"""However a run ends, its exit code says how, and stderr has one line: never a traceback."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from verify.errors import InputError
from verify.ledger.formats import read_ledger

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a shell, limits and signals of POSIX")

VERIFY = Path(sys.executable).with_name("verify")
CLAIMS = "source,claim,value\nUN,civilians killed,12\nAFP,civilians killed,120\n"
# A fault in a rule that nobody thought of.
FAULT = """
from verify.rules import conflicting_figures
def check(group, settings):
    raise KeyError("no such thing")
    yield
conflicting_figures.check = check
from verify.cli import main
main()
"""


def shell(command: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the shell, in which `verify` is ours, beside a ledger with a conflict."""
    (folder / "claims.csv").write_text(CLAIMS, encoding="utf-8")
    return subprocess.run(  # noqa: S603  our own command
        ["bash", "-c", f'verify() {{ "{VERIFY}" "$@"; }}; {command}'],  # noqa: S607
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **variables},
    )


def run_code(code: str, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run Python code with the arguments of a check."""
    return subprocess.run(  # noqa: S603  our own code
        [sys.executable, *options, "-c", code, "check", "claims.csv"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def error_of(done: subprocess.CompletedProcess[str]) -> str:
    """Return the one line of a run that failed, without "error: "."""
    assert done.returncode == 2, (done.returncode, done.stderr)
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr.removeprefix("error: ").rstrip("\n")


def test_too_little_memory_is_2_and_one_line(tmp_path: Path) -> None:
    rows = "".join(f"UN,civilians killed in town {i},{i}\n" for i in range(60_000))
    (tmp_path / "big.csv").write_text(f"source,claim,value\n{rows}", encoding="utf-8")
    done = shell("ulimit -v 200000; verify check big.csv -q", tmp_path)
    assert error_of(done).startswith("there is not enough memory: check fewer or smaller files")


def test_too_little_memory_to_start_is_2_and_one_line(tmp_path: Path) -> None:
    done = shell("ulimit -v 20000; verify check claims.csv", tmp_path)
    too_little = ("there is not enough memory", "the system gives too little to go on")
    assert error_of(done).startswith(too_little)


def test_a_fault_of_ours_is_2_and_says_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text(CLAIMS, encoding="utf-8")
    line = error_of(run_code(FAULT, tmp_path))
    assert line.startswith("a fault of verify, not of your files (KeyError: 'no such thing', in ")
    assert "in rule V201 conflicting-figures, on the topic 'civilians killed'" in line
    assert "in engine/run.py:" in line
    assert "Traceback" in run_code(FAULT, tmp_path, "-X", "dev").stderr


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("verify check none.csv 2>/dev/full", 2),
        ("verify check claims.csv >/dev/full 2>/dev/full", 2),
        ("verify check claims.csv 2>/dev/full", 1),
        ("verify check claims.csv --fail-on never 2>/dev/full", 0),
        ("verify check claims.csv --baseline b.json --write-baseline 2>/dev/full", 0),
    ],
)
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_an_unwritable_stderr_changes_no_exit_code(tmp_path: Path, command: str, code: int) -> None:
    assert shell(command, tmp_path).returncode == code


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_an_output_that_cannot_be_written_is_2(tmp_path: Path) -> None:
    line = error_of(shell("verify check claims.csv >/dev/full", tmp_path))
    assert line == "the output: cannot be written: No space left on device"


@pytest.mark.parametrize(
    "command",
    [
        "env -u HOME verify",
        "LC_ALL=C PYTHONUTF8=0 PYTHONCOERCECLOCALE=0 verify",
        "LC_ALL=xx_XX.KOI8-R verify",
        "COLUMNS=1 verify",
        "TERM= verify",
        "ulimit -n 16; verify",
        "TMPDIR=/nonexistent verify",
    ],
)
def test_a_strange_environment_changes_nothing(tmp_path: Path, command: str) -> None:
    usual = shell("verify check claims.csv", tmp_path)
    other = shell(command.replace("verify", f'"{VERIFY}"') + " check claims.csv", tmp_path)
    assert (other.returncode, other.stdout, other.stderr) == (1, usual.stdout, "")


@pytest.mark.parametrize("command", ["check", "compare", "questions", "topics"])
def test_one_column_is_room_enough(tmp_path: Path, command: str) -> None:
    screen = f"stty cols 1; '{VERIFY}' {command} claims.csv; echo code=\\$?"
    done = shell(f'script -qec "{screen}" /dev/null', tmp_path)
    assert done.stdout.count("\n") > (1 if command == "topics" else 5)
    assert done.stdout.strip().endswith("code=1" if command == "check" else "code=0")
    assert "Traceback" not in done.stdout


def test_too_few_file_handles_are_2_and_one_line(tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text(CLAIMS, encoding="utf-8")
    code = "import resource; from verify.cli import main;"
    code += "resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3)); main()"
    line = error_of(run_code(code, tmp_path))
    assert "Too many open files" in line


def test_a_folder_that_cannot_be_written_is_2_and_one_line(tmp_path: Path) -> None:
    line = error_of(shell("verify check claims.csv -o /proc/out.json -f json", tmp_path))
    assert line.startswith("/proc/out.json: cannot be written: ")
    line = error_of(shell("verify init /proc/sys/vm", tmp_path))
    assert line.startswith("/proc/sys/vm: nothing can be written: ")


def test_a_closed_pipe_changes_nothing_of_a_report(tmp_path: Path) -> None:
    command = "verify check claims.csv --report json=out.json | true; echo ${PIPESTATUS[0]}"
    done = shell(command, tmp_path)
    assert (done.stdout, done.stderr) == ("1\n", "")
    assert (tmp_path / "out.json").read_text().endswith("}\n")


@pytest.mark.parametrize("wait", [0.0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.15])
def test_ctrl_c_at_any_moment_of_the_start_is_no_traceback(tmp_path: Path, wait: float) -> None:
    (tmp_path / "claims.csv").write_text(CLAIMS, encoding="utf-8")
    # Nobody can guard Python's own start and the import of a package: the signal comes after them.
    code = "import gc, verify.__main__ as it; gc.disable = lambda: print(flush=True); it.main()"
    with subprocess.Popen(  # noqa: S603  our own code
        [sys.executable, "-c", code, "check", "claims.csv"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as run:
        assert run.stdout
        assert run.stderr
        run.stdout.readline()
        time.sleep(wait + 0.005)
        run.send_signal(signal.SIGINT)
        assert run.wait(30) in {130, 1}  # 1 if it was done before
        assert "Traceback" not in run.stderr.read()


# Links


def test_an_output_is_written_through_a_link_within_the_folder(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to("real")
    assert shell("verify check claims.csv -f json -o out/all.json", tmp_path).returncode == 1
    assert (tmp_path / "real" / "all.json").exists()


@pytest.mark.parametrize("option", ["-f json -o", "--report json="])
@pytest.mark.parametrize("name", ["out.json", "reports/out.json", "{here}/out.json"])
def test_an_output_follows_no_link_out_of_its_folder(
    tmp_path: Path, option: str, name: str
) -> None:
    desk, other = tmp_path / "desk", tmp_path / "other"
    desk.mkdir()
    other.mkdir()
    (other / "out.json").write_text("not ours")
    (desk / "reports").symlink_to(other)
    (desk / "out.json").symlink_to(other / "out.json")
    named = name.format(here=desk)
    done = shell(f"verify check claims.csv {option}{' ' * (option[1] == 'f')}{named}", desk)
    words = f"a link leads from here to {other}/out.json: if that is meant, give it as the name"
    assert error_of(done) == f"{named}: {words}"
    assert [path.name for path in other.iterdir()] == ["out.json"]
    assert (other / "out.json").read_text() == "not ours"


def test_an_archive_follows_no_link_out_of_its_folder(tmp_path: Path) -> None:
    desk, other = tmp_path / "desk", tmp_path / "other"
    desk.mkdir()
    other.mkdir()
    (desk / "archive").symlink_to(other)
    done = shell("verify index claims.csv -o archive", desk)
    assert error_of(done).startswith(f"archive: a link leads from here to {other}: ")
    assert list(other.iterdir()) == []


# A file that changes while it is read


def test_a_ledger_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_text(CLAIMS, encoding="utf-8")
    rows = read_ledger(str(path))
    next(rows)
    path.write_text(CLAIMS + "UN,civilians killed,13\n", encoding="utf-8")
    with pytest.raises(InputError, match="changed while it was read: run verify again"):
        list(rows)


def test_an_encoding_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_bytes(b"\xff\xfe" + CLAIMS.encode("utf-16-le"))
    rows = read_ledger(str(path))
    next(rows)
    path.write_bytes(b"\xff\xfe" + b"s\0o")
    with pytest.raises(InputError):
        list(rows)


def test_a_ledger_that_is_replaced_while_it_is_read_is_read_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_text(CLAIMS, encoding="utf-8")
    rows = read_ledger(str(path))
    next(rows)
    (tmp_path / "new.csv").write_text("other", encoding="utf-8")
    (tmp_path / "new.csv").replace(path)
    assert [row.cells["value"] for row in rows] == ["120"]
