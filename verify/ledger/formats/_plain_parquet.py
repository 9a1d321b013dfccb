"""Read Parquet in columns, a piece of a row group at a time. The line of a row is its number."""

from collections.abc import Iterator
from typing import BinaryIO

from verify.ledger.formats._extras import LONGEST_CELL
from verify.ledger.formats._plain import make_columns, refuse_rows_set_aside
from verify.ledger.formats._plain_csv import begins_oddly
from verify.ledger.formats.parquet import open_table, read_pieces
from verify.ledger.tables import InputFile, NotPlainError, PlainRows
from verify.ledger.tables.columns import bind_columns, find_missing
from verify.ledger.tables.rows import trim


def read_plain(stream: BinaryIO, file: InputFile, most: int) -> Iterator[PlainRows]:
    """Yield the rows, at most so many at a time. Raises NotPlainError, also later."""
    table = open_table(stream, file)
    headers = table.headers
    columns = bind_columns(headers, file.path, 0, file.opening)
    if find_missing(columns.known) or len(trim(headers)) != len(headers):
        raise NotPlainError
    left, line = table.most_text, 1
    for whole in read_pieces(table, most, file.path):
        if line == 1 and begins_oddly([texts[0] for texts in whole]):
            raise NotPlainError
        left -= sum(sum(map(len, texts)) for texts in whole)
        if left < 0 or any(max(map(len, texts)) > LONGEST_CELL for texts in whole):
            raise NotPlainError
        lines = range(line, line + len(whole[0]))
        refuse_rows_set_aside(whole, columns, lines)
        flaws = {0: (*file.flaws, *columns.flaws)} if line == 1 and columns.flaws else {}
        line += len(lines)
        share = (line - 1) / table.parquet.metadata.num_rows
        yield make_columns(whole, columns, lines, file, flaws)._replace(share=share)
    if line == 1:
        raise NotPlainError
