"""V219: sums that were not looked at."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity

FEW = 200  # claims, which are always checked


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """There are too many claims on a whole and its parts to check if they add up.

    ## Why
    `impossible-sum` looks at no more than 200 claims of one day, or of two months of a series.
    Nothing is known of the others: they may add up, or not.

    ## Bad
    400 hospitals give their killed and their injured for one day.

    ## Good
    Each hospital is a place of its own.
    """
    if len(group.claims) + sum(len(near.claims) for near in group.near) <= FEW:
        return
    from verify.compare.sums import MOST_CLAIMS, find_systems

    if any(each.is_too_large for each in find_systems(group, settings)):
        message = f"more than {MOST_CLAIMS} claims to add up: impossible-sum did not check them all"
        yield Problem(group.claims[0], message)


RULE = Rule("V219", "unchecked-sum", Severity.NOTE, check)
