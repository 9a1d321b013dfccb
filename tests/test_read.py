"""A ledger is read exactly as it is, or a message says what to do."""

import csv
import gzip
import io
import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from verify.errors import InputError
from verify.ledger.formats import FORMATS, STDIN, read_ledger, rows_from
from verify.ledger.tables.columns import column_table, usual_headers
from verify.ledger.tables.hxl import is_tag_row
from verify.ledger.tables.words import begins_with_total, is_footnote
from verify.model.claims import ColumnNames, Location, Row
from verify.model.settings import Opening

TWICE_PACKED = gzip.compress(gzip.compress(b"a,b", mtime=0), mtime=0)
HEADER = "source,claim,value\n"


def read_text(text: str | bytes, suffix: str = "csv") -> list[Row]:
    data = text.encode() if isinstance(text, str) else text
    return list(read_ledger("-", stdin=io.BytesIO(data), stdin_format=suffix))


def read_opened(text: str | bytes, opening: Opening, suffix: str = "csv") -> list[Row]:
    data = text.encode() if isinstance(text, str) else text
    return list(read_ledger("-", stdin=io.BytesIO(data), stdin_format=suffix, opening=opening))


def read_file(folder: Path, name: str, data: bytes) -> list[Row]:
    (folder / name).write_bytes(data)
    return list(read_ledger(str(folder / name)))


def refusal(text: str | bytes, suffix: str = "csv") -> str:
    with pytest.raises(InputError) as caught:
        read_text(text, suffix)
    return str(caught.value)


def file_refusal(folder: Path, name: str, data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        read_file(folder, name, data)
    return str(caught.value).removeprefix(f"{folder}/")


def cells(rows: list[Row]) -> list[tuple[str, ...]]:
    return [tuple(row.cells.values()) for row in rows]


def flaws(rows: list[Row]) -> list[tuple[str, str, int]]:
    return [(flaw.kind, flaw.message, flaw.line) for row in rows for flaw in row.flaws]


def flawed(rows: list[Row]) -> list[tuple[int, str]]:
    return [(row.location.line, flaw.kind) for row in rows for flaw in row.flaws]


# Rows, lines and cells


def test_a_row_has_the_cells_by_column_the_rest_as_extra_and_its_line() -> None:
    rows = read_text("source,claim,desk,value\nUN,killed,war,12\n")
    wanted = {"source": "UN", "claim": "killed", "value": "12"}
    assert rows == [Row(wanted, {"desk": "war"}, Location(STDIN, 2), ())]


def test_cells_keep_their_spaces_zeros_and_separators() -> None:
    rows = read_text(f'{HEADER} UN ,killed  there,"52,250.10"\nUN,killed,007\n')
    assert cells(rows) == [(" UN ", "killed  there", "52,250.10"), ("UN", "killed", "007")]
    assert not flaws(rows)


def test_a_row_over_several_lines_stands_on_its_first_and_the_next_is_counted_right() -> None:
    rows = read_text(f'{HEADER}UN,"killed\nin ""Kherson""\r\nthere",12\nUK,lost,13\n')
    assert cells(rows)[0] == ("UN", 'killed\nin "Kherson"\r\nthere', "12")
    assert [row.location.line for row in rows] == [2, 5]
    assert not flaws(rows)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_is_one_and_the_last_may_be_missing(end: str) -> None:
    rows = read_text(end.join(["source,claim,value", "UN,killed,12", "UK,killed,13"]))
    assert cells(rows) == [("UN", "killed", "12"), ("UK", "killed", "13")]
    assert [row.location.line for row in rows] == [2, 3]


def test_blank_lines_and_rows_of_empty_cells_are_passed_over() -> None:
    rows = read_text(f"\n  \n{HEADER}\n,,\nUN,killed,12\n, ,\n,,\t\n,,,,,\n\n")
    assert [(row.location.line, row.flaws) for row in rows] == [(6, ())]


def test_a_line_that_begins_with_a_number_sign_is_a_row() -> None:
    assert cells(read_text(f"{HEADER}#UN,killed,12\n")) == [("#UN", "killed", "12")]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_parts_the_known_columns(mark: str) -> None:
    text = f"source{mark}claim{mark}value\nUN{mark}killed, wounded; lost{mark}1.5\n"
    if mark not in ",;":
        assert cells(read_text(text)) == [("UN", "killed, wounded; lost", "1.5")]
    quoted = f'source{mark}"claim"{mark}value\nUN{mark}"a, b; c\td|e"{mark}52,250\n'
    if mark != ",":
        assert cells(read_text(quoted)) == [("UN", "a, b; c\td|e", "52,250")]


def test_a_tsv_with_semicolons_is_read_by_what_its_header_has() -> None:
    assert cells(read_text("source;claim;value\nUN;killed;1\n", "tsv")) == [("UN", "killed", "1")]


def test_the_line_in_which_a_spreadsheet_names_the_delimiter_is_no_header() -> None:
    rows = read_text("sep=;\nsource;claim;value\nUN;killed;1\n")
    assert [(row.location.line, tuple(row.cells.values())) for row in rows] == [
        (3, ("UN", "killed", "1"))
    ]


def test_a_space_after_each_comma_of_the_header_is_no_part_of_the_cells() -> None:
    rows = read_text('source, claim, value\nUN, "killed, wounded", 12\n')
    assert cells(rows) == [("UN", "killed, wounded", "12")]
    assert not flaws(rows)


# Rows that are not well made


def test_a_row_with_too_few_cells_is_kept_and_flagged() -> None:
    rows = read_text("source,claim,value,unit\nUN,killed\n")
    assert cells(rows) == [("UN", "killed", "", "")]
    message = "2 cells under 4 columns: the last are missing"
    assert flaws(rows) == [("short-row", message, 0)]


def test_a_figure_with_a_bare_comma_loses_nothing() -> None:
    rows = read_text(f"{HEADER}UN,killed,52,250\n")
    assert cells(rows) == [("UN", "killed", "52")]
    assert rows[0].extra == {"column 4": "250"}
    assert flawed(rows) == [(2, "unreadable-row")]


def test_empty_cells_beyond_the_header_are_no_flaw() -> None:
    rows = read_text("source,claim,value,,\nUN,killed,12,,\nUK,killed,13,,,,\nUS,killed,14\n")
    assert cells(rows)[1] == ("UK", "killed", "13")
    assert not flaws(rows)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ('UN,"killed,12', ("UN", '"killed', "12")),
        ('"UN,killed,12', ('"UN', "killed", "12")),
        ('UN,killed,"12', ("UN", "killed", '"12')),
        ('"Ministry" of Defence,killed,12', ('"Ministry" of Defence', "killed", "12")),
        ('UN,"killed "in" Kherson",12', ("UN", '"killed "in" Kherson"', "12")),
        ('UN,"a, b",c"', ("UN", "a, b", 'c"')),
    ],
)
@pytest.mark.parametrize("after", ["", "UK,lost,13\n", '"UK, MoD",lost,13\n', 'UK,"",13\n'])
def test_a_quotation_mark_that_is_astray_swallows_no_row(
    line: str, wanted: tuple[str, ...], after: str
) -> None:
    rows = read_text(f"{HEADER}US,seen,1\n{line}\n{after}")
    assert cells(rows)[1] == wanted
    assert len(rows) == 2 + bool(after)
    assert [row.location.line for row in rows] == list(range(2, 2 + len(rows)))
    is_well_made = line == 'UN,"a, b",c"'
    assert flawed(rows) == ([] if is_well_made else [(3, "unreadable-row")])


