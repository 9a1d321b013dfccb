"""Paragraphs of copy: a line each, or the lines that were wrapped by hand."""

from collections.abc import Sequence
from itertools import pairwise

from verify.article.model import Span
from verify.article.speakers.lexicon import speech
from verify.text.patterns import pattern
from verify.text.words import CELL_END

STOPS = ".!?…:;”\"’')]"  # what the last line of a paragraph may end with
# "tanks – 8,646 (+7)": a line of a list, that goes on from nothing
ENTRY = r"[^\W\d_][\w ./]{0,40}[–—:=-] ?(?:about |around |some |over |~)?\d"
ENTRY_SIGNS, ENTRY_REACH = frozenset("–—:=-"), 43  # one of these signs is so near to its start
SHORTEST_WRAPPED = 45  # letters in a line of a text that was wrapped by hand


def find_paragraphs(text: str) -> list[Span]:
    """Return each paragraph: a line, or the lines that were wrapped by hand.

    A line without a full stop goes on in the next line if that one begins in lower case, or if the
    line is so long that the next word had no room in it. If one line of a block goes on in lower
    case, and all lines have about one length, the whole block is one paragraph. Each cell of a
    table is one.
    """
    found: list[Span] = []
    block: list[Span] = []
    at = 0
    for line in pattern(r"[^\n\r\u2028\u2029]+").finditer(text):
        span = strip(text, line.start(), line.end())
        gap = text[at : line.start()].replace("\r\n", "\n")
        is_apart = len(gap) > 1 or CELL_END in gap
        if block and (is_apart or span.start == span.end):
            found += _join(text, block)
            block = []
        if span.start < span.end:
            block.append(span)
        at = line.end()
    return found + _join(text, block)


def _is_entry(text: str, line: Span) -> bool:
    near = text[line.start : min(line.start + ENTRY_REACH, line.end)]
    return not ENTRY_SIGNS.isdisjoint(near) and bool(pattern(ENTRY).match(text, *line))


def _join(text: str, lines: Sequence[Span]) -> list[Span]:
    """Return the paragraphs of a block of lines without a blank line between them."""
    if len(lines) <= 1:
        return list(lines)
    sizes = [line.end - line.start for line in lines[:-1]]
    goes_on = [
        text[one.end - 1] not in STOPS
        and text[other.start].islower()
        and not (_is_short(other) and _is_entry(text, other))
        for one, other in pairwise(lines)
    ]
    if any(goes_on) and min(sizes) >= SHORTEST_WRAPPED and max(sizes) <= 2 * min(sizes):
        return [Span(lines[0].start, lines[-1].end)]
    if text[lines[-1].end - 1] in STOPS:
        widest = max(line.end - line.start for line in lines)
        goes_on = [
            is_same or _is_full(text, one, other, widest)
            for is_same, (one, other) in zip(goes_on, pairwise(lines), strict=True)
        ]
    joined = [lines[0]]
    for line, is_same in zip(lines[1:], goes_on, strict=True):
        if is_same:
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return joined


def _is_short(line: Span) -> bool:
    return line.end - line.start < SHORTEST_WRAPPED


def _is_full(text: str, line: Span, after: Span, widest: int) -> bool:
    """Did a line in the middle of a sentence end because the next word found no room?

    A comma, or a full stop, within tells it from a heading, before which no "The" begins.
    """
    words = pattern(r"[^\W_]\S*").match(text, *after)
    if words is None or text[line.end - 1] in STOPS or _is_short(line):
        return False
    if words[0].lower() in speech()["begins"]:
        return False
    is_full = line.end - line.start + 1 + len(words[0]) > widest
    return is_full and pattern(r"[,;.] ").search(text, *line) is not None


def strip(text: str, start: int, end: int) -> Span:
    """Return a stretch of a text without the blanks around it; empty if there is no more."""
    rest = text[start:end].lstrip()
    start = end - len(rest)
    return Span(start, start + len(rest.rstrip()))
