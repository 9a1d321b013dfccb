"""Laws of what is printed: each figure in any output is one that a source said.

Each is tried on a hundred ledgers. `pytest --hypothesis-profile long` tries many more.
"""

import re
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from verify.engine.ledgers import check
from verify.model.figures import Figure
from verify.output.formats import FORMATS, render
from verify.output.pages.compare import comparison_page

SOURCES = ("UN", "OHCHR", "Ukraine MoD", "Russia MoD", "BBC", "Zarvona Circle", "a local official")
HEDGES = ("", "about ", "at least ", "more than ", "up to ", "nearly ", "fewer than ", "some ")
NUMBERS = st.integers(1, 2_000_000).map(lambda number: f"{number:,}")
SAID = st.builds(str.__add__, st.sampled_from(HEDGES), NUMBERS) | st.builds(
    lambda low, more: f"{low:,}–{low + more:,}", st.integers(1, 90_000), st.integers(1, 900)
)
ROW = st.fixed_dictionaries(
    {
        "source": st.sampled_from(SOURCES),
        "claim": st.sampled_from(("civilians killed", "people injured", "houses destroyed")),
        "value": SAID,
        "as_of": st.sampled_from(("", "2026-03-01", "2026-03-04", "2026-03-19")),
        "kind": st.sampled_from(("", "total", "increment")),
    }
)
LEDGERS = st.lists(ROW, min_size=1, max_size=8).map(
    lambda rows: [{"id": f"c{number}", **row} for number, row in enumerate(rows)]
)
Ledger = list[dict[str, str]]
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
# What is computed or is no figure of a source, with the words that say so.
COMPUTED = re.compile(
    r"""
    \d{4}-\d\d-\d\d | \bV\d{3}\b | \bc\d+\b
    | <rows>:\d+ | \blines?\ \d+ | \brows?\ \d+
    | [\d.,]+\ (?:times|more|fewer)\b | [\d.,]+%\ of\  | \+\d+\ earlier
    | \b(?:a\ difference\ of|which\ makes(?:\ at\ least|\ at\ most)?)\ [\d,]+\b(?!\.)
    | [\d,]+\ (?:other\ |older\ )?(?:figures?|days?|places?|topics?|rows?|sources?)\b
    | \b(?:and|of)\ \d+\ others?|\bon\ \d+\ of\b
    | (?<![\d,])\d+\ [a-z-]+(?:,|$|\ on\ \d+\ topics?)  # the summary: 1 contested
    """,
    re.VERBOSE | re.MULTILINE,
)


def numbers_in(text: str) -> set[Decimal]:
    return {Decimal(each.rstrip(",").replace(",", "")) for each in NUMBER.findall(text)}


def said(ledger: Ledger) -> set[Decimal]:
    return {number for row in ledger for number in numbers_in(row["value"])}


@given(LEDGERS)
def test_each_number_of_a_message_was_said_or_says_how_it_was_computed(ledger: Ledger) -> None:
    known = said(ledger)
    for finding in check(ledger).findings:
        left = numbers_in(COMPUTED.sub(" ", finding.message))
        assert left <= known, (finding.rule.code, finding.message, left - known)


FOR_PROGRAMS = ("csv", "tsv", "json", "jsonl")
FOR_PEOPLE = ("table", "full", "concise", "markdown")


@settings(max_examples=30)
@given(LEDGERS)
def test_what_programs_get_of_a_comparison_has_each_value_in_its_words(ledger: Ledger) -> None:
    page = comparison_page(check(ledger), "claim")
    for name in FOR_PROGRAMS:
        text = "".join(render(page, name))
        for row in ledger:
            assert row["value"] in text, (name, row["value"])


@settings(max_examples=30)
@given(LEDGERS)
def test_what_people_see_of_a_comparison_has_no_number_that_nobody_said(ledger: Ledger) -> None:
    known = said(ledger)
    page = comparison_page(check(ledger), "topic")
    for name in FOR_PEOPLE:
        text = "".join(render(page, name, 4_000))
        left = numbers_in(COMPUTED.sub(" ", text))
        assert left <= known, (name, text, left - known)


def test_every_format_is_for_programs_or_for_people() -> None:
    assert {*FORMATS} - {*FOR_PROGRAMS, *FOR_PEOPLE} == {"html"}


@settings(max_examples=30)
@given(LEDGERS)
def test_the_ends_that_programs_get_are_those_that_were_read(ledger: Ledger) -> None:
    report = check(ledger)
    figures = {each.id: each.figure for each in report.claims}
    for row in ledger:
        figure = figures[row["id"]]
        assert isinstance(figure, Figure)
        written = numbers_in(row["value"])
        ends = {end for end in (figure.low, figure.high) if end.is_finite()}
        if "about" not in row["value"] and "some" not in row["value"]:
            assert written & ends or row["value"].startswith(("nearly", "fewer"))
        assert figure.text == row["value"]
