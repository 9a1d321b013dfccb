"""The row screen of the engine `archive` hides nothing: with it and without it, the same bytes."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.archive_ledgers import make_rows
from tests.bench.screen_ledgers import COLUMNS as LEDGER_COLUMNS
from tests.bench.screen_ledgers import make_ledger
from tests.test_rules import read_cases, rows_of
from verify.engine.archive import batches, screen
from verify.engine.archive.processes import Processes
from verify.engine.archive.screen import LeftOut
from verify.engine.archive.screen_cells import CLEAN, ODD, UNHEARD, ShownValue, show_value
from verify.engine.archive.screen_rows import DIGITS
from verify.engine.archive.screen_rules import REASONS, may_leave_out
from verify.engine.archive.store import Store
from verify.engine.archive.whole_run import Wanted, check_rows
from verify.engine.ledger_rules import GROUP_RULES
from verify.engine.ledgers import check_rows as check_in_memory
from verify.engine.ledgers import read_rows
from verify.errors import InputError
from verify.ledger.formats import read_bytes
from verify.model.claims import Row
from verify.model.figures import Figure
from verify.model.rules import AnyRule
from verify.model.settings import Settings
from verify.output.formats import render
from verify.output.pages.check import findings_page
from verify.output.pieces import in_order, number_alike, write_findings
from verify.values import read_figure
from verify.values.cells import ABOUT

ROOT = Path(__file__).parents[1]
LEDGERS = sorted(
    path.relative_to(ROOT)
    for folder in ("samples", "tests/bench/ledgers")
    for path in (ROOT / folder).rglob("*.csv")
)
COLUMNS = ("source", "claim", "value", "as_of", "url")
FIRST = date(2023, 3, 1)
URL = "https://example.org/1"


class Screened:
    """Runs the engine with and without the screen, and counts the rows that it left out."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        find = screen.Screen.find_left_out

        def counting(mine: screen.Screen, members: pl.DataFrame) -> LeftOut:
            left = find(mine, members)
            self.count += len(left.numbers)
            return left

        monkeypatch.setattr(screen.Screen, "find_left_out", counting)

    def agrees(self, rows: Sequence[Row], asked: Settings | None = None) -> bool:
        """Are the findings on these rows the same, with the screen, without it and in memory?"""
        asked = asked or Settings()
        with_it = in_archive(rows, asked, is_screened=True)
        assert with_it == in_archive(rows, asked, is_screened=False)
        report = check_in_memory(rows, asked)
        return with_it == "".join(render(findings_page(report, ()), "jsonl"))


def in_archive(rows: Iterable[Row], asked: Settings, *, is_screened: bool) -> str:
    with TemporaryDirectory() as folder:
        store = Store(Path(folder))
        store.add(rows)
        write = partial(write_findings, "jsonl")
        wanted = Wanted(write, Processes(Path(folder), 1, 500), is_screened=is_screened)
        return "".join(number_alike(in_order(check_rows(store.rows(), asked, wanted).parts)))


@pytest.fixture
def screened(monkeypatch: pytest.MonkeyPatch) -> Screened:
    return Screened(monkeypatch)


def read(
    rows: Iterable[Sequence[str]], columns: Sequence[str] = COLUMNS, name: str = "claims.csv"
) -> list[Row]:
    text = io.StringIO()
    csv.writer(text).writerows([columns, *rows])
    return list(read_bytes(text.getvalue().encode(), name, Settings().opening))


def series(source: str, *values: str, every: int = 10, label: str = "soldiers killed") -> list[Row]:
    """Return a source's figures on one topic, one after the other, so many days apart."""
    days = [(FIRST + timedelta(every * at)).isoformat() for at in range(len(values))]
    rows = [(source, label, value, day, URL) for value, day in zip(values, days, strict=True)]
    return read(rows, name="series.csv")


def test_an_older_figure_of_a_total_that_grows_is_left_out(screened: Screened) -> None:
    assert screened.agrees(series("UN", *(str(1_000 + at) for at in range(20))))
    assert screened.count == 18  # the newest one is read, and the last that it replaces


def test_a_source_that_repeats_itself_day_by_day_is_left_out(screened: Screened) -> None:
    assert screened.agrees(series("UN", *(str(1_000 + at) for at in range(20)), every=1))
    assert screened.count == 18


