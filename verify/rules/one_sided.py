"""V102: a topic on which only one side speaks."""

from collections.abc import Iterator

from verify.compare.agreement import is_assertion
from verify.model.claims import Stance
from verify.model.groups import Group, VerdictName
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import dated, listing


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Several sources assert it, but all of one side, or all with one origin.

    ## Why
    Two officials of one army are one voice. Their agreeing shows that they agree, not that it is
    so.

    ## Bad
    The Ukrainian president and the Kharkiv governor both say so.

    ## Good
    The Ukrainian president says so, and the UN has found the same.
    """
    if group.verdict and group.verdict.name is VerdictName.ONE_SIDED:
        asserting = [each for each in group.claims if is_assertion(each)]
        asserting.sort(key=lambda each: each.stance is not Stance.QUALIFIES)
        # A source that has several names is one.
        names = listing({each.resolved.key: each.display_name for each in asserting}.values())
        message = f"{group.verdict.reason} ({names}): {dated(asserting[-1])} is unverified"
        yield Problem(asserting[-1], message, tuple(asserting[:-1]))


RULE = Rule("V102", "one-sided", Severity.WARNING, check)
