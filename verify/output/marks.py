"""Lines with marks: which words are a place, a rule, or good or bad news. Only terminals need it.

A mark is a place in a finished line. So the lines of a terminal are those of a pipe, and no text of
a source can make a mark.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import repeat

from verify.output.page import Beginning, MarkedLine, MarkedSpan, Meaning, Page, Tone
from verify.text.screen import disarm, visible, wrap

NO_BREAK = "\xa0"
# The space after a number, before its noun, unit or day, and within a unit.
IN_FIGURE = re.compile(r"(?<=\d) (?=[a-z]|\(\d)|(?<=\d sq) |(?<=\d square) |(?<=\d cubic) ")
INDENT = "    "  # of the second line of a finding
LEAST_TEXT = 12  # columns beside an indent; a narrower screen has no indent


# Severities, verdicts, and the statuses of numbers. Other verdicts are plain.
TONES: Mapping[str, Tone] = {
    **dict.fromkeys(("error", "contested", "differs", "denied", "retracted"), "bad"),
    "unreadable": "bad",
    **dict.fromkeys(("warning", "one-sided", "single-source", "doubtful", "unbound"), "doubtful"),
    "note": "mild",
    **dict.fromkeys(("corroborated", "recorded", "admitted", "bound"), "good"),
    "set aside": "quiet",
}
WORDS_ALONE = frozenset(("severity", "verdict", "status"))
CODE = re.compile(r"\bV\d{3}\b")
MESSAGE = re.compile(r"\S+ (error|warning|note) (V\d{3}): ")
COUNTED = "|".join(sorted(TONES, key=len, reverse=True))
# A closing line counts words of ours, and nothing follows: "5 claims on 4 topics: 1 error".
COUNTS = re.compile(rf"(?:^|(?<=: ))(?:\d[\d,]* (?:{COUNTED})s?(?:, |$))+$")
COUNT = re.compile(rf"\d[\d,]* ({COUNTED})s?")


def mark_words(text: str, meaning: Meaning | str, start: int = 0) -> Iterator[MarkedSpan]:
    """Yield the marks of words that are a place, a severity, a rule … at `start` of a line."""
    end = start + len(text)
    match meaning:
        case "where" | "first" if text:
            yield MarkedSpan(start, end, "place", text)
        case "severity" | "verdict" | "status" if text in TONES:
            yield MarkedSpan(start, end, TONES[text])
        case "rule":
            first = text.partition(" ")[0]
            if first in TONES:
                yield MarkedSpan(start, start + len(first), TONES[first])
            for code in CODE.finditer(text):
                yield MarkedSpan(start + code.start(), start + code.end(), "rule", code[0])
        case _:
            pass


def mark_beginning(line: str, beginning: Beginning) -> MarkedLine:
    """Return a line with the marks of its first words. `line` is not yet fit for a screen."""
    spans: list[MarkedSpan] = []
    at = 0
    for words, meaning in beginning:
        shown = visible(words)
        spans += (_aim(span, words) for span in mark_words(shown, meaning, at))
        at += len(shown)
    return guard(MarkedLine(visible(line), tuple(spans)))


def mark_lines(page: Page) -> Iterator[MarkedLine]:
    """Yield the lines of a page."""
    beginnings: Iterable[Beginning] = page.beginnings() if page.beginnings else repeat(())
    for line, beginning in zip(page.lines, beginnings, strict=False):
        yield mark_beginning(line, beginning)


def mark_counts(text: str) -> MarkedLine:
    """Mark the counts that a closing line ends with: "5 claims on 4 topics: 1 error, 2 notes"."""
    found = COUNTS.search(text)
    counts = COUNT.finditer(text, found.start()) if found else ()
    some = (each for each in counts if not each[0].startswith("0 "))
    spans = tuple(MarkedSpan(*each.span(), TONES[each[1]]) for each in some)
    return guard(MarkedLine(text, spans))


def wrap_line(line: MarkedLine, width: int) -> Iterator[MarkedLine]:
    """Break a line at its words, but not within a figure: "3,000 sq km" stays on one line.

    What follows the first line is indented, if there is room.
    """
    indent = INDENT if width >= len(INDENT) + LEAST_TEXT else ""
    whole = IN_FIGURE.sub(NO_BREAK, line.text)
    at = 0
    for number, text in enumerate(wrap(whole, width, indent)):
        skip = len(indent) if number else 0
        start = whole.index(text[skip:], at)
        at = start + len(text) - skip
        spans = (move(span, start, at, skip) for span in line.spans)
        shown = text[:skip] + line.text[start:at]
        yield MarkedLine(shown, tuple(span for span in spans if span))


def move(span: MarkedSpan, start: int, end: int, skip: int) -> MarkedSpan | None:
    """Return the part of a mark that is between two places of a line, for a line of its own."""
    first, last = max(span.start, start), min(span.end, end)
    if first >= last:
        return None
    return span._replace(start=first - start + skip, end=last - start + skip)


def mark_row(text: str, at: int, parts: Iterable[tuple[str, str, str]]) -> MarkedLine:
    """Return a line of a table with its marks. The first cell begins at `at` or later.

    `parts` has, for each column, its name, the part of the cell on this line, and the whole cell.
    """
    spans: list[MarkedSpan] = []
    for column, piece, cell in parts:
        words = piece.strip()
        if not words:
            continue
        at = text.index(words, at)
        if column in WORDS_ALONE:  # such as "set aside", on two lines
            word = cell.partition(" (")[0]  # "error (bound)"
            if word in TONES:
                spans.append(MarkedSpan(at, at + len(words), TONES[word]))
        else:
            spans += (_aim(span, cell) for span in mark_words(words, column, at))
        at += len(words)
    return guard(MarkedLine(text, tuple(spans)))


def _aim(span: MarkedSpan, place: str) -> MarkedSpan:
    """Let the mark of a place lead to all of it, as it is in the ledger and not on the screen."""
    return span._replace(target=place) if span.tone == "place" else span


def mark_message(text: str) -> MarkedLine:
    """Mark the severity and the rule of a line below a checklist: "3:30 error V403: …"."""
    found = MESSAGE.match(text)
    if not found:
        return guard(MarkedLine(text))
    severity = MarkedSpan(*found.span(1), TONES[found[1]])
    return guard(MarkedLine(text, (severity, MarkedSpan(*found.span(2), "rule", found[2]))))


def mark_all(text: str, tone: Tone) -> MarkedLine:
    """Return a line of which every word has one tone."""
    return guard(MarkedLine(text, (MarkedSpan(0, len(text), tone),) if text else ()))


def guard(line: MarkedLine) -> MarkedLine:
    """Return a line as every output has it. One that a CI job would obey loses its marks."""
    safe = disarm(line.text)
    return line if safe == line.text else MarkedLine(safe)


def trim(line: MarkedLine) -> MarkedLine:
    """Return a line without the spaces at its end."""
    text = line.text.rstrip(" ")
    if text == line.text:
        return line
    spans = (move(span, 0, len(text), 0) for span in line.spans)
    return MarkedLine(text, tuple(span for span in spans if span))


def set_lines_apart(*parts: Iterable[MarkedLine]) -> Iterator[MarkedLine]:
    """Yield the lines of each part, with an empty line between parts. Empty parts are left out.

    No line has spaces at its end.
    """
    is_first = True
    for part in parts:
        lines = list(part)
        if lines and not is_first:
            yield MarkedLine("")
        is_first = is_first and not lines
        yield from map(trim, lines)
