"""A desk's file is opened as it is, with one command: workbooks, wide tables, tags, odd cells."""

import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import Verify
from verify.engine.ledgers import check
from verify.errors import InputError
from verify.ledger.formats import read_bytes
from verify.model.claims import Row, file_of
from verify.model.settings import Opening

Sheets = dict[str, list[list[object]]]
MakeBook = Callable[[Sheets, dict[str, list[str]]], None]

TOLLS: list[list[object]] = [
    ["Flood tracker: Arvenia"],
    ["Foreign desk, updated on Friday. Please do not sort!"],
    [],
    ["Source", "What", "Number", "As of", "Where", "Link", "Notes", "Checked?"],
    ["UN", "People killed", 17134, date(2023, 2, 9), "Arvenka", "", "", True],
    [None, "People injured", 70347, date(2023, 2, 9), "Arvenka", "", "", True],
    ["Reuters", "People killed", "16,546*", date(2023, 2, 9), "Arvenka", "", "", False],
    [],
    ["AFP", "Homes damaged", 0.35, date(2023, 2, 8), "Beredovo", "", "of all homes", False],
    ["AP", "People missing", "n/a", date(2023, 2, 9), "Beredovo", "", "", False],
    ["TOTAL dead", None, "=C5+C7"],
    ["* includes only deaths registered in hospitals"],
]
BUILDINGS: list[list[object]] = [
    ["Source", "What", "Number", "As of"],
    ["UN", "Buildings collapsed", 1.234, date(2023, 2, 10)],
]
HEADER_ROW = "--header-row N names another one"
NOT = "that should not"
CONTACTS: list[list[object]] = [["Name", "Phone"], ["Press office", "+90 555"]]


@pytest.fixture
def make_book(tmp_path: Path) -> MakeBook:
    openpyxl = pytest.importorskip("openpyxl")

    def make(sheets: Sheets, merged: dict[str, list[str]]) -> None:
        book = openpyxl.Workbook()
        book.remove(book.active)
        for name, rows in sheets.items():
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(row)
            for cells in merged.get(name, []):
                sheet.merge_cells(cells)
        for number in (5, 6, 7, 9):
            book["Tolls"].cell(number, 4).number_format = "d mmm yyyy"
        book["Tolls"]["C9"].number_format = "0%"
        book.save(tmp_path / "floods.xlsx")

    return make


# A workbook


def test_a_messy_workbook_is_compared_by_one_command_and_without_an_edit(
    run: Verify, make_book: MakeBook
) -> None:
    sheets = {"Tolls": TOLLS, "Buildings": BUILDINGS, "Contacts": CONTACTS}
    make_book(sheets, {"Tolls": ["A1:H1", "A5:A6"]})
    result = run("compare", "floods.xlsx", "--long", "-f", "csv", "--select", "V2")
    assert result.exit_code == 0
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert [(row["source"], row["topic"], row["value"], row["where"]) for row in rows] == [
        ("UN", "Buildings collapsed", "1.234", "floods.xlsx#Buildings:2"),
        ("AFP", "Homes damaged", "35%", "floods.xlsx#Tolls:9"),
        ("UN", "People injured", "70347", "floods.xlsx#Tolls:6"),
        ("Reuters", "People killed", "16,546*", "floods.xlsx#Tolls:7"),
        ("UN", "People killed", "17134", "floods.xlsx#Tolls:5"),
        ("AP", "People missing", "n/a", "floods.xlsx#Tolls:10"),
    ]
    notes = run("check", "floods.xlsx", "--select", "V022,V011,V015,V001", "-q").stdout
    advice = "--sheet NAME, or sheet under [table] in verify.toml, chooses one"
    aside = "1 row of totals (row 11) and 1 footnote (row 12)"
    place = "floods.xlsx#Tolls"
    assert [line.replace(": note V022", "") for line in notes.splitlines()] == [
        f'{place}:1 the sheets "Tolls", "Buildings" are read; no ledger: "Contacts"; {advice}',
        f"{place}:4 the header is row 4, and 2 rows above it are left out: {HEADER_ROW}",
        f"{place}:6 merged cells have their text in each of their rows: unmerge those {NOT}",
        f"{place}:11 set aside as no claims: {aside}: give a row a source and a claim if it is one",
    ]


