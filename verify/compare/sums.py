"""Do parts that make up a whole, and additions between totals, fit together?

Sums of one day are looked at, and totals of near days, because a total only grows. First each
source is held against itself, then all sources together. Two claims that conflict have rules of
their own, so a source that conflicts with another one is left out of what is said of both.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from verify.compare.agreement import is_assertion
from verify.compare.arithmetic import adds_up, is_correction, share_unit
from verify.compare.contradictions import Bound, Sum, find_contradiction, may_contradict
from verify.compare.figures import ROUND_STEP, rounding_step
from verify.compare.increments import find_increments
from verify.model.claims import Claim
from verify.model.figures import INFINITY, Kind
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.model.topics import Relation
from verify.topics.sums import split_by

MOST_CLAIMS = 200  # of one sum; more are not looked at
MOST_IN_PIECE = 40  # claims of a piece of a series
OVERLAP = 7  # steps from day to day that two pieces of a series share
A_PAIR = 2  # claims, which other rules compare
DAY = timedelta(days=1)
WHOLE = "whole"
NOTHING = Decimal(0)
Told = Mapping[str, Sequence[frozenset[str]]]  # by claim, the claims of which V204 tells


class Member(NamedTuple):
    """A claim in a sum: the quantity that it is about, and the bound that it sets."""

    claim: Claim
    bound: Bound


class System(NamedTuple):
    """The claims of one sum, or of one series of totals, and what ties their quantities."""

    members: tuple[Member, ...]
    sums: tuple[Sum, ...]

    @property
    def is_too_large(self) -> bool:
        """Are there more claims than are looked at?"""
        return len(self.members) > MOST_CLAIMS

    @property
    def may_be_impossible(self) -> bool:
        """Can the claims perhaps not all hold, if a recorder's figure is taken as it is printed?"""
        return may_contradict([each.bound for each in self.members], self.sums)


def find_impossible(group: Group, settings: Settings) -> Iterator[tuple[Claim, ...]]:
    """Yield each smallest set of claims that cannot all hold: parts and a whole, or a series."""
    said: set[str] = set()
    told = _find_told(group)
    for system in find_systems(group, settings):
        if system.is_too_large or not system.may_be_impossible:
            continue
        for claims in _of_each_source(system.members, system.sums, said, told):
            yield claims
        for claims in _of_all_sources(system.members, system.sums, said, told):
            yield claims


def _find_told(group: Group) -> Told:
    found: dict[str, list[frozenset[str]]] = {}
    for slip in find_increments(group):
        ids = _ids((slip.claim, *slip.others)) if slip.is_wrong else frozenset()
        for each in ids:
            found.setdefault(each, []).append(ids)
    return found


def _is_told(claims: Sequence[Claim], told: Told) -> bool:
    """Does V204 tell of these claims, or of some of them: an addition and the totals around it?"""
    ids = _ids(claims)
    return any(ids <= each or each <= ids for id_ in ids for each in told.get(id_, ()))


def _ids(claims: Iterable[Claim]) -> frozenset[str]:
    return frozenset(claim.id for claim in claims)


def find_systems(group: Group, settings: Settings) -> Iterator[System]:
    """Yield the sums of each day, then those of near days, then the series of totals."""
    yield from _find_splits(group, settings)
    if any(claim.kind is Kind.INCREMENT for claim in group.claims):
        yield from _find_series(group)


def _of_each_source(
    members: Sequence[Member], sums: Sequence[Sum], said: set[str], told: Told
) -> Iterator[tuple[Claim, ...]]:
    for source in sorted({each.claim.resolved.key for each in members}):
        own = [each for each in members if each.claim.resolved.key == source]
        yield from _contradictions(own, sums, said, told, _same_claim)


