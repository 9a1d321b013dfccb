"""The names of files as other programs want them: relative to the repository, with slashes."""

import os
from urllib.parse import quote_from_bytes

from verify.output.page import Run


def relative(path: str, run: Run) -> str:
    """Return the name of a file relative to the root, or whole if it is not below it."""
    if not run.folder:
        return path.replace("\\", "/") if os.sep == "\\" else path
    whole = os.path.normpath(os.path.join(run.folder, path))  # noqa: PTH118  no file is looked at
    root = run.root or run.folder
    is_below = whole.startswith(root.rstrip(os.sep) + os.sep)
    name = os.path.relpath(whole, root) if is_below else whole
    return name.replace(os.sep, "/")


def uri(path: str, run: Run) -> str:
    """Return the name as a URI reference: relative where it can be (RFC 3986)."""
    name = relative(path, run)
    if name[1:2] == ":":  # a Windows drive
        return f"file:///{name[:2]}{_quote(name[2:])}"
    return f"file://{_quote(name)}" if name.startswith("/") else _quote(name)


def _quote(name: str) -> str:
    # By its bytes: a name need not be text in any encoding.
    return quote_from_bytes(os.fsencode(name))
