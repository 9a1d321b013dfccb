"""V015: a cell that holds a formula."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A cell holds a spreadsheet formula, not the words of a source.

    ## Why
    A spreadsheet shows the result of a formula, and the result can change. A formula can also send
    the contents of the file to a stranger.

    ## Bad
    note is =HYPERLINK(…).

    ## Good
    note is the address as text.
    """
    yield from group.flawed(FlawKind.FORMULA_CELL)
