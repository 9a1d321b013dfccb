"""V006: a claim without a source."""

from collections.abc import Iterator

from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import words_of


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A row does not say who makes the claim.

    ## Why
    A figure without a source cannot be attributed, and nobody can judge it. The outlet that relayed
    it (`via`) is not its source.

    ## Bad
    The source is empty, via is the Guardian.

    ## Good
    The source is the Ukrainian military, via is the Guardian.
    """
    for claim in group.claims:
        if not claim.source and not claim.is_broken:
            what = words_of(claim) if claim.value.strip() else claim.topic.label or "the row"
            ask = f"{claim.via} relayed it, but who says so?" if claim.via else "write who says so"
            yield Problem(claim, f"{what} has no source: {ask}")
