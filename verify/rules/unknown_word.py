"""V013: a word that its column does not allow."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A column that allows only a few words has another word.

    ## Why
    `kind`, `stance` and `status` decide which claims are compared. An unknown word is not guessed:
    the claim is read as if the cell were empty.

    ## Bad
    kind is totl.

    ## Good
    kind is total.
    """
    yield from group.flawed(FlawKind.UNKNOWN_WORD)
