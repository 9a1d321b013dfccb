"""Read the input of a command: ledgers, and standard input."""

import sys
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import BinaryIO

from verify.cli.ending import say
from verify.cli.progress import Progress
from verify.errors import InputError
from verify.model.claims import Claim, Location, Row
from verify.model.findings import Report, Unread
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Opening, Settings
from verify.progress import Track


class Part(StrEnum):
    """A part of the input of a run, in the words of a message."""

    LEDGERS = "ledgers"
    COPY = "copy"
    AGAINST = "files to check copy against"


class Inputs(NamedTuple):
    """The files of a run, in their order. `failed` says which names match no file.

    `typed` are the names as a person types them to read the same files again: a folder is one name,
    and the files of the project need none.
    """

    files: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()
    failed: tuple[InputError, ...] = ()


def read_report(
    ledgers: Inputs,
    stdin_format: str,
    settings: Settings,
    progress: Progress,
    *,
    asks_rules: bool = True,
) -> Report:
    """Return the report of a check of the ledgers.

    If some ledgers cannot be read, they are named on stderr, and the others are checked. Raises
    InputError if no ledger can be read. If `asks_rules` is false, the report has no findings.
    """
    from verify.ledger.normalise import drain

    rows, unread = read_rows(ledgers, stdin_format, progress, settings.opening)
    return check_rows_read(drain(rows), unread, settings, progress, asks_rules=asks_rules)


def check_rows_read(
    rows: Iterable[Row],
    unread: tuple[Unread, ...],
    settings: Settings,
    progress: Progress,
    *,
    asks_rules: bool = False,
) -> Report:
    """Return the report of rows that were read, with the ledgers that could not be read."""
    from verify.engine.ledgers import check_rows, group_rows

    if not asks_rules:
        return group_rows(rows, settings, progress.track, unread)
    return check_rows(rows, settings, progress.track, unread, read_documents)


def read_documents(claims: Iterable[Claim], settings: Settings, track: Track) -> Iterable[Claim]:
    """Look the figures of the claims up in the documents beside their ledgers."""
    from verify.article.saved.document_flaws import with_document_flaws

    return with_document_flaws(claims, settings, track)


def read_rows(
    ledgers: Inputs, stdin_format: str, progress: Progress, opening: Opening
) -> tuple[list[Row], tuple[Unread, ...]]:
    """Return the rows of the ledgers, and the ledgers that could not be read.

    Those are named on stderr. Raises InputError if no ledger can be read.
    """
    rows: list[Row] = []

    def keep(_path: str, some: Iterable[Row]) -> None:
        rows.extend([*some])  # all of them, or none

    unread = keep_rows(ledgers, stdin_format, progress, opening, keep)
    if not rows:
        raise InputError("no ledger could be read")
    return rows, unread


def keep_rows(
    ledgers: Inputs,
    stdin_format: str,
    progress: Progress,
    opening: Opening,
    keep: Callable[[str, Iterable[Row]], None],
    *,
    of_any_size: bool = False,
) -> tuple[Unread, ...]:
    """Hand each ledger with its rows to `keep`, and return the ledgers that could not be read.

    `keep` keeps all rows of a ledger, or none if reading them raises an error. `of_any_size` says
    that it does not hold them in memory.
    """
    from verify.ledger.formats import once_each, read_ledger

    failed = list(ledgers.failed)
    paths = once_each(ledgers.files)
    for path in paths:
        try:
            read = read_ledger(
                path,
                stdin=standard_input(),
                stdin_format=stdin_format,
                opening=opening,
                of_any_size=of_any_size,
            )
            keep(path, progress.track(read, f"reading {path}"))
        except InputError as error:
            if len(paths) == 1 and not failed:
                raise
            failed.append(error)
    unread = {error.path for error in failed}
    good = [path for path in paths if path not in unread]
    # The names of files that a person typed need no list, and a folder has one if a part is bad.
    has_list = ledgers.files != ledgers.typed and not unread.isdisjoint(paths)
    return say_unread(failed, progress, good if has_list else ())


def say_unread(
    failed: Iterable[InputError], progress: Progress, good: Sequence[str] = ()
) -> tuple[Unread, ...]:
    """Print on stderr which files could not be read, and why. Return them for the page.

    The last line also names the `good` ones, which are read.
    """
    some = tuple(failed)
    if some:
        progress.end()
    for error in some[:-1]:
        say(error)
    for error in some[-1:]:
        say(_with_good(error, good))
    return tuple(Unread(Location(error.path, error.line), error.reason) for error in some)


def _with_good(error: InputError, good: Sequence[str]) -> InputError:
    """Return an error that also names the files that are read."""
    if not good:
        return error
    from verify.text.english import listing

    return InputError(f"{error.reason}; read: {listing(good)}", error.path, error.line)


def standard_input() -> BinaryIO | None:
    """Return standard input as bytes, or None if it is closed."""
    return sys.stdin.buffer if sys.stdin else None
