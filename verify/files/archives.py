"""Measure a ZIP archive of XML before a library opens it: a small file can unpack to any size."""

from collections.abc import Mapping
from typing import BinaryIO
from zipfile import ZipFile

from verify.model.named_tuples import NamedTuple

_BLOCK = 1 << 20  # bytes
_MOST_PARTS = 5_000  # of an archive; a document or a workbook has dozens


class Unpacked(NamedTuple):
    """What an archive unpacks to: its bytes, and the "<" of each part: two for each element."""

    size: int
    marks: Mapping[str, int]


def measure(stream: BinaryIO, most: int) -> Unpacked | None:
    """Return what an archive unpacks to, or None if that is more than `most` bytes.

    `zipfile` gives no more bytes of a part than its header says, so the sum of the headers holds.
    """
    with ZipFile(stream) as archive:
        parts = archive.infolist()
        size = sum(part.file_size for part in parts)
        if size > most or len(parts) > _MOST_PARTS:
            return None
        marks: dict[str, int] = {}
        for part in parts:
            marks[part.filename] = marks.get(part.filename, 0)
            with archive.open(part) as file:
                while block := file.read(_BLOCK):
                    marks[part.filename] += block.count(b"<")
    return Unpacked(size, marks)
