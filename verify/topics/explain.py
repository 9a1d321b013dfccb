"""The phrase of a label that gave each facet of its topic."""

from collections.abc import Iterator, Sequence

from verify.model.topics import Topic
from verify.model.traces import TraceStep
from verify.topics.words import Mention, find_mentions

FACETS = ("thing", "side", "outcome", "measure", "period", "place", "rest")
READ_TOPIC = "topics.reading.read_topic"
FIND_MENTIONS = "topics.words.find_mentions"


def explain_topic(topic: Topic, place: str = "") -> Iterator[TraceStep]:
    """Yield each facet of a topic with its phrase; `place` is the place that the row names.

    A facet that no phrase gives follows from the others: "side: russia" of "soldiers lost in Kyiv".
    """
    yield TraceStep("topic", topic.label, "", READ_TOPIC)
    mentions = (*find_mentions(topic.label), *find_mentions(place, is_place=True))
    phrases = [phrase for some in mentions for phrase in some]
    for facet in FACETS:
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
