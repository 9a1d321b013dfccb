"""Topics: labels read into facets, and how two topics are related."""

from verify.topics.lexicon import class_of
from verify.topics.reading import RATES, read_topic
from verify.topics.relations import (
    block,
    compare_topics,
    harmed_side,
    is_cumulative,
    is_harm,
    is_part,
    is_stock,
    lookalikes,
    near_rest,
    parts,
    relate,
    related_facets,
    wholes,
)
from verify.topics.statements import are_opposed, kind_word

__all__ = [
    "RATES",
    "are_opposed",
    "block",
    "class_of",
    "compare_topics",
    "harmed_side",
    "is_cumulative",
    "is_harm",
    "is_part",
    "is_stock",
    "kind_word",
    "lookalikes",
    "near_rest",
    "parts",
    "read_topic",
    "relate",
    "related_facets",
    "wholes",
]
