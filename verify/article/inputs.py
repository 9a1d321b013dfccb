"""The files of a run on copy: articles, and the ledgers or texts that they are set against."""

from collections.abc import Iterable, Sequence
from typing import BinaryIO

from verify.article.copy import Copy, read_copy
from verify.article.coverage import Against, gather
from verify.errors import InputError
from verify.model import Row, Settings
from verify.normalise import normalise
from verify.read import FORMATS, find_suffix, read_ledger


def tell_apart(
    copies: Sequence[str], against: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of copy and of what it is set against, each once.

    A ledger among the copy is one to be set against: a shell makes that of `--against *.csv`.
    Raises InputError where standard input would be both, or no copy is left.
    """
    ledgers = [name for name in copies if find_suffix(name) in FORMATS]
    named = tuple(dict.fromkeys(name for name in copies if name not in ledgers))
    if not named:
        raise InputError("no copy is named, only what it is set against")
    if "-" in named and "-" in against:
        raise InputError("standard input can be the copy or what it is set against, not both")
    return named, tuple(dict.fromkeys((*against, *ledgers)))


def read_copies(
    names: Iterable[str], stdin: BinaryIO | None, stdin_format: str
) -> tuple[list[Copy], list[InputError]]:
    """Return the copy that can be read, and what is wrong with the rest.

    Raises InputError if there is nothing to go on with.
    """
    read: list[Copy] = []
    failed: list[InputError] = []
    for name in dict.fromkeys(names):
        try:
            read.append(read_copy(name, stdin=stdin, stdin_format=stdin_format))
        except InputError as error:
            failed.append(error)
    if not read:
        raise failed[0]
    return read, failed


def read_against(
    names: Sequence[str], stdin: BinaryIO | None, stdin_format: str, settings: Settings
) -> Against:
    """Return what copy is set against: ledgers by the end of their names, and other texts.

    Raises InputError if any cannot be read: half of a ledger would call good copy wrong.
    """
    rows: list[Row] = []
    texts: list[Copy] = []
    for name in dict.fromkeys(names):
        suffix = f".{stdin_format.lower()}" if name == "-" else find_suffix(name)
        if suffix in FORMATS:
            rows += read_ledger(name, stdin=stdin, stdin_format=stdin_format)
        else:
            texts.append(read_copy(name, stdin=stdin, stdin_format=stdin_format))
    return gather(normalise(rows, settings), texts, settings)
