"""V101: a topic with one independent source."""

from collections.abc import Iterator

from verify.compare.agreement import is_assertion
from verify.compare.needs import ALONE
from verify.model.claims import Claim, Stance
from verify.model.figures import Kind
from verify.model.groups import Group, VerdictName
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import dated, listing, says

KINDS = (Kind.TOTAL, Kind.LEVEL, None, Kind.INCREMENT)  # the first one if sources give several


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
        newest: dict[tuple[Kind | None, str], Claim] = {}
        for each in sorted(asserted, key=lambda each: each.stance is Stance.QUALIFIES):
            newest.setdefault((each.figure_kind, each.resolved.key), each)
        claim, *others = _of_one_kind(tuple(newest.values()))
        yield Problem(claim, _message(group, (claim, *others)), tuple(others))


def _of_one_kind(claims: tuple[Claim, ...]) -> list[Claim]:
    """Return the claims of the kind that most sources give: no addition is set beside a total."""
    kinds: dict[Kind | None, list[Claim]] = {}
    for claim in claims:
        kinds.setdefault(claim.figure_kind, []).append(claim)
    return max(kinds.items(), key=lambda item: (len(item[1]), -KINDS.index(item[0])))[1]


def _message(group: Group, newest: tuple[Claim, ...]) -> str:
    claim, *others = newest
    if not others:
        is_alone = len(group.by_source) == 1
        reason = group.verdict.reason if is_alone else f"asserted only by {claim.display_name}"
        return f"{reason}: {dated(claim)} is unverified"
    said = listing(says(each) for each in reversed(newest))
    if group.verdict.name is VerdictName.COMPATIBLE:
        return f"{said}: the figures fit, but no two sources give the same one"
    return f"no two independent sources agree: {said}"
