"""V011: a row that does not fit its header."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A row has more or fewer cells than its header, or cannot be read at all.

    ## Why
    One comma too many moves every cell after it to the next column: a date becomes a kind, a note
    becomes a source.

    ## Bad
    The header has four columns, the row has five: UN,civilians killed,5,767,2022-09-10.

    ## Good
    The figure is quoted: UN,civilians killed,"5,767",2022-09-10.
    """
    for kind in (FlawKind.SHORT_ROW, FlawKind.UNREADABLE_ROW):
        yield from group.flawed(kind)
