"""The sample ledgers are what they say: sourced, in our own words, and broken only where meant."""

import csv
import json
import re
from datetime import date
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
SHARED = ROOT.parent / "shared"
KHARKIV = SAMPLES / "kharkiv-2022-09" / "claims.csv"
LOSSES = SAMPLES / "losses-2022" / "claims.csv"
BROKEN = SAMPLES / "broken" / "claims.csv"
CLEAN = (KHARKIV, LOSSES)

COLUMNS = {
    *("id", "source", "claim", "value", "unit", "place", "date", "as_of", "kind", "via"),
    *("derived_from", "stance", "evidence", "quote", "url", "archived_url", "status", "note"),
    "suppress",
}
CLOSED = {
    "kind": {"", "total", "increment", "level"},
    "stance": {"", "asserts", "confirms", "denies", "qualifies"},
    "status": {"", "verified", "unverified", "disputed", "retracted"},
}
COPIED = 8
GENERAL_STAFF = "General Staff of the Armed Forces of Ukraine"


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def shared_text(*parts: str) -> str:
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"{path.name} is not on this machine")
    return path.read_text(encoding="utf-8")


def words(text: str) -> list[str]:
    return re.findall(r"\w+(?:[.,]\d+)*", text.casefold())


def runs(text: str) -> set[tuple[str, ...]]:
    """All runs of as many consecutive words as would be copying."""
    said = words(text)
    return {tuple(said[i : i + COPIED]) for i in range(len(said) - COPIED + 1)}


def number(text: str) -> int:
    return int(re.sub(r"\D", "", text))


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.parent.name)
def test_columns_ids_and_closed_words_are_known(path: Path) -> None:
    rows = read(path)
    assert set(rows[0]) <= COLUMNS
    ids = [row["id"] for row in rows]
    assert sorted(set(ids)) == sorted(ids)
    for row in rows:
        assert all(row[column] for column in ("source", "claim", "value")), row["id"]
        for column, allowed in CLOSED.items():
            assert row.get(column, "") in allowed, row["id"]


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.parent.name)
def test_days_are_written_as_iso_dates_of_2022(path: Path) -> None:
    for row in read(path):
        for column in ("date", "as_of"):
            day = row.get(column, "")
            assert not day or date.fromisoformat(day).year == 2022, row["id"]


def test_no_sentence_of_the_article_is_copied_outside_the_quotations() -> None:
    article = runs(shared_text("corpus", "kharkiv-2022-09.txt"))
    for path in (*CLEAN, BROKEN):
        for row in read(path):
            for column, cell in row.items():
                if column != "quote" and isinstance(cell, str):
                    assert not runs(cell) & article, (row["id"], column)
    for path in (
        SAMPLES / "README.md",
        *KHARKIV.parent.glob("*.md"),
        *KHARKIV.parent.glob("*.txt"),
    ):
        assert not runs(path.read_text(encoding="utf-8")) & article, path.name


def test_quotations_are_short_and_stand_in_the_article() -> None:
    article = shared_text("corpus", "kharkiv-2022-09.txt")
    for row in read(KHARKIV):
        assert row["quote"] in article, row["id"]
        assert 0 < len(words(row["quote"])) <= 14, row["id"]


def test_sources_are_named_as_the_article_names_them() -> None:
    article = shared_text("corpus", "kharkiv-2022-09.txt").casefold()
    for row in read(KHARKIV):
        assert row["source"].casefold() in article, row["id"]


def test_every_figure_of_the_article_is_in_the_ledger() -> None:
    values = " ".join(row["value"] for row in read(KHARKIV))
    for figure in ("350", "52,250", "5,767", "1,300", "2,000", "700", "20", "thousands"):
        assert re.search(rf"\b{figure}\b", values), figure


def test_every_loss_says_where_it_was_published() -> None:
    for row in read(LOSSES):
        assert re.match(r"Published: .+\b\d{1,2} [A-Z][a-z]+ 2022\b", row["note"]), row["id"]
        assert row["url"].startswith("http") or row["via"] or row["derived_from"], row["id"]


def test_the_increments_of_the_general_staff_are_the_differences_of_its_totals() -> None:
    rows = [row for row in read(LOSSES) if row["source"] == GENERAL_STAFF]
    totals = {
        date.fromisoformat(row["date"]): number(row["value"])
        for row in rows
        if row["claim"] == "Russian soldiers liquidated" and row["kind"] == "total"
    }
    added = {
        date.fromisoformat(row["date"]): number(row["value"])
        for row in rows
        if row["kind"] == "increment"
    }
    assert added == {date(2022, 9, 10): 350, date(2022, 12, 22): 660}
    for day, figure in added.items():
        assert totals[day] - totals[date.fromordinal(day.toordinal() - 1)] == figure


def test_the_daily_totals_are_those_of_the_general_staff() -> None:
    personnel = {
        row["date"]: row["personnel"]
        for row in json.loads(
            shared_text("bench", "data", "war-losses", "russia_losses_personnel.json")
        )
    }
    equipment = {
        row["date"]: row
        for row in json.loads(
            shared_text("bench", "data", "war-losses", "russia_losses_equipment.json")
        )
    }
    columns = {"Russian tanks lost": "tank", "Russian planes lost": "aircraft"}
    for row in read(LOSSES):
        if row["source"] != GENERAL_STAFF or row["kind"] != "total":
            continue
        column = columns.get(row["claim"])
        expected = equipment[row["date"]][column] if column else personnel[row["date"]]
        assert number(row["value"]) == expected, row["id"]


def test_every_broken_row_says_what_is_wrong_in_it() -> None:
    rows = read(BROKEN)
    assert set(rows[0]) - COLUMNS == {"evidense"}
    silent = [row["id"] for row in rows if not row["note"]]
    assert silent == ["one cell only"]


def test_the_broken_ledger_holds_characters_that_outputs_must_not_pass_on() -> None:
    text = BROKEN.read_bytes().decode()
    hostile = (
        *("\x1b[31m", "\x07", "\x9b", "\x0b", "\u202e", "\u200b", "\ufffe", "\r"),
        *("<script>", "\n::error", "]]>", "`", "\\|", "=cmd|", "javascript:"),
    )
    for piece in hostile:
        assert piece in text, ascii(piece)


def test_the_broken_ledger_has_rows_that_are_too_short_and_too_long() -> None:
    with BROKEN.open(encoding="utf-8", newline="") as stream:
        lengths = {len(row) for row in csv.reader(stream)}
    width = len(read(BROKEN)[0])
    assert {0, 1, 5, width, width + 1, width + 2} == lengths


def test_the_small_broken_files_are_broken_as_the_readme_says() -> None:
    data = {path.name: path.read_bytes() for path in (SAMPLES / "broken").iterdir()}
    readme = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert [name for name in data if f"`{name}`" not in readme and name != "claims.csv"] == []
    assert data["empty.csv"] == b""
    assert data["header-only.csv"].count(b"\n") == 1
    assert b"vlaue" in data["missing-column.csv"]
    assert b"\x00" in data["nul.csv"]
    assert data["unbalanced-quote.csv"].count(b'"') == 1
    assert data["utf16.csv"].decode("utf-16").startswith("source,")
    with pytest.raises(UnicodeDecodeError):
        data["latin1.csv"].decode("utf-8")
    with pytest.raises(json.JSONDecodeError):
        json.loads(data["not-json.json"])
    assert isinstance(json.loads(data["no-array.json"]), dict)
