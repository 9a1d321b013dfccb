"""Read ledgers to rows of text: files, standard input, Python mappings. Nothing is interpreted."""

import io
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import islice
from typing import Any, BinaryIO

from verify.errors import InputError
from verify.ledger.tables import PLAIN, InputFile, PlainRows, SheetPlace
from verify.model.claims import Claim, Flaw, LedgerEdit, Row
from verify.model.settings import Opening

Reader = Callable[[BinaryIO, InputFile], Iterator[Row]]

# The suffix of a file name, and the module in this folder that reads such a file.
FORMATS: Mapping[str, str] = {
    ".csv": "csv",
    ".tsv": "csv",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".xlsx": "xlsx",
    ".parquet": "parquet",
}
STDIN = "<stdin>"  # the name of standard input ("-") in messages and locations

MOST_BYTES = 512 * 1024 * 1024  # of a file: a ledger of millions of rows
MOST_ROWS = 1_048_576  # of a file: as many as a sheet of a spreadsheet has

PACKED = (".gz", ".zst")  # a packed file has such a suffix behind that of its format
_PACKED_BEGIN = (b"\x1f", b"(")  # the first byte; four show how it is packed


def read_ledger(
    path: str,
    *,
    stdin: BinaryIO | None = None,
    stdin_format: str = "",
    opening: Opening = PLAIN,
    of_any_size: bool = False,
) -> Iterator[Row]:
    """Yield the rows of one ledger as they are read; the path "-" means `stdin`.

    The format is that of the suffix, or `stdin_format` ("csv", …) for standard input. Without
    either, the content decides. `opening` is what the desk says about its files. `of_any_size`
    lifts the limits that protect a run which holds all rows in memory. Raises InputError, at the
    first row or later, if the file or a part of it cannot be read.
    """
    if path == "-":
        if stdin is None:
            raise InputError("there is no standard input to read", STDIN)
        file = InputFile(STDIN, opening, of_any_size=of_any_size)
        yield from _read_stream(stdin, file, _check_format(stdin_format))
    else:
        with open_file(path) as stream:
            before = find_state(stream)
            file = _name_file(path, opening, of_any_size=of_any_size)
            yield from _read_stream(stream, file, find_suffix(path))
            refuse_changed(stream, path, before)


def read_in_columns(
    path: str, opening: Opening, most: int, split: Callable[..., Any]
) -> Iterator[tuple[PlainRows, float]]:
    """Yield rows of a plain ledger as columns, and the share read so far: see `_plain`."""
    from verify.ledger.formats._plain import read_plain

    return read_plain(_name_file(path, opening, of_any_size=True), most, split)


def name_in_places(name: str) -> str:
    """Return the name of a file in messages and locations: "<stdin>" for "-"."""
    return STDIN if name == "-" else name


def once_each(paths: Iterable[str]) -> tuple[str, ...]:
    """Return each file once, under its first name. A file read twice would double its claims."""
    found: dict[str, str] = {}
    for path in paths:
        found.setdefault("-" if path == "-" else os.path.realpath(path), path)
    return tuple(found.values())


def read_bytes(data: bytes, path: str, opening: Opening = PLAIN) -> Iterator[Row]:
    """Yield the rows of a ledger that is not a file, such as its old version in git.

    `path` is its name in messages and locations, and the suffix of `path` says the format.
    """
    yield from _read_stream(io.BytesIO(data), InputFile(path, opening), find_suffix(path))


def rows_from(
    mappings: Iterable[Mapping[str, object]], path: str = "<rows>", opening: Opening = PLAIN
) -> Iterator[Row]:
    """Yield a row for each mapping: {"source": "UN", "claim": "civilians killed", "value": 12}.

    Numbers become exact text, dates ISO 8601, None becomes "". The line of a row is its number,
    counted from 1.
    """
    from verify.ledger.formats._frames import pair_up
    from verify.ledger.tables.reading import rows_of_objects

    return rows_of_objects(pair_up(mappings, path), InputFile(path, opening))


def is_frame(ledger: object) -> bool:
    """Is it a data frame of some library? Rows and claims have no columns."""
    return hasattr(type(ledger), "columns")


def rows_of_frame(frame: object, path: str = "<frame>", opening: Opening = PLAIN) -> Iterator[Row]:
    """Yield the rows of a data frame. The line of a row is its position, counted from 1."""
    from verify.ledger.formats._frames import read_frame
    from verify.ledger.tables.reading import rows_of_table

    return rows_of_table(read_frame(frame, path), InputFile(path, opening))


def read_text(data: bytes, path: str) -> tuple[str, tuple[Flaw, ...]]:
    """Return a whole file as text, with its line ends, and a flaw if its encoding was guessed.

    Raises InputError if the encoding cannot be guessed with enough certainty.
    """
    from verify.ledger.formats._text import read_lines
    from verify.ledger.tables.cells import find_bad_byte

    lines, flaws = read_lines(io.BytesIO(data), path)
    text = "".join(lines)
    if not text.isascii() and (bad := find_bad_byte(text)) >= 0:
        message = "a byte that is not UTF-8, in a file that otherwise is: correct the line"
        raise InputError(message, path, text.count("\n", 0, bad) + 1)
    return text, flaws


def look_into(path: str, opening: Opening = PLAIN) -> None:
    """Raise InputError if a file is no ledger: its first row shows it, in uneven JSON the last."""
    from collections import deque

    from verify.ledger.tables.columns import find_missing

    rows = read_ledger(path, opening=opening)
    if find_missing(next(rows).cells):
        deque(rows, maxlen=0)


