"""The end of a statement that follows its verb: of a quotation, of a phrase, of what is judged."""

from verify.article.speakers.background import RELATIVE
from verify.article.speakers.model import Cue
from verify.article.speakers.words import DASHES, FINITE, QUOTES, Words

VOWED = frozenset(("pledged", "pledges", "promised", "promises", "vowed", "vows", "threatened"))
WHILE = frozenset(("as", "while", "after"))


def end_of_said(words: Words, cue: Cue, at: int, high: int, *, says_so: bool) -> int:
    """Return the end of "warned of a long war as dozens fled", "vowed to go — all 12 of them —"."""
    name = cue.name
    led = words.low[name.first - 1] if name and name.first else ""
    if led in RELATIVE:  # "where X says 9 fell, | 4 died"
        commas = (place for place in range(at + 1, high - 1) if words.low[place] == ",")
        high = next((place for place in commas if not _goes_on(words, place + 1)), high)
    if led == "what":
        end = end_of_phrase(words, at, high, has_verb=False)  # "in what X called a trap, 9 died"
        return next((place for place in range(at, end) if words.is_past(place)), end)
    if words.low[at] == "of":
        ends = WHILE
    elif not says_so or (words.low[at] == "to" and words.low[cue.last] in VOWED):
        ends = DASHES | {";"}
    else:
        return high
    for place in range(at + 1, high - 1):
        is_in = words.roles[place] == "preposition" and words.low[place + 1] in {"which", "whom"}
        is_aside = words.low[place] == "," and _is_relative(words, place + 1, high)
        if not says_so and (is_aside or is_in):
            return place  # "condemned the raid(,) in which 9 died"
        is_harm = words.low[place] == "," and words.is_harm(place + 1)
        if words.low[place] in ends or (is_harm and words.low[place + 1].endswith("ing")):
            return place
    return high


def end_of_quoted(words: Words, at: int, high: int) -> int | None:
    """Return the semicolon after a quotation: "X said “9 fell”; | 4 died"."""
    first = next((index for index in range(at, high) if words.quoted[index]), high)
    close = next((index for index in range(first, high) if not words.quoted[index]), high)
    close += close < high and words.low[close] in QUOTES
    return close if close < high and words.low[close] == ";" else None


def _is_relative(words: Words, at: int, high: int) -> bool:
    """Does a clause that explains a noun begin here: "which", "in which", "where"?"""
    at += words.roles[at] == "preposition"
    return at < high and words.low[at] in RELATIVE


def end_of_phrase(words: Words, at: int, high: int, *, has_verb: bool) -> int:
    """Return the word after "the claim that 12 died" or "a figure of 12": its sign or its verb."""
    for index in range(at, high):
        if words.is_sign(index) and not words.opens_quote(index):
            return index
        if words.roles[index] in FINITE and not has_verb:
            return index
    return high


def end_of_relative(words: Words, at: int, high: int) -> int:
    """Return the end of "(men who X said) numbered 12 | held 40 boys": the next verb, or a sign."""
    end = end_of_phrase(words, at + 1, high, has_verb=False)
    verbs = (place for place in range(at + 1, end) if words.is_past(place))
    return next((place for place in verbs if words.roles[place - 1] not in FINITE), end)


def _goes_on(words: Words, at: int) -> bool:
    """Does a clause go on after a comma: ", 4 of them ill", ", including 4", ", and hurt 4"?"""
    is_part = words.low[at] in {"and", "or", "but"} or words.low[at].endswith("ing")
    return is_part or words.roles[at] == "preposition" or words.low[at][0].isdigit()
