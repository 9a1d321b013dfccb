"""How two topics are related, and which side of a war a topic harms."""

from collections.abc import Container, Iterable, Iterator
from typing import Any

from verify.model.topics import Relation, Topic, TopicMatch
from verify.text.slips import is_slip
from verify.topics.lexicon import (
    ancestors,
    class_of,
    lexicon,
    opponent,
    side_attribute,
)
from verify.topics.outcomes import read_outcome
from verify.topics.reading import RATES, read_topic

KEY_FACETS = ("measure", "thing", "side", "outcome", "place", "rest")
IN_KEY = ("thing", "side", "outcome", "measure", "place", "rest")  # the order in `Topic.key`
# A part's share is no part of the whole's share, and a part's depth no part of the whole's depth.
ADDITIVE = frozenset(("", "area", "money", "mass", *RATES))
PEOPLE = frozenset(("people", "military", "refugees"))
# Facets that only differ, without being a part of each other.
DIFFERENT = {"thing": Relation.DIFFERENT_THING, "outcome": Relation.DIFFERENT_OUTCOME}


def relate(a: Topic, b: Topic) -> TopicMatch:
    """Return the relation of two topics, in words for an editor."""
    differing = [facet for facet in KEY_FACETS if getattr(a, facet) != getattr(b, facet)]
    if a.period != b.period:
        return _apart(Relation.DIFFERENT_PERIOD, f"{_period(a)} against {_period(b)}")
    if not differing:
        return TopicMatch(same=True, relation=Relation.SAME, reason="")
    part = _part_reason(a, b, differing) or _part_reason(b, a, differing)
    if part:
        return _apart(Relation.PART_OF, part)
    return _apart(*_difference(a, b, differing[0]))


def _apart(relation: Relation, reason: str) -> TopicMatch:
    return TopicMatch(same=False, relation=relation, reason=reason)


def compare_topics(a: str, b: str) -> TopicMatch:
    """Are two labels one topic? A typing slip in an unknown word is forgiven."""
    one, other = read_topic(a), read_topic(b)
    if one.period == other.period and near_rest(one, other):
        return TopicMatch(same=True, relation=Relation.SAME, reason=_spelling_reason(one, other))
    return relate(one, other)


def related_facets(facet: str, a: str, b: str) -> bool:
    """Is one value of a facet equal to the other, or a part of it: tanks and armoured vehicles?"""
    return a == b or a in ancestors(facet, b) or b in ancestors(facet, a)


def is_part(thing: str, whole: str) -> bool:
    """Is one thing a part of another of its class: tanks of armoured vehicles?"""
    return whole in ancestors("thing", thing) and class_of(thing) == class_of(whole)


def near_rest(a: Topic, b: Topic) -> bool:
    """Do two topics differ only by typing slips in unknown words?"""
    if a.key[:-1] != b.key[:-1] or len(a.rest) != len(b.rest) or a.rest == b.rest:
        return False
    return all(map(_is_near, *_unshared(a, b)))


def _unshared(a: Topic, b: Topic) -> tuple[list[str], list[str]]:
    mine = [word for word in a.rest if word not in b.rest]
    return mine, [word for word in b.rest if word not in a.rest]


def _is_near(word: str, other: str) -> bool:
    known = lexicon()["words"]
    return word not in known and other not in known and is_slip(word, other)


def _spelling_reason(a: Topic, b: Topic) -> str:
    mine, theirs = _unshared(a, b)
    return f"taken as one spelling: {', '.join(mine)} and {', '.join(theirs)}"


def block(topic: Topic) -> tuple[object, ...]:
    """Return a coarse key: topics that differ only in unknown words share it."""
    return (*topic.key[:-1], len(topic.rest))


def wholes(topic: Topic, known: Container[object]) -> Iterator[tuple[Topic, str]]:
    """Yield the wholes of a topic whose keys are `known`, with the reason.

    Each has one facet replaced by its whole.
    """
    if not set(topic.measure.split()) <= ADDITIVE:
        return
    key = topic.key
    for facet, value in _larger(topic):
        at = IN_KEY.index(facet)
        if (*key[:at], value, *key[at + 1 :]) in known:
            changed: dict[str, Any] = {facet: value}
            whole = topic._replace(**changed)
            yield whole, _facet_part(facet, topic, whole)


def _larger(topic: Topic) -> Iterator[tuple[str, str | tuple[str, ...]]]:
    """Yield each facet with each whole of its value: "thing" and "vehicles", if it is tanks."""
    for thing in ancestors("thing", topic.thing):
        if topic.side and class_of(thing) != class_of(topic.thing):
            break  # an army's dead are not counted with the people of a place
        yield "thing", thing
    yield from (("outcome", outcome) for outcome in ancestors("outcome", topic.outcome))
    yield from (("side", side) for side in ancestors("side", topic.side))
    if len(topic.place) == 1:
        yield from (("place", (place,)) for place in ancestors("place", topic.place[0]))
    causes = lexicon()["causes"]
    for cause in topic.rest:
        if cause in causes:
            yield "rest", tuple(word for word in topic.rest if word != cause)


