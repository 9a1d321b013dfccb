"""The page of `topics`: pairs of topics that may be one, side by side and numbered."""

from collections.abc import Iterator, Sequence

from verify.compare.near_pairs import NearPair
from verify.model.findings import Report
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple
from verify.output.cells import event_of, said_of, where_in
from verify.output.documents import VERSION, unread_documents
from verify.output.page import Grid, Page
from verify.output.pages.check import quote_names
from verify.output.summaries import unread_lines
from verify.text.english import NO_SOURCE, join_line, most_used, plural

SIDE_COLUMNS = ("topic", "place", "event", "sources", "figures")
TOPICS_COLUMNS = (
    *("number", *SIDE_COLUMNS),
    *(f"other {name}" for name in SIDE_COLUMNS),
    *("differs", "join", "code"),
)
MOST_SHOWN = 3  # claims of a topic; they show what it is about


class TopicSide(NamedTuple):
    """One topic of a pair: its label, its place and event, who speaks of it, some figures."""

    topic: str
    place: str
    event: str
    sources: tuple[str, ...]
    figures: tuple[str, ...]
    more: int

    @property
    def name(self) -> str:
        """The topic with its place and its event."""
        return f"{self.topic}{where_in(self.place, self.event)}"

    def lines(self) -> Iterator[str]:
        """Yield the topic, then some of its claims, for a cell of a table."""
        yield self.name
        yield from map(": ".join, zip(self.sources, self.figures, strict=True))
        if self.more:
            yield f"and {self.more:,} more"


def topics_page(report: Report, pairs: Sequence[NearPair], ledgers: Sequence[str]) -> Page:
    """Return a page with the pairs, best first. `ledgers` are the files of the command line."""
    sides = [(side_of(pair.first), side_of(pair.second)) for pair in pairs]
    rows = [
        (str(number), *_cells(a), *_cells(b), pair.differs, "; ".join(_lines(pair)), pair.code)
        for number, (pair, (a, b)) in enumerate(zip(pairs, sides, strict=True), 1)
    ]
    return Page(
        columns=TOPICS_COLUMNS,
        rows=tuple(rows),
        document=lambda: {
            "version": VERSION,
            "pairs": list(_records(pairs)),
            "unread": unread_documents(report.unread),
        },
        records=lambda: _records(pairs),
        lines=tuple(
            f"{number}-{pair.code}: {a.name} and {b.name}: {pair.differs}"
            for number, (pair, (a, b)) in enumerate(zip(pairs, sides, strict=True), 1)
        ),
        footer=tuple(unread_lines(report.unread)),
        summary=tuple(_summary(report, pairs, ledgers)),
        screens=(_screen(pairs),),
    )


def side_of(group: Group) -> TopicSide:
    """Return one topic of a pair, with the newest claims of its sources."""
    newest = [claims[-1] for claims in group.by_source.values()] or list(group.claims[-1:])
    return TopicSide(
        group.topic.label.strip(),
        most_used(claim.place for claim in group.claims if claim.place),
        event_of(group.claims),
        tuple(claim.source or NO_SOURCE for claim in newest[:MOST_SHOWN]),
        tuple(map(said_of, newest[:MOST_SHOWN])),
        len(group.claims) - len(newest[:MOST_SHOWN]),
    )


def _cells(side: TopicSide) -> tuple[str, ...]:
    return (*side[:3], "; ".join(side.sources), "; ".join(side.figures))


def _lines(pair: NearPair) -> list[str]:
    return [join_line(*each) for each in pair.joins]


def _screen(pairs: Sequence[NearPair]) -> Grid:
    rows = (
        (
            f"{number}-{pair.code}",
            *("\n".join(side_of(each).lines()) for each in pair[:2]),
            pair.differs,
        )
        for number, pair in enumerate(pairs, 1)
    )
    return ("", "topic", "perhaps the same as", "what differs"), tuple(rows)


def _summary(report: Report, pairs: Sequence[NearPair], ledgers: Sequence[str]) -> Iterator[str]:
    topics = plural(len(report.groups), "topic")
    yield f"{topics}: {plural(len(pairs), 'pair') if pairs else 'no pair'} may be one topic"
    if pairs:
        command = f"verify topics {quote_names(ledgers)}".rstrip()
        first = f"1-{pairs[0].code}"
        yield f"next: {command} --join {first} if that pair is one topic, --apart {first} if not"
        if "-" not in ledgers:
            yield f"      {command} --settle asks about each pair, at a terminal"


def _records(pairs: Sequence[NearPair]) -> Iterator[dict[str, object]]:
    for number, pair in enumerate(pairs, 1):
        yield {
            "number": number,
            "differs": pair.differs,
            "topics": [_side_document(group) for group in pair[:2]],
            "join": dict(pair.joins),
            "apart": list(pair.apart),
            "code": pair.code,
        }


def _side_document(group: Group) -> dict[str, object]:
    side = side_of(group)
    return {
        "topic": side.topic,
        "place": side.place,
        "event": side.event,
        "sources": list(side.sources),
        "figures": list(side.figures),
        "claims": [claim.id for claim in group.claims],
    }
