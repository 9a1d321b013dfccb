"""Names of units are read or refused, and conversions are exact."""

import tomllib
from decimal import Context, Decimal, localcontext
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.engine.ledgers import check
from verify.lexicons import TABLES, load
from verify.text.english import words_of
from verify.values.units import (
    ambiguous_unit,
    convert,
    dimension,
    loose_unit,
    read_unit,
    same_dimension,
    unit_name,
    unit_words,
)

SPELLINGS = Path(__file__).parent / "units" / "spellings.toml"


@pytest.mark.cases("units/spellings.toml")
def test_every_spelling_of_a_unit_reads_as_that_unit(unit: str, texts: list[str]) -> None:
    assert {text: read_unit(text) for text in texts} == dict.fromkeys(texts, unit)


@pytest.mark.cases("units/unknown.toml")
def test_an_unknown_unit_is_none_and_never_a_guess(text: str) -> None:
    assert read_unit(text) is None


@pytest.mark.parametrize("text", ["people" * 50, "\ud800"])
def test_a_text_that_no_editor_writes_is_no_unit(text: str) -> None:
    assert read_unit(text) is None


@pytest.mark.cases("units/ambiguous.toml")
def test_an_ambiguous_unit_is_not_read_and_says_what_it_may_mean(text: str, word: str) -> None:
    assert read_unit(text) is None
    assert word in ambiguous_unit(text)


@pytest.mark.cases("units/not_ambiguous.toml")
def test_a_certain_or_unknown_unit_is_not_ambiguous(text: str) -> None:
    assert ambiguous_unit(text) == ""


@pytest.mark.cases("units/after_a_number.toml")
def test_a_unit_after_a_number_is_found_to_its_end(text: str, spelled: str, unit: str) -> None:
    assert unit_words(text, 1) == (1 + len(spelled), unit)


@pytest.mark.cases("units/none_after_a_number.toml")
def test_other_words_after_a_number_are_no_unit(text: str) -> None:
    assert unit_words(text, 1) is None


@pytest.mark.parametrize("at", [-1, 0, 3, 99])
def test_any_place_in_a_text_may_be_asked(at: int) -> None:
    unit_words("5 km", at)


@pytest.mark.cases("units/conversions.toml")
def test_conversions_follow_the_definitions(value: str, unit: str, to: str, expected: str) -> None:
    assert convert(Decimal(value), unit, to) == Decimal(expected)


@pytest.mark.cases("units/not_converted.toml")
def test_what_does_not_convert_is_none(value: str, unit: str, to: str) -> None:
    assert convert(Decimal(value), unit, to) is None


def test_a_number_with_too_many_digits_does_not_convert() -> None:
    assert convert(Decimal("9" * 60), "km", "mile") is None


def test_the_callers_decimal_settings_do_not_matter() -> None:
    with localcontext() as context:
        context.prec = 3
        assert convert(Decimal(700), "sq_mile", "km2") == Decimal("1812.9916772352")


@pytest.mark.cases("units/dimensions.toml")
def test_a_dimension_is_a_word_for_a_message(unit: str, word: str) -> None:
    assert dimension(unit or None) == word


@pytest.mark.cases("units/comparable.toml")
def test_only_figures_of_one_dimension_may_be_compared(a: str, b: str, *, same: bool) -> None:
    assert same_dimension(a or None, b or None) is same
    assert same_dimension(b or None, a or None) is same


@pytest.mark.cases("units/names.toml")
def test_a_message_names_a_unit(unit: str, one: str, many: str) -> None:
    assert unit_name(unit, plural=False) == one
    assert unit_name(unit) == many


@pytest.mark.cases("units/of_labels.toml")
def test_a_bare_number_has_the_unit_that_its_label_says(label: str, value: str, said: str) -> None:
    (claim,) = check([{"source": "UN", "claim": label, "value": value}]).claims
    assert words_of(claim) == said


