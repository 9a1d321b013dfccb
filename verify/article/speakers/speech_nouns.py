"""Nouns of speech: "Russia's claim that …", "by Kyiv's own count, …", "reports of 12 dead"."""

from verify.article.speakers.figure_nouns import read_maker, read_owner, read_value
from verify.article.speakers.lexicon import Saying, speech
from verify.article.speakers.model import Cue, Name, Scope
from verify.article.speakers.names import can_speak, read_after, read_possessor
from verify.article.speakers.words import Words

NEAR = 5  # words before the number of "the UN's figure of more than 12"
BY = frozenset(("by", "in", "on", "at"))
# "On the estimate of X" names a speaker; "by the number of X" does not.
OPINIONS = frozenset(
    (*("account", "accounts", "count", "tally", "estimate", "estimates", "forecast", "forecasts"),
    *("projection", "projections", "calculation", "calculations", "reckoning", "definition"),
    *("view", "opinion", "words", "assessment"))
)  # fmt: skip
SURVEYS = frozenset(("definition", "opinion", "poll", "survey", "view", "words"))
OWN = 3  # words of "own latest" between a possessor and the noun


def read_saying(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read a noun of speech with its speaker, if it has one, and the statement after it."""
    kind = speech()["sayings"][words.low[index]]
    after = index + 1
    name = _possessor(words, index, low)
    if after >= high or words.quoted[after]:
        return None
    if words.is_sign(after):
        aside = _read_by(words, index, low, name) if kind == "account" or name else None
        return aside or (read_value(words, index, name, high) if name else None)
    if words.low[index] in OPINIONS and words.low[after] == "of" and index - 2 >= low:
        named = _read_of(words, index, high)
        if named:
            return named
    if name is None and words.low[index] not in SURVEYS:  # "a CNN survey of 7 countries"
        name = read_owner(words, index, low) or read_maker(words, index, high)
    value = read_value(words, index, name, high) if name else None
    if value:
        return value
    after = max(index, name.last if name else index) + 1
    if after >= high:
        return None
    return _read_said(words, Cue(index, after, name, Scope.PHRASE), kind, high)


def _read_said(words: Words, cue: Cue, kind: Saying, high: int) -> Cue | None:
    """Read "claim that …", "the rebels' claim to have freed 12", "claim of 12"."""
    after = cue.last
    if words.low[after] == "that":
        return cue._replace(scope=Scope.CLAUSE)
    if words.low[after : after + 2] == ["to", "have"] and cue.name and kind == "claim":
        return cue._replace(last=after + 1)
    near = range(after + 1, min(high, after + NEAR))
    is_counted = cue.name is not None and any(_is_number(words, at) for at in near)
    return cue if words.low[after] == "of" and (is_counted or kind == "claim") else None


def _possessor(words: Words, index: int, low: int) -> Name | None:
    """Return the owner of a claim: "Russia's latest claim", "its own count"."""
    for at in range(index - 1, max(low, index - OWN) - 1, -1):
        word, role = words.low[at], words.roles[at]
        if owner := read_possessor(words, at, low):
            return owner
        if words.is_sign(at) or words.quoted[at]:
            break
        if word in {"his", "her", "its", "their"}:
            return Name(at, at, "pronoun")
        if role not in {"", "adverb"}:
            break
    return None


def _read_by(words: Words, index: int, low: int, name: Name | None) -> Cue | None:
    """Read "by Kyiv's own count,", "by one estimate"."""
    at = name.first if name else index
    while at > low and index - at < OWN and words.roles[at - 1] in {"", "determiner"}:
        at -= 1
    if at in {low, index} or words.low[at - 1] not in {"by", "in", "on", "at"}:
        return None
    if name is None and words.low[at - 1] != "by":
        return None
    return Cue(at - 1, index, name or Name(at, index), Scope.ASIDE)


def _read_of(words: Words, index: int, high: int) -> Cue | None:
    """Read "on the estimate of Gen Milley", "in the words of the mayor"."""
    if words.low[index - 1] != "the" or words.low[index - 2] not in BY:
        return None
    name = read_after(words, index + 2, high)
    if name is None or words.low[name.first][0].isdigit() or not can_speak(words, name):
        return None
    return Cue(index - 2, index + 1, name, Scope.ASIDE)


def _is_number(words: Words, at: int) -> bool:
    return words.low[at][0].isdigit() or words.roles[at] == "determiner"
