"""Years, ages, and times counted from today: numbers of copy that give a date."""

from itertools import pairwise
from typing import Final

from verify.article.model import NotFigure
from verify.article.numbers.hedges_before import HedgesBefore
from verify.article.numbers.lexicon import COUNTED_PLURALS, counts_something, is_listed
from verify.model.figures import Qualifier
from verify.text.patterns import pattern
from verify.values.numbers.number import next_word
from verify.values.quantities import Quantity
from verify.values.units import COUNT_UNITS, dimension, read_unit

OLDEST: Final = 120
AGE_REACH: Final = 8  # words from "the retirement age" to its number
YOUNGEST: Final = 5  # "people under 5" are an age, "under 4" are a few
PLAIN_YEARS: Final = range(1800, 2200)  # years, unless something shows that they count
CENTURY: Final = 100
# After these a number of four digits is a year, whatever follows it.
DATING: Final = frozenset(
    (
        "in", "since", "by", "until", "till", "before", "after", "during", "from", "below", "above",
        "late", "early", "mid", "than", "year", "pre-", "post-", "mid-", "a.d.", "ad", "bc",
    )
)  # fmt: skip
LONG_AGO: Final = frozenset({"in", "since", "until", "year", "circa", "a.d.", "ad"})
DETERMINERS: Final = frozenset(("the", "a", "his", "her", "its", "our", "their", "this", "that"))
REPORTED: Final = frozenset({"last", "past", "previous", "preceding"})
PERIODS: Final = REPORTED | {"following", "first", "final", "opening"}
WITHIN: Final = frozenset({"in", "within", "during"})
BOUNDS: Final = frozenset({Qualifier.LESS_THAN, Qualifier.MORE_THAN})
EVERYBODY: Final = frozenset(("those", "anyone", "everyone", "adults", "voters", "kids", "someone"))
YOUNG: Final = frozenset(("babies", "boys", "children", "girls", "infants", "kids", "toddlers"))
AGES: Final = frozenset(
    {("age", "of"), ("ages", "of"), ("younger", "than"), ("older", "than"), ("died", "at")}
)
STATES: Final = frozenset(("is", "was", "be", "am", "turned"))
SENIORITY: Final = frozenset(("youngest", "oldest", "eldest", "elder", "younger", "older"))
ORDINALS: Final = frozenset(
    (
        "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth", "umpteenth",
    )
)  # fmt: skip
ORDINAL_REACH: Final = 10  # words
ENDS: Final = frozenset(
    (*",.;:?!()", "are", "had", "has", "have", "is", "said", "that", "was", "were", "which", "who")
)
CLOSED = r" ?[,.;)](?!\d)|[\r\n]| from | of |$"
# Words near "30 years old" and "was 30" that show a person.
PERSONS: Final = frozenset(
    (
        "he", "she", "i", "who", "him", "her", "man", "woman", "boy", "girl", "son", "daughter",
        "child", "mother", "father", "brother", "sister", "husband", "wife", "i'm", "he's", "she's",
        "you", "you're", "they", "who's", "wife", "grandmother", "grandfather", "grandson",
        "granddaughter", "nephew", "niece", "uncle", "aunt", "cousin", "partner", "fiancee",
    )
)  # fmt: skip


def is_year(text: str, at: int, found: Quantity, lead: HedgesBefore) -> bool:
    """Is a number of four digits a year? Not with a unit, after "more than", or before people.

    English news writes 2,014 people with a comma, so that other numbers of four digits are years
    unless they are round ("2000 homes").
    """
    digits = pattern(r"(?:1\d|20|21)\d\d(?!\d|[.,]\d)").match(text, at)
    if digits is None or found.start != at or lead.is_counting:
        return False
    if found.unit and found.unit not in COUNT_UNITS:
        return False
    value, noun = int(digits[0]), text[digits.end() : found.end]
    last = lead.last.rstrip(".")
    is_hedged = bool(lead.said) and not is_listed(last, "years")
    is_round = not value % CENTURY or value not in PLAIN_YEARS
    if is_round and (is_hedged or (found.unit and _is_plural(noun))):
        return False
    if {said.hedge.qualifier for said in lead.said} - {Qualifier.ABOUT}:
        return False
    before = text[max(0, at - 8) : at].casefold().split()[-1:]
    is_dated = bool(before) and (before[0] in DATING or before[0].endswith(("'s", "s'")))
    is_dated = is_dated or lead.is_from or lead.is_between
    if value not in PLAIN_YEARS:
        return bool(before) and before[0] in LONG_AGO and not counts_something(text, digits.end())
    is_determined = bool(before) and before[0] in DETERMINERS
    is_crowd = found.unit == "people" and _is_plural(noun)
    return not is_crowd or is_dated or is_determined


def _is_plural(noun: str) -> bool:
    last = noun.casefold().split()[-1:]
    return bool(last) and (last[0].endswith("s") or last[0] in COUNTED_PLURALS)


