"""V223: a figure that its own source document does not have."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """The document that a row names as evidence lacks its figure, or has it for another subject.

    ## Why
    A figure that is not in its own source was mistyped, or a newer document replaced the old one.

    ## Bad
    The row says 12,900 displaced. The saved report says 13,100 displaced.

    ## Good
    The row says 13,100, as the report does.
    """
    yield from group.flawed(FlawKind.FIGURE_NOT_IN_DOCUMENT)
