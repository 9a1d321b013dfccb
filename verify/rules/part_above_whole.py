"""V207: a part that is larger than its whole."""

from collections.abc import Iterator

from verify.compare.arithmetic import SumResult, report_slips
from verify.compare.parts import find_excesses
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """The figure of a part is higher than the figure of the whole.

    ## Why
    Tanks are armoured vehicles, and the killed are casualties. A part cannot be more than the
    whole, so one of the two figures is wrong or counts something else. A part is compared with the
    whole of its own source. If that source gives no whole, no source may give one as high.

    ## Bad
    1,220 tanks lost, 980 armoured vehicles lost.

    ## Good
    1,220 tanks lost, 4,050 armoured vehicles lost.
    """
    slips = find_excesses(group, settings, SumResult.WRONG)
    yield from report_slips(slips, SumResult.WRONG)
