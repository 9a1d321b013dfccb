"""V005: a name that several sources share."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import agree


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A source's name may mean several sources.

    ## Why
    "MoD" is short for the defence ministry of many countries. If both claims come from one
    ministry, they are one voice; if not, they are rivals.

    ## Bad
    MoD says 52,250.

    ## Good
    UK MoD says 52,250.
    """
    for claim in group.claims:
        if claim.resolved.candidates:
            yield Problem(
                claim,
                f"{claim.source} {agree(claim, claim.resolved.reason)}: write which one",
            )
