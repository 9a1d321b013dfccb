"""A claim as one row of a table: who, the mark on the axis, the figure as said, day, evidence."""

from collections.abc import Iterator
from datetime import date

from verify.model.claims import Claim, ClaimStatus, Stance
from verify.model.figures import Period, Unreadable
from verify.model.named_tuples import NamedTuple
from verify.output.cells import kind_of, value_of
from verify.output.charts.svg.strip import Strip
from verify.output.html_views.source_looks import shape_of
from verify.output.links import host_of
from verify.text.calendar import MONTHS
from verify.text.english import NO_SOURCE

NO_TOPIC = "no topic"
SHORT_MONTH = 3  # letters


class Link(NamedTuple):
    """An address from a ledger. `href` is "" if a browser should not open it."""

    name: str
    text: str
    href: str


class ClaimRow(NamedTuple):
    """One claim. `look` is the colour and the shape of its source, `shape` the name of the shape.

    `badges` warn of the claim or say what changed. `doubt` says why the figure cannot be read, and
    `aside` why a figure has no mark. `notes` are the cells with sentences, such as the quote, each
    with the name of its column. `where` is the place in the ledger.
    """

    anchor: str
    look: str
    shape: str
    source: str
    badges: tuple[str, ...]
    said: str
    doubt: str
    aside: str
    day: str
    strip: Strip | None
    links: tuple[Link, ...]
    about: str
    notes: tuple[tuple[str, str], ...]
    where: str


class RowPlace(NamedTuple):
    """What a row needs beside its claim: the anchor, the look, the place, and what changed."""

    anchor: str
    look: str
    where: str
    rating: str
    changes: tuple[str, ...] = ()


def row_of(
    claim: Claim, place: RowPlace, heading: tuple[str, str], strip: Strip | None, aside: str = ""
) -> ClaimRow:
    """Return the row of a claim.

    `heading` is the topic and the place above the table. If a claim writes one of them in another
    way, its own spelling is among its notes. `aside` says why the figure is not drawn.
    """
    doubt = claim.figure.reason if isinstance(claim.figure, Unreadable) else ""
    rating = f"rating {place.rating}" if place.rating else ""
    return ClaimRow(
        anchor=place.anchor,
        look=place.look,
        shape=shape_of(place.look),
        source=claim.source.strip() or NO_SOURCE,
        badges=(*_warnings(claim), *place.changes),
        said=value_of(claim),
        doubt=doubt,
        aside="" if doubt else aside,
        day=day_of(claim.day),
        strip=strip,
        links=tuple(links_of(claim)),
        about=", ".join(filter(None, (kind_of(claim), rating))),
        notes=tuple(_notes(claim, *heading)),
        where=place.where,
    )


def _warnings(claim: Claim) -> Iterator[str]:
    if claim.stance is not Stance.ASSERTS:
        yield claim.stance.value
    if claim.status is not ClaimStatus.UNMARKED:
        yield claim.status.value


def _notes(claim: Claim, topic: str, place: str) -> Iterator[tuple[str, str]]:
    if claim.topic.label != topic:
        yield "claim", claim.topic.label
    if claim.place != place:
        yield "place", claim.place or "none"
    known = (
        *(("via", claim.via), ("derived from", claim.derived_from)),
        *(("quote", claim.quote), ("evidence", claim.evidence), ("note", claim.note)),
    )
    for name, text in (*known, *claim.extra.items()):
        if text.strip():
            yield name, text


def day_of(day: Period | None) -> str:
    """Return a day as a person writes it, "9 Feb 2023"; a longer period as short as can be."""
    if day is None:
        return ""
    if day.start != day.end:
        return day.name
    hour = f" {day.clock.name}" if day.clock else ""
    return f"{date_words(day.end)}{hour}"


def date_words(day: date) -> str:
    """Return a date as a person writes it: "9 Feb 2023"."""
    return f"{day.day} {MONTHS[day.month - 1][:SHORT_MONTH]} {day.year}"


def links_of(claim: Claim) -> Iterator[Link]:
    """Yield the links of a claim: to the page where it was said, and to the archived copy."""
    for name, address in (("url", claim.url), ("archived", claim.archived_url)):
        if address.strip():
            yield link_to(name, address.strip())


def link_to(name: str, address: str) -> Link:
    """Return a link whose text is its host, or a text without a link if there is no host.

    An archived copy is called so: its host is that of the archive. "www." says nothing.
    """
    host = host_of(address)
    if not host:
        return Link(name, address, "")
    return Link(name, host.removeprefix("www.") if name == "url" else name, address)
