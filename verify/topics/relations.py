"""The relation of two topics, and the side of a war that a topic harms."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from verify.model.topics import Facet, Relation, Topic, TopicMatch
from verify.text.slips import is_slip
from verify.topics.divisions import wholes_of_division, write_division
from verify.topics.lexicon import (
    WITH_PARTS,
    ThingClass,
    ancestors,
    class_of,
    lexicon,
    persons,
    side_attribute,
)
from verify.topics.nearness import may_be_one
from verify.topics.outcomes import read_outcome
from verify.topics.reading import RATES, read_topic
from verify.topics.sums import is_part_of_sum, wholes_of_sums

# In the order in which a difference is reported: the first one that differs is.
FACETS: tuple[Facet, ...] = (
    *("period", "measure", "thing", "side"),
    *("outcome", "place", "event", "rest"),
)
# In the order in which they are in `Topic.key`.
IN_KEY: tuple[Facet, ...] = ("thing", "side", "outcome", "measure", "place", "event", "rest")
# A part's share is no part of the whole's share, and a part's depth no part of the whole's depth.
ADDITIVE = frozenset(("", "area", "money", "mass", *RATES))
# The relation of two topics that both name one, and not the same one.
BY_NAME: dict[Facet, Relation] = {
    "side": Relation.DIFFERENT_SIDE,
    "place": Relation.DIFFERENT_PLACE,
    "event": Relation.DIFFERENT_EVENT,
}
NONE: frozenset[str] = frozenset()
PEOPLE: frozenset[ThingClass] = frozenset(("people", "military", "refugees"))


def relate(a: Topic, b: Topic) -> TopicMatch:
    """Return the relation of two topics, in words for an editor."""
    differing = [facet for facet in FACETS if getattr(a, facet) != getattr(b, facet)]
    if not differing:
        return TopicMatch(same=True, relation=Relation.SAME, reason="")
    part = _part_reason(a, b, differing) or _part_reason(b, a, differing)
    if part:
        return _apart(Relation.PART_OF, part)
    if perhaps := may_be_one(a, b):
        return _apart(Relation.NEAR, perhaps)
    said = [topic.thing for topic in (a, b) if topic.thing in topic.words]
    if differing[0] == "thing" and len(said) == 1:
        return _apart(Relation.RELATED, f"only one says what is counted: {said[0]}")
    return _apart(*_difference(a, b, differing[0]))


def _apart(relation: Relation, reason: str) -> TopicMatch:
    return TopicMatch(same=False, relation=relation, reason=reason)


def compare_topics(a: str, b: str) -> TopicMatch:
    """Are two labels one topic? A typing slip in an unknown word is forgiven."""
    return match_topics(read_topic(a), read_topic(b))


def match_topics(one: Topic, other: Topic) -> TopicMatch:
    """Are two topics one? A typing slip in an unknown word is forgiven."""
    if one.period == other.period and near_rest(one, other):
        return TopicMatch(same=True, relation=Relation.SAME, reason=_spelling_reason(one, other))
    return relate(one, other)


def related_facets(facet: Facet, a: str, b: str) -> bool:
    """Is one value of a facet equal to the other, or a part of it: tanks and armoured vehicles?"""
    if a == b or facet not in WITH_PARTS:
        return a == b
    return a in ancestors(facet, b) or b in ancestors(facet, a)


def is_part(thing: str, whole: str) -> bool:
    """Is one thing a part of another of its class: tanks of armoured vehicles?"""
    return whole in ancestors("thing", thing) and class_of(thing) == class_of(whole)


def near_rest(a: Topic, b: Topic) -> bool:
    """Do two topics differ only by typing slips in unknown words?"""
    if a.key[:-1] != b.key[:-1] or len(a.rest) != len(b.rest) or a.rest == b.rest:
        return False
    return all(map(_is_near, *_unshared(a, b)))


def _unshared(a: Topic, b: Topic) -> tuple[list[str], list[str]]:
    """Return the words of each topic, outside its facets, that the other one does not have."""
    mine = [word for word in a.rest if word not in b.rest]
    return mine, [word for word in b.rest if word not in a.rest]


def _is_near(word: str, other: str) -> bool:
    known = lexicon()["words"]
    if word in known or other in known or not is_slip(word, other):
        return False
    return persons().isdisjoint((word, other))


def _spelling_reason(a: Topic, b: Topic) -> str:
    mine, theirs = _unshared(a, b)
    return f"taken as one spelling: {', '.join(mine)} and {', '.join(theirs)}"


def block(topic: Topic) -> tuple[object, ...]:
    """Return a coarse key: topics that differ only in unknown words share it."""
    return (*topic.key[:-1], len(topic.rest))


def wholes(topic: Topic, known: Mapping[Any, Topic]) -> Iterator[tuple[Topic, str]]:
    """Yield the wholes of a topic that are `known` by their keys, with the reason.

    Each has one facet replaced by its whole, or is the whole of a sum.
    """
    if topic.measure and not set(topic.measure.split()) <= ADDITIVE:
        return
    key, found = topic.key, set[object]()
    for facet, value in _larger(topic):
        at = IN_KEY.index(facet)
        of_whole = (*key[:at], value, *key[at + 1 :])
        if of_whole in known:
            changed: dict[str, Any] = {facet: value}
            whole = topic._replace(**changed)
            found.add(of_whole)
            yield whole, _facet_part(facet, topic, whole)
    for whole, _, place in wholes_of_division(topic) if topic.rest else ():
        if whole.key in known and whole.key not in found:
            found.add(whole.key)
            yield known[whole.key], _within([write_division(topic)], [place])
    for whole in wholes_of_sums(topic, known):
        if whole.key not in found:
            found.add(whole.key)
            yield whole, _in_sum(topic, whole)


def _larger(topic: Topic) -> Iterator[tuple[Facet, str | tuple[str, ...]]]:
    """Yield each facet with each whole of its value: "thing" and "vehicles", if it is tanks."""
    side, rest = topic.side, topic.rest
    for thing in ancestors("thing", topic.thing):
        if side and class_of(thing) != class_of(topic.thing):
            break  # an army's dead are not counted with the people of a place
        yield "thing", thing
    for outcome in ancestors("outcome", topic.outcome):
        yield "outcome", outcome
    for larger in ancestors("side", side):
        yield "side", larger
    if topic.place:
        around = [ancestors("place", place) for place in topic.place]
        for place in around[0]:
            if all(place in wholes for wholes in around[1:]):
                yield "place", (place,)
    causes = lexicon()["causes"] if rest else NONE
    for cause in rest:
        if cause in causes or (topic.place and _is_compass(cause)):
            yield "rest", tuple(word for word in rest if word != cause)


def _in_sum(part: Topic, whole: Topic) -> str:
    return f'"{part.label}" is a part of "{whole.label}"'


def parts(topic: Topic) -> Iterator[tuple[Topic, str]]:
    """Yield the parts of a topic that names several places, such as Turkey of both countries."""
    if len(topic.place) > 1 and set(topic.measure.split()) <= ADDITIVE:
        for place in topic.place:
            yield topic._replace(place=(place,)), _within([place], topic.place)


def countries_of(topic: Topic) -> Iterator[tuple[Topic, str]]:
    """Yield the topic with its country, or its region, in the place of a town of no lexicon."""
    from verify.topics.gazetteer import areas_of_town  # few ledgers name a town and its country

    if topic.place or not set(topic.measure.split()) <= ADDITIVE:
        return
    for size in (2, 1):
        for at in range(len(topic.words) + 1 - size):
            town = topic.words[at : at + size]
            for area in areas_of_town(town) if set(town) <= set(topic.rest) else ():
                rest = tuple(word for word in topic.rest if word not in town)
                yield topic._replace(place=(area,), rest=rest), _within([" ".join(town)], [area])


def lookalikes(topic: Topic) -> Iterator[tuple[Topic, str]]:
    """Yield topics that look like this one but count something else, with the reason."""
    said = read_outcome(topic.outcome)
    if said.like:
        yield topic._replace(outcome=said.like), said.like_why


def _some_of(part: str, whole: str) -> str:
    return f"{part} are some of the {whole}"


def _one_part(part: str, whole: str) -> str:
    return f"{part} are one part of {whole}"


def _within(part: Sequence[str], whole: Sequence[str]) -> str:
    are = "are" if len(part) > 1 else "is"
    return f"{_places(part)} {are} part of {_places(whole)}"


def _places(places: Iterable[str], joint: str = " and ") -> str:
    from verify.topics.place_names import write_place  # few topics differ in a place

    return joint.join(map(write_place, places))


def _is_compass(word: str) -> bool:
    """Is the word for a part of a place, such as "northern"?"""
    return word in lexicon()["compass"].values()


def _side_of(part: str, whole: str) -> str:
    return f"{_adjective(part)} is one of {_adjective(whole)}"


def _limited(causes: Iterable[str]) -> str:
    return f"one is limited to {', '.join(causes)}"


def _adjective(side: str) -> str:
    return side_attribute(side, "adjective") or side


def _part_reason(part: Topic, whole: Topic, differing: Iterable[Facet]) -> str:
    """Return why one topic is a part of the other, or "" if a facet does not allow it."""
    if whole.place and not part.place:
        for of_country, reason in countries_of(part):
            if of_country.key == whole.key:
                return reason
    if part.measure != whole.measure or not set(part.measure.split()) <= ADDITIVE:
        return ""
    reasons = [_facet_part(facet, part, whole) for facet in differing]
    if all(reasons):
        return "; ".join(reasons)
    return _in_sum(part, whole) if is_part_of_sum(part, whole) else ""


def _facet_part(facet: Facet, part: Topic, whole: Topic) -> str:
    """Return why a facet allows one topic to be a part of the other, or ""."""
    match facet:
        case "thing" if whole.thing in ancestors("thing", part.thing):
            return _some_of(part.thing, whole.thing)
        case "outcome" if whole.outcome in ancestors("outcome", part.outcome):
            return _one_part(part.outcome, whole.outcome)
        case "side" if whole.side in ancestors("side", part.side):
            return _side_of(part.side, whole.side)
        case "place" if part.place and whole.place and _is_inside(part.place, whole.place):
            return _within(part.place, whole.place)
        case "rest" if set(whole.rest) < set(part.rest):
            some = " ".join(word for word in part.rest if word not in whole.rest)
            if part.place and _is_compass(some):
                return f"{some} {_within(part.place, part.place)}"
            return _limited(word for word in part.rest if word not in whole.rest)
        case _:
            return ""


def _is_inside(places: Iterable[str], whole: Iterable[str]) -> bool:
    """Is each place one of the others, or within one?"""
    return all(set(whole) & {*ancestors("place", place), place} for place in places)


def _difference(a: Topic, b: Topic, facet: Facet) -> tuple[Relation, str]:
    """Return the relation of two topics and the facet that differs, in words."""
    mine, theirs = getattr(a, facet), getattr(b, facet)
    words = f"{mine or 'not said'} against {theirs or 'not said'}"
    match facet:
        case "period":
            return Relation.DIFFERENT_PERIOD, f"{mine or 'total'} against {theirs or 'total'}"
        case "measure":
            return Relation.DIFFERENT_MEASURE, f"{mine or 'a count'} against {theirs or 'a count'}"
        case "thing" if {class_of(mine), class_of(theirs)} <= PEOPLE:
            return Relation.DIFFERENT_VICTIMS, words
        case "thing":
            return Relation.DIFFERENT_THING, words
        case "outcome":
            return Relation.DIFFERENT_OUTCOME, words
        case "side" | "place" | "event" if not (mine and theirs):
            a_facet = "an event" if facet == "event" else f"a {facet}"
            return Relation.RELATED, f"only one names {a_facet}: {_named(mine or theirs)}"
        case "side" | "place" | "event":
            return BY_NAME[facet], f"{_named(mine)} against {_named(theirs)}"
        case "rest":
            more = [", ".join(each) or "nothing more" for each in (mine, theirs)]
            return Relation.RELATED, " against ".join(more)


def _named(value: str | tuple[str, ...]) -> str:
    """Return a side, an event, or some places, as a reason names them."""
    return _adjective(value) if isinstance(value, str) else _places(value, ", ")
