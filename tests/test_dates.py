"""Days and periods are read where they are certain, and refused with a reason where not."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.dates import read_period
from verify.model import Period, Unreadable

DAY = "2022-09-10"
READ = {
    DAY: """2022-09-10 |2022/09/10|2022.09.10|2022-9-10|20220910|10.09.2022|10.9.2022|10. 9. 2022
    10 September 2022|10 SEPTEMBER 2022|10 Sep 2022|10 Sept 2022|10 Sept. 2022|10th September 2022
    September 10, 2022|Sept. 10, 2022|Sep 10 2022|September 10th, 2022|the 10th of September, 2022
    10-Sep-2022|10/Sep/2022|10-September-2022|2022 September 10|2022-Sep-10|10September2022
    Saturday 10 September 2022|Sat, 10 Sep 2022|2022-09-10 (Saturday)|10 September 2022, Saturday
    10 вересня 2022|10 вересня 2022 року|10 сентября 2022 г.|10 сентября 2022 года
    субота, 10 вересня 2022|10 вересня 2022 р.|on 10 September 2022|as of 10 September 2022
    2022-09-10T12:00:00Z|2022-09-10T12:00|2022-09-10 12:00|2022-09-10 12:00:00.123456
    2022-09-10T23:30:00+03:00|2022-09-10T12:00:00-05:00|10 September 2022, 12:00|10.09.2022 12:00
    10 September 2022 at 3:30 pm|10 Sep 2022 3:30pm EDT|12:00, 10 September 2022
    ٢٠٢٢-٠٩-١٠|２０２２-０９-１０|10\u00a0September\u00a02022|2022‑09‑10""",
    "2022-04-03": "03.04.2022|3.4.2022|3 April 2022|April 3, 2022",
    "2022-12-25": "25/12/2022|12/25/2022|25-12-2022|12-25-2022|25.12.2022",
    "2022-05-05": "5/5/2022|05-05-2022|5 May 2022|May 5 2022|5 мая 2022|5 травня 2022",
    "2024-02-29": "2024-02-29|29 Feb 2024|29 лютого 2024|29 февраля 2024",
    "1900-01-01": "1900-01-01",
    "2100-12-31": "2100-12-31",
    "2022-09-01/2022-09-30": """2022-09|2022/09|2022-9|September 2022|Sept 2022|Sept. 2022|Sep-2022
    09.2022|09/2022|2022 September|вересень 2022|сентябрь 2022|2022-09-01/2022-09-30""",
    "2024-02-01/2024-02-29": "2024-02|February 2024|Feb 2024",
    "2022-01-01/2022-12-31": "2022|2022 року|2022 год|January–December 2022",
    "2022-09-01/2022-09-10": """2022-09-01/2022-09-10|2022-09-01 / 2022-09-10|2022-09-01/10
    2022-09-01--2022-09-10|2022-09-01 to 2022-09-10|2022-09-01 - 2022-09-10|20220901/20220910
    2022-09-01–2022-09-10|2022-09-01T00:00Z/2022-09-10T23:59Z|2022/09/01 - 2022/09/10
    1–10 September 2022|1-10 September 2022|1 - 10 September 2022|1—10 September 2022
    1 to 10 September 2022|from 1 to 10 September 2022|between 1 and 10 September 2022
    September 1–10, 2022|September 1-10, 2022|1st to 10th of September 2022
    1 Sep-10 Sep 2022|1 September 2022 – 10 September 2022|01.09–10.09.2022|01.09.2022-10.09.2022
    01-10.09.2022|1–10 вересня 2022 року|з 1 по 10 вересня 2022|с 1 по 10 сентября 2022""",
    "2022-02-24/2022-09-10": """24 Feb – 10 Sep 2022|24 February 2022 to 10 September 2022
    24 Feb-10 Sep 2022|February 24 – September 10, 2022|Feb. 24, 2022 - Sept. 10, 2022
    24 February through 10 September 2022|from 24 February until 10 September 2022""",
    "2022-12-28/2023-01-03": "28 December 2022 – 3 January 2023|2022-12-28/2023-01-03",
    "2022-02-01/2022-03-31": "Feb-Mar 2022|February–March 2022|2022-02/2022-03|Feb to March 2022",
    "2022-01-01/2023-12-31": "2022/2023|2022–2023|2022-2023|2022 to 2023",
}


def ways(text: str) -> list[str]:
    return [way.strip("\n ") for line in text.splitlines() for way in line.strip(" ").split("|")]


@pytest.mark.parametrize(
    ("text", "period"), [(way, period) for period, text in READ.items() for way in ways(text)]
)
def test_a_certain_day_or_period_is_read_and_kept_as_written(text: str, period: str) -> None:
    found = read_period(text)
    assert isinstance(found, Period), found
    assert str(found) == period
    assert found.text == text


@pytest.mark.parametrize("text", ["", " ", "\t\n", "\u00a0", " " * 100_000])
def test_no_text_is_no_date(text: str) -> None:
    assert read_period(text) is None


REFUSED = {
    "relative to a day that is not given: write YYYY-MM-DD": "yesterday|Today|last week|this month"
    "|Saturday|Sat.|next Friday|three days ago|now|2022-09-10 to present|вчора|сегодня|п'ятниця"
    "|24 February 2022 – now|last September",
    "no exact days: write the first and the last, YYYY-MM-DD/YYYY-MM-DD": "mid-September 2022"
    "|mid September 2022|early 2022|late September 2022|spring 2022|summer of 2022|Q3 2022|2022-Q3"
    "|first half of 2022|since 24 February 2022|by 10 September 2022|before 2022|about May 2022"
    "|end of September 2022|week 36 2022|2022-W36|the 2020s|c. 2022"
    "|24 February 2022 – September 2022|2022/2022-09-10",
    "the year is missing: write YYYY-MM-DD": "10 September|September 10|Sept. 10th|September|May"
    "|10/09|09-10|10.09.|1–10 September|24 Feb – 10 Sep|Saturday 10 September|10 вересня",
    "the year has two digits: write YYYY-MM-DD": "10 Sep 22|Sep 10, 22|31/12/99|10 вересня 22",
    "the year is outside 1900 to 2100: write YYYY-MM-DD": "1899-12-31|2101-01-01|0001-01-01"
    "|0000-00-00|9999-12-31|1234|10 September 1066|10.09.3022",
    "there is no 30 February: February 2022 has 28 days": "2022-02-30|30 February 2022|30.02.2022"
    "|02/30/2022|30/02/2022|20220230|Feb 30, 2022|2022-02-30T12:00",
    "there is no 29 February: February 2100 has 28 days": "2100-02-29",
    "there is no 31 September: September 2022 has 30 days": "2022-09-31|1–31 September 2022",
    "there is no 0 September: September 2022 has 30 days": "2022-09-00|00.09.2022|00/09/2022",
    "there is no month 13: write YYYY-MM-DD": "2022-13-01|2022-13|13/13/2022|01.13.2022|20221301",
    "there is no month 22: write YYYY-MM-DD": "2021-22|2021/22",
    "there is no time 25:00: write YYYY-MM-DD": "2022-09-10 25:00|10 September 2022, 25:00",
    "there is no time 12:60: write YYYY-MM-DD": "2022-09-10T12:60:00Z",
    "ends before it begins: write YYYY-MM-DD/YYYY-MM-DD": "2022-09-10/2022-09-01"
    "|10–1 September 2022|2023–2022|28 December – 3 January 2023|2022-10/2022-09",
    "ambiguous: 10 September 2022 or 9 October 2022; write YYYY-MM-DD": "10/09/2022|10-09-2022"
    "|10/9/2022|10/09/2022 12:00",
    "ambiguous: 3 April 2005, 4 March 2005 or 5 April 2003; write YYYY-MM-DD": "03/04/05|03.04.05"
    "|03-04-05|3/4/05",
    "ambiguous: 25 December 2022 or 22 December 2025; write YYYY-MM-DD": "25/12/22|25.12.22",
    "10 September 2022 is a Saturday: write YYYY-MM-DD": "Sunday 10 September 2022|Sun 2022-09-10",
    # 44,562 is 1 January 2022 in a spreadsheet; 252 days later is 10 September
    "a spreadsheet's number for a day: if it is 10 September 2022, write 2022-09-10": "44814"
    "|44814.5",
    "not a date: write YYYY-MM-DD": "10|soon|n/a|?|-|–|/|to|10 10|1662768000|202209|99999"
    "|2022-09-1²|2022-09-10-12|2022 - 09 - 10|10 Smarch 2022|10 September 2022 2023"
    "|1 2 September 2022|10 September October 2022|12:00|2022-09-10T"
    "|\x00|\ud800|-2022|10/09/022"
    "|September 10 and 11, 2022|10, 2022|Kharkiv",
}


@pytest.mark.parametrize(
    ("text", "reason"),
    [(way, reason) for reason, text in REFUSED.items() for way in text.split("|")],
)
def test_what_is_not_certain_is_refused_with_what_to_write(text: str, reason: str) -> None:
    assert read_period(text) == Unreadable(text, reason)


@pytest.mark.parametrize("piece", ["9", "2022-09-10 ", "-", " "])
def test_a_long_text_is_refused(piece: str) -> None:
    # Of a million characters: what looks at each again for each would not end.
    text = piece * (1_000_000 // len(piece)) + "x"
    assert read_period(text) == Unreadable(text, "too long to be a date: write YYYY-MM-DD")


DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
FORMS = ("%Y-%m-%d", "%Y%m%d", "%d.%m.%Y", "%d %B %Y", "%B %d, %Y", "%d %b %Y", "%A %d %B %Y")


@given(DAYS, st.sampled_from(FORMS))
def test_a_printed_day_reads_back(day: date, form: str) -> None:
    text = day.strftime(form)
    assert read_period(text) == Period(day, day, text)


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
