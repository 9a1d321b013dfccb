"""The figures of one topic and kind: a row a source on one axis, and small pictures in time."""

from collections.abc import Iterator, Mapping

from verify.model.claims import Claim
from verify.model.figures import Kind
from verify.model.named_tuples import NamedTuple
from verify.output.cells import newest_of
from verify.output.charts.chart import Chart, FigureMark, why_not_drawn
from verify.output.charts.svg.multiples import SmallMultiples, multiples_of
from verify.output.charts.svg.strip import StripAxis, axis_for
from verify.output.html_views.anchors import Anchors
from verify.output.html_views.claim_rows import ClaimRow, RowPlace, date_words, row_of
from verify.output.html_views.sentences import estimate_words
from verify.output.html_views.source_looks import SourceLooks
from verify.output.series import ClaimSeries
from verify.text.english import listing, says
from verify.values.units import unit_name

KIND_TITLES = {
    None: "Statements",
    Kind.TOTAL: "Running totals",
    Kind.INCREMENT: "Increments, each for one period",
    Kind.LEVEL: "Figures at a time",
}


class Picture(NamedTuple):
    """The figures of one source over time: the newest one as `said`, and the paths."""

    look: str
    source: str
    said: str
    figures: int
    line: str
    dots: str
    revised: str


class Pictures(NamedTuple):
    """The pictures of a panel. `grid` is the path of their lines, `about` says what these are."""

    pictures: tuple[Picture, ...]
    grid: str
    about: str


class Panel(NamedTuple):
    """All claims of one topic and kind.

    `rows` are the newest figures of each source, `earlier` the others. `axis` is None if no figure
    can be drawn. `title` is "" if the topic has one kind only and a bare count.
    """

    title: str
    verdict: str
    axis: StripAxis | None
    floor: str
    rows: tuple[ClaimRow, ...]
    earlier: tuple[ClaimRow, ...]
    pictures: Pictures | None
    estimate: tuple[str, ...]


class PanelParts(NamedTuple):
    """What the panels of a page share: anchors and looks, and what changed, by claim id."""

    anchors: Anchors
    looks: SourceLooks
    changes: Mapping[str, tuple[str, ...]]
    ratings: Mapping[str, str]


class _Drawing(NamedTuple):
    """The axis of a panel, and its marks by claim id."""

    axis: StripAxis | None
    marks: Mapping[str, FigureMark]
    unit: str


def panel_of(
    series: ClaimSeries, chart: Chart | None, parts: PanelParts, *, is_only: bool
) -> Panel:
    """Return the panel of a series. `is_only` says that the topic has no other kind of figure."""
    newest, earlier = _sort(series, chart)
    drawing = _draw(chart)
    unit = unit_name(drawing.unit) if drawing.unit else ""
    titles = (("" if is_only else KIND_TITLES[series.kind]), f"in {unit}" if unit else "")
    heading = (series.group.topic.label, series.place)
    has_floor = bool(drawing.axis and drawing.axis.floor and chart and chart.floor)
    return Panel(
        title=", ".join(filter(None, titles)),
        verdict="" if is_only else series.verdict,
        axis=drawing.axis,
        floor=f"counted case by case: {says(chart.floor.claim)}"
        if chart and chart.floor and has_floor
        else "",
        rows=tuple(_row(claim, drawing, parts, heading) for claim in newest),
        earlier=tuple(_row(claim, drawing, parts, heading) for claim in earlier),
        pictures=_name(multiples_of(chart), parts.looks) if chart else None,
        estimate=tuple(
            estimate_words(series.estimate, is_alone=len({c.resolved.key for c in newest}) == 1)
        ),
    )


def _draw(chart: Chart | None) -> _Drawing:
    if chart is None or not chart.marks:
        return _Drawing(None, {}, "")
    if len(chart.marks) == 1:  # one figure alone is near nothing, and far from nothing
        return _Drawing(None, {}, chart.unit)
    marks = {mark.claim.id: mark for mark in chart.marks}
    return _Drawing(axis_for(chart, chart.marks), marks, chart.unit)


def _sort(series: ClaimSeries, chart: Chart | None) -> tuple[list[Claim], list[Claim]]:
    """Return the newest claims of each source, and the earlier ones.

    Sources are sorted as the chart has them: the highest newest figure first.
    """
    by_source = series.newest()
    drawn = dict.fromkeys(mark.claim.resolved.key for mark in chart.marks) if chart else {}
    newest: list[Claim] = []
    earlier: list[Claim] = []
    for key in dict.fromkeys((*(key for key in drawn if key in by_source), *by_source)):
        some, before = newest_of(by_source[key])
        newest += some
        earlier += reversed(by_source[key][:before])
    return newest, earlier


def _row(claim: Claim, drawing: _Drawing, parts: PanelParts, heading: tuple[str, str]) -> ClaimRow:
    mark = drawing.marks.get(claim.id)
    place = RowPlace(
        parts.anchors.claims[claim.id],
        parts.looks.look(claim),
        parts.anchors.where(claim),
        parts.ratings.get(claim.id, ""),
        parts.changes.get(claim.id, ()),
    )
    strip = drawing.axis.draw(mark) if drawing.axis and mark else None
    aside = why_not_drawn(claim, drawing.unit) if drawing.axis and not mark else ""
    return row_of(claim, place, heading, strip, aside.removeprefix(says(claim)).lstrip(": "))


def _name(found: SmallMultiples | None, looks: SourceLooks) -> Pictures | None:
    """Return the pictures with the names and the looks of their sources."""
    if found is None:
        return None
    lines = listing(words for _, words in found.ticks)
    about = f"from {date_words(found.first)} to {date_words(found.last)}; lines at {lines}"
    return Pictures(
        tuple(_pictures(found, looks)),
        "".join(f"M0 {down}H100" for down, _ in found.ticks),
        f"{about}; logarithmic axis" if found.is_log else about,
    )


def _pictures(found: SmallMultiples, looks: SourceLooks) -> Iterator[Picture]:
    for each in found.pictures:
        yield Picture(
            looks.look(each.claim),
            looks.name(each.claim),
            each.said,
            each.figures,
            each.line,
            each.dots,
            each.revised,
        )
