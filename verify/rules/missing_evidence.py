"""V106: a claim with nothing to show that it was made."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Nothing shows that the source said so: no quote, url, archived_url or evidence.

    ## Why
    Whoever checks the copy next has to find the statement again, and it may be gone by then.

    ## Bad
    UN says 5,767, and every other cell of the row is empty.

    ## Good
    The row has the address of the UN's update.
    """
    for claim in group.claims:
        if claim.source and not (claim.quote or claim.url or claim.archived_url or claim.evidence):
            message = "nothing shows that it was said: give a quote, url, archived_url or evidence"
            yield Problem(claim, message, merge_key=claim.location.path)


RULE = Rule("V106", "missing-evidence", Severity.NOTE, check)
