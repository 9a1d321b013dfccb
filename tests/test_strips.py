"""Charts of the report: each figure is where it belongs, with the interval of the verdict."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import verify
from verify.output.charts.chart import Chart, charts_of
from verify.output.charts.svg.multiples import SmallMultiples, multiples_of
from verify.output.charts.svg.strip import FIRST, LAST, Strip, StripAxis, axis_for
from verify.output.formats.html import STYLES, read_style
from verify.output.html_views.source_looks import COLOURS, looks_of

HEADER = ("source", "claim", "value", "as_of", "kind")


def chart_of(*rows: Sequence[str]) -> Chart:
    """Return the only chart of claims on one topic."""
    report = verify.check([dict(zip(HEADER, row, strict=True)) for row in rows])
    [group] = report.groups
    [chart] = charts_of(group, report.settings)
    return chart


def total(source: str, value: str, day: str = "2022-09-10") -> tuple[str, ...]:
    return (source, "civilians killed", value, day, "total")


def strips(*rows: Sequence[str]) -> tuple[StripAxis, dict[str, Strip]]:
    """Return the axis, and the drawing of each figure by its words."""
    chart = chart_of(*rows)
    axis = axis_for(chart, chart.marks)
    return axis, {mark.claim.value: axis.draw(mark) for mark in chart.marks}


def at(share: float) -> str:
    """Return the place of a share of the axis, as it is written."""
    place = float(FIRST) + share * float(LAST - FIRST)
    return f"{place:.1f}".removesuffix(".0")


# Rows on one axis


def test_the_axis_begins_at_zero_and_figures_stand_where_they_belong() -> None:
    axis, found = strips(total("UN", "30"), total("Russia MoD", "15"))
    assert [(tick.text, tick.place) for tick in axis.ticks] == [
        ("0", at(0)),
        ("10", at(1 / 3)),
        ("20", at(2 / 3)),
        ("30", at(1)),
    ]
    assert found["30"].dots == (at(1),)
    assert found["15"].dots == (at(0.5),)
    assert found["15"].band == found["15"].line == ()


def test_figures_far_apart_are_on_a_logarithmic_axis() -> None:
    axis, found = strips(total("UN", "1"), total("Russia MoD", "1,000"))
    assert axis.axis.is_log
    assert [tick.text for tick in axis.ticks] == ["1", "10", "100", "1,000"]
    assert (found["1"].dots, found["1,000"].dots) == ((at(0),), (at(1),))


@pytest.mark.parametrize(
    ("value", "dots", "line", "band", "arrows"),
    [
        ("20", [0.5], [], [], []),
        ("15 to 20", [0.375, 0.5], [0.375, 0.5], [], []),
        ("at least 20", [0.5], [], [0.5, None], ["right"]),
        ("up to 20", [0.5], [], [None, 0.5], ["left"]),
    ],
)
def test_a_range_is_a_line_and_an_open_end_a_band_to_the_edge(
    value: str,
    dots: list[float],
    line: list[float],
    band: list[float | None],
    arrows: list[str],
) -> None:
    _, found = strips(total("Russia MoD", "40"), total("UN", value))
    strip = found[value]
    assert strip.dots == tuple(map(at, dots))
    assert strip.arrows == tuple(arrows)
    assert [(part.start, part.width) for part in strip.line] == [
        (at(one), width(at(one), at(other))) for one, other in pairwise(line)
    ]
    edges = ["0" if band and band[0] is None else at(band[0] or 0)] if band else []
    ends = ["100" if band[1] is None else at(band[1])] if band else []
    assert [(part.start, part.width) for part in strip.band] == [
        (one, width(one, other)) for one, other in zip(edges, ends, strict=True)
    ]


def width(one: str, other: str) -> str:
    return f"{Decimal(other) - Decimal(one):f}".removesuffix(".0")


def test_about_is_drawn_as_the_interval_that_the_verdict_uses() -> None:
    chart = chart_of(total("UN", "about 2,000"), total("Russia MoD", "4,000"))
    axis = axis_for(chart, chart.marks)
    [mark] = [mark for mark in chart.marks if mark.source == "UN"]
    figure = mark.claim.readable
    assert figure
    assert (mark.least, mark.most) == (figure.low, figure.high)
    assert figure.low < 2000 < figure.high
    strip = axis.draw(mark)
    assert strip.dots == (at(0.5),)
    [band] = strip.band
    assert Decimal(band.start) < Decimal(at(0.5)) < Decimal(band.start) + Decimal(band.width)
    assert strip.arrows == ()


def test_a_recorded_count_is_a_line_through_the_rows_of_all() -> None:
    axis, found = strips(total("OHCHR", "5,767"), total("Ukraine MoD", "20,000"))
    assert axis.floor == at(5767 / 20000)
    assert {strip.floor for strip in found.values()} == {axis.floor}
    alone, _ = strips(total("OHCHR", "5,767"))
    assert alone.floor == ""


def test_a_label_at_the_edge_of_the_axis_is_not_cut() -> None:
    axis, _ = strips(total("UN", "30"), total("Russia MoD", "15"))
    assert [tick.anchor for tick in axis.ticks] == ["start", "middle", "middle", "end"]


@given(st.lists(st.integers(1, 10**12), min_size=1, max_size=6))
def test_every_figure_is_within_its_picture_and_in_order(values: list[int]) -> None:
    rows = [total(f"Desk {number}", str(value)) for number, value in enumerate(values)]
    chart = chart_of(*rows)
    axis = axis_for(chart, chart.marks)
    places = [(mark.low, Decimal(axis.draw(mark).dots[0])) for mark in chart.marks]
    assert all(FIRST <= place <= LAST for _, place in places)
    assert [place for _, place in sorted(places)] == sorted(place for _, place in places)


# Over time


def over_time(*rows: Sequence[str]) -> SmallMultiples:
    found = multiples_of(chart_of(*rows))
    assert found
    return found


def days(*values: tuple[int, str], source: str = "UN") -> list[tuple[str, ...]]:
    """Return the figures of a source, each with its day counted from 1 January 2022."""
    first = date(2022, 1, 1)
    return [total(source, value, str(first + timedelta(day))) for day, value in values]


def test_each_source_with_a_series_has_a_picture_on_the_same_axis() -> None:
    found = over_time(
        *days((0, "10"), (10, "20"), (20, "40")),
        *days((0, "5"), (20, "10"), (30, "15"), source="Russia MoD"),
        *days((3, "7"), source="AFP"),
    )
    assert [(each.claim.source, each.said, each.figures) for each in found.pictures] == [
        ("UN", "40 (2022-01-21)", 3),
        ("Russia MoD", "15 (2022-01-31)", 3),
    ]
    assert (found.first, found.last) == (date(2022, 1, 1), date(2022, 1, 31))
    assert [words for _, words in found.ticks] == ["0", "20", "40"]


def test_two_figures_are_no_series() -> None:
    assert multiples_of(chart_of(*days((0, "10"), (9, "20")))) is None


def test_no_line_is_suggested_through_three_points_in_nine_months() -> None:
    [picture] = over_time(*days((0, "10"), (120, "20"), (270, "40"))).pictures
    assert picture.line == ""
    assert picture.dots.count("M") == 3
    [picture] = over_time(*days((0, "10"), (20, "20"), (40, "40"))).pictures
    assert picture.line == "M3 28.2L50 20.5L97 5"


def test_a_figure_that_was_revised_is_ringed() -> None:
    [picture] = over_time(*days((0, "10"), (9, "20"), (18, "15"))).pictures
    assert picture.revised == "M97 12.8h0"
    [picture] = over_time(*days((0, "10"), (9, "20"), (18, "25"))).pictures
    assert picture.revised == ""


def test_an_open_end_goes_on_and_a_range_is_a_line() -> None:
    rows = days((0, "10"), (90, "at least 20"), (180, "20 to 40"))
    [picture] = over_time(*rows).pictures
    assert picture.line == "M50 20.5v-5M97 20.5V5"
    assert picture.dots == "M3 28.2h0M50 20.5h0M97 20.5h0M97 5h0"


# Colours

# Machado, Oliveira and Fernandes (2009): how a colour looks to whom one kind of cone fails.
SIGHT = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "no blue": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
PAPERS = {"light": "#ffffff", "dark": "#17181a"}
APART = 20  # of CIE 1976: a difference that nobody overlooks
CONTRAST = 3.0  # WCAG 1.4.11, for marks


def colours() -> dict[str, list[str]]:
    """Return the colours of the sources, as the style sheet has them: light, then dark."""
    style = read_style(STYLES["report.html"])
    found = [
        line.partition(": ")[2].strip(" ;")
        for line in style.splitlines()
        if line.strip().startswith("--s") and line.strip()[3].isdigit() and "#" in line
    ]
    assert len(found) == 2 * COLOURS
    return {"light": found[:COLOURS], "dark": found[COLOURS:]}


def linear(colour: str) -> list[float]:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def lab(rgb: Sequence[float]) -> tuple[float, float, float]:
    red, green, blue = (min(max(part, 0), 1) for part in rgb)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (
        part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z)
    )
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("sight", list(SIGHT))
def test_the_colours_of_sources_stay_apart_for_every_reader(scheme: str, sight: str) -> None:
    seen = [
        lab([sum(row[at] * linear(each)[at] for at in range(3)) for row in SIGHT[sight]])
        for each in colours()[scheme]
    ]
    distances = [
        sum((one - other) ** 2 for one, other in zip(a, b, strict=True)) ** 0.5
        for a, b in combinations(seen, 2)
    ]
    assert min(distances) > APART


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_marks_stand_out_from_the_paper(scheme: str) -> None:
    for each in colours()[scheme]:
        dim, bright = sorted(map(luminance, (each, PAPERS[scheme])))
        assert (bright + 0.05) / (dim + 0.05) > CONTRAST


def test_a_source_has_one_look_and_no_two_of_the_first_24_the_same() -> None:
    rows = [total(f"Desk {letter}", "12") for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    report = verify.check([dict(zip(HEADER, row, strict=True)) for row in [*rows, rows[-1]]])
    looks = looks_of(report.claims)
    assert looks.looks["desk z"] == "s0"  # it has most claims
    others = [look for look in looks.looks.values() if look != "s-grey"]
    assert len(set(others)) == len(others) == 24
    assert list(looks.looks.values()).count("s-grey") == 2
