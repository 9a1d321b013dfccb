"""Boundaries in copy: cells of tables, struck-out text, marks of references, soft hyphens."""

from collections.abc import Sequence
from io import BytesIO

import pytest
from docx import Document

from verify.article.files import Copy, copy_of, read_copy
from verify.article.statements.copy_claims import draft_claims
from verify.model.settings import Settings

Rows = Sequence[Sequence[str]]
BY_SOURCE = (
    ("Source", "Killed", "Injured"),
    ("Police", "31", "at least 240"),
    ("Red Cross", "36 people", ""),
)
BY_COLUMN = (
    ("", "Police", "Organisers"),
    ("Marchers", "14,000", "52,000"),
    ("Arrests", "19", ""),
)
BY_PLACE = (
    ("Country", "Deaths", "Displaced"),
    ("Chad", "412", "8,300"),
    ("Sudan", "", "11,700"),
)
OF_SOURCE = [
    ("Police", "Killed", "31"),
    ("Police", "Injured", "at least 240"),
    ("Red Cross", "people killed", "36 people"),
]
OF_COLUMN = [
    ("Police", "Marchers", "14,000"),
    ("Organisers", "Marchers", "52,000"),
    ("Police", "Arrests", "19"),
]
OF_PLACE = [
    ("", "deaths in Chad", "412"),
    ("", "displaced in Chad", "8,300"),
    ("", "displaced in Sudan", "11,700"),
]


def as_markdown(rows: Rows) -> Copy:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "|---" * len(rows[0]) + "|")
    return copy_of("\n".join(lines), format="markdown")


def as_html(rows: Rows) -> Copy:
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return copy_of("<table>" + "".join(f"<tr>{row}</tr>" for row in cells), format="html")


def as_docx(rows: Rows) -> Copy:
    document = Document()
    table = document.add_table(len(rows), len(rows[0]))
    for row, cells in zip(rows, table.rows, strict=True):
        for words, cell in zip(row, cells.cells, strict=True):
            cell.text = words
    return read(document)


def as_text(rows: Rows) -> Copy:
    return copy_of("\n".join("\t".join(row) for row in rows))


def read(document: object) -> Copy:
    stream = BytesIO()
    document.save(stream)  # type: ignore[attr-defined]  # the library has no types
    stream.seek(0)
    return read_copy("-", stdin=stream, stdin_format="docx")


def figures(copy: Copy) -> list[tuple[str, str, str]]:
    [drafted] = draft_claims([copy], Settings())
    return [(each.source, each.topic.label, each.value) for each in drafted.claims]


@pytest.mark.parametrize("write", [as_markdown, as_html, as_docx, as_text])
@pytest.mark.parametrize(
    ("rows", "found"),
    [(BY_SOURCE, OF_SOURCE), (BY_COLUMN, OF_COLUMN), (BY_PLACE, OF_PLACE)],
    ids=["by source", "by column", "by place"],
)
def test_a_figure_in_a_table_has_the_topic_and_the_speaker_of_its_cell(
    write: object, rows: Rows, found: list[tuple[str, str, str]]
) -> None:
    assert figures(write(rows)) == found  # type: ignore[operator]  # one of the writers above


def test_the_head_and_the_body_of_a_page_s_table_are_one_table() -> None:
    copy = copy_of(
        "<table><thead><tr><th>Province</th><th>Killed</th></tr></thead>"
        "<tbody><tr><td>Zamora Alta</td><td>14</td></tr></tbody></table>",
        format="html",
    )
    assert figures(copy) == [("", "killed in Zamora Alta", "14")]


def test_a_caption_a_pull_quote_and_the_text_are_apart() -> None:
    copy = copy_of(
        "<p>At least<figure><figcaption>Forty of 90 boats</figcaption></figure>"
        "<aside><blockquote>We saved nine</blockquote></aside><p>Police said 12 drowned.",
        format="html",
    )
    assert [(who, value) for who, _, value in figures(copy)] == [
        ("", "Forty"),
        ("", "90 boats"),
        ("", "nine"),
        ("Police", "12"),
    ]


LONG = "<p>" + "The rain fell &amp; fell on the town. " * 200


@pytest.mark.parametrize(
    "page",
    [
        "<h1>Ferry sinks</h1><p>Police said 12 people drowned.</p>",
        "<html><head><title>7 boats</title></head><body><p>Rain &amp; <b>wind:</b> 12 people</p>",
        "<script>if (1 < 3) {}</script><p>Police\n said  <em>12 people</em> drowned.",
        "<table><tr><th>Killed<th>Hurt<tr><td>12 people<td>40</table>",
        f"{LONG}Police said 12 people drowned.",
        "<pre>one\n12 people</pre>",
    ],
)
def test_a_figure_of_a_page_has_its_line_and_column_in_the_file(page: str) -> None:
    [drafted] = draft_claims([copy_of(page, format="html")], Settings())
    place = next(each.location for each in drafted.claims if each.value == "12 people")
    at = page.index("12 people")
    line = page.count("\n", 0, at) + 1
    assert (place.line, place.column) == (line, at - page.rfind("\n", 0, at))


def test_the_end_of_a_cell_parts_a_name_from_a_number_and_a_number_from_a_noun() -> None:
    copy = as_html([("Red Cross", "55"), ("61", "people were missing")])
    assert [value for *_, value in figures(copy)] == ["55", "61"]


def test_a_cell_that_is_a_text_is_read_as_any_text() -> None:
    words = "The coastguard said 12 sailors had been rescued from the burning ferry on Sunday."
    copy = as_markdown([("Police", "What happened"), ("Killed", words)])
    assert figures(copy) == [("The coastguard", "sailors rescued", "12 sailors")]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Police said ~~81~~ 18 people were hurt.", "markdown"),
        ("Police said <del>81</del> 18 people were hurt.", "markdown"),
        ("<p>Police said <s>81 people</s> <ins>18 people</ins> were hurt.", "html"),
        ("<p>Police said <strike>81</strike> 18 people were <del>killed</del> hurt.", "html"),
    ],
)
def test_text_that_is_struck_out_is_no_copy(source: str, name: str) -> None:
    assert figures(copy_of(source, format=name)) == [("Police", "people injured", "18 people")]


def test_text_that_is_struck_out_in_word_is_no_copy() -> None:
    document = Document()
    paragraph = document.add_paragraph("Police said ")
    paragraph.add_run("81").font.strike = True
    paragraph.add_run("82").font.double_strike = True
    paragraph.add_run(" 18").font.strike = False
    paragraph.add_run(" people were hurt.")
    assert figures(read(document)) == [("Police", "people injured", "18 people")]


@pytest.mark.parametrize(
    "source",
    [
        "Police said 18[3] people were hurt.[4][5]",
        "Police said 18[¹²] people were hurt.",
        "Police said 18 peo\u00adple were hurt.",
        "Police said 18 people were h\u200burt.",
    ],
)
def test_a_reference_and_a_hidden_sign_are_no_words(source: str) -> None:
    [found] = figures(copy_of(source))
    assert found[:2] == ("Police", "people injured")


@pytest.mark.parametrize(
    "source",
    [
        "Toll in the flood rises, police say\nMore than 70 people died, police said.",
        "# Flood kills dozens\n\nMore than 70 people died, police said.",
        "- Bridges are closed\n- More than 70 people died, police said.",
    ],
)
def test_the_hedge_after_a_headline_without_a_full_stop_is_kept(source: str) -> None:
    assert figures(copy_of(source, format="markdown"))[-1][2] == "More than 70 people"
