"""The page of `why`: are two labels, or two claims, about one thing, and why?"""

from verify.compare.agreement import compare_claims
from verify.model.claims import Claim
from verify.model.settings import Settings
from verify.model.topics import Relation, Topic, TopicMatch
from verify.output.page import Page
from verify.sources.stories import all_stories, stories_of
from verify.text.english import listing, says
from verify.topics import TopicReader, relate
from verify.topics.decisions import match_labels, split_topic

FACETS = ("thing", "side", "outcome", "measure", "period", "place", "event", "rest")


def labels_page(a: str, b: str, settings: Settings) -> Page:
    """Return a page that compares two labels facet by facet, as the config says they are read."""
    reader = TopicReader(settings)
    one, other = (reader.read(*split_topic(label)) for label in (a, b))
    return _page(one, other, match_labels(a, b, settings), (a, b), ())


def claims_page(a: Claim, b: Claim, settings: Settings) -> Page:
    """Return a page that compares the topics of two claims, and the figures if it is one topic."""
    extra: tuple[str, ...] = (f"{a.id}: {says(a)}", f"{b.id}: {says(b)}")
    match = relate(a.topic, b.topic)
    if match.same:
        found = compare_claims(a, b, settings)
        extra = (*extra, f"the figures: {found.name.replace('_', ' ')}: {found.reason}")
    return _page(a.topic, b.topic, match, (a.topic.label, b.topic.label), extra)


def _page(
    a: Topic, b: Topic, match: TopicMatch, labels: tuple[str, str], extra: tuple[str, ...]
) -> Page:
    conclusion = _conclusion(match)
    facets = tuple((name, _facet(a, name), _facet(b, name)) for name in FACETS)
    stories = [_stories(topic) for topic in (a, b)]
    told = tuple(
        f"{label}: sides are those of {listing(names)}"
        for label, names in zip(labels, stories, strict=True)
        if names
    )
    return Page(
        columns=("facet", *labels),
        rows=tuple(row for row in facets if row[1] or row[2]),
        document=lambda: {
            "a": {
                "label": labels[0],
                **{name: value for name, value, _ in facets},
                "stories": stories[0],
            },
            "b": {
                "label": labels[1],
                **{name: value for name, _, value in facets},
                "stories": stories[1],
            },
            "same": match.same,
            "relation": match.relation,
            "reason": match.reason,
        },
        records=lambda: [{"same": match.same, "relation": match.relation, "reason": match.reason}],
        lines=(),
        footer=(conclusion, *extra, *dict.fromkeys(told)),
    )


def _conclusion(match: TopicMatch) -> str:
    if match.same:
        answer = "one topic"
    elif match.relation is Relation.NEAR:
        return f"not sure: {match.reason}; if they are one topic, join them under [topics]"
    else:
        answer = f"two topics: {match.relation.replace('_', ' ')}"
    return f"{answer}: {match.reason}" if match.reason else answer


def _stories(topic: Topic) -> list[str]:
    """Return the names of the stories that the place or the side of a topic shows."""
    return [story.name for story in stories_of(topic, all_stories()) or ()]


def _facet(topic: Topic, name: str) -> str:
    value = getattr(topic, name)
    return value if isinstance(value, str) else ", ".join(value)
