"""Find the header row of a table, under titles, and the rows of tags or units right below it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, islice

from verify.errors import EmptyLedgerError, InputError
from verify.ledger.tables import InputFile
from verify.ledger.tables.columns import find_known, find_missing
from verify.ledger.tables.headers import is_counted, is_named_source
from verify.ledger.tables.hxl import is_tag_row
from verify.ledger.tables.rows import EMPTY_FILE, Record, is_blank, trim
from verify.model.claims import Flaw, FlawKind
from verify.model.named_tuples import NamedTuple
from verify.text.english import plural

LOOK = 30  # rows that are not empty; the header is among the first ones
MOST_HEADERS = 200  # cells of a row that are looked at to see if they are headers
LONGEST_HEADER = 80  # characters; a longer cell is a title


class Head(NamedTuple):
    """The headers of a table, with the tags and the units below them, by position from 0.

    `flaws` says what stands above and below the headers. `records` are the rows of the table.
    """

    line: int
    headers: Sequence[str]
    records: Iterator[Record]
    flaws: tuple[Flaw, ...] = ()
    tags: Mapping[int, str] = {}
    units: Mapping[int, str] = {}


def find_head(records: Iterator[Record], file: InputFile) -> Head:
    """Return the head of a table. Raises InputError if the row that the desk names is not there."""
    named = file.opening.header_row
    if named:
        return _read_below(_find_named(records, file), records, ())
    first = list(islice((record for record in records if not is_blank(record[1])), LOOK))
    if not first:
        raise EmptyLedgerError(EMPTY_FILE, file.path)
    tagged = next((at for at, record in enumerate(first) if is_tag_row(record[1])), -1)
    best = max(range(len(first)), key=lambda at: (_score(first[at][1], file), -at))
    if tagged >= 0:
        best = max(0, tagged - 1)  # tags stand right below their headers
    header, later = first[best], chain(first[best + 1 :], records)
    flaws: tuple[Flaw, ...] = ()
    if best:
        are = "is" if best == 1 else "are"
        left = f"{plural(best, 'row')} above it {are} left out"
        message = f"the header is row {header[0]}, and {left}: --header-row N names another one"
        flaws = (Flaw(FlawKind.ADAPTED_TABLE, message, header[0]),)
    return _read_below(header, later, flaws)


def _find_named(records: Iterator[Record], file: InputFile) -> Record:
    line = file.opening.header_row
    for record in records:
        if record[0] == line and not is_blank(record[1]):
            return record
        if record[0] >= line:
            break
    raise InputError(f"row {line} is empty or not there: name the row of the headers", file.path)


def _score(cells: Sequence[str], file: InputFile) -> tuple[bool, int]:
    """Return how much a row is like a header: has it all columns, and how many are understood?"""
    headers = [cell if len(cell) <= LONGEST_HEADER else "" for cell in cells[:MOST_HEADERS]]
    filled = [header for header in map(str.strip, headers) if header]
    if len(filled) < 2 and len(cells) > 1:  # noqa: PLR2004 - a title is one cell
        return False, 0
    known = find_known(headers, file.opening)
    if not find_missing({*known, *file.opening.cells}):
        return True, 0  # the first such row
    if any(header[0].isdigit() for header in filled):
        return False, 0
    others = [headers[at] for at in range(len(headers)) if at not in known.values()]
    named = [
        each for each in others if each.strip() and (is_counted(each) or is_named_source(each))
    ]
    return False, len(known) + len(named)


def _read_below(header: Record, records: Iterator[Record], flaws: tuple[Flaw, ...]) -> Head:
    """Return the head with the rows of tags and of units below it, if there are any."""
    line, headers, own_flaws = header
    tags = _by_position(headers) if is_tag_row(headers) else {}
    units: dict[int, str] = {}
    flaws = (*own_flaws, *flaws)
    for record in records:
        at, fields, _ = record
        if is_blank(fields):
            continue
        if not tags and is_tag_row(fields):
            tags, what = _by_position(fields), "HXL tags"
        elif not units and _is_unit_row(fields):
            units, what = _by_position(fields), "units"
        else:
            return Head(line, trim(headers), chain((record,), records), flaws, tags, units)
        advice = "delete the row if that is wrong"
        message = f"row {at} is no claim, it has {what} for the columns: {advice}"
        flaws = (*flaws, Flaw(FlawKind.ADAPTED_TABLE, message, at))
    return Head(line, trim(headers), iter(()), flaws, tags, units)


def _by_position(fields: Sequence[str]) -> dict[int, str]:
    return {at: field.strip() for at, field in enumerate(fields) if field.strip()}


def _is_unit_row(fields: Collection[str]) -> bool:
    """Are all cells in brackets, each with letters: "(persons)"?"""
    filled = [field.strip() for field in fields if field.strip()]
    return all(
        field[0] + field[-1] in {"()", "[]"} and any(map(str.isalpha, field)) for field in filled
    )
