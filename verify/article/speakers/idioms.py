"""Figures that are given without a verb of speech: "put it at 12", "has pictures of 12"."""

from collections.abc import Callable, Mapping, Sequence

from verify.article.speakers.lexicon import speech
from verify.article.speakers.model import Cue, Name, Scope
from verify.article.speakers.names import can_speak, read_before
from verify.article.speakers.passives import read_claimed
from verify.article.speakers.revisions import read_given
from verify.article.speakers.words import CURRENCIES, HEDGED, Words

NEAR = 12  # words between "puts" and "at"
CLOSE = 4  # words between "gave" and "the toll"
# The evidence that a recorder has.
PROOF = frozenset(
    ("pictures", "photographs", "photos", "images", "footage", "video", "videos", "evidence")
)  # fmt: skip
OWNED = frozenset(("his", "her", "its", "their", "my", "our"))  # "spoke of his 12 years"
MANY = frozenset(("dozens", "scores", "hundreds", "thousands", "millions"))
LESSER = frozenset(("least", "up", "well", "around", "roughly"))  # "at least", "well over"
MEASURES = frozenset(("depth", "magnitude", "strength", "value"))
ENDS = frozenset((",", ";"))  # "gave no figure, but X spoke of 12"
LINKS = frozenset(("as", "at", "of"))


def _subject(words: Words, index: int, low: int) -> Name | None:
    name = read_before(words, index - 1, low) if index > low else None
    if name is None or not can_speak(words, name):
        return None
    of = next((at for at in range(name.first, name.last) if words.low[at] in {"of", "in"}), None)
    head = name if of is None else Name(name.first, of - 1)
    return name if can_speak(words, head) else None  # not "the death of Ada Obi puts the toll at"


def _read_put(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "The UN puts the toll at 12", "puts it at 12", "as the memo put it"."""
    name = _subject(words, index, low)
    if name is None or words.roles[index - 1] == "be":  # "turnout was put at 12"
        return None
    near = words.low[index + 1 : min(high, index + NEAR)]
    if near[:1] == ["it"] and near[1:2] != ["at"] and not _is_near(near):
        is_aside = name.first > low and words.low[name.first - 1] == "as"
        return Cue(index, index + 1, name, Scope.AROUND) if is_aside else None
    return Cue(index, index, name, Scope.AFTER) if "at" in near or _is_near(near) else None


def _is_near(near: Sequence[str]) -> bool:
    """Is a number compared: "put the toll closer to 12", "nearer 12"?"""
    return any(
        word in {"closer", "nearer"} and any(each[0].isdigit() for each in near[at + 1 : at + 3])
        for at, word in enumerate(near)
    )


def _read_number(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "Officials numbered the dead at 12"."""
    near = range(index + 1, min(high, index + NEAR))
    links = (at for at in near if words.low[at] == "at" and _is_given(words, at + 1, high))
    name = _subject(words, index, low) if next(links, None) else None
    return Cue(index, index, name, Scope.AFTER) if name else None


def _read_give(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "The ministry gave the toll as 12", "gave a figure of 12"."""
    if given := read_given(words, index, low, high):
        return given
    sayings = speech()["sayings"]
    close = range(index + 1, min(high, index + CLOSE))
    noun = next((at for at in close if _is_measure(sayings, words.low[at])), None)
    if noun is None:
        return None
    ends = (at for at in range(noun + 1, min(high, noun + NEAR)) if words.low[at] in ENDS)
    near = range(noun + 1, next(ends, min(high, noun + NEAR)))
    links = (at for at in near if words.low[at] in LINKS and _is_given(words, at + 1, high))
    name = _subject(words, index, low) if next(links, None) else None
    return Cue(index, index, name, Scope.AFTER) if name else None


def _is_measure(sayings: Mapping[str, str], word: str) -> bool:
    return sayings.get(word) == "account" or word in MEASURES


def _read_speak(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "Milley spoke of “well over 12”", "spoke of 12 dead"."""
    of = index + 1
    while of < min(high - 1, index + CLOSE) and words.roles[of] in {"time", "adverb"}:
        of += 1
    if of + 1 < high and words.low[of] == "on" and words.roles[of + 1] == "time":
        of += 2  # "spoke on Friday of 12"
    after = of + 1
    if of < high and words.low[of] == "of" and _ends_at(words, after, high):
        return read_claimed(words, Cue(index, of, None, Scope.BY_VERB), low, high)
    if after >= high or words.low[of] != "of" or not _is_given(words, after, high):
        return None
    name = _subject(words, index, low)
    return Cue(index, of, name, Scope.AFTER) if name else None


def _ends_at(words: Words, at: int, high: int) -> bool:
    """Does a clause end before a word: "not the 12 that survivors spoke of"?"""
    return at >= high or words.low[at] in {",", ".", ";"}


def _read_proof(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "Oryx has pictures of 12"."""
    of = index + 1
    if of >= high or words.low[of] != "of" or not _is_given(words, of + 1, high):
        return None
    verb = index - 1
    while verb > low and words.roles[verb] in {"", "determiner", "adverb"}:
        if words.is_capitalised(verb) or words.is_sign(verb):
            return None
        verb -= 1
    if verb <= low or words.low[verb] not in {"has", "have", "had"}:
        return None
    name = _subject(words, verb, low)
    return Cue(verb, of, name, Scope.AFTER) if name else None


def _is_given(words: Words, at: int, high: int) -> bool:
    """Is there a quotation here, or a number with no noun before it?"""
    for index in range(at, min(high, at + HEDGED)):
        word, role = words.low[index], words.roles[index]
        if words.opens_quote(index) or word[0].isdigit() or word in MANY:
            return True
        is_hedge = role or word in LESSER or word in CURRENCIES or word.endswith("ly")
        if word in OWNED or not is_hedge:
            return False
    return False


IDIOMS: Mapping[str, Callable[[Words, int, int, int], Cue | None]] = {
    **dict.fromkeys(("put", "puts", "putting"), _read_put),
    **dict.fromkeys(
        (
            "numbered",
            "measured",
            "measures",
            "pegged",
            "pegs",
            "place",
            "placed",
            "places",
            "placing",
        ),
        _read_number,
    ),
    **dict.fromkeys(("give", "gives", "gave", "given", "set", "sets"), _read_give),
    **dict.fromkeys(("speak", "speaks", "spoke", "spoken", "talk", "talked", "talks"), _read_speak),
    **dict.fromkeys(PROOF, _read_proof),
}
