"""A line of copy for a claim: who says what, as of when, and what could not be verified."""

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from verify import cli
from verify.attribution.line import attribute_all, refuse_all
from verify.cli import ending
from verify.engine.ledgers import check
from verify.errors import InputError
from verify.model.figures import Unreadable
from verify.output.pages.attribute import attribution_page
from verify.text.sides import plain

ROOT = Path(__file__).parent.parent
KILLED = "Russian soldiers killed"
DAY = "2022-09-10"
OPEN = " The figure could not be independently verified."
Row = dict[str, str]
Snapshot = Callable[[str, str], None]


def row(source: str, claim: str, value: str, **others: str) -> Row:
    return {"source": source, "claim": claim, "value": value, "as_of": DAY, **others}


def line(*rows: Row) -> str:
    """Return the line of the first of some rows."""
    report = check([{"id": f"c{at}", **each} for at, each in enumerate(rows)])
    (found,) = attribute_all(report, ["c0"])
    return found.line


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (  # a hedge begins the sentence, a number does not
            row("the Ukrainian military", KILLED, "nearly 50,000"),
            (
                "Nearly 50,000 Russian soldiers had been killed as of 10 September 2022, according "
                "to the Ukrainian military."
            ),
        ),
        (
            row("the Ukrainian military", KILLED, "52,250"),
            (
                "The Ukrainian military said that 52,250 Russian soldiers had been killed as of 10 "
                "September 2022."
            ),
        ),
        (
            row("UK MoD", KILLED, "7,000 to 15,000"),
            (
                "The UK MoD said that 7,000 to 15,000 Russian soldiers had been killed as of 10 "
                "September 2022."
            ),
        ),
        (
            row("Oryx Watch", "Ukrainian tanks and other armoured vehicles destroyed", "52 250"),
            (
                "Oryx Watch said that 52 250 Ukrainian tanks and other armoured vehicles had been "
                "destroyed as of 10 September 2022."
            ),
        ),
        (  # an apposition is closed
            row("the mayor, Olena Hrach", "houses destroyed", "40"),
            (
                "The mayor, Olena Hrach, said that 40 houses had been destroyed as of 10 September "
                "2022."
            ),
        ),
        (
            row("the mayor, Olena Hrach", "houses destroyed", "over 40"),
            (
                "Over 40 houses had been destroyed as of 10 September 2022, according to the "
                "mayor, Olena Hrach."
            ),
        ),
        (  # a place that may follow "in", and an unknown one
            row("UNHCR", "people injured", "40", place="Kherson region"),
            (
                "UNHCR said that 40 people had been injured in Kherson region as of 10 September "
                "2022."
            ),
        ),
        (
            row("UNHCR", "people injured", "40", place="Lower Weir"),
            "People injured (Lower Weir): 40, according to UNHCR (10 September 2022).",
        ),
        (
            row("UNHCR", "people injured", "40", place="United Kingdom"),
            "People injured (United Kingdom): 40, according to UNHCR (10 September 2022).",
        ),
        (
            row("UNHCR", "people deported", "40", place="Kherson region"),
            "People deported (Kherson region): 40, according to UNHCR (10 September 2022).",
        ),
        (  # not a noun phrase and a participle
            row("UNHCR", "refugees in Europe", "40"),
            "Refugees in Europe: 40, according to UNHCR (10 September 2022).",
        ),
        (
            row("UNHCR", "number of civilians killed", "40"),
            "Number of civilians killed: 40, according to UNHCR (10 September 2022).",
        ),
        (
            row("UNHCR", "civilians killed per day", "40"),
            "Civilians killed per day: 40, according to UNHCR (10 September 2022).",
        ),
        (
            row("UNHCR", "widgets destroyed", "40"),
            "Widgets destroyed: 40, according to UNHCR (10 September 2022).",
        ),
        (
            row("UNHCR", "Ukraine's bridges destroyed", "40"),
            "Ukraine's bridges destroyed: 40, according to UNHCR (10 September 2022).",
        ),
        (
            row("UNHCR", "soldiers not killed", "40"),
            "Soldiers not killed: 40, according to UNHCR (10 September 2022).",
        ),
        (
            row("UNHCR", "medical staff injured", "40"),
            "Medical staff injured: 40, according to UNHCR (10 September 2022).",
        ),
        (  # not a plain count
            row("UNHCR", "civilians killed", "1"),
            "Civilians killed: 1, according to UNHCR (10 September 2022).",
        ),
        (
            row("UNHCR", "civilians killed", "a woman"),
            "Civilians killed: a woman, according to UNHCR (10 September 2022).",
        ),
        (
            row("UNHCR", "civilians killed", "dozens"),
            "Civilians killed: dozens, according to UNHCR (10 September 2022).",
        ),
        (
            row("UNHCR", "civilians killed", "40%"),
            "Civilians killed: 40%, according to UNHCR (10 September 2022).",
        ),
        (
            row("UNHCR", "civilians killed", "40 or more"),
            "Civilians killed: 40 or more, according to UNHCR (10 September 2022).",
        ),
        (
            row("the mayor of Arvenka", "territory liberated", "about 2,000", unit="sq km"),
            (
                "Territory liberated: about 2,000 sq km, according to the mayor of Arvenka (10 "
                "September 2022)."
            ),
        ),
    ],
)
def test_a_sentence_where_it_is_sure_to_be_right_and_a_plain_form_elsewhere(
    cells: Row, expected: str
) -> None:
    assert line(cells).startswith(expected)
    assert line(cells).removeprefix(expected) == OPEN


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        (
            {"as_of": ""},
            "UNHCR said that 40 civilians had been killed (date not given).",
        ),
        (
            {"as_of": "2022-09-01/2022-09-10"},
            (
                "UNHCR said that 40 civilians had been killed in the period from 1 September 2022 "
                "to 10 September 2022."
            ),
        ),
        (
            {"kind": "increment"},
            "UNHCR said that 40 civilians had been killed in the period to 10 September 2022.",
        ),
        (
            {"kind": "increment", "as_of": ""},
            "UNHCR said that 40 civilians had been killed (in a period not given).",
        ),
        (
            {"kind": "increment", "value": "a further 40"},
            (
                "Civilians killed: a further 40, according to UNHCR "
                "(in the period to 10 September 2022)."
            ),
        ),
        (
            {"kind": "increment", "value": "a further 40", "as_of": "2022-09"},
            (
                "Civilians killed: a further 40, according to UNHCR (from 1 September 2022 to 30 "
                "September 2022)."
            ),
        ),
        (
            {"kind": "level"},
            "Civilians killed: 40, according to UNHCR (10 September 2022).",
        ),
    ],
)
def test_the_line_says_of_which_day_or_period_the_figure_is(others: Row, expected: str) -> None:
    assert line(row("UNHCR", "civilians killed", "40") | others) == expected + OPEN


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        (
            {"stance": "confirms"},
            "UNHCR confirmed that 40 civilians had been killed as of 10 September 2022.",
        ),
        (
            {"stance": "confirms", "value": "over 40"},
            "Over 40 civilians had been killed as of 10 September 2022, as confirmed by UNHCR.",
        ),
        (
            {"stance": "qualifies"},
            "Civilians killed: 40, as qualified by UNHCR (10 September 2022).",
        ),
        (
            {"via": "the Guardian"},
            (
                "UNHCR, quoted by the Guardian, said that 40 civilians had been killed as of 10 "
                "September 2022."
            ),
        ),
        (
            {"derived_from": "citing the mayor", "via": "AP", "value": "over 40"},
            (
                "Over 40 civilians had been killed as of 10 September 2022, according to UNHCR, "
                "citing the mayor, quoted by AP."
            ),
        ),
        (
            {"derived_from": "UNHCR"},
            "UNHCR said that 40 civilians had been killed as of 10 September 2022.",
        ),
        (
            {"status": "disputed"},
            "DISPUTED: UNHCR said that 40 civilians had been killed as of 10 September 2022.",
        ),
    ],
)
def test_the_line_says_how_the_source_knows_and_what_it_does(others: Row, expected: str) -> None:
    assert line(row("UNHCR", "civilians killed", "40") | others) == expected + OPEN


