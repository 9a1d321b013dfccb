"""V501: a suppression without a reason."""

from collections.abc import Iterator

from verify.findings.suppressions import names_a_rule
from verify.model.groups import SuppressionUse
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import shorten


def check(use: SuppressionUse, _settings: Settings) -> Iterator[Problem]:
    """A suppression gives no reason.

    ## Why
    The next reader of the ledger cannot tell if somebody looked at the finding or only wanted it
    to disappear.

    ## Bad
    suppress is V101.

    ## Good
    suppress is V101: nobody else can enter the town.
    """
    for claim, entry in use.excused:
        if not names_a_rule(entry):
            message = f'{shorten(entry.selector)!r} names no rule: write "V101: the reason"'
            yield Problem(claim, message, place=entry.place)
        elif not entry.reason:
            how = 'reason = "why"' if entry.place else f'"{entry.selector}: the reason"'
            message = f"{entry.selector} is suppressed without a reason: write {how}"
            yield Problem(claim, message, place=entry.place)
