"""The subject of a figure of copy, with its unit, outcome, kind and label."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal

from verify.article.model import CopyNumber, FigureSubject, NotFigure, Sentence, Span
from verify.article.subjects.lists import find_item
from verify.article.subjects.modifiers import without_modifier
from verify.article.subjects.one_subject import EarlierSubject, may_lend, read_figure_subject
from verify.article.subjects.parts import begins_aside, ends_aside, is_named_again
from verify.article.subjects.phrases import CopyWord, read_words
from verify.article.subjects.reach import Setting, place
from verify.progress import Track, in_silence
from verify.text.folding import fold_signs
from verify.text.words import WordList

REACH = 500  # characters of a block; long sentences are read in blocks
PARTS_OF_NAMES = frozenset((NotFigure.PART_OF_NAME, NotFigure.DESIGNATION))
NOTHING = FigureSubject(None, "", None, None, None)


def read_subjects(
    listed: WordList,
    mentions: Sequence[CopyNumber],
    sentences: Sequence[Sentence],
    track: Track = in_silence,
) -> list[FigureSubject]:
    """Return the subject of each number of a text; an empty one if it is no figure."""
    return [quantum for quantum, _ in find_subjects(listed, mentions, sentences, track)]


def find_subjects(
    listed: WordList,
    mentions: Sequence[CopyNumber],
    sentences: Sequence[Sentence],
    track: Track = in_silence,
) -> Iterator[tuple[FigureSubject, EarlierSubject | None]]:
    """Yield the subject of each number of a text, and what it was read from.

    The second is None if the number is no figure, or if it repeats another one.
    """
    folded = fold_signs(listed.text)
    starts = [sentence.start for sentence in sentences]
    names = {mention.start for mention in mentions if mention.reason in PARTS_OF_NAMES}
    found: list[FigureSubject] = []
    last: EarlierSubject | None = None  # the figure before, and the last count, in this paragraph
    lender: EarlierSubject | None = None
    before_aside: EarlierSubject | None = None
    counted = dict[tuple[Decimal, Decimal], EarlierSubject]()  # the last figure with each number
    stretch, words = Span(-1, -1), list[CopyWord]()
    for mention in track(mentions, "reading what is counted", len(mentions)):
        read: EarlierSubject | None = None
        if mention.reason:
            found.append(NOTHING)
        elif mention.converts is not None and mention.converts < len(found):
            found.append(found[mention.converts]._replace(unit=mention.figure.unit))
        else:
            sentence = _sentence_at(mention, sentences, starts)
            item = find_item(folded, Span(sentence.start, sentence.end), mention.start)
            if item:
                sentence = sentence._replace(start=item.line.start, end=item.line.end)
            needed = _stretch(sentence, mention)
            if needed != stretch:
                stretch, words = needed, read_words(listed, *needed, names)
            if last and last.sentence.paragraph != sentence.paragraph:
                last = lender = before_aside = None
            setting = without_modifier(place(folded, words, mention))
            last, lender, before_aside = _leave_aside(setting, last, lender, before_aside)
            number = (mention.figure.stated_low, mention.figure.stated_high)
            if number in counted and is_named_again(setting):
                read = last = counted[number]._replace(sentence=sentence)
            else:
                read = last = read_figure_subject(setting, sentence, last, lender, item)
            if last.name:
                counted[number] = last
            if may_lend(setting, last, lender):
                lender = last
            found.append(last.quantum)
        yield found[-1], read


def _leave_aside(
    setting: Setting,
    last: EarlierSubject | None,
    lender: EarlierSubject | None,
    before: EarlierSubject | None,
) -> tuple[EarlierSubject | None, EarlierSubject | None, EarlierSubject | None]:
    """Return the figures whose subject a number may have, and that before an aside if one begins.

    In "12 went to Chad, where 40 live, and two to Mali" the two went with the 12.
    """
    if before and ends_aside(setting):
        last = lender = before
    return last, lender, last if begins_aside(setting) else None


def _sentence_at(
    mention: CopyNumber, sentences: Sequence[Sentence], starts: Sequence[int]
) -> Sentence:
    at = bisect_right(starts, mention.start) - 1
    return sentences[at] if at >= 0 else Sentence(mention.start, mention.end, -1)


def _stretch(sentence: Sentence, mention: CopyNumber) -> Span:
    """Return the part of a sentence that is read: all of it, unless it is too long for one.

    Then it is the block of the number, and the blocks beside it.
    """
    block = sentence.start + (mention.start - sentence.start) // REACH * REACH
    start = max(sentence.start, block - REACH)
    return Span(start, max(min(sentence.end, block + 2 * REACH), mention.end))