def test_a_stray_mark_is_reported_where_it_stands_in_a_row_of_several_lines() -> None:
    rows = read_text(f'{HEADER}UN,"killed\nin Kherson","12\nUK,lost,13\n')
    assert cells(rows) == [("UN", "killed\nin Kherson", '"12'), ("UK", "lost", "13")]
    assert [(rule, line) for rule, _, line in flaws(rows)] == [("unreadable-row", 3)]


def test_two_stray_marks_that_join_rows_are_told_by_the_number_of_cells() -> None:
    rows = read_text(f'{HEADER}UN,"killed,12\nUK,lost",13\nUS,seen,14\n')
    assert cells(rows) == [
        ("UN", '"killed', "12"),
        ("UK", 'lost"', "13"),
        ("US", "seen", "14"),
    ]
    assert flawed(rows) == [(2, "unreadable-row")]


def test_a_mark_that_is_never_closed_costs_time_in_proportion() -> None:
    body = "UK,lost,13\n" * 20_000
    rows = read_text(f'{HEADER}UN,"killed,12\n{body}')
    assert len(rows) == 20_001
    assert flawed(rows) == [(2, "unreadable-row")]


def test_marks_that_chain_every_row_to_the_next_are_taken_row_by_row() -> None:
    rows = read_text(HEADER + 'UN,killed,"1\n' + 'UK",lost,"1\n' * 20_000)
    assert len(rows) == 20_001
    assert [cells(rows)[0], cells(rows)[1]] == [("UN", "killed", '"1'), ('UK"', "lost", '"1')]
    assert {flaw.kind for row in rows for flaw in row.flaws} == {"unreadable-row"}


def test_spaces_around_a_quoted_cell_are_dropped() -> None:
    rows = read_text(f'{HEADER}"UN" ,"killed, wounded" ,12\n')
    assert cells(rows) == [("UN", "killed, wounded", "12")]
    assert not flaws(rows)


@pytest.mark.parametrize("quote", ["", '"'])
def test_an_enormous_cell_is_kept_whole_and_flagged(quote: str) -> None:
    rows = read_text(f"{HEADER}UN,{quote}{'x' * 3_000_000}{quote},12\nUK,lost,13\n")
    assert cells(rows)[0] == ("UN", "x" * 3_000_000, "12")
    message = '"claim" holds 3,000,000 characters: is a quotation mark not closed?'
    assert flaws(rows) == [("unreadable-row", message, 0)]
    assert cells(rows)[1] == ("UK", "lost", "13")


# Text that deceives


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\0", "U+0000 control character"),
        ("\x1b", "U+001B control character"),
        ("\x9b", "U+009B control character"),
        ("\u00ad", "U+00AD soft hyphen"),
        ("\u200b", "U+200B zero width space"),
        ("\u202e", "U+202E right-to-left override"),
        ("\u2066", "U+2066 left-to-right isolate"),
        ("\ufeff", "U+FEFF zero width no-break space"),
        ("\u200d", "U+200D zero width joiner"),
        ("\U000e0041", "U+E0041 tag latin capital letter a"),
    ],
)
def test_a_character_that_cannot_be_seen_is_named_and_kept(character: str, name: str) -> None:
    rows = read_text(f"{HEADER}UN,kil{character}led,12\n")
    assert rows[0].cells["claim"] == f"kil{character}led"
    assert flaws(rows) == [("hidden-characters", f'"claim" holds {name}: delete it', 0)]


@pytest.mark.parametrize(
    "text",
    [
        "52\u00a0250",
        "52\u202f250",
        "a\ttab",
        '"two\nlines"',
        "Генштаб ЗСУ",
        "می\u200cخواهم",
        "👩\u200d🚒",
        "é",
        "1–2",
        "e\u0301",
    ],
)
def test_spaces_scripts_and_emoji_are_not_hidden(text: str) -> None:
    assert not flaws(read_text(f"{HEADER}UN,killed,{text}\n"))


@pytest.mark.parametrize(
    "text",
    ["=SUM(A1:A3)", "=1+2", "=A1", "= A1", "+SUM(A1)", "@SUM(1)", "-2+cmd(1)", "=-1", "+cmd|x"],
)
def test_a_formula_is_flagged_and_kept(text: str) -> None:
    rows = read_text(f"{HEADER}UN,killed,{text}\n")
    assert rows[0].cells["value"] == text
    message = f'"value" holds a formula, "{text}": put its result in the cell'
    assert flaws(rows) == [("formula-cell", message, 0)]


@pytest.mark.parametrize(
    "text", ["-5", "+350", "@UN", "- said (unverified)", "== 3 ==", "a=b", "+3 (up)", "-", "@", "="]
)
def test_signs_handles_and_dashes_are_no_formula(text: str) -> None:
    assert not flaws(read_text(f"{HEADER}UN,killed,{text}\n"))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("'=1", "=1"),
        ("'+350", "+350"),
        ("'-5", "-5"),
        ("'@UN", "@UN"),
        ("''=1", "'=1"),
        ("'quoted'", "'quoted'"),
        ("'", "'"),
        ("''", "''"),
        ("5'-10", "5'-10"),
    ],
)
def test_the_apostrophe_that_guards_a_cell_of_csv_is_taken_off(written: str, meant: str) -> None:
    assert read_text(f"{HEADER}UN,killed,{written}\n")[0].cells["value"] == meant


