"""At a terminal: colour, links, broken lines, verdicts, a pager. A pipe gets none of it."""

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner
from wcwidth import wcswidth

from verify import cli
from verify.article.model import Status
from verify.cli.painting import RULES, link_files, link_nothing, paint, uri_of
from verify.cli.screen import takes_links
from verify.model.groups import VerdictName
from verify.model.settings import Severity
from verify.output.formats import draw, render
from verify.output.marks import TONES, mark_counts, wrap_line
from verify.output.page import Beginning, MarkedLine, MarkedSpan, Meaning, Page, Tone

ROOT = Path(__file__).parent.parent
SCRIPT = Path(sys.executable).with_name("verify")
CODES = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\")
LEDGER = """\
id,source,claim,value,as_of
a,the mayor of Arvenka,people killed,12,2023-05-01
b,the hospital in Arvenka,people killed,"3,000",2023-05-01
c,Red Cross,tents handed out,"more than 2,000 sq km of them",2023-05-02
"""
COPY = "The mayor of Arvenka said 21 people were killed on Monday.\n"
FOUND = "claims.csv:3: error V201 people killed: "
LOOK = {"TERM": "xterm-256color", "TERM_PROGRAM": "", "PYTHONIOENCODING": "utf-8"}
STATUSES = ["2 bound", "1 differs", "2 set aside"]
NASTY = "\x1b[2J\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\ \x9b31m \u202e021\u202c 市長"
# What decides about colour, links and the pager, and may be set where the tests run.
DECIDING = (
    *("NO_COLOR", "FORCE_COLOR", "FORCE_HYPERLINK", "PAGER", "LESS", "WT_SESSION", "DOMTERM"),
    *("KITTY_WINDOW_ID", "VTE_VERSION", "KONSOLE_VERSION", "COLUMNS", "LINES"),
)
COMMANDS = {
    "check": ("check", "claims.csv"),
    "check-table": ("check", "claims.csv", "-f", "table"),
    "check-full": ("check", "claims.csv", "-f", "full"),
    "check-statistics": ("check", "claims.csv", "--statistics"),
    "check-json": ("check", "claims.csv", "-f", "json"),
    "compare": ("compare", "claims.csv"),
    "compare-concise": ("compare", "claims.csv", "-f", "concise"),
    "article": ("article", "copy.md", "--against", "claims.csv"),
    "article-table": ("article", "copy.md", "--against", "claims.csv", "-f", "table"),
    "article-concise": ("article", "copy.md", "--against", "claims.csv", "-f", "concise"),
    "extract": ("extract", "copy.md"),
    "extract-full": ("extract", "copy.md", "-f", "full"),
    "diff": ("diff", "claims.csv", "claims.csv"),
    "questions": ("questions", "claims.csv"),
    "attribute": ("attribute", "a", "--ledger", "claims.csv"),
    "why": ("why", "people killed", "people injured"),
    "topics": ("topics", "claims.csv"),
    "sources": ("sources", "Red Cross"),
    "rule": ("rule", "V201"),
}


class Seen(NamedTuple):
    """What a run wrote on the terminal, how it ended, and its messages on stderr."""

    text: str
    code: int
    errors: str

    @property
    def plain(self) -> str:
        return CODES.sub("", self.text)


Sit = Callable[..., Seen]


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in DECIDING:
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "claims.csv").write_text(LEDGER, encoding="utf-8")
    (tmp_path / "copy.md").write_text(COPY, encoding="utf-8")
    return tmp_path


@pytest.fixture
def sit() -> Sit:
    """Sit at a terminal and run a command there: it has the keyboard and the whole screen."""

    def run(
        *args: str, columns: int = 100, rows: int = 50, keys: str = "tty", **environment: str
    ) -> Seen:
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        with subprocess.Popen(  # noqa: S603  our own script
            [SCRIPT, *args],
            stdin=theirs if keys == "tty" else subprocess.DEVNULL,
            stdout=theirs,
            stderr=subprocess.PIPE,  # no bar comes between the lines if the machine is slow
            env={**os.environ, **LOOK, **environment},
            start_new_session=True,
        ) as process:
            os.close(theirs)
            written = b"".join(_read(ours))
            code = process.wait(60)
            errors = process.stderr.read() if process.stderr else b""
        os.close(ours)
        return Seen(written.decode().replace("\r\n", "\n"), code, errors.decode())

    return run


def _read(terminal: int) -> Iterator[bytes]:
    while True:
        try:
            piece = os.read(terminal, 1 << 16)
        except OSError:  # Linux, when the other end is closed
            return
        if not piece:
            return
        yield piece