def test_a_desk_chooses_the_sheet_and_the_row_of_the_header(
    run: Verify, make_book: MakeBook, tmp_path: Path
) -> None:
    make_book({"Tolls": TOLLS, "Buildings": BUILDINGS}, {})
    one = run("check", "floods.xlsx", "--sheet", "Buildings", "--select", "V101", "-q").stdout
    assert one.startswith("floods.xlsx:2: warning V101 Buildings collapsed")
    (tmp_path / "verify.toml").write_text('[table]\nsheet = "Buildings"\n', encoding="utf-8")
    assert run("check", "floods.xlsx", "--select", "V101", "-q").stdout == one
    wrong = run("check", "floods.xlsx", "--sheet", "Building")
    assert wrong.stderr.startswith('error: floods.xlsx: no sheet "Building"; the file has: Tolls')
    assert run("check", "floods.xlsx", "--sheet", "").stderr == (
        "error: --sheet needs the name of a sheet\n"
    )
    Path("titled.csv").write_text("a,b,c\nsource,claim,value\nUN,people killed,12\n")
    told = ("--header-row", "2", "--select", "V022,V101", "-q")
    assert run("check", "titled.csv", *told).stdout.startswith("titled.csv:3: warning V101")
    assert run("check", "titled.csv", "--header-row", "8").stderr == (
        "error: titled.csv: row 8 is empty or not there: name the row of the headers\n"
    )
    for command in (("topics",), ("sources", "--missing"), ("questions",), ("diff", "floods.xlsx")):
        assert run(*command, "floods.xlsx", "--sheet", "Buildings").exit_code == 0
        assert run(*command, "floods.xlsx", "--sheet", "Building").exit_code == 2


def test_a_cell_of_a_workbook_is_named_with_the_header_above_it(
    run: Verify, make_book: MakeBook
) -> None:
    tolls: list[list[object]] = [
        *TOLLS[3:4],
        ["UN", "People killed", "1.234", "9 Feb 23", "", "", "see\u200b below"],
        ["UN", "", 12, date(2023, 2, 9)],
        ["UN", "People hurt", 12],
    ]
    make_book({"Tolls": tolls}, {})
    lines = run("check", "floods.xlsx", "--select", "V001,V002,V012,V014,V103", "-q").stdout
    assert [line.partition(" V")[2][4:] for line in lines.splitlines()] == [
        "People killed: 1.234 (C2): may be 1,234 or 1.234: write one of them",
        "People killed: \"As of\" (D2) '9 Feb 23': the year has two digits: write YYYY-MM-DD",
        'the row does not say what is claimed: fill in "What" (B3)',
        'People killed: "Notes" (G2) holds U+200B zero width space: delete it',
        'People hurt: 12 has no as-of date: fill in "As of" (D4)',
    ]


def test_the_file_of_a_sheet_is_known_to_the_baseline_and_to_other_programs(
    run: Verify, make_book: MakeBook
) -> None:
    make_book({"Tolls": TOLLS[3:], "Buildings": BUILDINGS}, {})
    old = ("check", "floods.xlsx", "--baseline", "old.json")
    assert run(*old, "--write-baseline", "-q").exit_code == 0
    assert run(*old, "-q").stdout == "hidden: 12 in the baseline\n"
    make_book({"Tolls": TOLLS[3:8], "Buildings": BUILDINGS}, {})
    assert run(*old, "--write-baseline").exit_code == 0
    assert "Beredovo" not in Path("old.json").read_text()
    sarif = run("check", "floods.xlsx", "-f", "sarif").stdout
    assert '"uri": "floods.xlsx"' in sarif
    assert "#Tolls" not in sarif.replace("floods.xlsx#Tolls:", "")
    assert "file=floods.xlsx,line=2," in run("check", "floods.xlsx", "-f", "github").stdout
    assert file_of("a.xlsx#Tolls") == file_of("a.xlsx") == "a.xlsx"
    assert file_of("#1.csv") == "#1.csv"


# A table of a public body


@pytest.mark.parametrize("header", ["event_id_cnty", "relid"])
def test_incidents_with_an_id_are_not_a_total_that_falls(run: Verify, header: str) -> None:
    Path("a.csv").write_text(
        f"{header},event_date,location,source,fatalities\n"
        "ARV1,01 March 2026,Arvenka,Arvenia Post,3\n"
        "ARV2,02 March 2026,Arvenka,Arvenia Post,1\n"
    )
    assert run("check", "a.csv", "--select", "V2", "-q").stdout == ""
    Path("b.csv").write_text(Path("a.csv").read_text().replace(header, "row id"))
    assert "V203" in run("check", "b.csv", "--select", "V2", "-q").stdout


# Tags


def test_tags_are_written_below_the_header_and_are_read_again(run: Verify) -> None:
    Path("a.csv").write_text(
        "source,claim,value,place,as_of,url\n"
        "UN,people killed,12,Arvenka,2026-03-01,https://example.org/1\n"
        "AFP,people killed,at least 13,Arvenka,2026-03-01,\n"
    )
    tagged = run("compare", "a.csv", "--long", "-f", "csv", "--hxl").stdout
    header, tags, *rows = csv.reader(io.StringIO(tagged))
    assert dict(zip(header, tags, strict=True))["value"] == "#indicator+value"
    assert len(set(filter(None, tags))) == len([*filter(None, tags)])
    assert len(rows) == 2
    plain = run("compare", "a.csv", "--long", "-f", "csv").stdout
    assert [header, *rows] == list(csv.reader(io.StringIO(plain)))
    Path("b.csv").write_text(tagged)
    again = check("b.csv")
    before = check("a.csv")
    assert [_facts(claim) for claim in again.groups[0].claims] == [
        _facts(claim) for claim in before.groups[0].claims
    ]
    assert run("compare", "a.csv", "--hxl").stderr == (
        "error: --hxl is not for the format table: add -f csv or -f tsv\n"
    )


