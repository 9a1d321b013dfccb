"""The sources that are known: the registry that ships. A run reads what it needs of it."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from typing import TypeVar

from verify.lexicons import Table, load
from verify.model.sources import PhraseKind, Registry, Source, SourceKind, SourceTable

KINDS = tuple(kind.value for kind in SourceKind if kind is not SourceKind.PLACEHOLDER)
WHOLE = "whole"  # begins the phrase of a source whose name is an ordinary word too
RELIABILITIES = "ABCDEF"
TOWN_POSTS = frozenset(
    ("coroner", "district-chief", "governor", "mayor", "municipality", "sheriff")
)


Value = TypeVar("Value")


def _read_phrase(written: str) -> tuple[PhraseKind, str]:
    """Return the kind of a phrase and its value: ("alias", id of the source)."""
    kind, _, value = written.partition(" ")
    return kind, value  # type: ignore[return-value]  # a test holds the table to it


class Deferred(Mapping[str, Value]):
    """A section that is read when a run first asks for one of its records."""

    def __init__(self, read: Callable[[], Mapping[str, Value]]) -> None:
        self._read = read
        self._found: Mapping[str, Value] | None = None

    def _all(self) -> Mapping[str, Value]:
        if self._found is None:
            self._found = self._read()
        return self._found

    def __getitem__(self, key: str) -> Value:
        return self._all()[key]

    def __contains__(self, key: object) -> bool:
        return key in self._all()

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())


@cache
def word_table() -> Table:
    """Return the table of sources as it is on the disk, for sections that few names need."""
    return load("sources")


@cache
def default() -> Registry:
    """Return the registry that ships."""
    table = word_table()
    return Registry(
        {
            "sources": table.piece_lists("sources"),
            "bodies": table.piece_lists("bodies"),
            "phrases": table.piece_values("phrases", _read_phrase),
            "longest": table.piece_values("longest", int),
            "offices": Deferred(lambda: table.lists("offices")),
            "held": Deferred(lambda: table.entries("held")),
            "countries": Deferred(lambda: table.lists("countries")),
            "allies": table.lists("allies"),
            "many": table.words("many"),
            "regional": frozenset(table.words("regional")),
            "umbrella": frozenset(table.words("umbrella")),
            "backers": table.words("backers"),
            "adjectives": Deferred(lambda: table.pairs("adjectives")),
            "kinds": Deferred(lambda: table.pairs("kinds")),
            "posts": frozenset(table.words("posts")),
            "hosts": table.piece_pairs("hosts"),
            "surnames": table.piece_pairs("surnames"),
        }
    )


def source_of(id_: str, registry: Registry) -> Source:
    """Return the entry with an id that the registry has, or that the office of a country has."""
    table = registry.table
    row = table["sources"].get(id_)
    if row is not None:
        name, kind, party, scale, reliability = row
        return Source(id_, name, SourceKind(kind), party, reliability, scale)
    row = table["bodies"].get(id_)
    if row is not None:
        name, kind, party, *_ = row  # its reliability is not known
        return Source(id_, name, kind_for(kind, party, table), party)
    found = find_office(id_, table)
    if found is None:
        raise KeyError(id_)
    return _office_source(id_, *found, table)


def find_office(id_: str, table: SourceTable) -> tuple[str, str] | None:
    """Return the country and the office of an id: "turkey-health-ministry". None for another id."""
    words = id_.split("-")
    for at in range(1, len(words)):
        office = "-".join(words[at:])
        if office in table["offices"]:
            for country in ("-".join(words[:at]), " ".join(words[:at])):
                if country in table["countries"] or country in table["adjectives"]:
                    return country, office
    return None


def find_party_of(id_: str, table: SourceTable) -> str:
    """Return the party for which a source speaks, or ""."""
    row = table["sources"].get(id_) or table["bodies"].get(id_)
    if row is not None:
        return row[2]
    found = find_office(id_, table)
    return side_of(found[0], table) if found and not table["offices"][found[1]][3] else ""


def side_of(party: str, table: SourceTable) -> str:
    """Return the side of a country or a party: Scotland is of the side of the UK."""
    row = table["countries"].get(party)
    return row[3] if row else party


def is_government(source: Source, registry: Registry | None = None) -> bool:
    """Is a source the government of a country, by which all of its bodies may be meant?"""
    found = find_office(source.id, (registry or default()).table)
    return found is not None and found[1] == "government"


def is_of_town(id_: str, table: SourceTable) -> bool:
    """Is a source an office that every town has: "the mayor"? Two of them are two sources."""
    found = None if id_ in table["sources"] or id_ in table["bodies"] else find_office(id_, table)
    return found is not None and found[1] in TOWN_POSTS


def office_id(country: str, office: str, table: SourceTable) -> str:
    """Return the id of the source that holds an office in a country or for a party."""
    return table["held"][office].get(country) or f"{country.replace(' ', '-')}-{office}"


def _office_source(id_: str, country: str, office: str, table: SourceTable) -> Source:
    name, kind, _, neutral = table["offices"][office]
    party = "" if neutral else side_of(country, table)
    return Source(
        id_, f"{adjective_of(country, table)} {name}", kind_for(kind, party, table), party
    )


def adjective_of(party: str, table: SourceTable) -> str:
    """Return the adjective of a country or a party, or its name: "Turkish"."""
    row = table["countries"].get(party)
    return table["adjectives"].get(party) or (row[1] if row else "") or party.title()


def kind_for(kind: str, party: str, table: SourceTable) -> SourceKind:
    """Return the kind of a body of a party: a government at war is a belligerent."""
    if kind != SourceKind.GOVERNMENT:
        return SourceKind(kind)
    if party in table["allies"]:
        return SourceKind.BELLIGERENT
    if party and party not in table["countries"]:
        return SourceKind.BELLIGERENT  # a party of a story that is no country
    return SourceKind.GOVERNMENT


def all_sources(registry: Registry | None = None) -> tuple[Source, ...]:
    """Return every source that a file lists, by id. The offices of countries are not listed."""
    registry = registry or default()
    return tuple(source_of(id_, registry) for id_ in sorted(registry.table["sources"]))


def aliases_of(id_: str, registry: Registry | None = None) -> tuple[str, ...]:
    """Return the folded names of one source, by letter: of the body and of its speakers."""
    return _aliases(registry or default()).get(id_, ())


@lru_cache(maxsize=4)
def _aliases(registry: Registry) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for phrase, (sort, value) in registry.table["phrases"].items():
        if sort in {"alias", "person"} and not phrase.startswith(f"{WHOLE} "):
            found.setdefault(value, []).append(phrase)
    return {id_: tuple(sorted(phrases)) for id_, phrases in found.items()}
