"""V001: a figure that cannot be read for certain."""

from collections.abc import Iterator

from verify.model.figures import Unreadable
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import shorten, words_of


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A figure cannot be read for certain.

    ## Why
    Verify does not guess: 1.234 is little more than one in London and more than a thousand in
    Berlin, and "lots" is no number. The claim is kept and shown, but not compared.

    ## Bad
    UN says 1.234 civilians killed.

    ## Good
    UN says 1,234 civilians killed.
    """
    for claim in group.claims:
        if isinstance(claim.figure, Unreadable) and not (claim.figure.is_blank or claim.is_broken):
            value = claim.value.strip()
            # A value with words has its own unit: "40,000 tons". "12 km sq km" would be wrong.
            said = shorten(value if any(map(str.isalpha, value)) else words_of(claim))
            reason = claim.figure.reason
            yield Problem(claim, f"{said}{claim.cell}: {reason}" if value else reason)
