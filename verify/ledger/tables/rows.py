"""Make one row of the cells of a record, and say what a record is."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from verify.errors import InputError
from verify.ledger.tables import InputFile
from verify.ledger.tables.cells import are_plain, inspect_cell, replace_surrogates
from verify.ledger.tables.columns import (
    REQUIRED,
    Columns,
    make_distinct,
)
from verify.model.claims import Flaw, Location, Row

Record = tuple[int, Sequence[str], tuple[Flaw, ...]]
Pairs = tuple[int, Sequence[tuple[str, str]], tuple[Flaw, ...]]

# Columns in which many rows have the same cell.
REPEATED = ("source", "claim", "date", "as_of", "place")
REMEMBERED = 1 << 16  # cells
NO_OTHERS: Mapping[str, str] = {}  # rows without other columns share it
MOST_CELLS = 16_384  # of a row, as in a sheet of a spreadsheet; columns have their own limit
NOT_AN_OBJECT = "line"  # the column that keeps the text of a line that is not an object
NO_ROWS = "a header and no rows: put one claim on each line below it"
ONLY_ASIDE = "no claims in it: only totals, footnotes, and rows without a figure"
EMPTY_FILE = f"an empty file: begin it with a header row, {','.join(REQUIRED)}"
NO_OBJECTS = f"no claims in it: each is an object with {', '.join(REQUIRED)}"


def fill(row: Row, file: InputFile) -> Row:
    """Return the row with the cells that the config gives to rows that leave them empty.

    A cell such as "n/a" is replaced, and kept in `extra`.
    """
    given = {
        name: text
        for name, text in file.opening.cells.items()
        if is_unsaid(name, row.cells.get(name, "").strip())
    }
    if not given:
        return row
    replaced = {name: row.cells[name] for name in given if row.cells.get(name)}
    return row._replace(cells={**row.cells, **given}, extra={**row.extra, **replaced})


def is_unsaid(name: str, cell: str) -> bool:
    """Does a cell of this column say nothing, so that the config fills it?"""
    from verify.sources.names import is_placeholder, nothings

    return not cell or (is_placeholder(cell) if name == "source" else cell.casefold() in nothings())


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
                for flaw in inspect_cell(text, columns.name_at(position, location.line))
            ),
        )
        fields = [replace_surrogates(text) for text in fields]
    surplus: Sequence[str] = ()
    if len(fields) != columns.width:
        surplus = fields[columns.width :]
        if len(surplus) > MOST_CELLS:
            message = f"more than {MOST_CELLS:,} cells in a row"
            raise InputError(message, location.path, location.line)
        fields = [*fields[: columns.width], *[""] * (columns.width - len(fields))]
    cells = dict(zip(columns.known, columns.pick_known(fields), strict=True))
    for name in REPEATED:
        if cell := cells.get(name):
            cells[name] = share(cell)
    extra = {name: fields[at] for at, name in columns.extra} if columns.extra else {}
    for position, text in enumerate(surplus, columns.width + 1):
        if text:
            extra[make_distinct(f"column {position}", extra)] = text
    return Row(cells, extra or NO_OTHERS, location, flaws, columns.names)


@lru_cache(maxsize=REMEMBERED, typed=True)  # a printed number is no text
def share(cell: str) -> str:
    """Return the cell, as one object for all rows that have it."""
    return cell


def is_blank(fields: Sequence[str]) -> bool:
    """Are all cells of a row empty?"""
    return not "".join(fields).strip()


def trim(headers: Sequence[str]) -> Sequence[str]:
    """Return the headers without the empty ones at the end."""
    width = len(headers)
    while width and not headers[width - 1].strip():
        width -= 1
    return headers[:width]
