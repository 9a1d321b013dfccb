"""Find the format of a file from its content, and refuse a file whose name says another one."""

import re
from typing import BinaryIO

from verify.errors import EmptyLedgerError, InputError
from verify.ledger.formats import FORMATS, STDIN
from verify.ledger.formats._text import find_mark, find_wide_encoding
from verify.ledger.tables.columns import usual_headers
from verify.ledger.tables.rows import EMPTY_FILE
from verify.text.folding import fold_header

BINARY_SUFFIXES = (".xlsx", ".parquet")

_HEAD = 4096  # bytes

# The first bytes of files that are no ledgers, and the message for each.
_FOREIGN = {
    b"\xd0\xcf\x11\xe0": "an old Excel file, or one with a password: save it as .xlsx without one",
    b"%PDF": "a PDF: copy its table to a spreadsheet and save that as CSV",
    b"\x1f\x8b": "a gzip file: unpack it",
    b"BZh": "a bzip2 file: unpack it",
    b"\xfd7zXZ": "an xz file: unpack it",
    b"(\xb5/\xfd": "a Zstandard file: unpack it",
    b"Rar!": "a RAR archive: unpack it",
    b"7z\xbc\xaf": "a 7z archive: unpack it",
    b"{\\rtf": "a Rich Text file: save it as CSV",
    b"\x89PNG": "a picture: type its figures into a ledger",
    b"\xff\xd8\xff": "a picture: type its figures into a ledger",
    b"SQLite": "an SQLite database: export the table as CSV",
    b"<!DOCTYPE": "an HTML page: save the table as CSV",
    b"<html": "an HTML page: save the table as CSV",
    b"<?xml": "an XML file: save it as CSV or .xlsx",
}
_ARCHIVES = {  # the name of a file in a ZIP archive, and the message for it
    "word/": "a Word document: save its table as CSV",
    "mimetype": "an OpenDocument file: save it as .xlsx or .csv",
    "": "a ZIP archive: unpack it",
}
_JSON = (b'{"', b"[{", b"[\n", b"[\r")


def find_format(stream: BinaryIO, path: str, suffix: str) -> str:
    """Return the suffix of the format of a seekable stream, from its name or its content.

    Raises InputError if the two differ, or if neither is clear.
    """
    head = stream.read(_HEAD)
    if not head:
        raise EmptyLedgerError(EMPTY_FILE, path)
    found = _find_binary(stream, head, path)
    if suffix not in FORMATS:
        return found or _find_text(head, path)
    if found and found != suffix:
        raise InputError(f"{_article(found)} file with the name {suffix}: rename it", path)
    if suffix in BINARY_SUFFIXES and not found:
        raise InputError(f"not {_article(suffix)} file: if it is text, name it .csv", path)
    if FORMATS[suffix] == "csv" and head.lstrip().startswith(_JSON):
        raise InputError(f"JSON with the name {suffix}: rename it", path)
    return suffix


def _article(suffix: str) -> str:
    return "an XLSX" if suffix == ".xlsx" else "a Parquet"


def _find_binary(stream: BinaryIO, head: bytes, path: str) -> str:
    """Return ".xlsx" or ".parquet", or "" for text. Raises InputError for another binary format."""
    if head.startswith(b"PAR1"):
        return ".parquet"
    if head.startswith(b"PK\x03\x04"):
        return _look_into_archive(stream, path)
    for start, what in _FOREIGN.items():
        if head.startswith(start):
            raise InputError(what, path)
    return ""


def _look_into_archive(stream: BinaryIO, path: str) -> str:
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(stream) as archive:
            names = archive.namelist()
    except (BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        raise InputError(
            "a damaged XLSX file or ZIP archive: save or copy it again", path
        ) from None
    if any(name.startswith("xl/") for name in names):
        return ".xlsx"
    for start, what in _ARCHIVES.items():
        if any(name.startswith(start) for name in names):
            raise InputError(what, path)
    raise InputError(_ARCHIVES[""], path)


def _find_text(head: bytes, path: str) -> str:
    text = head.decode(find_mark(head) or find_wide_encoding(head) or "utf-8", "replace").lstrip()
    lines = text.splitlines() or [""]
    if text.startswith("["):
        return ".json"
    if text.startswith("{"):
        return ".jsonl" if lines[0].rstrip().endswith("}") else ".json"
    names = usual_headers()
    is_ledger = any(fold_header(cell) in names for cell in re.split(r"[,;\t|]", lines[0]))
    is_ledger = is_ledger or lines[0].lower().startswith("sep=")
    if is_ledger or path == STDIN:
        return ".csv"
    formats = ", ".join(FORMATS)
    raise InputError(f"its format is not clear from its name or content: name it {formats}", path)
