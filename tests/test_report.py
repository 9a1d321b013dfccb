"""The report as an editor has it: opened from a file, in a real browser without a network."""

import csv
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe
from jinja2 import UndefinedError
from playwright.sync_api import Browser, Page, expect
from typer.testing import CliRunner

import verify
from verify import cli
from verify.errors import InputError
from verify.model.claims import Claim
from verify.model.findings import Finding, Report
from verify.model.groups import Group
from verify.model.settings import Severity
from verify.output.cells import kind_of
from verify.output.finding_lines import lines_of
from verify.output.formats import render
from verify.output.html_views.claims import link_to
from verify.output.page import HtmlView
from verify.output.page import Page as Shown
from verify.output.series import series_of
from verify.output.showing import GRAVEST_FIRST
from verify.text.english import explain, words_of
from verify.text.screen import visible

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
LOSSES, KHARKIV, BROKEN = (
    SAMPLES / name / "claims.csv" for name in ("losses-2022", "kharkiv-2022-09", "broken")
)
DRAFT = SAMPLES / "kharkiv-2022-09" / "draft.md"
COLUMNS = (
    *("id", "source", "claim", "value", "place", "as_of", "kind", "via", "derived_from", "stance"),
    *("evidence", "quote", "url", "archived_url", "status", "note", "suppress"),
)
NARROW, WIDE = 400, 1280

# What somebody who wants to harm the reader would write into any cell of a ledger.
PAYLOADS = (
    "<script>window.harmed = 1</script>",
    "</script><script>window.harmed = 1</script>",
    "</style></title></textarea><script>window.harmed = 1</script>",
    "\"><img src=x onerror='window.harmed = 1'>",
    "' onmouseover='window.harmed = 1' x='",
    "<svg onload='window.harmed = 1'><a xlink:href='javascript:window.harmed = 1'>x</a></svg>",
    "<iframe srcdoc='<script>parent.harmed = 1</script>'></iframe>",
    "<meta http-equiv=refresh content='0;url=https://example.org'><base href='https://example.org'>",
    "<link rel=stylesheet href='https://example.org/x.css'><style>*{display:none}</style>",
    "<form action='https://example.org'><button>x</button></form>",
    "{{ 7 * 7 }}{% for x in y %}{# gone #}",
    "javascript:window.harmed = 1",
    "--> ]]> <!-- &lt;b&gt; &amp; &#x3c;",
    "\u202egnp.exe\u202c \u2066\u2069 \u200b\u061c",
    "\x1b[31mred\x07\x9b",
    "שלום עולם مرحبا بالعالم",
    "x" * 10_000,
    "many words " * 900,
)
ADDRESSES = (
    "javascript:window.harmed=1",
    "JaVa\tScRiPt:window.harmed=1",
    "data:text/html,<script>window.harmed=1</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//example.org/x",
    "https:\\\\example.org",
    "https://exam ple.org",
    "http://[::1",
    'https://example.org/"onclick="window.harmed=1',
    "https://example.org/a?b=1&c=<2>#d",
)


class Visit(NamedTuple):
    """An open page, and what it said and asked for."""

    page: Page
    messages: list[str]
    requests: list[str]


Open = Callable[..., Page]
Write = Callable[..., Path]


@pytest.fixture
def opened(browser: Browser) -> Iterator[Open]:
    """Open a file; in the end, whatever was done, it has said nothing and asked for nothing."""
    visits = []

    def visit(
        path: Path,
        fragment: str = "",
        *,
        width: int = WIDE,
        dark: bool = False,
        script: bool = True,
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            java_script_enabled=script,
        )
        page = context.new_page()
        messages: list[str] = []
        requests: list[str] = []
        visits.append(Visit(page, messages, requests))
        page.on("console", lambda message: messages.append(message.text))
        page.on("pageerror", lambda error: messages.append(str(error)))
        page.on("request", lambda request: requests.append(request.url))
        page.goto(path.as_uri() + fragment)
        return page

    yield visit
    for page, messages, requests in visits:
        assert messages == []
        assert {url.split("#")[0] for url in requests} == {page.url.split("#")[0]}
        page.context.close()


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Write:
    """Run a command that writes HTML, once, and return the file."""
    folder = tmp_path_factory.mktemp("written")
    files: dict[tuple[str, ...], Path] = {}

    def write(*args: str | Path) -> Path:
        arguments = tuple(map(str, args))
        if arguments not in files:
            path = folder / f"report-{len(files)}.html"
            run(*arguments, "-f", "html", "-o", str(path))
            files[arguments] = path
        return files[arguments]

    return write


