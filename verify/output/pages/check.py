"""The page of `check`: one line for each finding, and a summary."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from verify.findings.suppressions import suppressions_of
from verify.ledger.formats import name_in_places
from verify.model.claims import Claim
from verify.model.findings import Finding, FindingState, Report, State
from verify.model.groups import VerdictName
from verify.model.settings import Settings
from verify.output.page import Excerpt, HtmlView, Page, Run
from verify.output.summaries import incident_lines, none_set_aside, set_aside, sides_lines, summary
from verify.rules import one_sided, single_source, unknown_independence
from verify.text.english import on_one_line, shorten, words_of

UNQUOTED_NAME = re.compile(r"[A-Za-z0-9/._-]+")
UNVERIFIED = (single_source.RULE, one_sided.RULE, unknown_independence.RULE)
CHECK_COLUMNS = ("where", "severity", "rule", "topic", "message")


def findings_page(
    report: Report, ledgers: tuple[str, ...], folder: str = "", root: str = ""
) -> Page:
    """Return a page with the findings of a report, by file and line.

    `ledgers` are the file names of the command line; "-" is standard input. `folder` and `root`
    are those of the `Run`.
    """
    files = tuple(map(name_in_places, ledgers))

    @cache
    def states() -> tuple[FindingState, ...]:
        from verify.findings.states import with_states

        return with_states(report.found)

    return Page(
        columns=CHECK_COLUMNS,
        rows=tuple(_row(finding) for finding in report.findings),
        document=lambda: _document(report, states()),
        records=lambda: open_records(states()),
        lines=tuple(_line(finding) for finding in report.findings),
        footer=set_aside(report.found),
        summary=tuple(_summary(report, ledgers)),
        excerpts=lambda: map(_excerpt, report.findings),
        reviews=lambda: _reviews(report),
        html=lambda: _html_view(report, files, states()),
        run=Run(states, report.rules, files, report.settings.fail_on, report.unread, folder, root),
    )


def _excerpt(finding: Finding) -> Excerpt:
    """Return a finding with its row: "UN | civilians killed | 12 | 2022-09-10", 12 underlined."""
    claim = finding.claim
    if is_in_config(finding):
        return config_excerpt(finding)
    before = " | ".join(cell for cell in (claim.source, claim.topic.label) if cell)
    value = words_of(claim)
    start = len(f"{before} | ") if before else 0
    after = f" | {claim.day}" if claim.day else ""
    return Excerpt(
        heading_of(finding),
        claim.location.line,
        f"{before}{' | ' if before else ''}{value}{after}",
        start,
        start + len(value),
        on_one_line(finding.message),
    )


def _document(report: Report, states: tuple[FindingState, ...]) -> object:
    from verify.output.documents import report_document

    return report_document(report, states)


def _reviews(report: Report) -> object:
    from verify.output.claim_reviews import reviews_document

    return reviews_document(report.groups, report.settings)


def heading_of(finding: Finding) -> str:
    """Return the line above an excerpt: "claims.csv:3: error V201 conflicting-figures"."""
    rule = finding.rule
    return f"{finding.location}: {rule.severity} {rule.code} {rule.name}"


def is_in_config(finding: Finding) -> bool:
    """Is the finding on a suppression in the config, and not on the claim itself?"""
    return finding.location.path != finding.claim.location.path


def config_excerpt(finding: Finding) -> Excerpt:
    """Return a finding on the config, with the line of the config that names the claim."""
    line, words = finding.location.line, f'claim = "{finding.claim.id}"'
    return Excerpt(heading_of(finding), line, words, 0, len(words), on_one_line(finding.message))


def _html_view(
    report: Report, files: tuple[str, ...], states: tuple[FindingState, ...]
) -> HtmlView:
    from verify.output.html_views.report import report_view

    return report_view(report, files, states)


def open_records(states: tuple[FindingState, ...]) -> Iterable[object]:
    """Return the open findings as records for JSON Lines."""
    from verify.output.documents import finding_documents

    return finding_documents(states, State.OPEN)


def _row(finding: Finding) -> tuple[str, ...]:
    rule = finding.rule
    return (
        str(finding.location),
        rule.severity,
        f"{rule.code} {rule.name}",
        finding.about,
        on_one_line(finding.message),
    )


def _line(finding: Finding) -> str:
    rule, topic = finding.rule, finding.topic
    where = f" [{finding.where}]" if finding.where else ""
    about = f"{shorten(topic)}{where}: " if topic else ""
    return f"{finding.location}: {rule.severity} {rule.code} {about}{finding.message}"


def _summary(report: Report, ledgers: tuple[str, ...]) -> Iterator[str]:
    yield summary(report)
    yield from sides_lines(report.groups)
    yield from incident_lines(report.groups, report.settings)
    yield from none_set_aside(report.found)
    claims = [claim for group in report.groups for claim in group.claims]
    if report.settings.as_of is None and _may_end(claims, report.settings):
        yield "no --as-of DATE: a suppression that has an end date counts as still active"
    by_weight = sorted(report.findings, key=lambda finding: finding.rule.severity.rank)
    compare = f"verify compare {quote_names(ledgers)} --only"
    lead = "next:"
    if "-" in ledgers:
        pass  # standard input cannot be read again
    elif any(group.verdict.name is VerdictName.CONTESTED for group in report.groups):
        yield f"{lead} {compare} conflicts shows conflicting claims side by side"
        lead = "     "
    elif any(finding.rule in UNVERIFIED for finding in by_weight):
        yield f"{lead} {compare} unverified shows claims that rest on one source"
        lead = "     "
    if by_weight:
        code = by_weight[0].rule.code
        yield f"{lead} verify rule {code} explains the rule, with a bad and a good example"


def _may_end(claims: Iterable[Claim], settings: Settings) -> bool:
    """Has any suppression an end date?"""
    entries = chain.from_iterable(settings.suppress.values())
    return any(entry.until for entry in entries) or any(
        entry.until
        for claim in claims
        if "until" in claim.suppress
        for entry in suppressions_of(claim, settings)
    )


def quote_names(names: Iterable[str]) -> str:
    """Return file names for a shell, quoted if needed."""
    listed = tuple(f"./{name}" if name.startswith("-") and name != "-" else name for name in names)
    if all(UNQUOTED_NAME.fullmatch(name) for name in listed):
        return " ".join(listed)
    import shlex

    return shlex.join(listed)
