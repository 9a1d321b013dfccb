"""The claims of a topic that share an axis, and the scale of this axis."""

import random
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.engine.ledgers import check
from verify.model.figures import Kind
from verify.output.charts.chart import Chart, FigureMark, charts_of
from verify.output.charts.scale import Axis, axis_of, tick_label
from verify.output.pages.compare import comparison_page

BRIDGES = "bridges over the Oskil rebuilt"
KILLED = "Russian soldiers killed"
Cells = tuple[str, ...]


def charts(claim: str, *cells: Cells, kind: str = "total") -> tuple[Chart, ...]:
    """Return the charts of one topic from (source, value, other cells as "name=text")."""
    ledger = []
    for source, value, *others in cells:
        row = {"source": source, "claim": claim, "value": value, "kind": kind}
        row.update((name, text) for name, _, text in (other.partition("=") for other in others))
        ledger.append(row)
    report = check(ledger)
    (group,) = report.groups
    return charts_of(group, report.settings)


def chart(claim: str, *cells: Cells, kind: str = "total") -> Chart:
    (found,) = charts(claim, *cells, kind=kind)
    return found


def ends(mark: FigureMark) -> tuple[str, str, str]:
    """Return a mark as its two ends, and which of them are open."""
    is_open = f"{'<' if mark.low_is_open else ''}{'>' if mark.high_is_open else ''}"
    return f"{mark.low}", f"{mark.high}", is_open


# One figure


@pytest.mark.parametrize(
    ("value", "low", "high", "is_open"),
    [
        ("340", "340", "340", ""),
        ("300 to 340", "300", "340", ""),
        ("about 300", "300", "300", ""),
        ("nearly 300", "300", "300", ""),
        ("at least 300", "300", "300", ">"),
        ("more than 300", "300", "300", ">"),
        ("at least 300 to 340", "300", "340", ">"),
        ("up to 300", "0", "300", "<"),
        ("fewer than 300", "0", "300", "<"),
        ("dozens", "24", "24", ">"),
        ("up to dozens", "0", "24", "<>"),
        ("0", "0", "0", ""),
        ("-12 degrees", "-12", "-12", ""),
        ("900 trillion", "900000000000000", "900000000000000", ""),
    ],
)
def test_a_mark_has_the_ends_that_its_source_stated(
    value: str, low: str, high: str, is_open: str
) -> None:
    (mark,) = chart(BRIDGES, ("UN", value)).marks
    assert ends(mark) == (low, high, is_open)


def test_a_mark_has_the_words_of_its_source_and_their_day() -> None:
    cells = (("the UN", "well over  300", "as_of=2023-04-05"), ("AFP", "12"))
    marks = chart(BRIDGES, *cells).marks
    assert [(mark.source, mark.words) for mark in marks] == [
        ("the UN", "well over  300 (2023-04-05)"),
        ("AFP", "12"),
    ]


def test_a_source_with_several_spellings_has_one_name_in_a_chart() -> None:
    cells = [
        ("UK MoD", "5", "as_of=2023-04-05"),
        ("the UK Ministry of Defence", "6", "as_of=2023-04-06"),
        ("UK MoD", "7", "as_of=2023-04-07"),
    ]
    assert {mark.source for mark in chart(BRIDGES, *cells).marks} == {"UK Ministry of Defence"}


# Units


def test_figures_are_converted_into_the_unit_most_used() -> None:
    cells = [("AFP", "3 sq km"), ("AP", "250 hectares"), ("UN", "2 sq km")]
    found = chart("minefields cleared", *cells)
    assert found.unit == "km2"
    assert [(mark.source, str(mark.low)) for mark in found.marks] == [
        ("AFP", "3"),
        ("AP", "2.5"),
        ("UN", "2"),
    ]


@pytest.mark.parametrize(
    ("values", "unit"),
    [
        (("12", "13"), ""),
        (("12 people", "13", "14"), "people"),
        (("12", "13", "14 sq km"), ""),
        (("12 sq km", "13 sq km", "14"), "km2"),
    ],
)
def test_a_bare_count_is_one_of_people_or_things_if_others_say_so(
    values: tuple[str, ...], unit: str
) -> None:
    assert chart(BRIDGES, *(("UN", value) for value in values)).unit == unit


