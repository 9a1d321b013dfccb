"""V021: a figure that was said before the day that it describes."""

from collections.abc import Iterator

from verify.model.claims import Claim
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.patterns import pattern

# Words of a plan or a forecast, which is said before its day.
PLANNED = (
    r"(?i)\b(?:will|would|shall|to be|going to|plan(?:s|ned)?|forecasts?|expect(?:s|ed)?|"
    r"predict(?:s|ed|ions?)?|project(?:s|ed|ions?)|scheduled|target(?:s|ed)?|goals?|needed|needs|"
    r"requested|appeal(?:s|ed)?|pledged?|promised|at risk|could|might)\b"
)


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A figure describes a day that came after the day on which it was said.

    ## Why
    Nobody can count the dead of next week. Probably the two dates are swapped, or one of them is
    mistyped. A plan or a forecast is said before its day: its row has a word such as "planned" or
    "expected".

    ## Bad
    date is 2022-09-08 and as_of is 2022-09-10.

    ## Good
    date is 2022-09-10 and as_of is 2022-09-08.
    """
    for claim, _ in group.figures():
        if claim.date and claim.day and claim.date.end < claim.day.start and not _is_plan(claim):
            message = (
                f"was said on {claim.date}, before the day that it describes, {claim.day}: "
                "check both dates"
            )
            yield Problem(claim, message)


def _is_plan(claim: Claim) -> bool:
    cells = (claim.topic.label, claim.value, claim.quote, claim.note)
    return any(cell and pattern(PLANNED).search(cell) for cell in cells)