def run(*args: str) -> None:
    result = CliRunner().invoke(cli.build_app(), args)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception


@pytest.fixture(scope="session")
def losses(written: Write) -> Path:
    return written("check", LOSSES)


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a ledger with every payload in every column."""
    folder = tmp_path_factory.mktemp("hostile")
    columns = [*COLUMNS, "<b>weird</b>"]
    with (folder / "claims.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.DictWriter(file, columns)
        rows.writeheader()
        for number, payload in enumerate(PAYLOADS):
            address = ADDRESSES[number % len(ADDRESSES)]
            every = dict.fromkeys(columns, payload) | {"url": address, "archived_url": payload}
            rows.writerow(every | {"id": f"all-{number}"})
            figure = {"value": "12", "as_of": "2022-09-10", "stance": "", "kind": "total"}
            rows.writerow(every | figure | {"id": f"source-{number}", "claim": "civilians killed"})
            rows.writerow(every | figure | {"id": f"topic-{number}", "source": "UN"})
    return folder / "claims.csv"


def names(page: Page, selector: str) -> list[str]:
    """Return the text of every element that is shown."""
    texts: list[str] = page.locator(selector).evaluate_all(
        "found => found.filter(each => !each.closest('[hidden]')).map(each => each.textContent)"
    )
    return texts


def wait_until(page: Page, is_so: Callable[[], bool]) -> None:
    """Wait for what a browser does in its own time, as following a link or laying out."""
    for _ in range(500):
        if is_so():
            return
        page.wait_for_timeout(20)
    assert is_so()


# What the page holds


def cells_of(claim: Claim, rating: str) -> dict[str, str]:
    """Return what a row of the table of claims has to say; an empty cell is none."""
    doubt = getattr(claim.figure, "reason", "")
    said = words_of(claim) if claim.value.strip() else "no value"
    cells = {
        "source": claim.source or "no source",
        "said": f"{said}unreadable: {doubt}" if doubt else said,
        "day": str(claim.day or ""),
        "kind": kind_of(claim),
        "rating": rating,
        "stance": claim.stance,
        "status": claim.status,
        "via": claim.via,
        "derived_from": claim.derived_from,
        "where": f"line {claim.location.line}",
    }
    return {name: visible(cell) for name, cell in cells.items() if cell}


def notes_of(claim: Claim, group: Group) -> list[str]:
    """Return the sentences of the last cell, each after the name of its column."""
    known = {"quote": claim.quote, "evidence": claim.evidence, "note": claim.note, **claim.extra}
    if claim.topic.label != group.topic.label:
        known = {"claim": claim.topic.label, **known}
    notes = [f"{visible(name)} {_in_lines(text)}" for name, text in known.items() if text.strip()]
    for name, address in (("url", claim.url), ("archived", claim.archived_url)):
        if address.strip():
            notes.append(f"{name} {visible(link_to(name, address.strip()).text)}")
    return notes


def _in_lines(text: str) -> str:
    return "".join(map(visible, text.split("\n")))


@pytest.mark.parametrize("sample", [LOSSES, KHARKIV, BROKEN], ids=lambda path: path.parent.name)
def test_every_claim_is_in_the_table_of_its_topic_as_it_was_said(
    sample: Path, opened: Open, written: Write
) -> None:
    page = opened(written("check", sample))
    tables = page.locator("article.topic").evaluate_all(
        """topics => topics.map(topic => [...topic.querySelectorAll("tbody tr")].map(row => [
            Object.fromEntries([...row.children].filter(cell => cell.className !== "notes"
                && cell.textContent).map(cell => [cell.className, cell.textContent])),
            [...row.querySelectorAll(".notes p")].map(
                note => [...note.children].map(part => part.textContent).join(" ")),
        ]))"""
    )
    report = verify.check(str(sample))
    assert tables == [
        [
            [cells_of(claim, rating), notes_of(claim, group)]
            for claim, rating in zip(group.claims, group.ratings, strict=True)
        ]
        for group in report.groups
    ]


@pytest.mark.parametrize("sample", [LOSSES, KHARKIV, BROKEN], ids=lambda path: path.parent.name)
def test_every_finding_is_in_the_list_the_gravest_first(
    sample: Path, opened: Open, written: Write
) -> None:
    page = opened(written("check", sample))
    report = verify.check(str(sample))
    for selector, findings in (
        ("#findings .finding", report.findings),
        ("#aside .finding", report.suppressed),
    ):
        shown = page.locator(selector).evaluate_all(
            """found => found.map(each => [
                each.querySelector(".chip").textContent,
                each.querySelector(".kind a").textContent,
                each.querySelector(".topic").textContent,
                each.querySelector(".message").textContent,
                [...each.querySelectorAll(".references a")].map(link =>
                    document.querySelector(link.hash).querySelector(".where").textContent),
            ])"""
        )
        by_weight = sorted(findings, key=lambda each: list(Severity).index(each.rule.severity))
        if selector.startswith("#findings"):  # those that say the same stand together
            lines = lines_of(findings, GRAVEST_FIRST).lines
            assert len(lines) < len(findings)
            by_weight = [finding for line in lines for finding in line.findings]
        assert shown == [
            [
                finding.rule.severity,
                f"{finding.rule.code} {finding.rule.name}",
                visible(finding.about) or "no topic",
                visible(finding.message),
                [f"line {claim.location.line}" for claim in claims_of(finding)],
            ]
            for finding in by_weight
        ]


def test_findings_that_say_the_same_are_folded_as_in_the_text(opened: Open, losses: Path) -> None:
    page = opened(losses)
    lines = lines_of(verify.check(str(LOSSES)).findings, GRAVEST_FIRST).lines
    shown = page.locator("#findings > ol > li").evaluate_all(
        """found => found.map(each => [
            each.querySelector(".message").textContent,
            each.querySelectorAll(".finding").length || 1,
        ])"""
    )
    assert shown == [[visible(line.said), len(line.findings)] for line in lines]
    folds = page.locator("#findings .fold")
    assert folds.count() == sum(len(line.findings) > 1 for line in lines) > 2
    assert page.locator(".fold .finding:visible").count() == 0
    folds.first.locator("summary").click()
    assert page.locator(".fold .finding:visible").count() == folds.first.locator(".finding").count()


def test_a_link_to_a_folded_finding_unfolds_it(opened: Open, losses: Path) -> None:
    page = opened(losses)
    anchor = page.locator(".fold .finding").last.get_attribute("id")
    page.evaluate("anchor => { location.hash = anchor }", anchor)
    expect(page.locator(f"#{anchor}")).to_be_visible()


def test_a_fold_of_which_nothing_fits_the_filters_is_hidden(opened: Open, losses: Path) -> None:
    page = opened(losses)
    choose(page, severity="error")
    for fold in page.locator("#findings .fold").all():
        assert fold.is_visible() is (fold.locator(".chip.error").count() > 0)


def test_on_paper_every_finding_is_unfolded(opened: Open, losses: Path) -> None:
    page = opened(losses)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#findings .finding:visible").count() == 48


def claims_of(finding: Finding) -> list[Claim]:
    return list({each.id: each for each in (finding.claim, *finding.related)}.values())


def test_what_was_set_aside_is_kept_marked_and_out_of_the_way(
    opened: Open, written: Write, tmp_path: Path
) -> None:
    ledger = tmp_path / "claims.csv"
    ledger.write_text(
        "source,claim,value,as_of,suppress\n"
        "UN,civilians killed,12,2022-09-10,V101: nobody else counts there\n",
        encoding="utf-8",
    )
    page = opened(written("check", ledger, "--select", "V101"))
    assert names(page, "header .lead") == [
        "1 claim on 1 topic: no findings",
        "hidden: 1 suppressed",
    ]
    assert names(page, "#findings p") == ["No findings."]
    assert page.locator("#aside details").get_attribute("open") is None
    assert names(page, "#aside .chip") == ["warning", "suppressed"]
    assert names(page, "#aside .message") == [
        "asserted only by UN: 12 (2022-09-10) is unverified",
        "reason nobody else counts there",
    ]


def test_the_head_says_what_was_read_and_what_it_comes_to(opened: Open, written: Write) -> None:
    page = opened(written("check", LOSSES, "--as-of", "2022-12-31"))
    assert page.title() == f"Who said which figure: {LOSSES}"
    assert names(page, "header .lead") == [
        "86 claims on 24 topics: 4 errors, 20 warnings, 24 notes",
    ]
    assert names(page, "header dd") == [str(LOSSES), "2022-12-31"]
    counts = [text.split() for text in names(page, "header .counts li")]
    assert counts == [
        ["admitted", "2"],
        ["contested", "3"],
        ["one-sided", "4"],
        ["recorded", "6"],
        ["single-source", "9"],
        ["error", "4"],
        ["warning", "20"],
        ["note", "24"],
    ]


def test_the_rules_that_found_something_are_explained(opened: Open, losses: Path) -> None:
    page = opened(losses)
    report = verify.check(str(LOSSES))
    rules = sorted({finding.rule.code: finding.rule for finding in report.findings}.items())
    shown = names(page, "#rules details")
    for text, (code, rule) in zip(shown, rules, strict=True):
        words = explain(rule).replace("## ", "").split()
        assert text.split() == [code, rule.name, rule.severity, *words]


def test_a_link_to_what_is_folded_away_opens_it(opened: Open, losses: Path) -> None:
    page = opened(losses)
    page.locator("#findings .kind a").first.click()
    expect(page.locator("#rule-V201")).to_have_attribute("open", "")
    page = opened(losses, "#rule-V107")
    expect(page.locator("#rule-V107")).to_have_attribute("open", "")


def test_few_sources_stand_side_by_side_and_many_below_each_other(
    opened: Open, written: Write, losses: Path, tmp_path: Path
) -> None:
    ledger = tmp_path / "claims.csv"
    ledger.write_text(
        "source,claim,value,as_of\n"
        "UN,civilians killed,at least 12,2022-09-10\n"
        "UN,civilians killed,at least 9,2022-09-08\n"
        "Russia MoD,civilians killed,3,2022-09-10\n",
        encoding="utf-8",
    )
    page = opened(written("check", ledger))
    assert names(page, ".matrix thead th") == [
        "Topic",
        "Verdict",
        "UN",
        "Russia MoD",
        "Largest difference",
    ]
    [row] = page.locator(".matrix tbody tr").all_text_contents()
    assert row.split() == [
        *("civilians", "killed", "(total)", "contested", "at", "least", "12", "2022-09-10"),
        *("+1", "earlier", "3", "2022-09-10"),
        *("3", "against", "at", "least", "12:", "4", "times", "apart"),
    ]
    page = opened(losses)
    assert names(page, ".matrix thead th") == [
        "Topic",
        "Verdict",
        "Who says what",
        "Largest difference",
    ]


# Filters


def topics_with(
    report: Report, verdict: str = "", source: str = "", severity: str = ""
) -> list[str]:
    """Return the topics that fit all that is asked for, told from the report itself."""
    found = []
    for group in report.groups:
        grave = {f.rule.severity for f in report.findings if f.claim in group.claims}
        if (
            (not verdict or verdict in verdicts_of(group, report))
            and (not source or keys_of(source, report) & keys_of_all(group.claims))
            and (not severity or severity in grave)
        ):
            found.append(group.topic.label)
    return found


def keys_of(source: str, report: Report) -> set[str]:
    """Return the source of a name: a source may be written in several ways."""
    return {claim.resolved.key for claim in report.claims if claim.source == source}


def keys_of_all(claims: Iterable[Claim]) -> set[str]:
    return {claim.resolved.key for claim in claims}


def verdicts_of(group: Group, report: Report) -> set[str]:
    kinds = (series.verdict for series in series_of(group, report.settings))
    return {group.verdict.name, *kinds}


def findings_with(
    report: Report, verdict: str = "", source: str = "", severity: str = ""
) -> list[str]:
    found = []
    for finding in report.findings:
        [group] = [group for group in report.groups if finding.claim in group.claims]
        if (
            (not verdict or verdict in verdicts_of(group, report))
            and (not source or keys_of(source, report) & keys_of_all(claims_of(finding)))
            and (not severity or severity == finding.rule.severity)
        ):
            found.append(finding.message)
    return sorted(found)


def choose(page: Page, **choice: str) -> None:
    for name, text in choice.items():
        page.locator(f"select[name={name}]").select_option(label=text)


FOUND = "#findings .finding .message"


def headings(page: Page) -> list[str]:
    """Return the topics that are shown, without their places."""
    found: list[str] = page.locator("#topics h3").evaluate_all(
        """found => found.filter(each => !each.closest("[hidden]"))
            .map(each => each.firstChild.textContent.trim())"""
    )
    return found


CHOICES = (
    {"verdict": "contested"},
    {"verdict": "recorded"},
    {"source": "Mediazona"},
    {"source": "General Staff of the Armed Forces of Ukraine"},
    {"severity": "error"},
    {"severity": "note"},
    {"verdict": "contested", "source": "UK MoD"},
    {"verdict": "one-sided", "severity": "warning"},
    {"verdict": "contested", "source": "Russia MoD", "severity": "note"},
)


def test_filters_combine_and_show_exactly_what_fits(opened: Open, losses: Path) -> None:
    page = opened(losses)
    report = verify.check(str(LOSSES))
    for choice in CHOICES:
        page.get_by_role("button", name="Show all").dispatch_event("click")
        choose(page, **choice)
        topics, findings = topics_with(report, **choice), findings_with(report, **choice)
        assert 0 < len(topics) < len(report.groups)
        assert headings(page) == topics
        assert sorted(names(page, FOUND)) == findings
        assert page.locator("[role=status]").text_content() == (
            f"{len(findings)} of 48 findings and {len(topics)} of 24 topics shown"
        )


def test_a_row_of_the_matrix_is_shown_by_its_own_verdict(opened: Open, losses: Path) -> None:
    page = opened(losses)
    choose(page, verdict="contested")
    assert names(page, ".matrix tbody th a") == [
        "Russian soldiers injured (total)",
        "Russian soldiers killed (total)",
        "Ukrainian soldiers killed (total)",
    ]


def test_nothing_that_fits_is_said_and_a_button_shows_all_again(opened: Open, losses: Path) -> None:
    page = opened(losses)
    button = page.get_by_role("button", name="Show all")
    assert button.is_disabled()
    choose(page, verdict="recorded", source="Russia MoD")
    assert (
        page.locator("[role=status]").text_content() == "0 of 48 findings and 0 of 24 topics shown"
    )
    assert page.get_by_text("Nothing matches all filters").is_visible()
    button.click()
    assert (
        page.locator("[role=status]").text_content()
        == "48 of 48 findings and 24 of 24 topics shown"
    )
    assert not page.get_by_text("Nothing matches all filters").is_visible()
    assert page.evaluate("location.hash") == ""


def test_a_filtered_view_can_be_sent(opened: Open, losses: Path) -> None:
    page = opened(losses)
    choose(page, verdict="contested", source="the CIA director, William Burns")
    fragment = page.evaluate("location.hash")
    assert fragment == "#verdict=contested&source=the+CIA+director%2C+William+Burns"
    again = opened(losses, fragment)
    assert (
        headings(again) == headings(page) == ["Russian soldiers injured", "Russian soldiers killed"]
    )
    assert again.locator("select[name=source]").evaluate("it => it.selectedOptions[0].text") == (
        "the CIA director, William Burns"
    )
    odd = opened(losses, "#verdict=no+such&source=%F0%9F&__proto__=1")
    assert len(headings(odd)) == 24


def test_a_link_to_what_a_filter_hides_shows_it(opened: Open, losses: Path) -> None:
    page = opened(losses)
    choose(page, verdict="recorded")
    assert "Russian tanks lost" in headings(page)
    page.locator("article.topic:not([hidden]) .apart a", has_text="armoured vehicles").click()
    expect(page.locator("select[name=verdict]")).to_have_value("")
    assert len(headings(page)) == 24


@pytest.mark.parametrize("script", [True, False])
def test_a_link_arrives_at_its_topic_below_the_filters(
    opened: Open,
    losses: Path,
    script: bool,  # noqa: FBT001  a column of the table
) -> None:
    page = opened(losses, script=script)
    page.get_by_role("link", name="Russian soldiers killed").first.click()
    heading = page.get_by_role("heading", name="Russian soldiers killed", exact=True)
    expect(heading).to_be_in_viewport()
    wait_until(page, lambda: 0 <= heading.evaluate("it => it.getBoundingClientRect().top") <= 200)


def test_without_a_script_all_is_shown_and_the_filters_are_not(opened: Open, losses: Path) -> None:
    page = opened(losses, script=False)
    assert page.locator("article.topic").count() == 24
    assert page.locator("article.topic:visible").count() == 24
    for summary in page.locator("#findings summary").all():
        summary.click()
    assert page.locator("#findings .finding:visible").count() == 48
    assert not page.locator(".filters").is_visible()


# For every reader


def test_the_keyboard_reaches_the_contents_the_filters_and_the_links(
    opened: Open, losses: Path
) -> None:
    page = opened(losses)
    focused = "document.activeElement.textContent.trim()"
    page.keyboard.press("Tab")
    assert page.evaluate(focused) == "Skip to the contents"
    assert page.evaluate("document.activeElement.getBoundingClientRect().top >= 0")
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "verdict"
    page.keyboard.type("contested")
    assert len(headings(page)) == 3
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "severity"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert len(headings(page)) == 24
    stops = []
    for _ in range(4):
        page.keyboard.press("Tab")
        stops.append(
            page.evaluate("document.activeElement.className || document.activeElement.hash")
        )
    assert stops[0] == "scroll high"
    assert stops[1:] == ["#topic-1", "#topic-2", "#topic-3"]
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


@pytest.mark.parametrize(("width", "scrolls"), [(NARROW, True), (1600, False)])
def test_what_scrolls_can_be_reached_by_keyboard_and_what_does_not_is_no_stop(
    width: int,
    scrolls: bool,  # noqa: FBT001  a column of the table
    opened: Open,
    losses: Path,
) -> None:
    question = """[...document.querySelectorAll(".claims")].map(table => [
        table.parentElement.scrollWidth > table.parentElement.clientWidth,
        table.parentElement.tabIndex >= 0])"""
    page = opened(losses, "#topic-1", width=width)
    wait_until(page, lambda: page.evaluate(question)[0] == [scrolls, scrolls])


def write_few(path: Path, ledger: Path, is_wanted: Callable[[list[str]], bool]) -> Path:
    """Write some rows of a ledger: axe looks at every word for long."""
    with ledger.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *filter(is_wanted, rows)])
    return path


@pytest.mark.parametrize(
    ("dark", "width"),
    [(False, WIDE), (True, WIDE), (False, NARROW)],
    ids=["light", "dark", "narrow"],
)
def test_axe_finds_nothing(
    dark: bool,  # noqa: FBT001  pytest names the arguments
    width: int,
    tmp_path: Path,
    opened: Open,
    written: Write,
) -> None:
    ledger = write_few(
        tmp_path / "few.csv", LOSSES, lambda row: row[2] == "Russian soldiers killed"
    )
    pages = [written("check", ledger)]
    if width == WIDE:
        pages += [written("article", DRAFT, "--against", KHARKIV), written("sources", "UN", "MoD")]
    for path in pages:
        found = Axe().run(opened(path, width=width, dark=dark)).response
        assert [violation["id"] for violation in found["violations"]] == []
        assert "color-contrast" in {check["id"] for check in found["passes"]}


def test_axe_finds_nothing_where_cells_are_empty(
    opened: Open, written: Write, tmp_path: Path
) -> None:
    ledger = write_few(tmp_path / "few.csv", BROKEN, lambda row: not all(map(str.strip, row[1:4])))
    found = Axe().run(opened(written("check", ledger))).response
    assert [violation["id"] for violation in found["violations"]] == []


def test_the_dark_scheme_changes_the_page_and_the_charts(opened: Open, losses: Path) -> None:
    question = """["html", ".chart .said", ".chart .mark", ".chart .tick line", ".chip.contested"]
        .map(name => getComputedStyle(document.querySelector(name)))
        .map(style => [style.backgroundColor, style.color, style.fill, style.stroke].join())"""
    light = opened(losses).evaluate(question)
    dark = opened(losses, dark=True).evaluate(question)
    assert all(one != other for one, other in zip(light, dark, strict=True))


def test_a_print_has_no_filters_no_clipped_tables_and_readable_addresses(
    opened: Open, losses: Path
) -> None:
    page = opened(losses, dark=True)
    page.emulate_media(media="print", color_scheme="dark")
    page.set_viewport_size({"width": 720, "height": 1000})  # what an A4 sheet has room for
    assert not page.locator(".filters").is_visible()
    assert not page.locator("nav").is_visible()
    clipped = page.locator(".scroll").evaluate_all(
        "found => found.filter(each => each.scrollWidth > each.clientWidth + 1).length"
    )
    assert clipped == 0
    address = page.locator('.notes a[href^="http"]').first
    content = address.evaluate("it => getComputedStyle(it, '::after').content")
    assert address.get_attribute("href") in content
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == (
        "rgb(255, 255, 255)"
    )
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF-")


# Hostile text


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_no_text_of_a_ledger_runs_links_or_breaks_the_layout(
    width: int, opened: Open, written: Write, hostile: Path
) -> None:
    page = opened(written("check", hostile), width=width)
    page.locator("summary").evaluate_all("found => found.forEach(each => each.click())")
    page.mouse.move(200, 300)
    page.wait_for_timeout(100)
    assert page.evaluate("window.harmed") is None
    foreign = page.evaluate(
        """[...document.querySelectorAll("*")].filter(each =>
            [...each.attributes].some(({name}) => name.startsWith("on") || name === "style")
            || each.matches("img, iframe, form, base, link, object, embed")
            || (each.tagName === "SCRIPT" && each.src)).length"""
    )
    assert foreign == 0
    assert page.locator("script, style").count() == 2
    links = page.locator("a").evaluate_all("all => all.map(each => [each.href, each.rel])")
    outward = {tuple(link) for link in links if not link[0].startswith(page.url)}
    assert outward == {
        ("https://example.org/a?b=1&c=%3C2%3E#d", "noopener noreferrer"),
        ("https://example.org/%22onclick=%22window.harmed=1", "noopener noreferrer"),
    }
    assert page.evaluate("document.documentElement.scrollWidth") == width
    ids = page.locator("[id]").evaluate_all("all => all.map(each => each.id)")
    assert len(ids) == len(set(ids))


def test_hostile_copy_does_nothing_either(opened: Open, written: Write, tmp_path: Path) -> None:
    copy = tmp_path / "draft.txt"
    text = "\n".join(f"The UN said 5,767 {payload} 12 died." for payload in PAYLOADS)
    copy.write_text(text, encoding="utf-8")
    page = opened(written("article", copy, "--against", KHARKIV), width=NARROW)
    assert page.evaluate("window.harmed") is None
    assert page.evaluate("document.documentElement.scrollWidth") == NARROW
    assert page.locator("script, style").count() == 2


def test_the_page_forbids_what_is_not_its_own(browser: Browser, losses: Path) -> None:
    page = browser.new_page()
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text))
    page.goto(losses.as_uri())
    page.evaluate(
        """document.body.insertAdjacentHTML("beforeend",
            `<button id=bad onclick="window.harmed = 1" style="color: red">x</button>
            <img src="https://example.org/x.png"><iframe src="https://example.org"></iframe>`)"""
    )
    page.locator("#bad").click()
    page.evaluate(
        """document.body.append(Object.assign(document.createElement("script"),
            {textContent: "window.harmed = 1"}))"""
    )
    assert page.evaluate("window.harmed") is None
    assert page.locator("#bad").evaluate("it => getComputedStyle(it).color") != "rgb(255, 0, 0)"
    directives = ("script-src", "style-src", "img-src", "frame-src")
    wait_until(page, lambda: all(each in " ".join(refused) for each in directives))
    page.close()


# Copy, and the other commands


def test_the_copy_is_there_word_for_word_with_every_number_marked(
    opened: Open, written: Write
) -> None:
    page = opened(written("article", DRAFT, "--against", KHARKIV))
    lines = page.locator(".line .text").evaluate_all(
        """found => found.map(each => [...each.childNodes].map(part =>
            part.firstChild ? part.firstChild.textContent : part.textContent).join(""))"""
    )
    assert "\n".join(lines) + "\n" == DRAFT.read_text(encoding="utf-8")
    marks = page.locator(".line .in-copy").evaluate_all(
        """found => found.map(each => [each.firstChild.textContent,
            document.querySelector(each.hash).querySelector(".chip").textContent,
            each.querySelector(".unseen").textContent])"""
    )
    assert marks == [
        ["two cities", "unbound", " (unbound)"],
        ["two cities", "unbound", " (unbound)"],
        ["two cities", "unbound", " (unbound)"],
        ["about 2,000 sq km", "differs", " (differs)"],
        ["1,200 square miles", "bound", " (bound)"],
        ["350", "bound", " (bound)"],
        ["52,520", "differs", " (differs)"],
        ["1,300", "differs", " (differs)"],
        ["5,767 civilians", "differs", " (differs)"],
        ["At least 20 civilians", "doubtful", " (doubtful)"],
        ["one", "set aside", " (set aside)"],
        ["Some 27,000 people", "set aside", " (set aside)"],
    ]


def test_a_number_leads_to_what_the_ledger_says_and_back(opened: Open, written: Write) -> None:
    page = opened(written("article", DRAFT, "--against", KHARKIV))
    page.locator(".in-copy.differs[href]", has_text="52,520").click()
    row = page.locator("tr:target")
    expect(row.locator("td").nth(2)).to_have_text("the Ukrainian military says 52,250 (2022-09-10)")
    row.locator("th a").click()
    expect(page.locator(":target")).to_have_text("52,520 (differs)")
    page.go_back()
    row.locator("td").nth(2).locator("a").click()
    expect(page.locator("tr:target .said").first).to_have_text("52,250")


def test_the_filters_of_copy_go_by_what_became_of_a_number(opened: Open, written: Write) -> None:
    page = opened(written("article", DRAFT, "--against", KHARKIV))
    assert page.locator("[role=status]").text_content() == (
        "12 of 12 numbers and 12 of 12 findings shown"
    )
    choose(page, status="differs", severity="error")
    assert names(page, ".numbers tbody th") == [
        "about 2,000 sq km",
        "52,520",
        "1,300",
        "5,767 civilians",
    ]
    assert names(page, "#findings .kind a:not(.topic)") == [
        "V409 misconverted-figure",
        "V403 differing-figure",
        "V404 wrong-speaker",
        "V405 dropped-hedge",
    ]
    choose(page, status="every status", severity="every severity", source="The UN")
    assert names(page, ".numbers tbody th") == ["5,767 civilians"]


def test_the_other_commands_have_their_rows(opened: Open, written: Write) -> None:
    page = opened(written("sources", "UN"))
    shown = page.locator("tbody tr").evaluate_all(
        "rows => rows.map(row => [...row.children].map(cell => cell.textContent))"
    )
    expected = subprocess.run(
        [sys.executable, "-c", "from verify.cli import main; main()", "sources", "UN", "-f", "csv"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown == list(csv.reader(expected.stdout.splitlines()))[1:]


def test_a_comparison_has_the_topics_and_no_findings(opened: Open, written: Write) -> None:
    page = opened(written("compare", LOSSES, "--only", "conflicts"))
    assert page.title().startswith("Who said what: ")
    assert headings(page) == [
        "Russian soldiers injured",
        "Russian soldiers killed",
        "Ukrainian soldiers killed",
    ]
    assert page.locator("#findings, #rules, select[name=severity]").count() == 0
    assert page.locator("[role=status]").text_content() == "3 of 3 topics shown"


def test_no_topic_is_a_page_too(opened: Open, written: Write) -> None:
    page = opened(written("compare", KHARKIV, "--only", "conflicts"))
    assert names(page, "header .lead")[0] == "no topic is in conflict"
    assert names(page, "main p") == ["There is no topic to show."]


# Without a browser


def test_the_page_is_the_same_from_run_to_run(tmp_path: Path) -> None:
    pages = set()
    for seed in ("0", "1"):
        path = tmp_path / f"{seed}.html"
        code = "from verify.cli import main; main()"
        arguments = ("check", "samples/losses-2022/claims.csv", "-f", "html", "-o", str(path))
        subprocess.run(  # noqa: S603  our own
            [sys.executable, "-c", code, *arguments],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=False,
        )
        pages.add(path.read_bytes())
    assert len(pages) == 1


@pytest.mark.parametrize("library", ["jinja2", "leather"])
def test_a_library_that_is_not_there_is_one_line_that_says_what_to_install(
    library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    path = tmp_path / "report.html"
    with pytest.raises(InputError) as caught:
        run("check", str(KHARKIV), "-f", "html", "-o", str(path))
    assert str(caught.value) == (
        "html needs the extra [report]: pip install 'verify-claims[report]'"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_template_that_asks_for_what_is_not_there_fails() -> None:
    page = page_of(HtmlView("report.html", {"title": "x"}))
    with pytest.raises(UndefinedError):
        list(render(page, "html"))


def page_of(view: HtmlView) -> Shown:
    return Shown((), (), lambda: None, tuple, (), html=lambda: view)
