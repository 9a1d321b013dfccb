"""Copy against a ledger or another text: every number has a status, and its findings."""

import io
import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from verify import cli
from verify.article.against_claims.coverage import Article, cover
from verify.article.against_claims.known import gather
from verify.article.files import copy_of
from verify.article.model import Status
from verify.article.review import Review, review
from verify.article.statements.copy_claims import draft_claims
from verify.article.statements.extraction import extract
from verify.article.statements.row import words_for_a_ledger
from verify.engine.ledgers import check
from verify.errors import InputError
from verify.ledger.formats import read_ledger
from verify.ledger.normalise import normalise
from verify.model.claims import Location
from verify.model.figures import Figure
from verify.model.settings import Settings, Suppression
from verify.output.formats import FORMATS, render
from verify.output.page import Page
from verify.output.pages.article import coverage_page
from verify.output.pages.extract import extraction_page
from verify.values import read_figure

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "samples" / "kharkiv-2022-09"
LEDGER = """source,claim,value,as_of,via
The Ukrainian military,Russian soldiers killed,"52,250",2022-09-10,the Guardian
The UN,civilians killed,"at least 5,767",2022-09-09,
President Zelenskiy,territory liberated,"about 2,000 sq km (700 square miles)",2022-09-10,
Russia's defence ministry,Ukrainian tanks destroyed,12,2022-09-10,
"""
SENTENCES = [
    "The Ukrainian military said 52,250 Russian soldiers had been killed.",
    "The UN said 5,767 civilians had been killed.",
    "Zelenskiy said about 2,000 sq km (700 square miles) of territory had been liberated.",
    "On 24 February 2022 a 60-year-old man saw three T-72 tanks at 5am.",
    "“We lost 12 tanks, half of them in a day,” the ministry said.",
    "Officials say dozens of people, or 70%, fled; it cost $1.5bn.",
    "Between 15,000 and 20,000 soldiers, up from 7-15,000, were sent.",
    "1.234 \x1b[31m52 250\u202e and 1,2,3,4 or 12|13 and <b>9</b> -5 +3.",
    "verify:ignore V402 because",
    "<!-- verify:ignore V4 --> 99 bottles",
    "",
]
TEXTS = st.lists(st.sampled_from(SENTENCES) | st.text(max_size=20), max_size=8).map("\n\n".join)


def read(text: str, ledger: str = LEDGER, *, settings: Settings | None = None) -> Review:
    settings = settings or Settings()
    rows = list(read_ledger("-", stdin=io.BytesIO(ledger.encode()), stdin_format="csv"))
    against = gather(normalise(rows, settings), (), settings)
    return review([cover(copy_of(text, "draft.md", "md"), against, settings)], settings)


def only(found: Review) -> Article:
    [article] = found.articles
    return article


def statuses(text: str) -> list[tuple[str, str]]:
    return [(each.claim.value, str(each.status)) for each in only(read(text)).covered]


def test_every_number_has_a_status() -> None:
    text = (
        "The Ukrainian military said 52,250 Russian soldiers had been killed on 10 September. "
        "The UN said 6,000 civilians had been killed. Three bridges fell."
    )
    assert statuses(text) == [
        ("52,250", "bound"),
        ("10 September", "set aside"),
        ("6,000 civilians", "differs"),
        ("Three bridges", "unbound"),
    ]


@given(TEXTS)
def test_no_number_is_left_out_of_the_count(text: str) -> None:
    found = read(text)
    assert sum(found.count_statuses().values()) == len(only(found).reading.mentions)
    assert all(each.reason for each in only(found).covered if each.status is Status.SET_ASIDE)


@given(TEXTS)
def test_no_output_loses_a_finding_or_a_number(text: str) -> None:
    found = read(text)
    page = coverage_page(found)
    rows = {(row[0], row[5].split(" ")[1], row[6]) for row in page.rows if row[5]}
    assert rows == {(str(each.location), each.rule.code, each.message) for each in found.found.open}
    for each in only(found).covered:
        assert any(row[0] == str(each.claim.location) for row in page.rows)
    assert [record["message"] for record in page.records()] == [  # type: ignore[index]
        finding.message for finding in found.found.open
    ]
    assert len(page.lines) == len(found.found.open)
    assert page.excerpts is not None
    assert [excerpt.message for excerpt in page.excerpts()] == [
        finding.message for finding in found.found.open
    ]


