"""The output formats: what they look like, and that none alters what a source said."""

import csv
import io
import json
import re
import sys
import unicodedata
from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from wcwidth import wcswidth

from verify.engine.ledgers import check
from verify.errors import ConfigError
from verify.output.formats import FORMATS, render
from verify.output.page import Page
from verify.output.pages.compare import comparison_page
from verify.text.screen import _narrow

HUMAN = ("table", "concise", "markdown")
WIDTHS = (40, 80, 100, 200)

COMPARED = Page(
    title="Who said what",
    columns=("topic", "Ukraine MoD", "Russia MoD", "UN", "verdict"),
    rows=(
        (
            "civilians killed in Ukraine since 24 February 2022",
            "at least 5,767 (3 earlier)",
            "–",
            "10,582\nas of 2024-02-15",
            "recorded",
        ),
        ("Kherson civilians evacuated", "350–400", "~2,000", "", "contested"),
        ("territory held, $1.5bn | half", "52 250 sq km", "10.50", "+350", "one-sided"),
    ),
    document=lambda: {"version": 1, "topic": "Херсон", "figures": [10.5, None, True], "groups": {}},
    records=lambda: ({"id": "a.csv:2", "value": "350–400"}, {"id": "a.csv:3", "value": "~2,000"}),
    lines=(
        "a.csv:2: V201 conflicting-figures: City council says 21, but Ministry of Health says 12",
        "a.csv:3:5: V103 undated-figure: 100000 has no as-of date",
    ),
    footer=("3 topics, 1 of them contested", "1. a kind was inferred for 2 claims"),
)


def page_of(*cells: str) -> Page:
    """Return a page with one row of the cells; the columns are named a, b, c, …."""
    columns = tuple("abcdefgh"[: len(cells)])
    return Page(columns, (cells,), lambda: None, tuple, ())


def text_of(page: Page, name: str, width: int = 80) -> str:
    pieces = list(render(page, name, width))
    assert all(piece.endswith("\n") for piece in pieces)
    return "".join(pieces)


def lines_of(page: Page, name: str, width: int = 80) -> list[str]:
    return text_of(page, name, width).split("\n")[:-1]


# Whole outputs


def test_a_table_shares_the_width_and_parts_rows_of_several_lines() -> None:
    assert text_of(COMPARED, "table", 80) == (
        """\
Who said what

topic                     Ukraine MoD    Russia MoD  UN                verdict
------------------------  -------------  ----------  ----------------  ---------
civilians killed in       at least       –           10,582            recorded
Ukraine since 24          5,767 (3                   as of 2024-02-15
February 2022             earlier)

Kherson civilians         350–400        ~2,000                        contested
evacuated

territory held, $1.5bn |  52 250 sq km   10.50       +350              one-sided
half

3 topics, 1 of them contested
1. a kind was inferred for 2 claims
"""
    )


def test_a_table_takes_no_more_width_than_it_needs() -> None:
    page = page_of("12", "at least 5,767")._replace(columns=("UN", "Ukraine MoD"))
    assert text_of(page, "table", 200) == (
        """\
UN  Ukraine MoD
--  --------------
12  at least 5,767
"""
    )


def test_rows_of_one_line_stand_close_together() -> None:
    page = page_of("12", "21")._replace(rows=(("12", "21"), ("", "10.50"), ("1e5", "0012")))
    assert text_of(page, "table") == (
        """\
a    b
---  -----
12   21
     10.50
1e5  0012
"""
    )


def test_a_screen_too_narrow_for_the_words_gets_blocks_of_lines_without_the_empty_cells() -> None:
    assert text_of(COMPARED, "table", 40) == (
        """\
Who said what

topic: civilians killed in Ukraine since
    24 February 2022
Ukraine MoD: at least 5,767 (3 earlier)
Russia MoD: –
UN: 10,582
    as of 2024-02-15
verdict: recorded

topic: Kherson civilians evacuated
Ukraine MoD: 350–400
Russia MoD: ~2,000
verdict: contested

topic: territory held, $1.5bn | half
Ukraine MoD: 52 250 sq km
Russia MoD: 10.50
UN: +350
verdict: one-sided

3 topics, 1 of them contested
1. a kind was inferred for 2 claims
"""
    )


