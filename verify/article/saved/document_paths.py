"""The files that a row of a ledger names as evidence: only those beside the ledger are read."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from posixpath import normpath

from verify.errors import InputError
from verify.model.claims import Claim, file_of
from verify.model.documents import DOCUMENTS
from verify.text.patterns import pattern

COLUMNS = ("evidence", "archived_url")
ADDRESS = r"[a-z][a-z0-9+.-]+:|//|www\.|[^\s/\\]+\.[a-z]{2,}/"
MOST_BYTES = 20_000_000  # of a document


def named_documents(claim: Claim) -> Iterator[tuple[str, str]]:
    """Yield each document that a row names, with its column: several are apart by ";".

    An address is no document, even without "https://": "example.org/report.html".
    """
    for column in COLUMNS:
        cell: str = getattr(claim, column)
        for part in map(str.strip, cell.split(";")):
            is_document = part.casefold().endswith(DOCUMENTS)
            if is_document and not pattern(ADDRESS).match(part.casefold()):
                yield column, part


def find_document(claim: Claim, name: str) -> Path:
    """Return the file that a row names, in the folder of its ledger or below.

    Raises InputError if it is not there, or leads out of the folder, by ".." or by a link.
    """
    folder = Path(file_of(claim.location.path)).parent
    parts = normpath(name.replace("\\", "/")).split("/")
    if name.startswith(("/", "\\", "~")) or parts[0] == ".." or ":" in parts[0]:
        raise InputError("outside of the folder of the ledger, so not read: save a copy in it")
    path = folder.joinpath(*parts)
    try:
        real = path.resolve(strict=True)
        found = real.stat()
    except (OSError, ValueError, RuntimeError):
        raise InputError("not beside the ledger: save the document, or correct the name") from None
    if not real.is_relative_to(folder.resolve()):
        raise InputError(
            "a link out of the folder of the ledger, so not read: save a copy in the folder"
        )
    if not stat.S_ISREG(found.st_mode):
        raise InputError("no file: save the document itself")
    if found.st_size > MOST_BYTES:
        raise InputError(f"larger than {MOST_BYTES // 1_000_000} MB: save its text alone")
    return real


def has_folder(claim: Claim) -> bool:
    """Is a row from a file, and not from standard input or from Python?"""
    return bool(claim.location.path) and not claim.location.path.startswith("<")


def shown(path: Path) -> str:
    """Return a path as messages name it."""
    return os.fspath(path)
