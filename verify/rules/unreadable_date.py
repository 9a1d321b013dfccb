"""V002: a date that cannot be read for certain."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A date cannot be read, or can be read in two ways.

    ## Why
    Totals are compared by day. 03/04/05 may be a day in March, April or May, and 2022-02-30 is no
    day at all. After a wrong guess, figures of different days would be compared. A row of which the
    day cannot be read is compared with no other. `date-order = "day-first"` in verify.toml says
    what 03/04/2005 means in all ledgers of the desk.

    ## Bad
    as_of is 03/04/05.

    ## Good
    as_of is 2005-04-03.
    """
    yield from group.flawed(FlawKind.UNREADABLE_DATE)
