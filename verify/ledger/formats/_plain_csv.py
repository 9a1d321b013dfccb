"""Read CSV in columns: a header, and rows of one line, each with a cell for each column."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from verify.ledger.formats._plain import Split, SplitLines, make_columns, refuse_rows_set_aside
from verify.ledger.formats._text import (
    LONGEST_LINE,
    find_delimiter,
    open_in_bytes,
    read_lines,
    take_lines,
)
from verify.ledger.tables import InputFile, NotPlainError, PlainRows
from verify.ledger.tables.cells import CELL_LIMIT, remove_guard
from verify.ledger.tables.columns import bind_columns, find_missing
from verify.ledger.tables.reading import TAG_OR_UNIT
from verify.ledger.tables.rows import trim
from verify.model.claims import Flaw
from verify.model.named_tuples import NamedTuple

HEADER = 1  # the line that it is on
BLOCK = 4 << 20  # bytes that are split at once

_Part = tuple[Sequence[Sequence[str]], SplitLines | None]  # columns, and the table that has them


class _Shape(NamedTuple):
    """How lines are split: by what, into how many cells, and how many of them at a time."""

    delimiter: str
    width: int
    most: int


def read_plain(
    stream: BinaryIO, file: InputFile, most: int, split: Split | None = None
) -> Iterator[PlainRows]:
    """Yield the rows, at most so many at a time. Raises NotPlainError, also later.

    `split` splits blocks of lines faster, if they are in UTF-8.
    """
    flaws: tuple[Flaw, ...] = ()
    opened = open_in_bytes(stream, file.path, LONGEST_LINE) if split else None
    if split and opened:
        first, errors = opened
    else:
        lines, flaws = read_lines(stream, file.path, longest=LONGEST_LINE)
        first = next(lines, "")
    delimiter = find_delimiter(first, file.opening)
    (headers,) = _split([first], delimiter, 0)
    columns = bind_columns(headers, file.path, HEADER, file.opening)
    is_spaced = len(headers) > 1 and all(header.startswith(" ") for header in headers[1:])
    if is_spaced or find_missing(columns.known) or trim(headers) != headers:
        raise NotPlainError
    shape = _Shape(delimiter, columns.width, most)
    if split and opened:
        tables = _split_blocks(stream, errors, shape, split)
    else:
        tables = _split_lines(lines, shape)
    flaws = (*flaws, *columns.flaws)
    line = HEADER + 1
    for whole, table in tables:
        if line == HEADER + 1 and begins_oddly([cells[0] for cells in whole]):
            raise NotPlainError
        places = range(line, line + len(whole[0]))
        refuse_rows_set_aside(whole, columns, places, table)
        first_flaws = {0: flaws} if flaws else {}
        yield make_columns(whole, columns, places, file, first_flaws, remove_guard, table)
        line, flaws = line + len(places), ()
    if line == HEADER + 1:
        raise NotPlainError


def _split_blocks(stream: BinaryIO, errors: str, shape: _Shape, split: Split) -> Iterator[_Part]:
    """Yield the rows of blocks of lines; a block that `split` refuses is split as text."""
    while block := stream.read(BLOCK):
        block += stream.readline()
        table = split(block, shape.delimiter, shape.width)
        if table is None:
            lines = io.StringIO(block.decode("utf-8", errors), newline="")
            yield from _split_lines(lines, shape)
            continue
        for start in range(0, table.height, shape.most):
            part = table.cut(start, start + shape.most)
            yield part.columns, part


def _split_lines(lines: Iterator[str], shape: _Shape) -> Iterator[_Part]:
    while block := take_lines(lines, shape.most):
        if max(map(len, block)) > CELL_LIMIT:
            raise NotPlainError
        rows = _split(block, shape.delimiter, shape.width)
        yield list(zip(*rows, strict=True)), None


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
