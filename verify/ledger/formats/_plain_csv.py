"""Read CSV in columns: a header, and rows of one line, each with a cell for each column."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from verify.ledger.formats._plain import make_columns, refuse_rows_set_aside
from verify.ledger.formats._text import LONGEST_LINE, find_delimiter, read_lines, take_lines
from verify.ledger.tables import InputFile, NotPlainError, PlainRows
from verify.ledger.tables.cells import CELL_LIMIT, remove_guard
from verify.ledger.tables.columns import bind_columns, find_missing
from verify.ledger.tables.reading import TAG_OR_UNIT
from verify.ledger.tables.rows import trim

HEADER = 1  # the line that it is on


def read_plain(stream: BinaryIO, file: InputFile, most: int) -> Iterator[PlainRows]:
    """Yield the rows, at most so many at a time. Raises NotPlainError, also later."""
    lines, flaws = read_lines(stream, file.path, longest=LONGEST_LINE)
    first = next(lines, "")
    delimiter = find_delimiter(first, file.opening)
    (headers,) = _split([first], delimiter, 0)
    columns = bind_columns(headers, file.path, HEADER, file.opening)
    is_spaced = len(headers) > 1 and all(header.startswith(" ") for header in headers[1:])
    if is_spaced or find_missing(columns.known) or trim(headers) != headers:
        raise NotPlainError
    flaws = (*flaws, *columns.flaws)
    line = HEADER + 1
    while block := take_lines(lines, most):
        rows = _split(block, delimiter, columns.width)
        if line == HEADER + 1 and begins_oddly(rows[0]):
            raise NotPlainError
        if max(map(len, block)) > CELL_LIMIT:
            raise NotPlainError
        whole = list(zip(*rows, strict=True))
        places = range(line, line + len(rows))
        refuse_rows_set_aside(whole, columns, places)
        first_flaws = {0: flaws} if flaws else {}
        yield make_columns(whole, columns, places, file, first_flaws, remove_guard)
        line, flaws = line + len(rows), ()
    if line == HEADER + 1:
        raise NotPlainError


def _split(lines: Sequence[str], delimiter: str, width: int) -> list[list[str]]:
    """Return the cells of each line; `width` is their number, if it is known."""
    try:
        rows = list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error:
        raise NotPlainError from None
    if len(rows) != len(lines) or (width and set(map(len, rows)) != {width}):
        raise NotPlainError
    return rows


def begins_oddly(fields: Iterable[str]) -> bool:
    """Is the row below the header one of tags or units?"""
    filled = [field for field in fields if field]
    return bool(filled) and all(field.startswith(TAG_OR_UNIT) for field in filled)
