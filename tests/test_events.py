"""An event is a part of the topic: a column names it, the config does, or the rows show it."""

import json
import tomllib
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import Result

from verify.config.reading import read_settings
from verify.engine.ledgers import check
from verify.errors import ConfigError
from verify.model.findings import Report
from verify.model.settings import Settings
from verify.topics import TopicReader

Verify = Callable[..., Result]
FERRY = """
[[event]]
name = "Harbour ferry sinking"
other_names = ["the Arvenka ferry disaster", "Kapitan Holub"]
place = "Arvenka"
since = 2026-03-01
until = 2026-06-30
"""


def read(text: str) -> Settings:
    return read_settings(tomllib.loads(text, parse_float=Decimal), "verify.toml")


def row(source: str, value: str, claim: str = "people drowned", **others: str) -> dict[str, str]:
    return {"source": source, "claim": claim, "value": value, "as_of": "2026-03-02", **others}


def found(report: Report, *codes: str) -> list[str]:
    return [each.rule.code for each in report.findings if each.rule.code in codes]


def topics(report: Report) -> list[tuple[str, str, int]]:
    groups = report.groups
    return [(group.topic.label, group.topic.event, len(group.claims)) for group in groups]


# The column


def test_rows_of_two_events_are_two_topics_whatever_else_is_the_same() -> None:
    rows = [
        row("AP", "1", event="12"),
        row("Reuters", "2", event="12"),
        row("AFP", "43", event="13"),
        row("BBC", "43", event="13"),
    ]
    report = check(rows)
    assert topics(report) == [("people drowned", "12", 2), ("people drowned", "13", 2)]
    assert [group.verdict.name for group in report.groups] == ["contested", "corroborated"]
    assert found(report, "V201", "V107", "V203") == ["V201"]


@pytest.mark.parametrize(
    "header",
    ["Event", "event_id", "Incident", "incident ID", "GLIDE", "glide-number", "Disaster No."],
)
def test_usual_headers_name_the_column(header: str) -> None:
    rows = [{**row("AP", "1"), header: "a"}, {**row("BBC", "9"), header: "b"}]
    assert [event for _, event, _ in topics(check(rows))] == ["a", "b"]


def test_an_event_is_the_same_whatever_its_case_spaces_and_signs() -> None:
    rows = [row("AP", "1", event="Ferry – 12"), row("BBC", "1", event="FERRY  -  12")]
    assert len(check(rows).groups) == 1


def test_a_row_without_an_event_is_on_a_topic_of_its_own() -> None:
    report = check([row("AP", "1", event="12"), row("BBC", "9"), row("AFP", "5", event="n/a")])
    assert [(event, count) for _, event, count in topics(report)] == [("", 2), ("12", 1)]


LEDGER = """\
event_id,source,claim,value,as_of,place
12,AP,people drowned,1,2026-03-02,Arvenka
12,Reuters,people drowned,2,2026-03-02,Arvenka
13,AFP,people drowned,43,2026-03-02,Arvenka
"""


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "claims.csv"
    path.write_text(LEDGER, encoding="utf-8")
    return path


def test_the_event_is_named_where_the_place_is(run: Verify, ledger: Path) -> None:
    del ledger
    line = next(line for line in run("check", "claims.csv").stdout.splitlines() if "V201" in line)
    named = "claims.csv:3: error V201 people drowned [Arvenka, event: 12]: Reuters says 2"
    assert line.startswith(named)
    table = run("compare", "claims.csv", "--width", "160").stdout.splitlines()
    assert table[0].split()[:3] == ["topic", "place", "event"]
    narrow = run("compare", "claims.csv", "--width", "50").stdout
    assert "[Arvenka, event:" in " ".join(narrow.split())
    assert (
        "people drowned (total) [Arvenka, event: 13]"
        in run("compare", "claims.csv", "-f", "concise").stdout
    )
    assert "[Arvenka, event: 12]" in " ".join(
        run("questions", "claims.csv", "-f", "concise").stdout.split()
    )


