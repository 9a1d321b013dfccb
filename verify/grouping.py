"""Put the claims on one topic together, and note which topics were kept apart."""

from collections.abc import Iterable, Iterator

from verify.model import Claim, Group, Near, Topic
from verify.text.english import most_used
from verify.topics import block, lookalikes, near_rest, wholes

Key = tuple[object, ...]
# How many neighbours, in the order of their words, a topic is compared with within its block.
NEIGHBOURS = 3


def group_claims(claims: Iterable[Claim]) -> tuple[Group, ...]:
    """Return one group a topic, sorted by topic; every claim is in exactly one."""
    found: dict[Key, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.topic.key, []).append(claim)
    groups = {
        key: Group(_representative(some), tuple(sorted(some, key=order)))
        for key, some in found.items()
    }
    near = _find_near(groups)
    return tuple(
        group._replace(near=tuple(sorted(near.get(key, ()), key=lambda other: other.topic.label)))
        for key, group in sorted(groups.items(), key=lambda item: _title(item[1]))
    )


def order(claim: Claim) -> tuple[object, ...]:
    """Return what claims are sorted by within a group: the day, the source, and then the place."""
    day = (claim.day.end, claim.day.start) if claim.day else None
    words = (claim.stance, claim.value, claim.id)
    return (day is not None, day, claim.who.key, claim.source, words, claim.location)


def _title(group: Group) -> tuple[str, ...]:
    return (group.topic.label.casefold(), group.topic.label, *group.topic.place)


def _representative(claims: list[Claim]) -> Topic:
    """Return the topic whose label names the group: the one most used, then the first by letter."""
    label = most_used(claim.topic.label for claim in claims)
    return next(claim.topic for claim in claims if claim.topic.label == label)


def _find_near(groups: dict[Key, Group]) -> dict[Key, list[Near]]:
    near: dict[Key, list[Near]] = {}
    for key, other, relation, reason in _related(groups):
        theirs = groups[other]
        near.setdefault(key, []).append(Near(theirs.topic, theirs.claims, relation, reason))
    return near


def _related(
    groups: dict[Key, Group],
) -> Iterator[tuple[Key, Key, str, str]]:
    """Yield (topic, other, relation, reason): parts of wholes by look-up, look-alikes by order."""
    seen = set()
    blocks: dict[Key, list[Key]] = {}
    for key, group in groups.items():
        blocks.setdefault(block(group.topic), []).append(key)
        for whole, reason in wholes(group.topic):
            if whole.key in groups and whole.key != key:
                seen.add((key, whole.key))
                yield key, whole.key, "part_of", reason
                yield whole.key, key, "whole_of", reason
        for double, reason in lookalikes(group.topic):
            if double.key in groups:
                yield key, double.key, "lookalike", reason
                yield double.key, key, "taken_for", reason
    for keys in blocks.values():
        for key, other in _neighbours(sorted(keys, key=lambda each: groups[each].topic.rest)):
            if {(key, other), (other, key)} & seen:
                continue
            if near_rest(groups[key].topic, groups[other].topic):
                yield key, other, "near", ""
                yield other, key, "near", ""


def _neighbours(items: list[Key]) -> Iterator[tuple[Key, Key]]:
    for i, item in enumerate(items):
        for other in items[i + 1 : i + 1 + NEIGHBOURS]:
            yield item, other
