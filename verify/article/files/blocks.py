"""The marks of Markdown that belong to lines: front matter, code, headings, lists, tables."""

from collections.abc import Iterator

from verify.article.model import Span
from verify.text.patterns import pattern

LINE = r"[^\r\n]+"
# Front matter: YAML between "---", TOML between "+++"; its first line tells it from a ruled line.
FRONT = r"(---|\+\+\+)[ \t]*(?:\r\n?|\n)(?=[\w-]+[ \t]*[:=]|#|\1)"
FRONT_END = {"---": r"(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?![^\r\n])", "+++": r"(?<=[\r\n])\+\+\+"}
# Its values that are published; the mark before a folded text, and the quotation marks, are not.
PUBLISHED = frozenset(
    (
        *("title", "headline", "subtitle", "subhead", "description", "summary", "standfirst"),
        *("dek", "deck", "excerpt", "lead"),
    )
)
VALUE = r"([A-Za-z]+)[ \t]*[:=][ \t]*(?:[>|][+-]?[ \t]*(?![^\r\n])|(\"{1,3}|'{1,3}))?"
FENCE = (
    r"[ \t>]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)?(`{3,}+(?=[^`\r\n]*(?![^\r\n]))|~{3,})([^\r\n]*)"
)
QUOTE = r"(?:[ \t]*>)+"
MARKS = "-=:|*_+ \t"  # a ruled line, an underlined heading, a table's second row have no others
DEFINITION = (
    r"[ \t]{0,3}\[([^\^\[\]\r\n][^\[\]\r\n]{0,199})\]:[ \t]*(?:<[^<>\r\n]*>|[^\s<]\S*)"
    r"(?:[ \t]+(?:\"[^\"\r\n]*\"|'[^'\r\n]*'|\([^()\r\n]*\)))?[ \t]*(?![^\r\n])"
)
CODE = r"import\s[^\r\n]*['\"];?[ \t]*(?![^\r\n])|export\s(?:const|let|default|function)\b[^\r\n]*"
HEADING = r"[ \t]{0,3}#{1,6}(?![^ \t\r\n])"
HEADING_END = r"[ \t]#+[ \t]*(?![^\r\n])"
ITEM = r"[ \t]*(?:[-*+]|([0-9]{1,9})[.)])(?:[ \t]+(?:\[[ xX]\](?=[ \t]))?|(?![^\r\n]))"
NOTE = r"[ \t]{0,3}\[\^[^\]\r\n]{1,100}\]:"


def find_front_matter(text: str) -> list[Span]:
    """Return the unpublished parts of the front matter. The copy begins after the last."""
    opened = pattern(FRONT).match(text)
    closed = pattern(FRONT_END[opened[1]]).search(text, opened.end()) if opened else None
    if not opened or not closed:
        return []
    spans = [Span(0, opened.end())]
    is_published = False
    for line in pattern(LINE).finditer(text, opened.end(), closed.start()):
        value = pattern(VALUE).match(text, *line.span())
        if value and value[1].lower() not in PUBLISHED:
            value = None
        is_published = bool(value) or (is_published and line[0][0] in " \t")
        if value:
            spans.append(Span(line.start(), value.end()))
        if not is_published:
            spans.append(Span(*line.span()))
        elif value and value[2] and line[0].rstrip().endswith(value[2]):
            end = line.start() + len(line[0].rstrip())
            spans.append(Span(max(value.end(), end - len(value[2])), end))
    return [*spans, Span(*closed.span())]


def find_fences(text: str) -> list[Span]:
    """Return fenced code. Of a fence that is never closed, only its own line is code."""
    lines = [
        (line.start(), fence)
        for line in pattern(LINE).finditer(text)
        if (fence := pattern(FENCE).match(text, *line.span()))
    ]
    spans = []
    open_ended = {"`": len(text), "~": len(text)}  # as long a fence is closed nowhere
    at = 0
    while at < len(lines):
        start, fence = lines[at]
        kind, length = fence[1][0], len(fence[1])
        closed = None
        if length < open_ended[kind]:
            closed = next(
                (
                    later
                    for later in range(at + 1, len(lines))
                    if lines[later][1][1].startswith(fence[1]) and not lines[later][1][2].strip()
                ),
                None,
            )
        if closed is None:
            open_ended[kind] = min(length, open_ended[kind])
        else:
            at = closed
        spans.append(Span(start, lines[at][1].end()))
        at += 1
    return spans


def is_no_copy(line: str) -> bool:
    """Is nothing of a line published: a ruled line, the target of a link, a line of code?"""
    bare = line.lstrip(" \t")
    if line and (not line.strip(MARKS) or bare.startswith(":::")):
        return True
    if bare.startswith("["):
        return bool(pattern(DEFINITION).match(line))
    return line.startswith(("import", "export")) and bool(pattern(CODE).match(line))


def find_line_marks(text: str, at: int) -> Iterator[Span]:
    """Yield the marks at the start of lines, and whole lines that are no copy, from `at` on.

    "12. " begins an item only if a list can begin there. Inside a paragraph only "1. " does.
    """
    end = at
    in_paragraph = in_list = False
    for line in pattern(LINE).finditer(text, at):
        begin, stop = line.span()
        if text[end:begin] not in {"\n", "\r\n", "\r"} or line[0].isspace():
            in_paragraph = False
            in_list = in_list and line[0][0] in " \t"
        end = stop
        quote = pattern(QUOTE).match(text, begin, stop)
        mark = quote.end() if quote else begin
        if is_no_copy(text[mark:stop]):
            in_paragraph = False
            yield Span(begin, stop)
            continue
        while item := pattern(ITEM).match(text, mark, stop):
            if item[1] and int(item[1]) != 1 and in_paragraph and not in_list:
                break
            in_list = True
            mark = item.end()
        heading = pattern(HEADING).match(text, mark, stop) or pattern(NOTE).match(text, mark, stop)
        mark = heading.end() if heading else mark
        yield Span(begin, mark)
        if heading and (closing := pattern(HEADING_END).search(text, mark, stop)):
            yield Span(*closing.span())
        in_paragraph = not heading