@given(TEXTS, st.sampled_from(FORMATS))
def test_no_control_character_of_the_copy_reaches_the_screen(text: str, name: str) -> None:
    for page in (
        coverage_page(read(text)),
        extraction_page(draft_claims([copy_of(text)], Settings())),
    ):
        printed = "".join(render(page, name))
        if name not in {"csv", "tsv"}:
            assert "\x1b" not in printed
            assert "\u202e" not in printed


@given(TEXTS)
def test_the_same_copy_gives_the_same_bytes(text: str) -> None:
    one, other = (coverage_page(read(text)) for _ in range(2))
    for name in FORMATS:
        assert "".join(render(one, name)) == "".join(render(other, name))


@given(TEXTS)
def test_a_drafted_value_says_in_a_ledger_what_the_copy_says(text: str) -> None:
    for figure in extract(text):
        value, unit = words_for_a_ledger(figure)
        assert " ".join(figure.number.split()) in value
        found = read_figure(value, unit)
        if isinstance(found, Figure):
            assert (found.stated_low, found.stated_high) == (figure.low, figure.high)


@given(TEXTS)
def test_the_excerpt_underlines_what_the_finding_is_on(text: str) -> None:
    page = coverage_page(read(text))
    assert page.excerpts is not None
    for excerpt in page.excerpts():
        assert 0 <= excerpt.start < excerpt.end <= len(excerpt.text)


COMMENTS = [
    ("V402 counted by the desk", "set aside", []),
    ("figure-not-in-ledger counted by the desk", "set aside", []),
    ("V402", "set aside", ["V501"]),
    ("V403 not what this is", "unbound", ["V402", "V502"]),
    ("V402 counted by the desk until 2026-01-01", "unbound", ["V402", "V503"]),
]


@pytest.mark.parametrize(("comment", "status", "codes"), COMMENTS)
def test_a_comment_sets_a_figure_aside_and_is_looked_at_itself(
    comment: str, status: str, codes: list[str]
) -> None:
    text = f"Three bridges fell, the mayor said. <!-- verify:ignore {comment} -->"
    settings = Settings(as_of=date(2026, 11, 1))
    found = read(text, settings=settings)
    [each] = only(found).covered
    assert each.status == status
    assert sorted(finding.rule.code for finding in found.found.open) == sorted(codes)


def test_an_entry_of_the_config_for_a_place_in_copy_where_nothing_stands_is_flagged() -> None:
    entry = Suppression("V402", "counted by the desk", None, Location("verify.toml", 3))
    gone, other = "draft.md:99:3", "other.md:9:1"
    settings = Settings(suppress={gone: (entry,), other: (entry,)})
    found = read("Three bridges fell, the mayor said.", settings=settings)
    [unused] = [each for each in found.found.open if each.rule.code == "V502"]
    assert str(unused.location) == "verify.toml:3"
    assert unused.message == f"no claim has the id {gone}: correct the id, or name all the files"
    text = "".join(render(coverage_page(found), "full", 100))
    assert f'verify.toml:3: warning V502 unused-suppression\n  |\n3 | claim = "{gone}"' in text


def test_the_reason_of_the_comment_is_the_reason_that_is_shown() -> None:
    found = read("Three bridges fell. <!-- verify:ignore V402 counted by the desk -->")
    [each] = only(found).covered
    assert each.reason == "counted by the desk"
    assert "counted by the desk" in "".join(render(coverage_page(found), "full"))


