"""The page of `compare`: who said what on each topic, and the verdict."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from verify.compare.estimates import policy_words
from verify.compare.verdicts import UNVERIFIED
from verify.model.claims import Claim
from verify.model.findings import Report
from verify.model.groups import Group, NearTopic, VerdictName
from verify.model.settings import Policies, Settings
from verify.model.topics import Relation
from verify.output.cells import (
    LONG_COLUMNS,
    event_of,
    kind_of,
    long_row,
    newest_of,
    said_of,
    where_in,
)
from verify.output.head import NO_HEAD, ReportHead
from verify.output.page import DataTable, Grid, HtmlView, Page, without_empty
from verify.output.series import ClaimSeries, matrix_columns, matrix_row, series_of, spread_of
from verify.output.summaries import incident_lines, sides_lines, unread_lines
from verify.text.english import NO_SOURCE, most_used, names_of, plural

# One row for each: of the matrix with a column a source, or of the list of all claims.
MatrixLayout = Literal["topic", "place"]
ListLayout = Literal["source", "date", "claim"]
Layout = MatrixLayout | ListLayout
MATRICES: tuple[Layout, ...] = ("topic", "place")
LAYOUTS: tuple[Layout, ...] = ("topic", "place", "source", "date")  # --by; --long gives "claim"
# Topics that look alike but are different. "Near" topics are not here: they may be one topic.
NOT_COMPARED = frozenset(
    (Relation.LOOKALIKE, Relation.PART_OF, Relation.TAKEN_FOR, Relation.WHOLE_OF)
)
Chosen = tuple[Claim, str, Group]  # with its rating and its topic
MatrixRow = tuple[ClaimSeries, tuple[str, ...]]
Only = Literal["", "conflicts", "unverified"]
ONLY: tuple[Only, ...] = ("", "conflicts", "unverified")


def choose(groups: Sequence[Group], only: Only) -> list[Group]:
    """Return the groups that `only` selects: those in conflict, the unverified ones, or all."""
    match only:
        case "":
            return list(groups)
        case "conflicts":
            return [group for group in groups if group.verdict.name is VerdictName.CONTESTED]
        case "unverified":
            return [group for group in groups if group.verdict.name in UNVERIFIED]


def comparison_page(
    report: Report, layout: Layout = "topic", only: Only = "", head: ReportHead = NO_HEAD
) -> Page:
    """Return a page with the claims side by side: a matrix, or one row for each claim.

    `layout` "topic" or "place" gives the matrix; the others give one row for each claim. `head` is
    for the head of the HTML report.
    """
    groups = choose(report.groups, only)
    all_series = [series for group in groups for series in series_of(group, report.settings)]
    if layout == "place":
        all_series.sort(key=lambda series: series.place.casefold())
    screens: tuple[Grid, ...] = ()
    match layout:
        case "topic" | "place":
            sources = _sources(all_series)
            read = list(_rows_of(all_series, sources))
            grids = (_matrix(read, sources.values()), _stack(all_series))
            columns, rows = _for_data(read, sources.values())
            screens = tuple(_with_policy(each, all_series, report.settings) for each in grids)
        case "source" | "date" | "claim":
            chosen = _sort_claims(groups, layout)
            columns, rows = LONG_COLUMNS, tuple(long_row(*each) for each in chosen)
            screens = (_claims_grid(chosen),)
    return Page(
        columns=columns,
        rows=rows,
        document=lambda: _document(groups, report),
        records=lambda: _records(groups, report.settings),
        lines=tuple(_line(series) for series in all_series),
        footer=footer_of(report, groups),
        summary=tuple(summary_of(report, groups, only)),
        screens=screens,
        reviews=lambda: _reviews(groups, report),
        tables=lambda: _tables(groups, report.settings),
        html=(lambda: _html_view(report, groups, only, head)) if layout in MATRICES else None,
    )


def _matrix(read: Sequence[MatrixRow], sources: Iterable[str]) -> Grid:
    """Return a row for each topic and a column for each source, as a person reads it."""
    columns = ("topic", "place", "event", *sources, "spread", "verdict")
    rows = [(series.name, series.place, series.event, *said) for series, said in read]
    return without_empty(columns, rows)


def _rows_of(all_series: Sequence[ClaimSeries], sources: Iterable[str]) -> Iterator[MatrixRow]:
    """Yield each topic with what each source says, by the keys of sources, spread and verdict."""
    for series in all_series:
        newest = series.newest()
        cells = (_cell(newest.get(source, ())) for source in sources)
        yield series, (*cells, spread_of(series), series.verdict)


def _stack(all_series: Sequence[ClaimSeries]) -> Grid:
    """Return the matrix with all sources of a topic in one cell, for a narrow screen."""
    rows = [
        (
            "\n".join(filter(None, (series.name, _where(series).strip()))),
            "\n".join(
                f"{claims[-1].source or NO_SOURCE}: {_cell(claims)}"
                for claims in series.newest().values()
            ),
            spread_of(series),
            series.verdict,
        )
        for series in all_series
    ]
    return without_empty(("topic", "who says what", "spread", "verdict"), rows)


def _sources(all_series: Sequence[ClaimSeries]) -> dict[str, str]:
    """Return the column name of each source, by source key. Sources with most claims are first."""
    claims = [claim for series in all_series for claim in series.group.claims]
    said = Counter(claim.resolved.key for claim in claims)
    names = names_of(claims)
    return {key: names[key] for key in sorted(names, key=lambda key: (-said[key], key))}


def _cell(claims: Sequence[Claim]) -> str:
    """Return the newest figures of one source: "12 (2022-09-10) +2 earlier"."""
    if not claims:
        return ""
    newest, earlier = newest_of(claims)
    said = "; ".join(dict.fromkeys(map(said_of, newest)))
    return f"{said} +{earlier} earlier" if earlier else said


def _for_data(read: Sequence[MatrixRow], sources: Iterable[str]) -> Grid:
    """Return the matrix with each part in a column of its own, and topics that are not compared."""
    rows = (
        matrix_row(
            series,
            said,
            "; ".join(f"{_named(near.claims)}: {near.reason}" for near in _apart(series.group)),
        )
        for series, said in read
    )
    return matrix_columns(sources), tuple(rows)


def _with_policy(grid: Grid, all_series: Sequence[ClaimSeries], settings: Settings) -> Grid:
    """Add the policy of the desk if the config has one. Data outputs have it always."""
    if settings.policies == Policies():
        return grid
    columns, rows = grid
    words = [policy_words(series.estimate) for series in all_series]
    told = tuple((*row, word) for row, word in zip(rows, words, strict=True))
    return without_empty((*columns, "policy"), told)


def footer_of(report: Report, groups: Sequence[Group]) -> tuple[str, ...]:
    """Return the lines on topics that are not compared, and on files that could not be read."""
    return (*_notes(groups), *unread_lines(report.unread))


def _notes(groups: Sequence[Group]) -> Iterator[str]:
    """Yield a line for each pair of topics that look alike and count different things."""
    for group in groups:
        for near in _apart(group):
            if near.relation in {Relation.LOOKALIKE, Relation.PART_OF}:
                mine, theirs = _named(group.claims), _named(near.claims)
                yield f"{mine} and {theirs} are not compared: {near.reason}"


def _named(claims: Sequence[Claim]) -> str:
    """Return a topic with the place that its claims give: "people killed [Syria]"."""
    label = most_used(claim.topic.label for claim in claims)
    place = most_used(claim.place for claim in claims if claim.place)
    return f"{label}{where_in(place, event_of(claims))}"


def _where(series: ClaimSeries) -> str:
    return where_in(series.place, series.event)


def _apart(group: Group) -> list[NearTopic]:
    return [near for near in group.near if near.relation in NOT_COMPARED]


def _sort_claims(groups: Sequence[Group], layout: ListLayout) -> list[Chosen]:
    """Return all claims with their ratings, sorted by source or by day."""
    claims = [(claim, rating, group) for group in groups for claim, rating in group.rated()]
    match layout:
        case "source":
            claims.sort(key=lambda each: (each[0].resolved.key, each[0].source))
        case "date":
            claims.sort(key=lambda each: str(each[0].day or ""))
        case "claim":
            pass  # as they are: by topic
    return claims


def _claims_grid(claims: Sequence[Chosen]) -> Grid:
    """Return one row for each claim, as a person reads it."""
    is_one_file = len({claim.location.path for claim, _, _ in claims}) == 1
    columns = (
        *("day", "source", "topic", "place", "event", "says", "kind", "rating", "verdict", "via"),
        "line" if is_one_file else "where",
    )
    rows = [
        (
            str(claim.day or ""),
            claim.source or NO_SOURCE,
            group.topic.label,
            claim.place,
            claim.event_name,
            said_of(claim._replace(day=None)),
            kind_of(claim),
            rating,
            group.verdict.name,
            claim.via,
            str(claim.location.line if is_one_file else claim.location),
        )
        for claim, rating, group in claims
    ]
    return without_empty(columns, rows)


def _line(series: ClaimSeries) -> str:
    said = "; ".join(
        f"{claims[-1].display_name}: {_cell(claims)}" for claims in series.newest().values()
    )
    return f"{series.name}{_where(series)}: {series.verdict}: {said}"


def summary_of(report: Report, groups: Sequence[Group], only: Only) -> Iterator[str]:
    """Yield the number of topics for each verdict, and the number of topics not shown."""
    counts = Counter(group.verdict.name for group in groups)
    verdicts = ", ".join(f"{number:,} {verdict}" for verdict, number in sorted(counts.items()))
    if not groups and only:
        yield f"no topic is {'in conflict' if only == 'conflicts' else 'unverified'}"
    else:
        claims = sum(len(group.claims) for group in groups)
        yield f"{plural(claims, 'claim')} on {plural(len(groups), 'topic')}: {verdicts}"
        yield from sides_lines(groups)
        yield from incident_lines(groups, report.settings)
    yield from left_out_lines(len(report.groups) - len(groups), only)


def left_out_lines(left_out: int, only: Only) -> Iterator[str]:
    """Yield the number of topics that are not shown, if there are any."""
    if left_out:
        yield f"{plural(left_out, 'other topic')} not shown: --only {only}"


def _reviews(groups: Sequence[Group], report: Report) -> object:
    from verify.output.claim_reviews import reviews_document

    return reviews_document(groups, report.settings)


def _tables(groups: Sequence[Group], settings: Settings) -> tuple[DataTable, ...]:
    from verify.output.report_tables import tables_of

    return tables_of(groups, settings)


def _html_view(report: Report, groups: Sequence[Group], only: Only, head: ReportHead) -> HtmlView:
    from verify.output.html_views.report import comparison_view

    lead = left_out_lines(len(report.groups) - len(groups), only)
    return comparison_view(report, groups, tuple(lead), head)


def _document(groups: Sequence[Group], report: Report) -> object:
    from verify.output.documents import VERSION, unread_documents

    unread = unread_documents(report.unread)
    return {"version": VERSION, "groups": list(_records(groups, report.settings)), "unread": unread}


def _records(groups: Sequence[Group], settings: Settings) -> Iterator[object]:
    from verify.output.documents import claim_document, group_document

    for group in groups:
        claims = [claim_document(claim, rating) for claim, rating in group.rated()]
        yield {**group_document(group, settings), "claims": claims}
