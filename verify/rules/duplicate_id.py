"""V008: two claims with one id."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Two claims have one id.

    ## Why
    Suppressions and links name a claim by its id. If two claims share one, a suppression may hide
    the findings of the wrong claim.

    ## Bad
    Two rows have the id un-1.

    ## Good
    The rows have the ids un-1 and un-2.
    """
    yield from group.flawed(FlawKind.DUPLICATE_ID)
