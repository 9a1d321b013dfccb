"""The table of `verify article`: each number in the order of the copy, to tick and to sign."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from verify.output.pages.checklist import SIGN_HERE

LEDGER = """\
source,claim,value,as_of
the mayor of Arvenka,people killed,at least 21,2023-05-01
Red Cross,people injured,40,2023-05-01
"""
COPY = """\
On 2 May the mayor of Arvenka said 21 people had been killed.

The Red Cross put the injured at 40. Some 300 people were evacuated.
Officials said so.
"""
BOX = "[\N{NO-BREAK SPACE}]"


SHEET = """\
     line  number           who says it           the ledger       status             rule or reason
---  ----  ---------------  --------------------  ---------------  -----------------  --------------
[ ]  1:4   2 May                                                   set aside          a date

[ ]  1:36  21 people        the mayor of Arvenka  the mayor of     error (differs)    V405
                                                  Arvenka: at
                                                  least 21
                                                  (2023-05-01),
                                                  line 2

[ ]  3:34  40               The Red Cross         Red Cross: 40    bound
                                                  (2023-05-01),
                                                  line 3

[ ]  3:43  Some 300 people  nobody                                 warning (unbound)  V402
[ ]  4:11  so.              Officials                              warning            V413

1:36 error V405: "21 people" lacks the hedge: the mayor of Arvenka says at least 21 (2023-05-01),
    claims.csv:2
3:43 warning V402: "Some 300 people" is in no claim, and the copy names no source: add the claim
    with its source, or leave the figure out
4:11 warning V413: "Officials" names nobody: name the person or the body

checked by ____________________________  date ______________
"""
Sheet = Callable[..., str]


@pytest.fixture
def sheet(run: Callable[..., Result], tmp_path: Path) -> Sheet:
    """Return the table of copy; by default of `COPY`."""
    (tmp_path / "claims.csv").write_text(LEDGER, encoding="utf-8")
    (tmp_path / "draft.md").write_text(COPY, encoding="utf-8")

    def print_sheet(*args: str) -> str:
        asked = ("--against", "claims.csv", "-f", "table", "-q", *args)
        return run("article", "draft.md", *asked).stdout.replace(BOX, "[ ]")

    return print_sheet


def test_each_number_is_a_row_with_a_box_and_the_messages_and_a_line_to_sign_are_below(
    sheet: Sheet,
) -> None:
    assert sheet() == SHEET


def test_a_box_is_never_broken(sheet: Sheet) -> None:
    for width in ("60", "80", "100"):
        assert sheet("--width", width).count("[ ]") == 5


def test_a_narrow_screen_gets_a_block_for_each_number(sheet: Sheet) -> None:
    first, second, *_ = sheet("--width", "50").split("\n\n")
    assert first == "[ ]\nline: 1:4\nnumber: 2 May\nstatus: set aside\nrule or reason: a date"
    assert second.startswith("[ ]\nline: 1:36\n")


def test_of_several_findings_the_worst_gives_the_status(sheet: Sheet, tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text("Exactly 21 people were killed.\n", encoding="utf-8")
    text = sheet("--width", "200")
    assert " error (differs)  V405, V401\n" in text
    assert text.index("1:9 error V405: ") < text.index("1:9 warning V401: ")


def test_several_pieces_of_copy_are_named_in_each_row(sheet: Sheet, tmp_path: Path) -> None:
    (tmp_path / "later.md").write_text("The Red Cross put the injured at 41.\n", encoding="utf-8")
    text = sheet("later.md", "--width", "200")
    assert text.splitlines()[0].split()[0] == "where"
    assert "[ ]  draft.md:1:36  21 people " in text
    assert "[ ]  later.md:1:34  41 " in text
    assert "\nlater.md:1:34 error V403: " in text
    assert text.index("draft.md:4:11") < text.index("later.md:1:34")


def test_a_finding_on_the_config_names_the_config(sheet: Sheet, tmp_path: Path) -> None:
    (tmp_path / "verify.toml").write_text(
        '[[suppress]]\nclaim = "draft.md:99:1"\nrules = ["V402"]\nreason = "gone"\n', "utf-8"
    )
    text = sheet("--width", "200")
    assert "\n[ ]  verify.toml:" in text
    assert "\nverify.toml:" in text


def test_a_count_of_the_rules_is_nothing_to_sign(sheet: Sheet) -> None:
    assert "checked by" not in sheet("--statistics")
    assert SIGN_HERE in sheet()


def test_copy_without_a_number_has_nothing_to_sign(sheet: Sheet, tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text("Rain fell.\n", encoding="utf-8")
    assert sheet() == ""
