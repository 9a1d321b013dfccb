"""The rows of incidents: each day of a place is one, and two figures of one source are two."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise

from verify.ledger.series_odds import SOON, Point, weigh
from verify.model.claims import Claim
from verify.model.named_tuples import NamedTuple

GROWING = 3  # so many figures of one source at one place, which rise and never fall
# The evidence for a running story, see `series_odds`: it is believed to have one figure that is
# simply wrong, and not two. In scattered rows, nothing may speak for it.
LEAST, LEAST_IF_SCATTERED = -5.5, 0.0
FEWEST_PLACES = 4  # a country and its capital, or three provinces, may as well be one story

Key = tuple[object, ...]


def find_incidents(claims: Sequence[Claim]) -> list[Claim]:
    """Return those of the rows of one label that are one incident each, as the figures show."""
    series = [each for each in _series(claims) if not each.only_grows]
    evidence = sum(weigh(each.points) for each in series)
    is_plain = evidence <= (LEAST_IF_SCATTERED if _are_scattered(series) else LEAST)
    return [claim for each in series for claim in each.claims] if is_plain else []


def name_events(claims: Iterable[Claim]) -> dict[str, str]:
    """Return the event of each claim, by its id: the day, and from the second one a number.

    The claims are on one label. Two figures of one source, of one place and day, are two incidents.
    Other sources are about the one of which they give the figure, or else about the first one of
    which they give no other.
    """
    days: dict[Key, _Day] = {}
    events: dict[str, str] = {}
    for claim in sorted(claims, key=_when):
        day = days.setdefault((_place(claim), str(claim.day)), _Day({}, {}))
        number = day.find(claim)
        events[claim.id] = f"{claim.day} ({number})" if number > 1 else str(claim.day)
    return events


class _Day(NamedTuple):
    """The incidents of a place and day: their numbers by figure, and by source with its figure."""

    by_figure: dict[object, int]
    by_source: dict[str, dict[int, object]]

    def find(self, claim: Claim) -> int:
        """Return the number of the incident that a claim is about."""
        figure = claim.readable[:2] if claim.readable else None
        known = self.by_source.setdefault(claim.resolved.key, {})
        number = self.by_figure.get(figure, 0)
        if not number or known.get(number, figure) != figure:
            number = len(known) + 1
            while number in known:
                number += 1
        known[number] = figure
        self.by_figure.setdefault(figure, number)
        return number


class _Series(NamedTuple):
    """The rows of one source at one place, and their figures in order of day, hour and row."""

    claims: list[Claim]
    points: list[Point]

    @property
    def only_grows(self) -> bool:
        steps = list(pairwise(point.figure for point in self.points))
        falls = any(after < before for before, after in steps)
        rises = any(after > before for before, after in steps)
        return len(steps) >= GROWING - 1 and rises and not falls


def _series(claims: Iterable[Claim]) -> Iterator[_Series]:
    found: dict[Key, list[Claim]] = {}
    for claim in claims:
        found.setdefault((claim.resolved.key, *_place(claim)), []).append(claim)
    for some in found.values():
        some.sort(key=_when)
        figures = ((claim.last_day, claim.readable) for claim in some)
        yield _Series(some, [Point(day.toordinal(), each.low) for day, each in figures if each])


def _when(claim: Claim) -> tuple[object, ...]:
    clock = claim.day.clock if claim.day else None
    return claim.last_day, clock.minute if clock else 0, claim.location


def _are_scattered(series: Iterable[_Series]) -> bool:
    """Have most rows a place of their own, and comes a place again mostly after some time?"""
    places: dict[Key, set[date]] = {}
    for each in series:
        days = {claim.last_day for claim in each.claims}
        places.setdefault(_place(each.claims[0]), set()).update(days)
    gaps = [(b - a).days for days in places.values() for a, b in pairwise(sorted(days))]
    late = sum(gap > SOON for gap in gaps)
    visits = sum(map(len, places.values()))
    is_wide = len(places) >= FEWEST_PLACES and len(places) * 2 > visits
    return is_wide and late * 2 >= len(gaps) > 0


def _place(claim: Claim) -> Key:
    return (claim.topic.place, claim.topic.rest)
