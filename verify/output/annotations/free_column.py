"""The first column beside a table that is free: of cells, of merged cells, charts and pictures."""

from collections.abc import Iterator

from verify.files.packages import Package
from verify.files.xml_places import Attributes, scan
from verify.model.named_tuples import NamedTuple
from verify.output.annotations.sheet_cells import Outline
from verify.output.annotations.sheet_notes import SheetNotes

NEW = 2  # columns
# The size of a usual cell, in the unit of drawings: a picture may say only where it begins.
USUAL_WIDTH, USUAL_HEIGHT = 609_600, 190_500


class _Area(NamedTuple):
    """The rows and the columns that a drawing covers, from 1."""

    top: int
    left: int
    bottom: int
    right: int


def find_column(package: Package, sheet: str, found: Outline, notes: SheetNotes) -> int:
    """Return the first column from which on the new ones are free in all rows of the table."""
    top = notes.header or min(notes.rows)
    bottom = max(notes.rows)
    merged = (last for first, end, last in found.merged if first <= bottom and end >= top)
    column = max((found.width, *merged)) + 1
    areas = (each for each in _areas(package, sheet) if each.top <= bottom and each.bottom >= top)
    for area in sorted(areas, key=lambda area: area.left):
        if area.left < column + NEW and area.right >= column:
            column = area.right + 1
    return column


def _areas(package: Package, sheet: str) -> Iterator[_Area]:
    drawing = package.target(sheet, "drawing")
    if not drawing or not package.has(drawing):
        return
    path: list[str] = []
    numbers: dict[tuple[str, str], int] = {}
    found: list[_Area] = []

    def begin(name: str, attributes: Attributes, _at: int) -> None:
        path.append(name)
        if name.endswith("Anchor"):
            numbers.clear()
        elif name == "ext" and path[-2:-1] == ["oneCellAnchor"]:
            numbers["ext", "col"] = int(attributes.get("cx", 0)) // USUAL_WIDTH + 1
            numbers["ext", "row"] = int(attributes.get("cy", 0)) // USUAL_HEIGHT + 1

    def say(text: str, _at: int) -> None:
        if len(path) > 1 and path[-2] in {"from", "to"} and text.strip().isdecimal():
            numbers[path[-2], path[-1]] = int(text)

    def end(name: str, _at: int) -> None:
        path.pop()
        if name in {"twoCellAnchor", "oneCellAnchor"} and ("from", "col") in numbers:
            found.append(_area_of(numbers))

    scan(package.read(drawing), begin, end, say)
    yield from found


def _area_of(numbers: dict[tuple[str, str], int]) -> _Area:
    left, top = numbers["from", "col"], numbers.get(("from", "row"), 0)
    right = numbers.get(("to", "col"), left + numbers.get(("ext", "col"), 0))
    bottom = numbers.get(("to", "row"), top + numbers.get(("ext", "row"), 0))
    return _Area(top + 1, left + 1, bottom + 1, right + 1)
