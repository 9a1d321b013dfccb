"""The kind of a figure by the words of its row: an addition, a running total, or a level."""

from functools import lru_cache
from typing import Final

from verify.model.figures import Kind
from verify.text.patterns import pattern
from verify.topics import kind_word

KINDS_BY_WORD: Final = {kind.value: kind for kind in Kind}
REMEMBERED: Final = 1 << 16  # labels and values
# "20 more" is an addition, but "20 or more" is a floor.
_ENDS_IN_MORE: Final = r"(?i)(?<!\bor) more$"
_KIND_AND_MORE: Final = rf"(?i)({'|'.join(KINDS_BY_WORD)})(?:[,;:] ?| ?\(| since ).*"


def find_value_kind(value: str, *, of_stock: bool) -> Kind | None:
    """Return the kind of figure that the words of a value mean: "12 more" is an increment."""
    if value.replace(",", "").isdecimal():  # most values, and each of them is another one
        return None
    if value[-1:].isdecimal() or value[:1].isdecimal():
        from verify.values.hedges import split_hedged  # such a value is read with this grammar

        if hedged := split_hedged(value):  # the number says nothing of the kind
            return find_kind(hedged.shape, of_stock=of_stock)
    return find_kind(value, of_stock=of_stock)


@lru_cache(maxsize=REMEMBERED)
def find_kind(text: str, *, of_stock: bool) -> Kind | None:
    """Return the kind of figure that words such as "a further" and "in all" mean, or None.

    `of_stock` says that the figure counts what is there at a time: see `topics.is_stock`.
    """
    if text.startswith("+"):
        return Kind.INCREMENT
    if not (text[:1].isalpha() or any(map(str.isalpha, text))):
        return None
    if "more" in text.casefold() and pattern(_ENDS_IN_MORE).search(text):
        return Kind.INCREMENT
    return KINDS_BY_WORD.get(kind_word(text, of_stock=of_stock))


def split_kind(text: str) -> Kind | None:
    """Return the kind at the start of a cell with more words, "total, new method"; else None."""
    found = pattern(_KIND_AND_MORE).fullmatch(text)
    return KINDS_BY_WORD[found[1].casefold()] if found else None
