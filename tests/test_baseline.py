"""The baseline: what was there before is left for later, and nothing new hides behind it."""

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import Result

from verify.cli import ending
from verify.engine.ledgers import check
from verify.errors import InputError
from verify.findings.baseline import (
    BaselineEntry,
    Split,
    read_baseline,
    renew,
    split,
    write_baseline,
)
from verify.findings.states import fingerprints, with_states
from verify.model.findings import Findings

Rows = list[dict[str, str]]
KILLED = "Russian soldiers killed"
UA = {"source": "Ukraine MoD", "claim": KILLED, "value": "52,250", "as_of": "2022-09-10"}
RU = {"source": "Russia MoD", "claim": KILLED, "value": "5,937", "as_of": "2022-09-21"}
UN = {"source": "the UN", "claim": "civilians killed", "value": "at least 5,767"}
ROWS = [UA, RU, UN]


def found(rows: Iterable[Mapping[str, str]]) -> Findings:
    return check([{**row} for row in rows]).found


def baseline_of(findings: Findings) -> tuple[BaselineEntry, ...]:
    return renew(findings, split(findings, ()), ()).entries


def messages(parts: Split) -> list[str]:
    return [f"{finding.rule.code} {finding.message}" for finding in parts.open]


# Fingerprints


def test_fingerprints_are_those_of_the_findings_wherever_the_rows_stand() -> None:
    before, after = found(ROWS), found([{"source": "BBC", "claim": "x", "value": "1"}, *ROWS[::-1]])
    wanted = set(fingerprints(before.open))
    assert len(wanted) == len(before.open)
    assert wanted <= set(fingerprints(after.open))


def test_findings_that_are_alike_are_told_apart_by_a_number() -> None:
    marks = fingerprints(found([UA, UA, UA]).open)
    doubled = [mark for mark in marks if mark.endswith(":2")]
    assert doubled
    assert {mark.removesuffix(":2") for mark in doubled} <= set(marks)


def test_a_suppressed_finding_has_the_fingerprint_that_it_had_before() -> None:
    plain = {stated.finding.rule.code: stated.fingerprint for stated in with_states(found([UN]))}
    excused = with_states(found([{**UN, "suppress": "V101: the count is theirs"}]))
    assert [
        (stated.fingerprint == plain["V101"], stated.reason)
        for stated in excused
        if stated.state == "suppressed"
    ] == [(True, "the count is theirs")]


def test_a_finding_in_another_place_is_another_finding() -> None:
    rows = [{**UN, "place": place, "as_of": "2022-09-10"} for place in ("Arvenka", "Brenn")]
    known = baseline_of(found(rows[:1]))
    assert split(found(rows[:1]), known).open == ()
    assert {each.claim.place for each in split(found(rows), known).open} == {"Brenn"}
    assert {each.topic for each in known if each.code == "V106"} == {
        "civilians killed [Arvenka] (2022-09-10)"
    }


# What is known again


@given(st.permutations(ROWS), st.integers(0, 3))
def test_reordered_rows_and_moved_lines_are_known_again(rows: Rows, moved: int) -> None:
    said = {"source": "BBC", "value": "1", "as_of": "2022-09-10", "quote": "one"}
    blank = [{**said, "claim": f"bridges blown up at place {letter}"} for letter in "abc"]
    known = baseline_of(found(ROWS))
    mine = {each.base for each in known}
    parts = split(found([*blank[:moved], *rows]), known)
    # What is said of a whole file is on another row now, and still the same.
    left = {each.base for each in baseline_of(found([*blank[:moved], *rows]))} - mine
    assert len(parts.open) == len(left)
    assert parts.left == ()


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([UA, {**RU, "value": "5,397"}, UN], "says 5,397 (2022-09-21), but Ukraine MoD says"),
        ([{**UA, "value": "522,500"}, RU, UN], "but Ukraine MoD says 522,500 (2022-09-10)"),
    ],
    ids=["newer", "older"],
)
def test_a_changed_figure_is_a_new_finding_on_either_side(
    rows: list[dict[str, str]], words: str
) -> None:
    new = [
        each for each in messages(split(found(rows), baseline_of(found(ROWS)))) if "V201" in each
    ]
    assert len(new) == 1
    assert words in new[0]


def test_a_new_rival_of_a_known_claim_is_a_new_finding() -> None:
    known = baseline_of(found([UA, RU]))
    other = {**UA, "source": "the UN", "value": "70,000"}
    conflicts = [each for each in messages(split(found([RU, other]), known)) if "V201" in each]
    assert len(conflicts) == 1
    assert "the UN says 70,000" in conflicts[0]


def test_a_copy_of_a_known_mistake_in_another_file_is_the_one_that_is_new(tmp_path: Path) -> None:
    text = "source,claim,value\nthe UN,civilians killed,lots\n"
    (tmp_path / "b.csv").write_text(text, encoding="utf-8")
    known = baseline_of(check(tmp_path / "b.csv").found)
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")
    parts = split(check(tmp_path / "a.csv", tmp_path / "b.csv").found, known)
    unreadable = [each for each in parts.open if each.rule.code == "V001"]
    assert [Path(each.location.path).name for each in unreadable] == ["a.csv"]


