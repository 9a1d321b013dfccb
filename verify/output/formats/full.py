"""Each finding under the line that it is on, with its words underlined: for a terminal."""

from collections.abc import Iterable, Iterator

from verify.output.page import Excerpt, MarkedLine, MarkedSpan, Page, Tone
from verify.text.screen import disarm, set_apart, visible, width_of, wrap

ELLIPSIS = "…"
TELLING = frozenset(("bad", "doubtful", "mild"))  # the tones of severities
LEAST_WIDTH = 20  # columns for the text of the line, even on a narrow screen


def render(page: Page, width: int) -> Iterator[str]:
    """Yield the excerpts with blank lines between them, and then the footer."""
    below = (*page.left_out, *page.footer, *page.summary)
    footer = [line for text in below for line in wrap(visible(text), width)]
    if page.excerpts is None:
        blocks = [[visible(line) for line in page.lines]]
    else:
        blocks = [_block(excerpt, width) for excerpt in page.excerpts()]
    for line in set_apart(*blocks, footer):
        yield disarm(line.rstrip(" ")) + "\n"


def draw(page: Page, width: int, *, is_screen: bool) -> Iterator[MarkedLine]:
    """Yield the same lines with marks; a screen gets the overview before the footer too."""
    from verify.output.formats.table import draw_overview
    from verify.output.marks import mark_counts, mark_lines, set_lines_apart

    below = (*page.left_out, *page.footer, *page.summary)
    footer = [line for text in below for line in wrap(visible(text), width)]
    blocks: Iterable[Iterable[MarkedLine]] = [mark_lines(page)]
    if page.excerpts is not None:
        blocks = (_mark_block(excerpt, width) for excerpt in page.excerpts())
    overview = draw_overview(page, width) if is_screen else ()
    yield from set_lines_apart(*blocks, overview, map(mark_counts, footer))


def _mark_block(excerpt: Excerpt, width: int) -> Iterator[MarkedLine]:
    """Yield the lines of an excerpt: its words have the colour of the severity."""
    from verify.output.marks import guard, mark_all, mark_beginning

    _, rule, line, under, *said = _block(excerpt, width)
    first = mark_beginning(excerpt.heading, excerpt.beginning)
    tone: Tone = next((span.tone for span in first.spans if span.tone in TELLING), "heading")
    margin = len(str(excerpt.line)) + 2
    before, words, _ = _cut(excerpt, _room(excerpt, width))
    start = margin + 1 + len(before)
    yield first
    yield mark_all(rule, "quiet")
    gutter = MarkedSpan(0, margin, "quiet")
    yield guard(MarkedLine(line, (gutter, MarkedSpan(start, start + len(words), tone))))
    yield guard(MarkedLine(under, (gutter, MarkedSpan(under.index("^"), len(under), tone))))
    for text in said:
        yield guard(MarkedLine(text, (gutter,)))


def _block(excerpt: Excerpt, width: int) -> list[str]:
    number = str(excerpt.line)
    margin = " " * len(number)
    before, words, after = _cut(excerpt, _room(excerpt, width))
    under = " " * width_of(before) + "^" * max(1, width_of(words))
    said = wrap(excerpt.message, _room(excerpt, width))
    return [
        visible(excerpt.heading),
        f"{margin} |",
        f"{number} | {before}{words}{after}",
        f"{margin} | {under}",
        *(f"{margin} {'=' if first else ' '} {line}" for first, line in _marked(said)),
    ]


def _room(excerpt: Excerpt, width: int) -> int:
    return max(LEAST_WIDTH, width - len(str(excerpt.line)) - 3)


def _marked(lines: list[str]) -> Iterator[tuple[bool, str]]:
    for at, line in enumerate(lines):
        yield at == 0, line


def _cut(excerpt: Excerpt, room: int) -> tuple[str, str, str]:
    """Return the text before the marked words, the marked words, and the text after them.

    The text before and after is cut between words, so that all three parts fit into `room`. The
    marked words are cut only if they alone do not fit.
    """
    text = excerpt.text
    before = visible(text[: excerpt.start].lstrip())
    words = visible(text[excerpt.start : excerpt.end])
    after = visible(text[excerpt.end :].rstrip())
    if width_of(before) + width_of(words) + width_of(after) <= room:
        return before, words, after
    words = _fit(words, room - 2 * len(ELLIPSIS), from_end=False)
    spare = max(0, room - width_of(words))
    left = max(spare // 2, spare - width_of(after))
    before = _fit(before, left, from_end=True)
    return before, words, _fit(after, spare - width_of(before), from_end=False)


def _fit(text: str, room: int, *, from_end: bool) -> str:
    """Return as many whole words of a text as fit into `room`, with "…" for the others."""
    if width_of(text) <= room:
        return text
    if room <= len(ELLIPSIS):
        return ELLIPSIS[:room]
    kept = text[-(room - 1) :] if from_end else text[: room - 1]
    while width_of(kept) > room - 1:
        kept = kept[1:] if from_end else kept[:-1]
    head, space, tail = kept.partition(" ") if from_end else kept.rpartition(" ")
    if space and (tail if from_end else head).strip():
        kept = f" {tail}" if from_end else f"{head} "
    return f"{ELLIPSIS}{kept}" if from_end else f"{kept}{ELLIPSIS}"
