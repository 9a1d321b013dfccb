"""The page of `compare`: who said what on each topic, and the verdict."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal

from verify.compare.verdicts import UNVERIFIED
from verify.model.claims import Claim
from verify.model.findings import Report
from verify.model.groups import Group, NearTopic, VerdictName
from verify.model.topics import Relation
from verify.output.cells import kind_of, newest_of, said_of
from verify.output.page import Grid, HtmlView, Page, without_empty
from verify.output.series import ClaimSeries, series_of, spread_of
from verify.output.summaries import unread_lines
from verify.text.english import NO_SOURCE, names_of, plural

# One row for each: of the matrix with a column a source, or of the list of all claims.
MatrixLayout = Literal["topic", "place"]
ListLayout = Literal["source", "date", "claim"]
Layout = MatrixLayout | ListLayout
LAYOUTS: tuple[Layout, ...] = ("topic", "place", "source", "date")  # --by; --long gives "claim"
# Topics that look alike but are different. "Near" topics are not here: they may be one topic.
NOT_COMPARED = frozenset(
    (Relation.LOOKALIKE, Relation.PART_OF, Relation.TAKEN_FOR, Relation.WHOLE_OF)
)
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


def comparison_page(report: Report, layout: Layout = "topic", only: Only = "") -> Page:
    """Return a page with the claims side by side: a matrix, or one row for each claim.

    `layout` "topic" or "place" gives the matrix; the others give one row for each claim.
    """
    groups = choose(report.groups, only)
    all_series = [series for group in groups for series in series_of(group, report.settings)]
    if layout == "place":
        all_series.sort(key=lambda series: series.place.casefold())
    screens: tuple[Grid, ...] = ()
    match layout:
        case "topic" | "place":
            screens = (_matrix(all_series), _stack(all_series))
            columns, rows = _with_notes(screens[0], all_series)
        case "source" | "date" | "claim":
            columns, rows = _claims_grid(groups, layout)
    return Page(
        columns=columns,
        rows=rows,
        document=lambda: _document(groups, report),
        records=lambda: _records(groups),
        lines=tuple(_line(series) for series in all_series),
        footer=footer_of(report, groups),
        summary=tuple(summary_of(report, groups, only)),
        screens=screens,
        reviews=lambda: _reviews(groups, report),
        html=(lambda: _html_view(report, groups, only)) if screens else None,
    )


def _matrix(all_series: Sequence[ClaimSeries]) -> Grid:
    sources = _sources(all_series)
    columns = ("topic", "place", *sources.values(), "spread", "verdict")
    rows = []
    for series in all_series:
        newest = series.newest()
        cells = (_cell(newest.get(source, ())) for source in sources)
        rows.append((series.name, series.place, *cells, spread_of(series), series.verdict))
    return without_empty(columns, rows)


def _stack(all_series: Sequence[ClaimSeries]) -> Grid:
    """Return the matrix with all sources of a topic in one cell, for a narrow screen."""
    rows = [
        (
            f"{series.name}\n[{series.place}]" if series.place else series.name,
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


def _with_notes(grid: Grid, all_series: Sequence[ClaimSeries]) -> Grid:
    """Add a column with the topics that a row is not compared with: a CSV file has no footer."""
    columns, rows = grid
    notes = [
        "; ".join(f"{near.topic.label}: {near.reason}" for near in _apart(series.group))
        for series in all_series
    ]
    if not any(notes):
        return grid
    noted = tuple((*row, note) for row, note in zip(rows, notes, strict=True))
    return (*columns, "not compared with"), noted


def footer_of(report: Report, groups: Sequence[Group]) -> tuple[str, ...]:
    """Return the lines on topics that are not compared, and on files that could not be read."""
    return (*_notes(groups), *unread_lines(report.unread))


def _notes(groups: Sequence[Group]) -> Iterator[str]:
    """Yield a line for each pair of topics that look alike and count different things."""
    for group in groups:
        for near in _apart(group):
            if near.relation in {Relation.LOOKALIKE, Relation.PART_OF}:
                mine, theirs = group.topic.label, near.topic.label
                yield f"{mine} and {theirs} are not compared: {near.reason}"


def _apart(group: Group) -> list[NearTopic]:
    return [near for near in group.near if near.relation in NOT_COMPARED]


def _claims_grid(groups: Sequence[Group], layout: ListLayout) -> Grid:
    """Return one row for each claim, sorted by source or by day."""
    claims = [(claim, rating, group) for group in groups for claim, rating in group.rated()]
    match layout:
        case "source":
            claims.sort(key=lambda each: (each[0].resolved.key, each[0].source))
        case "date":
            claims.sort(key=lambda each: str(each[0].day or ""))
        case "claim":
            pass  # as they are: by topic
    is_one_file = len({claim.location.path for claim, _, _ in claims}) == 1
    columns = (
        "day",
        "source",
        "topic",
        "place",
        "says",
        "kind",
        "rating",
        "verdict",
        "via",
        "line" if is_one_file else "where",
    )
    rows = [
        (
            str(claim.day or ""),
            claim.source or NO_SOURCE,
            group.topic.label,
            claim.place,
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
    place = f" [{series.place}]" if series.place else ""
    said = "; ".join(
        f"{claims[-1].display_name}: {_cell(claims)}" for claims in series.newest().values()
    )
    return f"{series.name}{place}: {series.verdict}: {said}"


def summary_of(report: Report, groups: Sequence[Group], only: Only) -> Iterator[str]:
    """Yield the number of topics for each verdict, and the number of topics not shown."""
    counts = Counter(group.verdict.name for group in groups)
    verdicts = ", ".join(f"{number:,} {verdict}" for verdict, number in sorted(counts.items()))
    if not groups and only:
        yield f"no topic is {'in conflict' if only == 'conflicts' else 'unverified'}"
    else:
        claims = sum(len(group.claims) for group in groups)
        yield f"{plural(claims, 'claim')} on {plural(len(groups), 'topic')}: {verdicts}"
    left_out = len(report.groups) - len(groups)
    if left_out:
        yield f"{plural(left_out, 'other topic')} not shown: --only {only}"


def _reviews(groups: Sequence[Group], report: Report) -> object:
    from verify.output.claim_reviews import reviews_document

    return reviews_document(groups, report.settings)


def _html_view(report: Report, groups: Sequence[Group], only: Only) -> HtmlView:
    from verify.output.html_views.report import comparison_view

    lead = (*summary_of(report, groups, only), *unread_lines(report.unread))
    return comparison_view(report, groups, lead)


def _document(groups: Sequence[Group], report: Report) -> object:
    from verify.output.documents import VERSION, unread_documents

    unread = unread_documents(report.unread)
    return {"version": VERSION, "groups": list(_records(groups)), "unread": unread}


def _records(groups: Sequence[Group]) -> Iterator[object]:
    from verify.output.documents import claim_document, group_document

    for group in groups:
        claims = [claim_document(claim, rating) for claim, rating in group.rated()]
        yield {**group_document(group), "claims": claims}