def pipe(*args: str, **environment: str) -> str:
    """Return what a pipe gets."""
    return CliRunner().invoke(cli.build_app(), args, env={**LOOK, **environment}).stdout


def join_broken(text: str) -> str:
    """Return the lines of a screen as they are in a pipe: what is indented goes on."""
    return re.sub(r"\n    (?=\S)", " ", text)


# The lines


@pytest.mark.parametrize("args", COMMANDS.values(), ids=COMMANDS)
def test_a_pipe_gets_the_lines_of_colour_without_the_codes(args: Sequence[str]) -> None:
    plain = pipe(*args)
    assert plain
    assert "\x1b" not in plain
    assert CODES.sub("", pipe(*args, "--color", "always")) == plain
    assert pipe(*args, "--color", "never", FORCE_COLOR="1") == plain


@pytest.mark.parametrize("name", ["table", "full"])
@pytest.mark.parametrize("columns", [40, 80, 200])
def test_a_terminal_gets_the_lines_of_a_pipe_that_is_as_wide(
    name: str, columns: int, sit: Sit
) -> None:
    args = ("article", "copy.md", "--against", "claims.csv", "-f", name)
    seen = sit(*args, columns=columns)
    assert seen.plain == pipe(*args, "--width", str(columns))
    assert seen.text != seen.plain


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_a_line_is_broken_at_words_and_what_follows_is_indented(columns: int, sit: Sit) -> None:
    seen = sit("check", "claims.csv", "-q", columns=columns)
    assert join_broken(seen.plain) == pipe("check", "claims.csv", "-q")
    assert all(wcswidth(line) <= columns for line in seen.plain.splitlines())
    assert "\n    " in seen.plain or columns == 200
    assert "2,000 sq km" in seen.plain


def test_a_terminal_of_one_column_gets_every_letter(sit: Sit) -> None:
    for name in ("concise", "table", "full"):
        seen = sit("check", "claims.csv", "-f", name, "-q", columns=1, PAGER="cat")
        letters = "".join(pipe("check", "claims.csv", "-q").split())
        assert seen.code == 1
        assert name != "concise" or "".join(seen.plain.split()) == letters
        assert "3,000" in seen.plain.replace("\n", "")


def test_a_terminal_that_does_not_say_its_size_is_as_wide_as_a_pipe(sit: Sit) -> None:
    seen = sit("check", "claims.csv", "-f", "table", "-q", columns=0, rows=0)
    assert seen.plain == pipe("check", "claims.csv", "-f", "table", "-q")


@pytest.mark.parametrize(
    ("line", "lines"),
    [
        ("at most 3,000 sq km burned", ["at most", "    3,000 sq km", "    burned"]),
        ("it cost $5.1 billion in all", ["it cost", "    $5.1 billion", "    in all"]),
        ("UN says 52 (2023-05-01)", ["UN says", "    52 (2023-05-01)"]),
        ("of 52 250 soldiers killed", ["of", "    52 250 soldiers", "    killed"]),
    ],
)
def test_a_number_is_on_one_line_with_its_unit(line: str, lines: list[str]) -> None:
    assert [each.text for each in wrap_line(MarkedLine(line), 16)] == lines


# Colour


def test_a_finding_has_the_colour_of_its_severity(sit: Sit) -> None:
    text = sit("check", "claims.csv").text
    assert "\x1b[1mclaims.csv:3\x1b[0m: \x1b[1;31merror\x1b[0m \x1b[1mV201\x1b[0m people" in text
    assert ": \x1b[1;33mwarning\x1b[0m \x1b[1mV101\x1b[0m" in text
    assert ": \x1b[1;36mnote\x1b[0m" in text
    assert "topics: \x1b[1;31m1 error\x1b[0m, \x1b[1;33m" in text


def test_a_verdict_and_a_status_have_the_colour_of_good_or_bad_news(sit: Sit) -> None:
    assert "\x1b[1;31mcontested\x1b[0m" in sit("compare", "claims.csv").text
    text = sit("article", "copy.md", "--against", "claims.csv").text
    assert ": \x1b[2m1 set aside\x1b[0m" in text or "\x1b[1;31m1 differs\x1b[0m" in text
    assert "0 unbound" in text  # nothing was found: no colour


