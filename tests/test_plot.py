"""Charts in a terminal: what `verify compare --plot` draws, for whom, and with which characters."""

import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner, Result
from wcwidth import wcswidth

from verify import cli
from verify.engine.ledgers import check
from verify.errors import InputError
from verify.output.charts.chart import charts_of
from verify.output.charts.terminal.canvas import Pens
from verify.output.pages.plot import plot_text
from verify.text.screen import visible

ROOT = Path(__file__).parent.parent
SCRIPT = Path(sys.executable).with_name("verify")
LOSSES = str(ROOT / "samples/losses-2022/claims.csv")
KHARKIV = str(ROOT / "samples/kharkiv-2022-09/claims.csv")
UNICODE, PLAIN = Pens(), Pens(is_plain=True)
Snapshot = Callable[[str, str], None]
Terminal = Callable[..., str]
Cells = tuple[str, ...]


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)


def run(*args: str) -> Result:
    return CliRunner().invoke(cli.build_app(), ("compare", *args))


def refusal(*args: str) -> str:
    problem = run(*args).exception
    assert isinstance(problem, InputError)
    return str(problem)


def rows(claim: str, *cells: Cells) -> list[dict[str, str]]:
    ledger = []
    for source, value, *others in cells:
        row = {"source": source, "claim": claim, "value": value, "kind": "level"}
        row.update((name, text) for name, _, text in (other.partition("=") for other in others))
        ledger.append(row)
    return ledger


def draw(*cells: Cells, width: int = 60, pens: Pens = UNICODE) -> list[str]:
    """Return the lines of the chart of one topic, without its heading."""
    heading, *lines = plotted(rows("bridges rebuilt", *cells), width, pens)
    assert heading.startswith("bridges rebuilt")
    return lines


def plotted(ledger: list[dict[str, str]], width: int, pens: Pens = UNICODE) -> list[str]:
    text = "".join(plot_text(check(ledger), "", width, pens, is_quiet=True))
    return text.split("\n")[:-1]


# Whole outputs


@pytest.mark.parametrize(
    ("name", "path", "args"),
    [
        ("losses-100", LOSSES, ("--width", "100")),
        ("losses-80", LOSSES, ("--width", "80")),
        ("losses-40", LOSSES, ("--width", "40", "--only", "conflicts")),
        ("losses-80-ascii", LOSSES, ("--width", "80", "--only", "conflicts", "--ascii")),
        ("kharkiv-80", KHARKIV, ("--width", "80")),
        ("kharkiv-80-ascii", KHARKIV, ("--width", "80", "--ascii")),
        ("broken-80", str(ROOT / "samples/broken/claims.csv"), ("--width", "80")),
    ],
)
def test_a_plot_is_the_same_as_ever(
    name: str, path: str, args: tuple[str, ...], snapshot: Snapshot
) -> None:
    text = run(path, "--plot", *args, "--as-of", "2022-12-31").stdout
    snapshot(f"plot-{name}.txt", text)


# One axis

OPEN = [
    ("UN", "40", "as_of=2023-04-05"),
    ("AFP", "10 to 20", "as_of=2023-04-05"),
    ("AP", "at least 30", "as_of=2023-04-05"),
    ("BBC", "up to 20", "as_of=2023-04-05"),
]


def test_a_row_has_the_source_the_drawing_and_the_words() -> None:
    assert draw(*OPEN)[1:] == [
        "UN                               ●    40 (2023-04-05)",
        "AP                          ●┄┄┄┄┄┄→  at least 30",
        "                                      (2023-04-05)",
        "AFP              ├────┤               10 to 20 (2023-04-05)",
        "BBC         ←┄┄┄┄┄┄┄┄┄●               up to 20 (2023-04-05)",
        "            ┬────┬────┬─────┬────┬",
        "            0   10   20    30   40",
    ]


def test_a_drawing_can_be_of_ascii_alone() -> None:
    assert draw(*OPEN, pens=PLAIN)[1:] == [
        "UN                               o    40 (2023-04-05)",
        "AP                          o......>  at least 30",
        "                                      (2023-04-05)",
        "AFP              [====]               10 to 20 (2023-04-05)",
        "BBC         <.........o               up to 20 (2023-04-05)",
        "            +----+----+-----+----+",
        "            0   10   20    30   40",
    ]


