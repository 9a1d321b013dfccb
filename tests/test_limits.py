"""Every input has a limit, and one line says which one is passed: no small file fills a machine."""

import gzip
import io
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from verify.article.files import copy_of, docx, html, pdf, reader
from verify.article.saved import document_flaws, document_paths
from verify.config import limits as config_limits
from verify.config.reading import load_settings
from verify.errors import ConfigError, InputError
from verify.ledger import formats
from verify.ledger.formats import (
    _extras,
    _packed,
    _text,
    _workbooks,
    json,
    parquet,
    read_ledger,
    xlsx,
)
from verify.ledger.tables import cells, columns, rows
from verify.model.claims import Row

ROOT = Path(__file__).parent.parent
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEADER = "source,claim,value\n"


def link(number: int, kind: str, target: str) -> str:
    return f'<Relationship Id="r{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'


def override(part: str, kind: str) -> str:
    return f'<Override PartName="/xl/{part}" ContentType="{KIND}.{kind}+xml"/>'


def row(number: int, *texts: str) -> str:
    """Return the XML of a row with its number, and its texts in columns from A on."""
    written = "".join(
        f'<c r="{chr(ord("A") + at)}{number}" t="inlineStr"><is><t>{text}</t></is></c>'
        for at, text in enumerate(texts)
    )
    return f'<row r="{number}">{written}</row>'


TABLE = row(1, "source", "claim", "value") + row(2, "UN", "civilians killed", "12")


def workbook(folder: Path, sheet: str, texts: str = "", styles: str = "", sheets: int = 1) -> Path:
    """Write a workbook by hand, as no program would. All of its sheets are one part."""
    named = "".join(
        f'<sheet name="s{number}" sheetId="{number + 1}" r:id="r0"/>' for number in range(sheets)
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + override("workbook.xml", "sheet.main")
        + override("worksheets/sheet1.xml", "worksheet")
        + override("sharedStrings.xml", "sharedStrings")
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f"{link(0, 'officeDocument', 'xl/workbook.xml')}</Relationships>",
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">'
        f"<sheets>{named}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f"{link(0, 'worksheet', 'worksheets/sheet1.xml')}</Relationships>",
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{texts}</sst>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData>'
        "</worksheet>",
    }
    if styles:
        parts["xl/styles.xml"] = styles
    path = folder / "book.xlsx"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return path


def read(path: Path) -> list[Row]:
    return list(read_ledger(str(path)))


def refusal(path: Path) -> str:
    """Return why a file is refused, without its name. It is small: only its content is large."""
    assert path.stat().st_size < 2_000_000
    with pytest.raises(InputError) as caught:
        read(path)
    return str(caught.value).removeprefix(f"{path}:").strip()


# Workbooks


def test_a_sheet_has_no_more_rows_than_a_spreadsheet_can_hold(tmp_path: Path) -> None:
    path = workbook(tmp_path, TABLE + row(9_999_999_999, "UN", "children killed", "3"))
    assert refusal(path) == "a sheet of more than 1,048,576 rows: save it as CSV"


def test_a_row_far_below_is_read_with_its_number(tmp_path: Path) -> None:
    path = workbook(tmp_path, TABLE + row(900_000, "UN", "children killed", "3"))
    assert [(each.location.line, each.cells["value"]) for each in read(path)] == [
        (2, "12"),
        (900_000, "3"),
    ]


def test_texts_that_unfold_to_gigabytes_are_refused_before_they_unfold(tmp_path: Path) -> None:
    path = workbook(tmp_path, TABLE, texts=f"<si><t>{'a' * (520 << 20)}</t></si>")
    assert refusal(path).startswith("unpacks to more than a desk needs (512 MB")


@pytest.mark.parametrize(("texts", "styles"), [("<si/>" * 3_000_001, ""), ("", "<xf/>" * 300_001)])
def test_a_part_that_is_millions_of_elements_is_refused(
    tmp_path: Path, texts: str, styles: str
) -> None:
    path = workbook(tmp_path, TABLE, texts, styles)
    assert refusal(path).startswith("unpacks to more than a desk needs")


def test_a_sheet_of_millions_of_elements_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path, TABLE + "<x/>" * 10_000_001)
    assert refusal(path).startswith("unpacks to more than a desk needs")


def test_a_part_is_no_sheet_twice(tmp_path: Path) -> None:
    path = workbook(tmp_path, TABLE, sheets=500)
    assert refusal(path) == "two of its sheets are the same part: save it again"


def test_a_workbook_without_a_sheet_is_refused_by_its_name(tmp_path: Path) -> None:
    path = workbook(tmp_path, TABLE, sheets=0)
    with pytest.raises(InputError, match="has no sheet with cells: open it in a spreadsheet"):
        read(path)


