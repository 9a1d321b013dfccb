"""Reading copy: every figure keeps its place, marks are no copy, comments cover their lines."""

import re
import subprocess
import sys
from bisect import bisect_right
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt

from verify.article.files import FORMATS, Copy, copy_of, read_copy
from verify.article.files.comments import spread
from verify.errors import InputError
from verify.findings.suppressions import read_suppressions
from verify.model.settings import Suppression

NUMBER = r"\d(?:[\d,.]*\d)?"
TEXTUAL = ["text", "markdown", "html"]
MANY = 60_000  # characters of hostile input


def numbers_in(text: str) -> list[str]:
    return re.findall(NUMBER, text)


def read_bytes(data: bytes, stdin_format: str = "") -> Copy:
    return read_copy("-", stdin=BytesIO(data), stdin_format=stdin_format)


def lines_of(copy: Copy) -> list[tuple[int, str]]:
    """Return the lines that are not blank, each with its number."""
    lines = [(copy.place(at)[0], copy.shown[slice(*copy.line_of(at))]) for at in copy.lines]
    return [(number, line) for number, line in lines if line]


# Places


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("", (0,)),
        ("one", (0,)),
        ("one\n", (0, 4)),
        ("one\ntwo", (0, 4)),
        ("one\r\ntwo\r\n", (0, 5, 10)),
        ("one\rtwo", (0, 4)),
        ("one\n\r\ntwo", (0, 4, 6)),
        ("one\u2028two\x0bthree", (0,)),  # no editor counts these
    ],
)
def test_lines_end_as_editors_count_them(text: str, starts: tuple[int, ...]) -> None:
    copy = copy_of(text)
    assert copy.lines == starts
    assert copy.numbers == tuple(range(1, len(starts) + 1))


@pytest.mark.parametrize(
    ("offset", "place", "line"),
    [
        (0, (1, 1), "One."),
        (4, (1, 5), "One."),  # the end of a line belongs to it
        (6, (2, 1), "Two 5,767."),
        (10, (2, 5), "Two 5,767."),
        (17, (3, 1), ""),
        (99, (3, 83), ""),
        (-1, (1, 1), "One."),
    ],
)
def test_a_place_is_a_line_and_a_column_from_one(
    offset: int, place: tuple[int, int], line: str
) -> None:
    copy = copy_of("One.\r\nTwo 5,767.\n")
    assert copy.place(offset) == place
    assert copy.shown[slice(*copy.line_of(offset))] == line


def test_offsets_are_those_of_the_file() -> None:
    source = "---\r\ntitle: x\r\n---\r\n\r\n* **Kyiv** said [5,767](http://a/1) died\r\n"
    copy = copy_of(source, format="markdown")
    assert copy.shown == source
    assert numbers_in(copy.text) == ["5,767"]
    assert copy.text.index("5,767") == source.index("5,767")


