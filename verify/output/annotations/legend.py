"""The sheet that says what the colours mean, and has the findings that are about no row."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from verify.files.packages import Package
from verify.files.xml_places import Attributes, add_inside, edit, escape, prefix_of, scan
from verify.ledger.tables import LEGEND
from verify.ledger.tables.columns import letters_of
from verify.model.findings import Finding
from verify.model.groups import VerdictName
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Severity
from verify.output.annotations.sheet_cells import RELATIONSHIPS, STRICT, NewCell
from verify.output.annotations.sheet_styles import SEVERITIES, VERDICTS, Styles
from verify.output.annotations.words import for_a_cell, say
from verify.text.english import plural

TITLE = "verify"
SHEET = "spreadsheetml.worksheet+xml"
WIDTHS = (22, 100)
ONE_PAGE_WIDE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'  # printed, it is read as a whole
SAID = {
    VerdictName.CONTESTED: "figures conflict, or one source denies what another says",
    VerdictName.ADMITTED: "a party states what harms itself",
    VerdictName.RECORDED: "a recorder counted it, by a method that it has published",
    VerdictName.CORROBORATED: "at least two sources agree, and they are known to be independent",
    VerdictName.AGREEING: "several sources agree, and it is not known that they are independent",
    VerdictName.ONE_SIDED: "several sources, but all of one side, or all from one source",
    VerdictName.COMPATIBLE: "the figures differ, and can all be right",
    VerdictName.SINGLE_SOURCE: "only one source says it",
    VerdictName.DENIED: "a source denies it, and no source says it",
    VerdictName.RETRACTED: "no source says it any more",
    VerdictName.UNREADABLE: "no figure can be read",
}
SEVERE = {
    Severity.ERROR: "correct it before the figure is used",
    Severity.WARNING: "look at it before the figure is used",
    Severity.NOTE: "good to know",
}


class _Sheets(NamedTuple):
    """The sheets of a workbook: the relationship of each by its title, and the highest number.

    `start` and `end` are the places of the tags of their list.
    """

    links: Mapping[str, str]
    last: int
    start: int
    end: int


def add_legend(
    package: Package, styles: Styles, about_file: Sequence[Finding], columns: Sequence[str]
) -> None:
    """Add the sheet of the legend at the end of a workbook. `columns` says where the others are."""
    book = package.main()
    data = package.read(book.target)
    namespace = namespace_of(data)
    rows = list(_rows(styles, about_file, columns))
    sheets = _find_sheets(data)
    if earlier := _find_earlier(package, book.target, sheets):
        package.write(earlier, _write(namespace, rows))
        return
    part = package.new_name("xl/worksheets/verify{}.xml")
    package.write(part, _write(namespace, rows))
    package.declare(part, SHEET)
    link = package.link(book.target, "worksheet", part)
    is_strict = not book.type.startswith("http://schemas")
    space = STRICT if is_strict else RELATIONSHIPS
    prefix = prefix_of(data, sheets.start).decode("ascii", "replace")
    taken = {title.casefold() for title in sheets.links}
    title = next(each for each in _titles() if each not in taken)
    new = (
        f'<{prefix}sheet xmlns:r="{space}" name="{title}" sheetId="{sheets.last + 1}" '
        f'r:id="{link}"/>'
    )
    added = add_inside(data, sheets.start, sheets.end, new.encode())
    package.write(book.target, edit(data, [added]))


def _find_earlier(package: Package, book: str, sheets: _Sheets) -> str:
    """Return the part of a legend that an earlier run added, or ""."""
    targets = {link.id: link.target for link in package.links(book)}
    part = targets.get(sheets.links.get(TITLE, ""), "")
    texts = package.target(book, "sharedStrings")  # a program that saves a file moves texts there
    some = [package.read(each) for each in (part, texts) if each and package.has(each)]
    return part if part and any(LEGEND.encode() in data for data in some) else ""


def _titles() -> Iterator[str]:
    yield TITLE
    yield from (f"{TITLE} {number}" for number in count(2))


def _rows(
    styles: Styles, about_file: Sequence[Finding], columns: Sequence[str]
) -> Iterator[tuple[NewCell, ...]]:
    plain = styles.text()
    yield (NewCell(LEGEND, plain),)
    yield ()
    for line in columns:
        yield (NewCell(line, plain),)
    yield ()
    yield NewCell("verdict", plain), NewCell("what the claims on the topic amount to", plain)
    for verdict in VerdictName:
        yield NewCell(verdict, styles.text(VERDICTS[verdict])), NewCell(SAID[verdict], plain)
    yield ()
    yield NewCell("finding", plain), NewCell("the worst one of a row gives the colour", plain)
    for severity in Severity:
        colour = SEVERITIES[severity]
        yield NewCell(severity, styles.text(colour)), NewCell(SEVERE[severity], plain)
    yield NewCell("none", styles.text(SEVERITIES[None])), NewCell("nothing was found", plain)
    if about_file:
        yield ()
        yield (NewCell(f"{plural(len(about_file), 'finding')} about no single row", plain),)
    for finding in about_file:
        colour = SEVERITIES[finding.rule.severity]
        cells = NewCell(finding.rule.severity, styles.text(colour)), NewCell(say(finding), plain)
        yield cells


def namespace_of(data: bytes) -> str:
    """Return the namespace of the elements of a part."""
    found: list[str] = []

    def begin(_name: str, attributes: Attributes, at: int) -> None:
        if not found:
            prefix = prefix_of(data, at).decode("ascii", "replace").rstrip(":")
            found.append(attributes.get(f"xmlns:{prefix}" if prefix else "xmlns", ""))

    scan(data, begin, lambda _name, _at: None)
    return found[0]


def _find_sheets(data: bytes) -> _Sheets:
    links: dict[str, str] = {}
    numbers = [0]
    place: list[int] = []

    def begin(name: str, attributes: Attributes, at: int) -> None:
        if name == "sheets":
            place.append(at)
        elif name == "sheet":
            link = (text for key, text in attributes.items() if key.endswith(":id"))
            links[attributes.get("name", "")] = next(link, "")
            numbers.append(int(attributes.get("sheetId", 0)))

    def end(name: str, at: int) -> None:
        if name == "sheets":
            place.append(at)

    scan(data, begin, end)
    return _Sheets(links, max(numbers), place[0], place[1])


def _write(namespace: str, rows: Sequence[Sequence[NewCell]]) -> bytes:
    cols = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>'
        for at, width in enumerate(WIDTHS, 1)
    )
    written = "".join(
        f'<row r="{row}">'
        + "".join(
            f'<c r="{letters_of(at)}{row}" s="{cell.style}" t="inlineStr"><is>'
            f'<t xml:space="preserve">{escape(for_a_cell(cell.text))}</t></is></c>'
            for at, cell in enumerate(cells)
        )
        + "</row>"
        for row, cells in enumerate(rows, 1)
        if cells
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<worksheet xmlns="{namespace}">{ONE_PAGE_WIDE}<cols>{cols}</cols>'
        f'<sheetData>{written}</sheetData><pageSetup orientation="landscape" fitToHeight="0"/>'
        "</worksheet>"
    ).encode()
