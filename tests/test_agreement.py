"""Two figures or two claims agree, conflict, or cannot be compared."""

from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import verify
from verify.compare.agreement import compare_claims, is_later_and_higher
from verify.compare.arithmetic import is_fall, may_fall
from verify.compare.camps import find_disagreements
from verify.compare.entailment import follows_from
from verify.compare.figures import compare_figures
from verify.compare.pairs import MOST_SOURCES
from verify.compare.periods import name_period
from verify.engine.ledgers import check
from verify.ledger.formats import rows_from
from verify.ledger.normalise import normalise
from verify.model.agreements import Agreement
from verify.model.claims import Claim
from verify.model.figures import Figure, Kind
from verify.model.findings import Report
from verify.model.settings import Settings


def figure(text: str) -> Figure:
    read = verify.parse_figure(text)
    assert isinstance(read, Figure), read
    return read


@pytest.mark.parametrize(
    ("a", "b", "name"),
    [
        ("52,250", "52,250", "agrees"),
        ("350–400", "380", "agrees"),
        ("about 2,000", "2,100", "agrees"),
        ("nearly 50,000", "49,800", "agrees"),
        ("at least 5,767", "at least 5,767", "agrees"),
        ("at least 5,767", "22,000", "compatible"),
        ("at least 5,767", "at least 6,000", "compatible"),
        ("dozens", "30", "compatible"),
        ("up to 200", "150", "compatible"),
        ("at least 5,767", "5,767", "compatible"),
        ("5,937", "52,250", "conflicts"),
        ("at least 5,767", "5,766", "conflicts"),
        ("more than 90,000", "90,000", "compatible"),
        ("up to 200", "201", "conflicts"),
        ("nearly 50,000", "50,000", "compatible"),
        ("dozens", "12", "conflicts"),
        ("numerous", "12", "compatible"),
        ("numerous", "2", "conflicts"),
        ("several people", "two people", "conflicts"),
        ("six-figure", "240,000", "agrees"),
        ("six-figure", "99,000", "conflicts"),
        ("2,000 sq km", "772 square miles", "agrees"),
        ("2,000 sq km", "1,200 square miles", "conflicts"),
        ("about 2,000 sq km", "more than 700 square miles", "compatible"),
        ("70%", "0.7 sq km", "not_comparable"),
        ("$1.5bn", "€1.5bn", "not_comparable"),
        ("2,000 sq km", "2,000 km", "not_comparable"),
    ],
)
def test_two_figures_side_by_side(a: str, b: str, name: str) -> None:
    assert compare_figures(figure(a), figure(b)).name == name
    assert compare_figures(figure(b), figure(a)).name == name


def gap_of(found: Agreement) -> str:
    """Return the numbers between which two figures are apart, and how the higher one is printed."""
    gap = found.gap
    if gap is None:
        return ""
    words = (gap.words, "converted" * gap.is_converted, "of a share" * gap.is_share)
    return " ".join(filter(None, (f"{gap.low:f} < {gap.high:f}", *words)))


@pytest.mark.cases("agreement/two_figures.toml")
def test_two_figures_agree_up_to_a_bound_and_not_beyond(
    a: str, b: str, says: str, gap: str
) -> None:
    found, back = compare_figures(figure(a), figure(b)), compare_figures(figure(b), figure(a))
    assert f"{found.name}: {found.reason}" == says
    assert gap_of(found) == gap
    assert found.name == back.name
    if found.is_comparable and found.gap and not found.gap.is_converted:
        assert found == back


def test_the_ratio_is_that_of_the_nearest_ends() -> None:
    found = compare_figures(figure("100 to 200"), figure("400 to 900"))
    assert found.gap is not None
    assert found.gap.ratio == Decimal(2)


@pytest.mark.parametrize(
    ("higher", "says"),
    [
        ("102", "agrees: within the tolerance"),
        ("125", "agrees: within the tolerance"),
        ("126", "conflicts: the figures do not overlap"),
    ],
)
def test_a_tolerance_forgives_a_small_gap_and_no_larger_one(higher: str, says: str) -> None:
    one, other, fifth = figure("100"), figure(higher), Decimal("0.2")
    for found in compare_figures(one, other, fifth), compare_figures(other, one, fifth):
        assert f"{found.name}: {found.reason}" == says


