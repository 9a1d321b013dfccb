"""A folder with the tables as CSV and `datapackage.json`, a Frictionless Data Package.

The Table Schema of each table says what its columns are, and which column refers to which table.
`claims.csv` is a ledger again, which `verify check` reads.
"""

from collections.abc import Iterator
from decimal import Decimal
from hashlib import sha256

from verify.output.formats.csv import delimited
from verify.output.formats.json import write
from verify.output.page import Cell, DataColumn, DataTable, Page

DESCRIPTOR = "datapackage.json"
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


def render(page: Page) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each file, the descriptor last."""
    tables = page.tables() if page.tables else ()
    keys = {table.name: table.key[0] for table in tables}
    resources = []
    for table in tables:
        data = _encode("".join(delimited(_as_page(table), ",")))
        yield f"{table.name}.csv", data
        resources.append(_resource(table, data, keys))
    document = {
        "$schema": PROFILE,
        "name": "claims",
        "title": "Who said which figure",
        "description": "Claims with their sources, compared by verify.",
        "resources": resources,
    }
    yield DESCRIPTOR, _encode("".join(write(document)))


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


def _as_page(table: DataTable) -> Page:
    """Return a table as rows of text."""
    names = tuple(column.name for column in table.columns)
    rows = tuple(tuple(map(_write_cell, row)) for row in table.rows)
    return Page(names, rows, document=dict, records=tuple, lines=())


def _write_cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return f"{cell:f}" if isinstance(cell, Decimal) else str(cell)


def _resource(table: DataTable, data: bytes, keys: dict[str, str]) -> dict[str, object]:
    links = [column for column in table.columns if column.of]
    return {
        "name": table.name,
        "type": "table",
        "path": f"{table.name}.csv",
        "description": table.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{sha256(data).hexdigest()}",
        "schema": {
            "fields": [_field(column, table) for column in table.columns],
            "missingValues": [""],
            "primaryKey": list(table.key),
            "foreignKeys": [
                {
                    "fields": [column.name],
                    "reference": {"resource": column.of, "fields": [keys[column.of]]},
                }
                for column in links
            ],
        },
    }


def _field(column: DataColumn, table: DataTable) -> dict[str, object]:
    needed = {"constraints": {"required": True}} if column.name in table.key else {}
    return {
        "name": column.name,
        "type": column.kind,
        "description": column.about,
        **needed,
    }