def test_a_retracted_claim_is_said_to_be_so_before_all_else() -> None:
    assert line(row("UNHCR", "civilians killed", "over 40", status="retracted")) == (
        "RETRACTED: Over 40 civilians had been killed as of 10 September 2022, according to UNHCR."
    )


def test_a_denial_is_none_of_what_it_denies() -> None:
    denial = row("Russia MoD", KILLED, "over 50,000", stance="denies")
    claim = row("Ukraine MoD", KILLED, "over 50,000")
    assert line(denial, claim) == (
        "The Russia MoD denied that over 50,000 Russian soldiers had been killed (10 September "
        "2022). "
        "The Ukraine MoD says over 50,000 (10 September 2022)."
    )
    assert line(claim, denial) == (
        "Over 50,000 Russian soldiers had been killed as of 10 September 2022, according to "
        "the Ukraine MoD. The figure could not be independently verified; the Russia MoD denies "
        "over "
        "50,000 (10 September 2022)."
    )
    assert line(denial) == (
        "The Russia MoD denied that over 50,000 Russian soldiers had been killed (10 September "
        "2022). "
        "Nobody in the ledger asserts it."
    )
    nothing = row("Russia MoD", "bridge at Arvenka", "", stance="denies")
    assert line(nothing, row("Ukraine MoD", "bridge at Arvenka", "destroyed")) == (
        "Bridge at Arvenka: the Russia MoD denied it (10 September 2022). "
        'The Ukraine MoD says "destroyed" (10 September 2022).'
    )


