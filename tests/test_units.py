"""Names of units are read or refused, and conversions are exact."""

import tomllib
from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.lexicons import TABLES, load
from verify.units import (
    ambiguous_unit,
    convert,
    dimension,
    loose_unit,
    read_unit,
    same_dimension,
    unit_name,
    unit_words,
)

SPELLINGS = {
    "people": "people person persons soldiers troops civilians children men women refugees dead "
    "killed wounded injured residents servicemen personnel police firefighters Palestinians осіб",
    "item": "items units tanks aircraft drones missiles families households villages buses",
    "percent": "% percent percentage pct",
    "km": "km KM Km kms kilometres kilometers kilometre км",
    "m": "m metres meters metre",
    "mile": "mile miles mi",
    "foot": "foot feet ft ft.",
    "inch": "inch inches in",
    "km2": "km² km2 km^2 KM² sqkm sq_km км²",
    "m2": "m² m2 sqm",
    "hectare": "ha hectare hectares HA",
    "acre": "acre acres",
    "tonne": "tonne tonnes t тонн",
    "kg": "kg KG kilos kilograms kilogrammes",
    "lb": "lb lbs",
    "usd": "$ US$ USD usd dollars dollar U.S.$",
    "eur": "€ EUR euro euros",
    "gbp": "£ GBP sterling",
    "rub": "₽ RUB roubles rubles",
    "uah": "₴ UAH hryvnia hryvnias hryvnya грн",
    "second": "second seconds sec s",
    "minute": "minute minutes mins",
    "hour": "hour hours hr hrs h",
    "week": "week weeks wk",
    "year": "year years yrs year-old",
    "litre": "litre liters l",
    "barrel": "barrel barrels bbl",
    "bcm": "bcm BCM",
    "mph": "mph MPH",
    "kph": "kph km/h kmh",
    "MW": "MW megawatts",
    "GW": "GW gigawatt",
    "kW": "kW KW kilowatts",
    "celsius": "°C celsius",
    "fahrenheit": "°F",
}
PHRASES = {
    "sq km": "km2",
    "sq. km.": "km2",
    "sq. km": "km2",
    "SQ KM": "km2",
    "  square   kilometres ": "km2",
    "square kilometers": "km2",
    "kilometres squared": "km2",
    "square miles": "sq_mile",
    "sq mi": "sq_mile",
    "square feet": "sq_foot",
    "per cent": "percent",
    "percentage points": "percentage_point",
    "pp": "percentage_point",
    "metric tons": "tonne",
    "short tons": "short_ton",
    "US dollars": "usd",
    "U.S. dollars": "usd",
    "pounds sterling": "gbp",
    "HK$": "hkd",
    "TRY": "try",
    "miles per hour": "mph",
    "kilometres an hour": "kph",
    "billion cubic metres": "bcm",
    "nautical miles": "nautical_mile",
    "degrees Celsius": "celsius",
    "km\u00b2\u00a0": "km2",
    "Russian soldiers": "people",
    "police officers": "people",
    "number of people": "people",
    "prisoners of war": "people",
    "armoured personnel carriers": "item",
    "soldier graves": "item",
    "% of voters": "percent",
    "tonnes of grain": "tonne",
}


@pytest.mark.parametrize(
    ("text", "unit"),
    [(word, unit) for unit, words in SPELLINGS.items() for word in words.split()]
    + list(PHRASES.items()),
)
def test_every_spelling_of_a_unit_reads_as_that_unit(text: str, unit: str) -> None:
    assert read_unit(text) == unit


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "\n",
        "12",
        "parsecs",
        "kmm",
        "k m",
        "million people",
        "thousands of tonnes",
        "million dollars",
        "people per km",
        "km per day",
        "per",
        "of",
        "% million",
        "tank/soldier",
        "mW",
        "M",
        "T",
        "кг м",
        "people" * 50,
        "\x00",
        "\ud800",
    ],
)
def test_an_unknown_unit_is_none_and_never_a_guess(text: str) -> None:
    assert read_unit(text) is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("tons", "metric"),
        ("Ton", "metric"),
        ("pounds", "sterling"),
        ("pound", "weight"),
        ("gallons", "imperial"),
        ("ounces", "troy"),
        ("rupees", "Pakistani"),
        ("kroner", "Danish"),
        ("M", "millions"),
        ("T", "trillions"),
        ("mW", "megawatts"),
        ("nm", "nautical"),
        ("points", "score"),
        ("shares", "company"),
    ],
)
def test_an_ambiguous_unit_is_not_read_and_says_what_it_may_mean(text: str, word: str) -> None:
    assert read_unit(text) is None
    assert word in ambiguous_unit(text)


