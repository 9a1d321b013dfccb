"""The speaker of a quotation without a cue: the last speaker, or the next one."""

from bisect import bisect_right
from collections.abc import Sequence

from verify.article.model import Attribution, AttributionStep, Sentence, Span
from verify.article.speakers.words import Words
from verify.model.named_tuples import NamedTuple

FEW = 4  # words of a quotation that is no more than an expression


class Voice(NamedTuple):
    """A speaker, and the place: a cue or a quotation."""

    said: Attribution
    place: int


def find_voices(
    words: Words,
    sentences: Sequence[Sentence],
    quotations: Sequence[Span],
    found: Sequence[Attribution],
) -> list[Attribution]:
    """Return the attributions of the quotations that no other attribution covers.

    A quotation goes on from the speech before it in its paragraph, or belongs to the speech after
    it there; one with which a paragraph begins goes on from the paragraph before.
    """
    starts = [sentence.start for sentence in sentences]
    named = sorted((each for each in found if each.source), key=lambda each: each.content.start)
    voices = [Voice(each, each.cue.start) for each in sorted(named, key=lambda each: each.cue)]
    places = [voice.place for voice in voices]
    more: list[Attribution] = []
    last: Voice | None = None  # who spoke the last quotation
    holder: Attribution | None = None  # the attribution so far that reaches furthest
    at = 0
    for quotation in quotations:
        while at < len(named) and named[at].content.start <= quotation.start:
            if holder is None or named[at].content.end > holder.content.end:
                holder = named[at]
            at += 1
        if holder and quotation.end <= holder.content.end + 1:
            last = Voice(holder, quotation.start)
            continue
        index = max(bisect_right(starts, quotation.start) - 1, 0)
        is_led = sentences[index].start + 1 < quotation.start
        if is_led and words.at(quotation.end) - words.at(quotation.start) < FEW:
            continue
        near = bisect_right(places, quotation.start)
        before = voices[near - 1] if near else None
        if last and (before is None or last.place > before.place):
            before = last
        after = voices[near] if near < len(voices) else None
        voice = _choose(sentences, starts, index, before, after)
        if voice:
            last = Voice(voice.said, quotation.start)
            more.append(voice.said._replace(content=quotation, step=AttributionStep.VOICE))
    return more


def _choose(
    sentences: Sequence[Sentence],
    starts: Sequence[int],
    index: int,
    before: Voice | None,
    after: Voice | None,
) -> Voice | None:
    """Return the speaker before or after a quotation, if that one says it."""

    def paragraph(voice: Voice) -> int:
        return sentences[max(bisect_right(starts, voice.place) - 1, 0)].paragraph

    here = sentences[index].paragraph
    if before and paragraph(before) == here:
        return before
    if after and paragraph(after) == here:
        return after
    begins = index == 0 or sentences[index - 1].paragraph != here
    return before if before and begins and paragraph(before) == here - 1 else None
