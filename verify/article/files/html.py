"""Read HTML with lxml (extra [copy]): the words of the article on a page, one paragraph a line.

Text that a browser hides because a tag is not closed is skipped. An unclosed comment hides nothing
here: it is the desk's, not the browser's.
"""

from collections import Counter

from lxml.etree import HTMLParser, _Element, fromstring, iterwalk

from verify.article.files.html_places import Anchor, WrittenPlaces, WrittenText
from verify.article.files.lines import Lines
from verify.article.files.markup import INLINE, RAISED, RAW, STRUCK
from verify.errors import InputError
from verify.text.patterns import pattern

UNDRAWN = frozenset(("svg", "math", "template", "noscript"))
# Elements that are not read, and those that do not end a line.
SKIPPED = RAW | UNDRAWN | STRUCK | {"nav", "select", "button", "canvas", "object", "audio", "video"}
QUIET = INLINE | RAW | UNDRAWN | {"img", "picture", "source", "area", "input", "link", "meta"}
ROWS = frozenset(("tr", "thead", "tbody", "tfoot", "colgroup", "col"))  # they end no table
REGIONS = ("article", "main")
MOST_MARKS = 2_000_000  # the "<" of a page: a million elements, of 200 bytes each
DEEPEST = 2000  # elements within each other: soon after, the parser leaves out all that follows
# A tag, and its attributes after the first 2000: the parser compares each with all others.
CROWDED = r"""<[A-Za-z](?:{0}){{0,2000}}+({0})?""".format(
    r"""[^\s/<>"']*+(?:"[^"]*+"|'[^']*+'|[\s/"'])"""
)
BLANKS = r"[ \t\n\f]+"
UNDISPLAYED = r"(?i)\bdisplay\s*:\s*none"


def read_html(source: str, path: str) -> tuple[str, tuple[int, ...], WrittenPlaces]:
    """Return the text of a page, for each line of it the line of the file, and all places.

    That of its `<article>`, or else of its `<main>`, if there is exactly one; else of all.
    Raises InputError.
    """
    root = _parse(source, path)
    region = next((name for name in REGIONS if len(list(root.iter(name))) == 1), "")
    lines = _read(root, region, path, source)
    if region and not lines.pieces:
        lines = _read(root, "", path, source)
    text = lines.text()
    places = WrittenPlaces(source, text, [Anchor(*place) for place in lines.places])
    return text, tuple(lines.numbers), places


def _parse(source: str, path: str) -> _Element:
    if any(tag[1] for tag in pattern(CROWDED).finditer(source)):
        raise InputError("a tag has thousands of attributes: save its text as .txt", path)
    if source.count("<") > MOST_MARKS:
        raise InputError("has more than a million elements: save its text as .txt", path)
    source = pattern(r"\r\n?").sub("\n", source).replace("\0", "\ufffd")
    closed = source.rfind("-->") + 1  # no comment that begins after it is closed
    source = source[:closed] + source[closed:].replace("<!--", "")
    # The parser leaves out comments, or a second page, outside of the page.
    source = "<html>" + pattern(r"(?i)</html\b").sub("</x", source)
    parser = HTMLParser(encoding="utf-8", huge_tree=True)
    return fromstring(source.encode(errors="replace"), parser)


def _read(root: _Element, region: str, path: str, source: str) -> Lines:
    page = _Page(region, WrittenText(source))
    depth = 0
    for event, node in iterwalk(root, events=("start", "end", "comment")):
        if event == "start":
            depth += 1
            page.start(node)
            page.add(node.text)
        else:
            if event == "end":
                depth -= 1
                page.end(node)
            else:
                page.add_comment(node)
            page.add(node.tail)
        if depth > DEEPEST:
            raise InputError("nested too deep to be read: save its text as .txt", path)
    return page.lines


class _Page:
    """The part of a page that has been read so far, and the elements that are open."""

    def __init__(self, region: str, written: WrittenText) -> None:
        self.written = written
        self.lines = Lines()
        self.region = region
        self.counts: Counter[str] = Counter()
        self.line = 1  # of the file: the tree gives those of elements, not of text
        self.hider: _Element | None = None

    def start(self, element: _Element) -> None:
        name = str(element.tag)
        self.counts[name] += 1
        self.line = max(self.line, element.sourceline or 1)
        if self.hider is None and (name in SKIPPED or _is_hidden(element)):
            self.hider = element
        self.part(name)
        if name == "br":
            self.lines.break_line()
        elif name in {"table", "tr"}:
            self.lines.begin_row()
        elif name in {"td", "th"}:
            self.lines.begin_cell()

    def end(self, element: _Element) -> None:
        name = str(element.tag)
        self.counts[name] -= 1
        if element is self.hider:
            self.hider = None
        self.part(name)
        if name == "tr":
            self.lines.end_row()

    def part(self, name: str) -> None:
        """Separate the text before a tag from the text after it."""
        if name in {"td", "th", "tr", "table"}:
            self.lines.end_cell()
        if name in ROWS:
            self.lines.part("\n")
        elif name not in QUIET and name not in {"br", "td", "th"}:
            self.lines.part("\n\n")

    def add(self, words: str | None) -> None:
        at = self.written.find(words) if words and not words.isspace() else -1
        if words and self.hider is None and (not self.region or self.counts[self.region]):
            shown = words.translate(RAISED) if self.counts["sup"] else words
            if self.counts["pre"]:
                for number, line in enumerate(shown.split("\n"), self.line):
                    if number > self.line:
                        self.lines.break_line()
                    self.lines.add(line, number, at if number == self.line else -1)
            else:
                blanks = len(words) - len(words.lstrip())
                shown = pattern(BLANKS).sub(" ", shown)
                self.lines.add(shown, self.line + words.count("\n", 0, blanks), at)
        self.line += (words or "").count("\n")

    def add_comment(self, comment: _Element) -> None:
        """Add a suppression as it is written. Other comments are no text."""
        words = comment.text or ""
        self.line = max(self.line, comment.sourceline or 1)
        if "verify:ignore" in words.lower():
            shown = pattern(BLANKS).sub(" ", f" <!--{words}--> ")
            self.lines.add(shown, self.line - words.count("\n"))


def _is_hidden(element: _Element) -> bool:
    style = element.get("style", "")
    return "hidden" in element.attrib or pattern(UNDISPLAYED).search(style) is not None
