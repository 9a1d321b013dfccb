"""The page of `check`: the findings as lines, and a summary."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain

from verify.ledger.formats import cell_finder, name_in_places
from verify.model.claims import Claim
from verify.model.findings import Finding, FindingState, Report, State
from verify.model.groups import VerdictName
from verify.model.settings import Settings, Severity
from verify.output.cells import FIGURE_COLUMNS, figure_cells
from verify.output.finding_lines import FindingLine, begin, count_lines, count_rules, lines_of
from verify.output.head import NO_HEAD, ReportHead, count_changes
from verify.output.page import DataTable, Excerpt, HtmlView, LateRows, Page, Run
from verify.output.showing import GRAVEST_FIRST, Showing
from verify.output.summaries import (
    count_verdicts,
    incident_lines,
    set_aside,
    sides_lines,
    summary,
)
from verify.text.english import on_one_line, words_of
from verify.text.patterns import pattern

UNQUOTED_NAME = r"[A-Za-z0-9/._-]+"
AGREEMENT = "V2"  # begins the codes of rules on figures that do not agree
UNVERIFIED = frozenset(("single-source", "one-sided", "unknown-independence"))
CHECK_COLUMNS = (
    *("where", "severity", "rule", "id", "source", "topic", "place", "event"),
    *FIGURE_COLUMNS,
    "message",
)
LINE_COLUMNS = ("where", "severity", "rule", "topic", "message")


def findings_page(  # noqa: PLR0913, PLR0917  each is one thing that the command line says
    report: Report,
    ledgers: tuple[str, ...],
    folder: str = "",
    root: str = "",
    showing: Showing = GRAVEST_FIRST,
    typed: tuple[str, ...] | None = None,
    head: ReportHead = NO_HEAD,
) -> Page:
    """Return a page with the findings of a report.

    `ledgers` are the names of the files; "-" is standard input. `folder` and `root` are those of
    the `Run`. `showing` is for the formats that a person reads. `typed` are the names to read the
    same files again, if these are others. `head` is for the head of the HTML report.
    """
    files = tuple(map(name_in_places, ledgers))
    shown = lines_of(report.findings, showing)

    @cache
    def states() -> tuple[FindingState, ...]:
        from verify.findings.states import with_states

        return with_states(report.found)

    page = Page(
        columns=CHECK_COLUMNS,
        rows=LateRows(lambda: tuple(map(finding_row, report.findings)), len(report.findings)),
        document=lambda: _document(report, states()),
        records=lambda: open_records(states()),
        lines=tuple(line.text for line in shown.lines),
        beginnings=lambda: (line.beginning for line in shown.lines),
        overview=(lambda: count_verdicts(report.groups)) if len(report.groups) > 1 else None,
        screens=((LINE_COLUMNS, tuple(map(_screen_row, shown.lines))),),
        left_out=shown.left_out,
        footer=set_aside(report.found),
        summary=tuple(_summary(report, ledgers if typed is None else typed, head)),
        excerpts=lambda: map(_excerpt, shown.lines),
        reviews=lambda: _reviews(report),
        tables=lambda: _tables(report),
        html=lambda: _html_view(report, files, states(), head),
        run=Run(
            *(states, report.rules, files, report.settings.fail_on, report.unread, folder, root),
            cell_finder,
        ),
    )
    return only_counts(page, report.findings) if showing.counts else page


def only_counts(page: Page, findings: Sequence[Finding]) -> Page:
    """Return a page that shows a person the count of each rule, and no finding."""
    grid = count_rules(findings)
    parts = tuple(count_lines(grid))
    lines = tuple("".join(words for words, _ in line) for line in parts)
    return page._replace(
        lines=lines,
        beginnings=lambda: parts,
        screens=(grid,),
        below=(),
        excerpts=None,
        overview=None,
    )


def _excerpt(line: FindingLine) -> Excerpt:
    """Return a line with its row: "UN | civilians killed | 12 | 2022-09-10", 12 underlined.

    The row has the place too, if the label does not have it.
    """
    finding = line.first
    claim = finding.claim
    if is_in_config(finding):
        return config_excerpt(finding)._replace(message=on_one_line(line.message))
    place = claim.place if finding.where else ""
    before = " | ".join(cell for cell in (claim.source, claim.topic.label, place) if cell)
    value = words_of(claim)
    start = len(f"{before} | ") if before else 0
    after = f" | {claim.day}" if claim.day else ""
    return Excerpt(
        begin(finding, is_named=True),
        claim.location.line,
        f"{before}{' | ' if before else ''}{value}{after}",
        start,
        start + len(value),
        on_one_line(line.message),
    )


def _document(report: Report, states: tuple[FindingState, ...]) -> object:
    from verify.output.documents import report_document

    return report_document(report, states)


def _reviews(report: Report) -> object:
    from verify.output.claim_reviews import reviews_document

    return reviews_document(report.groups, report.settings)


def _tables(report: Report) -> tuple[DataTable, ...]:
    from verify.output.report_tables import report_tables

    return report_tables(report)


def is_in_config(finding: Finding) -> bool:
    """Is the finding on a suppression in the config, and not on the claim itself?"""
    return finding.location.path != finding.claim.location.path


def config_excerpt(finding: Finding) -> Excerpt:
    """Return a finding on the config, with the line of the config that names the claim."""
    line, words = finding.location.line, f'claim = "{finding.claim.id}"'
    heading = begin(finding, is_named=True)
    return Excerpt(heading, line, words, 0, len(words), on_one_line(finding.message))


def _html_view(
    report: Report, files: tuple[str, ...], states: tuple[FindingState, ...], head: ReportHead
) -> HtmlView:
    from verify.output.html_views.report import report_view

    return report_view(report, files, states, head)


def open_records(states: tuple[FindingState, ...]) -> Iterable[object]:
    """Return the open findings as records for JSON Lines."""
    from verify.output.documents import finding_documents

    return finding_documents(states, State.OPEN)


def finding_row(finding: Finding) -> tuple[str, ...]:
    """Return a finding as a row of cells, under `CHECK_COLUMNS`."""
    claim = finding.subject
    about = (claim.id, claim.source, finding.topic, claim.place, claim.event_name)
    cells = (*_rule_cells(finding), *about, *figure_cells(claim))
    return (*cells, on_one_line(finding.message))


def _screen_row(line: FindingLine) -> tuple[str, ...]:
    return (*_rule_cells(line.first), line.about, on_one_line(line.message))


def _rule_cells(finding: Finding) -> tuple[str, ...]:
    rule = finding.rule
    return (str(finding.location), rule.severity, f"{rule.code} {rule.name}")


def _summary(report: Report, ledgers: tuple[str, ...], head: ReportHead) -> Iterator[str]:
    yield summary(report)
    yield from count_changes(head)
    yield from sides_lines(report.groups)
    yield from incident_lines(report.groups, report.settings)
    claims = [claim for group in report.groups for claim in group.claims]
    if report.settings.as_of is None and _may_end(claims, report.settings):
        yield "no --as-of DATE: a suppression that has an end date counts as still active"
    yield from _next_step(report, ledgers)


def _next_step(report: Report, ledgers: tuple[str, ...]) -> Iterator[str]:
    """Yield what to do next about the gravest finding, if a command helps with it."""
    grave = [finding for finding in report.findings if finding.rule.severity is not Severity.NOTE]
    if not grave:
        return
    contested = {
        claim.id
        for group in report.groups
        if group.verdict.name is VerdictName.CONTESTED
        for claim in group.claims
    }
    others = [finding.rule for finding in grave if finding.rule.name not in UNVERIFIED]
    compare = f"{f'next: verify compare {quote_names(ledgers)}'.rstrip()} --only"
    can_compare = "-" not in ledgers  # standard input cannot be read again
    if can_compare and any(
        finding.claim.id in contested and finding.rule.answers_to(AGREEMENT) for finding in grave
    ):
        yield f"{compare} conflicts shows conflicting claims side by side"
    elif others:
        first = min(others, key=lambda rule: rule.severity.rank)
        yield f"next: verify rule {first.code} explains the rule, with a bad and a good example"
    elif can_compare:
        yield f"{compare} unverified shows claims that rest on one source"


def _may_end(claims: Iterable[Claim], settings: Settings) -> bool:
    """Has any suppression an end date?"""
    if any(entry.until for entry in chain.from_iterable(settings.suppress.values())):
        return True
    some = [claim for claim in claims if "until" in claim.suppress]
    if not some:
        return False
    from verify.findings.suppressions import suppressions_of

    return any(entry.until for claim in some for entry in suppressions_of(claim, settings))


def quote_names(names: Iterable[str]) -> str:
    """Return file names for a shell, quoted if needed."""
    listed = tuple(f"./{name}" if name.startswith("-") and name != "-" else name for name in names)
    if all(pattern(UNQUOTED_NAME).fullmatch(name) for name in listed):
        return " ".join(listed)
    import shlex

    return shlex.join(listed)
