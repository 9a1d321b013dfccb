"""The charts of a topic: its figures on one axis, and the figures of each source over time."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from verify.compare.agreement import compare_claims, is_assertion
from verify.compare.arithmetic import find_falls
from verify.model.claims import Claim, Stance
from verify.model.figures import Figure, Kind
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.text.english import dated, heading_of, most_used, says
from verify.values.units import convert, dimension, same_dimension, unit_name

ZERO = Decimal(0)
WITH_ARTICLE = {"area": "an area", "count": "a count", "length": "a length", "share": "a share"}


class FigureMark(NamedTuple):
    """One figure on the axis of a chart.

    `words` is the figure as said, with its day. `low` and `high` are its ends as stated, in the
    unit of the chart. Both are finite, and an open end is drawn as an arrow: "at least 12" is 12 to
    12 with `high_is_open`, "up to 12" is 0 to 12 with `low_is_open`. `is_newest` is true if the
    source has no later figure in the chart. `least` and `most` are the ends that the words allow,
    by which figures are compared: 1,900 and 2,100 for "about 2,000". `most` is None if it is open.
    """

    claim: Claim
    source: str
    words: str
    low: Decimal
    high: Decimal
    low_is_open: bool
    high_is_open: bool
    is_newest: bool
    least: Decimal | None = None
    most: Decimal | None = None

    @property
    def ends(self) -> tuple[Decimal, ...]:
        """The ends that the source states. "Up to 200" states only the upper one."""
        return (self.high,) if self.low_is_open else (self.low, self.high)


class _DrawableClaim(NamedTuple):
    """A claim that can be drawn: its figure, and both ends of it in the unit of the chart.

    `least` and `most` are the ends that the words allow; `most` is None if it is open.
    """

    claim: Claim
    figure: Figure
    low: Decimal
    high: Decimal
    least: Decimal | None
    most: Decimal | None


class TimeSeries(NamedTuple):
    """The figures of one source over time, sorted by day.

    `revised` are the totals that fell, and the figures for one day that conflict.
    """

    source: str
    marks: tuple[FigureMark, ...]
    revised: tuple[FigureMark, ...]


class Chart(NamedTuple):
    """The figures of one topic and one kind that fit on one axis.

    `unit` is the id of a unit, or "" for a bare count. `floor` is the newest count of a recorder
    with a published method: a line in the chart. `left_out` says which figures are not drawn, and
    why.
    """

    kind: Kind
    unit: str
    marks: tuple[FigureMark, ...]
    series: tuple[TimeSeries, ...]
    floor: FigureMark | None
    left_out: tuple[str, ...]


def charts_of(group: Group, settings: Settings) -> tuple[Chart, ...]:
    """Return a chart for each kind of figure that the group has, if it can be read.

    The marks of one source are together: undated ones first, then from the oldest to the newest.
    Sources are sorted by their newest figure, the highest first, and then by key.
    """
    readable = {claim.kind for claim, _ in group.figures()}
    kinds = [kind for kind in Kind if kind in readable]
    claims: dict[Kind, list[Claim]] = {kind: [] for kind in kinds}
    for claim in group.claims:
        if claim.figure is not None and kinds:
            # An unreadable figure whose kind has no chart is mentioned in the first chart.
            claims[claim.kind if claim.kind in readable else kinds[0]].append(claim)
    return tuple(_chart(group, kind, claims[kind], settings) for kind in kinds)


def _chart(group: Group, kind: Kind, claims: Sequence[Claim], settings: Settings) -> Chart:
    unit = _usual_unit(claims)
    by_source: dict[str, list[_DrawableClaim]] = {}
    left_out = []
    for claim in claims:
        point = _point(claim, unit)
        if isinstance(point, _DrawableClaim):
            by_source.setdefault(claim.resolved.key, []).append(point)
        else:
            left_out.append(point)
    sources = sorted(map(_marks, by_source.values()), key=_reach)
    marks = tuple(mark for source in sources for mark in source)
    return Chart(
        kind=kind,
        unit=unit,
        marks=marks,
        series=() if kind is Kind.INCREMENT else tuple(_series(group, sources, settings)),
        floor=_floor(marks) if kind is Kind.TOTAL else None,
        left_out=tuple(left_out),
    )


def _usual_unit(claims: Sequence[Claim]) -> str:
    """Return the unit that most claims use, or a unit of people or things if most use none."""
    figures = [claim.readable for claim in claims if is_assertion(claim)]
    units = [figure.unit or "" for figure in figures if figure]
    counted = [unit for unit in units if unit and same_dimension(None, unit)]
    return most_used(units) or most_used(counted)


def _point(claim: Claim, unit: str) -> _DrawableClaim | str:
    """Return the claim with its ends in `unit`, or a sentence that says why it is not drawn."""
    figure = claim.figure
    if not isinstance(figure, Figure):
        return f"{says(claim)}: {figure.reason if figure else 'no figure'}"
    if claim.stance is Stance.DENIES:
        return says(claim)
    if not is_assertion(claim):
        return f"{says(claim)}: {_why_not(claim)}"
    low, high = (_convert(end, figure.unit, unit) for end in _stated(figure))
    if low is None or high is None:
        return f"{says(claim)}: {_other_measure(figure.unit, unit)}"
    least, most = (
        _convert(end, figure.unit, unit) if end.is_finite() else None
        for end in (figure.low, figure.high)
    )
    return _DrawableClaim(claim, figure, low, high, least, most)


def why_not_drawn(claim: Claim, unit: str) -> str:
    """Return why a claim is not in a chart with this unit: "AFP says 5%: a share, not people"."""
    point = _point(claim, unit)
    return point if isinstance(point, str) else ""


def _marks(points: Sequence[_DrawableClaim]) -> list[FigureMark]:
    """Label all figures of one source alike, and mark its newest ones."""
    source = heading_of(point.claim for point in points)
    newest = str(points[-1].claim.day)
    return [
        FigureMark(
            claim=point.claim,
            source=source,
            words=dated(point.claim),
            low=point.low,
            high=point.high,
            low_is_open=point.figure.is_ceiling,
            high_is_open=point.figure.high.is_infinite(),
            is_newest=str(point.claim.day) == newest,
            least=point.least,
            most=point.most,
        )
        for point in points
    ]


def _why_not(claim: Claim) -> str:
    """Return why a claim does not count as asserted."""
    if claim.stance is Stance.UNCLEAR:
        return "its stance is unclear"
    return "retracted" if claim.source else "no source"


def _stated(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return the ends as stated, without the hedge: "dozens" is 24 to 24, "up to 12" is 0 to 12."""
    high = figure.stated_high if figure.stated_high.is_finite() else figure.stated_low
    return (min(ZERO, high) if figure.is_ceiling else figure.stated_low), high


