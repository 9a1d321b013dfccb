"""Findings in a copy of a workbook: two columns, a comment on each cell, colours, and a legend."""

from collections.abc import Container, Iterable, Mapping
from io import BytesIO
from itertools import pairwise
from zipfile import BadZipFile

from verify.errors import InputError
from verify.files.packages import Package
from verify.files.xml_places import XmlError
from verify.ledger.formats import find_sheets, open_file
from verify.ledger.tables.columns import letters_of
from verify.model.claims import file_of
from verify.model.findings import Report
from verify.output.annotations.free_column import find_column
from verify.output.annotations.legend import add_legend, namespace_of
from verify.output.annotations.sheet_cells import Additions, NewCell, add_cells, outline
from verify.output.annotations.sheet_comments import add_comments
from verify.output.annotations.sheet_notes import Cell, SheetNotes, find_notes, worst
from verify.output.annotations.sheet_styles import SEVERITIES, VERDICTS, Styles
from verify.output.annotations.words import AnnotatedFile
from verify.text.english import plural
from verify.text.screen import visible

HEADERS = ("verify: verdict", "verify: findings")
WIDTHS = (18, 60)
MACROS = "macroEnabled"  # in the type of the main part of a workbook with macros
MACRO_FILES = (".xlsm", ".xltm")


def annotate_workbook(report: Report, path: str, output: str) -> AnnotatedFile:
    """Return a copy of a workbook with what the report says about its claims.

    `output` is the name that the copy gets. Raises InputError if the workbook cannot be annotated.
    """
    sheets = find_sheets(path, report.settings.opening)
    notes = find_notes(report, sheets)
    try:
        with open_file(path) as stream:
            package = Package(BytesIO(stream.read()))
        book = package.main().target
        _require_name(package.content_type(book), output)
        return _annotate(report, package, path, notes)
    except (XmlError, LookupError, ValueError, BadZipFile, NotImplementedError) as problem:
        reason = type(problem).__name__
        message = f"cannot be annotated ({reason}): open it in a spreadsheet and save it again"
        raise InputError(message, path) from None


def _require_name(content_type: str, output: str) -> None:
    """Refuse a name that a spreadsheet would not open: one for files with macros, or the other."""
    has_macros = MACROS in content_type
    is_for_macros = output.casefold().endswith(MACRO_FILES)
    if has_macros is not is_for_macros:
        what = "has macros: give a name in .xlsm" if has_macros else "has no macros: name it .xlsx"
        raise InputError(f"--annotate: the workbook {what}", output)


def _annotate(
    report: Report, package: Package, path: str, notes: Iterable[SheetNotes]
) -> AnnotatedFile:
    book = package.main().target
    styles = Styles(package, book)
    namespace = namespace_of(package.read(book))
    columns: list[str] = []
    own = {each.place.path for each in notes}
    about_file = [
        finding
        for finding in report.findings
        if finding.location.path not in own and file_of(finding.location.path) == path
    ]
    rows = comments = 0
    for each in notes:
        part = each.place.part
        data = package.read(part)
        earlier = _earlier_column(each)
        found = outline(data, _Table(each.header, earlier) if earlier else each.cells)
        column = earlier or find_column(package, part, found, each)
        cells = _cells(each, styles)
        colours = _colours(each, styles, found.styles)
        clear_from = each.header if earlier else 0
        new = Additions(column, cells, colours, WIDTHS, clear_from)
        package.write(part, add_cells(data, found, new))
        comments += add_comments(package, part, each.cells, namespace)
        rows += len(each.rows)
        about_file += each.about_file
        letters = f"{letters_of(column - 1)} and {letters_of(column)}"
        columns.append(f'sheet "{visible(each.place.title)}": columns {letters}')
    add_legend(package, styles, about_file, columns)
    styles.write()
    said = f"{plural(rows, 'row')} with a verdict, comments on {plural(comments, 'cell')}"
    return AnnotatedFile(package.to_bytes(), said)


def _cells(notes: SheetNotes, styles: Styles) -> dict[int, tuple[NewCell, ...]]:
    """Return the new cells of each row, and those of the header."""
    plain = styles.text()
    found: dict[int, tuple[NewCell, ...]] = {
        row: (
            NewCell(note.verdict, styles.text(VERDICTS[note.worst_verdict])),
            NewCell(note.found or "none", styles.text(SEVERITIES[note.severity])),
        )
        for row, note in notes.rows.items()
    }
    if notes.header:
        found[notes.header] = tuple(NewCell(header, plain) for header in HEADERS)
    return found


def _earlier_column(notes: SheetNotes) -> int:
    """Return the first of the columns that an earlier run added, or 0."""
    texts = dict(notes.place.head).get(notes.header, ())
    pairs = list(pairwise(texts))
    return pairs.index(HEADERS) + 1 if HEADERS in pairs else 0


class _Table(Container[Cell]):
    """All cells below the row of the headers, and before a column."""

    def __init__(self, header: int, column: int) -> None:
        self.header, self.column = header, column

    def __contains__(self, cell: object) -> bool:
        return isinstance(cell, tuple) and cell[0] > self.header and cell[1] < self.column


def _colours(notes: SheetNotes, styles: Styles, own: Mapping[Cell, int]) -> dict[Cell, int]:
    """Return for each cell with a finding the number of its style, in the colour of the worst.

    A cell that an earlier run coloured, and that has no finding any more, has no colour.
    """
    found = {cell: styles.plain(style) for cell, style in own.items() if styles.is_ours(style)}
    for cell, findings in notes.cells.items():
        if cell in own:
            found[cell] = styles.coloured(own[cell], SEVERITIES[worst(findings)])
    return found
