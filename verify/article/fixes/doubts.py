"""What in a sentence leaves it open which words are right: then no fix is made."""

from functools import cache, lru_cache

from verify.article.against_claims.coverage import CheckedNumber
from verify.article.against_claims.wording import is_named, names_in
from verify.article.against_text.days import Day, compare_days, find_days
from verify.article.fixes.surroundings import Surroundings
from verify.article.model import Span
from verify.lexicons import load
from verify.model.agreements import Comparison
from verify.model.claims import Claim
from verify.model.copy_figures import ExtractedFigure
from verify.text.calendar import MONTHS, WEEKDAYS
from verify.text.patterns import pattern
from verify.text.words import list_words

QUOTES = " \t\r\n\"'’”»)*_"
PART = r"\s+of\b"  # "40 of the homes"
REMEMBERED = 4096


def is_in_doubt(figure: ExtractedFigure, around: Surroundings) -> bool:
    """Does the sentence correct, deny or suppose something: "an earlier figure", "not", "if"?"""
    sentence = _sentence(figure.start, around)[1]
    is_asked = sentence.rstrip(QUOTES).endswith("?")
    return is_asked or not _list("fixed nowhere beside").isdisjoint(_words(sentence))


def names_another_day(each: CheckedNumber, match: Claim) -> bool:
    """Does the sentence name a day on which the claim's figure was not that of its day?"""
    if not each.wording or not match.day:
        return False
    start, end = match.day.start.toordinal(), match.day.end.toordinal()
    own = Day(0, 0, start, end)
    sentence, (first, last) = each.wording.sentence, each.wording.number
    others = sentence[:first] + " " * (last - first) + sentence[last:]
    return any(compare_days(day, own) is Comparison.CONFLICTS for day in find_days(others))


def is_hedged_after(figure: ExtractedFigure, around: Surroundings) -> bool:
    """Does a hedge follow the figure: "12 people at least", "12, give or take"?

    A hedge right before another number is that number's.
    """
    base, sentence = _sentence(figure.start, around)
    hedge = rf"\b(?:{'|'.join(sorted(_list('hedges after')))})\b(?!\s+\d)"
    return pattern(hedge).search(sentence.casefold(), figure.end - base) is not None


def compares(each: CheckedNumber, figure: ExtractedFigure, around: Surroundings) -> bool:
    """Has the sentence another figure that is, or may be, that of the same claim?

    "1,520 tanks, not 1,250", "1,300 of 1,500 tanks": only one of them can be mended to it.
    """
    span = around.article.sentence_span(figure.start)
    return any(
        other.match is each.match and its.start != figure.start and its.converts is None
        for other, its in around.figures_in(span)
    )


def says_more(each: CheckedNumber, match: Claim) -> bool:
    """Has the sentence words that the claim has not: "1.1 million refugees are in school"?

    Its figure may then be right, and that of something else.
    """
    if not each.wording:
        return True
    sentence, (first, last) = each.wording.sentence, each.wording.whole
    label = f"{match.topic.label} {match.place} {match.unit}"
    source = f"{match.source} {each.claim.source} {each.wording.cue}"
    own, speaker = names_in(label), set(_words(source))
    if pattern(PART).match(sentence, each.wording.number.end):
        return True
    others = sentence[:first] + " " + sentence[last:]
    return any(
        word[0].isalnum()
        and word not in speaker
        and word not in _list("says nothing")
        and word not in _calendar()
        and not is_named(word, own)
        for word in _words(others)
    )


def _sentence(at: int, around: Surroundings) -> tuple[int, str]:
    span: Span = around.article.sentence_span(at)
    return span.start, around.article.copy.text[span.start : span.end]


@lru_cache(maxsize=REMEMBERED)
def _words(text: str) -> tuple[str, ...]:
    return tuple(list_words(text).low)


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(load("wording").words(name))


@cache
def _calendar() -> frozenset[str]:
    return frozenset(name.lower() for name in (*WEEKDAYS, *MONTHS))
