"""V215: two sources whose levels of two days are far apart."""

from collections.abc import Iterator
from itertools import pairwise

from verify.compare.agreement import count_days
from verify.compare.figures import compare_figures
from verify.compare.grouping import order
from verify.compare.within_a_day import is_earlier
from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import apart, says

FAR = 2  # times; no usual change of a level from day to day


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """Two sources give levels of two days that are far apart.

    ## Why
    A level falls and rises, so both may be right. But if it has doubled or halved within the days
    of `window`, one of the two may count something else.

    ## Bad
    The US says 100,000 troops on Monday, and the ministry 30,000 on Tuesday.

    ## Good
    The ministry says 90,000 on Tuesday.
    """
    newest: dict[str, Claim] = {}
    for source, claims in group.by_source.items():
        for claim in claims:
            if claim.kind is Kind.LEVEL and claim.day and claim.readable:
                newest[source] = claim
    for early, late in pairwise(sorted(newest.values(), key=order)):
        days = (late.last_day - early.last_day).days
        if days <= settings.window and is_earlier(early, late) and early.readable and late.readable:
            found = compare_figures(early.readable, late.readable, settings.tolerance)
            if found.conflicts and found.gap and found.gap.ratio >= FAR:
                within = f"within {count_days(days)}" if days else "within a day"
                message = (
                    f"{says(late)}, but {says(early)}: {apart(found.gap)} {within}; "
                    "check if both count the same"
                )
                yield Problem(late, message, (early,))