def find_sheets(path: str, opening: Opening = PLAIN) -> tuple[SheetPlace, ...]:
    """Return the sheets of a workbook that are read. Raises InputError if it is no workbook."""
    from verify.ledger.formats import _places

    return _places.find_sheets(path, opening)


def change_ledger(data: bytes, path: str, edit: LedgerEdit, opening: Opening = PLAIN) -> bytes:
    """Return the bytes of a ledger with one change, and all else byte for byte as it was.

    An empty file gets the columns of the rows that are added. Raises InputError if that cannot be.
    """
    from verify.ledger.formats import _edits

    return _edits.change_ledger(data, path, edit, opening)


def explain_fixed(path: str) -> str:
    """Return why rows of this file cannot be changed, in one line; "" if they can."""
    from verify.ledger.formats import _edits

    return _edits.explain_fixed(path)


def cell_finder() -> Callable[[Claim, str], tuple[int, int]]:
    """Return a function that says on which columns of its line a cell of a claim is, or 0, 0."""
    from verify.ledger.formats._places import cell_finder as find

    return find()


def _name_file(path: str, opening: Opening, *, of_any_size: bool) -> InputFile:
    """Return the file with what the desk says of it; the folders of a partitioned tree say more."""
    if "=" in path:
        from verify.ledger.tables.partitions import with_partitions

        opening = with_partitions(path, opening)
    return InputFile(path, opening, of_any_size=of_any_size)


def _read_stream(stream: BinaryIO, file: InputFile, suffix: str) -> Iterator[Row]:
    try:
        with open_whole(stream, file) as whole:
            yield from _read_plain(whole, file, suffix)
    except OSError as error:
        raise InputError(explain(error), file.path) from None


@contextmanager
def open_whole(stream: BinaryIO, file: InputFile) -> Iterator[BinaryIO]:
    """Give a seekable stream that is not packed: this one, or a copy of what is in it."""
    refuse = partial(_refuse_large, file)
    with ExitStack() as opened:
        if _is_endless(stream):
            from verify.ledger.formats._copies import copy_stream

            stream = opened.enter_context(copy_stream(stream, refuse))
        refuse(stream.seek(0, os.SEEK_END))
        stream.seek(0)
        head = stream.read(4)
        if head[:1] in _PACKED_BEGIN:
            from verify.ledger.formats._copies import copy_stream
            from verify.ledger.formats._packed import find_packing, open_packed

            if packing := find_packing(head):
                unpacked = open_packed(stream, packing, file.path)
                stream = opened.enter_context(copy_stream(unpacked, refuse))
        yield stream


def _read_plain(stream: BinaryIO, file: InputFile, suffix: str) -> Iterator[Row]:
    """Yield the rows of a seekable stream that is not packed, or not packed any more."""
    from importlib import import_module

    from verify.ledger.formats._sniff import find_format

    stream.seek(0)
    suffix = find_format(stream, file.path, suffix)
    stream.seek(0)
    reader: Reader = import_module(f"verify.ledger.formats.{FORMATS[suffix]}").read
    rows = reader(stream, file)
    yield from rows if file.of_any_size else islice(rows, MOST_ROWS)
    if next(rows, None):
        raise InputError(f"more than {MOST_ROWS:,} rows: split it", file.path)


def open_file(path: str) -> BinaryIO:
    """Open a file to read bytes. Raises an InputError that says what to do."""
    if not path:
        raise InputError("a file has no name: is a variable of the shell not set?")
    try:
        return open(path, "rb")  # noqa: PTH123 - the caller closes it
    except (OSError, ValueError) as error:
        raise InputError(explain(error), path) from None


def find_state(stream: BinaryIO) -> tuple[int, int] | None:
    """Return the size of an open file and the time of its last change, None if it is no file."""
    found = os.fstat(stream.fileno())
    return (found.st_size, found.st_mtime_ns) if stat.S_ISREG(found.st_mode) else None


def refuse_changed(stream: BinaryIO, path: str, before: tuple[int, int] | None) -> None:
    """Raise an InputError if a file has changed: a part of it may be old, and a part new."""
    if find_state(stream) != before:
        raise InputError("changed while it was read: run verify again", path)


def _is_endless(stream: BinaryIO) -> bool:
    """Is it a pipe or a device, of which the size is not known?"""
    if not stream.seekable():
        return True
    try:
        return not stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
    except io.UnsupportedOperation:  # bytes in memory
        return False


def _refuse_large(file: InputFile, size: int) -> None:
    if size > MOST_BYTES and not file.of_any_size:
        message = f"larger than {MOST_BYTES >> 20} MB: split it, or leave rows out"
        raise InputError(message, file.path)


def find_suffix(path: str) -> str:
    """Return the suffix of a file name in lower case, such as ".csv", or ""; also of "a.csv.gz"."""
    name = path.replace("\\", "/").rsplit("/", 1)[-1]
    if name.lower().endswith(PACKED):
        name = name.rsplit(".", 1)[0]
    return "." + name.rsplit(".", 1)[-1].lower() if "." in name[1:] else ""


def _check_format(name: str) -> str:
    suffix = "." + name.lower().lstrip(".") if name else ""
    if suffix and suffix not in FORMATS:
        formats = ", ".join(known.lstrip(".") for known in FORMATS)
        raise InputError(f'there is no format "{name}": it is one of {formats}', STDIN)
    return suffix


def explain(error: OSError | ValueError) -> str:
    """Return why a file cannot be opened or read, and what to do."""
    if isinstance(error, FileNotFoundError):
        return "no such file: check the name and the folder"
    if isinstance(error, IsADirectoryError):
        return "a folder: name the files in it"
    if isinstance(error, PermissionError):
        return "not allowed to read it: change its permissions"
    return f"cannot be opened: {getattr(error, 'strerror', None) or error}"
