"""A report in a Python session: its tables as dictionaries and frames, and its HTML."""

import subprocess
import sys
from datetime import date, datetime
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import verify
from verify.errors import InputError
from verify.model.settings import Suppression
from verify.output.page import DataTable
from verify.output.report_tables import report_tables

ROOT = Path(__file__).parent.parent
SAMPLES = [f"samples/{name}/claims.csv" for name in ("kharkiv-2022-09", "losses-2022", "broken")]
TABLES = ("sources", "topics", "claims", "comparisons", "estimates", "rules", "findings")
KILLED = "civilians killed"
ROWS = [
    {
        "id": "un",
        "source": "the UN",
        "claim": KILLED,
        "value": "at least 5,767",
        "as_of": "2022-09",
    },
    {
        "id": "m",
        "source": "the mayor",
        "claim": KILLED,
        "value": "about 120",
        "as_of": "2022-09-20",
    },
    {
        "id": "x",
        "source": "the mayor",
        "claim": "area flooded",
        "value": "10.50 sq km",
        "desk": "a",
    },
    {"id": "y", "source": "", "claim": "bridges", "value": "lots"},
]
"""Rows of two topics that can be read, a value that cannot, and a row without a source."""


def report_of(path: str) -> verify.Report:
    return verify.check(ROOT / path, config=False)


def plain(value: object) -> object:
    """Return a value of any frame as `to_dicts` has it."""
    if value is None or value is pd.NA or value is pd.NaT:
        return None
    if isinstance(value, datetime):
        return value.date()
    return Decimal(str(value)) if isinstance(value, float) else value


@pytest.mark.parametrize("path", SAMPLES)
@pytest.mark.parametrize("table", [*TABLES, "related_claims"])
def test_all_frames_have_what_the_dictionaries_have(path: str, table: str) -> None:
    report = report_of(path)
    rows = report.to_dicts(table)
    frame = report.to_pandas(table)
    assert [{k: plain(v) for k, v in row.items()} for row in frame.to_dict("records")] == rows
    assert [
        {k: plain(v) for k, v in row.items()} for row in report.to_polars(table).to_dicts()
    ] == rows


@pytest.mark.parametrize("path", SAMPLES)
def test_no_claim_and_no_finding_is_missing(path: str) -> None:
    report = report_of(path)
    claims = report.to_dicts("claims")
    assert [(each["id"], each["value"]) for each in claims] == [
        (claim.id, claim.value) for claim in report.claims
    ]
    found = [(row["rule"], row["claim_id"], row["state"]) for row in report.to_dicts()]
    ids = {claim["id"] for claim in claims}
    for state in ("open", "suppressed", "baselined"):
        some = report.findings if state == "open" else getattr(report, state)
        for each in some:
            about = each.subject.id if each.subject.id in ids else None
            found.remove((each.rule.code, about, state))
    assert found == []


@pytest.mark.parametrize("path", SAMPLES)
def test_each_link_leads_to_a_row(path: str) -> None:
    tables = {table.name: table for table in report_tables(report_of(path))}
    for table in tables.values():
        keys = [tuple(row[at] for at in _places(table, table.key)) for row in table.rows]
        assert len(set(keys)) == len(keys), table.name
        for at, column in enumerate(table.columns):
            if column.of:
                [key] = _places(tables[column.of], tables[column.of].key)
                there = {row[key] for row in tables[column.of].rows} | {None}
                assert {row[at] for row in table.rows} <= there, (table.name, column.name)


def _places(table: DataTable, names: tuple[str, ...]) -> list[int]:
    columns = [column.name for column in table.columns]
    return [columns.index(name) for name in names]


def test_a_figure_is_exact_and_its_words_are_as_said() -> None:
    claims = {each["id"]: each for each in verify.check(ROWS, config=False).to_dicts("claims")}
    parts = ("value", "low", "high", "unit", "as_of")
    assert {name: tuple(each[part] for part in parts) for name, each in claims.items()} == {
        "un": ("at least 5,767", Decimal(5767), None, None, "2022-09-01/2022-09-30"),
        "m": ("about 120", Decimal(114), Decimal(126), None, "2022-09-20"),
        "x": ("10.50 sq km", Decimal("10.5"), Decimal("10.5"), "km2", None),
        "y": ("lots", None, None, None, None),
    }
    assert (claims["un"]["as_of_first"], claims["un"]["as_of_last"]) == (
        date(2022, 9, 1),
        date(2022, 9, 30),
    )
    assert claims["x"]["extra"] == '{"desk": "a"}'
    assert claims["y"]["unreadable"] == 'no number can be made of "lots"'
    assert claims["y"]["source_id"] is None


