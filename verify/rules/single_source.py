"""V101: a topic with one independent source."""

from collections.abc import Iterator

from verify.compare.agreement import is_assertion
from verify.model.claims import Claim, Stance
from verify.model.groups import Group, VerdictName
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import dated, listing, says


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Only one source makes the claim, or no two independent sources agree.

    ## Why
    Nobody else supports the claim. Print it with its source, and say that it is not verified. A
    claim of a recorder, which counts case by case, needs no second source.

    ## Bad
    The Ukrainian military alone says 52,250.

    ## Good
    OHCHR, which counts case by case, says at least 5,767.
    """
    if group.verdict.name is VerdictName.SINGLE_SOURCE:
        asserted = [each for each in reversed(group.claims) if is_assertion(each)]
        newest: dict[str, Claim] = {}
        for each in sorted(asserted, key=lambda each: each.stance is Stance.QUALIFIES):
            newest.setdefault(each.resolved.key, each)
        claim, *others = newest.values()
        message = f"{group.verdict.reason}: {dated(claim)} is unverified"
        if others:
            said = listing(says(each) for each in reversed(newest.values()))
            message = f"no two independent sources agree: {said}"
        yield Problem(claim, message, tuple(others))


RULE = Rule("V101", "single-source", Severity.WARNING, check)
