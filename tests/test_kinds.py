"""The kind of a figure: an addition, a running total, or a level at a time."""

import pytest

from verify.engine.ledgers import check
from verify.model.figures import Kind


@pytest.mark.cases("topics/figure_kinds.toml")
def test_the_words_of_a_row_say_of_which_kind_its_figure_is(
    kind: str, rows: list[list[str]]
) -> None:
    found = [
        check([{"source": "the prefect", "claim": label, "value": value}]).claims[0].kind
        for label, value in rows
    ]
    assert found == [Kind(kind)] * len(rows)


def test_a_word_in_the_column_counts_more_than_the_label() -> None:
    row = {"source": "the prefect", "claim": "people killed today", "value": "12", "kind": "total"}
    (claim,) = check([row]).claims
    assert claim.kind is Kind.TOTAL
    assert not claim.kind_is_inferred


def test_additions_of_two_days_are_no_rivals_and_replace_nothing() -> None:
    rows = [
        {"source": source, "claim": label, "value": value, "as_of": day}
        for label in ("people killed, daily", "deaths (24h)", "people arrested today")
        for source, value, day in (
            ("the prefect", "12", "2021-03-01"),
            ("the prefect", "9", "2021-03-02"),
            ("the union", "31", "2021-03-03"),
        )
    ]
    report = check(rows)
    assert [each.rule.code for each in report.findings if each.rule.code[:2] == "V2"] == []
    assert [each.rule.code for each in report.findings if each.rule.code == "V107"] == []


def kinds(*values: str, claim: str = "people drowned", source: str = "the harbour master") -> str:
    """Return the first letters of the kinds of figures of one source, a day each."""
    rows = [
        {"source": source, "claim": claim, "value": value, "as_of": f"2019-04-{number:02}"}
        for number, value in enumerate(values, 1)
    ]
    return "".join(each.kind[0] for each in check(rows).claims)


def test_what_a_row_says_of_its_kind_is_never_changed() -> None:
    assert kinds("7", "1", "1", claim="people drowned so far") == "ttt"
    rows = [
        {"source": "BBC", "claim": "people drowned", "value": value, "as_of": day, "kind": "total"}
        for value, day in (("7", "2019-04-01"), ("1", "2019-04-02"), ("1", "2019-04-03"))
    ]
    assert {claim.kind for claim in check(rows).claims} == {Kind.TOTAL}