def messages(data: str | bytes, suffix: str = "csv") -> str:
    try:
        return "".join(message for _, message, _ in flaws(read_text(data, suffix)))
    except InputError as error:
        return str(error)


@pytest.mark.parametrize(
    "text",
    [
        "sou\u202erce,claim,value,vai\x9b\n\x1b[2J,killed,=\u202eSUM(1)\n",
        "\x1b[2J,b\nx,1\n",
        "sour\x1b[31mce,claim,value\nUN,k,1\n",
    ],
)
def test_a_message_shows_no_control_character(text: str) -> None:
    assert messages(text)
    assert messages(text).isprintable()


# Encodings


LEDGER = HEADER + "Генштаб ЗСУ,убито солдат в Херсоне и под Харьковом,12\n"
WESTERN = HEADER + "Café’s owner,“killed” – Kraków,£12\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_every_unicode_encoding_is_read_with_its_mark_or_without(encoding: str) -> None:
    rows = read_text(LEDGER.encode(encoding))
    assert rows == read_text(LEDGER)
    assert not flaws(rows)


def test_a_mark_of_big_endian_text_is_understood() -> None:
    assert read_text(b"\xfe\xff" + LEDGER.encode("utf-16-be")) == read_text(LEDGER)


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [(LEDGER, "cp1251", "Windows-1251"), (WESTERN, "cp1252", "Windows-1252")],
)
def test_an_older_encoding_is_read_and_doubted(text: str, encoding: str, name: str) -> None:
    rows = read_text(text.encode(encoding))
    assert cells(rows) == cells(read_text(text))
    message = f"not UTF-8: read as {name}; save the file as UTF-8 to be certain"
    assert flaws(rows) == [("doubtful-encoding", message, 0)]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Генштаб ЗСУ,убито солдат в Херсоне и под Харьковом,12", "koi8-r"),
        ("Генштаб,убито солдат в Херсоне и под Харьковом,12", "cp866"),
        ("Υπουργείο,σκοτώθηκαν στρατιώτες στην περιοχή,12", "cp1253"),
        ("משרד הביטחון,חיילים נהרגו באזור הצפון,12", "cp1255"),
        ("Wałęsa,zabici żołnierze,12", "cp1250"),
        ("Café,tués à l’est,12", "mac-roman"),
        ("国防部,死者,12", "gbk"),
        ("国防省,死者の数,12", "shift-jis"),
    ],
)
def test_an_encoding_that_is_not_certain_is_refused(text: str, encoding: str) -> None:
    assert refusal(f"{HEADER}{text}\n".encode(encoding)) == (
        f"{STDIN}:2: unknown encoding: open it in the program that made it and save it as UTF-8"
    )


def test_a_byte_that_is_not_utf_8_is_a_flaw_of_its_row_and_no_more() -> None:
    data = LEDGER.encode() + b"UN,killed in Quer\xe9taro,12\nUK,lost,13\n"
    rows = read_text(data)
    assert cells(rows)[-2:] == [("UN", "killed in Querétaro", "12"), ("UK", "lost", "13")]
    message = '"claim" holds a byte that is not UTF-8: read as in Windows-1252, '
    assert flaws(rows) == [
        ("doubtful-encoding", f'{message}"killed in Querétaro": check the word', 0)
    ]
    data = HEADER.encode() + b"UN,killed\x81,12\n" + LEDGER.encode()
    assert read_text(data)[0].cells["claim"] == "killed\ufffd"


def test_a_header_with_a_byte_that_is_not_utf_8_can_be_written() -> None:
    rows = read_text(b"source,claim,value,r\xe9gion\nUN,\xc3\xa9t\xc3\xa9,12,x\n")
    assert rows[0].extra == {"région": "x"}


def test_a_byte_that_is_wrong_far_down_a_large_file_is_located() -> None:
    data = HEADER.encode() + "UN,загинуло,12\n".encode() * 100_000 + b"UN,\xff\xfe,12\n"
    assert flawed(read_text(data)) == [(100_002, "doubtful-encoding")]


def test_utf_16_that_is_cut_off_is_refused() -> None:
    assert "not UTF-16 from here on" in refusal(LEDGER.encode("utf-16")[:-1])


# Columns


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("Source", "source"),
        ("asserted_by", "source"),
        ("Asserted by", "source"),
        ("WHO", "source"),
        ("said-by", "source"),
        ("\ufeffspeaker", "source"),
        ("Attribution:", "source"),
    ],
)
def test_the_source_has_many_names(header: str, column: str) -> None:
    rows = read_text(f"{header},claim,value\nUN,killed,12\n")
    assert rows[0].cells[column] == "UN"


def test_a_header_stands_for_one_column_only() -> None:
    fallbacks = column_table().lists("fallbacks")
    words = [*usual_headers(), *(word for some in fallbacks.values() for word in some)]
    columns = set(column_table().words("columns"))
    # A header of one column may be the last resort of another one, such as the office of a source.
    twice = {word for word in words if words.count(word) > 1}
    assert twice <= {"sourceoffice"}
    assert {*usual_headers().values(), *fallbacks} <= columns


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("As of", "as_of"),
        ("asof", "as_of"),
        ("AS-OF", "as_of"),
        ("as at", "as_of"),
        ("day", "date"),
        ("reported on", "date"),
        ("Published", "date"),
        ("location", "place"),
        ("Where", "place"),
        ("Region", "place"),
        ("Health zone", "place"),
        ("link", "url"),
        ("source_url", "url"),
        ("archive", "archived_url"),
        ("method", "evidence"),
        ("reported by", "via"),
        ("Outlet", "via"),
        ("publisher", "via"),
        ("citing", "derived_from"),
        ("based on", "derived_from"),
        ("Origin", "derived_from"),
        ("comments", "note"),
        ("Remarks", "note"),
        ("#id", "id"),
        ("Units", "unit"),
        ("quotation", "quote"),
    ],
)
def test_the_other_columns_have_their_usual_names(header: str, column: str) -> None:
    rows = read_text(f"who said,metric,reported,{header}\nUN,killed,12,x\n")
    assert rows[0].cells == {"source": "UN", "claim": "killed", "value": "12", column: "x"}
    assert not flaws(rows)


