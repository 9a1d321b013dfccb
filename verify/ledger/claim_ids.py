"""The ids of claims: each its own, those that cite others, and those that a person names."""

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from itertools import count

from verify.errors import InputError
from verify.model.claims import Claim, Flaw, FlawKind, Location
from verify.model.findings import Report
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple
from verify.text.slips import did_you_mean


def find_claims(report: Report, names: Iterable[str]) -> list[tuple[Claim, Group]]:
    """Return the claims that `names` name, by id or by path:line, each with its group.

    Raises InputError for a name that no claim has, or that several claims have.
    """
    by_id = {claim.id: (claim, group) for group in report.groups for claim in group.claims}
    by_place: dict[str, list[str]] = {}
    for claim, _ in by_id.values():
        by_place.setdefault(str(claim.location), []).append(claim.id)
    return [by_id[_find_id(name, by_id, by_place)] for name in names]


def _find_id(name: str, ids: Collection[str], places: Mapping[str, Sequence[str]]) -> str:
    alike = [each for each in ids if each.startswith(f"{name}@")]
    if name in ids and alike:
        raise InputError(f"{len(alike) + 1:,} claims have the id {name!r}: name one by file:line")
    if name in ids:
        return name
    found = places.get(name, ())
    if len(found) == 1:
        return found[0]
    if found:
        raise InputError(f"{len(found):,} claims are at {name}: name one by its id")
    raise InputError(f"no claim has the id {name!r}{did_you_mean(name, [*ids, *places])}")


def follow_ids(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the claims. If one is derived from the id of another, it has the same origin."""
    every = list(claims)
    if not any(claim.derived_from for claim in every):
        return iter(every)
    from verify.sources.relays import find_ends  # few ledgers say from whom a source has a figure

    by_id = {claim.id: claim for claim in every}
    cites = {claim.id: claim.derived_from for claim in every if claim.derived_from in by_id}
    ends = {id_: by_id[end] for id_, end in find_ends(cites).items()}
    return (_follow(claim, ends[claim.id], cites) if claim.id in ends else claim for claim in every)


def _follow(claim: Claim, end: Claim, cites: Container[str]) -> Claim:
    """Return a claim with the origin of `end`, the claim at the end of its chain of ids.

    Claims that rely on each other are all from the source of the first of their ids.
    """
    if end.id in cites:
        return claim._replace(origin=end.resolved)
    return claim._replace(origin=end.origin, is_recorded=end.is_recorded)


def tell_apart(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the claims, each with its own id. An id that was typed twice is flagged."""
    taken: dict[str, Location] = {}
    for claim in claims:
        own = take_id(claim.id, claim.location, taken)
        yield with_own_id(claim, own) if own else claim


class OwnId(NamedTuple):
    """The id of a claim whose id was taken, and the flaw that says so."""

    id: str
    flaws: tuple[Flaw, ...]


def take_id(id_: str, location: Location, taken: dict[str, Location]) -> OwnId | None:
    """Take an id for the claim at a place. If it is taken already, return another one.

    `taken` has the places of the claims before, by their ids.
    """
    if id_ not in taken:
        taken[id_] = location
        return None
    flaws: tuple[Flaw, ...] = ()
    if not id_.startswith(str(location)):
        message = f"the id {id_} is that of {taken[id_]} too: change one of the two"
        flaws = (Flaw(FlawKind.DUPLICATE_ID, message),)
    own = _make_distinct(id_, str(location), taken)
    taken[own] = location
    return OwnId(own, flaws)


def with_own_id(claim: Claim, own: OwnId) -> Claim:
    """Return a claim with an id of its own."""
    return claim._replace(id=own.id, flaws=(*claim.flaws, *own.flaws))


def _make_distinct(id_: str, place: str, taken: Container[str]) -> str:
    """Return the id with its place, "gs-1@claims.csv:7"; and with a number if that is taken."""
    base = id_ if id_ == place else f"{id_}@{place}"
    names = (base if number == 1 else f"{base} ({number})" for number in count(1))
    return next(name for name in names if name not in taken)
