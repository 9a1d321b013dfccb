"""V503: a suppression that has ended."""

from collections.abc import Iterator

from verify.model.groups import SuppressionUse
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(use: SuppressionUse, settings: Settings) -> Iterator[Problem]:
    """The last day of a suppression has passed.

    ## Why
    The desk wanted to settle the finding by that day. The finding counts again.

    ## Bad
    On 12 September suppress is V101: call the UN until 2022-09-11.

    ## Good
    The UN was called, and the cell is empty.
    """
    for claim, entry in use.excused:
        if entry.has_expired(settings.as_of):
            message = (
                f"{entry.selector} was suppressed until {entry.until}: "
                "settle the finding, or set a later day"
            )
            yield Problem(claim, message, place=entry.place)
