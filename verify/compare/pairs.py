"""Pairs: the claims of two sources that are compared."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from verify.compare.agreement import is_assertion, is_later_and_higher, low_of
from verify.compare.figures import measured
from verify.compare.pace import Pace
from verify.compare.relays import BySource, compare_sources
from verify.model.agreements import Agreement, Pair
from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.groups import NearTopic
from verify.model.settings import Settings
from verify.model.topics import Relation, Topic

Compare = Callable[[Claim, Claim], Agreement]
# With more sources than this on one topic, each is compared with the lowest and the highest only,
# so that the cost, and the number of findings, stay linear.
MOST_SOURCES = 12
PARTS = frozenset((Relation.PART_OF, Relation.WHOLE_OF))


def series(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """Return the claims that each named source still asserts, in order of day.

    `claims` are sorted by day. Denials are left out, because they deny their figure. Claims that
    were retracted or cannot be read are left out too.
    """
    found: dict[str, list[Claim]] = {}
    for claim in filter(is_assertion, claims):
        found.setdefault(claim.resolved.key, []).append(claim)
    return found


def pace_of(
    by_source: BySource, settings: Settings, topic: Topic, near: Iterable[NearTopic]
) -> Pace:
    """Return how fast the totals of a topic grow, as its sources and its near topics show it."""
    return Pace(_series_around(by_source, topic, near), settings.growth, settings.window)


def _series_around(
    by_source: BySource, topic: Topic, near: Iterable[NearTopic]
) -> Iterator[Sequence[Claim]]:
    yield from by_source.values()
    for each in near:
        if each.relation in PARTS and each.topic.outcome == topic.outcome:
            yield from series(each.claims).values()


def find_pairs(by_source: BySource, settings: Settings, pace: Pace | None = None) -> Iterator[Pair]:
    """Yield, for every two sources, their newest comparable claims of each kind."""
    if len(by_source) < 2:  # noqa: PLR2004  it takes two
        return
    kinds: dict[tuple[Kind | None, str], dict[str, list[Claim]]] = {}
    for source, claims in by_source.items():
        for claim in claims:
            key = claim.figure_kind, measured(claim.readable)
            kinds.setdefault(key, {}).setdefault(source, []).append(claim)
    known = pace or Pace(by_source.values(), settings.growth, settings.window)

    def compare(a: Claim, b: Claim) -> Agreement:
        return compare_sources(a, b, by_source, settings, known)

    for some in kinds.values():
        of_source = list(some.values())
        if len(of_source) <= MOST_SOURCES:
            for first, second in combinations(of_source, 2):
                yield from _newest_pair(first, second, compare, settings.window)
        else:
            yield from _outlying_pairs([each[-1] for each in of_source], compare)


def _newest_pair(
    first: Sequence[Claim], second: Sequence[Claim], compare: Compare, window: int
) -> Iterator[Pair]:
    """Walk two series from the newest day back, each claim against the other's newest by then."""
    walk = _side_by_side(first, second, window)
    for a, b in walk:
        found = compare(a, b)
        if found.conflicts:
            days = {max(a.last_day, b.last_day)}
            for c, d in walk:
                if compare(c, d).conflicts:
                    days.add(max(c.last_day, d.last_day))
            yield Pair(a, b, found, len(days) - 1)
            return
        if found.is_comparable:
            yield Pair(a, b, found)
            return


def _side_by_side(
    first: Sequence[Claim], second: Sequence[Claim], window: int
) -> Iterator[tuple[Claim, Claim]]:
    """Yield the pairs of a walk, without those that are neither compared nor a conflict."""
    i, j = len(first) - 1, len(second) - 1
    while i >= 0 and j >= 0:
        a, b = first[i], second[j]
        if not is_later_and_higher(a, b, window):
            yield a, b
        if a.last_day > b.last_day:
            i -= 1
        else:
            j -= 1


def _outlying_pairs(claims: list[Claim], compare: Compare) -> Iterator[Pair]:
    with_figure = [claim for claim in claims if claim.readable] or claims
    lowest = min(with_figure, key=low_of)
    highest = max(with_figure, key=low_of)
    for claim in claims:
        for other in (lowest, highest):
            if claim is other or (claim is highest and other is lowest):
                continue
            found = compare(claim, other)
            if found.is_comparable:
                yield Pair(claim, other, found)
