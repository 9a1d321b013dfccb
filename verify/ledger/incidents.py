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
from verify.model.settings import Settings
from verify.topics.decisions import fold_topic
from verify.topics.statements import kind_word

FEWEST_DAYS = 4  # fewer days show nothing
SMALL = 1000  # the dead of one incident are nearly always fewer
GROWING = 3  # so many figures of one source at one place, none of which falls, are a running total
FEWEST_STEPS = 4  # from one figure of a source at a place to its next one
SOON = 7  # days; a figure of the same place may be of the same incident

Key = tuple[object, ...]
Series = dict[date, Decimal]


def tell_incidents(claims: Iterable[Claim], settings: Settings) -> Iterator[Claim]:
    """Yield the claims. In a ledger of incidents, the event of a claim is its day.

    [incidents] in the config decides for a label; otherwise its rows do.
    """
    every = list(claims)
    keys = [_label(claim) if _may_be_incident(claim) else () for claim in every]
    found: dict[Key, list[Claim]] = {}
    for claim, key in zip(every, keys, strict=True):
        if key:
            found.setdefault(key, []).append(claim)
    told = {key for key, some in found.items() if _is_decided(some, settings)}
    if not told:
        return iter(every)
    rows = zip(every, keys, strict=True)
    return (_with_day(claim) if key in told else claim for claim, key in rows)


def _may_be_incident(claim: Claim) -> bool:
    """Is the claim a total of a day, of no event, and does its row not say that it is a total?"""
    is_total = claim.kind is Kind.TOTAL and claim.kind_is_inferred
    return is_total and claim.day is not None and not claim.topic.event


def _label(claim: Claim) -> Key:
    topic = claim.topic
    return (claim.location.path, topic.thing, topic.side, topic.outcome, topic.measure)


def _with_day(claim: Claim) -> Claim:
    return claim._replace(topic=claim.topic._replace(event=str(claim.day)))


def _is_decided(claims: Sequence[Claim], settings: Settings) -> bool:
    """Does the config say that these rows are incidents? If it does not say, are they?"""
    labels = {claim.topic.label for claim in claims} if settings.incidents else ()
    said = {settings.incidents.get(fold_topic(label)) for label in labels} - {None}
    return said == {True} if said else are_incidents(claims)


def are_incidents(claims: Sequence[Claim]) -> bool:
    """Are these rows of one label plainly one incident each, and no running story?

    The figures are small, no source has a series that only grows, and no label says "so far".
    Then there are two signs of incidents. The figures of one source at one place fall as well as
    rise. Or most rows have a place of their own, and a place comes again only after some time.
    """
    figures = [claim.readable.low for claim in claims if claim.readable]
    days = {claim.last_day for claim in claims}
    labels = {claim.topic.label for claim in claims}
    if not figures or max(figures) >= SMALL or len(days) < FEWEST_DAYS:
        return False
    if any(map(kind_word, labels)):
        return False
    walks = [list(_walk(series)) for series in _series(claims)]
    if any(len(walk) >= GROWING - 1 and min(walk) >= 0 for walk in walks):
        return False
    steps = [step for walk in walks for step in walk if step]
    falls = sum(step < 0 for step in steps)
    return (len(steps) >= FEWEST_STEPS and falls * 3 >= len(steps)) or _are_scattered(claims)


def _series(claims: Iterable[Claim]) -> Iterable[Series]:
    """Return the figures of each source at each place, by day."""
    found: dict[Key, Series] = {}
    for claim in claims:
        if claim.readable:
            days = found.setdefault((claim.resolved.key, *_place(claim)), {})
            low = claim.readable.low
            days[claim.last_day] = max(low, days.get(claim.last_day, low))
    return found.values()


def _walk(series: Series) -> Iterator[Decimal]:
    """Yield by how much a figure is higher than the one of the day before it."""
    return (series[after] - series[day] for day, after in pairwise(sorted(series)))


def _are_scattered(claims: Sequence[Claim]) -> bool:
    """Are there more places than half the rows, and is a place rarely there again so soon?"""
    places: dict[Key, set[date]] = {}
    for claim in claims:
        places.setdefault(_place(claim), set()).add(claim.last_day)
    gaps = [(b - a).days for days in places.values() for a, b in pairwise(sorted(days))]
    late = sum(gap > SOON for gap in gaps)
    visits = sum(map(len, places.values()))
    return len(places) * 2 > visits and late * 2 > len(gaps) > 0


def _place(claim: Claim) -> Key:
    return (claim.topic.place, claim.topic.rest)