def test_on_a_narrow_screen_the_drawing_stands_below_the_words() -> None:
    assert draw(*OPEN, width=40)[1:] == [
        "UN: 40 (2023-04-05)",
        "                                     ●",
        "AP: at least 30 (2023-04-05)",
        "                            ●┄┄┄┄┄┄┄┄┄┄→",
        "AFP: 10 to 20 (2023-04-05)",
        "           ├────────┤",
        "BBC: up to 20 (2023-04-05)",
        "  ←┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄●",
        "  ┬───┬────┬───┬────┬───┬───┬────┬───┬",
        "  0   5   10  15   20  25  30   35  40",
    ]


def test_the_floor_of_a_recorder_goes_through_all_rows() -> None:
    cells = [
        ("Ukraine MoD", "900"),
        ("UK MoD", "200 to 600"),
        ("Mediazona", "at least 400", "as_of=2023-04-05"),
        ("Russia MoD", "up to 500"),
        ("BBC", "300"),
    ]
    ledger = [{**row, "kind": "total"} for row in rows("Russian soldiers killed", *cells)]
    assert plotted(ledger, 70)[2:] == [
        "Ukraine MoD               ┆             ●    900",
        "UK MoD               ├────┼─────┤            200 to 600",
        "Russia MoD     ←┄┄┄┄┄┄┄┄┄┄┼┄┄●               up to 500",
        "Mediazona                 ●┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄→  at least 400 (2023-04-05)",
        "BBC                    ●  ┆                  300",
        "               ┬─────┬────┬─────┬────┬───",
        "               0    200  400   600  800",
        "┆ counted case by case: Mediazona says at least 400 (2023-04-05)",
    ]


def test_figures_that_are_far_apart_stand_on_an_axis_that_says_so() -> None:
    assert draw(("UN", "3"), ("AFP", "5,000"), ("AP", "900"))[1:] == [
        "AFP                                               ●    5,000",
        "AP                                       ●             900",
        "UN          ●                                          3",
        "log axis    ──────┬───────────┬───────────┬────────",
        "                 10          100        1,000",
    ]


def test_the_axis_names_its_unit_and_the_words_keep_theirs() -> None:
    assert draw(("UN", "3 sq km"), ("AFP", "2 sq miles"))[1:] == [
        "AFP                                          ●    2 sq miles",
        "UN                             ●                  3 sq km",
        "sq km       ┬─────┬──────┬─────┬─────┬──────┬─",
        "            0     1      2     3     4      5",
    ]


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ("0", "UN          ●                                              0"),
        ("900 trillion", "UN                                         ●    900 trillion"),
        ("-4 degrees", "UN          ●                                     -4 degrees"),
    ],
)
def test_one_figure_alone_is_drawn(value: str, line: str) -> None:
    assert draw(("UN", value))[0] == line


@pytest.mark.parametrize("value", ["9,990 to 10,000", "5,000 to 5,001", "0 to 1"])
def test_a_range_that_is_narrower_than_a_column_is_no_point(value: str) -> None:
    [line] = [line for line in draw(("UN", value), ("AFP", "10,000")) if line.startswith("UN")]
    assert line.split() == ["UN", "├┤", *value.split()]


def test_figures_of_the_same_newest_day_have_a_row_each_and_earlier_ones_are_counted() -> None:
    cells = [
        ("UN", "3", "as_of=2023-04-01", "kind=increment"),
        ("UN", "4", "as_of=2023-04-05", "kind=increment"),
        ("UN", "5", "as_of=2023-04-05", "kind=increment"),
    ]
    assert draw(*cells, width=70) == [
        "UN                                ●          4 (2023-04-05)",
        "                                        ●    5 (2023-04-05) +1 earlier",
        "            ┬─────┬────┬─────┬────┬─────┬",
        "            0     1    2     3    4     5",
    ]


def test_a_long_source_wraps_and_a_source_without_spaces_stands_above() -> None:
    name = "the spokesperson for the eastern command"
    assert draw((name, "3"))[:3] == [
        "the                                                   ●    3",
        "spokesperson",
        "for the eastern",
    ]
    assert draw(("w" * 70, "3"))[:3] == ["w" * 70 + ":", "3", " " * 57 + "●"]


def test_what_is_not_drawn_is_said() -> None:
    assert draw(("UN", "3"), ("AFP", "70%"), ("AP", "lots"))[-2:] == [
        "not drawn: AFP says 70%: a share, not a count",
        'not drawn: AP says lots: no number can be made of "lots"',
    ]


# Over time

