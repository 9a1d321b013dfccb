"""Write the figure of a claim for one that differs, if the copy plainly means that claim."""

from decimal import Decimal

from verify.article.against_claims.comparing import is_strong, looks_like, on_topic
from verify.article.against_claims.coverage import CheckedNumber
from verify.article.fixes.doubts import compares, names_another_day, says_more
from verify.article.fixes.hedging import hedge_for
from verify.article.fixes.surroundings import Surroundings
from verify.article.model import Span
from verify.model.claims import Claim
from verify.model.copy_figures import ExtractedFigure
from verify.model.figures import Figure, Qualifier
from verify.sources.same_speaker import SpeakerMatch
from verify.text.patterns import pattern
from verify.values.units import COUNT_UNITS_OR_NONE

# A number in digits, with what separates its thousands, and perhaps a scale word.
DIGITS = r"(\d{1,3}(?:([,.\u00a0\u202f ])\d{3})*|\d+)(\.\d+)?(?:([ \u00a0-])([a-z]+))?"
THOUSAND = 1000


def correct(
    each: CheckedNumber, figure: ExtractedFigure, around: Surroundings
) -> list[tuple[Span, str]] | None:
    """Return the new words for a figure that differs from its claim, or None if it is not plain.

    They also have the hedge of the claim, if the copy has none.
    """
    match, mine = each.match, each.claim.readable
    theirs = match.readable if match else None
    if not match or not theirs or not mine or not _is_plain(each, figure, match, around):
        return None
    if mine.qualifier is not theirs.qualifier and mine.qualifier is not Qualifier.EXACT:
        return None
    text = around.article.copy.shown[figure.start : figure.end]
    number = write_like(text, theirs)
    if text != figure.number or not number:
        return None
    if mine.qualifier is theirs.qualifier:
        return [(Span(figure.start, figure.end), number)]
    hedged = hedge_for(figure, theirs, around.article)
    if not hedged:
        return None
    span, words = hedged
    if span.start < figure.start:
        return [hedged, (Span(figure.start, figure.end), number)]
    return [(Span(figure.start, figure.end), words[:-1] + number)]


def _is_plain(
    each: CheckedNumber, figure: ExtractedFigure, match: Claim, around: Surroundings
) -> bool:
    """Does the copy plainly mean this claim, and can no other figure of its source be meant?"""
    theirs, mine = match.readable, each.claim.readable
    if not theirs or not mine or each.obstacle or figure.quoted or figure.is_earlier:
        return False
    if figure.converts is not None or figure.start in around.converted or theirs.conversion:
        return False
    if figure.unit != theirs.unit and not {figure.unit, theirs.unit} <= COUNT_UNITS_OR_NONE:
        return False
    index = around.article.known.indexed
    if compares(each, figure, around) or index.newer(match) or names_another_day(each, match):
        return False
    is_slip = looks_like(mine, theirs)
    if each.speaker is SpeakerMatch.SAME and is_strong(each.claim.topic, match.topic):
        own = on_topic(each.claim, mine, index.by_speaker.get(match.resolved.key, ()))
        return is_slip or (
            match.id not in around.cited
            and {other.value for other in own} == {match.value}
            and not says_more(each, match)
        )
    return is_slip and not each.others


def write_like(text: str, figure: Figure) -> str:
    """Return the number of a figure in the style of a number of copy: "52520" as "52250".

    "" if one of them is no plain number, or if they have other scale words.
    """
    mine = pattern(DIGITS).fullmatch(text)
    said = pattern(DIGITS).search(figure.text)
    if not mine or not said or figure.stated_low != figure.stated_high:
        return ""
    whole, mark, _, gap, scale = mine.groups()
    scale, theirs = scale or "", said[5] or ""
    if scale and (theirs != scale or figure.stated_low == Decimal(0)):
        return ""
    if scale:
        return f"{said[1]}{said[3] or ''}{gap}{scale}"
    if figure.stated_low != _value_of(said[1], said[3] or ""):
        return ""
    number = figure.stated_low
    is_plain = len(whole) > len(str(THOUSAND)) - 1 and not mark
    return f"{number:f}" if is_plain else f"{number:,f}".replace(",", mark or ",")


def _value_of(whole: str, rest: str) -> Decimal:
    digits = pattern(r"\D").sub("", whole)
    return Decimal(f"{digits}{rest}")
