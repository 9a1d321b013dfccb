"""V017: two columns with one meaning."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Two columns have the same meaning.

    ## Why
    Only one of them is read. If their cells differ, half of them are not compared.

    ## Bad
    The header is source,claim,value,figure.

    ## Good
    The header is source,claim,value.
    """
    yield from group.flawed(FlawKind.DUPLICATE_COLUMN)
