"""Comments on cells: beside those that a sheet has, which stay, or below the words of one."""

import re
from collections.abc import Iterable, Mapping, Sequence

from verify.files.packages import Package
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
)
from verify.ledger.tables.columns import letters_of
from verify.model.findings import Finding
from verify.output.annotations.earlier_comments import remove_earlier
from verify.output.annotations.sheet_cells import REFERENCE, add_old_drawing, outline
from verify.output.annotations.sheet_notes import Cell, column_number
from verify.output.annotations.words import AUTHOR, for_a_cell, say_all
from verify.text.patterns import pattern

COMMENTS = "spreadsheetml.comments+xml"
DRAWING = "vmlDrawing"
EMPTY = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<comments xmlns="{}"><authors></authors><commentList></commentList></comments>'
)
EMPTY_DRAWING = b"""<xml xmlns:v="urn:schemas-microsoft-com:vml"
 xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>"""
# An older drawing need not be XML, so its end is found as text. A shape says what its prefixes are.
END_OF_DRAWING = re.compile(rb"</(?:\w+:)?xml\s*>\s*\Z")
LINK = re.compile(rb":id\s*=\s*[\"']([^\"']*)")
# The names of shapes have numbers, as those of spreadsheets do.
SHAPE_NUMBER = re.compile(rb"\b_x0000_s(\d{1,9})\b")
FIRST_SHAPE = 1024
SPACES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
SHAPE_TYPE = (
    f'<v:shapetype {SPACES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" '
    'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>'
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
SHAPE = (
    '<v:shape {spaces} id="_x0000_s{number}" type="#_x0000_t202" '
    'style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:{height}pt;'
    'z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">'
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>'
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/>'
    "<x:Anchor>{left}, 15, {top}, 4, {right}, 15, {bottom}, 4</x:Anchor>"
    "<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column>"
    "</x:ClientData></v:shape>"
)
LINE = 48  # characters of a line of a comment, about
HEIGHT = 15  # points of a line
MOST_LINES = 20


def add_comments(
    package: Package, sheet: str, found: Mapping[Cell, Sequence[Finding]], namespace: str
) -> int:
    """Add a comment on each of the cells of a sheet. Return how many cells have one by now.

    A cell in whose comments several people answer each other is left: only its row is marked.
    """
    threads = _find_threads(package, sheet)
    remove_earlier(package, sheet)
    texts = {
        cell: "\n".join((f"{AUTHOR}:", *say_all(some)))
        for cell, some in sorted(found.items())
        if _name(cell) not in threads
    }
    if not texts:
        return 0
    part = package.target(sheet, "comments")
    if not part:
        part = package.new_name("xl/comments{}.xml")
        package.write(part, EMPTY.format(namespace).encode())
        package.link(sheet, "comments", part)
        package.declare(part, COMMENTS)
    new = _add_texts(package, part, texts)
    _add_shapes(package, sheet, {cell: texts[cell] for cell in new})
    return len(texts)


def _name(cell: Cell) -> str:
    row, column = cell
    return f"{letters_of(column - 1)}{row}"


def _find_threads(package: Package, sheet: str) -> set[str]:
    """Return the cells with comments that answer each other, which newer programs have."""
    found: set[str] = set()

    def begin(name: str, attributes: Attributes, _at: int) -> None:
        if name == "threadedComment":
            found.add(attributes.get("ref", ""))

    for link in package.links(sheet):
        if link.kind == "threadedComment" and package.has(link.target):
            scan(package.read(link.target), begin, lambda _name, _at: None)
    return found


def _add_texts(package: Package, part: str, texts: Mapping[Cell, str]) -> list[Cell]:
    """Add the texts to the comments; return the cells that had none."""
    data = package.read(part)
    editor = _CommentEditor(data, texts)
    scan(data, editor.begin, editor.end)
    new = [cell for cell in texts if cell not in editor.had]
    if new:
        prefix = editor.prefix
        author = f"<{prefix}author>{AUTHOR}</{prefix}author>"
        written = "".join(
            f'<{prefix}comment ref="{_name(cell)}" authorId="{editor.authors}"><{prefix}text>'
            f"{editor.run(texts[cell])}</{prefix}text></{prefix}comment>"
            for cell in new
        )
        editor.edits += [
            add_inside(data, *editor.lists["authors"], author.encode()),
            add_inside(data, *editor.lists["commentList"], written.encode()),
        ]
    package.write(part, edit(data, editor.edits))
    return new


class _CommentEditor:
    """Collects the edits that write below the words of comments, while these are read."""

    def __init__(self, data: bytes, texts: Mapping[Cell, str]) -> None:
        self.data, self.texts = data, texts
        self.edits: list[Edit] = []
        self.lists: dict[str, tuple[int, int]] = {}
        self.had: set[Cell] = set()
        self.authors = 0
        self.prefix = ""
        self.path: list[str] = []
        self.cell: Cell = (0, 0)
        self.start = self.after = 0  # of the text of a comment; after its last run

    def begin(self, name: str, attributes: Attributes, at: int) -> None:
        self.path.append(name)
        if len(self.path) == 1:
            self.prefix = prefix_of(self.data, at).decode("ascii", "replace")
        elif name in {"authors", "commentList"}:
            self.lists[name] = (at, at)
        elif name == "author":
            self.authors += 1
        elif name == "comment":
            found = pattern(REFERENCE).fullmatch(attributes.get("ref", ""))
            self.cell = (int(found[2]), column_number(found[1])) if found else (0, 0)
        elif self.is_in("text"):
            self.start, self.after = at, end_of_tag(self.data, at)
        elif self.is_in("text", "t") and self.cell in self.texts:
            # Words before runs are no run, and a program may show only one of the two.
            self.edits.append(insert(at, f"<{self.prefix}r>".encode()))

    def end(self, name: str, at: int) -> None:
        is_asked = self.cell in self.texts
        if name in self.lists:
            self.lists[name] = (self.lists[name][0], at)
        elif self.is_in("text", name) and name in {"t", "r"}:
            is_empty = self.data[at - 2 : at] == b"/>"
            self.after = at if is_empty else end_of_tag(self.data, at)
            if name == "t" and is_asked:
                self.edits.append(insert(self.after, f"</{self.prefix}r>".encode()))
        elif self.is_in("text") and is_asked and self.cell not in self.had:
            new = self.run(f"\n\n{self.texts[self.cell]}").encode()
            is_empty = is_empty_tag(self.data, self.start)
            inside = add_inside(self.data, self.start, at, new)
            self.edits.append(inside if is_empty else insert(self.after, new))
            self.had.add(self.cell)
        self.path.pop()

    def is_in(self, *names: str) -> bool:
        """Is this the element at the end of these names, below a comment?"""
        return self.path[-len(names) - 1 :] == ["comment", *names]

    def run(self, text: str) -> str:
        """Return words as a run."""
        words = escape(for_a_cell(text))
        prefix = self.prefix
        return f'<{prefix}r><{prefix}t xml:space="preserve">{words}</{prefix}t></{prefix}r>'


def _add_shapes(package: Package, sheet: str, texts: Mapping[Cell, str]) -> None:
    """Add the boxes in which programs show the comments, all hidden until one points at a cell."""
    if not texts:
        return
    data = package.read(sheet)
    found = outline(data)
    used = found.find("legacyDrawing")
    part = _drawing_of(package, sheet, data, used[0]) if used else ""
    if not part:
        part = package.new_name("xl/drawings/vmlDrawing{}.vml")
        package.write(part, EMPTY_DRAWING)
        link = package.link(sheet, DRAWING, part)
        package.declare_suffix("vml", DRAWING)
        is_strict = package.main().type.startswith("http://purl")
        package.write(sheet, add_old_drawing(data, found, link, is_strict=is_strict))
    drawing = package.read(part)
    kind = "" if b'id="_x0000_t202"' in drawing else SHAPE_TYPE
    last = max((int(each) for each in SHAPE_NUMBER.findall(drawing)), default=FIRST_SHAPE)
    shapes = kind + "".join(_shapes(texts, last + 1))
    closing = END_OF_DRAWING.search(drawing)
    at = closing.start() if closing else len(drawing)
    package.write(part, edit(drawing, [insert(at, shapes.encode())]))


def _drawing_of(package: Package, sheet: str, data: bytes, start: int) -> str:
    """Return the part to which a sheet refers for its comments: a header has such a part too."""
    link = LINK.search(data, start, end_of_tag(data, start))
    targets = {each.id.encode(): each.target for each in package.links(sheet)}
    return targets.get(link[1], "") if link else ""


def _shapes(texts: Mapping[Cell, str], first: int) -> Iterable[str]:
    for number, ((row, column), text) in enumerate(texts.items(), first):
        lines = sum(1 + len(line) // LINE for line in text.split("\n"))
        height = min(lines, MOST_LINES) + 1
        yield SHAPE.format(
            spaces=SPACES,
            number=number,
            height=height * HEIGHT,
            left=column,
            top=max(row - 2, 0),
            right=column + 4,
            bottom=max(row - 2, 0) + height,
            row=row - 1,
            column=column - 1,
        )
