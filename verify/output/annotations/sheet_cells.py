"""Add cells at the end of the rows of a sheet, and colours to cells: all else stays to the byte."""

from collections.abc import Container, Iterable, Mapping

from verify.errors import InputError
from verify.files.xml_places import (
    Attributes,
    Edit,
    add_inside,
    edit,
    end_of_tag,
    escape,
    insert,
    is_empty_tag,
    prefix_of,
    scan,
    set_attribute,
)
from verify.ledger.tables.columns import letters_of
from verify.model.named_tuples import NamedTuple
from verify.output.annotations.sheet_notes import Cell, column_number
from verify.output.annotations.words import for_a_cell
from verify.text.patterns import pattern

MOST_COLUMNS = 16_384  # of a sheet
ROW, CELL = 3, 4  # how deep they are below the root, which is 1
REFERENCE = r"([A-Z]{1,3})([0-9]{1,7})"
RANGE = r"\$?([A-Z]{1,3})\$?([0-9]{1,7}):\$?([A-Z]{1,3})\$?([0-9]{1,7})"
# What may follow the drawing of old comments in a sheet.
AFTER_COMMENTS = (
    *("legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems"),
    *("tableParts", "AlternateContent", "extLst"),
)
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"


class NewCell(NamedTuple):
    """A cell that is added: its text, and the number of its style."""

    text: str
    style: int


class Outline(NamedTuple):
    """A sheet as far as cells are added to it.

    `parts` has where each part below the root begins and ends. `width` is the last column with
    something in it. `merged` has the rows and the last column of each merged cell. `styles` has the
    number of the style of each cell that was asked about.
    """

    root: int
    root_end: int
    parts: tuple[tuple[str, int, int], ...]
    width: int
    merged: tuple[tuple[int, int, int], ...]
    styles: Mapping[Cell, int]

    def find(self, name: str) -> tuple[int, int] | None:
        """Return where a part begins, and where its end tag does."""
        return next(((start, end) for own, start, end in self.parts if own == name), None)


class _Place:
    """The row and the column of the tag that is read: they may be written, or be counted."""

    def __init__(self) -> None:
        self.row = self.column = 0

    def begin(self, name: str, attributes: Attributes) -> None:
        if name == "row":
            self.row = int(attributes.get("r", self.row + 1))
            self.column = 0
        elif found := pattern(REFERENCE).fullmatch(attributes.get("r", "")):
            self.column = column_number(found[1])
        else:
            self.column += 1


def outline(data: bytes, asked: Container[Cell] = ()) -> Outline:
    """Return the outline of a sheet, with the styles of the cells that are `asked` about."""
    place, path = _Place(), list[str]()
    parts: list[tuple[str, int, int]] = []
    starts: list[int] = []
    merged: list[tuple[int, int, int]] = []
    styles: dict[Cell, int] = {}
    width = 0

    def begin(name: str, attributes: Attributes, at: int) -> None:
        nonlocal width
        path.append(name)
        if len(path) < ROW:
            starts.append(at)
        elif name in {"row", "c"} and path[1] == "sheetData":
            place.begin(name, attributes)
            if name == "c" and (place.row, place.column) in asked:
                styles[place.row, place.column] = int(attributes.get("s", 0))
        elif len(path) > CELL and path[3] == "c":
            width = max(width, place.column)
        elif name == "mergeCell" and (area := pattern(RANGE).fullmatch(attributes.get("ref", ""))):
            merged.append((int(area[2]), int(area[4]), column_number(area[3])))

    def end(_name: str, at: int) -> None:
        if len(path) < ROW:
            parts.append((path[-1], starts.pop(), at))
        path.pop()

    scan(data, begin, end)
    *below, (_, root, root_end) = parts
    return Outline(root, root_end, tuple(below), width, tuple(merged), styles)


class Additions(NamedTuple):
    """What is added to a sheet: cells from `column` on, by their rows, and their widths.

    `colours` has the number of the new style of each of these cells of the table. `clear_from` is
    the row from which on all cells in the new columns are of an earlier run; 0 if none is.
    """

    column: int
    cells: Mapping[int, tuple[NewCell, ...]]
    colours: Mapping[Cell, int]
    widths: tuple[int, ...]
    clear_from: int = 0

    @property
    def last(self) -> int:
        """The last of the new columns."""
        return self.column + len(self.widths) - 1


def add_cells(data: bytes, found: Outline, new: Additions) -> bytes:
    """Return a sheet with new cells, and with some cells coloured.

    Cells without content in the place of the new ones are replaced. Raises InputError if there is
    no room.
    """
    if new.last > MOST_COLUMNS:
        raise InputError("no column is free beside its table: delete what is far to the right")
    editor = _RowEditor(data, new)
    scan(data, editor.begin, editor.end)
    size = found.find("dimension")
    if size:
        editor.edits += _widen(data, size[0], new.last, max(new.cells))
    editor.edits.append(_set_widths(data, found, new))
    return edit(data, editor.edits)


