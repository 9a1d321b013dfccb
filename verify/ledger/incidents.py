"""Tell a ledger of incidents from one of running totals: each of its days is an event of its own.

"People killed: 3 in Arvenka on Monday, 1 in Beredovo on Tuesday, 2 in Arvenka on Friday" is no
total that falls. The rule looks at the rows of one label in one ledger, without an event.
"""

from collections.abc import Iterable, Iterator, Sequence

from verify.model.claims import Claim
from verify.model.figures import Figure, Kind
from verify.model.settings import Settings
from verify.topics.decisions import fold_topic
from verify.topics.statements import kind_word

FEWEST_DAYS = 3  # fewer days show nothing
SMALL = 1000  # the dead of one incident are nearly always fewer

Key = tuple[object, ...]


def tell_incidents(claims: Iterable[Claim], settings: Settings) -> Iterator[Claim]:
    """Yield the claims. In a ledger of incidents, the event of a claim is its day.

    [incidents] in the config decides for a label; otherwise its rows do. A series that only grows
    is a running story, whatever the other rows are.
    """
    every = list(claims)
    found: dict[Key, list[Claim]] = {}
    for claim in every:
        if may_be_incident(claim):
            found.setdefault(_label(claim), []).append(claim)
    told = [some for each in found.values() if (some := _choose(each, settings))]
    if not told:
        return iter(every)
    from verify.ledger.incident_days import name_events

    events = {id_: event for some in told for id_, event in name_events(some).items()}
    return (_with_event(claim, events.get(claim.id, "")) for claim in every)


def may_be_incident(claim: Claim) -> bool:
    """Is the claim a total of a day, of no event, and does its row not say that it is a total?"""
    is_total = claim.kind is Kind.TOTAL and claim.kind_is_inferred
    return is_total and claim.day is not None and not claim.topic.event


def _label(claim: Claim) -> Key:
    topic = claim.topic
    return (claim.location.path, topic.thing, topic.side, topic.outcome, topic.measure)


def _with_event(claim: Claim, event: str) -> Claim:
    return claim._replace(topic=claim.topic._replace(event=event)) if event else claim


def _choose(claims: Sequence[Claim], settings: Settings) -> Sequence[Claim]:
    """Return those rows of one label that are one incident each: as the config or the rows say."""
    said = _find_decisions(claims, settings)
    if said:
        return claims if said == {True} else ()
    if not _are_small(claims):
        return ()
    from verify.ledger.incident_days import find_incidents  # most series are large, or of few days

    return find_incidents(claims)


def _find_decisions(claims: Iterable[Claim], settings: Settings) -> set[bool]:
    """Return what the config says of the labels: are they incidents?"""
    if not settings.incidents:
        return set()
    labels = {fold_topic(claim.topic.label) for claim in claims}
    return {settings.incidents[label] for label in labels if label in settings.incidents}


def _are_small(claims: Sequence[Claim]) -> bool:
    """Are the figures small and of several days, and does no label say "so far"?"""
    figures = [figure.low for claim in claims if isinstance(figure := claim.figure, Figure)]
    if not figures or max(figures) >= SMALL:
        return False
    if len({claim.last_day for claim in claims}) < FEWEST_DAYS:
        return False
    return not any(map(kind_word, {claim.topic.label for claim in claims}))
