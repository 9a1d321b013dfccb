"""Read text with commas, semicolons, tabs or bars between cells. A broken row is kept whole."""

import csv
from collections.abc import Iterator
from functools import partial
from itertools import chain
from typing import BinaryIO

from verify.errors import EmptyLedgerError
from verify.ledger.formats._cells import remove_guard
from verify.ledger.formats._columns import usual_headers
from verify.ledger.formats._rows import EMPTY_FILE, Record, rows_of_table
from verify.ledger.formats._text import read_lines
from verify.model.claims import Row
from verify.text.folding import fold_header

DELIMITERS = ",;\t|"


def read(stream: BinaryIO, path: str) -> Iterator[Row]:
    """Yield the rows as they are read. Raises InputError if the header or all rows are missing."""
    lines, flaws = read_lines(stream, path)
    number, header = _find_header(lines, path)
    if header[:4].lower() == "sep=":
        number, header = number + 1, next(lines, "")
    delimiter = find_delimiter(header)
    cells = header.split(delimiter)
    is_spaced = len(cells) > 1 and all(cell.startswith(" ") for cell in cells[1:])
    records = _read_records(chain((header,), lines), number, delimiter, is_spaced=is_spaced)
    return rows_of_table(records, path, flaws)


def find_delimiter(header: str) -> str:
    """Return the sign that splits the header row into the most known columns, or most cells."""
    names = usual_headers()

    def count(delimiter: str) -> tuple[int, int]:
        cells = header.split(delimiter)
        return sum(fold_header(cell) in names for cell in cells), len(cells)

    return max(DELIMITERS, key=count)


def _find_header(lines: Iterator[str], path: str) -> tuple[int, str]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            return number, line
    raise EmptyLedgerError(EMPTY_FILE, path)


def _read_records(
    lines: Iterator[str], number: int, delimiter: str, *, is_spaced: bool
) -> Iterator[Record]:
    """Yield the cells of each row, with its first line. A row that `csv` refuses is mended."""
    kept: list[str] = []  # the lines of this row, because they may have to be read again
    again: list[str] = []  # the lines to read again, in reverse order
    feed = partial(_feed, again, lines, kept)
    begin = partial(csv.reader, delimiter=delimiter, strict=True, skipinitialspace=is_spaced)
    reader = begin(feed())
    width = 0
    while True:
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error:
            fields = []
        used = 1
        if fields and len(kept) == 1:
            yield number, _remove_guards(fields) if "'" in kept[0] else fields, ()
        else:
            from verify.ledger.formats._quotes import mend_rows

            used = 0
            for cells, count, flaws in mend_rows(
                fields, kept, feed(), width, delimiter, first=number, is_spaced=is_spaced
            ):
                yield number + used, _remove_guards(cells), flaws
                used += count
            again.extend(reversed(kept[used:]))
            reader = begin(feed())
        width = width or len(fields)
        number += used
        kept.clear()


def _remove_guards(fields: list[str]) -> list[str]:
    return [remove_guard(field) for field in fields]


def _feed(again: list[str], lines: Iterator[str], kept: list[str]) -> Iterator[str]:
    """Yield the lines to read again, then the others; add each one to `kept`."""
    while again:
        kept.append(again.pop())
        yield kept[-1]
    for line in lines:
        kept.append(line)
        yield line
