"""`verify check --annotate`: the findings in a copy of the workbook, in which all else stays."""

import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import Result

from verify.files.packages import as_mapping
from verify.output.annotations.legend import TITLE
from verify.output.annotations.sheet_styles import Colour
from verify.output.annotations.workbooks import HEADERS

openpyxl = pytest.importorskip("openpyxl")
Verify = Callable[..., Result]
Flat = Callable[[Path], str]
ROWS: Sequence[Sequence[object]] = [
    ["Losses, our desk", None, None, None],
    ["source", "claim", "value", "as of"],
    ["Ruritania MoD", "Borovian soldiers killed", 410, "2023-05-01"],
    ["Borovia MoD", "Borovian soldiers killed", 52, "2023-05-01"],
    ["UN", "civilians killed", "at least 31", "2023-05-02"],
]


def make_book(path: Path, rows: Sequence[Sequence[object]] = ROWS) -> Any:  # noqa: ANN401 - openpyxl's own
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Tolls"
    for row in rows:
        sheet.append(row)
    book.save(path)
    return book


def make_rich_book(path: Path) -> None:
    """Make a workbook with what a desk has: formulas, styles, a chart, comments, defined names."""
    book = make_book(path)
    sheet = book["Tolls"]
    sheet.merge_cells("A1:D1")
    sheet["C3"].comment = openpyxl.comments.Comment("checked by Ann & Bo <twice>", "Ann")
    sheet["A5"].comment = openpyxl.comments.Comment("who in the UN?", "Bo")
    sheet["C4"].fill = openpyxl.styles.PatternFill("solid", fgColor="00FF00")
    sheet["C5"].font = openpyxl.styles.Font(bold=True)
    sheet["C3"].number_format = "#,##0"
    sheet.column_dimensions["B"].width = 44
    sheet.conditional_formatting.add(
        "C3:C5", openpyxl.formatting.rule.CellIsRule(operator="greaterThan", formula=["400"])
    )
    sheet.add_table(openpyxl.worksheet.table.Table(displayName="tolls", ref="A2:D5"))
    choice = openpyxl.worksheet.datavalidation.DataValidation(type="list", formula1='"UN,NGO"')
    choice.add("A3:A9")
    sheet.add_data_validation(choice)
    sheet["B4"].hyperlink = "https://example.org/tolls"
    sheet["A3"] = openpyxl.cell.rich_text.CellRichText(
        "Ruritania ",
        openpyxl.cell.rich_text.TextBlock(openpyxl.cell.text.InlineFont(b=True), "MoD"),
    )
    chart = openpyxl.chart.BarChart()
    chart.add_data(openpyxl.chart.Reference(sheet, min_col=3, min_row=3, max_row=4))
    sheet.add_chart(chart, "F2")
    notes = book.create_sheet("Notes")
    notes["A1"] = "=SUM(Tolls!C3:C4)"
    notes["A2"] = "kept"
    book.defined_names["peak"] = openpyxl.workbook.defined_name.DefinedName(
        "peak", attr_text="Tolls!$C$3"
    )
    book.save(path)


@pytest.fixture
def rich(tmp_path: Path) -> Path:
    path = tmp_path / "losses.xlsx"
    make_rich_book(path)
    return path


def annotated(run: Verify, path: Path, *options: str) -> Path:
    out = path.with_name("out.xlsx")
    result = run("check", str(path), "--annotate", str(out), "--exit-zero", *options)
    assert result.exit_code == 0, result.stderr
    return out


def header_of(sheet: Any) -> dict[str, str]:  # noqa: ANN401
    """Return the letters of the two new columns."""
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value in HEADERS]
    return {cell.value: cell.column_letter for cell in cells}


def tokens(data: bytes) -> list[bytes]:
    return re.findall(rb"<[^>]*>|[^<]+", data)


def lost(old: bytes, new: bytes) -> Iterator[bytes]:
    """Yield the tags and texts of a part that are not in its new version, in this order."""
    kept = tokens(new)
    at = 0
    for token in tokens(old):
        try:
            at = kept.index(token, at) + 1
        except ValueError:
            yield token


