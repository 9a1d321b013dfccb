"""V103: a figure without a day."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import words_of


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A row does not say which day its figure is of.

    ## Why
    A toll rises from day to day. Without a day, two sources that agree seem to differ.

    ## Bad
    The ministry says 12 killed.

    ## Good
    The ministry says 12 killed as of 2026-03-01.
    """
    for claim, _ in group.figures():
        if claim.day is None and not claim.is_day_unread:
            message = f"{words_of(claim)} has no as-of date: fill in {claim.name_column('as_of')}"
            yield Problem(claim, message)
