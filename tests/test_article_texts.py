"""Whether one text's figures follow from another's."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.article.extraction import read_article
from verify.article.texts.comparison import compare_readings, compare_texts

FIGURES = [
    ("52,250 soldiers died", "52,250 soldiers died", "agrees"),
    ("52,520 soldiers died", "52,250 soldiers died", "conflicts"),
    ("More than 100 people died", "101 people died", "agrees"),
    ("More than 100 people died", "100 people died", "conflicts"),
    ("More than 100 people died", "99 people died", "conflicts"),
    ("At least 12 people died", "12 people died", "agrees"),
    ("At least 12 people died", "11 people died", "conflicts"),
    ("Fewer than 20 people died", "18 people died", "agrees"),
    ("Fewer than 20 people died", "20 people died", "conflicts"),
    ("Up to 200 people died", "150 people died", "agrees"),
    ("Up to 200 people died", "201 people died", "conflicts"),
    ("Nearly 50,000 people fled", "49,700 people fled", "agrees"),
    ("Nearly 50,000 people fled", "43,000 people fled", "conflicts"),
    ("About 2,000 people fled", "1,950 people fled", "agrees"),
    ("About 2,000 people fled", "1,200 people fled", "conflicts"),
    ("Between 15 and 20 people died", "17 people died", "agrees"),
    ("15 to 20 people died", "25 people died", "conflicts"),
    ("Dozens of houses burned", "36 houses burned", "agrees"),
    ("Dozens of houses burned", "12 houses burned", "conflicts"),
    # The other text says less, or leaves an end open.
    ("250 people fled the city", "hundreds of people fled the city", "not_comparable"),
    ("250 people fled the city", "fewer than 400 people fled the city", "not_comparable"),
    ("17 people died there", "15 to 20 people died there", "not_comparable"),
    # A hedge left out, or put in.
    ("5,767 civilians died", "At least 5,767 civilians died", "agrees"),
    ("2,000 people fled", "About 2,000 people fled", "agrees"),
    ("At least 5,767 civilians died", "More than 5,767 civilians died", "agrees"),
    ("More than 5,767 civilians died", "At least 5,767 civilians died", "not_comparable"),
    # A bound is near what it bounds.
    ("The song has over 8 million likes", "The song has over 7.7 million likes", "conflicts"),
    ("The song has under 8 million likes", "The song has over 7.7 million likes", "agrees"),
]

ROUNDED = [
    ("1.2 million people fled", "1,234,567 people fled", "agrees"),
    ("1.3 million people fled", "1,234,567 people fled", "conflicts"),
    ("50 million people fled", "54 million people fled", "conflicts"),
    ("50,000 people fled", "50,400 people fled", "conflicts"),
    ("The film was rated 83%", "The film was rated 83.4%", "agrees"),
    ("The film was rated 83%", "The film was rated 84%", "conflicts"),
    ("The film was rated 80%", "The film was rated 84%", "conflicts"),
    ("Half of the voters agree", "51% of the voters agree", "agrees"),
    ("A third of the voters agree", "33% of the voters agree", "agrees"),
    ("A third of the voters agree", "50% of the voters agree", "conflicts"),
    ("1 in 36 children is ill", "1 in 38 children is ill", "conflicts"),
]

UNITS = [
    ("The army took 2,000 sq km", "The army took 772 square miles", "agrees"),
    ("The army took 2,000 sq km", "The army took 1,200 square miles", "conflicts"),
    ("The road is 8 miles long", "The road is 13 km long", "agrees"),
    ("The deal cost $5m", "The deal cost 5 million dollars", "agrees"),
    ("The deal cost $5m", "The deal cost €5m", "not_comparable"),
    ("The tax rose 3 percent", "The tax rose 3 percentage points", "not_comparable"),
    ("The army took 20 km of road", "The army took 20 sq km", "not_comparable"),
]

TOPICS = [
    ("12 soldiers were killed", "12 soldiers were wounded", "not_comparable"),
    ("12 Russian soldiers were killed", "12 Ukrainian soldiers were killed", "not_comparable"),
    (
        "The attack killed 12 soldiers and wounded 30",
        "The attack killed 30 soldiers and wounded 12",
        "conflicts",
    ),
    (
        "The city has 12 tanks and 40 trucks",
        "The city has 40 trucks and 12 tanks",
        "agrees",
    ),
    ("Five people were killed", "Three men and two women were killed", "agrees"),
    ("Six people were killed", "Three men and two women were killed", "conflicts"),
    (
        "The film made $28 million abroad and $60 million worldwide",
        "The film made $32 million at home and $28.2 million abroad, $60.2 million worldwide",
        "agrees",
    ),
    # The same small number in a statement about something else.
    ("Two officers were charged with theft", "The two countries signed a treaty", "not_comparable"),
    ("Two officers were charged with theft", "Theft: two officers were charged", "agrees"),
]

OTHERS = [
    ("He was born in 2014.", "He was born in 2015.", "conflicts"),
    ("He was born in 2014.", "He was born in May 2014.", "agrees"),
    ("He was born in May 2014.", "He was born in 2014.", "not_comparable"),
    ("It opened before 2015.", "It opened in March 2014.", "agrees"),
    ("It opened before 2015.", "It opened in March 2015.", "conflicts"),
    ("It opened after 2015.", "It opened in 2016.", "agrees"),
    ("Flights are banned until 30 April.", "Flights are banned until 13 April.", "conflicts"),
    ("On April 4 he resigned.", "He resigned on 4 April 2020.", "agrees"),
    ("He resigned in the 1990s.", "He resigned in 1994.", "agrees"),
    ("In March 2020, 300 people died", "On 5 March 2020, 300 people died", "agrees"),
    ("By April 1, 300 people had died", "As of 2 April, 300 people had died", "conflicts"),
    ("He is 43 years old", "He is 44 years old", "conflicts"),
    ("He finished in third place", "He finished in 3rd place", "agrees"),
    ("He finished in third place", "He finished in fourth place", "conflicts"),
    ("Arsenal won 2-1 against Fulham", "Arsenal won 3-1 against Fulham", "conflicts"),
    ("The film has a rating of 6.9/10", "Its rating is 6.9 out of 10", "agrees"),
    ("The film has a rating of 6.9/10", "Its rating is 7.1 out of 10", "conflicts"),
]

WITHOUT = [
    ("The mayor resigned", "The mayor of the city has resigned", "agrees"),
    ("The mayor resigned", "It rained on the coast", "not_comparable"),
    ("300 houses burned", "Houses burned", "not_comparable"),
    ("", "", "agrees"),
    ("12", "", "not_comparable"),
    ("", "12 people died", "agrees"),
]


@pytest.mark.parametrize(
    ("copy", "against", "name"), [*FIGURES, *ROUNDED, *UNITS, *TOPICS, *OTHERS, *WITHOUT]
)
def test_a_text_follows_from_another_or_not(copy: str, against: str, name: str) -> None:
    found = compare_texts(copy, against)
    assert found.agreement == name, found


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


@pytest.mark.parametrize("copy", [STORY, *(copy for copy, _, _ in [*FIGURES, *ROUNDED, *OTHERS])])
def test_a_text_agrees_with_itself(copy: str) -> None:
    found = compare_texts(copy, copy)
    assert found.agreement == "agrees", found
    assert all(row.other == row.figure for row in found.figures)


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
