"""Suppressions that a desk writes into the copy itself: `verify:ignore V402 why`."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from verify.article.files.markup import BLANK_LINE, COMMENT_END, blank, searcher
from verify.article.model import Span
from verify.model.named_tuples import NamedTuple
from verify.text.patterns import pattern

KEYWORD = r"(?i:verify:ignore)(-file)?(?![\w-])"
NAMELESS = "verify:ignore"  # the text of a comment that says nothing more; it names no rule
# The beginning and the end of a comment in Markdown, HTML, MDX, Hugo, Jinja and CSS …
CLOSERS = {"<!--": COMMENT_END, "{{/*": r"\*/\}\}", "{/*": r"\*/\}", "{#": r"#\}", "/*": r"\*/"}
# … and how one begins that ends with its line: `[//]: # (…)` in Markdown, `..` in reStructuredText,
# and "<!–" if Word made a dash of the two hyphens.
OPENER = (
    r"(?:(<!--|\{\{/\*|\{/\*|\{#|/\*)\s{0,20}"
    r"|(?:\[(?://|comment|_)\]:[ \t]{0,3}(?:#|<>)[ \t]{0,3}[(\"']|//|\#{1,6}|%%|<![–—-]"
    r"|(?<![^\r\n])\.\.)[ \t]{0,20})$"
)
LINE_CLOSER = r"(?:%%|[)\"']|[–—-]+>)$"
LOOK_BACK = 40  # characters before the keyword in which a comment may begin
# The rules that are named, with commas or, between codes, blanks; the reason follows.
RULE = r"(?:[Vv]\d{1,4}|[a-z]+(?:-[a-z]+)+)"
RULES = rf"{RULE}(?:\s?,\s?{RULE}|\s[Vv]\d{{1,4}})*(?![^\s,.:;–—])"
UNTIL = r"(until \d{4}-\d\d-\d\d)\b[\s,.:;–—-]*(?=\S)"


class Comment(NamedTuple):
    """A suppression that the desk wrote into the copy, at `start` to `end` of its text.

    `text` is what a ledger's suppress column would hold: "V402: counted here until 2026-12-31".
    `covers` is the stretch of text that it is about.
    """

    text: str
    start: int
    end: int
    covers: Span


def find_comments(text: str, lines: Sequence[int]) -> tuple[Comment, ...]:
    """Find the suppressions in a text, given where its lines begin.

    A comment at the end of a line covers that line. A comment on a line of its own covers the lines
    below it, up to a blank line. `verify:ignore-file` covers the whole file.
    """
    found = list(_scan(text))
    spans = [span for span, _, _ in found]
    covered = _find_covered(blank(text, spans), lines, spans)
    return tuple(
        Comment(body, *span, Span(0, len(text)) if is_file else covers)
        for (span, body, is_file), covers in zip(found, covered, strict=True)
    )


def spread(comments: Sequence[Comment]) -> tuple[list[int], list[list[str]]]:
    """Return each place after which other comments hold, and the texts of those comments."""
    edges = sorted({0, *(edge for comment in comments for edge in comment.covers)})
    texts: list[list[str]] = [[] for _ in edges]
    for comment in comments:
        first, last = (bisect_left(edges, edge) for edge in comment.covers)
        for some in texts[first:last]:
            some.append(comment.text)
    return edges, texts


def _scan(text: str) -> Iterator[tuple[Span, str, bool]]:
    """Yield the place of each comment, its words, and whether it covers the whole file."""
    find = searcher(text)
    done = 0
    for keyword in pattern(KEYWORD).finditer(text):
        at, begin = keyword.span()
        if at < done:
            continue
        opener = pattern(OPENER).search(text, max(done, at - LOOK_BACK), at)
        paired = opener[1] if opener else None
        start = opener.start() if opener else at
        before = text[start - 1 : start]
        if before == "`" or not (paired or not before or before.isspace()):
            continue  # it is an example, or a part of something else
        end = _or_end(text, find(r"[\r\n]", begin))
        body = text[begin:end]
        closer = find(CLOSERS[paired], begin) if paired else -1
        closed = pattern(CLOSERS[paired]).match(text, closer) if paired and closer >= 0 else None
        if closed and closer < _or_end(text, find(BLANK_LINE, begin)):
            body = text[begin:closer]
            end = closed.end()
        elif opener:
            body = pattern(LINE_CLOSER).sub("", body.rstrip())
        yield Span(start, end), _write_entry(body), bool(keyword[1])
        done = end


def _or_end(text: str, place: int) -> int:
    return len(text) if place < 0 else place


def _write_entry(body: str) -> str:
    """Write a comment in the form of the suppress column of a ledger: rules, a colon, the reason.

    Words that name no rule stay as they are, so that the rules about suppressions quote them.
    """
    words = " ".join(body.split()).lstrip(" :")
    named = pattern(RULES).match(words)
    if not named:
        return words or NAMELESS
    rules = ", ".join(
        rule.upper() if rule[1].isdigit() else rule for rule in pattern(RULE).findall(named[0])
    )
    reason = words[named.end() :].lstrip(" ,.:;–—-")
    if until := pattern(UNTIL).match(reason):
        reason = f"{reason[until.end() :]} {until[1]}"
    return f"{rules}: {reason}"


def _find_covered(text: str, lines: Sequence[int], spans: Sequence[Span]) -> Iterator[Span]:
    """Yield the stretch that each comment covers; `text` has the comments blanked out."""
    ends = (*lines[1:], len(text))

    @cache
    def has_copy(line: int) -> bool:
        return pattern(r"\w").search(text, lines[line], ends[line]) is not None

    first = stop = 0  # the lines below: they only move on, so that the cost stays linear
    for span in spans:
        above = bisect_right(lines, span.start) - 1
        last = bisect_right(lines, span.end - 1) - 1
        if any(map(has_copy, range(above, last + 1))):
            yield Span(lines[above], ends[last])
            continue
        first = max(first, last + 1)
        while first < len(lines) and not has_copy(first):
            first += 1
        stop = max(stop, first)
        while stop < len(lines) and not text[lines[stop] : ends[stop]].isspace():
            stop += 1
        start = (*lines[first : first + 1], len(text))[0]
        yield Span(start, ends[stop - 1] if start < len(text) else start)
