"""Laws for all ledgers."""

import csv
import io
import json
import random
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from verify.engine.ledgers import check
from verify.ledger.formats import read_ledger
from verify.model.figures import Figure
from verify.model.findings import Report
from verify.output.formats import FORMATS, render
from verify.output.pages.check import findings_page
from verify.output.pages.compare import comparison_page
from verify.output.showing import Showing

SOURCES = ["UN", "OHCHR", "Ukraine MoD", "the Ukrainian military", "Russia MoD", "MoD", "", "Бюро"]
LABELS = [
    "Russian soldiers killed",
    "Russian solders killed",
    "Ukrainian soldiers killed",
    "civilians killed",
    "civilian casualties",
    "area liberated (sq km)",
    "withdrawal of Russian troops from Izium",
    "bridges on the river Oskil",
    "",
]
VALUES = [
    *("52,250", "at least 5,767", "about 2,000 sq km (700 square miles)", "350–400", "dozens"),
    *("1.234", "lots", "withdrawn", "regrouped", "-5", "NaN", "", "10.50", "20200407_2", "=1+1"),
    *("a further 350", "up to 200", "70%", "$1.5bn", "\x1b[31m12", "12|13", "<b>9</b>"),
]
DAYS = ["", "2022-09-09", "2022-09-10", "2022-09-21", "2022-02-30", "03/04/05", "2022-09"]
ROWS = st.fixed_dictionaries(
    {
        "source": st.sampled_from(SOURCES) | st.text(max_size=8),
        "claim": st.sampled_from(LABELS) | st.text(max_size=8),
        "value": st.sampled_from(VALUES) | st.text(max_size=8),
        "as_of": st.sampled_from(DAYS),
        "place": st.sampled_from(["", "Izium", "Kherson region"]),
        "kind": st.sampled_from(["", "", "total", "increment", "level", "totl"]),
        "stance": st.sampled_from(["", "", "denies", "confirms"]),
        "status": st.sampled_from(["", "", "verified", "retracted"]),
        "derived_from": st.sampled_from(["", "", "UN", "Ukraine MoD"]),
        "suppress": st.sampled_from(["", "", "V101: why", "V201"]),
    }
)
LEDGERS = st.lists(ROWS, min_size=1, max_size=12).map(
    lambda rows: [{"id": f"c{number}", **row} for number, row in enumerate(rows)]
)
Ledger = list[dict[str, str]]


@given(LEDGERS)
def test_groups_are_a_partition_of_the_claims(ledger: Ledger) -> None:
    ids = [claim.id for group in check(ledger).groups for claim in group.claims]
    assert len(set(ids)) == len(ids)
    # The second source of a cell has the id of its row, and a number.
    assert {id_.partition(" (")[0] for id_ in ids} == {row["id"] for row in ledger}


@given(LEDGERS)
def test_a_group_holds_one_topic_and_two_groups_hold_two(ledger: Ledger) -> None:
    keys = [{claim.topic.key for claim in group.claims} for group in check(ledger).groups]
    assert all(len(each) == 1 for each in keys)
    assert len({key for each in keys for key in each}) == len(keys)


def shown(report: Report) -> list[tuple[str, str, str]]:
    return sorted(
        (finding.rule.code, finding.claim.id, finding.message) for finding in report.findings
    )


def placed(ledger: Ledger) -> Report:
    """Check rows that keep their lines, whatever order they come in."""
    from verify.engine.ledgers import check_rows
    from verify.ledger.formats import rows_from
    from verify.model.claims import Location
    from verify.model.settings import Settings

    rows = (
        row._replace(location=Location("claims.csv", 2 + int(row.cells["id"][1:])))
        for row in rows_from(ledger)
    )
    return check_rows(rows, Settings())


@given(LEDGERS, st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_change_the_report(
    ledger: Ledger, shuffler: random.Random
) -> None:
    other = list(ledger)
    shuffler.shuffle(other)
    one, two = placed(ledger), placed(other)
    assert shown(one) == shown(two)
    assert [group.verdict for group in one.groups] == [group.verdict for group in two.groups]


@given(LEDGERS)
def test_what_a_source_said_is_kept_to_the_letter(ledger: Ledger) -> None:
    claims = {claim.id: claim for claim in check(ledger).claims}
    for row in ledger:
        assert claims[row["id"]].value == row["value"]
        claim, written = claims[row["id"]], row["source"].strip()
        assert claim.source == written or claim.extra["source"] == written


@settings(max_examples=30)
@given(LEDGERS)
def test_no_output_loses_a_finding(ledger: Ledger) -> None:
    report = check(ledger)
    page = findings_page(report, ("claims.csv",), showing=Showing(folds=False))
    texts = {name: "".join(render(page, name, 80)) for name in FORMATS}
    assert len(page.lines) == len(report.findings)
    table = list(csv.reader(io.StringIO(texts["csv"], newline="")))
    assert len(table) - 1 == len(report.findings)
    assert len(json.loads(texts["json"])["findings"]) == len(report.findings)
    assert len(texts["jsonl"].splitlines()) == len(report.findings)
    for name in ("table", "concise", "markdown"):
        assert sum(texts[name].count(finding.rule.code) for finding in report.findings) >= len(
            report.findings
        )


@settings(max_examples=50)
@given(LEDGERS)
def test_no_output_alters_what_a_source_said(ledger: Ledger) -> None:
    report = check(ledger)
    text = "".join(render(comparison_page(report, "claim"), "csv", 80))
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    claims = [claim for group in report.groups for claim in group.claims]
    assert len(rows) == len(claims)
    for row, claim in zip(rows, claims, strict=True):
        is_marked = claim.value.startswith("'")
        assert (row["value"] if is_marked else row["value"].removeprefix("'")) == claim.value
        ends = (claim.figure.low, claim.figure.high) if isinstance(claim.figure, Figure) else ()
        cells = [row["low"], row["high"]] if ends else []
        assert [Decimal(cell or "Infinity") for cell in cells] == list(ends)


@settings(max_examples=30)
@given(LEDGERS)
def test_what_check_prints_as_json_is_a_ledger_again(ledger: Ledger) -> None:
    first = check(ledger)
    text = "".join(render(findings_page(first, ()), "json", 80))
    again = check(read_ledger("-", stdin=io.BytesIO(text.encode("utf-8")), stdin_format="json"))
    assert {claim.value for claim in again.claims} == {claim.value for claim in first.claims}
