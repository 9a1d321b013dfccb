"""The files of a run on copy: articles, and the ledgers or texts to check them against."""

import re
from collections.abc import Iterable, Sequence
from typing import BinaryIO

from verify.article.against_claims.known import KnownClaims, gather
from verify.article.files import Copy, read_copy
from verify.errors import InputError
from verify.ledger.formats import FORMATS, STDIN, find_suffix, once_each, read_ledger
from verify.ledger.normalise import normalise
from verify.model.claims import Row
from verify.model.settings import Settings
from verify.progress import Track, in_silence


def tell_apart(
    copies: Sequence[str], against: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of the copy and of the files to check it against, each once.

    A ledger among the copy is a file to check against: a shell makes this of `--against *.csv`.
    Raises InputError if standard input would be both, or if no copy is left.
    """
    ledgers = [name for name in copies if find_suffix(name) in FORMATS]
    named = once_each(name for name in copies if name not in ledgers)
    if not named:
        raise InputError(f"no copy is named, only ledgers: {', '.join(ledgers)}")
    if "-" in named and "-" in against:
        raise InputError("standard input can be the copy or what it is set against, not both")
    return named, once_each((*against, *ledgers))


def read_copies(
    names: Iterable[str], stdin: BinaryIO | None, stdin_format: str
) -> tuple[list[Copy], list[InputError]]:
    """Return the copy that can be read, and the errors of the rest.

    Raises InputError if there is nothing to go on with.
    """
    read: list[Copy] = []
    failed: list[InputError] = []
    for name in once_each(names):
        try:
            copy = read_copy(name, stdin=stdin, stdin_format=stdin_format)
            _refuse_a_ledger(copy)
            read.append(copy)
        except InputError as error:
            failed.append(error)
    if not read:
        raise failed[0]
    return read, failed


def read_against(
    names: Sequence[str],
    stdin: BinaryIO | None,
    stdin_format: str,
    settings: Settings,
    track: Track = in_silence,
) -> KnownClaims:
    """Return the ledgers, known by the end of their names, and the texts to check copy against.

    Raises InputError if any cannot be read: half of a ledger would call good copy wrong.
    """
    rows: list[Row] = []
    texts: list[Copy] = []
    for name in dict.fromkeys(names):
        if name == "-" and not stdin_format:
            raise InputError("say what - holds: --stdin-format csv, …, or text", STDIN)
        suffix = f".{stdin_format.lower()}" if name == "-" else find_suffix(name)
        if suffix in FORMATS:
            opening = settings.opening
            read = read_ledger(name, stdin=stdin, stdin_format=stdin_format, opening=opening)
            rows += track(read, f"reading {name}", 0)
        else:
            texts.append(read_copy(name, stdin=stdin, stdin_format=stdin_format))
    return gather(normalise(rows, settings, track), texts, settings, track)


def _refuse_a_ledger(copy: Copy) -> None:
    """Refuse a ledger that was piped as copy by mistake."""
    header = copy.shown[: copy.shown.find("\n") + 1].casefold()
    cells = {cell.strip(" \"'\r\n\ufeff") for cell in re.split(r"[,;\t]", header[:1000])}
    if cells >= {"source", "claim", "value"}:
        raise InputError("a ledger, not copy: check it with verify check", copy.path)