NUMBERS = st.integers(0, 10**9).map(lambda number: f"{number:,}")
HEDGES = st.sampled_from(["", "about ", "at least ", "more than ", "up to ", "nearly "])
SAID = st.builds(str.__add__, HEDGES, NUMBERS)


@given(SAID, SAID)
def test_comparing_figures_is_symmetric(a: str, b: str) -> None:
    one, other = verify.parse_figure(a), verify.parse_figure(b)
    if isinstance(one, Figure) and isinstance(other, Figure):
        assert compare_figures(one, other) == compare_figures(other, one)


@given(NUMBERS)
def test_a_figure_agrees_with_itself(text: str) -> None:
    assert compare_figures(figure(text), figure(text)).name == "agrees"


@pytest.mark.cases("agreement/one_follows.toml")
def test_a_figure_follows_from_another_up_to_a_bound_and_not_beyond(
    one: str, other: str, says: str
) -> None:
    found = follows_from(figure(one), figure(other))
    assert f"{found.name}: {found.reason}" == says


def two_claims(label: str, one: str, other: str) -> tuple[Claim, Claim]:
    """Return two claims from "figure on day" each, for example "100 on 2023-05-01"."""
    cells = [text.rpartition(" on ") for text in (one, other)]
    named = zip(("UN", "BBC"), cells, strict=True)
    a, b = normalise(
        rows_from(
            {"source": source, "claim": label, "value": value, "as_of": day}
            for source, (value, _, day) in named
        ),
        Settings(),
    )
    return a, b


@pytest.mark.cases("agreement/camps.toml")
def test_sources_that_conflict_are_in_camps_from_the_lowest_to_the_highest(
    label: str, claims: list[str], camps: list[str], gap: str
) -> None:
    cells = [each.split(": ") for each in claims]
    rows = [
        {"source": source, "claim": label, "value": value, "as_of": "2024-05-01"}
        for source, value in cells
    ]
    (group,) = check(rows).groups
    (found,) = find_disagreements(group)
    assert [", ".join(claim.source for claim in camp) for camp in found.camps] == camps
    assert f"{found.gap.low.normalize():f} < {found.gap.high.normalize():f}" == gap


@pytest.mark.parametrize(
    ("newest", "message"),
    [
        (
            [],
            "UN says 10 (2024-05-01), but BBC says 20 (2024-05-01): 2 times apart; on 1 of 2 days",
        ),
        (["AFP: 900"], "BBC and UN say 300 (2024-05-20); AFP says 900 (2024-05-20): 3 times apart"),
    ],
)
def test_a_conflict_of_a_past_day_is_told_only_if_none_of_its_kind_is_newer(
    newest: list[str], message: str
) -> None:
    days = {
        "2024-05-01": ["UN: 10", "BBC: 20"],
        "2024-05-20": ["UN: 300", "BBC: 300", *newest],
    }
    cells = [(*each.split(": "), day) for day, claims in days.items() for each in claims]
    made = check(
        {"source": source, "claim": "people killed", "value": value, "as_of": day}
        for source, value, day in cells
    )
    (found,) = (each.message for each in made.findings if each.rule.code == "V201")
    assert found.startswith(message)


def test_figures_in_two_currencies_are_two_disagreements() -> None:
    cells = {"UN": "$1.5bn", "BBC": "€9.5bn", "AFP": "€2.5bn", "AP": "$4.5bn", "Reuters": "$40bn"}
    made = check(
        {"source": source, "claim": "aid pledged", "value": value, "as_of": "2024-05-01"}
        for source, value in cells.items()
    )
    (group,) = made.groups
    found = sorted(find_disagreements(group), key=lambda each: each.gap.low)
    assert [[claim.source for camp in each.camps for claim in camp] for each in found] == [
        ["UN", "AP", "Reuters"],
        ["AFP", "BBC"],
    ]
    dollars = "UN says $1.5bn (2024-05-01); AP says $4.5bn (2024-05-01); Reuters says $40bn"
    assert sorted(each.message for each in made.findings if each.rule.code == "V201") == [
        "BBC says €9.5bn (2024-05-01), but AFP says €2.5bn (2024-05-01): 3.8 times apart",
        f"{dollars} (2024-05-01): 26.7 times apart",
    ]


