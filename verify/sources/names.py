"""Find the source of a written name: exactly, by the words that make it up, or not at all.

Likeness never decides, because "UKR MoD" is more like "UK MoD" than like "Ukraine MoD". Every word
of a name must be accounted for: a name with a word too many is somebody else's.
"""

from functools import lru_cache

from verify.model.sources import Registry, Resolution, Source, SourceKind
from verify.sources.identity import identify
from verify.sources.parts import NamePart, parse
from verify.sources.registry import WHOLE, default, is_of_town, kind_for, source_of, word_table
from verify.text.folding import fold_case, fold_name
from verify.text.patterns import pattern
from verify.text.words import split_parts

CACHED = 1 << 16
LONGEST = 400  # letters; a longer text names nobody
# Words without which a name relays nobody.
RELAYS = frozenset(
    (
        *("cites", "citing", "cited", "quotes", "quoting", "quoted", "referring", "reference"),
        *("via", "per", "according", "based", "basis", "authority", "reported", "relayed", "told"),
        "interview",
    )
)
QUOTES = frozenset('"“”«»')
# "Memory Book x3": three entries of one source.
TIMES = r"\s+[(\[]?[x×] ?\d{1,2}[)\]]?$"
TIMES_ENDS = frozenset("0123456789)]")
QUOTED = r"[\"“«][^\"“”«»]*[\"”»]"


def resolve(written: str, registry: Registry | None = None) -> Resolution:
    """Return who a written name means; `source` is None if that is not certain."""
    return _resolve(written, registry or default())


def resolve_source(written: str) -> Source | None:
    """Return the entry of the registry that a written name means, or None."""
    return resolve(written).source


def read_source(written: str, registry: Registry | None = None) -> Resolution:
    """Return who a written name means, with the reason as a sentence."""
    found = resolve(written, registry)
    name = f'"{written.strip()[:LONGEST]}"' if written.strip() else "the name"
    return found._replace(reason=f"{name} {found.reason or 'is empty'}")


@lru_cache(maxsize=CACHED)
def is_placeholder(written: str) -> bool:
    """Does a source name nobody: "n/a", "-", "various"? An empty cell does not count."""
    word = " ".join(written.casefold().split())
    return word in nothings() or word in _no_sources()


@lru_cache(maxsize=1)
def nothings() -> frozenset[str]:
    """Return the words that say nothing in any column, in lower case."""
    return frozenset(word_table().words("placeholders words"))


@lru_cache(maxsize=1)
def _no_sources() -> frozenset[str]:
    return frozenset(word_table().words("placeholders sources"))


@lru_cache(maxsize=CACHED)
def _resolve(written: str, registry: Registry) -> Resolution:
    name = " ".join(written.split())
    if not name:
        return Resolution(written)
    if is_placeholder(name):
        kind, reason = SourceKind.PLACEHOLDER, "says nothing: it is no source"
        return Resolution(written, kind=kind, reason=reason)
    if len(name) > LONGEST:
        return Resolution(written, fold_key(name), reason="is too long for a name")
    if name in registry.table["sources"]:
        return _resolved(written, name, registry)
    whole = _wholes().get(name)
    if whole:
        return _resolved(written, whole, registry)
    exact = registry.table["phrases"].get(fold_name(name))
    if exact and exact[0] in {"alias", "person"}:
        return _resolved(written, exact[1], registry)
    return _read_special(written, name, registry) or _read_name(written, name, registry)


