"""What a project's config adds to the registry: sources, parties, people and places."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

from verify.errors import ConfigError
from verify.lexicons import over
from verify.model.sources import Registry, SourceTable
from verify.model.ties import Story
from verify.sources.registry import KINDS, RELIABILITIES, find_office, source_of
from verify.text.folding import fold_name
from verify.text.slips import did_you_mean
from verify.text.words import longest_by_first_word

ROW_KEYS = ("name", "kind", "party", "scale", "reliability")
FLAGS = ("many", "regional", "umbrella")
SOURCE_KEYS = (*ROW_KEYS, "aliases", "people", "hosts", "counts", *FLAGS)
PARTY_KEYS = (
    *("adjective", "adjectives", "allies", "backs_separatists", "capitals", "kind", "names"),
    *("officials_in", "opponent", "speaks_as"),
)
Entries = Mapping[str, Mapping[str, object]]  # the entries of a table by their ids
Named = tuple[str, tuple[str, str]]  # a folded phrase, with its sort and its value


def extend(registry: Registry, document: Mapping[str, object]) -> Registry:
    """Return a registry with what a config says in [sources], [parties], [people] and [places].

    The keys are those of the files of `verify/lexicons/stories`. Raises ConfigError for a kind, a
    reliability, a source or a key that does not exist.
    """
    base = registry.table
    entries = dict(_entries(_table(document, "sources"), "sources", SOURCE_KEYS))
    sources = {
        id_: _read_row(id_, each, _known_row(id_, registry)) for id_, each in entries.items()
    }
    parties = dict(_entries(_table(document, "parties"), "parties", PARTY_KEYS))
    named = [
        *_source_phrases(entries, sources),
        *_party_phrases(parties),
        *_place_phrases(_table(document, "places")),
    ]
    phrases: dict[str, tuple[str, str]] = dict(named)
    table = cast(
        "SourceTable",
        {
            **base,
            "sources": over(sources, base["sources"]),
            "phrases": over(phrases, base["phrases"]),
            "hosts": over(dict(_hosts(entries)), base["hosts"]),
            "allies": {**base["allies"], **_allies(parties)},
            "adjectives": {**base["adjectives"], **_adjectives(parties)},
            **_flagged(entries, base),
        },
    )
    _add_people(_table(document, "people"), phrases, Registry(table))
    longest = {
        word: max(number, base["longest"].get(word, 1))
        for word, number in longest_by_first_word(phrases).items()
    }
    return Registry({**table, "longest": over(longest, base["longest"])})


def project_story(document: Mapping[str, object]) -> Story | None:
    """Return the sides that a config adds in [parties]. They count for every topic of the project.

    Raises ConfigError as `extend` does.
    """
    parties: set[str] = set()
    camps: list[frozenset[str]] = []
    for party, entry in _entries(_table(document, "parties"), "parties", PARTY_KEYS):
        allies, opponent = _names(entry, "allies", f"parties.{party}"), entry.get("opponent")
        if allies:
            camps.append(frozenset((party, *allies)))
        if allies or opponent:
            parties |= {party, *allies, *([str(opponent)] if opponent else [])}
    if not parties:
        return None
    return Story(
        "project", "The sides of this project", frozenset(), frozenset(parties), tuple(camps)
    )


def _table(document: Mapping[str, object], name: str) -> Mapping[str, object]:
    found = document.get(name, {})
    if not isinstance(found, Mapping):
        raise ConfigError(f"[{name}] must be a table")
    return found


def _entries(
    table: Mapping[str, object], name: str, keys: Sequence[str] | None
) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Yield the entries of a table, such as [sources.un].

    Raises ConfigError for a key that is none of `keys`. If `keys` is None, any key is a name.
    """
    for id_ in table:
        entry = table[id_]
        if not isinstance(entry, Mapping):
            raise ConfigError(f"[{name}.{id_}] must be a table")
        unknown = sorted(entry.keys() - set(keys)) if keys is not None else ()
        if keys is not None and unknown:
            hint = did_you_mean(unknown[0], keys)
            raise ConfigError(f"[{name}.{id_}]: unknown key {unknown[0]!r}{hint}")
        yield id_, entry


def _known_row(id_: str, registry: Registry) -> Sequence[str]:
    table = registry.table
    if id_ not in table["sources"] and find_office(id_, table) is None:
        return (id_, "", "", "", "F")
    source = source_of(id_, registry)
    return (source.name, source.kind, source.party, source.scale, source.reliability)


