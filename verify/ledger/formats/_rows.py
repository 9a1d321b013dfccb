"""Make rows from cells below a header row, or from objects that name their own columns."""

from collections.abc import Iterable, Iterator, Sequence

from verify.errors import EmptyLedgerError
from verify.ledger.formats._cells import are_plain, inspect_cell, replace_surrogates
from verify.ledger.formats._columns import (
    REQUIRED,
    Columns,
    bind_columns,
    make_distinct,
    require_columns,
)
from verify.model.claims import Flaw, FlawKind, Location, Row

Record = tuple[int, Sequence[str], tuple[Flaw, ...]]
Pairs = tuple[int, Sequence[tuple[str, str]], tuple[Flaw, ...]]

NOT_AN_OBJECT = "line"  # the column that keeps the text of a line that is not an object
NO_ROWS = "a header and no rows: put one claim on each line below it"
EMPTY_FILE = f"an empty file: begin it with a header row, {','.join(REQUIRED)}"
NO_OBJECTS = f"no claims in it: each is an object with {', '.join(REQUIRED)}"


def rows_of_table(
    records: Iterator[Record], path: str, ledger_flaws: tuple[Flaw, ...] = ()
) -> Iterator[Row]:
    """Make rows of records. The first one that is not blank is the header row.

    Raises InputError if the header or all rows are missing.
    """
    header = next((record for record in records if not _is_blank(record[1])), None)
    if header is None:
        raise EmptyLedgerError(EMPTY_FILE, path)
    header_line, headers, header_flaws = header
    columns = bind_columns(_trim(headers), path, header_line)
    require_columns(
        columns.known, [header for header in headers if header.strip()], path, header_line
    )
    first_flaws = (*ledger_flaws, *header_flaws, *columns.flaws)
    is_first = True
    for line, fields, flaws in records:
        if len(fields) != columns.width:
            if _is_blank(fields):
                continue
            flaws = (*flaws, *_count_cells(fields, columns))  # noqa: PLW2901 - the same row
        elif not fields[0].strip() and _is_blank(fields):
            continue
        if is_first:
            is_first = False
            flaws = (*first_flaws, *flaws)  # noqa: PLW2901
        yield make_row(columns, fields, Location(path, line), flaws)
    if is_first:
        raise EmptyLedgerError(NO_ROWS, path, header_line)


def rows_of_objects(
    objects: Iterable[Pairs], path: str, ledger_flaws: tuple[Flaw, ...] = ()
) -> Iterator[Row]:
    """Make rows of objects, each a list of names and values.

    Raises InputError if there is no object, or if no object has a required column.
    """
    layouts: dict[tuple[str, ...], Columns] = {}
    headers: dict[str, None] = {}
    known: set[str] = set()
    said: set[Flaw] = set()
    is_empty = True
    for line, pairs, flaws in objects:
        names = tuple([replace_surrogates(name) for name, _ in pairs])
        if names not in layouts:
            layouts[names] = bind_columns(names, path, line)
            headers.update(dict.fromkeys(names))
            known.update(layouts[names].known)
        columns = layouts[names]
        # The flaws of a name are reported once, at the first object that has it.
        fresh = tuple(flaw for flaw in columns.flaws if flaw not in said)
        said.update(fresh)
        all_flaws = (*(ledger_flaws if is_empty else ()), *flaws, *fresh)
        is_empty = False
        yield make_row(columns, [text for _, text in pairs], Location(path, line), all_flaws)
    if is_empty:
        raise EmptyLedgerError(NO_OBJECTS, path)
    if not known and list(headers) == [NOT_AN_OBJECT]:
        raise EmptyLedgerError(NO_OBJECTS, path)
    require_columns(known, list(headers), path)


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
    return Row(cells, extra, location, flaws)


def _count_cells(fields: Sequence[str], columns: Columns) -> Iterator[Flaw]:
    if len(fields) < columns.width:
        cells = "1 cell" if len(fields) == 1 else f"{len(fields)} cells"
        yield Flaw(
            FlawKind.SHORT_ROW, f"{cells} under {columns.width} columns: the last are missing"
        )
    elif any(fields[columns.width :]):
        message = f"{len(fields)} cells under {columns.width} columns: put a cell that holds the"
        yield Flaw(FlawKind.UNREADABLE_ROW, f"{message} separator in quotation marks")


def _is_blank(fields: Sequence[str]) -> bool:
    return not "".join(fields).strip()


def _trim(headers: Sequence[str]) -> Sequence[str]:
    width = len(headers)
    while not headers[width - 1].strip():
        width -= 1
    return headers[:width]
