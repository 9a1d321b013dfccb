"""What the words of a name without an entry show: its kind, its side, its key."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from verify.model.sources import Registry, Resolution, Source, SourceKind, SourceTable
from verify.sources.heads import find_head
from verify.sources.identity import NOT_OF_IT, WITHOUT_PARTY, by_kind, identify
from verify.sources.keys import key_of
from verify.sources.parts import AREA, PREPOSITIONS, UNKNOWN, NamePart, parse
from verify.sources.registry import find_party_of, kind_for, side_of, source_of, word_table
from verify.text.patterns import pattern
from verify.text.slips import is_slip

ROLES = frozenset(("officials", "witnesses", "sources", "unnamed"))
# A body of one of these kinds speaks for the country or place in its name.
OF_A_SIDE = frozenset(
    (
        *(SourceKind.GOVERNMENT, SourceKind.BELLIGERENT, SourceKind.ALLY, SourceKind.POLICE),
        SourceKind.ANONYMOUS,
    )
)
BESIDE = frozenset(("noise", "titles"))  # they do not say which body: "the ISF spokesman"
# Words beside a noun for a body that are no part of a place.
GENERAL = frozenset(("central", "children", "childrens", "general", "main", "university"))


def read_open(written: str, name: str, parts: Sequence[NamePart], registry: Registry) -> Resolution:
    """Return the reading of a name that is no entry of the registry."""
    table = registry.table
    of_kind = by_kind(parts)
    kind, party = _read_side(parts, table)
    if (kind is None or (kind is SourceKind.GOVERNMENT and not party)) and "apart" not in of_kind:
        mended = _mend(name, parts, registry)
        if mended:
            kind, party = _read_mended(parse(mended, table), registry)
    key = _key_of_outlet(of_kind) or key_of(name, parts, table)
    candidates = _candidates(parts, registry)
    reason = _why_open(parts, candidates, kind, party, table)
    return Resolution(written, key, None, party, kind, reason, candidates)


def _read_side(parts: Sequence[NamePart], table: SourceTable) -> tuple[SourceKind | None, str]:
    """Return the kind and the side that the words of a name show."""
    of_kind = by_kind(parts)
    head = find_head(parts, table)
    party = "" if "apart" in of_kind else find_side(parts, table)
    kind = _find_kind(head, of_kind, party, table)
    if not party and "apart" not in of_kind and _may_be_of_town(head, table):
        party = _party_of_town(parts, table)
    if _is_of_no_place(of_kind, party):
        kind = None
    if kind not in OF_A_SIDE or (head == "belligerent" and "separatists" not in of_kind):
        party = ""
    if kind is SourceKind.GOVERNMENT:
        kind = kind_for(kind, party, table)
    return kind, party


def _read_mended(parts: Sequence[NamePart], registry: Registry) -> tuple[SourceKind | None, str]:
    """Return the kind and the side of a name without its typing slip."""
    id_ = identify(parts, registry.table)
    if not id_:
        return _read_side(parts, registry.table)
    source = source_of(id_, registry)
    return source.kind, source.party


def _mend(name: str, parts: Sequence[NamePart], registry: Registry) -> str:
    """Return a name with its one typing slip mended: "Ministery of Health"; "" if it has none.

    The mended name shows a kind and a side. It never makes the name that of a source.
    """
    words = {word for part in parts if part.kind in UNKNOWN for word in part.words}
    slips = {
        (word, right)
        for word in words
        for right in _mendable(registry).get(word[0], ())
        if is_slip(word, right)
    }
    if len(slips) != 1:
        return ""
    wrong, right = next(iter(slips))
    return pattern(rf"(?i)\b{wrong}\b").sub(right.capitalize(), name)


@lru_cache(maxsize=4)
def _mendable(registry: Registry) -> Mapping[str, Sequence[str]]:
    """Return the words of offices, of bodies and of countries, by first letter."""
    table = registry.table
    words = {*table["posts"], *table["kinds"]}
    words |= {row[1].casefold() for row in table["countries"].values()}
    found: dict[str, list[str]] = {}
    for word in sorted(words):
        if word.isalpha():
            found.setdefault(word[0], []).append(word)
    return found


def _key_of_outlet(of_kind: Mapping[str, Sequence[NamePart]]) -> str:
    """Return the key of the outlet whose reporter a name means: "a Reuters correspondent"."""
    outlets = {part.value for part in of_kind.get("alias", ())}
    is_reporter = "media" in of_kind and not of_kind.keys() & {"unknown name", "unknown", "person"}
    return outlets.pop() if is_reporter and len(outlets) == 1 else ""


def _find_kind(
    head: str, of_kind: Mapping[str, Sequence[NamePart]], party: str, table: SourceTable
) -> SourceKind | None:
    if "apart" in of_kind:
        return None
    if head in ROLES:
        is_witness = head == "witnesses" or (head == "unnamed" and "witnesses" in of_kind)
        return SourceKind.WITNESS if is_witness else SourceKind.ANONYMOUS
    if head == "media":
        return SourceKind.MEDIA
    if head.startswith("office "):
        office = head.removeprefix("office ")
        named = of_kind.keys() & {*AREA, "alias"}
        if office == "intelligence" and not named:
            return SourceKind.ANONYMOUS
        return SourceKind(table["offices"][office][1])
    if head:
        return SourceKind(head)
    if of_kind.keys() & {"installed", "separatists"} and party:
        return kind_for("government", party, table)
    if party and not _says_more(of_kind):
        return SourceKind.GOVERNMENT
    kinds = {_kind_of_body(part.value, table) for part in of_kind.get("alias", ())}
    return kinds.pop() if len(kinds) == 1 and "unknown name" not in of_kind else None


def _is_of_no_place(of_kind: Mapping[str, Sequence[NamePart]], party: str) -> bool:
    """Is a body, which only a town or a region has, of none? A country has no such council."""
    offices = (" ".join(part.words) for part in of_kind.get("office", ()))
    return (not party or "country" in of_kind) and not _of_a_place().isdisjoint(offices)


@lru_cache(maxsize=1)
def _of_a_place() -> frozenset[str]:
    return frozenset(word_table().words("of a place"))


def _says_more(of_kind: Mapping[str, Sequence[NamePart]]) -> bool:
    """Has a name words that nobody knows beside its place? "Texas ranchers" are no government."""
    unknown = (word for kind in UNKNOWN for part in of_kind.get(kind, ()) for word in part.words)
    return any(word not in PREPOSITIONS and not word.isdigit() for word in unknown)


def _kind_of_body(id_: str, table: SourceTable) -> SourceKind | None:
    """Return the kind of a body of no side, whose parts are of that kind too: "UN experts"."""
    row = table["sources"].get(id_)
    return SourceKind(row[1]) if row and row[1] in WITHOUT_PARTY else None


def find_side(parts: Sequence[NamePart], table: SourceTable) -> str:
    """Return the side of a name: "…-installed" first, else the first country."""
    named = [part for part in parts if part.kind in {*AREA, "alias", "person"}]
    for one, other in pairwise(parts):
        if other.kind == "installed" and one in named:
            return _party_of(one, table)
    if len(table["backers"]) == 1 and any(part.kind == "separatists" for part in parts):
        if any(part.kind == "office" for part in parts):
            return ""  # "Ukrainian military and separatists" are two sides
        return _backer_of({_party_of(part, table) for part in named}, *table["backers"])
    backed = {one for one, other in pairwise(parts) if other.kind == "backed"}
    speaking = [part for part in named if part not in backed]
    own = [part for part in speaking if part.after not in NOT_OF_IT] or speaking
    parties = {_party_of(part, table) for part in own if part.kind in {"country", "capital"}}
    if len(parties - {""}) > 1:
        return ""
    return next(filter(None, (_party_of(part, table) for part in own)), "")


def _backer_of(parties: set[str], backer: str) -> str:
    """Return who backs separatists of a party: "Donetsk separatists", but not "Israeli rebels"."""
    from verify.topics.lexicon import opponent  # few names have separatists

    return backer if any(backer in {party, opponent(party)} for party in parties) else ""


def find_party(written: str, registry: Registry) -> str:
    """Return the party whose country, place or body a name states, or ""."""
    return find_side(parse(written, registry.table), registry.table)


def _party_of(part: NamePart, table: SourceTable) -> str:
    if part.kind in {"alias", "person"}:
        return find_party_of(part.value, table)
    return "" if "|" in part.value else side_of(part.value, table)


def _may_be_of_town(head: str, table: SourceTable) -> bool:
    """Is the head of a name a body that a town has: not a ministry?"""
    office = head.removeprefix("office ")
    return head == "police" or (office != head and bool(table["offices"][office][2]))


def _party_of_town(parts: Sequence[NamePart], table: SourceTable) -> str:
    """Return the country of a large town that all unknown words of a phrase name.

    Nouns of bodies do not count: "Khan Younis General Hospital".
    """
    from verify.topics.gazetteer import country_of_town

    for number, part in enumerate(parts):
        words = [word for word in part.words if word not in table["kinds"] and word not in GENERAL]
        before = parts[number - 1] if number else None
        is_person = before is not None and before.kind in {"titles", "office"}
        if part.kind == "unknown name" and words and not is_person:
            found = country_of_town(words)
            if found:
                return found
    return ""


def _candidates(parts: Sequence[NamePart], registry: Registry) -> tuple[Source, ...]:
    """Return the entries that an office without a country, or a shared name, may mean."""
    table = registry.table
    telling = [part for part in parts if part.kind not in BESIDE]
    if not telling or any(part.kind not in {"office", "shared"} for part in telling):
        return ()
    ids: list[str] = []
    for part in telling:
        listed = (
            part.value.split("|")
            if part.kind == "shared"
            else sorted(table["held"][part.value].values())
        )
        ids.extend(listed)
    return tuple(source_of(id_, registry) for id_ in dict.fromkeys(ids))


def _why_open(
    parts: Sequence[NamePart],
    candidates: Sequence[Source],
    kind: SourceKind | None,
    party: str,
    table: SourceTable,
) -> str:
    of_kind = by_kind(parts)
    telling = of_kind.keys() - BESIDE
    if telling == {"office"}:
        if any(table["offices"][part.value][2] == "town" for part in of_kind["office"]):
            return "does not say which region's" if candidates else "does not say which place's"
        return "does not say which country's"
    if telling == {"shared"}:
        *most, last = [source.name for source in candidates]
        return f"may be {', '.join(most)} or {last}"
    if kind is SourceKind.ANONYMOUS and not party:
        return "names nobody"
    return "is not in the registry"