def test_what_has_no_place_on_the_axis_is_left_out_with_the_reason() -> None:
    cells = [
        ("AFP", "12 people", "as_of=2023-04-05"),
        ("AP", "14 people", "as_of=2023-04-05"),
        ("the UN", "70%", "as_of=2023-04-05"),
        ("Reuters", "lots", "as_of=2023-04-05"),
        ("BBC", "13", "as_of=2023-04-05", "status=retracted"),
        ("Russia MoD", "12", "as_of=2023-04-05", "stance=denies"),
        ("Ann Lee, the mayor", "11", "as_of=2023-04-05", "stance=denies"),
        ("", "15", "as_of=2023-04-05"),
    ]
    found = chart(BRIDGES, *cells)
    assert [mark.source for mark in found.marks] == ["AP", "AFP"]
    assert sorted(found.left_out) == [
        "Ann Lee, the mayor, denies 11 (2023-04-05)",
        "BBC says 13 (2023-04-05): retracted",
        'Reuters says lots (2023-04-05): no number can be made of "lots"',
        "Russia MoD denies 12 (2023-04-05)",
        "nobody says 15 (2023-04-05): no source",
        "the UN says 70% (2023-04-05): a share, not people",
    ]


def test_money_of_two_countries_has_no_common_axis() -> None:
    cells = [("AFP", "$12m"), ("AP", "$14m"), ("BBC", "€13m")]
    assert chart("aid pledged", *cells).left_out == ("BBC says €13m: euros, not US dollars",)


# Kinds, and places


def test_each_kind_of_figure_has_a_chart_of_its_own() -> None:
    cells = [("UN", "12"), ("UN", "3", "kind=increment"), ("UN", "2", "kind=level")]
    found = charts(BRIDGES, *cells)
    assert [(each.kind, [mark.words for mark in each.marks]) for each in found] == [
        (Kind.TOTAL, ["12"]),
        (Kind.INCREMENT, ["3"]),
        (Kind.LEVEL, ["2"]),
    ]


def test_what_cannot_be_read_of_a_kind_without_a_figure_is_told_of_in_the_first_chart() -> None:
    (found,) = charts(BRIDGES, ("UN", "lots", "kind=total"), ("AFP", "3", "kind=level"))
    assert found.kind is Kind.LEVEL
    assert found.left_out == ('UN says lots: no number can be made of "lots"',)


@pytest.mark.parametrize("value", ["withdrawn", "1.234"])
def test_a_topic_without_a_figure_that_can_be_read_has_no_chart(value: str) -> None:
    assert charts(BRIDGES, ("UN", value)) == ()


# Order, and time


def test_sources_come_by_their_newest_figure_the_highest_first() -> None:
    cells = [
        ("AFP", "90", "as_of=2023-04-01"),
        ("AFP", "20", "as_of=2023-04-09"),
        ("AP", "30", "as_of=2023-04-05"),
        ("BBC", "20 to 30", "as_of=2023-04-05"),
        ("Reuters", "20", "as_of=2023-04-05"),
    ]
    assert [mark.words for mark in chart(BRIDGES, *cells).marks] == [
        "30 (2023-04-05)",
        "20 to 30 (2023-04-05)",
        "90 (2023-04-01)",
        "20 (2023-04-09)",
        "20 (2023-04-05)",
    ]


def test_the_newest_are_all_figures_of_the_newest_day() -> None:
    cells = [
        ("UN", "9"),
        ("UN", "10", "as_of=2023-04-01"),
        ("UN", "11", "as_of=2023-04-09"),
        ("UN", "12", "as_of=2023-04-09"),
    ]
    newest = [mark.words for mark in chart(BRIDGES, *cells).marks if mark.is_newest]
    assert newest == ["11 (2023-04-09)", "12 (2023-04-09)"]


def test_a_series_has_the_dated_figures_of_two_days_or_more() -> None:
    cells = [
        ("UN", "8"),
        ("UN", "10", "as_of=2023-04-01"),
        ("UN", "11", "as_of=2023-04-09"),
        ("AFP", "12", "as_of=2023-04-09"),
        ("AFP", "12 dead", "as_of=2023-04-09"),
    ]
    (series,) = chart(BRIDGES, *cells).series
    assert series.source == "UN"
    assert [mark.words for mark in series.marks] == ["10 (2023-04-01)", "11 (2023-04-09)"]
    assert series.revised == ()


def test_increments_are_no_series() -> None:
    cells = [("UN", "10", "as_of=2023-04-01"), ("UN", "11", "as_of=2023-04-09")]
    assert chart(BRIDGES, *cells, kind="increment").series == ()
    assert chart(BRIDGES, *cells, kind="level").series != ()


