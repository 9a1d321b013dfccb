"""Titles in which every long word has a capital: "Mayor Vows To Resign", "Poll: Half Are Sure"."""

from verify.article.speakers.headlines import is_somebody
from verify.article.speakers.lexicon import speech
from verify.article.speakers.model import Cue, Name, Scope
from verify.article.speakers.names import can_speak
from verify.article.speakers.words import Words

LONG = 3  # letters: a title writes longer words with a capital
FEW = 5  # words of a name in a title
MOST = 0.7  # of the long words of a title have a capital


def is_title(words: Words, low: int, high: int) -> bool:
    """Is a sentence a title, with capitals?"""
    long = [at for at in range(low, high) if len(words.low[at]) > LONG and not words.quoted[at]]
    return len(long) > LONG and sum(map(words.is_capitalised, long)) > MOST * len(long)


def read_title(words: Words, index: int, last: int, low: int) -> Cue | None:
    """Read a verb in a title, from `index` to `last`: "Mayor Vows To Resign"."""
    first = index
    while first > low and not words.is_sign(first - 1):
        first -= 1
    inside = range(first, index)
    is_name = all(words.roles[at] in {"", "determiner"} or words.low[at] == "of" for at in inside)
    if not 0 < len(inside) <= FEW or not is_name:
        return None
    return Cue(index, last, Name(first, index - 1), Scope.AFTER)


def read_title_colon(words: Words, index: int, low: int, high: int) -> Cue | None:
    """Read "Mayor Petrov: Flood May Last", "Poll: Half Are Sure"."""
    inside = range(low, index)
    if not 0 < len(inside) < FEW or index + 2 >= high:
        return None
    name = Name(low, index - 1)
    is_name = all(words.is_capitalised(at) and not words.roles[at] for at in inside)
    is_paper = speech()["speakers"].get(words.low[index - 1]) == "paper"
    if not is_name or not (is_paper or (can_speak(words, name) and is_somebody(words, name))):
        return None
    return Cue(index, index, name, Scope.AFTER)
