"""One row per way in which copy prints a number: as a figure, or as something else."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.article.model import CopyNumber
from verify.article.numbers.amounts import FRACTIONS
from verify.article.numbers.finding import find_mentions, number_words
from verify.text.folding import fold_signs
from verify.text.words import list_words

SHARED = Path(__file__).parent.parent.parent / "shared"
ARTICLES = SHARED / "bench" / "data" / "articles"
FOREVER = "Infinity"


def figures(text: str) -> list[tuple[str, str, str, str, str | None, str | None]]:
    """Return the figures of a text: number, low, high, qualifier, hedge, unit."""
    return [
        (
            text[found.start : found.end],
            f"{found.figure.stated_low:f}",
            f"{found.figure.stated_high:f}",
            str(found.figure.qualifier),
            found.figure.hedge,
            found.figure.unit,
        )
        for found in find_mentions(list_words(text))
        if not found.reason
    ]


def reasons(text: str) -> list[tuple[str, str]]:
    """Return what a text has of numbers that are no figures, and what they are."""
    return [
        (text[found.start : found.end], found.reason)
        for found in find_mentions(list_words(text))
        if found.reason
    ]


@pytest.mark.cases("article/numbers/numbers.toml")
def test_a_number_is_read_with_its_unit(text: str, number: str, value: str, unit: str) -> None:
    found = [each for each in figures(text) if each[0] == number]
    assert [(each[1], each[2], each[5]) for each in found] == [(value, value, unit or None)]


@pytest.mark.cases("article/numbers/ranges.toml")
def test_a_range_has_both_ends(text: str, number: str, low: str, high: str, unit: str) -> None:
    assert figures(text) == [(number, low, high, "between", None, unit or None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fell from 4.8 to 4.7 percent", [("4.8", "percent"), ("4.7", "percent")]),
        ("rose from 12 to 15", [("12", None), ("15", None)]),
        ("lost 64.06 points to 4,577.10", [("64.06", "point"), ("4577.1", None)]),
        ("rose by 5% to 40%", [("5", "percent"), ("40", "percent")]),
        ("grew sixfold to $3bn", [("6", None), ("3000000000", "usd")]),
        ("12 or 15 of them", [("12", None), ("15", None)]),
        ("12 or 40 soldiers", [("12", None), ("40", "people")]),
        ("25k or 40k cheaper than its rivals", [("25000", None), ("40000", None)]),
        ("12 tanks to 30 bases", [("12", "item"), ("30", "item")]),
    ],
)
def test_two_numbers_that_are_no_ends_of_a_range_are_two_figures(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    found = figures(text)
    assert [(each[1], each[5]) for each in found] == expected
    assert [each[1] for each in found] == [each[2] for each in found]


@pytest.mark.cases("article/numbers/vague.toml")
def test_a_vague_word_is_a_floor(text: str, number: str, low: str) -> None:
    assert [each[:5] for each in figures(text)] == [(number, low, FOREVER, "exact", None)]


@pytest.mark.cases("article/numbers/hedges.toml")
def test_a_hedge_before_or_after_qualifies_the_number(
    text: str, qualifier: str, hedge: str
) -> None:
    assert [each[3:5] for each in figures(text)] == [(qualifier, hedge)]


@pytest.mark.cases("article/numbers/no_hedges.toml")
def test_a_preposition_is_no_hedge(text: str) -> None:
    assert {each[3] for each in figures(text)} == {"exact"}


def test_a_range_keeps_its_hedge() -> None:
    assert figures("about 20 to 40 miles") == [("20 to 40", "20", "40", "between", "about", "mile")]


def test_a_hedge_governs_only_its_own_number() -> None:
    assert [each[3] for each in figures("at least 20 killed and 30 injured")] == [
        "at_least",
        "exact",
    ]


def test_a_hedge_reaches_the_conversion_in_brackets() -> None:
    text = "about 2,000 sq km (700 square miles) of territory"
    first, second = find_mentions(list_words(text))
    assert (first.converts, second.converts) == (None, 0)
    assert (second.figure.hedge, str(second.figure.qualifier)) == ("about", "about")
    assert second.figure.unit == "sq_mile"
    assert text[first.whole.start : first.whole.end] == "about 2,000 sq km"
    assert text[second.whole.start : second.whole.end] == "700 square miles"


@pytest.mark.parametrize(
    ("text", "converts"),
    [
        ("four miles (7km)", [None, 0]),
        ("€500m (£425m; $540m)", [None, 0, 0]),
        ("15 to 20 miles (24-32km)", [None, 0]),
        ("30C (86F)", [None, 0]),
        ("12 people (30%)", [None, None]),
        ("12 soldiers (3 tanks)", [None, None]),
        ("40% (12%)", [None, None]),
        ("12 km, 7 miles", [None, None]),
        ("1.77 metres (5ft 10in)", [None, 0]),
        ("5ft 10in (1.77m)", [None, 0]),
        ("95 kilograms (290 pounds)", [None, 0]),
        ("40 or 50 kilos (88-110 pounds)", [None, 0]),
    ],
)
def test_only_another_unit_of_one_kind_in_brackets_is_a_conversion(
    text: str, converts: list[int | None]
) -> None:
    assert [each.converts for each in find_mentions(list_words(text))] == converts


@pytest.mark.cases("article/numbers/no_figures.toml")
def test_what_is_no_figure_is_set_aside_with_the_reason(
    text: str, number: str, reason: str
) -> None:
    assert (number, reason) in reasons(text)
    assert number not in [each[0] for each in figures(text)]


def test_a_number_of_too_many_digits_is_no_figure() -> None:
    assert reasons("9" * 60) == [("9" * 60, "too many digits to be a figure")]
    assert figures("9" * 60) == []


@pytest.mark.cases("article/numbers/none.toml")
def test_a_text_without_a_number_has_no_mention(text: str) -> None:
    assert find_mentions(list_words(text)) == []


def test_a_headline_in_capitals_has_its_figures() -> None:
    assert [each[0] for each in figures("Three Killed as Two Missiles Strike Odesa Flats")] == [
        "Three",
        "Two",
    ]


def test_a_bad_character_between_a_number_and_its_unit_is_a_blank() -> None:
    assert figures("about 2,000\ufffdsq km") == [("2,000", "2000", "2000", "about", "about", "km2")]


SIGNS = "0123456789,.-–—/:()[]$€£%½+#@'\"“”\n٥\u00a0\ufffdé"
PHRASES = (
    "ft |lb |oz |pounds|not |exceed |passed |'|"
    "about |more than |between | and | to | or | or more| of |the |a |one |two|half|third|dozen|"
    "hundred |million|thousands|several |fold|1,000|2014|12 |1.234|T-72|km| people|-year-old| ago|"
    " May |No. |sq miles|US$|bn|m|th|pm|Leopard |in |from |fell |°C| (|)"
)
PIECES = [*SIGNS, *PHRASES.split("|")]
COPY = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=14).map("".join))


def check_laws(text: str, found: list[CopyNumber]) -> None:
    end = 0
    for index, each in enumerate(found):
        assert end <= each.start < each.end <= len(text)
        assert each.whole.start <= each.start
        assert each.end <= each.whole.end <= len(text)
        printed = fold_signs(text[each.start : each.end]).replace("\ufffd", " ").casefold()
        spelled = printed.replace("-", " ").split()
        is_number = any(sign.isdecimal() or sign in FRACTIONS for sign in printed)
        assert is_number or not number_words().isdisjoint(spelled)
        assert each.figure.stated_low <= each.figure.stated_high
        assert each.converts is None or 0 <= each.converts < index
        end = each.end


@given(COPY)
def test_any_text_is_read_and_its_numbers_are_in_order_and_apart(text: str) -> None:
    check_laws(text, find_mentions(list_words(text)))


@given(COPY)
def test_the_same_text_after_another_paragraph_has_the_same_numbers(text: str) -> None:
    before = "Nobody knows.\n\n"
    shift = len(before)
    again = [
        (each.start - shift, each.end - shift, each.reason, each.figure)
        for each in find_mentions(list_words(before + text))
    ]
    mentions = find_mentions(list_words(text))
    alone = [(each.start, each.end, each.reason, each.figure) for each in mentions]
    assert again == alone or text[:1].strip() == ""


@pytest.mark.parametrize(
    ("piece", "count"),
    [
        ("1", 200_000),
        ("1,", 100_000),
        ("1,,", 8_000),
        ("$", 200_000),
        ("$1", 8_000),
        ("one hundred and ", 4_000),
        ("between ", 25_000),
        ("about ", 30_000),
        ("thousands of ", 15_000),
        ("1 ", 8_000),
        ("1 000 ", 8_000),
        ("1" + " " * 50, 4_000),
        ("a1", 100_000),
        ("@1", 8_000),
        ("http://1", 10_000),
        ("(", 200_000),
        ("Xx ", 60_000),
        ("1-", 20_000),
        ("٥", 200_000),
        ("half a ", 5_000),
        ("May 1,", 10_000),
        ("5 ft ", 8_000),
        ("5'10\" ", 8_000),
        ("1 pounds (", 8_000),
        ("over 13 ", 8_000),
    ],
)
def test_the_worst_input_is_read_to_its_end(piece: str, count: int) -> None:
    text = piece * count + "\nabout 2,000 sq km"
    found = find_mentions(list_words(text))
    check_laws(text, found)
    assert found[-1].figure.unit == "km2"


def test_the_figures_of_annotated_articles_are_found() -> None:
    if not ARTICLES.is_dir():
        pytest.skip(f"no annotated articles at {ARTICLES}")
    missed, wrong = [], []
    lines = (ARTICLES / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    texts: dict[str, str] = {}
    for gold in map(json.loads, lines):
        name = gold["file"]
        if name not in texts:
            texts[name] = (ARTICLES / name).read_bytes().decode("utf-8")
        mentions = find_mentions(list_words(texts[name]))
        found = {each.start: each for each in mentions if not each.reason}
        each = found.get(gold["start"])
        if each is None:
            missed.append((name, gold["number"]))
        elif each.figure.qualifier != gold["qualifier"] or (
            gold["high"] is not None and each.figure.stated_high != Decimal(str(gold["high"]))
        ):
            wrong.append((name, gold["number"]))
    assert len(missed) <= len(lines) // 50, missed
    assert len(wrong) <= len(lines) // 50, wrong
