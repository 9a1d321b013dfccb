"""Read a ledger in columns, if it is as plain as most large ones: see `_plain_csv` and others.

Any other file is read row by row, as for the engine `memory`: one with titles above its header,
with rows of totals or footnotes, with cells of several lines, with a config that names its header.
"""

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from itertools import compress
from os import SEEK_END
from typing import Protocol

from verify.errors import InputError
from verify.ledger.formats import (
    FORMATS,
    find_state,
    find_suffix,
    open_file,
    open_whole,
    refuse_changed,
)
from verify.ledger.formats._sniff import find_format
from verify.ledger.tables import InputFile, NotPlainError, PlainRows
from verify.ledger.tables.cells import BEGINNINGS, CELL_LIMIT
from verify.ledger.tables.columns import Columns
from verify.ledger.tables.rows import fill, is_unsaid, make_row
from verify.ledger.tables.set_aside import SetAside
from verify.model.claims import Flaw, Location, PrintedNumber, Row
from verify.text.hidden import is_visible

MODULES = {"csv": "_plain_csv", "jsonl": "_plain_jsonl", "parquet": "_plain_parquet"}
SIGNS = frozenset("+-@")  # begin a formula only if the cell has a bracket or a bar too
BAR = "|"  # before each cell of a column, to look at all of them at once

PlainReader = Callable[..., Iterator[PlainRows]]  # of a stream, its file, and so many rows
Cells = Sequence[str]


class SplitLines(Protocol):
    """Rows in columns that something faster than Python has split: see `archive.csv_blocks`."""

    @property
    def columns(self) -> Sequence[Sequence[str]]:
        """The cells of each column."""

    @property
    def height(self) -> int:
        """How many rows there are."""

    def cut(self, start: int, end: int) -> "SplitLines":
        """Return the rows from one place to another."""

    def find(self, at: int, test: Callable[[str], bool]) -> Iterable[int]:
        """Return the places of the cells in a column for which a test is true."""

    def find_odd(self, test: Callable[[str], bool]) -> Iterable[int]:
        """Return the places of rows with a cell for which this test of odd cells is true."""


# Splits whole lines of text in UTF-8 by a delimiter into so many columns; None if it cannot.
Split = Callable[[bytes, str, int], SplitLines | None]


def read_plain(file: InputFile, most: int, split: Split) -> Iterator[tuple[PlainRows, float]]:
    """Yield the rows of a file, at most so many at a time, with the share that is read then.

    `split` is for CSV. Raises NotPlainError, also later: then `read_ledger` must read it.
    """
    path = file.path
    if file.opening.header_row:
        raise NotPlainError
    try:
        with open_file(path) as stream:
            before = find_state(stream)
            if before is None:
                raise NotPlainError
            with open_whole(stream, file) as whole:
                whole.seek(0)
                suffix = find_format(whole, path, find_suffix(path))
                if FORMATS[suffix] not in MODULES:
                    raise NotPlainError
                module = import_module(f"verify.ledger.formats.{MODULES[FORMATS[suffix]]}")
                reader: PlainReader = module.read_plain
                if FORMATS[suffix] == "csv":
                    reader = partial(reader, split=split)
                size = whole.seek(0, SEEK_END)
                whole.seek(0)
                for rows in reader(whole, file, most):
                    yield rows, rows.share or whole.tell() / size
            refuse_changed(stream, path, before)
    except (InputError, OSError, UnicodeError):
        raise NotPlainError from None  # reading row by row says what is wrong


def make_columns(  # noqa: PLR0913, PLR0917  the parts of a table
    whole: Sequence[Cells],
    columns: Columns,
    lines: Sequence[int],
    file: InputFile,
    flaws: Mapping[int, tuple[Flaw, ...]],
    clean: Callable[[str], str] | None = None,
    table: SplitLines | None = None,
) -> PlainRows:
    """Return the columns of a table, by what its headers say.

    `whole` has each column of the file, and `flaws` those that are known of some rows, by their
    place. `clean` is applied to the cells of a row that is perhaps not plain. `table` has the same
    columns, if something else than Python has split them.
    """
    known = {name: whole[at] for name, at in zip(columns.known, columns.known_at, strict=True)}
    others = {name: whole[at] for at, name in columns.extra}
    changed: dict[str, list[str]] = {}
    found: dict[int, tuple[Flaw, ...]] = {}
    odd = table.find_odd(_is_odd) if table else _find_odd(whole)
    for at in sorted({*odd, *flaws}):
        place = Location(file.path, lines[at])
        fields = [clean(cells[at]) if clean else cells[at] for cells in whole]
        row = make_row(columns, fields, place, flaws.get(at, ()))
        if row.flaws:
            found[at] = row.flaws
        for cells, texts in ((known, row.cells), (others, row.extra)):
            for name, text in texts.items():
                if text != cells[name][at]:
                    changed.setdefault(name, list(cells[name]))[at] = text
    examples, example_of = _find_examples(whole, columns, lines, file, is_text=table is not None)
    cells = {name: changed.get(name, some) for name, some in known.items()}
    given = _give(cells, file, len(lines))
    if given:
        examples = [fill(row, file) for row in examples]
    rest = {name: changed.get(name, some) for name, some in others.items()}
    return PlainRows(lines, {**cells, **given}, rest, examples, example_of, found)