def test_concise_is_one_line_each_and_the_footer() -> None:
    assert text_of(COMPARED, "concise", 40) == (
        """\
a.csv:2: V201 conflicting-figures: City council says 21, but Ministry of Health says 12
a.csv:3:5: V103 undated-figure: 100000 has no as-of date
3 topics, 1 of them contested
1. a kind was inferred for 2 claims
"""
    )


def test_csv_is_the_rows_and_nothing_else() -> None:
    assert text_of(COMPARED, "csv") == (
        """\
topic,Ukraine MoD,Russia MoD,UN,verdict
civilians killed in Ukraine since 24 February 2022,"at least 5,767 (3 earlier)",–,"10,582
as of 2024-02-15",recorded
Kherson civilians evacuated,350–400,"~2,000",,contested
"territory held, $1.5bn | half",52 250 sq km,10.50,+350,one-sided
"""
    )


def test_tsv_is_the_rows_with_tabs_between() -> None:
    assert text_of(page_of("5,767", 'a "b"', "x\ty", ""), "tsv") == (
        'a\tb\tc\td\n5,767\t"a ""b"""\t"x\ty"\t\n'
    )


def test_json_is_the_document_in_the_order_given() -> None:
    assert text_of(COMPARED, "json") == (
        """\
{
  "version": 1,
  "topic": "Херсон",
  "figures": [
    10.5,
    null,
    true
  ],
  "groups": {}
}
"""
    )


def test_jsonl_is_one_record_a_line() -> None:
    assert text_of(COMPARED, "jsonl") == (
        """\
{"id": "a.csv:2", "value": "350–400"}
{"id": "a.csv:3", "value": "~2,000"}
"""
    )


def test_markdown_is_a_heading_a_table_and_a_list() -> None:
    assert text_of(COMPARED, "markdown") == (
        r"""## Who said what

| topic | Ukraine MoD | Russia MoD | UN | verdict |
| --- | --- | --- | --- | --- |
| civilians killed in Ukraine since 24 February 2022 | at least 5,767 (3 earlier) """
        r"""| – | 10,582<br>as of 2024-02-15 | recorded |
| Kherson civilians evacuated | 350–400 | ~2,000 |  | contested |
| territory held, $1.5bn \| half | 52 250 sq km | 10.50 | +350 | one-sided |

- 3 topics, 1 of them contested
- 1\. a kind was inferred for 2 claims
"""
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("table", "nothing to report\n"),
        ("concise", "nothing to report\n"),
        ("csv", "topic,UN\n"),
        ("tsv", "topic\tUN\n"),
        ("json", "[]\n"),
        ("jsonl", ""),
        ("markdown", "- nothing to report\n"),
    ],
)
def test_a_page_without_rows_shows_no_empty_table_to_a_person(name: str, text: str) -> None:
    page = Page(("topic", "UN"), (), list, tuple, (), ("nothing to report",))
    assert text_of(page, name) == text


def test_an_unknown_format_is_refused_with_the_ones_there_are() -> None:
    with pytest.raises(ConfigError, match=r"no output format 'xml'; there are table, .*markdown"):
        render(COMPARED, "xml")


# Layout


@pytest.mark.parametrize("width", WIDTHS)
def test_a_table_fits_the_screen(width: int) -> None:
    page = COMPARED._replace(
        title="Who said what about the war " * 10,
        rows=(*COMPARED.rows, tuple("死者 12 人と 負傷者 250 人 у Харкові " * 5 for _ in range(5))),
        footer=("3 topics, of which 1 is contested and 2 are one-sided " * 5,),
    )
    assert max(map(wcswidth, lines_of(page, "table", width))) <= width