def test_the_event_is_in_every_output_for_programs(run: Verify, ledger: Path) -> None:
    document = json.loads(run("check", "claims.csv", "-f", "json").stdout)
    assert [claim["event"] for claim in document["claims"]] == ["12", "12", "13"]
    groups = [(group["event"], group["event_is_inferred"]) for group in document["groups"]]
    assert groups == [("12", False), ("13", False)]
    assert {finding["event"] for finding in document["findings"]} == {"12", "13"}
    head, first, *_ = run("compare", "claims.csv", "-f", "csv").stdout.splitlines()
    assert dict(zip(head.split(","), first.split(","), strict=False))["event"] == "12"
    ledger.with_name("new.csv").write_text(LEDGER.replace("43", "44"), encoding="utf-8")
    changed = run("diff", "claims.csv", "new.csv", "-f", "jsonl").stdout.splitlines()
    assert [json.loads(line)["event"] for line in changed] == ["13"]


def test_the_report_for_a_browser_names_the_event(run: Verify, ledger: Path) -> None:
    del ledger
    page = run("check", "claims.csv", "-f", "html").stdout
    assert "<span class=place>Arvenka, event: 12</span>" in page


def test_two_claims_of_different_events_are_explained(run: Verify, ledger: Path) -> None:
    del ledger
    why = run("why", "claims.csv:2", "claims.csv:4", "--ledger", "claims.csv").stdout
    assert "event    12              13" in why
    assert "two topics: different event: 12 against 13" in why


def test_a_figure_of_copy_is_compared_with_the_events_of_a_ledger(
    run: Verify, ledger: Path
) -> None:
    ledger.with_name("copy.md").write_text("AFP said 43 people drowned.", encoding="utf-8")
    checked = json.loads(run("article", "copy.md", "--against", "claims.csv", "-f", "json").stdout)
    assert checked["summary"]["bound"] == 1


# The config


def test_a_label_a_cell_and_a_place_that_name_an_event_are_one_topic() -> None:
    rows = [
        row("AP", "9", claim="Harbour ferry sinking deaths"),
        row("BBC", "9", claim="people killed in the Arvenka ferry disaster"),
        row("AFP", "9", claim="people killed", place="Arvenka", event="kapitan holub"),
        row("Reuters", "9", claim="people killed", place="the Harbour Ferry Sinking"),
        row("UN", "9", claim="people killed in Arvenka", event="Arvenka ferry disaster"),
    ]
    assert len(check(rows).groups) == 4
    (group,) = check(rows, settings=read(FERRY)).groups
    assert group.topic.event == "harbour ferry sinking"
    assert {claim.event for claim in group.claims} == {"Harbour ferry sinking"}
    assert {claim.topic.label for claim in group.claims} == {each["claim"] for each in rows}


@pytest.mark.parametrize(
    "claim",
    [
        "people killed in the Arvenka ferry disasters",
        "people killed in the Beredovo ferry disaster",
        "people killed in the ferry disaster, Arvenka",
        "people killed in the Arvenka ferry",
    ],
)
def test_only_a_whole_name_means_an_event(claim: str) -> None:
    (group,) = check([row("AP", "9", claim=claim)], settings=read(FERRY)).groups
    assert not group.topic.event


def test_a_label_that_names_two_events_is_about_neither() -> None:
    settings = read(f'{FERRY}[[event]]\nname = "Beredovo crush"\n')
    claim = "people killed in the Harbour ferry sinking and in the Beredovo crush"
    (group,) = check([row("AP", "9", claim=claim)], settings=settings).groups
    assert not group.topic.event


@pytest.mark.parametrize(
    ("day", "is_named"),
    [("2026-02-28", False), ("2026-03-01", True), ("2026-06-30", True), ("2026-07-01", False)],
)
def test_the_names_mean_the_event_only_on_its_days(day: str, is_named: bool) -> None:  # noqa: FBT001
    rows = [row("AP", "9", claim="Kapitan Holub deaths", as_of=day)]
    (group,) = check(rows, settings=read(FERRY)).groups
    assert bool(group.topic.event) is is_named