def test_the_own_name_of_a_column_goes_before_another_wherever_it_stands() -> None:
    rows = read_text("total,source,topic,claim,value\n9,UN,war,killed,12\n")
    assert rows[0].cells == {"source": "UN", "claim": "killed", "value": "12"}
    assert rows[0].extra == {"total": "9", "topic": "war"}
    todo = "rename or delete one of the two"
    assert flaws(rows) == [
        (
            "duplicate-column",
            f'"{other}" is a second column for {column}: kept, but not read; {todo}',
            1,
        )
        for other, column in (("total", "value"), ("topic", "claim"))
    ]


def test_a_header_that_comes_twice_loses_no_cell() -> None:
    rows = read_text("source,claim,value,value,desk,desk\nUN,killed,12,13,a,b\n")
    assert rows[0].cells["value"] == "12"
    assert rows[0].extra == {"value (2)": "13", "desk": "a", "desk (2)": "b"}
    assert flawed(rows) == [(2, "duplicate-column"), (2, "duplicate-column")]


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("as_off", "as_of"),
        ("derived_form", "derived_from"),
        ("evidance", "evidence"),
        ("quoet", "quote"),
        ("vai", "via"),
        ("unti", "unit"),
        ("archvied_url", "archived_url"),
        ("Locaton", "place"),
        ("plase", "place"),
    ],
)
def test_a_misspelt_column_is_kept_and_its_likely_name_said(header: str, column: str) -> None:
    rows = read_text(f"source,claim,value,{header}\nUN,killed,12,x\nUK,lost,13,y\n")
    assert rows[0].extra == {header: "x"}
    message = f'"{header}" is not a column of a ledger: did you mean "{column}"?'
    assert flaws(rows) == [("suspicious-column", message, 1)]


@pytest.mark.parametrize("header", ["rate", "desk", "reporter", "url2x", "side", "days", "country"])
def test_a_column_of_ones_own_is_no_misspelling(header: str) -> None:
    assert not flaws(read_text(f"source,claim,value,{header}\nUN,killed,12,x\n"))


def test_a_column_without_a_name_keeps_its_cells() -> None:
    rows = read_text("source,,claim,value\nUN,x,killed,12\n")
    assert rows[0].extra == {"column 2": "x"}


def test_a_missing_column_is_named_with_what_the_file_has() -> None:
    advice = "[columns] in verify.toml says what a header means"
    assert refusal("source,claim,unit\nUN,killed,people\n") == (
        f'{STDIN}:1: no column "value"; the file has: source, claim, unit: {advice}'
    )
    assert refusal("a,b\nx,y\n") == (
        f'{STDIN}:1: no column "source" and "claim" and "value"; the file has: a, b: {advice}'
    )


@pytest.mark.parametrize(("header", "nearest"), [("vlaue", "vlaue"), ("Valeu", "Valeu")])
def test_a_missing_column_that_is_there_misspelt_is_named(header: str, nearest: str) -> None:
    assert refusal(f"\nsource,claim,{header}\nUN,killed,12\n") == (
        f'{STDIN}:2: no column "value" (rename "{nearest}"?); the file has: source, claim, {header}'
    )


def test_a_file_without_a_header_row_is_told_so() -> None:
    assert refusal("UN,killed in Kherson,12\nUK,killed,13\n") == (
        f"{STDIN}:1: no header row: the first row is “UN, killed in Kherson, 12”;"
        " put source,claim,value above it"
    )


# JSON


def test_an_array_of_objects_is_read_with_the_line_of_each() -> None:
    rows = read_text(
        '[\n  {"source": "UN", "claim": "killed",\n   "value": 52250},\n'
        '  {"source": "UK", "claim": "lost", "value": "13", "desk": null}\n]\n',
        "json",
    )
    assert [row.location.line for row in rows] == [2, 4]
    assert cells(rows) == [("UN", "killed", "52250"), ("UK", "lost", "13")]
    assert rows[1].extra == {"desk": ""}
    assert not flaws(rows)


def test_the_claims_of_a_report_are_read_with_their_lines() -> None:
    text = '{"version": 1, "other": [{"claims": [1]}],\n "claims": [\n  {"source": "UN", "claim":'
    rows = read_text(text + ' "killed", "value": 12}],\n "summary": {"a": [1, 2]}}', "json")
    assert [(row.location.line, tuple(row.cells.values())) for row in rows] == [
        (3, ("UN", "killed", "12"))
    ]


def test_one_object_or_several_in_a_row_are_read_from_json() -> None:
    one = '{"source": "UN",\n "claim": "killed", "value": 12}\n'
    assert [row.location.line for row in read_text(one, "json")] == [1]
    assert [row.location.line for row in read_text(one * 3, "json")] == [1, 3, 5]


NUMBERS = ["1.10", "52250.0", "1e5", "-0", "0.30000000000000004", "9" * 5000, "NaN", "-Infinity"]


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize(("suffix", "form"), [("json", "[%s]"), ("jsonl", "%s")])
def test_a_number_in_json_keeps_its_digits(number: str, suffix: str, form: str) -> None:
    text = f'{{"source": "UN", "claim": "killed", "value": {number}, "more": [{number}]}}'
    row = read_text(form % text, suffix)[0]
    assert (row.cells["value"], row.extra["more"]) == (number, f"[{number}]")


def test_what_is_nested_is_kept_as_json_and_flagged_where_text_belongs() -> None:
    text = '[{"source": ["UN", "UK"], "claim": "k", "value": true, "x": {"a": "ü\\"", "b": null}}]'
    rows = read_text(text, "json")
    assert rows[0].cells == {"source": '["UN","UK"]', "claim": "k", "value": "true"}
    assert rows[0].extra == {"x": '{"a":"ü\\"","b":null}'}
    message = '"source" holds a list or an object, not text: ["UN","UK"]'
    assert flaws(rows) == [("unreadable-row", message, 0)]


def test_a_name_that_comes_twice_in_an_object_loses_no_value() -> None:
    rows = read_text('[{"source": "UN", "claim": "k", "value": 1, "value": 2}]', "json")
    assert (rows[0].cells["value"], rows[0].extra) == ("1", {"value (2)": "2"})
    assert flawed(rows) == [(1, "duplicate-column")]


def test_objects_may_leave_out_what_others_have() -> None:
    text = '[{"source": "UN", "claim": "k"}, {"Who": "UK", "claim": "k", "value": 2}]'
    rows = read_text(text, "json")
    assert [row.cells for row in rows] == [
        {"source": "UN", "claim": "k"},
        {"source": "UK", "claim": "k", "value": "2"},
    ]


