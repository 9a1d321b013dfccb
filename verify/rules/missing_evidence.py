"""V106: a claim without evidence that its source made it."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A row has no evidence that its source made the claim: no quote, url or archived copy.

    ## Why
    The next person who checks the copy must find the statement again, and it may be gone. Fill in
    one of quote, url, archived_url and evidence.

    ## Bad
    UN says 5,767, and every other cell of the row is empty.

    ## Good
    The row has the address of the UN's update.
    """
    for claim in group.claims:
        if claim.source and not (claim.quote or claim.url or claim.archived_url or claim.evidence):
            message = "no evidence: add a quote, url, archived_url or evidence"
            yield Problem(claim, message)