def is_age(text: str, at: int, found: Quantity, lead: HedgesBefore) -> bool:
    """Is a number somebody's age? Nobody is older than 120."""
    number = found.number
    if abs(number.low) > OLDEST:
        return False
    old = pattern(r"[- ](?:year|month|week|day)(s?)[- ]olds?(?![^\W_])").match(text, number.end)
    if old:
        near = {word.low for word in lead.rest[-8:]}
        return not old[1] or not lead.said or not near.isdisjoint(PERSONS)
    words = tuple(word.low for word in lead.rest[-2:])
    if measures_age(lead):
        return False
    if words in AGES or (
        is_listed(lead.last, "ages") and dimension(found.unit) in {"count", "time"}
    ):
        return True
    is_bounded = not BOUNDS.isdisjoint(said.hedge.qualifier for said in lead.said)
    if number.is_spelled and not found.unit:  # "children under five"
        return is_bounded and lead.last in YOUNG
    if found.unit:
        return False
    return (
        _follows_a_name(text, at, number.end, lead)
        or _is_of_the_youngest(lead)
        or _is_of_a_person(text, found, lead)
    )


def measures_age(lead: HedgesBefore) -> bool:
    """Is a number an age that many have: "the retirement age is 62", "a life expectancy of 68"?"""
    words = [word.low for word in lead.rest[-AGE_REACH:]]
    for before, word in pairwise(words):
        if (word == "age" and is_listed(before, "ages_of_many")) or (
            word == "expectancy" and before == "life"
        ):
            return True
    return False


def _follows_a_name(text: str, at: int, end: int, lead: HedgesBefore) -> bool:
    """Is it used as in "Alexander Drueke, 39, and" or "Alexander Drueke (39)"?"""
    if lead.said or lead.last not in {",", "("}:
        return False
    # One capital before a bracket is a place as often as a person: "Odesa (5)".
    is_comma = lead.rest[-1].text == ","
    names = lead.rest[-2:-1] if is_comma else lead.rest[-3:-1]
    is_closed = pattern(CLOSED).match(text, end) is not None
    if not is_closed or not names or lead.rest[-1].end < at - 1:
        return False
    if is_comma and _is_one_person(names[0].low) and text[end : end + 1] == ",":
        return True  # "whose son, 23, was killed"
    is_body = any(is_listed(word.text, "bodies") for word in names)
    return not is_body and all(word.is_capitalised for word in names)


def _is_one_person(word: str) -> bool:
    """Is the noun one person, who may have an age? "The wounded" are several."""
    if word in PERSONS:
        return True
    is_person = read_unit(word) == "people" and not word.endswith("s")
    return is_person and (word.endswith("man") or read_unit(f"{word}s") == "people")


def _is_of_the_youngest(lead: HedgesBefore) -> bool:
    """Is it used as in "the youngest is 26 and the oldest 59"?"""
    words = [word.low for word in lead.rest[-3:]]
    if words and words[-1] in STATES:
        words.pop()
    return bool(words) and words[-1] in SENIORITY


def _is_of_a_person(text: str, found: Quantity, lead: HedgesBefore) -> bool:
    """Is it used as in "people under 30", "she is 70"?"""
    end = found.number.end
    if found.number.low < YOUNGEST or counts_something(text, end):
        return False
    is_bounded = lead.is_between or not BOUNDS.isdisjoint(s.hedge.qualifier for s in lead.said)
    if is_bounded and (lead.last in EVERYBODY or read_unit(lead.last) == "people"):
        return True
    near = {word.low for word in lead.rest[-3:]}
    is_end = pattern(r"\s?(?:[.,;!?]|$| and | when | but )").match(text, end) is not None
    return lead.last in STATES and is_end and not near.isdisjoint(PERSONS)


def say_when(text: str, found: Quantity, lead: HedgesBefore) -> NotFigure | None:
    """Return what a length of time dates: "two weeks ago", "in the last 24 hours"; None for none.

    Also "in six months" after an ordinal: "the third blast there in six months".
    "Over the past six weeks" is a duration, but "24 hours" is the period of a daily report.
    """
    if not found.unit or dimension(found.unit) != "time":
        return None
    following, _ = next_word(text, found.end)
    if following == "ago":
        return NotFigure.COUNTED_BACK
    words = [word.low for word in lead.rest[-3:]]
    if lead.last in WITHIN and _follows_ordinal(lead):
        return NotFigure.PERIOD_OF_ORDINAL
    if len(words) < 2 or words[-1] not in PERIODS:  # noqa: PLR2004
        return None
    is_when = len(words) > 2 and words[0] in WITHIN  # noqa: PLR2004
    is_of_a_day = found.unit == "hour" and words[-1] in REPORTED and words[0] != "for"
    is_of_a_year = words[-1] == "first" and following == "of"
    return NotFigure.PERIOD if is_when or is_of_a_day or is_of_a_year else None


def _follows_ordinal(lead: HedgesBefore) -> bool:
    """Is an ordinal before "in", with no more than a noun between: "the third fire at the site"?

    "For the first time in six weeks" is no such: it says how long there was none.
    """
    words = [word.low for word in lead.rest[-ORDINAL_REACH:]]
    starts = [at for at, word in enumerate(words) if word in ENDS or word[:1].isdigit()]
    noun = words[starts[-1] + 1 :] if starts else words
    return not ORDINALS.isdisjoint(noun[:-1])