def test_copy_that_names_the_event_is_checked_against_its_claims_alone(
    run: Verify, tmp_path: Path
) -> None:
    (tmp_path / "verify.toml").write_text(FERRY, encoding="utf-8")
    (tmp_path / "claims.csv").write_text(
        "source,claim,value,as_of,event\n"
        "AP,Kapitan Holub deaths,9,2026-03-02,\n"
        "AP,people killed,12,2026-03-02,Kovyn crush\n",
        encoding="utf-8",
    )
    copy = tmp_path / "copy.md"
    for number, status in (("9", "bound"), ("12", "differs")):
        copy.write_text(
            f"AP said {number} people were killed in the Arvenka ferry disaster.", encoding="utf-8"
        )
        args = ("article", "copy.md", "--against", "claims.csv", "-f", "json")
        assert json.loads(run(*args).stdout)["summary"][status] == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[event]\nname = 'crush'", "event: write one table for each: [[event]]"),
        ("[[event]]\nplace = 'a'", 'event: name the event: name = "…"'),
        ("[[event]]\nname = ' – '", "event: ' – ' has no word: write the name of the event"),
        (
            "[[event]]\nname = 'people killed'",
            "event: 'people killed' is what many labels count: write the name of the event",
        ),
        (
            "[[event]]\nname = 'Arven crush'\nother_names = ['killed']",
            "event: 'killed' is what many labels count: write the name of the event",
        ),
        ("[[event]]\nname = 3", 'event: 3 is not a name: write "…"'),
        (
            "[[event]]\nname = 'crush'\nnames = []",
            "event: unknown key 'names'; did you mean 'name'?",
        ),
        (
            "[[event]]\nname = 'crush'\nother_names = 'b'",
            "event: other_names 'b' is not a list of names: write [\"a name\"]",
        ),
        (
            "[[event]]\nname = 'crush'\nother_names = ['']",
            "event: '' has no word: write the name of the event",
        ),
        (
            "[[event]]\nname = 'crush'\nplace = 1",
            'event: place 1 is not a text: write place = "a place"',
        ),
        (
            "[[event]]\nname = 'crush'\nsince = 'May'",
            "event: 'May' is not a date: write YYYY-MM-DD",
        ),
        (
            "[[event]]\nname = 'crush'\nsince = 2026-02-01\nuntil = 2026-01-01",
            "event: until 2026-01-01 is before since 2026-02-01: exchange the two",
        ),
        (
            "[[event]]\nname = 'The  Crush'\n[[event]]\nname = 'b'\nother_names = ['crush']",
            "event: 'The Crush' and 'b' have one name, 'crush': give it to one event",
        ),
        (
            "[incidents]\n'people killed' = 'yes'",
            'incidents: write [incidents] with lines such as "a label" = true, or = false',
        ),
        (
            "[incidents]\n'a b' = true\n'A  B' = false",
            "incidents: one label is there twice: a b and A  B",
        ),
    ],
)
def test_an_event_that_cannot_be_meant_is_refused_on_one_line(text: str, message: str) -> None:
    with pytest.raises(ConfigError) as refusal:
        read(text)
    assert str(refusal.value) == f"verify.toml: {message}"


# Incidents


def incidents(*figures: tuple[str, str, str, str]) -> list[dict[str, str]]:
    return [
        row(source, value, "people killed by landmines", place=place, as_of=day)
        for day, place, source, value in figures
    ]


NEW_YEAR = date(2025, 12, 31)
MINES = incidents(
    ("2026-01-03", "Arvenka", "Police", "1"),
    ("2026-01-20", "Arvenka", "Police", "3"),
    ("2026-02-03", "Beredovo", "Police", "2"),
    ("2026-02-14", "Arvenka", "Police", "1"),
    ("2026-02-14", "Arvenka", "AP", "2"),
    ("2026-03-03", "Arvenka", "Police", "4"),
    ("2026-04-03", "Arvenka", "Police", "2"),
)
SCATTERED = incidents(
    ("2026-01-03", "Arvenka", "AP", "9"),
    ("2026-01-20", "Beredovo", "AP", "3"),
    ("2026-02-03", "Kovyn", "BBC", "2"),
    ("2026-03-14", "Arvenka", "BBC", "1"),
    ("2026-04-14", "Lypove", "AP", "2"),
)
RULES_OF_TIME = ("V107", "V201", "V203")


