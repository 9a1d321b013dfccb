"""Make a claim of each row: every cell is read, or kept with a flaw that says why not."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from verify.ledger.claim_ids import follow_ids, tell_apart
from verify.ledger.date_orders import DatesShown, read_columns, read_in_order
from verify.ledger.incidents import tell_incidents
from verify.ledger.kinds import KINDS_BY_WORD, find_value_kind, split_kind
from verify.ledger.labels import LabelReading, read_label
from verify.ledger.row_values import has_ends, is_bare, read_value, without_own_ends, write_value
from verify.model.claims import (
    DOES_NOT_FIT,
    Claim,
    ClaimStatus,
    Flaw,
    FlawKind,
    Row,
    Stance,
    name_column,
)
from verify.model.figures import Kind, Period, Unreadable
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.model.sources import Resolution, SourceKind
from verify.model.topics import Topic
from verify.progress import Track, in_silence
from verify.sources import resolve
from verify.sources.cells import CellSource, read_cell
from verify.sources.names import nothings
from verify.text.english import shorten
from verify.text.slips import did_you_mean
from verify.topics import TopicReader
from verify.values.dates import read_period
from verify.values.rises import Rise, split_rise

STANCES_BY_WORD = {stance.value: stance for stance in Stance if stance is not Stance.UNCLEAR}
STATUSES_BY_WORD = {status.value: status for status in ClaimStatus}
Word = TypeVar("Word")
TWO_DIGITS = "the year has two digits"  # the reason of a day that is not read
# Columns in which every word counts: "none" is a number, and a text may be "unknown".
ALWAYS_SAID = frozenset(("value", "note", "quote", "suppress"))
NOBODY = (CellSource("", Resolution("")),)


class RowReading(NamedTuple):
    """The settings of a run, what the desk decided about its topics, the words for nothing.

    `dates` is what the columns of dates in the files show. `labels` are those that were read
    before, with their places.
    """

    settings: Settings
    topics: TopicReader
    nothings: frozenset[str]
    dates: DatesShown
    labels: dict[tuple[str, str], LabelReading]


class _Doubts(NamedTuple):
    """The flaws of a row, and the text of its cells that cannot be read, by column."""

    flaws: list[Flaw]
    unread: dict[str, str]
    row: Row

    def name(self, column: str) -> str:
        """Return the column as the file names it, with the cell in a workbook: '"As of" (D5)'."""
        return name_column(column, self.row.names, self.row.location.line)

    def quote(self, column: str) -> str:
        """Return the column as `name` does, and in quotation marks if it is our own name for it."""
        return self.name(column) if self.row.names else repr(column)

    def header(self, column: str) -> str:
        """Return the column in quotation marks, as the file names it."""
        names = self.row.names
        return f'"{names.headers[column]}"' if names and column in names.headers else repr(column)


def normalise(
    rows: Iterable[Row], settings: Settings, track: Track = in_silence
) -> Iterator[Claim]:
    """Yield the claims of each row. An id that occurs twice is flagged, and made unique.

    A row has a claim for each source in its cell: "Reuters; AP" has two. So has a row of which the
    value is a total with its rise: "120 (+15)". The first one has the id of the row, the second one
    that id with a number: "gs-1" and "gs-1 (2)".
    """
    every = list(rows)
    shown = read_columns(every, settings.date_order)
    run = begin_reading(settings, shown)
    tracked = track(drain(every), "reading figures and topics", len(every))
    claims = tell_apart(claim for row in tracked for claim in read_claims(row, run))
    return tell_incidents(follow_ids(claims), settings)


def drain(rows: list[Row]) -> Iterator[Row]:
    """Yield the rows, and take each from the list: it is freed as soon as it is read."""
    rows.reverse()
    while rows:
        yield rows.pop()


def begin_reading(settings: Settings, dates: DatesShown) -> RowReading:
    """Return what all rows are read with; `dates` is what the columns of dates show."""
    return RowReading(settings, TopicReader(settings), nothings(), dates, {})


def read_claims(row: Row, run: RowReading) -> Sequence[Claim]:
    """Return the claim of each source of a row. The flaws of the row are those of the first one."""
    if ends := has_ends(row):
        row = without_own_ends(row, run.settings.about)
        ends = has_ends(row)
    cells = {name: cell.strip() for name, cell in row.cells.items()}
    if not run.nothings.isdisjoint(map(str.casefold, cells.values())):
        cells = {
            name: cell
            for name, cell in cells.items()
            if name in ALWAYS_SAID or cell.casefold() not in run.nothings
        }
    sources = read_cell(cells.get("source", ""), run.settings.registry) or NOBODY
    value = cells.get("value", "")
    rise = None if ends else split_rise(value)
    if rise is None and len(sources) == 1:  # most rows
        return (_read_claim(row, cells, sources[0], run),)
    first, *others = _read_figures(row, cells, sources, rise, run)
    numbered = (
        other._replace(id=f"{first.id} ({number})", flaws=())
        for number, other in enumerate(others, 2)
    )
    return (first, *numbered)


def _read_figures(
    row: Row,
    cells: Mapping[str, str],
    sources: Iterable[CellSource],
    rise: Rise | None,
    run: RowReading,
) -> Iterator[Claim]:
    """Yield a claim for each source; two if the value gives a total with its rise."""
    for source in sources:
        if rise is None:
            yield _read_claim(row, cells, source, run)
            continue
        extra = {**row.extra, "value": cells["value"]}
        total = _read_claim(row, {**cells, "value": rise.total}, source, run)
        yield total._replace(value=rise.total, extra={**total.extra, **extra})
        if rise.more:
            more = _read_claim(row, {**cells, "value": rise.more}, source, run)
            yield more._replace(value=rise.more, kind=Kind.INCREMENT, extra={**more.extra, **extra})


def _read_claim(row: Row, cells: Mapping[str, str], said_by: CellSource, run: RowReading) -> Claim:
    get = cells.get
    doubts = _Doubts(list(row.flaws), {}, row)
    label, value, place = get("claim", ""), get("value", ""), get("place", "")
    if not label and not any(flaw.kind in DOES_NOT_FIT for flaw in row.flaws):
        message = f"the row does not say what is claimed: fill in {doubts.quote('claim')}"
        doubts.flaws.append(Flaw(FlawKind.MISSING_TOPIC, message))
    stance, kind, status = Stance.ASSERTS, None, ClaimStatus.UNMARKED
    if text := get("stance"):
        stance = _read_word(text, STANCES_BY_WORD, Stance.UNCLEAR, "stance", doubts)
    if text := get("kind"):
        kind = _read_kind(text, doubts)
    if text := get("status"):
        status = _read_word(text, STATUSES_BY_WORD, status, "status", doubts)
    date = _read_day(text, "date", doubts, run) if (text := get("date")) else None
    day = _read_day(text, "as_of", doubts, run) if (text := get("as_of")) else date
    if row.extra:
        from verify.ledger.hours import with_hour  # in a column that is not ours

        day = with_hour(day, row.extra, doubts.flaws)
    said, topic, event = _read_topic(label, place, get("event", ""), day, run)
    if unit := get("unit", ""):
        said = said._replace(unit=unit)
    elif said.unit and is_bare(row, run.settings.about):
        unit = said.unit
    derived_from = get("derived_from") or said_by.origin
    origin = resolve(derived_from, run.settings.registry) if derived_from else said_by.resolved
    written = row.cells.get("source", "").strip()
    # A cell that is more than the name of one source is kept as written.
    extra = row.extra if said_by.name == written else {**row.extra, "source": written}
    return Claim(
        id=get("id", "") or str(row.location),
        location=row.location,
        source=said_by.name,
        resolved=said_by.resolved,
        topic=topic,
        value=write_value(row),
        unit=unit,
        figure=read_value(row, value, stance, said, run.settings.about),
        day=day,
        date=date,
        kind=kind or find_value_kind(value, of_stock=said.is_stock) or said.kind,
        kind_is_inferred=kind is None,
        stance=stance,
        via=get("via") or said_by.via,
        derived_from=derived_from,
        origin=origin,
        is_recorded=origin.kind is SourceKind.RECORDER,
        evidence=get("evidence", ""),
        quote=get("quote", ""),
        url=get("url") or said_by.url,
        archived_url=get("archived_url", ""),
        status=status,
        note=get("note", ""),
        suppress=get("suppress", ""),
        place=place,
        event=event,
        extra={**extra, **doubts.unread} if doubts.unread else extra,
        flaws=tuple(doubts.flaws),
        names=row.names,
    )


def _read_topic(
    label: str, place: str, event: str, day: Period | None, run: RowReading
) -> tuple[LabelReading, Topic, str]:
    """Return the reading of a label, the topic of its row, and the event of the row."""
    if not (event or run.topics.has_decisions):
        said = run.labels.get((label, place)) or read_label(label, place)
        return said, said.topic, ""
    words = run.topics.settle(label, place, event, day.end if day else None)
    said = read_label(words.label, words.place)
    return said, run.topics.finish(said.topic, words, label), words.event


def _read_word(
    text: str, words: Mapping[str, Word], default: Word, column: str, doubts: _Doubts
) -> Word:
    """Return the meaning of a word in a column with few allowed words. Others are flagged."""
    found = words.get(text.casefold())
    if found is not None:
        return found
    known = [word for word in words if word]
    hint = did_you_mean(text, known)
    message = f"{doubts.name(column)} {shorten(text)!r} is none of {', '.join(known)}{hint}"
    doubts.flaws.append(Flaw(FlawKind.UNKNOWN_WORD, message))
    doubts.unread[column] = text
    return default


def _read_kind(text: str, doubts: _Doubts) -> Kind | None:
    """Read the column "kind". Words after the kind are kept: "total, new method"."""
    if found := split_kind(text):
        doubts.unread["kind"] = text
        return found
    return _read_word(text, KINDS_BY_WORD, None, "kind", doubts)


def _read_day(text: str, column: str, doubts: _Doubts, run: RowReading) -> Period | None:
    place = (doubts.row.location.path, column)
    shown, order = run.dates.orders.get(place), run.settings.date_order
    found, said = read_period(text, order), ""
    if shown:
        found, said = read_in_order(text, doubts.header(column), order, shown)
    if said:
        doubts.flaws.append(Flaw(FlawKind.DATE_ORDER, said))
    if isinstance(found, Unreadable) and TWO_DIGITS in found.reason and place in run.dates.old:
        from verify.ledger.old_years import read_old_year  # few ledgers are of the first century

        if old := read_old_year(text, doubts.header(column), run.dates.old[place]):
            found, said = old
            doubts.flaws.append(Flaw(FlawKind.DATE_ORDER, said))
    if isinstance(found, Unreadable):
        if found.reason:
            message = f"{doubts.name(column)} {shorten(found.text)!r}: {found.reason}"
            doubts.flaws.append(Flaw(FlawKind.UNREADABLE_DATE, message))
        doubts.unread[column] = text
        return None
    return found
