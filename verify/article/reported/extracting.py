"""From copy to statements, each with its speaker, its stance, its hedges and its place."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from verify.article.model import Reading, Span
from verify.article.reported.assembly import find_statements
from verify.article.reported.model import Statement
from verify.article.reported.named_places import find_place
from verify.article.reported.stances import find_hedges, stance_of
from verify.article.statements.extraction import line_starts, read_article
from verify.model.copy_statements import ExtractedStatement
from verify.model.sources import Registry
from verify.progress import Track, in_silence
from verify.sources import resolve

PAIRS = (("“", "”"), ('"', '"'), ("«", "»"))
BETWEEN = " … "  # between the pieces of a statement


def extract(text: str, registry: Registry | None = None) -> list[ExtractedStatement]:
    """Return every statement of a text in order, with the source that makes it."""
    return read_reported(read_article(text, registry), registry)


def read_reported(
    reading: Reading, registry: Registry | None = None, track: Track = in_silence
) -> list[ExtractedStatement]:
    """Return every statement of a text that is read."""
    lines = line_starts(reading.text)
    said = find_statements(reading, track)
    figures = [figure.start for figure in reading.figures]
    return [_make(reading.text, each, lines, figures, registry) for each in said]


def _make(
    text: str,
    said: Statement,
    lines: Sequence[int],
    figures: Sequence[int],
    registry: Registry | None,
) -> ExtractedStatement:
    start, end = said.parts[0].start, max(part.end for part in said.parts)
    words = BETWEEN.join(map(_trim, (_words(text, part) for part in said.parts)))
    source = _words(text, said.source) if said.source else None
    who = resolve(source, registry).source if source else None
    cue = _words(text, said.cue)
    line = bisect_right(lines, start)
    return ExtractedStatement(
        start=start,
        end=end,
        line=line,
        column=start - lines[line - 1] + 1,
        parts=tuple((part.start, part.end) for part in said.parts),
        words=words,
        source=source,
        source_start=said.source.start if said.source else None,
        source_end=said.source.end if said.source else None,
        source_id=who.id if who else None,
        cue=cue,
        cue_start=said.cue.start,
        cue_end=said.cue.end,
        stance=stance_of(cue),
        hedges=find_hedges(words),
        place=find_place(words),
        has_figure=any(
            bisect_left(figures, part.start) < bisect_left(figures, part.end) for part in said.parts
        ),
    )


def _words(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())


def _trim(words: str) -> str:
    """Return a piece without the signs at its ends, and without half of a pair of quotes."""
    words = words.rstrip(" ,;:")
    if words.endswith(".") and not words.endswith(".."):
        words = words[:-1]
    for opening, closing in PAIRS:
        if words.endswith(closing) and opening not in words[:-1]:
            words = words[:-1].rstrip(" ,;:")
        if words.startswith(opening) and closing not in words[1:]:
            words = words[1:]
    return words