@pytest.mark.cases("agreement/periods.toml")
def test_the_period_of_an_addition_is_named_by_its_length(
    label: str, value: str, period: str
) -> None:
    (claim,) = check([{"source": "UN", "claim": label, "value": value}]).claims
    assert name_period(claim) == period


@pytest.mark.cases("agreement/two_claims.toml")
def test_two_claims_are_of_one_time_up_to_a_bound_and_not_beyond(
    label: str, one: str, other: str, says: str
) -> None:
    a, b = two_claims(label, one, other)
    found, back = compare_claims(a, b, Settings()), compare_claims(b, a, Settings())
    assert f"{found.name}: {found.reason}" == says
    assert found.name == back.name


@pytest.mark.parametrize(
    ("one", "other", "is_passed"),
    [
        ("100 on 2023-05-01", "116 on 2023-05-05", True),
        ("at least 90 on 2023-05-01", "100 on 2023-05-05", True),
        ("116 on 2023-05-01", "100 on 2023-05-05", False),
        ("100 on 2023-05-01", "100 on 2023-05-05", False),
        ("100 on 2023-05-01", "116 on 2023-05-04", False),
        ("100 on 2023-05-01", "116 on ", False),
        ("100 km on 2023-05-01", "116 km on 2023-05-05", True),
        ("100 km on 2023-05-01", "116 miles on 2023-05-05", False),
        ("100 on 2023-05-01", "lots on 2023-05-05", False),
    ],
)
def test_a_quick_look_passes_later_and_higher_totals_of_one_unit(
    one: str,
    other: str,
    is_passed: bool,  # noqa: FBT001  a column of the table
) -> None:
    a, b = (claim._replace(kind=Kind.TOTAL) for claim in two_claims("people killed", one, other))
    assert is_later_and_higher(a, b, 3) is is_passed
    assert is_later_and_higher(b, a, 3) is is_passed
    level = b._replace(kind=Kind.LEVEL)
    assert not is_later_and_higher(a, level, 3)
    assert not is_later_and_higher(level, a, 3)


def rows(*cells: tuple[str, str, str], claim: str = "Russian soldiers killed") -> Report:
    return check(
        [
            {"source": source, "claim": claim, "value": value, "as_of": day}
            for source, value, day in cells
        ]
    )


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        # Totals only grow: a later total that is lower conflicts, however far apart the days are.
        (("UN", "52,250", "2022-09-10"), ("BBC", "5,937", "2022-09-21"), "conflicts"),
        (("UN", "52,250", "2022-09-10"), ("BBC", "5,937", "2023-09-21"), "conflicts"),
        # A later one that is higher may have grown.
        (("UN", "51,900", "2022-09-09"), ("BBC", "52,250", "2022-09-10"), "compatible"),
        (("UN", "5,937", "2022-09-09"), ("BBC", "52,250", "2022-10-10"), "not_comparable"),
        # Within the window it cannot have grown by this much.
        (("UN", "5,937", "2022-09-09"), ("BBC", "52,250", "2022-09-10"), "conflicts"),
        (("UN", "52,250", "2022-09-10"), ("BBC", "52,250", "2022-09-12"), "agrees"),
        (("UN", "52,250", "2022-09-10"), ("BBC", "52,250", "2022-10-12"), "not_comparable"),
        # Without a day, as if of one day.
        (("UN", "52,250", ""), ("BBC", "5,937", ""), "conflicts"),
        (("UN", "52,250", "2022-09-10"), ("BBC", "5,937", ""), "conflicts"),
    ],
)
def test_totals_over_time(
    first: tuple[str, str, str], second: tuple[str, str, str], name: str
) -> None:
    report = rows(first, second)
    a, b = report.groups[0].claims
    assert a.kind is Kind.TOTAL
    assert compare_claims(a, b, Settings()).name == name
    assert compare_claims(b, a, Settings()).name == name