@pytest.mark.parametrize("text", ["", "tonnes", "metric tons", "m", "t", "g", "MW", "parsecs", "£"])
def test_a_certain_or_unknown_unit_is_not_ambiguous(text: str) -> None:
    assert ambiguous_unit(text) == ""


@pytest.mark.parametrize(
    ("text", "spelled", "unit"),
    [
        ("5 sq km", " sq km", "km2"),
        ("5 sq. km of land", " sq. km", "km2"),
        ("5km from", "km", "km"),
        ("5km²(2 sq miles)", "km²", "km2"),
        ("5 km, 3 of", " km", "km"),
        ("5 square\nmiles", " square\nmiles", "sq_mile"),
        ("5-mile convoy", "-mile", "mile"),
        ("7-day war", "-day", "day"),
        ("5-year-old girl", "-year-old", "year"),
        ("5%.", "%", "percent"),
        ("5 per cent of", " per cent", "percent"),
        ("5 percentage points", " percentage points", "percentage_point"),
        ("5$", "$", "usd"),
        ("5 US dollars a day", " US dollars", "usd"),
        ("5 dollars per barrel", " dollars", "usd"),
        ("5 metric tons of", " metric tons", "tonne"),
        ("5 km/h winds", " km/h", "kph"),
        ("5 miles per hour", " miles per hour", "mph"),
        ("5m-high wall", "m", "m"),
        ("5\u00a0ha", "\u00a0ha", "hectare"),
        ("5 soldiers", " soldiers", "people"),
        ("5 people were", " people", "people"),
        ("5 killed and 6", " killed", "people"),
        ("1 civilian was hurt", " civilian", "people"),
        ("1 civilian, aged", " civilian", "people"),
        ("5 tanks", " tanks", "item"),
        ("5 soldiers’", " soldiers", "people"),
    ],
)
def test_a_unit_after_a_number_is_found_to_its_end(text: str, spelled: str, unit: str) -> None:
    assert unit_words(text, 1) == (1 + len(spelled), unit)


@pytest.mark.parametrize(
    "text",
    [
        "5",
        "5 ",
        "5 in Kherson",
        "5 s",
        "5.",
        "5, km",
        "5 tons of grain",
        "5 pounds",
        "5 pounds of",
        "5 soldier graves",
        "5 police stations",
        "5 civilian vehicles",
        "5 children's hospitals",
        "5 soldiers’ graves",
        "5 tank crews and",
        "5-man crew",
        "1 soldier-medic",
        "5 kmx",
        "5 km2024",
        "5 $6",
        "5 of the",
        "5 won games",
        "5 share",
        "5 try to flee",
    ],
)
def test_other_words_after_a_number_are_no_unit(text: str) -> None:
    assert unit_words(text, 1) is None


@pytest.mark.parametrize("at", [-1, 0, 3, 99])
def test_any_place_in_a_text_may_be_asked(at: int) -> None:
    unit_words("5 km", at)


@pytest.mark.parametrize(
    ("value", "unit", "to", "expected"),
    [
        ("700", "sq_mile", "km2", "1812.9916772352"),
        ("1", "mile", "km", "1.609344"),
        ("1", "mile", "foot", "5280"),
        ("1", "foot", "inch", "12"),
        ("1", "yard", "foot", "3"),
        ("1", "sq_mile", "acre", "640"),
        ("1", "acre", "m2", "4046.8564224"),
        ("1", "km2", "hectare", "100"),
        ("1", "hectare", "m2", "10000"),
        ("1", "sq_foot", "m2", "0.09290304"),
        ("1", "tonne", "kg", "1000"),
        ("1", "lb", "g", "453.59237"),
        ("1", "short_ton", "lb", "2000"),
        ("1", "long_ton", "lb", "2240"),
        ("1", "week", "hour", "168"),
        ("90", "minute", "hour", "1.5"),
        ("2", "year", "month", "24"),
        ("20", "percent", "share", "0.2"),
        ("0.5", "share", "percent", "50"),
        ("1", "barrel", "us_gallon", "42"),
        ("5", "bcm", "cubic_metre", "5000000000"),
        ("1", "knot", "kph", "1.852"),
        ("1", "mph", "kph", "1.609344"),
        ("1", "metre_per_second", "kph", "3.6"),
        ("2", "GW", "MW", "2000"),
        ("50", "p", "gbp", "0.5"),
        ("0", "km", "mile", "0"),
        ("-3", "km", "m", "-3000"),
        ("Infinity", "km", "mile", "Infinity"),
        # 1 / 1.609344 = 0.62137119223733396961743418436…, to 28 digits
        ("1", "km", "mile", "0.6213711922373339696174341844"),
    ],
)
def test_conversions_follow_the_definitions(value: str, unit: str, to: str, expected: str) -> None:
    assert convert(Decimal(value), unit, to) == Decimal(expected)