def test_levels_are_left_out_whether_they_rise_or_fall(screened: Screened) -> None:
    values = [str(1_000 + at * (-1) ** at) for at in range(20)]
    assert screened.agrees(series("UN", *values, label="troops at the border"))
    assert screened.count == 18


ODD_ROWS = {
    "a denial": {"stance": "denies"},
    "an addition": {"value": "a further 12"},
    "another kind": {"kind": "level"},
    "a unit": {"value": "1,010 km"},
    "a new count": {"note": "new method of counting"},
    "a recorder": {"source": "OHCHR"},
    "a relay": {"source": "Reuters, citing the UN"},
    "two sources": {"source": "Reuters; AP"},
    "an excuse": {"suppress": "V107: known"},
    "no day": {"as_of": ""},
    "a month": {"as_of": "2023-05"},
    "an hour": {"as_of": "2023-05-10 14:00"},
    "a statement": {"value": "withdrawn"},
    "a column that says how it is compared": {"status": "retracted"},
}


@pytest.mark.parametrize("cells", ODD_ROWS.values(), ids=ODD_ROWS)
def test_a_topic_with_an_odd_row_is_read_whole(cells: dict[str, str], screened: Screened) -> None:
    columns = (*COLUMNS, "note", "stance", "suppress", "status", "kind")
    plain = [row.cells for row in series("UN", *(str(1_000 + at) for at in range(20)))]
    every = [*plain, {**plain[10], "source": "AP", **cells}]
    assert screened.agrees(
        read([[row.get(name, "") for name in columns] for row in every], columns)
    )
    assert screened.count == 0


KEPT_ROWS = {
    "a fall": {"value": "900"},
    "a leap": {"value": "1,015"},
    "a figure that cannot be read": {"value": "1.014"},
    "a day that cannot be read": {"as_of": "2023-13-01"},
    "no evidence": {"url": ""},
    "a quotation": {"quote": "It said 1,200 were killed"},
    "another source on that day": {"source": "AP"},
    "a source that nobody knows": {"source": "Kryla Vostoka"},
}


@pytest.mark.parametrize("cells", KEPT_ROWS.values(), ids=KEPT_ROWS)
def test_a_row_with_a_finding_is_read_and_most_others_are_not(
    cells: dict[str, str], screened: Screened
) -> None:
    columns = (*COLUMNS, "quote")
    plain = [dict(row.cells) for row in series("UN", *(str(1_000 + at) for at in range(20)))]
    plain.insert(10, {**plain[10], **cells}) if "source" in cells else plain[10].update(cells)
    assert screened.agrees(
        read([[row.get(name, "") for name in columns] for row in plain], columns)
    )
    assert 10 <= screened.count <= 17


def test_a_series_with_a_slip_of_a_digit_is_read_whole(screened: Screened) -> None:
    values = [str(1_000 + at) for at in range(20)]
    values[10] = "10,100"
    assert screened.agrees(series("UN", *values))
    assert screened.count == 0


def test_rows_that_name_the_kind_of_their_label_are_left_out(screened: Screened) -> None:
    columns = (*COLUMNS, "kind")
    rows = [
        (*("UN", "soldiers killed", str(1_000 + at), f"2023-03-{at + 1:02}", URL), "Total")
        for at in range(20)
    ]
    assert screened.agrees(read(rows, columns))
    assert screened.count == 18


def test_a_series_with_two_figures_of_one_day_is_read_whole(screened: Screened) -> None:
    rows = series("UN", *(str(1_000 + at) for at in range(20)))
    twice = rows[10]._replace(location=rows[10].location._replace(line=100))
    assert screened.agrees([*rows, twice])
    assert screened.count == 0


def test_the_figure_from_which_a_total_falls_is_read_even_if_a_hedged_one_comes_between(
    screened: Screened,
) -> None:
    values = ("17,700", "17,800", "17,900", "18,000", "about 18,050", "17,500", "18,200", "18,300")
    assert screened.agrees(series("UN", *values))
    assert screened.count > 0


def test_sources_of_one_side_are_read_whole_after_all(screened: Screened) -> None:
    rows = [
        row.cells
        for source in ("Ukraine MoD", "Ukrainian General Staff")
        for row in series(source, *(str(1_000 + at) for at in range(20)), label="tanks destroyed")
    ]
    shifted = [
        (*(row[name] for name in COLUMNS[:3]), f"20{20 + at}-06-01", URL)
        for at, row in enumerate(rows[:3])
    ]
    every = [*shifted, *([row[name] for name in COLUMNS] for row in rows[20:])]
    assert screened.agrees(read(every))
    assert screened.count > 0


