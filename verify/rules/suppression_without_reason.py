"""V501: a suppression that does not say why."""

from collections.abc import Iterator

from verify.model import Group, Problem, Rule, Settings, Severity
from verify.suppressions import read_suppressions


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A suppression gives no reason.

    ## Why
    Whoever reads the ledger next cannot tell whether the finding was looked at or waved away.

    ## Bad
    suppress is V101.

    ## Good
    suppress is V101: nobody else can enter the town.
    """
    for claim in group.claims:
        for entry in read_suppressions(claim.suppress) if claim.suppress else ():
            if not entry.reason:
                message = (
                    f"{entry.selector} is suppressed without a reason: write {entry.selector}: why"
                )
                yield Problem(claim, message)


RULE = Rule("V501", "suppression-without-reason", Severity.WARNING, check)