def _of_all_sources(
    members: Sequence[Member], sums: Sequence[Sum], said: set[str], told: Told
) -> Iterator[tuple[Claim, ...]]:
    """Look at all sources together. What a recorder counted is a floor to everybody else."""
    floors = [
        each._replace(bound=each.bound._replace(high=INFINITY, high_open=False))
        if each.claim.is_recorded and each.claim.kind is Kind.TOTAL
        else each
        for each in members
    ]
    if len({each.claim.resolved.key for each in members}) > 1:
        yield from _contradictions(floors, sums, said, told, _same_source)


def _contradictions(
    members: Iterable[Member],
    sums: Sequence[Sum],
    said: set[str],
    told: Told,
    is_same: Callable[[Claim, Claim], bool],
) -> Iterator[tuple[Claim, ...]]:
    """Yield sets that share no claim. Claims, or sources, that conflict in a pair are left out."""
    left = [each for each in members if each.claim.id not in said]
    while len(left) > A_PAIR and (found := find_contradiction([each.bound for each in left], sums)):
        claims = tuple(left[number].claim for number in found)
        if len(claims) <= A_PAIR or _is_told(claims, told):
            left = [e for e in left if not any(is_same(e.claim, claim) for claim in claims)]
            continue
        yield claims
        said.update(claim.id for claim in claims)
        left = [each for each in left if each.claim.id not in said]


def _same_claim(claim: Claim, other: Claim) -> bool:
    return claim.id == other.id


def _same_source(claim: Claim, other: Claim) -> bool:
    return claim.resolved.key == other.resolved.key


def _find_splits(group: Group, settings: Settings) -> Iterator[System]:
    """Yield the sums of a whole and its parts: of each day and kind, then of near days."""
    named: list[tuple[str, Sequence[Claim]]] = [(WHOLE, group.claims)]
    ties: dict[str, set[str]] = {}
    complete: dict[str, bool] = {}
    for near in group.near:
        split = split_by(group.topic, near.topic) if near.relation is Relation.WHOLE_OF else None
        if split:
            named.append((f"{split.by}: {split.part}", near.claims))
            every = (split.part, *split.others)
            ties.setdefault(split.by, set()).update(f"{split.by}: {each}" for each in every)
            complete[split.by] = split.is_complete
    if len(named) <= A_PAIR:
        return
    sums = tuple(Sum(WHOLE, tuple(sorted(ties[by])), complete[by]) for by in sorted(ties))
    about = [(name, claim) for name, some in named for claim in some if _is_usable(claim)]
    if _share_unit(claim for _, claim in about):
        for members in _of_days(about, settings.window):
            yield System(members, sums)


def _of_days(about: Sequence[tuple[str, Claim]], window: int) -> Iterator[tuple[Member, ...]]:
    """Yield the claims of each day and kind, with their bounds; then the totals of near days.

    A total of an earlier day is a floor of the day, and a total of a later day a ceiling. A day
    that has the whole and all parts needs no other days.
    """
    days: dict[tuple[Kind, date, date], list[Member]] = {}
    for name, claim in about:
        member = Member(claim, _as_bound(claim, name))
        days.setdefault((claim.kind, *_period(claim)), []).append(member)
    every = {name for name, _ in about}
    yield from (tuple(days[key]) for key in sorted(days) if _is_sum(days[key]))
    totals: dict[date, list[Member]] = {}
    for (kind, _, end), members in days.items():
        if kind is Kind.TOTAL and end > date.min:
            totals.setdefault(end, []).extend(members)
    for day, members in sorted(totals.items()):
        if {each.bound.quantity for each in members} < every:
            near = tuple(_near_day(totals, day, window))
            if len(near) > len(members) and _is_sum(near):
                yield near


def _is_sum(members: Sequence[Member]) -> bool:
    """Are there claims on the whole, and on two parts or more?"""
    names = {each.bound.quantity for each in members}
    return WHOLE in names and len(names) > A_PAIR


def _near_day(totals: Mapping[date, Sequence[Member]], day: date, window: int) -> Iterator[Member]:
    for days in range(-min(window, (day - date.min).days), window + 1):
        if day.toordinal() + days > date.max.toordinal():
            return
        for claim, bound in totals.get(day + timedelta(days), ()):
            if days < 0:
                yield Member(claim, bound._replace(high=INFINITY, high_open=False))
            elif days:
                yield Member(claim, bound._replace(low=NOTHING, low_open=False))
            else:
                yield Member(claim, bound)