def test_a_sentence_has_one_full_stop() -> None:
    assert line(row("Weir & Co.", "houses destroyed", "over 40")) == (
        "Over 40 houses had been destroyed as of 10 September 2022, according to Weir & Co." + OPEN
    )


def test_a_statement_is_quoted() -> None:
    quote = "the dam has been  Breached"
    assert line(row("the mayor of Arvenka", "state of the dam", "breached", quote=quote)) == (
        'State of the dam: "breached", according to the mayor of Arvenka (10 September 2022). '
        "The claim could not be independently verified."
    )


def test_the_desks_own_words_for_a_statement_are_no_quotation() -> None:
    cells = row(
        "the mayor of Arvenka", "state of the dam", "breached", quote="water ran through it"
    )
    assert line(cells).startswith("State of the dam: breached, according to the mayor of Arvenka")


@pytest.mark.parametrize("value", ["1.234", "—", "n/a", "~30,000 (Jan 8–9 alone)"])
def test_a_figure_that_cannot_be_read_has_no_line_and_an_error_says_why(value: str) -> None:
    report = check([row("UNHCR", "civilians killed", value, id="a")])
    assert attribute_all(report, ["a"]) == ()
    [refused] = refuse_all(report, ["a"])
    assert str(refused).startswith(f"<rows>:1: no line for {value!r}: ")


def test_what_nobody_is_named_for_says_so() -> None:
    assert line(row("", "civilians killed", "40", via="the Guardian")) == (
        "Civilians killed: 40, source not given, quoted by the Guardian (10 September 2022). The "
        "ledger names nobody who says so."
    )


def test_a_likelihood_word_is_kept_with_what_it_stands_for() -> None:
    assert line(row("UK MoD", "Russian soldiers captured", "likely 40")) == (
        "Russian soldiers captured: likely 40, according to the UK MoD (10 September 2022). The "
        "figure "
        'could not be independently verified. By "likely" the UK MoD means 55 to 75% on the PHIA '
        "yardstick."
    )


SAID = "The Ukraine MoD said that 52,000 Russian soldiers had been killed as of 10 September 2022."


