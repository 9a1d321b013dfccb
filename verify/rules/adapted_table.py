"""V022: a table that was not read as it is."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A file is no plain ledger, and was read in another way: the note says how.

    ## Why
    Rows were left out, or one row became several claims. If that is not what the desk means, claims
    are missing or wrong. The note names the option, or the key of verify.toml, that changes it.

    ## Bad
    A title and a blank row stand above the header, and a row "Total" under the claims.

    ## Good
    The first row is the header, and each row below it is a claim.
    """
    yield from group.flawed(FlawKind.ADAPTED_TABLE)
