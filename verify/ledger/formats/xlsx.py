"""Read XLSX with openpyxl, the extra [xlsx]: the first visible sheet, with exact numbers."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import Any, BinaryIO
from zipfile import ZipFile

from verify.errors import InputError
from verify.extras import import_extra
from verify.ledger.formats._cells import show
from verify.ledger.formats._extras import guard_records
from verify.ledger.formats._rows import Record, rows_of_table
from verify.ledger.formats._values import write_number, write_value
from verify.model.claims import Flaw, FlawKind, Row

SIZE_LIMIT = 1 << 30  # bytes after unpacking; a small file can unpack to any size

_GLANCE = 1000  # rows of another sheet that are looked at, to see if it is empty
_DIGITS = 15  # significant digits, as many as Excel keeps of a number
_CURRENCIES = "$€£¥₽₴"
_FORMAT_PARTS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|.', re.DOTALL)
_SCALED = re.compile(r"[0#?],+(?![0#?,])")  # "0.0,," shows millions


def read(stream: BinaryIO, path: str) -> Iterator[Row]:
    """Yield the rows as they are read. Raises InputError if the file cannot be read."""
    openpyxl = import_extra("openpyxl", "reading .xlsx", "xlsx", path)
    records = guard_records(_read_records(openpyxl, stream, path), path, "XLSX")
    return rows_of_table(records, path)


def _read_records(openpyxl: Any, stream: BinaryIO, path: str) -> Iterator[Record]:  # noqa: ANN401
    with ZipFile(stream) as archive:
        if sum(part.file_size for part in archive.infolist()) > SIZE_LIMIT:
            raise InputError("unpacks to more than a gigabyte: save it as CSV", path)
    book = openpyxl.load_workbook(stream, read_only=True)
    visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    sheet = (visible or book.worksheets)[0]
    unread = _name_unread(sheet, book.worksheets)
    sheet.reset_dimensions()  # the size that the file gives for the sheet may be wrong
    width = 0
    for line, cells in enumerate(sheet.iter_rows(), 1):
        texts = [write_cell(cell.value, cell.number_format) for cell in cells]
        width = max(width, len(texts))
        texts += [""] * (width - len(texts))
        yield line, texts, (Flaw(FlawKind.UNREAD_SHEET, unread, line),) if unread else ()
        unread = "" if any(texts) else unread


def _name_unread(sheet: Any, sheets: list[Any]) -> str:  # noqa: ANN401
    """Return which other sheets have rows, as a sentence; "" if none has."""
    filled = [other.title for other in sheets if other is not sheet and _has_rows(other)]
    if not filled:
        return ""
    names = ", ".join(f'"{show(name)}"' for name in filled)
    message = f'only the sheet "{show(sheet.title)}" is read, and there are rows in {names}'
    return f"{message}: save each as a file of its own"


def _has_rows(sheet: Any) -> bool:  # noqa: ANN401
    sheet.reset_dimensions()
    rows = islice(sheet.iter_rows(values_only=True), _GLANCE)
    return any(value is not None for row in rows for value in row)


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
    return (sign + before + text.removeprefix("-") + after).strip()


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
