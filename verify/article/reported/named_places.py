"""The place that a statement names: "in Izium", "from the Kharkiv region"."""

from verify.article.subjects.parties import facets_of
from verify.article.subjects.places import REGIONS, WAYS, is_place
from verify.text.words import Word, list_words

NAME = 4  # words of a place
OWNING = ("'s", "’s")


def find_place(text: str) -> str:
    """Return the first place in a text, as written.

    A country has "in", "to" or another such word before it, else it acts: "Ukraine said". A town
    needs none: "left Izium".
    """
    words = list(list_words(text).words(0, len(text)))
    after = [at + 1 for at, word in enumerate(words[:-1]) if word.low in WAYS]
    names = (_read_name(text, words, at) for at in after)
    towns = (_read_name(text, words, at) for at in range(len(words)))
    return next(filter(None, names), "") or next(filter(_is_town, towns), "")


def _is_town(name: str) -> bool:
    return bool(name) and "place" in facets_of(name)


def _read_name(text: str, words: list[Word], first: int) -> str:
    if words[first].low == "the":
        first += 1
    last = first
    while last < len(words) and last - first < NAME and words[last].is_capitalised:
        last += 1
    for end in range(last, first, -1):
        name = text[words[first].start : words[end - 1].end]
        owner = next((name.removesuffix(each) for each in OWNING if name.endswith(each)), name)
        if is_place(owner):
            is_region = owner == name and end < len(words) and words[end].low in REGIONS
            return text[words[first].start : words[end].end] if is_region else owner
    return ""
