"""V005: a name that several sources share."""

from collections.abc import Iterator

from verify.model.claims import Claim
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.sources import suggest_of_country
from verify.text.english import agree, shorten


def check(group: Group, settings: Settings) -> Iterator[Problem]:
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
            said = f"{claim.source} {agree(claim, claim.resolved.reason)}"
            yield Problem(claim, f"{said}: write which one{_of_place(claim, settings)}")


def _of_place(claim: Claim, settings: Settings) -> str:
    """Name the source that the place of a row suggests: ': "Ghanaian health ministry", if …'."""
    placed = suggest_of_country(claim.source, claim.place, settings.registry)
    return f': "{placed.name}", if it is that of {shorten(claim.place)}' if placed else ""
