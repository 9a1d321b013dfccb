"""V205: a wrong conversion."""

from collections.abc import Iterator

from verify.compare.arithmetic import SumResult, report_slips
from verify.compare.conversions import find_conversions
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A figure and its conversion in brackets are different quantities, even if both are rounded.

    ## Why
    A reader of miles gets another figure than a reader of kilometres. One of the two is wrong.

    ## Bad
    2,000 sq km (1,200 square miles).

    ## Good
    2,000 sq km (772 square miles).
    """
    yield from report_slips(find_conversions(group.claims), SumResult.WRONG)
