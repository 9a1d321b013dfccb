"""Conflicts before the newest day: two sources whose newest figures fit may have differed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations

from verify.compare.agreement import is_later_and_higher, low_of
from verify.compare.figures import measured
from verify.compare.pace import Pace
from verify.compare.pairs import MOST_SOURCES, Compare
from verify.compare.relays import BySource, compare_sources
from verify.compare.within_a_day import is_of_one_time
from verify.model.agreements import Agreement, Cause, Pair
from verify.model.claims import Claim
from verify.model.figures import Figure, Kind
from verify.model.settings import Settings

Days = Mapping[date, Claim]


def find_past_conflicts(
    by_source: BySource, pairs: Collection[Pair], settings: Settings, pace: Pace
) -> Iterator[Pair]:
    """Yield the last conflict of each two sources of which no pair of `pairs` conflicts.

    Compared are figures of one day, and a total with the last earlier total of the other source.
    That a total rose fast is no conflict here: the newest figures fit. It takes two sources, and an
    earlier figure of one of them.
    """
    known = {_names(pair) for pair in pairs if pair.agreement.conflicts}

    def compare(a: Claim, b: Claim) -> Agreement:
        return compare_sources(a, b, by_source, settings, pace)

    for days_of in _by_kind(by_source).values():
        if len(days_of) <= MOST_SOURCES:
            for (one, first), (other, second) in combinations(days_of.items(), 2):
                if (one, other) not in known and len(first) + len(second) > 2:  # noqa: PLR2004
                    yield from _compare_days(first, second, compare, settings.window)
        else:
            yield from _compare_outlying(days_of, known, compare)


def _names(pair: Pair) -> tuple[str, str]:
    return pair.first.resolved.key, pair.second.resolved.key


def _by_kind(
    by_source: Mapping[str, Sequence[Claim]],
) -> dict[tuple[Kind, str], dict[str, dict[date, Claim]]]:
    """Return the last figure of each day by kind and dimension, then by source."""
    found: dict[tuple[Kind, str], dict[str, dict[date, Claim]]] = {}
    for source, claims in by_source.items():
        for claim in claims:
            figure = claim.readable
            if figure and claim.day:
                key = claim.kind, measured(figure)
                days = found.setdefault(key, {}).setdefault(source, {})
                days[claim.day.end] = claim
    return found


def _compare_days(first: Days, second: Days, compare: Compare, window: int) -> Iterator[Pair]:
    conflicts: list[Pair] = []
    for a, b in _by_day(first, second):
        if not is_later_and_higher(a, b, window) and _are_apart(a.readable, b.readable):
            is_one_time = is_of_one_time(a, b)
            found = compare(a, b) if is_one_time or a.kind is Kind.TOTAL else None
            if found and found.conflicts and (is_one_time or found.cause is Cause.TOTAL_GROWS):
                conflicts.append(Pair(a, b, found))
    if conflicts:
        near = [(a, b) for a, b in _by_day(first, second) if _days_between(a, b) <= window]
        yield conflicts[-1]._replace(days=len(conflicts) - 1, compared=len(near))


def _by_day(first: Days, second: Days) -> Iterator[tuple[Claim, Claim]]:
    """Yield, for each day of one of two sources, the last claim of each by then."""
    a: Claim | None = None
    b: Claim | None = None
    for day in sorted({*first, *second}):
        a, b = first.get(day, a), second.get(day, b)
        if a and b:
            yield a, b


def _days_between(a: Claim, b: Claim) -> int:
    return abs((a.last_day - b.last_day).days)


def _are_apart(a: Figure | None, b: Figure | None) -> bool:
    """Do two intervals not overlap? This is quick, and decides most pairs."""
    if a is None or b is None:
        return False
    is_open = a.low_open or a.high_open or b.low_open or b.high_open
    return a.low > b.high or b.low > a.high or (is_open and (a.low == b.high or b.low == a.high))


def _compare_outlying(
    days_of: Mapping[str, Days],
    known: Collection[tuple[str, str]],
    compare: Compare,
) -> Iterator[Pair]:
    """Compare the lowest and the highest figure of each day; yield the last conflict.

    With many sources, to compare each two of them would cost too much.
    """
    of_day: dict[date, list[Claim]] = {}
    for days in days_of.values():
        for day, claim in days.items():
            of_day.setdefault(day, []).append(claim)
    newest, those = max(of_day), {*known, *(names[::-1] for names in known)}
    conflicts: list[Pair] = []
    for day in sorted(of_day):
        low, high = min(of_day[day], key=low_of), max(of_day[day], key=low_of)
        if day != newest and _are_apart(low.readable, high.readable):
            pair = Pair(low, high, compare(low, high))
            if pair.agreement.conflicts and _names(pair) not in those:
                conflicts.append(pair)
    if conflicts:
        yield conflicts[-1]._replace(days=len(conflicts) - 1, compared=len(of_day))
