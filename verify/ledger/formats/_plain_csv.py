"""Read CSV in columns, if a file is as plain as most large ones: a header, and rows of one line.

Any other file is read row by row, as for the engine `memory`: one with titles above its header,
with rows of totals or footnotes, with cells of several lines, with a config that fills cells.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import BinaryIO

from verify.errors import InputError
from verify.ledger.formats import FORMATS, find_state, find_suffix, open_file, refuse_changed
from verify.ledger.formats._sniff import find_format
from verify.ledger.formats._text import LONGEST_LINE, find_delimiter, read_lines
from verify.ledger.tables import NotPlainError, PlainRows
from verify.ledger.tables.cells import CELL_LIMIT, remove_guard
from verify.ledger.tables.columns import Columns, bind_columns, find_missing
from verify.ledger.tables.reading import TAG_OR_UNIT
from verify.ledger.tables.rows import make_row, trim
from verify.ledger.tables.set_aside import SetAside
from verify.model.claims import Flaw, Location
from verify.model.settings import Opening

ODD_BEGINNINGS = frozenset("=+-@'")
BAR = "|"  # before each cell of a column, to look at all of them at once
HEADER = 1  # the line that it is on

Lines = Iterator[str]


def read_plain(path: str, opening: Opening, most: int) -> Iterator[PlainRows]:
    """Yield the rows of a file, at most so many at a time. Raises NotPlainError, also later."""
    if FORMATS.get(find_suffix(path)) != "csv" or opening.cells or opening.header_row:
        raise NotPlainError
    try:
        with open_file(path) as stream:
            before = find_state(stream)
            if before is None or find_format(stream, path, find_suffix(path)) not in FORMATS:
                raise NotPlainError
            yield from _read(stream, path, opening, most)
            refuse_changed(stream, path, before)
    except (InputError, OSError, UnicodeError):
        raise NotPlainError from None  # reading row by row says what is wrong


def _read(stream: BinaryIO, path: str, opening: Opening, most: int) -> Iterator[PlainRows]:
    lines, flaws = read_lines(stream, path, longest=LONGEST_LINE)
    first = next(lines, "")
    delimiter = find_delimiter(first, opening)
    (headers,) = _split([first], delimiter, 0)
    columns = bind_columns(headers, path, HEADER, opening)
    is_spaced = len(headers) > 1 and all(header.startswith(" ") for header in headers[1:])
    if is_spaced or find_missing(columns.known) or trim(headers) != headers:
        raise NotPlainError
    flaws = (*flaws, *columns.flaws)
    line = HEADER + 1
    while block := list(islice(lines, most)):
        rows = _split(block, delimiter, columns.width)
        if line == HEADER + 1 and _begins_oddly(rows[0]):
            raise NotPlainError
        if max(map(len, block)) > CELL_LIMIT:
            raise NotPlainError
        yield _make_columns(rows, columns, Location(path, line), flaws)
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


def _begins_oddly(fields: Iterable[str]) -> bool:
    """Is the row below the header one of tags or units?"""
    filled = [field for field in fields if field]
    return bool(filled) and all(field.startswith(TAG_OR_UNIT) for field in filled)


def _make_columns(
    rows: Sequence[list[str]], columns: Columns, place: Location, flaws: tuple[Flaw, ...]
) -> PlainRows:
    whole = list(zip(*rows, strict=True))
    _refuse_rows_set_aside(rows, whole, columns, place.line)
    known = {name: whole[at] for name, at in zip(columns.known, columns.known_at, strict=True)}
    others = {name: whole[at] for at, name in columns.extra}
    changed: dict[str, list[str]] = {}
    found: dict[int, tuple[Flaw, ...]] = {}
    for at in sorted({*_find_odd(whole), *([0] if flaws else [])}):
        mine = flaws if at == 0 else ()
        fields = [remove_guard(cell) for cell in rows[at]]
        row = make_row(columns, fields, place._replace(line=place.line + at), mine)
        if row.flaws:
            found[at] = row.flaws
        for cells, texts in ((known, row.cells), (others, row.extra)):
            for name, text in texts.items():
                if text != cells[name][at]:
                    changed.setdefault(name, list(cells[name]))[at] = text
    first = make_row(columns, rows[0], place, ())
    return PlainRows(
        place.line,
        {name: changed.get(name, cells) for name, cells in known.items()},
        {name: changed.get(name, cells) for name, cells in others.items()},
        first,
        found,
    )


def _refuse_rows_set_aside(
    rows: Sequence[list[str]], whole: Sequence[Sequence[str]], columns: Columns, line: int
) -> None:
    """Raise NotPlainError if a row is blank, a total or a footnote: such rows are counted."""
    aside = SetAside(columns, lambda *_: ())
    at = columns.find("source")
    sources, claims = whole[at], whole[columns.find("claim")]
    certain = [
        cell for cell in {*sources} if cell.strip() and aside.is_certain(_row_of(cell, columns))
    ]
    if len(certain) == len({*sources}) and "" not in {*claims}:
        return
    known = frozenset(certain)
    for number, (source, claim) in enumerate(zip(sources, claims, strict=True)):
        if source in known and claim:
            continue
        if not any(cell.strip() for cell in rows[number]) or aside.takes(line, rows[number]):
            raise NotPlainError


def _row_of(source: str, columns: Columns) -> list[str]:
    """Return a row of this source that has a claim."""
    fields = ["claim"] * columns.width
    fields[columns.find("source")] = source
    return fields


def _find_odd(whole: Sequence[Sequence[str]]) -> Iterator[int]:
    """Yield the places of rows that are perhaps not plain: see `tables.cells.are_plain`."""
    for cells in whole:
        text = BAR + BAR.join(cells)
        if not text.isprintable() or any(BAR + each in text for each in ODD_BEGINNINGS):
            for at, cell in enumerate(cells):
                if not cell.isprintable() or cell[:1] in ODD_BEGINNINGS:
                    yield at