def test_increments_are_compared_when_their_periods_are_the_same() -> None:
    same = rows(("UN", "a further 350", "2022-09-10"), ("BBC", "a further 200", "2022-09-10"))
    other = rows(("UN", "a further 350", "2022-09-10"), ("BBC", "a further 200", "2022-09-11"))
    assert [pair.agreement.name for pair in same.groups[0].pairs] == ["conflicts"]
    assert not other.groups[0].pairs


@pytest.mark.parametrize(
    ("first", "second", "compared"),
    [
        ("3,000 this week", "2,000 in the past week", True),
        ("3,000 this week", "5,000 in the past month", False),
        ("a further 350", "2,000 since Monday", False),
        ("350 in the past 24 hours", "400 today", True),
        ("350 in the past 24 hours", "400 in the past 3 days", False),
        ("350 in the past 72 hours", "400 in the last three days", True),
        ("3,000 in the past 3 months", "5,000 in the past month", False),
        ("350 in the past 36 hours", "400 in the last day", False),
    ],
)
def test_additions_of_a_day_of_a_week_and_of_a_month_are_no_rivals(
    first: str,
    second: str,
    compared: bool,  # noqa: FBT001  a column of the table
) -> None:
    found = rows(("UN", first, "2022-09-10"), ("BBC", second, "2022-09-10"))
    assert bool(found.groups[0].pairs) is compared
    assert {claim.kind for claim in found.claims} == {Kind.INCREMENT}


def test_claims_that_do_not_say_what_they_count_are_no_rivals() -> None:
    report = rows(("UK MoD", "12", "2022-09-10"), ("Oryx", "900", "2022-09-10"), claim="")
    assert [(group.pairs, group.verdict.name) for group in report.groups] == [((), "unreadable")]


@pytest.mark.parametrize(
    ("value", "day", "names"),
    [
        ("90,000", "2022-09-10", ["conflicts"]),
        # A level falls and rises, so both may be right.
        ("90,000", "2022-09-12", []),
        ("90,000", "2022-09-30", []),
        ("100,000", "2022-09-12", ["agrees"]),
        ("100,000", "2022-09-30", []),
    ],
)
def test_levels_conflict_on_one_day_and_agree_within_the_window(
    value: str, day: str, names: list[str]
) -> None:
    found = rows(
        ("UN", "100,000", "2022-09-10"), ("BBC", value, day), claim="troops near the border"
    )
    assert [pair.agreement.name for pair in found.groups[0].pairs] == names


def test_the_magnitude_of_an_earthquake_is_the_same_on_every_day() -> None:
    found = rows(
        ("UN", "7.8", "2022-09-10"), ("BBC", "6.1", "2022-09-12"), claim="magnitude of the quake"
    )
    assert [pair.agreement.name for pair in found.groups[0].pairs] == ["conflicts"]


def test_a_toll_may_rise_as_fast_as_the_series_of_one_source_shows() -> None:
    own = [("UN", "1,500", "2022-09-10"), ("UN", "5,900", "2022-09-11")]
    rival = ("BBC", "8,100", "2022-09-12")
    fast = rows(*own, rival)
    slow = rows(("UN", "5,850", "2022-09-10"), own[1], rival)
    long_ago = rows(
        ("UN", "1,500", "2022-07-10"),
        ("UN", "5,850", "2022-07-11"),
        ("UN", "5,900", "2022-09-11"),
        rival,
    )
    found = [report.groups[0].pairs[0].agreement.name for report in (fast, slow, long_ago)]
    assert found == ["compatible", "conflicts", "conflicts"]


