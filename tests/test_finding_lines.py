"""What a person reads: the gravest first, and many rows that say the same on one line."""

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import Result

from verify.cli import ending
from verify.engine.ledgers import check
from verify.model.settings import Severity
from verify.output.finding_lines import count_rules, lines_of
from verify.output.formats import render
from verify.output.pages.check import findings_page
from verify.output.showing import Order, Showing

Verify = Callable[..., Result]
TEXT_FORMATS = ("concise", "full", "table", "markdown")
MACHINE_FORMATS = ("csv", "tsv", "json", "jsonl", "sarif", "junit", "github")

FLOOD = """\
source,claim,value,place,as_of,quote
Harvel fire service,people killed,12,Lower Arvenka,2026-03-01,
the mayor of Arvenka,people killed,12,Arvenka,2026-03-02,
Harvel fire service,people missing,30,Arvenka,2026-03-02,
OCHA,people displaced,"4,000",Arvenka,2026-03-03,
OCHA,people displaced,"5,200",Brenn valley,2026-03-03,
OCHA,houses damaged,610,Arvenka,,
UNICEF,schools closed,14,Arvenka,,
WFP,people without food,"2,000",Arvenka,2026-03-03,
Kessler Insurance,insured losses,$40 million,Arvenka,2026-03-04,
the Union of Arvenka Millers,mills flooded,3,Arvenka,2026-03-04,
IFRC,volunteers in the field,350,Arvenka,2026-03-04,
the World Bank,cost of repairs,$90 million,Arvenka,2026-03-05,
"""
PORT = """\
source,claim,value,place,as_of,quote
UNICEF,children injured,9,Arvenka,2026-03-01,nine
the harbour police,people killed,lots,Brenn port,2026-03-01,lots
Reuters,people killed in the port,40,Brenn port,2026-03-01,forty
AFP,people killed in the port,52,Brenn port,2026-03-01,fifty-two
"""


@pytest.fixture
def run(run: Verify) -> Verify:
    """Run a command in a folder with two ledgers: one without conflicts, and one with them."""
    Path("flood.csv").write_text(FLOOD, encoding="utf-8")
    Path("port.csv").write_text(PORT, encoding="utf-8")
    return run


def found_in(result: Result) -> list[str]:
    """Return the lines that are findings, in the format concise."""
    return [line for line in result.stdout.splitlines() if re.match(r"\S+\.csv:\d+: ", line)]


def severities(lines: list[str]) -> list[str]:
    return [line.split(": ")[1].split(" ")[0] for line in lines]


# The gravest first


def test_errors_come_before_warnings_and_warnings_before_notes(run: Verify) -> None:
    shown = severities(found_in(run("check", "flood.csv", "port.csv")))
    assert set(shown) == {"error", "warning", "note"}
    assert shown == sorted(shown, key=["error", "warning", "note"].index)


@pytest.mark.parametrize("name", TEXT_FORMATS)
def test_every_format_for_a_person_has_the_gravest_first(run: Verify, name: str) -> None:
    text = run("check", "port.csv", "-f", name, "--width", "300").stdout
    codes = list(dict.fromkeys(re.findall(r"V\d{3}", text.partition("claims on")[0])))
    assert sorted(codes[:2]) == ["V001", "V201"]
    assert codes[2:] == ["V101"]


@pytest.mark.parametrize(
    ("order", "codes"),
    [
        ("severity", ["V001", "V201", "V101"]),
        ("location", ["V101", "V001", "V201"]),
        ("rule", ["V001", "V101", "V201"]),
        ("topic", ["V101", "V001", "V201"]),
    ],
)
def test_sort_puts_the_lines_in_an_order(run: Verify, order: str, codes: list[str]) -> None:
    lines = found_in(run("check", "port.csv", "--sort", order))
    assert [line.split(" ")[2] for line in lines] == codes