def _read_special(written: str, name: str, registry: Registry) -> Resolution | None:
    """Return the reading of an address, a relay, or a name with a headline or a count beside it."""
    if may_be_address(name):
        from verify.sources.addresses import country_of_host, read_address

        found = read_address(name, registry)
        if found:
            id_, key, shown = found
            if id_:
                return _resolved(written, id_, registry)
            reason = f"is an address of {shown}, not in the registry"
            party = country_of_host(key, registry)
            kind = kind_for(SourceKind.GOVERNMENT, party, registry.table) if party else None
            return Resolution(written, key, None, party, kind, reason)
    if may_relay(name):
        relay = find_relay(name, registry)
        if relay:
            source, origin, _ = relay
            if not origin:
                return _resolve(source, registry)._replace(written=written)
            reason = f"is a claim of {origin}, which {source} relays"
            return _resolve(origin, registry)._replace(
                written=written, relays=source, reason=reason
            )
    if name[-1] in TIMES_ENDS and (once := pattern(TIMES).sub("", name)) not in {name, ""}:
        return _resolve(once, registry)._replace(written=written)
    if not QUOTES.isdisjoint(name):
        unquoted = " ".join(pattern(QUOTED).sub(" ", name).split())
        if unquoted.strip(" ,;:-–—") and unquoted != name:
            return _resolve(unquoted, registry)._replace(written=written)
    return None


def may_be_address(name: str) -> bool:
    """Has a text a dot within a word, as every web address has?"""
    return "." in name and any("." in word.strip(".,;:()") for word in name.split())


def may_relay(name: str) -> bool:
    """Has a name a word without which nobody is relayed?"""
    words = name.casefold().replace(",", " ").replace("(", " ").split()
    return not RELAYS.isdisjoint(words)


def find_relay(name: str, registry: Registry) -> tuple[str, str, str] | None:
    """Return who relays a claim, whose claim it is, and who only passed it on; None if nobody does.

    Of two that may be the relay it is the outlet: "the mayor, according to AFP".
    """
    from verify.sources.relays import read_relay

    relay = read_relay(name)
    if relay and relay.is_open:
        kinds = [_resolve(each, registry).kind for each in (relay.source, relay.origin)]
        if kinds[1] is SourceKind.MEDIA and kinds[0] is not SourceKind.MEDIA:
            return relay.origin_first()
    return relay and (relay.source, relay.origin, relay.via)


def _read_name(written: str, name: str, registry: Registry) -> Resolution:
    parts = parse(_with_wholes(name), registry.table)
    id_ = identify(parts, registry.table)
    if not id_ and "," in name:  # "Meteorology, Climatology and Geophysics Agency of Indonesia"
        id_ = identify(parse(_with_wholes(name.replace(",", " ")), registry.table), registry.table)
    if id_:
        found = _resolved(written, id_, registry)
        return found if found.kind is not SourceKind.ANONYMOUS else _of_side(found, parts, registry)
    from verify.sources.open_names import read_open

    return read_open(written, name, parse(name, registry.table), registry)


@lru_cache(maxsize=1)
def _wholes() -> dict[str, str]:
    """Return the names that count only as they are written, because "who" is a word too."""
    return word_table().pairs("whole")


def _with_wholes(name: str) -> str:
    """Return a name in which such a name is a phrase that the registry has."""
    wholes, found, end = _wholes(), "", 0
    for word in split_parts(name):
        if word.text in wholes:
            found += f"{name[end : word.start]}{WHOLE.title()} {wholes[word.text]}"
            end = word.end
    return found + name[end:]


def _of_side(found: Resolution, parts: list[NamePart], registry: Registry) -> Resolution:
    """Return an official without a name with the side that the name states."""
    from verify.sources.open_names import find_side

    return found._replace(party=find_side(parts, registry.table))


def _resolved(written: str, id_: str, registry: Registry) -> Resolution:
    source = source_of(id_, registry)
    # Two governors, or two witnesses, are two sources.
    is_many = id_ in registry.table["many"] or is_of_town(id_, registry.table)
    key = f"{id_} {fold_key(written)}" if is_many else id_
    reason = f"is a name of {source.name}"
    return Resolution(written, key, source, source.party, source.kind, reason)


def fold_key(written: str) -> str:
    """Return a name as a key: folded, or in lower case if it has no letters."""
    return fold_name(written.replace("&", " and ")) or fold_case(written)
