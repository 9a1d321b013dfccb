"""Make rows from cells below a header row, or from objects that name their own columns."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from verify.errors import EmptyLedgerError
from verify.ledger.formats._cells import are_plain, inspect_cell, replace_surrogates
from verify.ledger.tables.columns import (
    REQUIRED,
    Columns,
    bind_columns,
    find_missing,
    make_distinct,
    require_columns,
)
from verify.ledger.tables.source import Source
from verify.model.claims import Flaw, FlawKind, Location, Row

Record = tuple[int, Sequence[str], tuple[Flaw, ...]]
Pairs = tuple[int, Sequence[tuple[str, str]], tuple[Flaw, ...]]

NOT_AN_OBJECT = "line"  # the column that keeps the text of a line that is not an object
NO_ROWS = "a header and no rows: put one claim on each line below it"
EMPTY_FILE = f"an empty file: begin it with a header row, {','.join(REQUIRED)}"
NO_OBJECTS = f"no claims in it: each is an object with {', '.join(REQUIRED)}"

TAG_OR_UNIT = ("#", "(", "[")  # cells of a second header row begin so


def rows_of_table(records: Iterator[Record], source: Source) -> Iterator[Row]:
    """Make rows of records. The header row is the first one, or `heads` finds it under titles.

    Raises InputError if the header or all rows are missing.
    """
    opening, path = source.opening, source.path
    header = next((record for record in records if not is_blank(record[1])), None)
    if header is None:
        raise EmptyLedgerError(EMPTY_FILE, path)
    line, headers, flaws = header
    first = () if opening.header_row > line else trim(headers)
    columns = bind_columns(first, path, line, opening, has_letters=source.has_letters)
    after = next(records, None)
    later = chain(() if after is None else (after,), records)
    if find_missing(columns.known) or (after and _is_second_header(after[1])):
        from verify.ledger.tables.shapes import rows_of_any_shape

        yield from rows_of_any_shape(chain((header,), later), source)
        return
    flaws = (*source.flaws, *flaws, *columns.flaws)
    yield from rows_below(columns, later, source, line, flaws)


def _is_second_header(fields: Sequence[str]) -> bool:
    filled = [field for field in fields if field]
    return bool(filled) and all(field.startswith(TAG_OR_UNIT) for field in filled)


def rows_below(
    columns: Columns,
    records: Iterable[Record],
    source: Source,
    header_line: int,
    first_flaws: tuple[Flaw, ...],
) -> Iterator[Row]:
    """Make a row of each record below a header that has all columns of a ledger.

    The first row has `first_flaws`, the last one the note on the rows that were set aside.
    """
    from verify.ledger.tables.set_aside import SetAside

    path, cells = source.path, source.opening.cells
    aside = SetAside(columns, lambda at, texts: [make_row(columns, texts, Location(path, at), ())])
    is_certain = aside.is_certain
    held: Row | None = None  # until it is known that another one follows
    for line, fields, flaws in records:
        if len(fields) != columns.width:
            if is_blank(fields):
                continue
            flaws = (*flaws, *_count_cells(fields, columns))  # noqa: PLW2901 - the same row
        elif not fields[0].strip() and is_blank(fields):
            continue
        if not is_certain(fields) and aside.takes(line, fields):
            continue
        if held is None:
            flaws = (*first_flaws, *flaws)  # noqa: PLW2901
        else:
            yield held
        held = make_row(columns, fields, Location(path, line), flaws)
        if cells:
            held = fill(held, source)
        aside.keep(held)
    if held is None:
        raise EmptyLedgerError(NO_ROWS, path, header_line)
    yield held._replace(flaws=(*held.flaws, *aside.flaws()))


def fill(row: Row, source: Source) -> Row:
    """Return the row with the cells that the config gives to rows that leave them empty."""
    given = {
        name: text for name, text in source.opening.cells.items() if _is_unsaid(row.cells.get(name))
    }
    return row._replace(cells={**row.cells, **given}) if given else row


def _is_unsaid(cell: str | None) -> bool:
    from verify.sources.names import nothings

    return not cell or not cell.strip() or cell.strip().casefold() in nothings()


def rows_of_objects(objects: Iterable[Pairs], source: Source) -> Iterator[Row]:
    """Make rows of objects, each a list of names and values.

    Raises InputError if there is no object, or if no object has a required column.
    """
    every = iter(objects)
    first = next(every, None)
    if first is None:
        raise EmptyLedgerError(NO_OBJECTS, source.path)
    names = [name for name, _ in first[1]]
    columns = bind_columns(names, source.path, first[0], source.opening)
    if find_missing({*columns.known, *source.opening.cells}):
        from verify.ledger.tables.shapes import rows_of_uneven

        yield from rows_of_uneven([first, *every], source)
    else:
        yield from rows_of_even(chain((first,), every), source)


def rows_of_even(objects: Iterable[Pairs], source: Source) -> Iterator[Row]:
    """Make a row of each object, if each of them is a claim or a part of one."""
    layouts: dict[tuple[str, ...], Columns] = {}
    headers: dict[str, None] = {}
    known = set(source.opening.cells)
    said: set[Flaw] = set()
    is_first = True
    for line, pairs, flaws in objects:
        names = tuple([replace_surrogates(name) for name, _ in pairs])
        if names not in layouts:
            layouts[names] = bind_columns(names, source.path, line, source.opening)
            headers.update(dict.fromkeys(names))
            known.update(layouts[names].known)
        columns = layouts[names]
        # The flaws of a name are reported once, at the first object that has it.
        fresh = tuple(flaw for flaw in columns.flaws if flaw not in said)
        said.update(fresh)
        all_flaws = (*(source.flaws if is_first else ()), *flaws, *fresh)
        is_first = False
        texts = [text for _, text in pairs]
        row = make_row(columns, texts, Location(source.path, line), all_flaws)
        yield fill(row, source) if source.opening.cells else row
    if list(headers) == [NOT_AN_OBJECT]:
        raise EmptyLedgerError(NO_OBJECTS, source.path)
    require_columns(known, list(headers), source.path)


def make_row(
    columns: Columns, fields: Sequence[str], location: Location, flaws: tuple[Flaw, ...]
) -> Row:
    """Make the row of these cells, with the flaws of their text.

    A column without a cell is empty. A cell without a column is kept as "column 12".
    """
    if not are_plain(fields):
        flaws = (
            *flaws,
            *(
                flaw
                for position, text in enumerate(fields)
                for flaw in inspect_cell(text, columns.name_at(position))
            ),
        )
        fields = [replace_surrogates(text) for text in fields]
    surplus: Sequence[str] = ()
    if len(fields) != columns.width:
        surplus = fields[columns.width :]
        fields = [*fields[: columns.width], *[""] * (columns.width - len(fields))]
    cells = dict(zip(columns.known, columns.pick_known(fields), strict=True))
    extra = {name: fields[at] for at, name in columns.extra}
    for position, text in enumerate(surplus, columns.width + 1):
        if text:
            extra[make_distinct(f"column {position}", extra)] = text
    return Row(cells, extra, location, flaws, columns.names)


def _count_cells(fields: Sequence[str], columns: Columns) -> Iterator[Flaw]:
    if len(fields) < columns.width:
        cells = "1 cell" if len(fields) == 1 else f"{len(fields)} cells"
        yield Flaw(
            FlawKind.SHORT_ROW, f"{cells} under {columns.width} columns: the last are missing"
        )
    elif any(fields[columns.width :]):
        message = f"{len(fields)} cells under {columns.width} columns: put a cell that holds the"
        yield Flaw(FlawKind.UNREADABLE_ROW, f"{message} separator in quotation marks")


def is_blank(fields: Sequence[str]) -> bool:
    """Are all cells of a row empty?"""
    return not "".join(fields).strip()


def trim(headers: Sequence[str]) -> Sequence[str]:
    """Return the headers without the empty ones at the end."""
    width = len(headers)
    while width and not headers[width - 1].strip():
        width -= 1
    return headers[:width]