BINDINGS = [
    # what follows from what was said
    ("The Ukrainian military said more than 52,000 Russian soldiers had been killed.", "bound"),
    ("The Ukrainian military said about 52,000 Russian soldiers had been killed.", "bound"),
    ("The Ukrainian military said 52,250 Russian troops had been killed.", "bound"),
    ("The UN said more than 5,000 civilians had been killed.", "bound"),
    # what nobody said
    ("The Ukrainian military said nearly 52,000 Russian soldiers had been killed.", "differs"),
    ("The Ukrainian military said more than 53,000 Russian soldiers had been killed.", "differs"),
    ("The UN said 6,000 civilians had been killed.", "differs"),
    ("The UN said fewer than 6,000 civilians had been killed.", "differs"),
    # on something else
    ("The Ukrainian military said 52,251 Ukrainian soldiers had been killed.", "unbound"),
    ("The UN said 9,000 civilians had been injured.", "unbound"),
    ("Russia’s defence ministry said 13 Ukrainian helicopters had been destroyed.", "unbound"),
]


@pytest.mark.parametrize(("text", "status"), BINDINGS)
def test_a_figure_is_bound_where_it_follows_from_what_its_source_said(
    text: str, status: str
) -> None:
    [each] = only(read(text)).covered
    assert each.status == status


def test_a_figure_in_another_unit_is_bound_on_what_its_digits_stand_for() -> None:
    [each] = only(read("Zelenskiy said 772 square miles of territory had been liberated.")).covered
    assert each.status is Status.BOUND


def test_a_conversion_shares_the_fate_of_the_figure_that_it_repeats() -> None:
    one, other = only(
        read("Zelenskiy said about 2,000 sq km (770 square miles) of territory was liberated.")
    ).covered
    assert [one.status, other.status] == [Status.BOUND, Status.BOUND]
    assert one.match == other.match


def test_another_text_bears_figures_out_or_contradicts_them() -> None:
    wire = copy_of("The mayor said 12 people were killed and 30 injured in Kherson.", "wire.txt")
    settings = Settings()
    against = gather((), [wire], settings)
    text = "In Kherson 12 people were killed and 13 injured, the mayor said."
    found = review([cover(copy_of(text), against, settings)], settings)
    assert [(each.claim.value, each.status) for each in only(found).covered] == [
        ("12 people", Status.BOUND),
        ("13 injured", Status.DIFFERS),
    ]


def run(*args: str, stdin: str | None = None) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli.build_app(), args, input=stdin)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture(autouse=True)
def at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def test_the_draft_of_a_ledger_is_taken_by_check_as_it_is(tmp_path: Path) -> None:
    drafted = tmp_path / "drafted.csv"
    run("extract", "samples/kharkiv-2022-09/draft.md", "-f", "csv", "-o", str(drafted))
    report = check(drafted)
    figures = extract(copy_of((SAMPLE / "draft.md").read_text(encoding="utf-8"), "x.md", "md").text)
    assert len(report.claims) == len(figures)
    reading = [finding for finding in report.findings if finding.rule.code.startswith("V0")]
    # Whom the copy does not name, the draft does not either: that is for the desk to fill in.
    assert {finding.rule.name for finding in reading} <= {"missing-source", "ambiguous-source"}


def test_corrected_copy_ends_with_0_and_a_draft_with_1() -> None:
    ledger = "samples/kharkiv-2022-09/claims.csv"
    assert run("article", "samples/kharkiv-2022-09/corrected.md", "--against", ledger)[0] == 0
    assert run("article", "samples/kharkiv-2022-09/draft.md", "--against", ledger)[0] == 1


def test_copy_and_ledgers_come_down_a_pipe() -> None:
    ledger = "samples/kharkiv-2022-09/claims.csv"
    text = "The UN said at least 5,767 civilians had been killed."
    code, out, _ = run("article", "-", "--against", ledger, stdin=text)
    assert code == 0
    assert out.splitlines()[0] == "1 number: 1 bound, 0 doubtful, 0 differs, 0 set aside, 0 unbound"
    rows = Path(ledger).read_text(encoding="utf-8")
    copy = "samples/kharkiv-2022-09/corrected.md"
    args = ("article", copy, "--against", "-", "--stdin-format", "csv")
    assert run(*args, stdin=rows)[0] == 0