def test_a_finding_that_moved_to_another_file_is_known_again(tmp_path: Path) -> None:
    text = "source,claim,value\nthe UN,civilians killed,lots\n"
    for name in ("old.csv", "new.csv"):
        (tmp_path / name).write_text(text, encoding="utf-8")
    parts = split(check(tmp_path / "new.csv").found, baseline_of(check(tmp_path / "old.csv").found))
    assert [each.rule.code for each in parts.open if each.rule.code == "V001"] == []


@given(
    st.lists(st.sampled_from(ROWS), min_size=1, max_size=6),
    st.lists(st.sampled_from(ROWS), min_size=1, max_size=6),
)
def test_no_finding_is_lost_and_none_is_known_twice(old: Rows, new: Rows) -> None:
    report, known = found(new), baseline_of(found(old))
    parts = split(report, known)
    assert sorted(map(id, (*parts.open, *parts.baselined))) == sorted(map(id, report.open))
    assert len(parts.baselined) + len(parts.left) == len(known)


def test_what_is_said_of_a_file_is_known_by_whatever_name_the_file_has(tmp_path: Path) -> None:
    text = "source,claim,value\nthe UN,civilians killed,12\n"
    for name in ("old.csv", "new.csv"):
        (tmp_path / name).write_text(text, encoding="utf-8")
    parts = split(check(tmp_path / "new.csv").found, baseline_of(check(tmp_path / "old.csv").found))
    assert (messages(parts), parts.left) == ([], ())


def test_of_many_rows_without_a_day_only_the_added_one_is_new() -> None:
    known = baseline_of(found([UN, {**UN, "claim": "civilians injured"}]))
    more = [UN, {**UN, "claim": "refugees"}, {**UN, "claim": "civilians injured"}]
    new = [each for each in split(found(more), known).open if each.rule.code == "V103"]
    assert [each.topic for each in new] == ["refugees"]
    assert [each for each in messages(split(found([UN]), known)) if "V103" in each] == []


# The file


def test_what_is_written_reads_back() -> None:
    entries = baseline_of(
        found([*ROWS, {**UN, "claim": '"\u2028</script> Генштаб', "value": "\x1b"}])
    )
    assert read_baseline("".join(write_baseline(entries)).encode(), "b.json") == entries
    assert json.loads("".join(write_baseline(()))) == {"version": 2, "findings": []}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is no baseline, since it is not JSON"),
        ("\ufffe", "is no baseline, since it is not JSON"),
        ("[" * 100_000, "is no baseline"),
        ("[]", "is no baseline"),
        ('{"version": 1, "findings": []}', "is the baseline of another version"),
        ('{"version": 2, "findings": [{"fingerprint": 1}]}', "a finding in it has not all of"),
        ('{"version": 2, "findings": [[]]}', "a finding in it has not all of"),
    ],
)
def test_a_file_that_is_no_baseline_is_refused(text: str, message: str) -> None:
    with pytest.raises(InputError, match=f"b.json: {message}.*--write-baseline"):
        read_baseline(text.encode(), "b.json")


# The command

Verify = Callable[..., Result]


@pytest.fixture
def run(run: Verify) -> Verify:
    """Run a command in a folder with one ledger."""
    write(ROWS)
    return run


def write(rows: Rows, name: str = "claims.csv") -> None:
    lines = [
        f'{row["source"]},{row["claim"]},"{row["value"]}",{row.get("as_of", "")}' for row in rows
    ]
    text = "\n".join(["source,claim,value,as_of", *lines])
    Path(name).write_text(f"{text}\n", encoding="utf-8")


def test_a_run_against_a_baseline_shows_only_what_is_new(run: Verify) -> None:
    assert run("check", "claims.csv").exit_code == ending.FOUND
    made = run("check", "claims.csv", "--baseline", "known.json", "--write-baseline")
    assert (made.exit_code, made.stderr) == (0, "known.json: 6 findings written to the baseline\n")
    again = run("check", "claims.csv", "--baseline", "known.json")
    assert again.exit_code == 0
    assert again.stdout == ("hidden: 6 in the baseline\n3 claims on 2 topics: no findings\n")
    write([UA, {**RU, "value": "5,938"}, UN])
    new = run("check", "claims.csv", "--baseline", "known.json", "--select", "V201")
    assert new.exit_code == ending.FOUND
    assert new.stdout.startswith("claims.csv:3: error V201")
    assert new.stderr == (
        "known.json: 1 finding in it no longer occurs: --write-baseline removes what is settled\n"
    )


@pytest.mark.parametrize("output", ["csv", "tsv", "jsonl"])
def test_rows_for_a_pipe_have_the_counts_beside_them_on_stderr(run: Verify, output: str) -> None:
    run("check", "claims.csv", "--baseline", "known.json", "--write-baseline")
    result = run("check", "claims.csv", "--baseline", "known.json", "-f", output)
    assert result.stderr == "hidden: 6 in the baseline\n"


