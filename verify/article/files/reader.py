"""Read files of copy (text, Markdown, HTML, DOCX) so that every figure keeps its place."""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from typing import BinaryIO, Literal

from verify.article.files.comments import Comment, find_comments
from verify.article.files.markup import blank, find_lines
from verify.article.model import Span
from verify.errors import InputError
from verify.ledger.formats import FORMATS as LEDGERS
from verify.ledger.formats import (
    STDIN,
    explain,
    find_state,
    find_suffix,
    open_file,
    read_text,
    refuse_changed,
)
from verify.model.claims import Flaw
from verify.model.named_tuples import NamedTuple

TextFormat = Literal["text", "markdown", "html"]
Format = TextFormat | Literal["docx"]
# The end of a file's name, and the format of such a file. Any other name is text.
FORMATS: Mapping[str, Format] = {
    ".txt": "text",
    ".text": "text",
    ".rst": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdx": "markdown",
    ".qmd": "markdown",
    ".rmd": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
}
SIZE_LIMIT = 100_000_000  # bytes of a file, which may hold pictures
TEXT_LIMIT = 10_000_000  # characters of copy: twenty novels, and a gigabyte of memory

# The first bytes of files that are not copy, and the names of their formats.
_FOREIGN = {
    b"\xd0\xcf\x11\xe0": "an old Word file, or one with a password",
    b"%PDF": "a PDF",
    b"{\\rtf": "a Rich Text file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"RIFF": "a picture or a recording",
    b"PAR1": "a Parquet file",
    b"SQLite": "an SQLite database",
    b"\x1f\x8b": "a compressed file",
    b"BZh": "a compressed file",
    b"\xfd7zXZ": "a compressed file",
    b"(\xb5/\xfd": "a compressed file",
    b"Rar!": "a compressed file",
    b"7z\xbc\xaf": "a compressed file",
}
_LIBRARIES = {"html": "lxml.etree", "docx": "docx"}
_PAGES = (b"<!doctype html", b"<html")


class Copy(NamedTuple):
    """A piece of copy.

    `shown` has the words as they are written: the whole file of text and Markdown; the words that a
    reader sees of HTML and DOCX, one paragraph a line. `text` is read for figures. It is `shown`
    with a space for each character of markup and comments, so an offset is the same in both.

    `lines` are the offsets at which the lines begin. `numbers` are the numbers that messages give
    the lines: 1, 2, 3 … in text and Markdown, the line of the file in HTML, the paragraph or the
    table row in DOCX. `has_columns` says whether a column of a line is a column of the file too.
    `written` gives line and column of an offset in the file of a page, None if it is not known.
    `flaws` say what is doubtful about the file.
    """

    path: str
    text: str
    shown: str
    lines: tuple[int, ...]
    numbers: tuple[int, ...]
    comments: tuple[Comment, ...] = ()
    flaws: tuple[Flaw, ...] = ()
    has_columns: bool = True
    written: Callable[[int], tuple[int, int] | None] | None = None

    def place(self, offset: int) -> tuple[int, int]:
        """Return the number of the line that an offset is on, and the column, from 1."""
        if self.written and (found := self.written(max(offset, 0))):
            return found
        line = bisect_right(self.lines, max(offset, 0)) - 1
        return self.numbers[line], max(offset, 0) - self.lines[line] + 1

    def line_of(self, offset: int) -> Span:
        """Return the whole line that an offset is on, without its end."""
        line = bisect_right(self.lines, max(offset, 0)) - 1
        start = self.lines[line]
        end = self.lines[line + 1] if line + 1 < len(self.lines) else len(self.shown)
        return Span(start, start + len(self.shown[start:end].rstrip("\r\n")))


def read_copy(path: str, *, stdin: BinaryIO | None = None, stdin_format: str = "") -> Copy:
    """Read one file of copy; "-" is `stdin`, in the format that `stdin_format` names.

    Raises InputError, which says what to do, if it cannot be read, or is no copy.
    """
    if path == "-":
        if stdin is None:
            raise InputError("there is no standard input to read", STDIN)
        return _read(stdin, STDIN, _check_format(stdin_format, STDIN))
    suffix = find_suffix(path)
    if suffix in LEDGERS:
        message = "a ledger, not copy: check it with verify check, or name it after --against"
        raise InputError(message, path)
    with open_file(path) as file:
        before = find_state(file)
        copy = _read(file, path, FORMATS.get(suffix))
        refuse_changed(file, path, before)
        return copy


