"""The figures of one text follow from those of another, contradict them, or neither."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.article.against_text.comparison import compare_readings, compare_texts
from verify.article.statements.extraction import read_article


@pytest.mark.cases("article/texts/*.toml")
def test_a_text_follows_from_another_or_not(copy: str, against: str, name: str) -> None:
    found = compare_texts(copy, against)
    assert found.agreement == name, found
    assert agrees_with_itself(copy)


def agrees_with_itself(copy: str) -> bool:
    found = compare_texts(copy, copy)
    return found.agreement == "agrees" and all(row.other == row.figure for row in found.figures)


STORY = """
The fire broke out on 3 May 2021 in the port of Odesa. The mayor said 14 people had been killed
and 37 wounded. About 2,300 residents were moved to schools in the north of the city, where 40
buses waited. The port handles 12% of the country's grain; repairs will cost $45 million and take
18 months.

The last such fire, in 2009, destroyed 210 houses. The harbour master said that 65 ships lay at
anchor, and that three of them had lost their moorings. Firemen from four regions used 26 pumps.
"""


@pytest.mark.parametrize(
    ("copy", "number", "other", "name"),
    [
        ("The mayor said 14 people had been killed in the fire.", "14", "14", "agrees"),
        ("The mayor said 17 people had been killed in the fire.", "17", "14", "conflicts"),
        ("In Odesa, 37 were wounded and 14 people killed, the mayor said.", "37", "37", "agrees"),
        ("More than 2,000 residents were moved to schools.", "2,000", "2,300", "agrees"),
        ("Repairs of the port will cost $54 million.", "54 million", "45 million", "conflicts"),
        ("Repairs of the port will take 18 months.", "18", "18", "agrees"),
        ("A fire in 2009 destroyed 210 houses.", "210", "210", "agrees"),
        ("Of 65 ships at anchor, three lost their moorings.", "65", "65", "agrees"),
        ("The harbour master lost 14 boxes of tea.", "14", None, "not_comparable"),
        ("The council has 37 members.", "37", None, "not_comparable"),
        ("Prices rose by 12% in Poland last summer.", "12", None, "not_comparable"),
        ("More than 10 people were arrested in Lviv.", "10", None, "not_comparable"),
    ],
)
def test_each_row_names_the_figure_that_bears_it_out_or_contradicts_it(
    copy: str, number: str, other: str | None, name: str
) -> None:
    long = f"{STORY}\n{FILLING}"
    row = next(row for row in compare_texts(copy, long).figures if row.figure.number == number)
    assert row.agreement.name == name, row
    assert (row.other.number if row.other else None) == other


# Sentences enough to make of the story a long text, about other things.
FILLING = "\n".join(
    f"The committee on {what} met in the old library, heard {count} witnesses and adjourned."
    for what, count in (
        ("roads", 8), ("parks", 9), ("schools", 21), ("bridges", 33), ("theatres", 47),
        ("prisons", 58), ("rivers", 72), ("forests", 84), ("museums", 91), ("markets", 102),
    )
)  # fmt: skip


def test_there_is_one_row_a_figure_in_the_order_of_the_copy() -> None:
    reading = read_article(STORY)
    found = compare_texts(STORY, "14 people had been killed and 36 wounded, the mayor said.")
    assert [row.figure for row in found.figures] == list(reading.figures)


def test_the_reason_quotes_both_texts() -> None:
    found = compare_texts("More than 100 people died", "99 people died")
    assert found.reason == "the copy says More than 100 people, the other text 99 people"
    assert "99 people" in found.figures[0].agreement.reason


def test_a_reason_of_a_date_quotes_both_texts() -> None:
    found = compare_texts("He was born in 2014.", "He was born in 2015.")
    assert found.reason == "the copy says 2014, the other text 2015"


def test_a_long_text_agrees_with_itself() -> None:
    assert agrees_with_itself(STORY)


@given(st.data())
def test_an_altered_digit_never_agrees(data: st.DataObject) -> None:
    reading = read_article(STORY)
    exact = [each for each in reading.figures if each.number.isdecimal() and not each.hedge]
    figure = data.draw(st.sampled_from(exact))
    at = data.draw(st.integers(figure.start, figure.end - 1))
    digit = data.draw(st.sampled_from([each for each in "123456789" if each != STORY[at]]))
    altered = f"{STORY[:at]}{digit}{STORY[at + 1 :]}"
    found = compare_readings(read_article(altered), reading)
    assert found.agreement != "agrees"
    assert all(
        row.agreement.name != "agrees" for row in found.figures if row.figure.start == figure.start
    )


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_texts_are_compared(copy: str, against: str) -> None:
    assert compare_texts(copy, against).agreement in {"agrees", "conflicts", "not_comparable"}


@given(
    st.lists(st.sampled_from(STORY.split()), max_size=40).map(" ".join), st.sampled_from("/-%,.")
)
def test_any_shuffled_story_is_compared(copy: str, sign: str) -> None:
    found = compare_texts(copy.replace(" ", sign, 1), STORY)
    assert found == compare_texts(copy.replace(" ", sign, 1), STORY)


LONG = [
    "12 people died. ",
    "5 of 7/10 and ",
    "March 5, 2020 ",
    "until 2014-",
    "first second ",
    "1,",
    "(((",
    "more than ",
    "“a 5” ",
]


@pytest.mark.parametrize("piece", LONG)
def test_the_worst_text_is_compared_to_its_end(piece: str) -> None:
    reading = read_article(piece * (16_000 // len(piece)))
    assert len(compare_readings(reading, reading).figures) == len(reading.figures)


def test_most_claims_are_judged_as_people_judged_them(shared: Path) -> None:
    path = shared / "bench" / "data" / "vitaminc.jsonl"
    if not path.exists():
        pytest.skip("the development data is not here")
    names = {"SUPPORTS": "agrees", "REFUTES": "conflicts"}
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()[:900]]
    judged = [row for row in rows if row["label"] in names]
    right = sum(
        compare_texts(row["claim"], row["evidence"]).agreement == names[row["label"]]
        for row in judged
    )
    assert right > 0.8 * len(judged)
