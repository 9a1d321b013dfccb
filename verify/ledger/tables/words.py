"""The words with which rows begin that are no claims: totals and footnotes."""

from functools import cache

from verify.ledger.tables.columns import column_table

FEWEST_WORDS = 4  # of a text that stands alone in its row, and is no name
MARKS = ("*", "†", "‡", "§", "¹", "²", "³", "(*", "[*")


@cache
def total_words() -> frozenset[str]:
    """The words that begin a row of totals."""
    return frozenset(column_table().words("totals"))


@cache
def _footnote_words() -> tuple[str, ...]:
    return tuple(column_table().words("footnotes"))


def is_total(text: str) -> bool:
    """Is the text only a word for a total?"""
    return text.casefold().strip(" :") in total_words()


def begins_with_total(text: str) -> bool:
    """Is the first word of the text, or are the first two, a word for a total?"""
    words = text.casefold().split(None, 2)
    return any(" ".join(words[:number]).strip(":") in total_words() for number in (1, 2))


def is_footnote(text: str) -> bool:
    """Does a text that stands alone in its row say something about the table?"""
    words = text.casefold().split(None, FEWEST_WORDS)
    is_marked = text.startswith(MARKS) or words[0] in _footnote_words()
    is_sentence = sum(any(map(str.isalpha, word)) for word in words) >= FEWEST_WORDS
    return is_sentence or (is_marked and len(words) > 1)
