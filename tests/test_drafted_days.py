"""The day of a drafted claim: from the words of the copy, its dateline, or `--as-of`."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import Verify
from verify.article.files import copy_of
from verify.article.statements.copy_claims import DraftedCopy, draft_claims
from verify.article.statements.drafted_days import with_days
from verify.model.settings import Settings
from verify.text.calendar import WEEKDAYS

DAYS = st.dates(date(1950, 1, 1), date(2090, 1, 1))
COPY = "The mayor said on Tuesday that 12 people had drowned.\n"


def draft(text: str, as_of: date | None) -> DraftedCopy:
    [drafted] = draft_claims([copy_of(text)], Settings())
    return with_days(drafted, as_of)


@pytest.mark.cases("article/days.toml")
def test_copy_says_of_which_day_a_figure_is(text: str, as_of: str, days: list[str]) -> None:
    drafted = draft(text, date.fromisoformat(as_of) if as_of else None)
    assert [str(each.day or "") for each in drafted.claims] == days


@given(DAYS, st.sampled_from(WEEKDAYS))
def test_a_weekday_is_the_last_one_up_to_the_day_of_the_copy(day: date, weekday: str) -> None:
    drafted = draft(f"Police said on {weekday} that 12 people had drowned.", day)
    [claim] = drafted.claims
    assert claim.day is not None
    assert timedelta(0) <= day - claim.day.end < timedelta(7)
    assert WEEKDAYS[claim.day.end.weekday()] == weekday


@given(DAYS | st.none(), st.sampled_from(["yesterday", "on Monday", "in 2014", "", "since Friday"]))
def test_a_day_depends_on_the_words_and_the_given_day_alone(day: date | None, when: str) -> None:
    text = f"Some 12 people drowned {when}."
    one, other = draft(text, day), draft(text, day)
    assert one.claims == other.claims
    assert day is not None or one.claims[0].day is None


@given(DAYS)
def test_a_weekday_without_the_day_of_the_copy_is_counted_and_left_open(day: date) -> None:
    assert draft(COPY, None).undated == 1
    assert draft(COPY, day).undated == 0


def test_extract_counts_weekdays_from_the_day_that_is_given(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(COPY, encoding="utf-8")
    wire = str(tmp_path / "wire.txt")
    rows = run("extract", wire, "--as-of", "2026-03-04", "-f", "csv").stdout
    assert "people drowned,12 people,12,12,people,2026-03-03" in rows
    without = run("extract", wire)
    assert "1 figure with a weekday, but without a date" in without.stdout
    assert "--as-of" in without.stdout


def test_an_article_counts_no_weekday_from_the_day_of_the_run(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(COPY, encoding="utf-8")
    (tmp_path / "claims.csv").write_text(
        "source,claim,value,as_of\nMayor,people drowned,12,2026-03-03\n", encoding="utf-8"
    )
    runs = [
        run(
            *("article", str(tmp_path / "wire.txt"), "--against", str(tmp_path / "claims.csv")),
            *("--as-of", day, "-f", "csv"),
        )
        for day in ("2026-03-04", "2026-03-20")
    ]
    assert runs[0].stdout == runs[1].stdout
    assert "V417" not in runs[0].stdout


def test_a_day_that_is_none_is_refused(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(COPY, encoding="utf-8")
    wire = str(tmp_path / "wire.txt")
    refused = run("extract", wire, "--as-of", "soon")
    assert refused.exit_code == 2
    assert "YYYY-MM-DD" in refused.stderr
    refused = run("extract", wire, "--as-of", "2026-03-04", "--explain", "1:32")
    assert refused.exit_code == 2
    assert "leave out --as-of" in refused.stderr
