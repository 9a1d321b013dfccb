"""Put the claims on one topic together, and note which topics were kept apart."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from verify.compare.near_rows import are_told_apart
from verify.compare.near_topics import LEAST, LEAST_OF_STATEMENTS, find_near
from verify.compare.within_a_day import minute_of
from verify.model.claims import Claim
from verify.model.groups import NearTopic, TopicClaims
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.model.topics import Relation, Topic
from verify.text.slips import is_slip
from verify.topics import countries_of, lookalikes, parts, wholes

Key = tuple[object, ...]
SAME_WORDS = 1  # the likeness of two topics that only the forms or the spelling of words differ
NO_LOW = Decimal("-Infinity")


class TopicFacts(NamedTuple):
    """What the relations of a topic depend on, apart from its label.

    `place` is that of its first claim. `names` are those by which a config can mean the topic; they
    are left out if the config keeps no topics apart.
    """

    place: str
    has_figure: bool
    names: frozenset[str] = frozenset()


class Related(NamedTuple):
    """A topic that is near another one, by its key: see `NearTopic`."""

    key: Key
    relation: Relation
    reason: str
    likeness: float = 0


def group_claims(claims: Iterable[Claim], settings: Settings) -> tuple[TopicClaims, ...]:
    """Return the claims of each topic, sorted by topic; every claim is in exactly one of them."""
    found: dict[Key, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.topic.key, []).append(claim)
    topics = {
        key: some[0].topic if len(some) == 1 else representative((claim.topic, 1) for claim in some)
        for key, some in found.items()
    }
    ordered = {
        key: tuple(sorted(some, key=order) if len(some) > 1 else some)
        for key, some in found.items()
    }
    facts = {key: facts_of(some, settings) for key, some in ordered.items()}
    near = relate(topics, facts, settings)
    return tuple(
        TopicClaims(topics[key], ordered[key], near_topics(key, near.get(key, ()), topics, ordered))
        for key in in_order(topics)
    )


def in_order(topics: Mapping[Key, Topic]) -> list[Key]:
    """Return the keys of topics in the order of their titles."""
    return sorted(topics, key=lambda key: _title(topics[key]))


def facts_of(claims: Sequence[Claim], settings: Settings) -> TopicFacts:
    """Return what the relations of a topic depend on; `claims` are in order."""
    has_figure = any(claim.figure for claim in claims)
    said = ((claim.topic.label, claim.place) for claim in claims) if settings.apart else ()
    return TopicFacts(claims[0].place, has_figure, names_of(said))


def names_of(said: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return the names by which a config can mean a topic of these labels and places."""
    some = set(said)
    if not some:
        return frozenset()
    from verify.topics.decisions import name_topic  # few configs keep topics apart

    return frozenset(name for one in some for name in (one[0], name_topic(*one)))


def near_topics(
    key: Key,
    some: Iterable[Related],
    topics: Mapping[Key, Topic],
    claims: Mapping[Key, tuple[Claim, ...]],
) -> tuple[NearTopic, ...]:
    """Return the topics that are near another one, with their claims.

    Two that only have like words are left out if a source tells them apart. A slip is no such pair.
    """
    return tuple(
        NearTopic(topics[other], claims[other], relation, reason, likeness)
        for other, relation, reason, likeness in some
        if relation is not Relation.NEAR
        or likeness == SAME_WORDS
        or not are_told_apart(claims[key], claims[other])
    )


def relate(
    topics: Mapping[Key, Topic],
    facts: Mapping[Key, TopicFacts],
    settings: Settings,
    touched: Collection[Key] | None = None,
) -> dict[Key, list[Related]]:
    """Return the topics that are near each topic, in the order of their labels.

    `topics` are in the order of their first claims. If `touched` is not None, the result is whole
    for these topics and for those near them alone.
    """
    near: dict[Key, list[Related]] = {}
    for key, other, relation, reason in _related(topics):
        near.setdefault(key, []).append(Related(other, relation, reason))
    asked = None
    if touched is not None:
        asked = {*touched, *(each.key for key in touched for each in near.get(key, ()))}
    for key, found in _near(topics, facts, settings, asked):
        is_new = all(each.key != found.key for each in near.get(key, ()))
        if is_new or _is_only_limited(key, found.key):
            near.setdefault(key, []).append(found)
    for some in near.values():
        some.sort(key=lambda each: topics[each.key].label)
    return near


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


