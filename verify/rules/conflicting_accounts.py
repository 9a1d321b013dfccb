"""V210: two statements that cannot both be true."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import says


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Two sources make statements on one topic that cannot both be true.

    ## Why
    A town cannot be captured and under control on one day. Print both statements with their
    sources, or find out which is true.

    ## Bad
    The army says that the town was captured; the mayor says that it is under control.

    ## Good
    Both say that the town was captured.
    """
    for pair in group.pairs:
        is_statement = pair.first.figure is None
        if is_statement and pair.agreement.conflicts:
            message = f"{says(pair.second)}, but {says(pair.first)}: both cannot be true"
            yield Problem(pair.second, message, (pair.first,))
