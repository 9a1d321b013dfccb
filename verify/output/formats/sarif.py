"""SARIF 2.1.0 (OASIS): code scanning and editors show each finding beside its line.

Hidden findings are included and marked: suppressed ones with `suppressions`, those in the baseline
with `baselineState`.
"""

from collections.abc import Iterator, Mapping

from verify.model import VERSION
from verify.model.claims import Claim, Location, file_of
from verify.model.findings import FindingState, State
from verify.model.rules import AnyRule
from verify.output.formats._file_names import uri
from verify.output.formats.json import write
from verify.output.home import find_home
from verify.output.page import FindCell, Page, Run
from verify.text.english import explain, says, with_topic
from verify.text.screen import visible

SARIF_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
ROOT_ID = "%SRCROOT%"
# Our own name with a version, as the standard asks. GitHub's name, primaryLocationLineHash, is left
# to the step that uploads the file: it warns about each hash that it did not compute itself.
FINGERPRINT = "verifyFinding/v1"
# GitHub shows a hundred locations of a result, and refuses a file with more than a thousand.
MOST_LOCATIONS = 100
VALUE = "value"  # the column of a ledger that a rival claim is shown by
Node = dict[str, object]


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield one log with one run."""
    log = {
        "$schema": SARIF_SCHEMA,
        "version": "2.1.0",
        "runs": [_run(page.run)] if page.run else [],
    }
    yield from write(log)


def _run(run: Run) -> Node:
    states = run.states()
    # A finding on a suppression may be of a rule that did not run.
    rules = sorted(
        {*run.rules, *(stated.finding.rule for stated in states)}, key=lambda rule: rule.code
    )
    index = {rule.code: number for number, rule in enumerate(rules)}
    has_baseline = any(stated.state is State.BASELINED for stated in states)
    find_cell = run.cell_finder()
    home, rules_page = find_home()
    return {
        "tool": {
            "driver": {
                "name": "verify",
                "version": VERSION,
                "semanticVersion": VERSION,
                **({"informationUri": home} if home else {}),
                "rules": [_rule(rule, rules_page) for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(run)],
        "artifacts": [{"location": _artifact(path, run)} for path in run.files],
        "results": [
            _result(stated, index, run, find_cell, has_baseline=has_baseline) for stated in states
        ],
    }


def _invocation(run: Run) -> Node:
    """Return whether all files were read. An unread file has no results, but is not clean."""
    if not run.unread:
        return {"executionSuccessful": True}
    notifications = [
        {
            "level": "error",
            "message": {"text": visible(each.reason)},
            "locations": [_location(each.location, run)],
        }
        for each in run.unread
    ]
    return {"executionSuccessful": False, "toolExecutionNotifications": notifications}


def _rule(rule: AnyRule, page: str) -> Node:
    text = explain(rule)
    first, _, rest = text.partition("\n\n")
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": first},
        "fullDescription": {"text": f"{first} {_why(rest)}".strip()},
        "help": {"text": text.replace("## ", ""), "markdown": text},
        **({"helpUri": page} if page else {}),
        "defaultConfiguration": {"level": rule.severity},
    }


def _why(text: str) -> str:
    """Return the paragraph that says why the rule matters."""
    _, _, why = text.partition("## Why\n")
    return " ".join(why.partition("\n\n")[0].split())


def _result(
    stated: FindingState,
    index: Mapping[str, int],
    run: Run,
    find_cell: FindCell,
    *,
    has_baseline: bool,
) -> Node:
    finding = stated.finding
    rule = finding.rule
    result: Node = {
        "ruleId": rule.code,
        "ruleIndex": index[rule.code],
        "level": rule.severity,
        "message": {"text": visible(with_topic(finding))},
        "locations": [_place(stated, run, find_cell)],
        "partialFingerprints": {FINGERPRINT: stated.fingerprint},
    }
    if finding.related:
        result["relatedLocations"] = [
            _related(number, claim, run, find_cell)
            for number, claim in enumerate(finding.related[:MOST_LOCATIONS], 1)
        ]
    if stated.state is State.SUPPRESSED:
        kind = "external" if stated.excuse and stated.excuse.place else "inSource"
        result["suppressions"] = [
            {"kind": kind, "status": "accepted", "justification": visible(stated.reason)}
        ]
    if has_baseline:
        result["baselineState"] = "unchanged" if stated.state is State.BASELINED else "new"
    return result


def _related(number: int, claim: Claim, run: Run, find_cell: FindCell) -> Node:
    return {
        "id": number,
        "message": {"text": visible(says(claim))},
        **_cell(claim, VALUE, run, find_cell),
    }


def _place(stated: FindingState, run: Run, find_cell: FindCell) -> Node:
    """Return the place of a finding: the cell that it is about, if its claim has a row."""
    finding = stated.finding
    place, claim = finding.location, finding.claim
    if place != claim.location or place.column:
        return _location(place, run, stated.end)
    return _cell(claim, finding.rule.cell, run, find_cell)


def _cell(claim: Claim, column: str, run: Run, find_cell: FindCell) -> Node:
    """Return the place of a cell: its columns in a text, and its name in a workbook."""
    place = claim.location
    letters = claim.names.letters.get(column) if claim.names else None
    if letters:
        name = f"{letters}{place.line}"
        sheet = place.path.removeprefix(file_of(place.path)).removeprefix("#")
        full = f"{sheet}!{name}" if sheet else name
        cell = {"name": name, "fullyQualifiedName": visible(full), "kind": "cell"}
        return {**_location(place, run), "logicalLocations": [cell]}
    if place.column or not column:
        return _location(place, run)
    start, end = find_cell(claim, column)
    return _location(place._replace(column=start), run, end)


def _location(place: Location, run: Run, end: int = 0) -> Node:
    region: Node = {"startLine": place.line}
    if place.column:
        region["startColumn"] = place.column
    if end >= place.column > 0:  # an empty cell has no width
        region["endColumn"] = end
    physical: Node = {"artifactLocation": _artifact(place.path, run)}
    return {"physicalLocation": {**physical, "region": region} if place.line else physical}


def _artifact(path: str, run: Run) -> Node:
    name = uri(path, run)
    return {"uri": name} if name.startswith("file:") else {"uri": name, "uriBaseId": ROOT_ID}
