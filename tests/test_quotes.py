"""A value beside the quotation of its row: laws for all quotations."""

import csv
import subprocess
import sys
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from verify.compare.quote_reading import judge_quote
from verify.compare.quotes import is_plain
from verify.engine.ledgers import check
from verify.model.claims import Claim, Location
from verify.topics import read_topic
from verify.values import read_figure
from verify.values.quoted_numbers import find_numbers, values_of

WORDS = (
    *("at least", "about", "or more", "up to", "some", "more than", "in all", "a total of"),
    *("killed", "injured", "people", "miners", "Russian soldiers", "Ukrainian", "houses destroyed"),
    *("the minister said", "and", ",", "…", "square miles", "per cent", "million", "have been"),
)
TRUE = Path(__file__).parent / "quotes" / "true.csv"
OF_QUOTES = frozenset({"V217", "V218", "V219", "V220"})
LABELS = ("miners killed", "people injured", "Russian soldiers killed", "houses damaged")


def claim_of(label: str, value: str, quote: str) -> Claim:
    where = Location("claims.csv", 2)
    claim = Claim("1", where, "UN", topic=read_topic(label), figure=read_figure(value))
    return claim._replace(value=value, quote=quote)


words = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
counts = st.integers(min_value=1, max_value=2_000_000)


@given(st.sampled_from(LABELS), counts, words, words)
@example("people injured", 12, "injured", "people at least")
def test_a_quotation_that_is_passed_at_a_glance_has_no_fault_when_it_is_read(
    label: str, count: int, before: str, after: str
) -> None:
    claim = claim_of(label, f"{count:,}", f"{before} {count:,} {after}".strip())
    if is_plain(claim):
        assert judge_quote(claim) is None


@given(counts, counts, words)
def test_a_quotation_with_the_number_among_others_never_lacks_it(
    count: int, other: int, between: str
) -> None:
    claim = claim_of("people counted", f"{count:,}", f"{other} cows, {between}; {count} people")
    slip = judge_quote(claim)
    assert slip is None or "check which one is right" not in slip.message


@given(st.text(max_size=60), counts)
def test_any_quotation_is_read(quote: str, count: int) -> None:
    judge_quote(claim_of("people killed", str(count), quote))


@given(counts)
def test_a_number_of_a_quotation_reads_back(count: int) -> None:
    (found,) = find_numbers(f"we counted {count:,} of them")
    assert values_of(found) == (Decimal(count),)


def read_true() -> list[Mapping[str, str]]:
    with TRUE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("row", read_true(), ids=lambda row: f"{row['claim']} {row['value']}")
def test_a_true_quotation_of_the_news_is_not_flagged(row: Mapping[str, str]) -> None:
    made = check([{**row, "source": "the police", "as_of": "2024-06-01"}])
    assert [each.message for each in made.findings if each.rule.code in OF_QUOTES] == []


@given(st.integers(1, 12), st.integers(1, 99))
def test_an_age_is_never_the_figure(count: int, age: int) -> None:
    slip = judge_quote(claim_of("people killed", str(count), f"A {age}-year-old man was killed"))
    assert (slip is not None) == (count == age)


@pytest.mark.parametrize(
    "quote",
    [
        "a fisherman, 34, was killed",
        "a policeman (34) was among the dead",
        "a soldier, 34, was killed",
        "a woman aged 34 was killed",
    ],
)
def test_the_age_of_one_person_is_no_toll_whatever_the_word_for_the_person(quote: str) -> None:
    slip = judge_quote(claim_of("people killed", "34", quote))
    assert slip is not None
    assert "its quote has 34 only as an age: quote the words that have the number" in slip.message


@pytest.mark.cases("quotes/hedges_elsewhere.toml")
def test_a_hedge_that_is_not_at_the_number_is_lost_unless_it_may_be_elsewhere(
    value: str, quote: str, *, passed: bool
) -> None:
    slip = judge_quote(claim_of("people killed", value, quote))
    assert (slip is None) is passed
    assert slip is None or f'without "{value.removesuffix(" 34")}"' in slip.message


@pytest.mark.cases("quotes/other_forms.toml")
def test_a_quotation_supports_a_value_in_another_form_or_does_not(
    value: str, quote: str, *, supported: bool
) -> None:
    assert (judge_quote(claim_of("people killed", value, quote)) is None) is supported


def test_a_quotation_of_which_most_words_are_unknown_is_not_judged() -> None:
    claim = claim_of(
        "people killed", "34", "Vhk zx 34-year-old man qy wz xq yz zq xz zy was killed"
    )
    assert judge_quote(claim) is None


def test_plain_quotations_cost_a_run_no_import() -> None:
    script = """
import sys
from decimal import Decimal
from verify.engine.ledgers import check
row = {"source": "UN", "claim": "miners killed", "value": "1,234"}
check([row | {"quote": quote} for quote in ("1,234", "1234", "1,234 miners have been killed")])
print("verify.compare.quote_reading" in sys.modules)
check([row | {"quote": "at least 1,234 miners killed"}])
print("verify.compare.quote_reading" in sys.modules)
"""
    run = subprocess.run(  # noqa: S603  our own words
        (sys.executable, "-c", script), check=True, capture_output=True, text=True
    )
    assert run.stdout.split() == ["False", "True"]
