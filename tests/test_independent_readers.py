"""What this program reads, other readers read alike: each was written by others, for other ends.

Where the two differ by design, the test says so and why.
"""

import csv
import io
import json
import tomllib
from datetime import date
from decimal import Decimal
from itertools import combinations
from pathlib import Path

import openpyxl
import pint
import polars as pl
import pytest
from dateutil import parser as date_parser
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words
from python_calamine import CalamineWorkbook

import verify
from verify.engine.ledgers import read_rows
from verify.model.figures import Figure, Period
from verify.values.dates import read_period
from verify.values.units import convert, same_dimension

UNITS = Path(verify.__file__).parent / "lexicons" / "units.toml"
# Units that others define in another way: the acre of US surveys, the barrel of beer, and a month
# or a year of so many days, which has none here.
DEFINED_OTHERWISE = {"acre", "barrel", "month", "year", "decade", "century"}
LARGEST = 10**10 - 1  # that the Indian way of counting writes in words
PRINTABLE = st.characters(codec="utf-8", exclude_categories=("C", "Z"))
WORDS = st.text(PRINTABLE, min_size=1, max_size=12).filter(lambda text: text.strip("\"'") == text)
DATE_FORMATS = ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d %b %Y", "%Y/%m/%d", "%a, %d %b %Y")


@pytest.mark.parametrize("language", ["en", "en_GB", "en_IN"])
@given(number=st.integers(0, LARGEST))
def test_a_number_in_words_is_read_as_it_was_written(language: str, number: int) -> None:
    figure = verify.parse_figure(num2words(number, lang=language))
    assert isinstance(figure, Figure)
    assert figure.low == figure.high == number


def units_known_to_both() -> dict[str, pint.Unit]:
    registry: pint.UnitRegistry[Decimal] = pint.UnitRegistry(non_int_type=Decimal)
    known = {}
    for unit, row in tomllib.loads(UNITS.read_text(encoding="utf-8"))["unit"].items():
        if "equals" not in row:  # it cannot be converted
            continue
        for spelling in (row["name"], *row.get("exact", ()), *row.get("spellings", ())):
            try:
                known[unit] = registry.Unit(spelling.replace(" ", "_"))
                break
            except (pint.UndefinedUnitError, ValueError, TypeError, AssertionError):
                continue
    return known


def test_units_are_converted_as_others_convert_them() -> None:
    known = units_known_to_both()
    compared = 0
    for one, other in combinations(sorted(known.keys() - DEFINED_OTHERWISE), 2):
        if same_dimension(one, other) and known[one].is_compatible_with(known[other]):
            theirs = (Decimal(7) * known[one]).to(known[other]).magnitude
            ours = convert(Decimal(7), one, other)
            assert ours is not None, (one, other)
            assert abs(ours - theirs) <= abs(theirs) * Decimal("1e-9"), (one, other)
            compared += 1
    assert compared > 100


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(DATE_FORMATS))
def test_a_day_is_read_as_others_read_it(day: date, form: str) -> None:
    text = day.strftime(form)
    assert date_parser.parse(text).date() == day
    read = read_period(text)
    assert isinstance(read, Period)
    assert (read.start, read.end) == (day, day)


@given(
    pairs=st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=8),
    delimiter=st.sampled_from(",;\t|"),
)
def test_a_table_is_read_as_others_read_it(
    pairs: list[tuple[str, str]], delimiter: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerow(("source", "claim", "value", "note"))
    writer.writerows((source, "people killed", "12", note) for source, note in pairs)
    path = tmp_path_factory.mktemp("tables") / "claims.csv"
    path.write_text(text.getvalue(), encoding="utf-8", newline="")
    theirs = pl.read_csv(path, separator=delimiter, infer_schema=False)
    ours = [(row.cells["source"], row.cells["note"]) for row in read_rows(str(path))]
    assert ours == theirs.select("source", "note").rows()


@given(pairs=st.lists(st.tuples(WORDS, st.decimals(0, 10**9, places=2)), min_size=1, max_size=8))
def test_records_are_read_as_others_read_them(
    pairs: list[tuple[str, Decimal]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    lines = (
        f'{{"source": {json.dumps(source)}, "claim": "people killed", "value": {value}}}\n'
        for source, value in pairs
    )
    path = tmp_path_factory.mktemp("records") / "claims.jsonl"
    path.write_text("".join(lines), encoding="utf-8")
    schema = {"source": pl.String, "claim": pl.String, "value": pl.Float64}
    theirs = pl.read_ndjson(path, schema=schema)
    ours = [(row.cells["source"], float(row.cells["value"])) for row in read_rows(str(path))]
    assert ours == theirs.select("source", "value").rows()


CELLS = st.one_of(WORDS, st.integers(0, 10**9), st.dates(date(1950, 1, 1), date(2090, 1, 1)))


@given(cells=st.lists(CELLS, min_size=1, max_size=8))
def test_a_workbook_is_read_as_others_read_it(
    cells: list[str | int | date], tmp_path_factory: pytest.TempPathFactory
) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(("source", "claim", "value", "note"))
    for cell in cells:
        sheet.append(("UN", "people killed", "12"))
        sheet.cell(sheet.max_row, 4).value = cell
        if isinstance(cell, str):
            sheet.cell(sheet.max_row, 4).data_type = "s"  # "=A1" is text here, and no formula
    path = tmp_path_factory.mktemp("books") / "claims.xlsx"
    book.save(path)
    theirs = [
        row[3] for row in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()[1:]
    ]
    ours = [row.cells["note"] for row in read_rows(str(path))]
    for mine, other in zip(ours, theirs, strict=True):
        assert mine == (str(int(other)) if isinstance(other, float) else str(other))
