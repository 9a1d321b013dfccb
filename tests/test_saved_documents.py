"""The documents that a ledger names as evidence: what is read, and what is refused."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from docx import Document as WordDocument

import verify
from tests.conftest import Verify
from verify.article.files import pdf, reader
from verify.article.saved import document_flaws, document_paths

HEADER = "source,claim,value,evidence\n"
SENTENCE = "The agency said 13,100 people were displaced by the flood."


def pdf_of(*pages: str) -> bytes:
    """Return a PDF with a line of text on each page."""
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for at, text in enumerate(pages):
        stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET"
        parts.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * at} 0 R >>"
        )
        parts.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    body, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{part}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(parts) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n"
    return body + f"{end}startxref\n{len(body)}\n%%EOF\n".encode()


def write(folder: Path, *rows: str) -> None:
    (folder / "claims.csv").write_text(HEADER + "\n".join(rows) + "\n", encoding="utf-8")


def findings(run: Verify) -> list[tuple[str, str]]:
    result = run("check", "claims.csv", "--select", "V113,V223", "-f", "json", "--exit-zero")
    found = json.loads(result.stdout)["findings"]
    return [(each["code"], each["message"]) for each in found]


def test_the_figure_of_a_pdf_is_found_and_another_one_is_named_with_its_page(
    run: Verify, tmp_path: Path
) -> None:
    (tmp_path / "report.pdf").write_bytes(pdf_of("The river rose on Sunday.", SENTENCE))
    write(tmp_path, 'the agency,people displaced,"13,100",report.pdf')
    assert findings(run) == []
    write(tmp_path, 'the agency,people displaced,"12,900",report.pdf')
    [(code, message)] = findings(run)
    assert code == "V223"
    assert '13,100 people for "people displaced" (on page 2)' in message


def test_the_figure_of_a_word_document_is_found(run: Verify, tmp_path: Path) -> None:
    document = WordDocument()
    document.add_paragraph("Situation report")
    document.add_paragraph(SENTENCE)
    document.save(str(tmp_path / "report.docx"))
    write(tmp_path, 'the agency,people displaced,"12,900",report.docx')
    [(_, message)] = findings(run)
    assert "(in paragraph 2)" in message


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.4\nnonsense", "a PDF that cannot be read"),
        (b"", "a PDF that cannot be read"),
        (pdf_of(""), "a PDF without text, such as a scan: save its text"),
    ],
)
def test_a_pdf_that_cannot_be_read_is_one_line(
    data: bytes, reason: str, run: Verify, tmp_path: Path
) -> None:
    (tmp_path / "report.pdf").write_bytes(data)
    write(tmp_path, 'the agency,people displaced,"12,900",report.pdf')
    [(code, message)] = findings(run)
    assert code == "V113"
    assert message.startswith(f"evidence names report.pdf: {reason}")


def test_the_library_of_a_pdf_writes_no_line_of_its_own(tmp_path: Path) -> None:
    """In a process of its own: pytest listens to every library."""
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.4 broken")
    write(tmp_path, 'the agency,people displaced,"12,900",report.pdf')
    args = [sys.executable, "-m", "verify", "check", "claims.csv", "-q", "--exit-zero"]
    env = {**os.environ, "PYTHONPATH": str(Path(verify.__file__).parents[1])}
    result = subprocess.run(  # noqa: S603 - our own command
        args, cwd=tmp_path, env=env, capture_output=True, text=True, check=True
    )
    assert "a PDF that cannot be read" in result.stdout
    assert result.stderr == ""


def test_a_pdf_that_draws_without_end_is_not_read(
    run: Verify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "MOST_BYTES", 100)
    (tmp_path / "report.pdf").write_bytes(pdf_of(SENTENCE, SENTENCE))
    write(tmp_path, 'the agency,people displaced,"12,900",report.pdf')
    [(code, message)] = findings(run)
    assert code == "V113"
    assert "a PDF that draws more than text" in message


def test_a_pdf_without_the_library_says_what_to_install(
    run: Verify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdf", None)
    (tmp_path / "report.pdf").write_bytes(pdf_of(SENTENCE))
    write(tmp_path, 'the agency,people displaced,"12,900",report.pdf')
    [(code, message)] = findings(run)
    assert code == "V113"
    assert "needs the extra [pdf]: pip install 'verify-claims[pdf]'" in message


def test_no_link_leads_out_of_the_folder(run: Verify, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "report.txt").write_text(SENTENCE, encoding="utf-8")
    desk = tmp_path / "desk"
    desk.mkdir()
    (desk / "one.txt").symlink_to(outside / "report.txt")
    (desk / "folder").symlink_to(outside)
    (desk / "round.txt").symlink_to(desk / "round.txt")
    (desk / "kept.txt").write_text(SENTENCE, encoding="utf-8")
    (desk / "inside.txt").symlink_to(desk / "kept.txt")
    names = ("one.txt", "folder/report.txt", "round.txt", "inside.txt")
    rows = [f'the agency,people displaced,"{12 + at},900",{name}' for at, name in enumerate(names)]
    write(desk, *rows)
    os.chdir(desk)
    found = dict(enumerate(findings(run)))
    assert [code for code, _ in found.values()] == ["V113", "V113", "V113", "V223"]
    assert "a link out of the folder" in found[0][1]
    assert "a link out of the folder" in found[1][1]
    assert "not beside the ledger" in found[2][1]
    assert "13,100" in found[3][1]


def test_what_is_no_file_is_not_opened(run: Verify, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "folder.txt").mkdir()
    rows = ("the agency,homes lost,52,pipe.txt", "the agency,bridges lost,52,folder.txt")
    write(tmp_path, *rows)
    assert [message.rpartition("txt: ")[2] for _, message in findings(run)] == [
        "no file: save the document itself"
    ] * 2


def test_a_document_that_is_too_large_is_not_read(
    run: Verify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document_paths, "MOST_BYTES", 50)
    (tmp_path / "report.txt").write_text(SENTENCE, encoding="utf-8")
    write(tmp_path, 'the agency,people displaced,"12,900",report.txt')
    [(code, message)] = findings(run)
    assert code == "V113"
    assert "larger than" in message


def test_a_run_reads_so_many_documents_and_no_more(
    run: Verify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document_flaws, "MOST_DOCUMENTS", 1)
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(SENTENCE, encoding="utf-8")
    rows = [f'the agency,people displaced,"13,100",{name}' for name in ("one.txt", "two.txt")]
    write(tmp_path, *rows, rows[0])
    [(code, message)] = findings(run)
    assert code == "V113"
    assert message.startswith("evidence names two.txt: not read, for a run reads")


def test_a_document_of_many_rows_is_read_once(
    run: Verify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "report.txt").write_text(SENTENCE, encoding="utf-8")
    read: list[str] = []

    def count(path: str) -> reader.Copy:
        read.append(path)
        return reader.read_copy(path)

    monkeypatch.setattr(document_flaws, "read_copy", count)
    write(tmp_path, *(f'agency {at},people displaced,"13,100",report.txt' for at in range(20)))
    assert findings(run) == []
    assert read == [str(tmp_path.resolve() / "report.txt")]


def test_python_looks_the_documents_up_too(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(SENTENCE, encoding="utf-8")
    write(tmp_path, 'the agency,people displaced,"12,900",report.txt')
    found = verify.check(tmp_path / "claims.csv", config=False).findings
    assert "V223" in {each.rule.code for each in found}


def test_rows_without_a_file_have_no_folder(run: Verify, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(SENTENCE, encoding="utf-8")
    ledger = HEADER + 'the agency,people displaced,"12,900",report.txt\n'
    args = ("check", "-", "--stdin-format", "csv", "--select", "V113,V223", "-f", "json")
    result = run(*args, "--exit-zero", stdin=ledger)
    assert json.loads(result.stdout)["findings"] == []
