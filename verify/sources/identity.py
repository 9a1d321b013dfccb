"""Find the entry of the registry that all parts of a name agree on."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from verify.model.sources import SourceKind, SourceTable
from verify.sources.parts import AREA, UNKNOWN, NamePart
from verify.sources.registry import find_party_of, office_id, side_of, word_table
from verify.text.folding import fold_name

ByKind = Mapping[str, Sequence[NamePart]]
LONGEST_NAME = 5  # words of a person's name
# A name with one of these words is nobody's in particular, or another body's.
BLOCKING = frozenset(("officials", "others", "apart", "sources", "unnamed", "witnesses"))
NOT_OF_IT = frozenset(("in", "at", "to", "near", "from"))  # "embassy in Kabul"
# A body of one of these kinds speaks for no party, and may be called by the country it works in.
WITHOUT_PARTY = frozenset(
    (SourceKind.MEDIA, SourceKind.NGO, SourceKind.RECORDER, SourceKind.INTERGOVERNMENTAL)
)
WORLD = frozenset((SourceKind.INTERGOVERNMENTAL, SourceKind.RECORDER))


def identify(parts: Sequence[NamePart], table: SourceTable) -> str:
    """Return the source that all parts of a name agree on, or ""."""
    of_kind = by_kind(parts)
    if of_kind.keys() & BLOCKING:
        return _identify_unnamed(of_kind)
    if not of_kind.keys() & {"alias", "person", "office", "country", "capital"}:
        return ""
    if "installed" in of_kind:
        return _identify_installed(parts, table)
    parts = _without_backers(parts)
    of_kind = by_kind(parts)
    areas = _areas(of_kind, table)
    if areas is None:
        return ""
    country, has_place = areas
    ids = _listed_ids(of_kind, country, table)
    offices = [part.value for part in of_kind.get("office", ())]
    if has_place:
        return _identify_local(ids, offices, country, of_kind, table)
    if not ids and not offices:
        return _identify_country(country, of_kind, table)
    if not ids and not country:
        return _identify_surname(parts, table)
    id_ = _agreed(ids, offices, country, of_kind, table)
    if "separatists" in of_kind and not _may_be_rebels(id_, table):
        return ""
    return id_ if id_ and _are_names(of_kind, table, has_office=bool(offices)) else ""


def _may_be_rebels(id_: str, table: SourceTable) -> bool:
    """Is a source a party to a war, so that "rebels" adds nothing: "Houthi rebels"?

    The army of a country is not called so: "the Libyan army and rebels" are two.
    """
    row = table["sources"].get(id_)
    is_party = row is not None and row[1] == SourceKind.BELLIGERENT
    return is_party and find_party_of(id_, table) not in table["countries"]


def by_kind(parts: Iterable[NamePart]) -> dict[str, list[NamePart]]:
    """Return the parts of a name by their kind."""
    found: dict[str, list[NamePart]] = {}
    for part in parts:
        found.setdefault(part.kind, []).append(part)
    return found


def _without_backers(parts: Sequence[NamePart]) -> list[NamePart]:
    """Leave out who only backs the one who is named: "Iran-backed Houthis"."""
    backed = {
        at
        for at, part in enumerate(parts)
        if part.kind == "backed" and (at == 0 or parts[at - 1].kind not in UNKNOWN)
    }
    return [part for at, part in enumerate(parts) if not {at, at + 1} & backed]


def _areas(of_kind: ByKind, table: SourceTable) -> tuple[str, bool] | None:
    """Return the one country of a name, and whether a place in it is named. None for two.

    A capital is its country ("Tehran said"), but a town if a town has the office: "Tehran police".
    """
    offices = of_kind.get("office", ())
    is_town = any(table["offices"][part.value][2] == "town" for part in offices)
    named = [part for sort in ("country", "capital", "place") for part in of_kind.get(sort, ())]
    of_it = [part for part in named if part.after not in NOT_OF_IT or (is_town and offices)]
    if not of_it and offices and "alias" not in of_kind:
        of_it = [part for part in named if part.kind == "country"]  # "Red Crescent in Libya"
    places = [
        part for part in of_it if part.kind == "place" or (part.kind == "capital" and is_town)
    ]
    options = [frozenset(part.value.split("|")) for part in of_it]
    if not options:
        return ("", False)
    common = frozenset.intersection(*options)
    if len(common) == 1:
        return (next(iter(common)), bool(places))
    return ("", True) if places and common else None


def _listed_ids(of_kind: ByKind, country: str, table: SourceTable) -> set[str]:
    ids = {part.value for kind in ("alias", "person") for part in of_kind.get(kind, ())}
    for part in of_kind.get("shared", ()):
        fitting = [
            id_
            for id_ in part.value.split("|")
            if find_party_of(id_, table) == side_of(country, table)
        ]
        ids.add(fitting[0] if country and len(fitting) == 1 else "")
    umbrellas = ids & table["umbrella"]
    if len(ids) > 1 and umbrellas and all(_is_of_world(id_, table) for id_ in ids):
        ids -= umbrellas  # "the UN's WHO"
    return ids


def _is_of_world(id_: str, table: SourceTable) -> bool:
    row = table["sources"].get(id_)
    return row is not None and row[1] in WORLD


def _agreed(
    ids: set[str], offices: Sequence[str], country: str, of_kind: ByKind, table: SourceTable
) -> str:
    """Return the one source of the names and of the offices; "" if they do not fit."""
    if len(ids) > 1 or "" in ids:
        return ""
    id_ = next(iter(ids), "")
    party = find_party_of(id_, table) if id_ else ""
    side = side_of(country, table)
    if id_ and "person" in of_kind and "alias" not in of_kind and offices and party:
        if country and party != side:
            return ""
        return _of_offices(offices, country or party, table)
    if not id_:
        return _of_offices(offices, country, table) if country else ""
    if _is_called_outlet(of_kind) and _kind_of(id_, table) != SourceKind.MEDIA:
        return ""
    if country and party != side and not (not party and _may_be_abroad(id_, table)):
        return ""
    held = {table["held"][office].get(country or party, "") for office in offices} - {""}
    if held and id_ not in held:
        return ""
    if offices and not country and not held:
        return id_ if _says_what_it_is(id_, of_kind, table) else ""
    return id_


def _is_called_outlet(of_kind: ByKind) -> bool:
    """Does a name say that its body is an outlet: "the Australian broadcaster ABC"?"""
    noise = of_kind.get("noise", ())
    return bool(noise) and any(" ".join(part.words) in _outlets() for part in noise)


@lru_cache(maxsize=1)
def _outlets() -> frozenset[str]:
    return frozenset(word_table().words("outlets"))


def _kind_of(id_: str, table: SourceTable) -> str:
    row = table["sources"].get(id_) or table["bodies"].get(id_)
    return row[1] if row else ""


def _says_what_it_is(id_: str, of_kind: ByKind, table: SourceTable) -> bool:
    """Do the words of an office only say what a body is? "European Commission president"."""
    row = table["sources"].get(id_) or table["bodies"].get(id_)
    kinds = {table["offices"][part.value][1] for part in of_kind["office"]}
    if row and kinds == {row[1]} and row[1] in WITHOUT_PARTY:
        return True  # "the state news agency Tass"
    own = {office_id(find_party_of(id_, table), part.value, table) for part in of_kind["office"]}
    return own == {id_} or all(part.words == ("president",) for part in of_kind["office"])


def _of_offices(offices: Sequence[str], country: str, table: SourceTable) -> str:
    """Return the source that holds all offices of a name, or the most exact of them."""
    ids = {office_id(country, office, table) for office in offices}
    return ids.pop() if len(ids) == 1 else ""


def _may_be_abroad(id_: str, table: SourceTable) -> bool:
    row = table["sources"].get(id_) or table["bodies"].get(id_)
    return row is not None and row[1] in WITHOUT_PARTY


def _identify_local(
    ids: set[str], offices: Sequence[str], country: str, of_kind: ByKind, table: SourceTable
) -> str:
    """Return a source that is called by its place: a governor, or a body of the world at work."""
    if len(ids) == 1 and (ids <= table["regional"] or _may_be_abroad(min(ids), table)):
        return min(ids) if _are_names(of_kind, table, has_office=bool(offices)) else ""
    if ids or not country:
        return ""
    named = _listed_local(offices, of_kind, table)
    if named:
        return named if _are_names(of_kind, table, has_office=True) else ""
    held = {table["held"][office].get(country, "") for office in offices}
    if len(held) == 1 and held <= table["regional"]:
        return min(held) if _are_names(of_kind, table, has_office=True) else ""
    return ""


def _listed_local(offices: Sequence[str], of_kind: ByKind, table: SourceTable) -> str:
    """Return the listed source whose name is a place and its office: "Gaza health ministry"."""
    places = of_kind.get("place", ())
    if len(set(offices)) != 1 or len(places) != 1:
        return ""
    phrase = f"{' '.join(places[0].words)} {fold_name(table['offices'][offices[0]][0])}"
    sort, id_ = table["phrases"].get(phrase, ("", ""))
    return id_ if sort == "alias" else ""


def _identify_country(country: str, of_kind: ByKind, table: SourceTable) -> str:
    """Return the government of a country that a name has alone: "Ankara", "Turkey"."""
    if not country or country not in table["countries"] or of_kind.keys() - AREA:
        return ""
    return office_id(country, "government", table)


def _identify_surname(parts: Sequence[NamePart], table: SourceTable) -> str:
    """Return the post of the one holder who is called so: "Prime Minister Roe"."""
    office, *name = parts
    if office.kind != "office" or not name or name[-1].kind != "unknown name":
        return ""
    if any(part.kind not in UNKNOWN for part in name):
        return ""
    words = [word for part in name for word in part.words]
    country = table["surnames"].get(f"{' '.join(words)} {office.value}", "")
    return office_id(country, office.value, table) if country else ""


def _identify_installed(parts: Sequence[NamePart], table: SourceTable) -> str:
    """Return the office of the one who runs it: "Hamas-run health ministry"."""
    at = next(at for at, part in enumerate(parts) if part.kind == "installed")
    before, after = parts[at - 1] if at else None, by_kind(parts[at + 1 :])
    places = [part for sort in AREA for part in after.get(sort, ()) if part.after not in NOT_OF_IT]
    if before is None or places or "alias" in after or len(after.get("office", ())) != 1:
        return ""
    party = before.value
    if before.kind == "alias":
        party = find_party_of(before.value, table)
    if party not in table["adjectives"] and party not in table["countries"]:
        return ""
    if not _are_names(by_kind([*parts[at + 1 :]]), table, has_office=True):
        return ""
    return office_id(party, after["office"][0].value, table)


def _are_names(of_kind: ByKind, table: SourceTable, *, has_office: bool) -> bool:
    """Are the unknown words the name of the person who holds the named post?"""
    unknown = of_kind.get("unknown name", ())
    if "unknown" in of_kind or "media" in of_kind:
        return False
    if not unknown:
        return True
    posts = [*of_kind.get("titles", ())]
    if has_office:
        posts += [part for part in of_kind["office"] if table["posts"] & set(part.words)]
    posts += [part for part in of_kind.get("alias", ()) if part.words[-1] in table["posts"]]
    is_name = len(unknown) == 1 and unknown[0].is_last and len(unknown[0].words) <= LONGEST_NAME
    is_body = any(word in table["kinds"] for part in unknown for word in part.words)
    return bool(posts) and is_name and not is_body and "person" not in of_kind


def _identify_unnamed(of_kind: ByKind) -> str:
    """Return the entry for a witness or an official without a name."""
    kinds = of_kind.keys()
    if kinds & {"alias", "person", "others", "apart", "installed", "shared", "office"}:
        return ""
    if "officials" in kinds:
        return "anonymous-official" if "unnamed" in kinds else ""
    if any(
        part.after not in {"of", "in", "from", "near"} for part in of_kind.get("unknown name", ())
    ):
        return ""
    goes_on = any("who" in part.words for part in of_kind.get("of_witnesses", ()))
    may_say_more = goes_on or "unnamed" in kinds
    strange = kinds - {"witnesses", "of_witnesses", "noise", "unnamed", *AREA}
    strange -= {"unknown name"} | ({"unknown"} if may_say_more else set())
    return "witness" if "witnesses" in kinds and not strange else ""
