"""Change the text of a table with commas, semicolons, tabs or bars between its cells."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from verify.ledger.formats._text import LOOK, find_delimiter
from verify.ledger.tables.cells import guard, remove_guard
from verify.ledger.tables.columns import bind_columns, find_known, find_missing
from verify.model.claims import LedgerEdit
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Opening

QUOTE = '"'
LINE = r"[^\r\n]*(?:\r\n|\r|\n|\Z)"
END = r"\r\n|\r|\n"


class _Record(NamedTuple):
    """The stretches of the cells of one row, and its own, without the line end."""

    cells: tuple[tuple[int, int], ...]
    start: int
    end: int


class _Layout(NamedTuple):
    """How a table is written. `positions` has the place of each column in a row."""

    delimiter: str
    is_spaced: bool
    line_end: str
    header: _Record
    positions: Mapping[str, int]


def change_table(text: str, edit: LedgerEdit, opening: Opening, new_with: str = ",") -> str:
    """Return the text with one change. Raises ValueError if the text is no plain table.

    `new_with` separates the cells of a new file.
    """
    if edit.added and not text.strip():
        columns = list(edit.added[0])
        rows = (_write_row(columns, row, new_with) for row in edit.added)
        lines = [new_with.join(columns), *rows]
        return "\n".join(lines) + "\n"
    layout = _find_layout(text, opening)
    said = [*edit.added, edit.cells]
    missing = {name: "" for cells in said for name, cell in cells.items() if cell}
    missing = {name: "" for name in missing if name not in layout.positions}
    if missing:
        text = _add_columns(text, layout, list(missing))
        layout = _find_layout(text, opening)
    if edit.added:
        return _append(text, layout, edit.added)
    start = _start_of(text, edit.line)
    record = _split(text, start, layout)
    if start <= layout.header.start:
        raise ValueError
    if edit.is_removal:
        end = re.compile(END).match(text, record.end)
        return text[:start] + text[end.end() if end else record.end :]
    return _set_cells(text, record, layout, edit.cells)


def _find_layout(text: str, opening: Opening) -> _Layout:
    """Return how the table is written. The header is the first row with all columns of a ledger."""
    lines = re.compile(LINE).finditer(text)
    for number, found in enumerate(islice(lines, LOOK + 1), 1):
        if opening.header_row not in {0, number}:
            continue
        line = found[0].rstrip("\r\n")
        delimiter = find_delimiter(line, opening)
        rough = line.split(delimiter)
        is_spaced = len(rough) > 1 and all(cell.startswith(" ") for cell in rough[1:])
        plain = _Layout(delimiter, is_spaced, "\n", _Record((), 0, 0), {})
        try:
            record = _split(text, found.start(), plain)
        except ValueError:
            continue
        headers = [_read_cell(text, span) for span in record.cells]
        if find_missing({*find_known(headers, opening), *opening.cells}):
            continue
        columns = bind_columns(headers, "", number, opening)
        positions = dict(zip(columns.known, columns.known_at, strict=True))
        positions |= {name: at for at, name in columns.extra}
        end = re.compile(END).match(text, record.end)
        return _Layout(delimiter, is_spaced, end[0] if end else "\n", record, positions)
    raise ValueError


def _split(text: str, start: int, layout: _Layout) -> _Record:
    """Return the row that begins at `start`. Raises ValueError for a stray quotation mark."""
    cell_end = re.compile(f"[{re.escape(layout.delimiter)}\r\n]|\\Z")
    closing = re.compile(r'"(?:[^"]|"")*"')
    spans: list[tuple[int, int]] = []
    at = start
    while True:
        while layout.is_spaced and text.startswith(" ", at):
            at += 1
        if text.startswith(QUOTE, at):
            quoted = closing.match(text, at)
            end = quoted.end() if quoted else -1
        else:
            found = cell_end.search(text, at)
            end = found.start() if found else len(text)
        if end < 0 or text[end : end + 1] not in {"", layout.delimiter, "\r", "\n"}:
            raise ValueError
        spans.append((at, end))
        if text[end : end + 1] != layout.delimiter:
            return _Record(tuple(spans), start, end)
        at = end + 1


def _read_cell(text: str, span: tuple[int, int]) -> str:
    cell = text[slice(*span)]
    if cell.startswith(QUOTE):
        cell = cell[1:-1].replace(QUOTE * 2, QUOTE)
    return remove_guard(cell)


def _write_cell(cell: str, delimiter: str, *, is_quoted: bool = False) -> str:
    """Return a cell as it goes into the file, so that no spreadsheet runs it as a formula."""
    cell = guard(cell)
    is_quoted = is_quoted or any(sign in cell for sign in (delimiter, QUOTE, "\r", "\n"))
    is_quoted = is_quoted or cell != cell.strip(" ")
    return f'"{cell.replace(QUOTE, QUOTE * 2)}"' if is_quoted else cell


def _write_row(columns: Sequence[str], row: Mapping[str, str], delimiter: str) -> str:
    return delimiter.join(_write_cell(row.get(name, ""), delimiter) for name in columns)


def _start_of(text: str, line: int) -> int:
    found = next(islice(re.compile(LINE).finditer(text), line - 1, None), None) if line else None
    if found is None:
        raise ValueError
    return found.start()


def _set_cells(text: str, record: _Record, layout: _Layout, cells: Mapping[str, str]) -> str:
    """Return the text with other words in some cells of one row."""
    changes = {
        layout.positions[name]: cell for name, cell in cells.items() if name in layout.positions
    }
    for at, cell in sorted(changes.items(), reverse=True):
        if at < len(record.cells):
            start, end = record.cells[at]
            if _read_cell(text, (start, end)) == cell:
                continue
            is_quoted = text.startswith(QUOTE, start)
            text = (
                text[:start] + _write_cell(cell, layout.delimiter, is_quoted=is_quoted) + text[end:]
            )
        elif cell:  # a short row: its last cells are missing
            gap = layout.delimiter * (at - len(record.cells) + 1)
            said = _write_cell(cell, layout.delimiter)
            text = text[: record.end] + gap + said + text[record.end :]
    return text


def _add_columns(text: str, layout: _Layout, names: Sequence[str]) -> str:
    """Return the text with more columns at the end of each row: named in the header, else empty."""
    width = len(layout.header.cells)
    pieces: list[str] = []
    done = 0
    for record in _records(text, layout):
        pieces.append(text[done : record.end])
        done = record.end
        if record.start == layout.header.start:
            space = " " if layout.is_spaced else ""
            header = (f"{space}{_write_cell(name, layout.delimiter)}" for name in names)
            pieces.append("".join(f"{layout.delimiter}{name}" for name in header))
        elif len(record.cells) >= width:
            pieces.append(layout.delimiter * len(names))
    return "".join(pieces) + text[done:]


def _records(text: str, layout: _Layout) -> Iterator[_Record]:
    """Yield the header and the rows below it."""
    at = layout.header.start
    while at < len(text):
        record = _split(text, at, layout)
        yield record
        end = re.compile(END).match(text, record.end)
        at = end.end() if end else len(text)


def _append(text: str, layout: _Layout, rows: Sequence[Mapping[str, str]]) -> str:
    """Return the text with more rows, before the blank lines at its end."""
    width = len(layout.header.cells)
    columns = [""] * width
    for name, at in layout.positions.items():
        columns[at] = name
    body = text.rstrip("\r\n")
    lines = [_write_row(columns, row, layout.delimiter) for row in rows]
    return body + "".join(f"{layout.line_end}{line}" for line in lines) + text[len(body) :]