def test_an_unknown_order_is_named_with_the_known_ones(run: Verify) -> None:
    result = run("check", "port.csv", "--sort", "severty")
    assert result.exit_code == ending.FAILED
    assert result.stderr == (
        "error: --sort 'severty' is none of severity, location, rule, topic; "
        "did you mean 'severity'?\n"
    )


# Few lines


def test_a_ledger_without_conflicts_prints_six_lines_at_most(run: Verify) -> None:
    result = run("check", "flood.csv")
    assert len(FLOOD.splitlines()) == 1 + 12
    assert len((result.stdout + result.stderr).splitlines()) <= 6


@pytest.mark.parametrize("code", ["V004", "V101", "V103", "V106"])
def test_a_rule_that_says_the_same_of_many_rows_has_one_line(run: Verify, code: str) -> None:
    result = run("check", "flood.csv", "port.csv", "--select", code)
    each = run("check", "flood.csv", "port.csv", "--select", code, "--verbose")
    assert len(found_in(result)) == 1
    assert len(found_in(each)) > 1
    assert result.stdout.splitlines()[1:] == each.stdout.splitlines()[len(found_in(each)) :]


def test_one_line_on_many_rows_has_their_number_and_the_first_places(run: Verify) -> None:
    assert "\n".join(found_in(run("check", "flood.csv", "--select", "V106"))) == (
        "flood.csv:2: note V106 12 rows have no evidence, add a quote, url, archived_url or "
        "evidence: people killed [Lower Arvenka] (2026-03-01, line 2); people killed [Arvenka] "
        "(2026-03-02, line 3); people missing [Arvenka] (2026-03-02, line 4); "
        "and 9 more, --verbose shows each"
    )
    assert "\n".join(found_in(run("check", "flood.csv", "--select", "V103"))) == (
        "flood.csv:7: note V103 2 rows have no as-of date, fill in as_of: houses damaged [Arvenka] "
        "(line 7); schools closed [Arvenka] (line 8)"
    )


def test_a_source_without_an_entry_is_named_once(run: Verify) -> None:
    rows = "KRYLA VOSTOKA,roads cut,1,Arvenka,2026-03-01,x\nKryla Vostoka,bridges cut,2,,,x\n"
    Path("watch.csv").write_text(
        FLOOD.splitlines()[0] + "\n" + rows + "Free Rivers Battalion,mills shut,3,,,x\n",
        encoding="utf-8",
    )
    assert "\n".join(found_in(run("check", "watch.csv", "--select", "V004"))) == (
        "watch.csv:2: note V004 no entry in the registry for 2 sources, verify sources --missing "
        "LEDGER writes the lines to add to verify.toml: KRYLA VOSTOKA (2026-03-01, line 2); "
        "Free Rivers Battalion (line 4)"
    )


def test_a_single_source_without_an_entry_is_in_the_message(run: Verify) -> None:
    rows = "Kryla Vostoka,roads cut,1,,2026-03-01,x\nKryla Vostoka,bridges cut,2,,,x\n"
    Path("one.csv").write_text(FLOOD.splitlines()[0] + "\n" + rows, encoding="utf-8")
    (line,) = found_in(run("check", "one.csv", "--select", "V004"))
    assert line.startswith("one.csv:2: note V004 Kryla Vostoka: not in the registry; ")
    assert line.endswith(" (2 places): roads cut (2026-03-01, line 2); bridges cut (line 3)")


def test_a_place_in_another_file_is_named_with_the_file(run: Verify) -> None:
    Path("hills.csv").write_text("source,claim,value\nOCHA,huts lost,4\n", encoding="utf-8")
    (line,) = found_in(run("check", "flood.csv", "hills.csv", "--select", "V103"))
    assert line.startswith("flood.csv:7: note V103 3 rows have")
    assert line.endswith("; huts lost (hills.csv:2)")


