"""Numbers of copy that name a thing and count nothing: ranks, chapters, products, idioms."""

from collections.abc import Sequence
from typing import Final

from verify.article.model import NotFigure
from verify.article.numbers.hedges_before import HedgesBefore
from verify.article.numbers.lexicon import counts_something, is_listed, lexicon
from verify.text.calendar import LOW_WEEKDAYS
from verify.text.patterns import pattern
from verify.text.words import Word, split_parts
from verify.values.hedges import hedges
from verify.values.quantities import Quantity
from verify.values.units import COUNT_UNITS

HIGHEST_NAME: Final = 9999
LONGEST_DATELINE: Final = 80  # characters
LONG_WORD: Final = 5  # letters: shorter words have no capital in a headline
OPENERS: Final = ".!?:;\"'(-[*•|/\n"
COUNTERS: Final = frozenset({"on", "by", "of", "until", "to", ".", '"'})  # "on day 142"
TIMES: Final = r" (?:[a-z]{2,12} )?(?:times|more times)(?![^\W_])"  # "shelled Kherson 47 times"
# "In Bucha 400 bodies were found": before a name these show that the number is none of its.
PLACES: Final = frozenset(
    (
        "in", "at", "near", "on", "around", "across", "outside", "inside", "since", "from", "that",
        "said", "and", "for", "until", "by", "before", "after", "than", "to", "but", "where",
    )
)  # fmt: skip


def find_idiom(text: str, at: int, word: str) -> tuple[int, NotFigure] | None:
    """Return the end of a name or an idiom that a number belongs to, and which of them it is."""
    for before, after in lexicon().names.get(word, ()):
        start, end = at - len(before), at + len(word) + len(after)
        if start < 0 or not text.startswith(before, start) or not text.endswith(after, at, end):
            continue
        if not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum():
            return end, NotFigure.PART_OF_NAME
    for phrase in lexicon().idioms.get(word.casefold(), ()):
        end = at + len(phrase)
        if text[at:end].casefold() == phrase and not text[end : end + 1].isalnum():
            return end, NotFigure.IDIOM
    return None


def find_rank(text: str, found: Quantity, lead: HedgesBefore) -> NotFigure | None:
    """Return the sort of a number in a name: "No 10", "day 142", "chapter 4"; None for others."""
    if not lead.rest or lead.said:
        return None
    word = lead.rest[-1]
    is_no = word.low == "no" and (found.number.is_spelled or not word.is_capitalised)
    if word.text == "#" or (is_listed(word.text, "ranks") and not is_no):
        return NotFigure.RANK
    if found.unit and found.unit not in COUNT_UNITS:
        return None
    counts = found.unit in COUNT_UNITS or counts_something(text, found.number.end)
    if word.low == "day":
        previous = lead.rest[-2].low if len(lead.rest) > 1 else "."
        is_counter = word.is_capitalised or previous in COUNTERS
        return NotFigure.DAY_COUNTER if is_counter and not counts else None
    if not is_listed(word.text, "designators") or (counts and is_listed(word.text, "loose")):
        return None
    return NotFigure.DESIGNATION


def is_of_a_series(text: str, at: int, found: Quantity, lead: HedgesBefore) -> bool:
    """Does a number tell things of one name apart: "Leopard 2 tanks", "Boeing 737 jets"?"""
    if not lead.rest or lead.said:
        return False
    word = lead.rest[-1]
    is_next = text[word.end : at] in {" ", "- "}  # "Antonov- 74"
    is_plain = found.unit is None or found.unit in COUNT_UNITS
    return is_next and is_plain and is_listed(word.text, "series")


def is_name(text: str, at: int, found: Quantity, lead: HedgesBefore) -> bool:
    """Is a number part of a name: "Typhoon 3", "Ground Zero"?"""
    if lead.said or (found.unit and found.unit not in COUNT_UNITS) or found.start != at:
        return False
    if found.number.is_spelled:
        if not text[at].isupper() or opens(text, at) or is_headline(text, at):
            return False
        return not _is_after_a_dateline(text, at)
    return _follows_a_name(text, at, found, lead.rest)


def _follows_a_name(text: str, at: int, found: Quantity, words: Sequence[Word]) -> bool:
    number = found.number
    if not words or words[-1].end != at - 1 or not words[-1].is_capitalised:
        return False
    if abs(number.low) > HIGHEST_NAME or number.scale != 1 or "," in text[at : number.end]:
        return False
    word = words[-1]
    is_common = word.low in LOW_WEEKDAYS or word.low in hedges() or is_listed(word.text, "function")
    if is_common or word.text.endswith("'s") or opens(text, word.start):
        return False
    if pattern(TIMES).match(text, number.end):
        return False
    if found.unit in COUNT_UNITS and _is_after_a_verb(words):
        return False  # "gave Ukraine 31 tanks"
    counts = (
        found.unit in COUNT_UNITS or counts_something(text, number.end) or is_headline(text, at)
    )
    return not (counts and _is_a_place(text, words))


def _is_after_a_verb(words: Sequence[Word]) -> bool:
    """Do the capitals that end a list of words follow a verb: "gave Ukraine", "hit the Kremlin"?"""
    place = _find_capitals(words)
    if place and words[place - 1].low == "the":
        place -= 1
    before = words[place - 1] if place else None
    if before is None or not before.text.isalpha() or before.is_capitalised:
        return False
    return is_listed(before.text, "giving")


def _is_a_place(text: str, words: Sequence[Word]) -> bool:
    """Do the capitals that end a list of words begin a sentence, or follow "in" or the like?"""
    place = _find_capitals(words)
    if place > 1 and words[place - 1].low == "the":
        place -= 1  # "in the Kherson Region 47 people died"
    return opens(text, words[place].start) or (place > 0 and words[place - 1].low in PLACES)


def _find_capitals(words: Sequence[Word]) -> int:
    """Return the index of the first of the capitals that end a list of words."""
    place = len(words) - 1
    while (
        place and words[place - 1].is_capitalised and words[place - 1].end + 1 == words[place].start
    ):
        place -= 1
    return place


def opens(text: str, at: int) -> bool:
    """Does a sentence, a quotation or a line begin here?"""
    before = text[max(0, at - 4) : at].rstrip(" ")
    return not before or before[-1] in OPENERS


def _is_after_a_dateline(text: str, at: int) -> bool:
    """Does copy begin after a place in capitals: "KABUL, Afghanistan Six soldiers died"?"""
    line = text[max(0, at - LONGEST_DATELINE) : at].rpartition("\n")[2]
    return at - len(line) in {0, text.rfind("\n", 0, at) + 1} and bool(
        pattern(r"[A-Z]{3,20}(?:[ /-][A-Z]{2,20}){0,4}, (?:[A-Z][a-z]{1,20} ){1,3}").fullmatch(line)
    )


def is_headline(text: str, at: int) -> bool:
    """Do all long words of this line begin with a capital?"""
    line = text[max(0, at - 90) : at].rpartition("\n")[2] + text[at : at + 90].partition("\n")[0]
    words = [word for word in split_parts(line) if len(word.text) >= LONG_WORD]
    words = [word for word in words if word.text[0].isalpha()]
    return len(words) > 2 and all(word.is_capitalised for word in words)  # noqa: PLR2004
