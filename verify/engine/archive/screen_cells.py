"""What one distinct cell shows of the rows that have it: may the screen leave them out?

Each is read once, by the functions that read rows. See `screen`.
"""

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from math import inf, nextafter
from typing import Final

from verify.compare.independence import UNNAMED
from verify.compare.restarts import HINTS, may_have_counter
from verify.ledger.kinds import find_value_kind
from verify.model.claims import Claim, FlawKind
from verify.model.figures import Figure, Kind, Unreadable
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.model.sources import Registry, SourceKind
from verify.sources.cells import read_cell
from verify.topics import is_elsewhere
from verify.values import read_figure
from verify.values.hedges import split_hedged
from verify.values.rises import split_rise

# What a cell shows of its row, from nothing special to what may change how others are compared.
# The state of a row is the highest of those of its cells.
CLEAN: Final = 0  # no rule finds anything in the row itself
KEPT: Final = 1  # a rule may find something in it; it is compared as a clean one is
UNHEARD: Final = 2  # it is compared with nothing: a figure or a day that cannot be read
ODD: Final = 3  # its whole topic is read
STATES: Final = (CLEAN, KEPT, UNHEARD, ODD)
DATE_FLAWS: Final = frozenset((FlawKind.UNREADABLE_DATE, FlawKind.DATE_ORDER))
REMEMBERED: Final = 1 << 12
LARGEST: Final = 2**53  # below it each whole number is a float


class ShownValue(NamedTuple):
    """What a value shows: its state, and the ends of its figure.

    `low` is rounded up, and `high` down: what is so of these floats is so of the exact numbers.
    `stated` is exact.
    """

    state: int
    low: float = 0
    high: float = 0
    stated: float = 0
    is_bounded: bool = False


class ShownSource(NamedTuple):
    """What a cell with a source shows: its state, the key of the source, and its side."""

    state: int
    key: str = ""
    party: str = ""


class ShownDay(NamedTuple):
    """What the cells with dates show: their state, and the number of the day."""

    state: int
    day: int = 0


def show_label(claim: Claim) -> int:
    """Return the state of the label, the place and the event of a claim with the value "1"."""
    topic, figure = claim.topic, claim.readable
    is_usual = figure and figure.unit is None and claim.kind is not Kind.INCREMENT and topic.label
    if not is_usual or claim.event or topic.event or may_have_counter(topic.label):
        return ODD
    is_torn = bool(claim.place) and is_elsewhere(topic.label, claim.place)
    return CLEAN if topic.label.isascii() and not is_torn else KEPT


def show_source(
    cell: str | None, registry: Registry | None, nothings: Collection[str]
) -> ShownSource:
    """Return what a cell of the column `source` shows."""
    text = (cell or "").strip()
    if not text or text.casefold() in nothings:
        return ShownSource(ODD)
    voices = read_cell(text, registry)
    if len(voices) != 1:
        return ShownSource(ODD)
    _, who, via, origin, _ = voices[0]
    if via or origin or who.relays or not who.key or who.kind is SourceKind.RECORDER:
        return ShownSource(ODD)
    is_known = who.source is not None and not who.candidates and not who.source.scale
    is_clean = is_known and who.kind not in UNNAMED and text.isascii()
    return ShownSource(CLEAN if is_clean else KEPT, who.key, who.party)


def show_value(cell: str, about: Decimal) -> ShownValue:
    """Return what a value shows, in a row that has nothing else about its figure."""
    text = cell.strip()
    hedged = split_hedged(text)
    is_odd = _says_more(hedged.shape if hedged else text)
    figure = None if is_odd else read_figure(text, about=about)
    if isinstance(figure, Unreadable):
        return ShownValue(UNHEARD)
    if figure is None or not _is_count(figure):
        return ShownValue(ODD)
    low, high = _up(figure.low), -_up(-figure.high)
    return ShownValue(CLEAN, low, high, float(figure.stated_low), figure.is_bounded)


@lru_cache(maxsize=REMEMBERED)
def _says_more(text: str) -> bool:
    """May a value say more than a figure: metres, a rise, a new count, an addition?"""
    return (
        text.endswith("m")
        or split_rise(text) is not None
        or may_have_counter(text)
        or any(hint in text.casefold() for hint in HINTS)
        or any(find_value_kind(text, of_stock=stock) is not None for stock in (False, True))
    )


def show_values(cells: Sequence[str], about: Decimal) -> Iterator[ShownValue]:
    """Yield what each value shows."""
    return (show_value(cell, about) for cell in cells)


def _is_count(figure: Figure) -> bool:
    is_whole = figure.stated_low == figure.stated_low.to_integral_value()
    is_bare = figure.unit is None and figure.conversion is None
    return is_bare and is_whole and figure.low >= 0 and 0 <= figure.stated_low < LARGEST


def _up(number: Decimal) -> float:
    """Return the number as a float, or the next higher one if no float is that number."""
    near = float(number)
    return near if Decimal(near) >= number else nextafter(near, inf)


def show_day(claim: Claim, settings: Settings) -> ShownDay:
    """Return what the dates of a claim show."""
    day, date, today = claim.day, claim.date, settings.as_of
    if day is None:
        return ShownDay(UNHEARD if claim.is_day_unread else ODD)
    if day.start != day.end or day.clock:
        return ShownDay(ODD)
    is_flawed = any(flaw.kind in DATE_FLAWS for flaw in claim.flaws)
    is_early = date is not None and date.end < day.start
    is_future = today is not None and any(each.start > today for each in (day, date) if each)
    state = KEPT if is_flawed or is_early or is_future else CLEAN
    return ShownDay(state, day.end.toordinal())