def test_a_sheet_of_millions_of_empty_cells_is_refused(tmp_path: Path) -> None:
    wide = "".join(f'<row r="{at}"><c r="XFD{at}"/></row>' for at in range(3, 1_300))
    path = workbook(tmp_path, TABLE + wide)
    assert refusal(path) == "a sheet of more than 20,000,000 cells: save it as CSV"


# Parquet


def write_parquet(path: Path, sources: list[str], *, once: bool = True) -> Path:
    pyarrow = pytest.importorskip("pyarrow")
    library = pytest.importorskip("pyarrow.parquet")
    count = len(sources)
    table = pyarrow.table(
        {"source": sources, "claim": ["civilians killed"] * count, "value": ["12"] * count}
    )
    library.write_table(table, path, compression="zstd", use_dictionary=once)
    return path


def test_a_parquet_file_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    path = write_parquet(tmp_path / "a.parquet", ["u" * (140 << 20)], once=False)
    assert refusal(path) == "unpacks to more than 128 MB: split it"


def test_a_cell_of_a_million_letters_is_refused(tmp_path: Path) -> None:
    path = write_parquet(tmp_path / "a.parquet", ["UN", "u" * 1_000_001])
    assert refusal(path) == "2: a cell of 1,000,001 characters: shorten it"


def test_a_text_that_many_rows_share_is_counted_for_each(tmp_path: Path) -> None:
    path = write_parquet(tmp_path / "a.parquet", ["u" * 900_000] * 1_000)
    assert refusal(path).endswith("unfolds to more than 512 MB of text: split it")


# Text


def test_a_pipe_without_an_end_is_refused() -> None:
    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: object) -> int:
            view = memoryview(buffer)  # type: ignore[arg-type]
            view[:] = bytes(len(view))
            return len(view)

    with pytest.raises(InputError, match="larger than 512 MB: split it"):
        list(read_ledger("-", stdin=io.BufferedReader(Endless())))


def test_a_file_has_no_more_rows_than_a_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "MOST_ROWS", 3)

    def count(number: int) -> int:
        data = (HEADER + "UN,killed,12\n" * number).encode()
        return len(list(read_ledger("-", stdin=io.BytesIO(data))))

    assert count(3) == 3
    with pytest.raises(InputError, match="more than 3 rows: split it"):
        count(4)


def test_a_row_has_no_more_cells_than_a_sheet_has_columns() -> None:
    data = (HEADER + "UN,killed,12," + "x," * 20_000 + "\n").encode()
    with pytest.raises(InputError, match="<stdin>:2: more than 16,384 cells in a row"):
        list(read_ledger("-", stdin=io.BytesIO(data)))


# Packed files, and files for the engine archive


def test_a_packed_file_has_the_limits_of_one_that_is_not_packed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress((HEADER + "UN,killed,12\n" * 3).encode()))
    monkeypatch.setattr(formats, "MOST_ROWS", 2)
    assert refusal(path) == "more than 2 rows: split it"
    monkeypatch.setattr(formats, "MOST_BYTES", 40 << 20)
    path.write_bytes(gzip.compress(HEADER.encode() + b"UN,killed,12\n" * 4_000_000))
    assert refusal(path) == "larger than 40 MB: split it, or leave rows out"


def test_a_ledger_whose_rows_are_not_held_may_have_any_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = HEADER + "UN,killed,12\n" * 3
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(text.encode()))
    write_parquet(tmp_path / "a.parquet", ["UN"] * 3)
    monkeypatch.setattr(formats, "MOST_ROWS", 2)
    monkeypatch.setattr(formats, "MOST_BYTES", 20)
    monkeypatch.setattr(parquet, "SIZE_LIMIT", 20)
    for name in ("a.csv", "a.csv.gz", "a.parquet"):
        path = str(tmp_path / name)
        assert len(list(read_ledger(path, of_any_size=True))) == 3
        with pytest.raises(InputError):
            list(read_ledger(path))


def test_a_small_file_never_fills_a_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_packed, "ALWAYS", 1 << 20)
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress(bytes(8 << 20)))
    with pytest.raises(InputError, match="unpacks to more than 200 times its size: it is no"):
        list(read_ledger(str(path), of_any_size=True))
    monkeypatch.setattr(parquet, "MOST_TEXT", 1 << 20)
    large = write_parquet(tmp_path / "a.parquet", ["u" * 900_000] * 40)
    with pytest.raises(InputError, match="unfolds to more than 1 MB of text: split it"):
        list(read_ledger(str(large), of_any_size=True))


# The config


def refused_config(folder: Path, text: str) -> str:
    path = folder / "verify.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load_settings(path)
    return str(caught.value).removeprefix(f"{path}:").strip()


