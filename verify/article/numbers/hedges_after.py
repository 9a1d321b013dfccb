"""The hedges after a number of copy: "12 or more", "5,000 people or more", "300 homes, roughly"."""

from verify.article.numbers.lexicon import is_listed
from verify.text.patterns import pattern
from verify.values.hedges import HedgeAsSaid, afterwords, match_phrase

# Afterwords that may as well begin what follows: "12 killed, roughly half of them".
ONLY_AT_THE_END = frozenset(
    (
        "approximately", "approx", "approx.", "roughly", "more or less", "est.", "at least",
        "at a minimum", "minimum", "min", "min.", "at most", "at a maximum", "maximum", "max",
        "max.", "and over", "and up", "and above", "or over", "or under",
    )
)  # fmt: skip
GOES_ON = frozenset({"than", "to", "of"})
# A noun that is counted, before its hedge: "5,000 people or more", "120 dead, at least".
NOUN = r"((?: [a-z][a-z'-]{1,20}){0,3}),? (?=at |or |approx|roughly|more or |give or )"
# What may follow a hedge that ends its phrase: "120 dead at least have been found".
ENDS = r"\s{0,2}(?:[.,;:)!?\"—–-]|$|\s(?:are|had|has|have|is|was|were|will)\b)"


def find_afterword(text: str, at: int) -> HedgeAsSaid | None:
    """Return the hedge right after a number or its unit: "or more", "-plus"."""
    if text[at : at + 1] == "+" and text[at + 1 : at + 2] not in {"/", "+"}:
        is_sum = text[at + 1 : at + 2].isdecimal()
        return None if is_sum else HedgeAsSaid(afterwords()["+"], at, at + 1)
    if text[at : at + 1] not in {" ", "-"} or text[at + 1 : at + 2].casefold() not in "aeimnopr":
        return None
    phrase, end = match_phrase(text, at + 1, afterwords())
    if not phrase or phrase == "+":
        return None
    following = pattern(r"[ -]?([^\W_]{0,24})").match(text, end)
    word = following[1].casefold() if following else ""
    if word in GOES_ON or word[:1].isdecimal() or (word and phrase in ONLY_AT_THE_END):
        return None
    return HedgeAsSaid(afterwords()[phrase], at + 1, end)


def find_hedge_after_noun(text: str, at: int) -> HedgeAsSaid | None:
    """Return the hedge after the noun of a number: "or more" of "5,000 people or more".

    In "12 people were hurt, at least two of them badly" the hedge is that of the next number.
    """
    noun = pattern(NOUN).match(text, at)
    if noun is None or any(is_listed(word, "function") for word in noun[1].split()):
        return None
    phrase, end = match_phrase(text, noun.end(), afterwords())
    if not phrase or (phrase in ONLY_AT_THE_END and not pattern(ENDS).match(text, end)):
        return None
    following = pattern(r"[ -]?([^\W_]{0,24})").match(text, end)
    word = following[1].casefold() if following else ""
    if word in GOES_ON or word[:1].isdecimal():
        return None
    return HedgeAsSaid(afterwords()[phrase], noun.end(), end)
