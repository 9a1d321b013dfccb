"""From copy to figures, each with its speaker: the steps in their order."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import partial

from verify.article.model import (
    Attribution,
    CopyNumber,
    FigureSubject,
    Reading,
    Span,
)
from verify.article.numbers import find_mentions
from verify.article.passages.marks import without_marks
from verify.article.passages.quotations import find_quotations
from verify.article.passages.sentences import split_sentences
from verify.article.speakers import find_attributions
from verify.article.statements.vague_counts import set_aside_vague
from verify.article.subjects import read_subjects
from verify.model.copy_figures import ExtractedFigure
from verify.model.named_tuples import NamedTuple
from verify.model.sources import Registry
from verify.progress import Track, in_silence
from verify.sources import resolve
from verify.text.words import CELL_END, list_words

LONGEST_CONTEXT = 600  # characters on each side of a place: no person writes a longer sentence


class _Context(NamedTuple):
    """The words around a number: its subject, its speaker and its place.

    `converts` is the start of the number that this one repeats in another unit.
    """

    counted: FigureSubject
    said: Attribution | None
    is_quoted: bool
    line: int
    column: int
    converts: int | None


def extract(text: str, registry: Registry | None = None) -> list[ExtractedFigure]:
    """Return every figure of a text in order, with the source that asserts it."""
    return list(read_article(text, registry).figures)


def read_article(text: str, registry: Registry | None = None, track: Track = in_silence) -> Reading:
    """Read a text: its sentences, quotations and attributions, and every number in it.

    Tabs separate the cells of tables.
    """
    text = without_marks(text)
    sentences = split_sentences(text)
    quotations = find_quotations(text)
    words = list_words(text)
    attributions = find_attributions(words, sentences, quotations, track)
    mentions = find_mentions(words, track)
    counts = read_subjects(words, mentions, sentences, track)
    places = [mention.start for mention in mentions]
    speakers = innermost(attributions, places)
    mentions = list(map(partial(set_aside_vague, text), mentions, counts, speakers))
    quoted = covering(quotations, places)
    lines = line_starts(text)
    figures = []
    read = zip(mentions, counts, speakers, quoted, strict=True)
    for mention, counted, said, quotation in read:
        if not mention.reason:
            line = bisect_right(lines, mention.start)
            column = mention.start - lines[line - 1] + 1
            converts = None if mention.converts is None else places[mention.converts]
            context = _Context(counted, said, quotation is not None, line, column, converts)
            figures.append(_make_figure(text, mention, context, registry))
    if CELL_END in text:
        from verify.article.statements.table_figures import read_table_figures

        figures = read_table_figures(text, figures, registry)
    return Reading(
        text,
        tuple(sentences),
        tuple(quotations),
        tuple(attributions),
        tuple(mentions),
        tuple(figures),
    )


def _make_figure(
    text: str, mention: CopyNumber, context: _Context, registry: Registry | None
) -> ExtractedFigure:
    counted, said = context.counted, context.said
    source = said.source if said else None
    written = text[source.start : source.end] if source else None
    who = resolve(" ".join(written.split()), registry).source if written else None
    figure = mention.figure
    return ExtractedFigure(
        start=mention.start,
        end=mention.end,
        line=context.line,
        column=context.column,
        number=text[mention.start : mention.end],
        low=figure.stated_low,
        high=figure.stated_high,
        qualifier=figure.qualifier,
        hedge=figure.hedge,
        unit=counted.unit,
        subject=text[counted.subject.start : counted.subject.end] if counted.subject else None,
        outcome=counted.outcome,
        kind=counted.kind,
        source=written,
        source_start=source.start if source else None,
        source_end=source.end if source else None,
        source_id=who.id if who else None,
        quoted=context.is_quoted,
        claim=counted.label,
        figure=figure,
        text=text[mention.whole.start : mention.whole.end],
        text_start=mention.whole.start,
        converts=context.converts,
        is_earlier=counted.is_earlier,
    )


def line_starts(text: str) -> list[int]:
    """Return the offset at which each line begins; a carriage return alone ends none."""
    found = [0]
    at = text.find("\n")
    while at >= 0:
        found.append(at + 1)
        at = text.find("\n", at + 1)
    return found


def innermost(
    attributions: Sequence[Attribution], places: Sequence[int]
) -> list[Attribution | None]:
    """Return the narrowest attribution whose content holds a place, for each place in order."""
    ordered = sorted(attributions, key=lambda each: each.content)
    found: list[Attribution | None] = []
    held: list[Attribution] = []
    following = 0
    for place in places:
        while following < len(ordered) and ordered[following].content.start <= place:
            held.append(ordered[following])
            following += 1
        held = [each for each in held if place < each.content.end]
        found.append(min(held, key=_length, default=None))
    return found


def _length(attribution: Attribution) -> int:
    return attribution.content.end - attribution.content.start


def covering(spans: Sequence[Span], places: Sequence[int]) -> list[Span | None]:
    """Return the span that holds each place; the spans are in order and do not overlap."""
    starts = [span.start for span in spans]
    found: list[Span | None] = []
    for place in places:
        at = bisect_right(starts, place) - 1
        found.append(spans[at] if at >= 0 and place < spans[at].end else None)
    return found


def sentence_span(reading: Reading, offset: int) -> Span:
    """Return the sentence around a place, cut to 600 characters before and after the place."""
    at = bisect_right(reading.sentences, offset, key=lambda each: each.start) - 1
    sentence = reading.sentences[max(at, 0)]
    start, end = offset - LONGEST_CONTEXT, offset + LONGEST_CONTEXT
    return Span(max(sentence.start, start), min(sentence.end, end))
