"""Put the claims on one topic together, and note which topics were kept apart."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import chain

from verify.compare.near_topics import LEAST, LEAST_OF_STATEMENTS, find_near
from verify.compare.within_a_day import minute_of
from verify.model.claims import Claim
from verify.model.groups import NearTopic, TopicClaims
from verify.model.settings import Settings
from verify.model.topics import Relation, Topic
from verify.text.english import most_used
from verify.text.slips import is_slip
from verify.topics import countries_of, lookalikes, parts, wholes

Key = tuple[object, ...]
NO_LOW = Decimal("-Infinity")


def group_claims(claims: Iterable[Claim], settings: Settings) -> tuple[TopicClaims, ...]:
    """Return the claims of each topic, sorted by topic; every claim is in exactly one of them."""
    found: dict[Key, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.topic.key, []).append(claim)
    topics = {key: _representative(some) for key, some in found.items()}
    ordered = {key: tuple(sorted(some, key=order)) for key, some in found.items()}
    near: dict[Key, list[NearTopic]] = {}
    for key, other, relation, reason in _related(topics):
        near.setdefault(key, []).append(NearTopic(topics[other], ordered[other], relation, reason))
    for key, pair in _near(topics, ordered, settings):
        known = [each for each in near.get(key, ()) if each.topic.key == pair.topic.key]
        if not known or _is_only_limited(topics[key], pair.topic):
            near.setdefault(key, []).append(pair)
    return tuple(
        TopicClaims(topic, ordered[key], tuple(sorted(near.get(key, ()), key=_label)))
        for key, topic in sorted(topics.items(), key=lambda item: _title(item[1]))
    )


def order(claim: Claim) -> tuple[object, ...]:
    """Return the sort key of claims within a group: day and hour, source, figure.

    So the newest figure of a source is the last one; of two of one time it is the higher one.
    """
    day = (claim.day.end, claim.day.start, minute_of(claim.day)) if claim.day else None
    figure = claim.readable
    low = figure.low if figure else NO_LOW
    words = (claim.stance, low, claim.value, claim.id)
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


def _related(topics: Mapping[Key, Topic]) -> Iterator[tuple[Key, Key, Relation, str]]:
    """Yield (topic, other, relation, reason): parts of wholes, look-alikes."""
    has_place = any(topic.place for topic in topics.values())
    if any(topic.event for topic in topics.values()):
        from verify.compare.near_events import WHY, find_near_events

        for key, other in find_near_events(topics):
            yield key, other, Relation.DIFFERENT_EVENT, WHY
    for key, topic in topics.items():
        towns = countries_of(topic) if has_place and topic.rest else ()
        in_country = ((key, whole.key, reason) for whole, reason in towns if whole.key in topics)
        for part, whole, reason in chain(_parts_and_wholes(topic, topics), in_country):
            if part in topics and part != whole:
                yield part, whole, Relation.PART_OF, reason
                yield whole, part, Relation.WHOLE_OF, reason
        for double, reason in lookalikes(topic):
            if double.key in topics:
                yield key, double.key, Relation.LOOKALIKE, reason
                yield double.key, key, Relation.TAKEN_FOR, reason


def _near(
    topics: Mapping[Key, Topic], claims: Mapping[Key, tuple[Claim, ...]], settings: Settings
) -> Iterator[tuple[Key, NearTopic]]:
    """Yield topics, each with one that it may be; a statement is never like a figure."""

    def is_open(topic: Topic, other: Topic) -> bool:
        mine, theirs = claims[topic.key], claims[other.key]
        if _are_elsewhere(mine[0].place, theirs[0].place):
            return False
        if not settings.apart:
            return True
        from verify.compare.near_pairs import are_kept_apart  # few configs keep topics apart

        return not are_kept_apart(mine, theirs, settings)

    ordered = sorted(topics, key=lambda key: _title(topics[key]))
    figures = {key for key in ordered if any(claim.figure for claim in claims[key])}
    for has_figure, least in ((True, LEAST), (False, LEAST_OF_STATEMENTS)):
        some = [topics[key] for key in ordered if (key in figures) is has_figure]
        for one, other, likeness in find_near(some, is_open, least):
            for topic, near in ((some[one], some[other]), (some[other], some[one])):
                yield topic.key, NearTopic(near, claims[near.key], Relation.NEAR, "", likeness)


def _is_only_limited(topic: Topic, other: Topic) -> bool:
    """Are two topics a part and its whole by a word that may say nothing: "killed in the crash"?"""
    return topic.key[:-1] == other.key[:-1]


def _are_elsewhere(place: str, other: str) -> bool:
    """Do two rows name two places, and not one in two spellings?"""
    one, two = place.casefold(), other.casefold()
    return bool(one and two) and one != two and not is_slip(one, two)


def _parts_and_wholes(topic: Topic, topics: Mapping[Key, Topic]) -> Iterator[tuple[Key, Key, str]]:
    """Yield each part with its whole, by their keys; the topic is one of the two."""
    yield from ((topic.key, whole.key, reason) for whole, reason in wholes(topic, topics))
    yield from ((part.key, topic.key, reason) for part, reason in parts(topic))
