"""Read data frames with Narwhals, the extra [frames]: pandas, Polars, pyarrow tables and others.

A row has the number of its position, from 1. An index of pandas that is more than such numbers is
read as columns of its own.
"""

from collections.abc import Iterable, Iterator, Mapping
from struct import pack
from typing import Any

from verify.errors import InputError
from verify.extras import import_extra
from verify.ledger.formats._values import write_value
from verify.ledger.tables.rows import Pairs, Record

_MODULE = "narwhals.stable.v2"
# Floats with fewer bits than those of Python, which would print digits that they do not have.
_SHORT_FLOATS = {"16": ("e", 5), "32": ("f", 9)}  # the format for `struct`, and the most digits


def read_frame(frame: object, path: str) -> Iterator[Record]:
    """Yield the names of the columns, and then the cells of each row, as text."""
    narwhals = import_extra(_MODULE, "reading a data frame", "frames", path)
    table = _open(narwhals, _with_index(frame), path)
    yield 0, [_name(name) for name in table.columns], ()
    columns = [_write(column) for column in table.iter_columns()]
    for number, cells in enumerate(zip(*columns, strict=True), 1):
        yield number, cells, ()


def _open(narwhals: Any, frame: object, path: str) -> Any:  # noqa: ANN401  it has no types
    kind = f"{type(frame).__module__.partition('.')[0]}.{type(frame).__name__}"
    try:
        table = narwhals.from_native(frame)
        if isinstance(table, narwhals.LazyFrame):
            table = table.collect()
        names = [str(name) for name in table.columns]
    except Exception as error:  # noqa: BLE001 - each library of frames has dozens
        if type(error).__name__ == "DuplicateError":
            message = "two columns of the data frame have one name: rename one of them"
        else:
            message = f"{kind} cannot be read as a data frame: give a path, rows, or a data frame"
        raise InputError(message, path) from None
    if not names:
        raise InputError("the data frame has no columns: each row needs source, claim, value", path)
    return table


def _with_index(frame: Any) -> Any:  # noqa: ANN401  of any library
    """Return a frame of pandas with its index as columns, if the index has names or other values.

    The index of a frame that was filtered, 3, 17, …, becomes the column "index".
    """
    index = getattr(frame, "index", None)
    if index is None or not hasattr(frame, "reset_index"):
        return frame
    is_plain = type(index).__name__ == "RangeIndex" and (index.start, index.step) == (0, 1)
    if is_plain and index.name is None:
        return frame
    try:
        return frame.reset_index()
    except ValueError:  # a column has the name already
        return frame


def _name(name: object) -> str:
    """Return the header of a column; a name of several levels is "killed total"."""
    parts = name if isinstance(name, tuple) else (name,)
    return " ".join(text for part in parts if (text := write_value(part)))


def _write(column: Any) -> list[str]:  # noqa: ANN401
    """Return the cells of a column as the frame has them: NA, NaN and NaT are empty.

    52250.0 is "52250": pandas writes a column of whole numbers so if a cell is missing.
    """
    values, are_missing = column.to_list(), column.is_null().to_list()
    bits = str(column.dtype).removeprefix("Float")
    if bits in _SHORT_FLOATS:
        texts = [_write_float(value, *_SHORT_FLOATS[bits]) for value in values]
    else:
        texts = [write_value(value) for value in values]
    return ["" if nothing else text for text, nothing in zip(texts, are_missing, strict=True)]


def _write_float(value: object, form: str, most: int) -> str:
    """Return the fewest digits that make this float of 16 or 32 bits."""
    if not isinstance(value, float) or value != value or value in {float("inf"), -float("inf")}:  # noqa: PLR0124
        return write_value(value)
    exact = pack(form, value)
    digits = range(1, most + 1)
    shortest = (f"{value:.{count}g}" for count in digits)
    text = next((text for text in shortest if pack(form, float(text)) == exact), repr(value))
    return write_value(float(text))


def pair_up(mappings: Iterable[Mapping[str, object]], path: str) -> Iterator[Pairs]:
    """Yield the names and texts of each mapping. Raises InputError for what is none."""
    for number, mapping in enumerate(mappings, 1):
        if not isinstance(mapping, Mapping):
            message = f"a row must be a mapping, not {type(mapping).__name__}"
            raise InputError(message, path, number)
        pairs = [(str(name), write_value(value)) for name, value in mapping.items()]
        yield number, pairs, ()