# Which format


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "a ** 5"),
        ("a.md", "a ** 5"),
        ("story", "*a*"),
        ("story.copy", "*a*"),
        ("a.MD", " a "),
        ("a.markdown", " a "),
        ("a.mdx", " a "),
        ("a.qmd", " a "),
        ("a.rst", "*a*"),
    ],
)
def test_the_end_of_the_name_says_the_format(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text("a ** 5" if "5" in text else "*a*", encoding="utf-8")
    assert read_copy(str(path)).text == text


@pytest.mark.parametrize("name", ["page.html", "page.htm", "page.txt", "page"])
def test_a_page_is_read_as_one_whatever_its_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("<!DOCTYPE html>\n<p>Five &amp; 12</p>", encoding="utf-8")
    assert read_copy(str(path)).text == "Five & 12"


def test_standard_input_is_text_unless_said_otherwise() -> None:
    assert read_bytes(b"*12*").text == "*12*"
    assert read_bytes(b"*12*", "markdown").text == " 12 "
    assert read_bytes(b"*12*", "md").text == " 12 "
    assert read_bytes(b"<p>12", "html").text == "12"
    assert read_bytes(b"12").path == "<stdin>"


@pytest.mark.parametrize(
    ("data", "text", "flaws"),
    [
        ("5 км²".encode(), "5 км²", []),
        ("5 км²".encode("utf-8-sig"), "5 км²", []),
        ("5 км²".encode("utf-16"), "5 км²", []),
        (
            "Погибли 12 человек, сообщает министерство".encode("cp1251"),
            "Погибли 12 человек, сообщает министерство",
            ["doubtful-encoding"],
        ),
        (b"The \x93front\x94", "The “front”", ["doubtful-encoding"]),
        (b"one\r\ntwo\rthree\n", "one\r\ntwo\rthree\n", []),
        (b"", "", []),
    ],
)
def test_the_encoding_is_found_and_doubt_is_a_flaw(
    data: bytes, text: str, flaws: list[str]
) -> None:
    copy = read_bytes(data)
    assert copy.text == text
    assert [flaw.kind for flaw in copy.flaws] == flaws


SAVE = "save its text as .docx or .txt"


OPC = "http://schemas.openxmlformats.org/package/2006/"


def pack(parts: Mapping[str, str | bytes]) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", compression=8) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def package(document: str | bytes, **others: str) -> bytes:
    """Pack the parts of a document, with the list of their types and the links between them."""
    types = '<Default Extension="rels" ContentType="r"/><Default Extension="xml" ContentType="x"/>'
    return pack(
        {
            "[Content_Types].xml": f'<Types xmlns="{OPC}content-types">{types}</Types>',
            "_rels/.rels": link({"officeDocument": "word/document.xml"}),
            "word/_rels/document.xml.rels": link({name: f"{name}.xml" for name in others}),
            "word/document.xml": document,
        }
        | {f"word/{name}.xml": other for name, other in others.items()}
    )


def link(targets: Mapping[str, str]) -> str:
    links = "".join(
        f'<Relationship Id="{name}" Type="urn:/{name}" Target="{target}"/>'
        for name, target in targets.items()
    )
    return f'<Relationships xmlns="{OPC}relationships">{links}</Relationships>'


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", f"an old Word file, or one with a password: {SAVE}"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1", f"an old Word file, or one with a password: {SAVE}"),
        ("a.pdf", b"%PDF-1.7", f"a PDF: {SAVE}"),
        ("a.txt", b"%PDF-1.7", f"a PDF: {SAVE}"),
        ("a.rtf", b"{\\rtf1\\ansi", f"a Rich Text file: {SAVE}"),
        ("a.png", b"\x89PNG\r\n", f"a picture: {SAVE}"),
        ("a.odt", pack({"mimetype": "x"}), f"an OpenDocument file, not a Word document: {SAVE}"),
        ("a.zip", pack({"a": "x"}), f"an archive, not a Word document: {SAVE}"),
        ("a.docx", pack({"xl/a": "x"}), f"a spreadsheet, not a Word document: {SAVE}"),
        ("a.docx", b"Five", "not a Word document: if it is text, name it .txt"),
        (
            "a.docx",
            b"PK\x03\x04 torn",
            "cannot be read as a Word document (BadZipFile): open it in Word and save it again",
        ),
        (
            "a.docx",
            package("<a><b></a>"),
            "cannot be read as a Word document (XMLSyntaxError): open it in Word and save it again",
        ),
        (
            "a.docx",
            package('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
            "cannot be read as a Word document (ValueError): open it in Word and save it again",
        ),
        ("a.txt", b"a\0b", "not text, for it holds NUL characters: save it as .docx or .txt"),
        (
            "a.csv",
            b"source,claim",
            "a ledger, not copy: check it with verify check, or name it after --against",
        ),
        (
            "a.XLSX",
            b"",
            "a ledger, not copy: check it with verify check, or name it after --against",
        ),
    ],
)
def test_what_is_no_copy_is_refused_with_what_to_do(
    tmp_path: Path, name: str, data: bytes, message: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(InputError) as error:
        read_copy(str(path))
    assert str(error.value) == f"{path}: {message}"


def test_other_mistakes_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file: check the name and the folder"):
        read_copy(str(tmp_path / "none.txt"))
    with pytest.raises(InputError, match="a folder: name the files in it"):
        read_copy(str(tmp_path))
    with pytest.raises(InputError, match="there is no standard input to read"):
        read_copy("-")
    with pytest.raises(InputError, match="one of text, markdown, html, docx"):
        read_bytes(b"", "csv")
    with pytest.raises(InputError, match='there is no format "pdf"'):
        copy_of("", format="pdf")
    with pytest.raises(InputError, match="read its file"):
        copy_of("", format="docx")


def test_what_unpacks_to_too_much_is_refused() -> None:
    for bomb in [
        pack({"word/document.xml": b"<a>" + b" " * 30_100_000}),
        pack({f"word/{number}.xml": "" for number in range(6000)}),
    ]:
        assert len(bomb) < 1_000_000
        with pytest.raises(InputError, match="unpacks to more than 30 MB of text"):
            read_bytes(bomb)


def test_copy_has_a_largest_size() -> None:
    with pytest.raises(InputError, match="more than 10,000,000 characters"):
        copy_of("a" * 10_000_001)


# Markdown


@pytest.mark.parametrize(
    ("source", "text"),
    [
        # emphasis: the digits stay where they were
        ("**52,250** dead", "  52,250   dead"),
        ("_52,250_ dead", " 52,250  dead"),
        ("***5***", "   5   "),
        ("~~12~~ 14", "       14"),
        ("1~~2~~3 <del>4</del><s>5</s>6 ~~ 7 ~~ 8", "13                          6 ~~ 7 ~~ 8"),
        ("5**,**767 dead", "5,767     dead"),
        ("about **5**,767.", "about   5,767.  "),
        ('"**5,767**"', '  "5,767"  '),
        ("**$5**m", "  $5m  "),
        ("5 * 4 = 20", "5 * 4 = 20"),
        ("2*3", "2*3"),
        ("a_5_b", "a_5_b"),
        ("__init__", "  init  "),
        # links
        ("[5,767](http://a/9)", " 5,767             "),
        ('[a](<b 1> "t 2") 3', " a               3"),
        ("[a](b(1)2) 3", " a         3"),
        ("![alt 5](b9.jpg)", "  alt 5         "),
        ("[![5](a9)](b8) 7", "   5           7"),
        ("[sic] and [12] men", "[sic] and [12] men"),
        ("[a](b", "[a](b"),
        ("a](b9)", "a](b9)"),
        ("5[^1], 6[^note 7]", "5    , 6         "),
        ("[@smith2020] 5", "             5"),
        ("[@smith20](http://a/9) 5", " @smith20              5"),
        ("<https://a/1> 5 <a9@b.c>", "              5         "),
        ("see https://a/12/(3). 5", "see                 . 5"),
        ("at www.a12.com, 5", "at            , 5"),
        # HTML, entities, escapes, code, shortcodes
        ('<span class="a9">5</span>,767', "                 5,767       "),
        ("km<sup>2</sup>", "km²           "),
        ("5,767<sup>1</sup>", "5,767¹           "),
        ("5<sup>[1](#n9)</sup> of 6", "5¹                   of 6"),
        ("12<sup>th</sup> of 13", "12th            of 13"),
        ("5<br>6", "5    6"),
        ("<script>5</script>6", "                  6"),
        ("5 < 6 and 7 > 3", "5 < 6 and 7 > 3"),
        ("24&nbsp;000", "24\xa0000     "),
        ("&pound;5m", "      £5m"),
        ("AT&T 5 &nope; 6", "AT&T 5 &nope; 6"),
        (r"\$5 and 5\,767", r" $5 and 5,767 "),
        (r"\*5\*", " *5* "),
        ("a `12` 5", "a      5"),
        ("a ``1`2`` 5", "a         5"),
        ("a ` 5", "a ` 5"),
        ("{{< fig 12 >}} 5 {% raw 6 %}", "               5            "),
        ("5 <!-- 6 --> 7", "5            7"),
        ("5 <!-- 6\n\n7 --> 8", "5       \n\n      8"),
        ("5 <!-- 6", "5      6"),
        ("5 {.a width=6}", "5             "),
        # lines
        ("# 5", "  5"),
        ("### 5 ###", "    5    "),
        ("#5 of 6", "#5 of 6"),
        ("## 5 {#id6}", "   5       "),
        ("5\n===\n", "5\n   \n"),
        ("---\n", "   \n"),
        ("> > 5", "    5"),
        ("- 5", "  5"),
        ("-5 degrees", "-5 degrees"),
        ("+ [x] 5", "      5"),
        ("12. Five\n13. Six", "    Five\n    Six"),
        ("1) 5", "   5"),
        ("They lost\n12. And so on", "They lost\n12. And so on"),
        ("They lost\n1. And so on", "They lost\n   And so on"),
        ("- 3. 5", "     5"),
        ("|a|5|\n|-|-|\n|b|6|", "\ta\t5\t\n     \n\tb\t6\t"),
        ("[a]: http://b/5\n[a] 6", "               \n a  6"),
        ("[x][a] [A]\n\n[a]: b 'c'", " x      A \n\n          "),
        ("[Update]: 500 were killed", "[Update]: 500 were killed"),
        ("[^1]: Five of 6", "      Five of 6"),
        ("```\n5\n```\n6", "   \n \n   \n6"),
        ("~~~py\n5\n```\n~~~\n6", "     \n \n   \n   \n6"),
        ("> ```\n> 5\n> ```\n6", "     \n   \n     \n6"),
        ("```\n5", "   \n5"),
        ("    5 pasted", "    5 pasted"),
        (":::note\n5\n:::", "       \n5\n   "),
        ('import A5 from "b"\n6', "                  \n6"),
        # front matter
        ("---\ntitle: Five of 5\ndate: 2022\n---\n6", "   \n       Five of 5\n          \n   \n6"),
        ('---\ntitle: "5 dead"\n---\n', "   \n        5 dead \n   \n"),
        (
            "---\nsummary: >\n  5\n  6\ntags: 7\n---\n8",
            "   \n          \n  5\n  6\n       \n   \n8",
        ),
        ("+++\ntitle = '5'\nweight = 6\n+++\n7", "   \n         5 \n          \n   \n7"),
        ("---\n\n5\n\n---\n", "   \n\n5\n\n   \n"),
        ("---\ntitle: 5", "   \ntitle: 5"),
    ],
)
def test_marks_of_markdown_are_blanked_one_for_one(source: str, text: str) -> None:
    copy = copy_of(source, format="markdown")
    assert copy.text == text
    assert copy.shown == source


DOCUMENTS = [
    "# The 12th day\n\nRussia said **5,767** were killed, [Ukraine](http://x/99) 24&nbsp;000.\n",
    "1. One of 31\n2. Two of 32\n\n   Still 33\n\n3. Three\n\n12. A list\n",
    "| a | b |\n|---|--:|\n| 1,200 | 34 |\n| **5**,6 | [7](x8) |\n\nAfter 9",
    "> quoted 5\n> > again 6\n\n* item 7\n  * item 8\n    more 9\n\n---\n\n10\n--\n",
    "See [the *report* of 5][r], [r], [none][x6] `code 7` ``8 ` 9``.\n\n[r]: http://a/10 'of 11'",
    'A <b>12</b> and <i title="13">14</i><!-- 15 -->,17 <!-- 18\n19 --><br>18 \\*19\\* 20\\.',
    '![a chart of 5 losses](http://x/6.png "7") <http://x/8> and 9*10 *11* 12~~13~~14 5__6__7\n',
    "Between 5 * 6 and 7 * 8, a_9_b, **10 %** of $**11** &#36;12 &euro;13 &lt;14\n",
    "```py\nx = 5\n```\n\nText 6\n\n~~~\n7\n~~~\n",
    "Heading 5\n=========\n\nText\n12. still text\n1. a list of 13\n",
]
BLOCKS = ["p", "li", "h1", "h2", "td", "th", "blockquote", "br", "hr"]
INLINE = [
    "killed 12",
    "**5,767**",
    "*34*",
    "__56__",
    "1**2,34**5",
    "[78](http://a/90)",
    "[see *12*](b '34')",
    "![of 56](c78.png)",
    "`90`",
    "<b>12</b>,345",
    "<i class='a34'>56</i>",
    "24&nbsp;000",
    r"\$78",
    "[12]",
    "~~90~~",
    "and <!-- 12 -->",
    "<http://a/34>",
    "“**56**”",
    "7 * 8",
    "and\nso 90",
]
LEADS = ["", "# ", "> ", "- ", "1. ", "12. ", "> 1. ", "- > "]


def publish(source: str) -> str:
    """Return what a reader sees of Markdown, but for code and addresses."""
    published = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(source)
    page = html.fragment_fromstring(published, create_parent=True)
    for code in page.findall(".//code"):
        code.text = " "
    for struck in page.findall(".//s"):
        struck.text = ""
    for link in page.findall(".//a"):
        if link.text_content() == link.get("href"):
            link.text = " "
    for image in page.findall(".//img"):
        image.tail = image.get("alt", "") + (image.tail or "")
    for block in page.iter(BLOCKS):
        block.tail = "\n" + (block.tail or "")
    return str(page.text_content())


@pytest.mark.parametrize("source", DOCUMENTS)
def test_the_figures_of_markdown_are_those_that_are_published(source: str) -> None:
    assert numbers_in(copy_of(source, format="markdown").text) == numbers_in(publish(source))


@given(
    st.lists(
        st.tuples(st.sampled_from(LEADS), st.lists(st.sampled_from(INLINE), min_size=1)), min_size=1
    )
)
def test_the_figures_of_any_paragraphs_are_those_that_are_published(
    paragraphs: list[tuple[str, list[str]]],
) -> None:
    source = "\n\n".join(lead + " ".join(words) for lead, words in paragraphs)
    assert numbers_in(copy_of(source, format="markdown").text) == numbers_in(publish(source))


# HTML


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("<p>One 5\n<p>Two", [(1, "One 5"), (2, "Two")]),
        ("<p>One\n  5</p>\n\n<p>\n Two", [(1, "One 5"), (5, "Two")]),
        ("<h1>5</h1>6<div>7</div>", [(1, "5"), (1, "6"), (1, "7")]),
        ("<p>5<b>,</b>767 <i> of</i> 6", [(1, "5,767 of 6")]),
        ("<p>5<br>6<br/><br>7", [(1, "5"), (1, "6"), (1, "7")]),
        ("24&nbsp;000 &lt; &#53;&mdash;AT&T", [(1, "24\xa0000 < 5—AT&T")]),
        ("5<sup>1</sup> km<sup><a href='#9'>2</a></sup>3", [(1, "5¹ km²3")]),
        ("5 < 6 <3 <a href='>9'>7</a>", [(1, "5 < 6 <3 7")]),
        ("<table><tr><td>5<td>6<tr><th>7</th><th></th><td>8</td></table>9",
         [(1, "5\t6"), (1, "7\t\t8"), (1, "9")]),
        ("<table>\n<tr>\n<td><p>5</p></td>\n<td><p>6</p></td>\n</tr></table>", [(3, "5\t6")]),
        ("<ul><li>5<li>6</ul><figure><img alt=9><figcaption>7</figcaption></figure>",
         [(1, "5"), (1, "6"), (1, "7")]),
        ("<pre>5\n\n6</pre>", [(1, "5"), (3, "6")]),
        # what is not shown
        ("<title>9</title><style>9</style><script>'<p>9'</script>5", [(1, "5")]),
        ("<nav><div>9</div></nav><svg><text>9</text></svg><template>9</template>5", [(1, "5")]),
        ("<noscript>9</noscript><select><option>9</select><button>9</button>5", [(1, "5")]),
        ("<p hidden>9<p>5<p class='hidden'>6<div hidden><b>9</b></div>", [(1, "5"), (1, "6")]),
        ('<p title=" hidden ">5 <b style="color: red; display:none">9</b>6', [(1, "5 6")]),
        ("5<!-- 9 -->6<!-->7", [(1, "567")]),
        # which part of the page
        ("8<article><p>5</article>9", [(1, "5")]),
        ("8<main>7<article>5</article></main>", [(1, "5")]),
        ("8<main>7<article>5</article><article>6</article></main>", [(1, "7"), (1, "5"), (1, "6")]),
        ("8<article>5</article><article>6</article>", [(1, "8"), (1, "5"), (1, "6")]),
        ("<article></article><p>5", [(1, "5")]),
        ("<head><title>9</title><body><p>5", [(1, "5")]),
        # what is broken loses nothing
        ("<nav>9</div><p>5</nav>6", [(1, "6")]),
        ("<div><nav>9</div>5", [(1, "5")]),
        ("<!-- 5 <p>6", [(1, "5"), (1, "6")]),
        ("5<script>9", [(1, "5")]),
        ("5<a href='9", [(1, "5")]),
        ("<p>5</p></body></html>6<html><p>7</html>", [(1, "5"), (1, "6"), (1, "7")]),
        ("</p></b>5</article>", [(1, "5")]),
        ("<p>5\r\n<p>6\r<p>7", [(1, "5"), (2, "6"), (3, "7")]),
        ("", []),
    ],
)  # fmt: skip
def test_a_page_is_read_as_it_is_seen(source: str, lines: list[tuple[int, str]]) -> None:
    copy = copy_of(source, format="html")
    assert lines_of(copy) == lines
    assert len(copy.numbers) == len(copy.lines)


