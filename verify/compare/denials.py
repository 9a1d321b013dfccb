"""Denials, and the claims that they deny."""

from collections.abc import Iterator, Sequence

from verify.compare.agreement import compare_claims, is_denial
from verify.compare.figures import compare_figures
from verify.compare.pairs import MOST_SOURCES, series
from verify.model.agreements import Comparison
from verify.model.claims import Claim
from verify.model.figures import Figure
from verify.model.settings import Settings


def find_denials(
    claims: Sequence[Claim], settings: Settings
) -> Iterator[tuple[Claim, list[Claim]]]:
    """Yield the newest denial of each source, with the newest claims of others that it denies."""
    denials = {claim.resolved.key: claim for claim in claims if is_denial(claim)}
    if not denials:
        return
    newest = [each[-1] for each in series(claims).values()][:MOST_SOURCES]
    for denial in denials.values():
        rivals = [claim for claim in newest if _is_denied(claim, denial, settings)]
        if rivals:
            yield denial, rivals


def _is_denied(claim: Claim, denial: Claim, settings: Settings) -> bool:
    """Does the denial deny this claim: of another source, and with the figure that it names?"""
    if claim.resolved.key == denial.resolved.key:
        return False
    figure, denied = claim.readable, denial.readable
    if not denied:
        return not denial.value or not compare_claims(claim, denial, settings).conflicts
    if not figure:
        return False
    if not denied.high:  # "0, denies" is the denial of every other number
        return figure.low > 0
    found = compare_figures(figure, denied, settings.tolerance)
    if found.name is Comparison.COMPATIBLE:
        return _is_within(figure, denied)
    return found.agrees


def _is_within(a: Figure, b: Figure) -> bool:
    """Is one interval inside the other? A denial of "over 100,000" is none of "over 9,000"."""
    return a.low >= b.low and a.high <= b.high