# Each of these ledgers has other findings if some condition of the screen is left out.
EDGES = (4, 7, 16, 18, 23, 143, 149, 198, 338, 395)


@pytest.mark.parametrize("seed", EDGES)
def test_nothing_is_hidden_at_the_edges(seed: int, screened: Screened) -> None:
    rows, asked = make_ledger(seed)
    assert screened.agrees(read(rows, LEDGER_COLUMNS), asked)


@settings(max_examples=60, deadline=None)
@given(st.integers(1_000, 10**9))
def test_nothing_is_hidden_in_series_with_faults(seed: int) -> None:
    rows, asked = make_ledger(seed)
    with pytest.MonkeyPatch.context() as patch:
        assert Screened(patch).agrees(read(rows, LEDGER_COLUMNS), asked)


def test_most_rows_of_an_archive_are_left_out(screened: Screened) -> None:
    columns = ("id", "source", "claim", "value", "as_of", "place", "url")
    rows = read((row for row, _ in make_rows(4_500)), columns)
    assert screened.agrees(rows)
    assert screened.count > 0.6 * len(rows)


@pytest.mark.parametrize("chunk", [1, 40, 75, 100])
def test_topics_are_looked_at_whole_however_many_rows_at_a_time(
    chunk: int, screened: Screened, monkeypatch: pytest.MonkeyPatch
) -> None:
    columns = ("id", "source", "claim", "value", "as_of", "place", "url")
    rows = read((row for row, _ in make_rows(600)), columns)
    assert screened.agrees(rows)
    count = screened.count
    monkeypatch.setattr(screen, "TOGETHER", chunk)
    monkeypatch.setattr(batches, "TOGETHER", 2 * chunk)
    assert screened.agrees(rows)
    assert screened.count == 2 * count > 0


@pytest.mark.parametrize("path", LEDGERS, ids=str)
def test_nothing_is_hidden_in_the_samples(path: Path, screened: Screened) -> None:
    try:
        rows = read_rows(str(ROOT / path))
    except InputError:
        return  # no ledger
    assert screened.agrees(rows, Settings(as_of=date(2024, 1, 1)))


@pytest.mark.parametrize(("rule", "case"), list(read_cases()))
def test_nothing_is_hidden_of_what_a_rule_finds_beside_a_series(
    rule: AnyRule, case: dict[str, Any], screened: Screened
) -> None:
    if "ledger" in case:
        rows = rows_of(case)
        label = next((row.cells["claim"] for row in rows if row.cells.get("claim")), "")
        beside = series("Eurostat", *(str(1_000 + at) for at in range(9)), label=label)
        assert screened.agrees([*rows, *beside]), rule.name


def test_each_rule_has_a_reason_why_it_misses_nothing() -> None:
    assert set(REASONS) == {rule.name for rule in GROUP_RULES}


def test_a_rule_without_a_reason_leaves_no_row_out() -> None:
    new = GROUP_RULES[0]._replace(name="new-rule")
    assert may_leave_out(GROUP_RULES)
    assert not may_leave_out((*GROUP_RULES, new))


@given(st.integers(0, 10**12 - 1), st.booleans())
def test_plain_digits_are_read_in_columns_as_by_the_reader(number: int, has_commas: bool) -> None:  # noqa: FBT001  a strategy gives it
    text = f"{number:,}" if has_commas else str(number)
    assert pl.Series([text]).str.contains(DIGITS).all()
    figure = float(number)
    assert show_value(text, ABOUT) == ShownValue(CLEAN, figure, figure, figure, is_bounded=True)


@given(
    st.decimals(0, 10**9, places=3), st.sampled_from(("about {}", "at least {}", "{}", "up to {}"))
)
def test_the_ends_of_a_figure_are_never_wider_than_they_are(number: Decimal, words: str) -> None:
    text = words.replace("{}", str(number))
    shown, figure = show_value(text, ABOUT), read_figure(text, about=ABOUT)
    if shown.state == CLEAN:
        assert isinstance(figure, Figure)
        assert Decimal(shown.low) >= figure.low
        assert Decimal(shown.high) <= figure.high
        assert figure.stated_low == Decimal(shown.stated)
    else:
        assert shown.state in {UNHEARD, ODD}
