"""Put the claims on one topic together, and note which topics were kept apart."""

from collections.abc import Container, Iterable, Iterator

from verify.model.claims import Claim
from verify.model.groups import NearTopic, TopicClaims
from verify.model.topics import Relation, Topic
from verify.text.english import most_used
from verify.topics import block, lookalikes, near_rest, parts, wholes

Key = tuple[object, ...]
# How many neighbours, in the order of their words, a topic is compared with within its block.
NEIGHBOURS = 3


def group_claims(claims: Iterable[Claim]) -> tuple[TopicClaims, ...]:
    """Return the claims of each topic, sorted by topic; every claim is in exactly one of them."""
    found: dict[Key, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.topic.key, []).append(claim)
    topics = {key: _representative(some) for key, some in found.items()}
    ordered = {key: tuple(sorted(some, key=order)) for key, some in found.items()}
    near: dict[Key, list[NearTopic]] = {}
    for key, other, relation, reason in _related(topics):
        near.setdefault(key, []).append(NearTopic(topics[other], ordered[other], relation, reason))
    return tuple(
        TopicClaims(topic, ordered[key], tuple(sorted(near.get(key, ()), key=_label)))
        for key, topic in sorted(topics.items(), key=lambda item: _title(item[1]))
    )


def order(claim: Claim) -> tuple[object, ...]:
    """Return the sort key of claims within a group: day, source, place."""
    day = (claim.day.end, claim.day.start) if claim.day else None
    words = (claim.stance, claim.value, claim.id)
    return (day is not None, day, claim.resolved.key, claim.source, words, claim.location)


def _title(topic: Topic) -> tuple[str, ...]:
    return (topic.label.casefold(), topic.label, topic.event, *topic.place)


def _label(near: NearTopic) -> str:
    return near.topic.label


def _representative(claims: list[Claim]) -> Topic:
    """Return the topic whose label names the group: the one most used, then the first by letter."""
    labels = {claim.topic.label for claim in claims}
    if len(labels) == 1:
        return claims[0].topic
    label = most_used(claim.topic.label for claim in claims)
    return next(claim.topic for claim in claims if claim.topic.label == label)


def _related(topics: dict[Key, Topic]) -> Iterator[tuple[Key, Key, Relation, str]]:
    """Yield (topic, other, relation, reason): parts of wholes by look-up, look-alikes by order."""
    seen = set()
    blocks: dict[Key, list[Key]] = {}
    for key, topic in topics.items():
        blocks.setdefault(block(topic), []).append(key)
        for part, whole, reason in _parts_and_wholes(topic, topics):
            if part in topics and part != whole:
                seen.add((part, whole))
                yield part, whole, Relation.PART_OF, reason
                yield whole, part, Relation.WHOLE_OF, reason
        for double, reason in lookalikes(topic):
            if double.key in topics:
                yield key, double.key, Relation.LOOKALIKE, reason
                yield double.key, key, Relation.TAKEN_FOR, reason
    for keys in blocks.values():
        for key, other in _neighbours(sorted(keys, key=lambda each: topics[each].rest)):
            if {(key, other), (other, key)} & seen:
                continue
            if near_rest(topics[key], topics[other]):
                yield key, other, Relation.NEAR, ""
                yield other, key, Relation.NEAR, ""


def _parts_and_wholes(topic: Topic, topics: Container[Key]) -> Iterator[tuple[Key, Key, str]]:
    """Yield each part with its whole, by their keys; the topic is one of the two."""
    yield from ((topic.key, whole.key, reason) for whole, reason in wholes(topic, topics))
    yield from ((part.key, topic.key, reason) for part, reason in parts(topic))


def _neighbours(items: list[Key]) -> Iterator[tuple[Key, Key]]:
    for i, item in enumerate(items):
        for other in items[i + 1 : i + 1 + NEIGHBOURS]:
            yield item, other
