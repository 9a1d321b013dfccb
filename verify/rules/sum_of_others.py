"""V112: a figure that is the sum of figures of other sources."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from verify.compare.agreement import is_assertion
from verify.compare.lineage import is_exact, is_odd
from verify.model.claims import Claim
from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.model.topics import Relation
from verify.text.english import says

LEAST_SUM = 1_000  # two small numbers often add up to a third one by chance
LEAST_PART = 100
MOST_CANDIDATES = 12  # claims of other sources; among more, some sum is right by chance


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """A figure is exactly the sum of two figures of other sources.

    ## Why
    The source may have added up what others counted. Then it is no count of its own, and bears
    neither of them out.

    ## Bad
    The observatory says 3,377; the ministry says 1,347 and the rescuers 2,030.

    ## Good
    The observatory says 3,381.
    """
    newest = {source: claims[-1] for source, claims in group.by_source.items()}
    for source, claim in newest.items():
        figure = claim.readable
        if figure and figure.low >= LEAST_SUM and is_odd(figure):
            others = [each for key, each in newest.items() if key != source]
            others += [each for each in _parts(group) if each.resolved.key != source]
            yield from _find_sum(claim, _comparable(claim, others, settings))


def _parts(group: Group) -> Iterator[Claim]:
    """Yield the claims on the parts of the topic."""
    for near in group.near:
        if near.relation is Relation.WHOLE_OF:
            yield from filter(is_assertion, near.claims)


def _comparable(claim: Claim, others: Sequence[Claim], settings: Settings) -> list[Claim]:
    """Return the claims of the same kind and of the same days, with an exact figure."""
    return [
        other
        for other in others
        if other.readable
        and is_exact(other.readable)
        and other.readable.low >= LEAST_PART
        and other.kind is claim.kind
        and (not claim.day or not other.day or _days_between(claim, other) <= settings.window)
    ]


def _days_between(claim: Claim, other: Claim) -> int:
    return abs((claim.last_day - other.last_day).days)


def _find_sum(claim: Claim, others: Sequence[Claim]) -> Iterator[Problem]:
    if len(others) > MOST_CANDIDATES:
        return
    for one, other in combinations(others, 2):
        is_two = one.resolved.key != other.resolved.key
        if is_two and _number(one) + _number(other) == _number(claim):
            message = (
                f"{says(claim)}, which is the sum of what others say: {says(one)}, and "
                f"{says(other)}; ask whether it is a count of its own"
            )
            yield Problem(claim, message, (one, other))
            return


def _number(claim: Claim) -> Decimal:
    return claim.readable.stated_low if claim.readable else Decimal(0)


RULE = Rule("V112", "sum-of-others", Severity.NOTE, check)
