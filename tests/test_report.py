"""The report as an editor has it: opened from a file, in a real browser without a network."""

import csv
import os
import re
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import UndefinedError
from playwright.sync_api import Browser, Page, expect
from typer.testing import CliRunner

import verify
from tests.bench.archive_ledgers import write_archive
from tests.pictures import write_picture
from verify import cli
from verify.errors import InputError
from verify.model.claims import Claim
from verify.model.findings import Report
from verify.model.groups import Group
from verify.output.cells import kind_of
from verify.output.formats import render
from verify.output.formats._packing import pack
from verify.output.html_views import report
from verify.output.html_views.anchors import anchors_of
from verify.output.html_views.claim_rows import day_of, links_of
from verify.output.page import HtmlView
from verify.output.page import Page as Shown
from verify.output.series import series_of
from verify.text.english import explain, most_used, words_of
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
        """found => found.filter(each => !each.closest("[hidden]"))
            .map(each => each.textContent.trim())"""
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


def claims_shown(page: Page) -> list[list[dict[str, str]]]:
    """Return every row of each topic, as an editor reads it."""
    rows: list[list[dict[str, str]]] = page.locator("article.topic").evaluate_all(
        """topics => topics.map(topic => [...topic.querySelectorAll("tr[id]")].map(row => {
            const [source, mark, said, day, evidence, more] = row.children;
            return {
                source: source.firstChild.textContent.trim(),
                badges: [...source.querySelectorAll("b")].map(each => each.textContent).join("; "),
                doubt: mark.textContent.startsWith("unreadable") ? mark.textContent : "",
                said: said.textContent,
                day: day.textContent,
                where: evidence.querySelector("button").textContent,
                links: [...evidence.children].filter(each => each.tagName !== "BUTTON")
                    .map(each => each.textContent).join("; "),
                about: more.firstChild.textContent.trim(),
                notes: [...more.querySelectorAll("p")]
                    .map(each => each.textContent.trim()).join("; "),
            };
        }))"""
    )
    return rows


def cells_of(claim: Claim, rating: str, group: Group) -> dict[str, str]:
    """Return what the row of a claim has to say; an unread figure says why."""
    doubt = getattr(claim.figure, "reason", "")
    unread = visible(f"unreadable: {doubt}") if doubt else ""
    stance = "" if claim.stance == "asserts" else claim.stance
    return {
        "source": visible(claim.source.strip() or "no source"),
        "badges": "; ".join(filter(None, (stance, claim.status))),
        "doubt": unread,
        "said": visible(words_of(claim) if claim.value.strip() else "no value"),
        "day": day_of(claim.day),
        "where": f"line {claim.location.line}",
        "links": "; ".join(visible(link.text) for link in links_of(claim)),
        "about": f"{kind_of(claim)}, rating {rating}",
        "notes": "; ".join(notes_of(claim, group)),
    }


def notes_of(claim: Claim, group: Group) -> list[str]:
    """Return the sentences below a row, each after the name of its column."""
    mine = [each for each in group.claims if each.figure_kind == claim.figure_kind]
    place = most_used(each.place for each in mine if each.place)
    known = {
        **({"claim": claim.topic.label} if claim.topic.label != group.topic.label else {}),
        **({"place": claim.place or "none"} if claim.place != place else {}),
        "via": claim.via,
        "derived from": claim.derived_from,
        "quote": claim.quote,
        "evidence": claim.evidence,
        "note": claim.note,
        **claim.extra,
    }
    return [f"{visible(name)} {_in_lines(text)}" for name, text in known.items() if text.strip()]


def _in_lines(text: str) -> str:
    return "".join(map(visible, text.split("\n")))


@pytest.mark.parametrize("sample", [LOSSES, KHARKIV, BROKEN], ids=lambda path: path.parent.name)
def test_every_claim_is_in_a_row_of_its_topic_as_it_was_said(
    sample: Path, opened: Open, written: Write
) -> None:
    page = opened(written("check", sample))
    report = verify.check(str(sample))
    topics = dict(zip(anchors(page), claims_shown(page), strict=True))
    assert len(topics) == len(report.groups)
    for group, anchor in zip(report.groups, anchors_of(report.groups).topics, strict=True):
        wanted = [cells_of(claim, rating, group) for claim, rating in group.rated()]
        assert sorted(topics[anchor], key=str) == sorted(wanted, key=str)


def anchors(page: Page) -> list[str]:
    """Return the anchors of the topics that are shown, in the order of the page."""
    found: list[str] = page.locator("article.topic").evaluate_all(
        "found => found.map(each => each.id)"
    )
    return found


