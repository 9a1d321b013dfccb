"""Verbs of speech before their subject: "…, said X", "12 dead in raid, says mayor"."""

from verify.article.speakers.model import Name
from verify.article.speakers.names import can_speak, has_clause, read_after
from verify.article.speakers.nounphrases import MOST
from verify.article.speakers.words import DASHES, FINITE, Words

TOLD = frozenset(("told", "tells", "informed", "assured", "reminded"))  # never "…, told X"


def may_be_inverted(words: Words, index: int, low: int, high: int) -> bool:
    """Is a verb after a quotation, or after a whole clause and a comma?"""
    before = index - 1
    if before < low:
        return False
    if words.opens_quote(before) or words.low[before] in {"?", "!"}:
        return True
    if (words.low[before] != "," and words.low[before] not in DASHES) or words.low[index] in TOLD:
        return False
    # "“…,” Ada Obi, the minister, said": the words after the quotation count
    if _ends_headline(words, index, high):
        return True
    quote = next((at for at in range(before - 1, low - 1, -1) if words.opens_quote(at)), low - 1)
    return (quote == before - 1 and quote >= low) or has_clause(words, quote + 1, before)


def read_inverted(words: Words, index: int, high: int) -> Name | None:
    """Return the name in "…, said X", unless it is the subject of the statement."""
    name = read_after(words, index + 1, high)
    if name is None or words.roles[name.first] == "time" or _is_clause(words, name):
        return None  # "the report said 12 men died"
    if words.low[index - 1] != "," and words.low[index - 1] not in DASHES:
        return name
    if name.role == "pronoun" or not can_speak(words, name):
        return None
    for follow in range(name.last + 1, min(high, name.last + 2 * MOST)):
        if words.is_sign(follow) or words.low[follow] in {"who", "which", "that"}:
            break
        if words.roles[follow] in FINITE:
            return None
    return name


def _ends_headline(words: Words, index: int, high: int) -> bool:
    """Is the rest only the verb and one name: "12 dead in strike, says mayor"?"""
    name = read_after(words, index + 1, high)
    if name is None or name.last + 1 != high or _is_clause(words, name):
        return False
    return not words.low[name.first][0].isdigit()


def _is_clause(words: Words, name: Name) -> bool:
    """Is a name one with its verb: "12 men died", "says Ada Obi got 12"?"""
    return any(words.is_past(at) for at in range(max(name.last - 1, name.first), name.last + 1))
