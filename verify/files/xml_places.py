"""Find where the elements of an XML file are, in bytes, and add to them: nothing else is rewritten.

What is added is ASCII, so it fits every encoding that has ASCII in it.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from xml.parsers import expat

from verify.model.named_tuples import NamedTuple

Attributes = Mapping[str, str]
# A start tag with its attributes; a ">" within quotation marks ends no tag.
_TAG = re.compile(rb"""<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>""")
_NAME = re.compile(rb"<(([^\s/>:]*:)?[^\s/>]+)")
_ILLEGAL = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # in XML 1.0
_WIDE = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_ENCODING = re.compile(r"(?<=encoding=)(?:\"[^\"]*\"|'[^']*')")


class XmlError(ValueError):
    """A part is no XML that can be read, or has a document type, which no office file has."""


class Edit(NamedTuple):
    """Bytes that replace those from `start` to `end`; if these are one place, nothing is lost."""

    start: int
    end: int
    new: bytes


def scan(
    data: bytes,
    begin: Callable[[str, Attributes, int], None],
    end: Callable[[str, int], None],
    say: Callable[[str, int], None] | None = None,
) -> None:
    """Call `begin`, `end` and `say` for each start tag, end tag and text, with its place in bytes.

    Names of elements are without their prefixes, those of attributes as written. An empty element
    (`<v/>`) ends after its tag. Raises XmlError.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = False

    def refuse(*_: object) -> None:
        raise XmlError

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = lambda name, attributes: begin(
        local(name), attributes, parser.CurrentByteIndex
    )
    parser.EndElementHandler = lambda name: end(local(name), parser.CurrentByteIndex)
    if say:
        parser.CharacterDataHandler = lambda text: say(text, parser.CurrentByteIndex)
    try:
        parser.Parse(data, True)  # noqa: FBT003 - "this is all", by position only
    except (expat.ExpatError, ValueError):
        raise XmlError from None


def local(name: str) -> str:
    """Return a name without its prefix: "row" of "x:row"."""
    return name.rpartition(":")[2]


def prefix_of(data: bytes, start: int) -> bytes:
    """Return the prefix of the element that begins at a place, with its colon: b"x:", or b""."""
    name = _NAME.match(data, start)
    return name[2] or b"" if name else b""


def end_of_tag(data: bytes, start: int) -> int:
    """Return the place after the tag that begins at `start`."""
    tag = _TAG.match(data, start)
    if not tag:
        raise XmlError
    return tag.end()


def is_empty_tag(data: bytes, start: int) -> bool:
    """Is the element that begins at a place written as one tag, `<v/>`?"""
    return data[end_of_tag(data, start) - 2 : end_of_tag(data, start) - 1] == b"/"


def edit(data: bytes, edits: Iterable[Edit]) -> bytes:
    """Return the bytes with all edits made. Those at one place are made in their order."""
    pieces, at = [], 0
    for each in sorted(edits, key=lambda each: each[:2]):
        pieces += [data[at : each.start], each.new]
        at = each.end
    return b"".join((*pieces, data[at:]))


def insert(at: int, new: bytes) -> Edit:
    """Return an edit that adds bytes at a place."""
    return Edit(at, at, new)


def add_inside(data: bytes, start: int, end: int, new: bytes) -> Edit:
    """Return an edit that adds bytes at the end of an element, even of one that is `<v/>`.

    `end` is the place of its end tag.
    """
    if not is_empty_tag(data, start):
        return insert(end, new)
    after = end_of_tag(data, start)
    name = _NAME.match(data, start)
    closing = b"</" + (name[1] if name else b"") + b">"
    return Edit(after - 2, after, b">" + new + closing)


def set_attribute(data: bytes, start: int, name: str, value: str) -> Edit:
    """Return an edit that gives a start tag an attribute, which replaces one of that name."""
    end = end_of_tag(data, start)
    own = rb"(\s" + name.encode() + rb"\s*=\s*)(?:\"[^\"]*\"|'[^']*')"
    found = re.compile(own).search(data, start, end)
    quoted = f'"{escape(value)}"'.encode()
    if found:
        return Edit(found.end(1), found.end(), quoted)
    at = end - (2 if data[end - 2 : end - 1] == b"/" else 1)
    return insert(at, f" {name}=".encode() + quoted)


def escape(text: str) -> str:
    """Return text for XML: markup is text, all but ASCII is a reference, illegal characters go."""
    legal = _ILLEGAL.sub("", text)
    marked = legal.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    marked = marked.replace('"', "&quot;").replace("\r", "&#13;")
    return marked.encode("ascii", "xmlcharrefreplace").decode()


def with_ascii(data: bytes) -> bytes:
    """Return a part in an encoding that has ASCII in it: one in UTF-16 as UTF-8."""
    encoding = _WIDE.get(data[:2])
    if not encoding:
        return data
    try:
        text = data[2:].decode(encoding)
    except UnicodeDecodeError:
        raise XmlError from None
    return _ENCODING.sub('"UTF-8"', text, count=1).encode()
