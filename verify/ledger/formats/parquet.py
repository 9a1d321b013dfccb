"""Read Parquet with pyarrow, the extra [parquet]. The line of a row is its number, from 1.

A row group is read in pieces. A text that many rows share is kept once, as the file has it.
"""

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from os import SEEK_END
from typing import Any, BinaryIO

from verify.errors import InputError
from verify.extras import import_extra
from verify.ledger.formats import MOST_ROWS
from verify.ledger.formats._extras import MOST_TEXT, MOST_TIMES, guard_records
from verify.ledger.formats._values import write_value
from verify.ledger.tables import InputFile
from verify.ledger.tables.reading import rows_of_table
from verify.ledger.tables.rows import Record
from verify.model.claims import PrintedNumber, Row
from verify.model.named_tuples import NamedTuple

SIZE_LIMIT = 128 << 20  # bytes of the columns after unpacking
BROKEN = "a Parquet file that is damaged or not complete: get it again"

MOST_CELLS = 10  # of a column, for each byte of the file

_BATCH = 10_000  # rows, or fewer if the texts of a column are long
_MOST_IN_BATCH = 64 << 20  # bytes, after texts that are kept once are unfolded
_OF_CELL = 16  # bytes that any cell takes
# Types of which each distinct value is written once.
_PLAIN_TYPES = ("int", "uint", "double", "decimal", "date", "timestamp", "bool")
_TEXT_TYPES = ("string", "large_string", "binary", "large_binary")

Texts = Sequence[str]


class OpenTable(NamedTuple):
    """An open file: its headers, the texts that its cells may have together, what reads it.

    `rows` is the number of rows of a piece, so that its texts fit into memory.
    """

    headers: list[str]
    most_text: int
    rows: int
    parquet: Any


def read(stream: BinaryIO, file: InputFile) -> Iterator[Row]:
    """Yield the rows as they are read. Raises InputError if the file cannot be read."""
    table = open_table(stream, file)
    records = _read_records(table, file)
    return rows_of_table(guard_records(records, file.path, "Parquet", table.most_text), file)


