"""V504: a suppression with an end that cannot be read."""

from collections.abc import Iterator

from verify.findings.suppressions import has_vague_end
from verify.model.groups import SuppressionUse
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(use: SuppressionUse, _settings: Settings) -> Iterator[Problem]:
    """A suppression names its last day in a way that cannot be read.

    ## Why
    The suppression should end, but it never will: the finding stays hidden.

    ## Bad
    suppress is V101: call the UN until 31/12/2022.

    ## Good
    suppress is V101: call the UN until 2022-12-31.
    """
    for claim, entry in use.excused:
        if has_vague_end(entry):
            message = (
                f"the suppression of {entry.selector} never ends as written: "
                "end it with until YYYY-MM-DD"
            )
            yield Problem(claim, message, place=entry.place)
