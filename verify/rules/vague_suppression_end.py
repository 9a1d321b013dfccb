"""V504: a suppression that would never end."""

from collections.abc import Iterator

from verify.findings.suppressions import has_vague_end
from verify.model.groups import SuppressionUse
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(use: SuppressionUse, _settings: Settings) -> Iterator[Problem]:
    """A suppression says until when, and not in a way that can be read.

    ## Why
    It was to end, and it never will: what it excuses stays out of sight for good.

    ## Bad
    suppress is V101: call the UN until 31/12/2022.

    ## Good
    suppress is V101: call the UN until 2022-12-31.
    """
    for claim, entry in use.excused:
        if has_vague_end(entry):
            message = f"{entry.selector} never ends as written: close with until YYYY-MM-DD"
            yield Problem(claim, message, place=entry.place)


RULE = Rule("V504", "vague-suppression-end", Severity.WARNING, check)