MISTAKES = [
    (("article", "nowhere.md", "--against", "samples/kharkiv-2022-09/claims.csv"), "nowhere.md: "),
    (("article", "README.md", "--against", "nowhere.csv"), "nowhere.csv: "),
    (("article", "-", "--against", "-"), "standard input can be the copy or what it is set"),
    (("extract", "samples/kharkiv-2022-09/claims.csv"), "samples/kharkiv-2022-09/claims.csv: "),
    (("extract", "samples/pictures"), "samples/pictures: no copy in it: "),
]


@pytest.mark.parametrize(("args", "said"), MISTAKES)
def test_a_mistake_is_said_in_one_line(args: tuple[str, ...], said: str) -> None:
    with pytest.raises(InputError) as caught:
        run(*args, stdin="")
    assert str(caught.value).startswith(said)
    assert "\n" not in str(caught.value)


def test_of_several_pieces_of_copy_the_readable_ones_are_still_checked() -> None:
    args = ("samples/kharkiv-2022-09/corrected.md", "nowhere.md")
    code, out, err = run("article", *args, "--against", "samples/kharkiv-2022-09/claims.csv")
    assert code == 2
    assert "0 unbound" in out
    assert err.count("error: ") == 1


@pytest.mark.parametrize("name", ["draft.md", "corrected.md", "wire.txt"])
def test_json_holds_to_the_schemas_that_ship(name: str) -> None:
    path, ledger = f"samples/kharkiv-2022-09/{name}", "samples/kharkiv-2022-09/claims.csv"
    for command, args in (("extract", ()), ("article", ("--against", ledger))):
        text = (ROOT / "verify" / "schema" / f"{command}.schema.json").read_text(encoding="utf-8")
        schema = json.loads(text)
        jsonschema.Draft202012Validator.check_schema(schema)
        document = json.loads(run(command, path, *args, "-f", "json")[1])
        jsonschema.validate(document, schema)
        lines = run(command, path, *args, "-f", "jsonl")[1].splitlines()
        part = {"extract": "figure", "article": "finding"}[command]
        for line in lines:
            of_line = {"$ref": f"#/$defs/{part}", "$defs": schema["$defs"]}
            jsonschema.validate(json.loads(line), of_line)
        assert len(lines) == len(document[f"{part}s"])


def test_offsets_point_at_the_number_in_the_file() -> None:
    path = SAMPLE / "draft.md"
    text = path.read_bytes().decode("utf-8")
    lines = text.split("\n")
    out = run("extract", "samples/kharkiv-2022-09/draft.md", "-f", "jsonl")[1]
    for figure in map(json.loads, out.splitlines()):
        assert text[figure["start"] : figure["end"]] == figure["number"]
        assert lines[figure["line"] - 1][figure["column"] - 1 :].startswith(figure["number"])
        if figure["source"]:
            assert text[figure["source_start"] : figure["source_end"]] == figure["source"]


@pytest.mark.parametrize(
    "text",
    [
        "Petrov said between 10 and 20 planes were lost.",
        "Petrov said 15 to 20 planes were lost.",
        "Petrov said about 2,000 sq km were lost.",
        "Petrov said $1.5bn was lost.",
        "Petrov said a third of the planes were lost.",
        "Petrov said dozens of planes were lost.",
    ],
)
def test_a_ledger_reads_the_drafted_value_as_the_copy_has_it(text: str) -> None:
    [figure] = extract(text)
    found = read_figure(*words_for_a_ledger(figure))
    assert isinstance(found, Figure)
    assert (found.low, found.high, found.qualifier) == (
        figure.figure.low,
        figure.figure.high,
        figure.qualifier,
    )


def test_figures_on_one_line_of_a_web_page_have_ids_of_their_own() -> None:
    page = "<p>The UN said 5,767 civilians died.</p><p>The UN said 20 tanks were lost.</p>"
    rows = extraction_page(draft_claims([copy_of(page, "page.html", "html")], Settings())).rows
    assert len({row[0] for row in rows}) == len(rows) == 2


@pytest.mark.parametrize("letter", ["\u200b", "\u202e", "\x1b", "\u00ad"])
def test_a_letter_that_does_not_show_beside_a_digit_is_a_finding(letter: str) -> None:
    found = read(f"The UN said 20{letter},000 civilians were killed.")
    assert "V014" in {finding.rule.code for finding in found.found.open}
    assert "V014" not in {finding.rule.code for finding in read("The UN said 20,000.").found.open}


