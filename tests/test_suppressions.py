"""Suppressions: the cell that a desk writes, the findings that it hides, and those that stay."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.article.against_claims.coverage import cover
from verify.article.against_claims.inputs import read_copies
from verify.article.against_claims.known import gather
from verify.article.review import review
from verify.config.reading import load_settings
from verify.engine.ledger_rules import RULES
from verify.engine.ledgers import check
from verify.errors import ConfigError
from verify.findings.states import with_states
from verify.findings.suppressions import read_suppressions
from verify.model.findings import Report
from verify.model.settings import Settings, Suppression
from verify.output.formats import FINDING_FORMATS, FORMATS, render
from verify.output.pages.check import findings_page

KILLED = "Russian soldiers killed"
DAY = date(2022, 9, 11)
LONGEST = 200  # characters of a cell that is made up


# Reading the cell


@pytest.mark.parametrize(
    ("cell", "entries"),
    [
        ("V101", [("V101", "", None)]),
        ("V101: no one else can enter", [("V101", "no one else can enter", None)]),
        ("V101 no one else can enter", [("V101", "no one else can enter", None)]),
        ("  V101 :  why  ", [("V101", "why", None)]),
        ("single-source: why", [("single-source", "why", None)]),
        ("V1: why", [("V1", "why", None)]),
        ("V: why", [("V", "why", None)]),
        # several entries, each with its own reason
        ("V101: one; V103: two", [("V101", "one", None), ("V103", "two", None)]),
        ("V101:one;V103:two", [("V101", "one", None), ("V103", "two", None)]),
        ("V101; V103: two", [("V101", "", None), ("V103", "two", None)]),
        ("V101: one;", [("V101", "one;", None)]),
        ("V101: one; single-source: two", [("V101", "one", None), ("single-source", "two", None)]),
        # one reason for several rules
        ("V101, V103: why", [("V101", "why", None), ("V103", "why", None)]),
        ("V101,single-source:why", [("V101", "why", None), ("single-source", "why", None)]),
        ("V101 , V103 : why", [("V101", "why", None), ("V103", "why", None)]),
        (
            "V101, V103: one; V106: two",
            [("V101", "one", None), ("V103", "one", None), ("V106", "two", None)],
        ),
        # a semicolon, or a code, within a reason
        ("V101: she asked; he did not", [("V101", "she asked; he did not", None)]),
        ("V101: see V103 and V106", [("V101", "see V103 and V106", None)]),
        (
            "V101: one; two; three; V103: x",
            [("V101", "one; two; three", None), ("V103", "x", None)],
        ),
        # the last day
        ("V101: call them until 2022-09-11", [("V101", "call them", DAY)]),
        ("V101: call them until 2022-09-11 ", [("V101", "call them", DAY)]),
        ("V101: until 2022-09-11", [("V101", "", DAY)]),
        ("V101 until 2022-09-11", [("V101", "", DAY)]),
        ("V101, V103: x until 2022-09-11", [("V101", "x", DAY), ("V103", "x", DAY)]),
        ("V101: one until 2022-09-11; V103: two", [("V101", "one", DAY), ("V103", "two", None)]),
        ("V101: one; V103: two until 2022-09-11", [("V101", "one", None), ("V103", "two", DAY)]),
        # words that are no last day stay part of the reason
        ("V101: x until 2022-02-30", [("V101", "x until 2022-02-30", None)]),
        ("V101: x until 2022-13-01", [("V101", "x until 2022-13-01", None)]),
        ("V101: x until Monday", [("V101", "x until Monday", None)]),
        (
            "V101: shut until 2022-09-11 at least",
            [("V101", "shut until 2022-09-11 at least", None)],
        ),
        # what names no rule is kept whole, so that it can be reported
        ("v101: why", [("v101: why", "", None)]),
        ("everything", [("everything", "", None)]),
        ("V10111: why", [("V10111: why", "", None)]),
        ("why: V101", [("why: V101", "", None)]),
    ],
)
def test_a_cell_is_read_to_entries(cell: str, entries: list[tuple[str, str, date | None]]) -> None:
    assert read_suppressions(cell) == tuple(Suppression(*entry) for entry in entries)


@given(st.text(max_size=LONGEST) | st.text("V1023;,:- until9ab", max_size=LONGEST))
def test_any_cell_is_read_and_gives_an_entry(cell: str) -> None:
    assert read_suppressions(cell)


@pytest.mark.parametrize(
    ("selector", "named"),
    [
        ("V101", ["V101"]),
        ("single-source", ["V101"]),
        ("V10", [f"V10{digit}" for digit in range(1, 10)]),
        ("source", []),
        ("101", []),
        ("v101", []),
    ],
)
def test_a_rule_answers_to_its_code_to_the_start_of_it_and_to_its_name(
    selector: str, named: list[str]
) -> None:
    assert [rule.code for rule in RULES if rule.answers_to(selector)] == named


@pytest.mark.parametrize(
    ("until", "as_of", "is_over"),
    [
        (DAY, date(2022, 9, 10), False),
        (DAY, DAY, False),
        (DAY, date(2022, 9, 12), True),
        (DAY, None, False),
        (None, date(2099, 1, 1), False),
    ],
)
def test_an_entry_holds_until_the_end_of_its_last_day(
    until: date | None,
    as_of: date | None,
    is_over: bool,  # noqa: FBT001  a column of the table
) -> None:
    assert Suppression("V101", "why", until).has_expired(as_of) is is_over


# What an entry hides


def row(
    id_: str, source: str, value: str, suppress: str = "", claim: str = KILLED, **others: str
) -> dict[str, str]:
    """Build a row that nothing but its sources and figures can be flagged for."""
    cells = {"id": id_, "source": source, "claim": claim, "value": value, "suppress": suppress}
    return {**cells, "as_of": "2022-09-10", "quote": "as said", **others}


def found(report: Report) -> list[tuple[str, str]]:
    return [(finding.rule.code, finding.claim.id) for finding in report.findings]


def hidden(report: Report) -> list[tuple[str, str]]:
    return [(finding.rule.code, finding.claim.id) for finding in report.suppressed]


def test_what_is_suppressed_is_kept_apart_and_counted() -> None:
    report = check([row("a", "UN", "120", "V101: nobody else was there")])
    assert found(report) == []
    assert hidden(report) == [("V101", "a")]


def test_what_is_suppressed_says_what_it_would_have_said() -> None:
    loud = check([row("a", "UN", "120")])
    silent = check([row("a", "UN", "120", "V101: nobody else was there")])
    assert [each.message for each in silent.suppressed] == [each.message for each in loud.findings]


@pytest.mark.parametrize(
    "suppress",
    ["V101: why", "V1: why", "V: why", "single-source: why", "V103, V101: why", "V2: x; V10: y"],
)
def test_an_entry_hides_by_code_by_its_start_or_by_name(suppress: str) -> None:
    assert ("V101", "a") in hidden(check([row("a", "UN", "120", suppress)]))


@pytest.mark.parametrize(
    "suppress", ["V102: why", "V2: why", "one-sided: why", "v101: why", "all", "V1011: why"]
)
def test_an_entry_hides_no_other_rule(suppress: str) -> None:
    report = check([row("a", "UN", "120", suppress)])
    assert ("V101", "a") in found(report)
    assert hidden(report) == []


def test_an_entry_hides_one_rule_and_leaves_the_claim_its_other_findings() -> None:
    cells = row("a", "UN", "120", "V101: why", quote="")
    report = check([cells])
    assert found(report) == [("V106", "a")]
    assert hidden(report) == [("V101", "a")]


def test_an_entry_hides_nothing_on_another_claim() -> None:
    rows = [
        row("a", "UN", "120", "V101: why"),
        row("b", "UN", "7", claim="people sheltering in Arvenka"),
    ]
    report = check(rows)
    assert found(report) == [("V101", "b")]
    assert hidden(report) == [("V101", "a")]


def test_a_conflict_is_hidden_by_the_row_that_it_is_said_of_and_not_by_its_rival() -> None:
    """If two claims have one day, the row of the second name, the UN, has the finding."""
    said_of = check([row("b", "BBC", "150"), row("u", "UN", "120", "V201: both are printed")])
    assert ("V201", "u") in hidden(said_of)
    assert ("V201", "u") not in found(said_of)
    rival = check([row("b", "BBC", "150", "V201: both are printed"), row("u", "UN", "120")])
    assert ("V201", "u") in found(rival)
    assert hidden(rival) == []
    assert ("V502", "b") in found(rival)


def test_a_verdict_stays_what_it_is_whatever_is_suppressed() -> None:
    report = check([row("b", "BBC", "150"), row("u", "UN", "120", "V: both are printed")])
    (group,) = report.groups
    assert group.verdict.name == "contested"


def test_rows_that_are_not_suppressed_keep_their_findings() -> None:
    rows = [
        row("a", "UN", "1", "V106: known to all", quote="", claim="drones over Arvenka"),
        row("b", "UN", "2", quote="", claim="people sheltering in Arvenka"),
        row("c", "UN", "3", quote="", claim="bridges in Arvenka"),
    ]
    report = check(rows)
    left = [each.claim.id for each in report.findings if each.rule.code == "V106"]
    assert left == ["b", "c"]
    assert hidden(report) == [("V106", "a")]


def test_what_suppressions_are_themselves_flagged_for_cannot_be_suppressed() -> None:
    report = check([row("a", "UN", "120", "V101; V501: I say so; V5: and this")])
    assert ("V501", "a") in found(report)
    assert all(code != "V501" for code, _ in hidden(report))


# Time


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        (date(2022, 9, 10), []),
        (date(2022, 9, 11), []),
        (date(2022, 9, 12), [("V101", "a"), ("V503", "a")]),
        (None, []),
    ],
)
def test_what_has_expired_hides_nothing_and_says_so(
    as_of: date | None, expected: list[tuple[str, str]]
) -> None:
    rows = [row("a", "UN", "120", "V101: call them until 2022-09-11")]
    report = check(rows, settings=Settings(as_of=as_of))
    assert found(report) == expected
    assert hidden(report) == ([] if expected else [("V101", "a")])


def test_an_entry_that_holds_hides_what_an_expired_one_no_longer_does() -> None:
    rows = [row("a", "UN", "120", "V101: call them until 2022-09-11; V1: they do not answer")]
    report = check(rows, settings=Settings(as_of=date(2022, 9, 12)))
    assert found(report) == [("V503", "a")]
    assert hidden(report) == [("V101", "a")]


# An entry that hides nothing


def test_an_entry_that_hides_nothing_is_flagged_and_one_that_hides_is_not() -> None:
    report = check([row("a", "UN", "120", "V101: why; V103: it has a day by now")])
    assert [(each.claim.id, each.message) for each in report.findings] == [
        ("a", "V103 finds nothing here: remove the suppression, or correct it")
    ]


UNUSED = "V502 V103 finds nothing here: remove the suppression, or correct it"


@pytest.mark.parametrize(
    ("settings", "flagged"),
    [
        (Settings(select=("V5",)), []),
        (Settings(select=("V101", "V502")), []),
        (Settings(ignore=("V103",)), []),
        (Settings(select=("V1", "V5")), [UNUSED]),
        (Settings(select=("V103", "V502")), [UNUSED]),
        (Settings(ignore=("V101",)), [UNUSED]),
        (Settings(ignore=("V2",)), [UNUSED]),
    ],
)
def test_a_rule_that_is_not_asked_is_not_said_to_find_nothing(
    settings: Settings, flagged: list[str]
) -> None:
    report = check([row("a", "UN", "120", "V101: why; V103: why")], settings=settings)
    told = [f"{each.rule.code} {each.message}" for each in report.findings]
    assert [each for each in told if each.startswith("V502")] == flagged


def test_an_entry_on_the_other_side_of_a_conflict_is_told_where_the_finding_is() -> None:
    rows = [row("a", "UN", "120"), row("b", "BBC", "900", "V201: looked at")]
    report = check(rows, settings=Settings(select=("V2", "V5")))
    conflict, unused = report.findings
    assert (conflict.rule.code, conflict.claim.id, unused.rule.code) == ("V201", "a", "V502")
    assert unused.message == "V201 finds nothing here, but on <rows>:1: suppress it there"


@pytest.mark.parametrize("settings", [Settings(), Settings(select=("V5",))])
def test_an_entry_without_a_reason_is_flagged_whatever_is_asked(settings: Settings) -> None:
    report = check([row("a", "UN", "120", "V101")], settings=settings)
    assert found(report) == [("V501", "a")]


def test_a_ledger_that_suppresses_nothing_has_nothing_suppressed() -> None:
    report = check([row("a", "UN", "120"), row("b", "BBC", "120")])
    assert (found(report), hidden(report)) == ([], [])


# What the config excuses

EXCUSES = """
fail-on = "note"

