"""What two figures, or two claims, amount to side by side."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from verify.model import (
    INFINITY,
    Agreement,
    Cause,
    Claim,
    ClaimStatus,
    Comparison,
    Figure,
    Kind,
    Pair,
    Settings,
    Stance,
    Unreadable,
)
from verify.topics import are_opposed
from verify.units import convert, dimension, same_dimension

NOTHING = Decimal(0)
WEEK_OR_MONTH = re.compile(r"(?i)\b(?:month|week|(?:7|seven) days|since \w+day)\b")
KINDS = {Kind.TOTAL: "a total", Kind.INCREMENT: "an increment", Kind.LEVEL: "a level"}
ASSERTING = frozenset((Stance.ASSERTS, Stance.CONFIRMS, Stance.QUALIFIES))
# With more sources than this on one topic, each is compared with the lowest and the highest only,
# so that the cost, and the number of findings, stay linear.
MOST_SOURCES = 12


def compare_figures(a: Figure, b: Figure, tolerance: Decimal = NOTHING) -> Agreement:
    """Compare two figures on one thing as of one day.

    Bounded intervals that overlap agree. Intervals that overlap only through an open end ("at least
    5,767" and "22,000") are compatible: neither supports the other. Disjoint ones conflict, unless
    the gap is within `tolerance`, a share of the larger of the nearest ends. Figures in two units
    of one dimension are compared by what they stand for as printed: 772 sq miles is 2,000 sq km.
    """
    if not same_dimension(a.unit, b.unit):
        return Agreement(
            Comparison.NOT_COMPARABLE, f"{dimension(a.unit)} against {dimension(b.unit)}"
        )
    low_a, high_a, low_b, high_b = a.low, a.high, b.low, b.high
    if a.unit and b.unit and a.unit != b.unit:
        if convert(a.stated_low, a.unit, b.unit) is None:
            return Agreement(Comparison.NOT_COMPARABLE, f"{a.unit} against {b.unit}")
        low_a, high_a = _converted(a, b.unit)
        low_b, high_b = _printed(b)
    if low_a > high_b or (low_a == high_b and (a.low_open or b.high_open)):
        return _apart(low_a, high_b, tolerance)
    if low_b > high_a or (low_b == high_a and (b.low_open or a.high_open)):
        return _apart(low_b, high_a, tolerance)
    if a.is_bounded and b.is_bounded:
        return Agreement(Comparison.AGREES, "the figures overlap")
    if (a.qualifier, a.stated_low, a.stated_high) == (b.qualifier, b.stated_low, b.stated_high):
        return Agreement(Comparison.AGREES, "both give the same bound")
    return Agreement(Comparison.COMPATIBLE, "they overlap only through an open end")


def _apart(higher: Decimal, lower: Decimal, tolerance: Decimal) -> Agreement:
    if tolerance and higher - lower <= tolerance * higher:
        return Agreement(Comparison.AGREES, "within the tolerance")
    ratio = higher / lower if lower > 0 else None
    return Agreement(Comparison.CONFLICTS, "the figures do not overlap", ratio)


def _printed(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return the interval that the printed digits stand for: a printed 2.0 is 1.95 to 2.05."""
    half = figure.step / 2
    low = min(figure.low, figure.stated_low - half) if figure.low else figure.low
    high = max(figure.high, figure.stated_high + half)
    return low, high


def _converted(figure: Figure, unit: str) -> tuple[Decimal, Decimal]:
    low, high = _printed(figure)
    source = figure.unit or unit
    ends = [end if end.is_infinite() else convert(end, source, unit) for end in (low, high)]
    first, last = (NOTHING if end is None else end for end in ends)
    return first, last


def compare_claims(a: Claim, b: Claim, settings: Settings) -> Agreement:
    """Compare two claims on one topic, as far as kind and time allow.

    A total only grows: a later one that is lower conflicts however far apart they are; a later one
    that is higher may have grown. What a recorder counted case by case is a floor to everybody
    else. A claim without a day is compared as if it were of the same day.
    """
    if not a.readable or not b.readable:
        return _compare_accounts(a, b, settings)
    if a.kind is not b.kind:
        return Agreement(Comparison.NOT_COMPARABLE, f"{KINDS[a.kind]} against {KINDS[b.kind]}")
    if a.is_recorded != b.is_recorded:
        a, b = _as_floor(a), _as_floor(b)
    found = compare_figures(_figure(a), _figure(b), settings.tolerance)
    if not found.is_comparable or a.day is None or b.day is None:
        return found
    return _over_time(a, b, found, settings)


def _over_time(a: Claim, b: Claim, found: Agreement, settings: Settings) -> Agreement:
    """Return what the comparison of two figures comes to, of the days that they are of."""
    if a.kind is Kind.INCREMENT:
        if str(a.day) != str(b.day):
            return Agreement(Comparison.NOT_COMPARABLE, f"of {a.day} against of {b.day}")
        mine, theirs = _period(a), _period(b)
        if mine == theirs:
            return found
        return Agreement(Comparison.NOT_COMPARABLE, f"{mine} against {theirs}")
    early, late = sorted((a, b), key=_last_day)
    apart = _last_day(late) - _last_day(early)
    if found.conflicts and a.kind is Kind.TOTAL and apart:
        if _is_below(late, early):
            return found._replace(reason="a total only grows", cause=Cause.TOTAL_GROWS)
        if apart <= settings.window and _may_have_grown(early, late, apart, settings):
            return Agreement(Comparison.COMPATIBLE, f"it may have grown in {count_days(apart)}")
    if apart > settings.window:
        return Agreement(Comparison.NOT_COMPARABLE, f"{count_days(apart)} apart")
    return found


def _period(claim: Claim) -> str:
    """Return how long a time an addition is of, as far as its value says so."""
    words = WEEK_OR_MONTH.search(claim.value)
    if not words:
        return "another period"
    return "a month" if words[0].casefold() == "month" else "a week or part of one"


def _as_floor(claim: Claim) -> Claim:
    figure = claim.readable
    if not figure or not claim.is_recorded or claim.kind is not Kind.TOTAL:
        return claim
    return claim._replace(figure=figure._replace(high=INFINITY))


def _figure(claim: Claim) -> Figure:
    figure = claim.readable
    if figure is None:
        raise TypeError("the claim has no figure")
    return figure


def _last_day(claim: Claim) -> int:
    return claim.day.end.toordinal() if claim.day else 0


def _is_below(a: Claim, b: Claim) -> bool:
    """Is the figure of `a` the lower of two that do not overlap?"""
    mine, theirs = _figure(a), _figure(b)
    if mine.unit and theirs.unit and mine.unit != theirs.unit:
        return _converted(mine, theirs.unit)[1] <= theirs.low
    return mine.high <= theirs.low


def _may_have_grown(early: Claim, late: Claim, days: int, settings: Settings) -> bool:
    before = _figure(early)
    grown = before._replace(high=before.high * (1 + settings.growth) ** days)
    return not compare_figures(grown, _figure(late)).conflicts


def _compare_accounts(a: Claim, b: Claim, settings: Settings) -> Agreement:
    """Compare two claims of which at least one has no figure: by what they say."""
    if a.figure is not None or b.figure is not None:
        return Agreement(Comparison.NOT_COMPARABLE, "one gives no figure")
    apart = abs(_last_day(a) - _last_day(b)) if a.day and b.day else 0
    if apart > settings.window:
        return Agreement(Comparison.NOT_COMPARABLE, f"{count_days(apart)} apart")
    if a.value.casefold().split() == b.value.casefold().split():
        return Agreement(Comparison.AGREES, "the accounts are the same")
    if are_opposed(a.value, b.value):
        return Agreement(Comparison.CONFLICTS, "the accounts exclude each other")
    return Agreement(Comparison.NOT_COMPARABLE, "the accounts are worded differently")


def count_days(days: int) -> str:
    """Return a number of days in words for a message."""
    return "1 day" if days == 1 else f"{days:,} days"


def is_assertion(claim: Claim) -> bool:
    """Does somebody still stand by the claim, and can it be read: what of, and how many?"""
    is_standing = claim.stance in ASSERTING and claim.status is not ClaimStatus.RETRACTED
    is_read = bool(claim.topic.label) and not isinstance(claim.figure, Unreadable)
    return bool(claim.source) and is_standing and is_read


def is_denial(claim: Claim) -> bool:
    """Does somebody deny the claim, and still stand by that?"""
    is_standing = claim.stance is Stance.DENIES and claim.status is not ClaimStatus.RETRACTED
    return bool(claim.source and claim.topic.label) and is_standing


def series(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """Return the claims of each named source that it stands by, in order of day.

    The claims come sorted by day. Denials are left out, since their figure is what they deny, and
    so is what was retracted or cannot be read.
    """
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        if is_assertion(claim):
            found.setdefault(claim.who.key, []).append(claim)
    return found


def find_denials(
    claims: Sequence[Claim], settings: Settings
) -> Iterator[tuple[Claim, list[Claim]]]:
    """Yield the newest denial of each source, with the newest claims of others that it denies."""
    denials = {claim.who.key: claim for claim in claims if is_denial(claim)}
    if not denials:
        return
    newest = [each[-1] for each in series(claims).values()][:MOST_SOURCES]
    for denial in denials.values():
        rivals = [claim for claim in newest if _is_denied(claim, denial, settings)]
        if rivals:
            yield denial, rivals


def _is_denied(claim: Claim, denial: Claim, settings: Settings) -> bool:
    """Is it another's claim, and, where the denial says which figure it denies, that one?"""
    if claim.who.key == denial.who.key:
        return False
    figure, denied = claim.readable, denial.readable
    if not denied:
        return not denial.value or not compare_claims(claim, denial, settings).conflicts
    if not figure:
        return False
    found = compare_figures(figure, denied, settings.tolerance)
    if found.name is Comparison.COMPATIBLE:
        return _is_within(figure, denied)
    return found.agrees


def _is_within(a: Figure, b: Figure) -> bool:
    """Is all of one interval in the other? Who denies "over 100,000" does not deny "over 9,000"."""
    return a.low >= b.low and a.high <= b.high


def find_pairs(by_source: Mapping[str, Sequence[Claim]], settings: Settings) -> Iterator[Pair]:
    """Yield, for every two sources, their newest comparable claims of each kind."""
    if len(by_source) < 2:  # noqa: PLR2004  it takes two
        return
    kinds: dict[Kind | None, dict[str, list[Claim]]] = {}
    for source, claims in by_source.items():
        for claim in claims:
            kinds.setdefault(claim.figure_kind, {}).setdefault(source, []).append(claim)
    for some in kinds.values():
        of_source = list(some.values())
        if len(of_source) <= MOST_SOURCES:
            for first, second in combinations(of_source, 2):
                yield from _newest_pair(first, second, settings)
        else:
            yield from _outlying_pairs([each[-1] for each in of_source], settings)


def _newest_pair(
    first: Sequence[Claim], second: Sequence[Claim], settings: Settings
) -> Iterator[Pair]:
    """Walk two series from the newest day back, each claim against the other's newest by then."""
    walk = _side_by_side(first, second)
    for a, b in walk:
        found = compare_claims(a, b, settings)
        if found.conflicts:
            days = {max(_last_day(a), _last_day(b))}
            for c, d in walk:
                if compare_claims(c, d, settings).conflicts:
                    days.add(max(_last_day(c), _last_day(d)))
            yield Pair(a, b, found, len(days) - 1)
            return
        if found.is_comparable:
            yield Pair(a, b, found)
            return


def _side_by_side(first: Sequence[Claim], second: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    i, j = len(first) - 1, len(second) - 1
    while i >= 0 and j >= 0:
        a, b = first[i], second[j]
        yield a, b
        if _last_day(a) > _last_day(b):
            i -= 1
        else:
            j -= 1


def _outlying_pairs(claims: list[Claim], settings: Settings) -> Iterator[Pair]:
    with_figure = [claim for claim in claims if claim.readable] or claims
    lowest = min(with_figure, key=_low)
    highest = max(with_figure, key=_low)
    for claim in claims:
        for other in (lowest, highest):
            if claim is other or (claim is highest and other is lowest):
                continue
            found = compare_claims(claim, other, settings)
            if found.is_comparable:
                yield Pair(claim, other, found)


def _low(claim: Claim) -> Decimal:
    return claim.readable.low if claim.readable else NOTHING
