"""V003: a day in the future."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """The day of a figure, or the date of its statement, is in the future.

    ## Why
    Nobody can count tomorrow's dead. Probably the year is mistyped, or day and month are swapped.
    Today is the day of `--as-of` or of the config; without one the rule finds nothing.

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
            yield Problem(claim, f"{days[0]} is in the future, today is {today}: check the date")
