"""JUnit XML, which CI systems show as tests: a suite for each file, and a case for each finding.

A finding that makes the run fail is a failed case. A less severe finding is a passed case, with its
message as output. A finding that is suppressed or in the baseline is a skipped case.
"""

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from verify.model.claims import file_of
from verify.model.findings import FindingState, State, Unread
from verify.output.formats._file_names import relative
from verify.output.page import Page, Run
from verify.text.screen import visible


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield the document. A file without findings has one case, which passed."""
    root = Element("testsuites", name="verify")
    if page.run:
        by_file: dict[str, list[FindingState]] = {path: [] for path in page.run.files}
        for stated in page.run.states():
            by_file.setdefault(file_of(stated.finding.location.path), []).append(stated)
        unread = {each.location.path: each for each in page.run.unread}
        for path, states in by_file.items():
            name = relative(path, page.run)
            if path in unread:
                root.append(_unread(name, unread[path]))
            else:
                root.append(_suite(name, states, page.run))
    _count(root, root.iter("testcase"))
    indent(root)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield tostring(root, encoding="unicode") + "\n"


def _unread(name: str, unread: Unread) -> Element:
    """Return the suite of a file that could not be read: one case with an error."""
    suite = Element("testsuite", name=visible(name))
    case = SubElement(suite, "testcase", name="can be read", classname=visible(name))
    SubElement(case, "error", message=visible(unread.reason), type="unread").text = visible(
        f"{name}: {unread.reason}"
    )
    _count(suite, suite.iter("testcase"))
    return suite


def _suite(name: str, states: Sequence[FindingState], run: Run) -> Element:
    suite = Element("testsuite", name=visible(name))
    for stated in states:
        suite.append(_case(name, stated, run))
    if not states:
        SubElement(suite, "testcase", name="nothing found", classname=visible(name))
    _count(suite, suite.iter("testcase"))
    return suite


def _case(name: str, stated: FindingState, run: Run) -> Element:
    finding = stated.finding
    rule, topic = finding.rule, finding.about
    about = f"{rule.code} {rule.name}: {topic}" if topic else f"{rule.code} {rule.name}"
    case = Element(
        "testcase",
        # The fingerprint keeps the name of a case the same from run to run, even if lines move.
        name=visible(f"{about} [{stated.fingerprint}]"),
        classname=visible(name),
        file=visible(name),
        line=str(finding.location.line or 1),
    )
    message = visible(finding.message)
    place = f"{finding.location.line}:{finding.location.column}".removesuffix(":0")
    text = visible(f"{name}:{place}: {rule.severity} {rule.code} {finding.message}")
    if stated.state is not State.OPEN:
        why = f"{stated.state}: {stated.reason}" if stated.reason else str(stated.state)
        SubElement(case, "skipped", message=visible(why)).text = text
    elif rule.severity.fails(run.fail_on):
        SubElement(case, "failure", message=message, type=rule.severity).text = text
    else:
        SubElement(case, "system-out").text = text
    return case


def _count(element: Element, cases: Iterator[Element]) -> None:
    """Write the number of cases, failures, errors and skipped cases on an element."""
    every = list(cases)
    element.set("tests", str(len(every)))
    element.set("failures", str(sum(case.find("failure") is not None for case in every)))
    element.set("errors", str(sum(case.find("error") is not None for case in every)))
    element.set("skipped", str(sum(case.find("skipped") is not None for case in every)))
