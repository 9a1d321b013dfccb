"""What is fuzzed: each function gets bytes, and may raise nothing but what a person can mend.

A target is also a law: what it reads is bounded, and is read the same twice.
"""

import io
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile

from verify.article.files import read_copy
from verify.article.statements.extraction import read_article
from verify.config.reading import load_settings
from verify.engine.ledgers import check_rows
from verify.errors import VerifyError
from verify.findings.baseline import read_baseline
from verify.ledger.formats import read_ledger
from verify.model.figures import DayOrder, Figure, Unreadable
from verify.model.settings import Settings
from verify.sources import read_source
from verify.sources.cells import read_cell
from verify.topics import read_topic
from verify.values import read_figure
from verify.values.dates import read_period

Target = Callable[[bytes], None]
MOST_ROWS = 40  # that are checked: a fuzzer wants many small ledgers


def text_of(data: bytes) -> str:
    """Return bytes as text, with the halves of characters that a broken file has."""
    return data.decode("utf-8", "surrogateescape")


def figures(data: bytes) -> None:
    """Read a value and a unit: an interval that is one, or a reason."""
    value, _, unit = text_of(data).partition("\0")
    found = read_figure(value, unit)
    if isinstance(found, Figure):
        assert found.low <= found.high
        assert isinstance(found.low, Decimal)
    else:
        assert found is None or found.reason


def dates(data: bytes) -> None:
    """Read a day or a period in each order."""
    for order in (None, *DayOrder):
        found = read_period(text_of(data), order)
        if isinstance(found, Unreadable):
            assert found.reason
        elif found:
            assert found.start <= found.end


def sources(data: bytes) -> None:
    """Read a name, and a whole cell of names."""
    text = text_of(data)
    assert read_source(text) == read_source(text)
    read_cell(text)


def topics(data: bytes) -> None:
    """Read a label."""
    label, _, unit = text_of(data).partition("\0")
    assert read_topic(label, unit) == read_topic(label, unit)


def csv(data: bytes) -> None:
    """Read a table of text, in any shape, and check it."""
    _check(data, "csv")


def json(data: bytes) -> None:
    """Read JSON or JSON Lines, and check it."""
    _check(data, "jsonl" if data[:1] == b"\0" else "json")


def xlsx(data: bytes) -> None:
    """Read a sheet, the shared texts and the styles of a workbook, parted by NUL."""
    sheet, texts, styles, *_ = (*data.split(b"\0"), b"", b"")
    stream = io.BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, text in _BOOK.items():
            archive.writestr(name, text)
        archive.writestr("xl/sheet.xml", sheet)
        archive.writestr("xl/sharedStrings.xml", texts or _NO_TEXTS)
        if styles:
            archive.writestr("xl/styles.xml", styles)
    _check(stream.getvalue(), "xlsx")


def archives(data: bytes) -> None:
    """Read bytes that may be a workbook or a document."""
    _check(data, "xlsx")
    _extract(data, "docx")


def parquet(data: bytes) -> None:
    """Read bytes that may be Parquet."""
    _check(data, "parquet")


def markdown(data: bytes) -> None:
    """Read copy in Markdown, and the figures of it."""
    _extract(data, "md")


def html(data: bytes) -> None:
    """Read copy in HTML, and the figures of it."""
    _extract(data, "html")


def docx(data: bytes) -> None:
    """Read the main part of a document, its notes and its comments, parted by NUL."""
    parts = (*data.split(b"\0"), b"", b"")[:3]
    stream = io.BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, text in _DOCUMENT.items():
            archive.writestr(name, text)
        for name, part in zip(("document", "footnotes", "comments"), parts, strict=True):
            archive.writestr(f"word/{name}.xml", part or f'<w:x xmlns:w="{_WORD}"/>')
    _extract(stream.getvalue(), "docx")


def config(data: bytes) -> None:
    """Read a config, and a baseline."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "verify.toml"
        path.write_bytes(data)
        try:
            load_settings(path)
        except VerifyError as error:
            _is_one_line(error)
    try:
        read_baseline(data, "baseline.json")
    except VerifyError as error:
        _is_one_line(error)


def _check(data: bytes, suffix: str) -> None:
    rows = []
    try:
        for row in read_ledger("-", stdin=io.BytesIO(data), stdin_format=suffix):
            rows.append(row)
            if len(rows) == MOST_ROWS:
                break
    except VerifyError as error:
        _is_one_line(error)
    if rows:
        report = check_rows(rows, Settings())
        assert len(report.claims) >= len(rows)


def _extract(data: bytes, suffix: str) -> None:
    try:
        copy = read_copy("-", stdin=io.BytesIO(data), stdin_format=suffix)
    except VerifyError as error:
        _is_one_line(error)
        return
    assert len(copy.text) == len(copy.shown)
    for figure in read_article(copy.text).figures:
        assert 0 <= figure.start < figure.end <= len(copy.text)


def _is_one_line(error: VerifyError) -> None:
    assert str(error)
    assert "Traceback" not in str(error)


_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument"
_NO_TEXTS = f'<sst xmlns="{_MAIN}"/>'


def _links(**targets: str) -> str:
    links = "".join(
        f'<Relationship Id="{kind}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'


def _types(folder: str, kind: str, **parts: str) -> str:
    overrides = "".join(
        f'<Override PartName="/{folder}/{name}.xml" ContentType="{_KIND}.{kind}.{part}+xml"/>'
        for name, part in parts.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>'
    )


_BOOK: Mapping[str, str] = {
    "[Content_Types].xml": _types(
        "xl",
        "spreadsheetml",
        workbook="sheet.main",
        sheet="worksheet",
        sharedStrings="sharedStrings",
    ),
    "_rels/.rels": _links(officeDocument="xl/workbook.xml"),
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="s" sheetId="1" r:id="worksheet"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": _links(worksheet="sheet.xml"),
}
_DOCUMENT: Mapping[str, str] = {
    "[Content_Types].xml": _types(
        "word",
        "wordprocessingml",
        document="document.main",
        footnotes="footnotes",
        comments="comments",
    ),
    "_rels/.rels": _links(officeDocument="word/document.xml"),
    "word/_rels/document.xml.rels": _links(footnotes="footnotes.xml", comments="comments.xml"),
}

TARGETS: Mapping[str, Target] = {
    each.__name__: each
    for each in (
        *(figures, dates, sources, topics, csv, json, xlsx),
        *(archives, parquet, markdown, html, docx, config),
    )
}
