"""V209: a claim that another source denies."""

from collections.abc import Iterator

from verify.compare.agreement import is_denial
from verify.compare.denials import find_denials
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import dated, does, listing, verb


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """One source denies the claim of another.

    ## Why
    Print the denial next to the claim. The reader should see who denies it, and whose interest the
    denial serves.

    ## Bad
    The military says that the bridge was hit.

    ## Good
    The military says that the bridge was hit; the other side denies it.
    """
    denials = [claim for claim in group.claims if is_denial(claim)]
    if not denials:
        return
    if len(denials) == len(group.claims):
        for claim in denials:
            message = (
                f"{does(claim, 'denies')} a claim that is not in the ledger: "
                "add the claim and its source"
            )
            yield Problem(claim, message)
        return
    for denial, rivals in find_denials(group.claims, settings):
        names = listing(each.display_name for each in rivals)
        assert_ = verb(rivals[0], "asserts") if len(rivals) == 1 else "assert"
        denies = verb(denial, "denies")
        message = f"{denial.display_name} {denies} what {names} {assert_}: {dated(rivals[-1])}"
        yield Problem(denial, message, tuple(rivals))
