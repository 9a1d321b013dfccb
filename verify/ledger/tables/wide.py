"""Turn a wide table long: a figure in each of several columns becomes a row for each figure.

The header of a column says what is counted ("killed"), or who says it ("AFAD").
"""

from collections.abc import Iterator, Mapping, Sequence

from verify.ledger.tables import InputFile
from verify.ledger.tables.cells import show
from verify.ledger.tables.columns import Columns, find_missing, leave_out, letters_of
from verify.ledger.tables.figure_columns import (
    IN_CONFIG,
    choose,
    columns_of_figures,
    holds_sentences,
    list_headers,
    says_any,
    says_something,
)
from verify.ledger.tables.headers import (
    Header,
    is_counted,
    is_toll,
    read_header,
    topic_key,
)
from verify.ledger.tables.hxl import find_counted
from verify.ledger.tables.rows import Record, fill, is_blank, make_row
from verify.ledger.tables.set_aside import SetAside
from verify.model.claims import ColumnNames, Flaw, FlawKind, Location, Row
from verify.model.figures import Kind, Unreadable
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Opening
from verify.sources.names import nothings
from verify.text.english import plural
from verify.text.patterns import pattern
from verify.values.unit_columns import read_unit_column

IN_BRACKETS = r"\(([^()]{1,40})\)$"
PER = "per"  # "per million" is a rate


class Measure(NamedTuple):
    """Columns that hold one figure: its value or its ends, each with its position.

    `cells` are what the header says: the claim or the source, and the kind.
    """

    header: str
    cells: Mapping[str, str]
    at: Mapping[str, int]
    names: ColumnNames


class Wide(NamedTuple):
    """How a wide table is turned long. `columns` are the columns that all its figures share."""

    columns: Columns
    measures: tuple[Measure, ...]
    has_claim: bool  # in a column: "tanks", with "destroyed" as a header
    note: str


def find_wide(
    columns: Columns,
    headers: Sequence[str],
    sample: Sequence[Record],
    tags: Mapping[int, str],
    opening: Opening,
) -> Wide | None:
    """Return how to turn the table long; None if the table is long, or if it is not certain how."""
    missing = find_missing({*columns.known, *opening.cells})
    is_own = "claim" in opening.columns.values()
    if "value" in missing and "claim" in columns.known and not is_own:
        columns = _leave_sentences(columns, headers, sample)
    label, positions = choose(columns, headers, sample, tags, opening)
    if not positions or not ({"value"} <= set(missing) or opening.measures or opening.sources):
        return None
    if set(missing) - {"value", label}:
        return None
    measures = _group(label, positions, headers, tags, columns)
    if not opening.measures:
        measures = _leave_doubles(measures)
    has_claim = label == "claim" and "claim" in columns.known
    if label == "claim" and "claim" in opening.cells and len(measures) == 1:
        measures = [each._replace(cells=_without(each.cells, "claim")) for each in measures]
    taken = {at for each in measures for at in each.at.values()}
    extra = tuple((at, name) for at, name in columns.extra if at not in taken)
    figures = columns_of_figures(columns, headers, sample)
    unread = [headers[at] for at in figures if at not in taken and says_any(at, sample)]
    note = _say(label, [each.header for each in measures], unread)
    return Wide(columns._replace(extra=extra), tuple(measures), has_claim, note)


def _leave_sentences(columns: Columns, headers: Sequence[str], sample: Sequence[Record]) -> Columns:
    """Return the columns without one of claims that tells what happened: the counts say more."""
    if not holds_sentences(columns, sample):
        return columns
    return leave_out(columns, "claim", headers[columns.find("claim")].strip())


def _without(cells: Mapping[str, str], name: str) -> dict[str, str]:
    return {key: text for key, text in cells.items() if key != name}


def _group(
    label: str,
    positions: Sequence[int],
    headers: Sequence[str],
    tags: Mapping[int, str],
    columns: Columns,
) -> list[Measure]:
    """Return the measures: columns whose headers differ only by "min" and "max" are one figure."""
    groups: dict[tuple[str, str], dict[str, int]] = {}
    for at in positions:
        header = headers[at].strip()
        read = read_header(header) if label == "claim" else Header(header)
        ends = groups.setdefault((read.label, read.kind), {})
        if read.end not in ends:
            ends[read.end] = at
        else:  # a second column of the same meaning keeps its whole header
            groups[header, ""] = {"value": at}
    has_totals = any(kind == Kind.TOTAL for _, kind in groups)
    found = []
    for (text, kind), places in groups.items():
        first = next(iter(places.values()))
        is_said = is_counted(text) and not text.startswith("#")
        said = text if is_said else find_counted(tags.get(first, "")) or text
        if not kind and has_totals and is_toll(said):
            kind = Kind.INCREMENT  # noqa: PLW2901  beside "killed_cum", "killed" is that of a day
        cells = {label: said, **({"kind": str(kind)} if kind else {}), **_find_scale(said)}
        names = _name(columns, headers, places)
        found.append(Measure(headers[first].strip(), cells, places, names))
    return found


