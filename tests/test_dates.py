"""Days and periods are read where they are certain, and refused with a reason where not."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.engine.ledgers import check
from verify.model.figures import Clock, DayOrder, Period, Unreadable
from verify.model.settings import Settings
from verify.values.dates import read_period


@pytest.mark.cases("dates/read.toml")
def test_a_certain_day_or_period_is_read_and_kept_as_written(period: str, texts: list[str]) -> None:
    found = [read_period(text) for text in texts]
    assert [str(each) for each in found] == [period] * len(texts)
    assert [each and each.text for each in found] == texts


@pytest.mark.parametrize("text", ["", " ", "\t\n", "\u00a0", " " * 100_000])
def test_no_text_is_no_date(text: str) -> None:
    assert read_period(text) is None


@pytest.mark.cases("dates/refused.toml")
def test_what_is_not_certain_is_refused_with_what_to_write(reason: str, texts: list[str]) -> None:
    assert [read_period(text) for text in texts] == [Unreadable(text, reason) for text in texts]


def test_half_a_sign_is_no_date() -> None:
    assert read_period("\ud800") == Unreadable("\ud800", "not a date: write YYYY-MM-DD")


@pytest.mark.parametrize("piece", ["9", "2022-09-10 ", "-", " "])
def test_a_long_text_is_refused(piece: str) -> None:
    # Of a million characters: what looks at each again for each would not end.
    text = piece * (1_000_000 // len(piece)) + "x"
    assert read_period(text) == Unreadable(text, "too long to be a date: write YYYY-MM-DD")


DAYS = st.dates(date(1000, 1, 1), date(2100, 12, 31))  # %Y has no zeros before 999
FORMS = ("%Y-%m-%d", "%Y%m%d", "%d.%m.%Y", "%d %B %Y", "%B %d, %Y", "%d %b %Y", "%A %d %B %Y")


@given(DAYS, st.sampled_from(FORMS))
def test_a_printed_day_reads_back(day: date, form: str) -> None:
    text = day.strftime(form)
    assert read_period(text) == Period(day, day, text)


@given(st.dates(date(1, 1, 1), date(2100, 12, 31)))
def test_a_day_of_any_year_reads_back(day: date) -> None:
    assert read_period(day.isoformat()) == Period(day, day, day.isoformat())


HOUR = 60  # minutes


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("2023-02-08", None),
        ("2023-02-08T08:00", (8 * HOUR, 8 * HOUR, "08:00")),
        ("2023-02-08 17:30:59", (17 * HOUR + 30, 17 * HOUR + 30, "17:30")),
        ("2023-02-08T17:30Z", (17 * HOUR + 30, 17 * HOUR + 30, "17:30", "z", 0)),
        ("8 February 2023, 5 pm", (17 * HOUR, 17 * HOUR, "17:00")),
        ("8 February 2023, 12:15 am", (15, 15, "00:15")),
        ("8 February 2023, 12 pm", (12 * HOUR, 12 * HOUR, "12:00")),
        ("8 February 2023 24:00", (24 * HOUR, 24 * HOUR, "24:00")),
        ("2023-02-08 morning", (5 * HOUR, 12 * HOUR - 1, "morning")),
        ("the evening of 8 February 2023", (18 * HOUR, 22 * HOUR - 1, "evening")),
        ("2023-02-08 00:00", (0, 0, "00:00")),
        # Programs write this behind a day that has no time.
        ("2023-02-08T00:00:00", None),
        ("2023-02-08 00:00:00.000", None),
        # Of two days, and of two times, nobody knows which one is meant.
        ("2023-02-08 night", None),
        ("2023-02-08 midnight", None),
        ("2023-02-08T08:00/2023-02-08T17:00", None),
        ("2023-02-08T08:00/2023-02-09T17:00", None),
    ],
)
def test_the_hour_of_a_day_is_read(text: str, clock: tuple[Any, ...] | None) -> None:
    found = read_period(text)
    assert isinstance(found, Period)
    assert found.clock == (Clock(*clock) if clock else None)
    assert found.start == date(2023, 2, 8)


@pytest.mark.parametrize(
    ("early", "late", "is_known"),
    [
        ("2023-02-07", "2023-02-08", True),
        ("2023-02-07 23:00", "2023-02-08 01:00", True),
        ("2023-02-08 08:00", "2023-02-08 17:00", True),
        ("2023-02-08 morning", "2023-02-08 afternoon", True),
        ("2023-02-08 morning", "2023-02-08 10:00", False),
        ("2023-02-08", "2023-02-08 17:00", False),
        ("2023-02-08T09:00+03:00", "2023-02-08T08:00Z", True),
        ("2023-02-08 07:00 CET", "2023-02-08T09:00+02:00", True),
        ("2023-02-08 08:00 EST", "2023-02-08T23:00Z", False),  # a zone of two continents
        ("2023-02-07/2023-02-08", "2023-02-08 17:00", False),
    ],
)
def test_an_hour_orders_two_times_of_one_day(
    early: str,
    late: str,
    is_known: bool,  # noqa: FBT001  a column of the table
) -> None:
    first, second = read_period(early), read_period(late)
    assert isinstance(first, Period)
    assert isinstance(second, Period)
    assert first.is_before(second) is is_known
    assert not second.is_before(first)


@given(DAYS, st.integers(0, 5000))
def test_a_printed_period_reads_back(start: date, days: int) -> None:
    end = min(start + timedelta(days), date(2100, 12, 31))
    text = str(Period(start, end, ""))
    assert read_period(text) == Period(start, end, text)
    for form in ("%d %B %Y", "%d.%m.%Y"):
        text = f"{start.strftime(form)} – {end.strftime(form)}"
        assert read_period(text) == Period(start, end, text)


@given(DAYS)
def test_a_day_with_the_year_last_and_slashes_is_never_read_as_another(day: date) -> None:
    found = read_period(day.strftime("%d/%m/%Y"))
    if isinstance(found, Period):
        assert found.start == found.end == day
        assert day.day > 12 or day.day == day.month
    else:
        assert isinstance(found, Unreadable)
        assert found.reason.startswith("ambiguous: ")


WORDS = (
    "September",
    "10",
    "2022",
    "-",
    "–",
    "/",
    ".",
    ",",
    " ",
    "to",
    "Sat",
    "12:00",
    "T",
    "31",
    "Q",
)


@given(st.one_of(st.text(), st.lists(st.sampled_from(WORDS), max_size=9).map("".join)))
def test_any_text_is_read_or_refused_and_never_raises(text: str) -> None:
    found = read_period(text)
    if found is None:
        assert not text.strip()
        return
    assert found.text == text
    if isinstance(found, Period):
        assert found.start <= found.end
    else:
        assert found.reason[0].islower() or found.reason[0].isdigit()
        assert len(found.reason) < 90


@given(st.tuples(*[st.integers(0, 99)] * 3), st.sampled_from("-./"))
def test_three_short_numbers_are_never_a_date(numbers: tuple[int, ...], joint: str) -> None:
    found = read_period(joint.join(f"{number:02}" for number in numbers))
    assert isinstance(found, Unreadable)
    assert len(found.reason) < 90


def test_if_a_column_and_the_config_differ_it_is_said_and_neither_order_is_used() -> None:
    days = ["29/10/2014", "03/05/2014", "30/10/2014", "02/11/2014", "2014-11-02"]
    rows = [
        {"source": "the port", "claim": "ships seen", "value": "7", "date": day} for day in days
    ]
    report = check(rows, settings=Settings(date_order=DayOrder.MONTH_FIRST))
    message = (
        "dates in 'date' that may be two days are not read: the config says date-order = "
        "\"month-first\", but '29/10/2014' has the day first"
    )
    assert {each.message for each in report.findings if each.rule.code == "V020"} == {message}
    assert {str(claim.day) for claim in report.claims} == {
        *("None", "2014-10-29", "2014-10-30", "2014-11-02")
    }
    assert not [each for each in report.findings if each.rule.code == "V002"]
