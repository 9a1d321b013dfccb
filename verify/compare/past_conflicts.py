"""Conflicts before the newest day: two sources whose newest figures fit may have differed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations

from verify.compare.agreement import is_later_and_higher
from verify.compare.figures import measured
from verify.compare.pace import Pace
from verify.compare.pairs import MOST_SOURCES, Compare
from verify.compare.relays import BySource, compare_sources
from verify.compare.within_a_day import is_of_one_time
from verify.model.agreements import Agreement, Cause, Pair
from verify.model.claims import Claim
from verify.model.figures import Figure, Kind
from verify.model.settings import Settings

WithFigure = tuple[Claim, Figure]
Days = Mapping[date, WithFigure]


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
) -> dict[tuple[Kind, str], dict[str, dict[date, WithFigure]]]:
    """Return the last figure of each day by kind and dimension, then by source."""
    found: dict[tuple[Kind, str], dict[str, dict[date, WithFigure]]] = {}
    for source, claims in by_source.items():
        for claim in claims:
            figure = claim.readable
            if figure and claim.day:
                key = claim.kind, measured(figure)
                days = found.setdefault(key, {}).setdefault(source, {})
                days[claim.day.end] = claim, figure
    return found


def _compare_days(first: Days, second: Days, compare: Compare, window: int) -> Iterator[Pair]:
    conflicts: list[Pair] = []
    for (a, mine), (b, theirs) in _by_day(first, second):
        if _are_apart(mine, theirs) and not is_later_and_higher(a, b, window):
            is_one_time = is_of_one_time(a, b)
            found = compare(a, b) if is_one_time or a.kind is Kind.TOTAL else None
            if found and found.conflicts and (is_one_time or found.cause is Cause.TOTAL_GROWS):
                conflicts.append(Pair(a, b, found))
    if conflicts:
        pairs = ((a, b) for (a, _), (b, _) in _by_day(first, second))
        near = [(a, b) for a, b in pairs if _days_between(a, b) <= window]
        yield conflicts[-1]._replace(days=len(conflicts) - 1, compared=len(near))


def _by_day(first: Days, second: Days) -> Iterator[tuple[WithFigure, WithFigure]]:
    """Yield, for each day of one of two sources, the last claim of each by then."""
    a: WithFigure | None = None
    b: WithFigure | None = None
    for day in sorted({*first, *second}):
        a, b = first.get(day, a), second.get(day, b)
        if a and b:
            yield a, b


def _days_between(a: Claim, b: Claim) -> int:
    return abs((a.last_day - b.last_day).days)


def _are_apart(a: Figure, b: Figure) -> bool:
    """Do two intervals not overlap? This is quick, and decides most pairs."""
    low, high, mine, theirs = a.low, a.high, b.low, b.high
    if low > theirs or mine > high:
        return True
    is_at_end = low == theirs or mine == high
    return is_at_end and (a.low_open or a.high_open or b.low_open or b.high_open)


def _compare_outlying(
    days_of: Mapping[str, Days],
    known: Collection[tuple[str, str]],
    compare: Compare,
) -> Iterator[Pair]:
    """Compare the lowest and the highest figure of each day; yield the last conflict.

    With many sources, to compare each two of them would cost too much.
    """
    of_day: dict[date, list[WithFigure]] = {}
    for days in days_of.values():
        for day, each in days.items():
            of_day.setdefault(day, []).append(each)
    newest, those = max(of_day), {*known, *(names[::-1] for names in known)}
    conflicts: list[Pair] = []
    for day in sorted(of_day):
        low, high = (choose(of_day[day], key=_low_of) for choose in (min, max))
        if day != newest and _are_apart(low[1], high[1]):
            pair = Pair(low[0], high[0], compare(low[0], high[0]))
            if pair.agreement.conflicts and _names(pair) not in those:
                conflicts.append(pair)
    if conflicts:
        yield conflicts[-1]._replace(days=len(conflicts) - 1, compared=len(of_day))


def _low_of(each: WithFigure) -> Decimal:
    return each[1].low
