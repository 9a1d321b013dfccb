"""Each finding is a question to a source, or a task for the desk."""

import csv
import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from string import Formatter
from typing import get_args

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from verify import cli
from verify.cli import ending
from verify.engine.ledger_rules import RULES
from verify.engine.ledgers import check
from verify.errors import InputError
from verify.model.figures import Unreadable
from verify.model.findings import Report
from verify.model.settings import Settings
from verify.output.formats import FORMATS, render
from verify.output.pages.questions import questions_page
from verify.questions.from_findings import Question, Questions, find_questions, only_to
from verify.questions.sentences import (
    FOR_THE_DESK,
    NO_QUESTION,
    TO_RIVAL,
    TO_SOURCE,
    Placeholder,
    Wordings,
)

ROOT = Path(__file__).parent.parent
SAMPLES = ("kharkiv-2022-09", "losses-2022", "broken")
ENDINGS = {"table": "txt", "concise": "txt", "markdown": "md"}
KILLED = "Russian soldiers killed"
SHOWN = {"as_of": "2022-09-10", "quote": "as said"}
Row = dict[str, str]
Snapshot = Callable[[str, str], None]


def row(source: str, claim: str, value: str, **others: str) -> Row:
    return {"source": source, "claim": claim, "value": value, **SHOWN, **others}


def asked(*rows: Row, as_of: date | None = None) -> list[tuple[str, str, str]]:
    """Return whom, why and what is asked about some rows."""
    found = find_questions(check(rows, settings=Settings(as_of=as_of)))
    to_sources = [(each.name, one) for each in found.sources for one in each.questions]
    to_desk = [("", one) for one in found.desk]
    return [(name, one.rule.code, one.text) for name, one in (*to_sources, *to_desk)]


def only(code: str, *rows: Row, as_of: date | None = None) -> list[tuple[str, str]]:
    """Return whom and what one rule asks."""
    return [(name, text) for name, rule, text in asked(*rows, as_of=as_of) if rule == code]


def test_a_rule_asks_a_source_or_the_desk_or_says_why_nobody() -> None:
    listed = [name for table in (TO_SOURCE, FOR_THE_DESK, NO_QUESTION) for name in table]
    assert len(set(listed)) == len(listed)
    assert set(listed) <= {rule.name for rule in RULES}


def test_a_rule_without_words_of_its_own_is_for_the_desk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verify.questions.from_findings.TO_SOURCE", {})
    found = find_questions(check([row("UNHCR", "boats sunk", "3")]))
    assert [question.text for question in found.desk] == [
        "What is to be done about this? asserted only by UNHCR: 3 (2022-09-10) is unverified"
    ]


def test_what_rivals_are_asked_goes_with_what_the_source_is_asked() -> None:
    assert TO_RIVAL.keys() <= TO_SOURCE.keys()


@pytest.mark.parametrize(
    ("name", "wordings"),
    [(name, words) for t in (TO_SOURCE, TO_RIVAL, FOR_THE_DESK) for name, words in t.items()],
)
def test_the_last_wording_of_a_question_has_no_placeholder_and_the_others_known_ones(
    name: str, wordings: Wordings
) -> None:
    fields = [{field for _, field, _, _ in Formatter().parse(text) if field} for text in wordings]
    assert fields[-1] == set(), name
    assert all(fields[:-1]), name
    assert set().union(*fields) <= {*get_args(Placeholder)}


