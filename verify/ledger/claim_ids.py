"""Find the claims that a person names: by id, or by path:line."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from verify.errors import InputError
from verify.model.claims import Claim
from verify.model.findings import Report
from verify.model.groups import Group
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