@pytest.mark.parametrize(
    ("value", "unit", "to"),
    [
        ("1", "km", "km2"),
        ("1", "month", "day"),
        ("1", "year", "week"),
        ("1", "usd", "eur"),
        ("1", "people", "item"),
        ("1", "celsius", "fahrenheit"),
        ("1", "percent", "percentage_point"),
        ("1", "hp", "kW"),
        ("1", "MW", "MWh"),
        ("1", "km", "parsec"),
        ("1", "", "km"),
        ("NaN", "km", "m"),
        ("NaN", "km", "km"),
        ("1E+999999", "km", "mile"),
        ("1E-999999", "km", "mile"),
        ("9" * 60, "km", "mile"),
    ],
)
def test_what_does_not_convert_is_none(value: str, unit: str, to: str) -> None:
    assert convert(Decimal(value), unit, to) is None


def test_the_callers_decimal_settings_do_not_matter() -> None:
    with localcontext() as context:
        context.prec = 3
        assert convert(Decimal(700), "sq_mile", "km2") == Decimal("1812.9916772352")


@pytest.mark.parametrize(
    ("unit", "word"),
    [
        (None, "count"),
        ("people", "people"),
        ("item", "things"),
        ("km2", "area"),
        ("hectare", "area"),
        ("km", "length"),
        ("tonne", "mass"),
        ("usd", "money"),
        ("other_money", "money"),
        ("week", "time"),
        ("percent", "share"),
        ("share", "share"),
        ("GW", "power"),
        ("TWh", "energy"),
        ("bcm", "volume"),
        ("kph", "speed"),
        ("celsius", "temperature"),
    ],
)
def test_a_dimension_is_a_word_for_a_message(unit: str | None, word: str) -> None:
    assert dimension(unit) == word


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        (None, None, True),
        (None, "people", True),
        (None, "item", True),
        (None, "km", False),
        (None, "percent", False),
        (None, "usd", False),
        ("people", "people", True),
        ("people", "item", False),
        ("km2", "sq_mile", True),
        ("km2", "km", False),
        ("usd", "eur", True),
        ("percent", "share", True),
        ("percent", "percentage_point", False),
        ("day", "year", True),
        ("MW", "MWh", False),
    ],
)
def test_only_figures_of_one_dimension_may_be_compared(
    a: str | None, b: str | None, *, same: bool
) -> None:
    assert same_dimension(a, b) is same
    assert same_dimension(b, a) is same


@pytest.mark.parametrize(
    ("unit", "one", "many"),
    [
        ("people", "person", "people"),
        ("km2", "sq km", "sq km"),
        ("sq_mile", "square mile", "square miles"),
        ("foot", "foot", "feet"),
        ("usd", "US dollar", "US dollars"),
        ("gbp", "pound sterling", "pounds sterling"),
        ("percent", "per cent", "per cent"),
        ("tonne", "tonne", "tonnes"),
        ("inch", "inch", "inches"),
        ("parsec", "parsec", "parsec"),
    ],
)
def test_a_message_names_a_unit(unit: str, one: str, many: str) -> None:
    assert unit_name(unit, plural=False) == one
    assert unit_name(unit) == many


UNITS = sorted(load("units").pairs("units"))
CONVERTIBLE = [unit for unit, entry in load("units").pairs("units").items() if entry[-1] != "|"]
NUMBERS = st.decimals(
    min_value=-(10**12), max_value=10**12, allow_nan=False, allow_infinity=False, places=4
)


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


@pytest.mark.parametrize(
    ("spelled", "unit", "measured"),
    [
        ("tons", "ton", "mass"),
        ("Rs", "rupee", "money"),
        ("kroner", "krone", "money"),
        ("points", "point", "points"),
    ],
)
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
