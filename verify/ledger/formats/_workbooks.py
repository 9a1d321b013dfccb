"""Open a workbook with openpyxl, after a look at what it unpacks to: no part fills the memory."""

from collections.abc import Mapping
from typing import Any, BinaryIO

from verify.errors import InputError
from verify.files.archives import measure

SIZE_LIMIT = 512 << 20  # bytes after unpacking
# The "<" of all parts, of the shared texts, and of any other part that is no sheet. A cell has
# four to six, so these are some two million cells; a mark costs about 100 bytes at worst.
MOST_MARKS = 10_000_000
MOST_IN_TEXTS = 3_000_000
MOST_IN_OTHERS = 300_000

_TOO_LARGE = (
    "unpacks to more than a desk needs (512 MB, or about two million cells): save it as CSV"
)


def open_sheets(stream: BinaryIO, path: str) -> list[Any]:
    """Return the sheets of a workbook. Raises InputError if one of its parts is too large."""
    found = measure(stream, SIZE_LIMIT)
    if found is None or sum(found.marks.values()) > MOST_MARKS:
        raise InputError(_TOO_LARGE, path)
    reader = _make_reader(stream, path, found.marks)
    reader.read()
    sheets = list(reader.wb.worksheets)
    if not sheets:
        raise InputError(
            "has no sheet with cells: open it in a spreadsheet and save it again", path
        )
    return sheets


def _make_reader(stream: BinaryIO, path: str, marks: Mapping[str, int]) -> Any:  # noqa: ANN401
    from openpyxl.packaging.manifest import Manifest
    from openpyxl.reader.excel import ExcelReader
    from openpyxl.xml.constants import ARC_CONTENT_TYPES, SHARED_STRINGS, WORKSHEET_TYPE

    most = {WORKSHEET_TYPE: MOST_MARKS, SHARED_STRINGS: MOST_IN_TEXTS}

    class Reader(ExcelReader):
        """Reads no part that is too large for what it is used for, and no sheet twice."""

        package: Manifest

        def read_manifest(self) -> None:
            if marks.get(ARC_CONTENT_TYPES, 0) > MOST_IN_OTHERS:
                raise InputError(_TOO_LARGE, path)
            super().read_manifest()
            limits: dict[str, int] = {}
            for part in self.package.Override:
                limit = most.get(str(part.ContentType), MOST_IN_OTHERS)
                name = str(part.PartName).lstrip("/")
                limits[name] = min(limit, limits.get(name, limit))
            if any(count > limits.get(name, MOST_IN_OTHERS) for name, count in marks.items()):
                raise InputError(_TOO_LARGE, path)

        def read_worksheets(self) -> None:
            parts = [link.target for _, link in self.parser.find_sheets()]
            if len(set(parts)) < len(parts):
                raise InputError("two of its sheets are the same part: save it again", path)
            super().read_worksheets()

    return Reader(stream, read_only=True, keep_links=False)