@pytest.mark.parametrize("width", range(1, 60))
def test_no_width_cuts_a_word_or_a_figure(width: int) -> None:
    figures = ["5,767", "52 250", "1 234 567.5", "350–400", "2024-02-15", "10.50%", "1.2m"]
    page = page_of("about " + " of ".join(figures), "at least 5,767", "–")
    text = text_of(page, "table", width)
    pieces = {piece for line in text.split("\n") for piece in re.split(" {2,}", line)}
    words = re.findall(r"\d+(?: \d{3})+(?:\.\d)?|[^\s]+", " ".join(sorted(pieces)))
    assert set(figures) <= set(words)
    assert all(any(figure in line for line in text.split("\n")) for figure in figures)


def test_the_longest_text_gives_way_to_the_figures_beside_it() -> None:
    page = page_of("word " * 60, "25,000 to 30,000", "nearly 50,000 killed")
    assert "  25,000 to 30,000  nearly 50,000 killed\n" in text_of(page, "table", 80)


def test_a_word_wider_than_the_screen_is_left_whole() -> None:
    link = "https://example.org/" + "a" * 60
    assert text_of(page_of("12", link), "table", 40) == f"a: 12\nb:\n    {link}\n"


def test_columns_align_under_wide_and_combining_characters() -> None:
    page = page_of("", "")._replace(
        rows=(("東京", "1"), ("e\u0301te\u0301", "2"), ("Київ", "3"), ("abcd", "4"))
    )
    assert text_of(page, "table") == (
        "a     b\n----  -\n東京  1\ne\u0301te\u0301   2\nКиїв  3\nabcd  4\n"
    )


def test_a_letter_that_is_called_narrow_takes_one_column_whatever_stands_beside_it() -> None:
    letters = sorted(_narrow())
    assert all(wcswidth(letter) == 1 for letter in letters)
    assert wcswidth("".join(letters)) == len(letters)


def test_a_head_of_several_words_wraps_too() -> None:
    page = page_of("12", "x " * 20)._replace(columns=("General Staff of Ukraine", "b"))
    assert text_of(page, "table", 30) == (
        """\
General      b
Staff of
Ukraine
-----------  -----------------
12           x x x x x x x x x
             x x x x x x x x x
             x x
"""
    )


# What a person sees


@pytest.mark.parametrize(
    ("hidden", "shown"),
    [
        ("\x1b[31mred", r"\x1b[31mred"),
        ("\u202e000,2", r"\u202e000,2"),
        ("2\u200b000", r"2\u200b000"),
        ("\ufeff12", r"\ufeff12"),
        ("1\u00ad2", r"1\xad2"),
        ("a\tb\rc", r"a\tb\rc"),
        ("\x9b31m", r"\x9b31m"),
        ("a\u2028b", r"a\u2028b"),
        ("a\x00", r"a\x00"),
        ("\ud83d", r"\ud83d"),
        ("1\U000e01002", r"1\U000e01002"),
        ("1\u3164" + "2", r"1\u31642"),
        ("\U000e0041", r"\U000e0041"),
    ],
)
def test_what_cannot_be_seen_is_spelt_out(hidden: str, shown: str) -> None:
    page = page_of(hidden)._replace(title=hidden, lines=(f"x: {hidden}",), footer=(hidden,))
    table = text_of(page, "table").split("\n")
    assert [table[0], table[4], table[6]] == [shown] * 3
    assert text_of(page, "concise") == f"x: {shown}\n{shown}\n"
    assert text_of(page, "markdown").count(shown.replace("\\", "\\\\").replace("[", "\\[")) == 3


@pytest.mark.parametrize(
    "text",
    [
        "52\u00a0250",
        "52\u202f250",
        r"C:\new\x1b",
        "❗️ Увага",
        "Генштаб ЗСУ",
        "القوات",
        "e\u0301",
        "“12”—×1.8",
    ],
)
def test_what_can_be_seen_is_left_alone(text: str) -> None:
    page = page_of(text)._replace(lines=(text,))
    assert text_of(page, "concise") == text + "\n"
    assert lines_of(page, "table")[2] == text
    assert (
        json.dumps(text, ensure_ascii=False)
        == text_of(page._replace(document=lambda: text), "json")[:-1]
    )


