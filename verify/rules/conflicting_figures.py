"""V201: two sources whose figures cannot both be right."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import gap, plural, says


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Two sources give figures on one topic that cannot both be right.

    ## Why
    Print both with their sources, or find out why they differ. A total cannot fall: a lower total
    of a later day conflicts, however many days lie between the two.

    ## Bad
    Russia's MoD says 5,937 on 21 September; the Ukrainian military says 52,250 on 10 September.

    ## Good
    The UN says at least 5,767; the mayor says 22,000: a floor and a higher figure do not conflict.
    """
    for pair in group.pairs:
        first, second = pair.first, pair.second
        is_figure = first.readable and pair.agreement.conflicts
        if not is_figure or first.is_recorded != second.is_recorded:
            continue
        early, late = pair.by_day
        more = f"; they conflict on {plural(pair.days, 'other day')} too" if pair.days else ""
        more += "; one of them has no day" if (early.day is None) != (late.day is None) else ""
        message = f"{says(late)}, but {says(early)}: {gap(pair.agreement)}{more}"
        yield Problem(late, message, (early,))


RULE = Rule("V201", "conflicting-figures", Severity.ERROR, check)
