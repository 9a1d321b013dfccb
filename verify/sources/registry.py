"""The sources that are known: the registry that ships, and what a project adds to it."""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import repeat
from typing import cast

from verify.errors import ConfigError
from verify.lexicons import Table, load
from verify.model.sources import PhraseKind, Registry, Source, SourceKind
from verify.text.folding import fold_name
from verify.text.slips import did_you_mean
from verify.text.words import longest_by_first_word

KINDS = tuple(kind.value for kind in SourceKind)
KEYS = ("name", "kind", "party", "aliases", "reliability", "scale")
# Kinds of phrases with a value.
VALUED: tuple[PhraseKind, ...] = ("alias", "person", "office", "country", "place")
RELIABILITIES = "ABCDEF"


@cache
def default() -> Registry:
    """Return the registry that ships."""
    table = load("sources")
    return Registry(
        {
            "sources": table.lists("sources"),
            "phrases": _read_phrases(table),
            "longest": table.numbers("longest"),
            "offices": table.entries("offices"),
            "allies": table.lists("allies"),
            "many": table.words("many"),
            "regional": frozenset(table.words("regional")),
            "umbrella": frozenset(table.words("umbrella")),
            "backers": table.words("backers"),
            "adjectives": table.pairs("adjectives"),
        }
    )


def _read_phrases(table: Table) -> dict[str, tuple[PhraseKind, str]]:
    """Return the kind and the value of each phrase: an alias, and its source."""
    words = cast("dict[str, PhraseKind]", table.pairs("words"))  # a test holds the table to it
    found = dict(zip(words, zip(words.values(), repeat("")), strict=True))
    for kind in VALUED:
        valued = table.pairs(kind)
        found.update(zip(valued, zip(repeat(kind), valued.values()), strict=True))
    return found


def extend(registry: Registry, document: Mapping[str, object]) -> Registry:
    """Return a registry with the sources of a project's config added, or changed.

    Raises ConfigError for a kind, a reliability or a key that does not exist.
    """
    table = registry.table
    sources, phrases = dict(table["sources"]), dict(table["phrases"])
    for id_ in document:
        entry = _table(document, id_)
        unknown = entry.keys() - set(KEYS)
        if unknown:
            hint = did_you_mean(min(unknown), KEYS)
            raise ConfigError(f"[sources.{id_}]: unknown key {min(unknown)!r}{hint}")
        sources[id_] = _read_entry(id_, entry, sources.get(id_))
        aliases = entry.get("aliases", [])
        if not isinstance(aliases, list) or not all(isinstance(each, str) for each in aliases):
            raise ConfigError(f"[sources.{id_}]: aliases must be a list of names")
        for alias in (sources[id_][0], *aliases):
            if not fold_name(alias):
                raise ConfigError(f"[sources.{id_}]: {alias!r} is no name")
            phrases[fold_name(alias)] = ("alias", id_)
    longest = longest_by_first_word(phrases)
    return Registry({**table, "sources": sources, "phrases": phrases, "longest": longest})


def _read_entry(
    id_: str, entry: Mapping[str, object], known: Sequence[str] | None
) -> tuple[str, str, str, str, str]:
    before = known or (id_, "media", "", "", "F")
    names = ("name", "kind", "party", "scale", "reliability")
    found = [str(entry.get(name, old)) for name, old in zip(names, before, strict=True)]
    name, kind, party, scale, reliability = found
    if kind not in KINDS:
        kinds = ", ".join(KINDS)
        hint = did_you_mean(kind, KINDS)
        raise ConfigError(f"[sources.{id_}]: kind {kind!r} is none of {kinds}{hint}")
    if reliability not in RELIABILITIES or len(reliability) != 1:
        raise ConfigError(f"[sources.{id_}]: reliability {reliability!r} is no letter from A to F")
    return (name, kind, party, scale, reliability)


def _table(document: Mapping[str, object], name: str) -> Mapping[str, object]:
    found = document.get(name, {})
    if not isinstance(found, Mapping):
        raise ConfigError(f"[sources.{name}] must be a table")
    return found


def source_of(id_: str, registry: Registry) -> Source:
    """Return the entry with an id that the registry has."""
    name, kind, party, scale, reliability = registry.table["sources"][id_]
    return Source(id_, name, SourceKind(kind), party, reliability, scale)


def all_sources(registry: Registry | None = None) -> tuple[Source, ...]:
    """Return every source, by id."""
    registry = registry or default()
    return tuple(source_of(id_, registry) for id_ in sorted(registry.table["sources"]))


def aliases_of(id_: str, registry: Registry | None = None) -> tuple[str, ...]:
    """Return the folded names of one source, by letter: of the body and of its speakers."""
    phrases = (registry or default()).table["phrases"]
    return tuple(
        sorted(
            phrase
            for phrase, (kind, value) in phrases.items()
            if value == id_ and kind in {"alias", "person"}
        )
    )
