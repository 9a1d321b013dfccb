"""Read the lines of a text file in the right encoding; refuse it if the encoding is not certain."""

import codecs
import io
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

from verify.errors import InputError
from verify.model.claims import Flaw, FlawKind
from verify.model.settings import Opening

DELIMITERS = ",;\t|"  # between the cells of a table
LOOK = 60  # lines in which a header is looked for, if the first one is none
LONGEST_LINE = 16 << 20  # bytes of a line in a table
_WIDTH_LIMIT = 2000  # cells of a line that are looked at
_BLOCK = 1 << 20  # bytes
_STEP = 1_000  # lines that are taken at once
_MOST_TAKEN = 64 << 20  # characters of lines that are held together
_MARKS = (  # UTF-32 first: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
_WIDE = 8  # letters; a ledger begins with ASCII letters, and in UTF-16 each has a zero byte


def read_lines(
    stream: BinaryIO, path: str, *, longest: int = 0
) -> tuple[Iterator[str], tuple[Flaw, ...]]:
    """Return the lines with their line ends, and a flaw if the encoding was guessed.

    The stream must be seekable: it is read once to find the encoding. Bytes that do not fit UTF-8
    are kept as halves of characters, which `tables.cells.find_bad_byte` finds again. Raises
    InputError, also between lines, if a byte does not fit another encoding, or if a line has more
    than `longest` bytes.
    """
    stream.seek(0)
    encoding = find_encoding(stream, path, longest)
    flaws: tuple[Flaw, ...] = ()
    if encoding.startswith("cp"):
        name = f"Windows-{encoding[2:]}"
        message = f"not UTF-8: read as {name}; save the file as UTF-8 to be certain"
        flaws = (Flaw(FlawKind.DOUBTFUL_ENCODING, message),)
    stream.seek(0)
    return _decode(stream, encoding, path), flaws


def find_encoding(stream: BinaryIO, path: str, longest: int = 0) -> str:
    """Return the encoding: that of the byte order mark, or UTF-8 if all is UTF-8, or a guess."""
    block = stream.read(_BLOCK)
    if marked := find_mark(block) or find_wide_encoding(block):
        return marked
    decoder = codecs.getincrementaldecoder("utf-8")()
    run = 0  # bytes since the last line end
    try:
        while block:
            decoder.decode(block)
            last = max(block.rfind(b"\n"), block.rfind(b"\r"))
            run = len(block) - last - 1 if last >= 0 else run + len(block)
            if longest and run > longest:
                raise InputError(f"a line of more than {longest >> 20} MB: it is no table", path)
            block = stream.read(_BLOCK)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        from verify.ledger.formats._legacy import guess_encoding

        stream.seek(0)
        return guess_encoding(stream, path)
    return "utf-8"


def open_in_bytes(stream: BinaryIO, path: str, longest: int) -> tuple[str, str] | None:
    """Return the first line of a file in UTF-8, and what to do with bytes that do not fit it.

    The stream is behind that line. None is for other encodings, and other line ends.
    """
    stream.seek(0)
    encoding = find_encoding(stream, path, longest)
    if encoding not in {"utf-8", "utf-8-sig"}:
        return None
    has_mark = encoding == "utf-8-sig"
    errors = "strict" if has_mark else "surrogateescape"
    stream.seek(len(codecs.BOM_UTF8) if has_mark else 0)
    line = stream.readline().decode("utf-8", errors)
    return None if "\r" in line.removesuffix("\r\n") else (line, errors)


def take_lines(lines: Iterator[str], most: int) -> list[str]:
    """Return the next lines: at most so many, and fewer if they are long."""
    found: list[str] = []
    size = 0
    while len(found) < most and size < _MOST_TAKEN and (some := list(islice(lines, _STEP))):
        found += some
        size += sum(map(len, some))
    return found


def find_delimiter(header: str, opening: Opening) -> str:
    """Return the sign that splits the header row into the most known columns, or most cells."""
    return max(DELIMITERS, key=lambda delimiter: count_columns(header, delimiter, opening))


def count_columns(header: str, delimiter: str, opening: Opening) -> tuple[int, int]:
    """Return how many columns of a ledger a line has, and how many cells."""
    from verify.ledger.tables.columns import find_known  # copy has no columns

    cells = header.split(delimiter, _WIDTH_LIMIT)
    return len(find_known(cells, opening)), len(cells)


def find_mark(data: bytes) -> str:
    """Return the encoding of the byte order mark at the beginning, or ""."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")


def find_wide_encoding(data: bytes) -> str:
    """Return the encoding if it is UTF-16 without a mark: every second byte is zero. Else ""."""
    even, odd = data[: 2 * _WIDE : 2], data[1 : 2 * _WIDE : 2]
    if len(odd) > 1 and not any(odd) and all(even):
        return "utf-16-le"
    if len(odd) > 1 and not any(even) and all(odd):
        return "utf-16-be"
    return ""


def _decode(stream: BinaryIO, encoding: str, path: str) -> Iterator[str]:
    errors = "surrogateescape" if encoding == "utf-8" else "strict"
    text = io.TextIOWrapper(stream, encoding, errors, newline="")
    number = 0
    try:
        for number, line in enumerate(text, 1):  # noqa: B007 - an error names the next line
            yield line
    except UnicodeError:  # UTF-16 without its mark too, if the file changes while it is read
        message = (
            f"not {encoding.upper()} from here on: open it in a program that shows it correctly, "
            "and save it as UTF-8"
        )
        raise InputError(message, path, number + 1) from None
    finally:
        if not stream.closed:
            text.detach()  # so that standard input stays open
