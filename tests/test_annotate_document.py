"""`verify article --annotate`: the findings as comments in a copy of the Word document."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import docx
import pytest
from typer.testing import Result

from verify.article.files import read_copy
from verify.files.packages import as_mapping

Verify = Callable[..., Result]
Flat = Callable[[Path], str]
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LEDGER = """source,claim,value,as_of
UN,civilians killed,"at least 5,767",2023-05-01
"""
FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def run_of(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def make(path: Path, body: str, footnotes: str = "", space: str = f'xmlns:w="{W}"') -> Path:
    """Make a document with a body of raw XML."""
    document = docx.Document()
    document.add_paragraph("x").add_run("y")
    document.add_comment(document.paragraphs[0].runs, text="ask Ann", author="Bo")
    document.save(str(path))
    parts = dict(as_mapping(path.read_bytes()))
    kept = '<w:commentRangeStart w:id="0"/><w:r><w:t>Kept.</w:t></w:r><w:commentRangeEnd w:id="0"/>'
    sign = '<w:r><w:commentReference w:id="0"/></w:r>'
    text = f"<w:document {space}><w:body>{body}<w:p>{kept}{sign}</w:p></w:body></w:document>"
    parts["word/document.xml"] = text.encode()
    if footnotes:
        parts["word/footnotes.xml"] = f"<w:footnotes {space}>{footnotes}</w:footnotes>".encode()
        links, types = "word/_rels/document.xml.rels", "[Content_Types].xml"
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
        link = f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/></Relationships>'
        parts[links] = parts[links].replace(b"</Relationships>", link.encode())
        override = f'<Override PartName="/word/footnotes.xml" ContentType="{FOOTNOTES}"/></Types>'
        parts[types] = parts[types].replace(b"</Types>", override.encode())
    with ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def annotated(run: Verify, path: Path) -> Path:
    ledger, out = path.with_name("claims.csv"), path.with_name("out.docx")
    ledger.write_text(LEDGER, encoding="utf-8")
    against = ("--against", str(ledger), "--annotate", str(out), "--exit-zero")
    result = run("article", str(path), *against)
    assert result.exit_code == 0, result.stderr
    return out


def marked(path: Path) -> dict[str, str]:
    """Return the words that each comment of verify is on, with the first code in it."""
    codes = {
        str(each.comment_id): " ".join(re.findall(r"V\d+", each.text))
        for each in docx.Document(str(path)).comments
        if each.author == "verify"
    }
    root = ET.fromstring(as_mapping(path.read_bytes())["word/document.xml"])  # noqa: S314
    found: dict[str, str] = {}
    opened: set[str] = set()
    for element in root.iter():
        name, number = element.tag.rpartition("}")[2], element.get(f"{{{W}}}id", "")
        if name == "commentRangeStart":
            opened.add(number)
        elif name == "commentRangeEnd":
            opened.remove(number)
        elif name == "t":
            for each in opened & codes.keys():
                found[each] = found.get(each, "") + (element.text or "")
    assert not opened
    return {words: codes[each] for each, words in found.items()}


def letters(text: str) -> list[tuple[str, ...]]:
    """Return each letter of a document with its properties, and each other element, in order."""
    found: list[tuple[str, ...]] = []

    def walk(element: ET.Element) -> None:
        found.append((element.tag, *map(str, element.items())))
        for child in element:
            if child.tag == f"{{{W}}}r":
                properties = child.find(f"{{{W}}}rPr")
                look = "" if properties is None else ET.tostring(properties, "unicode")
                for each in child:
                    if each.tag == f"{{{W}}}t":
                        found.extend((letter, look) for letter in each.text or "")
                    elif each is not properties:
                        found.append((ET.tostring(each, "unicode"), look))
            else:
                walk(child)

    walk(ET.fromstring(text))  # noqa: S314 - made above
    return found


CASES = {
    "in one run": f"<w:p>{run_of('The UN said 5,776 civilians had been killed.')}</w:p>",
    "split over runs": "<w:p>"
    + run_of("The UN said 5,")
    + run_of("7", "<w:rPr><w:b/></w:rPr>")
    + run_of("76 civilians had been killed.")
    + "</w:p>",
    "a run of its own": "<w:p>"
    + run_of("The UN said ")
    + run_of("5,776", "<w:rPr><w:i/></w:rPr>")
    + run_of(" civilians had been killed.")
    + "</w:p>",
    "in a link": "<w:p>"
    + run_of("The UN said ")
    + f'<w:hyperlink w:anchor="a">{run_of("5,776 civilians")}</w:hyperlink>'
    + run_of(" had been killed.")
    + "</w:p>",
    "in an insertion": "<w:p>"
    + run_of("The UN said ")
    + f'<w:ins w:id="7" w:author="Cy">{run_of("5,776")}</w:ins>'
    + '<w:del w:id="8" w:author="Cy"><w:r><w:delText>5,7</w:delText></w:r></w:del>'
    + run_of(" civilians had been killed.")
    + "</w:p>",
    "with entities before it": f"<w:p>{run_of('Ann &amp; Bo: The UN said é 5,776 killed.')}</w:p>",
    "after a tab in its run": "<w:p><w:r><w:t>The UN said</w:t><w:tab/><w:t>5,776</w:t>"
    '<w:br/><w:t xml:space="preserve">civilians had been killed.</w:t></w:r></w:p>',
    "in a cell": "<w:tbl><w:tr>"
    + "".join(f"<w:tc><w:p>{run_of(each)}</w:p></w:tc>" for each in ("Source", "Killed"))
    + "</w:tr><w:tr>"
    + "".join(f"<w:tc><w:p>{run_of(each)}</w:p></w:tc>" for each in ("UN", "5,776"))
    + "</w:tr></w:tbl>",
    "in a control": "<w:p><w:sdt><w:sdtContent>"
    + run_of("The UN said 5,776 civilians had been killed.")
    + "</w:sdtContent></w:sdt></w:p>",
}


@pytest.mark.parametrize("body", CASES.values(), ids=list(CASES))
def test_a_comment_is_on_the_number_and_no_letter_changes(
    run: Verify, tmp_path: Path, body: str
) -> None:
    path = make(tmp_path / "draft.docx", body)
    out = annotated(run, path)
    assert marked(out) == {"5,776": "V403"}
    assert read_copy(str(out)).shown == read_copy(str(path)).shown


@pytest.mark.parametrize("body", CASES.values(), ids=list(CASES))
def test_all_that_the_document_has_is_in_the_copy(run: Verify, tmp_path: Path, body: str) -> None:
    """Without our marks, each letter has the properties that it had, and all else is there."""
    path = make(tmp_path / "draft.docx", body)
    before, after = as_mapping(path.read_bytes()), as_mapping(annotated(run, path).read_bytes())
    assert {name for name in after if before.get(name) != after[name]} == {
        *("word/comments.xml", "word/document.xml"),
    }
    own = after["word/document.xml"].decode()
    own = re.sub(r'<w:commentRange(Start|End) w:id="[1-9]"/>', "", own)
    own = re.sub(r'<w:r><w:commentReference w:id="[1-9]"/></w:r>', "", own)
    assert letters(own) == letters(before["word/document.xml"].decode())
    comments = before["word/comments.xml"].decode().removesuffix("</w:comments>")
    assert after["word/comments.xml"].decode().startswith(comments)


def test_a_number_in_a_note_has_its_comment_where_the_text_names_the_note(
    run: Verify, tmp_path: Path
) -> None:
    body = f'<w:p>{run_of("A long war.")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    note = (
        f'<w:footnote w:id="2"><w:p>{run_of("The UN said 5,776 were killed.")}</w:p></w:footnote>'
    )
    out = annotated(run, make(tmp_path / "draft.docx", body, note))
    text = as_mapping(out.read_bytes())["word/document.xml"].decode()
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    start, end = ('<w:commentRangeStart w:id="1"/>', '<w:commentRangeEnd w:id="1"/>')
    assert f"{start}{reference}{end}" in text


def test_a_number_in_a_box_has_its_comment_at_the_box(run: Verify, tmp_path: Path) -> None:
    inside = f"<w:p>{run_of('The UN said 5,776 civilians were killed.')}</w:p>"
    box = f"<w:r><w:pict><w:txbxContent>{inside}</w:txbxContent></w:pict></w:r>"
    out = annotated(run, make(tmp_path / "draft.docx", f"<w:p>{run_of('Beside it.')}{box}</w:p>"))
    text = as_mapping(out.read_bytes())["word/document.xml"].decode()
    assert f'<w:commentRangeStart w:id="1"/>{box}<w:commentRangeEnd w:id="1"/>' in text


def test_several_numbers_of_one_run_have_a_comment_each(run: Verify, tmp_path: Path) -> None:
    text = "The UN said 5,776 civilians had been killed and 88 injured, and police said 99 died."
    out = annotated(run, make(tmp_path / "draft.docx", f"<w:p>{run_of(text)}</w:p>"))
    assert list(marked(out)) == ["5,776", "88", "99"]


def test_comments_of_others_are_kept_and_ours_are_not_added_twice(
    run: Verify, tmp_path: Path
) -> None:
    path = make(tmp_path / "draft.docx", CASES["in one run"])
    out = annotated(run, path)
    once = [(each.author, each.text) for each in docx.Document(str(out)).comments]
    assert [author for author, _ in once] == ["Bo", "verify"]
    again = tmp_path / "again.docx"
    shutil.copy(out, again)
    twice = docx.Document(str(annotated(run, again))).comments
    assert [(each.author, each.text) for each in twice] == once


def test_copy_without_findings_comes_back_as_it_is(run: Verify, tmp_path: Path) -> None:
    text = "The UN said at least 5,767 civilians had been killed."
    path = make(tmp_path / "draft.docx", f"<w:p>{run_of(text)}</w:p>")
    assert as_mapping(annotated(run, path).read_bytes()) == as_mapping(path.read_bytes())


def test_a_document_whose_elements_have_no_prefix_is_annotated(run: Verify, tmp_path: Path) -> None:
    path = make(tmp_path / "draft.docx", CASES["in one run"])
    parts = dict(as_mapping(path.read_bytes()))
    text = re.sub(r"<(/?)w:", r"<\1", parts["word/document.xml"].decode())
    text = re.sub(r" w:(\w+)=", r" q:\1=", text).replace("<document ", f'<document xmlns:q="{W}" ')
    parts["word/document.xml"] = text.replace("xmlns:w=", "xmlns=").encode("utf-16")
    with ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    assert marked(annotated(run, path)) == {"5,776": "V403"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("{doc}", "--annotate", "{doc}"), "this run reads this file"),
        (("{doc}", "--annotate", "{folder}/out.doc"), "give a name that ends in .docx"),
        (("{text}", "--annotate", "{folder}/out.docx"), "no Word document (.docx) is among"),
    ],
)
def test_what_cannot_be_annotated_is_one_clear_line(
    run: Verify, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    doc, text, ledger = (tmp_path / name for name in ("a.docx", "a.txt", "claims.csv"))
    make(doc, CASES["in one run"])
    text.write_text("The UN said 5,776 civilians had been killed.", encoding="utf-8")
    ledger.write_text(LEDGER, encoding="utf-8")
    before = doc.read_bytes()
    named = [each.format(doc=doc, text=text, folder=tmp_path) for each in arguments]
    result = run("article", *named, "--against", str(ledger))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    assert said in result.stderr
    assert doc.read_bytes() == before


def test_hostile_words_in_a_finding_are_only_text(run: Verify, tmp_path: Path) -> None:
    text = "The &lt;w:p&gt; &amp;amp; UN said \u202e5,776 civilians had been killed."
    out = annotated(run, make(tmp_path / "draft.docx", f"<w:p>{run_of(text)}</w:p>"))
    said = "".join(each.text for each in docx.Document(str(out)).comments)
    assert "\u202e" not in said
    assert "U+202E" in said


RICH = (
    "".join(
        CASES[name] for name in ("split over runs", "in a link", "in an insertion", "in a cell")
    )
    + f'<w:p>{run_of("A note.")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
)


def test_libreoffice_reads_in_the_copy_all_that_it_reads_in_the_document(
    run: Verify, tmp_path: Path, opened_by_libreoffice: Flat
) -> None:
    note = f'<w:footnote w:id="2"><w:p>{run_of("The UN said 5,776 died.")}</w:p></w:footnote>'
    path = make(tmp_path / "draft.docx", RICH, note)
    before, after = opened_by_libreoffice(path), opened_by_libreoffice(annotated(run, path))
    for mark in ("<text:changed-region ", "<text:note ", "<table:table ", "xlink:href="):
        assert before.count(mark), mark
        assert after.count(mark) == before.count(mark), mark
    assert before.count("<office:annotation ") == 1
    assert after.count("<office:annotation ") == 6
    assert after.count("<dc:creator>verify</dc:creator>") == 5
    assert words_of(after) == words_of(before)


def words_of(flat: str) -> str:
    """Return the text without the comments, and without what styles and changes are called."""
    body = flat[flat.index("<office:body") :]
    return re.sub(r"(?s)<office:annotation .*?</office:annotation>|<[^>]*>|\s+", "", body)
