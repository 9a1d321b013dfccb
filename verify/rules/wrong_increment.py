"""V204: an increment that does not add up."""

from collections.abc import Iterator
from itertools import chain

from verify.compare.arithmetic import SumResult, report_slips
from verify.compare.increments import find_increments
from verify.compare.period_sums import find_period_sums
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A published increment is not the difference of its source's own totals.

    ## Why
    Yesterday's total plus today's addition must be today's total. If not, one of the three figures
    is wrong, or the source corrected its total. In the same way, two half-years make up a year.

    ## Bad
    51,900 yesterday, a further 450, 52,250 today.

    ## Good
    51,900 yesterday, a further 350, 52,250 today.
    """
    slips = chain(find_increments(group), find_period_sums(group))
    yield from report_slips(slips, SumResult.WRONG)