def test_errors_with_the_same_words_are_one_line_too(run: Verify) -> None:
    rows = "".join(f"OCHA,,{number},,2026-03-01,x\n" for number in range(5))
    Path("bare.csv").write_text(FLOOD.splitlines()[0] + "\n" + rows, encoding="utf-8")
    (line,) = found_in(run("check", "bare.csv", "--select", "V012"))
    assert re.fullmatch(
        r"bare.csv:2: error V012 .* \(5 places\): line 2; line 3; line 4; "
        "and 2 more, --verbose shows each",
        line,
    )


def test_names_that_may_be_several_bodies_are_on_one_line(run: Verify) -> None:
    Path("short.csv").write_text(
        "source,claim,value,place\narmy,people killed,4,Harvel\npolice,people killed,4,Brenn\n",
        encoding="utf-8",
    )
    line = next(line for line in found_in(run("check", "short.csv")) if "V005" in line)
    assert "2 sources may mean several bodies, write which one" in line
    assert "army (line 2); police (line 3)" in line


def test_one_name_in_two_places_is_on_one_line_that_names_both(run: Verify) -> None:
    Path("short.csv").write_text(
        "source,claim,value,place\n"
        "Ministry of Health,cholera cases,4,Ethiopia\nHealth ministry,cholera cases,9,Sudan\n",
        encoding="utf-8",
    )
    line = next(line for line in found_in(run("check", "short.csv")) if "V005" in line)
    assert "V005 1 source may mean several bodies, write which one" in line
    assert line.endswith(": Ministry of Health (line 2); Health ministry (line 3)")


def test_two_spellings_of_a_source_are_counted_once(run: Verify) -> None:
    Path("air.csv").write_text(
        "source,claim,value\nAerolineas Kuvela,flights,4\nAerolíneas Kuvela,flights,9\n",
        encoding="utf-8",
    )
    (line,) = found_in(run("check", "air.csv", "--select", "V004"))
    assert "no entry in the registry for 1 source" in line


def test_a_figure_of_a_row_with_two_sources_is_refused_once(run: Verify) -> None:
    Path("two.csv").write_text(
        'source,claim,value\n"Reuters; AP",people missing,"1,2,3"\n', encoding="utf-8"
    )
    line = next(line for line in found_in(run("check", "two.csv")) if "V001" in line)
    assert line.startswith("two.csv:2: error V001 people missing: 1,2,3: the separators")
    assert "places" not in line


def test_a_conflict_is_never_hidden_among_others(run: Verify) -> None:
    Path("two.csv").write_text(
        PORT
        + "Reuters,ships sunk,3,Brenn port,2026-03-01,x\n"
        + "AFP,ships sunk,8,Brenn port,2026-03-01,x\n",
        encoding="utf-8",
    )
    assert len(found_in(run("check", "two.csv", "--select", "V201"))) == 2


def test_verbose_prints_each_finding(run: Verify) -> None:
    lines = found_in(run("check", "flood.csv", "port.csv", "--verbose"))
    assert len(lines) == len(check("flood.csv", "port.csv").findings)


@pytest.mark.parametrize("name", MACHINE_FORMATS)
def test_a_format_for_programs_has_each_finding_however_a_person_reads_them(
    run: Verify, name: str
) -> None:
    """GitHub has the closing lines too, so only its annotations are compared."""
    plain = run("check", "flood.csv", "port.csv", "-f", name).stdout
    for options in (("--max", "1"), ("--verbose",), ("--statistics",), ("--sort", "topic")):
        assert run("check", "flood.csv", "port.csv", "-f", name, *options).stdout == plain
    number = len(check("flood.csv", "port.csv").findings)
    counts = {
        "csv": lambda: len(list(csv.reader(io.StringIO(plain)))) - 1,
        "tsv": lambda: len(plain.splitlines()) - 1,
        "json": lambda: len(json.loads(plain)["findings"]),
        "jsonl": lambda: len(plain.splitlines()),
        "sarif": lambda: len(json.loads(plain)["runs"][0]["results"]),
        "junit": lambda: plain.count("<testcase"),
        "github": lambda: sum(line.startswith("::") for line in plain.splitlines()),
    }
    assert counts[name]() == number


