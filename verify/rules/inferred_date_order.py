"""V020: dates whose order of day and month is that of other dates in the column."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A date may be two days, and other dates of its column show which one is meant.

    ## Why
    03/11/2015 is 3 November or 11 March. If the column has 29/10/2015, and no date with the month
    first, the day is first in the whole column. Write
    `date-order = "day-first"` in verify.toml if this is right for all ledgers of the desk. If
    a date of a column has another order than verify.toml says, neither of the two is relied on.
    "24 August 79" is of the year 79 if the column has "AD 79", and no date of a later century.

    ## Bad
    The column has 29/10/2015 and 03/11/2015.

    ## Good
    The column has 2015-10-29 and 2015-11-03.
    """
    yield from group.flawed(FlawKind.DATE_ORDER)