def lookalikes(topic: Topic) -> Iterator[tuple[Topic, str]]:
    """Yield topics that look like this one but count something else, with the reason."""
    said = read_outcome(topic.outcome)
    if said.like:
        yield topic._replace(outcome=said.like), said.like_why


def _some_of(part: str, whole: str) -> str:
    return f"{part} are some of the {whole}"


def _one_part(part: str, whole: str) -> str:
    return f"{part} are one part of {whole}"


def _within(part: str, whole: str) -> str:
    return f"{_title(part)} is part of {_title(whole)}"


def _side_of(part: str, whole: str) -> str:
    return f"{_adjective(part)} is one of {_adjective(whole)}"


def _limited(causes: Iterable[str]) -> str:
    return f"one is limited to {', '.join(causes)}"


def _title(place: str) -> str:
    return place.title().replace(" Region", " region") if place else "no place"


def _adjective(side: str) -> str:
    return side_attribute(side, "adjective") or side


def _period(topic: Topic) -> str:
    return topic.period or "total"


def _part_reason(part: Topic, whole: Topic, differing: Iterable[str]) -> str:
    """Return why one topic is a part of the other, or "" if a facet does not allow it."""
    if part.measure != whole.measure or not set(part.measure.split()) <= ADDITIVE:
        return ""
    reasons = [_facet_part(facet, part, whole) for facet in differing]
    return "; ".join(reasons) if all(reasons) else ""


def _facet_part(facet: str, part: Topic, whole: Topic) -> str:
    if facet == "thing" and whole.thing in ancestors("thing", part.thing):
        return _some_of(part.thing, whole.thing)
    if facet == "outcome" and whole.outcome in ancestors("outcome", part.outcome):
        return _one_part(part.outcome, whole.outcome)
    if facet == "side" and whole.side in ancestors("side", part.side):
        return _side_of(part.side, whole.side)
    if facet == "place" and part.place and whole.place:
        inside = all(set(whole.place) & {*ancestors("place", p), p} for p in part.place)
        return _within(", ".join(part.place), ", ".join(whole.place)) if inside else ""
    if facet == "rest" and set(whole.rest) < set(part.rest):
        return _limited(word for word in part.rest if word not in whole.rest)
    return ""


def _difference(a: Topic, b: Topic, facet: str) -> tuple[Relation, str]:
    """Return the relation of two topics and the facet that differs, in words."""
    mine, theirs = getattr(a, facet), getattr(b, facet)
    if facet == "measure":
        return Relation.DIFFERENT_MEASURE, f"{mine or 'a count'} against {theirs or 'a count'}"
    if facet == "side":
        if not (mine and theirs):
            return Relation.RELATED, f"only one names a side: {_adjective(mine or theirs)}"
        return Relation.DIFFERENT_SIDE, f"{_adjective(mine)} against {_adjective(theirs)}"
    if facet == "place":
        if not (mine and theirs):
            return Relation.RELATED, f"only one names a place: {_title(', '.join(mine or theirs))}"
        return (
            Relation.DIFFERENT_PLACE,
            f"{_title(', '.join(mine))} against {_title(', '.join(theirs))}",
        )
    if facet == "rest":
        words = f"{', '.join(mine) or 'nothing more'} against {', '.join(theirs) or 'nothing more'}"
        return Relation.RELATED, words
    words = f"{mine or 'not said'} against {theirs or 'not said'}"
    if facet == "thing" and {class_of(mine), class_of(theirs)} <= PEOPLE:
        return Relation.DIFFERENT_VICTIMS, words
    return DIFFERENT[facet], words


def is_harm(topic: Topic) -> bool:
    """Is the outcome a harm: killed, destroyed, deported, ground lost?"""
    return any(read_outcome(name).is_harm for name in topic.outcome.split("+"))


def harmed_side(topic: Topic) -> str:
    """Return the party of a war that the topic harms, or "".

    An army, its equipment or its ground. The death of civilians is not in this sense a harm that
    their government would rather understate.
    """
    if not topic.side or not is_harm(topic):
        return ""
    roots = [side for side in ancestors("side", topic.side) if opponent(side)]
    return roots[-1] if roots else topic.side


def is_cumulative(topic: Topic) -> bool:
    """Does the figure only grow: harm such as killed, destroyed or displaced, counted in all?"""
    if topic.measure not in ADDITIVE or any(rate in topic.measure for rate in RATES):
        return False
    is_prisoner = read_outcome(topic.outcome).has_captives and class_of(topic.thing) == "military"
    return not is_prisoner and any(
        each.is_harm and not each.is_level for each in map(read_outcome, topic.outcome.split("+"))
    )
