"""Figures in the cells of a table: header and row say what is counted, and who says it."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from verify.article.model import Span
from verify.article.passages.tables import CopyTable, find_tables
from verify.model.copy_figures import ExtractedFigure
from verify.model.named_tuples import NamedTuple
from verify.model.sources import Registry, SourceKind
from verify.sources import resolve
from verify.topics import read_topic
from verify.topics.outcomes import STATE, read_outcome
from verify.topics.words import match_words
from verify.values.hedges import words as words_in
from verify.values.units import COUNT_UNITS_OR_NONE

# Heads of the column that has the sources of a table.
SOURCE_HEADS = "according to|claimed by|from|reported by|said by|source|sources|who|who says it"
# Heads of the column that has the places of a table: a place need not be known.
PLACE_HEADS = (
    "area|borough|city|country|county|district|governorate|island|location|municipality|place|"
    "prefecture|province|region|state|territory|town|village"
)
LONGEST_CELL = 80  # characters; a longer cell is a text of its own


class _Cell(NamedTuple):
    """The cell of a figure: its table, its row and its column."""

    table: CopyTable
    row: int
    column: int


def read_table_figures(
    text: str, figures: Sequence[ExtractedFigure], registry: Registry | None
) -> list[ExtractedFigure]:
    """Return the figures of a text; those in tables have the topic and the speaker of their cell.

    A cell that says who says its figure, or what it counts, is read as any other text.
    """
    cells = [(span, cell) for table in find_tables(text) for span, cell in _cells_of(table)]
    starts = [span.start for span, _ in cells]
    numbers = sorted(figure.start for figure in figures)
    read = []
    for figure in figures:
        at = bisect_right(starts, figure.start) - 1
        is_inside = at >= 0 and figure.start < cells[at][0].end
        is_short = is_inside and cells[at][0].end - cells[at][0].start <= LONGEST_CELL
        read.append(_read(text, figure, cells[at][1], numbers, registry) if is_short else figure)
    return read


def _cells_of(table: CopyTable) -> Iterator[tuple[Span, _Cell]]:
    for row, cells in enumerate(table.rows):
        for column, span in enumerate(cells):
            if span.start < span.end:
                yield span, _Cell(table, row, column)


def _read(
    text: str,
    figure: ExtractedFigure,
    cell: _Cell,
    numbers: Sequence[int],
    registry: Registry | None,
) -> ExtractedFigure:
    """Return a figure with what its row and its column say of it."""
    heads = cell.table.rows[0] if cell.row and not _has_number(cell.table.rows[0], numbers) else ()
    head = heads[cell.column] if cell.column < len(heads) else Span(0, 0)
    names = [
        at for at, each in enumerate(heads) if _words(text, each).lower() in words_in(SOURCE_HEADS)
    ]
    row = cell.table.rows[cell.row]
    firsts = [
        at
        for at, span in enumerate(row[: cell.column])
        if span.start < span.end and at not in names and not _has_number((span,), numbers)
    ]
    first = row[firsts[0]] if firsts else Span(0, 0)
    above = heads[firsts[0]] if firsts and firsts[0] < len(heads) else Span(0, 0)
    is_place = _words(text, above).lower() in words_in(PLACE_HEADS)
    source: Span | None = None
    if names and names[0] < len(row):
        source = row[names[0]]
    elif _is_speaker(_words(text, head), registry):
        source, head = head, Span(0, 0)
    elif not is_place and _is_speaker(_words(text, first), registry):
        source, first = first, Span(0, 0)
    label = _make_label(figure, _words(text, head), _words(text, first), is_place=is_place)
    return _with_source(text, _with_label(figure, label), source, registry)


def _has_number(cells: Sequence[Span], numbers: Sequence[int]) -> bool:
    """Is there a figure in some cells, which come in order?"""
    at = bisect_right(numbers, cells[-1].end - 1)
    return at > 0 and numbers[at - 1] >= cells[0].start


def _words(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())


def _is_speaker(name: str, registry: Registry | None) -> bool:
    """Does a cell name somebody who may give figures, and no place: "Police", not "Turkey"?"""
    if not name or _is_place(name):
        return False
    who = resolve(name, registry)
    if who.source:
        return True
    is_open = who.kind in {None, SourceKind.PLACEHOLDER, SourceKind.ANONYMOUS}
    return not is_open and (who.kind is not SourceKind.GOVERNMENT or " " in name)


def _is_place(name: str) -> bool:
    return all(each.value("place") or each.party for each in match_words(name))


def _make_label(figure: ExtractedFigure, head: str, first: str, *, is_place: bool) -> str:
    """Return the label of a figure: "people killed" of "55 people" below "Killed"."""
    if figure.outcome and figure.subject:
        return figure.claim
    own = figure.claim if figure.subject else ""
    is_place = bool(first) and (is_place or _is_place(first))
    parts = [own or ("" if is_place else first), _lower(head) if own or first else head]
    label = " ".join(part for part in parts if part) or figure.claim
    return f"{label} in {first}" if is_place and label else label


def _lower(head: str) -> str:
    """Return the head of a column within a label: "killed", but "UN staff"."""
    return head if head[:2].isupper() else head[:1].lower() + head[1:]


def _with_label(figure: ExtractedFigure, label: str) -> ExtractedFigure:
    outcome = read_outcome(read_topic(label).outcome)
    said = outcome.figure if outcome.name and outcome.figure != STATE else None
    unit = figure.unit
    if outcome.is_of_person and unit in COUNT_UNITS_OR_NONE:
        unit = "people"
    return figure._replace(claim=label, outcome=figure.outcome or said, unit=unit)


def _with_source(
    text: str, figure: ExtractedFigure, source: Span | None, registry: Registry | None
) -> ExtractedFigure:
    if figure.source or source is None or source.start == source.end:
        return figure
    name = text[source.start : source.end]
    who = resolve(" ".join(name.split()), registry).source
    return figure._replace(
        source=name,
        source_start=source.start,
        source_end=source.end,
        source_id=who.id if who else None,
    )
