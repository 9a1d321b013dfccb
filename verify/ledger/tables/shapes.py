"""Tables that do not begin with the header of a ledger: find it, and turn wide tables long."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice

from verify.ledger.tables import InputFile
from verify.ledger.tables.columns import (
    Columns,
    bind_columns,
    find_missing,
    make_distinct,
)
from verify.ledger.tables.figure_columns import suggest
from verify.ledger.tables.heads import Head, find_head
from verify.ledger.tables.hxl import find_counted, find_tagged
from verify.ledger.tables.missing_columns import require_columns
from verify.ledger.tables.rows import NOT_AN_OBJECT, Pairs, Record
from verify.ledger.tables.wide import Wide, find_wide
from verify.model.claims import Flaw
from verify.model.named_tuples import NamedTuple

SAMPLE = 1000  # rows that show which columns hold figures


class Found(NamedTuple):
    """A table with its columns, and how it is turned long: `wide` is None if it is long.

    `line` is that of the header. `file` has the cells that the tags and units of the table say.
    `flaws` are those of the whole table.
    """

    columns: Columns
    wide: Wide | None
    records: Iterator[Record]
    file: InputFile
    line: int
    flaws: tuple[Flaw, ...]


def find_table(records: Iterator[Record], file: InputFile) -> Found:
    """Find the table among titles, tags and units, and how it is turned long.

    Raises InputError if no header row is found that has the columns of a ledger.
    """
    head = find_head(records, file)
    tagged = find_tagged(head.tags)
    columns = bind_columns(
        head.headers,
        file.path,
        head.line,
        file.opening,
        tagged=tagged,
        has_letters=file.has_letters,
    )
    file = _with_cells(file, _say_cells(columns, head))
    flaws = (*file.flaws, *head.flaws, *columns.flaws)
    sample = list(islice(head.records, SAMPLE))
    wide = _look(columns, head.headers, sample, head.tags, file, head.line)
    later = chain(sample, head.records)
    return Found(columns, wide, later, file, head.line, flaws)


def _look(  # noqa: PLR0913, PLR0917 - the parts of a table
    columns: Columns,
    headers: Sequence[str],
    sample: Sequence[Record],
    tags: Mapping[int, str],
    file: InputFile,
    line: int,
) -> Wide | None:
    """Return how to turn a wide table long; None if the table has the columns of a ledger."""
    found = {*columns.known, *file.opening.cells}
    wide = find_wide(columns, headers, sample, tags, file.opening)
    if wide is None and find_missing(found):
        hint = suggest(columns, headers, sample, file.opening)
        require_columns(found, [each for each in headers if each.strip()], file.path, line, hint)
    return wide


def _with_cells(file: InputFile, cells: Mapping[str, str]) -> InputFile:
    """Return the source with these cells for rows that leave them empty; the config goes first."""
    opening = file.opening
    return file._replace(opening=opening._replace(cells={**cells, **opening.cells}))


def _say_cells(columns: Columns, head: Head) -> dict[str, str]:
    """Return the claim and the unit that the tag and the unit of the value column say."""
    figures = [columns.find(name) for name in ("value", "high", "low")]
    labels = [find_counted(head.tags.get(at, "")) for at in figures]
    units = [head.units.get(at, "").strip("()[] ") for at in figures]
    found = {"claim": "".join(labels[:1]) or max(labels), "unit": max(units)}
    return {name: text for name, text in found.items() if text and name not in columns.known}


def find_table_of_objects(objects: Sequence[Pairs], file: InputFile) -> Found | None:
    """Find how objects of which the first one is no claim are turned long; None if they are not.

    Raises InputError if it can say what a desk may write into its config.
    """
    headers: dict[str, int] = {}
    for _, pairs, _ in objects:
        for name, _ in pairs:
            headers.setdefault(name, len(headers))
    names = list(headers)
    columns = bind_columns(names, file.path, objects[0][0], file.opening)
    records = [_lay_out(each, headers) for each in objects]
    wide = find_wide(columns, names, records, {}, file.opening)
    if wide:
        flaws: tuple[Flaw, ...] = (*file.flaws, *columns.flaws)
        return Found(columns, wide, iter(records), file, objects[0][0], flaws)
    is_object = names != [NOT_AN_OBJECT]
    hint = is_object and suggest(columns, names, records, file.opening)
    if hint:
        found = {*columns.known, *file.opening.cells}
        require_columns(found, names, file.path, 0, hint)
    return None


def _lay_out(given: Pairs, headers: Mapping[str, int]) -> Record:
    """Return the values of an object in the order of all names. A name that comes again is kept."""
    line, pairs, flaws = given
    fields = [""] * len(headers)
    taken: dict[str, str] = {}
    for name, text in pairs:
        taken[make_distinct(name, taken)] = text
    for name, text in taken.items():
        if name in headers:
            fields[headers[name]] = text
        else:
            fields.append(text)
    return line, fields, flaws
