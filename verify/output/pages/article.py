"""The page of `article`: the status of each number of the copy, and the findings."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from verify.article.against_claims.coverage import Article, CheckedNumber
from verify.article.files import Copy
from verify.article.model import Span, Status
from verify.article.review import Review
from verify.ledger.formats import cell_finder
from verify.model.claims import file_of
from verify.model.findings import Finding, FindingState
from verify.output.cells import FIGURE_COLUMNS, figure_cells, known_in_ledger
from verify.output.finding_lines import begin, label_of, lines_of
from verify.output.head import NO_HEAD, ReportHead
from verify.output.page import Excerpt, Grid, HtmlView, Page, Run
from verify.output.pages.check import (
    config_excerpt,
    is_in_config,
    only_counts,
    open_records,
    quote_names,
)
from verify.output.pages.checklist import SIGN_HERE, checklist, messages
from verify.output.showing import IN_ORDER_OF_COPY, Showing
from verify.output.summaries import set_aside, weigh
from verify.text.english import on_one_line, plural, shorten

LINE_COLUMNS = ("where", "status", "number", "who says it", "the ledger", "rule", "message")
# For data: the parts of the number, and of the figure of the ledger.
ARTICLE_COLUMNS = (*LINE_COLUMNS, *FIGURE_COLUMNS, *(f"ledger_{name}" for name in FIGURE_COLUMNS))


def coverage_page(
    review: Review,
    folder: str = "",
    root: str = "",
    showing: Showing = IN_ORDER_OF_COPY,
    head: ReportHead = NO_HEAD,
) -> Page:
    """Return a page with the numbers of the copy and their findings, then the other findings.

    `folder` and `root` are those of the `Run`. `showing` is for the findings alone; the table has
    all numbers, in the order of the copy. `head` is for the head of the HTML report.
    """
    shown = lines_of(review.found.open, showing)
    findings = tuple(line.first for line in shown.lines)

    @cache
    def states() -> tuple[FindingState, ...]:
        return _with_states(review)

    rows, sheet = tuple(_rows(review)), checklist(review)
    page = Page(
        columns=ARTICLE_COLUMNS,
        rows=rows,
        document=lambda: _document(review, states()),
        records=lambda: open_records(states()),
        lines=tuple(map(_line, findings)),
        beginnings=lambda: map(begin, findings),
        left_out=shown.left_out,
        screens=(sheet, (LINE_COLUMNS, tuple(row[: len(LINE_COLUMNS)] for row in rows))),
        below=(messages(review), (SIGN_HERE,) if sheet[1] else ()),
        footer=set_aside(review.found),
        summary=tuple(_summary(review)),
        excerpts=lambda: _excerpts(review, findings),
        html=lambda: _html_view(review, states(), sheet, head),
        run=Run(
            lambda: tuple(_in_files(states(), review)),
            review.found.rules,
            (
                *(article.copy.path for article in review.articles),
                *(each.location.path for each in review.found.unread),
            ),
            review.found.settings.fail_on,
            review.found.unread,
            folder,
            root,
            cell_finder,
        ),
    )
    return only_counts(page, review.found.open) if showing.counts else page


def _html_view(
    review: Review, states: Sequence[FindingState], sheet: Grid, head: ReportHead
) -> HtmlView:
    from verify.output.html_views.copy_report import article_view

    return article_view(review, states, sheet, head)


def _with_states(review: Review) -> tuple[FindingState, ...]:
    from verify.findings.states import with_states

    articles = {article.copy.path: article for article in review.articles}

    def end_of(finding: Finding) -> int:
        """Return the column after the words of a finding, or 0 if they end on another line."""
        article = articles.get(finding.location.path)
        span = article.spans.get(finding.claim.id) if article else None
        if not article or not span:
            return 0
        line, column = article.copy.place(span.end)
        return column if line == finding.location.line else 0

    return with_states(review.found, end_of)


def _in_files(states: Iterable[FindingState], review: Review) -> Iterator[FindingState]:
    """Yield the findings, without a column if the file has no columns, such as a DOCX file."""
    without = {each.copy.path for each in review.articles if not each.copy.has_columns}
    for stated in states:
        place = stated.finding.location
        if place.path in without:
            finding = stated.finding._replace(place=place._replace(column=0))
            yield stated._replace(finding=finding, end=0)
        else:
            yield stated


def _rows(review: Review) -> Iterator[tuple[str, ...]]:
    """Yield one row for each finding on a number, and one for each number without a finding.

    The findings that are on no number come last. So no number and no finding is missing.
    """
    found: dict[str, list[Finding]] = {}
    for finding in review.found.open:
        found.setdefault(finding.claim.id, []).append(finding)
    for article in review.articles:
        for each in article.covered:
            cells, figures = _cells(each), (*figure_cells(each.claim), *figure_cells(each.match))
            findings = found.pop(each.claim.id, [])
            for finding in findings:
                yield (*cells, *_verdict(finding), *figures)
            if not findings:
                yield (*cells, "", each.reason, *figures)
        if article.reported:
            from verify.output.pages.statements import statement_rows

            yield from statement_rows(article, found, len(ARTICLE_COLUMNS))
    for finding in review.found.open:
        if finding.claim.id in found:
            words = shorten(finding.claim.value)
            place = str(finding.location)
            cells = (place, "", words, finding.claim.source, "")
            yield (*cells, *_verdict(finding), *figure_cells(finding.claim), *figure_cells(None))


def _cells(each: CheckedNumber) -> tuple[str, ...]:
    claim = each.claim
    words = " ".join(each.figure.text.split()) if each.figure else claim.value
    return (str(claim.location), each.status, words, claim.source, known_in_ledger(each.match))


def _verdict(finding: Finding) -> tuple[str, str]:
    rule = finding.rule
    return f"{rule.severity} {rule.code} {rule.name}", on_one_line(finding.message)


def _line(finding: Finding) -> str:
    return f"{finding.location}: {label_of(finding.rule)} {finding.message}"


def _excerpts(review: Review, findings: Iterable[Finding]) -> Iterator[Excerpt]:
    articles = {article.copy.path: article for article in review.articles}
    for finding in findings:
        if is_in_config(finding):
            yield config_excerpt(finding)
        else:
            article = articles[finding.claim.location.path]
            yield _excerpt(finding, article.copy, article.spans[finding.claim.id])


def _excerpt(finding: Finding, copy: Copy, span: Span) -> Excerpt:
    line = copy.line_of(span.start)
    return Excerpt(
        begin(finding, is_named=True),
        finding.claim.location.line,
        copy.shown[line.start : line.end],
        span.start - line.start,
        min(span.end, line.end) - line.start,
        on_one_line(finding.message),
    )


def _summary(review: Review) -> Iterator[str]:
    counts = review.count_statuses()
    total = sum(counts.values())
    parts = ", ".join(f"{counts[status]:,} {status}" for status in Status)
    yield f"{plural(total, 'number')}: {parts}"
    if aside := _reasons(review.articles):
        yield aside
    if any(article.reported for article in review.articles):
        from verify.output.pages.statements import count_statements

        yield count_statements(review.articles)
    yield from _left_out(review.articles)
    yield weigh(review.found)
    by_weight = sorted(review.found.open, key=lambda each: each.rule.severity.rank)
    if by_weight:
        code = by_weight[0].rule.code
        yield f"next: verify rule {code} explains the rule, with a bad and a good example"


def _reasons(articles: tuple[Article, ...]) -> str:
    reasons = [
        each.reason
        for article in articles
        for each in article.covered
        if each.status is Status.SET_ASIDE
    ]
    counts = {reason: reasons.count(reason) for reason in sorted(set(reasons))}
    most = sorted(counts, key=lambda reason: (-counts[reason], reason))
    return "set aside: " + ", ".join(f"{shorten(r)} ({counts[r]:,})" for r in most) if most else ""


def _left_out(articles: tuple[Article, ...]) -> Iterator[str]:
    """Yield one line for each ledger that has unreadable rows: no number is compared with them."""
    claims = articles[0].known.left_out if articles else ()
    paths = [file_of(claim.location.path) for claim in claims]
    for path in dict.fromkeys(paths):
        rows = plural(paths.count(path), "row")
        yield f"{rows} of {path} cannot be read: verify check {quote_names([path])} says why"


def _document(review: Review, states: Sequence[FindingState]) -> dict[str, object]:
    from verify.output.documents import (
        VERSION,
        counts_document,
        set_aside_documents,
        unread_documents,
    )

    return {
        "version": VERSION,
        "numbers": [
            _number_document(article, each)
            for article in review.articles
            for each in article.covered
        ],
        **_statement_documents(review),
        **set_aside_documents(states),
        "unread": unread_documents(review.found.unread),
        "summary": {
            **{status.name.lower(): total for status, total in review.count_statuses().items()},
            **counts_document(review.found),
        },
    }


def _number_document(article: Article, each: CheckedNumber) -> dict[str, object]:
    from verify.output.documents import ledger_document
    from verify.output.pages.extract import figure_document

    span = article.spans[each.claim.id]
    match = each.match
    return {
        "file": article.copy.path,
        "line": each.claim.location.line,
        "column": each.claim.location.column,
        "start": span.start,
        "end": span.end,
        "words": article.copy.shown[span.start : span.end],
        "status": each.status.name.lower(),
        "reason": each.reason,
        "figure": figure_document(each.figure, each.claim) if each.figure else None,
        "ledger": ledger_document(match) if match else None,
    }


def _statement_documents(review: Review) -> dict[str, object]:
    """Return the statements under their key, if they were asked for."""
    if not any(article.reported for article in review.articles):
        return {}
    from verify.output.pages.statements import checked_documents

    return {"statements": list(checked_documents(review.articles))}
