"""Parquet: one row for each finding, with its figure, for DuckDB, Polars or Spark.

It has the findings of JSON Lines. `low` and `high` are numbers to sort and count with; `value` has
what was said. The file has no clock in it: the same input gives the same bytes.
"""

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from itertools import islice
from typing import Any

from verify.extras import import_extra
from verify.output.page import Page

ROWS = 20_000  # of a row group: so many are held in memory
# The columns that are no text, and their types.
TYPES = {
    "low": "float64",
    "high": "float64",
    "line": "int64",
    "column": "int64",
}
COLUMNS = (
    *("code", "name", "severity", "message", "topic", "place", "event", "claim", "source"),
    *("value", "low", "high", "unit", "as_of", "related", "path", "line", "column", "fingerprint"),
)
LIST = "related"


class _Pieces:
    """A file that is taken away in pieces while it is written."""

    def __init__(self) -> None:
        self.closed = False
        self._pieces: list[bytes] = []
        self._size = 0

    def write(self, data: bytes) -> int:
        """Take bytes."""
        self._pieces.append(bytes(data))
        self._size += len(data)
        return len(data)

    def tell(self) -> int:
        """Return how many bytes were written."""
        return self._size

    def flush(self) -> None:
        """Do nothing: the pieces are here already."""

    def close(self) -> None:
        """Take no more bytes."""
        self.closed = True

    def take(self) -> bytes:
        """Return the bytes since the last time."""
        found = b"".join(self._pieces)
        self._pieces.clear()
        return found


def render(page: Page) -> Iterator[tuple[str, bytes]]:
    """Yield the file. It has no name of its own, so the name is ""."""
    yield "", b"".join(write(page.records()))


def write(records: Iterable[Any]) -> Iterator[bytes]:
    """Yield a file in pieces, one for each row group. The records are those of JSON Lines."""
    parquet = import_extra("pyarrow.parquet", "-f parquet", "parquet")
    pyarrow = import_module("pyarrow")
    schema = _schema(pyarrow)
    every, sink = iter(records), _Pieces()
    with parquet.ParquetWriter(pyarrow.PythonFile(sink, "w"), schema, compression="zstd") as file:
        while some := list(islice(every, ROWS)):
            file.write_table(to_arrow(some), ROWS)
            yield sink.take()
    yield sink.take()


def to_arrow(records: Sequence[Any]) -> Any:  # noqa: ANN401  it has no types
    """Return records of JSON Lines as a table of Arrow."""
    pyarrow = import_module("pyarrow")
    schema = _schema(pyarrow)
    columns = [[_write_cell(each.get(name)) for each in records] for name in COLUMNS]
    arrays = map(pyarrow.array, columns, schema.types)
    return pyarrow.Table.from_arrays(list(arrays), schema=schema)


def _schema(pyarrow: Any) -> Any:  # noqa: ANN401  it has no types
    kinds = {name: getattr(pyarrow, kind)() for name, kind in TYPES.items()}
    kinds[LIST] = pyarrow.list_(pyarrow.string())
    return pyarrow.schema([(name, kinds.get(name, pyarrow.string())) for name in COLUMNS])


def _write_cell(cell: object) -> object:
    """Return a cell as Arrow takes it: half of a pair of characters has no UTF-8."""
    if isinstance(cell, str):
        return cell.encode("utf-8", "backslashreplace").decode()
    return [_write_cell(each) for each in cell] if isinstance(cell, list) else cell
