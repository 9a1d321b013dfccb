"""The stretches of copy that no fix may change: front matter, code, and comments of HTML."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from verify.article.files import Copy
from verify.article.files.blocks import find_fences, find_front_matter
from verify.article.model import Span
from verify.text.patterns import pattern

LINE = r"[^\r\n]*(?:\r\n?|\n|$)"
ITEM = r"([ \t]*)(?:[-*+]|[0-9]{1,9}[.)])[ \t]+"
# What is between these is not read as sentences by whoever publishes the file.
MARKED = r"(?is)<!--.*?(?:-->|$)|<(pre|script|style)\b.*?(?:</\1\s*>|$)|`[^`\r\n]+`"
TAB = 4  # columns; so many more than the text around it has an indented code block


def is_untouched(span: Span, copy: Copy) -> bool:
    """Does a stretch of copy belong to what no fix may change, or overlap with it?"""
    some = _find_untouched(copy.shown, is_markdown=copy.is_markdown)
    at = bisect_right(some, span.end, key=lambda each: each.start)
    return any(each.end > span.start for each in some[max(0, at - 2) : at])


@lru_cache(maxsize=8)
def _find_untouched(text: str, *, is_markdown: bool) -> Sequence[Span]:
    """Return the stretches of a text that stay as they are, in order, without overlaps."""
    found = [Span(*each.span()) for each in pattern(MARKED).finditer(text)]
    if front := find_front_matter(text):
        found.append(Span(0, front[-1].end))
    if is_markdown:
        found += [*find_fences(text), *_indented_code(text, front[-1].end if front else 0)]
    joined: list[Span] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(end, joined[-1].end))
        else:
            joined.append(Span(start, end))
    return joined


def _indented_code(text: str, at: int) -> Iterator[Span]:
    """Yield the lines of indented code: after an empty line, four columns in from its list."""
    column, may_begin = 0, True
    for line in pattern(LINE).finditer(text, at):
        words = line[0].expandtabs(TAB)
        bare = words.lstrip(" ")
        indent = len(words) - len(bare)
        if not bare.strip():
            may_begin = True
            continue
        item = pattern(ITEM).match(words)
        column = min(column, indent) if indent < column else column
        if may_begin and indent >= column + TAB:
            yield Span(*line.span())
            continue
        may_begin = False
        column = item.end() if item else column