def test_a_misspelt_name_is_said_once_at_the_first_object_that_has_it() -> None:
    row = '{"source": "UN", "claim": "k", "value": 1, "as_off": "x"}\n'
    rows = read_text('{"source": "UN", "claim": "k", "value": 1}\n' + row * 2, "jsonl")
    assert flawed(rows) == [(2, "suspicious-column")]


def test_half_a_character_becomes_the_sign_for_one_that_is_lost() -> None:
    text = r'[{"source": "UN\ud800", "claim": "k \ud83d\ude00", "value": 1, "\udc00": "x"}]'
    rows = read_text(text, "json")
    assert rows[0].cells["source"] == "UN\ufffd"
    assert rows[0].cells["claim"] == "k 😀"
    assert rows[0].extra == {"\ufffd": "x"}
    assert (1, "hidden-characters") in flawed(rows)


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ('[{"source": "UN"},\n{"source" "UK"}]', 2, "not JSON, expecting ':' delimiter"),
        ('[{"source": "UN"}\n{"source": "UK"}]', 2, "not JSON, expecting ',' or the end"),
        ('[{"source": "UN"}', 1, "not JSON, expecting ',' or the end"),
        ('[{"source": "UN"}]\nx', 2, "not JSON, extra data"),
        ("source,claim,value\nUN,k,1", 1, "not JSON, it begins with “source,claim,value”"),
        ("[" * 100_000, 1, "nested too deeply"),
        ('[{"a":' * 100_000, 1, "nested too deeply"),
        ("[]", 0, "no claims in it"),
        ("[1, 2]", 0, "no claims in it"),
        ('{"claims": []}', 0, "no claims in it"),
        ("", 0, "an empty file"),
        (" \n", 0, "an empty file"),
        ('[{"source": "UN", "claim": "k"}]', 0, 'no column "value"; the file has: source, claim'),
        ('[{"source": 1, "claim": 1, "vlaue": 1}]', 0, 'no column "value" (rename "vlaue"?)'),
    ],
)
def test_json_that_cannot_be_read_is_located(text: str, line: int, reason: str) -> None:
    place = f"{STDIN}:{line}" if line else STDIN
    assert refusal(text, "json").startswith(f"{place}: {reason}")


def test_an_element_that_is_no_object_is_kept_as_a_row_without_columns() -> None:
    rows = read_text('[{"source": "UN", "claim": "k", "value": 1},\n ["x", 1]]', "json")
    assert (rows[1].cells, rows[1].extra) == ({}, {"line": '["x",1]'})
    message = 'not an object with names and values: ["x",1]'
    assert flaws(rows) == [("unreadable-row", message, 0)]


def test_a_line_that_is_no_json_is_kept_and_the_others_are_read() -> None:
    good = '{"source": "UN", "claim": "k", "value": 1.10}\n'
    rows = read_text(f"\n{good}oops, 1\n\n{good}", "jsonl")
    assert [row.location.line for row in rows] == [2, 3, 5]
    assert (rows[1].cells, rows[1].extra) == ({}, {"line": "oops, 1"})
    message = "not JSON, expecting value at column 1: oops, 1"
    assert flaws(rows) == [("unreadable-row", message, 0)]


def test_json_lines_without_any_object_are_refused() -> None:
    assert refusal("oops\n[1]\n", "jsonl").startswith(f"{STDIN}: no claims in it")


# XLSX


def make_xlsx(rows: list[list[object]], formats: dict[str, str] | None = None) -> bytes:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    for place, number_format in (formats or {}).items():
        book.active[place].number_format = number_format
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


COLUMNS: list[object] = ["source", "claim", "value"]


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (52250, "General", "52250"),
        (52250.0, "#,##0", "52250"),
        (1.5, "0.00", "1.5"),
        (0.1 + 0.2, "General", "0.3"),
        (1e20, "General", "100000000000000000000"),
        (0.7, "0%", "70%"),
        (0.705, "0.0%", "70.5%"),
        (-3, "0", "-3"),
        (1500, '"$"#,##0', "$1500"),
        (1500, "[$€-407]#,##0.00", "€1500"),
        (-5, "[$$-409]#,##0", "-$5"),
        (12, '0" km"', "12 km"),
        (12, '#,##0 "thousand"', "12thousand"),
        (1200000, '0.0,,"m"', "1200000"),
        (79991234567, r"0\-000\-000", "79991234567"),
        ("52,250", "General", "52,250"),
        ("007", "@", "007"),
        (True, "General", "true"),
        (datetime(2026, 3, 1), "yyyy-mm-dd", "2026-03-01"),  # noqa: DTZ001 - a sheet has no zones
        (datetime(2026, 3, 1, 14, 30), "yyyy-mm-dd hh:mm", "2026-03-01T14:30:00"),  # noqa: DTZ001
    ],
)
def test_a_cell_of_a_sheet_is_read_exactly_and_as_it_shows(
    value: object, number_format: str, text: str
) -> None:
    data = make_xlsx([COLUMNS, ["UN", "killed", value]], {"C2": number_format})
    rows = read_text(data, "xlsx")
    names = ColumnNames({}, {"source": "A", "claim": "B", "value": "C"})
    wanted = {"source": "UN", "claim": "killed", "value": text}
    assert rows == [Row(wanted, {}, Location(STDIN, 2), (), names)]


def test_a_formula_in_a_sheet_is_kept_and_flagged() -> None:
    rows = read_text(make_xlsx([COLUMNS, ["UN", "killed", "=SUM(A1:A3)"]]), "xlsx")
    assert rows[0].cells["value"] == "=SUM(A1:A3)"
    assert flawed(rows) == [(2, "formula-cell")]


def test_blank_rows_of_a_sheet_are_passed_over_and_lines_are_its_own() -> None:
    rows = read_text(
        make_xlsx([[], COLUMNS, [], ["UN", "killed"], ["UK", "lost", 1, None]]), "xlsx"
    )
    assert [(row.location.line, row.cells["value"]) for row in rows] == [(4, ""), (5, "1")]
    assert not flaws(rows)


def make_book(sheets: dict[str, list[list[object]]], hidden: str = "") -> bytes:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        sheet.sheet_state = "hidden" if name == hidden else "visible"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


PHONES: list[list[object]] = [["Name", "Phone"], ["Press office", "555"]]


