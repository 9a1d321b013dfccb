"""Find the statements of a text: who says what, in all the pieces that one cue attributes."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from verify.article.model import Attribution, AttributionStep, Reading, Span
from verify.article.passages.named_days import is_date, length_of_dateline
from verify.article.reported.boundaries import cut
from verify.article.reported.model import Statement
from verify.article.reported.report_cues import add_cues
from verify.article.reported.turns import find_turns
from verify.article.speakers.attributions import find_attributions
from verify.article.speakers.words import read_words
from verify.progress import Track, in_silence
from verify.text.words import list_words

MOST_AROUND = 50  # statements that begin before a cue and may report it
FAR = 600  # characters between the words "she said" and a quotation that goes on


def find_statements(reading: Reading, track: Track = in_silence) -> list[Statement]:
    """Return every statement that a text attributes, in the order of the words.

    What one statement reports is part of it: of "Kyiv said that Moscow denied it" Kyiv's is found.
    """
    text = reading.text
    listed = list_words(text)
    found = find_attributions(listed, reading.sentences, reading.quotations, track, add_cues)
    words = read_words(listed, reading.quotations)
    turns = list(find_turns(reading))
    joined = _join(_with_their_quotations(found, reading.quotations))
    in_order = sorted(found, key=lambda each: each.cue)
    said = _outside([cut(words, each, in_order) for each in joined], turns)
    told = [_without_dateline(each, text) for each in said]
    told = [each for each in told if not all(is_date(text[slice(*part)]) for part in each.parts)]
    return sorted([*turns, *_outermost(told)], key=lambda each: each.parts[0])


def _without_dateline(said: Statement, text: str) -> Statement:
    first, *others = said.parts
    start = first.start + length_of_dateline(text[slice(*first)])
    return said._replace(parts=(Span(start, first.end), *others)) if start < first.end else said


def _with_their_quotations(
    found: Sequence[Attribution], quotations: Sequence[Span]
) -> list[Attribution]:
    """Give a quotation that goes on to the words of speech with the quotation before it.

    In "“A,” she said, adding that it rained. “B.”" she said B too.
    """
    starts = frozenset(quotation.start for quotation in quotations)
    quoting: dict[Span | None, list[Attribution]] = {}
    for each in found:
        opens = {each.content.start, each.content.start + 1} & starts
        if opens and each.step is not AttributionStep.VOICE:
            quoting.setdefault(each.source, []).append(each)
    places = {source: [each.cue.start for each in some] for source, some in quoting.items()}
    joined = []
    for each in found:
        at = bisect_right(places.get(each.source, ()), each.content.start)
        best = quoting[each.source][at - 1] if at else each
        is_near = each.content.start - best.cue.start < FAR
        if each.step is AttributionStep.VOICE and is_near:
            joined.append(best._replace(content=each.content))
        else:
            joined.append(each)
    return joined


def _join(found: Iterable[Attribution]) -> list[Statement]:
    """Return one statement for each cue, with all that it attributes."""
    parts: dict[tuple[Span, Span | None], list[Span]] = {}
    for each in found:
        parts.setdefault((each.cue, each.source), []).append(each.content)
    return [
        Statement(tuple(_without(cue, sorted(dict.fromkeys(spans)))), source, cue)
        for (cue, source), spans in parts.items()
    ]


def _without(cue: Span, parts: Iterable[Span]) -> Iterator[Span]:
    """Yield the pieces without the words of speech that are in one: "it reportedly left"."""
    for part in parts:
        if cue.start < part.end and part.start < cue.end:
            pieces = (Span(part.start, cue.start), Span(cue.end, part.end))
            yield from (piece for piece in pieces if piece.start < piece.end)
        else:
            yield part


def _outside(said: Iterable[Statement], turns: Sequence[Statement]) -> list[Statement]:
    """Return the statements that have words, and share none with a turn of a transcript."""
    starts = [turn.source.start if turn.source else turn.cue.start for turn in turns]

    def touches(span: Span) -> bool:
        at = bisect_left(starts, span.end) - 1
        return at >= 0 and span.start < turns[at].parts[-1].end

    return [
        each
        for each in said
        if each.parts and not touches(each.cue) and not any(map(touches, each.parts))
    ]


def _outermost(found: Sequence[Statement]) -> list[Statement]:
    """Return the statements whose cue is in no words that another one reports.

    Of two that hold each other's cue, the one that begins first reports the other: in "Kyiv called
    for calm, officials said" it is what officials said.
    """
    holders = sorted((part, each) for each in found for part in each.parts)
    starts = [part.start for part, _ in holders]

    def is_reported(each: Statement) -> bool:
        at = bisect_right(starts, each.cue.start)
        return any(
            part.end > each.cue.start and other.cue != each.cue and not _leads(each, other)
            for part, other in holders[max(0, at - MOST_AROUND) : at]
        )

    return [each for each in found if not is_reported(each)]


def _leads(each: Statement, other: Statement) -> bool:
    """Does a statement hold the cue of another one, and begin before it?"""
    holds = any(part.start <= other.cue.start < part.end for part in each.parts)
    return holds and each.parts[0].start < other.parts[0].start
