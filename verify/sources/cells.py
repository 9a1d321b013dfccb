"""What a cell of the column `source` holds: one source or several, a relay, an address."""

from functools import lru_cache

from verify.model.named_tuples import NamedTuple
from verify.model.sources import Registry, Resolution
from verify.sources.names import (
    CACHED,
    LONGEST,
    find_relay,
    is_placeholder,
    may_be_address,
    may_relay,
    resolve,
)
from verify.sources.parts import AREA, NamePart, parse
from verify.sources.registry import default
from verify.text.patterns import pattern

# Without one of these a cell has one source.
SIGNS = frozenset(";,/|&+\n")
WORDS = frozenset(("and", "plus", "well"))
ALWAYS = r"\s*(?:;|\n|\|)\s*"
MAY_BE = r"(?i)\s*(?:,\s*and\b|,|/|&|\+|\band\b|\bplus\b|\bas well as\b)\s*"
WEB = r"(?i)(?:https?://|www\.)\S+"
TRIMMED = " ,;:-–—|"
# A role says who speaks without a name: "police", "hospital officials".
ROLES = frozenset(("office", "officials", "witnesses", "noise", "of_witnesses", "titles"))


class CellSource(NamedTuple):
    """One source of a cell. `via` passed its claim on, it cites `origin`, `url` is its page."""

    name: str
    resolved: Resolution
    via: str = ""
    origin: str = ""
    url: str = ""


@lru_cache(maxsize=CACHED)
def read_cell(written: str, registry: Registry | None = None) -> tuple[CellSource, ...]:
    """Return the sources that a cell names; none if it says nothing."""
    if not written or is_placeholder(written):
        return ()
    names = split_sources(written, registry)
    voices = (_read_voice(name, registry) for name in names if not is_placeholder(name))
    found: dict[str, CellSource] = {}
    for voice in voices:
        found.setdefault(voice.resolved.key, voice)
    return tuple(found.values())


def split_sources(written: str, registry: Registry | None = None) -> tuple[str, ...]:
    """Return the names of the sources in a cell: "Reuters; AP" has two.

    A semicolon always separates. A comma, a stroke, "&" and "and" separate only if each part by
    itself is a known body or a role: not in "Food and Agriculture Organization".
    """
    if len(written) > LONGEST or not _has_joint(written):
        return (written,)
    pages = pattern(WEB).findall(written)
    if pages and not pattern(WEB).sub(" ", written).strip(TRIMMED):
        return tuple(page.strip(TRIMMED) for page in pages)
    pieces = [piece.strip() for piece in pattern(ALWAYS).split(written)]
    names = [piece for piece in pieces if piece.strip(TRIMMED)] or [written]
    return tuple(name for piece in names for name in _split(piece, registry or default()))


def _has_joint(written: str) -> bool:
    return not (SIGNS.isdisjoint(written) and WORDS.isdisjoint(written.casefold().split()))


def _split(piece: str, registry: Registry) -> tuple[str, ...]:
    """Return the parts of a name that a comma or "and" joins, if each one is known by itself."""
    if pattern(WEB).search(piece) or may_relay(piece):
        return (piece,)
    parts = [part.strip() for part in pattern(MAY_BE).split(piece)]
    if len(parts) == 1 or not all(parts) or resolve(piece, registry).source:
        return (piece,)
    found = [resolve(part, registry) for part in parts]
    if len({each.key for each in found}) < len(found):
        return (piece,)
    read = [parse(part, registry.table) for part in parts]
    if not all(map(_stands_alone, found, read, [registry] * len(found))):
        return (piece,)
    return (
        (piece,)
        if _share_a_country(read) or _is_one_phrase(piece, read, registry)
        else tuple(parts)
    )


def _stands_alone(found: Resolution, parts: list[NamePart], registry: Registry) -> bool:
    """Is a part of a cell by itself a known body, or a role such as "hospital officials"?"""
    if found.source:
        return True
    kinds = {part.kind for part in parts}
    if found.kind is None or ("unknown" in kinds and not _is_plain(parts, registry)):
        return False
    has_role = bool(kinds & {"office", "officials", "witnesses"}) or _is_plain(parts, registry)
    return has_role and kinds <= ROLES | AREA | {"unknown"}


def _is_plain(parts: list[NamePart], registry: Registry) -> bool:
    """Is a part a noun for a body without a name: "organisers", "the company"?"""
    from verify.sources.heads import find_head

    return not any(part.is_capital for part in parts) and bool(find_head(parts, registry.table))


def _share_a_country(read: list[list[NamePart]]) -> bool:
    """Is a part only a country, and that of another part: "health ministry, Ruritania"?"""
    only = [{part.kind for part in parts} <= {*AREA, "noise"} for parts in read]
    return any(only) and any(
        any(part.kind == "office" for part in parts) for parts in read if parts
    )


def _is_one_phrase(piece: str, read: list[list[NamePart]], registry: Registry) -> bool:
    """Does the lexicon have a phrase across the joint: "ministry of health and population"?"""
    longest = max((len(part.words) for parts in read for part in parts), default=0)
    whole = parse(piece.replace("&", " and "), registry.table)
    joined = [part for part in whole if "and" in part.words and len(part.words) > 1]
    return bool(joined) and max(len(part.words) for part in joined) > longest


def _read_voice(name: str, registry: Registry | None) -> CellSource:
    """Return one source with what the cell says of it."""
    url, bare = _without_address(name)
    if bare is None:
        from verify.sources.addresses import shown_address

        return CellSource(shown_address(name), resolve(name, registry), url=url)
    if may_relay(bare):
        relay = find_relay(bare, registry or default())
        if relay:
            source, origin, via = relay
            return CellSource(source, resolve(source, registry), via, origin, url)
    return CellSource(bare, resolve(bare, registry), url=url)


def _without_address(name: str) -> tuple[str, str | None]:
    """Return the address in a name, and the name without it; None if there is nothing else."""
    if not may_be_address(name):
        return "", name
    from verify.sources.addresses import split_address

    if split_address(name)[0]:
        return (name if "/" in name else ""), None
    pages = pattern(WEB).findall(name)
    if not pages:
        return "", name
    bare = pattern(WEB).sub(" ", name).replace("()", " ").replace("[", " ").replace("]", " ")
    bare = " ".join(bare.split()).strip(TRIMMED + "()")
    return pages[0].rstrip(").,;]"), bare or None