class _RowEditor:
    """Collects the edits of the rows of a sheet while it is read."""

    def __init__(self, data: bytes, new: Additions) -> None:
        self.data, self.new = data, new
        self.edits: list[Edit] = []
        self.place, self.path = _Place(), list[str]()
        self.row_start = self.cell_start = self.at_new = 0

    def is_in(self, depth: int, name: str) -> bool:
        path = self.path
        return len(path) == depth and path[-1] == name and path[1] == "sheetData"

    def begin(self, name: str, attributes: Attributes, at: int) -> None:
        self.path.append(name)
        if self.is_in(ROW, "row"):
            self.place.begin(name, attributes)
            self.row_start, self.at_new = at, 0
            if self.place.row in self.new.cells and "spans" in attributes:
                first = attributes["spans"].partition(":")[0]
                spans = f"{first}:{self.new.last}"
                self.edits.append(set_attribute(self.data, at, "spans", spans))
        elif self.is_in(CELL, "c"):
            self.place.begin(name, attributes)
            self.cell_start = at
            if self.place.column >= self.new.column:
                self.at_new = self.at_new or at
            style = self.new.colours.get((self.place.row, self.place.column))
            if style is not None:
                self.edits.append(set_attribute(self.data, at, "s", str(style)))

    def end(self, _name: str, at: int) -> None:
        row = self.place.row
        if self.is_in(CELL, "c") and (row in self.new.cells or 0 < self.new.clear_from <= row):
            self.clear(at)
        elif self.is_in(ROW, "row") and row in self.new.cells:
            self.fill(at)
        self.path.pop()

    def clear(self, at: int) -> None:
        """Take out a cell that is in the place of a new one: it has no content, or an old one."""
        if self.new.column <= self.place.column <= self.new.last:
            is_empty = is_empty_tag(self.data, self.cell_start)
            after = end_of_tag(self.data, self.cell_start if is_empty else at)
            self.edits.append(Edit(self.cell_start, after, b""))

    def fill(self, at: int) -> None:
        row = self.place.row
        prefix = prefix_of(self.data, self.row_start).decode("ascii", "replace")
        new = _write(self.new.cells[row], row, self.new.column, prefix)
        inside = add_inside(self.data, self.row_start, at, new)
        self.edits.append(insert(self.at_new, new) if self.at_new else inside)


def _write(cells: Iterable[NewCell], row: int, column: int, prefix: str) -> bytes:
    return "".join(
        f'<{prefix}c r="{letters_of(at - 1)}{row}" s="{cell.style}" t="inlineStr"><{prefix}is>'
        f'<{prefix}t xml:space="preserve">{escape(for_a_cell(cell.text))}</{prefix}t>'
        f"</{prefix}is></{prefix}c>"
        for at, cell in enumerate(cells, column)
        if cell.text
    ).encode()


def _widen(data: bytes, start: int, column: int, row: int) -> list[Edit]:
    """Return an edit that lets the size that a sheet says it has take in the new cells."""
    tag = data[start : end_of_tag(data, start)].decode("ascii", "replace")
    said = pattern(RANGE).search(tag)
    if not said:
        return []
    last = max(column, column_number(said[3]))
    ref = f"{said[1]}{said[2]}:{letters_of(last - 1)}{max(row, int(said[4]))}"
    return [set_attribute(data, start, "ref", ref)]


def _set_widths(data: bytes, found: Outline, new: Additions) -> Edit:
    """Return an edit that gives the new columns widths; those of other columns stay."""
    prefix = prefix_of(data, found.root).decode("ascii", "replace")
    own = "".join(
        f'<{prefix}col min="{at}" max="{at}" width="{width}" customWidth="1"/>'
        for at, width in enumerate(new.widths, new.column)
    ).encode()
    there = found.find("cols")
    if not there:
        before = found.find("sheetData")
        at = before[0] if before else found.root_end
        return insert(at, b"<%bcols>%b</%bcols>" % (prefix.encode(), own, prefix.encode()))
    start, end = there
    head, tail = _split_widths(data[start:end], prefix, new)
    return Edit(end_of_tag(data, start), end, b"".join((head, own, tail)))


def _split_widths(old: bytes, prefix: str, new: Additions) -> tuple[bytes, bytes]:
    """Return the columns before the new ones and after them; one that covers more is split."""
    before, after = list[bytes](), list[bytes]()
    places: list[tuple[int, Attributes]] = []
    scan(
        old + f"</{prefix}cols>".encode(),
        lambda name, attributes, at: places.append((at, attributes)) if name == "col" else None,
        lambda _name, _at: None,
    )
    for at, attributes in places:
        whole = old[at : end_of_tag(old, at)]
        low, high = int(attributes["min"]), int(attributes["max"])
        for some, start, end in (
            (before, low, min(high, new.column - 1)),
            (after, max(low, new.last + 1), high),
        ):
            if start <= end:
                cut = edit(whole, [set_attribute(whole, 0, "min", str(start))])
                some.append(edit(cut, [set_attribute(cut, 0, "max", str(end))]))
    return b"".join(before), b"".join(after)


def add_old_drawing(data: bytes, found: Outline, link: str, *, is_strict: bool) -> bytes:
    """Return a sheet that refers to the drawing of its comments; each part has its order."""
    prefix = prefix_of(data, found.root).decode("ascii", "replace")
    space = STRICT if is_strict else RELATIONSHIPS
    new = f'<{prefix}legacyDrawing xmlns:r="{space}" r:id="{link}"/>'
    later = (start for name, start, _ in found.parts if name in AFTER_COMMENTS)
    return edit(data, [insert(min(later, default=found.root_end), new.encode())])
