"""One row per way in which people write a figure, and per way in which none can be read."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.compare.arithmetic import rounding_interval
from verify.ledger.kinds import find_kind, find_value_kind
from verify.model.figures import INFINITY, Figure, Qualifier, Unreadable
from verify.values import parse_figure, read_figure
from verify.values.cell_grammar import read_any, read_cell
from verify.values.hedges import afterwords, hedges

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


@pytest.mark.cases("figures/numbers.toml")
def test_a_plain_number_is_one_point(text: str, value: str) -> None:
    figure = read(text)
    assert figure.low == figure.high == figure.stated_low == figure.stated_high == Decimal(value)
    assert (figure.qualifier, figure.hedge) == (Qualifier.EXACT, None)
    assert figure.text == text


@pytest.mark.cases("figures/vague.toml")
def test_a_vague_word_is_a_floor_without_a_hedge(text: str, low: str) -> None:
    figure = read(text)
    assert (figure.low, figure.high) == (Decimal(low), INFINITY)
    assert figure.qualifier is Qualifier.EXACT


@pytest.mark.cases("figures/hedges.toml")
def test_a_hedge_widens_or_bounds(
    text: str, low: str, high: str, qualifier: str, hedge: str
) -> None:
    figure = read(text)
    assert (figure.low, figure.high) == (Decimal(low), Decimal(high))
    assert (figure.qualifier, figure.hedge) == (qualifier, hedge)
    assert not figure.low_open
    assert not figure.high_open


@pytest.mark.cases("figures/more_than.toml")
def test_more_than_leaves_out_the_number_itself(text: str, low: str, high: str) -> None:
    figure = read(text)
    assert (figure.low, figure.high) == (Decimal(low), Decimal(high))
    assert figure.low_open
    assert figure.qualifier is Qualifier.MORE_THAN


@pytest.mark.cases("figures/less_than.toml")
def test_less_than_reaches_to_nothing_and_nearly_does_not(text: str, low: str, high: str) -> None:
    figure = read(text)
    assert (figure.low, figure.high) == (Decimal(low), Decimal(high))
    assert figure.high_open
    assert figure.qualifier is Qualifier.LESS_THAN


@pytest.mark.cases("figures/ranges.toml")
def test_a_range_keeps_both_ends_and_lends_the_scale(text: str, low: str, high: str) -> None:
    figure = read(text)
    assert (figure.low, figure.high) == (Decimal(low), Decimal(high))
    assert figure.qualifier is Qualifier.BETWEEN


@pytest.mark.cases("figures/digits.toml")
def test_a_number_of_digits_is_a_vague_word_with_two_ends(text: str, low: str, high: str) -> None:
    figure = read(text)
    assert (figure.low, figure.high) == (Decimal(low), Decimal(high))
    assert figure.qualifier is Qualifier.EXACT
    assert figure.step == 0


@pytest.mark.cases("figures/units.toml")
def test_the_unit_is_that_of_the_cell_or_else_of_the_column(
    text: str, column: str, unit: str
) -> None:
    assert read(text, column).unit == (unit or None)


@pytest.mark.cases("figures/shares.toml")
def test_a_share_is_a_part_of_one(text: str, value: str) -> None:
    assert read(text).low == Decimal(value)


@pytest.mark.cases("figures/steps.toml")
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


@pytest.mark.cases("figures/statements.toml")
def test_a_statement_is_no_figure(text: str) -> None:
    assert read_figure(text) is None
    assert parse_figure(text) == Unreadable(text.strip(), "no number in it")


@pytest.mark.cases("figures/refused.toml")
def test_what_is_not_certain_is_refused_with_the_reason(text: str, reason: str) -> None:
    assert refusal(text) == reason


def test_a_text_that_is_too_long_for_a_figure_is_refused() -> None:
    assert refusal("9" * 400) == "more than 15 digits: round it"
    assert refusal("12 " * 200) == "longer than 500 characters: write the figure alone"
    assert read_figure("a statement " * 500) is None
    assert parse_figure("a statement " * 500) == Unreadable(
        ("a statement " * 500).strip(), "no number in it"
    )


@pytest.mark.cases("figures/unit_columns_refused.toml")
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


@given(st.text("0123456789,٣", max_size=18))
def test_plain_digits_are_read_as_the_grammar_reads_them(text: str) -> None:
    assert read_figure(text) == read_cell(text, "", Decimal("0.05"))


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


NUMBERS = ("0", "5", "10", "1,250", "2022", "5767", "120,000", "999999999999999", "1,000,000,000")
PHRASES = [
    *(f"{hedge} {{}}" for hedge in sorted(hedges())),
    *(f"{{}} {hedge}" for hedge in sorted(afterwords())),
]


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_hedge_and_digits_are_read_quickly_as_the_grammar_reads_them(phrase: str) -> None:
    for text in map(phrase.format, NUMBERS):
        for about in (Decimal("0.05"), Decimal("0.3")):
            assert repr(read_figure(text, about=about)) == repr(read_any(text, "", about))
        assert find_value_kind(text, of_stock=False) == find_kind(text, of_stock=False)