SERIES = [
    ("UN", "3", "as_of=2023-04-01"),
    ("UN", "at least 4", "as_of=2023-04-03"),
    ("UN", "6 to 8", "as_of=2023-04-05"),
    ("AFP", "up to 6", "as_of=2023-04-01"),
    ("AFP", "2", "as_of=2023-04-05"),
]


def over_time(*cells: Cells, width: int = 60, pens: Pens = UNICODE) -> list[str]:
    lines = draw(*cells, width=width, pens=pens)
    return lines[lines.index("over time") + 1 :]


def test_a_line_goes_through_the_figures_of_each_source() -> None:
    assert over_time(*SERIES) == [
        "  │",
        "8 ┤                                                        A",
        "  │                                                        ⢸",
        "6 ┤B⠒⠤⠤⠤⣀⣀⣀⡀                                       ⣀⣀⣀⡠⠤⠤⠤⠒A",
        "  │↓       ⠈⠉⠉⠉⠒⠒⠒⠤⠤⠤⢄⣀⣀⣀      ↑    ⢀⣀⣀⣀⠤⠤⠤⠔⠒⠒⠒⠊⠉⠉⠉",
        "4 ┤              ⢀⣀⣀⣀⣀⣀⠤⠤⠭⠭⠭⠖⠒⠒A⠶⠭⠭⣉⣁⣀",
        "  │A⠤⠤⠒⠒⠒⠒⠒⠊⠉⠉⠉⠉⠉⠁                    ⠉⠉⠉⠑⠒⠒⠒⠤⠤⠤⣀⣀⣀⡀",
        "2 ┤                                                ⠈⠉⠉⠉⠒⠒⠒⠤B",
        "  │",
        "0 ┤",
        "  └┬───────────────────────────┬───────────────────────────┬",
        "   2023-04-01             2023-04-03              2023-04-05",
        "A UN: 3 (2023-04-01), at least 4 (2023-04-03), 6 to 8",
        "    (2023-04-05)",
        "B AFP: up to 6 (2023-04-01), 2 (2023-04-05)",
    ]


def test_a_line_can_be_of_ascii_alone() -> None:
    assert over_time(*SERIES, pens=PLAIN)[:12] == [
        "  |",
        "8 +                                                        A",
        "  |                                                        |",
        "6 +B'.......                                       .......'A",
        "  |v       '''''''.......      ^    .......-'''''''",
        "4 +              ........----''A-----.",
        "  |A..''''''''''''                    '''''''.......",
        "2 +                                                '''''''.B",
        "  |",
        "0 +",
        "  ++---------------------------+---------------------------+",
        "   2023-04-01             2023-04-03              2023-04-05",
    ]


def test_figures_that_fell_or_stand_twice_on_one_day_are_marked() -> None:
    cells = [
        ("UN", "9", "as_of=2023-04-01", "kind=total"),
        ("UN", "6", "as_of=2023-04-03", "kind=total"),
        ("UN", "8", "as_of=2023-04-05", "kind=total"),
        ("UN", "9", "as_of=2023-04-05", "kind=total"),
    ]
    assert over_time(*cells)[-3:] == [
        "A UN: 9 (2023-04-01), ! 6 (2023-04-03), ! 8 (2023-04-05), !",
        "    9 (2023-04-05)",
        "! below an earlier total, or one of two figures for that day",
    ]


def test_what_was_corrected_on_one_day_comes_before_the_correction() -> None:
    cells = [
        ("Mediazona", "150", "as_of=2022-04-01", "date=2022-05-02", "kind=total"),
        ("Mediazona", "100", "as_of=2022-03-01", "kind=total"),
        ("Mediazona", "200", "as_of=2022-04-01", "kind=total"),
        ("Mediazona", "400", "as_of=2022-06-01", "kind=total"),
    ]
    assert over_time(*cells, width=100)[-2] == (
        "A Mediazona: 100 (2022-03-01), ! 200 (2022-04-01), ! 150 (2022-04-01), 400 (2022-06-01)"
    )


def test_two_letters_at_one_place_are_an_asterisk_that_is_explained() -> None:
    cells = [
        ("UN", "3", "as_of=2023-04-01"),
        ("UN", "9", "as_of=2023-04-05"),
        ("AP", "3", "as_of=2023-04-01"),
        ("AP", "6", "as_of=2023-04-05"),
    ]
    lines = over_time(*cells)
    assert lines[-1] == "* several figures at one point"
    assert [line for line in lines if "┤*" in line or "│*" in line] != []


