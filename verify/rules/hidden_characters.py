"""V014: characters that nobody can see."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A cell holds characters that are not visible, or that control a terminal.

    ## Why
    A zero-width space makes two equal names differ. A direction override or a terminal escape can
    make one figure look like another.

    ## Bad
    The source is UN with a zero-width space in it.

    ## Good
    The source is UN.
    """
    yield from group.flawed(FlawKind.HIDDEN_CHARACTERS)
