"""Make the table of units, from units.toml."""

from collections.abc import Iterator

from verify.lexicons.compile.documents import (
    Document,
    demonyms,
    lists,
    table,
    tables,
    text,
    texts,
)
from verify.lexicons.compile.writing import InPieces, Section
from verify.text.english import plural_of
from verify.text.folding import fold_unit


def make_units(document: Document) -> dict[str, Section]:
    """Return the table that `verify.values.units` reads."""
    units = dict(tables(document, "unit"))
    loose = dict(tables(document, "loose"))
    words = lists(document, "words")
    return {
        "units": {unit: _row(entry) for unit, entry in units.items()},
        "anywhere": {**_plurals_of_nouns(document), **_spelled(units)},
        "before_a_break": _nouns(document),
        "alone": {fold_unit(name): unit for unit, name in _listed(units, "alone")},
        "glued": {name: unit for unit, name in _listed(units, "glued")},
        "exact": {name: unit for unit, name in _listed(units, "exact")},
        "ambiguous": {name: str(meant) for name, meant in table(document, "ambiguous").items()},
        "followers": sorted(words["followers"]),
        "in_metres": sorted(words["in_metres"]),
        "limiting": sorted(words["limiting"]),
        "rough": {unit: _row({**entry, "equals": ""}) for unit, entry in loose.items()},
        "loose": _spelled(loose),
    }


def make_units_of_labels(document: Document) -> dict[str, Section]:
    """Return the table that `verify.ledger.labels` reads: the spellings of units by first word."""
    measured = frozenset(lists(document, "words")["measured"])
    units = {unit: e for unit, e in tables(document, "unit") if text(e, "dimension") in measured}
    found: dict[str, list[str]] = {}
    for form in sorted({*_spelled(units), *(name for _, name in _listed(units, "exact"))}):
        found.setdefault(fold_unit(form).split()[0], []).append(form)
    return {"units": InPieces(found, letters=2)}


def _row(entry: Document) -> str:
    """Return dimension, name, plural, factor and base of a unit: "length|km|km|1000|m"."""
    name = text(entry, "name")
    factor, _, base = text(entry, "equals").partition(" ")
    return "|".join(
        (text(entry, "dimension"), name, text(entry, "plural") or plural_of(name), factor, base)
    )


def _listed(entries: dict[str, Document], name: str) -> Iterator[tuple[str, str]]:
    return ((unit, each) for unit, entry in entries.items() for each in texts(entry, name))


def _spelled(entries: dict[str, Document]) -> dict[str, str]:
    return {
        fold_unit(form): unit
        for unit, spelling in _listed(entries, "spellings")
        for form in (spelling, plural_of(spelling))
    }


def _plurals_of_nouns(document: Document) -> dict[str, str]:
    """Return the unit of each plural: people or item. The first noun with that plural decides."""
    found: dict[str, str] = {}
    for unit, entry in tables(document, "noun"):
        for each in (*map(plural_of, texts(entry, "words")), *texts(entry, "plurals")):
            found.setdefault(fold_unit(each), unit)
    return {**{fold_unit(each): "people" for each in demonyms(document)}, **found}


def _nouns(document: Document) -> dict[str, str]:
    """Return the unit of each singular: people or item. The first entry with that noun decides."""
    found: dict[str, str] = {}
    for unit, entry in tables(document, "noun"):
        for each in (*texts(entry, "words"), *texts(entry, "mass")):
            found.setdefault(fold_unit(each), unit)
    return found
