"""Text of other people does nothing: not on a screen, not in a spreadsheet, not as a name."""

import csv
import io
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.engine.ledgers import check
from verify.output.formats import FINDING_FORMATS, FORMATS, TOPIC_FORMATS
from verify.sources import resolve, suggest
from verify.text.alphabets import find_alphabets, read_as_latin

PLAIN = ("--width", "80", "--color", "never")  # colours are ours, and have tests of their own
VERIFY = Path(sys.executable).with_name("verify")
# Sets the title of a window, clears the screen, colours, reverses the line, and goes back.
ESCAPES = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202e\x08"
FORMULAS = (
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3*cmd|x!A",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    '=HYPERLINK("x")',
    "＝1+1",  # Excel in Japanese runs the wide signs too
    "＋1+cmd|x!A",
    "－cmd|x!A",
    "＠SUM(1)",
)
RISKY_BEGIN = re.compile(r"[=@＝＠\t\r]|[-+＋－](?! ?[\d.,]+(?: |$))")
# Latin capitals, and letters of other alphabets that look like them.
TWINS = {"A": "\u0410\u0391\u13aa", "B": "\u0412\u0392\u13f4", "C": "\u0421\u03f9\u13df"}
TWINS |= {"E": "\u0415\u0395\u13ac", "H": "\u041d\u0397\u13bb", "O": "\u041e\u039f\u0555"}
TWINS |= {"P": "\u0420\u03a1\u13e2", "T": "\u0422\u03a4\u13a2", "N": "\u039d\ua4e0", "U": "\u054d"}
TWINS |= {"a": "\u0430\u03b1", "e": "\u0435", "o": "\u043e\u03bf\u0585", "p": "\u0440\u03c1"}
NAMES = (
    "BBC",
    "AP",
    "OCHA",
    "UN",
    "Ukraine MoD",
    "Human Rights Watch",
    "Oryx",
    "Al Jazeera",
    "OHCHR",
)


# Screens


def on_a_screen(folder: Path, *args: str) -> str:
    """Return what a terminal gets."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "dumb"}  # it gets no bar of a run that takes long
    with subprocess.Popen(  # noqa: S603  our own script
        [VERIFY, *args],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
    ) as run:
        os.close(theirs)
        shown = b""
        while block := _read(ours):
            shown += block
        os.close(ours)
        assert run.wait(60) in {0, 1, 2}
    return shown.decode()


def _read(handle: int) -> bytes:
    try:
        return os.read(handle, 1 << 16)
    except OSError:  # the other end is closed
        return b""


@pytest.fixture(scope="module")
def hostile_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    names = ("id", "source", "claim", "value", "unit", "via", "quote", "url", f"desk{ESCAPES}")
    with (folder / "claims.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        for source, value in (("UN", "12"), ("AFP", "120")):
            cells = (source, source, "civilians killed", value, "people", "AP", f"{value} killed")
            writer.writerow([f"{cell}{ESCAPES}" for cell in (*cells, "https://desk.example/", "x")])
    said = f"The UN said 13 civilians{ESCAPES} were killed. AFP said 140 civilians were killed.\n"
    (folder / "copy.md").write_text(said, encoding="utf-8")
    return folder


COMMANDS = {
    "check": ("claims.csv",),
    "compare": ("claims.csv",),
    "questions": ("claims.csv",),
    "topics": ("claims.csv",),
    "extract": ("copy.md",),
    "article": ("copy.md", "--against", "claims.csv"),
    "sources": (f"UN{ESCAPES}",),
    "diff": ("claims.csv", "claims.csv"),
    "why": (f"UN{ESCAPES}", f"AFP{ESCAPES}", "--ledger", "claims.csv"),
}


@pytest.mark.skipif(os.name == "nt", reason="a terminal of POSIX")
@pytest.mark.parametrize("command", COMMANDS)
def test_no_escape_of_a_source_reaches_a_terminal_in_any_format(
    hostile_desk: Path, command: str
) -> None:
    own = (*FINDING_FORMATS, *TOPIC_FORMATS) if command == "check" else ()
    for name in (*FORMATS, *own):
        shown = on_a_screen(hostile_desk, command, *COMMANDS[command], "-f", name, *PLAIN)
        assert "Traceback" not in shown
        assert set(shown).isdisjoint("\x1b\x07\x08\x9b\u202e"), (command, name)


@pytest.mark.skipif(os.name == "nt", reason="a terminal of POSIX")
def test_a_pipe_gets_the_cells_of_csv_as_they_are(hostile_desk: Path) -> None:
    done = subprocess.run(  # noqa: S603  our own script
        [VERIFY, "compare", "claims.csv", "-f", "csv"],
        cwd=hostile_desk,
        capture_output=True,
        check=False,
    )
    assert ESCAPES in done.stdout.decode()


# Spreadsheets


@pytest.mark.parametrize("formula", FORMULAS)
@pytest.mark.parametrize("output_format", ["csv", "tsv", "datapackage"])
def test_no_cell_of_any_output_is_a_formula(
    tmp_path: Path, formula: str, output_format: str
) -> None:
    with (tmp_path / "claims.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "source", "claim", "value", "note", formula))
        writer.writerow((formula, formula, formula, formula, formula, formula))
        writer.writerow(("b", "UN", "civilians killed", "12", formula, formula))
    for command in ("check", "compare"):
        out = tmp_path / f"{command}.out"
        done = subprocess.run(  # noqa: S603  our own script
            [VERIFY, command, "claims.csv", "-f", output_format, "-o", out],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode in {0, 1}, done.stderr
        files = list(out.glob("*.csv")) if out.is_dir() else [out]
        delimiter = "\t" if output_format == "tsv" else ","
        cells = [
            cell
            for path in files
            for row in csv.reader(io.StringIO(path.read_text("utf-8")), delimiter=delimiter)
            for cell in row
        ]
        assert [cell for cell in cells if RISKY_BEGIN.match(cell)] == []
        assert any(formula.strip() in cell for cell in cells)


# Names


@st.composite
def twins(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a name of the registry, and one with other letters that looks the same."""
    name = draw(st.sampled_from(NAMES))
    places = [at for at, letter in enumerate(name) if letter in TWINS]
    changed = draw(st.lists(st.sampled_from(places), min_size=1, unique=True))
    letters = list(name)
    for at in changed:
        letters[at] = draw(st.sampled_from(TWINS[name[at]]))
    return name, "".join(letters)