def test_the_marked_words_of_copy_have_the_colour_of_the_finding(sit: Sit) -> None:
    text = sit("article", "copy.md", "--against", "claims.csv").text
    assert "said \x1b[1;31m21 people\x1b[0m were" in text
    assert re.search(r"\x1b\[2m  \|\x1b\[0m +\x1b\[1;31m\^{9}\x1b\[0m", text)


@pytest.mark.parametrize(
    ("args", "environment", "has_colour"),
    [
        ((), {}, True),
        ((), {"NO_COLOR": "1"}, False),
        ((), {"NO_COLOR": ""}, True),
        ((), {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ((), {"TERM": "dumb"}, False),
        ((), {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "auto"), {}, True),
    ],
)
def test_a_terminal_has_colour_unless_somebody_says_no(
    args: Sequence[str],
    environment: Mapping[str, str],
    has_colour: bool,  # noqa: FBT001
    sit: Sit,
) -> None:
    seen = sit("check", "claims.csv", *args, FORCE_HYPERLINK="1", **environment)
    assert ("\x1b" in seen.text) is has_colour


def test_a_plot_has_colour_if_a_page_has(sit: Sit) -> None:
    plot = ("compare", "claims.csv", "--plot")
    assert "\x1b[36m" in sit(*plot).text
    assert "\x1b" not in sit(*plot, "--color", "never").text
    assert "\x1b" not in pipe(*plot)
    assert CODES.sub("", pipe(*plot, "--color", "always")) == pipe(*plot)


@pytest.mark.parametrize(
    ("args", "environment", "has_colour"),
    [
        ((), {}, False),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": ""}, False),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (("--color", "always"), {}, True),
        (("--color", "always", "-o", "out.txt"), {}, False),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
    ],
)
def test_a_pipe_has_colour_only_if_somebody_says_so(
    args: Sequence[str],
    environment: Mapping[str, str],
    has_colour: bool,  # noqa: FBT001
    desk: Path,
) -> None:
    text = pipe("check", "claims.csv", *args, FORCE_HYPERLINK="1", **environment)
    assert ("\x1b[" in text) is has_colour
    assert "\x1b]" not in text  # a link is for a screen alone
    if "-o" in args:
        assert "\x1b" not in (desk / "out.txt").read_text(encoding="utf-8")


def test_a_word_that_color_does_not_know_is_refused_before_anything_is_read() -> None:
    run = subprocess.run(  # noqa: S603
        [SCRIPT, "check", "none.csv", "--color", "allways"],
        capture_output=True,
        check=False,
        text=True,
    )
    assert run.stderr == (
        "error: --color 'allways' is none of auto, always, never; did you mean 'always'?\n"
    )
    assert run.returncode == 2


def test_every_severity_and_status_has_a_tone_and_every_tone_is_of_a_word_of_ours() -> None:
    words = {*map(str, Severity), *map(str, Status), *map(str, VerdictName)}
    assert TONES.keys() <= words
    assert words - TONES.keys() == {"agreeing", "compatible"}  # neither good news nor bad


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("5 claims on 4 topics: 1 error, 12 warnings", ["1 error", "12 warnings"]),
        ("2 errors", ["2 errors"]),
        ("6 numbers: 2 bound, 1 differs, 2 set aside, 0 unbound", STATUSES),
        ("28 claims on 3 topics: 3 contested", ["3 contested"]),
        ("5 claims on 4 topics: no findings", []),
        ("not shown: 6 notes (--max 4)", []),
        ('incidents: each day of "3 errors" is read as one incident', []),
    ],
)  # fmt: skip
def test_a_closing_line_is_coloured_where_it_counts(line: str, marked: list[str]) -> None:
    assert [line[span.start : span.end] for span in mark_counts(line).spans] == marked


# Links


def test_a_path_is_a_link_where_the_terminal_takes_it(sit: Sit, desk: Path) -> None:
    uri = uri_of(desk / "claims.csv")
    link = f"\x1b]8;;{uri}\x1b\\\x1b[1mclaims.csv:3\x1b[0m\x1b]8;;\x1b\\: "
    for environment in ({"TERM_PROGRAM": "vscode"}, {"VTE_VERSION": "7600"}, {"TERM": "foot"}):
        assert link in sit("check", "claims.csv", **environment).text
    assert "\x1b]8" not in sit("check", "claims.csv").text
    assert uri.startswith("file://")
    assert uri.endswith("/claims.csv")


def test_the_code_of_a_rule_is_a_link_to_its_page() -> None:
    link_of = link_files(["claims.csv"])
    assert link_of(MarkedSpan(0, 4, "rule", "V201")) == f"{uri_of(RULES)}#rule-V201"
    assert 'id="rule-V201"' in RULES.read_text(encoding="utf-8")


