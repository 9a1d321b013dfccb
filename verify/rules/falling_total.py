"""V203: a total that falls."""

from collections.abc import Iterator

from verify.compare.arithmetic import find_falls, is_correction
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import dated, says


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A source's own total falls.

    ## Why
    A total cannot fall. Either one of the figures is mistyped, or it counts something else, or the
    source corrected it and the row does not say so.

    ## Bad
    The General Staff has 24,000 on Monday and 23,975 on Tuesday.

    ## Good
    Tuesday's note says: corrected by the General Staff, -25.
    """
    for earlier, claim in find_falls(group):
        if not is_correction(claim):
            message = (
                f"{says(claim)}, down from {dated(earlier)}: a total cannot fall; "
                "check both figures, or note that the source corrected it"
            )
            yield Problem(claim, message, (earlier,))
