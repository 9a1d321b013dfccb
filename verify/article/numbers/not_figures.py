"""Why a number of copy is no figure, in an editor's words, if the words around it say so."""

from functools import cache
from typing import Final

from verify.article.model import NotFigure
from verify.article.numbers.ages import is_age, is_year, say_when
from verify.article.numbers.hedges_before import HedgesBefore
from verify.article.numbers.lexicon import is_listed
from verify.article.numbers.names_with_numbers import find_rank, is_name, is_of_a_series
from verify.text.patterns import pattern
from verify.topics.outcomes import words_of_persons
from verify.values.numbers.number import next_word
from verify.values.numbers.vague import vague_words
from verify.values.quantities import Quantity
from verify.values.units import COUNT_UNITS, dimension, read_unit

KNOWN: Final = ("the ", "these ", "those ")
HALVES: Final = frozenset(("first", "second", "this", "last", "next", "other", "latter", "opening"))
ORDINAL = (
    r"(?:st|nd|rd|th)(?!\w)|-second (?=century|birthday|anniversary)"
    r"|-(?:first|second(?! )|third|fourth|fifth|sixth|seventh|eighth|ninth)(?!\w)"
)
ORDINAL_SIGNS = frozenset("snrt-")  # with which an ordinal goes on after its digits
LASTING: Final = frozenset({"in", "within", "for", "after", "every", "per"})  # "in one day"
# "Not seventeen" denies a figure; "not 100 metres away" says less, "if not hundreds" more.
DENIALS: Final = frozenset({"not", "isn't", "wasn't", "aren't", "weren't"})
NO_DENIALS: Final = frozenset({"if", "or", "why", "though", "maybe", "perhaps"})
HARM_REACH: Final = 60  # characters in which the fate of one person is said
LEADING: Final = ("claim", "leav")  # "claiming one life", "leaving one dead"


def say_why_not(text: str, at: int, found: Quantity, lead: HedgesBefore) -> NotFigure | None:
    """Return what a number is instead of a figure, None if it is a figure."""
    number = found.number
    printed = text[at : number.end].casefold()
    is_joined = text[number.end : number.end + 1] in ORDINAL_SIGNS
    if is_joined and pattern(ORDINAL).match(text, number.end):
        return NotFigure.ORDINAL
    if _is_denied(at, found, lead):
        return NotFigure.DENIED
    if number.is_vague:
        return _say_vague(text, found, printed)
    if is_of_a_series(text, at, found, lead):
        return NotFigure.PART_OF_NAME
    if is_year(text, at, found, lead):
        return NotFigure.YEAR
    if is_age(text, at, found, lead):
        return NotFigure.AGE
    if rank := find_rank(text, found, lead):
        return rank
    if is_name(text, at, found, lead):
        return NotFigure.PART_OF_NAME
    spelled = _say_of_words(text, at, found, lead, printed) if number.is_spelled else None
    return spelled or say_when(text, found, lead) or _say_joined(text, found, printed)


def _say_vague(text: str, found: Quantity, printed: str) -> NotFigure | None:
    following, _ = next_word(text, found.number.end)
    if printed == "scores":
        is_number = following in vague_words().after_scores | words_of_persons()
        return None if is_number else NotFigure.SCORE
    return NotFigure.TOO_VAGUE if printed == "tens" else None


def _is_denied(at: int, found: Quantity, lead: HedgesBefore) -> bool:
    """Is it a figure that does not hold: "hundreds of dead, not seventeen", "not 12 but 15"?"""
    if lead.last not in DENIALS or lead.said or dimension(found.unit) in {"length", "time"}:
        return False
    before = lead.rest[-2].low if len(lead.rest) > 1 else ""
    return before not in NO_DENIALS and lead.rest[-1].end >= at - len(' "')


def _say_of_words(
    text: str, at: int, found: Quantity, lead: HedgesBefore, printed: str
) -> NotFigure | None:
    """Return why a number word is no figure: a pronoun, a verb ("has doubled"), half of a game."""
    following, _ = next_word(text, found.number.end)
    if found.number.is_ratio and printed.endswith(("ed", "ing")) and not found.is_range:
        is_noun = text[max(0, at - 4) : at].casefold().endswith((" a ", "the "))
        return None if is_noun or following == "of" else NotFigure.BARE_CHANGE
    if printed == "half" and (lead.last in HALVES or following == "past"):
        return NotFigure.PART_OF_PERIOD if lead.last in HALVES else NotFigure.TIME_OF_DAY
    if printed == "one" and lead.last == "no":
        return NotFigure.PRONOUN
    if printed == "one" and not lead.said and not _is_one_counted(text, found, lead):
        return NotFigure.PRONOUN
    if printed in {"two", "three"} and (not found.unit or found.unit in COUNT_UNITS):
        is_known = text[max(0, at - 6) : at].casefold().endswith(KNOWN)
        is_alone = not following or is_listed(following, "function")
        if is_known and (is_alone or is_listed(following, "pairs")):
            return NotFigure.PRONOUN
    return None


@cache
def _harm() -> str:
    """Return the pattern for the fate of one person: " man killed" of "one man killed"."""
    return rf"(?: [a-z-]{{1,14}}){{0,2}} (?:{'|'.join(sorted(words_of_persons()))})(?!\w)"


@cache
def _stems() -> tuple[str, ...]:
    """Return the beginnings of verbs that may have the object "one": "kill" of "killing one"."""
    pasts = (word for word in words_of_persons() if word.endswith("ed"))
    return (*LEADING, *(past.removesuffix("ed") for past in pasts))


def _is_one_counted(text: str, found: Quantity, lead: HedgesBefore) -> bool:
    """Is "one" a count? "One victim", "killing one man", "one drone", "one week" are."""
    if found.unit and found.unit not in COUNT_UNITS and dimension(found.unit) != "time":
        return True
    near = text[found.number.end : found.number.end + HARM_REACH]
    is_harm = any(word in near for word in words_of_persons())
    if is_harm and pattern(_harm()).match(text, found.number.end):
        return True
    if found.unit and lead.last in LASTING:
        return True
    is_harmed = lead.last.startswith(_stems())
    is_listed_with = lead.last in {"and", ",", "or"} and any(
        word.text.isdecimal() or read_unit(word.low) in COUNT_UNITS for word in lead.rest[-4:-1]
    )
    place = found.number.end
    for _ in range(3):
        word, place = next_word(text, place)
        if not word or is_listed(word, "function"):
            return False
        if read_unit(word) in COUNT_UNITS:
            return is_harmed or is_listed_with or not is_listed(word, "no_counts")
        if is_listed(word, "no_counts"):
            return False
        if read_unit(word):
            return True
    return False


def _say_joined(text: str, found: Quantity, printed: str) -> NotFigure | None:
    """Say that a number is joined to a word that it does not count: "two-way", "half-frozen"."""
    joined = pattern(r"-([^\W\d_]{1,24})").match(text, found.number.end)
    if joined is None or found.number.is_ratio or is_listed(joined[1], "counted"):
        return None
    return NotFigure.PART_OF_WORD if printed == "half" or not found.unit else None
