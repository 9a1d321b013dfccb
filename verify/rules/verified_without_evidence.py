"""V108: a claim that is marked verified without evidence."""

from collections.abc import Iterator

from verify.model.claims import ClaimStatus
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import words_of


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A claim is marked verified, but its row has no evidence.

    ## Why
    "Verified" is the word of the desk, and readers trust the figure because of it. The row must
    show how the desk knows.

    ## Bad
    status is verified; evidence, url and archived_url are empty.

    ## Good
    status is verified; evidence names the satellite picture.
    """
    for claim in group.claims:
        if claim.status is ClaimStatus.VERIFIED and not (
            claim.evidence or claim.url or claim.archived_url
        ):
            message = (
                f"{words_of(claim)} is marked verified without evidence, url or archived_url: "
                "add one of them"
            )
            yield Problem(claim, message)
