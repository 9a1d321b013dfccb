"""Sources that round every figure: the step of which all their figures are multiples.

A police force that says 50, 250 and 1,200 counts in fifties. Its 1,250 does not contradict 1,251.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from math import gcd

from verify.model.claims import Claim

FEWEST = 5  # different figures that show a grid; two or three multiples of 50 may be chance
STEPS = (*(step * 10**zeros for zeros in range(6, 0, -1) for step in (5, 1)), 5)
NO_GRID = Decimal(0)


def with_grids(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims; each figure of a source that always rounds has the step as its `grid`."""
    return set_grids(claims, find_grids(claims))


def find_grids(claims: Iterable[Claim]) -> dict[str, Decimal]:
    """Return the step of each source that always rounds, by its key."""
    said: dict[str, set[Decimal]] = {}
    for claim in claims:
        figure = claim.readable
        if figure:
            said.setdefault(claim.resolved.key, set()).add(figure.stated_low)
    return {source: grid for source, numbers in said.items() if (grid := find_grid(numbers))}


def set_grids(claims: Sequence[Claim], grids: Mapping[str, Decimal]) -> list[Claim]:
    """Return the claims with the steps of their sources."""
    return [_with_grid(claim, grids) for claim in claims] if grids else list(claims)


def find_grid(numbers: set[Decimal]) -> Decimal:
    """Return the largest usual step of which all these numbers are multiples, or 0.

    Usual steps are 5, 10, 50, 100, 500, and so on.
    """
    if len(numbers) < FEWEST:
        return NO_GRID
    common = 0
    for number in numbers:
        if number != number.to_integral_value():
            return NO_GRID
        common = gcd(common, int(number))
        if common == 1:
            return NO_GRID
    return next((Decimal(step) for step in STEPS if common and common % step == 0), NO_GRID)


def _with_grid(claim: Claim, grids: Mapping[str, Decimal]) -> Claim:
    grid = grids.get(claim.resolved.key)
    if not grid or not claim.readable:
        return claim
    return claim._replace(figure=claim.readable._replace(grid=grid))
