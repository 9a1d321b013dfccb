"""V216: a figure with a digit more or less than its neighbours."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from verify.compare.figures import measured
from verify.compare.periods import name_period
from verify.model.claims import Claim
from verify.model.figures import Figure, Kind
from verify.model.groups import Group
from verify.model.rules import Problem
from verify.model.settings import Settings
from verify.text.english import dated, says

LEAST = 10  # the neighbours; a smaller figure may grow tenfold
NEAR = Decimal("1.5")  # times; the neighbours are near each other
FAR = 5  # times; the figure is far from both
NEAR_FAR = 3  # times; without such a jump, no figure is FAR from two that are NEAR
FEWEST = 3  # a figure and two neighbours; an addition has three


def check(group: Group, _settings: Settings) -> Iterator[Problem]:
    """A figure of a series has a digit more or less than the figures beside it.

    ## Why
    1,240 between 122 and 126 is probably 124. It is only a hint: ask the source, or look at the
    page. Additions come and go: only one among three or more that are near each other is reported.

    ## Bad
    The ministry has 122 on Monday, 1,240 on Tuesday and 126 on Wednesday.

    ## Good
    The ministry has 124 on Tuesday.
    """
    for claims in group.by_source.values():
        if len(claims) >= FEWEST and _are_far(claims):
            series: dict[object, dict[object, tuple[Claim, Figure]]] = {}
            for claim in claims:
                figure = claim.readable
                if figure and claim.day and figure.is_bounded:
                    key = claim.kind, claim.series, measured(figure), _length(claim)
                    series.setdefault(key, {})[claim.day[:2], claim.day.clock] = claim, figure
            for some in series.values():
                if len(some) >= FEWEST and _has_jump(some.values()):
                    yield from _find_slips(list(some.values()))


def _length(claim: Claim) -> str:
    """Return over which time an addition was counted: a week is no neighbour of a day."""
    return name_period(claim) if claim.kind is Kind.INCREMENT else ""


def _are_far(claims: Sequence[Claim]) -> bool:
    """Are any two figures FAR from each other? In most series none are."""
    numbers = [figure.stated_low for claim in claims if (figure := claim.readable)]
    return len(numbers) >= FEWEST and max(numbers) >= FAR * min(numbers)


def _has_jump(series: Iterable[tuple[Claim, Figure]]) -> bool:
    """Is any figure far from the one before it? Most series have no such figure."""
    numbers = [figure.stated_low for _, figure in series]
    return any(
        number > NEAR_FAR * before or before > NEAR_FAR * number
        for before, number in pairwise(numbers)
    )


def _find_slips(series: Sequence[tuple[Claim, Figure]]) -> Iterator[Problem]:
    for at, (claim, figure) in enumerate(series):
        beside = (at - 1, at + 1)
        if at == 0:
            beside = (1, 2)
        elif at == len(series) - 1:
            beside = (at - 2, at - 1)
        if claim.kind is Kind.INCREMENT and not _are_near(series, at):
            continue
        (one, before), (other, after) = series[beside[0]], series[beside[1]]
        low, high = sorted((before.stated_low, after.stated_low))
        if low < LEAST or high > NEAR * low:
            continue
        if fault := _compare_digits(figure.stated_low, low, high):
            message = f"{says(claim)}, beside {dated(one)} and {dated(other)}: check if {fault}"
            yield Problem(claim, message, (one, other))


def _are_near(series: Sequence[tuple[Claim, Figure]], at: int) -> bool:
    """Are the nearest figures on both sides of a place, at least three, near each other?"""
    others = [*series[max(at - FEWEST, 0) : at], *series[at + 1 : at + 1 + FEWEST]]
    numbers = [figure.stated_low for _, figure in others]
    return len(numbers) >= FEWEST and max(numbers) <= NEAR * min(numbers)


def _compare_digits(number: Decimal, low: Decimal, high: Decimal) -> str:
    if number >= FAR * high and _digits(number) == _digits(high) + 1:
        return "there is a digit too many"
    if number and FAR * number <= low and _digits(number) == _digits(low) - 1:
        return "a digit is missing"
    return ""


def _digits(number: Decimal) -> int:
    return len(str(int(number)))
