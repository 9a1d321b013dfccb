"""Take out the comments that an earlier run of verify put on the cells of a sheet."""

import re

from verify.files.packages import Package
from verify.files.xml_places import Attributes, Edit, edit, end_of_tag, is_empty_tag, scan
from verify.output.annotations.sheet_cells import REFERENCE
from verify.output.annotations.sheet_notes import column_number
from verify.output.annotations.words import AUTHOR
from verify.text.patterns import pattern

BEGINS = f"{AUTHOR}:"  # a comment of verify, and what it wrote below that of another person
SHAPE = re.compile(rb"<(?:\w+:)?shape\b.*?</(?:\w+:)?shape\s*>", re.DOTALL)
ROW = re.compile(rb"<(?:\w+:)?Row>\s*(\d+)\s*<")
COLUMN = re.compile(rb"<(?:\w+:)?Column>\s*(\d+)\s*<")
Place = tuple[int, int]  # row and column, from 0


def remove_earlier(package: Package, sheet: str) -> None:
    """Take out all that an earlier run wrote into the comments of a sheet, and their boxes."""
    part = package.target(sheet, "comments")
    if not part or not package.has(part):
        return
    data = package.read(part)
    reader = _Reader(data)
    scan(data, reader.begin, reader.end, reader.say)
    if not reader.edits:
        return
    package.write(part, edit(data, reader.edits))
    for link in package.links(sheet):
        if link.kind == "vmlDrawing" and reader.removed:
            drawing = package.read(link.target)
            edits = [
                Edit(*shape.span(), b"")
                for shape in SHAPE.finditer(drawing)
                if _place_of(shape[0]) in reader.removed
            ]
            package.write(link.target, edit(drawing, edits))


def _place_of(shape: bytes) -> Place | None:
    row, column = ROW.search(shape), COLUMN.search(shape)
    return (int(row[1]), int(column[1])) if row and column else None


class _Reader:
    """Collects the edits that take out our comments, and our words in those of others."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.edits: list[Edit] = []
        self.removed: set[Place] = set()
        self.path: list[tuple[str, int]] = []
        self.authors: list[str] = []
        self.is_own = False
        self.place: Place = (-1, -1)
        self.text = ""
        self.runs: list[tuple[int, int, str]] = []

    def begin(self, name: str, attributes: Attributes, at: int) -> None:
        self.path.append((name, at))
        if name == "author":
            self.authors.append("")
        elif name == "comment":
            author = int(attributes.get("authorId", -1))
            self.is_own = self.authors[author : author + 1] == [AUTHOR]
            found = pattern(REFERENCE).fullmatch(attributes.get("ref", ""))
            self.place = (int(found[2]) - 1, column_number(found[1]) - 1) if found else (-1, -1)
            self.runs = []
        elif name == "r" or (name == "t" and self.path[-2][0] == "text"):
            self.text = ""

    def say(self, text: str, _at: int) -> None:
        if self.path[-1][0] == "author":
            self.authors[-1] += text
        elif self.path[-1][0] == "t":
            self.text += text

    def end(self, name: str, at: int) -> None:
        _, start = self.path.pop()
        if name == "r" or (name == "t" and self.path[-1][0] == "text"):
            self.runs.append((start, self.after(start, at), self.text))
        elif name == "comment":
            first = self.runs[0][2] if self.runs else ""
            if self.is_own and first.startswith(BEGINS):
                self.edits.append(Edit(start, self.after(start, at), b""))
                self.removed.add(self.place)
            else:
                ours = (each for each in self.runs if each[2].startswith(f"\n\n{BEGINS}"))
                self.edits += [Edit(low, high, b"") for low, high, _ in ours]

    def after(self, start: int, at: int) -> int:
        return end_of_tag(self.data, start if is_empty_tag(self.data, start) else at)
