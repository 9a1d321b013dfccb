"""The words of a statement: its kind, and whether another statement contradicts it."""

from collections.abc import Sequence
from functools import cache

from verify.text.patterns import pattern
from verify.text.words import longest_by_first_word
from verify.topics.lexicon import lexicon, words_of_label
from verify.topics.phrases import read_pairs

NEGATIONS = frozenset(("not", "no", "never", "nor", "without", "neither", "hardly"))
LONGEST_PHRASE = 6
# "In the past three days": the addition of these days.
NUMBER = r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|few)"
PERIOD = (
    rf"(?i)\b(?:past|last|previous|preceding|within|within the) {NUMBER}[ -]?"
    r"(?:h|hrs?|hours?|days?|weeks?|months?)\b"
)
BEFORE_A_NUMBER = ("past", "last", "previous", "preceding", "within")
ENDS = {"one": "other", "other": "one"}


def _normal_words(text: str) -> list[str]:
    return [word.text for segment in words_of_label(text) for word in segment]


def kind_word(text: str, *, of_stock: bool = False) -> str:
    """Return the kind that the words of a claim give it: "increment", "total" or "".

    If a claim says both ("a further 350, bringing the total to …"), it is an increment. So is a
    regular figure ("daily"), if it is not `of_stock`: people in hospital are counted daily too.
    """
    words = _normal_words(text)
    if _longest_kinds().keys().isdisjoint(words) and not any(map(str.isdecimal, words)):
        return ""
    found = _kinds_in(words)
    if "increment" in found and "rate" not in found:
        return "increment"
    if _may_name_a_period(text.casefold()) and pattern(PERIOD).search(text):
        return "increment"
    if "regular" in found and "rate" not in found and not of_stock:
        return "increment"
    return "total" if "total" in found else ""


def is_final(text: str) -> bool:
    """Do the words of a label say that its figure is the result of a count that is over?"""
    return "final" in _kinds_in(_normal_words(text))


def _kinds_in(words: Sequence[str]) -> set[str]:
    table, longest, starts = lexicon()["kinds"], _longest_kinds(), _kind_starts()
    found: set[str] = set()
    end = 0  # of the phrase before
    for at, word in enumerate(words):
        if (
            at < end
            or word not in longest
            or starts.isdisjoint((word, " ".join(words[at : at + 2])))
        ):
            continue
        for size in range(longest[word], 0, -1):
            kind = table.get(" ".join(words[at : at + size]))
            if kind is not None:
                found.add(kind)
                end = at + size
                break
    return found


def _may_name_a_period(text: str) -> bool:
    return any(map(text.__contains__, BEFORE_A_NUMBER))


@cache
def _longest_kinds() -> dict[str, int]:
    return longest_by_first_word(lexicon()["kinds"])


@cache
def _kind_starts() -> frozenset[str]:
    """Return the first word of each phrase of one word, and the first two of all others."""
    return frozenset(" ".join(phrase.split()[:2]) for phrase in lexicon()["kinds"])


def are_opposed(statement_a: str, statement_b: str) -> bool:
    """Do two statements use words that the lexicon knows as opposites: withdrawn, still holding?"""
    mine, theirs = _stands(statement_a), _stands(statement_b)
    return any(
        (pair, ENDS[end]) in theirs and (pair, end) not in theirs
        for pair, end in mine
        if (pair, ENDS[end]) not in mine
    )


def _stands(statement: str) -> set[tuple[str, str]]:
    """Return the ends of opposites that a statement takes; "not" turns an end around."""
    table, words = lexicon()["opposites"], _normal_words(statement)
    found: set[tuple[str, str]] = set()
    at, is_denied = 0, False
    while at < len(words):
        size = next(
            (
                size
                for size in range(min(LONGEST_PHRASE, len(words) - at), 0, -1)
                if " ".join(words[at : at + size]) in table
            ),
            0,
        )
        for pair, end in read_pairs(table[" ".join(words[at : at + size])] if size else ""):
            found.add((pair, ENDS[end] if is_denied else end))
        is_denied = words[at] in NEGATIONS or (is_denied and not size)
        at += max(size, 1)
    return found