def test_each_row_with_a_claim_gets_its_verdict_and_its_findings(run: Verify, rich: Path) -> None:
    sheet = openpyxl.load_workbook(annotated(run, rich))["Tolls"]
    letters = header_of(sheet)
    verdict, findings = letters[HEADERS[0]], letters[HEADERS[1]]
    assert [sheet[f"{verdict}{row}"].value for row in range(1, 6)] == [
        *(None, HEADERS[0], "contested", "contested", "single-source")
    ]
    assert sheet[f"{findings}3"].value.startswith(
        "error V201 conflicting-figures: Ruritania MoD says 410 (2023-05-01), but Borovia MoD"
    )
    assert sheet[f"{findings}4"].value.endswith("see V201 in row 3")
    assert sheet[f"{findings}4"].fill.fgColor.rgb == f"FF{Colour.RED}"
    assert sheet[f"{verdict}3"].fill.fgColor.rgb == f"FF{Colour.RED}"
    assert sheet[f"{findings}5"].fill.fgColor.rgb == f"FF{Colour.AMBER}"


def test_a_comment_is_on_each_cell_that_a_finding_is_about(run: Verify, rich: Path) -> None:
    sheet = openpyxl.load_workbook(annotated(run, rich))["Tolls"]
    words = {
        cell.coordinate: cell.comment.text
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment
    }
    assert words.keys() >= {"C3", "C4", "C5", "A5"}
    assert words["C3"].startswith("checked by Ann & Bo <twice>\n\nverify:\nerror V201 ")
    assert words["A5"] == "who in the UN?"
    assert words["C5"].startswith("verify:\nwarning V101 single-source: ")
    assert sheet["C5"].comment.author == "verify"


def test_colours_are_put_only_on_cells_that_have_none_and_change_nothing_else_in_a_style(
    run: Verify, rich: Path
) -> None:
    old = openpyxl.load_workbook(rich)["Tolls"]
    new = openpyxl.load_workbook(annotated(run, rich))["Tolls"]
    assert new["C3"].fill.fgColor.rgb == f"FF{Colour.RED}"
    assert new["C4"].fill.fgColor.rgb == old["C4"].fill.fgColor.rgb == "0000FF00"
    for row in old.iter_rows():
        for cell in row:
            same = new[cell.coordinate]
            assert (same.value, same.number_format) == (cell.value, cell.number_format)
            assert repr(same.font) == repr(cell.font)
            assert repr(same.border) == repr(cell.border)


def test_a_legend_says_what_the_colours_mean_and_has_the_findings_about_no_row(
    run: Verify, rich: Path
) -> None:
    book = openpyxl.load_workbook(annotated(run, rich))
    assert book.sheetnames == ["Tolls", "Notes", TITLE]
    said = {row[0].value: row for row in book[TITLE].iter_rows()}
    assert said["contested"][0].fill.fgColor.rgb == f"FF{Colour.RED}"
    assert said["error"][1].value == "correct it before the figure is used"
    texts = [cell.value for row in book[TITLE].iter_rows() for cell in row]
    assert any(text and "V022 adapted-table" in text for text in texts)


def test_every_part_that_needs_no_change_has_the_same_bytes(run: Verify, rich: Path) -> None:
    before = as_mapping(rich.read_bytes())
    after = as_mapping(annotated(run, rich).read_bytes())
    changed = {name for name, data in before.items() if after[name] != data}
    assert changed == {
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/comments/comment1.xml",
        "xl/drawings/commentsDrawing1.vml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
    }
    assert after.keys() - before.keys() == {"xl/worksheets/verify1.xml"}


def test_a_part_that_is_changed_loses_nothing(run: Verify, rich: Path) -> None:
    """All that is not in the copy are numbers that count what was added, and styles of cells."""
    before = as_mapping(rich.read_bytes())
    after = as_mapping(annotated(run, rich).read_bytes())
    gone = [
        token.decode()
        for name, data in before.items()
        if after[name] != data
        for token in lost(data, after[name])
    ]
    may_change = r'<dimension .*|<row [^>]*spans=.*|<c r="[AC][3-5]".*|<(fills|cellXfs) count=.*'
    assert [token for token in gone if not re.fullmatch(may_change, token)] == []