def _facts(claim: object) -> tuple[object, ...]:
    names = ("source", "value", "place", "day", "kind", "figure")
    return tuple(getattr(claim, name) for name in names)


# No cell is lost


CELLS = st.text(st.characters(codec="ascii", exclude_characters="\r\n\0\"'"), max_size=6)


@given(st.lists(st.tuples(*[CELLS] * 5), min_size=1, max_size=5))
def test_a_wide_table_keeps_each_cell_with_its_exact_text(rows: list[tuple[str, ...]]) -> None:
    """A cell is in its row or, if it stands for no figure or is in no claim, said to be left."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["source", "date", "killed", "injured", "desk"])
    writer.writerow(["UN", "2026-03-01", "1", "2", "x"])
    writer.writerows(rows)
    opening = Opening(measures=("killed", "injured"))
    try:
        found = list(read_bytes(out.getvalue().encode(), "a.csv", opening))
    except InputError:
        pytest.fail("the first row is a claim")
    for line, cells in enumerate(rows, 3):
        own = [row for row in found if row.location.line == line]
        values = [row.cells["value"] for row in own]
        if not own:
            assert _is_left(line, cells, found)
            continue
        assert [text for text in cells[2:4] if text in values] == values
        for row in own:
            assert (row.cells["source"], row.cells["date"]) == cells[:2]
            assert row.extra["desk"] == cells[4]


def _is_left(line: int, cells: tuple[str, ...], found: list[Row]) -> bool:
    """Is the row blank, or does the note at the end count it?"""
    notes = [flaw.message for flaw in found[-1].flaws if "set aside" in flaw.message]
    return not "".join(cells).strip() or any(
        str(line) in note.replace(",", " ").replace(")", " ").split() or "…" in note
        for note in notes
    )


@given(
    st.lists(
        st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=0, max_value=10**6),
        min_size=1,
        max_size=4,
    )
)
def test_a_number_of_json_is_the_number_that_it_is(numbers: list[object]) -> None:
    rows = ",".join(f'{{"source":"UN","claim":"rate {n}","value":{n:f}}}' for n in numbers)
    report = check(*[_rows(f"[{rows}]")])
    for group in report.groups:
        for claim in group.claims:
            assert claim.readable is not None
            assert f"{claim.readable.low:.3f}" == f"{float(claim.value):.3f}"


def _rows(text: str) -> list[Row]:
    return list(read_bytes(text.encode(), "a.json"))


# Hostile files


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.json", "[" * 20_000, "a.json"),
        ("a.json", '[{"killed":' + '{"a":' * 300 + "1" + "}" * 301 + "]", 'no column "source"'),
        ("a.json", '[{"killed": {}, "injured": {}}]', 'no column "source"'),
        ("a.csv", "killed,injured\n" + "1,2\n" * 3, "write source = "),
        ("a.csv", "Total\nTotal\nTotal\n", "no column"),
        ("a.csv", "source,claim,value\nTotal,,12\n* see the note below,,\n", "no claims in it"),
        ("a.csv", "#meta+source,#affected+killed\n", "a header and no rows"),
        ("a.csv", "source,killed\n#meta+source,#affected\n(a),(b)\n", "a header and no rows"),
        ("a.csv", "a\n" * 100_000, 'no column "source"'),
    ],
)
def test_a_file_that_is_no_ledger_is_refused_in_one_line(
    name: str, text: str, message: str
) -> None:
    with pytest.raises(InputError) as caught:
        list(read_bytes(text.encode(), name))
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_header_of_two_thousand_odd_columns_is_read_in_a_moment() -> None:
    headers = ",".join(f"people killed in {number} places" for number in range(1_990))
    figures = ",".join("1" for _ in range(1_990))
    rows = list(read_bytes(f"source,{headers}\nUN,{figures}\n".encode(), "a.csv"))
    assert rows
    assert {row.cells["source"] for row in rows} == {"UN"}


def test_who_a_figure_is_reported_by_is_its_source_if_no_column_has_another(tmp_path: Path) -> None:
    ledger = tmp_path / "claims.csv"
    ledger.write_text("reported by,claim,value\nUN,people killed,12\n", encoding="utf-8")
    assert [claim.source for claim in check(ledger).claims] == ["UN"]
    ledger.write_text("source,reported by,claim,value\nUN,AFP,dead,12\n", encoding="utf-8")
    assert [(each.source, each.via) for each in check(ledger).claims] == [("UN", "AFP")]
    ledger.write_text("reported by,via,claim,value\nUN,,people killed,12\n", encoding="utf-8")
    assert [claim.source for claim in check(ledger).claims] == ["UN"]