def _give(cells: Mapping[str, Cells], file: InputFile, count: int) -> dict[str, Cells]:
    """Return the columns that the desk, or the folder of the file, gives to all rows.

    Raises NotPlainError if it gives a cell to some rows alone.
    """
    given: dict[str, Cells] = {}
    for name, text in file.opening.cells.items():
        if name not in cells:
            given[name] = [text] * count
        elif any(is_unsaid(name, cell.strip()) for cell in {*cells[name]}):
            raise NotPlainError
    return given


def _find_examples(
    whole: Sequence[Cells],
    columns: Columns,
    lines: Sequence[int],
    file: InputFile,
    *,
    is_text: bool,
) -> tuple[list[Row], Sequence[int] | None]:
    """Return a row for each combination of printed numbers, and the one that each row is like."""

    def example(at: int) -> Row:
        fields = [cells[at] for cells in whole]
        return make_row(columns, fields, Location(file.path, lines[at]), ())

    some = [
        at for at in columns.known_at if not is_text and PrintedNumber in {*map(type, whole[at])}
    ]
    if not some:
        return [example(0)], None
    codes: dict[tuple[bool, ...], int] = {}
    examples = []
    example_of = []
    for at, texts in enumerate(zip(*(whole[place] for place in some), strict=True)):
        key = tuple([type(text) is PrintedNumber for text in texts])
        if key not in codes:
            codes[key] = len(codes)
            examples.append(example(at))
        example_of.append(codes[key])
    return examples, example_of


def _find_odd(whole: Iterable[Cells]) -> Iterator[int]:
    """Yield the places of rows that are perhaps not plain: see `tables.cells.are_plain`."""
    for cells in whole:
        text = BAR + BAR.join(cells)
        is_long = len(text) > CELL_LIMIT and max(map(len, cells)) > CELL_LIMIT
        if is_long or not is_visible(text) or any(BAR + each in text for each in BEGINNINGS):
            yield from compress(range(len(cells)), map(_is_odd, cells))


def _is_odd(cell: str) -> bool:
    if not is_visible(cell) or len(cell) > CELL_LIMIT:
        return True
    begin = cell[:1]
    if begin in SIGNS:
        return "(" in cell or BAR in cell or "=" in cell
    return begin in BEGINNINGS


def refuse_rows_set_aside(
    whole: Sequence[Cells], columns: Columns, lines: Sequence[int], table: SplitLines | None = None
) -> None:
    """Raise NotPlainError if a row is blank, a total or a footnote: such rows are counted."""
    aside = SetAside(columns, lambda *_: ())

    def is_doubtful(source: str) -> bool:
        return not (source.strip() and aside.is_certain(_row_of(source, columns)))

    find = table.find if table else partial(_find, whole)
    doubtful = {*find(columns.find("source"), is_doubtful)}
    doubtful |= {*find(columns.find("claim"), operator.not_)}
    for number in sorted(doubtful):
        fields = [cells[number] for cells in whole]
        if not any(map(str.strip, fields)) or aside.takes(lines[number], fields):
            raise NotPlainError


def _find(whole: Sequence[Cells], at: int, test: Callable[[str], bool]) -> Iterator[int]:
    """Yield the places of the cells in a column for which a test is true."""
    found = {cell for cell in {*whole[at]} if test(cell)}
    return (place for place, cell in enumerate(whole[at]) if cell in found) if found else iter(())


def _row_of(source: str, columns: Columns) -> list[str]:
    """Return a row of this source that has a claim."""
    fields = ["claim"] * columns.width
    fields[columns.find("source")] = source
    return fields