@pytest.mark.parametrize(
    ("own", "rival", "name"),
    [
        # doubled from day to day: a rival of the same day may be of another hour
        (("8,574", "17,134"), "17,674", "compatible"),
        (("8,574", "17,134"), "41,000", "conflicts"),
        # ten per cent from day to day
        (("15,574", "17,134"), "17,674", "conflicts"),
    ],
)
def test_on_one_day_of_a_toll_that_doubles_two_totals_may_be_of_two_hours(
    own: tuple[str, str], rival: str, name: str
) -> None:
    series = [("UN", own[0], "2022-09-10"), ("UN", own[1], "2022-09-11")]
    found = rows(*series, ("BBC", rival, "2022-09-11"))
    assert [pair.agreement.name for pair in found.groups[0].pairs] == [name]


def test_a_source_that_has_its_total_from_another_has_the_same_total() -> None:
    days = [("UN", "8,574", "2022-09-10"), ("UN", "17,134", "2022-09-11")]
    cells = [
        {"source": source, "claim": "people killed", "value": value, "as_of": day}
        for source, value, day in (*days, ("BBC", "17,674", "2022-09-11"))
    ]
    cells[-1]["derived_from"] = "UN"
    (group,) = check(cells).groups
    assert [pair.agreement.name for pair in group.pairs] == ["conflicts"]


def test_a_toll_may_rise_from_none_by_any_number() -> None:
    found = rows(("UN", "0", "2022-09-10"), ("BBC", "12", "2022-09-11"))
    assert [pair.agreement.name for pair in found.groups[0].pairs] == ["compatible"]


def test_a_conflict_of_an_earlier_day_leaves_the_verdict_to_the_newest_figures() -> None:
    report = rows(
        ("UN", "1,350", "2022-09-10"),
        ("BBC", "1,530", "2022-09-10"),
        ("UN", "1,788", "2022-09-17"),
        ("BBC", "1,788", "2022-09-17"),
    )
    (group,) = report.groups
    assert group.verdict.name == "corroborated"
    assert [pair.agreement.name for pair in group.pairs] == ["agrees"]
    assert [(pair.first.value, pair.second.value) for pair in group.past] == [("1,530", "1,350")]


def test_of_many_sources_the_lowest_and_the_highest_of_an_earlier_day_are_compared() -> None:
    cells = [
        (f"Desk {number}", value, day)
        for day, values in {
            "2022-09-10": ("1,350", "1,530"),
            "2022-09-17": ("1,788", "1,788"),
        }.items()
        for number in range(MOST_SOURCES + 1)
        for value in values[number == 7 :][:1]
    ]
    (group,) = rows(*cells).groups
    assert [(pair.first.value, pair.second.value) for pair in group.past] == [("1,350", "1,530")]


def test_an_increment_is_not_compared_with_a_total() -> None:
    report = rows(("UN", "a further 350", "2022-09-10"), ("BBC", "52,250", "2022-09-10"))
    assert not report.groups[0].pairs


def test_a_long_series_gives_one_pair_of_two_rivals_and_counts_the_other_days() -> None:
    days = [f"2022-09-{day:02}" for day in range(1, 11)]
    cells = [("UN", f"{50_000 + 10 * i}", day) for i, day in enumerate(days)]
    cells += [("BBC", f"{5_000 + 10 * i}", day) for i, day in enumerate(days)]
    report = rows(*cells)
    (pair,) = report.groups[0].pairs
    assert {str(pair.first.day), str(pair.second.day)} == {"2022-09-10"}
    assert pair.days == len(days) - 1


def test_many_sources_on_one_topic_are_compared_in_linear_number() -> None:
    for size in (50, 100, 200):
        report = rows(*((f"Witness {i}", str(100 + 50 * i), "2022-09-10") for i in range(size)))
        assert size - 2 <= len(report.groups[0].pairs) <= 2 * size
    few = rows(*((f"Witness {i}", str(100 + i), "2022-09-10") for i in range(MOST_SOURCES)))
    assert len(few.groups[0].pairs) == MOST_SOURCES * (MOST_SOURCES - 1) / 2


