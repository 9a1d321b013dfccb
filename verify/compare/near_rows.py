"""What the rows of two topics with like words say of whether the two are one."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from verify.compare.agreement import is_assertion
from verify.compare.figures import compare_figures
from verify.model.agreements import Comparison
from verify.model.claims import Claim
from verify.model.figures import Figure, Kind

NEAR = Decimal("0.2")  # of the higher figure: two figures so near may be of one thing

Day = tuple[date, date, bool]  # the first and the last, and is the figure an addition?
Figures = dict[tuple[str, Day], list[Figure]]


def are_told_apart(one: Sequence[Claim], other: Sequence[Claim]) -> bool:
    """Does a source give two figures of one day for two topics, too far apart to be one?

    A table has "children vaccinated" beside "people vaccinated": to its source they are two.
    """
    mine, theirs = _figures(one), _figures(other)
    return any(
        not any(_may_agree(a, b) for a in figures for b in theirs[key])
        for key, figures in mine.items()
        if key in theirs
    )


def have_rivals(one: Sequence[Claim], other: Sequence[Claim]) -> bool:
    """Do two sources give figures of one day, one for each topic, that may be of one thing?"""
    by_day: dict[Day, list[tuple[str, Figure]]] = {}
    for (source, day), figures in _figures(other).items():
        by_day.setdefault(day, []).extend((source, figure) for figure in figures)
    return any(
        source != rival and _may_agree(figure, each)
        for (source, day), figures in _figures(one).items()
        for rival, each in by_day.get(day, ())
        for figure in figures
    )


def _figures(claims: Sequence[Claim]) -> Figures:
    """Return the figures of each source and day. What is added is not what there is in all."""
    found: Figures = {}
    for claim in claims:
        if claim.day and claim.readable and is_assertion(claim):
            day = (claim.day.start, claim.day.end, claim.kind is Kind.INCREMENT)
            found.setdefault((claim.resolved.key, day), []).append(claim.readable)
    return found


def _may_agree(a: Figure, b: Figure) -> bool:
    return compare_figures(a, b, NEAR).name is not Comparison.CONFLICTS
