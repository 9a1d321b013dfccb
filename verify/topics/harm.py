"""Whom a topic harms, and whether its figure only grows, or counts what is there at a time."""

from verify.model.topics import Topic
from verify.topics.lexicon import ancestors, class_of, opponent
from verify.topics.outcomes import read_outcome
from verify.topics.reading import RATES
from verify.topics.relations import ADDITIVE


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


def is_stock(topic: Topic) -> bool:
    """Does the figure say how many there are at a time: in hospital, or at a border?"""
    if topic.measure not in ADDITIVE:
        return True
    if topic.outcome:
        return all(read_outcome(name).is_level for name in topic.outcome.split("+")) and (
            class_of(topic.thing) != "territory"
        )
    return bool(class_of(topic.thing)) and class_of(topic.thing) not in {"trade", "money"}


def is_cumulative(topic: Topic) -> bool:
    """Does the figure only grow: killed, destroyed, rescued or vaccinated, counted in all?"""
    if topic.measure not in ADDITIVE or any(rate in topic.measure for rate in RATES):
        return False
    is_prisoner = read_outcome(topic.outcome).has_captives and class_of(topic.thing) == "military"
    return not is_prisoner and any(
        (each.is_harm or each.is_counted_up) and not each.is_level
        for each in map(read_outcome, topic.outcome.split("+"))
    )
