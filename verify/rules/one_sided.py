"""V102: a topic with claims from one side only."""

from collections.abc import Iterator

from verify.compare.agreement import is_assertion
from verify.model.claims import Stance
from verify.model.groups import Group, VerdictName
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import dated, listing


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Several sources make the claim, but all are from one side or have it from one source.

    ## Why
    Two officials of one army are one voice. That they agree does not show that the claim is true.

    ## Bad
    The Ukrainian president and the Kharkiv governor both say so.

    ## Good
    The Ukrainian president says so, and the UN has found the same.
    """
    if group.verdict.name is VerdictName.ONE_SIDED:
        asserting = [each for each in group.claims if is_assertion(each)]
        asserting.sort(key=lambda each: each.stance is not Stance.QUALIFIES)
        # A source with several names is listed once.
        names = listing({each.resolved.key: each.display_name for each in asserting}.values())
        message = f"{group.verdict.reason} ({names}): {dated(asserting[-1])} is unverified"
        yield Problem(asserting[-1], message, tuple(asserting[:-1]))