def test_a_newline_in_a_line_does_not_make_another_line() -> None:
    page = Page((), (), lambda: None, tuple, ("a.csv:2: V201: says\n::error::12",), ("x\ny",))
    assert text_of(page, "concise") == "a.csv:2: V201: says\\n::error::12\nx\\ny\n"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("::error file=x::boo", r"\x3a:error file=x::boo"),
        ("::stop-commands::x", r"\x3a:stop-commands::x"),
        ("12 ##[error]boo", r"12 #\x23[error]boo"),
        ("12 ::error::x", "12 ::error::x"),
        (":: ", r"\x3a:"),
        ("##", "##"),
    ],
)
def test_the_log_of_a_ci_job_obeys_no_line(text: str, shown: str) -> None:
    page = page_of(text)._replace(lines=(text,), summary=(text,))
    assert lines_of(page, "table")[2] == shown
    assert [line.strip() for line in lines_of(page, "concise")] == [shown, shown]
    assert [line.strip() for line in lines_of(page, "full")] == [shown, "", shown]
    assert [line.strip() for line in lines_of(page, "github")] == [shown]


def test_a_line_that_wraps_cannot_become_a_command() -> None:
    page = page_of("a " * 15 + "::error::boo")
    assert r"\x3a:error::boo" in text_of(page, "table", 20)


def test_a_newline_in_a_cell_cannot_make_a_row_of_its_own() -> None:
    page = page_of("12\nverdict: admitted", "x" * 80)
    assert lines_of(page, "table", 40)[:2] == ["a: 12", "    verdict: admitted"]
    assert lines_of(page, "markdown")[2] == f"| 12<br>verdict: admitted | {'x' * 80} |"


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a|b", r"a\|b"),
        ("**x** _y_ `z`", r"\*\*x\*\* \_y\_ \`z\`"),
        ("[a](javascript:x)", r"\[a\](javascript:x)"),
        ("<script>", r"\<script>"),
        ("<!-- x", r"\<!-- x"),
        ("&lt; &#60;", r"\&lt; \&#60;"),
        ("~~gone~~", r"\~~gone\~\~"),
        ("$x$ 5$", r"\$x\$ 5\$"),
        ("# x", r"\# x"),
        ("\\|", r"\\\|"),
        ("a\nb", "a<br>b"),
        ("a<br>b", r"a\<br>b"),
    ],
)
def test_markup_from_a_source_does_nothing_in_markdown(text: str, escaped: str) -> None:
    assert lines_of(page_of(text), "markdown")[2] == f"| {escaped} |"


@pytest.mark.parametrize(
    "text",
    [
        "~2,000",
        "350–400",
        "350-400",
        "<5",
        ">90,000",
        "$1.5bn",
        "US$2m",
        "70%",
        "+350",
        "-5",
        "10.50",
        "area_id",
        "AT&T",
        "https://example.org/~a/b_c?d=1&e=2#f",
        "(12)",
        "1. 2",
    ],
)
def test_figures_and_links_read_the_same_in_markdown(text: str) -> None:
    assert lines_of(page_of(text), "markdown")[2] == f"| {text} |"


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("- x", r"\- x"),
        ("---", r"\---"),
        ("+ x", r"\+ x"),
        ("> x", r"\> x"),
        ("12) x", r"12\) x"),
        ("    x", "x"),
        ("# x", r"\# x"),
        ("-5 to 10", "-5 to 10"),
        ("12.5 km", "12.5 km"),
    ],
)
def test_a_footer_begins_no_block_in_markdown(text: str, escaped: str) -> None:
    assert text_of(Page((), (), lambda: None, tuple, (), (text,)), "markdown") == f"- {escaped}\n"


# Spreadsheets


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", '"\'\r=1"'),
        ("+SUM(A1)", "'+SUM(A1)"),
        ("-x", "'-x"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("+1 HYPERLINK(x)", "'+1 HYPERLINK(x)"),
        ("'=1", "''=1"),
        ("'-5", "''-5"),
        ("''=1", "'''=1"),
        ("+350", "+350"),
        ("-5 to 10", "-5 to 10"),
        ("+ 350", "+ 350"),
        ("+350 (7%)", "+350 (7%)"),
        ("-5 killed", "-5 killed"),
        ("-", "-"),
        ("–", "–"),
        ("'quoted'", "'quoted'"),
        ("a=b", "a=b"),
        ("", '""'),
    ],
)
def test_a_spreadsheet_runs_no_cell_and_figures_are_left_alone(cell: str, written: str) -> None:
    assert text_of(page_of(cell), "csv") == f"a\n{written}\n"


