"""A file is written whole or not at all, whatever ends the run, and through no link."""

import os
import resource
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from verify.files.whole import create_files, replace_files

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals, limits and locks of POSIX")

# Writes half of a file, says so, and then waits to be ended.
HALF = """
import sys, time
from pathlib import Path
from verify.files.whole import replace_files

def write(path):
    with path.open("w") as file:
        file.write("half of the new")
        file.flush()
        print("written", flush=True)
        time.sleep(60)

replace_files({Path(sys.argv[1]): write})
"""
# Writes many lines of one letter, one by one.
LETTERS = """
import sys
from pathlib import Path
from verify.files.whole import replace_files

def write(path):
    with path.open("w") as file:
        for _ in range(2000):
            file.write(sys.argv[2] * 100 + "\\n")
            file.flush()

for _ in range(5):
    replace_files({Path(sys.argv[1]): write})
"""


def put(text: str, path: Path) -> None:
    path.write_text(text, encoding="utf-8")


def replace(path: Path, text: str) -> None:
    replace_files({path: partial(put, text)})


def begin(out: Path) -> subprocess.Popen[str]:
    """Start a run that has written half of a file."""
    run = subprocess.Popen(  # noqa: S603  our own script
        [sys.executable, "-c", HALF, str(out)], stdout=subprocess.PIPE, text=True
    )
    assert run.stdout
    assert run.stdout.readline() == "written\n"
    run.stdout.close()
    return run


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_signal_leaves_the_old_file_whole_and_no_other(tmp_path: Path, name: str) -> None:
    out = tmp_path / "out.json"
    out.write_text("old")
    run = begin(out)
    assert len(list(tmp_path.iterdir())) == 2
    run.send_signal(getattr(signal, name))
    assert run.wait(30) == -getattr(signal, name)
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]
    assert out.read_text() == "old"


def test_what_a_killed_run_leaves_is_removed_by_the_next_one(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    out.write_text("old")
    run = begin(out)
    run.kill()
    run.wait(30)
    assert out.read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 2
    replace(out, "new")
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]
    assert out.read_text() == "new"


def test_the_unfinished_file_of_a_run_that_goes_on_is_left_to_it(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    run = begin(out)
    [unfinished] = tmp_path.iterdir()
    replace(out, "new")
    assert unfinished.exists()
    run.terminate()
    run.wait(30)
    assert not unfinished.exists()
    assert out.read_text() == "new"


def test_a_signal_that_is_ignored_stays_ignored(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    code = f"import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)\n{HALF}"
    run = subprocess.Popen(  # noqa: S603  our own script
        [sys.executable, "-c", code, str(out)], stdout=subprocess.PIPE, text=True
    )
    assert run.stdout
    run.stdout.readline()
    run.stdout.close()
    run.send_signal(signal.SIGHUP)
    with pytest.raises(subprocess.TimeoutExpired):
        run.wait(0.5)
    run.kill()
    run.wait(30)


def test_two_runs_that_write_one_file_leave_one_whole_file(tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    command = [sys.executable, "-c", LETTERS, str(out)]
    runs = [subprocess.Popen([*command, letter]) for letter in "ab"]  # noqa: S603
    assert [run.wait(60) for run in runs] == [0, 0]
    lines = out.read_text().splitlines()
    assert len(lines) == 2000
    assert set(lines) in ({"a" * 100}, {"b" * 100})
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]


def test_an_unfinished_file_never_follows_a_link(tmp_path: Path) -> None:
    out, other = tmp_path / "out.json", tmp_path / "other.txt"
    other.write_text("not ours")
    trap = tmp_path / f".out.json.{os.getpid()}-0.part"
    trap.symlink_to(other)
    replace(out, "new")
    assert other.read_text() == "not ours"
    assert out.read_text() == "new"
    assert trap.is_symlink()  # it is not ours either


def test_a_replaced_file_keeps_its_mode(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    out.write_text("old")
    out.chmod(0o640)
    replace(out, "new")
    assert out.stat().st_mode & 0o777 == 0o640


def test_a_file_that_cannot_be_written_leaves_the_others_as_they_are(tmp_path: Path) -> None:
    one, other = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text("old")

    def fail(_: Path) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        replace_files({one: partial(put, "new"), other: fail})
    assert one.read_text() == "old"
    with pytest.raises(OSError, match="No space"):
        create_files({tmp_path / "three.txt": partial(put, "new"), other: fail})
    assert [path.name for path in tmp_path.iterdir()] == ["one.txt"]


def test_new_files_replace_none_and_none_is_written_if_one_is_there(tmp_path: Path) -> None:
    one, other = tmp_path / "one.txt", tmp_path / "two.txt"
    other.write_text("the desk's")
    with pytest.raises(FileExistsError):
        create_files({one: partial(put, "new"), other: partial(put, "new")})
    assert [path.name for path in tmp_path.iterdir()] == ["two.txt"]
    assert other.read_text() == "the desk's"


def test_init_on_a_full_disk_leaves_nothing_half(tmp_path: Path) -> None:
    command = [str(Path(sys.executable).with_name("verify")), "init", "."]

    def start(most: int) -> subprocess.CompletedProcess[str]:
        limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))
        return subprocess.run(  # noqa: S603  our own script, in one thread
            command, cwd=tmp_path, preexec_fn=limit, capture_output=True, text=True, check=False
        )

    failed = start(1000)
    assert (failed.returncode, list(tmp_path.iterdir())) == (2, [])
    assert failed.stderr == "error: .: nothing can be written: File too large\n"
    again = start(resource.RLIM_INFINITY)
    assert again.returncode == 0
    assert {path.name for path in tmp_path.iterdir()} == {"verify.toml", "claims.csv"}
