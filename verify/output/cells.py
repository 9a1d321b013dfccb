"""A claim as the text of table cells: its figure, its caveats, its kind."""

from collections.abc import Sequence
from decimal import Decimal

from verify.model.claims import Claim, ClaimStatus, Stance
from verify.model.figures import Unreadable
from verify.model.groups import Group
from verify.text.english import dated, most_used, words_of

NO_VALUE = "no value"
STATEMENT = "statement"  # the kind of a claim without a figure
MOST_INTEGER = 2**63
# The parts of a figure that outputs for data have in columns of their own.
FIGURE_COLUMNS = ("value", "low", "high", "unit", "as_of")
LONG_COLUMNS = (
    *("id", "source", "topic", "place", "event", *FIGURE_COLUMNS, "unreadable"),
    *("kind", "kind_is_inferred", "stance", "status", "rating", "verdict", "via", "where"),
)


def where_in(place: str, event: str) -> str:
    """Return a place and an event after a topic: " [Aegean Sea, event: 12]"; or ""."""
    named = (place, f"event: {event}" if event else "")
    words = ", ".join(filter(None, named))
    return f" [{words}]" if words else ""


def event_of(claims: Sequence[Claim]) -> str:
    """Return the event of the claims on one topic, as most of them write it."""
    return most_used(claim.event_name for claim in claims if claim.event_name)


def topic_of(group: Group) -> str:
    """Return a topic with the place that most of its claims have, and its event."""
    place = most_used(claim.place for claim in group.claims if claim.place)
    return f"{group.topic.label}{where_in(place, event_of(group.claims))}"


def has_inferred_event(group: Group) -> bool:
    """Is the event of a group only a day, because its ledger is read as one of incidents?"""
    return bool(group.topic.event) and not any(claim.event for claim in group.claims)


def figure_cells(claim: Claim | None) -> tuple[str, ...]:
    """Return the cells of `FIGURE_COLUMNS`: the value as said, and its reading in digits.

    "About 2,000 sq km" allows 1,500 to 2,500, in the unit km2. An open end is "".
    """
    if claim is None:
        return ("",) * len(FIGURE_COLUMNS)
    low, high = ("" if end is None else f"{end:f}" for end in ends_of(claim))
    return claim.value, low, high, unit_of(claim), str(claim.day or "")


def known_in_ledger(match: Claim | None) -> str:
    """Return a claim of the ledger as a cell: "the UN: 12 (2022-09-09) (claims.csv:3)"."""
    return f"{match.display_name}: {dated(match)} ({match.location})" if match else ""


def long_row(claim: Claim, rating: str, group: Group) -> tuple[str, ...]:
    """Return one claim for data: each thing that is known of it in a column of its own."""
    figure = claim.figure
    return (
        *(claim.id, claim.source, group.topic.label, claim.place, claim.event_name),
        *figure_cells(claim),
        figure.reason if isinstance(figure, Unreadable) else "",
        claim.figure_kind or STATEMENT,
        "true" if claim.figure and claim.kind_is_inferred else "",
        *(claim.stance, claim.status, rating, group.verdict.name, claim.via),
        str(claim.location),
    )


def ends_of(claim: Claim) -> tuple[Decimal | None, Decimal | None]:
    """Return the ends that the words of a figure allow; None is an open end, or no figure."""
    figure = claim.readable
    if figure is None:
        return None, None
    return figure.low, figure.high if figure.high.is_finite() else None


def as_number(exact: Decimal) -> int | float:
    """Return a figure as a number of a database or a data frame: an integer if it is whole.

    A float has all digits: a figure has at most 15. A whole number of more than 64 bits is a float.
    """
    is_whole = exact == exact.to_integral_value() and abs(exact) < MOST_INTEGER
    return int(exact) if is_whole else float(exact)


def unit_of(claim: Claim) -> str:
    """Return the unit of the ends, such as "km2"; or the cell, if it says more: "tanks"."""
    figure = claim.readable
    from verify.values.units import COUNT_UNITS  # only data has units apart

    if figure is None or (claim.unit and figure.unit in COUNT_UNITS):
        return claim.unit
    return figure.unit or ""


def value_of(claim: Claim) -> str:
    """Return the figure as said, with its unit: "2,000 sq km"; or "no value"."""
    return words_of(claim) if claim.value.strip() else NO_VALUE


def dated_value_of(claim: Claim) -> str:
    """Return the figure as said, with unit and day: "12 (2022-09-10)"; or "no value"."""
    return dated(claim) if claim.value.strip() else NO_VALUE


def said_of(claim: Claim) -> str:
    """Return the figure with its day and caveats: "12 (2022-09-10) [denies, retracted]"."""
    words, caveats = dated_value_of(claim), caveats_of(claim)
    return f"{words} [{', '.join(caveats)}]" if caveats else words


def caveats_of(claim: Claim) -> tuple[str, ...]:
    """Return the words that warn a reader of a claim: "unreadable", "denies", "retracted"."""
    return (
        *(["unreadable"] if isinstance(claim.figure, Unreadable) else []),
        *([claim.stance.value] if claim.stance is not Stance.ASSERTS else []),
        *(["retracted"] if claim.status is ClaimStatus.RETRACTED else []),
    )


def kind_of(claim: Claim) -> str:
    """Return the kind of a claim: "total", "total (inferred)", or "statement" without a figure."""
    if claim.figure is None:
        return "statement"
    return f"{claim.kind} (inferred)" if claim.kind_is_inferred else claim.kind


def newest_of(claims: Sequence[Claim]) -> tuple[list[Claim], int]:
    """Return the claims of the newest day and later, and the number of claims before that day.

    `claims` are sorted by day. A retracted claim does not count as the newest, unless all are
    retracted: it replaces no other figure.
    """
    standing = [claim for claim in claims if claim.status is not ClaimStatus.RETRACTED] or claims
    day = str(standing[-1].day)
    first = next(at for at, claim in enumerate(claims) if str(claim.day) == day)
    return list(claims[first:]), first