# Laws

TEXT = st.text(max_size=30) | st.text(
    st.sampled_from("a1 2,.\n\r\t\"'=+-@|\\`*_<>[]#&~$\x1b\u202e\u200b\u3164東é\u00a0"), max_size=30
)
# Letters and marks by their category, yet they leave no mark of their own.
INVISIBLE = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0" + "".join(
    map(chr, (*range(0xFE00, 0xFE0E), *range(0xE0100, 0xE01F0)))
)
# Without the commands of CI logs, "##[" and "::", which are printed in another way.
PRINTABLE = st.text(
    st.characters(exclude_categories=("C", "Z"), exclude_characters=INVISIBLE) | st.just(" "),
    max_size=30,
).filter(lambda text: "##[" not in text and "::" not in text)


def pages(cells: st.SearchStrategy[str] = TEXT) -> st.SearchStrategy[Page]:
    """Draw pages of one to four columns, with every part that a format prints."""
    rows = st.integers(1, 4).flatmap(
        lambda size: st.lists(st.tuples(*[cells] * size), min_size=2, max_size=5)
    )
    texts = st.lists(TEXT, max_size=3).map(tuple)
    return st.builds(
        lambda title, rows, lines, footer: Page(
            rows[0], tuple(rows[1:]), lambda: rows, lambda: rows, lines, footer, title=title
        ),
        TEXT,
        rows,
        texts,
        texts,
    )


def test_a_figure_that_was_retracted_does_not_stand_in_the_place_of_one_that_was_not() -> None:
    cells = {"source": "OHCHR", "claim": "civilians killed"}
    first = {**cells, "value": "5,000", "as_of": "2022-09-01"}
    standing = {**cells, "value": "5,767", "as_of": "2022-09-10"}
    gone = {**cells, "value": "9,999", "as_of": "2022-09-11", "status": "retracted"}
    lone = {**gone, "claim": "Russian tanks lost"}
    text = text_of(comparison_page(check([first, standing, gone, lone])), "csv")
    killed, lost = csv.DictReader(io.StringIO(text))
    assert killed["OHCHR"] == "5,767 (2022-09-10); 9,999 (2022-09-11) [retracted] +1 earlier"
    assert (killed["verdict"], lost["verdict"]) == ("recorded", "retracted")


@pytest.mark.parametrize("cell", ["-5*A1", "+5+A1", "-5-A1", "+1/0", "-2+cmd|' /C calc'!A0"])
def test_a_sum_is_no_figure_and_is_guarded(cell: str) -> None:
    assert text_of(Page(("x",), ((cell,),), dict, tuple, ()), "csv") == f"x\n'{cell}\n"


def unguard(cell: str) -> str:
    return cell[1:] if re.match(r"'+[=+\-@\t\r]", cell) else cell


@given(pages(), st.sampled_from([("csv", ","), ("tsv", "\t")]))
def test_csv_and_tsv_read_back_as_they_were(page: Page, kind: tuple[str, str]) -> None:
    stream = io.StringIO(text_of(page, kind[0]), newline="")
    read = [tuple(map(unguard, row)) for row in csv.reader(stream, delimiter=kind[1], strict=True)]
    assert read == [page.columns, *page.rows]


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
)


@given(VALUES)
def test_json_reads_back_as_it_was(document: object) -> None:
    page = Page((), (), lambda: document, lambda: (document,), ())
    assert json.loads(text_of(page, "json")) == document
    assert [json.loads(line) for line in lines_of(page, "jsonl")] == [document]


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_a_number_that_json_lacks_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        text_of(Page((), (), lambda: float("nan"), lambda: (float("inf"),), ()), name)


