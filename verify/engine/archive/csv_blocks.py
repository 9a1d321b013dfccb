"""Split plain CSV with Polars, many rows at once; what it would split in another way is refused."""

from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Sequence

import polars as pl
from polars.exceptions import PolarsError

from verify.ledger.tables.cells import CELL_LIMIT
from verify.model.named_tuples import NamedTuple

QUOTE = b'"'
BREAKS = (b"\n", b"\r")
PERHAPS_ODD = r"[^\x20-\x7e]|^[=+\-@']"


class SplitBlock(NamedTuple):
    """Rows of CSV in columns."""

    columns: Sequence[pl.Series]

    @property
    def height(self) -> int:
        """How many rows there are."""
        return len(self.columns[0])

    def cut(self, start: int, end: int) -> "SplitBlock":
        """Return the rows from one place to another."""
        return SplitBlock([cells[start:end] for cells in self.columns])

    def find(self, at: int, test: Callable[[str], bool]) -> list[int]:
        """Return the places of the cells in a column for which a test is true."""
        column = self.columns[at]
        found = [cell for cell in column.unique().to_list() if test(cell)]
        return column.is_in(found).arg_true().to_list() if found else []

    def find_odd(self, test: Callable[[str], bool]) -> Iterator[int]:
        """Yield the places of the rows with a cell for which this test of odd cells is true."""
        for column in self.columns:
            may_be = column.str.contains(PERHAPS_ODD) | (column.str.len_bytes() > CELL_LIMIT)
            places = may_be.arg_true()
            for at, cell in zip(places.to_list(), column[places].to_list(), strict=True):
                if test(cell):
                    yield at


def split_block(block: bytes, delimiter: str, width: int) -> SplitBlock | None:
    """Return the rows of whole lines, or None if it is not certain that `csv` splits them so.

    Each line must be a row of so many cells, and each quotation mark must begin or end a cell, or
    be doubled in one.
    """
    sign = delimiter.encode()
    cut_off = _inside(block, sign)
    if cut_off is None or block.count(b"\r") != block.count(b"\r\n") or b"\0" in block:
        return None
    if block.startswith(BOM_UTF8):  # Polars would take it as none of the text
        return None
    height = block.count(b"\n") + (not block.endswith(b"\n"))
    if block.count(sign) - cut_off.count(sign) != (width - 1) * height:
        return None
    try:
        frame = pl.read_csv(
            block,
            has_header=False,
            separator=delimiter,
            schema={str(at): pl.String for at in range(width)},
        )
    except PolarsError:
        return None
    columns = [column.fill_null("") for column in frame]
    return SplitBlock(columns) if frame.height == height else None


def _inside(block: bytes, sign: bytes) -> bytes | None:
    """Return what stands in quotation marks; None if one of them is not where CSV has it."""
    parts = block.split(QUOTE)
    first, *between = parts[::2]
    inside = b"\0".join(parts[1::2])
    if len(parts) % 2 == 0 or any(each in inside for each in BREAKS):
        return None
    begins = {each[:1] for each in between}
    ends = {each[-1:] for each in (first, *between[:-1])} if between else set()
    is_usual = begins <= {sign, b"\n", b"\r", b""} and ends <= {sign, b"\n", b""}
    return inside if is_usual else None
