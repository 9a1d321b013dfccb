"""The turns of a transcript: a paragraph that begins with a name in capitals, "MAYOR: …"."""

from collections.abc import Iterator

from verify.article.model import Reading, Span
from verify.article.reported.model import Statement
from verify.text.patterns import pattern

NAME = r"[\"“]?([A-Z][A-Z.'’ -]{1,30}[A-Z])(:)\s+(?=\S)"


def find_turns(reading: Reading) -> Iterator[Statement]:
    """Yield one statement for each turn; all of its paragraph is said."""
    paragraphs: dict[int, Span] = {}
    for sentence in reading.sentences:
        start = paragraphs.get(sentence.paragraph, Span(sentence.start, 0)).start
        paragraphs[sentence.paragraph] = Span(start, sentence.end)
    for start, end in paragraphs.values():
        found = pattern(NAME).match(reading.text, start, end)
        if found:
            yield Statement((Span(found.end(), end),), Span(*found.span(1)), Span(*found.span(2)))