def test_the_path_of_a_workbook_sheet_is_a_link_to_the_workbook() -> None:
    link_of = link_files(["May tolls.xlsx"])
    span = MarkedSpan(0, 5, "place", "May tolls.xlsx#Dead & injured:12")
    assert link_of(span) == uri_of(Path("May tolls.xlsx"))
    assert "May%20tolls.xlsx" in link_of(span)


def test_only_the_files_that_a_run_reads_are_links(desk: Path, sit: Sit) -> None:
    """A ledger is from somewhere: its text must lead nobody anywhere."""
    (desk / "secret.csv").write_text("x", encoding="utf-8")
    rows = 'where,people killed,"secret.csv:3",2023-05-01\n'
    (desk / "rows.csv").write_text("source,claim,value,as_of\n" + rows, encoding="utf-8")
    seen = sit("compare", "rows.csv", "--by", "topic", "-f", "table", FORCE_HYPERLINK="1")
    assert "secret.csv:3" in seen.text
    assert "\x1b]8" not in seen.text
    assert link_files(["rows.csv"])(MarkedSpan(0, 1, "place", "secret.csv:3")) == ""


def test_a_file_name_cannot_steer_the_terminal_through_its_link(desk: Path, sit: Sit) -> None:
    name = "a\x1b]0;title\x07 \x1b[31m\u202eb.csv"
    (desk / name).write_text(LEDGER, encoding="utf-8")
    text = sit("check", name, FORCE_HYPERLINK="1").text
    assert "\x1b]0" not in text
    assert "\x1b[31m" not in text
    assert "\u202e" not in text
    assert "%1B%5D0%3Btitle%07%20%1B%5B31m" in text


@pytest.mark.parametrize(
    ("environment", "does"),
    [
        ({}, False),
        ({"TERM": "xterm-256color"}, False),
        ({"TERM": "linux"}, False),
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM_PROGRAM": "Apple_Terminal"}, False),
        ({"TERM_PROGRAM": "iTerm.app"}, True),
        ({"VTE_VERSION": "4803"}, False),
        ({"VTE_VERSION": "6800"}, True),
        ({"VTE_VERSION": "new"}, False),
        ({"KONSOLE_VERSION": "200400"}, False),
        ({"KONSOLE_VERSION": "230804"}, True),
        ({"WT_SESSION": "1"}, True),
        ({"FORCE_HYPERLINK": "1"}, True),
        ({"FORCE_HYPERLINK": "0", "WT_SESSION": "1"}, False),
    ],
)
def test_a_terminal_that_takes_links_is_known_by_its_environment(
    environment: Mapping[str, str],
    does: bool,  # noqa: FBT001
) -> None:
    assert takes_links(environment) is does


# What sources and files say


def test_no_text_of_a_ledger_reaches_the_terminal_as_a_command(desk: Path, sit: Sit) -> None:
    rows = f"{NASTY},people killed,12,2023-05-01\nUN,{NASTY},3,2023\n"
    (desk / "claims.csv").write_text(f"source,claim,value,as_of\n{rows}", encoding="utf-8")
    for name, columns in (("concise", 30), ("table", 100), ("full", 30)):
        seen = sit(
            *("check", "claims.csv", "-f", name), columns=columns, FORCE_HYPERLINK="1", PAGER="cat"
        )
        ours = re.sub(r"\x1b\[[0-9;]*m|\x1b\]8;[^;]*;(?:file://[!-~]*)?\x1b\\", "", seen.text)
        assert not set(ours) & {"\x1b", "\x9b", "\u202e", "\u202c"}
        assert "evil.example" in ours.replace("\n", "").replace(" ", "")
        assert "2J" in ours


WORDS = st.sampled_from(
    [
        "error",
        "contested",
        "set aside",
        "V201 x",
        "error V403 y",
        "a.csv:3",
        "::error::",
        "",
        "東京",
    ]
)
TEXT = (
    WORDS | st.text(max_size=30) | st.text(st.sampled_from("12 ,:\x1b[m]8;\\\n\u202e"), max_size=20)
)
MEANINGS: st.SearchStrategy[Meaning] = st.sampled_from(get_args(Meaning))


