"""Sources that share odd, exact figures again and again: they likely have one origin.

Two sources that count for themselves may agree on a round figure, or where everybody agrees. If
they give the same 3,061 where a third source gives 3,057, and do so again and again, one has it
from the other.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import combinations
from typing import TypeAlias

from verify.compare.agreement import is_assertion
from verify.compare.pairs import MOST_SOURCES
from verify.model.claims import Claim
from verify.model.figures import Figure, Qualifier
from verify.model.groups import TopicClaims
from verify.model.ties import Lineage
from verify.text.english import words_of

LEAST_ODD = 20  # two sources that count well agree on a smaller number
FEWEST_SHARED = 8
LEAST_SHARE = Decimal(2) / 3
THREE = 3  # sources: two that share a figure, and one that has another

WithFigure: TypeAlias = tuple[Claim, Figure]


def find_lineages(topics: Iterable[TopicClaims]) -> Mapping[frozenset[str], Lineage]:
    """Return every two sources of one lineage, by their keys, from all topics of a run."""
    shared: dict[frozenset[str], list[Claim]] = {}
    compared: dict[frozenset[str], int] = {}
    names: dict[str, str] = {}
    for claims in _of_one_day(topics):
        for one, other, is_shared in _odd_pairs(claims):
            keys = frozenset((one.resolved.key, other.resolved.key))
            compared[keys] = compared.get(keys, 0) + 1
            if is_shared:
                shared.setdefault(keys, []).append(one)
                for each in (one, other):
                    names.setdefault(each.resolved.key, each.display_name)
    return {
        keys: Lineage(_two_names(keys, names), tuple(map(words_of, claims)), compared[keys])
        for keys, claims in shared.items()
        if len(claims) >= FEWEST_SHARED and len(claims) >= LEAST_SHARE * compared[keys]
    }


def _two_names(keys: frozenset[str], names: Mapping[str, str]) -> tuple[str, str]:
    first, second = sorted(names[key] for key in keys)
    return first, second


def _of_one_day(topics: Iterable[TopicClaims]) -> Iterator[Collection[WithFigure]]:
    """Yield the claims of three to twelve sources on one topic, kind and day: one of each."""
    for topic in topics:
        if len(topic.claims) < THREE:
            continue
        days: dict[object, dict[str, WithFigure]] = {}
        for claim in topic.claims:
            figure = claim.readable
            if figure and is_assertion(claim):
                day = claim.kind, claim.day and claim.day[:2]  # the hour does not count
                days.setdefault(day, {})[claim.resolved.key] = (claim, figure)
        for sources in days.values():
            if THREE <= len(sources) <= MOST_SOURCES:
                yield sources.values()


def _odd_pairs(claims: Collection[WithFigure]) -> Iterator[tuple[Claim, Claim, bool]]:
    """Yield two claims, if both figures are odd, exact, and given by no third source.

    The third value says whether the two figures are the same. A source that says from whom it has
    its figures is no pair with that source: that is known.
    """
    holders: dict[Decimal, int] = {}
    for _, figure in claims:
        holders[figure.stated_low] = holders.get(figure.stated_low, 0) + 1
    odd = [
        (claim, figure.stated_low)
        for claim, figure in claims
        if holders[figure.stated_low] < THREE and is_odd(figure)
    ]
    for (one, mine), (other, theirs) in combinations(odd, 2):
        is_shared = mine == theirs
        most = 2 if is_shared else 1
        is_own = holders[mine] == most and holders[theirs] == most
        if is_own and one.origin.key != other.origin.key:
            yield one, other, is_shared


def is_odd(figure: Figure) -> bool:
    """Is a figure exact, and neither small nor round, so that two rarely agree on it by chance?"""
    number = figure.stated_low
    return is_exact(figure) and number >= LEAST_ODD and number % 10 != 0


def is_exact(figure: Figure) -> bool:
    """Is a figure one number without a hedge?"""
    return figure.qualifier is Qualifier.EXACT and figure.stated_low == figure.stated_high