def test_whole_numbers_of_a_frame_are_not_shown_as_floats() -> None:
    whole = verify.check(ROWS[:2], config=False)
    assert whole.to_pandas("claims")["low"].dtype == "Int64"
    assert whole.to_polars("claims")["low"].dtype == pl.Int64
    mixed = verify.check(ROWS, config=False)
    assert mixed.to_pandas("claims")["low"].dtype == "Float64"
    assert mixed.to_pandas("claims")["as_of_first"].dtype == "datetime64[s]"
    assert mixed.to_polars("claims")["as_of_first"].dtype == pl.Date


def test_findings_are_the_table_if_none_is_named() -> None:
    report = verify.check(ROWS, config=False)
    assert report.to_dicts() == report.to_dicts("findings")
    assert len(report.to_pandas()) == len(report.to_polars()) == len(report.findings)


def test_a_finding_that_was_set_aside_says_why() -> None:
    excuse = Suppression("V103", "asked them", None, verify.check(ROWS).claims[0].location)
    settings = verify.Settings(suppress={"x": (excuse,)})
    rows = verify.check(ROWS, settings=settings).to_dicts()
    assert [row["reason"] for row in rows if row["state"] == "suppressed"] == ["asked them"]


def test_frames_can_be_joined_by_their_links() -> None:
    report = report_of("samples/losses-2022/claims.csv")
    claims, topics = (report.to_pandas(name) for name in ("claims", "topics"))
    joined = claims.merge(topics, left_on="topic_id", right_on="id", suffixes=("", "_of_topic"))
    assert len(joined) == len(claims)
    assert set(joined["verdict"]) == {group.verdict.name.value for group in report.groups}


def test_a_table_that_is_not_there_is_refused_in_one_line() -> None:
    report = verify.check(ROWS, config=False)
    for call in (report.to_dicts, report.to_pandas, report.to_polars):
        with pytest.raises(InputError) as refusal:
            call("finding")
        assert str(refusal.value) == (
            "a report has no table 'finding'; it has sources, topics, claims, comparisons, "
            "estimates, rules, findings, related_claims; did you mean 'findings'?"
        )


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_missing_library_is_named(library: str) -> None:
    rows = '[{"source": "UN", "claim": "x", "value": 1}]'
    script = f"""
import sys
import verify
from verify.errors import InputError
sys.modules[{library!r}] = None
try:
    verify.check({rows}).to_{library}()
except InputError as refusal:
    print(refusal)
"""
    ran = subprocess.run(  # noqa: S603  our own code
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert ran.stdout.rstrip("\n") == (
        f"to_{library}() needs the extra [{library}]: pip install 'verify-claims[{library}]'"
    )


# A notebook


class Words(HTMLParser):
    """Collects the tags and the text of some HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002  its signature
        self.tags.add(tag)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data + " "


def read_html(report: verify.Report) -> Words:
    words = Words()
    words.feed(report._repr_html_())
    words.close()
    assert words.open == []
    return words


OURS = {"div", "p", "b", "table", "thead", "tbody", "tr", "th", "td", "br", "ul", "li"}
TEXT = st.sampled_from(
    ["<script>alert(1)</script>", "&lt;", '"><img src=x>', "\u202e12"]
) | st.text(max_size=8)


@given(st.lists(st.tuples(TEXT, TEXT, TEXT), min_size=1, max_size=4))
def test_no_text_of_a_ledger_is_markup_in_a_notebook(rows: list[tuple[str, str, str]]) -> None:
    report = verify.check(
        [dict(zip(("source", "claim", "value"), row, strict=True)) for row in rows], config=False
    )
    assert read_html(report).tags <= OURS
    assert "\u202e" not in report._repr_html_()


def test_a_notebook_shows_the_verdicts_and_the_gravest_findings_first() -> None:
    report = report_of("samples/losses-2022/claims.csv")
    text = read_html(report).text
    assert text.startswith("86 claims on 24 topics: 4 errors, 20 warnings, 24 notes")
    before, _, after = text.partition("error V201")
    assert "contested" in before
    assert before.index("contested") < before.index("single-source")
    assert after
    assert text.index("error V201") < text.index("warning V")
    assert '14 more topics: report.to_pandas("topics")' in text
    assert '43 more findings: report.to_pandas("findings")' in text


def test_a_notebook_shows_a_long_report_shortly() -> None:
    rows = [
        {"source": f"the mayor of town {n}", "claim": f"bridges in town {m}", "value": n * 7}
        for n in range(30)
        for m in range(40)
    ]
    assert len(verify.check(rows, config=False)._repr_html_()) < 10_000


def test_a_notebook_tells_two_places_apart() -> None:
    rows = [{"source": "UN", "claim": KILLED, "value": 5, "place": name} for name in ("Ru", "Lo")]
    text = read_html(verify.check(rows, config=False)).text
    assert "civilians killed [Lo]" in text
    assert "civilians killed [Ru]" in text


def test_a_clean_report_has_no_list_of_findings() -> None:
    report = verify.check(ROWS[:1], settings=verify.Settings(ignore=("V",)))
    assert "ul" not in read_html(report).tags
    assert "no findings" in read_html(report).text
