"""V013: a word that its column does not take."""

from collections.abc import Iterator

from verify.model.claims import FlawKind
from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A column that takes one of a few words has another.

    ## Why
    `kind`, `stance` and `status` steer what is compared; a word that is not one of theirs is not
    guessed at, and the default is used in its place.

    ## Bad
    kind is totl.

    ## Good
    kind is total.
    """
    yield from group.flawed(FlawKind.UNKNOWN_WORD)


RULE = Rule("V013", "unknown-word", Severity.WARNING, check)
