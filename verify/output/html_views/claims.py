"""A table of claims, with every cell as written in the ledger."""

from collections.abc import Iterable, Iterator, Mapping

from verify.model.claims import Claim
from verify.model.figures import Unreadable
from verify.model.named_tuples import NamedTuple
from verify.output.cells import kind_of, value_of
from verify.output.links import host_of
from verify.text.english import NO_SOURCE

NO_TOPIC = "no topic"


class Link(NamedTuple):
    """An address from a ledger. `href` is "" if a browser should not open it."""

    name: str
    text: str
    href: str


class ClaimRow(NamedTuple):
    """One claim as a row of a table.

    `doubt` says why the figure cannot be read. `notes` are the cells with sentences, such as the
    quote, each with the name of its column. `where` is the place in the ledger.
    """

    anchor: str
    source: str
    said: str
    doubt: str
    day: str
    kind: str
    rating: str
    stance: str
    status: str
    via: str
    derived_from: str
    notes: tuple[tuple[str, str], ...]
    links: tuple[Link, ...]
    where: str


class ClaimTable(NamedTuple):
    """The claims, and the columns that are not empty in all of them."""

    lines: tuple[ClaimRow, ...]
    columns: tuple[str, ...]


class ClaimPlaces(NamedTuple):
    """The places of claims: anchors in the page by claim id, and whether all are in one file."""

    anchors: Mapping[str, str]
    is_one_file: bool

    def anchor(self, claim: Claim) -> str:
        """Return the anchor of a claim in the page, or "" if the page does not have it."""
        return self.anchors.get(claim.id, "")

    def where(self, claim: Claim) -> str:
        """Return the place of a claim in the files. If there is one file, the line is enough."""
        line = claim.location.line
        return f"line {line}" if self.is_one_file and line else str(claim.location)


def number_claims(claims: Iterable[Claim]) -> ClaimPlaces:
    """Give each claim an anchor in the page."""
    every = tuple(claims)
    anchors = {claim.id: f"claim-{count}" for count, claim in enumerate(every, 1)}
    return ClaimPlaces(anchors, len({claim.location.path for claim in every}) == 1)


def tabulate(
    rated: Iterable[tuple[Claim, str]], places: ClaimPlaces, heading: tuple[str, str] = ("", "")
) -> ClaimTable:
    """Return a table of claims with their ratings.

    `heading` is the topic and the place above the table. If a claim writes one of them in another
    way, its own spelling is among its notes.
    """
    lines = tuple(_line(claim, rating, places, heading) for claim, rating in rated)
    columns = (name for name in ClaimRow._fields if any(getattr(line, name) for line in lines))
    return ClaimTable(lines, tuple(columns))


def _line(claim: Claim, rating: str, places: ClaimPlaces, heading: tuple[str, str]) -> ClaimRow:
    return ClaimRow(
        anchor=places.anchor(claim),
        source=claim.source.strip() or NO_SOURCE,
        said=value_of(claim),
        doubt=claim.figure.reason if isinstance(claim.figure, Unreadable) else "",
        day=str(claim.day or ""),
        kind=kind_of(claim),
        rating=rating,
        stance=claim.stance,
        status=claim.status,
        via=claim.via,
        derived_from=claim.derived_from,
        notes=tuple(_notes(claim, *heading)),
        links=tuple(links_of(claim)),
        where=places.where(claim),
    )


def _notes(claim: Claim, topic: str, place: str) -> Iterator[tuple[str, str]]:
    if claim.topic.label != topic:
        yield "claim", claim.topic.label
    if claim.place != place:
        yield "place", claim.place or "none"
    known = (("quote", claim.quote), ("evidence", claim.evidence), ("note", claim.note))
    for name, text in (*known, *claim.extra.items()):
        if text.strip():
            yield name, text


def links_of(claim: Claim) -> Iterator[Link]:
    """Yield the links of a claim: to the page where it was said, and to the archived copy."""
    for name, address in (("url", claim.url), ("archived", claim.archived_url)):
        if address.strip():
            yield link_to(name, address.strip())


def link_to(name: str, address: str) -> Link:
    """Return a link whose text is its host, or a text without a link if there is no host."""
    host = host_of(address)
    return Link(name, host, address) if host else Link(name, address, "")
