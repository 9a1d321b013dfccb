"""What a topic's figures look like side by side: points and intervals on one axis, and series."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from verify.compare.agreement import compare_claims, is_assertion
from verify.compare.falls import find_falls
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

    `words` is the figure as said, with its day. `low` and `high` are its ends in the unit of the
    chart, before the hedge; an end that the source left open is to be drawn as an arrow. Both are
    finite: "at least 12" is 12 to 12 with `high_is_open`, "up to 12" is 0 to 12 with `low_is_open`.
    `is_newest` says whether the source has no later figure here.
    """

    claim: Claim
    source: str
    words: str
    low: Decimal
    high: Decimal
    low_is_open: bool
    high_is_open: bool
    is_newest: bool

    @property
    def ends(self) -> tuple[Decimal, ...]:
        """The ends that the source states: of "up to 200" only the upper one."""
        return (self.high,) if self.low_is_open else (self.low, self.high)


class _DrawableClaim(NamedTuple):
    """A claim that can be drawn: its figure, and the ends of that in the unit of the chart."""

    claim: Claim
    figure: Figure
    low: Decimal
    high: Decimal


class TimeSeries(NamedTuple):
    """The figures of one source over time, by day, and those of one day as they were said.

    `revised` are the totals that fell, and figures of one day that conflict with each other.
    """

    source: str
    marks: tuple[FigureMark, ...]
    revised: tuple[FigureMark, ...]


class Chart(NamedTuple):
    """The figures of one topic and one kind that can stand on one axis.

    `unit` is an id that `verify.units.unit_name` spells out, or "" for a bare count. `floor` is the
    newest count of a recorder with a published method: a line in the chart. `left_out` says which
    figures are not drawn, and why: nothing is lost in silence.
    """

    kind: Kind
    unit: str
    marks: tuple[FigureMark, ...]
    series: tuple[TimeSeries, ...]
    floor: FigureMark | None
    left_out: tuple[str, ...]


def charts_of(group: Group, settings: Settings) -> tuple[Chart, ...]:
    """Return a chart for each kind of figure that the group has a readable one of.

    The marks of a source stand together, the oldest first and undated ones before it. The sources
    come by their newest figure: the one that reaches highest first, equal ones by name.
    """
    readable = {claim.kind for claim, _ in group.figures()}
    kinds = [kind for kind in Kind if kind in readable]
    claims: dict[Kind, list[Claim]] = {kind: [] for kind in kinds}
    for claim in group.claims:
        if claim.figure is not None and kinds:
            # What cannot be read is told of in the first chart, if its kind has none.
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
    """Return the unit most used; of a bare count, that of the people or things counted, if said."""
    figures = [claim.readable for claim in claims if is_assertion(claim)]
    units = [figure.unit or "" for figure in figures if figure]
    counted = [unit for unit in units if unit and same_dimension(None, unit)]
    return most_used(units) or most_used(counted)


def _point(claim: Claim, unit: str) -> _DrawableClaim | str:
    """Return the claim with its ends in `unit`, or the words that say why it is not drawn."""
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
    return _DrawableClaim(claim, figure, low, high)


def _marks(points: Sequence[_DrawableClaim]) -> list[FigureMark]:
    """Return the marks of one source: they have one name, and some of them are its newest."""
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
        )
        for point in points
    ]


def _why_not(claim: Claim) -> str:
    """Return why nobody stands by a claim."""
    if claim.stance is Stance.UNCLEAR:
        return "its stance is unclear"
    return "retracted" if claim.source else "no source"


def _stated(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return the ends as said, before the hedge: of "dozens" the least, of a ceiling from zero."""
    high = figure.stated_high if figure.stated_high.is_finite() else figure.stated_low
    return (min(ZERO, high) if figure.is_ceiling else figure.stated_low), high


def _convert(value: Decimal, unit: str | None, to: str) -> Decimal | None:
    if unit and to:
        return convert(value, unit, to)
    return value if same_dimension(unit, to or None) else None


def _other_measure(unit: str | None, axis: str) -> str:
    """Return what a figure measures and the others do not: "a share, not people"."""
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
    """Yield the dated figures of each source that has some of two days or more."""
    fallen = {claim.location for _, claim in find_falls(group)}
    for source in sources:
        dated = [mark for mark in source if mark.claim.day]
        if len({_last_day(mark) for mark in dated}) > 1:
            doubled = {claim.location for claim in _doubled(dated, settings)}
            marks = tuple(sorted(dated, key=_turn))
            revised = (mark for mark in marks if mark.claim.location in fallen | doubled)
            yield TimeSeries(marks[0].source, marks, tuple(revised))


def _turn(mark: FigureMark) -> tuple[object, ...]:
    """Return what a series is sorted by: of one day the later words, or line, follow the others."""
    day, said = mark.claim.day, mark.claim.date or mark.claim.day
    return day and (day.end, day.start), said and said.end, mark.claim.location


def _doubled(marks: Sequence[FigureMark], settings: Settings) -> Iterator[Claim]:
    """Yield the claims of one source that conflict with another of the same day."""
    for first, second in pairwise(marks):
        is_one_day = str(first.claim.day) == str(second.claim.day)
        if is_one_day and compare_claims(first.claim, second.claim, settings).conflicts:
            yield from (first.claim, second.claim)


def _last_day(mark: FigureMark) -> date | None:
    return mark.claim.day.end if mark.claim.day else None


def _floor(marks: Iterable[FigureMark]) -> FigureMark | None:
    """Return the newest count of a recorder: of one day the highest, and rather its own words."""
    counts = [mark for mark in marks if mark.claim.is_recorded]
    return max(counts, key=_weight, default=None)


def _weight(mark: FigureMark) -> tuple[date, Decimal, bool]:
    return _last_day(mark) or date.min, mark.low, not mark.claim.derived_from
