"""The charts of `compare --plot`: the figures of each topic on one axis, beside their words."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest

from verify.model.findings import Report
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.output.cells import where_in
from verify.output.charts.chart import Chart, FigureMark, charts_of
from verify.output.charts.scale import Axis
from verify.output.charts.terminal.canvas import (
    LOG_AXIS,
    Pens,
    draw_axis,
    draw_marks,
    fit_axis,
    notes_on,
)
from verify.output.charts.terminal.timeline import draw_series
from verify.output.pages.compare import Only, choose, footer_of, summary_of
from verify.output.series import ClaimSeries, series_of, spread_of
from verify.progress import Track, in_silence
from verify.text.english import listing, says
from verify.text.screen import (
    disarm,
    longest_line,
    longest_word,
    set_apart,
    visible,
    width_of,
    wrap,
)
from verify.values.units import unit_name

COLUMN_GAP = "  "
WRAP_INDENT = "    "
NARROWEST_DRAWING = 26  # columns: a narrower drawing is put under its words, not beside them
MOST_LINES = 6  # sources in one drawing over time


class PlotRow(NamedTuple):
    """One row of a drawing: the source, the figure in words, and its mark."""

    source: str
    words: str
    mark: FigureMark


def plot_text(  # noqa: PLR0913  the data, the style, and the progress bar
    report: Report,
    only: Only,
    width: int,
    pens: Pens,
    track: Track = in_silence,
    *,
    is_quiet: bool,
) -> Iterator[str]:
    """Yield the charts of the topics, and then the lines that `compare` has below its table."""
    groups = choose(report.groups, only)
    drawn = track(groups, "drawing the topics", len(groups))
    charts = [list(_charts(group, report.settings, width, pens)) for group in drawn]
    idle = [group.topic.label for group, some in zip(groups, charts, strict=True) if not some]
    below = [f"no figure to draw: {listing(idle)}"] if idle else []
    below += footer_of(report, groups)
    if not is_quiet:
        below += summary_of(report, groups, only)
        below[:0] = [_legend(pens)] if len(idle) < len(groups) else []
    last = [line for text in below for line in wrap(visible(text), width)]
    for line in set_apart(*(part for some in charts for part in some), last):
        yield disarm(line.rstrip(" ")) + "\n"


def _legend(pens: Pens) -> str:
    g = pens.glyphs
    dash, dots = g.solid * 2, g.open * 2
    return f"{g.point} as said   {g.first}{dash}{g.last} a range   {dots}{g.right} open-ended"


def _charts(group: Group, settings: Settings, width: int, pens: Pens) -> Iterator[list[str]]:
    """Yield the charts of one topic as blocks of lines: side by side, and over time."""
    all_series = {series.kind: series for series in series_of(group, settings)}
    for chart in charts_of(group, settings):
        yield [
            *(pens.bold(line) for line in _heading(all_series[chart.kind], width)),
            *_newest(chart, width, pens),
            *_remarks(chart, width, pens),
        ]
        for start in range(0, len(chart.series), MOST_LINES):
            some = chart.series[start : start + MOST_LINES]
            yield draw_series(some, unit_name(chart.unit), width, pens)


def _heading(series: ClaimSeries, width: int) -> list[str]:
    where = where_in(series.place, series.event)
    spread = spread_of(series)
    lines = (f"{series.name}{where}: {series.verdict}", spread)
    return [line for text in lines if text for line in wrap(visible(text), width)]


def _newest(chart: Chart, width: int, pens: Pens) -> list[str]:
    """Draw the newest figures between source and words, or below them on a narrow screen."""
    entries = tuple(_entries(chart))
    if not entries:
        return []
    names = [*(entry.source for entry in entries), unit_name(chart.unit), LOG_AXIS]
    words = [entry.words for entry in entries]
    left, right = min(_widest(names), width // 4), min(_widest(words), width * 3 // 8)
    middle = width - left - right - 2 * len(COLUMN_GAP)
    is_broad = max(map(longest_word, names)) <= left and max(map(longest_word, words)) <= right
    if is_broad and middle >= NARROWEST_DRAWING:
        return list(_beside(chart, entries, (left, middle, right), pens))
    return list(_below(chart, entries, width, pens))


def _widest(texts: Iterable[str]) -> int:
    return max(map(longest_line, texts))


def _entries(chart: Chart) -> Iterator[PlotRow]:
    """Yield the newest figures of each source, with the number of its earlier figures."""
    for _, some in groupby(chart.marks, lambda mark: mark.claim.resolved.key):
        marks = list(some)
        newest = list({mark.words: mark for mark in marks if mark.is_newest}.values())
        earlier = sum(not mark.is_newest for mark in marks)
        for mark in newest:
            more = f" +{earlier} earlier" if earlier and mark is newest[-1] else ""
            source = mark.source if mark is newest[0] else ""
            yield PlotRow(visible(source), visible(mark.words) + more, mark)


def _beside(
    chart: Chart, entries: Sequence[PlotRow], widths: tuple[int, int, int], pens: Pens
) -> Iterator[str]:
    """Yield the rows: source, drawing, words. Long sources and words take several lines."""
    left, middle, right = widths
    cells = [(wrap(entry.source, left), wrap(entry.words, right)) for entry in entries]
    marks = [
        [entry.mark, *[None] * (max(map(len, texts)) - 1)]
        for entry, texts in zip(entries, cells, strict=True)
    ]
    axis = _axis(chart, entries, middle)
    drawing = iter(
        draw_marks([row for rows in marks for row in rows], chart.floor, axis, middle, pens)
    )
    for (names, words), rows in zip(cells, marks, strict=True):
        for name, said, _ in zip_longest(names, words, rows, fillvalue=""):
            yield f"{_pad(name, left)}{COLUMN_GAP}{next(drawing)}{COLUMN_GAP}{said}"
    notes = [part for note in notes_on(axis, unit_name(chart.unit)) for part in wrap(note, left)]
    for note, line in zip_longest(notes, draw_axis(axis, middle, pens), fillvalue=""):
        yield f"{_pad(note, left)}{COLUMN_GAP}{line}"


def _below(chart: Chart, entries: Sequence[PlotRow], width: int, pens: Pens) -> Iterator[str]:
    """Yield the words of each figure, with the drawing on the next line."""
    axis = _axis(chart, entries, width)
    drawing = draw_marks([entry.mark for entry in entries], chart.floor, axis, width, pens)
    for entry, line in zip(entries, drawing, strict=True):
        yield from wrap(f"{entry.source}: {entry.words}" if entry.source else entry.words, width)
        yield line
    yield from draw_axis(axis, width, pens)
    notes = ", ".join(notes_on(axis, unit_name(chart.unit)))
    yield from wrap(notes, width) if notes else ()


def _axis(chart: Chart, entries: Iterable[PlotRow], width: int) -> Axis:
    values = [end for entry in entries for end in entry.mark.ends]
    return fit_axis([*values, chart.floor.low] if chart.floor else values, width)


def _pad(text: str, width: int) -> str:
    return text + " " * (width - width_of(text))


def _remarks(chart: Chart, width: int, pens: Pens) -> Iterator[str]:
    """Yield the words of the recorder's line, and the figures that are not drawn."""
    if chart.floor:
        counted = f"{pens.glyphs.floor} counted case by case: {says(chart.floor.claim)}"
        yield from wrap(visible(counted), width, WRAP_INDENT)
    for words in chart.left_out:
        yield from wrap(visible(f"not drawn: {words}"), width, WRAP_INDENT)
