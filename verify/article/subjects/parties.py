"""The party that a phrase names, and the party that did what a clause says."""

from collections.abc import Sequence
from functools import lru_cache

from verify.article.subjects.outcomes import Deed, normal
from verify.article.subjects.phrases import STOPS, CopyWord, noun_before, phrases
from verify.text.words import REMEMBERED
from verify.topics.lexicon import is_group, lexicon

PARTY = frozenset(("adj", "name", "capital"))
REACH_PARTY = 12


@lru_cache(maxsize=REMEMBERED)
def facets_of(text: str) -> frozenset[str]:
    """Return what the lexicon of topics knows of a word: a side, a place, an outcome."""
    return frozenset(facet for facet, _ in lexicon()["words"].get(normal(text)) or ())


def is_adjective(text: str) -> bool:
    """May the word mean people: "Ukrainian"?"""
    return "adj" in facets_of(text)


def names_party(name: str) -> bool:
    """Does a phrase name an owner: "Russian", "Ukraine"?"""
    return any(facets_of(word) & PARTY for word in name.split())


def find_doer(words: Sequence[CopyWord], lead: int, deed: Deed | None) -> str:
    """Return the party that did it: before an active verb, or after "by"; "" if none is named."""
    if deed is None:
        return ""
    if deed.start > lead:
        for at in range(deed.end, min(len(words), deed.end + 4)):
            if words[at].text == "by":
                return _party(words, at + 1, min(at + 4, len(words)))
        return ""
    at = deed.start
    while at > 0 and words[at - 1].kind in {"auxiliary", "adverb", "manner"}:
        at -= 1
    if at and words[at - 1].kind in {"determiner", "preposition"}:
        return ""  # a noun, and nobody's deed: "Ukraine put the toll at", "the number of dead"
    noun = noun_before(words, at)
    if noun is None:
        is_aside = at == 0 or words[at - 1].kind in {"mark", "relative"}
        is_aside = is_aside or words[max(0, at - 2)].text == "where"  # "in Vietnam, where it hit"
        return "" if is_aside else nearest_party(words, at)
    before = words[noun[0] - 1] if noun[0] else None
    if before and before.kind == "joint":
        return ""  # "Ukraine and Russia exchanged"
    is_own = before is not None and before.text in {"its", "their"}
    if words[noun[1] - 1].text in phrases().events:
        return names_group(words, *noun)
    return _party(words, *noun) or (nearest_party(words, noun[0]) if is_own else "")


def _party(words: Sequence[CopyWord], start: int, end: int) -> str:
    """Return the party that a noun phrase names: Russia for "Russian troops"."""
    for at in range(start, end):
        facets = facets_of(words[at].text)
        if _is_group(words[at].text):
            return words[at].written
        if "adj" in facets and "name" not in facets and not words[at].text.endswith("s"):
            if at + 1 < len(words) and words[at + 1].text in phrases().people:
                return f"{words[at].written} {words[at + 1].written}"
        elif facets & PARTY:
            return words[at].written.removesuffix("'s")
    return ""


def names_group(words: Sequence[CopyWord], start: int, end: int) -> str:
    """Return the armed group that a noun phrase names: a country before an event is its place."""
    return next((word.written for word in words[start:end] if _is_group(word.text)), "")


def _is_group(text: str) -> bool:
    """Is it an armed group, whose name is its adjective too: Wagner?"""
    known = lexicon()["words"].get(normal(text)) or ()
    return any(facet == "adj" and is_group(value) for facet, value in known)


def nearest_party(words: Sequence[CopyWord], end: int, other_than: str = "") -> str:
    """Return the last party named before a word, except one: "Ukraine said it had"."""
    for at in range(end - 1, max(-1, end - 1 - REACH_PARTY), -1):
        if words[at].text in STOPS:
            break
        party = _party(words, at, at + 1)
        if party and party != other_than:
            return party
    return ""
