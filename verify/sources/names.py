"""Find the source of a written name: exactly, by the words that make it up, or not at all.

Likeness never decides, because "UKR MoD" is more like "UK MoD" than like "Ukraine MoD". Every word
of a name must be accounted for: a name with a word too many is somebody else's.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from verify.model.named_tuples import NamedTuple
from verify.model.sources import PhraseKind, Registry, Resolution, Source, SourceKind, SourceTable
from verify.sources.registry import default, source_of
from verify.text.folding import fold_case, fold_name, split_name
from verify.text.patterns import pattern

CACHED = 1 << 16
LONGEST = 400  # letters; a longer text names nobody
LONGEST_NAME = 4  # words of a person's name
# Posts that one person holds, whose name may be beside the post.
POSTS = frozenset(("minister", "president", "governor", "secretary", "chief", "commander", "head"))
# A name with one of these words is nobody's in particular, or another body's.
BLOCKING: frozenset[PhraseKind] = frozenset(
    ("installed", "officials", "others", "sources", "unnamed", "witnesses")
)
SIGNS = frozenset(',;:()[]/–—"“”«»')  # part a name into segments
# A body of one of these kinds speaks for no party, and may be called by the country of its seat.
WITHOUT_PARTY = frozenset((SourceKind.MEDIA, SourceKind.NGO, SourceKind.RECORDER))


class NamePart(NamedTuple):
    """A phrase of a name: what it is, its value, and how it is written."""

    kind: PhraseKind
    value: str
    words: tuple[str, ...]
    is_last: bool
    after: str


def resolve(written: str, registry: Registry | None = None) -> Resolution:
    """Return who a written name means; `source` is None if that is not certain."""
    return _resolve(written, registry or default())


def resolve_source(written: str) -> Source | None:
    """Return the entry of the registry that a written name means, or None."""
    return resolve(written).source


@lru_cache(maxsize=CACHED)
def _resolve(written: str, registry: Registry) -> Resolution:
    if not written.strip():
        return Resolution(written)
    if len(written) > LONGEST:
        return Resolution(written, _key(written), reason="is too long for a name")
    table = registry.table
    if written.strip() in table["sources"]:
        return _resolved(written, written.strip(), registry)
    exact = table["phrases"].get(fold_name(written))
    if exact and exact[0] in {"alias", "person"}:
        return _resolved(written, exact[1], registry)
    parts = list(_parse(written, table))
    id_ = _identify(parts, table)
    if id_:
        return _resolved(written, id_, registry)
    return _leave_open(written, parts, registry)


def _resolved(written: str, id_: str, registry: Registry) -> Resolution:
    source = source_of(id_, registry)
    # Two governors, or two witnesses, are two sources.
    key = f"{id_} {_key(written)}" if id_ in registry.table["many"] else id_
    return Resolution(written, key, source, source.party, source.kind)


def _key(written: str) -> str:
    return fold_name(written) or fold_case(written)


def _split_at_signs(written: str) -> list[str]:
    if SIGNS.isdisjoint(written):
        return [written]
    return pattern(f"[{re.escape(''.join(sorted(SIGNS)))}]+").split(written)


def _parse(written: str, table: SourceTable) -> Iterator[NamePart]:
    """Split a name into the longest known phrases, and runs of unknown words."""
    phrases, longest = table["phrases"], table["longest"]
    previous = ""
    for segment in _split_at_signs(written):
        words = list(split_name(segment))
        at = 0
        while at < len(words):
            end = min(len(words), at + longest.get(words[at][0], 0))
            while end > at:
                phrase = " ".join(word for word, _ in words[at:end])
                if phrase in phrases:
                    break
                end -= 1
            if end > at:
                kind, value = phrases[phrase]
            else:
                end = at + 1
                while end < len(words) and words[end][0] not in longest and _alike(words, at, end):
                    end += 1
                kind, value = ("unknown name" if words[at][1] else "unknown"), ""
            run = tuple(word for word, _ in words[at:end])
            yield NamePart(kind, value, run, end == len(words), previous)
            previous = run[-1]
            at = end


def read_parts(written: str, registry: Registry | None = None) -> list[NamePart]:
    """Return the phrases that a name is made of, known and unknown, in their order."""
    return list(_parse(written, (registry or default()).table))


def _alike(words: Sequence[tuple[str, bool]], one: int, other: int) -> bool:
    return words[one][1] == words[other][1]


def _identify(parts: Sequence[NamePart], table: SourceTable) -> str:
    """Return the source that all parts of a name agree on, or ""."""
    of_kind = _by_kind(parts)
    if of_kind.keys() & BLOCKING:
        return _identify_unnamed(of_kind)
    ids = {part.value for kind in ("alias", "person") for part in of_kind.get(kind, ())}
    offices = [table["offices"][part.value] for part in of_kind.get("office", ())]
    countries = {part.value for part in of_kind.get("country", ()) if part.after != "in"}
    places = {part.value for part in of_kind.get("place", ()) if part.after != "in"}
    if places:
        has_office = any(part.value == "governor" for part in of_kind.get("office", ()))
        if not has_office and not (ids and ids <= table["regional"]):
            return ""
        countries |= places
    if len(ids) > 1 or len(countries) > 1 or not (ids or (offices and countries)):
        return ""
    country = next(iter(countries), "")
    ids |= {office[country] for office in offices if country in office}
    id_ = ids.pop() if len(ids) == 1 else ""
    if not id_ or not _is_of(id_, country, of_kind, table):
        return ""
    return id_ if _are_names(of_kind, has_office=bool(offices)) else ""


def _is_of(
    id_: str, country: str, of_kind: Mapping[PhraseKind, Sequence[NamePart]], table: SourceTable
) -> bool:
    """Do the country and the offices of a name fit a source, or at least not contradict it?

    An office of the source's own country only describes it ("the Russian security service FSB"). A
    president may be the president of a body ("European Commission president").
    """
    parts = of_kind.get("office", ())
    offices = [table["offices"][part.value] for part in parts]
    if country:
        return any(country in office for office in offices) or _may_be_of(id_, country, table)
    return all(
        id_ in office.values() or part.words == ("president",)
        for part, office in zip(parts, offices, strict=True)
    )


def _by_kind(parts: Sequence[NamePart]) -> dict[PhraseKind, list[NamePart]]:
    found: dict[PhraseKind, list[NamePart]] = {}
    for part in parts:
        found.setdefault(part.kind, []).append(part)
    return found


def _may_be_of(id_: str, country: str, table: SourceTable) -> bool:
    """Can a body be called by a country: its own, or the country of its seat?"""
    _, kind, party, _, _ = table["sources"][id_]
    return party == country or (not party and kind in WITHOUT_PARTY)


def _are_names(of_kind: Mapping[PhraseKind, Sequence[NamePart]], *, has_office: bool) -> bool:
    """Are the unknown words the name of the person who holds the named post?"""
    unknown = of_kind.get("unknown name", ())
    if "unknown" in of_kind or "media" in of_kind:
        return False
    if not unknown:
        return True
    posts = [*of_kind.get("titles", ())]
    if has_office:
        posts += [part for part in of_kind["office"] if POSTS & set(part.words)]
    is_name = len(unknown) == 1 and unknown[0].is_last and len(unknown[0].words) <= LONGEST_NAME
    return bool(posts) and is_name and "person" not in of_kind


def _identify_unnamed(of_kind: Mapping[PhraseKind, Sequence[NamePart]]) -> str:
    """Return the entry for a witness or an official without a name."""
    kinds = of_kind.keys()
    if kinds & {"alias", "person", "others", "installed"}:
        return ""
    if "officials" in kinds:
        return "anonymous-official" if "unnamed" in kinds else ""
    if any(
        part.after not in {"of", "in", "from", "near"} for part in of_kind.get("unknown name", ())
    ):
        return ""
    goes_on = any("who" in part.words for part in of_kind.get("of_witnesses", ()))
    may_say_more = goes_on or "unnamed" in kinds
    strange = kinds - {"witnesses", "of_witnesses", "noise", "country", "place", "unnamed"}
    strange -= {"unknown name"} | ({"unknown"} if may_say_more else set())
    return "witness" if "witnesses" in kinds and not strange else ""


def _leave_open(written: str, parts: Sequence[NamePart], registry: Registry) -> Resolution:
    """Return what the words of an unknown name show: its side, its kind, its candidates."""
    table, of_kind = registry.table, _by_kind(parts)
    party = _find_party(parts, table)
    kind = _find_kind(of_kind, party, table)
    of_kind.pop("noise", None)
    if of_kind.keys() == {"office"}:
        ids = [
            id_
            for part in of_kind["office"]
            for id_ in sorted(table["offices"][part.value].values())
        ]
        candidates = tuple(source_of(id_, registry) for id_ in dict.fromkeys(ids))
        reason = _why_ambiguous(of_kind, candidates)
        return Resolution(written, _key(written), None, "", kind, reason, candidates)
    names_nobody = kind is SourceKind.ANONYMOUS and not party
    reason = "names nobody" if names_nobody else "is not in the registry"
    return Resolution(written, _key(written), None, party, kind, reason)


def _why_ambiguous(
    of_kind: Mapping[PhraseKind, Sequence[NamePart]], candidates: Sequence[Source]
) -> str:
    if any(part.value == "governor" for part in of_kind["office"]):
        return "does not say which region's"
    if len(candidates) == 1:
        return "does not say which country's"
    *most, last = [source.name for source in candidates]
    return f"may be {', '.join(most)} or {last}"


def _find_party(parts: Sequence[NamePart], table: SourceTable) -> str:
    """Return the side of a name: "…-installed" first, else the first country."""
    named = [part for part in parts if part.kind in {"country", "place", "alias"}]
    for one, other in pairwise(parts):
        if other.kind == "installed" and one in named:
            return _party_of(one, table)
    if len(table["backers"]) == 1 and any(part.kind == "separatists" for part in parts):
        return table["backers"][0]
    return _party_of(named[0], table) if named else ""


def find_party(written: str, registry: Registry) -> str:
    """Return the party whose country, place or body a name states, or ""."""
    return _find_party(list(_parse(written, registry.table)), registry.table)


def _party_of(part: NamePart, table: SourceTable) -> str:
    return table["sources"][part.value][2] if part.kind == "alias" else part.value


def _find_kind(
    of_kind: Mapping[PhraseKind, Sequence[NamePart]], party: str, table: SourceTable
) -> SourceKind | None:
    if "witnesses" in of_kind:
        return SourceKind.WITNESS
    if "media" in of_kind:
        return SourceKind.MEDIA
    names_nobody = not of_kind.keys() & {"alias", "person", "country", "place"}
    is_vague = any(part.value == "intelligence" for part in of_kind.get("office", ()))
    if of_kind.keys() & {"officials", "sources", "unnamed"}:
        return SourceKind.ANONYMOUS
    if names_nobody and is_vague:
        return SourceKind.ANONYMOUS
    if party in table["allies"]:
        return SourceKind.BELLIGERENT
    if any(party in others for others in table["allies"].values()):
        return SourceKind.ALLY
    return SourceKind.GOVERNMENT if party else None
