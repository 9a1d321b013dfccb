"""V112: a figure that is the sum of figures of other sources."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain, combinations, islice

from verify.compare.agreement import is_assertion, low_of
from verify.compare.figures import measured
from verify.compare.lineage import is_exact, is_odd
from verify.compare.needs import A_SUM, LEAST_SUM
from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.model.topics import Relation
from verify.text.english import says

LEAST_PART = 100
NO_DAY = date.min.toordinal()  # the last day of a claim without a day
FEW_NUMBERS = 24  # so few are all tried; of more, those of the same kind and days
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
    parts = [near for near in group.near if near.relation is Relation.WHOLE_OF]
    if len(group.by_source) <= A_SUM and not parts:
        return
    newest = [claims[-1] for claims in group.by_source.values()]
    summed = [
        claim
        for claim in newest
        if (figure := claim.readable)
        and figure.low >= LEAST_SUM
        and is_odd(figure)
        and not claim.is_day_unread
    ]
    if not summed:
        return
    of_parts = [claim for near in parts for claim in near.claims if is_assertion(claim)]
    if not _may_have_sum(summed, newest, of_parts):
        return
    candidates = _by_kind((*newest, *of_parts))
    if all(len(some) <= A_SUM for some in candidates.values()):
        return
    days = {key: [each.last_day.toordinal() for each in some] for key, some in candidates.items()}
    for claim in summed:
        key = _kind(claim)
        some = candidates.get(key, [])
        yield from _find_sum(claim, _comparable(claim, some, days.get(key, []), settings))


def _may_have_sum(summed: Sequence[Claim], *others: Sequence[Claim]) -> bool:
    """Do any two numbers add up to one of those, whatever they count? Most add up to none."""
    numbers = {_number(claim) for some in others for claim in some}
    if len(numbers) > FEW_NUMBERS:
        return True
    totals = {_number(claim) for claim in summed}
    return any(total - number in numbers for total in totals for number in numbers)


def _kind(claim: Claim) -> tuple[Kind, str]:
    """Return the kind of a figure, and its dimension."""
    return claim.kind, measured(claim.readable)


def _by_kind(claims: Iterable[Claim]) -> dict[tuple[Kind, str], list[Claim]]:
    """Return the claims with an exact figure by kind, in order of day; first those without one."""
    found: dict[tuple[Kind, str], list[Claim]] = {}
    for claim in sorted(claims, key=_last_day):
        is_counted = claim.readable and is_exact(claim.readable) and not claim.is_day_unread
        if is_counted and low_of(claim) >= LEAST_PART:
            found.setdefault(_kind(claim), []).append(claim)
    return found


def _last_day(claim: Claim) -> date:
    return claim.last_day


def _comparable(
    claim: Claim, candidates: Sequence[Claim], days: Sequence[int], settings: Settings
) -> list[Claim]:
    """Return candidates of other sources on the same days, at most one more than are tried.

    `days` are the numbers of their last days.
    """
    places: Iterable[int] = range(len(candidates))
    if claim.day is not None:
        day, undated = claim.last_day.toordinal(), bisect_right(days, NO_DAY)
        first = bisect_left(days, day - settings.window, undated)
        places = chain(range(undated), range(first, bisect_right(days, day + settings.window)))
    others = (candidates[at] for at in places)
    others = (each for each in others if each.resolved.key != claim.resolved.key)
    return list(islice(others, MOST_CANDIDATES + 1))


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
