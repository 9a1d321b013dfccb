"""Only a person at a terminal gets completion, --watch, and a bar for a long run."""

import codecs
import os
import pty
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from verify import cli
from verify.cli import bars, progress
from verify.cli.progress import Progress
from verify.progress import Portion

SCRIPT = Path(sys.executable).with_name("verify")
Terminal = Callable[..., str]
LEDGER = """\
id,source,claim,value,as_of
ua,the Ukrainian military,Russian soldiers killed,"52,250",2022-09-10
ru,Russia MoD,Russian soldiers killed,"5,937",2022-09-21
"""
COPY = """\
Police said 12 people were killed on Monday.

The UN said at least 30 houses were destroyed in 2022.
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
        (("verify", "sources", "Mediazo"), ["Mediazona"]),
        (("verify", "to"), ["topics"]),
        (("verify", "topics", "--se"), ["--settle"]),
        (("verify", "topics", "-f", "jsonl"), ["jsonl"]),
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


def test_fish_is_told_by_the_exit_code_whether_there_is_anything_to_offer() -> None:
    codes = []
    for words in ("verify ch", "verify zzz"):
        asked = {
            "_VERIFY_COMPLETE": "complete_fish",
            "_TYPER_COMPLETE_ARGS": words,
            "_TYPER_COMPLETE_FISH_ACTION": "is-args",
        }
        run = subprocess.run([SCRIPT], check=False, env={**os.environ, **asked})  # noqa: S603
        codes.append(run.returncode)
    assert codes == [0, 1]


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
    assert watched.stderr.readline() == "watching claims.csv: press Ctrl-C to stop\n"
    save(tmp_path, LEDGER.replace("5,937", "5,938"))
    assert "Russia MoD says 5,938" in watched.stdout.readline()
    assert watched.stderr.readline() == "changed: claims.csv\n"
    assert watched.stderr.readline() == "watching claims.csv: press Ctrl-C to stop\n"
    save(tmp_path, "source,claim,value\n")
    assert watched.stderr.readline() == "changed: claims.csv\n"
    assert watched.stderr.readline().startswith("error: claims.csv:1: a header and no rows")
    assert watched.stderr.readline() == "watching claims.csv: press Ctrl-C to stop\n"
    save(tmp_path, LEDGER)
    assert "Russia MoD says 5,937" in watched.stdout.readline()
    assert watched.stderr.readline() == "changed: claims.csv\n"
    assert watched.stderr.readline() == "watching claims.csv: press Ctrl-C to stop\n"
    watched.send_signal(signal.SIGINT)
    assert watched.wait(10) == 1  # that of the last run
    assert "Traceback" not in watched.stderr.read()


@pytest.fixture
def watched_project(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    (tmp_path / "claims").mkdir()
    (tmp_path / "verify.toml").write_text('[ledgers]\nfiles = ["claims"]\n', encoding="utf-8")
    (tmp_path / "claims" / "one.csv").write_text(LEDGER.partition("ru,")[0], encoding="utf-8")
    with subprocess.Popen(  # noqa: S603  our own script
        [SCRIPT, "check", "--select", "V201", "--watch", "--report", "json=claims/out.json"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        process.kill()


def test_a_new_ledger_in_a_watched_folder_is_read_and_an_output_there_is_no_change(
    watched_project: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    process = watched_project
    assert process.stdout
    assert process.stderr
    watching = "watching claims/one.csv, verify.toml: press Ctrl-C to stop\n"
    assert process.stdout.readline() == "1 claim on 1 topic: no findings\n"
    assert process.stderr.readline() == watching
    header, _, other = LEDGER.splitlines(keepends=True)
    (tmp_path / "claims" / "other.csv").write_text(header + other, encoding="utf-8")
    assert "Russia MoD says 5,937" in process.stdout.readline()
    assert process.stderr.readline() == "changed: claims/other.csv\n"
    assert process.stderr.readline() == watching
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 1
    assert process.stderr.read() == ""


def test_a_pipe_cannot_be_watched() -> None:
    run = subprocess.run(  # noqa: S603  our own script
        [SCRIPT, "check", "-", "--watch"], capture_output=True, check=False, text=True, input=LEDGER
    )
    assert run.returncode == 2
    assert run.stderr == "error: --watch needs files: standard input can be read only once\n"


# A bar


class Screen:
    """A terminal that a person looks at."""

    def __init__(self) -> None:
        self.ours, theirs = pty.openpty()
        self.stream = os.fdopen(theirs, "w", encoding="utf-8", buffering=1)
        self.seen = ""
        self.is_new = threading.Condition()
        self.reader = threading.Thread(target=self._read)
        self.reader.start()

    def _read(self) -> None:
        decode = codecs.getincrementaldecoder("utf-8")().decode
        while True:
            try:
                piece = os.read(self.ours, 1 << 16)
            except OSError:  # Linux, when the other end is closed
                piece = b""
            if not piece:
                return
            with self.is_new:
                self.seen += decode(piece)
                self.is_new.notify_all()

    def wait_for(self, words: str) -> None:
        """Go on once the words have been seen, however long that takes."""
        with self.is_new:
            assert self.is_new.wait_for(lambda: words in self.seen, 30), self.seen

    @contextmanager
    def progress(self) -> Iterator[Progress]:
        """Show how far something is on this screen."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "stderr", self.stream)
            with Progress() as bar:
                yield bar

    def run(self, *args: str, is_all: bool = False) -> int:
        """Run a command with its messages, or all that it prints, on this screen."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "argv", ["verify", *args])
            patch.setattr(sys, "stderr", self.stream)
            if is_all:
                patch.setattr(sys, "stdout", self.stream)
            return cli._run()  # noqa: SLF001

    def forget(self) -> None:
        """Wait until all has been seen, and wipe the screen."""
        self.stream.write("\n(all)\n")
        self.wait_for("(all)\r\n")
        self.seen = ""

    def close(self) -> str:
        """Return all that was seen."""
        if not self.stream.closed:
            self.stream.close()
            self.reader.join()
            os.close(self.ours)
        return self.seen


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Screen]:
    """Run in a folder with small files; a bar is shown at once, and waited for."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "claims.csv").write_text(LEDGER, encoding="utf-8")
    (tmp_path / "later.csv").write_text(LEDGER.replace("5,937", "6,100"), encoding="utf-8")
    (tmp_path / "copy.md").write_text(COPY, encoding="utf-8")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr(progress, "PATIENCE", 0)
    monkeypatch.setattr(progress, "PAUSE", 0.001)
    shown = Screen()
    begin = Progress.begin

    def begin_and_look(self: Progress, doing: str) -> None:
        begin(self, doing)
        if self.is_shown and not self.stages:
            shown.wait_for(doing)

    monkeypatch.setattr(Progress, "begin", begin_and_look)
    yield shown
    shown.close()


