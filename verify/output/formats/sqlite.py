"""SQLite: claims, topics, sources and findings as linked tables, which Datasette shows well.

A value is the text that the source said. Its ends are numbers, to sort and to count with: a figure
has at most 15 digits, which SQLite keeps. The file has no clock in it: the same input gives the
same bytes.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from types import ModuleType

from verify.errors import InputError
from verify.output.cells import as_number
from verify.output.page import Cell, DataColumn, DataTable, Page

VERSION = 1  # of the tables, in the user_version of the file
TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "NUMERIC", "date": "TEXT"}
TYPES |= {"boolean": "INTEGER"}


def render(page: Page) -> Iterator[tuple[str, bytes]]:
    """Yield the file. It has no name of its own, so the name is ""."""
    tables = page.tables() if page.tables else ()
    yield "", _write(_import(), tables)


def _import() -> ModuleType:
    try:
        import sqlite3
    except ImportError:
        raise InputError("sqlite needs a Python that was built with its module sqlite3") from None
    return sqlite3


def _write(sqlite3: ModuleType, tables: Sequence[DataTable]) -> bytes:
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        keys = {table.name: table.key[0] for table in tables}
        for table in tables:
            connection.execute(_describe(table, keys))
            places = ", ".join("?" * len(table.columns))
            rows = [tuple(map(_bind, row)) for row in table.rows]
            connection.executemany(f"INSERT INTO {table.name} VALUES ({places})", rows)  # noqa: S608
            for column in table.columns:
                if column.of and column.name != table.key[0]:
                    name = f"{table.name}_{column.name}"
                    connection.execute(f"CREATE INDEX {name} ON {table.name} ({column.name})")
        connection.commit()
        made: bytes = connection.serialize()
    finally:
        connection.close()
    return made


def _describe(table: DataTable, keys: dict[str, str]) -> str:
    """Return the statement that makes a table. SQLite keeps it with its comments."""
    lines = [_describe_column(column, table, keys) for column in table.columns]
    last = f"  PRIMARY KEY ({', '.join(table.key)})"
    return f"CREATE TABLE {table.name} (  -- {table.about}\n{''.join(lines)}{last}\n)"


def _describe_column(column: DataColumn, table: DataTable, keys: dict[str, str]) -> str:
    needed = " NOT NULL" if column.name in table.key else ""
    link = f" REFERENCES {column.of} ({keys[column.of]})" if column.of else ""
    return f'  "{column.name}" {TYPES[column.kind]}{needed}{link},  -- {column.about}\n'


def _bind(cell: Cell) -> str | int | float | None:
    if isinstance(cell, str):
        return cell.encode("utf-8", "backslashreplace").decode()  # half of a pair has no UTF-8
    if isinstance(cell, Decimal):
        return as_number(cell)
    return cell if cell is None or isinstance(cell, int) else cell.isoformat()