@pytest.mark.parametrize("sample", [LOSSES, KHARKIV, BROKEN], ids=lambda path: path.parent.name)
def test_every_finding_is_beside_its_topic_by_rule_or_on_the_files(
    sample: Path, opened: Open, written: Write
) -> None:
    page = opened(written("check", sample))
    report = verify.check(str(sample))
    beside = page.locator(".topic .fold li[id]").evaluate_all(
        """found => found.map(each => [
            each.closest(".fold").querySelector("summary b").textContent,
            each.closest(".fold").querySelector("summary").childNodes[1].textContent.trim(),
            each.closest(".topic").id,
            each.children[1].textContent,
        ])"""
    )
    on_files = page.locator("#on-files li").evaluate_all(
        """found => found.map(each => [
            each.querySelector(".chip").textContent,
            each.querySelector("a").textContent,
            each.querySelector(".message").textContent,
        ])"""
    )
    homes = anchors_of(report.groups).homes
    of_topics = [each for each in report.findings if not each.rule.is_about_file]
    assert sorted(beside) == sorted(
        [
            finding.rule.severity,
            f"{finding.rule.code} {finding.rule.name}",
            homes[finding.claim.id],
            visible(finding.message),
        ]
        for finding in of_topics
    )
    assert sorted(on_files) == sorted(
        [
            finding.rule.severity,
            f"{finding.rule.code} {finding.rule.name}",
            visible(finding.message),
        ]
        for finding in report.findings
        if finding.rule.is_about_file
    )


def test_a_finding_leads_to_the_row_that_it_is_about(opened: Open, losses: Path) -> None:
    page = opened(losses)
    fold = page.locator(".topic .fold.error").first
    fold.locator("summary").click()
    link = fold.locator("li a").first
    line = link.text_content()
    link.click()
    row = page.locator("tr.target")
    expect(row.locator("button")).to_have_text(line or "")
    expect(row).to_be_in_viewport()
    expect(row.locator("td").last).to_be_visible()  # what is noted on the claim is unfolded


def test_the_gravest_rule_of_a_topic_is_first_with_its_count(opened: Open, losses: Path) -> None:
    page = opened(losses)
    topic = page.locator(".topic").filter(has_text="BBC Russian")
    assert topic.locator(".fold > summary").all_text_contents() == [
        "error V201 conflicting-figures",
        "error V208 below-recorded-floor",
        "warning V104 anonymous-source",
        "warning V105 circular-sourcing 2",
        "note V107 stale-figure 4",
        "note V212 different-definitions",
        "not compared with 2",
    ]


def test_all_findings_are_a_list_by_rule_too(opened: Open, losses: Path) -> None:
    page = opened(losses)
    report = verify.check(str(LOSSES))
    page.locator("#findings > details > summary").click()
    expect(page.locator("#findings details details").first).to_be_visible()
    heads = names(page, "#findings details details summary")
    rules = sorted(
        {f.rule for f in report.findings}, key=lambda rule: (rule.severity.rank, rule.code)
    )
    counts = {rule: sum(f.rule is rule for f in report.findings) for rule in rules}
    assert heads == [f"{r.severity} {r.code} {r.name} {counts[r]}" for r in rules]
    page.locator("#findings details details summary").first.click()
    expect(page.locator("#findings details details li").first).to_be_visible()
    shown = (
        page.locator("#findings details details")
        .first.locator("li")
        .evaluate_all("found => found.map(each => each.lastChild.textContent)")
    )
    assert shown == [f.message for f in report.findings if f.rule is rules[0]]


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
    assert names(page, "header .lead") == ["hidden: 1 suppressed"]
    assert page.locator("#aside details").get_attribute("open") is None
    assert names(page, "#aside .chip") == ["warning", "suppressed"]
    assert names(page, "#aside .message") == ["asserted only by UN: 12 (2022-09-10) is unverified"]
    assert names(page, "#aside .reason") == ["reason nobody else counts there"]


def test_the_head_is_what_an_editor_would_say(opened: Open, written: Write) -> None:
    page = opened(written("check", LOSSES, "--as-of", "2022-12-31", "--title", "Losses in 2022"))
    assert page.title() == "Losses in 2022"
    assert names(page, "h1") == ["Losses in 2022"]
    assert names(page, "header .byline") == [
        f"{LOSSES} · 86 claims by 16 sources · as of 31 Dec 2022"
    ]
    assert names(page, "header .sentence") == [
        "3 topics conflict, 9 rest on one source, 4 rest on one side, 8 are borne out."
    ]


def test_the_title_is_that_of_the_config_or_else_the_name_of_the_ledger(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "quake.csv").write_text("source,claim,value\nUN,tents sent,12\n", encoding="utf-8")
    run("check", "quake.csv", "-f", "html", "-o", "plain.html")
    (tmp_path / "verify.toml").write_text('title = "Earthquake tolls"\n', encoding="utf-8")
    run("check", "quake.csv", "-f", "html", "-o", "titled.html")
    assert names(opened(tmp_path / "plain.html"), "h1") == ["quake"]
    page = opened(tmp_path / "titled.html")
    assert names(page, "h1") == ["Earthquake tolls"]
    assert names(page, "header .byline") == ["quake.csv · 1 claim by 1 source · config verify.toml"]


def test_a_title_without_a_page_to_put_it_on_is_refused() -> None:
    with pytest.raises(InputError, match="--title is the heading of the HTML report: add -f html"):
        run("check", str(KHARKIV), "--title", "x")


def test_topics_in_conflict_come_first(opened: Open, losses: Path) -> None:
    page = opened(losses)
    assert names(page, "#topics h2") == ["In conflict 3", "All others 21"]
    assert headings(page)[:3] == [
        "Russian soldiers injured",
        "Russian soldiers killed",
        "Ukrainian soldiers killed",
    ]
    parting = page.locator(".topic").nth(1).locator(".about > p").first
    assert parting.text_content() == (
        "contested 4 camps from 5,937 (Russia MoD) to 52,250 (General Staff of the Armed Forces of "
        "Ukraine): 8.8 times apart; the camps differ in day"
    )


