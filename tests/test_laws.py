"""Laws of findings and verdicts, for all ledgers.

Each is tried on a hundred ledgers. `pytest --hypothesis-profile long tests/test_laws.py` tries them
on five thousand.
"""

import subprocess
import sys
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Context, Decimal
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.test_archive import in_archive, in_memory
from tests.test_properties import LABELS, LEDGERS, Ledger, placed, shown
from verify import parse_figure
from verify.compare.figures import compare_figures
from verify.engine.ledgers import check, check_rows
from verify.ledger.formats import rows_from
from verify.model.claims import Claim, Location
from verify.model.figures import Figure
from verify.model.findings import Report
from verify.model.settings import Settings
from verify.model.topics import Relation
from verify.output.pages.why import claims_page, labels_page
from verify.topics import compare_topics
from verify.values.units import convert

HEDGES = ("", "about ", "at least ", "more than ", "up to ", "nearly ", "less than ", "almost ")
NUMBERS = st.integers(0, 2_000_000).map(lambda number: f"{number:,}")
SAID = st.builds(str.__add__, st.sampled_from(HEDGES), NUMBERS)
START = date(2026, 1, 1)
Seen = list[tuple[str, str, tuple[int, ...]]]


def seen(report: Report) -> Seen:
    """Return the findings without the names of claims: the rule, the topic, and the lines."""
    return sorted(
        (
            each.rule.code,
            each.about,
            tuple(sorted({each.location.line, *(other.location.line for other in each.related)})),
        )
        for each in report.findings
    )


def verdicts(report: Report) -> list[tuple[str, object]]:
    return sorted((group.topic.label, group.verdict.name) for group in report.groups)


# What changes no finding


@given(LEDGERS, st.integers(0, 12))
def test_a_ledger_in_two_files_has_the_findings_of_one(ledger: Ledger, at: int) -> None:
    assume(0 < at < len(ledger))
    whole, parts = check(ledger), check(ledger[:at], ledger[at:])
    # Whether its rows are one incident each is a property of a ledger: the summary says so of each.
    assume(not any(group.topic.event for each in (whole, parts) for group in each.groups))
    assert verdicts(whole) == verdicts(parts)
    found = [sorted((f.rule.code, f.claim.id) for f in each.findings) for each in (whole, parts)]
    assert found[0] == found[1]


@given(LEDGERS, st.integers(1, 11), st.sampled_from((1, 3, 100)))
def test_the_engine_changes_no_letter_of_the_findings(ledger: Ledger, at: int, batch: int) -> None:
    rows = list(rows_from(ledger))
    parts = [part for part in (rows[:at], rows[at:]) if part]
    for name in ("jsonl", "csv"):
        assert in_archive(parts, Settings(), name, batch) == in_memory(rows, Settings(), name)


@given(LEDGERS, st.integers(1, 11))
def test_the_order_of_two_files_changes_no_finding(ledger: Ledger, at: int) -> None:
    rows = [
        row._replace(location=Location("one.csv" if number < at else "two.csv", 2 + number))
        for number, row in enumerate(rows_from(ledger))
    ]
    one, other = (check_rows(each, Settings()) for each in (rows, [*rows[at:], *rows[:at]]))
    assert verdicts(one) == verdicts(other)
    assert shown(one) == shown(other)


@given(LEDGERS)
def test_the_ids_of_rows_change_no_finding(ledger: Ledger) -> None:
    one, other = (
        check([{**row, "id": name.format(number)} for number, row in enumerate(ledger)])
        for name in ("c{:02}", "row-{:03}")
    )
    assert seen(one) == seen(other)
    assert verdicts(one) == verdicts(other)


def test_the_hash_seed_changes_no_output(tmp_path: Path) -> None:
    rows = "".join(
        f'{source},{label},"{value}",2022-09-{day:02}\n'
        for day, source in enumerate(("UN", "Ukraine MoD", "Russia MoD", "AFP", "Бюро"), 1)
        for label in LABELS[:6]
        for value in (f"{day * 40}", f"about {day * 50}")
    )
    (tmp_path / "claims.csv").write_text(f"source,claim,value,as_of\n{rows}", encoding="utf-8")
    (tmp_path / "draft.md").write_text(
        "The UN said 41 Russian soldiers and about 50 civilians were killed.\n", encoding="utf-8"
    )
    commands = (
        ("check", "claims.csv", "-f", "json"),
        ("check", "claims.csv", "-f", "sarif"),
        ("compare", "claims.csv", "-f", "csv"),
        ("topics", "claims.csv"),
        ("article", "draft.md", "--against", "claims.csv", "-f", "json"),
    )
    for command in commands:
        outputs = {
            subprocess.run(  # noqa: S603  our own script
                [Path(sys.executable).with_name("verify"), *command],
                cwd=tmp_path,
                env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[1])},
                capture_output=True,
                check=False,
            ).stdout
            for seed in ("0", "1", "17")
        }
        assert len(outputs) == 1, command
        assert outputs != {b""}, command


# Figures


@given(SAID)
def test_no_figure_conflicts_with_itself(text: str) -> None:
    figure = parse_figure(text)
    if isinstance(figure, Figure):
        assert not compare_figures(figure, figure).conflicts


