"""Find the claim to show beside a figure that no claim bears out, and no claim contradicts."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from verify.article.against_claims.clause_topics import PERSONS, topics_of_clause
from verify.article.against_claims.comparing import (
    are_elsewhere,
    fit_of,
    number_in,
    same_measure,
)
from verify.article.against_claims.index import MOST, ClaimIndex, day_of, size_of
from verify.article.against_claims.model import SPEAKERS
from verify.article.against_claims.wording import Wording
from verify.model.claims import Claim
from verify.model.figures import Figure
from verify.model.topics import Topic
from verify.sources.same_speaker import compare_speakers
from verify.topics import class_of


def find_nearest(
    claim: Claim, figure: Figure, wording: Wording, index: ClaimIndex
) -> tuple[Claim, ...]:
    """Return the claim that the copy may mean, by its number, its topic or its speaker.

    Both count the same kind of thing: people, or money. A claim on another place is not meant.
    """
    topics = (claim.topic, *topics_of_clause(wording, figure))
    found = [
        (rank, each)
        for each in _candidates(claim, figure, topics, index)
        if same_measure(figure, each)
        and _counts_like(claim, each)
        and not any(are_elsewhere(topic, each.topic) for topic in topics)
        and any((rank := _rank(claim, figure, topics, each))[:1])
    ]
    return (max(found, key=lambda each: each[0])[1],) if found else ()


def _candidates(
    claim: Claim, figure: Figure, topics: Sequence[Topic], index: ClaimIndex
) -> Iterator[Claim]:
    yield from index.with_number(figure)[-MOST:]
    if claim.source:
        yield from index.by_speaker.get(claim.resolved.key, ())[-MOST:]
    for thing in dict.fromkeys(topic.thing for topic in topics):
        yield from index.newest_of(thing)[-MOST:] if thing else ()


def _counts_like(claim: Claim, other: Claim) -> bool:
    """Do two claims count the same kind of thing, as far as they say what they count?"""
    mine, theirs = (_kind_of(each.topic) for each in (claim, other))
    return mine == theirs or not (mine and theirs)


def _kind_of(topic: Topic) -> str:
    kind = class_of(topic.thing)
    return "people" if kind in PERSONS else kind


def _rank(
    claim: Claim, figure: Figure, topics: Sequence[Topic], other: Claim
) -> tuple[Decimal, ...]:
    """Return how near a claim is: what it shares, its day, and how near its number is."""
    shared = (
        number_in(figure, other) is not None,
        any(fit_of(topic, other.topic) > 0 for topic in topics),
        SPEAKERS[compare_speakers(claim.resolved, other)] > 0 and bool(claim.source),
    )
    low, high = sorted((size_of(claim), size_of(other)))
    nearness = low / high if low > 0 else Decimal(0)
    return Decimal(sum(shared)), Decimal(day_of(other)), nearness