def test_the_columns_are_beside_a_chart_and_not_below_it(run: Verify, rich: Path) -> None:
    sheet = openpyxl.load_workbook(annotated(run, rich))["Tolls"]
    chart = sheet._charts[0].anchor  # noqa: SLF001
    column = openpyxl.utils.column_index_from_string(header_of(sheet)[HEADERS[0]])
    assert chart._from.col + 1 <= 6 < column  # noqa: SLF001


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://x")',
        "+cmd|' /C calc'!A0",
        "tolls <b>&\"'",
        "a_x0041_b",
        "bad\u202eflip",
        "]]> --> <!--",
        "Ж" * 40,
    ],
)
def test_hostile_text_is_only_text(run: Verify, tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["source", "claim", "value"], [text, text, 12], ["UN", text, 40]):
        sheet.append(row)
    for cell in (*sheet[2], *sheet[3]):
        cell.data_type = "s" if isinstance(cell.value, str) else "n"
    book.save(path)
    sheet = openpyxl.load_workbook(annotated(run, path)).worksheets[0]
    new = [sheet[f"{letters}{row}"] for letters in header_of(sheet).values() for row in (2, 3)]
    assert [cell.data_type for cell in new] == ["s"] * 4
    assert all("\u202e" not in cell.value for cell in new)
    assert all(cell.quotePrefix for cell in new)


