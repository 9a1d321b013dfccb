"""Two names that may mean one source: never a join, only a hint for the desk."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from verify.model.sources import Registry, Resolution, SourceTable
from verify.sources.keys import SMALL, initials_of, is_acronym, without_brackets
from verify.sources.parts import AREA, parse
from verify.sources.registry import default
from verify.text.folding import fold_name
from verify.text.slips import is_slip

CACHED = 1 << 16
FEWEST = 2  # telling words of a name that may be within another


def may_be_one(a: Resolution, b: Resolution, registry: Registry | None = None) -> str:
    """Return why two sources may be one: "WHO are the initials of World Health Organization".

    It is "" if nothing says so, if they are known to be two, or if they are one already.
    """
    if not a.key or not b.key or a.key == b.key or (a.source and b.source):
        return ""
    if a.party and b.party and a.party != b.party:
        return ""
    return _why(a.written, b.written, registry or default())


@lru_cache(maxsize=CACHED)
def _why(written_a: str, written_b: str, registry: Registry) -> str:
    """Ask once for each two names: two sources meet on topic after topic of a ledger."""
    one, other = (" ".join(written.split()) for written in (written_a, written_b))
    return next((why for why in (test(one, other, registry.table) for test in TESTS) if why), "")


def _initials(one: str, other: str, table: SourceTable) -> str:
    for short, long in ((one, other), (other, one)):
        bare = short.removeprefix("The ").removeprefix("the ")
        if is_acronym(bare) and fold_name(bare) in initials_of(without_brackets(long, table)):
            return f"{bare} are the initials of {long}"
    return ""


def _same_words(one: str, other: str, table: SourceTable) -> str:
    mine, theirs = _content(one, table), _content(other, table)
    same = bool(mine) and sorted(mine) == sorted(theirs)
    return f"{one} and {other} have the same words" if same else ""


def _without_country(one: str, other: str, table: SourceTable) -> str:
    for short, long in ((one, other), (other, one)):
        of_area = [word for part in parse(long, table) if part.kind in AREA for word in part.words]
        rest = [word for word in _content(long, table) if word not in of_area]
        if of_area and rest and sorted(rest) == sorted(_content(short, table)):
            return f"{long} is {short} with its country"
    return ""


def _within(one: str, other: str, table: SourceTable) -> str:
    for short, long in ((one, other), (other, one)):
        mine, theirs = set(_content(short, table)), set(_content(long, table))
        own = {
            word
            for part in parse(short, table)
            if part.kind == "unknown name"
            for word in part.words
        }
        telling = own - table["kinds"].keys()
        if len(mine) >= FEWEST and telling and mine < theirs:
            return f"all words of {short} are in {long}"
    return ""


def _slip(one: str, other: str, _table: SourceTable) -> str:
    mine, theirs = fold_name(one).split(), fold_name(other).split()
    if len(mine) != len(theirs):
        return ""
    different = [pair for pair in zip(mine, theirs, strict=True) if pair[0] != pair[1]]
    is_one = len(different) == 1 and is_slip(*different[0])
    return f"{one} and {other} differ by what may be a typing slip" if is_one else ""


def _content(name: str, table: SourceTable) -> Sequence[str]:
    return [word for word in fold_name(without_brackets(name, table)).split() if word not in SMALL]


TESTS: tuple[Callable[[str, str, SourceTable], str], ...] = (
    _initials,
    _same_words,
    _without_country,
    _slip,
    _within,
)
