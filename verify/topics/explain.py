"""The phrase of a label that gave each facet of its topic."""

from collections.abc import Iterator, Sequence
from typing import get_args

from verify.model.topics import Facet, Topic
from verify.model.traces import TraceStep
from verify.topics.phrases import Mention
from verify.topics.words import find_mentions

READ_TOPIC = "topics.reading.read_topic"
SETTLE = "topics.decisions.TopicReader.settle"
EVENT_WORDS = "the column event, or [[event]] in the config; a day in a ledger of incidents"
FIND_MENTIONS = "topics.words.find_mentions"


def explain_topic(topic: Topic, place: str = "") -> Iterator[TraceStep]:
    """Yield each facet of a topic with its phrase; `place` is the place that the row names.

    A facet that no phrase gives follows from the others: "side: russia" of "soldiers lost in Kyiv".
    """
    yield TraceStep("topic", topic.label, "", READ_TOPIC)
    mentions = (*find_mentions(topic.label), *find_mentions(place, is_place=True))
    phrases = [phrase for some in mentions for phrase in some]
    if topic.event:
        yield TraceStep("topic event", topic.event, EVENT_WORDS, SETTLE)
    for facet in get_args(Facet):
        if facet == "event":
            continue
        value = getattr(topic, facet)
        for one in (value,) if isinstance(value, str) else value:
            if one:
                yield _explain_facet(f"topic {facet}", one, phrases)


def _explain_facet(what: str, value: str, phrases: Sequence[Mention]) -> TraceStep:
    for phrase in phrases:
        if not phrase.facts and phrase.text in value:
            return TraceStep(what, value, f'"{phrase.text}", in no lexicon', FIND_MENTIONS)
        if any(value == given for _, given in phrase.facts):
            return TraceStep(what, value, f'"{phrase.text}"', FIND_MENTIONS)
    return TraceStep(what, value, "follows from the words together", READ_TOPIC)
