"""Find where a cell of a ledger is, for editors that mark it, and for copies with the findings."""

import re
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module

from verify.errors import InputError
from verify.ledger.formats import FORMATS, find_suffix, open_file
from verify.ledger.formats._text import DELIMITERS, read_lines
from verify.ledger.tables import PLAIN, InputFile, SheetPlace
from verify.ledger.tables.cells import remove_guard
from verify.model.claims import Claim
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Opening

FindCell = Callable[[Claim, str], tuple[int, int]]
NOWHERE = (0, 0)
MOST_LINES = 100  # of a file, in which the header is looked for
QUOTE = '"'


def cell_finder() -> FindCell:
    """Return a function that says on which columns of its line a cell of a claim is.

    It gives the first column, and the one after the last. They are 0 if the file is no text, if the
    cell is not on that line, or if it has other words by now. Each file is read once.
    """
    lines: dict[str, Sequence[str]] = {}
    heads: dict[tuple[str, str], _Head] = {}

    def find(claim: Claim, column: str) -> tuple[int, int]:
        path, line = claim.location.path, claim.location.line
        if not line or FORMATS.get(find_suffix(path)) != "csv":
            return NOWHERE
        if path not in lines:
            lines[path] = _read(path)
        header = claim.names.headers.get(column, column) if claim.names else column
        if (path, header) not in heads:
            heads[path, header] = _find_header(lines[path], header)
        head = heads[path, header]
        is_below = 0 < head.line < line <= len(lines[path])
        return _find(claim, column, lines[path][line - 1], head) if is_below else NOWHERE

    return find


class _Head(NamedTuple):
    """The line of a header, what separates its cells, and the place of the header among them."""

    line: int = 0
    delimiter: str = ""
    position: int = 0


def _find_header(lines: Sequence[str], header: str) -> _Head:
    for number, line in enumerate(lines[:MOST_LINES], 1):
        for delimiter in DELIMITERS:
            names = [line[start:end].strip() for start, end in _split(line, delimiter)]
            if len(names) > 1 and header in names:
                return _Head(number, delimiter, names.index(header))
    return _Head()


def _find(claim: Claim, column: str, line: str, head: _Head) -> tuple[int, int]:
    cells = list(_split(line, head.delimiter))
    if head.position >= len(cells):
        return NOWHERE
    start, end = cells[head.position]
    said = {"value": claim.value, "source": claim.source}.get(column)
    text = line[start:end].replace(QUOTE * 2, QUOTE)
    if said is not None and remove_guard(text.strip()) != said.strip():
        return NOWHERE
    return start + 1, end + 1


def _split(line: str, delimiter: str) -> Iterator[tuple[int, int]]:
    """Yield where the text of each cell begins and ends, without its quotation marks."""
    at, last = 0, len(line.rstrip("\r\n"))
    cell = re.compile(rf'[ ]*"(?P<quoted>(?:[^"]|"")*)"[ ]*(?={re.escape(delimiter)}|$)')
    while at <= last:
        quoted = cell.match(line, at, last)
        end = quoted.end() if quoted else line.find(delimiter, at, last)
        end = last if end < 0 else end
        yield quoted.span("quoted") if quoted else (at, end)
        at = end + 1


def _read(path: str) -> Sequence[str]:
    """Return the lines of a file; none if it cannot be read any more."""
    try:
        with open_file(path) as file:
            lines, _ = read_lines(file, path)
            return tuple(lines)
    except (InputError, OSError):
        return ()


def find_sheets(path: str, opening: Opening = PLAIN) -> tuple[SheetPlace, ...]:
    """Return the sheets of a workbook that are read. Raises InputError if it is no workbook."""
    from verify.ledger.formats._sniff import find_format

    with open_file(path) as stream:
        suffix = find_format(stream, path, find_suffix(path))
        if suffix != ".xlsx":
            raise InputError("no workbook: only an .xlsx file is annotated", path)
        stream.seek(0)
        module = import_module(f"verify.ledger.formats.{FORMATS[suffix]}")
        found: Iterator[SheetPlace] = module.find_sheets(stream, InputFile(path, opening))
        return tuple(found)
