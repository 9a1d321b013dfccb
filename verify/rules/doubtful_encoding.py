"""V016: a file whose encoding had to be guessed."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A file is not in UTF-8, and its encoding was guessed.

    ## Why
    The same bytes are other letters in another encoding. After a wrong guess, names do not match
    and quotations are wrong.

    ## Bad
    The file was saved as Windows-1252.

    ## Good
    The file was saved as UTF-8.
    """
    yield from group.flawed(FlawKind.DOUBTFUL_ENCODING)
