"""Unpack a ledger that is packed with gzip or Zstandard: "claims.csv.gz"."""

import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from verify.errors import InputError
from verify.extras import import_extra

BEGINNINGS = {b"\x1f\x8b": "gzip", b"(\xb5/\xfd": "Zstandard"}
# A table is packed to a fifth or a tenth of its size. A file that unpacks to far more fills a disk.
MOST_TIMES, ALWAYS = 200, 100 << 20
_BLOCK = 1 << 20
_SMALL = 1 << 10  # packed bytes; they may unpack to thousands of times as many


def find_packing(head: bytes) -> str:
    """Return the name of the packing of a file by its first bytes, or ""."""
    return next((name for mark, name in BEGINNINGS.items() if head.startswith(mark)), "")


def open_packed(stream: BinaryIO, packing: str, path: str) -> BinaryIO:
    """Return a stream of the unpacked bytes. It raises InputError if they cannot all be read."""
    size = stream.seek(0, 2)
    stream.seek(0)
    if packing == "gzip":
        import gzip
        import zlib

        faults: tuple[type[Exception], ...] = (EOFError, gzip.BadGzipFile, zlib.error)
        inner: Any = gzip.GzipFile(fileobj=stream)
    else:
        zstandard = import_extra("zstandard", "reading .zst", "archive", path)
        faults = (EOFError, zstandard.ZstdError)
        inner = _Frames(stream, zstandard.ZstdDecompressor())
    return io.BufferedReader(_Unpacked(inner, size, faults, packing, path), _BLOCK)


class _Frames:
    """The content of the frames of Zstandard. Its own reader ends silently if the last is cut."""

    def __init__(self, stream: BinaryIO, decompressor: Any) -> None:  # noqa: ANN401
        self._pieces = self._unpack(stream, decompressor)
        self._rest = b""

    def read(self, size: int) -> bytes:
        """Return the next bytes, at most so many. Raises EOFError if the last frame is cut."""
        while not self._rest and (piece := next(self._pieces, None)) is not None:
            self._rest = piece
        found, self._rest = self._rest[:size], self._rest[size:]
        return found

    @staticmethod
    def _unpack(stream: BinaryIO, decompressor: Any) -> Iterator[bytes]:  # noqa: ANN401
        frame, is_cut = decompressor.decompressobj(), True
        while block := stream.read(_SMALL):
            while block:
                yield frame.decompress(block)
                is_cut, block = not frame.eof, frame.unused_data
                if frame.eof:
                    frame = decompressor.decompressobj()
        if is_cut:
            raise EOFError


class _Unpacked(io.RawIOBase):
    """The unpacked bytes of a file: read once, from the beginning."""

    def __init__(
        self,
        inner: Any,  # noqa: ANN401
        size: int,
        faults: tuple[type[Exception], ...],
        packing: str,
        path: str,
    ) -> None:
        super().__init__()
        self._inner, self._faults, self._packing, self._path = inner, faults, packing, path
        self._left = max(ALWAYS, MOST_TIMES * size)

    def readable(self) -> bool:
        """Return True: it is read, and nothing else."""
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401
        """Put the next bytes into a buffer, and return how many they are."""
        try:
            found = self._inner.read(len(buffer))
        except self._faults:
            message = f"a {self._packing} file that is damaged or not complete: get it again"
            raise InputError(message, self._path) from None
        self._left -= len(found)
        if self._left < 0:
            message = f"unpacks to more than {MOST_TIMES} times its size: it is no ledger"
            raise InputError(message, self._path)
        buffer[: len(found)] = found
        return len(found)