# Topic, place and day


@pytest.mark.parametrize("name", [*TEXT_FORMATS, *MACHINE_FORMATS])
def test_every_format_names_the_topic_the_place_and_the_day(run: Verify, name: str) -> None:
    """Without the place, two tolls of two valleys would look like rivals."""
    options = ("--select", "V101", "--width", "400", "--verbose", "-f", name)
    text = run("check", "flood.csv", *options).stdout
    for place in ("Arvenka", "Brenn valley"):
        assert place in text
    assert text.count("people displaced") >= 2
    assert "2026-03-03" in text


def test_a_finding_names_the_day_once(run: Verify) -> None:
    lines = found_in(run("check", "flood.csv", "--verbose"))
    dated = [line for line in lines if ":5: " in line]
    assert {line.count("2026-03-03") for line in dated} == {1}
    assert "flood.csv:5: note V106 people displaced [Arvenka] (2026-03-03): no evidence" in "".join(
        lines
    )


def test_the_rows_of_csv_have_place_event_and_day_apart(run: Verify) -> None:
    text = run("check", "flood.csv", "-f", "csv", "--select", "V101").stdout
    first = next(csv.DictReader(io.StringIO(text)))
    assert (first["topic"], first["place"], first["event"], first["as_of"]) == (
        *("people killed", "Lower Arvenka"),
        *("", "2026-03-01"),
    )


def test_a_finding_about_a_file_has_no_claim_in_its_row(run: Verify) -> None:
    Path("odd.csv").write_text(
        "source,claim,value,evidense\nUN,people killed,5,7\n", encoding="utf-8"
    )
    ran = run("check", "odd.csv", "-f", "csv", "--select", "V009")
    [row] = csv.DictReader(io.StringIO(ran.stdout))
    assert [row[name] for name in ("id", "source", "topic", "value", "low", "as_of")] == [""] * 6
    [found] = json.loads(run("check", "odd.csv", "-f", "json", "--select", "V009").stdout)[
        "findings"
    ]
    assert (found["source"], found["value"], found["low"], found["as_of"]) == ("", "", None, None)


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("at least 5,767", ("at least 5,767", "5767", "", "")),
        ("about 2,000 sq km", ("about 2,000 sq km", "1500", "2500", "km2")),
        ("7.5–8.25 km", ("7.5–8.25 km", "7.5", "8.25", "km")),
        ("lots", ("lots", "", "", "")),
        ("withdrawn", ("withdrawn", "", "", "")),
    ],
)
def test_every_csv_with_figures_has_their_parts_apart(
    value: str, parts: tuple[str, ...], run: Verify
) -> None:
    rows = "source,claim,value,as_of\nthe mayor,area flooded,{},2026-03-01\n".format
    Path("new.csv").write_text(rows(f'"{value}"'), encoding="utf-8")
    Path("old.csv").write_text(rows("12"), encoding="utf-8")
    outputs = {
        "check": run("check", "new.csv", "-f", "csv", "--select", "V106,V001"),
        "long": run("compare", "new.csv", "-f", "csv", "--long"),
        "source": run("compare", "new.csv", "-f", "csv", "--by", "source"),
        "date": run("compare", "new.csv", "-f", "tsv", "--by", "date"),
        "diff": run("diff", "old.csv", "new.csv", "-f", "csv"),
        "attribute": run("attribute", "new.csv:2", "--ledger", "new.csv", "-f", "csv"),
    }
    if value == "lots":
        assert outputs.pop("attribute").exit_code == ending.FAILED  # there is no line for it
    names = ("value", "low", "high", "unit")
    for name, ran in outputs.items():
        delimiter = "\t" if name == "date" else ","
        read = csv.DictReader(io.StringIO(ran.stdout, newline=""), delimiter=delimiter)
        found = [row for row in read if row.get("change") != "withdrawn"]
        assert tuple(found[0][each] for each in names) == parts, name
        assert found[0]["as_of"] == "2026-03-01"


