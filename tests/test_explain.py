"""A trace says what the run says: for every number and every finding of the samples."""

import json
import shlex
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner

from verify import cli
from verify.article.against_claims.coverage import cover
from verify.article.against_claims.known import gather
from verify.article.explain import explain_check, explain_number
from verify.article.files import read_copy
from verify.article.model import AttributionStep, NumberStep
from verify.article.statements.extraction import read_article
from verify.engine.explain import explain_finding
from verify.engine.ledgers import check, read_rows
from verify.ledger.normalise import normalise
from verify.model.settings import Settings
from verify.model.traces import Trace
from verify.output.formats import FORMATS

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
COPY = ("kharkiv-2022-09/draft.md", "kharkiv-2022-09/corrected.md", "newsroom/draft.md")
LEDGER_OF = {"newsroom/draft.md": "claims.xlsx"}
LEDGERS = ("kharkiv-2022-09/claims.csv", "losses-2022/claims.csv", "broken/claims.csv")
OWN = """At least 120 people died in floods, the mayor told us. "We have 38 missing," she said.

Between 20,000 and 30,000 people marched on 14 May, police said. A further 20 sq km burned.

Ukraine's air force, 3 June
Shahed drones - 12 (+3)
"""


def values_of(trace: Trace) -> Mapping[str, list[str]]:
    found = defaultdict(list)
    for step in trace.steps:
        found[step.what].append(step.value)
    return found


def run(command: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli.build_app(), shlex.split(command))
    if result.exception and not isinstance(result.exception, SystemExit):
        return 2, "", str(result.exception)
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def own(tmp_path: Path) -> str:
    path = tmp_path / "own.txt"
    path.write_text(OWN, encoding="utf-8")
    return str(path)


def assert_traces_hold(path: str) -> None:
    copy = read_copy(path)
    reading = read_article(copy.text)
    figures = {figure.start: figure for figure in reading.figures}
    assert reading.mentions
    for number in reading.mentions:
        place = "{}:{}".format(*copy.place(number.start))
        trace = explain_number([copy], place, Settings())
        assert trace.of == f"{path}:{place}"
        values = values_of(trace)
        assert_steps_exist(trace)
        if number.reason:
            assert values["set aside"] == [number.reason]
            continue
        figure = figures[number.start]
        low, high = f"{figure.low:f}", f"{figure.high:f}"
        assert values["number"] == [low if low == high else f"{low} to {high}"]
        assert values["hedge"] == [figure.qualifier]
        assert values["unit"] == [figure.unit or ""]
        assert values["subject"] == [figure.subject or ""]
        assert values["outcome"] == [figure.outcome or ""]
        assert values["kind"] == [figure.kind or ""]
        assert values["speaker"] == [figure.source or ""]
        assert values["label"] == [figure.claim]
        if figure.source_id:
            assert values["source"] == [figure.source_id]


def assert_steps_exist(trace: Trace) -> None:
    for step in trace.steps:
        module, _, name = step.by.rpartition(".")
        assert callable(getattr(import_module(f"verify.{module}"), name))


@pytest.mark.parametrize("name", COPY)
def test_a_trace_has_the_values_of_each_number_of_a_sample(name: str) -> None:
    assert_traces_hold(str(SAMPLES / name))


def test_a_trace_has_the_values_of_each_number_of_other_copy(own: str) -> None:
    assert_traces_hold(own)


@pytest.mark.parametrize("name", COPY)
def test_a_trace_of_checked_copy_has_the_result_of_each_number(name: str) -> None:
    ledger = read_rows(str((SAMPLES / name).parent / LEDGER_OF.get(name, "claims.csv")))
    known = gather(list(normalise(ledger, Settings())), (), Settings())
    article = cover(read_copy(str(SAMPLES / name)), known, Settings())
    for each, number in zip(article.covered, article.reading.mentions, strict=True):
        place = "{}:{}".format(*article.copy.place(number.start))
        trace = explain_check([article], place, Settings())
        assert_steps_exist(trace)
        assert values_of(trace)["status"] == [each.status]
        looked_at = [step for step in trace.steps if step.what == "claim"]
        chosen = [step for step in looked_at if step.value in {"supports it", "contradicts it"}]
        assert bool(chosen) is (each.match is not None)
        for step in chosen:
            assert each.match
            assert step is looked_at[0]
            assert step.words.endswith(f"({each.match.location})")
            assert step.value == ("supports it" if each.status == "bound" else "contradicts it")


