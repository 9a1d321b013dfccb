"""A report in a Python session: as dictionaries, as data frames, and as a cell of a notebook."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from html import escape
from types import ModuleType
from typing import Any

from verify.errors import InputError
from verify.extras import import_extra
from verify.model.findings import Report
from verify.model.groups import VerdictName
from verify.output.cells import as_number, dated_value_of, topic_of
from verify.output.page import Cell, DataColumn, DataTable
from verify.output.report_tables import report_tables
from verify.output.summaries import summary
from verify.text.english import plural, shorten
from verify.text.screen import visible
from verify.text.slips import did_you_mean

MOST_TOPICS, MOST_FINDINGS, MOST_SOURCES = 10, 5, 4  # of a report in a notebook
LONGEST = 200  # characters of a cell or a message
GRAVITY = {"error": "#b3261e", "warning": "#8a5a00", "note": "#49454f"}


def to_dicts(report: Report, name: str) -> list[dict[str, object]]:
    """Return the rows of a table of the report, each with the names of its columns."""
    table = _find_table(report, name)
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table.rows]


def to_pandas(report: Report, name: str) -> Any:  # noqa: ANN401  of a library that may be missing
    """Return a table of the report as a data frame of pandas. A missing value is NA, or NaT."""
    pandas = import_extra("pandas", "to_pandas()", "pandas")
    table = _find_table(report, name)
    made = {column.name: _series(pandas, column, cells) for column, cells in _columns(table)}
    return pandas.DataFrame(made)


def _series(pandas: ModuleType, column: DataColumn, cells: Sequence[Cell]) -> object:
    if column.kind == "date":
        return pandas.Series(cells, dtype="datetime64[s]")
    kinds = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}
    kind = "integer" if _are_whole(column, cells) else column.kind
    return pandas.Series(_numbers(column, cells), dtype=kinds[kind])


def to_polars(report: Report, name: str) -> Any:  # noqa: ANN401
    """Return a table of the report as a data frame of Polars. A missing value is null."""
    polars = import_extra("polars", "to_polars()", "polars")
    table = _find_table(report, name)
    kinds = {
        "string": polars.String,
        "integer": polars.Int64,
        "number": polars.Float64,
        "date": polars.Date,
        "boolean": polars.Boolean,
    }
    made = [
        polars.Series(
            column.name,
            _numbers(column, cells),
            dtype=kinds["integer" if _are_whole(column, cells) else column.kind],
        )
        for column, cells in _columns(table)
    ]
    return polars.DataFrame(made)


def _are_whole(column: DataColumn, cells: Sequence[Cell]) -> bool:
    """Are all numbers of a column whole? Then no frame needs to show them as 52250.0."""
    numbers = [as_number(cell) for cell in cells if isinstance(cell, Decimal)]
    return column.kind == "number" and all(isinstance(each, int) for each in numbers)


def _numbers(column: DataColumn, cells: Sequence[Cell]) -> list[object]:
    """Return the cells with the numbers of a frame: all of them integers, or all floats."""
    number = as_number if _are_whole(column, cells) else float
    return [number(cell) if isinstance(cell, Decimal) else cell for cell in cells]


def _columns(table: DataTable) -> Iterator[tuple[DataColumn, Sequence[Cell]]]:
    """Yield each column with its cells."""
    for at, column in enumerate(table.columns):
        yield column, [row[at] for row in table.rows]


def _find_table(report: Report, name: str) -> DataTable:
    tables = {table.name: table for table in report_tables(report)}
    if name not in tables:
        hint = did_you_mean(str(name), list(tables))
        raise InputError(f"a report has no table {name!r}; it has {', '.join(tables)}{hint}")
    return tables[name]


def to_html(report: Report) -> str:
    """Return a report as short HTML: the verdict on each topic, and the gravest findings.

    All text is escaped, and hidden characters are spelt out.
    """
    return "".join(
        (
            f"<div><p><b>{_show(summary(report))}</b></p>",
            *_verdicts(report),
            *_gravest(report),
            "</div>",
        )
    )


def _verdicts(report: Report) -> Iterator[str]:
    yield "<table><thead><tr><th>topic</th><th>who says what</th><th>verdict</th></tr></thead>"
    yield "<tbody>"
    groups = sorted(report.groups, key=lambda group: group.verdict.name != VerdictName.CONTESTED)
    for group in groups[:MOST_TOPICS]:
        newest = [claims[-1] for claims in group.by_source.values()] or list(group.claims[-1:])
        said = [
            f"{claim.display_name}: {dated_value_of(claim)}" for claim in newest[-MOST_SOURCES:]
        ]
        left_out = len(newest) - len(said)
        lines = [*map(_show, said), *([f"{left_out:,} more"] if left_out else [])]
        cells = (_show(topic_of(group)), "<br>".join(lines), _show(group.verdict.name))
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
    yield "</tbody></table>"
    if (left_out := len(report.groups) - MOST_TOPICS) > 0:
        yield f'<p>{plural(left_out, "more topic")}: report.to_pandas("topics")</p>'


def _gravest(report: Report) -> Iterator[str]:
    found = sorted(report.findings, key=lambda finding: finding.rule.severity.rank)
    if found:
        yield "<ul>"
        for finding in found[:MOST_FINDINGS]:
            severity = finding.rule.severity
            kind = f'<b style="color: {GRAVITY[severity]}">{severity} {finding.rule.code}</b>'
            about = f"{finding.about}: " if finding.about else ""
            yield f"<li>{kind} {_show(str(finding.location))} {_show(about + finding.message)}</li>"
        yield "</ul>"
    if (left_out := len(found) - MOST_FINDINGS) > 0:
        yield f'<p>{plural(left_out, "more finding")}: report.to_pandas("findings")</p>'


def _show(text: str) -> str:
    return escape(visible(shorten(text, LONGEST)))