QUESTIONS: list[tuple[str, list[Row], dict[str, str]]] = [
    (
        "V112",
        [
            row("the Zarvona ministry", "families given tents", "1,347"),
            row("the rescuers of Zarvona", "families given tents", "2,030"),
            row("BBC", "families given tents", "3,377"),
        ],
        {
            "BBC": (
                "Is 3,377 (2022-09-10) for families given tents your own count, or the sum of what "
                "others say: the rescuers of Zarvona say 2,030 (2022-09-10) and the Zarvona "
                "ministry says 1,347 (2022-09-10)?"
            )
        },
    ),
    (
        "V101",
        [row("the Ukrainian military", KILLED, "52,250")],
        {
            "the Ukrainian military": (
                f"Who besides you has a figure for {KILLED}, and how was 52,250 arrived at?"
            )
        },
    ),
    (
        "V101",
        [row("the mayor of Arvenka", "state of the dam", "breached")],
        {
            "the mayor of Arvenka": (
                'On state of the dam, who besides you can confirm "breached", and how do you know?'
            )
        },
    ),
    (
        "V101",
        [row("the regional governor", "civilians killed", "a woman", kind="increment")],
        {
            "the regional governor": (
                'Who besides you has a figure for civilians killed, and how was "a woman" arrived '
                "at?"
            )
        },
    ),
    (
        "V102",
        [row("Ukraine MoD", KILLED, "52,250"), row("President of Ukraine", KILLED, "52,250")],
        {
            "President of Ukraine": (
                f"Who outside your own side, and not citing you, can confirm 52,250 for {KILLED}?"
            ),
            "Ukraine MoD": (
                f"Who outside your own side, and not citing you, can confirm 52,250 for {KILLED}?"
            ),
        },
    ),
    (
        "V103",
        [row("UNHCR", "families given tents", "40", as_of="")],
        {"UNHCR": "As of which day is 40 for families given tents?"},
    ),
    (
        "V104",
        [row("an eyewitness", "houses destroyed", "9")],
        {"an eyewitness": "Can you be named for 9, or who that can be named will say so?"},
    ),
    (
        "V105",
        [
            row("UNHCR", "houses destroyed", "9"),
            row("Reuters", "houses destroyed", "9", derived_from="citing UNHCR"),
        ],
        {"Reuters": "You have 9 from UNHCR: did you see or count anything yourself?"},
    ),
    (
        "V106",
        [row("UNHCR", "families given tents", "40", quote="")],
        {"UNHCR": "Where was 40 for families given tents published, and when?"},
    ),
    (
        "V109",
        [row("UK MoD", "Russian soldiers captured", "likely 40")],
        {
            "UK MoD": (
                'You say "likely" (55 to 75% on the PHIA yardstick): is that what you mean, and '
                "what is it based on?"
            )
        },
    ),
    (
        "V201",
        [
            row("the Ukrainian military", KILLED, "52,250"),
            row("Russia MoD", KILLED, "5,937", as_of="2022-09-21"),
        ],
        {
            "Russia MoD": (
                f"For {KILLED} you say 5,937 (2022-09-21), but the Ukrainian military says 52,250 "
                "(2022-09-10): how do you explain the difference?"
            ),
            "the Ukrainian military": (
                f"For {KILLED} you say 52,250 (2022-09-10), but Russia MoD says 5,937 "
                "(2022-09-21): how do you explain the difference?"
            ),
        },
    ),
    (
        "V202",
        [row("UNHCR", "families given tents", "40"), row("UNHCR", "families given tents", "55")],
        {
            "UNHCR": (
                "For families given tents you gave both 55 (2022-09-10) and 40 (2022-09-10): "
                "which of them stands?"
            )
        },
    ),
    (
        "V203",
        [
            row("UNHCR", "civilians injured", "500", as_of="2022-09-08", kind="total"),
            row("UNHCR", "civilians injured", "450", kind="total"),
        ],
        {
            "UNHCR": (
                "Your total for civilians injured fell from 500 (2022-09-08) to 450 (2022-09-10): "
                "was it corrected?"
            )
        },
    ),
    (
        "V204",
        [
            row("the Ukrainian military", KILLED, "51,900", as_of="2022-09-09"),
            row("the Ukrainian military", KILLED, "52,250"),
            row("the Ukrainian military", KILLED, "450", kind="increment"),
        ],
        {
            "the Ukrainian military": (
                f"You added 450 (2022-09-10) for {KILLED}, but your totals are 51,900 (2022-09-09) "
                "and 52,250 (2022-09-10): which of them is wrong?"
            )
        },
    ),
    (
        "V205",
        [row("President of Ukraine", "area liberated", "2,150 sq km (900 square miles)")],
        {
            "President of Ukraine": (
                "In 2,150 sq km (900 square miles) the two units are not one quantity: which of "
                "them did you measure?"
            )
        },
    ),
    (
        "V206",
        [row("President of Ukraine", "area liberated", "about 2,000 sq km (700 square miles)")],
        {
            "President of Ukraine": (
                "Is about 2,000 sq km (700 square miles) for area liberated rounded, and what is "
                "the exact figure?"
            )
        },
    ),
    (
        "V207",
        [
            row("Oryx", "Russian tanks lost", "312"),
            row("Oryx", "Russian armoured vehicles lost", "251"),
        ],
        {
            "Oryx": (
                "How can 312 (2022-09-10) for Russian tanks lost be more than your 251 "
                "(2022-09-10) for Russian armoured vehicles lost?"
            )
        },
    ),
    (
        "V208",
        [
            row("OHCHR", "civilians killed", "at least 400"),
            row("Russia MoD", "civilians killed", "350", as_of="2022-09-11"),
        ],
        {
            "Russia MoD": (
                "How can 350 (2022-09-11) for civilians killed be right, where OHCHR says at least "
                "400 (2022-09-10), counted case by case?"
            )
        },
    ),
    (
        "V209",
        [
            row("Ukraine MoD", "bridge at Arvenka", "destroyed"),
            row("Russia MoD", "bridge at Arvenka", "", stance="denies"),
        ],
        {
            "Russia MoD": (
                'On bridge at Arvenka, Ukraine MoD says "destroyed" (2022-09-10): what makes you '
                "deny it, and what is so instead?"
            ),
            "Ukraine MoD": (
                'On bridge at Arvenka, Russia MoD denies it: what can you show for "destroyed"?'
            ),
        },
    ),
    (
        "V209",
        [row("Russia MoD", "bridge at Arvenka", "destroyed", stance="denies")],
        {"Russia MoD": "On bridge at Arvenka, whose claim do you deny, and what is so instead?"},
    ),
    (
        "V210",
        [
            row("Ukraine MoD", "state of Arvenka", "captured"),
            row("Russia MoD", "state of Arvenka", "not captured"),
        ],
        {
            "Russia MoD": (
                'On state of Arvenka, you say "not captured", but Ukraine MoD says "captured" '
                "(2022-09-10): both cannot be so, and how do you know?"
            ),
            "Ukraine MoD": (
                'On state of Arvenka, you say "captured", but Russia MoD says "not captured" '
                "(2022-09-10): both cannot be so, and how do you know?"
            ),
        },
    ),
    (
        "V211",
        [
            row("Russia MoD", "withdrawal of Russian troops", "regrouped"),
            row("Ukraine MoD", "withdrawal of Russian troops", "fleeing"),
        ],
        {
            "Russia MoD": (
                'On withdrawal of Russian troops, you say "regrouped", and Ukraine MoD says '
                '"fleeing" (2022-09-10): does the one exclude the other?'
            ),
            "Ukraine MoD": (
                'On withdrawal of Russian troops, you say "fleeing", and Russia MoD says '
                '"regrouped" (2022-09-10): does the one exclude the other?'
            ),
        },
    ),
    (
        "V212",
        [
            row("Mediazona", KILLED, "at least 6,024"),
            row("US DoD", "Russian military casualties", "70,000 to 80,000"),
        ],
        {
            "Mediazona": (
                f'What exactly does at least 6,024 count: "{KILLED}" or "Russian military '
                'casualties"?'
            ),
            "US DoD": (
                'What exactly does 70,000 to 80,000 count: "Russian military casualties" or '
                f'"{KILLED}"?'
            ),
        },
    ),
    (
        "V213",
        [
            row("UNHCR", "civilians injured", "500", as_of="2022-09-08", kind="total"),
            row("UNHCR", "civilians injured", "450", kind="total", note="corrected by UNHCR"),
        ],
        {
            "UNHCR": (
                "Why did you correct 500 (2022-09-08) to 450 (2022-09-10) for civilians injured?"
            )
        },
    ),
]


