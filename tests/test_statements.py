"""Statements of copy, with a number or without: who says what, and what becomes of it."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench import score_attribution
from tests.bench.score_attribution import Said, Score, of_annotated, of_both, of_longer, score
from tests.conftest import Verify
from verify import extract_statements
from verify.article.reported.claim_labels import LONGEST, label_statement
from verify.article.reported.lexicon import reporting
from verify.article.reported.named_places import find_place
from verify.article.reported.stances import find_hedges
from verify.article.speakers.lexicon import speech
from verify.model.claims import Stance

ROOT = Path(__file__).parent.parent
WIRE = """The harbour of Odesa was closed on Monday, according to the port authority.

The owners denied that the mine had been closed, and said 12 miners had left.
"""
SENTENCES = [
    *WIRE.split("\n\n"),
    "“The dam held,” said Irena Voss. “Nobody was in danger.”",
    "MAYOR: The bridge is safe. “We looked",
    "Mayor Vows To Repair The Old Bridge Before Winter",
    "It reportedly",
    "His plan to",
    "said that",
    "“” said X, adding:",
    "",
]
LABEL_WORDS = (
    *("the", "its", "it", "they", "troops", "bridge", "had", "was", "been", "closed", "withdrawn"),
    *("from", "in", "Mopti", "not", "said", "captured", "that", "of", "by", "will", "rebels"),
)
CLOSURES = """BAMAKO, 14 May 2031 (Wire) - The mayor said on Tuesday that the bridge was closed.

The army confirmed that its troops had withdrawn from Mopti.

