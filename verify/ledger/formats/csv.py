"""Read text with commas, semicolons, tabs or bars between cells. A broken row is kept whole."""

import csv
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain, islice
from typing import BinaryIO

from verify.errors import EmptyLedgerError
from verify.ledger.formats._text import (
    DELIMITERS,
    LONGEST_LINE,
    LOOK,
    count_columns,
    find_delimiter,
    read_lines,
)
from verify.ledger.tables import InputFile
from verify.ledger.tables.cells import remove_guard
from verify.ledger.tables.columns import find_known, find_missing
from verify.ledger.tables.reading import rows_of_table
from verify.ledger.tables.rows import EMPTY_FILE, Record
from verify.model.claims import Row
from verify.model.settings import Opening


def read(stream: BinaryIO, file: InputFile) -> Iterator[Row]:
    """Yield the rows as they are read. Raises InputError if the header or all rows are missing."""
    lines, flaws = read_lines(stream, file.path, longest=LONGEST_LINE)
    number, first = _find_first(lines, file.path)
    if first[:4].lower() == "sep=":
        number, first = number + 1, next(lines, "")
    header, delimiter = first, find_delimiter(first, file.opening)
    below = file.opening.header_row - number
    if below > 0 or find_missing(find_known(first.split(delimiter), file.opening)):
        some = [first, *islice(lines, below if below > 0 else LOOK)]
        header, delimiter = _find_header(some[max(0, below) :] or some, file.opening)
        lines = chain(some[1:], lines)
    cells = header.split(delimiter)
    is_spaced = len(cells) > 1 and all(cell.startswith(" ") for cell in cells[1:])
    width = len(cells) if header is not first else 0
    records = _read_records(
        chain((first,), lines), number, delimiter, is_spaced=is_spaced, width=width
    )
    yield from rows_of_table(records, file._replace(flaws=flaws))


def _find_header(lines: Sequence[str], opening: Opening) -> tuple[str, str]:
    """Return the line that is most like a header, and its delimiter. Titles may stand above it."""
    pairs = [(line, delimiter) for line in lines for delimiter in DELIMITERS]
    return max(pairs, key=lambda pair: count_columns(pair[0], pair[1], opening))


def _find_first(lines: Iterator[str], path: str) -> tuple[int, str]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            return number, line
    raise EmptyLedgerError(EMPTY_FILE, path)


def _read_records(
    lines: Iterator[str], number: int, delimiter: str, *, is_spaced: bool, width: int
) -> Iterator[Record]:
    """Yield the cells of each row, with its first line. A row that `csv` refuses is mended.

    `width` is the number of columns; 0 if the first row shows it.
    """
    kept: list[str] = []  # the lines of this row, because they may have to be read again
    again: list[str] = []  # the lines to read again, in reverse order
    feed = partial(_feed, again, lines, kept)
    begin = partial(csv.reader, delimiter=delimiter, strict=True, skipinitialspace=is_spaced)
    reader = begin(feed())
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