def open_table(stream: BinaryIO, file: InputFile) -> OpenTable:
    """Open a file. Raises InputError if it is damaged, or unfolds to more than its engine takes."""
    parquet = import_extra("pyarrow.parquet", "reading .parquet", "parquet", file.path)
    most = MOST_TEXT
    size = stream.seek(0, SEEK_END)
    stream.seek(0)
    try:
        metadata = parquet.read_metadata(stream)
        stream.seek(0)
        opened = parquet.ParquetFile(stream, read_dictionary=_shared_texts(metadata))
        headers = list(opened.schema_arrow.names)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - the library has many
        raise InputError(BROKEN, file.path) from None
    cells = max(_count_cells(metadata), default=0)
    if cells > max(MOST_ROWS, MOST_CELLS * size):
        raise InputError(f"{cells:,} cells in {size:,} bytes: it is no ledger", file.path)
    if file.of_any_size:
        most = max(most, MOST_TIMES * size)
    elif sum(each.total_uncompressed_size for _, each in _chunks(metadata)) > SIZE_LIMIT:
        raise InputError(f"unpacks to more than {SIZE_LIMIT >> 20} MB: split it", file.path)
    return OpenTable(headers, most, max(1, _MOST_IN_BATCH // _longest(metadata)), opened)


def read_pieces(table: OpenTable, most: int, path: str) -> Iterator[list[Texts]]:
    """Yield the columns of a piece of a row group, each as texts, with at most so many rows.

    Raises InputError if a row group cannot be read.
    """
    metadata = table.parquet.metadata
    for group in range(metadata.num_row_groups):
        try:
            some = table.parquet.iter_batches(min(most, table.rows), row_groups=[group])
            for batch in some:
                yield from _in_pieces(batch)
        except (MemoryError, InputError):
            raise
        except Exception:  # noqa: BLE001 - the library has many
            before = sum(metadata.row_group(each).num_rows for each in range(group))
            last = before + metadata.row_group(group).num_rows
            where = f"row group {group + 1} of {metadata.num_row_groups}"
            message = f"{where} (rows {before + 1:,} to {last:,}) is damaged: get the file again"
            raise InputError(message, path) from None


def _read_records(table: OpenTable, file: InputFile) -> Iterator[Record]:
    yield 0, table.headers, ()
    number = 0
    for columns in read_pieces(table, _BATCH, file.path):
        for texts in zip(*columns, strict=True):
            number += 1
            yield number, texts, ()


def _in_pieces(batch: Any) -> Iterator[list[Texts]]:  # noqa: ANN401
    """Yield the columns of a batch; of its halves, if the texts that it shares are too long."""
    if batch.num_rows > 1 and sum(map(_unfolded, batch.columns)) > _MOST_IN_BATCH:
        half = batch.num_rows // 2
        yield from _in_pieces(batch.slice(0, half))
        yield from _in_pieces(batch.slice(half))
    elif batch.num_rows:
        yield [_write_texts(column) for column in batch.columns]


def _unfolded(column: Any) -> int:  # noqa: ANN401
    """Return how many bytes a column takes, if each row has its own text."""
    kind = str(column.type)
    if _is_shared_type(column):
        if str(column.type.value_type) not in _TEXT_TYPES:
            return _OF_CELL * len(column)
        compute = import_module("pyarrow.compute")
        lengths = compute.binary_length(column.dictionary)
        return _OF_CELL * len(column) + (compute.sum(lengths.take(column.indices)).as_py() or 0)
    if kind.startswith("map<"):
        return _unfolded(column.keys) + _unfolded(column.items)
    if kind.startswith("struct<"):
        return sum(map(_unfolded, column.flatten()))
    if "list<" in kind.partition("<")[0] + "<":
        return _OF_CELL * len(column) + _unfolded(column.flatten())
    return int(column.nbytes) + _OF_CELL * len(column)


def _is_shared_type(column: Any) -> bool:  # noqa: ANN401
    return str(column.type).startswith("dictionary<")


def _chunks(metadata: Any) -> Iterator[tuple[int, Any]]:  # noqa: ANN401
    """Yield each column of each row group, with its place."""
    for group in range(metadata.num_row_groups):
        for at in range(metadata.num_columns):
            yield at, metadata.row_group(group).column(at)


def _shared_texts(metadata: Any) -> list[str]:  # noqa: ANN401
    """Return the columns of texts that the file keeps once for many rows."""
    found = {
        each.path_in_schema: None
        for _, each in _chunks(metadata)
        if each.physical_type == "BYTE_ARRAY" and _is_shared(each)
    }
    return list(found)


def _is_shared(chunk: Any) -> bool:  # noqa: ANN401
    return any("DICT" in each for each in chunk.encodings)


def _count_cells(metadata: Any) -> Iterable[int]:  # noqa: ANN401
    """Return how many cells each column has: more than rows, if a cell of a row is a list."""
    found: dict[int, int] = {}
    for at, each in _chunks(metadata):
        found[at] = found.get(at, 0) + each.num_values
    return found.values()


def _longest(metadata: Any) -> int:  # noqa: ANN401
    """Return how many bytes a row takes at most, about, before shared texts are unfolded.

    Of a text only the end may be kept: it is as long as its column at most. Other columns take what
    they take on average.
    """
    longest = 1
    for group in map(metadata.row_group, range(metadata.num_row_groups)):
        total = 0
        for at in range(metadata.num_columns if group.num_rows else 0):
            each = group.column(at)
            if each.physical_type == "FIXED_LEN_BYTE_ARRAY":
                total += metadata.schema.column(at).length
            elif any("DELTA_BYTE" in encoding for encoding in each.encodings):
                total += each.total_uncompressed_size
            else:
                total += (each.total_uncompressed_size + 8 * each.num_values) // group.num_rows
        longest = max(longest, total)
    return longest


def _write_texts(column: Any) -> Texts:  # noqa: ANN401
    kind = str(column.type)
    if kind in {"float", "halffloat"}:
        # Python would print digits that a 32-bit float does not have: 1.100000023841858.
        texts = column.cast("string").to_pylist()
        return [PrintedNumber(text.removesuffix(".0")) if text else "" for text in texts]
    if kind.startswith(_PLAIN_TYPES):
        column = column.dictionary_encode()
    if _is_shared_type(column):
        values = [write_value(value) for value in column.dictionary.to_pylist()]
        return ["" if at is None else values[at] for at in column.indices.to_pylist()]
    return [value if type(value) is str else write_value(value) for value in column.to_pylist()]
