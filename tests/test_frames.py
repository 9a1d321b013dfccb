"""Data frames as ledgers: each figure is as the frame has it, and each flaw names its row."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import numpy as np
import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import verify
from verify.errors import InputError
from verify.model.claims import Claim, PrintedNumber

SOURCES = ["UN", "AFP", "Reuters"]
CLAIM = "people sheltering in Arvenka"
Column = object  # of a frame: a list, an array, a series
Frame = pl.DataFrame  # or one of pandas, which has no types


def with_pandas(**columns: Column) -> pd.DataFrame:
    return pd.DataFrame({"source": SOURCES, "claim": CLAIM, **columns})


def with_polars(**columns: Column) -> pl.DataFrame:
    claims = [CLAIM] * len(SOURCES)
    return pl.DataFrame({"source": SOURCES, "claim": claims, **columns})


def claims_of(frame: object) -> list[Claim]:
    return sorted(verify.check(frame, config=False).claims, key=lambda claim: claim.location)


def values_of(frame: object) -> list[str]:
    return [claim.value for claim in claims_of(frame)]


def lows_of(frame: object) -> list[Decimal | None]:
    figures = [claim.readable for claim in claims_of(frame)]
    return [figure.low if figure else None for figure in figures]


# Figures


@pytest.mark.parametrize(
    ("column", "texts"),
    [
        ([52250, None, 5300], ["52250", "", "5300"]),  # floats, since one is missing
        (pd.array([52250, None, 5300], dtype="Int64"), ["52250", "", "5300"]),
        (pd.array([52250, None, 5300], dtype="int64[pyarrow]"), ["52250", "", "5300"]),
        ([0.1, 10.5, np.nan], ["0.1", "10.5", ""]),
        (np.array([1.1, 1234.567, np.nan], dtype="float32"), ["1.1", "1234.567", ""]),
        (np.array([1.1, 2, 0.5], dtype="float16"), ["1.1", "2", "0.5"]),
        (pd.array([1.1, None, 3], dtype="Float32"), ["1.1", "", "3"]),
        ([Decimal("10.50"), None, Decimal("1E+3")], ["10.50", "", "1000"]),
        (pd.Categorical(["at least 5", None, "dozens"]), ["at least 5", "", "dozens"]),
        (["5,767", pd.NA, "about 2,000"], ["5,767", "", "about 2,000"]),
        (pd.array(["5,767", None, "12"], dtype="string"), ["5,767", "", "12"]),
        ([12, "about 12", np.float32(1.1)], ["12", "about 12", "1.1"]),
    ],
)
def test_a_figure_of_pandas_is_as_the_frame_has_it(column: Column, texts: list[str]) -> None:
    assert values_of(with_pandas(value=column)) == texts


@pytest.mark.parametrize(
    ("column", "texts"),
    [
        ([52250, None, 5300], ["52250", "", "5300"]),
        ([0.1, 10.5, None], ["0.1", "10.5", ""]),
        ([0.1, 10.5, float("nan")], ["0.1", "10.5", ""]),
        (pl.Series([1.1, 1234.567, None], dtype=pl.Float32), ["1.1", "1234.567", ""]),
        ([Decimal("10.50"), None, Decimal("3.00")], ["10.50", "", "3.00"]),
        (
            pl.Series(["at least 5", None, "dozens"], dtype=pl.Categorical),
            ["at least 5", "", "dozens"],
        ),
        (pl.Series([2**53 + 1, None, 1], dtype=pl.UInt64), ["9007199254740993", "", "1"]),
    ],
)
def test_a_figure_of_polars_is_as_the_frame_has_it(column: Column, texts: list[str]) -> None:
    assert values_of(with_polars(value=column)) == texts


def test_a_number_of_a_frame_is_never_read_in_two_ways() -> None:
    """1.234 as text may be 1,234; a frame has it as a number."""
    assert lows_of(with_pandas(value=[1.234, 2.5, 3])) == [Decimal("1.234"), Decimal("2.5"), 3]
    assert lows_of(with_pandas(value=["1.234", "2", "3"]))[0] is None


@given(st.lists(st.floats(width=32, allow_nan=False, allow_infinity=False), min_size=1, max_size=9))
def test_a_float_of_32_bits_keeps_its_value_and_has_no_digits_that_it_has_not(
    numbers: list[float],
) -> None:
    from verify.ledger.formats._frames import read_frame

    frame = pl.DataFrame({"value": pl.Series(numbers, dtype=pl.Float32)})
    _, *records = read_frame(frame, "<frame>")
    for (_, (text,), _), number in zip(records, numbers, strict=True):
        assert np.float32(text) == np.float32(number)
        assert len(Decimal(text).normalize().as_tuple().digits) <= 9
        assert isinstance(text, PrintedNumber) == ("." in text)


# Days


@pytest.mark.parametrize("library", [with_pandas, with_polars])
def test_a_day_that_is_missing_is_no_day_and_a_midnight_is_no_hour(
    library: Callable[..., Frame],
) -> None:
    days = [datetime(2023, 9, 10, tzinfo=UTC), None, datetime(2023, 9, 12, tzinfo=UTC)]
    claims = claims_of(library(value=[1, 2, 3], as_of=days))
    assert [str(claim.day or "") for claim in claims] == ["2023-09-10", "", "2023-09-12"]
    assert [claim.day.clock for claim in claims if claim.day] == [None, None]
    assert not any(claim.flaws for claim in claims)


def test_an_hour_keeps_its_zone() -> None:
    kyiv = timezone(timedelta(hours=3))
    hours = [datetime(2023, 9, day, 23, 30, tzinfo=kyiv) for day in (10, 11, 12)]
    days = [claim.day for claim in claims_of(with_pandas(value=[1, 2, 3], as_of=hours))]
    assert [(str(day), day.clock.name, day.clock.zone) for day in days if day and day.clock] == [
        (f"2023-09-{day}", "23:30", "+03:00") for day in (10, 11, 12)
    ]


def test_a_period_of_pandas_is_its_days() -> None:
    months = pd.period_range("2023-08", periods=3, freq="M")
    claims = claims_of(with_pandas(value=[1, 2, 3], as_of=months))
    assert str(claims[0].day) == "2023-08-01/2023-08-31"


# Rows


def test_a_flaw_names_the_row_of_the_frame() -> None:
    report = verify.check(with_pandas(value=["5", "lots", "6"]), config=False)
    [flaw] = [finding for finding in report.findings if finding.rule.code == "V001"]
    assert str(flaw.location) == "<frame>:2"
    several = verify.check(
        with_pandas(value=[1, 2, 3]), with_polars(value=["5", "6", "lots"]), config=False
    )
    [flaw] = [finding for finding in several.findings if finding.rule.code == "V001"]
    assert str(flaw.location) == "<frame 2>:3"


def test_the_index_of_a_frame_that_was_filtered_is_kept_as_a_column() -> None:
    frame = with_pandas(value=[1, 2, 3])
    kept = frame[frame["value"] != 2]
    claims = claims_of(kept)
    assert [(claim.id, claim.extra["index"]) for claim in claims] == [
        ("<frame>:1", "0"),
        ("<frame>:2", "2"),
    ]
    assert "index" not in claims_of(frame)[0].extra


def test_an_index_with_a_name_is_a_column() -> None:
    frame = with_pandas(value=[1, 2, 3], id=["a", "b", "c"]).set_index("id")
    assert [claim.id for claim in claims_of(frame)] == ["a", "b", "c"]
    assert [claim.id for claim in claims_of(frame.assign(id=["x", "y", "z"]))] == ["x", "y", "z"]


def test_frames_of_other_kinds_are_read_too() -> None:
    frame = with_polars(value=[1, None, 3])
    for each in (frame.lazy(), frame.to_arrow(), frame.to_pandas()):
        assert values_of(each) == ["1", "", "3"]


def test_a_frame_may_have_a_column_for_each_measure() -> None:
    frame = pd.DataFrame(
        {"source": ["UN", "UN"], "as_of": ["2023-09-01", "2023-09-02"], "killed": [3, np.nan]}
    ).assign(injured=[4, 9])
    said = [(claim.topic.label, claim.value) for claim in claims_of(frame)]
    assert sorted(said) == [("injured", "4"), ("injured", "9"), ("killed", "3")]


def test_rows_that_a_frame_gives_are_as_good_as_the_frame() -> None:
    frame = with_pandas(value=pd.array([5, None, 7], dtype="Int64"), as_of=[pd.NaT, None, pd.NA])
    assert values_of(frame.to_dict("records")) == values_of(frame) == ["5", "", "7"]
    odd = [np.int64(5), np.float32(1.234), np.float64(2), np.datetime64("NaT"), pd.NA]
    rows = [{"source": "UN", "claim": CLAIM, "value": value} for value in odd]
    assert values_of(rows) == ["5", "1.234", "2", "", ""]
    assert claims_of(rows)[1].readable


def test_the_frame_is_left_as_it_is() -> None:
    frame = with_pandas(value=[1.0, None, 3]).iloc[1:]
    before = frame.copy(deep=True)
    verify.check(frame, config=False)
    pd.testing.assert_frame_equal(frame, before)


# What is refused


@pytest.mark.parametrize(
    ("frame", "message"),
    [
        (
            pd.DataFrame([["UN", "x", 1, 2]], columns=["source", "claim", "value", "value"]),
            "<frame>: two columns of the data frame have one name: rename one of them",
        ),
        (
            pd.DataFrame(),
            "<frame>: the data frame has no columns: each row needs source, claim, value",
        ),
        (
            with_pandas(value=[1, 2, 3]).head(0),
            "<frame>: a header and no rows: put one claim on each line below it",
        ),
        (
            with_pandas(words=["a", "b", "c"]),
            (
                '<frame>: no column "value"; the file has: source, claim, words: [columns] in '
                "verify.toml says what a header means"
            ),
        ),
        (pd.Series([1, 2]), "<rows>:1: a row must be a mapping, not int"),
    ],
)
def test_what_is_no_ledger_is_refused_in_one_line(frame: object, message: str) -> None:
    with pytest.raises(InputError) as refusal:
        verify.check(frame, config=False)
    assert str(refusal.value) == message


def test_an_object_that_only_looks_like_a_frame_is_refused() -> None:
    class Table:
        columns = ("source", "claim", "value")

    with pytest.raises(InputError, match="Table cannot be read as a data frame: give a path, rows"):
        verify.check(Table(), config=False)


WITHOUT = """
import sys
sys.modules[{module!r}] = None
import verify, pandas
frame = pandas.DataFrame({{"source": ["UN"], "claim": ["x"], "value": [1]}})
try:
    {call}
except verify.errors.InputError as refusal:
    print(refusal)
"""


def refusal_without(module: str, call: str) -> str:
    script = WITHOUT.format(module=module, call=call)
    command = [sys.executable, "-c", f"import verify.errors\n{script}"]
    ran = subprocess.run(  # noqa: S603  our own code
        command, capture_output=True, text=True, check=True, cwd=Path(verify.__file__).parent.parent
    )
    return ran.stdout.rstrip("\n")


def test_a_missing_extra_is_named() -> None:
    assert refusal_without("narwhals.stable.v2", "verify.check(frame)") == (
        "<frame>: reading a data frame needs the extra [frames]: "
        "pip install 'verify-claims[frames]'"
    )
