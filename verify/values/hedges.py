"""Hedges: phrases that change a number into a floor, a ceiling or an estimate ("at least")."""

from collections.abc import Container, Iterable
from functools import cache

from verify.model.figures import Qualifier
from verify.model.named_tuples import NamedTuple
from verify.text.folding import fold_case
from verify.text.patterns import pattern
from verify.text.words import split_runs

LONGEST_PHRASE = 5  # words
CURRENCY_SIGNS = frozenset("$€£¥₴₽")
DIGITS_AND_SIGNS = frozenset("0123456789+-")
# Hedges before a number.
HEDGES = {
    Qualifier.ABOUT: (
        "about|around|round about|roughly|approximately|approx|approx.|c|c.|ca|ca.|circa|~|≈|some|"
        "an estimated|estimated|estimated at|an estimate of|close to|nearer|nearer to|more or less|"
        "in the region of|in the order of|of the order of|on the order of|in the vicinity of|"
        "est|something like|somewhere around"
    ),
    Qualifier.AT_LEAST: (
        "at least|at the least|no fewer than|no less than|not less than|not fewer than|"
        "a minimum of|minimum of|minimum|min|min.|≥|>=|at the very least|as few as|as little as|"
        "as low as"
    ),
    Qualifier.MORE_THAN: (
        "more than|over|above|exceeding|upwards of|upward of|in excess of|>|well over|well above|"
        "far more than|many more than|much more than|significantly more than|"
        "considerably more than|"
        "greater than|higher than|beyond|well beyond|north of|exceed|exceeds|exceeded|tops|topped|"
        "topping|surpass|surpasses|surpassed|surpassing"
    ),
    Qualifier.AT_MOST: (
        "up to|at most|at the most|no more than|not more than|as many as|as much as|a maximum of|"
        "maximum of|maximum|max|max.|≤|<=|as high as|as far as|as far away as|as long as|"
        "as large as|as big as|as deep as|as fast as|no higher than|"
        "not exceed|not exceeded|not exceeding|"
        "never exceed|never exceeds|never exceeded|without exceeding|not surpass|not surpassed"
    ),
    Qualifier.LESS_THAN: (
        "less than|fewer than|under|below|<|well under|well below|far fewer than|far less than|"
        "lower than|smaller than|not as many as|south of"
    ),
}  # fmt: skip
# These say that the number is close: "nearly 100" has a lower end too.
NEARBY = {
    Qualifier.MORE_THAN: (
        "just over|just above|a little more than|a little over|slightly more than|slightly over|"
        "slightly above|a bit more than|a bit over|barely over|only just over"
    ),
    Qualifier.LESS_THAN: (
        "nearly|almost|just under|just below|not quite|slightly less than|slightly fewer than|"
        "slightly under|slightly below|a little less than|a little under|a bit less than|"
        "a bit under|just short of|just shy of|shy of|approaching|nearing|very nearly|close on"
    ),
}  # fmt: skip
# Hedges after a number: right after it, or at the end of the cell.
AFTERWORDS = {
    Qualifier.ABOUT: (
        "or so|or thereabouts|odd|ish|approximately|approx|approx.|roughly|more or less|est."
    ),
    Qualifier.AT_LEAST: (
        "+|plus|or more|or above|or over|or higher|or greater|and more|and above|and over|and up|"
        "and counting|and rising|and climbing|if not more|or longer|or even more|or possibly more|"
        "and possibly more|or upwards|upwards|at least|at a minimum|minimum|min|min."
    ),
    Qualifier.AT_MOST: (
        "or fewer|or less|or below|or under|or lower|if not fewer|at most|at a maximum|maximum|max|"
        "max."
    ),
}
# Words before a number that do not change it.
FILLERS = (
    "a total of|total of|total|in total|in all|altogether|a further|further|another|an additional|"
    "additional|an extra|extra|the|these|those|all|all of|likely|most likely|probably|possibly|"
    "perhaps|maybe|reportedly|allegedly|apparently|confirmed|only|just|a record|an average of|"
    "average of|on average|a new|new|currently|now|so far|already|exactly|precisely|a combined|"
    "combined|an unconfirmed|unconfirmed|it was|there were|there are|a toll of|toll of|an area of|"
    "a sum of|as of now|the total of|a net|net|from|between|anywhere between|anywhere from|"
    "somewhere between|more"
)
BETWEEN = frozenset({"between", "anywhere between", "somewhere between"})
UPWARD = frozenset({Qualifier.AT_LEAST, Qualifier.MORE_THAN})


class Hedge(NamedTuple):
    """The meaning of a hedging phrase; `is_near` is true for "nearly" and "just over"."""

    qualifier: Qualifier
    is_near: bool = False


@cache
def hedges() -> dict[str, Hedge]:
    """Return every phrase that hedges the number after it, with its meaning."""
    return {**_spread_out(HEDGES), **_spread_out(NEARBY, is_near=True)}


@cache
def afterwords() -> dict[str, Hedge]:
    """Return every phrase that hedges the number before it, with its meaning."""
    return _spread_out(AFTERWORDS)


@cache
def words(table: str) -> frozenset[str]:
    """Return the words and phrases of a text, which are separated by bars."""
    return frozenset(table.split("|"))


def _spread_out(table: dict[Qualifier, str], *, is_near: bool = False) -> dict[str, Hedge]:
    return {
        phrase: Hedge(qualifier, is_near)
        for qualifier, phrases in table.items()
        for phrase in phrases.split("|")
    }