[[suppress]]
rules = ["V101", "undated-figure"]
claim = "a"
reason = "nobody else was there"

[[suppress]]
rules = "V106"
claim = "b"
until = 2022-09-11
"""


def configured(tmp_path: Path, text: str = EXCUSES, as_of: date | None = None) -> Settings:
    path = tmp_path / "verify.toml"
    path.write_text(text, encoding="utf-8")
    return load_settings(path)._replace(as_of=as_of)


def said(report: Report) -> list[str]:
    return [
        f"{Path(finding.location.path).name}:{finding.location.line} {finding.rule.code} "
        f"{finding.message}"
        for finding in report.findings
    ]


ROW = {"id": "a", "source": "UN", "claim": KILLED, "value": "120", "quote": "as said"}


def test_the_config_excuses_a_claim_by_its_id(tmp_path: Path) -> None:
    report = check([ROW, {**ROW, "id": "c"}], settings=configured(tmp_path))
    assert hidden(report) == [("V103", "a")]
    assert ("V103", "a") not in found(report)


def test_an_entry_of_the_config_is_told_which_claim_has_the_finding(tmp_path: Path) -> None:
    path = tmp_path / "verify.toml"
    path.write_text(
        '[[suppress]]\nclaim = "b"\nrules = ["V201"]\nreason = "looked at"\n', encoding="utf-8"
    )
    rows = [row("a", "UN", "120"), row("b", "BBC", "900")]
    report = check(rows, settings=load_settings(path)._replace(select=("V2", "V5")))
    (unused,) = (each for each in report.findings if each.rule.code == "V502")
    said = "V201 finds nothing on the claim b, but on the claim a: suppress it there"
    assert unused.message == said


def test_what_the_config_excuses_has_its_reason_wherever_the_row_stands(tmp_path: Path) -> None:
    for rows in ([ROW, {**ROW, "id": "z", "claim": "bridges"}], [ROW]):
        states = with_states(check(rows, settings=configured(tmp_path)).found)
        reasons = {stated.finding.rule.code: stated.reason for stated in states if stated.excuse}
        assert reasons == dict.fromkeys(("V101", "V103"), "nobody else was there")


def test_faults_of_the_config_are_reported_at_its_own_lines(tmp_path: Path) -> None:
    rows = [
        row("a", "UN", "120"),
        row("b", "UN", "7", claim="people sheltering in Arvenka", as_of="2022-09-10"),
    ]
    before = said(check(rows, settings=configured(tmp_path, as_of=date(2022, 9, 11))))
    assert [each for each in before if "toml" in each] == [
        (
            "verify.toml:4 V502 undated-figure finds nothing on the claim a: remove the "
            "suppression, or correct it"
        ),
        'verify.toml:9 V501 V106 is suppressed without a reason: write reason = "why"',
        (
            "verify.toml:9 V502 V106 finds nothing on the claim b: remove the suppression, "
            "or correct it"
        ),
    ]
    after = said(check(rows, settings=configured(tmp_path, as_of=date(2022, 9, 12))))
    assert [each for each in after if "V503" in each] == [
        (
            "verify.toml:9 V503 V106 was suppressed until 2022-09-11: "
            "settle the finding, or set a later day"
        )
    ]


def test_a_suppression_that_has_expired_hides_nothing(tmp_path: Path) -> None:
    rows = [row("b", "UN", "7", quote="")]
    held = check(rows, settings=configured(tmp_path, as_of=date(2022, 9, 11)))
    over = check(rows, settings=configured(tmp_path, as_of=date(2022, 9, 12)))
    assert ("V106", "b") in hidden(held)
    assert ("V106", "b") in found(over)


def test_suppressions_written_in_one_line_have_no_line_of_their_own(tmp_path: Path) -> None:
    text = 'suppress = [{rules = "V2", claim = "a", reason = "x"}]'
    report = check([row("a", "UN", "120")], settings=configured(tmp_path, text))
    [unused] = [each for each in report.findings if each.rule.code == "V502"]
    assert str(unused.location) == str(tmp_path / "verify.toml")


def test_copy_is_excused_by_the_config_too(tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("Over 900 tanks burned.\n", encoding="utf-8")
    text = f'[[suppress]]\nrules = ["V402"]\nclaim = "{draft}:1:6"\nreason = "counted by us"\n'
    settings = configured(tmp_path, text)
    [copy], _ = read_copies([str(draft)], None, "")
    found_in_copy = review([cover(copy, gather([], [], settings), settings)], settings)
    assert [each.rule.code for each in found_in_copy.found.open] == []
    assert [each.rule.code for each in found_in_copy.found.suppressed] == ["V402"]
    assert [each.reason for each in found_in_copy.articles[0].covered] == ["counted by us"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("suppress = 1", "write one table for each: [[suppress]]"),
        ('[[suppress]]\nrules = "V1"', 'name the claim by its id: claim = "…"'),
        ('[[suppress]]\nclaim = "a"', 'write ["V1", "V201"]'),
        ('[[suppress]]\nclaim = "a"\nrules = []', 'name the rules: rules = ["V101"]'),
        ('[[suppress]]\nclaim = "a"\nrule = "V1"', "unknown key 'rule'; did you mean 'rules'?"),
        ('[[suppress]]\nclaim = "a"\nrules = "V1"\nreason = 1', 'write reason = "why"'),
        ('[[suppress]]\nclaim = "a"\nrules = "V1"\nuntil = "soon"', "write YYYY-MM-DD"),
    ],
)
def test_a_suppression_that_cannot_be_meant_is_refused(
    tmp_path: Path, text: str, message: str
) -> None:
    with pytest.raises(ConfigError) as refusal:
        configured(tmp_path, text)
    assert message in str(refusal.value)
    assert "verify.toml: suppress: " in str(refusal.value)


def test_a_suppression_of_a_claim_that_is_nowhere_is_in_every_output(tmp_path: Path) -> None:
    text = '[[suppress]]\nrules = ["V101"]\nclaim = "nope"\nreason = "x"\n'
    report = check([ROW], settings=configured(tmp_path, text))
    message = "no claim has the id nope: correct the id, or name all the files"
    assert f"verify.toml:1 V502 {message}" in said(report)
    page = findings_page(report, ("<rows>",))
    for name in (*FORMATS, *FINDING_FORMATS):
        assert message in "".join(render(page, name, 1000)), name


def test_what_copy_excuses_is_no_matter_of_a_ledger(tmp_path: Path) -> None:
    text = '[[suppress]]\nrules = "V402"\nclaim = "draft.md:3:1"\nreason = "x"\n'
    report = check([ROW], settings=configured(tmp_path, text))
    assert [each for each in said(report) if "verify.toml" in each] == []