def test_totals_that_fell_are_revised_and_levels_that_fell_are_not() -> None:
    cells = [
        ("UN", "10", "as_of=2023-04-01"),
        ("UN", "7", "as_of=2023-04-02"),
        ("UN", "9", "as_of=2023-04-03"),
    ]
    (series,) = chart(BRIDGES, *cells).series
    assert [mark.words for mark in series.revised] == ["7 (2023-04-02)"]
    (series,) = chart(BRIDGES, *cells, kind="level").series
    assert series.revised == ()


def test_two_figures_of_one_day_are_revised_if_they_exclude_each_other() -> None:
    cells = [
        ("UN", "10", "as_of=2023-04-01"),
        ("UN", "20", "as_of=2023-04-02"),
        ("UN", "25", "as_of=2023-04-02"),
        ("UN", "30", "as_of=2023-04-03"),
        ("UN", "at least 30", "as_of=2023-04-03"),
    ]
    (series,) = chart(BRIDGES, *cells).series
    assert [mark.words for mark in series.revised] == ["20 (2023-04-02)", "25 (2023-04-02)"]


CORRECTED = [
    ("Mediazona", "100", "as_of=2022-03-01"),
    ("Mediazona", "200", "as_of=2022-04-01"),
    ("Mediazona", "150", "as_of=2022-04-01", "date=2022-05-02"),
    ("Mediazona", "400", "as_of=2022-06-01"),
]


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (2, 1, 3, 0), (3, 2, 1, 0)])
def test_a_correction_follows_what_it_corrects_wherever_it_stands(order: tuple[int, ...]) -> None:
    (series,) = chart(KILLED, *(CORRECTED[at] for at in order)).series
    assert [str(mark.low) for mark in series.marks] == ["100", "200", "150", "400"]
    assert [str(mark.low) for mark in series.revised] == ["200", "150"]


def test_figures_of_one_day_without_a_date_are_said_in_the_order_of_their_lines() -> None:
    cells = [(source, value, as_of) for source, value, as_of, *_ in CORRECTED]
    (series,) = chart(KILLED, *cells).series
    assert [str(mark.low) for mark in series.marks] == ["100", "200", "150", "400"]


# The floor


def test_the_floor_is_the_newest_count_of_a_recorder() -> None:
    cells = [
        ("Ukraine MoD", "900", "as_of=2023-04-08"),
        ("Mediazona", "300", "as_of=2023-04-01"),
        ("Mediazona", "at least 400", "as_of=2023-04-05"),
    ]
    floor = chart(KILLED, *cells).floor
    assert floor
    assert floor.words == "at least 400 (2023-04-05)"


def test_the_floor_is_in_the_words_of_who_counted_and_not_of_who_repeats_it() -> None:
    cells = [
        ("BBC", "at least 400", "as_of=2023-04-05", "derived_from=Mediazona"),
        ("Mediazona", "at least 400", "as_of=2023-04-05"),
    ]
    floor = chart(KILLED, *cells).floor
    assert floor
    assert floor.source == "Mediazona"


def test_without_a_recorder_and_without_a_total_there_is_no_floor() -> None:
    assert chart(KILLED, ("Ukraine MoD", "900")).floor is None
    assert chart(KILLED, ("Mediazona", "400"), kind="level").floor is None


# Laws

SOURCES = ("UN", "OHCHR", "Ukraine MoD", "Russia MoD", "")
VALUES = (
    *("12", "at least 9", "up to 200", "dozens", "7 to 15", "70%", "3 sq km", "lots", "0"),
    *("withdrawn", "-3 degrees", "$2", "1,000"),
)
ROWS = st.fixed_dictionaries(
    {
        "source": st.sampled_from(SOURCES),
        "claim": st.sampled_from([KILLED, BRIDGES]),
        "value": st.sampled_from(VALUES),
        "as_of": st.sampled_from(["", "2023-04-01", "2023-04-02", "2023-04"]),
        "kind": st.sampled_from(["total", "increment", "level"]),
        "stance": st.sampled_from(["", "", "denies"]),
        "status": st.sampled_from(["", "", "retracted"]),
    }
)
LEDGERS = st.lists(ROWS, min_size=1, max_size=12).map(
    lambda rows: [{"id": f"c{number}", **row} for number, row in enumerate(rows)]
)


@given(LEDGERS)
def test_every_figure_of_a_charted_topic_is_a_mark_or_left_out_with_words(
    ledger: list[dict[str, str]],
) -> None:
    report = check(ledger)
    for group in report.groups:
        found = charts_of(group, report.settings)
        figures = [claim for claim in group.claims if claim.figure is not None]
        drawn = [mark.claim.id for each in found for mark in each.marks]
        left_out = [words for each in found for words in each.left_out]
        assert len(set(drawn)) == len(drawn)
        assert len(drawn) + len(left_out) == (len(figures) if found else 0)