@pytest.mark.parametrize(("code", "rows", "expected"), QUESTIONS)
def test_a_finding_is_a_question_to_its_source(
    code: str, rows: list[Row], expected: dict[str, str]
) -> None:
    assert sorted(only(code, *rows)) == sorted(expected.items())


def test_every_rule_that_asks_a_source_is_shown_to_do_so() -> None:
    codes = {code for code, _, _ in QUESTIONS}
    assert codes == {rule.code for rule in RULES if rule.name in TO_SOURCE}


LINEAGE = [
    row(name, f"families given tents in camp {camp}", str(101 + 3 * camp + more))
    for camp in range(1, 10)
    for name, more in (("BBC", 0), ("Reuters", 0), ("UNHCR", 1))
    if (101 + 3 * camp) % 10
]
DESK_QUESTIONS = [
    (
        "V110",
        [
            row("Zarvona Circle", "families given tents", "40"),
            row("Kryla Vostoka", "families given tents", "40"),
        ],
        (
            "Who are these sources, and does one have it from the other? Kryla Vostoka and Zarvona "
            "Circle agree on 40 (2022-09-10), but it is not known that they are independent: add "
            'below [sources] in verify.toml: kryla-vostoka = {name = "Kryla Vostoka", kind = "…", '
            'party = ""}, and the same for Zarvona Circle'
        ),
    ),
    (
        "V111",
        LINEAGE,
        (
            "Which of these sources counts for itself? BBC and Reuters share 8 of 8 exact figures "
            "that no other source has (104, 107, 113 and 116): count them as one source"
        ),
    ),
    (
        "V001",
        [row("UNHCR", "families given tents", "1.234")],
        "What exactly did UNHCR say? 1.234: may be 1,234 or 1.234: write one of them",
    ),
    (
        "V002",
        [row("UNHCR", "families given tents", "40", as_of="2022-02-30")],
        (
            "Which day is meant? as_of '2022-02-30': there is no 30 February: February 2022 has 28 "
            "days"
        ),
    ),
    (
        "V003",
        [row("UNHCR", "families given tents", "40", as_of="2093-01-01")],
        "Is the day right? 2093-01-01 is in the future, today is 2022-12-31: check the date",
    ),
    (
        "V004",
        [row("the Bureau of Weirs", "families given tents", "40")],
        "Whose side is the Bureau of Weirs on?",
    ),
    (
        "V005",
        [row("the regional governor", "families given tents", "40")],
        "Which is meant? the regional governor does not say which region's",
    ),
    (
        "V006",
        [row("", "families given tents", "40")],
        "Who says 40 for families given tents?",
    ),
    (
        "V006",
        [row("", "families given tents", "40", via="the Guardian")],
        "Who says 40 for families given tents, which the Guardian relayed?",
    ),
    ("V012", [row("UNHCR", "", "40")], "What is 40 said of?"),
    (
        "V010",
        [row("UNHCR", "front moved", "12 km"), row("UNHCR", "front moved", "12 sq km")],
        (
            "Is the unit right? UNHCR says 12 km (length), but UNHCR says 12 sq km (area): check "
            "the unit"
        ),
    ),
    (
        "V108",
        [row("UNHCR", "families given tents", "40", status="verified")],
        "How was 40 for families given tents verified, and where is that kept?",
    ),
    (
        "V301",
        [
            row("UNHCR", "people sheltering in Arvenka", "40"),
            row("UNHCR", "people sheltering in Arvinka", "40"),
        ],
        (
            'One topic or two? "people sheltering in Arvenka" and "people sheltering in Arvinka" '
            "were not merged: if they are one topic, write under [topics]: "
            '"people sheltering in Arvinka" = "people sheltering in Arvenka"'
        ),
    ),
    (
        "V302",
        [row("the Ukranian military", KILLED, "52,250")],
        (
            "Is the name right? the Ukranian military is not in the registry: did you mean General "
            "Staff of the Armed Forces of Ukraine?"
        ),
    ),
    (
        "V501",
        [row("UNHCR", "families given tents", "40", suppress="V101")],
        'What is the reason? V101 is suppressed without a reason: write "V101: the reason"',
    ),
    (
        "V503",
        [row("UNHCR", "families given tents", "40", suppress="V101: we wait until 2020-01-31")],
        (
            "Was it settled? V101 was suppressed until 2020-01-31: "
            "settle the finding, or set a later day"
        ),
    ),
]


