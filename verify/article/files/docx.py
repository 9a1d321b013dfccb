"""Read DOCX: paragraphs, tables, text boxes and notes, as if all tracked changes were accepted.

python-docx (extra [copy]) opens the file and parses its parts. This module walks the trees, because
the library's own text lacks text boxes, notes and words that were inserted with tracked changes.
"""

from collections.abc import Callable, Mapping
from io import BytesIO

from docx.opc.package import OpcPackage
from docx.opc.part import Part, XmlPart
from docx.opc.rel import Relationships
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from verify.article.files.lines import Lines
from verify.article.files.markup import RAISED
from verify.errors import InputError
from verify.files.archives import measure
from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern

GROWTH = 30_000_000  # bytes that a file may unpack to beyond its size: pictures hardly grow
PART_COST = 10_000  # bytes of text that take as long to open as one more part
MOST_MARKS = 2_000_000  # the "<" of all parts: a million elements, of 200 bytes each
PARTS = ("document", "footnotes", "endnotes")
# Properties, deleted or moved text, the second copy of a text box, words above words.
SKIPPED = frozenset(("pPr", "rPr", "del", "moveFrom", "Fallback", "instrText", "delText", "rt"))
UNSEEN = ("vanish", "strike", "dstrike")  # properties of text that is hidden, or struck out
NO = frozenset(("0", "false", "off"))
# A folder or file in an archive, and the format that the archive then has.
ARCHIVES = {"word": "", "xl": "a spreadsheet", "mimetype": "an OpenDocument file"}
# What each element adds to the text where it begins, and where it ends.
BEGINS: Mapping[str, Callable[[Lines], None]] = {
    **dict.fromkeys(("tbl", "tr"), Lines.begin_row),
    "tc": Lines.begin_cell,
    **dict.fromkeys(("tab", "ptab"), lambda lines: lines.part("\t")),
    **dict.fromkeys(("br", "cr"), Lines.break_line),
}
ENDS: Mapping[str, Callable[[Lines], None]] = {
    "tbl": lambda lines: lines.part("\n\n"),
    "tr": Lines.end_row,
    "tc": Lines.end_cell,
}


class TextPlace(NamedTuple):
    """Letters of the text, from `start` to `end`, which one text element of a document has.

    `part` is the place of its part in `PARTS`, `element` its number among the text elements of that
    part. `skipped` are the first letters of the element that are not in the text.
    """

    start: int
    end: int
    part: int
    element: int
    skipped: int


def read_docx(data: bytes, path: str) -> tuple[str, tuple[int, ...]]:
    """Return the text of a document, and for each line of it the number of the paragraph.

    All paragraphs count, also empty ones and those in cells. Raises InputError.
    """
    document = _read(data, path)
    return document.lines.text(), tuple(document.lines.numbers)


def find_places(data: bytes, path: str) -> tuple[TextPlace, ...]:
    """Return where in the document the letters of its text are, in the order of the text."""
    return tuple(
        TextPlace(start, end, *divmod(origin, MOST_MARKS), skipped)
        for start, end, origin, skipped in _read(data, path).lines.origins
    )


def _read(data: bytes, path: str) -> "_Document":
    try:
        _check_archive(data, path)
        trees = _parse(data)
        document = _Document(_read_comments(trees.get("comments")))
        for part in PARTS:
            if part in trees:
                document.begin(trees[part], part)
    except (InputError, MemoryError):
        raise
    except Exception as error:  # noqa: BLE001 - the archive, the parser and the library have dozens
        reason = type(error).__name__
        message = f"cannot be read as a Word document ({reason}): open it in Word and save it again"
        raise InputError(message, path) from None
    return document


def _check_archive(data: bytes, path: str) -> None:
    found = measure(BytesIO(data), len(data) + GROWTH)
    if found is None or len(found.marks) * PART_COST + found.size > len(data) + GROWTH:
        raise InputError("unpacks to more than 30 MB of text: save it as .txt", path)
    if sum(found.marks.values()) > MOST_MARKS:
        raise InputError("has more than a million elements: save its text as .txt", path)
    starts = [name.split("/")[0] for name in found.marks]
    what = next((ARCHIVES[start] for start in ARCHIVES if start in starts), "an archive")
    if what:
        raise InputError(f"{what}, not a Word document: save its text as .docx or .txt", path)