def test_words_that_a_spreadsheet_reads_as_a_code_are_kept(run: Verify, tmp_path: Path) -> None:
    path = tmp_path / "code.xlsx"
    make_book(path, [["source", "claim", "value"], ["a_x0042_c", "people killed", 3]])
    with ZipFile(annotated(run, path)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "a_x005F_x0042_c" in sheet


def test_several_sheets_are_each_annotated(run: Verify, tmp_path: Path) -> None:
    path = tmp_path / "two.xlsx"
    book = make_book(path)
    other = book.create_sheet("Later")
    for row in ROWS[1:]:
        other.append(row)
    book.save(path)
    new = openpyxl.load_workbook(annotated(run, path))
    assert [bool(header_of(new[name])) for name in ("Tolls", "Later")] == [True, True]
    assert "verify: verdict" in [cell.value for cell in new["Later"][1]]


def test_a_wide_table_says_the_verdict_of_each_of_its_figures(run: Verify, tmp_path: Path) -> None:
    path = tmp_path / "wide.xlsx"
    rows: Sequence[Sequence[object]] = [
        ["source", "as of", "people killed", "people injured"],
        ["UN", "2023-02-06", 12, 40],
        ["Red Cross", "2023-02-06", 30, 40],
    ]
    make_book(path, rows)
    sheet = openpyxl.load_workbook(annotated(run, path)).worksheets[0]
    letters = header_of(sheet)
    assert sheet[f"{letters[HEADERS[0]]}2"].value == (
        "contested (people killed) | agreeing (people injured)"
    )
    assert "V201" in sheet["C2"].comment.text
    assert "V201" not in (sheet["D2"].comment.text if sheet["D2"].comment else "")


def test_a_workbook_with_macros_keeps_them_and_its_kind_of_name(
    run: Verify, tmp_path: Path
) -> None:
    plain = tmp_path / "plain.xlsx"
    make_book(plain)
    path = tmp_path / "macros.xlsm"
    parts = dict(as_mapping(plain.read_bytes()))
    types = parts["[Content_Types].xml"]
    kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    with_macros = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    assert kind in types
    parts["[Content_Types].xml"] = types.replace(kind, with_macros)
    parts["xl/vbaProject.bin"] = bytes(range(256))
    with ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    out = tmp_path / "out.xlsm"
    assert run("check", str(path), "--annotate", str(out), "--exit-zero").exit_code == 0
    assert as_mapping(out.read_bytes())["xl/vbaProject.bin"] == bytes(range(256))
    refused = run("check", str(path), "--annotate", str(tmp_path / "out.xlsx"))
    assert refused.exit_code == 2
    assert "has macros: give a name in .xlsm" in refused.stderr


def test_a_sheet_whose_elements_have_prefixes_is_annotated(run: Verify, tmp_path: Path) -> None:
    plain, path = tmp_path / "plain.xlsx", tmp_path / "prefixed.xlsx"
    make_book(plain)
    parts = dict(as_mapping(plain.read_bytes()))
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    sheet = re.sub(r"<(/?)(\w)", r"<\1x:\2", sheet).replace("xmlns=", "xmlns:x=")
    parts["xl/worksheets/sheet1.xml"] = sheet.encode("utf-16")
    with ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    found = openpyxl.load_workbook(annotated(run, path))["Tolls"]
    assert found[f"{header_of(found)[HEADERS[0]]}3"].value == "contested"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("{book}", "--annotate", "{book}"), "this run reads this file"),
        (("{book}", "--annotate", "{folder}/out.csv"), "give a name that ends in .xlsx"),
        (("{book}", "--annotate", ""), "give a name that ends in .xlsx"),
        (("{csv}", "--annotate", "{folder}/out.xlsx"), "no workbook (.xlsx) is among the files"),
        (("{book}", "{other}", "--annotate", "{folder}/o.xlsx"), "name one workbook (.xlsx) a run"),
        (("{book}", "--annotate", "{folder}/none/out.xlsx"), "cannot be written"),
    ],
)
def test_what_cannot_be_annotated_is_one_clear_line(
    run: Verify, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    book, other, csv = (tmp_path / name for name in ("a.xlsx", "b.xlsx", "c.csv"))
    make_book(book)
    make_book(other)
    csv.write_text("source,claim,value\nUN,people killed,12\n", encoding="utf-8")
    before = book.read_bytes()
    named = (each.format(book=book, other=other, csv=csv, folder=tmp_path) for each in arguments)
    result = run("check", *named)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert said in result.stderr
    assert book.read_bytes() == before


def test_the_copy_is_the_same_from_run_to_run(run: Verify, rich: Path) -> None:
    first = annotated(run, rich).read_bytes()
    assert annotated(run, rich).read_bytes() == first


def state_of(path: Path) -> dict[str, list[tuple[str, object, str, str]]]:
    """Return what each sheet shows: the value, the colour and the comment of each cell."""
    book = openpyxl.load_workbook(path)
    return {
        sheet.title: [
            (
                cell.coordinate,
                cell.value,
                cell.fill.fgColor.rgb if cell.fill.fill_type else "",
                cell.comment.text if cell.comment else "",
            )
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None or cell.comment or cell.fill.fill_type
        ]
        for sheet in book
    }


def boxes_of(path: Path) -> list[tuple[bytes, bytes]]:
    """Return the row and the column of each box of a comment, in their order."""
    parts = as_mapping(path.read_bytes())
    drawing = b"".join(data for name, data in parts.items() if name.endswith(".vml"))
    rows, columns = (re.findall(rb":%b>(\d+)<" % name, drawing) for name in (b"Row", b"Column"))
    return sorted(zip(rows, columns, strict=True))


@pytest.mark.parametrize("is_saved", [False, True], ids=["as written", "saved by a program"])
def test_a_copy_that_is_annotated_again_says_all_once(
    run: Verify, rich: Path, *, is_saved: bool
) -> None:
    first = annotated(run, rich)
    again = rich.with_name("again.xlsx")
    shutil.copy(first, again)
    once = state_of(first)
    if is_saved:
        openpyxl.load_workbook(first).save(again)
        cells = {cell: text for cell, _, _, text in once["Tolls"]}
        assert cells["C3"].startswith(
            "checked by"
        )  # its words are one run by now: one more is added
        once["Tolls"] = [each for each in once["Tolls"] if each[0] != "C3"]
    out = annotated(run, again)
    twice = state_of(out)
    assert boxes_of(out) == boxes_of(first)
    if is_saved:
        twice["Tolls"] = [each for each in twice["Tolls"] if each[0] != "C3"]
    assert twice == once


def test_what_was_corrected_in_a_copy_has_no_colour_and_no_comment_any_more(
    run: Verify, rich: Path
) -> None:
    first = annotated(run, rich)
    book = openpyxl.load_workbook(first)
    assert "V201" in book["Tolls"]["C3"].comment.text
    book["Tolls"]["C4"] = 410  # the two agree now
    again = rich.with_name("again.xlsx")
    book.save(again)
    sheet = openpyxl.load_workbook(annotated(run, again, "--ignore", "V1"))["Tolls"]
    letters = header_of(sheet)
    assert "V201" not in sheet[f"{letters[HEADERS[1]]}3"].value
    assert not sheet["C3"].fill.fill_type
    assert sheet["C5"].comment is None
    assert sheet["C4"].fill.fgColor.rgb == "0000FF00"


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_workbook_is_annotated_or_refused_in_one_line(
    run: Verify, rich: Path, data: st.DataObject
) -> None:
    parts = dict(as_mapping(rich.read_bytes()))
    name = data.draw(st.sampled_from(sorted(each for each in parts if not each.endswith("/"))))
    tags = list(re.finditer(rb"<[^>]*>", parts[name]))
    start, end = data.draw(st.sampled_from(tags)).span()
    parts[name] = parts[name][:start] + parts[name][end:]
    damaged, out = rich.with_name("damaged.xlsx"), rich.with_name("out.xlsx")
    with ZipFile(damaged, "w") as archive:
        for each, content in parts.items():
            archive.writestr(each, content)
    result = run("check", str(damaged), "--annotate", str(out), "--exit-zero", "-q")
    assert result.exit_code in {0, 2}
    assert result.stderr.count("\n") == (1 if result.exit_code else 0), result.stderr


OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def cells_of(flat: str) -> dict[str, list[tuple[str, str]]]:
    """Return the text and the formula of each cell that has one, by its sheet, row by row."""
    found = {}
    for sheet in ET.fromstring(flat).iter(f"{TABLE}table"):  # noqa: S314 - made above
        cells = [each for each in sheet.iter() if each.tag.endswith("table-cell") and len(each)]
        found[sheet.get(f"{TABLE}name", "")] = [
            (words_of(cell), cell.get(f"{TABLE}formula", "")) for cell in cells
        ]
    return found


def words_of(cell: ET.Element) -> str:
    parts = (each for each in cell if each.tag != f"{OFFICE}annotation")
    return "".join(text for each in parts for text in each.itertext())


def comments_in(flat: str) -> list[str]:
    found = ET.fromstring(flat).iter(f"{OFFICE}annotation")  # noqa: S314 - made above
    return ["\n".join("".join(line.itertext()) for line in each) for each in found]


def test_libreoffice_reads_in_the_copy_all_that_it_reads_in_the_workbook(
    run: Verify, rich: Path, opened_by_libreoffice: Flat
) -> None:
    before = opened_by_libreoffice(rich)
    after = opened_by_libreoffice(annotated(run, rich))
    for mark in (
        *("<table:content-validation ", "<calcext:conditional-format ", "<draw:object"),
        *("xlink:href=", "number-columns-spanned=", "<table:named-range "),
        *("<table:database-range ", "<text:span "),
    ):
        assert before.count(mark), mark
        assert after.count(mark) == before.count(mark), mark
    old, new = cells_of(before), cells_of(after)
    assert list(new) == [*old, TITLE]
    assert new["Notes"] == old["Notes"]
    added = [cell for cell in new["Tolls"] if cell not in old["Tolls"]]
    assert [cell for cell in new["Tolls"] if cell not in added] == old["Tolls"]
    assert {(header, "") for header in HEADERS} <= set(added)


def test_libreoffice_shows_the_comments_and_keeps_those_of_others(
    run: Verify, rich: Path, opened_by_libreoffice: Flat
) -> None:
    old = comments_in(opened_by_libreoffice(rich))
    new = comments_in(opened_by_libreoffice(annotated(run, rich)))
    assert len(old) == 2
    assert all(any(words in each for each in new) for words in ("who in the UN?", "by Ann & Bo"))
    assert sum("verify:" in each for each in new) >= 3
    assert any("error V201 conflicting-figures" in each for each in new)


def test_a_legend_is_printed_one_page_wide(run: Verify, rich: Path) -> None:
    sheet = openpyxl.load_workbook(annotated(run, rich))[TITLE]
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToHeight, sheet.page_setup.orientation) == (0, "landscape")


def test_a_copy_is_read_back_as_the_ledger_that_it_was(run: Verify, rich: Path) -> None:
    before = run("compare", str(rich), "-f", "csv").stdout
    out = annotated(run, rich)
    assert run("compare", str(out), "-f", "csv").stdout == before
    assert BytesIO(out.read_bytes()).read(2) == b"PK"