@pytest.mark.parametrize(("rows", "count"), [(MINES, 6), (SCATTERED, 5)])
def test_small_figures_that_fall_and_rise_or_lie_scattered_are_one_incident_a_day(
    rows: list[dict[str, str]], count: int
) -> None:
    report = check(rows)
    assert len(report.groups) == count
    assert [
        (finding.rule.code, finding.claim.topic.event)
        for finding in report.findings
        if finding.rule.code in RULES_OF_TIME
    ] == ([("V201", "2026-02-14")] if rows is MINES else [])


def test_the_run_says_once_how_such_a_ledger_was_read_and_how_to_change_it(
    run: Verify, tmp_path: Path
) -> None:
    head = ",".join(MINES[0])
    lines = [",".join(each.values()) for each in MINES]
    (tmp_path / "claims.csv").write_text("\n".join((head, *lines)), encoding="utf-8")
    note = (
        'incidents: each day of "people killed by landmines" is read as one incident; '
        "a column event, or [incidents] in verify.toml, says otherwise"
    )
    for command in ("check", "compare"):
        assert " ".join(run(command, "claims.csv").stdout.split()).count(note) == 1
    for word, count in (("true", 6), ("false", 2)):
        config = f'[incidents]\n"People killed by  landmines" = {word}\n'
        (tmp_path / "verify.toml").write_text(config, encoding="utf-8")
        compared = " ".join(run("compare", "claims.csv").stdout.split())
        assert f"claims on {count} topics" in compared
        assert note not in compared


@pytest.mark.cases("events/readings.toml")
def test_a_small_ledger_is_read_as_incidents_or_as_one_story(
    reading: str, why: str, rows: str
) -> None:
    cells = [line.split() for line in rows.split(";")]
    report = check(
        incidents(
            *(
                (str(NEW_YEAR + timedelta(int(day))), place, source, value)
                for day, place, source, value in cells
            )
        )
    )
    told = {bool(group.topic.event) for group in report.groups}
    assert told == {reading == "incidents"}, why


def test_two_figures_of_one_source_place_and_day_are_two_incidents() -> None:
    rows = incidents(
        *(("2026-01-01", "Arvenka", "Police", value) for value in ("2", "9", "2")),
        ("2026-01-01", "Arvenka", "AP", "9"),
        *(
            (f"2026-01-0{day}", "Arvenka", "Police", value)
            for day, value in enumerate(("3", "1", "12", "2"), 3)
        ),
    )
    report = check(rows)
    groups = {
        group.topic.event: [claim.source for claim in group.claims] for group in report.groups
    }
    assert groups["2026-01-01"] == ["Police", "Police"]
    assert groups["2026-01-01 (2)"] == ["AP", "Police"]
    assert not {"V201", "V202", "V203", "V214"} & {each.rule.code for each in report.findings}
    assert "V007" in {each.rule.code for each in report.findings}


def test_a_source_with_a_count_of_its_entries_is_that_source() -> None:
    rows = incidents(
        *(
            (f"2026-01-0{day}", "Arvenka", "Memory Book", value)
            for day, value in enumerate(("3", "1", "12", "2", "4", "1"), 2)
        ),
        ("2026-01-04", "Arvenka", "Memory Book x3", "9"),
        ("2026-01-05", "Arvenka", "Memory Book (×2)", "7"),
    )
    report = check(rows)
    assert {"2026-01-04 (2)", "2026-01-05 (2)"} <= {each.topic.event for each in report.groups}
    assert not {"V201", "V202", "V203"} & {each.rule.code for each in report.findings}