@st.composite
def pages(draw_one: st.DrawFn) -> Page:
    """Draw a page whose columns and cells are those that have marks, or any other text."""
    width = draw_one(st.integers(1, 4))
    columns = draw_one(st.tuples(*[MEANINGS | TEXT] * width))
    rows = draw_one(st.lists(st.tuples(*[TEXT] * width), max_size=4))
    parts = st.lists(st.tuples(TEXT, MEANINGS), max_size=4)
    beginnings: list[Beginning] = [tuple(each) for each in draw_one(st.lists(parts, max_size=3))]
    lines = tuple("".join(words for words, _ in each) + draw_one(TEXT) for each in beginnings)
    return Page(
        columns=columns,
        rows=tuple(rows),
        document=dict,
        records=tuple,
        lines=lines,
        beginnings=lambda: beginnings,
        summary=(draw_one(TEXT), "2 topics: 1 error"),
        title=draw_one(TEXT),
    )


@given(pages(), st.sampled_from(["table", "concise", "full"]), st.integers(-1, 120))
def test_marks_and_codes_change_no_letter_of_a_line(page: Page, name: str, width: int) -> None:
    drawn = list(draw(page, name, width, is_screen=False) or ())
    assert "".join(f"{line.text}\n" for line in drawn) == "".join(render(page, name, width))
    for line in drawn:
        painted = paint(line, lambda span: "file:///a" if span.tone == "place" else "")
        assert CODES.sub("", painted) == line.text
        ends = [at for span in line.spans for at in (span.start, span.end)]
        assert ends == sorted(ends)
        assert not ends or ends[-1] <= len(line.text)


@given(pages(), st.integers(1, 120))
def test_a_broken_line_loses_no_letter_and_marks_the_same_words(page: Page, width: int) -> None:
    whole = list(draw(page, "concise", width, is_screen=False) or ())
    broken = list(draw(page, "concise", width, is_screen=True) or ())

    def letters(lines: Sequence[MarkedLine]) -> str:
        return "".join("".join(line.text.split()) for line in lines)

    def marked(lines: Sequence[MarkedLine], tone: Tone) -> str:
        spans = ((line.text, span) for line in lines for span in line.spans if span.tone == tone)
        return "".join("".join(text[span.start : span.end].split()) for text, span in spans)

    assert letters(broken) == letters(whole)
    for tone in ("place", "rule", "bad", "mild"):
        assert marked(broken, tone) == marked(whole, tone)


def test_the_parts_of_a_broken_link_are_one_link() -> None:
    line = MarkedLine("claims.csv and", (MarkedSpan(0, 10, "place", "claims.csv:3"),))
    painted = paint(line, lambda _: "file:///claims.csv", has_colour=False)
    assert re.fullmatch(
        r"\x1b\]8;id=[0-9a-f]+;file:///claims\.csv\x1b\\claims\.csv\x1b\]8;;\x1b\\ and", painted
    )
    assert paint(line, link_nothing, has_colour=False) == line.text


# The verdicts


def test_a_check_at_a_terminal_ends_with_the_verdicts(sit: Sit) -> None:
    assert (
        """
verdict        topics  which
-------------  ------  ----------------
contested      1       people killed
single-source  1       tents handed out

3 claims on 2 topics: """
        in sit("check", "claims.csv").plain
    )


@pytest.mark.parametrize("args", [("-q",), ("--statistics",), ("-f", "csv"), ("-o", "out.txt")])
def test_other_outputs_have_no_table_of_verdicts(args: Sequence[str], desk: Path, sit: Sit) -> None:
    seen = sit("check", "claims.csv", *args).plain
    out = desk / "out.txt"
    assert "topics  which" not in seen + (out.read_text(encoding="utf-8") if out.exists() else "")
    assert "topics  which" not in pipe("check", "claims.csv", *args)


def test_one_topic_needs_no_table_of_verdicts(desk: Path, sit: Sit) -> None:
    (desk / "claims.csv").write_text("".join(LEDGER.splitlines(keepends=True)[:3]), "utf-8")
    seen = sit("check", "claims.csv").plain
    assert "2 claims on 1 topic: " in seen
    assert "topics  which" not in seen


# The pager


@pytest.fixture
def pager(desk: Path) -> Callable[[], str | None]:
    """Install a pager that keeps what it gets; return what reads it, None if it was not run."""
    script = desk / "pager"
    script.write_text('#!/bin/sh\necho "$LESS $LESSCHARSET $*" >kept\ncat >>kept\n', "utf-8")
    script.chmod(0o755)

    def read() -> str | None:
        kept = desk / "kept"
        return kept.read_text(encoding="utf-8") if kept.exists() else None

    return read


Kept = Callable[[], str | None]


