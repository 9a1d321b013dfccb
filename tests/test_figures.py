"""One row per way in which people write a figure, and per way in which none can be read."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.figures import parse_figure, read_figure, rounding_interval
from verify.model import INFINITY, Figure, Qualifier, Unreadable

SHARED = Path(__file__).parent.parent.parent / "shared"
GOLD = SHARED / "bench" / "data" / "articles" / "gold.jsonl"
LONGEST_REASON = 90


def read(text: str, unit: str = "") -> Figure:
    found = read_figure(text, unit)
    assert isinstance(found, Figure), found
    return found


def refusal(text: str, unit: str = "") -> str:
    found = read_figure(text, unit)
    assert isinstance(found, Unreadable), found
    return found.reason


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", "0"),
        ("7", "7"),
        ("2022", "2022"),
        ("52,250", "52250"),
        ("52 250", "52250"),
        ("52\u00a0250", "52250"),
        ("52\u202f250", "52250"),
        ("52\u2009250", "52250"),
        ("52'250", "52250"),
        ("52’250", "52250"),
        ("'52,250", "52250"),
        ("1,234,567", "1234567"),
        ("1,00,000", "100000"),
        ("12,34,567", "1234567"),
        ("2.5", "2.5"),
        ("1.25", "1.25"),
        ("0.123", "0.123"),
        ("1,234.50", "1234.5"),
        ("1.234 million", "1234000"),
        ("1.2m", "1200000"),
        ("1.2 million", "1200000"),
        ("300m", "300000000"),
        ("5k", "5000"),
        ("5 hundred thousand", "500000"),
        ("9bn", "9000000000"),
        ("9 bn", "9000000000"),
        ("3 trillion", "3000000000000"),
        ("two", "2"),
        ("Twenty-one", "21"),
        ("a hundred", "100"),
        ("a thousand", "1000"),
        ("nineteen hundred", "1900"),
        ("one hundred and one", "101"),
        ("twelve thousand", "12000"),
        ("twelve thousand three hundred and five", "12305"),
        ("nine million nine hundred thousand", "9900000"),
        ("two hundred and fifty thousand", "250000"),
        ("one hundred and two thousand", "102000"),
        ("one million two hundred thousand and six", "1200006"),
        ("two and a half million", "2500000"),
        ("a million and a half", "1500000"),
        ("half a million", "500000"),
        ("a quarter of a million", "250000"),
        ("quarter of a million", "250000"),
        ("a dozen", "12"),
        ("half a dozen", "6"),
        ("two dozen", "24"),
        ("٥٧٦٧", "5767"),
        ("४०", "40"),
        ("４０", "40"),
        ("4\u200b0", "40"),
        ("a woman", "1"),
        ("an elderly woman", "1"),
        ("one man", "1"),
        ("a civilian", "1"),
        ("both", "2"),
        ("none", "0"),
        ("no one", "0"),
        ("nobody", "0"),
        ("no casualties", "0"),
        ("zero", "0"),
        ("a further 350", "350"),
        ("another 20", "20"),
        ("a total of 52,250", "52250"),
        ("52,250 in all", "52250"),
        ("52,250 killed", "52250"),
        ("likely 40", "40"),
        ("350 a day", "350"),
        ("350 in the last 24 hours", "350"),
        ("12 T-72 tanks", "12"),
        ("5,767 (likely considerably higher)", "5767"),
    ],
)
def test_a_plain_number_is_one_point(text: str, value: str) -> None:
    figure = read(text)
    assert figure.low == figure.high == figure.stated_low == figure.stated_high == Decimal(value)
    assert (figure.qualifier, figure.hedge) == (Qualifier.EXACT, None)
    assert figure.text == text


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("dozens", 24),
        ("scores", 40),
        ("hundreds", 200),
        ("thousands", 2000),
        ("thousands of troops", 2000),
        ("tens of thousands", 20_000),
        ("hundreds of thousands", 200_000),
        ("millions", 2_000_000),
        ("tens of millions", 20_000_000),
        ("several", 3),
        ("several hundred", 200),
        ("a handful", 3),
        ("a handful of soldiers", 3),
        ("a few", 3),
        ("a few hundred", 300),
        ("a few thousand", 3000),
        ("a couple of hundred", 200),
    ],
)
def test_a_vague_word_is_a_floor_without_a_hedge(text: str, low: int) -> None:
    figure = read(text)
    assert (figure.low, figure.high) == (Decimal(low), INFINITY)
    assert figure.qualifier is Qualifier.EXACT


@pytest.mark.parametrize(
    ("text", "low", "high", "qualifier", "hedge"),
    [
        # Half of the last digit that counts, or a twentieth, whichever is more.
        ("about 2,000", "1500", "2500", "about", "about"),
        ("around 52,250", "49637.5", "54862.5", "about", "around"),
        ("~300", "250", "350", "about", "~"),
        ("c. 300", "250", "350", "about", "c."),
        ("circa 300", "250", "350", "about", "circa"),
        ("some 300", "250", "350", "about", "some"),
        ("An estimated 300", "250", "350", "about", "An estimated"),
        ("close to 300", "250", "350", "about", "close to"),
        ("300 or so", "250", "350", "about", "or so"),
        ("300-odd", "250", "350", "about", "odd"),
        ("at least 5,767", "5767", "Infinity", "at_least", "at least"),
        ("no fewer than 12", "12", "Infinity", "at_least", "no fewer than"),
        ("≥ 12", "12", "Infinity", "at_least", "≥"),
        ("12 or more", "12", "Infinity", "at_least", "or more"),
        ("12+", "12", "Infinity", "at_least", "+"),
        ("12+ killed", "12", "Infinity", "at_least", "+"),
        ("12 killed and counting", "12", "Infinity", "at_least", "and counting"),
        ("at least about 300", "300", "Infinity", "at_least", "at least about"),
        ("up to 200", "0", "200", "at_most", "up to"),
        ("as many as 200", "0", "200", "at_most", "as many as"),
        ("no more than 200", "0", "200", "at_most", "no more than"),
        ("200 at most", "0", "200", "at_most", "at most"),
        ("about 20 to 40", "15", "45", "between", "about"),
        ("up to 20-30", "0", "30", "at_most", "up to"),
    ],
)
def test_a_hedge_widens_or_bounds(
    text: str, low: str, high: str, qualifier: str, hedge: str
) -> None:
    figure = read(text)
    assert (figure.low, figure.high) == (Decimal(low), Decimal(high))
    assert (figure.qualifier, figure.hedge) == (qualifier, hedge)
    assert not figure.low_open
    assert not figure.high_open


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("more than 90,000", 90_000, "Infinity"),
        ("over 90,000", 90_000, "Infinity"),
        ("well over 90,000", 90_000, "Infinity"),
        (">90,000", 90_000, "Infinity"),
        ("in excess of 90,000", 90_000, "Infinity"),
        ("more than about 90,000", 90_000, "Infinity"),
        ("just over 50,000", 50_000, 55_000),
        ("slightly more than 52,000", 52_000, 57_200),
    ],
)
def test_more_than_leaves_out_the_number_itself(text: str, low: int, high: int | str) -> None:
    figure = read(text)
    assert (figure.low, figure.high) == (Decimal(low), Decimal(high))
    assert figure.low_open
    assert figure.qualifier is Qualifier.MORE_THAN


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("less than 200", 0, 200),
        ("fewer than 200", 0, 200),
        ("under 200", 0, 200),
        ("<200", 0, 200),
        ("nearly 50,000", 45_000, 50_000),
        ("almost 50,000", 45_000, 50_000),
        ("just under 50,000", 45_000, 50_000),
        ("nearly 2", "1.5", 2),
    ],
)
def test_less_than_reaches_to_nothing_and_nearly_does_not(
    text: str, low: int | str, high: int
) -> None:
    figure = read(text)
    assert (figure.low, figure.high) == (Decimal(low), Decimal(high))
    assert figure.high_open
    assert figure.qualifier is Qualifier.LESS_THAN


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("25,000 to 30,000", 25_000, 30_000),
        ("350–400", 350, 400),
        ("350-400", 350, 400),
        ("between 350 and 400", 350, 400),
        ("between one hundred and two hundred", 100, 200),
        ("between two thousand and five thousand", 2000, 5000),
        ("between a hundred and one hundred and fifty", 100, 150),
        ("from 7 to 15,000", 7000, 15_000),
        ("7-15,000", 7000, 15_000),
        ("10 to 2,000", 10, 2000),
        ("15-20 million", 15_000_000, 20_000_000),
        ("two to three hundred", 200, 300),
        ("fifty to a hundred", 50, 100),
        ("two or three", 2, 3),
        ("900,000 to 1 million", 900_000, 1_000_000),
        ("100 ± 10", 90, 110),
        ("20-30%", 20, 30),
        ("20% to 30%", 20, 30),
        ("$2-3bn", 2_000_000_000, 3_000_000_000),
        ("$2bn-$3bn", 2_000_000_000, 3_000_000_000),
    ],
)
def test_a_range_keeps_both_ends_and_lends_the_scale(text: str, low: int, high: int) -> None:
    figure = read(text)
    assert (figure.low, figure.high) == (Decimal(low), Decimal(high))
    assert figure.qualifier is Qualifier.BETWEEN


@pytest.mark.parametrize(
    ("text", "column", "unit"),
    [
        ("40", "", None),
        ("40", "people", "people"),
        ("40", "tanks", "item"),
        ("40", "blorps", "item"),
        ("40 blorps", "", "item"),
        ("40 villages and towns", "", "item"),
        ("20 civilians", "", "people"),
        ("350 Russian soldiers killed", "", "people"),
        ("6,000+ civilians", "", "people"),
        ("hundreds of civilians", "", "people"),
        ("2,000 sq km", "", "km2"),
        ("2,000 km²", "", "km2"),
        ("2,000", "sq km", "km2"),
        ("12 km", "miles", "km"),
        ("12km", "", "km"),
        ("14 metres", "", "m"),
        ("70%", "", "percent"),
        ("70 per cent", "", "percent"),
        ("half", "", "share"),
        ("one in five", "", "share"),
        ("$1.5bn", "", "usd"),
        ("US$3.7bn", "", "usd"),
        ("USD 5 million", "", "usd"),
        ("1.5bn USD", "", "usd"),
        ("20 million dollars", "", "usd"),
        ("£235m", "", "gbp"),
        ("€ 20 million", "", "eur"),
        ("about $3bn", "", "usd"),
        ("$about 3bn", "", "usd"),
        ("300 tanks", "people", "people"),
    ],
)
def test_the_unit_is_that_of_the_cell_or_else_of_the_column(
    text: str, column: str, unit: str | None
) -> None:
    assert read(text, column).unit == unit


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("half", "0.5"),
        ("two-thirds", "0.667"),
        ("three quarters", "0.75"),
        ("9 out of 10", "0.9"),
        ("nine in 10", "0.9"),
        ("one of every four", "0.25"),
        ("one third voted for it", "0.333"),
    ],
)
def test_a_share_is_a_part_of_one(text: str, value: str) -> None:
    assert read(text).low == Decimal(value)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("52,250", "10"),
        ("2,000", "1000"),
        ("5,767", "1"),
        ("0", "1"),
        ("1.2m", "100000"),
        ("2.50", "0.01"),
        ("two", "1"),
        ("twelve thousand", "1000"),
        ("dozens", "0"),
    ],
)
def test_the_step_is_that_of_the_last_digit_that_counts(text: str, step: str) -> None:
    assert read(text).step == Decimal(step)


def test_the_rounding_interval_is_half_a_step_either_way() -> None:
    assert rounding_interval(read("52,250")) == (Decimal(52_245), Decimal(52_255))
    assert rounding_interval(read("2.0")) == (Decimal("1.95"), Decimal("2.05"))
    assert rounding_interval(read("0")) == (Decimal(0), Decimal("0.5"))
    assert rounding_interval(read("-5%")) == (Decimal("-5.5"), Decimal("-4.5"))


def test_a_conversion_in_brackets_is_kept_with_the_hedge() -> None:
    figure = read("about 2,000 sq km (700 square miles)")
    assert (figure.unit, figure.qualifier) == ("km2", Qualifier.ABOUT)
    other = figure.conversion
    assert other is not None
    assert (other.stated_low, other.unit) == (Decimal(700), "sq_mile")
    assert other.qualifier is Qualifier.ABOUT
    assert other.text == "700 square miles"


@pytest.mark.parametrize(
    "text",
    [
        "withdrawn",
        "regrouped",
        "likely taken by surprise",
        "most likely taken by surprise",
        "under Ukrainian control",
        "over the border",
        "close to collapse",
        "considerably higher",
        "torture and ill-treatment",
        "both sides claim victory",
        "no evidence",
        "a critical period",
        "a third phase began",
        "the second line of defence",
        "T-72 and M142 destroyed",
        "May have been hit",
        "Генштаб не підтвердив",
        "a statement " * 500,
    ],
)
def test_a_statement_is_no_figure(text: str) -> None:
    assert read_figure(text) is None
    assert parse_figure(text) == Unreadable(text.strip(), "no number in it")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no value: write the figure, or what was said"),
        ("  \u200b ", "no value: write the figure, or what was said"),
        ("1.234", "may be 1,234 or 1.234: write one of them"),
        ("52.250", "may be 52,250 or 52.25: write one of them"),
        ("1.234,50", "may be 1,234.50 or 1.23450: write one of them"),
        ("12,34", "may be 12.34 or 1,234: write one of them"),
        ("1,2345", "may be 1.2345 or 12,345: write one of them"),
        ("1,2,3", "the separators do not stand at the thousands: write it as 1,234"),
        ("1.234.567", "dots where commas belong: write 1,234,567"),
        ("007", "begins with a zero: may be 7, or a decimal point is missing"),
        (".5", "begins with a point: write 0.5"),
        ("1234567890123456", "more than 15 digits: round it"),
        ("9" * 400, "more than 15 digits: round it"),
        ("20 m", "may be 20 metres or 20 million: write out which"),
        ("400-350", "the range ends below its start: check it"),
        ("90-12", "the range ends below its start: check it"),
        ("500 to 2 million", "begins at 500 or 500,000,000: write it out"),
        ("7-15,500", "begins at 7 or 7,000: write it out"),
        ("10 km to 15 miles", "two units in one range: write both ends in one"),
        ("between 12", "between needs two ends: write both as numbers"),
        ("12 (or 15)", "two figures in one cell: split the row"),
        ("12; 15", "two figures in one cell: split the row"),
        ("12 or 15", "two figures in one cell: split the row"),
        ("12\n300", "two figures in one cell: split the row"),
        ("12 killed, 34 injured", "two figures in one cell: split the row"),
        ("12 killed, two injured", "two figures in one cell: split the row"),
        ("a soldier and a civilian", "two figures in one cell: split the row"),
        ("1 234,50", "may be 1 234.50 or 123,450: write one of them"),
        ("12 bananas and a half", "two figures in one cell: split the row"),
        ("2,150 sq km (900 miles)", "the bracket is length, the figure area: check the units"),
        ("at least up to 40", "two hedges that pull apart: write one"),
        ("4O", "the letter O among the digits: check it"),
        ("93rd", "an ordinal, not a figure"),
        ("1e5", "a computer's way to write a number: write it out"),
        ("1e999", "a computer's way to write a number: write it out"),
        ("0x1F", "a computer's way to write a number: write it out"),
        ("NaN", "a computer's word, not a figure"),
        ("-inf", "a computer's word, not a figure"),
        ("lots", 'no number can be made of "lots"'),
        ("most of the region", 'no number can be made of "most"'),
        ("unknown", "stands for no value: leave out the row, or write what was said"),
        ("n/a", "stands for no value: leave out the row, or write what was said"),
        ("-", "stands for no value: leave out the row, or write what was said"),
        ("-5 killed", "a count cannot be negative: check the sign"),
        ("−5", "a count cannot be negative: check the sign"),
        ("=SUM(A1)", "a formula, not a value: paste what it came to"),
        ("#REF!", "a spreadsheet's error: mend the sheet"),
        ("#N/A", "a spreadsheet's error: mend the sheet"),
        ("1/2", "may be a fraction or a date: write a decimal, or the date in as_of"),
        ("½", "a fraction in one sign: write it in digits, as 0.5"),
        ("03/04/05", "a date, not a figure: put it in as_of"),
        ("2022-09-10", "a date, not a figure: put it in as_of"),
        ("10 September 2022", "a date, not a figure: put it in as_of"),
        ("52,250 as of 10 September", "a date beside the figure: put it in as_of"),
        ("52,250 (2022)", "a date beside the figure: put it in as_of"),
        ("14:30", "a time or a ratio, not a figure"),
        ("sixfold", "a ratio, not a figure: write what it came to"),
        ("killed 350", "begins with other words than the figure: put the number first"),
        ("km", "a unit without a number"),
        ("12 " * 200, "longer than 500 characters: write the figure alone"),
    ],
)
def test_what_is_not_certain_is_refused_with_the_reason(text: str, reason: str) -> None:
    assert refusal(text) == reason


@pytest.mark.parametrize(
    ("text", "column", "reason"),
    [
        ("12 km", "sq km", "the value is in km, the unit column says sq km"),
        ("2,000 soldiers", "sq km", "the value is in people, the unit column says sq km"),
        ("5", "million", "a scale in the unit column: write it in the value, after the number"),
        ("300m", "metres", "may be millions or metres: write the figure in metres"),
        (
            "1",
            "The comma is not quoted so all has moved.",
            "the unit column holds a sentence: check the commas of the row",
        ),
    ],
)
def test_a_unit_column_that_contradicts_is_refused(text: str, column: str, reason: str) -> None:
    assert refusal(text, column) == reason


@pytest.mark.parametrize(("text", "column"), [("pounds", ""), ("12 pounds", ""), ("12", "pounds")])
def test_pounds_are_money_or_weight(text: str, column: str) -> None:
    assert "pounds sterling" in refusal(text, column)


@pytest.mark.parametrize("text", ["-5%", "-$5m", "$-5m", "-12 °C"])
def test_shares_money_and_degrees_may_be_negative(text: str) -> None:
    assert read(text).low < 0


@pytest.mark.parametrize("text", ["110%", "300 per cent"])
def test_a_percentage_may_be_more_than_all(text: str) -> None:
    assert read(text).unit == "percent"


def test_the_width_of_about_is_a_setting() -> None:
    figure = read_figure("about 52,250", about=Decimal("0.1"))
    assert isinstance(figure, Figure)
    assert (figure.low, figure.high) == (Decimal(47_025), Decimal(57_475))


@given(st.integers(0, 10**15 - 1))
def test_a_printed_number_reads_back(number: int) -> None:
    for text in (str(number), f"{number:,}", f"{number:,}".replace(",", " ")):
        figure = read(text)
        assert figure.low == figure.high == number
        assert figure.text == text


@given(st.decimals(0, 10**6, places=2))
def test_a_printed_decimal_reads_back(number: Decimal) -> None:
    assert read(f"{number:,}").low == number


PIECES = st.sampled_from(
    [
        *("about", "at least", "up to", "nearly", "between", "and", "a", "half", "two", "dozen"),
        *("hundred", "million", "dozens", "of", "in", "one", "52,250", "1.5", "7", "0", "-", "–"),
        *("to", "or", "(", ")", "$", "%", "km", "sq km", "killed", "more", "+", "±", "m", ".", ","),
        *(";", "²", "½", "٥", "'", "minus", "third", "pounds", "from", "days", "2022", "May"),
    ]
)


@given(st.text() | st.lists(PIECES).map(" ".join) | st.lists(PIECES).map("".join), st.text())
def test_any_text_is_read_or_refused_and_never_raises(text: str, column: str) -> None:
    for unit in ("", "km", "people", column):
        found = read_figure(text, unit)
        assert found is None or found.text == text.strip()
        if isinstance(found, Unreadable):
            assert found.reason[0].islower()
            assert len(found.reason) <= LONGEST_REASON
        elif found is not None:
            assert found.low <= found.high
            low, high = rounding_interval(found)
            assert low <= found.stated_low <= found.stated_high <= high


@pytest.mark.parametrize("piece", ["9", "1,", "1 ", "a", "(", "one hundred and ", "about ", "- "])
def test_a_huge_cell_is_refused(piece: str) -> None:
    # Of a million characters: what looks at each again for each would not end.
    text = piece * (1_000_000 // len(piece))
    assert not isinstance(read_figure(text), Figure)
    assert not isinstance(read_figure(text[:500]), Figure)


# Ratios to a figure that is not given; in copy they are numbers, in a ledger no figure.
RATIOS = {"tripling", "doubling or tripling", "four- to sixfold"}


@pytest.mark.skipif(not GOLD.exists(), reason="needs ../shared beside the repository")
def test_every_figure_in_annotated_news_reads_as_a_person_read_it() -> None:
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        if gold["number"] in RATIOS or gold["number"] == "a decade":  # which is 1 decade here
            continue
        cell = f"{gold['hedge'] or ''} {gold['number']}"
        figure = read(cell)
        high = None if figure.stated_high.is_infinite() else pytest.approx(gold["high"], abs=0.001)
        assert float(figure.stated_low) == pytest.approx(gold["low"], abs=0.001), cell
        assert gold["high"] == high, cell
        assert figure.qualifier == gold["qualifier"], cell
