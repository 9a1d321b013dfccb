"""Who said what on each topic: the matrix, with the parts of a cell told apart."""

from collections import Counter
from collections.abc import Callable, Sequence

from verify.model.claims import Claim
from verify.model.named_tuples import NamedTuple
from verify.output.cells import caveats_of, newest_of, value_of
from verify.output.html_views.claims import NO_TOPIC
from verify.output.html_views.source_filter import SourceFilter, Tags
from verify.output.series import ClaimSeries, spread_of
from verify.text.english import NO_SOURCE

MOST_COLUMNS = 6  # sources that can stand side by side and still be read


class FigureAsSaid(NamedTuple):
    """One figure as said, its day, and what else must be known of it: "denies", "retracted"."""

    words: str
    day: str
    marks: tuple[str, ...]


class MatrixCell(NamedTuple):
    """What one source says as of its newest day, and how many claims came before.

    `source` is its name as that claim has it: a commander may stand in the column of his staff.
    """

    source: str
    said: tuple[FigureAsSaid, ...] = ()
    earlier: int = 0


class RowLink(NamedTuple):
    """Where a row leads to in the page, and what the filters look for in it."""

    href: str
    tags: Tags


class MatrixRow(NamedTuple):
    """The claims of one topic that are of one kind; `cells` are in the order of the columns."""

    name: str
    where: str
    cells: tuple[MatrixCell, ...]
    spread: str
    verdict: str
    place: RowLink


class Matrix(NamedTuple):
    """The rows; and the sources that are its columns, or none where each cell names its own."""

    sources: tuple[str, ...]
    rows: tuple[MatrixRow, ...]

    @property
    def has_spreads(self) -> bool:
        """Is anything said of how far figures are apart?"""
        return any(row.spread for row in self.rows)


def matrix_of(
    all_series: Sequence[ClaimSeries],
    sources: SourceFilter,
    place_of: Callable[[ClaimSeries], RowLink],
) -> Matrix:
    """Return the matrix: a column a source while those are few, else all of a row in one cell."""
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
    return MatrixRow(name, series.place, cells, spread_of(series), series.verdict, place)


def _cell(claims: Sequence[Claim]) -> MatrixCell:
    newest, earlier = newest_of(claims)
    said = tuple(dict.fromkeys(map(_said, newest)))
    return MatrixCell(newest[-1].source or NO_SOURCE, said, earlier)


def _said(claim: Claim) -> FigureAsSaid:
    return FigureAsSaid(value_of(claim), str(claim.day or ""), caveats_of(claim))
