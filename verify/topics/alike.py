"""Words that may mean one thing in two labels: "wages" and "income". Nothing is merged by them."""

from functools import cache, lru_cache

from verify.lexicons import Pieces, Table, load

REMEMBERED = 65_536  # words
NONE: frozenset[str] = frozenset()


@cache
def _table() -> Table:
    return load("alike")


@cache
def _groups() -> Pieces[str, str]:
    return _table().piece_pairs("alike")


@lru_cache(maxsize=REMEMBERED)
def groups_of(word: str) -> frozenset[str]:
    """Return the groups of alike.toml that a word of a topic is in."""
    found = _groups().get(word)
    return frozenset(found.split()) if found else NONE


def may_mean(word: str, other: str) -> bool:
    """May two words of topics mean one thing: "wages", "income"?"""
    return not groups_of(word).isdisjoint(groups_of(other))


@cache
def tells() -> frozenset[str]:
    """Return the words that tell one topic from another: "domestic", "gross"."""
    return frozenset(_table().words("tells"))
