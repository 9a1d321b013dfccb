"""What `check` shows: a line a finding, and what it comes to."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from verify.findings.states import with_states
from verify.findings.suppressions import suppressions_of
from verify.ledger.formats import name_in_places
from verify.model.claims import Claim
from verify.model.findings import Finding, FindingState, Report, State
from verify.model.groups import VerdictName
from verify.model.settings import Settings
from verify.output.page import Excerpt, HtmlView, Page, Run
from verify.output.summaries import none_set_aside, set_aside, summary
from verify.text.english import on_one_line, shorten, words_of

UNQUOTED_NAME = re.compile(r"[A-Za-z0-9/._-]+")
CHECK_COLUMNS = ("where", "severity", "rule", "topic", "message")


def findings_page(report: Report, ledgers: tuple[str, ...]) -> Page:
    """Return the findings of a report on ledgers, by file and line; "-" is standard input."""
    files = tuple(map(name_in_places, ledgers))

    @cache
    def states() -> tuple[FindingState, ...]:
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
        run=Run(states, report.rules, files, report.settings.fail_on, report.unread),
    )


def _excerpt(finding: Finding) -> Excerpt:
    """Return the claim as it stands in its row: source, topic, value, day; the value underlined."""
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
    """Return the line over an excerpt: where it is from, and which rule found it."""
    rule = finding.rule
    return f"{finding.location}: {rule.severity} {rule.code} {rule.name}"


def is_in_config(finding: Finding) -> bool:
    """Is it about a suppression of the config, and not about the row or the words it names?"""
    return finding.location.path != finding.claim.location.path


def config_excerpt(finding: Finding) -> Excerpt:
    """Return the line of the config that names the claim, wherever that is."""
    line, words = finding.location.line, f'claim = "{finding.claim.id}"'
    return Excerpt(heading_of(finding), line, words, 0, len(words), on_one_line(finding.message))


def _html_view(
    report: Report, files: tuple[str, ...], states: tuple[FindingState, ...]
) -> HtmlView:
    from verify.output.html_views.report import report_view

    return report_view(report, files, states)


def open_records(states: tuple[FindingState, ...]) -> Iterable[object]:
    """Return the findings that nobody has set aside, as JSON Lines have them."""
    from verify.output.documents import finding_documents

    return finding_documents(states, State.OPEN)


def _row(finding: Finding) -> tuple[str, ...]:
    rule, topic = finding.rule, finding.claim.topic.label
    return (
        str(finding.location),
        rule.severity,
        f"{rule.code} {rule.name}",
        topic,
        on_one_line(finding.message),
    )


def _line(finding: Finding) -> str:
    rule, topic = finding.rule, finding.claim.topic.label
    about = f"{shorten(topic)}: " if topic else ""
    return f"{finding.location}: {rule.severity} {rule.code} {about}{finding.message}"


def _summary(report: Report, ledgers: tuple[str, ...]) -> Iterator[str]:
    yield summary(report)
    yield from none_set_aside(report.found)
    claims = [claim for group in report.groups for claim in group.claims]
    if report.settings.as_of is None and _may_end(claims, report.settings):
        yield "no --as-of DATE was given: no suppression is taken to have ended"
    by_weight = sorted(report.findings, key=lambda finding: finding.rule.severity.rank)
    codes = [finding.rule.code for finding in by_weight]
    files = quote_names(ledgers)
    lead = "next:"
    if "-" in ledgers:
        pass  # what came down a pipe cannot be read again
    elif any(
        group.verdict and group.verdict.name is VerdictName.CONTESTED for group in report.groups
    ):
        yield f"{lead} verify compare {files} --only conflicts shows the rivals side by side"
        lead = "     "
    elif any(code in {"V101", "V102"} for code in codes):
        yield f"{lead} verify compare {files} --only unverified shows what rests on one voice"
        lead = "     "
    if codes:
        yield f"{lead} verify rule {codes[0]} says why a finding matters and what would be right"


def _may_end(claims: Iterable[Claim], settings: Settings) -> bool:
    """Is anything suppressed until a day?"""
    entries = chain.from_iterable(settings.suppress.values())
    return any(entry.until for entry in entries) or any(
        entry.until
        for claim in claims
        if "until" in claim.suppress
        for entry in suppressions_of(claim, settings)
    )


def quote_names(names: Iterable[str]) -> str:
    """Return file names as a shell takes them."""
    listed = tuple(f"./{name}" if name.startswith("-") and name != "-" else name for name in names)
    if all(UNQUOTED_NAME.fullmatch(name) for name in listed):
        return " ".join(listed)
    import shlex

    return shlex.join(listed)