def _is_usable(claim: Claim) -> bool:
    """Is the figure one that the source still asserts, and none that is corrected or negative?"""
    figure = claim.readable
    if figure is None or figure.stated_low < 0 or not is_assertion(claim):
        return False
    return adds_up(figure) and not claim.is_day_unread and not is_correction(claim)


def _share_unit(claims: Iterable[Claim]) -> bool:
    figures = [figure for claim in claims if (figure := claim.readable)]
    return bool(figures) and share_unit(*figures)


def _period(claim: Claim) -> tuple[date, date]:
    return (claim.day.start, claim.day.end) if claim.day else (date.min, date.min)


def _as_bound(claim: Claim, name: str) -> Bound:
    """Return the interval of a claim, as wide as its rounding allows."""
    figure = claim.readable
    if figure is None:
        raise TypeError("the claim has no figure")
    if figure.step < ROUND_STEP and not figure.grid:  # printed to the unit, so not rounded
        return Bound(name, figure.low, figure.high, figure.low_open, figure.high_open)
    half = rounding_step(figure) / 2
    low = max(NOTHING, min(figure.low, figure.stated_low - half)) if figure.low else NOTHING
    high = max(figure.high, figure.stated_high + half)
    return Bound(name, low, high, figure.low_open and low == figure.low, figure.high_open)


def _find_series(group: Group) -> Iterator[System]:
    """Yield the totals of a topic and the additions between them, day by day."""
    usable = [claim for claim in group.claims if claim.day and _is_usable(claim)]
    corrected = {claim.resolved.key for claim in group.claims if is_correction(claim)}
    usable = [
        claim
        for claim in usable
        if claim.resolved.key not in corrected and claim.kind is not Kind.LEVEL
    ]
    if not _share_unit(usable):
        return
    by_day: dict[date, list[Claim]] = {}
    for claim in usable:
        by_day.setdefault(claim.last_day, []).append(claim)
    steps = list(pairwise(sorted({*by_day, *map(_before, usable)})))
    for piece in _cut(by_day, steps) if steps else ():
        yield _system_of_steps(by_day, piece)


def _cut(
    by_day: Mapping[date, Sequence[Claim]], steps: Sequence[tuple[date, date]]
) -> Iterator[Sequence[tuple[date, date]]]:
    """Cut a long series into pieces of not too many claims; each begins within the one before."""
    sizes = [len(by_day.get(day, ())) for _, day in steps]
    first = size = 0
    for at, more in enumerate(sizes):
        size += more
        if size > MOST_IN_PIECE and at > first:
            yield steps[first:at]
            while first < at and (size > MOST_IN_PIECE // 2 or at - first > OVERLAP):
                size -= sizes[first]
                first += 1
    yield steps[first:]


def _system_of_steps(
    by_day: Mapping[date, Sequence[Claim]], steps: Sequence[tuple[date, date]]
) -> System:
    """Return the totals within some steps from day to day, and the additions of one step."""
    days, spans = [steps[0][0], *(end for _, end in steps)], set(steps)
    members = [
        Member(claim, _as_bound(claim, f"{'on' if is_total else 'until'} {day}"))
        for day in days
        for claim in by_day.get(day, ())
        if (is_total := claim.kind is Kind.TOTAL) or _span(claim) in spans
    ]
    sums = tuple(Sum(f"on {end}", (f"on {start}", f"until {end}")) for start, end in steps)
    return System(tuple(members), sums)


def _span(claim: Claim) -> tuple[date, date]:
    return _before(claim), claim.last_day


def _before(claim: Claim) -> date:
    """Return the day before an addition, or the day of a total."""
    if claim.day is None or claim.kind is Kind.TOTAL or claim.day.start == date.min:
        return claim.last_day
    return claim.day.start - DAY
