"""What only a person at a terminal gets: completion, --watch, and a bar for what takes long."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

SCRIPT = Path(sys.executable).with_name("verify")
Terminal = Callable[..., str]
LEDGER = """\
id,source,claim,value,as_of
ua,the Ukrainian military,Russian soldiers killed,"52,250",2022-09-10
ru,Russia MoD,Russian soldiers killed,"5,937",2022-09-21
"""


# Completion


def completed(*words: str) -> list[str]:
    """Return what bash would offer for the last of the words."""
    run = subprocess.run(  # noqa: S603  our own script
        [SCRIPT],
        capture_output=True,
        check=False,
        text=True,
        env={
            **os.environ,
            "_VERIFY_COMPLETE": "complete_bash",
            "COMP_WORDS": " ".join(words),
            "COMP_CWORD": str(len(words) - 1),
        },
    )
    return run.stdout.split()


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("verify", "che"), ["check"]),
        (("verify", "check", "-f", "sa"), ["sarif"]),
        (("verify", "compare", "-f", "sa"), []),
        (("verify", "check", "--report", "ju"), ["junit="]),
        (("verify", "check", "--fail-on", "w"), ["warning"]),
        (("verify", "check", "--select", "V201,conflicting-f"), ["V201,conflicting-figures"]),
        (("verify", "check", "--write-b"), ["--write-baseline"]),
        (("verify", "rule", "falling"), ["falling-total"]),
        (("verify", "sources", "Medi"), ["Mediazona"]),
    ],
)
def test_a_shell_completes_commands_options_and_the_words_they_take(
    words: tuple[str, ...], offered: list[str]
) -> None:
    assert completed(*words) == offered


@pytest.mark.parametrize(
    ("shell", "registered"),
    [
        ("bash", "complete -o default -F _verify_completion verify"),
        ("zsh", "compdef _verify_completion verify"),
        ("fish", "complete --command verify --no-files --arguments "),
    ],
)
def test_completion_can_be_installed_for_a_shell(shell: str, registered: str) -> None:
    run = subprocess.run(  # noqa: S603  our own script
        [SCRIPT, "--show-completion", shell],
        capture_output=True,
        check=True,
        text=True,
        # Otherwise the shell is the one that runs this, whatever is named.
        env={**os.environ, "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"},
    )
    assert re.search(rf"^{re.escape(registered)}", run.stdout, re.MULTILINE)
    assert f"_VERIFY_COMPLETE=complete_{shell} " in run.stdout


# Watching


@pytest.fixture
def watched(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    (tmp_path / "claims.csv").write_text(LEDGER, encoding="utf-8")
    with subprocess.Popen(  # noqa: S603  our own script
        [SCRIPT, "check", "claims.csv", "--select", "V201", "--watch", "-q"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        process.kill()


def save(folder: Path, text: str) -> None:
    """Save the ledger as an editor does: a new file in the place of the old one."""
    (folder / "new").write_text(text, encoding="utf-8")
    (folder / "new").replace(folder / "claims.csv")


def test_a_watched_ledger_is_checked_again_when_it_changes(
    watched: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    assert watched.stdout
    assert watched.stderr
    assert "Russia MoD says 5,937" in watched.stdout.readline()
    assert watched.stderr.readline() == "watching claims.csv: Ctrl-C ends\n"
    save(tmp_path, LEDGER.replace("5,937", "5,938"))
    assert "Russia MoD says 5,938" in watched.stdout.readline()
    assert watched.stderr.readline() == "changed: claims.csv\n"
    assert watched.stderr.readline() == "watching claims.csv: Ctrl-C ends\n"
    save(tmp_path, "source,claim,value\n")
    assert watched.stderr.readline() == "changed: claims.csv\n"
    assert watched.stderr.readline().startswith("error: claims.csv:1: a header and no rows")
    assert watched.stderr.readline() == "watching claims.csv: Ctrl-C ends\n"
    save(tmp_path, LEDGER)
    assert "Russia MoD says 5,937" in watched.stdout.readline()
    assert watched.stderr.readline() == "changed: claims.csv\n"
    assert watched.stderr.readline() == "watching claims.csv: Ctrl-C ends\n"
    watched.send_signal(signal.SIGINT)
    assert watched.wait(10) == 1  # that of the last run
    assert "Traceback" not in watched.stderr.read()


def test_a_pipe_cannot_be_watched() -> None:
    run = subprocess.run(  # noqa: S603  our own script
        [SCRIPT, "check", "-", "--watch"], capture_output=True, check=False, text=True, input=LEDGER
    )
    assert run.returncode == 2
    assert run.stderr == "error: --watch needs files: standard input is read once\n"


# A bar


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a ledger that takes a few seconds."""
    path = tmp_path_factory.mktemp("large") / "claims.csv"
    rows = (f"Oryx,Russian tanks destroyed at place {n % 5000},{n}\n" for n in range(30_000))
    path.write_text("source,claim,value\n" + "".join(rows), encoding="utf-8")
    return path


@pytest.fixture
def seen(on_a_terminal: Terminal) -> Terminal:
    """Check a ledger; return what a person gets to see on stderr."""
    return partial(on_a_terminal, "stderr", "check", "-o", os.devnull, COLUMNS="80")


def test_a_run_of_over_a_second_shows_a_person_how_far_it_is(large: Path, seen: Terminal) -> None:
    assert "/30000" in seen(large)


def test_a_quiet_run_and_a_short_one_show_no_bar(
    large: Path, tmp_path: Path, seen: Terminal
) -> None:
    assert seen(large, "-q") == ""
    (tmp_path / "claims.csv").write_text(LEDGER, encoding="utf-8")
    assert seen(tmp_path / "claims.csv") == ""


def test_a_log_gets_no_bar(large: Path) -> None:
    run = subprocess.run(  # noqa: S603  our own script
        [SCRIPT, "check", large, "-o", os.devnull], capture_output=True, check=False, text=True
    )
    assert run.stderr == ""
