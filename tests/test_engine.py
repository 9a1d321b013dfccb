"""The stages together: each finding comes once and in order; a faulty rule does not stop a run."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from verify.engine.ledger_rules import RULES
from verify.engine.ledgers import check
from verify.engine.run import run
from verify.model.claims import Claim
from verify.model.findings import Report
from verify.model.groups import Group, GroupRule, Verdict, VerdictName
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity

Cells = dict[str, str]
KILLED = "Russian soldiers killed"


def row(id_: str, source: str, value: str, claim: str = KILLED, **others: str) -> Cells:
    """Build a row that nothing but its sources and figures can be flagged for."""
    cells = {"id": id_, "source": source, "claim": claim, "value": value}
    return {**cells, "as_of": "2022-09-10", "quote": "as said", **others}


def claims_of(*rows: Cells) -> tuple[Claim, ...]:
    return check(rows).claims


def found(report: Report, *codes: str) -> list[tuple[str, str, str]]:
    return [
        (finding.rule.code, finding.claim.id, finding.message)
        for finding in report.findings
        if not codes or finding.rule.code in codes
    ]


# Rules that a test can foresee

Check = Callable[[Group, Settings], Iterator[Problem]]


def flag_all(group: Group, _settings: Settings) -> Iterator[Problem]:
    yield from (Problem(claim, "seen") for claim in group.claims)


def fail_after_one(group: Group, _settings: Settings) -> Iterator[Problem]:
    yield Problem(group.claims[0], "seen")
    raise ZeroDivisionError("nothing to divide by")


def rule(code: str, check_: Check = flag_all, severity: Severity = Severity.NOTE) -> GroupRule:
    return Rule(code, f"rule-{code.lower()}", severity, check_)


# Each row


def test_a_problem_of_many_rows_is_a_finding_on_each() -> None:
    claims = claims_of(row("a", "UN", "1"), row("b", "UN", "2"))
    report = run(claims, Settings(), [rule("V900")])
    assert found(report) == [("V900", "a", "seen"), ("V900", "b", "seen")]


def test_an_unknown_source_is_found_on_each_of_its_rows_and_topics() -> None:
    """The topic that comes first by name is that of the last row."""
    rows = [
        row("c", "Kryla Vostoka", "1", "tanks destroyed in Arvenka"),
        row("b", "Kryla Vostoka", "2", "people sheltering in Arvenka"),
        row("a", "Kryla Vostoka", "3", "bridges in Arvenka"),
    ]
    message = "Kryla Vostoka: not in the registry; verify sources --missing LEDGER writes the lines"
    assert found(check(rows), "V004") == [
        ("V004", name, f"{message} to add to verify.toml") for name in "cba"
    ]


# A rule with a fault


@pytest.mark.parametrize(
    "rules", [[rule("V901", fail_after_one)], [rule("V900"), rule("V901", fail_after_one)]]
)
def test_a_rule_that_raises_stops_the_run_and_is_named_with_its_topic(
    rules: list[GroupRule],
) -> None:
    with pytest.raises(ZeroDivisionError, match="nothing to divide by") as bug:
        run(claims_of(row("a", "UN", "1")), Settings(), rules)
    assert bug.value.__notes__ == [f"in rule V901 rule-v901, on the topic {KILLED!r}"]


def test_a_rule_that_would_raise_but_is_not_asked_does_not() -> None:
    rules = [rule("V900"), rule("V901", fail_after_one)]
    report = run(claims_of(row("a", "UN", "1")), Settings(ignore=("V901",)), rules)
    assert found(report) == [("V900", "a", "seen")]
    assert [each.code for each in report.rules] == ["V900"]


# Order


def test_findings_are_sorted_by_file_line_severity_and_code(tmp_path: Path) -> None:
    text = "id,source,claim,value\n{0}1,UN,tanks lost,5\n{0}2,UN,bridges lost,6\n"
    for name in ("b", "a"):
        (tmp_path / f"{name}.csv").write_text(text.format(name), encoding="utf-8")
    claims = check(tmp_path / "b.csv", tmp_path / "a.csv").claims
    rules = [
        rule("V904", severity=Severity.ERROR),
        rule("V901", severity=Severity.NOTE),
        rule("V903", severity=Severity.WARNING),
        rule("V902", severity=Severity.ERROR),
    ]
    report = run(claims, Settings(), rules)
    assert [(each.claim.id, each.rule.code) for each in report.findings] == [
        (id_, code) for id_ in ("a1", "a2", "b1", "b2") for code in ("V902", "V904", "V903", "V901")
    ]


def test_what_is_suppressed_is_sorted_as_findings_are() -> None:
    claims = claims_of(
        row("a", "UN", "1", "tanks lost", suppress="V9: why"),
        row("b", "UN", "2", "bridges lost", suppress="V9: why"),
    )
    rules = [rule("V901"), rule("V900", severity=Severity.ERROR)]
    report = run(claims, Settings(), rules)
    assert report.findings == ()
    assert [(each.claim.id, each.rule.code) for each in report.suppressed] == [
        *(("a", "V900"), ("a", "V901")),
        *(("b", "V900"), ("b", "V901")),
    ]


def test_a_finding_stands_on_the_line_that_the_rule_names() -> None:
    def flag_the_header(group: Group, _settings: Settings) -> Iterator[Problem]:
        yield from (Problem(claim, "seen", line=1) for claim in group.claims)

    claims = claims_of(row("a", "UN", "1"), row("b", "UN", "2"))
    report = run(claims, Settings(), [rule("V900"), rule("V901", flag_the_header)])
    assert [(each.rule.code, str(each.location)) for each in report.findings] == [
        *(("V900", "<rows>:1"), ("V901", "<rows>:1"), ("V901", "<rows>:1")),
        ("V900", "<rows>:2"),
    ]


def test_claims_are_in_the_order_of_the_file_whatever_their_topic_day_and_source() -> None:
    rows = [
        row("d", "UN", "1", "tanks lost"),
        row("c", "BBC", "2", "bridges lost", as_of="2022-01-01"),
        row("b", "AP", "3", "tanks lost", as_of="2022-01-01"),
        row("a", "", "lots", "bridges lost", as_of=""),
    ]
    assert [claim.id for claim in check(rows).claims] == ["d", "c", "b", "a"]


def test_line_10_comes_after_line_9() -> None:
    rows = [row(f"c{number:02}", "UN", str(number)) for number in range(12)]
    assert [claim.id for claim in check(rows).claims] == [row["id"] for row in rows]


def test_groups_are_sorted_by_label_whatever_its_case() -> None:
    labels = ["tanks lost", "Bridges lost", "armour lost", "Zoos hit", "aircraft lost"]
    groups = check([row("", "UN", "1", label) for label in labels]).groups
    assert [group.topic.label for group in groups] == sorted(labels, key=str.casefold)


def test_a_group_is_called_what_most_of_its_rows_call_it_and_else_the_first_by_letter() -> None:
    often = [row("", "UN", "1", label) for label in (KILLED, "killed Russian soldiers", KILLED)]
    (group,) = check(often).groups
    assert group.topic.label == KILLED
    (group,) = check(often[:2]).groups
    assert group.topic.label == KILLED
    (group,) = check([often[1], often[1], often[0]]).groups
    assert group.topic.label == "killed Russian soldiers"


def test_the_claims_of_a_group_are_by_day_and_those_without_one_come_first() -> None:
    rows = [
        row("late", "UN", "3", as_of="2022-09-12"),
        row("never", "UN", "0", as_of=""),
        row("early", "UN", "2", as_of="2022-09-10"),
        row("rival", "BBC", "2", as_of="2022-09-10"),
    ]
    (group,) = check(rows).groups
    assert [claim.id for claim in group.claims] == ["never", "rival", "early", "late"]
    assert len(group.ratings) == len(group.claims)


def test_the_rules_may_be_asked_in_any_order() -> None:
    rows = [
        row("a", "UN", "120", suppress="V201"),
        row("b", "Kryla Vostoka", "150", quote="", as_of=""),
        row("c", "MoD", "1.234"),
        row("a", "BBC", "at least 160", suppress="V101: why"),
    ]
    claims = claims_of(*rows)
    rules = list(RULES)
    random.Random(7).shuffle(rules)  # noqa: S311  an order, no secret
    assert run(claims, Settings(), rules).findings == run(claims, Settings(), RULES).findings


# Claims that nobody stands by any more


@pytest.mark.parametrize("status", ["retracted", "Retracted"])
def test_a_retracted_claim_is_shown_and_compared_with_nothing(status: str) -> None:
    rows = [row("a", "UN", "120", status=status), row("b", "BBC", "150")]
    report = check(rows)
    (group,) = report.groups
    assert [claim.id for claim in group.claims] == ["b", "a"]
    assert group.pairs == ()
    assert {source for source, claims in group.by_source.items() if claims} == {"bbc"}
    assert [code for code, _, _ in found(report)] == ["V101"]


def test_a_claim_whose_stance_cannot_be_read_is_shown_and_compared_with_nothing() -> None:
    report = check([row("a", "UN", "12", stance="denied it"), row("b", "Russia MoD", "5,937")])
    [group] = report.groups
    unclear = next(claim for claim in group.claims if claim.id == "a")
    assert (unclear.stance, unclear.extra) == ("unclear", {"stance": "denied it"})
    assert (group.pairs, group.verdict.name) == ((), "admitted")


def test_a_day_that_cannot_be_read_is_no_other_day_and_its_cell_is_kept() -> None:
    [claim] = claims_of(row("a", "UN", "12", date="2022-09-20") | {"as_of": "03/04/2022"})
    assert (claim.day, str(claim.date)) == (None, "2022-09-20")
    assert claim.extra == {"as_of": "03/04/2022"}


def test_on_a_topic_of_retracted_claims_there_is_nothing_to_judge() -> None:
    (group,) = check([row("a", "UN", "120", status="retracted")]).groups
    assert group.verdict == Verdict(VerdictName.RETRACTED, "nothing that can be read")
    assert group.ratings == ("F6",)


def test_the_total_that_replaces_a_retracted_one_may_be_lower() -> None:
    rows = [
        row("a", "UN", "1,200", as_of="2022-09-10", status="retracted"),
        row("b", "UN", "120", as_of="2022-09-11"),
    ]
    assert found(check(rows), "V203") == []
    rows[0]["status"] = ""
    assert [(code, id_) for code, id_, _ in found(check(rows), "V203")] == [("V203", "b")]


# Several ledgers


def write(path: Path, *rows: str) -> Path:
    path.write_text("\n".join(("id,source,claim,value,as_of,quote", *rows)), encoding="utf-8")
    return path


def test_an_id_of_two_ledgers_is_flagged_in_the_second_and_names_the_first(tmp_path: Path) -> None:
    one = write(tmp_path / "a.csv", f"x,UN,{KILLED},120,2022-09-10,said")
    two = write(tmp_path / "b.csv", f"x,BBC,{KILLED},150,2022-09-10,said")
    report = check(one, two)
    assert [claim.id for claim in report.claims] == ["x", f"x@{two}:2"]
    assert found(report, "V008") == [
        ("V008", f"x@{two}:2", f"the id x is that of {one}:2 too: change one of the two")
    ]


def test_claims_of_two_ledgers_with_one_id_are_compared_as_two(tmp_path: Path) -> None:
    one = write(tmp_path / "a.csv", f"x,BBC,{KILLED},120,2022-09-10,said")
    two = write(tmp_path / "b.csv", f"x,UN,{KILLED},120,2022-09-10,said")
    (group,) = check(one, two).groups
    assert group.verdict.name == "corroborated"
    assert group.ratings == ("F1", "F1")


def test_ledgers_without_ids_get_ids_that_differ(tmp_path: Path) -> None:
    one = write(tmp_path / "a.csv", f",BBC,{KILLED},120,2022-09-10,said")
    two = write(tmp_path / "b.csv", f",UN,{KILLED},150,2022-09-10,said")
    report = check(one, two)
    assert [claim.id for claim in report.claims] == [f"{one}:2", f"{two}:2"]
    assert found(report, "V008") == []
    assert [(code, id_) for code, id_, _ in found(report, "V201")] == [("V201", f"{two}:2")]


def test_the_order_of_the_ledgers_changes_no_verdict_and_no_order(tmp_path: Path) -> None:
    one = write(tmp_path / "a.csv", f"b,BBC,{KILLED},120,2022-09-10,said")
    two = write(tmp_path / "b.csv", f"u,UN,{KILLED},150,2022-09-10,said")
    forth, back = check(one, two), check(two, one)
    assert forth.findings == back.findings
    assert forth.claims == back.claims
    assert forth.groups == back.groups


@pytest.mark.parametrize(
    ("label", "place", "about"),
    [
        ("people killed", "Turkey", "people killed [Turkey]"),
        ("people killed", "", "people killed"),
        ("people killed in Izium", "Izium", "people killed in Izium"),
        ("houses hit in Ukraine", "Kharkiv", "houses hit in Ukraine [Kharkiv]"),
        ("people killed in Izium", "Kyiv", "people killed in Izium [Kyiv]"),
        ("people killed in Nepal", "India", "people killed in Nepal [India]"),
        ("people killed in Itaewon", "Seoul", "people killed in Itaewon [Seoul]"),
        ("people killed in Itaewon", "Somewhere", "people killed in Itaewon [Somewhere]"),
        ("people killed in Lahore", "Pakistan", "people killed in Lahore [Pakistan]"),
        ("people killed in Tripoli", "Lebanon", "people killed in Tripoli [Lebanon]"),
        ("people drowned off Libya", "Italy", "people drowned off Libya [Italy]"),
    ],
)
def test_a_finding_names_the_place_that_its_label_does_not_have(
    label: str, place: str, about: str
) -> None:
    row = {"source": "the mayor", "claim": label, "value": "12", "place": place}
    found = [each for each in check([row]).findings if each.rule.code == "V101"]
    assert [each.about for each in found] == [about]


def test_each_row_of_a_problem_names_its_own_place() -> None:
    rows = [
        {"source": "the mayor", "claim": "people killed", "value": "12", "place": place}
        for place in ("Turkey", "Syria")
    ]
    found = [each for each in check(rows).findings if each.rule.code == "V103"]
    assert [each.about for each in found] == ["people killed [Turkey]", "people killed [Syria]"]