@pytest.mark.parametrize(
    ("others", "caveat"),
    [
        ([], "The figure could not be independently verified."),
        (
            [("President of Ukraine", "52,000")],
            "The figure could not be independently verified (2 sources, all from one side).",
        ),
        (
            [("Russia MoD", "5,937")],
            (
                "The figure could not be independently verified; the Russia MoD says 5,937 (10 "
                "September 2022)."
            ),
        ),
        (
            [("Russia MoD", "5,937"), ("the UN", "about 40,000"), ("Taras Vovk, a blogger", "9")],
            (
                "The figure could not be independently verified; Taras Vovk, a blogger, says 9 (10 "
                "September 2022); the Russia MoD says 5,937 (10 September 2022); the UN says about "
                "40,000 (10 September 2022)."
            ),
        ),
        (
            [("Russia MoD", "5,937"), ("the UN", "40,000"), ("Vovk", "9"), ("Hrach", "90,000")],
            (
                "The figure could not be independently verified; Vovk says 9 (10 September 2022); "
                "Hrach says 90,000 (10 September 2022); 2 more sources give other figures."
            ),
        ),
        ([("the UN", "about 52,000")], "Borne out by the UN (about 52,000, 10 September 2022)."),
        (
            [("Mediazona", "at least 9,000")],
            (
                "The figure could not be independently verified; "
                "Mediazona says at least 9,000 (10 September 2022), counted case by case."
            ),
        ),
        (
            [("Russia MoD", "over 50,000")],
            (
                "The figure could not be independently verified; "
                "the Russia MoD says over 50,000 (10 September 2022), against its own interest."
            ),
        ),
    ],
)
def test_what_could_not_be_verified_comes_from_the_verdict(
    others: list[tuple[str, str]], caveat: str
) -> None:
    rivals = [row(name, KILLED, value) for name, value in others]
    assert line(row("Ukraine MoD", KILLED, "52,000"), *rivals) == f"{SAID} {caveat}"


def test_a_claim_that_others_agree_beside_names_them() -> None:
    rivals = [row("the UN", KILLED, "about 52,000"), row("Ukraine MoD", KILLED, "52,000")]
    assert line(row("UK MoD", KILLED, "over 25,000"), *rivals) == (
        "Over 25,000 Russian soldiers had been killed as of 10 September 2022, according to the "
        "UK MoD. The figure could not be independently verified; the Ukraine MoD says 52,000 "
        "(10 September 2022); the UN says about 52,000 (10 September 2022)."
    )


def test_a_claim_beside_a_conflict_of_others_names_the_two() -> None:
    others = [row("Russia MoD", KILLED, "5,937"), row("the UN", KILLED, "over 25,000")]
    assert line(row("UK MoD", KILLED, "over 5,000"), *others) == (
        "Over 5,000 Russian soldiers had been killed as of 10 September 2022, according to the "
        "UK MoD."
        " The figure could not be independently verified; other figures conflict with each other: "
        "the Russia MoD says 5,937 (10 September 2022); the UN says over 25,000 (10 September "
        "2022)."
    )


def test_a_denial_of_what_nobody_says_beside_other_claims_has_no_caveat() -> None:
    denial = row("Russia MoD", KILLED, "over 90,000", stance="denies")
    assert line(denial, row("Ukraine MoD", KILLED, "52,000")) == (
        "The Russia MoD denied that over 90,000 Russian soldiers had been killed (10 September "
        "2022)."
    )


def test_an_admission_and_a_count_case_by_case_need_no_such_caveat() -> None:
    assert line(row("Russia MoD", KILLED, "over 5,900")) == (
        "Over 5,900 Russian soldiers had been killed as of 10 September 2022, according to the "
        "Russia MoD. It is a statement against its source's own interest."
    )
    assert line(row("Mediazona", KILLED, "at least 6,024")) == (
        "At least 6,024 Russian soldiers had been killed as of 10 September 2022, according to "
        "Mediazona, which counts case by case."
    )


def test_what_the_desk_marked_verified_is_not_said_to_be_unverified() -> None:
    assert line(row("Ukraine MoD", KILLED, "52,000", status="verified")) == (
        f"{SAID} The desk has marked it verified."
    )


def test_an_addition_has_a_verdict_of_its_own_beside_the_totals() -> None:
    addition = row("Ukraine MoD", KILLED, "350", kind="increment")
    totals = [row("Ukraine MoD", KILLED, "52,000"), row("Russia MoD", KILLED, "5,937")]
    assert line(addition, *totals) == (
        "The Ukraine MoD said that 350 Russian soldiers had been killed in the period to 10 "
        "September "
        "2022." + OPEN
    )


def test_of_a_recorder_the_count_of_the_nearest_day_is_named() -> None:
    counts = [
        row("OHCHR", "civilians killed", value, as_of=day)
        for value, day in (("5,718", "2022-09-04"), ("6,490", "2022-11-06"))
    ]
    assert line(row("US DoD", "civilians killed", "40,000"), *counts).endswith(
        " OHCHR says 5,718 (4 September 2022), counted case by case."
    )