def test_rows_that_cannot_be_read_are_said_and_nothing_is_set_against_them() -> None:
    found = read("The UN said 12 people died.", LEDGER + 'The UN,people killed,"1.234",,\n')
    assert "1 row of <stdin> cannot be read" in "".join(render(coverage_page(found), "concise"))


def test_a_figure_that_the_desk_excused_is_set_aside_whichever_rules_are_asked() -> None:
    text = "Three bridges fell. <!-- verify:ignore V402 counted by the desk -->"
    [each] = only(read(text, settings=Settings(select=("V403",)))).covered
    assert each.status is Status.SET_ASIDE


MISPRINTS = [
    ("The Ukrainian military said 52,520 Russian soldiers had been killed.", "52,250"),
    ("The Ukrainian military said 5,225 Russian soldiers had been killed.", "52,250"),
    ("The Ukrainian military said 52,260 Russian soldiers had been killed.", "52,250"),
    ("Russia’s defence ministry said 21 Ukrainian tanks had been destroyed.", "12"),
]


@pytest.mark.parametrize(("text", "said"), MISPRINTS)
def test_a_misprint_is_set_against_what_was_said(text: str, said: str) -> None:
    [each] = only(read(text)).covered
    assert (each.status, each.match and each.match.value) == (Status.DIFFERS, said)


def test_what_is_piped_is_not_taken_for_copy_when_it_is_a_ledger() -> None:
    with pytest.raises(InputError, match="a ledger, not copy"):
        run("extract", "-", stdin=LEDGER)
    with pytest.raises(InputError, match="say what - holds"):
        run("article", "README.md", "--against", "-", stdin=LEDGER)


@pytest.mark.parametrize(
    ("copy", "status"),
    [
        ("The UN said at least 5,767 civilians had been killed.", Status.BOUND),
        ("At least 5,767 civilians had been killed.", Status.DOUBTFUL),  # V401
        ("The UN said 5,767 civilians had been killed.", Status.DIFFERS),  # V405
        ("The mayor said at least 5,767 civilians had been killed.", Status.DIFFERS),  # V404
        ("The UN said 31 bridges had been swept away.", Status.UNBOUND),
    ],
)
def test_a_number_has_the_status_of_its_worst_finding(copy: str, status: Status) -> None:
    ledger = 'source,claim,value\nThe UN,civilians killed,"at least 5,767"\n'
    assert [each.status for each in read(copy, ledger).articles[0].covered] == [status]


@given(st.permutations(SENTENCES[:3]), st.sampled_from(SENTENCES[:3]))
def test_what_a_number_is_bound_to_depends_on_no_other_number(
    sentences: list[str], one: str
) -> None:
    alone = {each.claim.value: each.status for each in read(one).articles[0].covered}
    whole = {
        each.claim.value: each.status for each in read(" ".join(sentences)).articles[0].covered
    }
    assert alone.items() <= whole.items()


@pytest.mark.parametrize(
    "copy",
    [
        "The repair would take two to three years. It cost $3 million to $3.25 million.",
        "The captain said her team was 40 points ahead, and three billion tons were shipped.",
        "“A tripling of rents is likely,” the landlord said.",
        "The mayor denied that 45 shops had closed, and said 12 people were not at home.",
        "Police put turnout at 21,000, far below the 60,000 that organisers claimed.",
        "The toll rose by 15 to 120, from 105 on Monday, the Red Cross said.",
    ],
)
def test_copy_is_bound_to_the_ledger_that_is_drafted_from_it(copy: str) -> None:
    page = extraction_page(draft_claims([copy_of(copy)], Settings()))
    assert {status for _, status in statuses_against(copy, page)} <= {"bound", "doubtful"}


def statuses_against(copy: str, page: Page) -> list[tuple[str, str]]:
    article = only(read(copy, "".join(render(page, "csv"))))
    earlier = {each.claim.value for each, figure in article.figures() if figure.is_earlier}
    return [
        (each.claim.value, str(each.status))
        for each, _ in article.figures()
        if each.claim.value not in earlier
    ]