def _find_scale(label: str) -> dict[str, str]:
    """Return the unit of a header such as "damage (thousand dollars)", which values must repeat."""
    found = pattern(IN_BRACKETS).search(label)
    unit = found[1] if found else ""
    is_scale = isinstance(read_unit_column(unit), Unreadable) and unit.split()[0] != PER
    return {"unit": unit} if is_scale else {}


def _leave_doubles(measures: Sequence[Measure]) -> list[Measure]:
    """Leave out a measure whose header reads as an earlier one does: it counts something else."""
    found: dict[object, Measure] = {}
    for each in measures:
        claim = each.cells.get("claim", "")
        key = (topic_key(claim), each.cells.get("kind"), each.cells.get("source"))
        found.setdefault(key, each)
    return list(found.values())


def _name(columns: Columns, headers: Sequence[str], at: Mapping[str, int]) -> ColumnNames:
    """Return the names of the columns of a figure, for messages."""
    base = columns.names or ColumnNames({})
    own = {column: show(headers[position].strip()) for column, position in at.items()}
    letters = {column: letters_of(position) for column, position in at.items() if base.letters}
    return ColumnNames({**base.headers, **own}, {**base.letters, **letters})


def _say(label: str, read: Sequence[str], unread: Sequence[str]) -> str:
    what = "says what is counted" if label == "claim" else "is its source"
    key = "measures" if label == "claim" else "sources"
    many = plural(len(read), "column")
    said = f"each figure in {many} is a claim, and the header {what}: {list_headers(read)}"
    kept = f"; kept, but not read: {list_headers(unread)}" if unread else ""
    return f'{said}{kept}; {key} = ["a header"] {IN_CONFIG} chooses others'


def rows_of_wide(
    wide: Wide,
    records: Iterator[Record],
    file: InputFile,
    header_line: int,
    first_flaws: tuple[Flaw, ...],
) -> Iterator[Row]:
    """Make a row of each figure. The first row has the notes, the last one what was set aside."""
    note = Flaw(FlawKind.ADAPTED_TABLE, wide.note, header_line)
    first_flaws = (*first_flaws, note)

    def turn(line: int, fields: Sequence[str], flaws: tuple[Flaw, ...] = ()) -> list[Row]:
        return list(_turn(wide, (line, fields, flaws), file))

    aside = SetAside(wide.columns, turn)
    held: Row | None = None
    for line, fields, flaws in records:
        if is_blank(fields):
            aside.pass_blank(line, is_first=held is None)
            continue
        if not aside.is_certain(fields) and aside.takes(line, fields):
            continue
        rows = turn(line, fields, flaws)
        if not rows:
            aside.leave(line)
        for row in rows:
            if held is not None:
                yield held
            held = row if held else row._replace(flaws=(*first_flaws, *row.flaws))
            aside.keep(held)
    if held is None:
        aside.refuse_none(file.path, header_line)
    yield held._replace(flaws=(*held.flaws, *aside.flaws()))


def _turn(wide: Wide, record: Record, file: InputFile) -> Iterator[Row]:
    """Yield a row for each figure of a record. The first one has the flaws of the record."""
    line, fields, flaws = record
    whole = make_row(wide.columns, fields, Location(file.path, line), flaws)
    own_id = whole.cells.get("id", "").strip()
    if own_id.casefold() in nothings():
        own_id = ""
    written = {name: text.strip() for name, text in whole.cells.items() if text.strip()}
    typed_kind = written.get("kind", "")
    for measure in wide.measures:
        said = {
            name: fields[at]
            for name, at in measure.at.items()
            if at < len(fields) and says_something(fields[at], nothings())
        }
        if not said:
            continue
        given = {**measure.cells, **said}
        if wide.has_claim and "claim" in given:
            given["claim"] = f"{whole.cells['claim'].strip()} {given['claim']}"
        if typed_kind:
            given["kind"] = typed_kind
        replaced = {
            name: written[name]
            for name, text in given.items()
            if name in written and name != "claim" and written[name] != text
        }
        cells = {**whole.cells, **given, "id": f"{own_id or whole.location} ({measure.header})"}
        row = whole._replace(cells=cells, extra={**whole.extra, **replaced}, names=measure.names)
        yield fill(row, file) if file.opening.cells else row
        whole = whole._replace(flaws=())