def _read_row(id_: str, entry: Mapping[str, object], before: Sequence[str]) -> Sequence[str]:
    found = [str(entry.get(name, old)) for name, old in zip(ROW_KEYS, before, strict=True)]
    _, kind, _, _, reliability = found
    if not kind:
        raise ConfigError(f"[sources.{id_}]: say its kind: {', '.join(KINDS)}")
    if kind not in KINDS:
        hint = did_you_mean(kind, KINDS)
        raise ConfigError(f"[sources.{id_}]: kind {kind!r} is none of {', '.join(KINDS)}{hint}")
    if reliability not in RELIABILITIES or len(reliability) != 1:
        raise ConfigError(f"[sources.{id_}]: reliability {reliability!r} is no letter from A to F")
    return found


def _source_phrases(entries: Entries, rows: Mapping[str, Sequence[str]]) -> Iterator[Named]:
    for id_, entry in entries.items():
        where = f"sources.{id_}"
        people = _names(entry, "people", where)
        yield from ((phrase, ("person", id_)) for phrase in people)
        aliases = _names(entry, "aliases", where)
        own = _folded([rows[id_][0]], where)
        yield from ((phrase, ("alias", id_)) for phrase in (*own, *aliases))


def _party_phrases(entries: Entries) -> Iterator[Named]:
    sorts = {
        "officials_in": "place",
        "capitals": "capital",
        **dict.fromkeys(("names", "adjectives", "speaks_as"), "country"),
    }
    for party, entry in entries.items():
        where = f"parties.{party}"
        yield from ((phrase, ("country", party)) for phrase in _folded([party], where))
        if "adjective" in entry:
            own = _folded([str(entry["adjective"])], where)
            yield from ((phrase, ("country", party)) for phrase in own)
        for key, sort in sorts.items():
            yield from ((phrase, (sort, party)) for phrase in _names(entry, key, where))


def _place_phrases(document: Mapping[str, object]) -> Iterator[Named]:
    for whole, entry in _entries(document, "places", None):
        for town in entry:
            names = [town, *_names(entry, town, f"places.{whole}")]
            for phrase in _folded(names, f"places.{whole}"):
                yield phrase, ("place", whole.casefold())


def _add_people(
    document: Mapping[str, object], phrases: dict[str, tuple[str, str]], registry: Registry
) -> None:
    for person, id_ in document.items():
        if not isinstance(id_, str):
            raise ConfigError(f'[people]: write "{person}" = "the id of a source"')
        known = registry.table["sources"]
        if id_ not in known and find_office(id_, registry.table) is None:
            hint = did_you_mean(id_, list(known))
            raise ConfigError(f"[people]: {person!r} speaks for {id_!r}, which is no source{hint}")
        for phrase in _folded([person], "people"):
            phrases[phrase] = ("person", id_)


def _names(entry: Mapping[str, object], key: str, where: str) -> list[str]:
    """Return a list of names of an entry, folded. Raises ConfigError if it is no list of names."""
    found = entry.get(key, [])
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        raise ConfigError(f"[{where}]: {key} must be a list of names")
    return _folded(found, where)


def _folded(names: Iterable[str], where: str) -> list[str]:
    found = list(names)
    for name in found:
        if not fold_name(name):
            raise ConfigError(f"[{where}]: {name!r} is no name")
    return [fold_name(name) for name in found]


def _hosts(entries: Entries) -> Iterator[tuple[str, str]]:
    for id_, entry in entries.items():
        found = entry.get("hosts", [])
        if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
            raise ConfigError(f"[sources.{id_}]: hosts must be a list of hosts and accounts")
        for address in found:
            yield _read_host(address, f"sources.{id_}"), id_


def _read_host(address: str, where: str) -> str:
    from verify.sources.addresses import host_key  # few configs name a host

    key = host_key(address)
    if not key:
        raise ConfigError(f"[{where}]: {address!r} is no web address, such as example.org")
    return key


def _allies(entries: Entries) -> Mapping[str, list[str]]:
    return {
        party: _names(entry, "allies", f"parties.{party}")
        for party, entry in entries.items()
        if "allies" in entry
    }


def _adjectives(entries: Entries) -> Mapping[str, str]:
    return {party: str(entry.get("adjective", party.title())) for party, entry in entries.items()}


def _flagged(entries: Entries, base: SourceTable) -> Mapping[str, object]:
    found: dict[str, frozenset[str]] = {}
    for flag in FLAGS:
        known: Iterable[str] = base[flag]  # type: ignore[literal-required]  # a key of the table
        found[flag] = frozenset(known) | {id_ for id_, entry in entries.items() if entry.get(flag)}
    return found