BAR = "━"
SHOW_CURSOR = "\x1b[?25h"
ERASE = "\x1b[2K"


def test_a_stage_is_counted_while_it_goes_on(screen: Screen) -> None:
    def items() -> Iterator[int]:
        for number in range(3):
            yield number
            screen.wait_for(f"{number + 1}/3")

    with screen.progress() as bar:
        assert list(bar.track(items(), "counting", 3)) == [0, 1, 2]
    assert "counting" in screen.close()


def test_a_stage_within_another_is_shown_below_it(screen: Screen) -> None:
    with screen.progress() as bar:
        for _ in bar.track("ab", "reading copy", 2):
            for _ in bar.track("xyz", "reading figures", 3):
                screen.wait_for("0/2")
                screen.wait_for("0/3")


def test_a_long_stage_says_its_rate_and_the_time_that_is_left(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bars, "LONG", 0)
    with screen.progress() as bar:
        for at, _ in enumerate(bar.track((Portion(0, 5_000, 0.01) for _ in "ab"), "reading", 0)):
            if at:
                screen.wait_for("5,000/500,000, ")
                screen.wait_for(" a second, ")
                screen.wait_for(" left")


@pytest.mark.parametrize(
    ("done", "total", "seconds", "said"),
    [
        (999, 5_000, 10, ""),
        (5_000, 9_000, 1, ""),
        (10_000, 30_000, 4, ", 2,500 a second, 8 s left"),
        (10_000, 310_000, 10, ", 1,000 a second, 5 min left"),
        (10_000, 11_110_000, 10, ", 1,000 a second, 3 h 5 min left"),
        (10_000, 0, 10, ", 1,000 a second"),
        (10_000, 10_000, 10, ", 1,000 a second"),
    ],
)
def test_a_rate_is_said_of_many_items(done: int, total: int, seconds: float, said: str) -> None:
    assert bars.say_rate(done, total, seconds) == said