@given(SAID, SAID)
def test_figures_conflict_only_if_their_intervals_do_not_meet(a: str, b: str) -> None:
    one, other = parse_figure(a), parse_figure(b)
    assume(isinstance(one, Figure) and isinstance(other, Figure))
    assert isinstance(one, Figure)
    assert isinstance(other, Figure)
    if (
        one.low <= other.high
        and other.low <= one.high
        and not (one.low == other.high or other.low == one.high)
    ):
        assert not compare_figures(one, other).conflicts


AREAS = st.sampled_from(
    [("sq km", "square miles"), ("km", "miles"), ("tonnes", "kg"), ("hectares", "acres")]
)


@given(st.decimals(1, 9_999_999, places=2), AREAS, st.booleans())
def test_a_figure_agrees_with_itself_in_another_unit(
    number: Decimal,
    units: tuple[str, str],
    is_first: bool,  # noqa: FBT001  a strategy gives it
) -> None:
    a, b = units if is_first else units[::-1]
    one = parse_figure(f"{number} {a}")
    assert isinstance(one, Figure)
    assert one.unit
    unit = parse_figure(f"2 {b}")
    assert isinstance(unit, Figure)
    assert unit.unit
    there = convert(number, one.unit, unit.unit)
    assert there is not None
    other = parse_figure(f"{Context(prec=14).plus(there):f} {b}")  # 15 digits are read
    assert isinstance(other, Figure)
    assert compare_figures(one, other).agrees
    assert compare_figures(other, one).agrees


# Totals


def total(source: str, value: int, number: int) -> dict[str, str]:
    day = (START + timedelta(days=number)).isoformat()
    cells = {"source": source, "claim": "civilians killed", "value": f"{value:,}", "as_of": day}
    return {**cells, "id": f"c{number}", "kind": "total", "evidence": "a list"}


def falls(report: Report) -> list[int]:
    return [each.location.line for each in report.findings if each.rule.name == "falling-total"]


@st.composite
def growing(draw: st.DrawFn) -> list[int]:
    """Draw a total that grows each day: at least by one, at most by a fifth."""
    values = [draw(st.integers(200, 1_000))]
    for _ in range(draw(st.integers(2, 10))):
        values.append(values[-1] + draw(st.integers(1, values[-1] // 5)))
    return values


@given(growing())
def test_a_total_that_grows_does_not_fall(values: list[int]) -> None:
    rows = [total("OHCHR", value, number) for number, value in enumerate(values)]
    assert falls(check(rows)) == []


@given(growing(), st.data())
def test_one_lowered_point_is_one_falling_total(values: list[int], data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(values) - 1))
    lower = data.draw(st.integers(1, max(1, values[at - 1] // 3)))
    lowered = [*values[:at], values[at - 1] - lower, *values[at + 1 :]]
    rows = [total("OHCHR", value, number) for number, value in enumerate(lowered)]
    assert len(falls(check(rows))) == 1


# Sources


def figures_of(sources: Sequence[str], value: str) -> list[dict[str, str]]:
    return [
        {"source": name, "claim": "civilians killed", "value": value, "as_of": "2026-01-01"}
        for name in sources
    ]


@given(st.text("abcdefgh ", min_size=3, max_size=12), st.integers(1, 9_999))
def test_a_source_that_nobody_knows_bears_nothing_out(name: str, value: int) -> None:
    before = check(figures_of(["UN"], str(value)))
    after = check(figures_of(["UN", f"Desk {name}"], str(value)))
    assert before.groups[0].verdict.name == "single-source"
    assert after.groups[0].verdict.name != "corroborated"


# Topics


THINGS = ("people", "civilians", "soldiers", "Russian soldiers", "tanks", "houses", "schools")
OUTCOMES = ("killed", "dead", "injured", "wounded", "destroyed", "closed", "captured", "detained")
WORDINGS = ("{thing} {outcome}", "{outcome} {thing}", "number of {thing} {outcome} in {place}")
MADE = st.builds(
    lambda wording, thing, outcome, place: wording.format(
        thing=thing, outcome=outcome, place=place
    ),
    *map(st.sampled_from, (WORDINGS, THINGS, OUTCOMES, ("Izium", "Kyiv", "Derna"))),
)
SOME_LABEL = st.sampled_from([label for label in LABELS if label]) | MADE


@given(SOME_LABEL, SOME_LABEL)
def test_why_and_grouping_and_comparing_two_labels_give_one_answer(a: str, b: str) -> None:
    rows = [
        {"id": name, "source": "UN", "claim": label, "value": "12"}
        for name, label in (("a", a), ("b", b))
    ]
    report = check(rows)
    match = compare_topics(a, b)
    assert match.same == compare_topics(b, a).same == (match.relation is Relation.SAME)
    assert (len(report.groups) == 1) == match.same
    claims = {claim.id: claim for claim in claims_of(report)}
    for page in (
        labels_page(a, b, Settings()),
        claims_page(claims["a"], claims["b"], Settings()),
    ):
        document = page.document()
        assert isinstance(document, dict)
        assert document["same"] == match.same
        assert document["relation"] == match.relation


def claims_of(report: Report) -> list[Claim]:
    return [claim for group in report.groups for claim in group.claims]


@pytest.mark.parametrize("order", [1, -1])
def test_placed_rows_keep_their_lines(order: int) -> None:
    rows = [{"id": f"c{at}", "source": "UN", "claim": "killed", "value": "1"} for at in range(3)]
    lines = {claim.id: claim.location.line for claim in claims_of(placed(rows[::order]))}
    assert lines == {"c0": 2, "c1": 3, "c2": 4}
