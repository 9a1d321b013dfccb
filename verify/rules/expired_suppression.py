"""V503: a suppression whose time is over."""

from collections.abc import Iterator

from verify.model.groups import SuppressionUse
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(use: SuppressionUse, settings: Settings) -> Iterator[Problem]:
    """A suppression was to hold until a day that has passed.

    ## Why
    What it excused was to have been settled by then. The finding counts again.

    ## Bad
    On 12 September suppress is V101: call the UN until 2022-09-11.

    ## Good
    The UN was called, and the cell is empty.
    """
    for claim, entry in use.excused:
        if entry.has_expired(settings.as_of):
            message = (
                f"{entry.selector} was suppressed until {entry.until}: settle it, or extend it"
            )
            yield Problem(claim, message, place=entry.place)


RULE = Rule("V503", "expired-suppression", Severity.WARNING, check)