def _convert(value: Decimal, unit: str | None, to: str) -> Decimal | None:
    if unit and to:
        return convert(value, unit, to)
    return value if same_dimension(unit, to or None) else None


def _other_measure(unit: str | None, axis: str) -> str:
    """Return how a figure's measure differs from the axis: "a share, not people"."""
    mine, theirs = (dimension(each or None) for each in (unit, axis))
    if mine == theirs:
        mine, theirs = (unit_name(each) for each in (unit or "", axis))
    return f"{WITH_ARTICLE.get(mine, mine)}, not {WITH_ARTICLE.get(theirs, theirs)}"


def _reach(marks: Sequence[FigureMark]) -> tuple[Decimal, Decimal, str]:
    newest = marks[-1]
    return -newest.high, -newest.low, newest.claim.resolved.key


def _series(
    group: Group, sources: Iterable[Sequence[FigureMark]], settings: Settings
) -> Iterator[TimeSeries]:
    """Yield the dated figures of each source that has figures for two days or more."""
    fallen = {claim.location for _, claim in find_falls(group)}
    for source in sources:
        dated = [mark for mark in source if mark.claim.day]
        if len({mark.claim.last_day for mark in dated}) > 1:
            doubled = {claim.location for claim in _doubled(dated, settings)}
            marks = tuple(sorted(dated, key=_turn))
            revised = (mark for mark in marks if mark.claim.location in fallen | doubled)
            yield TimeSeries(marks[0].source, marks, tuple(revised))


def _turn(mark: FigureMark) -> tuple[object, ...]:
    """Return the sort key of a series: the day, then the day it was said, then the line."""
    day, said = mark.claim.day, mark.claim.date or mark.claim.day
    return day and (day.end, day.start), said and said.end, mark.claim.location


def _doubled(marks: Sequence[FigureMark], settings: Settings) -> Iterator[Claim]:
    """Yield the claims of one source that conflict with its next claim for the same day."""
    for first, second in pairwise(marks):
        is_one_day = str(first.claim.day) == str(second.claim.day)
        if is_one_day and compare_claims(first.claim, second.claim, settings).conflicts:
            yield from (first.claim, second.claim)


def _floor(marks: Iterable[FigureMark]) -> FigureMark | None:
    """Return a recorder's newest count.

    If there are several for that day, take the highest, and prefer one that the recorder published
    itself.
    """
    counts = [mark for mark in marks if mark.claim.is_recorded]
    return max(counts, key=_weight, default=None)


def _weight(mark: FigureMark) -> tuple[date, Decimal, bool]:
    return mark.claim.last_day, mark.low, not mark.claim.derived_from
