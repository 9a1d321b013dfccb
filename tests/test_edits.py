"""One row of a ledger is changed, and all else of the file stays byte for byte as it was."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.errors import InputError
from verify.ledger.formats import change_ledger, explain_fixed, read_bytes
from verify.model.claims import LedgerEdit, Row

PLAIN = (
    'source,claim,value,note\nUN,civilians killed,"at least 1,204","says ""so far"""\n'
    "AFP,civilians killed,1100,\n"
)


def read(data: bytes, path: str = "claims.csv") -> list[Row]:
    return list(read_bytes(data, path))


def edit(text: str, change: LedgerEdit, path: str = "claims.csv") -> str:
    return change_ledger(text.encode(), path, change).decode()


def test_one_cell_is_changed_and_no_other_byte() -> None:
    assert edit(PLAIN, LedgerEdit(3, {"value": "1,150"})) == PLAIN.replace(
        "killed,1100,", 'killed,"1,150",'
    )
    assert edit(PLAIN, LedgerEdit(2, {"value": "1204"})) == PLAIN.replace(
        '"at least 1,204"', '"1204"'
    )


def test_a_cell_that_has_these_words_already_is_left_as_it_is_written() -> None:
    quoted = PLAIN.replace("1100", '"1100"')
    assert edit(quoted, LedgerEdit(3, {"value": "1100", "note": ""})) == quoted


def test_a_cell_of_several_lines_stays_whole_and_the_row_below_is_found() -> None:
    text = PLAIN.replace("so far", "so\nfar")
    assert edit(text, LedgerEdit(4, {"value": "7"})) == text.replace("1100", "7")
    assert edit(text, LedgerEdit(2, {"value": "7"})) == text.replace("at least 1,204", "7")
    added = edit(text, LedgerEdit(4, {"unit": "people"}))
    assert added == text.replace("note\n", "note,unit\n").replace('far"""\n', 'far""",\n').replace(
        "1100,\n", "1100,,people\n"
    )


def test_a_row_is_removed_with_its_line_end() -> None:
    first, second, third = PLAIN.splitlines(keepends=True)
    assert edit(PLAIN, LedgerEdit(2, is_removal=True)) == first + third
    assert edit(PLAIN, LedgerEdit(3, is_removal=True)) == first + second


def test_rows_follow_the_last_one_before_the_blank_lines() -> None:
    row = {"source": "police", "claim": "civilians killed", "value": "about 1,000"}
    assert edit(PLAIN + "\n\n", LedgerEdit(added=(row,))) == (
        PLAIN + 'police,civilians killed,"about 1,000",\n\n\n'
    )


def test_a_file_that_ends_without_a_line_end_still_does_when_a_row_is_added() -> None:
    row = {"source": "police", "claim": "civilians killed", "value": "7"}
    assert edit(PLAIN.rstrip(), LedgerEdit(added=(row,))) == PLAIN + "police,civilians killed,7,"


def test_an_empty_file_gets_the_columns_of_the_row() -> None:
    row = {"source": "UN", "claim": "civilians killed", "value": "1,204"}
    assert edit("", LedgerEdit(added=(row,))) == (
        'source,claim,value\nUN,civilians killed,"1,204"\n'
    )
    assert edit("", LedgerEdit(added=(row,)), "claims.tsv") == (
        "source\tclaim\tvalue\nUN\tcivilians killed\t1,204\n"
    )
    assert json.loads(edit("", LedgerEdit(added=(row,)), "claims.jsonl")) == row


def test_a_column_that_the_file_has_not_is_added_at_the_end_of_each_row() -> None:
    changed = edit(PLAIN, LedgerEdit(3, {"suppress": "V103: no day is known"}))
    header, first, second = changed.splitlines()
    assert header == "source,claim,value,note,suppress"
    assert first == PLAIN.splitlines()[1] + ","
    assert second == "AFP,civilians killed,1100,,V103: no day is known"


def test_nothing_is_added_for_a_column_that_would_be_empty() -> None:
    assert edit(PLAIN, LedgerEdit(3, {"unit": "", "note": "x"})) == PLAIN.replace("1100,", "1100,x")


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
        (b"", "utf-8"),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_encoding_line_ends_and_delimiters_stay(
    mark: bytes, encoding: str, line_end: str, delimiter: str
) -> None:
    rows = ["source,claim,value,note", "Генштаб,civilians killed,12,x", "UN,civilians killed,14,"]
    text = line_end.join(rows).replace(",", delimiter) + line_end
    data = mark + text.encode(encoding)
    changed = change_ledger(data, "claims.csv", LedgerEdit(2, {"value": "more than 12"}))
    assert changed == mark + text.replace("12", "more than 12").encode(encoding)


def test_the_headers_of_the_file_and_the_titles_above_them_stay() -> None:
    text = "Tolls so far\n\nAsserted by;Metric;Figure\nUN;civilians killed;12\n"
    assert edit(text, LedgerEdit(4, {"value": "13"})) == text.replace("12", "13")


@pytest.mark.parametrize("formula", ["=1+1", "-2+3*cmd|x!A", "＝1+1", "＠SUM(1)", "'=1+1"])
def test_a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe_and_is_read_back(
    formula: str,
) -> None:
    changed = edit(PLAIN, LedgerEdit(3, {"note": formula}))
    assert changed.endswith(f"1100,'{formula}\n")
    assert read(changed.encode())[1].cells["note"] == formula


