"""Whom a topic harms, and whether its figure only grows, or counts what is there at a time."""

from verify.model.topics import Topic
from verify.topics.lexicon import ancestors, class_of, opponent, remembered
from verify.topics.outcomes import read_outcome
from verify.topics.reading import RATES
from verify.topics.relations import ADDITIVE


def is_harm(topic: Topic) -> bool:
    """Is the outcome a harm: killed, destroyed, deported, ground lost?"""
    return _is_harm(topic.outcome)


@remembered
def _is_harm(outcome: str) -> bool:
    return any(read_outcome(name).is_harm for name in outcome.split("+"))


def harmed_side(topic: Topic) -> str:
    """Return the party of a war that the topic harms, or "".

    An army, its equipment or its ground. The death of civilians is not in this sense a harm that
    their government would rather understate.
    """
    return _root(topic.side) if topic.side and is_harm(topic) else ""


@remembered
def _root(side: str) -> str:
    """Return the outermost side of a war that a side is a part of, or the side itself."""
    roots = [whole for whole in ancestors("side", side) if opponent(whole)]
    return roots[-1] if roots else side


def is_stock(topic: Topic) -> bool:
    """Does the figure say how many there are at a time: in hospital, or at a border?"""
    return topic.measure not in ADDITIVE or _is_stock(topic.thing, topic.outcome)


@remembered
def _is_stock(thing: str, outcome: str) -> bool:
    kind = class_of(thing)
    if outcome:
        are_levels = all(read_outcome(name).is_level for name in outcome.split("+"))
        return are_levels and kind != "territory"
    return bool(kind) and kind not in {"trade", "money"}


def is_cumulative(topic: Topic) -> bool:
    """Does the figure only grow: killed, destroyed, rescued or vaccinated, counted in all?"""
    return _only_grows(topic.measure, topic.thing, topic.outcome)


@remembered
def _only_grows(measure: str, thing: str, outcome: str) -> bool:
    if measure not in ADDITIVE or any(rate in measure for rate in RATES):
        return False
    is_prisoner = read_outcome(outcome).has_captives and class_of(thing) == "military"
    return not is_prisoner and any(
        (each.is_harm or each.is_counted_up) and not each.is_level
        for each in map(read_outcome, outcome.split("+"))
    )
