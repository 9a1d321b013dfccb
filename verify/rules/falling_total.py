"""V203: a running total that falls."""

from collections.abc import Iterator

from verify.compare.arithmetic import is_correction
from verify.compare.falls import find_falls
from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import dated, says


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A source's own running total falls.

    ## Why
    A total only grows. Where it falls, one of the figures is mistyped, is of something else, or
    was corrected without a word.

    ## Bad
    The General Staff has 24,000 on Monday and 23,975 on Tuesday.

    ## Good
    Tuesday's note says: corrected by the General Staff, -25.
    """
    for earlier, claim in find_falls(group):
        if not is_correction(claim):
            yield Problem(claim, f"{says(claim)}, down from {dated(earlier)}", (earlier,))


RULE = Rule("V203", "falling-total", Severity.ERROR, check)