def test_the_first_sheet_that_is_a_ledger_is_read_and_the_others_are_named() -> None:
    sheets = {"Phones": PHONES, "May": [COLUMNS, ["UN", "killed", 1]], "Empty": [], "Old": PHONES}
    rows = read_text(make_book(sheets, hidden="Old"), "xlsx")
    assert cells(rows) == [("UN", "killed", "1")]
    message = 'the sheet "May" is read; no ledger: "Phones"; hidden: "Old"; --sheet NAME, or sheet'
    assert [kind for kind, _, _ in flaws(rows)] == ["adapted-table"]
    assert flaws(rows)[0][1].startswith(message)


def test_all_sheets_that_are_ledgers_are_read_or_the_one_that_the_desk_names() -> None:
    sheet: list[list[object]] = [COLUMNS, ["UN", "killed", 1]]
    data = make_book({"May": sheet, "June": [COLUMNS, ["UK", "lost", 2]]})
    rows = read_text(data, "xlsx")
    assert cells(rows) == [("UN", "killed", "1"), ("UK", "lost", "2")]
    assert [str(row.location) for row in rows] == [f"{STDIN}#May:2", f"{STDIN}#June:2"]
    advice = "--sheet NAME, or sheet under [table] in verify.toml, chooses one"
    assert flaws(rows) == [("adapted-table", f'the sheets "May", "June" are read; {advice}', 1)]
    named = read_opened(data, Opening(sheet="June"), "xlsx")
    assert (cells(named), flaws(named)) == ([("UK", "lost", "2")], [])
    with pytest.raises(InputError, match='no sheet "Juni"; the file has: May, June; did you mean'):
        read_opened(data, Opening(sheet="Juni"), "xlsx")


def test_a_damaged_sheet_is_refused_in_one_line() -> None:
    data = make_xlsx([COLUMNS, ["UN", "killed", 1]])
    for damage in (data[:200], data[:-30], b"PK\x03\x04" + b"x" * 500):
        assert "\n" not in refusal(damage, "xlsx")
    broken = io.BytesIO()
    from zipfile import ZipFile

    with ZipFile(io.BytesIO(data)) as old, ZipFile(broken, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"<oops" if name.startswith("xl/worksheets") else old.read(name))
    message = "cannot be read as XLSX (ParseError after line 0): save it again, or as CSV"
    assert refusal(broken.getvalue(), "xlsx") == f"{STDIN}: {message}"


# Parquet


def test_parquet_is_read_with_exact_numbers_and_row_numbers() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    table = pyarrow.table(
        {
            "source": ["UN", "UK"],
            "claim": ["killed", None],
            "value": pyarrow.array([Decimal("52250.10"), None]),
            "as of": [date(2026, 3, 1), None],
            "share": pyarrow.array([1.1, 2.0], pyarrow.float32()),
            "tags": [["a", "b"], []],
            "count": [3, 4],
        }
    )
    stream = io.BytesIO()
    parquet.write_table(table, stream)
    rows = read_text(stream.getvalue(), "parquet")
    assert [row.location.line for row in rows] == [1, 2]
    assert rows[0].cells == {
        "source": "UN",
        "claim": "killed",
        "value": "52250.10",
        "as_of": "2026-03-01",
    }
    assert rows[0].extra == {"share": "1.1", "tags": '["a","b"]', "count": "3"}
    assert rows[1].extra == {"share": "2", "tags": "[]", "count": "4"}
    assert flawed(rows) == [(1, "duplicate-column")]
    message = refusal(stream.getvalue()[:100], "parquet")
    assert message == "<stdin>: a Parquet file that is damaged or not complete: get it again"


@pytest.mark.parametrize(("suffix", "library"), [("xlsx", "openpyxl"), ("parquet", "pyarrow")])
def test_a_library_that_is_missing_is_named_with_its_extra(suffix: str, library: str) -> None:
    code = (
        f"import io, sys; sys.modules[{library!r}] = None\n"
        "from verify.ledger.formats import read_ledger\n"
        "head = {'xlsx': DATA, 'parquet': b'PAR1'}[SUFFIX]\n"
        "try: list(read_ledger('-', stdin=io.BytesIO(head), stdin_format=SUFFIX))\n"
        "except Exception as error: print(error)\n"
    )
    data = make_xlsx([COLUMNS]) if suffix == "xlsx" else b""
    code = code.replace("DATA", repr(data)).replace("SUFFIX", repr(suffix))
    answer = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    install = f"pip install 'verify-claims[{suffix}]'"
    assert answer.stdout.strip() == (
        f"{STDIN}: reading .{suffix} needs the extra [{suffix}]: {install}"
    )


# Files and formats


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "source,claim,value\nUN,k,1\n"),
        ("a.CSV", "source,claim,value\nUN,k,1\n"),
        ("a.tsv", "source\tclaim\tvalue\nUN\tk\t1\n"),
        ("a.txt", "source;claim;value\nUN;k;1\n"),
        ("a", "source|claim|value\nUN|k|1\n"),
        ("a.json", '[{"source": "UN", "claim": "k", "value": 1}]'),
        ("a.jsonl", '{"source": "UN", "claim": "k", "value": 1}\n'),
        ("a.ndjson", '{"source": "UN", "claim": "k", "value": 1}\n'),
        ("a.json", '{"source": "UN", "claim": "k", "value": 1}\n'),
        ("a.txt", ' [{"source": "UN", "claim": "k", "value": 1}]'),
        ("a.log", '{"source": "UN", "claim": "k", "value": 1}\n'),
        ("a.data", '{\n"claims": [{"source": "UN", "claim": "k", "value": 1}]}\n'),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_a_file_is_read_by_its_name_or_else_by_its_content(
    tmp_path: Path, name: str, text: str, encoding: str
) -> None:
    rows = read_file(tmp_path, name, text.encode(encoding))
    assert cells(rows) == [("UN", "k", "1")]
    assert rows[0].location.path == str(tmp_path / name)