@given(LEDGERS, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_change_a_chart(
    ledger: list[dict[str, str]], chance: random.Random
) -> None:
    def drawn(rows: list[dict[str, str]]) -> list[object]:
        report = check(rows)
        return [
            (group.topic.label, each.kind, each.unit, [mark.claim.id for mark in each.marks])
            for group in report.groups
            for each in charts_of(group, report.settings)
        ]

    shuffled = list(ledger)
    chance.shuffle(shuffled)
    assert drawn(shuffled) == drawn(ledger)


# Axes


def axis(*values: str, most: int = 4) -> Axis:
    return axis_of(map(Decimal, values), most)


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        (("3",), "0 1 2 3"),
        (("0",), "0 1"),
        (("1", "1"), "0 1"),
        (("0.3", "0.7"), "0 0.2 0.4 0.6"),
        (("278", "281"), "0 100 200"),
        (("6275000", "6975000"), "0 2m 4m 6m"),
        (("900000", "1600000"), "0 500,000 1m 1.5m"),
        (("1000000000000000",), "0 500tn 1,000tn"),
        (("-12", "-3"), "-10 -5 0"),
        (("-12", "20"), "-10 0 10 20"),
    ],
)
def test_an_axis_has_zero_and_round_numbers_on_it(values: tuple[str, ...], ticks: str) -> None:
    found = axis(*values)
    assert not found.is_log
    assert " ".join(map(tick_label, found.ticks)) == ticks


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        (("498", "52250"), "1,000 10,000"),
        (("1", "101"), "1 10 100"),
        (("2", "900000000000000"), "10 100,000 1bn 10tn"),
        (("0.3", "70"), "1 10"),
    ],
)
def test_an_axis_goes_by_powers_of_ten_if_figures_are_over_a_hundred_times_apart(
    values: tuple[str, ...], ticks: str
) -> None:
    found = axis(*values)
    assert found.is_log
    assert " ".join(map(tick_label, found.ticks)) == ticks


@pytest.mark.parametrize("values", [("1", "100"), ("0", "5000"), ("-1", "5000")])
def test_an_axis_is_linear_up_to_a_hundred_times_and_where_there_is_nothing_or_less(
    values: tuple[str, ...],
) -> None:
    assert not axis(*values).is_log


NUMBERS = st.decimals("-1e15", "1e15", allow_nan=False, places=2)


@given(st.lists(NUMBERS, min_size=1, max_size=6), st.integers(3, 8))
def test_every_value_is_on_the_axis_and_two_ticks_or_more(values: list[Decimal], most: int) -> None:
    found = axis_of(values, most)
    places = [found.place(value) for value in sorted(values)]
    assert places == sorted(places)
    assert all(0 <= place <= 1 for place in places)
    assert 2 <= len(found.ticks) <= most + 1
    assert all(found.low <= tick <= found.high for tick in found.ticks)


@pytest.mark.parametrize(
    ("values", "ticks"),
    [(("10.02", "-49.99"), ["-50", "0"]), (("-10.02", "49.99"), ["0", "50"])],
)
def test_an_axis_with_only_zero_on_it_goes_on_to_the_next_tick(
    values: tuple[str, ...], ticks: list[str]
) -> None:
    assert [tick_label(tick) for tick in axis_of(map(Decimal, values), 3).ticks] == ticks


def test_the_figure_of_a_staff_does_not_stand_under_the_name_of_its_general() -> None:
    staff, general = "General Staff of Ukraine", "Gen Valerii Zaluzhnyi, commander-in-chief"
    rows = [
        {"source": staff, "claim": "Russian soldiers killed", "value": "52,250"},
        {"source": general, "claim": "Russian soldiers killed", "value": "52,250"},
        {"source": general, "claim": "Russian tanks destroyed", "value": "2,100"},
    ]
    report = check(rows)
    name = "General Staff of the Armed Forces of Ukraine"
    assert name in comparison_page(report).columns
    assert not {staff, general} & set(comparison_page(report).columns)
    marks = [
        mark
        for group in report.groups
        for chart in charts_of(group, report.settings)
        for mark in chart.marks
    ]
    assert [mark.source for mark in marks] == [name, name, general]
    assert general in comparison_page(check(rows[1:])).columns