def _parse(data: bytes) -> dict[str, BaseOxmlElement]:
    """Return the trees of the document, its notes and its comments.

    Not `docx.Document`, which refuses templates, files with macros and the strict format.
    """
    main = _find_parts(OpcPackage.open(BytesIO(data)).rels)["officeDocument"]
    linked = {**_find_parts(main.rels), "document": main}
    trees = {
        name: part.element if isinstance(part, XmlPart) else parse_xml(part.blob)
        for name, part in linked.items()
        if name in {*PARTS, "comments"}
    }
    if any(tree.getroottree().docinfo.doctype for tree in trees.values()):
        raise ValueError  # no document has one; its entities would be left out
    return trees


def _find_parts(relationships: Relationships) -> dict[str, Part]:
    links = [link for link in relationships.values() if not link.is_external]
    return {link.reltype.rpartition("/")[2]: link.target_part for link in links}


def _has(run: BaseOxmlElement, name: str) -> bool:
    """Has a run a property that is not switched off?"""
    found = run.find(f"{{*}}rPr/{{*}}{name}")
    return found is not None and _read_attribute(found, "val") not in NO


def _read_comments(tree: BaseOxmlElement | None) -> dict[str, str]:
    comments = {}
    for comment in () if tree is None else tree.iterchildren("{*}comment"):
        paragraphs = (paragraph.iter("{*}t") for paragraph in comment.iter("{*}p"))
        words = " ".join("".join(text.text or "" for text in texts) for texts in paragraphs)
        comments[_read_attribute(comment, "id")] = " ".join(words.split())
    return comments


def _local(name: str) -> str:
    """Return a name without its namespace. There are two namespaces: transitional and strict."""
    return name.rpartition("}")[2]


def _read_attribute(element: BaseOxmlElement | None, name: str) -> str:
    items = [] if element is None else element.attrib.items()
    return next((value for key, value in items if _local(key) == name), "")


class _Document:
    """The part of a document that has been read so far."""

    def __init__(self, comments: dict[str, str]) -> None:
        self.lines = Lines()
        self.comments = comments
        self.boxes: list[BaseOxmlElement] = []  # read after their paragraph
        self.paragraphs = 0
        self.is_raised = False
        self.origins: dict[BaseOxmlElement, int] = {}

    def begin(self, tree: BaseOxmlElement, part: str) -> None:
        """Read a whole part: its texts have numbers, by which they are found again."""
        first = PARTS.index(part) * MOST_MARKS
        self.origins = {text: first + at for at, text in enumerate(tree.iter("{*}t"))}
        self.read(tree)

    def read(self, parent: BaseOxmlElement) -> None:
        for child in parent.iterchildren("*"):
            name = _local(str(child.tag))
            if name == "t":
                self.add(child.text or "", self.origins[child])
            elif name == "noBreakHyphen":
                self.add("\u2011")
            elif name == "r":
                self.read_run(child)
            elif name == "p":
                self.read_paragraph(child)
            elif name == "txbxContent":
                self.boxes.append(child)
            elif name not in SKIPPED:
                if begin := BEGINS.get(name):
                    begin(self.lines)
                self.read(child)
                if end := ENDS.get(name):
                    end(self.lines)

    def read_paragraph(self, paragraph: BaseOxmlElement) -> None:
        self.paragraphs += 1
        self.read(paragraph)
        if paragraph.find("{*}pPr/{*}rPr/{*}del") is None:  # its end may be deleted
            self.lines.part("\n\n")
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            self.lines.part("\n\n")
            self.read(box)

    def read_run(self, run: BaseOxmlElement) -> None:
        if not any(_has(run, name) for name in UNSEEN):
            alignment = _read_attribute(run.find("{*}rPr/{*}vertAlign"), "val")
            self.is_raised = alignment == "superscript"
            self.read(run)
            self.is_raised = False
        for reference in run.iterchildren("{*}commentReference"):
            words = self.comments.get(_read_attribute(reference, "id"), "")
            if "verify:ignore" in words.lower():  # it is a suppression
                self.add(f" <!-- {words.replace('--', '–')} -->")

    def add(self, words: str, origin: int = -1) -> None:
        words = words.translate(RAISED) if self.is_raised else words
        self.lines.add(pattern(r"[\r\n]").sub(" ", words), self.paragraphs, origin=origin)