The governor said the talks were a waste of time.
"""
TEXTS = st.lists(st.sampled_from(SENTENCES) | st.text(max_size=20), max_size=6).map("\n\n".join)


@pytest.mark.cases("article/statements/*.toml")
def test_copy_says_who_states_what(text: str, statements: list[list[str]]) -> None:
    found = extract_statements(text, config=False)
    assert [
        [each.source or "", each.cue, str(each.stance), each.words, each.place] for each in found
    ] == statements


@pytest.mark.cases("article/statement_labels.toml")
def test_a_statement_has_a_short_label_or_none(words: str, label: str) -> None:
    assert label_statement(words) == label


@given(st.lists(st.sampled_from(LABEL_WORDS), max_size=9).map(" ".join) | st.text(max_size=40))
def test_a_label_is_short_and_names_nobody_whom_a_reader_must_look_for(words: str) -> None:
    label = label_statement(words)
    assert len(label) <= LONGEST
    assert not {"it", "they", "we", "he", "its", "not"} & set(label.lower().split())


def test_a_draft_of_statements_is_bound_by_its_copy_and_never_conflicts_with_itself(
    run: Verify, tmp_path: Path
) -> None:
    (tmp_path / "wire.md").write_text(CLOSURES, encoding="utf-8")
    wire, ledger = str(tmp_path / "wire.md"), str(tmp_path / "draft.csv")
    assert run("extract", wire, "--statements", "-f", "csv", "-o", ledger).exit_code == 0
    rows = list(csv.DictReader((tmp_path / "draft.csv").read_text(encoding="utf-8").splitlines()))
    assert [row["claim"] for row in rows] == ["bridge closed", "withdrawal from Mopti", ""]
    assert [row["as_of"] for row in rows] == ["2031-05-13", "2031-05-14", "2031-05-14"]
    summary = run("extract", wire, "--statements").stdout
    assert "fill in the column claim of 1 row" in summary
    assert "V2" not in run("check", ledger, "-f", "csv").stdout
    found = run("article", wire, "--against", ledger, "--statements").stdout
    assert "3 statements: 3 on a claim of the ledger, 0 on none" in found
    assert "V411" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Nobody said that the ferry had left.",
        "The minister did not say why the ferry had left.",
        "The ferry left at dawn and came back at noon.",
        "The plans for the bridge were shown in the town hall.",
        "Two states share the river, which needs water.",
        "The bridge that collapsed was old.",
    ],
)
def test_what_nobody_states_is_no_statement(text: str) -> None:
    assert extract_statements(text, config=False) == []


@given(TEXTS)
def test_a_statement_is_made_of_words_of_the_text_outside_of_its_cue(text: str) -> None:
    for each in extract_statements(text, config=False):
        assert each.parts
        for start, end in each.parts:
            assert each.start <= start < end <= each.end <= len(text)
            assert not start < each.cue_start < end
        assert text[each.cue_start : each.cue_end].split() == each.cue.split()
        if each.source_start is not None and each.source:
            named = text[each.source_start : each.source_end].split()
            assert named == each.source.split()


@given(TEXTS)
def test_no_statement_reports_another_one(text: str) -> None:
    found = extract_statements(text, config=False)
    for each in found:
        inside = [
            other
            for other in found
            if other is not each
            and any(start <= each.cue_start < end for start, end in other.parts)
        ]
        assert inside == []


@pytest.mark.parametrize(
    ("words", "hedges"),
    [
        ("Russian forces were likely taken by surprise", ("likely",)),
        ("it is highly likely, and may be certain", ("highly likely", "may")),
        ("the ferry sails on 3 May", ()),
        ("the ferry has left", ()),
    ],
)
def test_the_words_that_make_a_statement_less_certain_are_known(
    words: str, hedges: tuple[str, ...]
) -> None:
    assert find_hedges(words) == hedges


def test_a_word_with_a_stance_is_a_word_that_reports() -> None:
    table = reporting()
    known = {*table.openings, *speech()["verbs"], *speech()["sayings"]}
    hearsay = {"allegedly", "purportedly", "reportedly", "supposedly"}
    assert set(table.stances) - known - hearsay == set()
    assert set(table.stances.values()) == {Stance.CONFIRMS, Stance.DENIES, Stance.QUALIFIES}


def test_a_draft_of_statements_is_a_ledger_without_those_that_have_a_figure(
    run: Verify, tmp_path: Path
) -> None:
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    result = run("extract", "--statements", "wire.txt", "-f", "csv")
    rows = list(csv.DictReader(result.stdout.splitlines()))
    assert [(row["source"], row["stance"], row["value"], row["place"]) for row in rows] == [
        ("the port authority", "asserts", "The harbour of Odesa was closed on Monday", "Odesa"),
        ("The owners", "denies", "that the mine had been closed", ""),
    ]
    (tmp_path / "drafted.csv").write_text(result.stdout, encoding="utf-8")
    checked = run("check", "drafted.csv", "-f", "json", "--exit-zero")
    findings = json.loads(checked.stdout)["findings"]
    assert {each["code"] for each in findings if each["severity"] == "error"} == {"V012"}


def test_the_screen_says_how_many_statements_there_are_and_what_to_do_next(
    run: Verify, tmp_path: Path
) -> None:
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    lines = run("extract", "--statements", "wire.txt").stdout.splitlines()
    said = " ".join(" ".join(lines).split())
    assert "3 statements by 2 speakers: 2 asserts and 1 denies" in said
    assert "1 statement with a figure: no row in the draft ledger of statements" in said
    assert "verify extract wire.txt --statements -f csv -o statements.csv writes them" in said
    assert said.endswith(
        "column claim of 1 row: their words do not say in short what they are about"
    )


def test_the_json_of_statements_holds_to_its_schema(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    folder = ROOT / "verify" / "schema"
    schema = json.loads((folder / "statements.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    document = json.loads(run("extract", "--statements", "wire.txt", "-f", "json").stdout)
    jsonschema.validate(document, schema)
    lines = run("extract", "--statements", "wire.txt", "-f", "jsonl").stdout.splitlines()
    assert list(map(json.loads, lines)) == document["statements"]
    assert len(lines) == len(extract_statements(WIRE, config=False))


def test_checked_copy_has_each_statement_and_the_claim_that_it_is_on(
    run: Verify, tmp_path: Path
) -> None:
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    ledger = "source,claim,value,stance\nThe owners,mine closed,closed,denies\n"
    (tmp_path / "claims.csv").write_text(ledger, encoding="utf-8")
    args = ("article", "wire.txt", "--against", "claims.csv", "--statements", "--exit-zero")
    document = json.loads(run(*args, "-f", "json").stdout)
    path = ROOT / "verify" / "schema" / "article.schema.json"
    jsonschema.validate(document, json.loads(path.read_text(encoding="utf-8")))
    known = {
        each["words"]: each["ledger"] and each["ledger"]["line"] for each in document["statements"]
    }
    assert known == {
        "The harbour of Odesa was closed on Monday": None,
        "that the mine had been closed": 2,
        "12 miners had left": None,
    }
    assert "3 statements: 1 on a claim of the ledger, 2 on none" in run(*args).stdout
    assert "statements" not in json.loads(run(*args[:4], "-f", "json", "--exit-zero").stdout)


def test_a_statement_can_be_excused_in_the_copy(run: Verify, tmp_path: Path) -> None:
    text = (
        "The owners confirmed that the mine had been closed. <!-- verify:ignore V416 they did -->\n"
    )
    (tmp_path / "draft.md").write_text(text, encoding="utf-8")
    ledger = "source,claim,value,stance\nThe owners,mine closed,closed,denies\n"
    (tmp_path / "claims.csv").write_text(ledger, encoding="utf-8")
    args = ("article", "draft.md", "--against", "claims.csv", "--select", "V416")
    assert run(*args, "--statements").exit_code == 0
    (tmp_path / "draft.md").write_text(text.partition("<!--")[0], encoding="utf-8")
    assert run(*args, "--statements").exit_code == 1
    assert run(*args).exit_code == 0


def test_how_a_number_was_read_is_not_asked_of_statements(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    result = run("extract", "wire.txt", "--statements", "--explain", "3:60")
    assert result.exit_code == 2
    assert "leave out --statements" in result.stderr


def test_a_plain_run_does_not_load_the_reading_of_statements(tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    code = (
        "import sys; from verify.cli import build_app\n"
        f"try: build_app()(['extract', {str(tmp_path / 'wire.txt')!r}])\n"
        "except SystemExit: pass\n"
        "assert not [name for name in sys.modules if 'reported' in name]"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)  # noqa: S603


def test_the_scorer_counts_what_overlaps_by_half_and_whose_it_is() -> None:
    text = "The owners said the mine was closed."
    gold = {"source": [[0, 10]], "cue": [[11, 15]], "content": [[16, 35]]}
    document: dict[str, object] = {"doc": "a", "text": text, "attributions": [gold]}
    right = Said(frozenset({16, 20, 25, 29}), ((0, 10),), ((11, 15),))
    half = right._replace(content=frozenset({16, 20}), source=((11, 15),))
    less = right._replace(content=frozenset({16}))
    long = right._replace(content=right.content | set(range(100, 105)))
    assert score([document], lambda _: [right], of_longer) == Score(1, 1, 1, 1, 1)
    assert score([document], lambda _: [half], of_longer) == Score(1, 1, 1, 0, 1)
    assert score([document], lambda _: [less], of_longer) == Score(0, 1, 1, 0, 0)
    assert score([document], lambda _: [long], of_longer) == Score(0, 1, 1, 0, 0)
    assert score([document], lambda _: [long], of_annotated) == Score(1, 1, 1, 1, 1)
    assert score([document], lambda _: [long], of_both) == Score(1, 1, 1, 1, 1)
    assert score([document], lambda _: [less], of_both) == Score(0, 1, 1, 0, 0)
    assert score([document], lambda _: [right, right], of_longer) == Score(1, 2, 1, 1, 1)


def test_the_scorer_skips_plainly_without_the_data(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert score_attribution.main(["--statements", str(tmp_path / "none")]) == 0
    assert capsys.readouterr().out.startswith("nothing to score: ")


def test_the_scorer_reads_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "The owners said the mine was closed."
    gold = {"source": [[0, 10]], "cue": [[11, 15]], "content": [[16, 35]]}
    line = json.dumps({"doc": "a", "text": text, "attributions": [gold]})
    (tmp_path / "dev.jsonl").write_text(line, encoding="utf-8")
    assert score_attribution.main(["--statements", str(tmp_path)]) == 0
    first, *_, last = capsys.readouterr().out.splitlines()
    assert " ".join(first.split()) == (
        "all verify both P 100.0% R 100.0% F1 100.0% source 100.0% of 1"
    )
    assert "cue words" in last


def test_the_statements_of_american_news_are_found_with_their_sources(shared: Path) -> None:
    documents = score_attribution.read_documents(shared / "bench" / "data" / "polnear")
    found = score(documents, score_attribution.read_statements, of_both)
    assert 2 * found.found / (found.foretold + found.annotated) > 0.75
    assert found.right / found.judged > 0.94


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("that troops had left the Kharkiv region", "Kharkiv region"),
        ("to act against Israel’s army", "Israel"),
        ("Ukraine had lost nothing", ""),
        ("that its men had left Izium", "Izium"),
        ("residents should leave for Poland", "Poland"),
    ],
)
def test_a_statement_has_the_first_place_that_it_names(words: str, place: str) -> None:
    assert find_place(words) == place
