"""Change one row of a ledger that is text. Every other byte of the file stays as it is."""

import codecs
import io
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from verify.errors import EmptyLedgerError, InputError
from verify.ledger.formats import FORMATS, PACKED, find_suffix, read_bytes
from verify.ledger.formats._text import LONGEST_LINE, find_encoding
from verify.model.claims import LedgerEdit, Row
from verify.model.settings import Opening

MARKS = {
    "utf-8-sig": (codecs.BOM_UTF8, "utf-8"),
    "utf-16": (codecs.BOM_UTF16_LE, "utf-16-le"),
    "utf-32": (codecs.BOM_UTF32_LE, "utf-32-le"),
}
BIG_ENDIAN = {"utf-16": codecs.BOM_UTF16_BE, "utf-32": codecs.BOM_UTF32_BE}
EDITABLE = frozenset(("csv", "jsonl"))
BY_HAND = "cannot be changed here without other changes: change the row in the file itself"
Cells = Mapping[str, str]


def explain_fixed(path: str) -> str:
    """Return why a file of this format is not edited; "" if its format is text, line by line."""
    if path.casefold().endswith(PACKED):
        return "rows of a packed file are not changed here: unpack it"
    suffix = find_suffix(path)
    if FORMATS.get(suffix, "csv") in EDITABLE:
        return ""
    return f"rows of a {suffix} file are not changed here: change them in the program that wrote it"


def change_ledger(data: bytes, path: str, edit: LedgerEdit, opening: Opening) -> bytes:
    """Return the bytes of a ledger with one change.

    Both versions are read, and all rows but the changed one must be the same. Raises InputError if
    they would not be, or if the format is no text.
    """
    if why := explain_fixed(path):
        raise InputError(why, path)
    change = _find_editor(path)
    mark, encoding = _find_encoding(data, path)
    errors = "surrogateescape" if encoding == "utf-8" else "strict"
    try:
        text = data[len(mark) :].decode(encoding, errors)
        changed = mark + change(text, edit, opening).encode(encoding, errors)
    except UnicodeError:
        raise InputError(f"its encoding, {encoding}, has not all these letters", path) from None
    except ValueError:
        raise InputError(BY_HAND, path, edit.line) from None
    _compare(_read(data, path, opening), _read(changed, path, opening), edit, path)
    return changed


def _find_editor(path: str) -> Callable[[str, LedgerEdit, Opening], str]:
    if FORMATS.get(find_suffix(path)) == "jsonl":
        from verify.ledger.formats._jsonl_edits import change_lines

        return change_lines
    from verify.ledger.formats._csv_edits import change_table

    return partial(change_table, new_with="\t") if find_suffix(path) == ".tsv" else change_table


def _find_encoding(data: bytes, path: str) -> tuple[bytes, str]:
    """Return the byte order mark of a file, and the encoding of what follows."""
    found = find_encoding(io.BytesIO(data), path, LONGEST_LINE)
    if found not in MARKS:
        return b"", found
    mark, encoding = MARKS[found]
    big = BIG_ENDIAN.get(found, b"")
    return (big, f"{found}-be") if big and data.startswith(big) else (mark, encoding)


def _read(data: bytes, path: str, opening: Opening) -> Sequence[Row]:
    try:
        return tuple(read_bytes(data, path, opening))
    except EmptyLedgerError:
        return ()


def _compare(before: Sequence[Row], after: Sequence[Row], edit: LedgerEdit, path: str) -> None:
    """Raise InputError unless the two versions differ by the edit alone."""
    if edit.added:
        old, new = after[: len(before)], after[len(before) :]
        is_right = len(new) == len(edit.added) and all(
            _says(row, cells) for row, cells in zip(new, edit.added, strict=True)
        )
    else:
        old = after
        is_right = any(row.location.line == edit.line for row in before)
    if edit.is_removal:
        before = [row for row in before if row.location.line != edit.line]
    if not is_right or len(before) != len(old):
        raise InputError(BY_HAND, path, edit.line)
    for one, other in zip(before, old, strict=True):
        is_edited = bool(edit.cells) and one.location.line == edit.line
        free = edit.cells if is_edited else {}
        if _cells(one, free) != _cells(other, free) or (is_edited and not _says(other, free)):
            raise InputError(BY_HAND, path, edit.line)


def _cells(row: Row, free: Cells) -> Mapping[str, str]:
    every = {**row.extra, **row.cells}
    return {name: text for name, text in every.items() if text and name not in free}


def _says(row: Row, cells: Cells) -> bool:
    return all(
        {**row.extra, **row.cells}.get(name, "").strip() == text.strip()
        for name, text in cells.items()
    )
