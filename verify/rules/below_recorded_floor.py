"""V208: a figure below what a recorder has counted."""

from collections.abc import Iterator

from verify.compare.agreement import counts_cases
from verify.model.figures import Figure
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import apart, on_days, says


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A figure is lower than the count of a recorder, which documents case by case.

    ## Why
    A recorder's count is a floor: each case in it is documented, by a published method. A lower
    total of the same day or later cannot be right. What it measures, such as the depth of an
    earthquake, is no floor.

    ## Bad
    OHCHR has counted at least 5,767; the ministry says 1,500.

    ## Good
    OHCHR has counted at least 5,767; the ministry says 22,000.
    """
    for pair in (*group.pairs, *group.past):
        recorded = counts_cases(pair.first)
        if not pair.agreement.conflicts or recorded == counts_cases(pair.second):
            continue
        floor, claim = (pair.first, pair.second) if recorded else (pair.second, pair.first)
        if not _is_below(claim.readable, floor.readable):  # a figure above a floor is no conflict
            continue
        more = f"; {days}" if (days := on_days(pair)) else ""
        gap = apart(pair.agreement.gap)
        message = f"{says(claim)}, but {says(floor)}, counted case by case: {gap}{more}"
        yield Problem(claim, message, (floor,))


def _is_below(a: Figure | None, b: Figure | None) -> bool:
    return a is not None and b is not None and a.low < b.low