def test_binary_formats_are_known_by_their_content(tmp_path: Path) -> None:
    data = make_xlsx([COLUMNS, ["UN", "k", 1]])
    assert cells(read_file(tmp_path, "a.xls", data)) == [("UN", "k", "1")]
    assert cells(read_text(data, "")) == [("UN", "k", "1")]


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.csv", b"", "an empty file: begin it with a header row, source,claim,value"),
        ("a.csv", b"\xef\xbb\xbf", "an empty file: begin it with a header row, source,claim,value"),
        ("a.csv", b"\n\n", "an empty file: begin it with a header row, source,claim,value"),
        ("a.xlsx", b"", "an empty file: begin it with a header row, source,claim,value"),
        ("a.xlsx", b"source,claim", "not an XLSX file: if it is text, name it .csv"),
        ("a.parquet", b"source,claim", "not a Parquet file: if it is text, name it .csv"),
        ("a.csv", b"PAR1xxxx", "a Parquet file with the name .csv: rename it"),
        ("a.csv", b'[{"source": 1}]', "JSON with the name .csv: rename it"),
        ("a.csv", b"%PDF-1.7", "a PDF: copy its table to a spreadsheet and save that as CSV"),
        ("a.csv.gz", b"\x1f\x8b\x08", "a gzip file that is damaged or not complete: get it again"),
        ("a.csv.gz", TWICE_PACKED, "a gzip file: unpack it"),
        ("a.csv.zst", b"(\xb5/\xfd", "a Zstandard file that is damaged or not complete"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1", "an old Excel file, or one with a password: save it"),
        ("a.xlsx", b"PK\x03\x04", "a damaged XLSX file or ZIP archive: save or copy it again"),
        ("a.txt", b"some words", "its format is not clear from its name or content: name it .csv"),
        ("a.bin", bytes(range(256)), "its format is not clear from its name or content"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(
    tmp_path: Path, name: str, data: bytes, message: str
) -> None:
    assert file_refusal(tmp_path, name, data).startswith(f"{name}: {message}")


PACKED = b"source,claim,value\nUN,troops at the border,12\nAP,troops at the border,13\n"


@pytest.mark.parametrize("name", ["a.csv.gz", "a.csv", "a"])
def test_a_packed_ledger_is_read_as_its_content(tmp_path: Path, name: str) -> None:
    import zstandard

    for data in (gzip.compress(PACKED), zstandard.compress(PACKED)):
        (tmp_path / name).write_bytes(data)
        rows = list(read_ledger(str(tmp_path / name)))
        assert [(row.cells["value"], row.location.line) for row in rows] == [("12", 2), ("13", 3)]


def test_a_packed_table_of_any_format_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(
        gzip.compress(b'{"source": "UN", "claim": "a", "value": 1}')
    )
    (row,) = read_ledger(str(tmp_path / "a.jsonl.gz"))
    assert row.cells["source"] == "UN"


def test_a_packed_ledger_that_ends_too_early_is_refused(tmp_path: Path) -> None:
    import zstandard

    data = b"".join(b"UN,civilians killed,%d\n" % number for number in range(90_000))
    for name, packed in (("gzip", gzip.compress(data)), ("Zstandard", zstandard.compress(data))):
        found = file_refusal(tmp_path, "a.csv.gz", packed[:-20])
        assert found == f"a.csv.gz: a {name} file that is damaged or not complete: get it again"


def test_frames_of_zstandard_one_after_another_are_read_as_one_file(tmp_path: Path) -> None:
    import zstandard

    (tmp_path / "a.csv.zst").write_bytes(b"".join(map(zstandard.compress, (PACKED, PACKED[20:]))))
    assert len(list(read_ledger(str(tmp_path / "a.csv.zst")))) == 4


def test_a_packed_file_that_would_fill_a_disk_is_refused(tmp_path: Path) -> None:
    data = gzip.compress(bytes(120 << 20))
    message = "unpacks to more than 200 times its size: it is no ledger"
    assert file_refusal(tmp_path, "a.csv.gz", data).startswith(f"a.csv.gz: {message}")


def test_a_file_with_thousands_of_columns_is_no_ledger() -> None:
    wide = ",".join(["a"] * 50_000)
    message = "50,000 columns; a ledger has at most 2,000"
    assert refusal(f"{wide}\n{wide}\n") == f"{STDIN}:1: {message}"
    wide = ",".join(f'"a{number}": 1' for number in range(50_000))
    assert refusal(f"{{{wide}}}", "jsonl") == f"{STDIN}:1: {message}"


def test_a_header_without_rows_is_refused_at_its_line() -> None:
    message = "a header and no rows: put one claim on each line below it"
    assert refusal(f"\n{HEADER},,\n") == f"{STDIN}:2: {message}"


def test_an_archive_is_told_from_a_sheet(tmp_path: Path) -> None:
    from zipfile import ZipFile

    for inside, message in (
        ("word/document.xml", "a Word document: save its table as CSV"),
        ("mimetype", "an OpenDocument file: save it as .xlsx or .csv"),
        ("claims.csv", "a ZIP archive: unpack it"),
    ):
        stream = io.BytesIO()
        with ZipFile(stream, "w") as archive:
            archive.writestr(inside, "x")
        assert file_refusal(tmp_path, "a.xlsx", stream.getvalue()) == f"a.xlsx: {message}"
    sheet = make_xlsx([COLUMNS])
    message = "an XLSX file with the name .csv: rename it"
    assert file_refusal(tmp_path, "a.csv", sheet) == f"a.csv: {message}"


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("no-such.csv", "no-such.csv: no such file: check the name and the folder"),
        (".", ".: a folder: name the files in it"),
        ("a\0b.csv", "cannot be opened: embedded null byte"),
        ("x" * 5000, "cannot be opened: File name too long"),
    ],
)
def test_a_path_that_cannot_be_opened_is_said(path: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        list(read_ledger(path))
    assert message in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(HEADER)
    (tmp_path / "a.csv").chmod(0)
    with pytest.raises(InputError, match="not allowed to read it: change its permissions"):
        list(read_ledger(str(tmp_path / "a.csv")))


def test_standard_input_may_be_a_pipe_that_cannot_go_back() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def seek(self, *_: int) -> int:
            raise io.UnsupportedOperation

    rows = list(read_ledger("-", stdin=Pipe(LEDGER.encode())))
    assert rows == read_text(LEDGER)
    big = HEADER.encode() + b"UN," + b"x" * 100_000 + b",12\n"
    rows = list(read_ledger("-", stdin=Pipe(big + b"UN," + b"x" * 17_000_000 + b",13\n")))
    assert [row.cells["value"] for row in rows] == ["12", "13"]


def test_standard_input_is_left_open_and_its_format_checked() -> None:
    stream = io.BytesIO(HEADER.encode() + b"UN,k,1\n")
    list(read_ledger("-", stdin=stream))
    assert not stream.closed
    message = 'there is no format "xml": it is one of csv, tsv, json, jsonl, ndjson, xlsx, parquet'
    assert refusal("x", "xml") == f"{STDIN}: {message}"
    with pytest.raises(InputError, match="there is no standard input to read"):
        list(read_ledger("-"))


def test_rows_come_as_they_are_read() -> None:
    stream = io.BytesIO((HEADER + "UN,killed,12\n" * 100_000).encode())
    first = next(read_ledger("-", stdin=stream))
    assert first.cells["source"] == "UN"
    assert stream.tell() < 100_000


def test_reading_csv_imports_no_library_of_another_format() -> None:
    code = (
        "import io, sys\nfrom verify.ledger.formats import read_ledger\n"
        "data = io.BytesIO(b'source,claim,value\\nUN,k,1\\n')\n"
        "before = set(sys.modules)\nlist(read_ledger('-', stdin=data))\n"
        "print(sorted({'json', 'openpyxl', 'pyarrow', 'rapidfuzz', 'difflib', 'zipfile',"
        " 'unicodedata', 'tempfile'} & (set(sys.modules) - before)))"
    )
    answer = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert answer.stdout == "[]\n"


def test_every_format_has_its_reader() -> None:
    folder = Path(sys.modules["verify.ledger.formats"].__path__[0])
    readers = {path.stem for path in folder.glob("[a-z]*.py")}
    assert readers == set(FORMATS.values())


# Rows from Python


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (52250, "52250"),
        (52250.0, "52250"),
        (1.1, "1.1"),
        (1e22, "10000000000000000000000"),
        (1e-7, "0.0000001"),
        (float("nan"), ""),
        (Decimal("1.10"), "1.10"),
        (Decimal("1E+3"), "1000"),
        (Decimal("NaN"), ""),
        (None, ""),
        (True, "true"),
        (date(2026, 3, 1), "2026-03-01"),
        (datetime(2026, 3, 1, tzinfo=UTC), "2026-03-01T00:00:00+00:00"),
        ("at least 5", "at least 5"),
        (b"caf\xc3\xa9\xff", "café\\xff"),
        (["a", 1, None, {"b": Decimal("1.10")}], '["a",1,null,{"b":1.10}]'),
    ],
)
def test_a_value_from_python_becomes_exact_text(value: object, text: str) -> None:
    rows = list(rows_from([{"Who": "UN", "metric": "killed", "value": value, "desk": 1}]))
    assert rows == [
        Row(
            {"source": "UN", "claim": "killed", "value": text},
            {"desk": "1"},
            Location("<rows>", 1),
            (),
            ColumnNames({"source": "Who", "claim": "metric"}),
        )
    ]


