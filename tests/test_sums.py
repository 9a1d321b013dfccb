"""Sums of a ledger: what is true of one history adds up, whoever says it and however."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import accumulate

from hypothesis import given, settings
from hypothesis import strategies as st

from verify.compare.sums import find_impossible
from verify.engine.ledgers import check
from verify.model.settings import Settings

PARTS = ("men killed", "women killed", "children killed", "people injured")
SUMS = {
    "people killed": PARTS[:3],
    "people killed or injured": PARTS,
}
SOURCES = ("UNHCR", "the Red Cross", "Chile Ministry of Health")
HEDGES = ("", "at least ", "about ")
sources = st.lists(st.sampled_from(SOURCES), unique=True)
START = date(2026, 3, 1)
Row = Mapping[str, str]


def row(source: str, claim: str, value: object, day: int, kind: str = "total") -> Row:
    return {
        "source": source, "claim": claim, "value": str(value), "kind": kind,
        "as_of": str(START + timedelta(day)),
    }  # fmt: skip


@st.composite
def histories(draw: st.DrawFn) -> list[Row]:
    """Draw rows that are all true of one history: totals and additions of some days."""
    days = draw(st.integers(1, 4))
    additions = {
        part: draw(st.lists(st.integers(0, 40), min_size=days, max_size=days)) for part in PARTS
    }
    for whole, parts in SUMS.items():
        additions[whole] = [sum(additions[part][day] for part in parts) for day in range(days)]
    rows = []
    for claim, added in additions.items():
        for day, total in enumerate(accumulate(added)):
            hedged = {source: draw(st.sampled_from(HEDGES)) for source in draw(sources)}
            rows += [row(source, claim, f"{hedged[source]}{total}", day) for source in hedged]
            if day and draw(st.booleans()):
                rows.append(row(SOURCES[0], claim, added[day], day, "increment"))
    return rows


def impossible(rows: Sequence[Row]) -> list[list[str]]:
    return [
        [claim.value for claim in claims]
        for group in check(rows, settings=Settings(ignore=("V",))).groups
        for claims in find_impossible(group, Settings())
    ]


@settings(max_examples=60, deadline=None)
@given(histories())
def test_rows_that_are_true_of_one_history_add_up(rows: list[Row]) -> None:
    assert not rows or impossible(rows) == []


@settings(max_examples=30, deadline=None)
@given(st.permutations(PARTS[:3]), st.integers(1, 12))
def test_one_part_more_is_found_in_any_order_of_the_rows(parts: list[str], more: int) -> None:
    rows = [row("UNHCR", part, 11 + at, 0) for at, part in enumerate(parts)]
    rows.append(row("UNHCR", "people killed", 36, 0))
    assert impossible(rows) == []
    rows[0] = row("UNHCR", parts[0], 11 + more, 0)
    assert [sorted(each) for each in impossible(rows)] == [
        sorted(("36", "12", "13", str(11 + more)))
    ]


@given(st.integers(1, 40), st.integers(1, 40), st.integers(1, 40))
def test_one_contradiction_is_told_once(first: int, second: int, more: int) -> None:
    total = 101 + first + second + more
    rows = [
        row("UNHCR", "people killed", 101, 0),
        row("UNHCR", "people killed", first, 1, "increment"),
        row("UNHCR", "people killed", second, 2, "increment"),
        row("UNHCR", "people killed", total, 2),
    ]
    codes = [each.rule.code for each in check(rows).findings]
    assert [code for code in codes if code in {"V204", "V206", "V221"}] in (["V204"], ["V206"])