@pytest.mark.parametrize("number", ["2", "x2", "II", "phase 2", "(phase III)", "second wave"])
def test_an_event_with_a_number_is_another_event_and_nobody_is_asked(number: str) -> None:
    rows = [
        row("UN", "3", "people killed", as_of="2026-01-03", event="Battle of Arvenka"),
        row("UN", "9", "people killed", as_of="2026-01-03", event=f"Battle of Arvenka {number}"),
    ]
    report = check(rows)
    assert len(report.groups) == len(rows)
    assert not {"V201", "V202", "V301"} & {each.rule.code for each in report.findings}


RUNNING = {
    "every figure is higher than the last": incidents(
        ("2026-01-03", "Arvenka", "Police", "1"),
        ("2026-01-20", "Arvenka", "Police", "3"),
        ("2026-02-03", "Arvenka", "Police", "4"),
        ("2026-02-14", "Arvenka", "Police", "9"),
        ("2026-02-15", "Beredovo", "AP", "2"),
        ("2026-02-16", "Beredovo", "AP", "1"),
    ),
    "the figures are large": [{**each, "value": f"{each['value']},200"} for each in MINES],
    "a row says that it is a total": [{**each, "kind": "total"} for each in MINES],
    "the label says so far": [
        {**each, "claim": "people killed by landmines so far"} for each in MINES
    ],
    "there are three days": MINES[:3],
    "a total fell once": incidents(
        ("2026-01-03", "Arvenka", "Police", "10"),
        ("2026-01-04", "Arvenka", "Police", "12"),
        ("2026-01-05", "Arvenka", "Police", "11"),
        ("2026-01-06", "Arvenka", "Police", "15"),
        ("2026-01-07", "Arvenka", "Police", "17"),
    ),
    "most rows are in no series that falls and rises": [
        *MINES[:2],
        *MINES[5:],
        *incidents(
            ("2026-05-03", "Arvenka", "UN", "11"),
            ("2026-05-04", "Arvenka", "AP", "5"),
            ("2026-05-05", "Arvenka", "BBC", "13"),
            ("2026-05-06", "Arvenka", "AFP", "7"),
        ),
    ],
    "the places of one disaster are counted day by day": incidents(
        ("2026-01-03", "Arvenka", "Police", "2"),
        ("2026-01-04", "Arvenka", "AP", "5"),
        ("2026-01-05", "Beredovo", "Police", "1"),
        ("2026-01-06", "Kovyn", "Police", "4"),
    ),
}


@pytest.mark.parametrize("rows", RUNNING.values(), ids=RUNNING)
def test_what_may_be_one_running_story_is_read_as_one(rows: list[dict[str, str]]) -> None:
    assert not any(group.topic.event for group in check(rows).groups)


def test_a_series_that_grows_is_a_running_story_beside_incidents_too() -> None:
    growing = incidents(
        ("2026-01-03", "Arvenka", "UN", "1"),
        ("2026-01-20", "Arvenka", "UN", "1"),
        ("2026-02-03", "Arvenka", "UN", "4"),
    )
    report = check([*MINES, *growing])
    running = [group for group in report.groups if not group.topic.event]
    assert [[claim.source for claim in group.claims] for group in running] == [["UN"] * 3]
    assert len(report.groups) == 7


def test_a_row_that_names_its_event_is_no_row_of_a_day() -> None:
    rows = [{**each, "event": "mines of the spring"} for each in MINES]
    assert {group.topic.event for group in check(rows).groups} == {"mines of the spring"}


@given(
    st.lists(st.integers(0, 90), min_size=4, max_size=12),
    st.sampled_from(["people killed", "civilians injured", "houses destroyed"]),
)
def test_a_series_that_never_falls_is_never_read_as_incidents(
    figures: list[int], claim: str
) -> None:
    rows = [
        row("UN", str(figure), claim, as_of=f"2026-01-{day:02}")
        for day, figure in enumerate(sorted(figures), 1)
    ]
    (group,) = check(rows).groups
    assert not group.topic.event