# How many


def test_max_shows_the_gravest_lines_and_counts_the_others(run: Verify) -> None:
    every = run("check", "flood.csv", "port.csv")
    some = run("check", "flood.csv", "port.csv", "--max", "2")
    assert found_in(some) == found_in(every)[:2]
    left_out = next(line for line in some.stdout.splitlines() if line.startswith("not shown: "))
    said = dict(re.findall(r"(\d+) (error|warning|note)", left_out)[::-1])
    assert left_out.endswith(" (--max 2)")
    assert sum(map(int, said)) == len(check("flood.csv", "port.csv").findings) - 2
    assert some.exit_code == every.exit_code == ending.FOUND


@pytest.mark.parametrize("name", TEXT_FORMATS)
def test_what_max_leaves_out_is_said_also_to_who_wants_no_summary(run: Verify, name: str) -> None:
    text = run("check", "port.csv", "--max", "1", "-q", "-f", name).stdout
    assert "not shown: 1 error, 1 warning (--max 1)" in text
    assert "not shown" not in run("check", "port.csv", "--max", "3", "-q", "-f", name).stdout


def test_max_takes_a_number_from_1_on(run: Verify) -> None:
    assert run("check", "port.csv", "--max", "0").exit_code == ending.FAILED


def test_statistics_have_a_line_for_each_rule_with_its_count(run: Verify) -> None:
    result = run("check", "flood.csv", "port.csv", "--statistics")
    *lines, summary, _ = result.stdout.splitlines()
    assert lines[:3] == [
        "1 error V001 unreadable-figure",
        "1 error V201 conflicting-figures",
        "13 warning V101 single-source",
    ]
    assert sum(int(line.split(" ")[0]) for line in lines) == len(
        check("flood.csv", "port.csv").findings
    )
    assert summary.startswith("16 claims on ")
    assert result.exit_code == ending.FOUND


def test_statistics_as_a_table_say_where_each_rule_found_something_first(run: Verify) -> None:
    text = run("check", "port.csv", "--statistics", "-f", "table").stdout
    assert text.startswith("findings  severity  rule")
    assert re.search(r"1 +error +V201 conflicting-figures +port.csv:4\n", text)


@pytest.mark.parametrize("option", [("--sort", "rule"), ("--max", "3"), ("--verbose",)])
def test_statistics_refuse_what_would_do_nothing(run: Verify, option: tuple[str, ...]) -> None:
    result = run("check", "port.csv", "--statistics", *option)
    assert result.exit_code == ending.FAILED
    assert "leave out --sort, --max and --verbose" in result.stderr


@pytest.mark.parametrize("option", [("--sort", "rule"), ("--max", "3"), ("--statistics",)])
@pytest.mark.parametrize("command", [("check",), ("article", "--against", "flood.csv")])
def test_a_trace_of_one_finding_refuses_options_for_the_list(
    run: Verify, command: tuple[str, ...], option: tuple[str, ...]
) -> None:
    result = run(*command, "port.csv", "--explain", "V201:port.csv:4", *option)
    assert result.exit_code == ending.FAILED
    assert result.stderr.startswith("error: --explain goes alone: leave out ")


# The closing lines


def test_a_run_without_hidden_findings_does_not_speak_of_them(run: Verify) -> None:
    assert "hidden" not in run("check", "flood.csv", "port.csv").stdout


@pytest.mark.parametrize(
    ("ignored", "last"),
    [
        ("V3", "next: verify compare port.csv --only conflicts shows conflicting claims"),
        ("V2", "next: verify rule V001 explains the rule"),
        ("V2,V0", "next: verify compare port.csv --only unverified shows claims that rest on"),
        ("V2,V0,V1", "4 claims on 2 topics: no findings"),
    ],
)
def test_the_last_line_helps_with_the_gravest_finding(run: Verify, ignored: str, last: str) -> None:
    assert run("check", "port.csv", "--ignore", ignored).stdout.splitlines()[-1].startswith(last)


