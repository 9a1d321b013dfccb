"""File names for other programs: relative to the repository, with forward slashes."""

import os
from urllib.parse import quote_from_bytes

from verify.model.claims import file_of
from verify.output.page import Run


def relative(path: str, run: Run) -> str:
    """Return a file name relative to the root of the run, or the full name if it is outside.

    `path` may name a sheet of the file too.
    """
    path = file_of(path)
    if not run.folder:
        return path.replace("\\", "/") if os.sep == "\\" else path
    whole = os.path.normpath(os.path.join(run.folder, path))  # noqa: PTH118  no file is read
    root = run.root or run.folder
    is_below = whole.startswith(root.rstrip(os.sep) + os.sep)
    name = os.path.relpath(whole, root) if is_below else whole
    return name.replace(os.sep, "/")


def uri(path: str, run: Run) -> str:
    """Return a file name as a URI reference (RFC 3986), relative to the root if it is inside."""
    name = relative(path, run)
    if name[1:2] == ":":  # a Windows drive
        return f"file:///{name[:2]}{_quote(name[2:])}"
    return f"file://{_quote(name)}" if name.startswith("/") else _quote(name)


def _quote(name: str) -> str:
    # Quote the bytes: a file name may be in no text encoding.
    return quote_from_bytes(os.fsencode(name))