def test_a_page_is_read_to_its_end_or_refused() -> None:
    deep = "<div>" * 1000 + "5,767" + "</div>" * 1000 + "6"
    assert lines_of(copy_of(deep, format="html")) == [(1, "5,767"), (1, "6")]
    with pytest.raises(InputError, match="nested too deep to be read"):
        copy_of("</x>" * 1000 + "<div>" * 20_000 + "5", format="html")
    tags = ("<a " + " ".join(f"b{at}='c d'" for at in range(n)) + ">5</a>" for n in (900, 100_000))
    assert copy_of(next(tags), format="html").text == "5"
    with pytest.raises(InputError, match="a tag has thousands of attributes"):
        copy_of(next(tags), format="html")


@pytest.mark.parametrize(("name", "library"), [("html", "lxml"), ("docx", "docx")])
def test_a_library_that_is_missing_is_named_with_its_extra(name: str, library: str) -> None:
    data = {"html": b"<p>5", "docx": word("")}[name]
    code = (
        f"import io, sys; sys.modules[{library!r}] = None\n"
        "from verify.article.files import read_copy\n"
        f"try: read_copy('-', stdin=io.BytesIO({data!r}), stdin_format={name!r})\n"
        "except Exception as error: print(error)\n"
    )
    answer = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    install = "pip install 'verify-claims[copy]'"
    assert answer.stdout == f"<stdin>: reading .{name} needs the extra [copy]: {install}\n"


