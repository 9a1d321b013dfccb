"""The place that a statement names: "in Izium", "from the Kharkiv region"."""

from verify.article.subjects.places import REGIONS, WAYS, is_place
from verify.text.words import Word, list_words

NAME = 4  # words of a place


def find_place(text: str) -> str:
    """Return the first place in a text, as written: the first town or region, else a country.

    A name without "in", "to" or another such word before it is no place: "Ukraine said".
    """
    words = list(list_words(text).words(0, len(text)))
    for at, word in enumerate(words[:-1]):
        if word.low in WAYS:
            found = _read_name(text, words, at + 1)
            if found:
                return found
    return ""


def _read_name(text: str, words: list[Word], first: int) -> str:
    if words[first].low == "the":
        first += 1
    last = first
    while last < len(words) and last - first < NAME and words[last].is_capitalised:
        last += 1
    for end in range(last, first, -1):
        if is_place(text[words[first].start : words[end - 1].end].removesuffix("'s")):
            is_region = end < len(words) and words[end].low in REGIONS
            return text[words[first].start : words[end if is_region else end - 1].end]
    return ""
