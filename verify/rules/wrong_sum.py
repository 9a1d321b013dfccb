"""V023: a row of totals that is not the sum of the rows above it."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """The total in a table is not the sum of the rows above it.

    It is checked if the rows are on one claim and one day, and if each of their figures is exact.

    ## Why
    A row is missing, or one is there twice, or a figure was changed and the total was not.

    ## Bad
    Two districts say 12 and 30 people killed, and the row "Total" says 43.

    ## Good
    The row "Total" says 42.
    """
    yield from group.flawed(FlawKind.WRONG_SUM)