def representative(uses: Iterable[tuple[Topic, int]]) -> Topic:
    """Return the topic whose label names a group, of topics each with the number of its claims.

    It is the label most used, and then the first by letter. A label that says a period comes last:
    "additional people killed" does not name a total.
    """
    counts: dict[str, int] = {}
    named: dict[str, Topic] = {}
    for topic, claims in uses:
        counts[topic.label] = counts.get(topic.label, 0) + claims
        named.setdefault(topic.label, topic)
    return min(
        named.values(), key=lambda each: (each.period != "", -counts[each.label], each.label)
    )


def _related(topics: Mapping[Key, Topic]) -> Iterator[tuple[Key, Key, Relation, str]]:
    """Yield (topic, other, relation, reason): parts of wholes, look-alikes."""
    has_place = any(topic.place for topic in topics.values())
    if any(topic.event for topic in topics.values()):
        from verify.compare.near_events import WHY, find_near_events

        for key, other in find_near_events(topics):
            yield key, other, Relation.DIFFERENT_EVENT, WHY
    for key, topic in topics.items():
        for part, whole, reason in _parts_and_wholes(key, topic, topics, has_place=has_place):
            if part in topics and whole in topics and part != whole:
                yield part, whole, Relation.PART_OF, reason
                yield whole, part, Relation.WHOLE_OF, reason
        for double, reason in lookalikes(topic):
            if double.key in topics:
                yield key, double.key, Relation.LOOKALIKE, reason
                yield double.key, key, Relation.TAKEN_FOR, reason


def _near(
    topics: Mapping[Key, Topic],
    facts: Mapping[Key, TopicFacts],
    settings: Settings,
    asked: Collection[Key] | None,
) -> Iterator[tuple[Key, Related]]:
    """Yield topics, each with one that it may be; a statement is never like a figure.

    Each topic has at most one, so those that `asked` ones may be are whole too.
    """

    def is_open(topic: Topic, other: Topic) -> bool:
        mine, theirs = facts[topic.key], facts[other.key]
        if _are_elsewhere(mine.place, theirs.place):
            return False
        if not settings.apart:
            return True
        from verify.topics.decisions import are_apart  # few configs keep topics apart

        return not are_apart(mine.names, theirs.names, settings)

    ordered = in_order(topics)
    for has_figure, least in ((True, LEAST), (False, LEAST_OF_STATEMENTS)):
        some = [topics[key] for key in ordered if facts[key].has_figure is has_figure]
        places = None
        if asked is not None:
            places = {at for at, topic in enumerate(some) if topic.key in asked}
        for one, other, likeness in find_near(some, is_open, least, places):
            for topic, near in ((some[one], some[other]), (some[other], some[one])):
                yield topic.key, Related(near.key, Relation.NEAR, "", likeness)


def _is_only_limited(key: Key, other: Key) -> bool:
    """Are two topics a part and its whole by a word that may say nothing: "killed in the crash"?"""
    return key[:-1] == other[:-1]


def _are_elsewhere(place: str, other: str) -> bool:
    """Do two rows name two places, and not one in two spellings?"""
    one, two = place.casefold(), other.casefold()
    return bool(one and two) and one != two and not is_slip(one, two)


def _parts_and_wholes(
    key: Key, topic: Topic, topics: Mapping[Key, Topic], *, has_place: bool
) -> Iterator[tuple[Key, Key, str]]:
    """Yield each part with its whole, by their keys; the topic is one of the two."""
    for whole, reason in wholes(topic, topics):
        yield key, whole.key, reason
    for part, reason in parts(topic):
        yield part.key, key, reason
    if has_place and topic.rest:
        for country, reason in countries_of(topic):
            yield key, country.key, reason
