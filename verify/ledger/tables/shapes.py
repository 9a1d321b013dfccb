"""Tables that do not begin with the header of a ledger: find it, and turn wide tables long."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice

from verify.ledger.tables.columns import (
    Columns,
    bind_columns,
    find_missing,
    make_distinct,
    require_columns,
)
from verify.ledger.tables.heads import Head, find_head
from verify.ledger.tables.hxl import find_counted, find_tagged
from verify.ledger.tables.rows import NOT_AN_OBJECT, Pairs, Record, rows_below, rows_of_even
from verify.ledger.tables.source import Source
from verify.ledger.tables.wide import Wide, find_wide, rows_of_wide, suggest
from verify.model.claims import Flaw, Row

SAMPLE = 50  # rows that show which columns hold figures


def rows_of_any_shape(records: Iterator[Record], source: Source) -> Iterator[Row]:
    """Make rows of a table with titles, tags or units around its header, or with a wide table.

    Raises InputError if no header row is found that has the columns of a ledger.
    """
    head = find_head(records, source)
    tagged = find_tagged(head.tags)
    columns = bind_columns(
        head.headers,
        source.path,
        head.line,
        source.opening,
        tagged=tagged,
        has_letters=source.has_letters,
    )
    source = _with_cells(source, _say_cells(columns, head))
    flaws = (*source.flaws, *head.flaws, *columns.flaws)
    sample = list(islice(head.records, SAMPLE))
    wide = _look(columns, head.headers, sample, head.tags, source, head.line)
    later = chain(sample, head.records)
    if wide:
        yield from rows_of_wide(wide, later, source, head.line, flaws)
    else:
        yield from rows_below(columns, later, source, head.line, flaws)


def _look(  # noqa: PLR0913, PLR0917 - the parts of a table
    columns: Columns,
    headers: Sequence[str],
    sample: Sequence[Record],
    tags: Mapping[int, str],
    source: Source,
    line: int,
) -> Wide | None:
    """Return how to turn a wide table long; None if the table has the columns of a ledger."""
    found = {*columns.known, *source.opening.cells}
    wide = find_wide(columns, headers, sample, tags, source.opening)
    if wide is None and find_missing(found):
        hint = suggest(columns, headers, sample, source.opening)
        require_columns(found, [each for each in headers if each.strip()], source.path, line, hint)
    return wide


def _with_cells(source: Source, cells: Mapping[str, str]) -> Source:
    """Return the source with these cells for rows that leave them empty; the config goes first."""
    opening = source.opening
    return source._replace(opening=opening._replace(cells={**cells, **opening.cells}))


def _say_cells(columns: Columns, head: Head) -> dict[str, str]:
    """Return the claim and the unit that the tag and the unit of the value column say."""
    figures = [columns.find(name) for name in ("value", "high", "low")]
    labels = [find_counted(head.tags.get(at, "")) for at in figures]
    units = [head.units.get(at, "").strip("()[] ") for at in figures]
    found = {"claim": "".join(labels[:1]) or max(labels), "unit": max(units)}
    return {name: text for name, text in found.items() if text and name not in columns.known}


def rows_of_uneven(objects: Sequence[Pairs], source: Source) -> Iterator[Row]:
    """Make rows of objects of which the first one is no claim: others may be, or they are wide."""
    headers: dict[str, int] = {}
    for _, pairs, _ in objects:
        for name, _ in pairs:
            headers.setdefault(name, len(headers))
    names = list(headers)
    columns = bind_columns(names, source.path, objects[0][0], source.opening)
    records = [_lay_out(each, headers) for each in objects]
    wide = find_wide(columns, names, records[:SAMPLE], {}, source.opening)
    if wide:
        flaws: tuple[Flaw, ...] = (*source.flaws, *columns.flaws)
        yield from rows_of_wide(wide, iter(records), source, objects[0][0], flaws)
        return
    is_object = names != [NOT_AN_OBJECT]
    hint = is_object and suggest(columns, names, records[:SAMPLE], source.opening)
    if hint:
        found = {*columns.known, *source.opening.cells}
        require_columns(found, names, source.path, 0, hint)
    yield from rows_of_even(objects, source)


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
