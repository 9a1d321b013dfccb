"""Make the rows of a file: of the cells below a header row, or of objects that name their columns.

A file that begins as a ledger does is read here alone. `shapes` looks at any other one.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from verify.errors import EmptyLedgerError
from verify.ledger.tables import InputFile
from verify.ledger.tables.cells import replace_surrogates
from verify.ledger.tables.columns import Columns, bind_columns, find_missing
from verify.ledger.tables.rows import (
    EMPTY_FILE,
    NO_OBJECTS,
    NOT_AN_OBJECT,
    Pairs,
    Record,
    fill,
    is_blank,
    make_row,
    trim,
)
from verify.model.claims import Flaw, FlawKind, Location, Row

TAG_OR_UNIT = ("#", "(", "[")  # cells of a second header row begin so


def rows_of_table(records: Iterator[Record], file: InputFile) -> Iterator[Row]:
    """Make rows of records. The header row is the first one, or `heads` finds it under titles.

    Raises InputError if the header or all rows are missing.
    """
    opening, path = file.opening, file.path
    header = next((record for record in records if not is_blank(record[1])), None)
    if header is None:
        raise EmptyLedgerError(EMPTY_FILE, path)
    line, headers, flaws = header
    first = () if opening.header_row > line else trim(headers)
    columns = bind_columns(first, path, line, opening, has_letters=file.has_letters)
    after = next(records, None)
    later = chain(() if after is None else (after,), records)
    if find_missing(columns.known) or (after and _is_second_header(after[1])):
        yield from _rows_of_any_shape(chain((header,), later), file)
        return
    flaws = (*file.flaws, *flaws, *columns.flaws)
    yield from rows_below(columns, later, file, line, flaws)


def _rows_of_any_shape(records: Iterator[Record], file: InputFile) -> Iterator[Row]:
    from verify.ledger.tables.shapes import find_table

    found = find_table(records, file)
    if found.wide is None:
        return rows_below(found.columns, found.records, found.file, found.line, found.flaws)
    from verify.ledger.tables.wide import rows_of_wide

    return rows_of_wide(found.wide, found.records, found.file, found.line, found.flaws)


def _is_second_header(fields: Sequence[str]) -> bool:
    filled = [field for field in fields if field]
    return bool(filled) and all(field.startswith(TAG_OR_UNIT) for field in filled)


def rows_below(
    columns: Columns,
    records: Iterable[Record],
    file: InputFile,
    header_line: int,
    first_flaws: tuple[Flaw, ...],
) -> Iterator[Row]:
    """Make a row of each record below a header that has all columns of a ledger.

    The first row has `first_flaws`, the last one the note on the rows that were set aside.
    """
    from verify.ledger.tables.set_aside import SetAside

    path, cells = file.path, file.opening.cells
    aside = SetAside(columns, lambda at, texts: [make_row(columns, texts, Location(path, at), ())])
    is_certain = aside.is_certain
    held: Row | None = None  # until it is known that another one follows
    for line, fields, flaws in records:
        if len(fields) != columns.width:
            if is_blank(fields):
                aside.pass_blank(line, is_first=held is None)
                continue
            flaws = (*flaws, *_count_cells(fields, columns))  # noqa: PLW2901 - the same row
        elif not fields[0].strip() and is_blank(fields):
            aside.pass_blank(line, is_first=held is None)
            continue
        if not is_certain(fields) and aside.takes(line, fields):
            continue
        if held is None:
            flaws = (*first_flaws, *flaws)  # noqa: PLW2901
        else:
            yield held
        held = make_row(columns, fields, Location(path, line), flaws)
        if cells:
            held = fill(held, file)
        aside.keep(held)
    if held is None:
        aside.refuse_none(file.path, header_line)
    yield held._replace(flaws=(*held.flaws, *aside.flaws()))


def _count_cells(fields: Sequence[str], columns: Columns) -> Iterator[Flaw]:
    if len(fields) < columns.width:
        cells = "1 cell" if len(fields) == 1 else f"{len(fields)} cells"
        yield Flaw(
            FlawKind.SHORT_ROW, f"{cells} under {columns.width} columns: the last are missing"
        )
    elif any(fields[columns.width :]):
        message = f"{len(fields)} cells under {columns.width} columns: put a cell that holds the"
        yield Flaw(FlawKind.UNREADABLE_ROW, f"{message} separator in quotation marks")


def rows_of_objects(objects: Iterable[Pairs], file: InputFile) -> Iterator[Row]:
    """Make rows of objects, each a list of names and values.

    Raises InputError if there is no object, or if no object has a required column.
    """
    every = iter(objects)
    first = next(every, None)
    if first is None:
        raise EmptyLedgerError(NO_OBJECTS, file.path)
    names = [name for name, _ in first[1]]
    columns = bind_columns(names, file.path, first[0], file.opening)
    if find_missing({*columns.known, *file.opening.cells}):
        yield from _rows_of_uneven([first, *every], file)
    else:
        yield from rows_of_even(chain((first,), every), file)


def _rows_of_uneven(objects: Sequence[Pairs], file: InputFile) -> Iterator[Row]:
    """Make rows of objects of which the first one is no claim: others may be, or they are wide."""
    from verify.ledger.tables.shapes import find_table_of_objects

    found = find_table_of_objects(objects, file)
    if found is None or found.wide is None:
        return rows_of_even(objects, file)
    from verify.ledger.tables.wide import rows_of_wide

    return rows_of_wide(found.wide, found.records, file, found.line, found.flaws)


def rows_of_even(objects: Iterable[Pairs], file: InputFile) -> Iterator[Row]:
    """Make a row of each object, if each of them is a claim or a part of one."""
    layouts: dict[tuple[str, ...], Columns] = {}
    headers: dict[str, None] = {}
    known = set(file.opening.cells)
    said: set[Flaw] = set()
    is_first = True
    for line, pairs, flaws in objects:
        names = tuple([replace_surrogates(name) for name, _ in pairs])
        if names not in layouts:
            layouts[names] = bind_columns(names, file.path, line, file.opening)
            headers.update(dict.fromkeys(names))
            known.update(layouts[names].known)
        columns = layouts[names]
        # The flaws of a name are reported once, at the first object that has it.
        fresh = tuple(flaw for flaw in columns.flaws if flaw not in said)
        said.update(fresh)
        all_flaws = (*(file.flaws if is_first else ()), *flaws, *fresh)
        is_first = False
        texts = [text for _, text in pairs]
        row = make_row(columns, texts, Location(file.path, line), all_flaws)
        yield fill(row, file) if file.opening.cells else row
    if list(headers) == [NOT_AN_OBJECT]:
        raise EmptyLedgerError(NO_OBJECTS, file.path)
    if find_missing(known):
        from verify.ledger.tables.missing_columns import require_columns

        require_columns(known, list(headers), file.path)
