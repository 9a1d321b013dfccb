"""Units: find the id of a name ("sq. km" is "km2"), and convert exactly between units."""

import re
from collections.abc import Mapping
from decimal import Context, Decimal, Inexact
from functools import cache, lru_cache
from typing import Final

from verify.lexicons import load
from verify.model.named_tuples import NamedTuple
from verify.text.folding import fold_unit

_LONGEST_UNIT: Final = 80  # characters
_MOST_UNIT_WORDS: Final = 5
_MOST_DIGITS: Final = 40  # of a value that is converted
_ROUNDED_DIGITS: Final = 28  # of a converted value that has no exact decimal form
# Units of a bare count: "12 soldiers" are people, "12 tanks" are items.
COUNT_UNITS: Final = frozenset({"people", "item"})
COUNT_UNITS_OR_NONE: Final = COUNT_UNITS | {None}


class _Unit(NamedTuple):
    """One unit of the lexicon; `factor` is "" if it cannot be converted."""

    dimension: str
    name: str
    plural: str
    factor: str
    base: str


class _Units(NamedTuple):
    """The lexicon: units by id, and ids by folded spelling.

    - `anywhere`: spellings that are read anywhere.
    - `before_a_break`: nouns that count only if no noun follows them, or if one of `followers`
      does: "12 police" are people, "12 police stations" are not.
    - `alone`: spellings that are read only as the whole text.
    - `glued`: spellings that are read right after digits too: "46C".
    - `exact`: spellings in which upper and lower case differ.
    - `limiting`: words that change the meaning of the noun after them ("million people").
    - `loose`: spellings with several meanings, read in copy only, as `rough` units, which cannot
      be converted.
    """

    units: Mapping[str, str]
    anywhere: Mapping[str, str]
    before_a_break: Mapping[str, str]
    alone: Mapping[str, str]
    glued: Mapping[str, str]
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
        glued=table.pairs("glued"),
        exact=table.pairs("exact"),
        ambiguous=table.pairs("ambiguous"),
        followers=frozenset(table.words("followers")),
        limiting=frozenset(table.words("limiting")),
        rough=table.pairs("rough"),
        loose=table.pairs("loose"),
    )


def read_unit(text: str) -> str | None:
    """Return the id of a unit: "sq. km" is "km2". None if it is unknown, ambiguous or empty.

    Nouns for persons are "people", nouns for things are "item", also after adjectives ("Russian
    soldiers"). In "% of voters" the words before "of" are the unit: a percentage.
    """
    return _read(text) if len(text) <= _LONGEST_UNIT else None


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
    """Does a word leave the count of the noun after it unchanged? "Russian" does, "million" not."""
    if not word.isalpha() or word in _lexicon().limiting:
        return False
    return _look_up(word) in COUNT_UNITS_OR_NONE


def _look_up(folded: str) -> str | None:
    lexicon = _lexicon()
    return lexicon.anywhere.get(folded) or lexicon.before_a_break.get(folded)


def unit_words(text: str, at: int) -> tuple[int, str] | None:
    """Find the longest unit in `text` at `at`, after spaces or a hyphen ("7-day").

    Returns its end and its id. A noun that describes the next word is not a unit ("12 soldier
    graves", "two children's hospitals"), and a type is none ("one Mi-17"). "In" is inches only if
    it is the whole of a cell.
    """
    start, ends = _word_ends(text, at)
    lexicon = _lexicon()
    for end in reversed(ends):
        folded, found, before_a_break = _meanings(text[start:end])
        if not found and before_a_break and _breaks(text, end):
            found = before_a_break
        if found and not (found in COUNT_UNITS and _owns(text, end)):
            return None if _type_name().match(text, start) else (end, found)
        if folded in lexicon.ambiguous:
            return None
    return None


def glued_unit(text: str, at: int) -> tuple[int, str] | None:
    """Find a short unit right after digits, "46C"; after a blank, the text or brackets end there.

    So "46 C" is read in a cell, and "(46 C)" in copy.
    """
    for form, unit in _lexicon().glued.items():
        blank = text[at : at + 1] == " " and text[at + 1 + len(form) :][:1] in {"", ")"}
        end = at + blank + len(form)
        if text.startswith(form, at + blank) and not text[end : end + 1].isalnum():
            return end, unit
    return None


@lru_cache(maxsize=1 << 16)
def _meanings(spelled: str) -> tuple[str, str | None, str | None]:
    """Return some words folded as a unit, and the unit that they are anywhere, or before a break.

    The same words follow the numbers of a text again and again.
    """
    folded, lexicon = fold_unit(spelled), _lexicon()
    found = lexicon.exact.get(spelled) or lexicon.anywhere.get(folded)
    return folded, found, lexicon.before_a_break.get(folded)


@cache
def _word() -> "re.Pattern[str]":
    return re.compile(r"[^\W\d_]{1,24}(?:\^?[23²³])?[$¥]?|[%٪％°$€£¥₴₽₪₺₹₩₾₸¢]")


