"""V222: sums that were not looked at."""

from collections.abc import Iterator

from verify.compare.needs import FEW
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """There are too many claims on a whole and its parts to check if they add up.

    ## Why
    `impossible-sum` looks at no more than 200 claims of one day, or of a few days of a series.
    Nothing is known of the others: they may add up, or not.

    ## Bad
    400 hospitals give their killed and their injured for one day.

    ## Good
    Each hospital is a place of its own.
    """
    if len(group.claims) + sum(len(near.claims) for near in group.near) <= FEW:
        return
    from verify.compare.sums import MOST_CLAIMS, find_systems

    if not _has_busy_days(group, settings.window, MOST_CLAIMS):
        return
    if any(each.is_too_large for each in find_systems(group, settings)):
        message = f"more than {MOST_CLAIMS} claims to add up: impossible-sum did not check them all"
        yield Problem(group.claims[0], message)


def _has_busy_days(group: Group, window: int, most: int) -> bool:
    """Are there more claims than `most` within the days that are compared with one day?"""
    every = (group.claims, *(near.claims for near in group.near))
    last_days = sorted(claim.last_day for claims in every for claim in claims)
    return any(
        (late - early).days <= 2 * window
        for early, late in zip(last_days, last_days[most:], strict=False)
    )