def test_what_may_be_printed_is_there_by_the_policy(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    rows = "UN,civilians killed,12,2022-09-10\nRussia MoD,civilians killed,3,2022-09-10\n"
    (tmp_path / "claims.csv").write_text(f"source,claim,value,as_of\n{rows}", encoding="utf-8")
    config = '[policy]\ndisagreement = "prefer"\nprefer = ["UN"]\n'
    (tmp_path / "verify.toml").write_text(config, encoding="utf-8")
    run("check", "claims.csv", "-f", "html", "-o", "report.html")
    page = opened(tmp_path / "report.html")
    assert names(page, ".about > .q") == [
        "best: 12 (2022-09-10), UN; low: 3; high: 12; policy prefer: UN is preferred"
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
    page.locator(".fold.error summary").first.click()
    page.locator(".fold.error > a").first.click()
    expect(page.locator("#rule-V201")).to_have_attribute("open", "")
    page = opened(losses, "#rule-V107")
    expect(page.locator("#rule-V107")).to_have_attribute("open", "")


# What changed

EARLIER = """\
id,source,claim,value,as_of
a,UN,civilians killed,12,2022-09-10
b,Russia MoD,tanks lost,5,2022-09-10
c,AFP,bridges rebuilt,2,2022-09-10
"""
LATER = """\
id,source,claim,value,as_of
a,UN,civilians killed,14,2022-09-10
b,Russia MoD,tanks lost,5,2022-09-10
d,OCHA,aid trucks looted,7,2022-09-11
"""


def git(*args: str) -> None:
    who = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org")
    subprocess.run(["git", *who, *args], check=True, capture_output=True)  # noqa: S603, S607


def test_since_a_revision_what_changed_is_marked_and_comes_before_the_rest(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ledger = tmp_path / "claims.csv"
    ledger.write_text(EARLIER, encoding="utf-8")
    git("init", "-q")
    git("add", "claims.csv")
    git("commit", "-q", "-m", "Earlier")
    ledger.write_text(LATER, encoding="utf-8")
    run("check", "claims.csv", "--since", "HEAD", "-f", "html", "-o", "report.html")
    page = opened(tmp_path / "report.html")
    assert names(page, "#topics h2") == ["Changed since HEAD 2", "All others 1"]
    assert names(page, "header .lead") == ["since HEAD: 1 revised, 1 withdrawn, 1 new"]
    assert headings(page) == ["aid trucks looted", "civilians killed", "tanks lost"]
    assert names(page, ".figures th[scope=row] b") == ["new", "revised, was 12 (2022-09-10)"]
    assert names(page, "#withdrawn li") == ["bridges rebuilt: withdrawn: AFP says 2 (2022-09-10)"]
    assert facet(page, "Changed") == {"new": 1, "revised": 1}
    shown = CliRunner().invoke(cli.build_app(), ["check", "claims.csv", "--since", "HEAD"])
    assert "since HEAD: 1 revised, 1 withdrawn, 1 new" in shown.stdout.splitlines()


@pytest.mark.parametrize(
    ("revision", "ledger", "message"),
    [
        ("", "claims.csv", "--since needs a revision of git, such as HEAD~1"),
        ("HEAD", "-", "--since compares files with their revisions in git: name the ledgers"),
        ("HEAD", "claims.csv", "claims.csv is in no git repository that could have such"),
    ],
)
def test_a_revision_that_cannot_be_read_is_refused(
    revision: str,
    ledger: str,
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "claims.csv").write_text(EARLIER, encoding="utf-8")
    result = CliRunner().invoke(
        cli.build_app(), ["check", ledger, "--since", revision], input=EARLIER
    )
    assert message in str(result.exception)


def test_beside_a_baseline_new_findings_come_first(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ledger = tmp_path / "claims.csv"
    ledger.write_text(EARLIER, encoding="utf-8")
    known = ("--baseline", "known.json", "--select", "V101")
    run("check", "claims.csv", *known, "--write-baseline")
    ledger.write_text(EARLIER + "d,OCHA,aid trucks looted,7,2022-09-11\n", encoding="utf-8")
    run("check", "claims.csv", *known, "-f", "html", "-o", "report.html")
    page = opened(tmp_path / "report.html")
    assert names(page, "#topics h2") == ["Changed since the baseline 1", "All others 3"]
    assert headings(page)[0] == "aid trucks looted"
    assert names(page, ".news") == ["1 new finding"]


# Search, filters, order, keys


def headings(page: Page) -> list[str]:
    """Return the topics that are shown, without their places."""
    found: list[str] = page.locator("#topics h3").evaluate_all(
        "found => found.map(each => each.querySelector('a').textContent)"
    )
    return found


def facet(page: Page, label: str) -> dict[str, int]:
    """Return the values of a facet with their counts."""
    found: dict[str, int] = page.locator("#facets fieldset").evaluate_all(
        """(boxes, label) => Object.fromEntries([...boxes.find(each =>
            each.querySelector("legend").textContent === label).querySelectorAll("label")]
            .map(each => [each.children[1].textContent, Number(each.children[2].textContent)]))""",
        label,
    )
    return found


def choose(page: Page, label: str, value: str) -> None:
    """Choose, or drop, a value of a facet."""
    if not page.locator("#facets").get_attribute("open"):
        page.locator("#facets").evaluate("it => { it.open = true }")
    box = page.locator("#facets fieldset").filter(has=page.locator("legend", has_text=label))
    box.locator("label").filter(has=page.get_by_text(value, exact=True)).locator("input").click()


def status(page: Page) -> str:
    return page.locator("[role=status]").text_content() or ""


def verdicts_of(group: Group, report: Report) -> set[str]:
    kinds = (series.verdict for series in series_of(group, report.settings))
    return {group.verdict.name, *kinds}


def topics_with(report: Report, **choice: str) -> list[str]:
    """Return the topics that fit all that is asked for, told from the report itself."""
    found = []
    for group in report.groups:
        codes = {
            f"{f.rule.code} {f.rule.name} ({f.rule.severity})"
            for f in report.findings
            if f.claim in group.claims
        }
        keys = {claim.resolved.key for claim in group.claims}
        wanted = {c.resolved.key for c in report.claims if c.source == choice.get("Source")}
        if (
            ("Verdict" not in choice or choice["Verdict"] in verdicts_of(group, report))
            and ("Source" not in choice or wanted & keys)
            and ("Side" not in choice or choice["Side"] in {c.resolved.party for c in group.claims})
            and ("Place" not in choice or choice["Place"] in {c.place for c in group.claims})
            and ("Rule" not in choice or choice["Rule"] in codes)
        ):
            found.append(group.topic.label)
    return found


CHOICES = (
    {"Verdict": "contested"},
    {"Source": "Mediazona"},
    {"Side": "russia"},
    {"Place": "Ukraine"},
    {"Rule": "V201 conflicting-figures (error)"},
    {"Verdict": "contested", "Source": "UK MoD"},
    {"Verdict": "single-source", "Rule": "V101 single-source (warning)"},
)


def test_filters_combine_and_show_exactly_what_fits(opened: Open, losses: Path) -> None:
    page = opened(losses)
    report = verify.check(str(LOSSES))
    for choice in CHOICES:
        topics = topics_with(report, **choice)
        for label, value in choice.items():
            choose(page, label, value)
        assert 0 < len(topics) < len(report.groups)
        assert sorted(headings(page)) == sorted(topics)
        assert status(page) == f"{len(topics)} of 24 topics"
        page.get_by_role("button", name="show all").click()
    assert status(page) == "24 of 24 topics"


def test_a_facet_counts_what_each_value_would_leave(opened: Open, losses: Path) -> None:
    page = opened(losses)
    report = verify.check(str(LOSSES))
    choose(page, "Verdict", "contested")
    wanted = [g for g in report.groups if "contested" in verdicts_of(g, report)]
    assert facet(page, "Source")["Russia MoD"] == sum(
        any(claim.source == "Russia MoD" for claim in group.claims) for group in wanted
    )
    assert facet(page, "Verdict")["single-source"] == sum(
        "single-source" in verdicts_of(group, report) for group in report.groups
    )
    assert sum(facet(page, "Newest day").values()) == len(wanted)  # a topic has one newest day


def test_values_of_one_facet_add_up(opened: Open, losses: Path) -> None:
    page = opened(losses)
    report = verify.check(str(LOSSES))
    choose(page, "Verdict", "contested")
    choose(page, "Verdict", "admitted")
    assert len(headings(page)) == sum(
        not {"contested", "admitted"}.isdisjoint(verdicts_of(group, report))
        for group in report.groups
    )


def test_the_search_finds_topics_sources_quotes_and_findings(opened: Open, losses: Path) -> None:
    page = opened(losses)
    for words, topics in (
        ("moskva", ["Moskva crew killed", "Moskva crew missing"]),
        ("MEDIAZONA burns", ["Russian soldiers killed"]),
        ("aspen security", ["Russian soldiers injured", "Russian soldiers killed"]),
        ('"4 camps from"', ["Russian soldiers killed"]),
        ("below-recorded-floor", ["Russian soldiers killed"]),
        ("no such words", []),
    ):
        page.locator("#q").fill(words)
        expect(page.locator("[role=status]")).to_have_text(f"{len(topics)} of 24 topics")
        assert headings(page) == topics
    assert page.get_by_text("No topic fits.").is_visible()


def test_topics_are_sorted_as_asked(opened: Open, losses: Path) -> None:
    page = opened(losses)
    page.locator("#sort").select_option("name")
    assert headings(page) == sorted(headings(page), key=str.casefold)
    assert page.locator("#topics h2").count() == 0
    page.locator("#sort").select_option("apart")
    assert headings(page)[0] == "Ukrainian soldiers killed"  # 47 times
    page.locator("#sort").select_option("")
    assert names(page, "#topics h2") == ["In conflict 3", "All others 21"]


def test_a_view_can_be_sent(opened: Open, losses: Path) -> None:
    page = opened(losses)
    choose(page, "Verdict", "contested")
    choose(page, "Source", "the CIA director, William Burns")
    page.locator("#sort").select_option("name")
    fragment = page.evaluate("location.hash")
    assert fragment == "#sort=name&verdict=contested&source=the+CIA+director%2C+William+Burns"
    again = opened(losses, fragment)
    assert (
        headings(again) == headings(page) == ["Russian soldiers injured", "Russian soldiers killed"]
    )
    assert again.locator("#chosen button").all_text_contents() == [
        "verdict: contested ×",
        "source: the CIA director, William Burns ×",
        "show all",
    ]
    odd = opened(losses, "#verdict=no+such&source=%F0%9F&__proto__=1&sort=constructor&q=")
    assert len(headings(odd)) == 24


def test_a_link_to_a_topic_or_a_claim_lasts(opened: Open, losses: Path, tmp_path: Path) -> None:
    with LOSSES.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    moved = tmp_path / "moved.csv"
    with moved.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows[40:], *rows[1:40]])  # one is gone, all moved
    run("check", str(moved), "-f", "html", "-o", str(tmp_path / "moved.html"))
    before, after = opened(losses), opened(tmp_path / "moved.html")
    ids = "found => found.map(each => each.id)"
    was, now = (each.locator(".figures tr[id]").evaluate_all(ids) for each in (before, after))
    assert len(set(was)) == len(was) == 86
    assert set(now) < set(was)
    assert len(now) == 85
    assert set(anchors(after)) <= set(anchors(before))


def test_a_link_to_what_a_filter_hides_shows_it(opened: Open, losses: Path) -> None:
    page = opened(losses)
    anchor = anchors(page)[-1]
    choose(page, "Verdict", "contested")
    page.evaluate("anchor => { location.hash = anchor }", anchor)
    expect(page.locator(f"#{anchor}")).to_be_in_viewport()
    assert status(page) == "24 of 24 topics"


def test_a_link_to_an_earlier_figure_unfolds_it(opened: Open, losses: Path) -> None:
    page = opened(losses)
    row = page.locator(".earlier tr[id]").last.get_attribute("id")
    again = opened(losses, f"#{row}")
    expect(again.locator(f"#{row}")).to_be_in_viewport()


def test_j_and_k_go_from_topic_to_topic_and_a_slash_to_the_search(
    opened: Open, losses: Path
) -> None:
    page = opened(losses)
    order = anchors(page)
    here = "document.activeElement.id"
    page.keyboard.press("j")
    assert page.evaluate(here) == order[0]
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert page.evaluate(here) == order[2]
    expect(page.locator(f"#{order[2]}")).to_be_in_viewport()
    page.keyboard.press("k")
    assert page.evaluate(here) == order[1]
    page.keyboard.press("/")
    assert page.evaluate(here) == "q"
    page.keyboard.type("jk")
    assert page.locator("#q").input_value() == "jk"
    page.keyboard.press("Escape")
    assert page.evaluate(here) != "q"


@pytest.mark.parametrize("script", [True, False])
def test_a_link_arrives_at_its_topic(
    opened: Open,
    losses: Path,
    script: bool,  # noqa: FBT001  a column of the table
) -> None:
    anchor = anchors(opened(losses))[20]
    page = opened(losses, f"#{anchor}", script=script)
    heading = page.locator(f"#{anchor} h3")
    expect(heading).to_be_in_viewport()
    wait_until(page, lambda: 0 <= heading.evaluate("it => it.getBoundingClientRect().top") <= 200)


def test_without_a_script_all_is_shown_and_the_tools_are_not(opened: Open, losses: Path) -> None:
    page = opened(losses, script=False)
    assert page.locator("article.topic:visible").count() == 24
    assert names(page, "#topics h2") == ["In conflict 3", "All others 21"]
    assert page.locator(".figures td:last-child:visible").first.text_content()  # notes too
    for name in (".tools", ".figures button", "#findings details"):
        assert page.locator(name).first.is_hidden()


# A long ledger


@pytest.fixture(scope="session")
def long_page(written: Write, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the report of a ledger of 3,000 claims."""
    path = tmp_path_factory.mktemp("long") / "claims.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "source", "claim", "value", "place", "as_of", "url", "note"])
        for number in range(3_000):
            source = f"Desk {'ABCDEF'[number % 6]}"
            place = f"Village {number // 6}"
            about = f"The statement of {source} on {place}, as a reporter of the desk noted it."
            url = f"https://example.org/{number}/statements-on-the-dead-of-this-village"
            cells = (f"c{number}", source, "civilians killed", str(10 + number % 7), place)
            rows.writerow([*cells, "2022-09-10", url, about])
    return written("check", path)


# How many elements a browser keeps says how soon a page is there; tests/bench/report_page.py times.
ELEMENTS = "document.getElementsByTagName('*').length"


def test_3000_claims_are_at_most_2_mb_and_few_elements(opened: Open, long_page: Path) -> None:
    assert long_page.stat().st_size < 2_000_000
    page = opened(long_page)
    expect(page.locator("[role=status]")).to_have_text("500 of 500 topics")
    assert page.evaluate(ELEMENTS) < 8_000


def test_10000_claims_open_and_their_last_topic_needs_no_more_elements(
    opened: Open, written: Write, tmp_path: Path
) -> None:
    ledger = tmp_path / "claims.csv"  # 75 claims a topic: the first screens have many rows
    write_archive(ledger, 10_000)
    path = written("check", ledger)
    assert path.stat().st_size < 3_000_000
    page = opened(path)
    topics = page.locator("[role=status]")
    expect(topics).to_have_text("133 of 133 topics")
    assert page.evaluate(ELEMENTS) < 16_000
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    last = page.locator(".topic").last
    expect(last.locator("tr[id]").first).to_be_attached()
    assert page.evaluate(ELEMENTS) < 16_000
    page.locator("#q").fill("tanks")
    expect(topics).not_to_have_text("133 of 133 topics")
    assert page.evaluate(ELEMENTS) < 16_000


def test_topics_of_a_long_page_are_there_when_a_reader_comes_to_them(
    opened: Open, long_page: Path
) -> None:
    page = opened(long_page)
    assert page.locator(".topic").count() < 100
    page.locator("#q").fill('"village 377"')
    expect(page.locator("[role=status]")).to_have_text("1 of 500 topics")
    [anchor] = anchors(page)
    assert sorted(names(page, ".figures th[scope=row]")) == [f"Desk {each}" for each in "ABCDEF"]
    row = page.locator(".figures tr[id]").last.get_attribute("id")
    for place in (anchor, row):
        again = opened(long_page, f"#{place}")
        expect(again.locator(f"#{place}")).to_be_in_viewport()
        assert again.locator(".topic").count() < 100
    page.locator("#q").fill("")
    expect(page.locator("[role=status]")).to_have_text("500 of 500 topics")
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    wait_until(page, lambda: "Village 499" in " ".join(names(page, "h3 .place")))


def test_a_long_page_says_without_a_script_what_else_there_is(
    opened: Open, long_page: Path
) -> None:
    page = opened(long_page, script=False)
    assert "This page has 3,000 claims, and its script shows them." in names(page, "noscript p")[0]


# For every reader


def test_the_keyboard_reaches_the_contents_the_tools_and_the_links(
    opened: Open, losses: Path
) -> None:
    page = opened(losses)
    focused = "document.activeElement.textContent.trim()"
    page.keyboard.press("Tab")
    assert page.evaluate(focused) == "Skip to the contents"
    assert page.evaluate("document.activeElement.getBoundingClientRect().top >= 0")
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    stops = []
    for _ in range(5):
        page.keyboard.press("Tab")
        stops.append(page.evaluate("document.activeElement.id || document.activeElement.tagName"))
    assert stops[:3] == ["q", "SUMMARY", "sort"]
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.locator("#facets summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert len(headings(page)) < 24
    assert page.evaluate("document.activeElement.checked")  # the reader stays where he is


WIDTHS = (360, 400, 800, 1000, 1400)


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_scrolls_sideways_and_no_figure_is_cut(
    width: int, opened: Open, written: Write, hostile: Path
) -> None:
    for path in (
        written("check", LOSSES),
        written("check", BROKEN),
        written("check", hostile),
        written("article", DRAFT, "--against", KHARKIV),
        written("compare", KHARKIV),
    ):
        page = opened(path, width=width)
        page.locator("details").evaluate_all("found => found.forEach(each => { each.open = true })")
        page.locator("td button").evaluate_all("found => found.forEach(each => each.click())")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        cut = page.evaluate(
            """width => [...document.querySelectorAll("td, th, p, li, h3, a")].filter(each => {
                const { left, right } = each.getBoundingClientRect();
                return each.offsetParent && !each.closest(".unseen, thead")
                    && (right > width + 1 || left < -1 || each.scrollWidth > each.clientWidth + 1
                        && getComputedStyle(each).overflowX !== "visible");
            }).map(each => each.textContent)""",
            width,
        )
        assert cut == []


def test_on_a_phone_source_figure_and_day_are_on_one_line_and_the_mark_below(
    opened: Open, losses: Path
) -> None:
    page = opened(losses, width=360)
    row = page.locator(".figures tr[id]", has_text="UK MoD").first
    boxes = row.locator("th, td").evaluate_all(
        """found => found.map(each => each.getBoundingClientRect())
            .map(({ top, right }) => [top, right])"""
    )
    source, mark, said, day = (box[0] for box in boxes[:4])
    assert abs(source - said) < 4
    assert abs(source - day) < 4
    assert mark > said + 10
    assert all(right <= 360 for _, right in boxes)


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
        page = opened(path, width=width, dark=dark)
        page.locator("details").evaluate_all("found => found.forEach(each => { each.open = true })")
        page.locator("td button").evaluate_all("found => found.forEach(each => each.click())")
        found = Axe().run(page).response
        assert [violation["id"] for violation in found["violations"]] == []
        assert "color-contrast" in {check["id"] for check in found["passes"]}


def test_axe_finds_nothing_where_cells_are_empty(
    opened: Open, written: Write, tmp_path: Path
) -> None:
    ledger = write_few(tmp_path / "few.csv", BROKEN, lambda row: not all(map(str.strip, row[1:4])))
    found = Axe().run(opened(written("check", ledger))).response
    assert [violation["id"] for violation in found["violations"]] == []


def test_the_dark_scheme_changes_the_page_and_the_charts(opened: Open, losses: Path) -> None:
    question = """["html", ".figures td:nth-child(3)", ".figures use", ".ticks text",
        ".over-time .d", ".chip.contested"]
        .map(name => getComputedStyle(document.querySelector(name)))
        .map(style => [style.backgroundColor, style.color, style.fill, style.stroke].join())"""
    light = opened(losses).evaluate(question)
    dark = opened(losses, dark=True).evaluate(question)
    assert all(one != other for one, other in zip(light, dark, strict=True))


def test_a_source_has_one_colour_in_rows_and_charts(opened: Open, losses: Path) -> None:
    page = opened(losses)
    rows = page.locator(".figures tr[id]").evaluate_all(
        "all => all.map(row => [row.firstChild.firstChild.textContent, row.className])"
    )
    pictures = page.locator(".over-time figure").evaluate_all(
        "all => all.map(each => [each.querySelector('b').textContent, each.className])"
    )
    looks: dict[str, set[str]] = {}
    for name, look in [*rows, *pictures]:
        looks.setdefault(name, set()).add(look)
    assert pictures
    assert {name: len(some) for name, some in looks.items()} == dict.fromkeys(looks, 1)


def test_a_print_has_no_tools_and_readable_addresses(opened: Open, losses: Path) -> None:
    page = opened(losses, dark=True)
    page.emulate_media(media="print", color_scheme="dark")
    page.set_viewport_size({"width": 720, "height": 1000})  # what an A4 sheet has room for
    assert not page.locator(".tools").is_visible()
    address = page.locator('.figures a[href^="http"]').first
    content = address.evaluate("it => getComputedStyle(it, '::after').content")
    assert address.get_attribute("href") in content
    assert page.evaluate("document.documentElement.scrollWidth") <= 720
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == (
        "rgb(255, 255, 255)"
    )


@pytest.mark.parametrize(("sample", "most"), [(KHARKIV, 3), (LOSSES, 5)])
def test_a_print_is_a_few_sheets(sample: Path, most: int, opened: Open, written: Write) -> None:
    page = opened(written("check", sample))
    pdf = page.pdf(prefer_css_page_size=True)
    assert 1 <= len(re.findall(rb"/Type\s*/Page\b", pdf)) <= most


# Hostile text


@pytest.mark.parametrize(
    ("width", "most_static"), [(NARROW, 400), (WIDE, 400), (WIDE, 0)], ids=["phone", "desk", "data"]
)
def test_no_text_of_a_ledger_runs_links_or_breaks_the_layout(  # noqa: PLR0913, PLR0917
    width: int,
    most_static: int,
    opened: Open,
    hostile: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(report, "MOST_STATIC", most_static)
    run("check", str(hostile), "-f", "html", "-o", str(tmp_path / "report.html"))
    page = opened(tmp_path / "report.html", width=width)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")  # all topics are laid out
    page.locator("summary").evaluate_all("found => found.forEach(each => each.click())")
    page.mouse.move(200, 300)
    page.wait_for_timeout(100)
    assert page.evaluate("window.harmed") is None
    foreign = page.evaluate(
        """[...document.querySelectorAll("*")].filter(each =>
            [...each.attributes].some(({name}) => name.startsWith("on")
                || (name === "style" && !each.topics))
            || each.matches("img, iframe, form, base, link, object, embed")
            || (each.tagName === "SCRIPT" && each.src)).length"""
    )
    assert foreign == 0
    assert page.locator("script:not([type]), style").count() == 2
    assert page.locator("script[type='application/json']").count() == (1 if most_static else 2)
    links = page.locator("a").evaluate_all("all => all.map(each => each.href)")
    outward = {link for link in links if not link.startswith(page.url)}
    assert outward == {
        "https://example.org/a?b=1&c=%3C2%3E#d",
        "https://example.org/%22onclick=%22window.harmed=1",
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
    assert page.locator("style").count() == 1
    assert page.locator("script").count() == 0


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


MARKS = [
    ("two cities", "warning"),
    ("two cities", "warning"),
    ("two cities", "warning"),
    ("about 2,000 sq km", "error"),
    ("1,200 square miles", "error"),  # one finding is about both
    ("350", "fine"),
    ("52,520", "error"),
    ("1,300", "error"),
    ("5,767 civilians", "error"),
    ("At least 20 civilians", "warning"),
    ("one", "set aside"),
    ("Some 27,000 people", "set aside"),
]


def test_the_copy_is_there_word_for_word_with_every_number_marked_by_its_worst_finding(
    opened: Open, written: Write
) -> None:
    page = opened(written("article", DRAFT, "--against", KHARKIV))
    lines = page.locator(".line .text").evaluate_all(
        """found => found.map(each => [...each.childNodes].map(part =>
            part.firstChild ? part.firstChild.textContent : part.textContent).join(""))"""
    )
    assert "\n".join(lines) + "\n" == DRAFT.read_text(encoding="utf-8")
    marks = page.locator(".line .number").evaluate_all(
        """found => found.map(each => [each.firstChild.textContent,
            each.className.replace("number ", "").replace("-", " "),
            each.querySelector(".unseen").textContent])"""
    )
    assert [(words, worst) for words, worst, _ in marks] == MARKS
    assert all(unseen.startswith(f" ({worst}") for _, worst, unseen in marks)
    assert names(page, ".sentence") == [
        "12 numbers: 5 have an error, 4 are to be checked, 1 is fine, 2 are set aside."
    ]


def test_green_is_only_a_number_on_which_nothing_is_found(opened: Open, written: Write) -> None:
    page = opened(written("article", DRAFT, "--against", KHARKIV))
    green = page.locator(".note.fine")
    assert green.locator(".said").first.text_content() == "350"
    assert green.locator(".found").count() == 0
    for note in page.locator(".note.error, .note.warning").all():
        assert note.locator(".found").count() > 0


def test_a_note_has_the_words_of_the_claim_and_the_line_to_paste(
    opened: Open, written: Write
) -> None:
    page = opened(written("article", DRAFT, "--against", KHARKIV))
    note = page.locator(".note", has_text="52,520")
    assert note.locator(".found").all_text_contents() == [
        f'V403 "52,520" differs: the Ukrainian military says 52,250 (2022-09-10), {KHARKIV}:3'
    ]
    assert note.locator("blockquote").all_text_contents() == [
        "bringing the total number since the start of the invasion to 52,250"
    ]
    [line] = note.locator(".paste span").all_text_contents()
    assert line == (
        "The Ukrainian military, quoted by the Guardian, said that 52,250 Russian soldiers had "
        "been killed as of 10 September 2022. The figure could not be independently verified."
    )


def test_a_number_leads_to_its_note_and_back(opened: Open, written: Write) -> None:
    page = opened(written("article", DRAFT, "--against", KHARKIV))
    page.locator(".line .number", has_text="52,520").click()
    note = page.locator(".note:target")
    expect(note.locator("b.said")).to_have_text("52,520")
    note.locator(".mark").click()
    expect(page.locator(".number:target")).to_contain_text("52,520")


def test_a_checklist_has_a_box_for_each_number_and_a_line_to_sign(
    opened: Open, written: Write
) -> None:
    page = opened(written("article", DRAFT, "--against", KHARKIV))
    rows = page.locator("#checklist tbody tr")
    assert rows.locator(".box").count() == rows.count() == 15
    first = rows.first.locator("td").evaluate_all(
        "cells => cells.map(each => each.lastChild.textContent.trim())"
    )
    assert first == ["", "2:45", "two cities", "nobody", "", "warning (unbound)", "V402"]
    assert names(page, ".sign span") == ["checked by", "date"]


def test_the_report_on_copy_prints_on_a_few_sheets(opened: Open, written: Write) -> None:
    page = opened(written("article", DRAFT, "--against", KHARKIV))
    pdf = page.pdf(prefer_css_page_size=True)
    assert 1 <= len(re.findall(rb"/Type\s*/Page\b", pdf)) <= 3


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
    page = opened(written("compare", LOSSES, "--only", "conflicts", "--title", "In conflict"))
    assert page.title() == "In conflict"
    assert headings(page) == [
        "Russian soldiers injured",
        "Russian soldiers killed",
        "Ukrainian soldiers killed",
    ]
    assert page.locator("#findings, #rules").count() == 0
    assert names(page, "header .lead") == ["21 other topics not shown: --only conflicts"]
    assert status(page) == "3 of 3 topics"


def test_no_topic_is_a_page_too(opened: Open, written: Write) -> None:
    page = opened(written("compare", KHARKIV, "--only", "conflicts"))
    assert names(page, "header .sentence") == ["There is no topic to show."]
    assert names(page, "main p") == ["There is no topic to show."]


# Without a browser


@pytest.mark.parametrize("different", [1, 99])
def test_a_blank_picture_of_the_readme_is_refused(different: int, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"report\.png is blank"):
        write_picture(tmp_path / "report.png", draw(different))
    assert list(tmp_path.iterdir()) == []


def test_a_picture_of_the_readme_with_something_on_it_is_written(tmp_path: Path) -> None:
    write_picture(tmp_path / "report.png", draw(different=100))
    assert (tmp_path / "report.png").read_bytes() == draw(different=100)


def draw(different: int) -> bytes:
    """Return a PNG of 300 lines, of which as many differ."""
    lines = [bytes([0, min(line, different - 1), 0, 0]) for line in range(300)]  # a filter, a pixel
    size = struct.pack(">IIBBBBB", 1, len(lines), 8, 2, 0, 0, 0)
    parts = (b"IHDR", size), (b"IDAT", zlib.compress(b"".join(lines))), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(part)) + kind + part + struct.pack(">I", zlib.crc32(kind + part))
        for kind, part in parts
    )


@given(st.lists(st.text('<td>="ab 12', max_size=60), max_size=8))
def test_a_packed_page_loses_nothing(pieces: list[str]) -> None:
    packed = pack(pieces * 3)
    words = packed["words"]
    unpacked = [
        "".join(words[ord(letter) - 0xE000] if letter >= "\ue000" else letter for letter in piece)
        for piece in packed["pieces"]
    ]
    assert unpacked == pieces * 3


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


def test_a_library_that_is_not_there_is_one_line_that_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
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
