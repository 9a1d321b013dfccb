"""Paragraphs of copy: a line each, or the lines that were wrapped by hand."""

from collections.abc import Sequence
from itertools import pairwise

from verify.article.model import Span
from verify.figures.numbers import pattern

STOPS = ".!?…:;”\"’')]"  # what the last line of a paragraph may end with
SHORTEST_WRAPPED = 45  # letters in a line of a text that was wrapped by hand


def find_paragraphs(text: str) -> list[Span]:
    """Return each paragraph: a line, or the lines that were wrapped by hand.

    A line that stops without a full stop goes on in the next where that begins in lower case. If
    one does in a block of lines of about one length, the whole block is one paragraph.
    """
    found: list[Span] = []
    block: list[Span] = []
    at = 0
    for line in pattern(r"[^\n\r\u2028\u2029]+").finditer(text):
        span = strip(text, line.start(), line.end())
        is_apart = len(text[at : line.start()].replace("\r\n", "\n")) > 1
        if block and (is_apart or span.start == span.end):
            found += _join(text, block)
            block = []
        if span.start < span.end:
            block.append(span)
        at = line.end()
    return found + _join(text, block)


def _join(text: str, lines: Sequence[Span]) -> list[Span]:
    """Return the paragraphs of a block of lines without a blank line between them."""
    if len(lines) <= 1:
        return list(lines)
    sizes = [line.end - line.start for line in lines[:-1]]
    goes_on = [
        text[one.end - 1] not in STOPS and text[other.start].islower()
        for one, other in pairwise(lines)
    ]
    if any(goes_on) and min(sizes) >= SHORTEST_WRAPPED and max(sizes) <= 2 * min(sizes):
        return [Span(lines[0].start, lines[-1].end)]
    joined = [lines[0]]
    for line, is_same in zip(lines[1:], goes_on, strict=True):
        if is_same:
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return joined


def strip(text: str, start: int, end: int) -> Span:
    """Return a stretch of a text without the blanks around it; empty if there is no more."""
    first = pattern(r"\S").search(text, start, end)
    if first is None:
        return Span(end, end)
    while text[end - 1].isspace():
        end -= 1
    return Span(first.start(), end)