def test_what_is_longer_than_the_screen_goes_to_the_pager_with_its_colours(
    sit: Sit, pager: Kept
) -> None:
    seen = sit("check", "claims.csv", rows=5, PAGER="./pager --quietly")
    assert seen == ("", 1, "")
    kept = pager()
    assert kept is not None
    first, _, text = kept.partition("\n")
    assert first == "FRX utf-8 --quietly"
    assert text == sit("check", "claims.csv", "--no-pager", rows=5).text


@pytest.mark.parametrize(
    ("args", "environment", "place"),
    [
        (("--no-pager",), {}, {}),
        ((), {"TERM": "dumb"}, {}),
        ((), {"PAGER": "cat"}, {}),
        ((), {"PAGER": ""}, {}),
        ((), {}, {"rows": 60}),
        ((), {}, {"rows": 0}),
        ((), {}, {"keys": "none"}),
    ],
    ids=["--no-pager", "dumb", "cat", "no name", "fits", "no size", "no keyboard"],
)
def test_there_is_no_pager_where_none_is_wanted_or_needed(
    args: Sequence[str],
    environment: Mapping[str, str],
    place: Mapping[str, int | str],
    sit: Sit,
    pager: Kept,
) -> None:
    where = {"rows": 5, **place}
    seen = sit("check", "claims.csv", *args, **{"PAGER": "./pager", **environment}, **where)
    assert pager() is None
    assert FOUND in seen.plain.replace("\n    ", " ")


def test_a_pipe_and_a_file_never_go_to_the_pager(sit: Sit, pager: Kept, desk: Path) -> None:
    assert pipe("sources", PAGER="./pager")
    assert sit("check", "claims.csv", "-o", "out.txt", rows=5, PAGER="./pager").text == ""
    assert (desk / "out.txt").exists()
    assert pager() is None


def test_the_options_of_less_that_a_reader_chose_are_kept(sit: Sit, pager: Kept) -> None:
    sit("check", "claims.csv", rows=5, PAGER="./pager", LESS="S")
    assert (pager() or "").startswith("S utf-8")


@pytest.mark.parametrize(
    ("version", "passes"), [("less 590 (GNU)", True), ("less 487", False), ("more 2", False)]
)
def test_only_a_pager_that_passes_links_gets_them(
    version: str,
    passes: bool,  # noqa: FBT001
    sit: Sit,
    desk: Path,
) -> None:
    script = f'#!/bin/sh\ncase "$1" in --version) echo "{version}" ;; *) cat >kept ;; esac\n'
    (desk / "less").write_text(script, encoding="utf-8")
    (desk / "less").chmod(0o755)
    sit("check", "claims.csv", rows=5, PAGER="./less", FORCE_HYPERLINK="1")
    kept = (desk / "kept").read_text(encoding="utf-8")
    assert ("\x1b]8" in kept) is passes
    assert "\x1b[1;31merror" in kept


@pytest.mark.parametrize("command", ["head -n 1", "true", "false"])
def test_to_leave_the_pager_early_is_no_error(command: str, sit: Sit) -> None:
    seen = sit("rule", rows=5, PAGER=command)
    assert (seen.code, seen.errors) == (0, "")
    assert len(seen.text.splitlines()) == (1 if command.startswith("head") else 0)
    assert sit("check", "claims.csv", rows=5, PAGER=command).code == 1


@pytest.mark.parametrize("command", ["./none", "/", "'less"])
def test_a_pager_that_cannot_be_run_is_done_without(command: str, sit: Sit, desk: Path) -> None:
    (desk / "less").write_text("#!/bin/sh\ncat\n", encoding="utf-8")
    (desk / "less").chmod(0o755)
    path = f"{desk}{os.pathsep}{os.environ['PATH']}"
    seen = sit("check", "claims.csv", rows=5, PAGER=command, PATH=path)
    assert FOUND in seen.plain.replace("\n    ", " ")
    assert seen.code == 1


# What it costs


def test_a_pipe_imports_nothing_of_a_screen() -> None:
    code = (
        "import sys\n"
        "from verify import cli\n"
        "sys.argv = ['verify', 'check', 'claims.csv']\n"
        "cli._run()\n"
        "screen = ('rich', 'verify.cli.screen', 'verify.cli.pager', 'verify.cli.painting',\n"
        "          'verify.output.marks', 'tabulate', 'shlex')\n"
        "print([name for name in screen if name in sys.modules], file=sys.stderr)\n"
    )
    ran = subprocess.run(  # noqa: S603  our own code
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )
    assert ran.stderr == "[]\n"
