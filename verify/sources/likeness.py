"""Sources with a name like a written one: a hint for a person, never an attribution."""

from collections.abc import Mapping
from functools import lru_cache

from verify.model.sources import Registry, Source
from verify.sources.names import CACHED, LONGEST
from verify.sources.registry import adjective_of, default, source_of
from verify.text.folding import fold_name
from verify.text.slips import like

LIKE = 90  # of 100: how like an alias a name must be to be worth a hint
MOST_LIKE = 20  # names that are looked at
SHORTEST_LIKE = 6  # letters: "UNHRC" is no slip for "UNHCR"


@lru_cache(maxsize=CACHED)
def suggest(written: str, registry: Registry | None = None, limit: int = 3) -> tuple[Source, ...]:
    """Return the sources whose names are like the written one: only a hint for a person.

    A source of another country than the one that the name states is never among them.
    """
    from verify.sources.open_names import find_party  # here, because few names need a hint

    registry = registry or default()
    written = written[:LONGEST]
    party = find_party(written, registry)
    names = _names_to_like(registry)
    found = like(fold_name(written), names, LIKE, MOST_LIKE)
    near = (source_of(id_, registry) for id_ in dict.fromkeys(names[name] for name in found))
    return tuple(source for source in near if not party or source.party in {"", party})[:limit]


@lru_cache(maxsize=4)
def _names_to_like(registry: Registry) -> Mapping[str, str]:
    """Return every name that is long enough for a hint, and its source."""
    table = registry.table
    held = {
        office: [(adjective_of(country, table).casefold(), id_) for country, id_ in ids.items()]
        for office, ids in table["held"].items()
    }
    names: dict[str, str] = {}
    for phrase, (kind, value) in table["phrases"].items():
        if kind in {"alias", "person"} and len(phrase) >= SHORTEST_LIKE:
            names[phrase] = value
        elif kind == "office":
            for adjective, id_ in held.get(value, ()):
                names[f"{adjective} {phrase}"] = id_
    return names