@pytest.mark.parametrize(
    "text",
    [
        ".".join(["a"] * 100_000) + " = 1",
        "[" + ".".join(["a"] * 100_000) + "]",
        "window = { " + ' . "b c"' * 100 + " = 1 }",
        "x = {a = {" + ".".join(["'a'"] * 5_000) + " = 1}}",
    ],
)
def test_a_key_of_thousands_of_parts_is_refused(tmp_path: Path, text: str) -> None:
    message = "a key of more than 20 parts with dots between: shorten it"
    assert refused_config(tmp_path, f"\n{text}\n") == f"2: {message}"


def test_dots_in_a_text_are_no_key(tmp_path: Path) -> None:
    path = tmp_path / "verify.toml"
    reason = "no evidence. " * 40 + "." * 200
    entry = f'[[suppress]]\nrules = ["V101"]\nclaim = "a"\nreason = "{reason}"\n'
    path.write_text(entry, encoding="utf-8")
    assert load_settings(path).suppress["a"][0].reason == reason.strip()


def test_a_config_of_megabytes_is_refused(tmp_path: Path) -> None:
    text = "# nothing\n" * 110_000
    assert refused_config(tmp_path, text) == "larger than 1 MB: leave out what is no setting"


def test_a_device_is_no_config_and_no_baseline(tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text(HEADER + "UN,killed,12\n", encoding="utf-8")
    for option in ("--config", "--baseline"):
        done = subprocess.run(  # noqa: S603  our own script
            [Path(sys.executable).with_name("verify"), "check", "claims.csv", option, "/dev/zero"],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
        assert "error: /dev/zero: larger than " in done.stderr


# Copy


def test_a_page_of_millions_of_elements_is_refused() -> None:
    with pytest.raises(InputError, match="more than a million elements: save its text"):
        copy_of("<i>" * 2_000_001, format="html")


def test_a_document_of_millions_of_elements_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "copy.docx"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", "<x/>" * 2_000_001)
    with pytest.raises(InputError, match="more than a million elements: save its text"):
        reader.read_copy(str(path))


# The README


def stated_limits() -> Iterator[tuple[str, str]]:
    text = (ROOT / ".github" / "SECURITY.md").read_text(encoding="utf-8")
    table = text.partition("| input | at most |")[2].partition("\n\n")[0]
    for line in table.splitlines()[2:]:
        name, most = (cell.strip() for cell in line.strip("|").split("|"))
        yield name, most


def test_the_stated_limits_are_those_of_the_code() -> None:
    stated = dict(stated_limits())
    mb = 1 << 20
    assert stated == {
        "any ledger": f"{formats.MOST_BYTES // mb} MB, {formats.MOST_ROWS:,} rows, "
        f"{columns.WIDTH_LIMIT:,} columns",
        "a line of CSV or JSON Lines": f"{_text.LONGEST_LINE // mb} MB",
        "a cell of CSV": f"{cells.CELL_LIMIT:,} characters, else V011; "
        f"{rows.MOST_CELLS:,} cells beyond the columns",
        "JSON": f"{json.SIZE_LIMIT // mb} MB; nested as deep as Python's recursion limit",
        "XLSX": f"{_workbooks.SIZE_LIMIT // mb} MB unpacked, {_workbooks.MOST_MARKS:,} “<”, "
        f"{xlsx.MOST_CELLS:,} cells of a sheet",
        "Parquet": f"{parquet.SIZE_LIMIT // mb} MB unpacked",
        "`.gz`, `.zst`": f"{_packed.MOST_TIMES} times its size unpacked, or "
        f"{_packed.ALWAYS // mb} MB",
        "a cell of XLSX or Parquet": f"{_extras.LONGEST_CELL:,} characters; "
        f"{_extras.MOST_TEXT:,} in all cells",
        "copy": f"{reader.SIZE_LIMIT // 1_000_000} MB, {reader.TEXT_LIMIT:,} characters of text",
        "HTML": f"{html.MOST_MARKS:,} “<”, {html.DEEPEST:,} elements within each other",
        "DOCX": f"{docx.GROWTH // 1_000_000} MB more than its size, {docx.MOST_MARKS:,} “<”",
        "documents named as evidence": f"{document_paths.MOST_BYTES // 1_000_000} MB each; "
        f"{document_flaws.MOST_BYTES // 1_000_000} MB and {document_flaws.MOST_DOCUMENTS:,} "
        f"documents a run; of a PDF {pdf.MOST_PAGES} pages, "
        f"{pdf.MOST_BYTES // 1_000_000} MB of drawing, {pdf.MOST_LETTERS:,} characters",
        "a config": f"{config_limits.SIZE_LIMIT:,} characters, "
        f"{config_limits.MOST_PARTS} parts of a key",
        "a baseline": "64 MB",
    }


def test_no_limit_is_stated_twice_in_different_words() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.search(r"\.github/SECURITY\.md", readme)
