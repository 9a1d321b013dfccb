"""V224: a level and a running total of one topic, which are not compared."""

from collections.abc import Iterable, Iterator

from verify.compare.figures import measured
from verify.compare.grouping import order
from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import says
from verify.topics import is_stock

BOTH = {Kind.LEVEL, Kind.TOTAL}


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """One source gives a running total, and another one a figure that does not say so.

    ## Why
    A figure without a word such as "total" or "so far" is read as the number of its day, and is not
    compared with a total. If both count the same, a conflict stays unseen.

    ## Bad
    The ministry says 99,700 cholera cases in all, and the UN 83,000 cholera cases.

    ## Good
    The row of the UN has "total" in the column kind.
    """
    if is_stock(group.topic):
        return
    kinds = {key: {claim.kind for claim in some} & BOTH for key, some in group.by_source.items()}
    levels, totals = (
        sorted(_newest(group, (key for key, some in kinds.items() if some == {kind})), key=order)
        for kind in (Kind.LEVEL, Kind.TOTAL)
    )
    for level in reversed(levels):
        for total in reversed(totals):
            days = abs((level.last_day - total.last_day).days)
            is_alike = measured(level.readable) == measured(total.readable)
            if is_alike and level.kind_is_inferred and days <= settings.window:
                said = f"{says(level)}, and {says(total)} as a total: they are not compared"
                yield Problem(level, f'{said}; write "total" in kind if both are totals', (total,))
                return


def _newest(group: Group, sources: Iterable[str]) -> Iterator[Claim]:
    """Yield the newest figure of each source."""
    for source in sources:
        figures = [claim for claim in group.by_source[source] if claim.readable]
        if figures:
            yield figures[-1]
