"""V009: a column that is probably misspelt."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """The name of a column is probably misspelt.

    ## Why
    An unknown column is kept, but not read. With `evidense` for `evidence`, every claim seems to
    have no evidence.

    ## Bad
    The header is source,claim,value,evidense.

    ## Good
    The header is source,claim,value,evidence.
    """
    yield from group.flawed(FlawKind.SUSPICIOUS_COLUMN)
