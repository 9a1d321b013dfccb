"""What a heading before a colon says: "Shelter: people in need" counts people, not shelters."""

from collections.abc import Mapping, Sequence

from verify.topics.lexicon import RoleName, ancestors, class_of
from verify.topics.neighbours import PERSONS
from verify.topics.phrases import Mention


def settle_heading(
    segments: Sequence[Sequence[Mention]], roles: Mapping[RoleName, list[str]]
) -> str:
    """Move the thing that only narrows what is counted out of the things, and return it.

    In "Ferry: passengers", and in "Passengers: ferry", the passengers are counted.
    """
    heads = _things(segments[0])
    others = [thing for segment in segments[1:] for thing in _things(segment)]
    if len(heads) != 1 or len(others) != 1 or _has_outcome(segments[0]):
        return ""
    head, other = heads[0], others[0]
    if head == other or head in ancestors("thing", other) or other in ancestors("thing", head):
        return ""
    has_outcome = any(map(_has_outcome, segments[1:]))
    if _weight(head) < _weight(other) or (has_outcome and _weight(head) == 1):
        narrower = head
    elif _weight(head) > _weight(other) and not has_outcome:
        narrower = other
    else:
        return ""
    if narrower not in roles["thing"]:
        return ""
    roles["thing"].remove(narrower)
    return narrower


def _weight(thing: str) -> int:
    """Return how likely it is that a label counts a thing, and not another one beside it."""
    kind = class_of(thing)
    return 2 if kind in PERSONS else 0 if kind == "building" else 1


def _things(segment: Sequence[Mention]) -> list[str]:
    return [thing for thing in (mention.value("thing") for mention in segment) if thing]


def _has_outcome(segment: Sequence[Mention]) -> bool:
    return any(mention.value("outcome") for mention in segment)
