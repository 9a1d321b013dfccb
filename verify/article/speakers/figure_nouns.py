"""Nouns for a figure, with whose it is: "police estimates of 12", "the union's count is 12".

| whose it is | the number |
|---|---|
| the union's count, its latest estimate | of 12 |
| police estimates, a health ministry count, an army report | is 12, was only 12, stands at 12 |
| the estimate by (from) the union | , 12 tonnes, |
| figures released by the union | show 12 |
"""

from verify.article.speakers.lexicon import known_verbs, speech
from verify.article.speakers.model import Cue, Name, Scope, SpeakerKind, Verb
from verify.article.speakers.names import can_speak, read_after
from verify.article.speakers.nounphrases import NO_VERB, first_word
from verify.article.speakers.pronouns import phrase_of
from verify.article.speakers.words import CURRENCIES, HEDGED, Words

BODIES: frozenset[SpeakerKind] = frozenset(("body", "people"))
# Words for a body that are in no name of one before a noun: "trade figures", "white papers".
NO_OWNERS = frozenset(
    ("city", "country", "defence", "defense", "house", "maker", "nation", "others", "people",
     "side", "tank", "task", "team", "trade", "unit", "white")
)  # fmt: skip
# Nouns that are a figure of somebody; "the city's toll is 12" says nothing of who counted.
VALUES = frozenset(
    ("calculation", "calculations", "claim", "claims", "count", "estimate", "estimates", "figure",
     "figures", "forecast", "guess", "projection", "reckoning", "tally", "version")
)  # fmt: skip
SHOWN = frozenset(("data", "estimates", "figures", "numbers", "records", "statistics"))
MADE = frozenset(
    ("collected", "compiled", "drawn", "gathered", "given", "issued", "kept", "produced",
     "provided", "published", "quoted", "released", "supplied")
)  # fmt: skip
STANDS = frozenset(("ranges", "range", "ranged", "remains", "stands", "stood"))
FIGURES = frozenset(("claim", "count", "estimate", "figure", "number", "tally", "toll", "total"))
LONGEST = 4  # words of "national disaster relief agency" before "figures"
PARTED = 3  # words of "tonnes of oil" after a number that is an aside
SHOWS = frozenset((Verb.FIND, Verb.RECORD))


def read_owner(words: Words, index: int, low: int) -> Name | None:
    """Return the body right before a noun: "police estimates", "a health ministry count"."""
    last = index - 1
    if last < low or words.is_sign(last) or words.quoted[last]:
        return None
    word = words.low[last]
    if word == "official":  # "the official toll of 12": who says so is not known
        return Name(last, index)
    is_body = speech()["speakers"].get(word) in BODIES and word not in NO_OWNERS
    is_known = words.is_capitalised(last) and phrase_of(word) == "alias"
    is_union = word.removesuffix("s") in speech()["speakers"] and word.endswith("unions")
    if not (is_body or is_known or is_union):
        return None
    first = first_word(words, last, low)
    if first is None or first > last:
        return None
    at = last  # "a health ministry", "the UN": up to the article, and no longer
    while at > max(first, last - LONGEST) and _is_part(words, at - 1):
        at -= 1
    return Name(at, last)


def _is_part(words: Words, at: int) -> bool:
    """Is a word part of a name, and no verb: "health ministry count", "rejected union claims"?"""
    if words.roles[at] or words.is_sign(at):
        return False
    is_verb = words.is_past(at) or (
        words.low[at] in known_verbs() and words.low[at] not in speech()["nouns"]
    )
    return words.is_capitalised(at) or not is_verb


def read_maker(words: Words, index: int, high: int) -> Name | None:
    """Return who made a figure, after it: "estimates by X", "figures released by X"."""
    by = index + 1 + (index + 2 < high and words.low[index + 1] in MADE)
    by += by + 1 < high and words.low[by] == "up"
    if by + 1 >= high or words.low[by] not in {"by", "from"}:
        return None
    name = read_after(words, by + 1, high)
    if name is None or not can_speak(words, name):
        return None
    shows = (at for at in range(name.first + 1, name.last + 1) if _shows(words, at))
    return name._replace(last=next(shows, name.last + 1) - 1)


def _shows(words: Words, at: int) -> bool:
    """Is a word the verb of figures: "show", "suggest", "indicate"?"""
    return not SHOWS.isdisjoint(known_verbs().get(words.low[at], NO_VERB)[0])


def read_value(words: Words, index: int, owner: Name, high: int) -> Cue | None:
    """Read the number of a figure whose owner is known; `index` is the noun."""
    after = max(index, owner.last) + 1
    if after + 1 >= high or words.quoted[after]:
        return None
    word, is_value = words.low[after], words.low[index] in VALUES
    if word == "of":
        return Cue(index, after, owner, Scope.PHRASE) if _is_given(words, after + 1, high) else None
    is_shown = owner.first > index and words.low[index] in SHOWN
    if is_shown and _shows(words, after):
        return Cue(index, after, owner, Scope.AFTER)
    if not is_value:
        return None
    if words.roles[after] == "be" and words.low[after + 1] == "that":
        return Cue(index, after + 1, owner, Scope.CLAUSE)
    if words.roles[after] == "be" or word in STANDS:
        value = after + 1
        while value < high - 1 and words.roles[value] == "adverb":
            value += 1
        return Cue(index, after, owner, Scope.PHRASE) if _is_given(words, value, high) else None
    if word == "," and _is_aside(words, after + 1, high):
        return Cue(index, after, owner, Scope.PHRASE)
    return None


def _is_given(words: Words, at: int, high: int) -> bool:
    """Does a number follow, with no more than a hedge before it?"""
    near = range(at, min(high, at + HEDGED))
    number = next((index for index in near if words.low[index][0].isdigit()), None)
    if number is None:
        return False
    return all(
        words.roles[index] in {"determiner", "preposition", "adverb"}
        or words.low[index] in {"least", "most", "than", "nearly", "roughly", "approximately"}
        or words.low[index] in CURRENCIES
        for index in range(at, number)
    )


def _is_aside(words: Words, at: int, high: int) -> bool:
    """Is a number with its noun all up to the next sign: ", 600 tonnes,"?"""
    if not words.counts(at, high) or not _is_given(words, at, high):
        return False
    number = next(index for index in range(at, high) if words.low[index][0].isdigit())
    rest = range(number + 1, min(high, number + 2 + PARTED))
    return number + 1 >= high or any(words.is_sign(index) for index in rest)


def is_of_figure(words: Words, name: Name) -> bool:
    """Is a figure judged by somebody, and nothing said: "a number (that) police dispute"?"""
    return (
        name.last > name.first + 1
        and words.roles[name.first] == "determiner"
        and words.low[name.first + 1] in FIGURES
        and words.roles[name.first + 2] in {"", "determiner"}
    )
