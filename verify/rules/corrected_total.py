"""V213: a total that fell because its source corrected it."""

from collections.abc import Iterator

from verify.compare.arithmetic import find_correction, find_falls
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import dated, says


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A source's own total falls, and the row says that the source corrected it.

    ## Why
    The newer figure is the valid one. Correct copy that still quotes the older one.

    ## Bad
    Copy quotes 24,000 after the General Staff corrected it to 23,975.

    ## Good
    Copy quotes 23,975.
    """
    for earlier, claim in find_falls(group):
        words = find_correction(claim)
        if words:
            message = f"{says(claim)}, corrected from {dated(earlier)}: {words}"
            yield Problem(claim, message, (earlier,))
