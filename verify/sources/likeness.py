"""Sources with a name like a written one: a hint for a person, never an attribution."""

from collections.abc import Mapping
from functools import lru_cache

from verify.model.sources import Registry, Source
from verify.sources.names import CACHED, LONGEST, resolve
from verify.sources.parts import parse
from verify.sources.registry import adjective_of, default, source_of
from verify.text.alphabets import read_as_typed, with_latin_letters
from verify.text.folding import fold_name
from verify.text.slips import like, likeness

LIKE = 90  # of 100: how like an alias a name must be to be worth a hint
MOST_LIKE = 20  # names that are looked at
SHORTEST_LIKE = 6  # letters: "UNHRC" is no slip for "UNHCR"
LIKE_WORDS = 75  # of 100: how like the words must be that only one of the two names has
SHORTEST_WORD = 4  # letters: "DPR" is no slip for "dpa"
LINKS = frozenset(("and", "for", "in", "of", "the"))


@lru_cache(maxsize=CACHED)
def suggest(written: str, registry: Registry | None = None, limit: int = 3) -> tuple[Source, ...]:
    """Return the sources whose names are like the written one: only a hint for a person.

    A source of another country than the one that the name states is never among them, nor one
    that differs by a whole word: "rebel health ministry" is no slip for "Greek health ministry".
    """
    from verify.sources.open_names import find_party  # here, because few names need a hint

    registry = registry or default()
    written = written[:LONGEST]
    typed = read_as_typed(written)
    meant = resolve(typed, registry).source if typed != written else None
    if meant:
        return (meant,)[:limit]
    party = find_party(written, registry)
    names = _names_to_like(registry)
    folded = fold_name(written)
    found = [name for name in like(folded, names, LIKE, MOST_LIKE) if _is_slip(folded, name)]
    near = (source_of(id_, registry) for id_ in dict.fromkeys(names[name] for name in found))
    return tuple(source for source in near if not party or source.party in {"", party})[:limit]


def suggest_of_country(written: str, place: str, registry: Registry | None) -> Source | None:
    """Return the source that a name without a country may mean in a place: "MoD", "Ghana"."""
    registry = registry or default()
    if all(part.kind != "country" for part in parse(place[:LONGEST], registry.table)):
        return None
    return resolve(f"{place} {written}"[:LONGEST], registry).source


def _is_slip(written: str, name: str) -> bool:
    """Are the words alike that only one of the two names has?"""
    ours, theirs = (
        [word for word in each.split() if word not in LINKS] for each in (written, name)
    )
    only_ours = "".join(word for word in ours if word not in theirs)
    only_theirs = "".join(word for word in theirs if word not in ours)
    if max(len(only_ours), len(only_theirs)) < SHORTEST_WORD:
        return with_latin_letters(only_ours) == only_theirs  # "MоD" with a Cyrillic letter
    return likeness(only_ours, only_theirs) >= LIKE_WORDS


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
