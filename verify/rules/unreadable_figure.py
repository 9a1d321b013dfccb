"""V001: a figure that cannot be read for certain."""

from collections.abc import Iterator

from verify.model.figures import Unreadable
from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import shorten, words_of


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A figure cannot be read for certain.

    ## Why
    A guess would be an invention: 1.234 is one thing in London and another in Berlin, and "lots"
    is no number. The claim is kept and shown, and compared with nothing.

    ## Bad
    UN says 1.234 civilians killed.

    ## Good
    UN says 1,234 civilians killed.
    """
    for claim in group.claims:
        if isinstance(claim.figure, Unreadable) and not claim.is_broken:
            value = claim.value.strip()
            # "40,000 tons", but not "12 km sq km": a value with words has its own unit.
            said = shorten(value if any(map(str.isalpha, value)) else words_of(claim))
            yield Problem(claim, f"{said}: {claim.figure.reason}" if value else claim.figure.reason)


RULE = Rule("V001", "unreadable-figure", Severity.ERROR, check)