# DOCX


def save(document: Document) -> bytes:
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_a_word_document_is_read_by_paragraphs() -> None:
    document = docx.Document()
    document.add_heading("Losses on 11 September", 1)
    paragraph = document.add_paragraph("The General Staff said ")
    paragraph.add_run("52").bold = True
    paragraph.add_run(",250 were killed.")
    document.add_paragraph("")
    document.add_paragraph("Item 5", style="List Number")
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Killed", "5,767"
    table.cell(1, 0).text, table.cell(1, 1).text = "Wounded", "7,128"
    document.add_paragraph("One\nTwo\tThree")
    copy = read_bytes(save(document))
    assert lines_of(copy) == [
        (1, "Losses on 11 September"),
        (2, "The General Staff said 52,250 were killed."),
        (4, "Item 5"),
        (5, "Killed\t5,767"),
        (7, "Wounded\t7,128"),
        (9, "One"),
        (9, "Two\tThree"),
    ]
    assert copy.text == copy.shown


def run(words: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{words}</w:{tag}></w:r>'


RAISE = '<w:vertAlign w:val="superscript"/>'
BOX = f"<w:txbxContent><w:p>{run('box 5')}</w:p></w:txbxContent>"


def word(body: str, **parts: str) -> bytes:
    """Pack a document of raw XML, and other parts such as footnotes."""
    spaces = " ".join(f'xmlns:{name}="urn:{name}"' for name in ["w", "mc", "v"])
    document = f"<w:document {spaces}><w:body>{body}</w:body></w:document>"
    others = {name: f"<w:{name} {spaces}>{part}</w:{name}>" for name, part in parts.items()}
    return package(document, **others)


@pytest.mark.parametrize(
    ("paragraph", "line"),
    [
        (f"{run('5 ')}<w:ins>{run('6 ')}</w:ins>{run('7')}", "5 6 7"),
        (f"{run('5 ')}<w:del>{run('9', 'delText')}</w:del>{run('7')}", "5 7"),
        (f"<w:ins><w:del>{run('9', 'delText')}</w:del>{run('5')}</w:ins>", "5"),
        (f"<w:moveFrom>{run('9')}</w:moveFrom><w:moveTo>{run('5')}</w:moveTo>", "5"),
        (f"<w:hyperlink>{run('5')}</w:hyperlink>{run(',767')}", "5,767"),
        (f"<w:smartTag>{run('5')}</w:smartTag>", "5"),
        (f"<w:sdt><w:sdtContent>{run('5')}</w:sdtContent></w:sdt>", "5"),
        (f"{run(' PAGE 9 ', 'instrText')}{run('5')}", "5"),
        (f"<w:fldSimple>{run('5')}</w:fldSimple>", "5"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>" + run("5"), "5"),
        ('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>5</w:t></w:r>', "5"),
        ("<w:pPr><w:rPr><w:vanish/></w:rPr><w:tabs><w:tab/></w:tabs></w:pPr>" + run("5"), "5"),
        ("<w:r><w:t>5</w:t><w:noBreakHyphen/><w:t>day</w:t></w:r>", "5‑day"),
        (run("5") + f"<w:r><w:rPr>{RAISE}</w:rPr><w:t>1</w:t></w:r>" + run("2"), "5¹2"),
        ("<w:r><w:t>5\n6</w:t></w:r>", "5 6"),
        (run("5") + "<w:r><w:footnoteReference/></w:r>" + run(" of 6"), "5 of 6"),
    ],
)
def test_a_paragraph_is_read_as_if_all_changes_were_accepted(paragraph: str, line: str) -> None:
    assert lines_of(read_bytes(word(f"<w:p>{paragraph}</w:p>"))) == [(1, line)]


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    mark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    body = f"<w:p>{mark}{run('5')}</w:p><w:p>{run(',767')}</w:p><w:p>{run('6')}</w:p>"
    assert lines_of(read_bytes(word(body))) == [(1, "5,767"), (3, "6")]


def test_boxes_content_controls_and_notes_are_read_once() -> None:
    shape = f"<mc:Choice>{BOX}</mc:Choice><mc:Fallback>{BOX}</mc:Fallback>"
    drawing = f"<w:r><mc:AlternateContent>{shape}</mc:AlternateContent></w:r>"
    body = (
        f"<w:p>{run('a ')}{drawing}{run('b')}</w:p>"
        f"<w:sdt><w:sdtContent><w:p>{run('c')}</w:p></w:sdtContent></w:sdt>"
    )
    note = f"<w:footnote><w:p>{run('d')}</w:p></w:footnote>"
    copy = read_bytes(word(body, footnotes=note, endnotes=note.replace(">d<", ">e<")))
    assert lines_of(copy) == [(1, "a b"), (2, "box 5"), (3, "c"), (4, "d"), (5, "e")]


def test_a_comment_in_word_can_be_a_suppression() -> None:
    body = (
        f'<w:p>{run("5 dead")}<w:r><w:commentReference w:id="3"/></w:r></w:p><w:p>{run("6")}</w:p>'
    )
    noted = '<w:comment w:id="{}"><w:p>{}</w:p></w:comment>'
    comments = noted.format(2, run("9")) + noted.format(3, run("verify:ignore V402 -- counted 9"))
    copy = read_bytes(word(body, comments=comments))
    assert [comment.text for comment in copy.comments] == ["V402: counted 9"]
    assert numbers_in(copy.text) == ["5", "6"]
    assert numbers_in(copy.shown[slice(*copy.comments[0].covers)]) == ["5", "402", "9"]


def test_a_document_is_read_to_its_end_or_refused() -> None:
    def nest(depth: int) -> bytes:
        return word("<w:sdt>" * depth + f"<w:p>{run('5')}</w:p>" + "</w:sdt>" * depth)

    assert lines_of(read_bytes(nest(200))) == [(1, "5")]
    with pytest.raises(InputError, match="XMLSyntaxError"):
        read_bytes(nest(50_000))


# Suppressions


@pytest.mark.parametrize(
    ("comment", "text"),
    [
        ("V402 counted here", "V402: counted here"),
        ("V402: counted here", "V402: counted here"),
        (": V402 - counted here", "V402: counted here"),
        ("V402 — counted here", "V402: counted here"),
        ("v402 counted here", "V402: counted here"),
        ("V402, V404 counted here", "V402, V404: counted here"),
        ("V402,V404: counted here", "V402, V404: counted here"),
        ("V402 V404 counted here", "V402, V404: counted here"),
        ("V4 counted here", "V4: counted here"),
        ("not-in-ledger counted here", "not-in-ledger: counted here"),
        ("V402, not-in-ledger: a, b", "V402, not-in-ledger: a, b"),
        ("V402 counted until 2026-12-31", "V402: counted until 2026-12-31"),
        ("V402 until 2026-12-31 counted", "V402: counted until 2026-12-31"),
        ("V402 until 2026-12-31: counted", "V402: counted until 2026-12-31"),
        ("V402 until 2026-12-31", "V402: until 2026-12-31"),
        ("V402", "V402: "),
        ("V402:", "V402: "),
        ("V402 5,767 were counted", "V402: 5,767 were counted"),
        ("counted here", "counted here"),
        ("V40200 counted here", "V40200 counted here"),
        ("", "verify:ignore"),
    ],
)
def test_a_comment_is_written_as_in_a_ledger(comment: str, text: str) -> None:
    for source in [
        f"<!-- verify:ignore {comment} -->",
        f"<!--verify:ignore {comment}-->",
        f"<!--\n  verify:ignore {comment}\n-->",
        f"verify:ignore {comment}",
        f"// verify:ignore {comment}",
        f"# Verify:ignore {comment}",
        f"%% verify:ignore {comment} %%",
        f"[//]: # (verify:ignore {comment})",
        f'[//]: # "verify:ignore {comment}"',
        f"{{/* verify:ignore {comment} */}}",
        f"{{{{/* verify:ignore {comment} */}}}}",
        f"{{# verify:ignore {comment} #}}",
        f".. verify:ignore {comment}",
        f"<!– verify:ignore {comment} –>",
    ]:
        for name in ["text", "markdown"]:
            copy = copy_of(f"Before.\n\n{source}\nAfter.", format=name)
            assert [found.text for found in copy.comments] == [text]
            assert copy.text.split() == ["Before.", "After."]
            [found] = copy.comments
            assert copy.shown[found.start : found.end].rstrip() == source.rstrip()


@pytest.mark.parametrize(
    ("comment", "entries"),
    [
        ("V402: why until 2026-12-31", [("V402", "why", date(2026, 12, 31))]),
        ("V402 until 2026-12-31", [("V402", "", date(2026, 12, 31))]),
        ("V402, V404 why", [("V402", "why", None), ("V404", "why", None)]),
        ("V402: one; V404: two", [("V402", "one", None), ("V404", "two", None)]),
        ("V402", [("V402", "", None)]),
        ("", [("verify:ignore", "", None)]),
        ("the desk counted them", [("the desk counted them", "", None)]),
    ],
)
def test_the_words_are_read_like_a_ledger_s(
    comment: str, entries: list[tuple[str, str, date | None]]
) -> None:
    [found] = copy_of(f"5 verify:ignore {comment}").comments
    assert read_suppressions(found.text) == tuple(Suppression(*entry) for entry in entries)


@pytest.mark.parametrize(
    ("source", "covered"),
    [
        # at the end of a line, or anywhere in it
        ("a\nb <!-- verify:ignore V1 x -->\nc", "b <!-- verify:ignore V1 x -->\n"),
        ("a\nb verify:ignore V1 x\nc", "b verify:ignore V1 x\n"),
        ("a\n<!-- verify:ignore V1 x --> b\nc", "<!-- verify:ignore V1 x --> b\n"),
        ("a <!-- verify:ignore V1\nx --> b\nc", "a <!-- verify:ignore V1\nx --> b\n"),
        # on a line of its own: the next paragraph
        ("a\n\n<!-- verify:ignore V1 x -->\nb\nc\n\nd", "b\nc\n"),
        ("a\n\n<!-- verify:ignore V1 x -->\n\nb\nc\n\nd", "b\nc\n"),
        ("a\r\n\r\nverify:ignore V1 x\r\n\r\nb\r\nc\r\n\r\nd", "b\r\nc\r\n"),
        ("a\n> verify:ignore V1 x\n\n---\nb", "b"),
        ("a\n\n<!-- verify:ignore V1 x -->\n", ""),
        # the whole file
        ("a\n\nb verify:ignore-file V1 x\n\nc", "a\n\nb verify:ignore-file V1 x\n\nc"),
    ],
)
def test_a_comment_covers_its_line_or_the_next_paragraph_or_the_file(
    source: str, covered: str
) -> None:
    [comment] = copy_of(source).comments
    assert source[slice(*comment.covers)] == covered


def test_comments_one_below_the_other_cover_the_same() -> None:
    source = "verify:ignore V1 x\n<!-- verify:ignore V2 y -->\n5 dead\n\n6"
    assert [source[slice(*comment.covers)] for comment in copy_of(source).comments] == [
        "5 dead\n",
        "5 dead\n",
    ]


@pytest.mark.parametrize(
    "source",
    [
        "Nothing to ignore.",
        "Please verify: ignore V402.",
        "`verify:ignore V402 x`",
        "`<!-- verify:ignore V402 x -->`",
        "http://verify:ignore",
        "verify:ignored V402",
        "verify:ignore-line V402",
    ],
)
def test_what_is_no_comment_stays(source: str) -> None:
    assert not copy_of(source).comments
    assert not copy_of(source, format="markdown").comments


def test_an_example_in_fenced_code_is_no_comment() -> None:
    source = "```\nverify:ignore V402 x\n```\n"
    assert not copy_of(source, format="markdown").comments


def test_an_unclosed_comment_ends_with_its_line() -> None:
    copy = copy_of("5 <!-- verify:ignore V402 x 9\n\n6 --> 7", format="markdown")
    assert [comment.text for comment in copy.comments] == ["V402: x 9"]
    assert numbers_in(copy.text) == ["5", "6", "7"]


@pytest.mark.parametrize(
    ("source", "covered"),
    [
        ("<p>5 <!-- verify:ignore V1 x --></p><p>6", "5 <!-- verify:ignore V1 x -->\n"),
        ("<p>5</p><!-- verify:ignore\n V1 x -->\n<p>6</p><p>7", "6\n"),
        ("<!-- verify:ignore V1 x --><table><tr><td>5<tr><td>6</table>7", "5\n6\n"),
        ("<!-- verify:ignore V1 x -->8<article><p>6<p>7</article>", "6\n"),
    ],
)
def test_a_comment_in_html_covers_as_in_markdown(source: str, covered: str) -> None:
    copy = copy_of(source, format="html")
    [comment] = copy.comments
    assert comment.text == "V1: x"
    assert copy.shown[slice(*comment.covers)] == covered
    assert "V1" not in copy.text


# Laws

PIECES = [
    "verify:ignore",
    "V402",
    "<!--",
    "-->",
    "```\n",
    "[a](b)",
    "<p>",
    "<td>",
    "<script>",
    "</p>",
    "<nav>",
    "\n\n",
    "---\n",
    "title: ",
    "&nbsp;",
    "<a b='",
    "{{",
    "}}",
    "# ",
    "1. ",
    "5,767 ",
]
MARKUP = st.text("ab5,. \n\r\t*_`~[]()<>!/#-+=|\\&;:{}%$'\"\0\xa0é", max_size=80) | st.lists(
    st.sampled_from(PIECES)
).map("".join)


@pytest.mark.parametrize("name", TEXTUAL)
@given(source=st.text() | MARKUP)
def test_any_text_is_read_and_keeps_its_lines(name: str, source: str) -> None:
    copy = copy_of(source, format=name)
    assert len(copy.text) == len(copy.shown)
    assert [at for at, letter in enumerate(copy.text) if letter in "\r\n"] == [
        at for at, letter in enumerate(copy.shown) if letter in "\r\n"
    ]
    assert len(copy.numbers) == len(copy.lines)
    assert list(copy.numbers) == sorted(copy.numbers)
    for comment in copy.comments:
        assert comment.text
        assert not copy.text[comment.start : comment.end].strip()
        assert 0 <= comment.covers.start <= comment.covers.end <= len(copy.text)
    if name != "html":
        assert copy.shown == source


@given(
    st.lists(
        st.sampled_from(
            ["12 dead", "* ", "\n", "\n\n", "<!-- verify:ignore V402 -->", "verify:ignore-file V1"]
        )
    ),
    st.integers(0, 200),
)
def test_at_each_place_those_comments_hold_that_cover_it(pieces: list[str], at: int) -> None:
    copy = copy_of(" ".join(pieces), format="markdown")
    edges, texts = spread(copy.comments)
    assert texts[bisect_right(edges, at) - 1] == [
        comment.text for comment in copy.comments if comment.covers.start <= at < comment.covers.end
    ]


@given(source=st.text() | MARKUP, at=st.integers(0, 100))
def test_a_place_leads_back_to_the_offset(source: str, at: int) -> None:
    copy = copy_of(source, format="markdown")
    at = min(at, len(source))
    line, column = copy.place(at)
    assert copy.lines[line - 1] + column - 1 == at
    span = copy.line_of(at)
    assert span.start <= at
    assert source[span.start : span.end].rstrip("\r\n") == source[span.start : span.end]


@given(st.binary() | st.text().map(str.encode), st.sampled_from(["", *FORMATS.values()]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    try:
        copy = read_bytes(data, name)
    except InputError:
        return
    assert len(copy.text) == len(copy.shown)


@given(st.text())
def test_a_comment_without_a_rule_suppresses_none(words: str) -> None:
    for comment in copy_of(f"5 verify:ignore {words}").comments:
        for entry in read_suppressions(comment.text):
            assert entry.selector


HOSTILE = [
    "[",
    "](",
    "[](",
    "<!--",
    "`",
    "*",
    "5**",
    "{{",
    '<a "="',
    "<a ",
    "<script>",
    "<p><div>",
    "<table><tr><td>",
    "&",
    "|",
    "> ",
    "```\n",
    "````a\n",
    "[a]: b\n",
    "verify:ignore ",
    "<!-- verify:ignore V402\n",
    "// verify:ignore a-b,\n\n",
    "\r\n",
    " ",
    "5",
    "http://",
]


@pytest.mark.parametrize("name", TEXTUAL)
def test_the_worst_input_is_read_to_its_end(name: str) -> None:
    for unit in HOSTILE:
        source = (unit * (MANY // len(unit) + 1))[:MANY]
        with suppress(InputError):  # a page that is nested too deep
            copy = copy_of(source, format=name)
            assert len(copy.text) == len(copy.shown)
