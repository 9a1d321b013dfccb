"""V003: a day that has not come yet."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """A figure is of a day, or was given on one, after the day that stands for today.

    ## Why
    Nobody can have counted tomorrow's dead: the year, or the day and month, is probably mistyped.

    ## Bad
    On 12 September 2022 the ledger has a total as of 2022-11-09.

    ## Good
    The total is as of 2022-09-11.
    """
    today = settings.as_of
    if today is None:
        return
    for claim in group.claims:
        days = [day for day in (claim.day, claim.date) if day and day.start > today]
        if days:
            yield Problem(claim, f"{days[0]} is after {today}, the day that stands for today")


RULE = Rule("V003", "future-date", Severity.WARNING, check)
