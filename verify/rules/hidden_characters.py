"""V014: characters that do not show."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A cell holds characters that do not show, or that steer a terminal.

    ## Why
    A zero-width space makes two equal names differ; a direction override or a terminal escape can
    make a figure look like another.

    ## Bad
    The source is UN with a zero-width space in it.

    ## Good
    The source is UN.
    """
    yield from group.flawed(FlawKind.HIDDEN_CHARACTERS)


RULE = Rule("V014", "hidden-characters", Severity.WARNING, check)
