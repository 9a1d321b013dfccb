"""V101: a topic with one independent source."""

from collections.abc import Iterator

from verify.compare.agreement import is_assertion
from verify.model.claims import Claim, Stance
from verify.model.groups import Group, VerdictName
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.english import dated, listing, says

ALONE = frozenset((VerdictName.COMPATIBLE, VerdictName.SINGLE_SOURCE))


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """Only one source makes the claim, or no two independent sources give the same figure.

    ## Why
    Nobody else supports the claim. Print it with its source, and say that it is not verified. A
    floor ("more than 3,300") does not support a higher figure. A claim of a recorder, which counts
    case by case, needs no second source.

    ## Bad
    The Ukrainian military alone says 52,250.

    ## Good
    OHCHR, which counts case by case, says at least 5,767.
    """
    if group.verdict.name in ALONE:
        asserted = [each for each in reversed(group.claims) if is_assertion(each)]
        newest: dict[str, Claim] = {}
        for each in sorted(asserted, key=lambda each: each.stance is Stance.QUALIFIES):
            newest.setdefault(each.resolved.key, each)
        claim, *others = newest.values()
        yield Problem(claim, _message(group, tuple(newest.values())), tuple(others))


def _message(group: Group, newest: tuple[Claim, ...]) -> str:
    claim, *others = newest
    if not others:
        return f"{group.verdict.reason}: {dated(claim)} is unverified"
    said = listing(says(each) for each in reversed(newest))
    if group.verdict.name is VerdictName.COMPATIBLE:
        return f"{said}: the figures fit, but no two sources give the same one"
    return f"no two independent sources agree: {said}"


RULE = Rule("V101", "single-source", Severity.WARNING, check)
