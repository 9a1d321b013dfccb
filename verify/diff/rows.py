"""The content of a row without its place, and the cells in which two rows differ."""

from operator import attrgetter

from verify.model.claims import Claim
from verify.model.named_tuples import NamedTuple

# The columns that a claim has as they were written.
WRITTEN = (
    *("source", "unit", "place", "event", "via", "derived_from", "stance"),
    *("evidence", "quote", "url", "archived_url", "status", "note", "suppress"),
)
_written = attrgetter(*WRITTEN)


class ChangedCell(NamedTuple):
    """A column that changed, with the old and the new text; "" is an empty cell."""

    column: str
    before: str
    after: str


def typed_id(claim: Claim) -> str:
    """Return the id that the desk gave, or "" if the id is made of the file and the line.

    If a ledger has an id twice, the reader adds the place to it. Here the place is removed again.
    """
    place = str(claim.location)
    if claim.id == place or claim.id.startswith(f"{place} ("):
        return ""
    return claim.id.partition(f"@{place}")[0]


def words(claim: Claim) -> str:
    """Return the value as said; how it is spaced does not matter."""
    return " ".join(claim.value.split())


def content(claim: Claim) -> tuple[object, ...]:
    """Return all that a row says but its id. Two contents can be compared and sorted."""
    days = (str(claim.day or ""), str(claim.date or ""))
    extra = _extra(claim) if claim.extra else ()
    return (words(claim), claim.topic.label, claim.kind, days, _written(claim), extra)


def _extra(claim: Claim) -> tuple[tuple[str, str], ...]:
    trimmed = ((name, cell.strip()) for name, cell in claim.extra.items())
    return tuple(sorted((name, cell) for name, cell in trimmed if cell))


def find_cells(before: Claim, after: Claim) -> tuple[ChangedCell, ...]:
    """Return the columns in which two claims differ, in the order of a ledger's usual columns."""
    old, new = _cells(before), _cells(after)
    names = dict.fromkeys((*old, *new))
    found = [ChangedCell(name, old.get(name, ""), new.get(name, "")) for name in names]
    return tuple(cell for cell in found if cell.before != cell.after and not _is_echo(cell, found))


def _is_echo(cell: ChangedCell, cells: list[ChangedCell]) -> bool:
    """Does the day only follow the date, because `as_of` is empty? Then one change is enough."""
    return cell.column == "as_of" and cell._replace(column="date") in cells


def _cells(claim: Claim) -> dict[str, str]:
    return {
        "id": typed_id(claim),
        "claim": claim.topic.label,
        "value": words(claim),
        "as_of": str(claim.day or ""),
        "date": str(claim.date or ""),
        "kind": claim.kind,
        **dict(zip(WRITTEN, _written(claim), strict=True)),
        **dict(_extra(claim)),
    }