@cache
def _gap() -> "re.Pattern[str]":
    return re.compile(r"\.?[^\S\n]{0,3}(?:\n[^\S\n]{0,3})?[/_‐‑-]?[^\S\n]{0,3}")


@cache
def _type_name() -> re.Pattern[str]:
    """Return what finds "Mi-17", but not "Km-10 Km"."""
    return re.compile(r"([A-Z][a-z]*)-\d++(?! ?\1)")


def _word_ends(text: str, at: int) -> tuple[int, list[int]]:
    """Return the start of the words after a number, and the ends of the first few words."""
    start = at = max(at, 0)
    while start < len(text) and start - at < _LONGEST_UNIT and text[start].isspace():
        start += 1
    if start == at and text[start : start + 1] in {"-", "‐", "‑"}:
        start += 1
    ends: list[int] = []
    place = start
    while len(ends) < _MOST_UNIT_WORDS and (word := _word().match(text, place)):
        if not _is_whole(text, word.end()):
            break
        ends.append(word.end())
        place = _skip_gap(text, word.end())
    return start, ends


def _skip_gap(text: str, at: int) -> int:
    if text[at : at + 1] == " " and text[at + 1 : at + 2].isalnum():  # most words
        return at + 1
    gap = _gap().match(text, at)
    return gap.end() if gap else at


def _is_whole(text: str, end: int) -> bool:
    """Does a word end here? A currency sign before digits belongs to the next amount."""
    following = text[end : end + 2]
    if text[end - 1].isalnum():
        return not (following[:1].isalnum() or following[:1] in {"_", "$"})
    return text[end - 1] in "%٪％°" or not following.strip()[:1].isdecimal()


def _owns(text: str, end: int) -> bool:
    """Is the word that ends here a possessive: "children's", "soldiers' graves"?"""
    return text[end : end + 1] in {"'", "’"} and bool(text[end + 1 : end + 3].strip())


def _breaks(text: str, end: int) -> bool:
    """Is there no noun after the word that ends here, which the word could describe?"""
    gap = text[end : end + 1]
    if gap in {"-", "‐", "‑"}:
        return not text[end + 1 : end + 2].isalpha()
    following = text[end : end + _LONGEST_UNIT].lstrip()
    if not following[:1].isalpha():
        return True
    word, *_ = following.split(maxsplit=1)
    return word.rstrip(".,;:!?)]”’\"'").casefold() in _lexicon().followers


def ambiguous_unit(text: str) -> str:
    """Return the meanings of an ambiguous spelling ("pounds"), or ""."""
    if len(text) > _LONGEST_UNIT or text.strip() in _lexicon().exact:
        return ""
    return _lexicon().ambiguous.get(fold_unit(text), "")


def loose_unit(text: str) -> str | None:
    """Return the unit of "tons" or "rupees" in copy, whose size is not certain; None for others."""
    return _lexicon().loose.get(fold_unit(text)) if len(text) <= _LONGEST_UNIT else None


def dimension(unit: str | None) -> str:
    """Return what a unit measures, in a word for messages ("area"); "count" if there is no unit."""
    if unit is None:
        return "count"
    entry = _unit(unit)
    return entry.dimension if entry else unit


def same_dimension(a: str | None, b: str | None) -> bool:
    """May figures in two units be compared? A count without a unit may be of people or things."""
    if a is None or b is None:
        return {a, b} <= COUNT_UNITS_OR_NONE
    return a == b or dimension(a) == dimension(b)


def unit_name(unit: str, *, plural: bool = True) -> str:
    """Return the name of a unit in messages: "sq km", "square miles", "US dollars"."""
    entry = _unit(unit)
    if entry is None:
        return unit
    return entry.plural if plural else entry.name


def convert(value: Decimal, unit: str, to: str) -> Decimal | None:
    """Convert a value from `unit` to the unit `to`; both are ids, such as "km2".

    The result is exact, or has 28 digits if it has no exact decimal form. The factors are those of
    the definitions (see units.toml). Returns None if there is no conversion (counts, currencies,
    temperatures, days to months), or if the value has more than 40 digits.
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
    if len(value.as_tuple().digits) > _MOST_DIGITS or abs(value.adjusted()) > _MOST_DIGITS:
        return None
    exact = Context(prec=3 * _MOST_DIGITS, traps=[])
    result = exact.divide(exact.multiply(value, Decimal(factor)), Decimal(divisor))
    if exact.flags[Inexact]:
        return Context(prec=_ROUNDED_DIGITS, traps=[]).plus(result)
    return Decimal(format(result, "f").rstrip("0").rstrip(".")) if "." in f"{result:f}" else result


def _unit(unit: str) -> _Unit | None:
    entry = _lexicon().units.get(unit) or _lexicon().rough.get(unit)
    return _Unit(*entry.split("|")) if entry else None
