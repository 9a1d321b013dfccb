"""What a figure of copy counts or measures: its subject, unit, outcome, kind, and a label."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from verify.article.model import Mention, Quantum, Sentence, Span
from verify.article.subjects.clauses import find_after, find_before
from verify.article.subjects.kinds import read_kind
from verify.article.subjects.labels import find_doer, make_label
from verify.article.subjects.nouns import (
    Noun,
    Setting,
    find_counted,
    find_measured,
    is_bare,
    place,
    unit_of,
)
from verify.article.subjects.outcomes import Deed, is_said, outcome_id, outcome_in, outcome_of
from verify.article.subjects.phrases import COUNTED, Word, phrases, read_words
from verify.figures.numbers import fold
from verify.units import dimension

REACH = 500  # characters of a block; long sentences are read in blocks
PARTS_OF_NAMES = frozenset(("part of a name", "a designation"))
HUMAN = frozenset(("killed", "injured", "casualties", "missing", "displaced", "captured"))
GO_ON = frozenset((",", "including", "among", "plus", "total", "to", "with"))
MEANT_BEFORE = frozenset(("more", "others", "other", "of"))
NOTHING = Quantum(None, "", None, None, None)


class Counted(NamedTuple):
    """What one figure counts, kept for those after it that leave it unsaid."""

    quantum: Quantum
    sentence: Sentence
    deed: Deed | None
    doer: str
    name: str


def read_subjects(
    text: str, mentions: Sequence[Mention], sentences: Sequence[Sentence]
) -> list[Quantum]:
    """Return what each number of a text counts or measures; nothing for those that are none."""
    folded = fold(text)
    starts = [sentence.start for sentence in sentences]
    names = {mention.start for mention in mentions if mention.reason in PARTS_OF_NAMES}
    found: list[Quantum] = []
    last: Counted | None = None  # the figure before, and the last count, in this paragraph
    lender: Counted | None = None
    stretch, words = Span(-1, -1), list[Word]()
    for mention in mentions:
        if mention.reason:
            found.append(NOTHING)
        elif mention.converts is not None and mention.converts < len(found):
            found.append(found[mention.converts]._replace(unit=mention.figure.unit))
        else:
            sentence = _sentence_at(mention, sentences, starts)
            needed = _stretch(sentence, mention)
            if needed != stretch:
                stretch, words = needed, read_words(folded, *needed, names)
            if last and last.sentence.paragraph != sentence.paragraph:
                last = lender = None
            last = _read(place(folded, words, mention), sentence, last, lender)
            lender = last if last.quantum.subject and last.quantum.unit in COUNTED else lender
            found.append(last.quantum)
    return found


def _sentence_at(
    mention: Mention, sentences: Sequence[Sentence], starts: Sequence[int]
) -> Sentence:
    at = bisect_right(starts, mention.start) - 1
    return sentences[at] if at >= 0 else Sentence(mention.start, mention.end, -1)


def _stretch(sentence: Sentence, mention: Mention) -> Span:
    """Return what is read of a sentence: all of it, unless it is too long to be one.

    Then it is the block that the number stands in, and the ones beside it.
    """
    block = sentence.start + (mention.start - sentence.start) // REACH * REACH
    start = max(sentence.start, block - REACH)
    return Span(start, max(min(sentence.end, block + 2 * REACH), mention.end))


def _read(
    setting: Setting, sentence: Sentence, last: Counted | None, lender: Counted | None
) -> Counted:
    words = setting.words
    earlier = last if last and last.sentence == sentence else None
    counted, rest = find_counted(setting)
    noun = _choose_noun(setting, counted)
    if noun or not _may_borrow(setting, sentence, lender):
        lender = None
    deed, doer = _read_deed(setting, counted, noun, rest, earlier)
    unit = _settle_unit(setting, noun, lender, deed)
    name = " ".join(word.written for word in words[noun.start : noun.end]) if noun else ""
    subject = Span(words[noun.start].start, words[noun.end - 1].end) if noun else None
    if lender:
        name, subject = lender.name, lender.quantum.subject
    outcome = outcome_of(deed, dimension(unit), unit)
    is_share = unit in {"percent", "share"} and counted is not None
    label = make_label(
        setting,
        rest,
        f"share of {name}" if is_share else name,
        deed if is_said(deed, dimension(unit), outcome) else None,
        doer,
    )
    quantum = Quantum(subject, label, unit, outcome, read_kind(setting, unit))
    return Counted(quantum, sentence, deed, doer, name)


def _choose_noun(setting: Setting, counted: Noun | None) -> Noun | None:
    """Return what a number counts, or else what it is said of, unless that only counts too."""
    words = setting.words
    if counted:
        is_noun = not setting.is_count or not is_bare(words, counted)
        return counted if is_noun else None
    measured = None if dimension(setting.unit) == "time" else find_measured(setting)
    is_generic = measured is not None and words[measured.end - 1].text in phrases().generic
    return None if is_generic else measured


def _may_borrow(setting: Setting, sentence: Sentence, lender: Counted | None) -> bool:
    """May a figure count what one before it does: "16 others", "the total to 52,250"?"""
    if lender is None or not setting.is_count:
        return False
    after = setting.words[setting.after : setting.after + 2]
    return lender.sentence == sentence or any(word.text in MEANT_BEFORE for word in after)


def _read_deed(
    setting: Setting,
    counted: Noun | None,
    noun: Noun | None,
    rest: int,
    earlier: Counted | None,
) -> tuple[Deed | None, str]:
    """Find what became of them, and which party did it; a list goes on with the deed before."""
    words = setting.words
    deed = outcome_in(words, counted.start, counted.end) if counted else None
    is_change = counted is None and dimension(setting.unit) in {
        "percentage points",
        "share",
        "times",
    }
    if deed is None and not is_change:
        deed = find_before(words, setting.lead) or find_after(words, rest)
    if deed is None and noun and noun != counted:  # "the death toll rose to 12"
        deed = outcome_in(words, noun.start, noun.end)
        deed = deed or (None if is_change else find_before(words, noun.start))
    if deed is None:
        goes_on = earlier is not None and _goes_on(setting)
        return (earlier.deed, earlier.doer) if earlier and goes_on else (None, "")
    has_same_subject = deed.start > 0 and words[deed.start - 1].kind == "joint"
    if earlier and has_same_subject:  # "killed 20 and destroyed"
        return deed, earlier.doer
    return deed, find_doer(words, setting.lead, deed)


def _goes_on(setting: Setting) -> bool:
    """Does the number go on a list: "and two ammunition dumps", "including 12 children"?"""
    at = setting.lead - 1
    while at > 0 and setting.words[at].kind in {"determiner", "adverb"}:
        at -= 1
    return at >= 0 and (setting.words[at].kind == "joint" or setting.words[at].text in GO_ON)


def _settle_unit(
    setting: Setting, noun: Noun | None, lender: Counted | None, deed: Deed | None
) -> str | None:
    if not setting.is_count:
        return setting.unit
    if lender:
        return lender.quantum.unit
    if noun:
        return unit_of(setting.words, noun) or setting.unit or "item"
    return "people" if outcome_id(deed) in HUMAN else setting.unit or "item"
