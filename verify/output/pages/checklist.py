"""The table of `article`: a checklist that a desk can tick and sign, with a row for each number."""

from collections.abc import Sequence

from verify.article.against_claims.coverage import CheckedNumber
from verify.article.model import Status
from verify.article.review import Review
from verify.model.claims import Claim, Location
from verify.model.findings import Finding
from verify.model.named_tuples import NamedTuple
from verify.output.finding_lines import label_of
from verify.output.page import Grid
from verify.text.english import dated, on_one_line, shorten

BOX, BOX_COLUMN = "[\N{NO-BREAK SPACE}]", ""  # a box on one line, and no heading
NOBODY = "nobody"
SIGN_HERE = f"checked by {'_' * 28}  date {'_' * 14}"
CHECKLIST_COLUMNS = ("number", "who says it", "the ledger", "status", "rule or reason")


class Entry(NamedTuple):
    """One row: a number with its findings; or a finding that is on no number."""

    place: Location
    words: str
    speaker: str
    status: str
    reason: str
    match: Claim | None = None
    findings: tuple[Finding, ...] = ()


def checklist(review: Review) -> Grid:
    """Return a row for each number, and for each finding on no number, in the order of the copy.

    The status of a number begins with the severity of its worst finding, if it has one.
    """
    alone = _alone(review)
    entries = _entries(review)
    has_one_ledger = len({each.match.location.path for each in entries if each.match}) == 1
    rows = (
        (
            BOX,
            _name(each.place, alone),
            *(each.words, each.speaker, _known(each.match, is_one=has_one_ledger), each.status),
            each.reason,
        )
        for each in entries
    )
    return (BOX_COLUMN, "line" if alone else "where", *CHECKLIST_COLUMNS), tuple(rows)


def messages(review: Review) -> tuple[str, ...]:
    """Return a line for each finding, in the order of the rows: "3:30 error V403: …"."""
    alone = _alone(review)
    return tuple(
        f"{_name(finding.location, alone)} {label_of(finding.rule)}: {on_one_line(finding.message)}"
        for each in _entries(review)
        for finding in each.findings
    )


def _alone(review: Review) -> str:
    """Return the path of the copy, if there is one piece of it."""
    return review.articles[0].copy.path if len(review.articles) == 1 else ""


def _name(place: Location, alone: str) -> str:
    """Return a place; only its line and column, if it is in the one piece of copy, `alone`."""
    if place.path != alone or not place.line:
        return str(place)
    return f"{place.line}:{place.column}" if place.column else str(place.line)


def _entries(review: Review) -> list[Entry]:
    order = {article.copy.path: at for at, article in enumerate(review.articles)}
    found: dict[str, list[Finding]] = {}
    for finding in sorted(review.found.open, key=lambda each: each.rule.severity.rank):
        found.setdefault(finding.claim.id, []).append(finding)
    entries = [
        _of_number(each, found.pop(each.claim.id, ()))
        for article in review.articles
        for each in article.covered
    ]
    entries += (_of_finding(finding) for some in found.values() for finding in some)
    return sorted(entries, key=lambda each: (order.get(each.place.path, len(order)), each.place))


def _of_number(each: CheckedNumber, findings: Sequence[Finding]) -> Entry:
    claim = each.claim
    words = " ".join(each.figure.text.split()) if each.figure else claim.value
    speaker = claim.source or ("" if each.status is Status.SET_ASIDE else NOBODY)
    status, reason = each.status.value, each.reason
    if findings:
        status = f"{findings[0].rule.severity} ({each.status})"
        reason = ", ".join(dict.fromkeys(finding.rule.code for finding in findings))
    return Entry(claim.location, words, speaker, status, reason, each.match, tuple(findings))


def _of_finding(finding: Finding) -> Entry:
    claim, rule = finding.claim, finding.rule
    words = shorten(claim.value)
    return Entry(
        finding.location, words, claim.source, rule.severity.value, rule.code, None, (finding,)
    )


def _known(claim: Claim | None, *, is_one: bool) -> str:
    """Return the claim that a number was compared with: "AFAD: 17,134 (2023-02-09), line 2"."""
    if claim is None:
        return ""
    place = claim.location
    spot = f"line {place.line}" if is_one and place.line else str(place)
    return f"{claim.display_name}: {dated(claim)}, {spot}"
