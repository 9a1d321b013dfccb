"""Charts: every figure is in the picture as it was said, and where it belongs on the axis."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

import verify
from verify.model.figures import Kind
from verify.output.charts.chart import Chart, charts_of
from verify.output.charts.svg.axis import MOST_STEPS, MOST_TICKS, Scale, scale_days, scale_numbers
from verify.output.charts.svg.drawing import Drawing, draw
from verify.output.charts.svg.labels import LINE_HEIGHT, Box, Label, label, stack

HEADER = ("source", "claim", "value", "as_of", "kind")
PLOT = (200, 660)  # where the plot of a row begins and ends


def charts(*rows: Sequence[str]) -> tuple[Chart, ...]:
    """Return the charts of claims on one topic."""
    report = verify.check([dict(zip(HEADER, row, strict=True)) for row in rows])
    [group] = report.groups
    return charts_of(group, report.settings)


def total(source: str, value: str, day: str = "2022-09-10") -> tuple[str, ...]:
    return (source, "civilians killed", value, day, "total")


def draw_one(*rows: Sequence[str]) -> tuple[Drawing, Element]:
    """Return the only picture of some claims."""
    [chart] = charts(*rows)
    [drawing] = draw(chart)
    return drawing, fromstring(drawing.svg)  # noqa: S314  it is our own


def texts(svg: Element, kind: str) -> list[str]:
    """Return the texts of one kind; a wrapped one as it reads."""
    return [
        " ".join(part.text or "" for part in text)
        for text in svg.iter("text")
        if text.get("class") == kind
    ]


def ticks(svg: Element) -> list[str]:
    return [tick.findtext("text") or "" for tick in svg.iter("g") if tick.get("class") == "tick"]


def points(svg: Element) -> list[float]:
    """Return how far across the points stand."""
    return [float(each.get("cx", "")) for each in svg.iter("circle")]


# Rows


def test_every_figure_has_its_words_and_its_source_beside_it() -> None:
    drawing, svg = draw_one(total("UN", "at least 12"), total("Russia MoD", "3"))
    assert drawing.title == "Running totals"
    assert texts(svg, "source") == ["UN", "Russia MoD"]
    assert texts(svg, "said") == ["at least 12 (2022-09-10)", "3 (2022-09-10)"]
    assert svg.get("role") == "img"
    assert svg.get("aria-label") == (
        "Running totals. UN: at least 12 (2022-09-10); Russia MoD: 3 (2022-09-10)"
    )


def test_the_axis_begins_at_zero_and_figures_stand_where_they_belong() -> None:
    _, svg = draw_one(total("UN", "30"), total("Russia MoD", "15"))
    assert sorted(ticks(svg), key=int) == ["0", "10", "20", "30"]
    assert points(svg) == [460, 230]


def test_figures_far_apart_are_on_a_logarithmic_axis_that_says_so() -> None:
    drawing, svg = draw_one(total("UN", "1"), total("Russia MoD", "1,000"))
    assert ticks(svg) == ["1", "10", "100", "1,000"]
    assert drawing.notes == ("logarithmic axis: each line is at least ten times the one before",)
    assert points(svg) == [460, 0]


def test_a_hundred_times_is_not_yet_too_far() -> None:
    drawing, svg = draw_one(total("UN", "10"), total("Russia MoD", "1,000"))
    assert "0" in ticks(svg)
    assert drawing.notes == ()


@pytest.mark.parametrize(
    ("value", "arrows", "across"),
    [
        ("20", [], [306.7]),
        ("at least 20", ["340.7,24 "], [306.7]),
        ("up to 20", ["272.7,24 "], [306.7]),
        ("15 to 20", [], [230, 306.7]),
    ],
)
def test_a_range_is_a_line_and_an_open_end_an_arrow(
    value: str, arrows: list[str], across: list[float]
) -> None:
    _, svg = draw_one(total("Russia MoD", "30"), total("UN", value))
    found = [each.get("points", "") for each in svg.iter("polygon")]
    assert [each.split(",")[0] for each in found] == [each.split(",")[0] for each in arrows]
    assert points(svg)[1:] == across
    lines = [each for each in svg.iter("line") if each.get("class") == "range"]
    assert len(lines) == len(across) - 1


def test_a_recorded_count_is_a_line_with_its_words() -> None:
    _, svg = draw_one(total("OHCHR", "5,767"), total("Ukraine MoD", "20,000"))
    [floor] = [each for each in svg.iter("line") if each.get("class") == "floor"]
    assert float(floor.get("x1", "")) == pytest.approx(460 * 5767 / 20000, abs=0.1)
    assert texts(svg, "floor-words") == ["recorded floor: OHCHR, 5,767 (2022-09-10)"]


def test_a_long_name_wraps_and_is_never_cut() -> None:
    name = "the deputy head of the military administration of the region " * 3
    _, svg = draw_one(total(name.strip(), "12"), total("UN", "9"))
    assert texts(svg, "source")[0] == name.strip()
    monster = "x" * 500
    _, svg = draw_one(total(monster, "12"), total("UN", "9"))
    assert texts(svg, "source")[0].replace(" ", "") == monster
    bottom = float((svg.get("viewBox") or "").split()[-1])
    assert bottom > 500 / 27 * 17


def test_a_character_that_cannot_be_seen_is_spelt_out() -> None:
    drawing, svg = draw_one(total("U\u202eN", "12"), total("a <b>", "9"))
    assert texts(svg, "source") == ["U\\u202eN", "a <b>"]
    assert "\u202e" not in drawing.svg


def test_the_picture_has_no_ids_styles_or_colours_of_its_own() -> None:
    for chart in charts(*(total("UN", str(day), f"2022-09-{day:02d}") for day in range(1, 9))):
        for drawing in draw(chart):
            assert not {"id=", "style=", "<script", "href", "url("} & set(drawing.svg.split())
            for name in ("id", "style", "href"):
                assert f' {name}="' not in drawing.svg


def test_more_figures_than_one_picture_holds_are_counted() -> None:
    rows = [
        total("UN", str(day), f"2022-{month:02d}-{day:02d}")
        for month in (8, 9)
        for day in range(1, 29)
    ]
    [chart] = charts(*((*row[:4], "increment") for row in rows))
    [drawing] = draw(chart)
    assert drawing.notes == ("16 more figures only in the table below",)


# Over time


def test_a_series_is_a_line_with_its_name_and_newest_figure_at_the_end() -> None:
    [chart] = charts(
        total("UN", "5", "2022-09-01"), total("UN", "12", "2022-09-03"), total("UN", "20")
    )
    [drawing] = draw(chart)
    svg = fromstring(drawing.svg)  # noqa: S314
    assert drawing.title == "Running totals over time"
    assert texts(svg, "said") == ["UN: 20 (2022-09-10)"]
    [line] = [each for each in svg.iter("polyline") if each.get("class") == "course"]
    places = [tuple(map(float, point.split(","))) for point in (line.get("points") or "").split()]
    across, down = zip(*places, strict=True)
    assert list(across) == sorted(across)
    assert list(down) == sorted(down, reverse=True)
    assert [each.text for each in svg.iter("title")] == [
        "UN: 5 (2022-09-01)",
        "UN: 12 (2022-09-03)",
        "UN: 20 (2022-09-10)",
    ]


def test_what_was_revised_is_ringed_with_its_words() -> None:
    [chart] = charts(total("UN", "20", "2022-09-01"), total("UN", "12", "2022-09-08"))
    [drawing] = draw(chart)
    svg = fromstring(drawing.svg)  # noqa: S314
    assert sum(each.get("class") == "revised" for each in svg.iter("circle")) == 1
    assert "12 (2022-09-08)" in texts(svg, "said")
    assert drawing.notes == ("ring: a total that fell, or two figures for one day",)


def boxes(svg: Element) -> list[Box]:
    """Return what the words in a picture take, but for what rounding adds."""
    found = []
    for text in svg.iter("text"):
        if text.get("class") == "said":
            width = Label(tuple(part.text or "" for part in text)).width
            x, top = float(text[0].get("x", "")), float(text[0].get("y", "")) + 4 - LINE_HEIGHT
            left = x - width / 2 if text.get("text-anchor") == "middle" else x
            right, bottom = left + width, top + LINE_HEIGHT * len(text)
            found.append(Box(left + 0.1, top + 0.1, right - 0.1, bottom - 0.1))
    return found


def dated(source: str, value: str, day: str, said: str = "") -> dict[str, str]:
    cells = {"source": source, "claim": "Russian soldiers killed", "value": value}
    return {**cells, "as_of": day, "date": said, "kind": "total"}


def draw_course(*rows: dict[str, str]) -> Element:
    """Return the picture over time."""
    report = verify.check(rows)
    [group] = report.groups
    [chart] = charts_of(group, report.settings)
    return fromstring(list(draw(chart))[-1].svg)  # noqa: S314  it is our own


REVISIONS = (
    dated("Mediazona", "100", "2022-03-01"),
    dated("Mediazona", "200", "2022-04-01"),
    dated("Mediazona", "150", "2022-04-01", "2022-05-02"),
    dated("Mediazona", "400", "2022-06-01"),
    dated("Ukraine MoD", "1000", "2022-03-01"),
    dated("Ukraine MoD", "900", "2022-04-01"),
    dated("Ukraine MoD", "over 2000", "2022-06-01"),
)


def test_two_revisions_of_one_day_stand_apart_and_the_line_goes_from_one_to_the_other() -> None:
    svg = draw_course(*REVISIONS)
    assert texts(svg, "said") == [
        "900 (2022-04-01)",
        "200 (2022-04-01)",
        "150 (2022-04-01)",
        "Ukraine MoD: over 2000 (2022-06-01)",
        "Mediazona: 400 (2022-06-01)",
    ]
    _, corrected, *_ = (each for each in svg.iter("polyline") if each.get("class") == "course")
    downs = [float(point.split(",")[1]) for point in (corrected.get("points") or "").split()]
    hundred, two_hundred, between, four_hundred = downs
    assert hundred > between > two_hundred > four_hundred


def test_words_for_which_a_ring_has_no_room_are_left_to_its_title_and_the_table() -> None:
    values = ("200", "199", "198", "197", "196", "195")
    rows = [
        dated("UN", value, "2022-03-01", f"2022-04-0{at}") for at, value in enumerate(values, 1)
    ]
    svg = draw_course(*rows, dated("UN", "1000", "2022-03-05"))
    rings = [each for each in svg.iter("circle") if each.get("class") == "revised"]
    titles = [each.text for each in svg.iter("title")]
    assert len(rings) == len(values)
    assert titles[: len(values)] == [f"UN: {value} (2022-03-01)" for value in values]
    assert 0 < len(texts(svg, "said")) < len(values)


def test_several_sources_have_both_pictures() -> None:
    rows = [
        total(name, str(value), f"2022-09-0{value}") for name in ("UN", "IOM") for value in (1, 2)
    ]
    [chart] = charts(*rows)
    assert [drawing.title for drawing in draw(chart)] == [
        "Running totals, the newest of each source",
        "Running totals over time",
    ]


# Laws

SIZES = st.decimals(0, 10**15, allow_nan=False, allow_infinity=False, places=3)


@given(st.lists(SIZES, min_size=1, max_size=6))
def test_an_axis_has_room_for_every_figure_and_keeps_their_order(values: list[Decimal]) -> None:
    scale: Scale[Decimal] = scale_numbers(values)
    assert all(-1e-9 <= scale.measure(value) <= 1 + 1e-9 for value in values)
    places = [scale.project(value, 0, 460) for value in sorted(values)]
    assert places == sorted(places)
    assert 2 <= len(scale.ticks()) <= MOST_STEPS + 2


@given(st.lists(st.dates(), min_size=1, max_size=6))
def test_an_axis_of_days_has_a_few_ticks_within_it(days: list[date]) -> None:
    scale = scale_days(days)
    assert 1 <= len(scale.ticks()) <= MOST_TICKS
    assert all(min(days) <= tick <= max(days) for tick in scale.ticks())
    assert 0 <= scale.project(max(days), 0, 460) <= 460


@pytest.mark.parametrize("days", [1, 5, 30, 100, 300, 700, 2000, 40_000])
def test_an_axis_of_days_names_more_than_one(days: int) -> None:
    first = date(2022, 2, 24)
    assert len(scale_days([first, first + timedelta(days)]).ticks()) > 1


@given(st.text(max_size=300), st.integers(40, 400))
def test_wrapping_loses_nothing(text: str, room: int) -> None:
    wrapped = "".join("".join(label(text, room).lines).split())
    whole = "".join("".join(label(text, 10**6).lines).split())
    assert wrapped == whole


@given(st.lists(st.tuples(st.floats(0, 200), st.integers(17, 51)), max_size=6))
def test_labels_at_the_ends_of_lines_never_overlap(ends: list[tuple[float, int]]) -> None:
    ends.sort()
    heights = [height for _, height in ends]
    tops = stack([middle for middle, _ in ends], heights, max(220, sum(heights)))
    for top, height, following in zip(tops, heights, tops[1:], strict=False):
        assert top + height <= following + 1e-6
    assert all(top >= -1e-6 for top in tops)


FIGURES = ("3", "12", "about 12", "at least 14", "up to 9", "7 to 15", "1,000", "hundreds")
COURSES = st.lists(
    st.builds(
        dated,
        st.sampled_from(["UN", "Russia MoD", "the deputy head of the administration"]),
        st.sampled_from(FIGURES),
        st.sampled_from(["2022-03-01", "2022-03-02", "2022-04-01", "2022-04-30"]),
        st.sampled_from(["", "2022-05-01", "2022-05-02"]),
    ),
    min_size=2,
    max_size=14,
)


@given(COURSES)
def test_no_words_over_time_stand_on_others_or_on_the_axis(rows: list[dict[str, str]]) -> None:
    report = verify.check(rows)
    [group] = report.groups
    [chart] = charts_of(group, report.settings)
    if not chart.series:
        return
    svg = fromstring(list(draw(chart))[-1].svg)  # noqa: S314  it is our own
    for one, other in combinations(boxes(svg), 2):
        assert not one.overlaps(other)
    assert all(each.left >= 0 for each in boxes(svg))


def test_every_kind_has_a_title() -> None:
    for kind in Kind:
        [chart] = charts(("UN", "civilians killed", "12", "2022-09-10", kind.value))
        [drawing] = draw(chart)
        assert drawing.title