def test_the_quotation_is_a_line_of_its_own_with_where_to_find_it() -> None:
    address = {"url": "https://example.org/a", "archived_url": "https://example.org/b"}
    report = check([row("UNHCR", "civilians killed", "40", id="a", quote="forty dead", **address)])
    assert attribution_page(attribute_all(report, ["a"])).lines == (
        "UNHCR said that 40 civilians had been killed as of 10 September 2022." + OPEN,
        '"forty dead" (https://example.org/a; archived: https://example.org/b)',
    )


def test_a_claim_is_named_by_its_id_or_its_place_and_else_the_nearest_is_suggested() -> None:
    report = check([row("UNHCR", "civilians killed", "40", id="killed-1")])
    (claim,) = report.claims
    named = attribute_all(report, ["killed-1", str(claim.location)])
    assert named[0] == named[1]
    with pytest.raises(
        InputError, match=r"no claim has the id 'kiled-1'; did you mean 'killed-1'\?"
    ):
        attribute_all(report, ["kiled-1"])


def test_two_claims_of_one_line_are_told_apart_by_their_ids(tmp_path: Path) -> None:
    path = tmp_path / "claims.json"
    rows = [row("UNHCR", "civilians killed", "40", id=name) for name in ("a", "b")]
    path.write_text(json.dumps(rows), encoding="utf-8")
    with pytest.raises(InputError, match=r"2 claims are at .*: name one by its id"):
        attribute_all(check(str(path)), [f"{path}:1"])


VALUES: tuple[str, ...] = (
    "52,250",
    "at least 5,767",
    "about 2,000 sq km (700 square miles)",
    "350–400",
    "dozens",
)
VALUES += ("1.234", "withdrawn", "", "\x1b[31m12", "12\n::error::x", "nearly\t50,000", "{x}", '"a"')
LABELS = (KILLED, "civilians killed", "area liberated (sq km)", "::error file=x", "=1+1", "")
ROWS = st.fixed_dictionaries(
    {
        "source": st.sampled_from(("UN", "OHCHR", "Ukraine MoD", "Russia MoD", "MoD", "", "::x"))
        | st.text(max_size=8),
        "claim": st.sampled_from(LABELS) | st.text(max_size=8),
        "value": st.sampled_from(VALUES) | st.text(max_size=8),
        "unit": st.sampled_from(("", "", "people", "sq km", "\n")),
        "place": st.sampled_from(("", "Izium", "Ukraine", "a\u2028b")) | st.text(max_size=4),
        "as_of": st.sampled_from(("", "2022-09-09", "2022-09-10", "2022-09", "03/04/05")),
        "kind": st.sampled_from(("", "total", "increment", "level")),
        "stance": st.sampled_from(("", "denies", "confirms", "qualifies")),
        "status": st.sampled_from(("", "verified", "retracted", "disputed")),
        "via": st.sampled_from(("", "the Guardian", "\r\n")),
        "derived_from": st.sampled_from(("", "UN", "citing the Ukraine MoD")) | st.text(max_size=4),
        "quote": st.sampled_from(("", "likely", "a\n::error::b")),
    }
)
LEDGERS = st.lists(ROWS, min_size=1, max_size=8).map(
    lambda rows: [{"id": f"c{number}", **each} for number, each in enumerate(rows)]
)


@given(LEDGERS)
def test_any_row_has_a_line_that_has_the_words_of_its_value(ledger: list[Row]) -> None:
    report = check(ledger)
    names = [claim.id for claim in report.claims]
    for found in attribute_all(report, names):
        assert plain(found.claim.value).casefold() in found.line.casefold()
        assert found.line.endswith(found.caveat)
    refused = [claim for claim in report.claims if isinstance(claim.figure, Unreadable)]
    assert len(refuse_all(report, names)) == len(refused)


