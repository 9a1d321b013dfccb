"""The name of a source within a sentence: "according to the Turkish health ministry".

English decides by the head of the name. A common noun of which there is one takes "the", a person
of whom there are many takes "a", and a proper name or an acronym takes nothing: "Reuters", "UNHCR".
"""

from functools import cache

from verify.lexicons import load
from verify.model.sources import Resolution
from verify.text.english import AFTER_NOUN, ARTICLES, POLICE, is_plural, singular_of
from verify.text.patterns import pattern

BEFORE_NAMES = frozenset(("a", "an", "her", "his", "its", "our", "some", "their", "this"))
POSSESSIVE = ("'s", "’s", "s'", "s’")
SEGMENT = r"[,;(]"  # ends the name itself: "Ann Smith, the mayor"
VOWELS = "aeiou"


@cache
def _words(section: str) -> frozenset[str]:
    return frozenset(load("articles").words(section))


def within_sentence(name: str, resolved: Resolution) -> str:
    """Return a name as it is written inside a sentence, with the article that it needs.

    `name` is as written, `resolved` its reading, which says whether it is people: "Witnesses".
    """
    words = pattern(SEGMENT).split(name, maxsplit=1)[0].split()
    if not words or words[0] in ARTICLES or words[0].lower() in BEFORE_NAMES:
        return name
    if _is_owned(words):
        return name
    if is_plural(name, resolved):
        return _small(name) if _low(" ".join(words)) not in _words("names") else f"the {name}"
    article = _article(words)
    if article:
        return f"{article} {_small(name)}"
    return _small(name) if words[-1].lower() == POLICE else name


def _is_owned(words: list[str]) -> bool:
    """Does a name begin with its owner, who is named: "Ukraine's", but not "Governor's office"?"""
    for word in words[:-1]:
        if word.endswith(POSSESSIVE):
            owner = word[:-2].lower()
            return not (_words("bodies") | _words("posts") | _words("small")) & {owner, owner + "s"}
    return False


def _article(words: list[str]) -> str:
    whole = _low(" ".join(words))
    if whole in _words("names"):
        return "the"
    ends = [at for at, word in enumerate(words) if word in AFTER_NOUN]
    head = words[: ends[0]] if ends else words
    if not head:
        return ""
    noun = head[-1]
    low = noun.lower()
    if low in _words("people") and noun == low:
        is_yu = whole.startswith(tuple(_words("yu")))
        return "an" if whole[0] in VOWELS and not is_yu else "a"
    if low in _words("named"):
        is_named = not ends and noun != low and len(head) > 1
        return "" if is_named else "the"
    kinds = ("bodies", "posts", "papers") if len(words) > 1 or noun == low else ("bodies", "papers")
    return "the" if any(low in _words(kind) for kind in kinds) else ""


def _small(name: str) -> str:
    """Return a name without the capital that only the beginning of a cell gave it."""
    first, _, others = name.partition(" ")
    low = first.lower()
    owner = low[:-2] if low.endswith(POSSESSIVE) else low
    is_post = owner in _words("posts")
    if first[1:] != low[1:] or (others != others.lower() and not is_post):
        return name
    is_noun = is_post or owner in _words("small") | _words("bodies") | _words("people")
    is_people = not others and singular_of(low) in _words("people") | _words("posts")
    return f"{low} {others}".rstrip() if is_noun or is_people or low == POLICE else name


def _low(text: str) -> str:
    return text.casefold()
