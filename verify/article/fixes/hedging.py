"""Put a dropped hedge back before its number: "5,767" becomes "at least 5,767"."""

from functools import cache

from verify.article.against_claims.coverage import Article
from verify.article.model import Span
from verify.attribution.phrases import HEDGES
from verify.lexicons import load
from verify.model.copy_figures import ExtractedFigure
from verify.model.figures import Figure, Qualifier
from verify.text.patterns import pattern
from verify.values.units import COUNT_UNITS_OR_NONE

JOINED = r"[-‐‑–—/]"  # beside a number: "a 12-strong team", "12-15"
LAST_WORD = r"([\w'’-]+)[ \t\r\n]*$"
POSSESSIVE = r"['’]s?$"  # "the UN's 12", "the ministers' 12"
REACH = 40  # characters before a number in which its last word begins
USUAL = {
    Qualifier.ABOUT: "about",
    Qualifier.AT_LEAST: "at least",
    Qualifier.MORE_THAN: "more than",
    Qualifier.AT_MOST: "up to",
}


def hedge_for(figure: ExtractedFigure, said: Figure, article: Article) -> tuple[Span, str] | None:
    """Return the words that replace the beginning of a figure, to hedge it as its source does.

    None if the sentence would be no English: "the at least 12", "an at least 12-strong team".
    """
    text, start = article.copy.shown, min(figure.start, figure.text_start)
    if text[start : figure.end] != article.copy.text[start : figure.end]:
        return None  # markup within the number
    before = text[max(0, start - REACH) : start]
    if pattern(JOINED).match(text, figure.end) or pattern(rf"(?:{JOINED}|\()$").search(before):
        return None
    last = pattern(LAST_WORD).search(before)
    if last and (last[1].lower() in _bars_hedge() or pattern(POSSESSIVE).search(last[1])):
        return None
    hedge = words_of_hedge(said)
    if not hedge:
        return None
    first = text[start]
    if _begins_sentence(article, start):
        hedge = hedge[0].upper() + hedge[1:]
        first = first.lower()
    return Span(start, start + 1), f"{hedge} {first}"


def words_of_hedge(said: Figure) -> str:
    """Return the hedge of a source as it stands before a number; "" if it cannot stand there."""
    own = " ".join((said.hedge or "").lower().split())
    if own in HEDGES:
        return own
    if said.qualifier is Qualifier.LESS_THAN:
        return "fewer than" if said.unit in COUNT_UNITS_OR_NONE else "less than"
    return USUAL.get(said.qualifier, "")


def _begins_sentence(article: Article, start: int) -> bool:
    begin = article.sentence_span(start).start
    return not pattern(r"\w").search(article.copy.text, begin, start)


@cache
def _bars_hedge() -> frozenset[str]:
    """Return the words after which no hedge can stand: "the", "only"."""
    return frozenset(load("wording").words("before no hedge"))