@given(LEDGERS)
def test_no_cell_breaks_a_line_or_begins_one_that_something_obeys(ledger: list[Row]) -> None:
    report = check(ledger)
    page = attribution_page(attribute_all(report, [claim.id for claim in report.claims]))
    shown = [str(each["line"]) for each in page.records()]  # type: ignore[index]
    for text in shown:
        assert not any(unicodedata.category(letter) in {"Cc", "Zl", "Zp"} for letter in text)
        assert text[0].isalnum() or text[0] in "\"'“«"
    assert not any("\n" in each or each.startswith("::") for each in page.lines)


def invoke(*args: str) -> Result:
    return CliRunner().invoke(cli.build_app(), args)


def test_the_command_prints_plain_lines_in_the_order_asked() -> None:
    path = str(ROOT / "samples" / "losses-2022" / "claims.csv")
    result = invoke("attribute", "mz-1209", f"{path}:18", "--ledger", path)
    assert result.exit_code == 0
    assert result.stdout == (
        "At least 10,002 Russian soldiers had been killed as of 9 December 2022, according to "
        "Mediazona, which counts case by case. The Russia MoD says 5,937 (21 September 2022).\n"
        "The General Staff of the Armed Forces of Ukraine, quoted by Reuters, said that 45,400 "
        "Russian "
        "soldiers had been killed as of 22 August 2022. The figure could not be independently "
        "verified; the Russia MoD says 5,937 (21 September 2022).\n"
    )


def test_a_stance_and_a_day_that_cannot_be_read_are_unclear_and_are_quoted() -> None:
    cells = {"source": "UN", "claim": "civilians killed", "value": "at least 10"}
    report = check([{**cells, "id": "a", "stance": "denied it", "as_of": "early in May 2022"}])
    [found] = attribute_all(report, ["a"])
    assert found.line == (
        "Civilians killed: at least 10, in a statement by the UN (date unclear). "
        'Whether it is asserted or denied is unclear: the ledger has "denied it". '
        'The date cannot be read for certain: the ledger has "early in May 2022".'
    )


def test_several_ledgers_are_one_and_one_that_cannot_be_read_fails_the_run() -> None:
    paths = [str(ROOT / "samples" / name / "claims.csv") for name in ("losses-2022", "none")]
    result = invoke("attribute", "mz-1209", "--ledger", paths[0], "--ledger", paths[1])
    assert result.exit_code == ending.FAILED
    assert result.stdout.startswith("At least 10,002 Russian soldiers")


@pytest.mark.parametrize("name", ["concise", "csv", "json", "markdown", "table"])
@pytest.mark.parametrize("sample", ["kharkiv-2022-09", "losses-2022", "broken"])
def test_an_output_is_the_same_as_ever(
    sample: str, name: str, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    path = f"samples/{sample}/claims.csv"
    ids = [str(claim.location) for claim in check(path).claims]  # two may have one id
    if sample != "kharkiv-2022-09" and name != "concise":
        ids = ids[:: len(ids) // 6]
    ending = {"concise": "txt", "markdown": "md", "table": "txt"}.get(name, name)
    text = invoke("attribute", *ids, "--ledger", path, "-f", name).stdout
    snapshot(f"attribute/{sample}-{name}.{ending}", text)


@pytest.mark.parametrize("sample", ["kharkiv-2022-09", "losses-2022", "broken"])
def test_json_holds_to_the_schema_that_ships(sample: str) -> None:
    path = str(ROOT / "samples" / sample / "claims.csv")
    claims = check(path).claims
    names = [str(claim.location) for claim in claims]
    text = (ROOT / "verify" / "schema" / "attribute.schema.json").read_text(encoding="utf-8")
    schema = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    document = json.loads(invoke("attribute", *names, "--ledger", path, "-f", "json").stdout)
    jsonschema.validate(document, schema)
    assert [each["id"] for each in document["attributions"]] == [
        claim.id for claim in claims if not isinstance(claim.figure, Unreadable)
    ]


def test_an_id_that_two_claims_have_is_refused_and_each_has_its_place(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_text("id,source,claim,value\nk,UN,tents given,40\nk,BBC,boats sunk,5\n")
    refused = invoke("attribute", "k", "--ledger", str(path))
    assert str(refused.exception) == "2 claims have the id 'k': name one by file:line"
    assert "BBC" in invoke("attribute", f"{path}:3", "--ledger", str(path)).stdout
