"""Tell a ledger of incidents from one of running totals: each of its days is an event of its own.

"People killed: 3 in Arvenka on Monday, 1 in Beredovo on Tuesday, 2 in Arvenka on Friday" is no
total that falls. The rule looks at the rows of one label in one ledger, without an event.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.topics.decisions import fold_topic
from verify.topics.statements import kind_word

FEWEST_DAYS = 4  # fewer days show nothing
SMALL = 1000  # the dead of one incident are nearly always fewer
GROWING = 3  # so many figures of one source at one place, which rise and never fall
FEWEST_FALLS = 2  # a total may be corrected once
SOON = 7  # days; a figure of the same place may be of the same incident

Key = tuple[object, ...]


def tell_incidents(claims: Iterable[Claim], settings: Settings) -> Iterator[Claim]:
    """Yield the claims. In a ledger of incidents, the event of a claim is its day.

    [incidents] in the config decides for a label; otherwise its rows do. A series that only grows
    is a running story, whatever the other rows are.
    """
    every = list(claims)
    keys = [_label(claim) if _may_be_incident(claim) else () for claim in every]
    found: dict[Key, list[Claim]] = {}
    for claim, key in zip(every, keys, strict=True):
        if key:
            found.setdefault(key, []).append(claim)
    told = {claim.id for some in found.values() for claim in _choose(some, settings)}
    return (_with_day(claim) if claim.id in told else claim for claim in every)


def _may_be_incident(claim: Claim) -> bool:
    """Is the claim a total of a day, of no event, and does its row not say that it is a total?"""
    is_total = claim.kind is Kind.TOTAL and claim.kind_is_inferred
    return is_total and claim.day is not None and not claim.topic.event


def _label(claim: Claim) -> Key:
    topic = claim.topic
    return (claim.location.path, topic.thing, topic.side, topic.outcome, topic.measure)


def _with_day(claim: Claim) -> Claim:
    return claim._replace(topic=claim.topic._replace(event=str(claim.day)))


def _choose(claims: Sequence[Claim], settings: Settings) -> Iterable[Claim]:
    """Return those rows of one label that are one incident each: as the config or the rows say."""
    labels = {claim.topic.label for claim in claims} if settings.incidents else ()
    said = {settings.incidents.get(fold_topic(label)) for label in labels} - {None}
    if said:
        return claims if said == {True} else ()
    if not _are_small(claims):
        return ()
    series = [each for each in _series(claims) if not each.only_grows]
    rows = [claim for each in series for claim in each.claims]
    return rows if _go_up_and_down(series, len(rows)) or _are_scattered(rows) else ()


class _Series(NamedTuple):
    """The rows of one source at one place, and by how much its figures change from day to day."""

    claims: list[Claim]
    steps: list[Decimal]

    @property
    def falls(self) -> int:
        return sum(step < 0 for step in self.steps)

    @property
    def rises(self) -> int:
        return sum(step > 0 for step in self.steps)

    @property
    def only_grows(self) -> bool:
        return len(self.steps) >= GROWING - 1 and self.rises > 0 and not self.falls


def _are_small(claims: Sequence[Claim]) -> bool:
    """Are the figures small and of several days, and does no label say "so far"?"""
    figures = [claim.readable.low for claim in claims if claim.readable]
    days = {claim.last_day for claim in claims}
    if not figures or max(figures) >= SMALL or len(days) < FEWEST_DAYS:
        return False
    return not any(map(kind_word, {claim.topic.label for claim in claims}))


def _series(claims: Iterable[Claim]) -> Iterator[_Series]:
    found: dict[Key, list[Claim]] = {}
    for claim in claims:
        found.setdefault((claim.resolved.key, *_place(claim)), []).append(claim)
    for some in found.values():
        days: dict[date, Decimal] = {}
        for claim in some:
            if claim.readable:
                low = claim.readable.low
                days[claim.last_day] = max(low, days.get(claim.last_day, low))
        yield _Series(some, [days[after] - days[day] for day, after in pairwise(sorted(days))])


def _go_up_and_down(series: Iterable[_Series], rows: int) -> bool:
    """Are most rows in series that fall and rise, with a fall for each two rises or less?"""
    restless = [each for each in series if each.rises and each.falls * 2 >= each.rises]
    falls = sum(each.falls for each in restless)
    return falls >= FEWEST_FALLS and sum(len(each.claims) for each in restless) * 2 > rows


def _are_scattered(claims: Sequence[Claim]) -> bool:
    """Have most rows a place of their own, and does a place come again only after some time?"""
    places: dict[Key, set[date]] = {}
    for claim in claims:
        places.setdefault(_place(claim), set()).add(claim.last_day)
    gaps = [(b - a).days for days in places.values() for a, b in pairwise(sorted(days))]
    late = sum(gap > SOON for gap in gaps)
    visits = sum(map(len, places.values()))
    return len(places) * 2 > visits and late * 2 > len(gaps) > 0


def _place(claim: Claim) -> Key:
    return (claim.topic.place, claim.topic.rest)
