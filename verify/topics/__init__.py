"""Topics: labels read into facets, and how two topics are related."""

from verify.topics.alike import groups_of, may_mean, tells
from verify.topics.decisions import TopicReader
from verify.topics.harm import harmed_side, is_cumulative, is_harm, is_stock
from verify.topics.lexicon import class_of, without_beside
from verify.topics.light_words import (
    has_unknown_word,
    is_area,
    is_body,
    is_hurt,
    is_known,
    is_light,
    is_odd,
    is_town,
    is_whole_of,
    plain_words,
    words_in_order,
)
from verify.topics.nearness import (
    are_apart,
    count_otherwise,
    is_share,
    may_be_one,
    shared_names,
    unknown_words,
)
from verify.topics.reading import RATES, is_elsewhere, read_topic
from verify.topics.relations import (
    block,
    compare_topics,
    countries_of,
    is_part,
    lookalikes,
    match_topics,
    near_rest,
    parts,
    relate,
    related_facets,
    wholes,
)
from verify.topics.statements import are_opposed, is_final, kind_word

__all__ = [
    "RATES",
    "TopicReader",
    "are_apart",
    "are_opposed",
    "block",
    "class_of",
    "compare_topics",
    "count_otherwise",
    "countries_of",
    "groups_of",
    "harmed_side",
    "has_unknown_word",
    "is_area",
    "is_body",
    "is_cumulative",
    "is_elsewhere",
    "is_final",
    "is_harm",
    "is_hurt",
    "is_known",
    "is_light",
    "is_odd",
    "is_part",
    "is_share",
    "is_stock",
    "is_town",
    "is_whole_of",
    "kind_word",
    "lookalikes",
    "match_topics",
    "may_be_one",
    "may_mean",
    "near_rest",
    "parts",
    "plain_words",
    "read_topic",
    "relate",
    "related_facets",
    "shared_names",
    "tells",
    "unknown_words",
    "wholes",
    "without_beside",
    "words_in_order",
]