def test_a_trace_says_why_a_claim_was_not_taken(tmp_path: Path) -> None:
    (tmp_path / "copy.txt").write_text("Police said 40 marchers were arrested.\n", encoding="utf-8")
    rows = [
        "source,claim,value,kind",
        "the organisers,marchers arrested,40 or so,",
        "police,marchers injured,40,",
        "police,marchers arrested,45%,",
        "the organisers,marchers arrested,at least 300,",
    ]
    (tmp_path / "claims.csv").write_text("\n".join(rows), encoding="utf-8")
    command = "article {0}/copy.txt --against {0}/claims.csv --explain 1:13 -f jsonl"
    code, out, _ = run(command.format(tmp_path))
    steps = [json.loads(line) for line in out.splitlines()]
    reasons = {
        step["words"].rpartition(":")[2]: step["value"] for step in steps if step["what"] == "claim"
    }
    assert code == 0
    assert reasons == {
        "2)": "the same number, but another source with another hedge",
        "3)": "another topic: detained against injured",
        "4)": "another unit",
        "5)": "another source",
    }


@pytest.mark.parametrize("step", [*NumberStep, *AttributionStep])
def test_a_step_is_named_by_a_function_that_exists(step: str) -> None:
    module, _, name = step.rpartition(".")
    assert callable(getattr(import_module(f"verify.{module}"), name))


@pytest.mark.parametrize("name", LEDGERS)
def test_a_trace_has_the_message_of_each_finding_of_a_sample(name: str) -> None:
    report = check(SAMPLES / name)
    verdicts = {
        claim.id: group.verdict.name if group.verdict.name.is_judgement else "none"
        for group in report.groups
        for claim in group.claims
    }
    assert report.findings
    for finding in (*report.findings, *report.suppressed):
        trace = explain_finding(report, f"{finding.rule.code}:{finding.claim.location}")
        assert_steps_exist(trace)
        assert finding.message in [step.words for step in trace.steps if step.what == "finding"]
        values = values_of(trace)
        assert values["verdict"] == [verdicts[finding.claim.id]]
        assert values["topic"] == [finding.claim.topic.label]
        source = finding.claim.resolved.source
        assert source is None or values["source"] == [source.id]


def words_at(place: str, own: str) -> dict[str, str]:
    trace = explain_number([read_copy(own)], place, Settings())
    return {step.what: step.words for step in trace.steps}


def test_it_names_the_words_that_decided(own: str) -> None:
    words = words_at("1:10", own)
    assert words["hedge"] == '"At least" (at_least)'
    assert words["unit"] == words["subject"] == '"people"'
    assert words["outcome"] == '"died" (killed)'
    assert words["speaker"] == '"told" (say, by verb)'
    assert words_at("1:65", own)["unit"] == '"missing" (missing)'
    assert words_at("3:9", own)["hedge"] == "two ends are given"
    assert words_at("3:45", own)["set aside"].startswith('in "people marched on 14 May, police')


def test_it_says_for_whom_a_pronoun_stands(own: str) -> None:
    trace = explain_number([read_copy(own)], "1:65", Settings())
    values = values_of(trace)
    assert (values["speaker"], values["named as"]) == (["the mayor"], ["she"])


def test_it_takes_the_nearest_number_of_the_line(own: str) -> None:
    copy = read_copy(own)
    assert explain_number([copy], "1:1", Settings()).of == f"{own}:1:10"
    assert explain_number([copy], f"{own}:1:999", Settings()).of == f"{own}:1:65"


LOSSES = "samples/losses-2022/claims.csv"
KHARKIV = "samples/kharkiv-2022-09"