def test_notes_alone_need_no_next_step(run: Verify) -> None:
    text = run("check", "flood.csv", "--select", "V103,V106").stdout
    assert text.splitlines()[-1] == "12 claims on 12 topics: 14 notes"


def test_no_command_is_named_that_would_read_standard_input_again(run: Verify) -> None:
    text = run("check", "-", "--ignore", "V001", stdin=PORT).stdout
    assert "verify compare" not in text
    assert text.splitlines()[-1].startswith("next: verify rule V201 explains")


# Copy


DRAFT = "Some 70 ships sank.\n\nReuters says 44 people were killed in the port.\n"


def test_findings_on_copy_keep_the_order_of_the_copy_unless_another_is_asked_for(
    run: Verify,
) -> None:
    Path("draft.md").write_text(DRAFT, encoding="utf-8")
    args = ("article", "draft.md", "--against", "port.csv", "-f", "concise")
    usual, gravest = (
        [line for line in run(*args, *more).stdout.splitlines() if line.startswith("draft.md:")]
        for more in ((), ("--sort", "severity"))
    )
    assert sorted(usual) == sorted(gravest)
    assert [line.split(":")[1] for line in usual] == sorted(line.split(":")[1] for line in usual)
    assert severities(gravest) == sorted(severities(gravest), key=["error", "warning"].index)


def test_copy_has_statistics_and_a_maximum_too(run: Verify) -> None:
    Path("draft.md").write_text(DRAFT, encoding="utf-8")
    args = ("article", "draft.md", "--against", "port.csv")
    first, *_ = run(*args, "--statistics").stdout.splitlines()
    assert re.fullmatch(r"\d+ (error|warning) V4\d\d [a-z-]+", first)
    assert re.search(r"\nnot shown: .+ \(--max 1\)\n", run(*args, "--max", "1").stdout)


# Whatever the ledger

ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "source": st.sampled_from(["OCHA", "Kessler Watch", "KESSLER WATCH", "MoD", ""]),
            "claim": st.sampled_from(["people killed", "mills shut", ""]),
            "value": st.sampled_from(["12", "20", "n/a", "lots"]),
            "place": st.sampled_from(["Arvenka", "Brenn"]),
            "as_of": st.sampled_from(["2026-03-01", ""]),
        }
    ),
    min_size=1,
    max_size=8,
)
SHOWINGS = st.builds(
    Showing, st.sampled_from(Order), st.integers(0, 4), st.booleans(), st.just(value=False)
)


@given(ROWS, SHOWINGS)
def test_no_finding_is_lost_or_shown_twice(rows: list[dict[str, str]], showing: Showing) -> None:
    findings = check(rows).findings
    shown = lines_of(findings, showing)
    each = [id(finding) for line in shown.lines for finding in line.findings]
    assert len(set(each)) == len(each)
    assert set(each) <= set(map(id, findings))
    whole = lines_of(findings, showing._replace(most=0))
    assert sum(len(line.findings) for line in whole.lines) == len(findings)
    assert bool(shown.left_out) == (len(each) < len(findings))
    if showing.order is Order.SEVERITY:
        ranks = [line.first.rule.severity.rank for line in shown.lines]
        assert ranks == sorted(ranks)


@given(ROWS)
def test_statistics_add_up(rows: list[dict[str, str]]) -> None:
    findings = check(rows).findings
    _, counted = count_rules(findings)
    assert sum(int(row[0]) for row in counted) == len(findings)
    ranks = [Severity(row[1]).rank for row in counted]
    assert ranks == sorted(ranks)


@given(ROWS, SHOWINGS)
def test_a_line_is_one_line(rows: list[dict[str, str]], showing: Showing) -> None:
    page = findings_page(check(rows), ("claims.csv",), showing=showing)
    text = "".join(render(page, "concise"))
    assert len(text.splitlines()) == sum(
        map(len, (page.lines, page.left_out, page.footer, page.summary))
    )