# Decisions on labels


def labels(*names: str) -> list[dict[str, str]]:
    return [row("AP", "9", claim=name) for name in names]


def events_of(rows: Iterable[dict[str, str]], text: str) -> int:
    return len(check(list(rows), settings=read(text)).groups)


def test_a_label_of_the_config_is_folded_as_labels_are() -> None:
    rows = labels("Pâté tins – “recalled”", "tins of pate withdrawn")
    joined = '[topics]\n"pate TINS -  \\"recalled\\"" = "tins of pate withdrawn"'
    assert (events_of(rows, ""), events_of(rows, joined)) == (2, 1)


def test_a_chain_of_joins_ends_at_its_last_label() -> None:
    rows = labels("buses burnt", "coaches charred", "trams singed")
    joined = '[topics]\n"buses burnt" = "coaches charred"\n"coaches charred" = "trams singed"'
    assert (events_of(rows, ""), events_of(rows, joined)) == (3, 1)


def test_labels_that_mean_each_other_are_refused() -> None:
    with pytest.raises(ConfigError) as refusal:
        read('[topics]\n"c" = "a"\n"a" = "B"\n"b" = "a"')
    assert str(refusal.value) == (
        'verify.toml: topics: "a" and "b" are said to mean each other: delete one of the lines'
    )


def test_a_place_in_square_brackets_is_for_the_rows_of_that_place() -> None:
    rows = [
        row("AP", "9", "families sheltering", place="Arvinka"),
        row("AP", "9", "families sheltering", place="Arvenka"),
        row("AP", "9", "families sheltering", place="Kovyn"),
    ]
    joined = '[topics]\n"families sheltering [arvinka]" = "families sheltering [Arvenka]"'
    assert (events_of(rows, ""), events_of(rows, joined)) == (3, 2)


def test_a_place_for_a_label_without_one_is_for_rows_that_name_none() -> None:
    rows = [
        row("AP", "9", "families sheltering"),
        row("AP", "9", "families sheltering", place="Arvenka"),
        row("AP", "9", "families sheltering", place="Kovyn"),
    ]
    joined = '[topics]\n"families sheltering" = "families sheltering [Arvenka]"'
    assert (events_of(rows, ""), events_of(rows, joined)) == (3, 2)


def test_labels_that_read_alike_are_two_topics_if_the_config_keeps_them_apart() -> None:
    rows = labels("people killed", "number of people dead", "people reported killed")
    assert events_of(rows, "") == 1
    report = check(
        rows, settings=read('[topics]\napart = [["people killed", "number of people dead"]]')
    )
    assert [len(group.claims) for group in report.groups] == [1, 2]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("apart = [['a']]", "['a'] is not a pair of labels"),
        ("apart = [['a', 'A ']]", "['a', 'A '] is not a pair of labels"),
        ("apart = [['a', 2]]", "['a', 2] is not a pair of labels"),
        ("apart = [['a', ' ']]", "['a', ' '] is not a pair of labels"),
        ("apart = ['a', 'b']", "'a' is not a pair of labels"),
        ("apart = 1", "1 is not a list of pairs"),
    ],
)
def test_what_is_no_pair_of_labels_is_refused_on_one_line(text: str, message: str) -> None:
    with pytest.raises(ConfigError) as refusal:
        read(f"[topics]\n{text}")
    how = 'write apart = [["a label", "another label"]]'
    assert str(refusal.value) == f"verify.toml: topics: {message}: {how}"


def test_a_label_that_is_called_apart_can_be_joined() -> None:
    assert read('[topics]\napart = "other"').topics == {"apart": "other"}


@given(st.text(max_size=30), st.text(max_size=10), st.text(max_size=10))
def test_any_words_are_settled_and_without_decisions_they_stay(
    label: str, place: str, event: str
) -> None:
    words = TopicReader(Settings()).settle(label, place, event)
    assert words[:2] == (label, place)
    settled = TopicReader(read(FERRY)).settle(label, place, event)
    assert settled.event == event or settled.known