@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("extract {own} --explain 2:1", "has no number on line 2: the nearest is at 1:10"),
        ("extract {own} --explain 0:1", "is no place: write LINE:COLUMN, such as 3:14"),
        ("extract {own} --explain here", "is no place: write LINE:COLUMN, such as 3:14"),
        ("extract {own} --explain other.md:1:1", "write FILE:LINE:COLUMN, with a file of"),
        (f"check {LOSSES} --explain V201", "write RULE:CLAIM, such as V201:claims.csv:3"),
        (f"check {LOSSES} --explain V999:mz-1209", "no rule on ledgers is called 'V999'"),
        (f"check {LOSSES} --explain V201:mz-120", "no claim has the id 'mz-120'"),
        (f"check {LOSSES} --explain V201:mz-1209 --watch", "leave out --watch, --baseline"),
        (f"check {LOSSES} --explain V201:mz-1209 -f sarif", "--explain has no format sarif"),
        (f"article {{own}} --against {LOSSES} --explain 2:1", "has no number on line 2"),
        (f"article {{own}} --against {LOSSES} --explain 1:10 --report sarif=x", "goes alone"),
    ],
)
def test_a_mistake_is_one_line_that_says_what_to_do(
    command: str, message: str, own: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    code, out, said = run(command.format(own=own))
    assert (code, out, len(said.splitlines())) == (2, "", 1)
    assert message in said


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ("", "the rule found nothing"),
        ("--ignore V201", "the rule was not asked"),
    ],
)
def test_it_says_why_there_is_no_finding(
    options: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    code, out, _ = run(f"check {LOSSES} --explain V201:mz-1209 -f jsonl {options}")
    last = json.loads(out.splitlines()[-1])
    assert (code, last["what"]) == (0, "no finding")
    assert last["value"].startswith(reason)


def test_it_names_the_entry_that_suppresses_a_finding() -> None:
    row = {"source": "the UN", "claim": "civilians killed", "value": "12"}
    report = check([{**row, "id": "a", "suppress": "V101: one office counts"}])
    trace = explain_finding(report, "single-source:a")
    last = trace.steps[-1]
    assert (last.what, last.value, last.words) == ("suppressed", "V101", "one office counts")


def commands(own: str) -> Sequence[str]:
    return (
        f"extract {own} --explain 1:10",
        f"article {own} --against {LOSSES} --explain 1:10",
        f"check {LOSSES} --explain V201:ru-0921-killed",
    )


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_has_it(name: str, own: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for command in commands(own):
        code, out, said = run(f"{command} -f {name}")
        assert (code, said) == (0, "")
        assert "killed" in out


def test_json_holds_to_the_schema_that_ships(own: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    text = (ROOT / "verify" / "schema" / "trace.schema.json").read_text(encoding="utf-8")
    schema = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    for command in commands(own):
        jsonschema.validate(json.loads(run(f"{command} -f json")[1]), schema)


def test_nothing_of_the_copy_reaches_the_terminal_as_a_command(tmp_path: Path) -> None:
    path = tmp_path / "evil.txt"
    path.write_text("At least 12 \x1b[31mpeople\x1b[0m died, the mayor \x1b]0;x\x07said.\n")
    for name in ("table", "concise", "full"):
        assert "\x1b" not in run(f"extract {path} --explain 1:10 -f {name}")[1]


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("extract-figure", "extract samples/kharkiv-2022-09/draft.md --explain 16:57"),
        (
            "article-number",
            f"article {KHARKIV}/draft.md --against {KHARKIV}/claims.csv --explain 13:93 -f table",
        ),
        ("extract-set-aside", "extract samples/kharkiv-2022-09/wire.txt --explain 1:1 -f concise"),
        ("check-finding", "check samples/losses-2022/claims.csv --explain V201:ru-0921-killed"),
    ],
)
def test_a_trace_is_the_same_as_ever(
    name: str, command: str, snapshot: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    code, out, _ = run(command)
    assert code == 0
    snapshot(f"explain/{name}.txt", out)
