"""Read ledgers (files, standard input, Python mappings) to rows of text; interpret nothing."""

import io
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import BinaryIO

from verify.errors import InputError
from verify.model.claims import Flaw, Row

Reader = Callable[[BinaryIO, str], Iterator[Row]]

# The end of a file's name, and the module here that reads such a file.
FORMATS: Mapping[str, str] = {
    ".csv": "csv",
    ".tsv": "csv",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".xlsx": "xlsx",
    ".parquet": "parquet",
}
STDIN = "<stdin>"  # what messages and locations call standard input, which a person names "-"

_SPOOL = 16 * 1024 * 1024  # bytes of a pipe that are held in memory; the rest goes to disk


def read_ledger(
    path: str, *, stdin: BinaryIO | None = None, stdin_format: str = ""
) -> Iterator[Row]:
    """Yield the rows of one ledger as they are read; "-" is `stdin`.

    The name's end says the format, or `stdin_format` ("csv", …); else the content does. Raises
    InputError, where a row is asked for, if the file or a part of it cannot be read.
    """
    if path == "-":
        if stdin is None:
            raise InputError("there is no standard input to read", STDIN)
        yield from _read_stream(stdin, STDIN, _check_format(stdin_format))
    else:
        with open_file(path) as file:
            yield from _read_stream(file, path, find_suffix(path))


def name_in_places(name: str) -> str:
    """Return what locations and messages call a file that a person names."""
    return STDIN if name == "-" else name


def once_each(paths: Iterable[str]) -> tuple[str, ...]:
    """Return each file once, by its first name: else all of its claims would stand twice."""
    found: dict[str, str] = {}
    for path in paths:
        found.setdefault("-" if path == "-" else os.path.realpath(path), path)
    return tuple(found.values())


def read_bytes(data: bytes, path: str) -> Iterator[Row]:
    """Yield the rows of a ledger that is no file, such as an old version of one.

    `path` is what messages and locations call it; its end says the format.
    """
    yield from _read_stream(io.BytesIO(data), path, find_suffix(path))


def rows_from(mappings: Iterable[Mapping[str, object]], path: str = "<rows>") -> Iterator[Row]:
    """Yield the rows of mappings with the columns of a ledger, as a Python caller has them.

    Numbers become exact text, a date ISO 8601, None "". A row's line is its number, from 1.
    """
    from verify.ledger.formats._rows import Pairs, rows_of_objects
    from verify.ledger.formats._values import write_value

    def pair_up() -> Iterator[Pairs]:
        for number, mapping in enumerate(mappings, 1):
            if not isinstance(mapping, Mapping):
                message = f"a row must be a mapping, not {type(mapping).__name__}"
                raise InputError(message, path, number)
            pairs = [(str(name), write_value(value)) for name, value in mapping.items()]
            yield number, pairs, ()

    return rows_of_objects(pair_up(), path)


def read_text(data: bytes, path: str) -> tuple[str, tuple[Flaw, ...]]:
    """Return a whole file as text with its line ends, and a flaw if the encoding is a guess.

    Raises InputError if the encoding is not certain enough.
    """
    from verify.ledger.formats._text import read_lines

    lines, flaws = read_lines(io.BytesIO(data), path)
    return "".join(lines), flaws


def _read_stream(stream: BinaryIO, path: str, suffix: str) -> Iterator[Row]:
    from importlib import import_module

    from verify.ledger.formats._sniff import find_format

    try:
        if not stream.seekable():
            with _copy(stream) as copy:
                yield from _read_stream(copy, path, suffix)
            return
        suffix = find_format(stream, path, suffix)
        stream.seek(0)
        reader: Reader = import_module(f"verify.ledger.formats.{FORMATS[suffix]}").read
        yield from reader(stream, path)
    except OSError as error:
        raise InputError(explain(error), path) from None


def open_file(path: str) -> BinaryIO:
    """Open a file for its bytes. Raises InputError that says what to do."""
    if not path:
        raise InputError("a file has no name: is a variable of the shell not set?")
    try:
        return open(path, "rb")  # noqa: PTH123 - the caller closes it
    except (OSError, ValueError) as error:
        raise InputError(explain(error), path) from None


def _copy(stream: BinaryIO) -> BinaryIO:
    """Copy a pipe, because what it holds is looked at before it is read."""
    head = stream.read(_SPOOL)
    if len(head) < _SPOOL:
        return io.BytesIO(head)
    from shutil import copyfileobj
    from tempfile import TemporaryFile

    copy = TemporaryFile()  # noqa: SIM115 - the caller closes it
    copy.write(head)
    copyfileobj(stream, copy)
    copy.seek(0)
    return copy


def find_suffix(path: str) -> str:
    """Return the end of a file's name in small letters, ".csv", or "" if it has none."""
    name = path.replace("\\", "/").rsplit("/", 1)[-1]
    return "." + name.rsplit(".", 1)[-1].lower() if "." in name[1:] else ""


def _check_format(name: str) -> str:
    suffix = "." + name.lower().lstrip(".") if name else ""
    if suffix and suffix not in FORMATS:
        formats = ", ".join(known.lstrip(".") for known in FORMATS)
        raise InputError(f'there is no format "{name}": it is one of {formats}', STDIN)
    return suffix


def explain(error: OSError | ValueError) -> str:
    """Say what is wrong with a file that cannot be opened or read, and what to do."""
    if isinstance(error, FileNotFoundError):
        return "no such file: check the name and the folder"
    if isinstance(error, IsADirectoryError):
        return "a folder: name the files in it"
    if isinstance(error, PermissionError):
        return "not allowed to read it: change its permissions"
    return f"cannot be opened: {getattr(error, 'strerror', None) or error}"