def test_a_row_that_is_added_beside_a_known_one_is_new_and_the_known_one_stays(run: Verify) -> None:
    undated = {**UN, "as_of": ""}
    write([undated])
    run("check", "claims.csv", "--baseline", "known.json", "--write-baseline", "--select", "V103")
    write([undated, {**undated, "claim": "civilians injured"}])
    grown = run("check", "claims.csv", "--baseline", "known.json", "--select", "V103")
    assert grown.stdout.startswith("claims.csv:3: note V103 civilians injured: ")
    assert "hidden: 1 in the baseline\n" in grown.stdout
    assert grown.stderr == ""


def test_what_is_settled_in_the_config_leaves_too(run: Verify) -> None:
    config = '[[suppress]]\nrules = ["V101"]\nclaim = "nowhere"\nreason = "x"\n'
    Path("verify.toml").write_text(config, encoding="utf-8")
    run("check", "claims.csv", "--baseline", "known.json", "--write-baseline")
    assert "V502" in Path("known.json").read_text(encoding="utf-8")
    Path("verify.toml").write_text("", encoding="utf-8")
    run("check", "claims.csv", "--baseline", "known.json", "--write-baseline")
    assert "V502" not in Path("known.json").read_text(encoding="utf-8")


def test_what_is_settled_leaves_by_whatever_name_the_file_is_given(run: Verify) -> None:
    run("check", "claims.csv", "--baseline", "known.json", "--write-baseline")
    write([UN])
    run("check", "./claims.csv", "--baseline", "known.json", "--write-baseline")
    assert "V201" not in Path("known.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("option", ["--output=known.json", "--report=json=known.json"])
def test_a_baseline_and_an_output_are_not_one_file(run: Verify, option: str) -> None:
    result = run("check", "claims.csv", "--baseline", "known.json", "--write-baseline", option)
    assert result.stderr == (
        "error: known.json: two outputs would write this file: choose another name\n"
    )
    assert not Path("known.json").exists()


def test_a_quiet_run_says_how_many_it_does_not_show(run: Verify) -> None:
    run("check", "claims.csv", "--baseline", "known.json", "--write-baseline")
    assert run("check", "claims.csv", "--baseline", "known.json", "-q").stdout == (
        "hidden: 6 in the baseline\n"
    )


def test_writing_keeps_what_the_run_did_not_look_at(run: Verify) -> None:
    write([{**UN, "claim": "civilians injured"}], "other.csv")
    run("check", "claims.csv", "other.csv", "--baseline", "known.json", "--write-baseline")
    before = Path("known.json").read_text(encoding="utf-8")
    run("check", "claims.csv", "--baseline", "known.json", "--write-baseline", "--select", "V2")
    assert Path("known.json").read_text(encoding="utf-8") == before
    write([UA, UN])
    run("check", "claims.csv", "--baseline", "known.json", "--write-baseline", "--select", "V2")
    after = Path("known.json").read_text(encoding="utf-8")
    assert "V201" in before
    assert "V201" not in after
    assert before.count("V101") == after.count("V101")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--write-baseline",), "--write-baseline needs --baseline FILE: the file to write"),
        (("--baseline", "no.json"), "no.json: no such baseline: create it with --write-baseline"),
        (("--baseline", "claims.csv"), "claims.csv: is no baseline, since it is not JSON"),
        (("--baseline", "."), ".: a folder"),
        (("--baseline", "-"), "--baseline needs a file name"),
        (("--baseline", ""), "--baseline needs a file name"),
        (("--baseline", "no/no.json", "--write-baseline"), "no/no.json: cannot be written"),
        (
            ("none.csv", "--baseline", "b.json", "--write-baseline"),
            "b.json: is not written, because",
        ),
    ],
)
def test_a_baseline_that_cannot_be_used_is_a_mistake_with_a_way_out(
    run: Verify, args: tuple[str, ...], message: str
) -> None:
    result = run("check", "claims.csv", *args)
    assert result.exit_code == ending.FAILED
    assert message in result.stderr
    assert result.stdout == ""


def test_copy_has_a_baseline_too(run: Verify) -> None:
    Path("draft.md").write_text("The UN said 900 civilians had been killed.\n", encoding="utf-8")
    args = ("article", "draft.md", "--against", "claims.csv", "--baseline", "known.json", "-q")
    assert run(*args, "--write-baseline").exit_code == 0
    text = "A line before.\n\nThe UN said 900 civilians had been killed.\n\nTwenty tanks burned.\n"
    Path("draft.md").write_text(text, encoding="utf-8")
    result = run(*args, "-f", "concise").stdout.splitlines()
    assert result[0].startswith('draft.md:5:1: warning V402 "Twenty tanks"')
    assert [line for line in result if "draft.md:3" in line] == []
