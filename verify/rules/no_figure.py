"""V019: a row that says that there is no figure."""

from collections.abc import Iterator

from verify.model.figures import Unreadable
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import words_of


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A value is "n/a", a dash, or another sign that no figure was given.

    ## Why
    The row takes no part in a comparison. Nobody can attribute it or ask about it.

    ## Bad
    Iran International says — people injured.

    ## Good
    Iran International says 11,021 people injured.
    """
    for claim in group.claims:
        if isinstance(claim.figure, Unreadable) and claim.figure.is_blank and not claim.is_broken:
            message = f"{words_of(claim)}: no figure is given"
            yield Problem(claim, message)
