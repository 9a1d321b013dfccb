"""V214: a total that its source raised within a day."""

from collections.abc import Iterator
from itertools import pairwise

from verify.compare.agreement import compare_claims
from verify.compare.within_a_day import may_have_risen
from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import says, words_of


def check(group: Group, settings: Settings) -> Iterator[Problem]:
    """A later row has a higher total of the same source and the same day.

    ## Why
    In the first days a toll rises from hour to hour, so both rows may be right, and the later one
    is taken as the newer one. The hour says it for certain: 2023-02-08 17:00, or 2023-02-08
    evening. If one of the rows is wrong, mark it as retracted.

    ## Bad
    The agency says 5,894 killed, and in the next row 6,957, both as of 8 February.

    ## Good
    The two are as of 2023-02-08 08:00 and 2023-02-08 17:00.
    """
    for claims in group.by_source.values():
        totals = [claim for claim in claims if claim.kind is Kind.TOTAL]
        for earlier, claim in pairwise(totals):
            if not may_have_risen(earlier, claim):
                continue
            if compare_claims(earlier, claim, settings).conflicts:
                message = (
                    f"{says(claim)}, up from {words_of(earlier)} of the same day: "
                    f"{_advice(earlier, claim)}, or mark one as retracted"
                )
                yield Problem(claim, message, (earlier,))


def _advice(earlier: Claim, claim: Claim) -> str:
    """Say which hours are missing, or that those of the rows do not say which is the later one."""
    mine, theirs = (each.day.clock if each.day else None for each in (claim, earlier))
    if mine and theirs:
        hours = f"{theirs.name} and {mine.name}" if mine.name != theirs.name else mine.name
        return f"the hours ({hours}) do not say which is the later one: check them"
    return "write the hours"