class HedgedDigits(NamedTuple):
    """Digits with one hedge, "at least 5,767": the hedge, its words, the digits.

    `shape` is the text with 0 for the digits: most cells differ in their digits alone.
    """

    hedge: Hedge
    words: str
    digits: str
    shape: str


DIGITS = r"0|[1-9][0-9]{0,2}(?:(?:,[0-9]{3})+|[0-9]{0,12})"


def split_hedged(text: str) -> HedgedDigits | None:
    """Return the parts of a plain text such as "at least 5,767" or "12 or more"; else None."""
    if text[-1:].isdecimal():
        said, _, digits = text.rpartition(" ")
        hedge = hedges().get(said) if _are_words(said) else None
        if hedge and pattern(DIGITS).fullmatch(digits):
            return HedgedDigits(hedge, said, digits, f"{said} 0")
    elif text[:1].isdecimal():
        digits, _, said = text.partition(" ")
        is_after = said.startswith(("or ", "and ")) and _are_words(said)
        hedge = afterwords().get(said) if is_after else None
        if hedge and pattern(DIGITS).fullmatch(digits):
            return HedgedDigits(hedge, said, digits, f"0 {said}")
    return None


def _are_words(text: str) -> bool:
    """Has a text only small ASCII letters, more than one, and spaces between them?"""
    return len(text) > 1 and text.isascii() and text.replace(" ", "").isalpha() and text.islower()


class HedgeAsSaid(NamedTuple):
    """A hedge in a text, from `start` to `end`."""

    hedge: Hedge
    start: int
    end: int


class HedgesToTheLeft(NamedTuple):
    """The words before a number: their end, and the hedges among them (`said`).

    `is_between` is true after "between": then "and" may join two ends of a range. `sign` is a
    currency sign in front of a hedge ("$about 3bn").
    """

    end: int
    said: tuple[HedgeAsSaid, ...]
    is_between: bool
    sign: str


def read_lead(text: str, at: int) -> HedgesToTheLeft:
    """Read the words before a number: hedges, and words that change nothing ("a total of")."""
    said: list[HedgeAsSaid] = []
    is_between, sign = False, ""
    while True:
        at = skip(r"[\s\":,]*", text, at)
        hedge, end = match_phrase(text, at, hedges())
        filler, filler_end = match_phrase(text, at, words(FILLERS))
        if filler_end > end:
            is_between |= filler in BETWEEN
            at = filler_end
        elif hedge:
            said.append(HedgeAsSaid(hedges()[hedge], at, end))
            at = end
        elif not sign and text[at : at + 1] in CURRENCY_SIGNS and not _is_number(text, at + 1):
            sign, at = text[at], at + 1
        else:
            return HedgesToTheLeft(at, tuple(said), is_between, sign)


def _is_number(text: str, at: int) -> bool:
    return text[at : at + 2].lstrip()[:1] in DIGITS_AND_SIGNS


def find_afterwords(text: str, number_end: int, noun_end: int) -> tuple[HedgeAsSaid, ...]:
    """Find the hedges right after a number or its unit, or at the end of the text."""
    said: list[HedgeAsSaid] = []
    for word in split_runs(text, number_end):
        if (said and word.start < said[-1].end) or text[word.start : word.start + 2] == "+/":
            continue
        if word.text[0].isalnum() and text[word.start - 1 : word.start].isalnum():
            continue  # glued to the digits
        phrase, end = match_phrase(text, word.start, afterwords())
        is_adjacent = not text[noun_end : word.start].strip(" ,;-(")
        if phrase and (is_adjacent or not text[end:].strip(" .)")):
            said.append(HedgeAsSaid(afterwords()[phrase], word.start, end))
    return tuple(said)


def combine(said: Iterable[HedgeAsSaid]) -> Hedge | None:
    """Return the joint meaning of several hedges, or None if they contradict each other.

    A bound is stronger than "about": "about 12 or more" is at least 12.
    """
    strongest = Hedge(Qualifier.EXACT)
    for hedge, _, _ in said:
        if strongest.qualifier in {Qualifier.EXACT, Qualifier.ABOUT}:
            strongest = hedge
        elif hedge.qualifier is not Qualifier.ABOUT:
            if (hedge.qualifier in UPWARD) is not (strongest.qualifier in UPWARD):
                return None
            if hedge.qualifier in {Qualifier.MORE_THAN, Qualifier.LESS_THAN}:
                strongest = hedge
    return strongest


def match_phrase(text: str, at: int, phrases: Container[str]) -> tuple[str, int]:
    """Return the longest of the phrases that begins at `at`, and its end; "" if none does."""
    ends: list[int] = []
    place = at
    while len(ends) < LONGEST_PHRASE and (
        found := pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*\.?|[<>]=?|[~≈≥≤+]").match(text, place)
    ):
        ends.append(found.end())
        place = skip(r"\s*", text, found.end())
    for end in reversed(ends):
        phrase = fold_case(text[at:end])
        if phrase in phrases:
            return phrase, end
        if phrase.endswith(".") and phrase[:-1] in phrases:
            return phrase[:-1], end - 1
    return "", at


def skip(what: str, text: str, at: int) -> int:
    """Return the index after the match of the pattern `what` at `at`; `at` if it does not match."""
    found = pattern(what).match(text, at)
    return found.end() if found else at
