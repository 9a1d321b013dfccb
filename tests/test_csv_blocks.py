"""Polars splits blocks of CSV as `csv` does, or not at all."""

import csv
import io
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.test_archive import assert_read_alike
from verify.engine.archive.csv_blocks import SplitBlock, split_block
from verify.ledger.formats import _plain_csv
from verify.ledger.formats._plain import _is_odd

SIGNS = (
    "a",
    "b c",
    ",",
    ";",
    '"',
    '""',
    "\n",
    "\r\n",
    "\r",
    " ",
    "é",
    "=",
    "\ufeff",
    "\0",
    "\u2028",
)
cell = st.sampled_from(
    ("", "a", "é", ' "', "a,b", '"', '""', '"a"', "a\nb", "'=1", "-4", "+", " x ")
)


def as_csv_says(block: bytes, delimiter: str, width: int) -> list[list[str]] | None:
    """Return the rows, if each is a line with so many cells."""
    text = io.StringIO(block.decode(), newline="")
    lines = list(text)
    try:
        rows = list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error:
        return None
    return rows if len(rows) == len(lines) and {*map(len, rows)} == {width} else None


def rows_in(found: SplitBlock) -> list[list[str]]:
    return [list(row) for row in zip(*(each.to_list() for each in found.columns), strict=True)]


@settings(max_examples=500)
@given(st.lists(st.sampled_from(SIGNS), min_size=1, max_size=30), st.integers(2, 4))
def test_what_polars_splits_is_split_as_csv_says(signs: list[str], width: int) -> None:
    block = "".join(signs).encode()
    for delimiter in ",;":
        found = split_block(block, delimiter, width)
        assert found is None or rows_in(found) == as_csv_says(block, delimiter, width)


@settings(max_examples=200)
@given(
    st.lists(st.lists(cell, min_size=3, max_size=3), min_size=1, max_size=8),
    st.sampled_from((csv.QUOTE_MINIMAL, csv.QUOTE_ALL)),
    st.sampled_from(("\n", "\r\n")),
)
def test_what_a_csv_writer_writes_is_split_unless_a_cell_has_several_lines(
    rows: list[list[str]], quoting: Literal[0, 1], end: str
) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, quoting=quoting, lineterminator=end).writerows(rows)
    found = split_block(text.getvalue().encode(), ",", 3)
    if any("\n" in each for row in rows for each in row):
        assert found is None
    else:
        assert found is not None
        assert rows_in(found) == rows
        odd = {at for at, row in enumerate(rows) if any(map(_is_odd, row))}
        assert {*found.find_odd(_is_odd)} == odd
        assert found.find(0, lambda each: not each) == [
            at for at, row in enumerate(rows) if not row[0]
        ]


@pytest.mark.parametrize("size", [1, 40, 10_000])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize(
    "odd",
    [
        b'UN,"said ""no"", twice",12',
        "Médecins,tués,12".encode(),
        b"UN,=1+1,12",
        b"UN,a\xffb,12",
        b"UN,a b" + b"c" * 200_000 + b",12",
        b"UN,,12",
        b"Total,,12",
        b"UN,soldiers",
        b'UN,"soldiers\nkilled",12',
    ],
    ids=["quoted", "letters", "formula", "byte", "long", "empty", "total", "short", "two lines"],
)
def test_a_row_that_is_odd_is_read_as_row_by_row(  # noqa: PLR0913, PLR0917  each is a choice
    size: int, end: bytes, mark: bytes, odd: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_plain_csv, "BLOCK", size)
    lines = [b"source,claim,value", b'UN,soldiers killed,"1,250"', odd, b"UN,tanks lost,4"]
    (tmp_path / "claims.csv").write_bytes(mark + end.join(lines) + end)
    assert_read_alike(tmp_path / "claims.csv")