def test_rows_from_python_are_checked_like_those_of_a_file() -> None:
    row = {"source": "UN\u202e", "claim": "k", "value": 1, 5: "x"}
    rows = list(rows_from([row], "a call"))  # type: ignore[list-item]
    assert rows[0].extra == {"5": "x"}
    huge = [{"source": "UN", "claim": "k", "value": 10**5000}]
    assert next(rows_from(huge)).cells["value"] == hex(10**5000)
    assert flawed(rows) == [(1, "hidden-characters")]
    with pytest.raises(InputError, match='a call: no column "claim" and "value"'):
        list(rows_from([{"source": "UN"}], "a call"))
    with pytest.raises(InputError, match="<rows>:1: a row must be a mapping, not list"):
        list(rows_from([["UN", "k", 1]]))  # type: ignore[list-item]


# Laws

fields = st.text(max_size=12)


@given(st.binary(max_size=200), st.sampled_from(["", *[s[1:] for s in FORMATS]]))
def test_any_bytes_are_rows_or_refused(data: bytes, suffix: str) -> None:
    assert messages(data, suffix).isprintable()


@given(st.binary(max_size=120), st.sampled_from(["csv", "jsonl", "tsv"]))
def test_any_bytes_below_a_header_are_rows_or_refused(data: bytes, suffix: str) -> None:
    head = b'{"source": "", "claim": "", "value": ""}\n' if suffix == "jsonl" else HEADER.encode()
    assert messages(head + data, suffix).isprintable()


@given(st.text(alphabet="\",;\n\r\t| '=ab\0", max_size=60))
def test_no_character_of_a_row_is_lost_however_its_marks_are_set(text: str) -> None:
    try:
        rows = read_text(HEADER + text)
    except InputError:  # there are only blank rows
        rows = []
    assume(
        "adapted-table" not in {kind for kind, _, _ in flaws(rows)}
    )  # the note says what is left
    kept = "".join("".join([*row.cells.values(), *row.extra.values()]) for row in rows)
    assert sorted(c for c in kept if c in "ab;|\0") == sorted(c for c in text if c in "ab;|\0")


@given(st.lists(st.tuples(fields, fields, fields), min_size=1, max_size=6))
def test_rows_that_a_csv_writer_wrote_come_back(table: list[tuple[str, str, str]]) -> None:
    texts = ([cell.strip() for cell in row if cell.strip()] for row in table)
    starts = [(first, others) for first, *others in filter(None, texts)]
    assume(not any(begins_with_total(first) for first, _ in starts))
    assume(not any(is_footnote(first) for first, others in starts if not others))
    assume(not any(is_tag_row(row) for row in table))
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL)
    writer.writerow(["source", "claim", "value"])
    writer.writerows(table)
    wanted = [
        tuple(
            cell[1:] if cell[:1] == "'" and cell.lstrip("'")[:1] in tuple("=+-@") else cell
            for cell in row
        )
        for row in table
        if "".join(row).strip()
    ]
    try:
        assert cells(read_text(stream.getvalue())) == wanted
    except InputError:
        assert not wanted


@given(st.lists(st.tuples(fields, fields, st.floats() | st.integers()), min_size=1, max_size=5))
def test_objects_that_json_wrote_come_back(table: list[tuple[str, str, float]]) -> None:
    objects = [{"source": a, "claim": b, "value": n} for a, b, n in table]
    wanted = [(a, b, json.dumps(n)) for a, b, n in table]
    assert cells(read_text(json.dumps(objects), "json")) == wanted
    lines = "".join(json.dumps(each) + "\n" for each in objects)
    assert cells(read_text(lines, "jsonl")) == wanted


@given(fields, fields)
def test_any_header_is_read_or_refused(one: str, other: str) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([["source", one, "claim", "value", other], list("abcde")])
    rows = read_text(stream.getvalue())
    assert sorted([*rows[0].cells.values(), *rows[0].extra.values()]) == list("abcde")
