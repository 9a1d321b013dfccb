"""Read XLSX with openpyxl, the extra [xlsx]: the sheets that are ledgers, with exact numbers."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import Any, BinaryIO

from verify.errors import InputError
from verify.extras import import_extra
from verify.ledger.formats import MOST_ROWS
from verify.ledger.formats._extras import guard_records
from verify.ledger.formats._values import write_number, write_value
from verify.ledger.tables import InputFile, SheetPlace
from verify.ledger.tables.reading import rows_of_table
from verify.ledger.tables.rows import Record
from verify.model.claims import Flaw, PrintedNumber, Row

MOST_IN_HEAD = 100  # rows, among which the header is
MOST_CELLS = 20_000_000  # of a sheet, with the empty ones between others

_DIGITS = 15  # significant digits, as many as Excel keeps of a number
_CURRENCIES = "$€£¥₽₴"
_FORMAT_PARTS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|.', re.DOTALL)
_SCALED = re.compile(r"[0#?],+(?![0#?,])")  # "0.0,," shows millions


def read(stream: BinaryIO, file: InputFile) -> Iterator[Row]:
    """Yield the rows of the sheets that are ledgers. Raises InputError if one cannot be read."""
    chosen, flaws = _choose(stream, file)
    for number, (path, sheet) in enumerate(chosen):
        records = guard_records(read_sheet(stream, sheet, path), path, "XLSX")
        said = () if number else flaws
        yield from rows_of_table(records, InputFile(path, file.opening, said, has_letters=True))


def find_sheets(stream: BinaryIO, file: InputFile) -> Iterator[SheetPlace]:
    """Yield the place of each sheet that `read` reads."""
    for path, sheet in _choose(stream, file)[0]:
        records = guard_records(read_sheet(stream, sheet, path, MOST_IN_HEAD), path, "XLSX")
        head = tuple((line, tuple(texts)) for line, texts, _ in records)
        part = str(sheet._worksheet_path).lstrip("/")  # noqa: SLF001 - openpyxl says it nowhere else
        yield SheetPlace(path, sheet.title, part, head)


def _choose(stream: BinaryIO, file: InputFile) -> tuple[list[tuple[str, Any]], tuple[Flaw, ...]]:
    """Return the sheets that are read, each with the path of its places, and the notes on them."""
    import_extra("openpyxl", "reading .xlsx", "xlsx", file.path)
    sheets: list[Any] = []
    opened = guard_records(_open_book(stream, file.path, sheets), file.path, "XLSX")
    for _ in opened:
        pass
    from verify.ledger.formats._sheets import choose_sheets, name_sheet

    def look(sheet: Any, most: int) -> Iterator[Record]:  # noqa: ANN401
        return guard_records(read_sheet(stream, sheet, file.path, most), file.path, "XLSX")

    chosen, flaws = choose_sheets(sheets, file, look)
    if len(chosen) == 1:
        return [(file.path, chosen[0])], flaws
    return [(name_sheet(file.path, sheet), sheet) for sheet in chosen], flaws


def _open_book(stream: BinaryIO, path: str, sheets: list[Any]) -> Iterator[Record]:
    """Add the sheets of a workbook to `sheets`. No record is yielded: the guard wants records."""
    from verify.ledger.formats._workbooks import open_sheets

    sheets += open_sheets(stream, path)
    yield from ()


def read_sheet(
    stream: BinaryIO,
    sheet: Any,  # noqa: ANN401
    path: str,
    most: int = 0,
) -> Iterator[Record]:
    """Yield the rows of a sheet, with its merged cells filled.

    The row below a merged cell has the flaw that says so. If `most` is given, there are at most so
    many rows, and merged cells are left as they are. Of many empty rows, only the first is yielded.
    """
    from verify.ledger.formats._merged import Merged

    sheet.reset_dimensions()  # the size that the file gives for the sheet may be wrong
    merged = None if most else Merged(stream, sheet)
    width = size = 0
    was_empty = False
    for line, cells in enumerate(islice(sheet.iter_rows(), most or None), 1):
        size += len(cells)
        if line > MOST_ROWS or size > MOST_CELLS:
            what = f"{MOST_ROWS:,} rows" if line > MOST_ROWS else f"{MOST_CELLS:,} cells"
            raise InputError(f"a sheet of more than {what}: save it as CSV", path)
        if not cells and was_empty:
            continue
        was_empty = not cells
        texts = [
            "" if (value := cell.value) is None else write_cell(value, cell.number_format)
            for cell in cells
        ]
        width = max(width, len(texts))
        texts += [""] * (width - len(texts))
        yield line, texts, merged.fill(line, texts) if merged and merged.is_any else ()


def write_cell(value: object, number_format: str | None) -> str:
    """Write a cell as text: a number exactly, with the signs and words of its format ("$", "%")."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        # A formula that fills many cells is an object that holds its text.
        return write_value(getattr(value, "text", value))
    number = Decimal(format(value, f".{_DIGITS}g") if isinstance(value, float) else value)
    before, after = _find_affixes(number_format or "")
    if "%" in before + after:
        number = (number * 100).normalize()
    text = write_number(number)
    sign = "-" if text.startswith("-") else ""
    whole = (sign + before + text.removeprefix("-") + after).strip()
    return PrintedNumber(whole) if "." in text else whole


def _find_affixes(number_format: str) -> tuple[str, str]:
    """Return the text of a number format before and after the digits: "$", "%", " km".

    If the format shows thousands or millions (`0.0,,"m"`), words are left out, because the number
    is written in full. If there are words between the digits, everything is left out.
    """
    before, after, has_digits = "", "", False
    shape = number_format.split(";", 1)[0]
    is_scaled = _SCALED.search(shape) is not None
    for part in _FORMAT_PARTS.findall(shape):
        if part in "0#?":
            if after.strip():
                return "", ""
            after, has_digits = "", True
            continue
        text = _read_part(part)
        if is_scaled and text not in _CURRENCIES:
            continue
        before, after = (before, after + text) if has_digits else (before + text, after)
    return before, after


def _read_part(part: str) -> str:
    if part.startswith("[$"):
        return part[2:-1].split("-", 1)[0]
    if part.startswith('"'):
        return part[1:-1]
    if part.startswith("\\"):
        return part[1:]
    return part if part in _CURRENCIES or part == "%" else ""
