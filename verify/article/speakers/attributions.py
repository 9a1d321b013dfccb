"""Every stretch of copy that is attributed to somebody, with its source."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from verify.article.model import Attribution, Sentence, Span
from verify.article.speakers.bulletins import find_bulletins
from verify.article.speakers.cues import find_cues
from verify.article.speakers.model import Cue, Scope, Speech
from verify.article.speakers.pronouns import Speakers, is_own
from verify.article.speakers.scopes import find_scopes
from verify.article.speakers.transcripts import find_transcripts
from verify.article.speakers.unattributed_quotations import find_voices
from verify.article.speakers.words import Words, read_words
from verify.progress import Track, in_silence
from verify.text.patterns import pattern
from verify.text.words import WordList

LONGEST = 200  # words of a sentence that are read together
# The time stamp of an entry of a live blog: "14:05", "17:42 GMT", "9.20am"
STAMP = r"\d{1,2}[:.]\d\d(?: ?[ap]m)?(?: [A-Z]{2,4})?"
HEADING = 12  # words of a heading, which ends without a full stop
MoreCues = Callable[[Words, list[Cue], int, int], list[Cue]]
EDGES = frozenset((",", ";", "–", "—", "--"))


def find_attributions(
    listed: WordList,
    sentences: Sequence[Sentence],
    quotations: Sequence[Span],
    track: Track = in_silence,
    more: MoreCues | None = None,
) -> list[Attribution]:
    """Return the attributions of a text in the order of their words, inner after outer ones.

    `more` adds cues to those of a sentence.
    """
    words = read_words(listed, quotations)
    speakers = Speakers(words)
    found: list[Attribution] = []
    before = 0
    for sentence in track(sentences, "finding who speaks", len(sentences)):
        low, high = listed.at(sentence.start), listed.at(sentence.end)
        if _is_heading(words, sentence, low, high):
            speakers.begin(high)
        for first, last in read_together(low, high):
            cues = find_cues(words, first, last)
            if more:
                cues = more(words, cues, first, last)
            if cues:
                said = find_scopes(words, cues, first, last)
                found += _attribute(words, said, speakers, (before, low), sentence.paragraph)
        before = low
    starts = [quotation.start for quotation in quotations]
    follows = _following(sentences)
    found = [_reach(listed.text, said, quotations, starts, follows) for said in found]
    found += find_voices(words, sentences, quotations, found)
    found += find_bulletins(words, sentences, found)
    found += find_transcripts(listed.text, sentences)
    return sorted(found, key=lambda each: (each.content.start, -each.content.end))


def read_together(low: int, high: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a sentence that are read together: all of it, if it is not long."""
    for first in range(low, high, LONGEST):
        yield first, min(high, first + LONGEST)


def _is_heading(words: Words, sentence: Sentence, low: int, high: int) -> bool:
    """Is a sentence a time stamp or a heading? No pronoun looks back beyond one."""
    text = words.listed.text
    if text[sentence.start].isdecimal() and pattern(STAMP).fullmatch(text, *sentence[:2]):
        return True
    is_short = 1 < high - low <= HEADING and words.is_capitalised(low)
    return is_short and text[sentence.end - 1].isalnum() and not any(words.quoted[low:high])


def _attribute(
    words: Words,
    said: Sequence[Speech],
    speakers: Speakers,
    before: tuple[int, int],
    paragraph: int,
) -> list[Attribution]:
    """Return the attributions of one sentence, with the names that its pronouns mean."""
    found: list[Attribution] = []
    outer: list[tuple[Speech, Span | None]] = []
    for each in said:
        cue, source = each.cue, None
        if cue.name:
            if cue.name.role == "pronoun" or is_own(words, cue.name):
                # "The US said it believed", "she said her office counted"
                at = cue.name.first
                around = [whose for other, whose in outer if other.first <= at < other.end]
                source = around[-1] if around else None
            start = each.first
            before_it = words.low[max(cue.name.first - 2, 0) : cue.name.first]
            if cue.scope is Scope.ASIDE or before_it in (["who", ","], ["which", ","]):
                # "The army thanked 9 men who, it said, had", "The army, in its report, listed"
                start = min(start, before[1])
            own = source is None and (each.end <= cue.name.first or start < each.first)
            source = source or (own and speakers.find_subject(cue.name, start)) or None
            source = source or speakers.resolve(cue.name, before, paragraph)
            outer.append((each, source))
        first, last = each.first, each.end - 1
        while first < last and (words.low[first] in EDGES or words.low[first] == ":"):
            first += 1
        while last > first and words.low[last] in EDGES:
            last -= 1
        content = words.span(first, last)
        via = words.span(cue.via.first, cue.via.last) if cue.via and not cue.via.role else None
        found.append(Attribution(content, source, words.span(cue.first, cue.last), via=via))
    return found


def _following(sentences: Sequence[Sentence]) -> dict[int, int]:
    """Return the end of the next paragraph, by the end of each paragraph."""
    ends = {sentence.paragraph: sentence.end for sentence in sentences}
    return dict(pairwise(ends.values()))


def _reach(
    text: str,
    said: Attribution,
    quotations: Sequence[Span],
    starts: Sequence[int],
    follows: Mapping[int, int],
) -> Attribution:
    """Extend a statement to cover any quotation it starts or ends inside.

    After "She wrote:" at the end of a paragraph it is the next one.
    """
    if said.source is None:
        return said
    start, end = said.content
    first = bisect_right(starts, start) - 1
    if first >= 0 and start < quotations[first].end:
        start, end = quotations[first].start, max(end, quotations[first].end)
    last = bisect_right(starts, end - 1) - 1
    if last >= 0 and end < quotations[last].end:
        end = quotations[last].end
    if text[end - 1] == ":":
        end = follows.get(end, end)
    return said._replace(content=Span(start, end))
