"""The subject of a figure of copy, with its unit, outcome, kind and label."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from verify.article.model import CopyNumber, FigureSubject, NotFigure, Sentence, Span
from verify.article.subjects.harm_verbs import find_later, read_deed
from verify.article.subjects.labels import make_label
from verify.article.subjects.lists import ListItem, find_item, name_item
from verify.article.subjects.nouns import find_counted, find_measured, is_bare, unit_of
from verify.article.subjects.outcomes import Deed, is_said, outcome_of
from verify.article.subjects.parties import is_adjective
from verify.article.subjects.parts import find_put, is_part, says_so_again
from verify.article.subjects.phrases import CopyWord, phrases, read_words
from verify.article.subjects.places import find_home
from verify.article.subjects.reach import Noun, Setting, place
from verify.article.subjects.total_or_increment import is_earlier_figure, read_kind
from verify.model.named_tuples import NamedTuple
from verify.progress import Track, in_silence
from verify.text.folding import fold_signs
from verify.text.words import WordList
from verify.topics import read_topic
from verify.topics.lexicon import ThingClass, class_of
from verify.topics.outcomes import read_outcome
from verify.values.units import COUNT_UNITS, dimension

REACH = 500  # characters of a block; long sentences are read in blocks
PARTS_OF_NAMES = frozenset((NotFigure.PART_OF_NAME, NotFigure.DESIGNATION))
LIFELESS: frozenset[ThingClass] = frozenset(("building", "equipment"))
REACH_VERB = 9  # words
MEANT_BEFORE = frozenset(("more", "others", "other"))
NOTHING = FigureSubject(None, "", None, None, None)


class EarlierSubject(NamedTuple):
    """The subject of one figure, kept for later figures that leave it out.

    `deed_words` are the words that `deed` was read from.
    """

    quantum: FigureSubject
    sentence: Sentence
    deed: Deed | None
    doer: str
    name: str
    deed_words: Sequence[CopyWord]


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
                last = lender = None
            setting = place(folded, words, mention)
            read = last = _read(setting, sentence, last, lender, item)
            if _may_lend(setting, last, lender):
                lender = last
            found.append(last.quantum)
        yield found[-1], read


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


def _read(
    setting: Setting,
    sentence: Sentence,
    last: EarlierSubject | None,
    lender: EarlierSubject | None,
    item: ListItem | None,
) -> EarlierSubject:
    words = setting.words
    if last and says_so_again(setting):  # "put it at two thirds"
        quantum = last.quantum._replace(unit=setting.unit or last.quantum.unit)
        return last._replace(quantum=quantum, sentence=sentence)
    earlier = last if last and (last.sentence == sentence or is_part(setting)) else None
    counted, rest = find_counted(setting)
    noun = (name_item(setting, counted) if item else None) or _choose_noun(setting, counted)
    if noun or not _may_borrow(setting, sentence, lender):
        lender = None
    before = (earlier.deed, earlier.doer) if earlier else None
    deed, doer = read_deed(setting, counted, noun, rest, before)
    is_carried = earlier and deed and earlier.deed and deed[1:] == earlier.deed[1:]
    deed = deed or (item.heading if item else None)
    named = counted if counted and noun else noun  # "soldiers" of "losses at 52,250 soldiers"
    unit = _settle_unit(setting, named, lender, deed)
    name = " ".join(word.written for word in words[noun.start : noun.end]) if noun else ""
    name = name.removesuffix("'")
    name += find_home(words, rest) if counted and noun == counted else ""
    subject = Span(words[named.start].start, words[named.end - 1].end) if named else None
    if lender:
        name, subject = lender.name, lender.quantum.subject
    said = _of_things(deed, name)
    outcome, kind = outcome_of(said, dimension(unit), unit), read_kind(setting, unit)
    is_share = unit in {"percent", "share"} and counted is not None
    label = make_label(
        setting,
        rest,
        f"share of {name}" if is_share else name,
        said if is_said(said, dimension(unit), outcome) else None,
        doer,
    )
    quantum = FigureSubject(subject, label, unit, outcome, kind, is_earlier_figure(setting))
    deed_words = earlier.deed_words if earlier and is_carried else words
    return EarlierSubject(quantum, sentence, deed, doer, name, deed_words)


def _of_things(deed: Deed | None, name: str) -> Deed | None:
    """Read "eliminated 11 trucks" as destroyed: things are not killed."""
    of_lifeless = read_outcome(deed.outcome).of_lifeless if deed else ""
    is_lifeless = of_lifeless and class_of(read_topic(name).thing) in LIFELESS
    return deed._replace(outcome=of_lifeless) if deed and is_lifeless else deed


def _choose_noun(setting: Setting, counted: Noun | None) -> Noun | None:
    """Return the noun that a number counts, or else the noun that it describes."""
    words = setting.words
    if put := find_put(setting):
        return put
    if counted:
        is_noun = not setting.is_count or not is_bare(words, counted)
        return counted if is_noun else None
    is_of_those_before = setting.is_count and is_part(setting)
    if is_of_those_before or dimension(setting.unit) == "time" or _is_itself_said(setting):
        return None
    measured = find_measured(setting)
    is_generic = measured is not None and words[measured.end - 1].text in phrases().generic
    return None if is_generic else measured


def _is_itself_said(setting: Setting) -> bool:
    """Does the verb after a measure belong to it: "expects 10,000 hectares to be lost"?"""
    if setting.is_count or dimension(setting.unit) in {"money", "share"}:
        return False
    deed = find_later(setting, setting.after)
    return deed is not None and deed.start <= setting.after + REACH_VERB


def _may_borrow(setting: Setting, sentence: Sentence, lender: EarlierSubject | None) -> bool:
    """May a figure have the subject of the one before: "16 others", "the total to 52,250"?"""
    if lender is None or not setting.is_count:
        return False
    after = [word.text for word in setting.words[setting.after : setting.after + 2]]
    is_meant = after[:1] == ["of"] or not MEANT_BEFORE.isdisjoint(after)
    return lender.sentence == sentence or is_meant


def _may_lend(setting: Setting, last: EarlierSubject, lender: EarlierSubject | None) -> bool:
    """May a later figure have this subject? Not that of "including 12 children"."""
    if last.quantum.subject is None or last.quantum.unit not in COUNT_UNITS:
        return False
    return lender is None or lender.sentence != last.sentence or not is_part(setting)


def _settle_unit(
    setting: Setting, noun: Noun | None, lender: EarlierSubject | None, deed: Deed | None
) -> str | None:
    if not setting.is_count:
        return setting.unit
    if lender:
        return lender.quantum.unit
    is_human = deed is not None and read_outcome(deed.outcome).is_of_person
    if noun and not (is_human and is_adjective(setting.words[noun.end - 1].text)):
        return unit_of(setting.words, noun) or setting.unit or "item"
    return "people" if is_human else setting.unit or "item"
