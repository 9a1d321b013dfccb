"""The matrix of the report: what each source says on each topic."""

from collections import Counter
from collections.abc import Callable, Sequence

from verify.model.claims import Claim
from verify.model.named_tuples import NamedTuple
from verify.output.cells import caveats_of, newest_of, value_of, where_in
from verify.output.html_views.claims import NO_TOPIC
from verify.output.html_views.source_filter import SourceFilter, Tags
from verify.output.series import ClaimSeries, spread_of
from verify.text.english import NO_SOURCE

MOST_COLUMNS = 6  # more sources side by side would be too narrow to read


class FigureAsSaid(NamedTuple):
    """One figure as said, its day, and its caveats, such as "denies" or "retracted"."""

    words: str
    day: str
    caveats: tuple[str, ...]


class MatrixCell(NamedTuple):
    """The figures of one source for its newest day, and the number of earlier claims.

    `source` is the name in the newest claim. It may differ from the column: the General Staff's
    column may show a commander.
    """

    source: str
    said: tuple[FigureAsSaid, ...] = ()
    earlier: int = 0


class RowLink(NamedTuple):
    """The link of a row, and the words that the filters look for in it."""

    href: str
    tags: Tags


class MatrixRow(NamedTuple):
    """The claims of one topic and kind. `cells` are in the order of the columns."""

    name: str
    where: str
    cells: tuple[MatrixCell, ...]
    spread: str
    verdict: str
    place: RowLink


class Matrix(NamedTuple):
    """The rows of the matrix. `sources` are its columns; if empty, each cell names its source."""

    sources: tuple[str, ...]
    rows: tuple[MatrixRow, ...]

    @property
    def has_spreads(self) -> bool:
        """Has any row a spread: a text on how far its figures are apart?"""
        return any(row.spread for row in self.rows)


def matrix_of(
    all_series: Sequence[ClaimSeries],
    sources: SourceFilter,
    place_of: Callable[[ClaimSeries], RowLink],
) -> Matrix:
    """Return the matrix. If there are too many sources for columns, a row has one cell for all."""
    spoken = Counter(sources.name(claim) for series in all_series for claim in series.group.claims)
    names = sorted(spoken, key=lambda name: (-spoken[name], name))
    columns = tuple(names) if len(names) <= MOST_COLUMNS else ()
    return Matrix(
        columns, tuple(_row(series, columns, sources, place_of(series)) for series in all_series)
    )


def _row(
    series: ClaimSeries, columns: Sequence[str], sources: SourceFilter, place: RowLink
) -> MatrixRow:
    said: dict[str, list[Claim]] = {}
    for claim in series.group.claims:
        said.setdefault(sources.name(claim), []).append(claim)
    cells = tuple(
        _cell(said[name]) if name in said else MatrixCell(name) for name in columns or said
    )
    name = series.name if series.group.topic.label.strip() else NO_TOPIC
    return MatrixRow(name, where_of(series), cells, spread_of(series), series.verdict, place)


def where_of(series: ClaimSeries) -> str:
    """Return the place and the event of some claims, for the grey words after a topic."""
    return where_in(series.place, series.event).strip(" []")


def _cell(claims: Sequence[Claim]) -> MatrixCell:
    newest, earlier = newest_of(claims)
    said = tuple(dict.fromkeys(map(_said, newest)))
    return MatrixCell(newest[-1].source or NO_SOURCE, said, earlier)


def _said(claim: Claim) -> FigureAsSaid:
    return FigureAsSaid(value_of(claim), str(claim.day or ""), caveats_of(claim))