@pytest.mark.parametrize("name", ["ᗷᗷᑕ", "ꓐꓐꓚ", "ʙʙᴄ", "ＢＢＣ", "𝐁𝐁𝐂", "BBᑕ", "ВВС", "ⒷⒷⒸ"])
def test_a_name_in_letters_of_any_alphabet_that_looks_like_a_source_is_a_finding(name: str) -> None:
    assert resolve(name).source is None
    found = check([{"source": name, "claim": "civilians killed", "value": "12"}]).findings
    assert "V018" in {each.rule.code for each in found}


@pytest.mark.parametrize("name", ["UNIⅭEF", "Rеuters", "𐌀FP", "ⵏATO", "Mediaz०na", "ᛕyodo News"])
def test_a_name_with_one_foreign_letter_or_digit_is_a_finding(name: str) -> None:
    assert resolve(name).source is None
    found = check([{"source": name, "claim": "civilians killed", "value": "12"}]).findings
    assert "V018" in {each.rule.code for each in found}


@pytest.mark.parametrize(
    "name", ["Phase Ⅱ", "Xinhua新华", "H５N１", "BBCর", "١٢ BBC", "Ukraineʼs MoD", "COVID-१९"]
)
def test_what_languages_join_to_latin_letters_is_no_finding(name: str) -> None:
    found = check([{"source": "AFP", "claim": name, "value": "12"}]).findings
    assert "V018" not in {each.rule.code for each in found}


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        *(("UNlCEF", "un-unicef"), ("lCRC", "icrc"), ("0CHA", "un-ocha"), ("I0M", "un-iom")),
        *(("UK M0D", "uk-mod"), ("BeIlingcat", "bellingcat"), ("Be1lingcat", "bellingcat")),
        *(("Bellinɡcat", "bellingcat"), ("Medıazona", "mediazona"), ("Mediaz०na", "mediazona")),
    ],
)
def test_a_sign_that_looks_like_a_letter_of_a_source_is_a_hint_and_no_alias(
    name: str, meant: str
) -> None:
    assert resolve(name).source is None
    assert [source.id for source in suggest(name)] == [meant]
    found = check([{"source": name, "claim": "civilians killed", "value": "12"}]).findings
    assert "V302" in {each.rule.code for each in found}


@pytest.mark.parametrize("name", ["G2O", "BBC1", "Dunwich 1st Union", "Allied Nurses", "HRW l"])
def test_a_name_with_a_digit_or_an_l_that_is_like_no_source_has_no_hint(name: str) -> None:
    assert [source.id for source in suggest(name)] == []


@pytest.mark.parametrize("blank", ["\u034f", "\u115f", "\u3164", "\u2800", "\ufe01"])
def test_a_letter_that_nobody_can_see_is_a_finding(blank: str) -> None:
    cells = {"source": f"Reu{blank}ters", "claim": "civilians killed", "value": "12"}
    assert "V014" in {each.rule.code for each in check([cells]).findings}


@pytest.mark.parametrize("name", ["葛\U000e0100城", "한\u3164국", "Reuters ☀\ufe0f"])
def test_a_sign_that_its_alphabet_needs_is_not_hidden(name: str) -> None:
    cells = {"source": name, "claim": "civilians killed", "value": "12"}
    assert "V014" not in {each.rule.code for each in check([cells]).findings}


@given(twins())
def test_a_name_that_only_looks_like_a_source_is_a_finding_and_never_that_source(
    pair: tuple[str, str],
) -> None:
    name, twin = pair
    assert resolve(name).source
    assert resolve(twin).source != resolve(name).source
    found = check([{"source": twin, "claim": "civilians killed", "value": "12"}]).findings
    assert "V018" in {each.rule.code for each in found}


@pytest.mark.parametrize(
    ("word", "alphabets"),
    [
        ("Oryx", ("Latin",)),
        ("Генштаб", ("Cyrillic",)),
        ("α-particle", ("Latin",)),
        ("αβγ-particle", ("Greek", "Latin")),
        ("日本BBC", ("Latin",)),
        ("٢٠٢٢", ()),
        ("António", ("Latin",)),
    ],
)
def test_the_alphabets_of_a_word_are_those_that_look_alike(
    word: str, alphabets: tuple[str, ...]
) -> None:
    assert find_alphabets(word) == alphabets


@pytest.mark.parametrize(
    ("word", "latin"),
    [
        *(("ВВС", "BBC"), ("ОСНА", "OCHA"), ("Генштаб", ""), ("BBC", ""), ("ΑΡ", "AP")),
        *(("ꓐꓐꓚ", "BBC"), ("ᗷᗷᑕ", "BBC"), ("ᎪᏢ", "AP")),
    ],
)
def test_a_word_is_read_as_what_it_looks_like(word: str, latin: str) -> None:
    assert read_as_latin(word) == latin
