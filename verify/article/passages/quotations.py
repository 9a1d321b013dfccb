"""Quotations in copy: words in curly, straight, single or angled quotation marks."""

import re
from collections.abc import Mapping, Sequence

from verify.article.model import Span
from verify.article.passages.paragraphs import find_paragraphs
from verify.text.patterns import pattern

MARK = r"''|``|‘‘|’’|[“”„«»‹›‘’‚\"']"
# The marks that close a quotation, by the mark that opens it: the right one comes first.
CLOSES: Mapping[str, tuple[str, ...]] = {
    "“": ("”", '"'), "„": ("“", "”", '"'), "«": ("»",), "‹": ("›",),
    '"': ('"', "”"), "”": ("”", '"'), "''": ("''",), "``": ("''",), "‘‘": ("’’", "”", '"'),
    "‘": ("’", "'"), "'": ("'", "’"), "‚": ("‘", "’"),
}  # fmt: skip
RUNS_ON = '“„«‘"'  # may open a paragraph of a quotation that goes on in the next
NESTED = "“«„"  # show by themselves whether they open or close
SINGLE = "‘'‚"
BEFORE = ' \t\u00a0([{–—―-/“"«'  # what may come before a mark that opens
ELIDED = r"(?:em|tis|twas|til|cause|n|cos|\d\ds?)(?!\w)"  # 'em, '90s: no quotation begins here


def find_quotations(text: str) -> list[Span]:
    """Return each quotation without its marks; a quotation within another one is left out.

    If a quotation is not closed in its paragraph, it ends with the paragraph.
    """
    found: list[Span] = []
    for paragraph in find_paragraphs(text):
        marks = list(pattern(MARK).finditer(text, *paragraph))
        hopeless: set[str] = set()  # marks that nothing closes from here on
        at = 0
        while at < len(marks):
            mark = marks[at]
            at += 1
            if mark[0] in hopeless or not _opens(text, mark, paragraph):
                continue
            closing = _find_close(text, marks, at - 1, paragraph)
            if closing is not None:
                found.append(Span(mark.end(), marks[closing].start()))
                at = closing + 1
                continue
            hopeless.add(mark[0])
            is_first = mark.start() == paragraph.start and mark[0] in RUNS_ON
            if is_first or mark[0] in NESTED:
                found.append(Span(mark.end(), paragraph.end))
                break
    return found


def _opens(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    at, end = mark.span()
    if mark[0] not in CLOSES or end >= paragraph.end or text[end].isspace():
        return False
    if mark[0] in NESTED or mark[0] == "‹":
        return True
    if at > paragraph.start and text[at - 1] not in BEFORE and not text[at - 1].isspace():
        return False
    return not (mark[0] in SINGLE and pattern(ELIDED).match(text, end))


def _find_close(text: str, marks: Sequence[re.Match[str]], at: int, paragraph: Span) -> int | None:
    """Return the index of the mark that closes the one at an index, None if none does."""
    opening = marks[at][0]
    right, *others = CLOSES[opening]
    doubtful = None
    depth = 0
    for index in range(at + 1, len(marks)):
        mark = marks[index]
        if opening in SINGLE and doubtful is not None and mark[0] == "‘":
            break
        if mark[0] == opening and opening in NESTED:
            depth += 1
        elif mark[0] == right and depth:
            depth -= 1
            doubtful = index if doubtful is None else doubtful
        elif mark[0] == right and _closes(text, mark, paragraph):
            if opening not in SINGLE or not _may_be_possessive(text, mark, paragraph):
                return index
            doubtful = index if doubtful is None else doubtful
        elif mark[0] in others and _closes(text, mark, paragraph):
            doubtful = index if doubtful is None else doubtful
    return doubtful


def _closes(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    """Does a mark close a quotation? It may open another one, or be part of a word."""
    if mark[0] in "\"'" and text[mark.start() - 1].isspace():
        return False
    is_single = mark[0] in "'’‘"
    return not (is_single and mark.end() < paragraph.end and text[mark.end()].isalnum())


def _may_be_possessive(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    """May a single mark be the apostrophe of "the soldiers’ families"?"""
    after = text[mark.end() : min(mark.end() + 2, paragraph.end)]
    return text[mark.start() - 1] in "sS" and after[:1] == " " and after[1:].islower()