TOTALS = st.builds(
    lambda value, day, unit, source: {
        "source": source, "claim": "people killed", "value": value, "as_of": day, "unit": unit,
    },
    st.sampled_from(("0", "12", "about 12", "at least 9", "up to 20", "10-14", "15 km", "4,000 m")),
    st.sampled_from(("2023-03-01", "2023-03-02", "2023-03", "2023-03-09", "2024", "")),
    st.sampled_from(("", "", "km", "people")),
    st.sampled_from(("UN", "OHCHR", "AP")),
)  # fmt: skip


@given(TOTALS, TOTALS, st.integers(0, 8))
def test_the_quick_look_at_two_totals_passes_none_that_is_compared(
    one: dict[str, str], other: dict[str, str], window: int
) -> None:
    asked = Settings(window=window)
    rows = rows_from([{**one, "kind": "total"}, {**other, "kind": "total"}])
    a, b = normalise(rows, asked)
    if is_later_and_higher(a, b, window):
        found = compare_claims(a, b, asked)
        assert not found.conflicts
        assert not found.is_comparable


@given(st.lists(TOTALS, min_size=2, max_size=6))
def test_a_quick_look_passes_no_series_that_falls(rows: list[dict[str, str]]) -> None:
    claims = list(normalise(rows_from([{**row, "kind": "total"} for row in rows]), Settings()))
    if any(is_fall(*pair) for pair in combinations(claims, 2)):
        assert may_fall(claims)


# What two claims are to each other, in words


def said_of(one: dict[str, str], other: dict[str, str]) -> tuple[str, str]:
    """Return how two claims compare, and why: the same in both orders."""
    rows = rows_from([{"source": "UN", **one}, {"source": "BBC", **other}])
    a, b = normalise(rows, Settings())
    found, back = compare_claims(a, b, Settings()), compare_claims(b, a, Settings())
    assert found.name == back.name
    return found.name, found.reason


KILLED = "civilians killed"


@pytest.mark.parametrize(
    ("one", "other", "name", "reason"),
    [
        (
            {"claim": "people in shelters", "value": "400", "as_of": "2023-05-01"},
            {"claim": "people in shelters", "value": "900", "as_of": "2023-05-02"},
            "not_comparable",
            "a level may change from one day to the next",
        ),
        (
            {"claim": KILLED, "value": "at least 20"},
            {"claim": KILLED, "value": "34"},
            "compatible",
            "they overlap only through an open end",
        ),
        (
            {"claim": KILLED, "value": "more than 30"},
            {"claim": KILLED, "value": "more than 30"},
            "agrees",
            "both give the same bound",
        ),
        (
            {"claim": KILLED, "value": "12", "kind": "total"},
            {"claim": KILLED, "value": "3", "kind": "increment"},
            "not_comparable",
            "a total against an increment",
        ),
        (
            {"claim": KILLED, "value": "40", "kind": "increment", "as_of": "2023-01/2023-03"},
            {"claim": KILLED, "value": "90", "kind": "increment", "as_of": "2023-01/2023-06"},
            "not_comparable",
            "of 2023-01-01/2023-03-31 against of 2023-01-01/2023-06-30",
        ),
        (
            {"claim": KILLED, "value": "40", "as_of": "2023-02-30"},
            {"claim": KILLED, "value": "90", "as_of": "2023-02-03"},
            "not_comparable",
            "the day cannot be read",
        ),
    ],
)
def test_how_two_claims_compare_is_said_in_words(
    one: dict[str, str], other: dict[str, str], name: str, reason: str
) -> None:
    assert said_of(one, other) == (name, reason)


@pytest.mark.parametrize("higher", ["UN", "BBC"])
def test_two_totals_of_a_day_on_which_a_toll_grew_fast_may_both_be_right(higher: str) -> None:
    lower = "BBC" if higher == "UN" else "UN"
    series = {lower: ("1,000", "3,000", "7,000"), higher: ("1,400", "4,100", "9,300")}
    rows = [
        {"source": source, "claim": KILLED, "value": value, "as_of": f"2023-02-0{day}"}
        for source, values in series.items()
        for day, value in enumerate(values, 6)
    ]
    (group,) = check(rows).groups
    (pair,) = group.pairs
    assert pair.agreement.reason == "it may have grown within the day"
