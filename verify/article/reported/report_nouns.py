"""Nouns and adjectives that report a statement: "Kyiv's plan to withdraw", "is sure that"."""

from verify.article.reported.lexicon import reporting
from verify.article.speakers.model import Cue, Name, Scope
from verify.article.speakers.names import can_speak, read_before
from verify.article.speakers.words import FINITE, Words

OPENS_CLAUSE = frozenset(("that", "whether", "if", "how", "why", "what"))
OWNERS = frozenset(("his", "her", "its", "their"))
OWN = 3  # words of "own latest" between an owner and the noun
# Verbs that go before an adjective as "is" does.
LIKE_BE = frozenset(
    ("appeared", "appears", "became", "felt", "remained", "remains", "seemed", "seems")
)


def read_owned(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "Kyiv's plan to withdraw", "his fear of floods"; "fears that" may be nobody's."""
    frames, after = reporting().nouns[words.low[index]], index + 1
    if after + 1 >= high:
        return None
    follows = words.low[after]
    is_clause = follows in {"that", "whether"} and "that" in frames
    if follows not in frames and not is_clause:
        return None
    name = _owner(words, index, low)
    if name is None:
        is_said = is_clause and not _is_relative(words, after)
        return Cue(index, index, None, Scope.CLAUSE) if is_said else None
    if is_clause or follows == "to":
        return Cue(index, index, name, Scope.CLAUSE)
    return Cue(index, after, name, Scope.PHRASE)


def _is_relative(words: Words, that: int) -> bool:
    """Is "that" the subject of its clause: "a charge that stung"?"""
    after = that + 1
    return words.is_sign(after) or words.roles[after] in FINITE or words.is_past(after)


def _owner(words: Words, index: int, low: int) -> Name | None:
    for at in range(index - 1, max(low, index - OWN) - 1, -1):
        word = words.low[at]
        if words.is_sign(at) or words.quoted[at]:
            break
        if word.endswith(("'s", "s'")):
            name = read_before(words, at, low)
            return name._replace(role="possessor") if name and not name.role else name
        if word in OWNERS:
            return Name(at, at, "pronoun")
        if words.roles[at] not in {"", "adverb"}:
            break
    return None


def is_owned(words: Words, index: int) -> bool:
    """Is a word a noun with an owner right before it: "his support of"?"""
    before = words.low[index - 1] if index else ""
    return before.endswith(("'s", "s'")) or before in OWNERS or before == "own"


def read_adjective(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "is confident that", "were critical of"."""
    frames, after = reporting().adjectives[words.low[index]], index + 1
    if after + 1 >= high:
        return None
    follows = words.low[after]
    is_clause = follows in OPENS_CLAUSE and "that" in frames
    if follows not in frames and not is_clause:
        return None
    at = index - 1
    while at > low and (words.roles[at] in {"adverb", "determiner"} or words.low[at][-2:] == "ly"):
        at -= 1
    if at <= low or not (words.roles[at] == "be" or words.low[at] in LIKE_BE):
        return None
    name = read_before(words, at, low)
    if name is None or not can_speak(words, name):
        return None
    last = index if is_clause or follows == "to" else after
    return Cue(index, last, name, Scope.AFTER)