def test_of_a_long_line_only_the_ends_are_written_out_and_the_rest_is_counted() -> None:
    days = [("UN", str(day), f"as_of=2023-04-{day:02}") for day in range(1, 31)]
    assert over_time(*days)[-2:] == [
        "A UN: 1 (2023-04-01), 30 (2023-04-30), and 28 between: see",
        "    --by date",
    ]
    assert "12 (2023-04-12)" in over_time(*days[:12])[-1]


def test_more_lines_than_one_drawing_can_hold_are_drawn_in_several() -> None:
    cells = [
        (f"the council of village {number:02}", str(number + day), f"as_of=2023-04-0{day}")
        for number in range(8)
        for day in (1, 2)
    ]
    assert draw(*cells).count("over time") == 2


def test_a_single_day_is_no_line() -> None:
    assert "over time" not in draw(*OPEN)


# Hostile text


def test_what_a_terminal_would_obey_is_shown_and_not_sent() -> None:
    evil = "\x1b[31mred\u202e"
    row = {"source": evil, "claim": f"houses {evil} hit", "value": "12", "place": evil}
    text = "".join(plotted([{**row, "as_of": "2023-04-05"}], 200))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert text.count("\\x1b[31mred\\u202e") == 3


def test_no_line_is_a_command_to_a_ci_job() -> None:
    boo = "::error file=x::boo"
    ledger = [{"source": boo, "claim": f"{boo}\n{boo}", "value": "12", "as_of": "2023-04-05"}]
    for width in (40, 100):
        assert [line for line in plotted(ledger, width) if line.lstrip().startswith("::")] == []


SOURCES = (
    "UN",
    "OHCHR",
    "Ukraine MoD",
    "Генштаб ЗСУ",
    "中国外交部发言人",
    "",
    "x" * 50,
    "a\x1b[1m",
)
VALUES = (
    *("12", "at least 9", "up to 200", "dozens", "7 to 15", "70%", "3 sq km", "lots", "0"),
    *("withdrawn", "-3 degrees", "$900 trillion", "$2", "1,000", "52 250"),
)
LEDGERS = st.lists(
    st.fixed_dictionaries(
        {
            "source": st.sampled_from(SOURCES) | st.text(max_size=8),
            "claim": st.sampled_from(["civilians killed", "bridges rebuilt"]),
            "value": st.sampled_from(VALUES),
            "as_of": st.sampled_from(["", "2023-04-01", "2023-04-02", "2023-05", "0001-01-01"]),
            "kind": st.sampled_from(["", "total", "increment", "level"]),
            "stance": st.sampled_from(["", "", "denies"]),
        }
    ),
    min_size=1,
    max_size=8,
)


@given(LEDGERS, st.integers(20, 120), st.booleans())
def test_a_plot_fits_the_screen_and_is_the_same_each_time(
    ledger: list[dict[str, str]],
    width: int,
    is_plain: bool,  # noqa: FBT001  hypothesis names the arguments
) -> None:
    lines = plotted(ledger, width, Pens(is_plain))
    assert lines == plotted(ledger, width, Pens(is_plain))
    for line in lines:
        if wcswidth(line) > width:
            assert max(wcswidth(word) for word in line.split(" ")) > width - 5


@given(LEDGERS)
def test_every_newest_figure_is_there_in_its_own_words(ledger: list[dict[str, str]]) -> None:
    report = check(ledger)
    narrow, wide = ("".join(plotted(ledger, width)) for width in (30, 400))
    for group in report.groups:
        for chart in charts_of(group, report.settings):
            for mark in chart.marks:
                if mark.is_newest:
                    assert visible(mark.words) in wide
                    assert visible(mark.words).replace(" ", "") in narrow.replace(" ", "")


@given(LEDGERS)
def test_a_plain_plot_of_plain_words_is_ascii(ledger: list[dict[str, str]]) -> None:
    plain = [{**row, "source": ascii(row["source"])} for row in ledger]
    assert "".join(plotted(plain, 80, PLAIN)).isascii()


# The command


