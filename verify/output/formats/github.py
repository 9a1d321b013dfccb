"""Annotations of GitHub Actions, which show each finding beside its line in a pull request."""

from collections.abc import Iterator

from verify.model.claims import Location
from verify.model.findings import FindingState, State
from verify.model.settings import Severity
from verify.output.formats._file_names import relative
from verify.output.page import Page, Run
from verify.text.english import with_topic
from verify.text.screen import disarm, visible

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
# Characters that would end a message, or begin its next property.
MESSAGE_ESCAPES = {"%": "%25", "\r": "%0D", "\n": "%0A"}
PROPERTY_ESCAPES = {**MESSAGE_ESCAPES, ":": "%3A", ",": "%2C"}


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield a command for each open finding, and then the footer for a reader of the log."""
    if page.run:
        for each in page.run.unread:
            yield _command("error", each.location, each.reason, "not read", 0, page.run) + "\n"
        for stated in page.run.states():
            if stated.state is State.OPEN:
                yield _annotate(stated, page.run) + "\n"
    for line in (*page.footer, *page.summary):
        yield disarm(visible(line)) + "\n"


def _annotate(stated: FindingState, run: Run) -> str:
    finding = stated.finding
    level, title = LEVELS[finding.rule.severity], f"{finding.rule.code} {finding.rule.name}"
    return _command(level, finding.location, with_topic(finding), title, stated.end, run)


def _command(  # noqa: PLR0913, PLR0917  one for each property of an annotation
    level: str, place: Location, message: str, title: str, end: int, run: Run
) -> str:
    properties = {
        "file": relative(place.path, run),
        "line": str(place.line) if place.line else "",
        "col": str(place.column) if place.column else "",
        "endColumn": str(end) if end else "",
        "title": title,
    }
    listed = ",".join(
        f"{name}={_escape(value, PROPERTY_ESCAPES)}" for name, value in properties.items() if value
    )
    return f"::{level} {listed}::{_escape(message, MESSAGE_ESCAPES)}"


def _escape(text: str, escapes: dict[str, str]) -> str:
    return "".join(escapes.get(letter, letter) for letter in visible(text))
