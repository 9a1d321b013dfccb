"""Read HTML: the words of the article on a page, a paragraph a line.

A reader of our own: `html.parser`, and Beautiful Soup with it, takes minutes over some broken
pages; the quick libraries do not say on which line text stands, or lose what is nested too deep.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from html import unescape

from verify.article.lines import Lines
from verify.article.markup import (
    COMMENT_END,
    INLINE,
    RAISED,
    RAW,
    TAG,
    TAG_NAME,
    find_lines,
    searcher,
)
from verify.figures.numbers import pattern

VOID = frozenset(
    (
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    )
)
# Elements that are not read, and those that do not end a line.
SKIPPED = frozenset(
    (
        "nav",
        "template",
        "noscript",
        "svg",
        "math",
        "select",
        "button",
        "canvas",
        "object",
        "audio",
        "video",
    )
)
QUIET = (INLINE | VOID | RAW | {"picture", "svg", "math", "template", "noscript"}) - {"br", "hr"}
# Elements that the next one of their name ends.
SELF_ENDING = frozenset(("p", "li", "td", "th", "tr", "dt", "dd", "option"))
REGIONS = ("article", "main")
QUOTED = r"=[ \t\r\n]*(?:\"[^\"]*\"|'[^']*')"
HIDDEN = r"(?i)\shidden(?=[\s=/>])"
UNDISPLAYED = r"(?i)\sstyle\s*=[\s\"']*[^\"'>]*\bdisplay\s*:\s*none"
BLANKS = r"[ \t\r\n\f]+"


def read_html(source: str) -> tuple[str, tuple[int, ...]]:
    """Return the text of a page, and for each line of it the line of the file.

    That of its `<article>`, or else of its `<main>`, if there is exactly one; else of all.
    """
    marks = list(_find_marks(source))
    counts = Counter(name for _, _, name in marks)
    region = next((name for name in REGIONS if counts[name] == 1), "")
    page = _read(source, marks, region)
    if region and not page.pieces:
        page = _read(source, marks, "")
    return page.text(), tuple(page.numbers)


def _find_marks(source: str) -> Iterator[tuple[int, int, str]]:
    """Yield where tags and comments stand, and the name: "p", "/p", "!--". All else is text.

    A comment, or an element such as a script, that nothing closes is text but for its first mark,
    lest copy be lost.
    """
    find = searcher(source)
    at = 0
    while mark := pattern(rf"<!--|{TAG}").search(source, at):
        start, end = mark.span()
        named = pattern(TAG_NAME).match(mark[0])
        name = named[1].lower() if named else "!"
        if mark[0] == "<!--":
            name = "!--"
            close = find(COMMENT_END, end - 2)
            end = source.index(">", close) + 1 if close >= 0 else end
        elif mark[0][1] == "/":
            name = f"/{name}"
        elif name in RAW:
            end = max(end, find(rf"(?i)</{name}", end))
        yield start, end, name
        at = end


def _read(source: str, marks: list[tuple[int, int, str]], region: str) -> Lines:
    page = _Page(region)
    starts = find_lines(source)
    at = 0
    for start, end, name in [*marks, (len(source), len(source), "!")]:
        words = source[at:start]
        if words and page.is_read():
            first = at + len(words) - len(words.lstrip())
            page.add(words, bisect_right(starts, first))
        if name == "!--":
            page.add_comment(source[start:end], bisect_right(starts, start))
        elif name[0] == "/":
            page.end(name[1:])
        elif name != "!":
            page.start(name, source[start:end])
        at = end
    return page.lines


class _Page:
    """What of a page has been read, and the elements that are open."""

    def __init__(self, region: str) -> None:
        self.lines = Lines()
        self.region = region
        self.opened: list[tuple[str, bool]] = []  # the name, and whether it hides its content
        self.counts: Counter[str] = Counter()
        self.hiding = 0

    def is_read(self) -> bool:
        return not self.hiding and (not self.region or self.counts[self.region] > 0)

    def add(self, source: str, number: int) -> None:
        words = unescape(source)
        if self.counts["sup"]:
            words = words.translate(RAISED)
        if self.counts["pre"]:
            first, *others = pattern(r"\r\n?|\n").split(words)
            self.lines.add(first, number)
            for line in others:
                self.lines.break_line()
                self.lines.add(line, number)
        else:
            self.lines.add(pattern(BLANKS).sub(" ", words), number)

    def add_comment(self, comment: str, number: int) -> None:
        """Add a suppression as it stands, wherever it does; other comments are no text."""
        if "verify:ignore" in comment.lower():
            self.lines.add(pattern(BLANKS).sub(" ", f" {comment} "), number)

    def start(self, name: str, tag: str) -> None:
        if name in SELF_ENDING and self.opened and self.opened[-1][0] == name:
            self.end(name)
        self.part(name)
        if name in {"table", "tr"}:
            self.lines.begin_row()
        elif name in {"td", "th"}:
            self.lines.begin_cell()
        if name not in VOID and not tag.endswith("/>") and name not in RAW:
            is_hiding = name in SKIPPED or _is_hidden(tag)
            self.opened.append((name, is_hiding))
            self.counts[name] += 1
            self.hiding += is_hiding

    def end(self, name: str) -> None:
        if self.counts[name]:
            closed = ""
            while closed != name:
                closed, was_hiding = self.opened.pop()
                self.counts[closed] -= 1
                self.hiding -= was_hiding
        self.part(name)
        if name == "tr":
            self.lines.end_row()

    def part(self, name: str) -> None:
        """Part what stands before a tag from what stands after it."""
        if name in {"td", "th", "tr", "table"}:
            self.lines.end_cell()
        if name == "br":
            self.lines.break_line()
        elif name == "tr":
            self.lines.part("\n")
        elif name not in QUIET and name not in {"td", "th"}:
            self.lines.part("\n\n")


def _is_hidden(tag: str) -> bool:
    if "hidden" in tag and pattern(HIDDEN).search(pattern(QUOTED).sub("=", tag)):
        return True
    return "none" in tag and pattern(UNDISPLAYED).search(tag) is not None
