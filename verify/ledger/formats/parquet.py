"""Read Parquet with pyarrow, the extra [parquet]. The line of a row is its number, from 1."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from verify.extras import import_extra
from verify.ledger.formats._extras import guard_records
from verify.ledger.formats._values import write_value
from verify.ledger.tables import InputFile
from verify.ledger.tables.reading import rows_of_table
from verify.ledger.tables.rows import Record
from verify.model.claims import PrintedNumber, Row

_BATCH = 10_000  # rows


def read(stream: BinaryIO, file: InputFile) -> Iterator[Row]:
    """Yield the rows as they are read. Raises InputError if the file cannot be read."""
    parquet = import_extra("pyarrow.parquet", "reading .parquet", "parquet", file.path)
    records = guard_records(_read_records(parquet, stream), file.path, "Parquet")
    return rows_of_table(records, file)


def _read_records(parquet: Any, stream: BinaryIO) -> Iterator[Record]:  # noqa: ANN401
    file = parquet.ParquetFile(stream)
    yield 0, list(file.schema_arrow.names), ()
    number = 0
    for batch in file.iter_batches(batch_size=_BATCH):
        for values in zip(*map(_list_values, batch.columns), strict=True):
            number += 1
            yield number, [write_value(value) for value in values], ()


def _list_values(column: Any) -> list[object]:  # noqa: ANN401
    if str(column.type) in {"float", "halffloat"}:
        # Python would print digits that a 32-bit float does not have: 1.100000023841858.
        texts = column.cast("string").to_pylist()
        return [PrintedNumber(text.removesuffix(".0")) if text else "" for text in texts]
    values: list[object] = column.to_pylist()
    return values