def read_pdf_copy(path: str) -> Copy:
    """Read a PDF, for its figures: its columns and its tables are lost. Raises InputError."""
    from verify.extras import import_extra

    import_extra("pypdf", "reading .pdf", "pdf", path)
    from verify.article.files.pdf import read_pdf

    with open_file(path) as file:
        before = find_state(file)
        data = file.read(SIZE_LIMIT)
        refuse_changed(file, path, before)
    return _finish(path, *read_pdf(data, path))


def copy_of(text: str, path: str = "<copy>", format: str = "text") -> Copy:  # noqa: A002
    """Read copy that is a text already: `format` is "text", "markdown" or "html"."""
    name = _check_format(format, path) or "text"
    if name == "docx":
        raise InputError("a Word document is no text: read its file", path)
    return _read_text(text, path, name, ())


def _check_format(name: str, path: str) -> Format | None:
    """Return the format that a user names: "md", or "markdown". Raises InputError for another."""
    if not name:
        return None
    low = name.lower()
    found = FORMATS.get(f".{low.lstrip('.')}")
    found = found or next((known for known in FORMATS.values() if known == low), None)
    if not found:
        formats = ", ".join(dict.fromkeys(FORMATS.values()))
        raise InputError(f'there is no format "{name}": it is one of {formats}', path)
    return found


def _read(stream: BinaryIO, path: str, name: Format | None) -> Copy:
    try:
        data = stream.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise InputError(explain(error), path) from None
    if len(data) > SIZE_LIMIT:
        raise InputError("larger than 100 MB: save its text alone", path)
    found = _find_format(data, path, name)
    if found == "docx":
        _import_library("docx", path)
        from verify.article.files.docx import read_docx

        return _finish(path, *read_docx(data, path))
    text, flaws = read_text(data, path)
    if "\0" in text:
        raise InputError("not text, for it holds NUL characters: save it as .docx or .txt", path)
    return _read_text(text, path, found, flaws)


def _find_format(data: bytes, path: str, name: Format | None) -> Format:
    """Return the format that the content shows, or else the name. Raises InputError for no copy."""
    if data.startswith(b"PK\x03\x04"):
        return "docx"
    for start, what in _FOREIGN.items():
        if data.startswith(start):
            raise InputError(f"{what}: save its text as .docx or .txt", path)
    if name == "docx":
        raise InputError("not a Word document: if it is text, name it .txt", path)
    if name in {None, "text"} and data[:100].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(
        _PAGES
    ):
        return "html"
    return name or "text"


def _read_text(text: str, path: str, name: TextFormat, flaws: tuple[Flaw, ...]) -> Copy:
    match name:
        case "html":
            _import_library("html", path)
            from verify.article.files.html import read_html

            shown, numbers, places = read_html(text, path)
            return _finish(path, shown, numbers, flaws)._replace(
                has_columns=True, written=places.place
            )
        case "markdown":
            return _finish(path, text, flaws=flaws, is_markdown=True)
        case "text":
            return _finish(path, text, flaws=flaws)


def _import_library(name: str, path: str) -> None:
    from verify.extras import import_extra

    import_extra(_LIBRARIES[name], f"reading .{name}", "copy", path)


def _finish(
    path: str,
    shown: str,
    numbers: tuple[int, ...] = (),
    flaws: tuple[Flaw, ...] = (),
    *,
    is_markdown: bool = False,
) -> Copy:
    """Separate the comments, and blank out everything that is not copy."""
    if len(shown) > TEXT_LIMIT:
        raise InputError(f"more than {TEXT_LIMIT:,} characters: split it into articles", path)
    lines = find_lines(shown)
    text = shown
    if is_markdown:
        from verify.article.files.markdown import blank_code, mask_markdown

        text = blank_code(text)
    comments = find_comments(text, lines)
    text = blank(text, [(comment.start, comment.end) for comment in comments])
    if is_markdown:
        text = mask_markdown(text)
    own = numbers or tuple(range(1, len(lines) + 1))
    return Copy(path, text, shown, lines, own, comments, flaws, has_columns=not numbers)
