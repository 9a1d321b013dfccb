"""Names of units to canonical ids, their dimensions, and exact conversion between them."""

import re
from collections.abc import Mapping
from decimal import Context, Decimal, Inexact
from functools import cache, lru_cache
from typing import Final

from verify.lexicons import load
from verify.model.named_tuples import NamedTuple
from verify.text.folding import fold_unit

_LONGEST: Final = 80  # characters; no unit is spelled with more
_MOST_WORDS: Final = 5
_DIGITS: Final = 40  # of a value that is converted
_ROUNDED: Final = 28  # digits of a conversion that has no end
# Units of a bare count: "12 soldiers" are people, "12 tanks" are items.
COUNT_UNITS: Final = frozenset({"people", "item"})
COUNT_UNITS_OR_NONE: Final = COUNT_UNITS | {None}


class _Unit(NamedTuple):
    """One unit of the lexicon; `factor` is "" where nothing converts into it."""

    dimension: str
    name: str
    plural: str
    factor: str
    base: str


class _Units(NamedTuple):
    """The lexicon: units by id, and ids by spelling.

    `anywhere` and `before_a_break` hold folded spellings. The latter are nouns that count only
    where nothing follows that they could describe, or one of `followers`. `alone` are read only as
    the whole text. `limiting` are words that change what the noun after them counts. `loose` are
    spellings with several meanings, read in copy only, as `rough` units that convert into nothing.
    """

    units: Mapping[str, str]
    anywhere: Mapping[str, str]
    before_a_break: Mapping[str, str]
    alone: Mapping[str, str]
    exact: Mapping[str, str]
    ambiguous: Mapping[str, str]
    followers: frozenset[str]
    limiting: frozenset[str]
    rough: Mapping[str, str]
    loose: Mapping[str, str]


@cache
def _lexicon() -> _Units:
    table = load("units")
    return _Units(
        units=table.pairs("units"),
        anywhere=table.pairs("anywhere"),
        before_a_break=table.pairs("before_a_break"),
        alone=table.pairs("alone"),
        exact=table.pairs("exact"),
        ambiguous=table.pairs("ambiguous"),
        followers=frozenset(table.words("followers")),
        limiting=frozenset(table.words("limiting")),
        rough=table.pairs("rough"),
        loose=table.pairs("loose"),
    )


def read_unit(text: str) -> str | None:
    """Return the id of a unit ("sq. km" is "km2"), or None for an unknown, ambiguous or empty one.

    Nouns for persons are people, nouns for things are items; so are they after adjectives
    ("Russian soldiers"). What stands before "of" decides ("% of voters" is a percentage).
    """
    return _read(text) if len(text) <= _LONGEST else None


@lru_cache(maxsize=4096)
def _read(text: str) -> str | None:
    lexicon = _lexicon()
    found = lexicon.exact.get(text.strip())
    if found:
        return found
    folded = fold_unit(text)
    if folded in lexicon.ambiguous:
        return None
    found = _look_up(folded) or lexicon.alone.get(folded)
    if found or " " not in folded:
        return found
    head, of, tail = folded.partition(" of ")
    if of:
        return _read(tail if head in {"number", "no", "total number"} else head)
    *adjectives, noun = folded.split()
    found = _look_up(noun)
    return found if found in COUNT_UNITS and all(map(_is_adjective, adjectives)) else None


def _is_adjective(word: str) -> bool:
    """Can a word stand before a noun without changing what is counted? "Million" cannot."""
    if not word.isalpha() or word in _lexicon().limiting:
        return False
    return _look_up(word) in COUNT_UNITS_OR_NONE


def _look_up(folded: str) -> str | None:
    lexicon = _lexicon()
    return lexicon.anywhere.get(folded) or lexicon.before_a_break.get(folded)


def unit_words(text: str, at: int) -> tuple[int, str] | None:
    """Find the longest unit spelled in `text` from `at`, after spaces or a hyphen ("7-day").

    Returns where it ends, and its id. Nouns for persons and things that describe the next word
    ("12 soldier graves", "two children's hospitals") are no unit, nor is "in", except in a cell.
    """
    start, ends = _word_ends(text, at)
    lexicon = _lexicon()
    for end in reversed(ends):
        spelled = text[start:end]
        folded = fold_unit(spelled)
        found = lexicon.exact.get(spelled) or lexicon.anywhere.get(folded)
        if not found and folded in lexicon.before_a_break and _breaks(text, end):
            found = lexicon.before_a_break[folded]
        if found and not (found in COUNT_UNITS and _owns(text, end)):
            return end, found
        if folded in lexicon.ambiguous:
            return None
    return None


