"""Topics: labels read into facets, and how two topics are related."""

from verify.topics.decisions import TopicReader
from verify.topics.reading import read_topic
from verify.topics.relations import (
    block,
    compare_topics,
    harmed_side,
    is_cumulative,
    is_harm,
    is_part,
    lookalikes,
    match_topics,
    near_rest,
    parts,
    relate,
    related_facets,
    wholes,
)
from verify.topics.statements import are_opposed, kind_word

__all__ = [
    "TopicReader",
    "are_opposed",
    "block",
    "compare_topics",
    "harmed_side",
    "is_cumulative",
    "is_harm",
    "is_part",
    "kind_word",
    "lookalikes",
    "match_topics",
    "near_rest",
    "parts",
    "read_topic",
    "relate",
    "related_facets",
    "wholes",
]