def test_one_long_call_has_a_bar_from_when_it_begins(screen: Screen) -> None:
    with screen.progress() as bar:
        bar.begin("one long call")
        screen.wait_for("one long call")
        bar.end()
        screen.wait_for(SHOW_CURSOR)


def test_a_stage_of_unknown_size_says_how_many_there_were(screen: Screen) -> None:
    with screen.progress() as bar:
        for at, _ in enumerate(bar.track("abc", "reading claims.csv", 0)):
            screen.wait_for(f"{at}/?" if at else "reading claims.csv")


def test_a_run_that_breaks_leaves_no_bar(screen: Screen) -> None:
    def break_off() -> None:
        with screen.progress() as bar:
            for number in bar.track(range(9), "counting", 9):
                screen.wait_for("0/9")
                raise ValueError(number)

    with pytest.raises(ValueError, match="0"):
        break_off()
    screen.stream.write("Traceback")
    seen = screen.close()
    assert BAR not in seen[seen.rindex(SHOW_CURSOR) :]
    assert seen.endswith(f"{ERASE}Traceback")


def test_a_name_cannot_steer_the_terminal(screen: Screen) -> None:
    with screen.progress() as bar:
        for _ in bar.track("a", "reading \x1b[31mred", 1):
            screen.wait_for("reading \\x1b[31mred")


@pytest.mark.parametrize(
    "args",
    [
        ("check", "claims.csv"),
        ("check", "claims.csv", "-f", "html"),
        ("check", "claims.csv", "-f", "sarif"),
        ("compare", "claims.csv"),
        ("compare", "claims.csv", "--plot"),
        ("diff", "claims.csv", "later.csv"),
        ("questions", "claims.csv"),
        ("attribute", "ua", "--ledger", "claims.csv"),
        ("extract", "copy.md"),
        ("article", "copy.md", "--against", "copy.md", "--against", "claims.csv"),
    ],
)
def test_a_bar_never_comes_between_the_lines_of_the_screen(
    args: tuple[str, ...], screen: Screen, tmp_path: Path
) -> None:
    screen.run(*args, "-o", "page.txt")
    first, *_ = (tmp_path / "page.txt").read_text(encoding="utf-8").splitlines()
    screen.forget()
    screen.run(*args, is_all=True)
    bars, _, lines = screen.close().rpartition(SHOW_CURSOR)
    assert "working" in bars
    assert "laying out the page" in bars
    assert SHOW_CURSOR not in bars
    assert BAR not in lines
    assert re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", lines).split()[0] == first.split()[0]


def test_an_error_stands_on_a_line_of_its_own(screen: Screen) -> None:
    assert screen.run("check", "claims.csv", "none.csv", "-o", "page.txt") == 2
    seen = screen.close()
    assert f"{ERASE}error: none.csv: " in seen


def test_a_note_stands_on_a_line_of_its_own(screen: Screen) -> None:
    screen.run(
        "check", "claims.csv", "--baseline", "known.json", "--write-baseline", "-o", "page.txt"
    )
    assert f"{ERASE}known.json: " in screen.close()