@given(pages(), st.sampled_from([*HUMAN, "json", "jsonl"]), st.integers(1, 200))
def test_nothing_hidden_reaches_a_terminal(page: Page, name: str, width: int) -> None:
    hidden = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    text = text_of(page, name, width).replace("\n", "")
    assert not [letter for letter in text if unicodedata.category(letter) in hidden]
    assert not set(INVISIBLE) & set(text)


def without_spaces(*texts: str) -> str:
    return "".join("".join(texts).split())


@given(pages(PRINTABLE), st.integers(1, 200))
def test_a_table_loses_no_character(page: Page, width: int) -> None:
    letters = Counter(without_spaces(*(cell for row in page.rows for cell in row)))
    assert letters <= Counter(text_of(page, "table", width))


@given(PRINTABLE, st.integers(1, 200))
def test_a_cell_comes_out_in_its_order(cell: str, width: int) -> None:
    shown = without_spaces(text_of(page_of(cell), "table", width))
    assert re.fullmatch(r"a(?:-+|:)" + re.escape(without_spaces(cell)), shown)


@given(pages(PRINTABLE), st.sampled_from(WIDTHS))
@example(Page(("",) * 4, (("", "0" * 6, "0" * 14, "0000000000 0000"),), dict, tuple, ()), 40)
def test_a_line_is_too_long_only_for_a_word_that_is(page: Page, width: int) -> None:
    for line in lines_of(page, "table", width):
        assert wcswidth(line) <= width or " " not in line.strip()


def read_markdown_row(line: str) -> list[str]:
    """Read a row of a Markdown table by the rule that a backslash protects the next character."""
    cells, cell = [], ""
    for piece in re.findall(r"\\.|<br>| \| |.", line.removeprefix("| ").removesuffix(" |")):
        if piece == " | ":
            cells.append(cell)
            cell = ""
        else:
            cell += "\n" if piece == "<br>" else piece[-1]
    return [*cells, cell]


@given(pages(PRINTABLE | st.text(st.sampled_from("a1|\\`*_<>[]#&~$;\n.-"), max_size=20)))
def test_a_markdown_table_unescapes_to_the_cells(page: Page) -> None:
    page = page._replace(title="", footer=())
    head, _, *rows = lines_of(page, "markdown")
    assert [list(map(without_spaces, read_markdown_row(line))) for line in (head, *rows)] == [
        list(map(without_spaces, row)) for row in (page.columns, *page.rows)
    ]


@pytest.mark.parametrize("name", FORMATS)
@given(page=pages(), width=st.integers(-1, 200))
def test_any_page_can_be_shown_twice_alike(name: str, page: Page, width: int) -> None:
    assert text_of(page, name, width) == text_of(page, name, width)


def test_the_formats_import_only_what_they_use() -> None:
    """A run that prints lines must not pay for the table's library."""
    import subprocess

    program = """
import sys
from verify.output.page import Page
from verify.output.formats import render
"".join(render(Page((), (), lambda: None, tuple, ("a.csv:2: x",)), "concise"))
print([name for name in ("tabulate", "wcwidth", "json", "csv") if name in sys.modules])
"""
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    assert run.stdout == "[]\n"


@pytest.mark.parametrize(
    ("cell", "imported"), [("“Київ” – 5 €", "False False"), ("東京", "True False")]
)
def test_a_table_imports_wcwidth_for_wide_letters_alone(cell: str, imported: str) -> None:
    import subprocess

    program = f"""
import sys
from verify.output.page import Page
from verify.output.formats import render
"".join(render(Page(("a",), (({cell!r},),), lambda: None, tuple, ()), "table"))
others = ("tabulate", "wcwidth", "importlib.metadata")
print(*(name in sys.modules for name in others))
"""
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    assert run.stdout == f"True {imported}\n"


def test_a_word_that_no_screen_holds_is_broken_and_nothing_of_it_lost() -> None:
    text = text_of(page_of("12", "x" * 2_000), "table", 80)
    assert max(map(len, text.splitlines())) == 80
    assert text.count("x") == 2_000
