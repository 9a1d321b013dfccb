"""A copy of a stream that cannot be read twice: of a pipe, or of a file that is unpacked."""

import io
from collections.abc import Callable
from typing import BinaryIO

MOST_IN_MEMORY = 16 * 1024 * 1024  # bytes; a longer pipe is written to disk


def copy_stream(stream: BinaryIO, check_size: Callable[[int], None]) -> BinaryIO:
    """Copy a stream: the format is found first, and then the content is read from the start.

    `check_size` raises an error if so many bytes are too many.
    """
    head = stream.read(MOST_IN_MEMORY)
    if len(head) < MOST_IN_MEMORY:
        return io.BytesIO(head)
    from tempfile import TemporaryFile

    copy = TemporaryFile()  # noqa: SIM115 - the caller closes it
    try:
        while head:
            copy.write(head)
            check_size(copy.tell())
            head = stream.read(MOST_IN_MEMORY)
        copy.seek(0)
    except BaseException:
        copy.close()
        raise
    return copy