def test_a_plot_ends_with_what_compare_says_and_one_line_on_the_signs() -> None:
    lines = run(KHARKIV, "--plot").stdout.splitlines()
    assert lines[-9] == "● as said   ├──┤ a range   ┄┄→ open-ended"
    assert lines[-8].startswith("no figure to draw: evacuation to Russia advised, purpose of")
    assert lines[-6].endswith("stage of the war and 4 more")
    assert " ".join(lines[-3:-1]) == (
        "withdrawal of Russian troops [Izium] and Russian troops pulled back [Kharkiv region] are "
        "not compared: Izium is part of Kharkiv region"
    )
    assert lines[-1] == "25 claims on 20 topics: 1 admitted, 19 single-source"


def test_a_quiet_plot_has_no_signs_explained_and_no_summary() -> None:
    text = run(KHARKIV, "--plot", "-q").stdout
    assert "as said" not in text
    assert "25 claims" not in text
    assert "no figure to draw: " in text


def test_only_some_topics_are_drawn_or_none() -> None:
    assert run(KHARKIV, "--plot", "--only", "conflicts").stdout.splitlines() == [
        "no topic is in conflict",
        "20 other topics not shown: --only conflicts",
    ]


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--plot", "-f", "json"), "--plot draws on a terminal: remove --plot, or remove -f json"),
        (
            ("--plot", "--by", "date"),
            "--plot draws one chart for each topic: remove --plot, or remove --by and --long",
        ),
        (
            ("--plot", "--long"),
            "--plot draws one chart for each topic: remove --plot, or remove --by and --long",
        ),
        (("--ascii",), "--ascii works only with --plot: add --plot, or remove --ascii"),
    ],
)
def test_what_a_plot_does_not_go_with_is_refused(args: tuple[str, ...], message: str) -> None:
    assert refusal(KHARKIV, *args) == message


def test_without_the_extra_a_plot_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "plotille", None)
    assert refusal(KHARKIV, "--plot") == (
        "--plot needs the extra [plot]: pip install 'verify-claims[plot]'"
    )
    assert run(KHARKIV).exit_code == 0


def test_only_a_plot_imports_the_library_that_draws() -> None:
    code = (
        "import sys\n"
        "from typer.testing import CliRunner\n"
        "from verify import cli\n"
        f"assert CliRunner().invoke(cli.build_app(), ['compare', {KHARKIV!r}]).exit_code == 0\n"
        "assert 'plotille' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603


def test_a_file_gets_unicode_and_no_colour_whatever_the_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert run(KHARKIV, "--plot", "-o", "plot.txt").stdout == ""
    assert "●" in (tmp_path / "plot.txt").read_text(encoding="utf-8")
    run(KHARKIV, "--plot", "--ascii", "-o", "plot.txt")
    assert "●" not in (tmp_path / "plot.txt").read_text(encoding="utf-8")


def test_a_plot_is_never_written_over_its_ledger(tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text("source,claim,value\nUN,bridges,3\n", encoding="utf-8")
    assert refusal("claims.csv", "--plot", "-o", "claims.csv") == (
        "claims.csv: this run reads this file: choose another name for the output"
    )


# Screens


def piped(**environment: str) -> str:
    """Return what a pipe gets."""
    ran = subprocess.run(  # noqa: S603  our own script
        [SCRIPT, "compare", KHARKIV, "--plot", "-q"],
        capture_output=True,
        check=True,
        env={**os.environ, "TERM": "xterm", "PYTHONIOENCODING": "utf-8", **environment},
    )
    return ran.stdout.decode()


@pytest.fixture
def seen(on_a_terminal: Terminal) -> Terminal:
    """Return what a terminal gets."""
    args = ("compare", KHARKIV, "--plot", "-q")
    return partial(on_a_terminal, "stdout", *args, PYTHONIOENCODING="utf-8")


def test_a_terminal_gets_colour_and_a_pipe_gets_none(seen: Terminal) -> None:
    assert "\x1b[36m●\x1b[0m" in seen()
    assert "●" in piped()
    assert "\x1b" not in piped()


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_a_terminal_gets_no_colour_that_asks_for_none(
    seen: Terminal, environment: dict[str, str]
) -> None:
    assert "\x1b" not in seen(**environment)


@pytest.mark.parametrize(
    "environment",
    [{"TERM": "dumb"}, {"PYTHONIOENCODING": "latin-1"}, {"PYTHONIOENCODING": "ascii"}],
)
def test_a_screen_that_shows_ascii_alone_gets_no_other_signs(
    seen: Terminal, environment: dict[str, str]
) -> None:
    assert piped(**environment).isascii()
    assert "[36mo" in seen(**environment) or environment["TERM"] == "dumb"