@cache
def _word() -> "re.Pattern[str]":
    return re.compile(r"[^\W\d_]{1,24}(?:\^?[23²³])?[$¥]?|[%٪％°$€£¥₴₽₪₺₹₩₾₸¢]")


@cache
def _gap() -> "re.Pattern[str]":
    return re.compile(r"\.?[^\S\n]{0,3}(?:\n[^\S\n]{0,3})?[/_‐‑-]?[^\S\n]{0,3}")


def _word_ends(text: str, at: int) -> tuple[int, list[int]]:
    """Return where the words after a number start, and where each of the first few ends."""
    start = at = max(at, 0)
    while start < len(text) and start - at < _LONGEST and text[start].isspace():
        start += 1
    if start == at and text[start : start + 1] in {"-", "‐", "‑"}:
        start += 1
    ends: list[int] = []
    place = start
    while len(ends) < _MOST_WORDS and (word := _word().match(text, place)):
        if not _is_whole(text, word.end()):
            break
        ends.append(word.end())
        gap = _gap().match(text, word.end())
        place = gap.end() if gap else word.end()
    return start, ends


def _is_whole(text: str, end: int) -> bool:
    """Is this the end of a word? A sign of money before digits belongs to the next amount."""
    following = text[end : end + 2]
    if text[end - 1].isalnum():
        return not (following[:1].isalnum() or following[:1] in {"_", "$"})
    return text[end - 1] in "%٪％°" or not following.strip()[:1].isdecimal()


def _owns(text: str, end: int) -> bool:
    """Does the word that ends here own the next one ("children's", "soldiers' graves")?"""
    return text[end : end + 1] in {"'", "’"} and bool(text[end + 1 : end + 3].strip())


def _breaks(text: str, end: int) -> bool:
    """Does nothing follow here that the word could describe?"""
    gap = text[end : end + 1]
    if gap in {"-", "‐", "‑"}:
        return not text[end + 1 : end + 2].isalpha()
    following = text[end : end + _LONGEST].lstrip()
    if not following[:1].isalpha():
        return True
    word, *_ = following.split(maxsplit=1)
    return word.rstrip(".,;:!?)]”’\"'").casefold() in _lexicon().followers


def ambiguous_unit(text: str) -> str:
    """Return what an ambiguous spelling may mean ("pounds"), or "" where there is no doubt."""
    if len(text) > _LONGEST or text.strip() in _lexicon().exact:
        return ""
    return _lexicon().ambiguous.get(fold_unit(text), "")


def loose_unit(text: str) -> str | None:
    """Return what copy's "tons" or "rupees" are: a unit of no certain size, or None for no such."""
    return _lexicon().loose.get(fold_unit(text)) if len(text) <= _LONGEST else None


def dimension(unit: str | None) -> str:
    """Return what a unit measures, in the word for a message ("area"); "count" for no unit."""
    if unit is None:
        return "count"
    entry = _unit(unit)
    return entry.dimension if entry else unit


def same_dimension(a: str | None, b: str | None) -> bool:
    """May figures in two units be compared? A bare count may be of people or of things."""
    if a is None or b is None:
        return {a, b} <= COUNT_UNITS_OR_NONE
    return a == b or dimension(a) == dimension(b)


def unit_name(unit: str, *, plural: bool = True) -> str:
    """Return how a message names a unit: "sq km", "square miles", "US dollars"."""
    entry = _unit(unit)
    if entry is None:
        return unit
    return entry.plural if plural else entry.name


def convert(value: Decimal, unit: str, to: str) -> Decimal | None:
    """Express a value in another unit: exactly, or to 28 digits where the exact one has no end.

    None where that cannot be done: counts, currencies, temperatures, days against months, and
    values of more than 40 digits. The factors are the definitions (see units.toml).
    """
    if value.is_nan():
        return None
    if unit == to:
        return value
    source, target = _unit(unit), _unit(to)
    if source is None or target is None or not source.factor or not target.factor:
        return None
    if source.base != target.base:
        return None
    return value if value.is_infinite() else _scaled(value, source.factor, target.factor)


def _scaled(value: Decimal, factor: str, divisor: str) -> Decimal | None:
    if len(value.as_tuple().digits) > _DIGITS or abs(value.adjusted()) > _DIGITS:
        return None
    exact = Context(prec=3 * _DIGITS, traps=[])
    result = exact.divide(exact.multiply(value, Decimal(factor)), Decimal(divisor))
    if exact.flags[Inexact]:
        return Context(prec=_ROUNDED, traps=[]).plus(result)
    return Decimal(format(result, "f").rstrip("0").rstrip(".")) if "." in f"{result:f}" else result


def _unit(unit: str) -> _Unit | None:
    entry = _lexicon().units.get(unit) or _lexicon().rough.get(unit)
    return _Unit(*entry.split("|")) if entry else None
