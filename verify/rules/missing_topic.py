"""V012: a row that does not say what it counts."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A row does not say what it counts or claims: its `claim` is empty.

    ## Why
    A figure without a topic cannot be compared with any other.

    ## Bad
    UN says 5,767.

    ## Good
    UN says 5,767 civilians killed.
    """
    yield from group.flawed(FlawKind.MISSING_TOPIC)