UNITS = sorted(load("units").pairs("units"))
CONVERTIBLE = [unit for unit, entry in load("units").pairs("units").items() if entry[-1] != "|"]
NUMBERS = st.decimals(
    min_value=-(10**12), max_value=10**12, allow_nan=False, allow_infinity=False, places=4
)


def test_every_unit_has_a_case() -> None:
    cases = tomllib.loads(SPELLINGS.read_text(encoding="utf-8"))["case"]
    assert {unit for unit, _ in cases} == set(UNITS)


@pytest.mark.parametrize("unit", UNITS)
def test_the_name_of_every_unit_reads_back(unit: str) -> None:
    if unit not in {"other_money", "cent"}:
        assert read_unit(unit_name(unit)) == unit
        assert read_unit(unit_name(unit, plural=False)) == unit


@given(NUMBERS, st.sampled_from(CONVERTIBLE), st.sampled_from(CONVERTIBLE))
def test_a_conversion_there_and_back_is_the_same_number(value: Decimal, a: str, b: str) -> None:
    there = convert(value, a, b)
    assert (there is None) == (convert(value, b, a) is None)
    if there is not None:
        back = convert(there, b, a)
        assert back is not None
        assert abs(back - value) <= abs(value) * Decimal("1e-26")
        digits = Context(prec=24)  # more than a source ever gave
        assert digits.plus(back) == digits.plus(value)
        assert dimension(a) == dimension(b)


@given(st.one_of(st.none(), st.sampled_from(UNITS), st.text()), st.sampled_from(UNITS))
def test_comparing_dimensions_is_symmetric(a: str | None, b: str) -> None:
    assert same_dimension(a, b) is same_dimension(b, a)
    assert same_dimension(a, a)


@given(st.text())
def test_any_text_is_a_known_unit_or_none(text: str) -> None:
    found = read_unit(text)
    assert found is None or found in UNITS
    assert found is None or ambiguous_unit(text) == ""


@given(st.text(), st.integers(-5, 50))
def test_a_unit_in_any_text_ends_within_it(text: str, at: int) -> None:
    found = unit_words(text, at)
    if found:
        assert max(at, 0) < found[0] <= len(text)
        assert found[1] in UNITS


@given(st.decimals(), st.sampled_from(UNITS), st.sampled_from(UNITS))
def test_converting_any_number_never_raises(value: Decimal, a: str, b: str) -> None:
    convert(value, a, b)


def test_no_spelling_has_two_meanings() -> None:
    lexicon = tomllib.loads((TABLES.parent / "units.toml").read_text(encoding="utf-8"))
    seen: dict[str, str] = {}
    for unit, entry in lexicon["unit"].items():
        for spelling in [*entry.get("spellings", []), *entry.get("alone", [])]:
            assert seen.setdefault(spelling, unit) == unit, spelling
            assert ambiguous_unit(spelling) == "" or spelling in entry.get("exact", []), spelling
            assert read_unit(spelling) == unit, spelling
        for spelling in entry.get("exact", []):
            assert read_unit(spelling) == unit, spelling


def test_a_huge_text_is_answered_at_once() -> None:
    huge = "square " * 20_000
    assert read_unit(huge) is None
    assert ambiguous_unit(huge) == ""
    assert unit_words("5" + " " * 100_000 + "km", 1) is None
    assert unit_words("5 " + "k" * 100_000, 1) is None


@pytest.mark.cases("units/loose.toml")
def test_copy_is_taken_at_its_word_where_a_ledger_has_to_say_which(
    spelled: str, unit: str, measured: str
) -> None:
    assert loose_unit(spelled) == unit
    assert dimension(unit) == measured
    assert read_unit(spelled) is None
    assert ambiguous_unit(spelled)
    assert convert(Decimal(1), unit, "kg") is None


@pytest.mark.parametrize("spelled", ["", "tonnes", "blorps", "t" * 500])
def test_other_spellings_are_no_loose_units(spelled: str) -> None:
    assert loose_unit(spelled) is None


def test_a_kia_is_a_car_and_kia_are_people() -> None:
    assert read_unit("KIA") == "people"
    assert unit_words("12 Kia and Hyundai cars", 2) is None
