"""Read Parquet with pyarrow, the extra [parquet]. The line of a row is its number, from 1."""

from collections.abc import Iterator
from os import SEEK_END
from typing import Any, BinaryIO

from verify.errors import InputError
from verify.extras import import_extra
from verify.ledger.formats._extras import MOST_TEXT, MOST_TIMES, guard_records
from verify.ledger.formats._values import write_value
from verify.ledger.tables import InputFile
from verify.ledger.tables.reading import rows_of_table
from verify.ledger.tables.rows import Record
from verify.model.claims import PrintedNumber, Row

SIZE_LIMIT = 128 << 20  # bytes of the columns after unpacking

_BATCH = 10_000  # rows, or fewer if the texts of a column are long
_MOST_IN_BATCH = 256 << 20  # bytes, if each row has the longest text that its column can have


def read(stream: BinaryIO, file: InputFile) -> Iterator[Row]:
    """Yield the rows as they are read. Raises InputError if the file cannot be read."""
    parquet = import_extra("pyarrow.parquet", "reading .parquet", "parquet", file.path)
    most = MOST_TEXT
    if file.of_any_size:
        most = max(most, MOST_TIMES * stream.seek(0, SEEK_END))
        stream.seek(0)
    records = guard_records(_read_records(parquet, stream, file), file.path, "Parquet", most)
    return rows_of_table(records, file)


def _read_records(
    parquet: Any,  # noqa: ANN401
    stream: BinaryIO,
    file: InputFile,
) -> Iterator[Record]:
    table = parquet.ParquetFile(stream)
    size, longest = _measure(table.metadata)
    if size > SIZE_LIMIT and not file.of_any_size:
        raise InputError(f"unpacks to more than {SIZE_LIMIT >> 20} MB: split it", file.path)
    yield 0, list(table.schema_arrow.names), ()
    number = 0
    for batch in table.iter_batches(batch_size=max(1, min(_BATCH, _MOST_IN_BATCH // longest))):
        for values in zip(*map(_list_values, batch.columns), strict=True):
            number += 1
            yield number, [write_value(value) for value in values], ()


def _measure(metadata: Any) -> tuple[int, int]:  # noqa: ANN401
    """Return the size of all columns, and that of the largest text in one of them at most.

    A text that a column has once, for many rows, is as long as the whole column at most.
    """
    columns = [
        metadata.row_group(group).column(at)
        for group in range(metadata.num_row_groups)
        for at in range(metadata.num_columns)
    ]
    sizes = [each.total_uncompressed_size for each in columns]
    texts = [
        size
        for each, size in zip(columns, sizes, strict=True)
        if each.physical_type.endswith("BYTE_ARRAY") and any("DICT" in c for c in each.encodings)
    ]
    return sum(sizes), max(texts, default=1)


def _list_values(column: Any) -> list[object]:  # noqa: ANN401
    if str(column.type) in {"float", "halffloat"}:
        # Python would print digits that a 32-bit float does not have: 1.100000023841858.
        texts = column.cast("string").to_pylist()
        return [PrintedNumber(text.removesuffix(".0")) if text else "" for text in texts]
    values: list[object] = column.to_pylist()
    return values
