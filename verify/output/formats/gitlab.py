"""Code Quality of GitLab, in JSON: a merge request shows each open finding beside its line."""

from collections.abc import Iterator

from verify.model.claims import Location
from verify.model.findings import FindingState, State, Unread
from verify.model.settings import Severity
from verify.output.formats._file_names import relative
from verify.output.formats.json import write
from verify.output.page import Page, Run
from verify.text.english import with_topic
from verify.text.screen import visible

# Two words of GitLab are graver: "critical" is of no rule, and "blocker" of a file not read.
SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}
UNREAD = ("not-read", "blocker")
Node = dict[str, object]


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield one list, without what is suppressed or in the baseline: GitLab has no such state."""
    yield from write(list(_entries(page.run)) if page.run else [])


def _entries(run: Run) -> Iterator[Node]:
    for unread in run.unread:
        yield _unread(unread, run)
    for stated in run.states():
        if stated.state is State.OPEN:
            yield _entry(stated, run)


def _entry(stated: FindingState, run: Run) -> Node:
    finding = stated.finding
    return {
        "description": f"{finding.rule.code}: {visible(with_topic(finding))}",
        "check_name": finding.rule.name,
        "fingerprint": stated.fingerprint,
        "severity": SEVERITIES[finding.rule.severity],
        "location": _location(finding.location, run),
    }


def _unread(unread: Unread, run: Run) -> Node:
    from verify.findings.states import digest

    name, severity = UNREAD
    return {
        "description": f"not read: {visible(unread.reason)}",
        "check_name": name,
        "fingerprint": digest((name, unread.location.path)),
        "severity": severity,
        "location": _location(unread.location, run),
    }


def _location(place: Location, run: Run) -> Node:
    """Return a place; what is about a whole file is on its first line."""
    return {"path": visible(relative(place.path, run)), "lines": {"begin": place.line or 1}}