@pytest.mark.parametrize(("code", "rows", "question"), DESK_QUESTIONS)
def test_what_only_the_desk_can_settle_is_asked_of_the_desk(
    code: str, rows: list[Row], question: str
) -> None:
    assert only(code, *rows, as_of=date(2022, 12, 31)) == [("", question)]


def test_what_belongs_in_a_broken_row_is_asked_of_the_desk(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_text("source,claim,value,as_of\nUNHCR,families given tents,40\n", encoding="utf-8")
    (question,) = (one.text for one in find_questions(check(path)).desk if one.rule.code == "V011")
    assert question == "What belongs in the row? 3 cells under 4 columns: the last are missing"


def test_every_rule_that_asks_the_desk_is_shown_to_do_so() -> None:
    codes = {code for code, _, _ in DESK_QUESTIONS} | {"V011"}
    assert codes == {rule.code for rule in RULES if rule.name in FOR_THE_DESK}


def test_a_finding_that_a_file_is_to_be_mended_for_asks_nobody() -> None:
    rows = [row("OHCHR", "civilians killed", "12"), row("OHCHR", "civilians killed", "12")]
    report = check(rows)
    assert [finding.rule.code for finding in report.findings] == ["V007"]
    assert asked(*rows) == []
    found = find_questions(report)
    assert questions_page(report, found, found).summary == (
        "0 questions to 0 sources, 0 for the desk",
        "1 finding needs no question: 1 duplicate-claim",
    )


def test_a_clean_ledger_asks_nobody_anything() -> None:
    report = check([row("OHCHR", "civilians killed", "at least 5,767")])
    found = find_questions(report)
    assert asked(row("OHCHR", "civilians killed", "at least 5,767")) == []
    page = questions_page(report, found, found)
    assert page.summary == ("0 questions to 0 sources, 0 for the desk",)


def test_a_figure_that_nobody_is_named_for_is_asked_of_the_desk() -> None:
    assert ("", "As of which day is 40 for families given tents?") in only(
        "V103", row("", "families given tents", "40", as_of="")
    )


def test_one_figure_with_several_rivals_is_one_question_that_quotes_three_of_them() -> None:
    rivals = [("Ukraine MoD", "52,000"), ("UK MoD", "25,000"), ("the UN", "30,001")]
    rows = [row(name, KILLED, value) for name, value in (*rivals, ("US DoD", "15,001"))]
    found = dict(only("V201", row("Russia MoD", KILLED, "5,937"), *rows))
    assert found["Russia MoD"] == (
        f"For {KILLED} you say 5,937 (2022-09-10), but US DoD says 15,001 (2022-09-10): how do you "
        "explain the difference?"
    )
    assert found["US DoD"] == (
        f"For {KILLED} you say 15,001 (2022-09-10), but Russia MoD says 5,937 (2022-09-10), UK MoD "
        "says 25,000 (2022-09-10), Ukraine MoD says 52,000 (2022-09-10) and 1 more says otherwise: "
        "how do you explain the difference?"
    )


def many(number: int) -> list[Row]:
    return [
        row("UNHCR", f"families given tents in camp {at}", str(40 + at), quote="", id=f"c{at}")
        for at in range(number)
    ]


def test_up_to_three_questions_of_one_rule_name_each_figure() -> None:
    assert only("V106", *many(2)) == [
        ("UNHCR", "Where was 40 for families given tents in camp 0 published, and when?"),
        ("UNHCR", "Where was 41 for families given tents in camp 1 published, and when?"),
    ]


def test_more_become_one_question_that_lists_what_it_is_about_and_loses_no_claim() -> None:
    report = check(many(20))
    found = find_questions(report)
    (question,) = (one for one in found.sources[0].questions if one.rule.code == "V106")
    assert question.text == "Where was each of these published, and when?"
    page = questions_page(report, found, found)
    about = next(cells[2] for cells in page.rows if cells[3] == "V106 missing-evidence")
    assert about == (
        "families given tents in camp 0: 40 (2022-09-10); "
        "families given tents in camp 1: 41 (2022-09-10); "
        "families given tents in camp 2: 42 (2022-09-10); "
        "families given tents in camp 3: 43 (2022-09-10); "
        "families given tents in camp 4: 44 (2022-09-10); and 15 more"
    )
    document = json.loads("".join(render(page, "json")))
    (listed,) = (q for q in document["sources"][0]["questions"] if q["code"] == "V106")
    assert {about["claim"] for about in listed["about"]} == {f"c{at}" for at in range(20)}


def test_rows_that_give_the_very_same_question_give_it_once() -> None:
    rows = [
        row("UNHCR", "families given tents", "40", as_of="", place=place)
        for place in ("Aldmere", "Brackwell")
    ]
    report = check(rows)
    (found,) = find_questions(report).sources
    (question,) = (one for one in found.questions if one.rule.code == "V103")
    assert question.text == "As of which day is 40 for families given tents?"
    assert [about.claim.place for about in question.about] == ["Aldmere", "Brackwell"]


def test_what_is_asked_about_a_source_is_asked_once_however_many_rows_it_has() -> None:
    rows = [row("the Bureau of Weirs", f"sluices at weir {at}", "40") for at in range(9)]
    assert only("V004", *rows) == [("", "Whose side is the Bureau of Weirs on?")]


def test_a_source_of_several_names_has_one_heading_which_is_that_of_the_registry() -> None:
    rows = [
        row("UKR MoD", "settlements liberated", "3"),
        row("Ukraine MoD", "area liberated", "12 sq km"),
        row("Ukraine MoD", "prisoners freed", "40"),
    ]
    assert [each.name for each in find_questions(check(rows)).sources] == [
        "Ministry of Defence of Ukraine"
    ]
    assert [each.name for each in find_questions(check(rows[1:])).sources] == ["Ukraine MoD"]


def test_the_most_severe_comes_first_and_then_the_topic_and_the_day() -> None:
    rows = [
        row("UNHCR", "area flooded", "12 sq km", as_of=""),
        row("UNHCR", "boats sunk", "3"),
        row("UNHCR", "civilians injured", "500", as_of="2022-09-08", kind="total"),
        row("UNHCR", "civilians injured", "450", kind="total"),
    ]
    assert [code for name, code, _ in asked(*rows) if name] == [
        *("V203", "V101", "V101", "V101", "V103"),
    ]


def asked_of(name: str) -> Questions:
    rows = [row("the Ukrainian military", KILLED, "52,250"), row("Russia MoD", KILLED, "5,937")]
    return only_to(find_questions(check(rows)), name, Settings())


def test_the_questions_of_one_source_are_found_by_any_name_of_it() -> None:
    for name in ("the Russian defence ministry", "Russia MoD", "russia-mod"):
        assert [each.name for each in asked_of(name).sources] == ["Russia MoD"]


def test_a_source_that_no_claim_is_by_is_refused_with_the_nearest() -> None:
    with pytest.raises(InputError, match=r"by 'Rusia Mod'; did you mean 'Russia MoD'\?"):
        asked_of("Rusia Mod")
    with pytest.raises(InputError, match="no claim of the ledger is by 'UNHCR'"):
        asked_of("UNHCR")


def test_a_source_without_questions_is_told_from_one_that_is_unknown() -> None:
    report = check([row("OHCHR", "civilians killed", "12")])
    found = find_questions(report)
    page = questions_page(report, found, only_to(found, "OHCHR", Settings()))
    assert page.summary == (
        "no questions to OHCHR",
        "not shown: 0 questions to 0 sources, 0 for the desk",
    )


VALUES = ("52,250", "at least 5,767", "withdrawn", "1.234", "", "2,000 sq km (700 miles)", "{x}")
ROWS = st.fixed_dictionaries(
    {
        "source": st.sampled_from(("UN", "OHCHR", "Ukraine MoD", "Russia MoD", "MoD", "", "{who}"))
        | st.text(max_size=6),
        "claim": st.sampled_from((KILLED, "civilians killed", "civilian casualties", "{topic}", ""))
        | st.text(max_size=6),
        "value": st.sampled_from(VALUES) | st.text(max_size=6),
        "as_of": st.sampled_from(("", "2022-09-09", "2022-09-10", "03/04/05")),
        "kind": st.sampled_from(("", "total", "increment", "totl")),
        "stance": st.sampled_from(("", "denies", "confirms")),
        "status": st.sampled_from(("", "verified", "retracted")),
        "derived_from": st.sampled_from(("", "UN", "citing Ukraine MoD", "{origin}")),
        "suppress": st.sampled_from(("", "V101: why", "V201")),
        "quote": st.sampled_from(("", "as said")),
    }
)
LEDGERS = st.lists(ROWS, min_size=1, max_size=10).map(
    lambda rows: [{"id": f"c{number}", **each} for number, each in enumerate(rows)]
)


def every_question(found: Questions) -> list[tuple[str, Question]]:
    to_sources = [(each.key, one) for each in found.sources for one in each.questions]
    return [*to_sources, *(("", one) for one in found.desk)]


@given(LEDGERS)
def test_no_finding_is_lost(ledger: list[Row]) -> None:
    report = check(ledger)
    found = find_questions(report)
    put = {
        (whom, finding.rule.code, finding.message, about.claim.id)
        for whom, one in every_question(found)
        for about in one.about
        for finding in about.findings
    }
    for finding in report.findings:
        claim = finding.claim
        key = (finding.rule.code, finding.message, claim.id)
        if isinstance(claim.figure, Unreadable) and claim.figure.is_blank:
            continue  # nobody can say more about a dash
        if finding.rule.name in TO_SOURCE:
            assert (claim.resolved.key if claim.source else "", *key) in put
        elif finding.rule.name in FOR_THE_DESK:
            assert ("", *key) in put
        else:
            assert finding in found.unasked


@given(LEDGERS)
def test_a_question_names_only_claims_of_its_own_source(ledger: list[Row]) -> None:
    for key, one in every_question(find_questions(check(ledger))):
        assert one.text.strip()
        assert all(not key or about.claim.resolved.key == key for about in one.about)


@settings(max_examples=30)
@given(LEDGERS)
def test_every_output_has_every_question_once(ledger: list[Row]) -> None:
    report = check(ledger)
    found = find_questions(report)
    page = questions_page(report, found, found)
    number = len(every_question(found))
    texts = {name: "".join(render(page, name, 80)) for name in FORMATS}
    assert len(list(csv.reader(io.StringIO(texts["csv"], newline="")))) - 1 == number
    assert len(texts["jsonl"].splitlines()) == number
    assert len(page.lines) == number
    assert all("\n" not in cell for _, rows in page.screens for cells in rows for cell in cells[:2])


def in_ledger(tmp_path: Path, *rows: Row) -> str:
    path = tmp_path / "claims.json"
    path.write_text(json.dumps(rows), encoding="utf-8")
    return str(path)


def invoke(*args: str) -> Result:
    return CliRunner().invoke(cli.build_app(), args)


def test_the_command_exits_0_whatever_is_asked(tmp_path: Path) -> None:
    name = in_ledger(
        tmp_path, row("Ukraine MoD", KILLED, "52,250"), row("Russia MoD", KILLED, "5,937")
    )
    result = invoke("questions", name, "-f", "concise")
    assert result.exit_code == 0
    assert "2 questions to 2 sources, 0 for the desk\n" in result.stdout


def test_a_ledger_that_cannot_be_read_fails_the_run(tmp_path: Path) -> None:
    name = in_ledger(tmp_path, row("Ukraine MoD", KILLED, "52,250"))
    result = invoke("questions", name, "none.csv")
    assert result.exit_code == ending.FAILED
    assert "Who besides you has a figure" in result.stdout.replace("\n", " ")


def test_select_and_ignore_decide_what_is_asked(tmp_path: Path) -> None:
    name = in_ledger(tmp_path, row("UNHCR", "families given tents", "40", as_of=""))
    text = invoke("questions", name, "-f", "concise", "-q", "--select", "V103").stdout
    assert text == (
        f"{name}:1: V103 to UNHCR: As of which day is 40 for families given tents? "
        "[families given tents: 40]\n"
    )
    assert invoke("questions", name, "-f", "concise", "-q", "--ignore", "V1").stdout == ""


def test_no_cell_can_begin_a_line_or_a_row_of_its_own() -> None:
    nasty = "tents\n::error file=x::boo"
    report = check([row(nasty, nasty, "40", as_of="")])
    found = find_questions(report)
    page = questions_page(report, found, found)
    for name in ("table", "concise", "markdown"):
        lines = "".join(render(page, name, 100)).splitlines()
        assert not any(line.lstrip().startswith("::") for line in lines), name


# Every format that a person reads on the small sample, and the plain lines of the others.
OUTPUTS = {
    "kharkiv-2022-09": ("table", "concise", "csv", "json", "jsonl", "markdown"),
    "losses-2022": ("table", "concise"),
    "broken": ("concise", "markdown"),
}


@pytest.mark.parametrize(
    ("sample", "name"), [(sample, name) for sample, names in OUTPUTS.items() for name in names]
)
def test_an_output_is_the_same_as_ever(
    sample: str, name: str, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    args = ("questions", f"samples/{sample}/claims.csv", "-f", name, "--as-of", "2022-12-31")
    snapshot(f"questions/{sample}-{name}.{ENDINGS.get(name, name)}", invoke(*args).stdout)


@pytest.mark.parametrize("sample", SAMPLES)
def test_json_holds_to_the_schema_that_ships(sample: str) -> None:
    path = str(ROOT / "samples" / sample / "claims.csv")
    text = (ROOT / "verify" / "schema" / "questions.schema.json").read_text(encoding="utf-8")
    schema = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    document = json.loads(invoke("questions", path, "-f", "json").stdout)
    jsonschema.validate(document, schema)
    part = {"$ref": "#/$defs/put", "$defs": schema["$defs"]}
    lines = invoke("questions", path, "-f", "jsonl").stdout.splitlines()
    for line in lines:
        jsonschema.validate(json.loads(line), part)
    listed = [one for each in document["sources"] for one in each["questions"]]
    assert len(lines) == len(listed) + len(document["desk"])


def test_the_samples_put_a_question_for_every_finding_or_say_that_they_do_not() -> None:
    for sample in SAMPLES:
        report: Report = check(str(ROOT / "samples" / sample / "claims.csv"))
        found = find_questions(report)
        put = {id(f) for _, one in every_question(found) for a in one.about for f in a.findings}
        assert put | {id(each) for each in found.unasked} == {id(f) for f in report.findings}
