"""V206: a sum that is right only with rounding."""

from collections.abc import Iterator
from itertools import chain

from verify.compare.arithmetic import SumResult, report_slips
from verify.compare.conversions import find_conversions
from verify.compare.increments import find_increments
from verify.compare.parts import find_excesses
from verify.compare.period_sums import find_period_sums
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """A conversion, an increment or a part is right only if one of its figures is rounded.

    ## Why
    The source may have said exactly this. Check it all the same: the next desk may take the rounded
    figure for an exact one.

    ## Bad
    About 2,000 sq km (700 square miles), which is right only if "about 2,000" is a round number.

    ## Good
    About 2,000 sq km (about 770 square miles).
    """
    sums = chain(
        find_conversions(group.claims),
        find_increments(group),
        find_period_sums(group),
        find_excesses(group, settings, SumResult.ROUNDED),
    )
    yield from report_slips(sums, SumResult.ROUNDED)
