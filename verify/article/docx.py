"""Read DOCX: paragraphs, tables, text boxes and notes, as they stand when all changes are accepted.

With the standard library: of the usual ones, python-docx leaves out what was inserted with tracked
changes, text boxes and notes; mammoth runs lines together; docx2python gives some text twice.
"""

from collections.abc import Callable, Mapping
from io import BytesIO
from xml.etree.ElementTree import XMLParser
from zipfile import ZipFile

from verify.article.lines import Lines
from verify.article.markup import RAISED
from verify.errors import InputError
from verify.figures.numbers import pattern

XML_LIMIT = 100_000_000  # bytes unpacked; a small file can be made to unpack to anything
BLOCK = 1 << 16
PARTS = ("comments", "document", "footnotes", "endnotes")  # the comments first: text refers to them
# What is deleted or moved away, the second copy of a text box, instructions, words above words.
SKIPPED = frozenset(
    ("del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "rPrChange", "rt")
)
NO = frozenset(("0", "false", "off"))
ARCHIVES = {"xl/": "a spreadsheet", "mimetype": "an OpenDocument file", "": "an archive"}


def read_docx(data: bytes, path: str) -> tuple[str, tuple[int, ...]]:
    """Return the text of a document, and for each line of it the number of the paragraph.

    All paragraphs count, also empty ones and those in cells. Raises InputError.
    """
    document = _Document()
    try:
        with ZipFile(BytesIO(data)) as archive:
            for part in _find_parts(archive, path):
                parser = XMLParser(target=document)  # noqa: S314 - it refuses all entities
                with archive.open(part) as stream:
                    while block := stream.read(BLOCK):
                        parser.feed(block)
                parser.close()
    except InputError:
        raise
    except Exception as error:  # noqa: BLE001 - the archive and the parser have dozens
        reason = type(error).__name__
        message = f"cannot be read as a Word document ({reason}): open it in Word and save it again"
        raise InputError(message, path) from None
    return document.lines.text(), tuple(document.lines.numbers)


def _find_parts(archive: ZipFile, path: str) -> list[str]:
    sizes = {info.filename: info.file_size for info in archive.infolist()}
    main = next((name for name in sizes if pattern(r"word/document\d*\.xml").fullmatch(name)), "")
    if not main:
        what = next(
            what
            for start, what in ARCHIVES.items()
            if any(name.startswith(start) for name in sizes) or not start
        )
        raise InputError(f"{what}, not a Word document: save its text as .docx or .txt", path)
    names = [main if part == "document" else f"word/{part}.xml" for part in PARTS]
    if sum(sizes.get(name, 0) for name in names) > XML_LIMIT:
        raise InputError("unpacks to more than 100 MB of text: save it as .txt", path)
    return [name for name in names if name in sizes]


class _Document:
    """What of a document has been read; an XMLParser calls it with each element."""

    def __init__(self) -> None:
        self.lines = Lines()
        self.comments: dict[str, str] = {}
        self.outer: list[tuple[Lines, list[Lines], int]] = []
        self.boxes: list[Lines] = []  # stand in the paragraph, and are read after it
        self.paragraphs = self.number = 0
        self.skipping = 0
        self.is_text = self.is_hidden = self.is_raised = False
        self.is_property = self.joins_next = False
        self.comment = ""

    def doctype(self, *_names: object) -> None:
        raise ValueError  # no document has one; its entities could be made to grow without end

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = tag.rpartition("}")[2]
        if self.is_property:  # of a paragraph, the end of which may be deleted
            self.joins_next = self.joins_next or name == "del"
        elif self.skipping or name in SKIPPED:
            self.skipping += 1
        elif begin := STARTS.get(name):
            begin(self, {key.rpartition("}")[2]: value for key, value in attributes.items()})

    def end(self, tag: str) -> None:
        name = tag.rpartition("}")[2]
        if self.is_property:
            self.is_property = name != "pPr"
        elif self.skipping:
            self.skipping -= 1
        elif finish := ENDS.get(name):
            finish(self)

    def data(self, words: str) -> None:
        if self.is_text and not self.skipping:
            words = words.translate(RAISED) if self.is_raised else words
            self.lines.add(pattern(r"[\r\n]").sub(" ", words), self.number)

    def close(self) -> None:
        self.lines.part("\n\n")

    def begin_paragraph(self, _values: Mapping[str, str]) -> None:
        self.paragraphs += 1
        self.number = self.paragraphs

    def begin_properties(self, _values: Mapping[str, str]) -> None:
        self.is_property = True

    def begin_run(self, _values: Mapping[str, str]) -> None:
        self.is_hidden = self.is_raised = False

    def align(self, values: Mapping[str, str]) -> None:
        self.is_raised = values.get("val") == "superscript"

    def hide(self, values: Mapping[str, str]) -> None:
        self.is_hidden = values.get("val") not in NO

    def begin_text(self, _values: Mapping[str, str]) -> None:
        self.is_text = not self.is_hidden

    def end_text(self) -> None:
        self.is_text = False

    def begin_box(self, values: Mapping[str, str]) -> None:
        self.outer.append((self.lines, self.boxes, self.number))
        self.lines, self.boxes = Lines(), []
        self.comment = values.get("id", "")

    def end_box(self) -> None:
        self.boxes, box = self._leave()
        self.boxes.append(box)

    def end_comment(self) -> None:
        self.boxes, comment = self._leave()
        self.comments[self.comment] = comment.text()

    def _leave(self) -> tuple[list[Lines], Lines]:
        inner = self.lines
        self.lines, boxes, self.number = self.outer.pop()
        return boxes, inner

    def refer(self, values: Mapping[str, str]) -> None:
        """Add a comment that is a suppression to the line that it stands on."""
        words = " ".join(self.comments.get(values.get("id", ""), "").split())
        if "verify:ignore" in words.lower():
            self.lines.add(f" <!-- {words.replace('--', '–')} -->", self.number)

    def end_paragraph(self) -> None:
        if not self.joins_next:
            self.lines.part("\n\n")
        self.joins_next = False
        for box in self.boxes:
            self.lines.extend(box)
        self.boxes.clear()


STARTS: Mapping[str, Callable[[_Document, Mapping[str, str]], None]] = {
    "p": _Document.begin_paragraph,
    "pPr": _Document.begin_properties,
    "r": _Document.begin_run,
    "vanish": _Document.hide,
    "vertAlign": _Document.align,
    "t": _Document.begin_text,
    "br": lambda document, _: document.lines.break_line(),
    "cr": lambda document, _: document.lines.break_line(),
    "tab": lambda document, _: document.lines.part("\t"),
    "ptab": lambda document, _: document.lines.part("\t"),
    "noBreakHyphen": lambda document, _: document.lines.add("\u2011", document.number),
    "tbl": lambda document, _: document.lines.begin_row(),
    "tr": lambda document, _: document.lines.begin_row(),
    "tc": lambda document, _: document.lines.begin_cell(),
    "txbxContent": _Document.begin_box,
    "comment": _Document.begin_box,
    "commentReference": _Document.refer,
}
ENDS: Mapping[str, Callable[[_Document], None]] = {
    "t": _Document.end_text,
    "p": _Document.end_paragraph,
    "tc": lambda document: document.lines.end_cell(),
    "tr": lambda document: document.lines.end_row(),
    "tbl": lambda document: document.lines.part("\n\n"),
    "txbxContent": _Document.end_box,
    "comment": _Document.end_comment,
}
