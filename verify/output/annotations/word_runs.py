"""The text of a Word document as its parts have it: which run a letter is in, and at which byte.

A comment begins and ends between runs, so a run is cut in two where a number begins or ends. The
two halves look alike, and together they have the letters of the whole.
"""

from collections.abc import Container, Mapping

from verify.files.xml_places import (
    Attributes,
    Edit,
    end_of_tag,
    insert,
    is_empty_tag,
    prefix_of,
    scan,
    set_attribute,
)
from verify.model.named_tuples import NamedTuple

PRESERVE = b' xml:space="preserve"'


class Stretch(NamedTuple):
    """An element, from the start of its start tag to the end of its end tag."""

    start: int
    end: int


class RunText(NamedTuple):
    """A text element: `pieces` has where each stretch of its letters begins in bytes, with these.

    `run` is its run, `head` the start tag of the run and its properties. `outer` is the element of
    the outermost paragraph that all this is in: the run itself, a link, an insertion, a box.
    `is_first` and `is_last` say whether anything of the run stands before it, or behind it.
    `is_plain` says that the run can be cut: it is no formula, and in no box.
    """

    whole: Stretch
    pieces: tuple[tuple[int, str], ...]
    run: Stretch
    head: bytes
    outer: Stretch
    is_first: bool
    is_last: bool
    is_plain: bool

    @property
    def length(self) -> int:
        """The number of its letters."""
        return sum(len(letters) for _, letters in self.pieces)


class _Open:
    """An element that is being read."""

    def __init__(self, name: str, start: int) -> None:
        self.name, self.start = name, start
        self.children: list[Stretch] = []
        self.properties = b""
        self.texts: list[_OpenText] = []


class _OpenText:
    """A text element that is being read, and all that is found out about it later."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.pieces: list[tuple[int, str]] = []
        self.whole = self.run = self.outer = Stretch(0, 0)
        self.head = b""
        self.is_plain = True
        self.at = self.of = 0  # among the children of its run


def read_runs(
    data: bytes, asked: Container[int], notes: Container[str]
) -> tuple[Mapping[int, RunText], Mapping[str, Stretch]]:
    """Return the text elements with these numbers, and where the notes with these ids are named."""
    reader = _Reader(data, asked, notes)
    scan(data, reader.begin, reader.end, reader.say)
    found = {
        each.number: RunText(
            each.whole,
            tuple(each.pieces),
            each.run,
            each.head,
            each.outer,
            is_first=each.at == 0,
            is_last=each.at == each.of - 1,
            is_plain=each.is_plain,
        )
        for each in reader.texts
    }
    return found, reader.named


class _Reader:
    """Finds text elements with their runs while a part is read."""

    def __init__(self, data: bytes, asked: Container[int], notes: Container[str]) -> None:
        self.data, self.asked, self.notes = data, asked, notes
        self.path: list[_Open] = []
        self.texts: list[_OpenText] = []
        self.named: dict[str, Stretch] = {}
        self.waiting: list[str] = []
        self.count = 0
        self.text: _OpenText | None = None
        self.prefix = b""

    def begin(self, name: str, attributes: Attributes, at: int) -> None:
        if not self.path:
            self.prefix = prefix_of(self.data, at)
        if name == "t":
            if self.count in self.asked:
                self.text = _OpenText(self.count)
            self.count += 1
        elif name in {"footnoteReference", "endnoteReference"}:
            number = next((text for key, text in attributes.items() if key.endswith(":id")), "")
            if f"{name[:-9]}s {number}" in self.notes:
                self.waiting.append(f"{name[:-9]}s {number}")
        self.path.append(_Open(name, at))

    def say(self, letters: str, at: int) -> None:
        if self.text and self.path[-1].name == "t":
            self.text.pieces.append((at, letters))

    def end(self, name: str, at: int) -> None:
        own = self.path.pop()
        whole = Stretch(own.start, self.after(own.start, at))
        parent = self.path[-1] if self.path else own
        if name == "t" and self.text:
            self.finish_text(self.text, whole, parent)
            self.text = None
        elif name == "rPr" and parent.name == "r":
            parent.properties = self.data[whole.start : whole.end]
        elif name == "r":
            self.finish_run(own, whole)
        if name != "rPr":
            parent.children.append(whole)
        if parent.name == "p" and not any(each.name == "p" for each in self.path[:-1]):
            for text in own.texts:
                text.outer = whole
            self.named.update(dict.fromkeys(self.waiting, whole))
            self.waiting.clear()
        elif self.path:
            parent.texts += own.texts

    def after(self, start: int, at: int) -> int:
        return end_of_tag(self.data, start if is_empty_tag(self.data, start) else at)

    def finish_text(self, text: _OpenText, whole: Stretch, run: _Open) -> None:
        text.whole = whole
        text.at = len(run.children)
        is_nested = sum(each.name == "p" for each in self.path) > 1
        is_run = run.name == "r" and prefix_of(self.data, run.start) == self.prefix
        text.is_plain = is_run and not is_nested
        self.texts.append(text)
        run.texts.append(text)

    def finish_run(self, own: _Open, whole: Stretch) -> None:
        head = self.data[own.start : end_of_tag(self.data, own.start)] + own.properties
        for text in own.texts:
            if text.run == (0, 0):
                text.run, text.head, text.of = whole, head, len(own.children)


def begin_at(data: bytes, text: RunText, letter: int, mark: bytes) -> list[Edit]:
    """Return the edits that put a mark before a letter of a text element."""
    if not text.is_plain:
        return [insert(text.outer.start, mark)]
    if letter > 0:
        return _cut(data, text, letter, mark)
    if text.is_first:
        return [insert(text.run.start, mark)]
    return [insert(text.whole.start, _closing(text.head) + mark + text.head)]


def end_at(data: bytes, text: RunText, letter: int, mark: bytes) -> list[Edit]:
    """Return the edits that put a mark after the letters of a text element up to a place."""
    if not text.is_plain:
        return [insert(text.outer.end, mark)]
    if letter < text.length:
        return _cut(data, text, letter, mark)
    if text.is_last:
        return [insert(text.run.end, mark)]
    return [insert(text.whole.end, _closing(text.head) + mark + text.head)]


def _cut(data: bytes, text: RunText, letter: int, mark: bytes) -> list[Edit]:
    """Cut a run in two before a letter, with a mark between; blanks at the cut are kept."""
    name = data[text.whole.start + 1 : end_of_tag(data, text.whole.start) - 1].split()[0]
    opened = b"<" + name + PRESERVE + b">"
    between = b"</" + name + b">" + _closing(text.head) + mark + text.head + opened
    keep = set_attribute(data, text.whole.start, "xml:space", "preserve")
    return [keep, insert(_byte_of(data, text, letter), between)]


def _closing(head: bytes) -> bytes:
    """Return the end tag of a run, given how it begins."""
    return b"</" + head[1 : head.index(b">")].split()[0] + b">"


def _byte_of(data: bytes, text: RunText, letter: int) -> int:
    """Return the place of a letter in bytes. An entity is one letter, a line end may be two."""
    for at, letters in text.pieces:
        if letter < len(letters):
            is_coded = data[at : at + 1] in {b"&", b"\r"}
            return at if is_coded else at + len(letters[:letter].encode(_encoding(data)))
        letter -= len(letters)
    return text.whole.end


def _encoding(data: bytes) -> str:
    """Return the encoding of a part, which says it in its first line if it is not UTF-8."""
    first = data[:200].split(b"?>")[0]
    at = first.find(b"encoding=")
    return first[at + 10 :].split(first[at + 9 : at + 10])[0].decode() if at >= 0 else "utf-8"