def test_a_short_run_shows_no_bar(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(progress, "PATIENCE", threading.TIMEOUT_MAX)
    with screen.progress() as bar:
        assert list(bar.track("abc", "counting", 3)) == ["a", "b", "c"]
    assert screen.close() == ""


def test_a_quiet_run_shows_no_bar(screen: Screen) -> None:
    assert screen.run("check", "claims.csv", "-q", "-o", "page.txt") == 1
    assert screen.close() == ""


def test_a_log_gets_no_bar_and_costs_no_library(tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text(LEDGER, encoding="utf-8")
    code = (
        "import sys\n"
        "from verify import cli\n"
        "from verify.cli import progress\n"
        "progress.PATIENCE = 0\n"
        "sys.argv = ['verify', 'check', 'claims.csv', '-o', 'page.txt']\n"
        "cli._run()\n"
        "assert 'rich' not in sys.modules"
    )
    ran = subprocess.run(  # noqa: S603  our own code
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, check=True, text=True
    )
    assert ran.stderr == ""


# What is counted

Counts = list[tuple[str, int, int]]
Counted = Callable[..., Counts]


@pytest.fixture
def counted(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> Counted:
    """Return what a command counts: what, how many there were, and how many were foretold."""
    found: Counts = []

    def track(_: Progress, items: Iterable[object], what: str, total: int = 0) -> Iterator[object]:
        done = 0
        for item in items:
            done += 1
            yield item
        found.append((what, done, total))

    monkeypatch.setattr(Progress, "track", track)
    monkeypatch.setattr(Progress, "begin", lambda *_: None)

    def count(*args: str) -> Counts:
        screen.run(*args, is_all=True)
        return found

    return count


ROWS = [
    ("reading figures and topics", 2, 2),
    ("comparing the claims", 1, 1),
]
WORDS = [
    ("finding who speaks", 2, 2),
    ("looking for numbers", 21, 21),
    ("reading what is counted", 3, 3),
]


def test_a_ledger_is_counted_by_rows_and_topics(counted: Counted) -> None:
    assert counted("check", "claims.csv") == [
        ("reading claims.csv", 2, 0),
        *ROWS,
        ("asking the rules", 1, 1),
    ]


def test_both_sides_of_a_diff_are_counted(counted: Counted) -> None:
    asked = ("asking the rules", 1, 1)
    assert counted("diff", "claims.csv", "later.csv") == [
        ("reading claims.csv", 2, 0),
        ("reading later.csv", 2, 0),
        *(*ROWS, asked),
        *(*ROWS, asked),
    ]


def test_a_plot_is_counted_by_topics(counted: Counted) -> None:
    assert counted("compare", "claims.csv", "--plot")[-1] == ("drawing the topics", 1, 1)


def test_one_piece_of_copy_is_counted_by_sentences_and_figures(counted: Counted) -> None:
    assert counted("extract", "copy.md") == [
        *WORDS,
        ("reading copy", 1, 1),
        ("drafting claims", 2, 2),
    ]


def test_what_copy_is_set_against_is_counted_too(counted: Counted) -> None:
    assert counted("article", "copy.md", "--against", "copy.md", "--against", "claims.csv") == [
        ("reading claims.csv", 2, 0),
        ("reading figures and topics", 2, 2),
        *WORDS,
        ("drafting claims", 2, 2),
        *WORDS,
        ("checking numbers", 3, 3),
        ("checking copy", 1, 1),
    ]


@pytest.mark.parametrize("form", ["html", "sarif", "json"])
def test_a_file_is_counted_as_it_is_written(form: str, counted: Counted, tmp_path: Path) -> None:
    found = counted(
        *("check", "claims.csv", "-f", form, "-o", "page.txt", "--report", "table=table.txt")
    )
    written = {what: done for what, done, _ in found if what.startswith("writing ")}
    assert list(written) == ["writing page.txt", "writing table.txt"]
    lines = (tmp_path / "page.txt").read_text(encoding="utf-8").splitlines()
    assert 0 < written["writing page.txt"] <= len(lines)
