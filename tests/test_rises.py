"""A cell that gives a total with its rise is a total and an addition."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import Result

from verify.engine.ledgers import check
from verify.model.figures import Kind
from verify.values.rises import split_rise


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("rose by 15 to 120", ("120", "15")),
        ("had risen by at least 15 to 120", ("120", "at least 15")),
        ("increased by 15 to reach 120", ("120", "15")),
        ("up 15 to 120", ("120", "15")),
        ("120 (+15)", ("120", "15")),
        ("1,120 (+ 15)", ("1,120", "15")),
        ("about 120 (up 15)", ("about 120", "15")),
        ("120, up 15", ("120", "15")),
        ("120 (15 more)", ("120", "15")),
        ("15 more, bringing the total to 120", ("120", "15")),
        # the older total is of another day
        ("rose from 105 to 130", ("130", "")),
        ("130, up from 105", ("130", "")),
        ("130 (up from 105)", ("130", "")),
        # no rise of a total
        ("120", None),
        ("from 105 to 130", None),
        ("up to 200", None),
        ("10 to 15", None),
        ("fell by 3 to 12", None),
        ("120 (+5%)", None),
        ("120 (+/- 5)", None),
        ("120 (or 15)", None),
        ("2,000 sq km (700 square miles)", None),
        ("rose to fame", None),
        ("+15", None),
    ],
)
def test_a_total_and_its_rise(text: str, found: tuple[str, str] | None) -> None:
    assert split_rise(text) == found


@given(st.text(), st.sampled_from(["", "rose by ", "(+", " to ", ", up "]), st.text())
def test_any_text_is_split_or_left(before: str, between: str, after: str) -> None:
    text = before + between + after
    found = split_rise(text)
    assert found is None or (found.total in text and found.more in text)


def row(value: str, day: str, **others: str) -> dict[str, str]:
    cells = {"id": "r", "source": "the Red Cross", "claim": "people killed", "value": value}
    return {**cells, "as_of": day, **others}


def test_a_row_with_a_rise_has_two_claims_and_keeps_the_cell_as_written() -> None:
    claims = check([row("rose by 15 to 120", "2021-03-02")]).claims
    assert [(each.id, each.value, each.kind) for each in claims] == [
        ("r", "120", Kind.TOTAL),
        ("r (2)", "15", Kind.INCREMENT),
    ]
    assert {each.extra["value"] for each in claims} == {"rose by 15 to 120"}
    report = check([row("rose by 15 to 120", "2021-03-02")])
    assert [each.rule.code for each in report.findings if each.rule.code[:2] == "V2"] == []


def test_the_rise_must_fit_the_total_of_the_day_before() -> None:
    rows = [row("105", "2021-03-01"), row("120 (+16)", "2021-03-02")]
    found = [each for each in check(rows).findings if each.rule.code == "V204"]
    says = "the Red Cross says 16 (2021-03-02), but its totals went from 105 to 120, "
    assert [each.message for each in found] == [f"{says}a difference of 15"]


Verify = Callable[..., Result]
COPY = """The Red Cross said the toll rose by 15 to 120.

The ministry said the number of injured had risen from 105 to 130.
"""


def test_the_draft_of_copy_with_rises_does_not_contradict_itself(run: Verify) -> None:
    Path("draft.txt").write_text(COPY, encoding="utf-8")
    shown = run("extract", "draft.txt")
    assert "1 figure of an earlier day: no row in the draft ledger" in shown.output
    run("extract", "draft.txt", "-f", "csv", "-o", "claims.csv")
    with Path("claims.csv").open(encoding="utf-8", newline="") as file:
        rows = [(each["value"], each["kind"]) for each in csv.DictReader(file)]
    assert rows == [("15", "increment"), ("120", ""), ("130", "")]
    checked = run("check", "claims.csv", "--select", "V2")
    assert checked.exit_code == 0
    assert "V2" not in checked.output
