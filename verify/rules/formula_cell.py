"""V015: a formula in place of words."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A cell is a spreadsheet formula, not what a source said.

    ## Why
    A formula shows another text to everyone who opens the file in a spreadsheet, and can send the
    file's contents elsewhere.

    ## Bad
    note is =HYPERLINK(…).

    ## Good
    note is the address itself.
    """
    yield from group.flawed(FlawKind.FORMULA_CELL)


RULE = Rule("V015", "formula-cell", Severity.WARNING, check)
