"""Disagreements: the sources of one topic and kind that conflict, in camps."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from verify.compare.agreement import counts_cases
from verify.compare.figures import compare_figures
from verify.model.agreements import Comparison, Gap, Pair
from verify.model.claims import Claim
from verify.model.figures import Figure, Kind
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple

# What may part two camps, as a message names it, and how it is read from a claim.
PARTING: Mapping[str, Callable[[Claim], str]] = {
    "day": lambda claim: str(claim.day or ""),
    "place": lambda claim: claim.place.casefold(),
    "label": lambda claim: claim.topic.label.casefold(),
    "side": lambda claim: claim.resolved.party,
}


class Disagreement(NamedTuple):
    """Figures of one topic and kind that cannot all be right.

    `pairs` are the claims that conflict. `camps` are the newest conflicting claims of all sources
    concerned, the lowest figures first; within a camp no two neighbours conflict. `parted_by` names
    what is another in each camp: "day", "place", "label" or "side". `gap` lies between the lowest
    and the highest figure.
    """

    pairs: tuple[Pair, ...]
    camps: tuple[tuple[Claim, ...], ...]
    parted_by: tuple[str, ...]
    gap: Gap


def find_disagreements(group: Group) -> Iterator[Disagreement]:
    """Yield each disagreement, by kind of figure. What a recorder counted is no party to it."""
    return map(tell_in_camps, find_conflicts(group))


def tell_in_camps(pairs: Sequence[Pair]) -> Disagreement:
    """Return what the claims of these pairs disagree about."""
    camps = _find_camps(pairs)
    return Disagreement(tuple(pairs), camps, tuple(_find_parting(camps)), _find_gap(camps))


def find_conflicts(group: Group) -> Iterable[Sequence[Pair]]:
    """Return the pairs that conflict, one list for each kind of figure, and for each currency."""
    kinds: dict[Kind, list[Pair]] = {}
    for pair in group.pairs:
        if pair.agreement.conflicts and pair.first.readable and _are_rivals(pair):
            kinds.setdefault(pair.first.kind, []).append(pair)
    kinds |= _find_past(group, kinds)
    return [some for pairs in kinds.values() for some in _by_unit(pairs)]


def _by_unit(pairs: Sequence[Pair]) -> Sequence[Sequence[Pair]]:
    """Return pairs apart if nobody can compare their figures: those in dollars, those in euros."""
    if len({pair.first.readable.unit for pair in pairs if pair.first.readable}) < 2:  # noqa: PLR2004  units
        return [pairs]
    found: list[list[Pair]] = []
    for pair in pairs:
        fitting = (some for some in found if _are_comparable(some[0].first, pair.first))
        some = next(fitting, None)
        if some is None:
            found.append([pair])
        else:
            some.append(pair)
    return found


def _are_comparable(one: Claim, other: Claim) -> bool:
    if not one.readable or not other.readable:
        return False
    return compare_figures(one.readable, other.readable).name is not Comparison.NOT_COMPARABLE


def _are_rivals(pair: Pair) -> bool:
    return counts_cases(pair.first) == counts_cases(pair.second)


def _find_past(group: Group, known: Container[Kind]) -> dict[Kind, list[Pair]]:
    """Return the conflicts of the last such day, by kind; no newest figures of it conflict."""
    kinds: dict[Kind, list[Pair]] = {}
    for pair in group.past:
        if pair.first.kind not in known and _are_rivals(pair):
            kinds.setdefault(pair.first.kind, []).append(pair)
    return {
        kind: [pair for pair in pairs if _day(pair) == last]
        for kind, pairs in kinds.items()
        for last in [max(map(_day, pairs))]
    }


def _day(pair: Pair) -> date:
    return max(pair.first.last_day, pair.second.last_day)


def _find_camps(pairs: Sequence[Pair]) -> tuple[tuple[Claim, ...], ...]:
    newest: dict[str, Claim] = {}
    for pair in pairs:
        for claim in (pair.first, pair.second):
            known = newest.get(claim.resolved.key)
            if known is None or known.last_day < claim.last_day:
                newest[claim.resolved.key] = claim
    camps: list[list[Claim]] = []
    for claim in _by_figure(newest.values()):
        if camps and not _conflict(camps[-1][-1], claim):
            camps[-1].append(claim)
        else:
            camps.append([claim])
    return tuple(map(tuple, camps))


def _by_figure(claims: Iterable[Claim]) -> list[Claim]:
    """Return claims, the lowest figures first: 120 hectares before 2 sq km."""
    every = [(claim, claim.readable) for claim in claims]
    units = sorted({figure.unit for _, figure in every if figure and figure.unit})
    keyed = [(_ends(figure, units), claim.resolved.key, claim) for claim, figure in every]
    return [claim for *_, claim in sorted(keyed, key=lambda each: each[:2])]


def _ends(figure: Figure | None, units: Sequence[str]) -> tuple[Decimal, ...]:
    """Return both printed ends of a figure, in the first of several units that it can have."""
    ends = (figure.stated_low, figure.stated_high) if figure else ()
    unit = figure.unit if figure else None
    if len(units) < 2 or not unit:  # noqa: PLR2004  units
        return ends
    from verify.values.units import convert  # few disagreements have two units

    return tuple(
        next((found for each in units if (found := convert(end, unit, each)) is not None), end)
        for end in ends
    )


def _conflict(one: Claim, other: Claim) -> bool:
    if not one.readable or not other.readable:
        return False
    return compare_figures(one.readable, other.readable).conflicts


def _find_parting(camps: Sequence[Sequence[Claim]]) -> Iterator[str]:
    """Yield what is the same in no two camps, and is known of each claim."""
    for name, read in PARTING.items() if len(camps) > 1 else ():
        if not read(camps[0][0]):
            continue  # as a rule it is not known of the others too
        values = [{read(claim) for claim in camp} for camp in camps]
        every = set().union(*values)
        if "" not in every and len(every) == sum(map(len, values)):
            yield name


def _find_gap(camps: Sequence[Sequence[Claim]]) -> Gap:
    low, high = camps[0][0].readable, camps[-1][-1].readable
    if low is None or high is None:
        raise TypeError("a claim without a figure is in a camp")
    found = compare_figures(low, high).gap
    return found or Gap(low.stated_high, high.stated_low)