@pytest.mark.parametrize("figure", ["-5", "+350", "-5 to 10", "- 12"])
def test_a_figure_with_a_sign_is_no_formula_and_is_written_as_it_is(figure: str) -> None:
    assert edit(PLAIN, LedgerEdit(3, {"note": figure})).endswith(f"1100,{figure}\n")
    assert edit(PLAIN, LedgerEdit(3, {"note": "+12"})).endswith("1100,+12\n")


@pytest.mark.parametrize(
    "text",
    [
        'source,claim,value\nUN,"civilians "killed,12\nAFP,civilians killed,13\n',  # a stray mark
        "source,place,killed,injured\nUN,Arvenka,4,9\n",  # two figures in a row
    ],
)
def test_what_cannot_be_changed_alone_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="change the row in the file itself"):
        edit(text, LedgerEdit(2, {"value": "5"}))


def test_a_line_that_is_no_row_is_refused() -> None:
    for line in (1, 4, 99):
        with pytest.raises(InputError, match="change the row in the file itself"):
            edit(PLAIN, LedgerEdit(line, {"value": "5"}))


def test_letters_that_the_encoding_has_not_are_refused() -> None:
    text = "source,claim,value\ncafé des blessés à Évreux,civilians killed,12\n"
    with pytest.raises(InputError, match="has not all these letters"):
        change_ledger(text.encode("cp1252"), "claims.csv", LedgerEdit(2, {"source": "Генштаб"}))


def test_workbooks_and_parquet_are_refused_in_one_line() -> None:
    for path in ("claims.xlsx", "claims.parquet", "claims.json", "claims.csv.gz", "a.jsonl.ZST"):
        assert "\n" not in explain_fixed(path)
        with pytest.raises(InputError, match="are not changed here"):
            change_ledger(b"x", path, LedgerEdit(2, {"value": "5"}))
    assert not any(map(explain_fixed, ("a.csv", "a.tsv", "a.jsonl", "a.ndjson")))


def test_one_value_of_a_line_of_json_is_changed_and_no_other_byte() -> None:
    text = (
        '{"source":"UN" , "claim": "civilians killed", "value":12,"x":[1, {"value": 2}]}\r\n'
        '{"source": "\\u00c9quipe", "claim": "civilians killed", "value": "12"}\r\n'
    )
    changed = edit(text, LedgerEdit(1, {"value": "at least 12"}), "claims.jsonl")
    assert changed == text.replace('"value":12', '"value":"at least 12"')
    changed = edit(text, LedgerEdit(2, {"suppress": "V103: é"}), "claims.jsonl")
    assert changed == text.replace('"12"}', '"12", "suppress": "V103: \\u00e9"}')
    assert (
        edit(text, LedgerEdit(1, is_removal=True), "claims.jsonl")
        == text.splitlines(keepends=True)[1]
    )


# Line ends in a cell are left out: the reader may take their quotation marks for stray ones, and
# then nothing is changed.
cells = st.text(st.sampled_from("ab 1,;\"'\t=+-@é|"), max_size=8)


@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=5), st.data())
def test_any_cell_of_any_table_is_changed_alone(
    rows: list[tuple[str, str]], data: st.DataObject
) -> None:
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(("source", "claim", "value", "note"))
    writer.writerows(("UN", "civilians killed", *row) for row in rows)
    before = read(written.getvalue().encode())
    at = data.draw(st.integers(0, len(before) - 1))
    said = " ".join(data.draw(cells).split())
    line = before[at].location.line
    changed = edit(written.getvalue(), LedgerEdit(line, {"note": said}))
    after = read(changed.encode())
    assert [row.cells for row in after[:at]] == [row.cells for row in before[:at]]
    assert after[at].cells["note"].strip() == said.strip()
    assert [row.cells for row in after[at + 1 :]] == [row.cells for row in before[at + 1 :]]


@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=5), st.data())
def test_a_new_column_leaves_all_other_cells_of_any_table(
    rows: list[tuple[str, str]], data: st.DataObject
) -> None:
    written = io.StringIO()
    writer = csv.writer(written, delimiter=data.draw(st.sampled_from(",;\t")))
    writer.writerow(("source", "claim", "value", "note"))
    writer.writerows(("UN", "civilians killed", *row) for row in rows)
    before = read(written.getvalue().encode())
    at = data.draw(st.integers(0, len(before) - 1))
    said = LedgerEdit(before[at].location.line, {"suppress": "V103: no day; V106: by telephone"})
    after = read(edit(written.getvalue(), said).encode())
    for number, (old, new) in enumerate(zip(before, after, strict=True)):
        added = "V103: no day; V106: by telephone" if number == at else ""
        assert new.cells == {**old.cells, "suppress": added}


@given(st.lists(st.dictionaries(st.sampled_from("ab "), cells), min_size=1, max_size=4), st.data())
def test_any_line_of_json_is_changed_alone(
    extras: list[dict[str, str]], data: st.DataObject
) -> None:
    claim = {"source": "UN", "claim": "civilians killed", "value": 12}
    lines = [json.dumps({**extra, **claim}, indent=None) for extra in extras]
    at = data.draw(st.integers(1, len(lines)))
    said = " ".join(data.draw(cells).split())
    changed = edit("\n".join(lines), LedgerEdit(at, {"value": said}), "claims.jsonl")
    lines[at - 1] = lines[at - 1].replace('"value": 12', f'"value": {json.dumps(said)}')
    assert list(map(json.loads, changed.split("\n"))) == list(map(json.loads, lines))
