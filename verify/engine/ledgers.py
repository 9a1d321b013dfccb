"""From files, mappings or claims to a report: what the commands and the Python API share."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from os import PathLike, fspath
from typing import BinaryIO

from verify.engine.run import run
from verify.ledger.claim_ids import follow_ids, tell_apart
from verify.ledger.formats import is_frame, once_each, read_ledger, rows_from, rows_of_frame
from verify.ledger.normalise import normalise
from verify.ledger.tables import PLAIN
from verify.model.claims import Claim, Row
from verify.model.documents import DOCUMENTS
from verify.model.findings import Report, Unread
from verify.model.named_tuples import NamedTuple
from verify.model.rules import AnyRule
from verify.model.settings import Opening, Settings
from verify.progress import Track, in_silence
from verify.topics.areas import with_areas

Item = Mapping[str, object] | Row | Claim
Ledger = str | PathLike[str] | Iterable[Item]
# Reads the documents that claims name as evidence; gives the claims what is wrong with them.
ReadDocuments = Callable[[Iterable[Claim], Settings, Track], Iterable[Claim]]


def read_rows(
    path: str,
    stdin: BinaryIO | None = None,
    stdin_format: str = "",
    opening: Opening = PLAIN,
) -> list[Row]:
    """Return the rows of one ledger, all of them or an InputError."""
    read = read_ledger(path, stdin=stdin, stdin_format=stdin_format, opening=opening)
    return list(read)


def ledger_rules() -> tuple[AnyRule, ...]:
    """Return the rules on ledgers, in the order in which they are asked."""
    from verify.engine.ledger_rules import RULES

    return RULES


def check_rows(
    rows: Iterable[Row],
    settings: Settings,
    track: Track = in_silence,
    unread: tuple[Unread, ...] = (),
    documents: ReadDocuments | None = None,
) -> Report:
    """Return the report on the rows of any number of ledgers; `track` shows how far it is.

    `unread` are the ledgers that have no rows here, because they could not be read. `documents`
    reads the documents beside the ledgers.
    """
    with with_areas(settings.areas):
        claims = with_documents(normalise(rows, settings, track), settings, documents, track)
        return run(claims, settings, ledger_rules(), track, unread)


def with_documents(
    claims: Iterable[Claim], settings: Settings, documents: ReadDocuments | None, track: Track
) -> Iterable[Claim]:
    """Let the documents be read, if any row names one."""
    if documents is None:
        return claims
    every = tuple(claims)
    return documents(every, settings, track) if any(map(_names_document, every)) else every


def _names_document(claim: Claim) -> bool:
    cells = (claim.evidence, claim.archived_url)
    return any(
        part.rstrip().casefold().endswith(DOCUMENTS)
        for cell in cells
        if "." in cell
        for part in cell.split(";")
    )


def group_rows(
    rows: Iterable[Row],
    settings: Settings,
    track: Track = in_silence,
    unread: tuple[Unread, ...] = (),
) -> Report:
    """Return the report on the rows, with groups and verdicts but without rules."""
    with with_areas(settings.areas):
        return run(normalise(rows, settings, track), settings, (), track, unread)


class LedgerRows(NamedTuple):
    """What one argument of the API gives: the rows of a file, or rows and claims without one."""

    path: str
    rows: Iterable[Row]
    claims: Sequence[Claim] = ()


def read_parts(
    ledgers: Iterable[Ledger], opening: Opening, *, of_any_size: bool = False
) -> Iterator[LedgerRows]:
    """Yield what ledgers have: paths, data frames, or rows and claims. A file is read once.

    The rows of a file are read as they are taken. Raises InputError.
    """
    from verify.engine.ledger_files import find_ledger_files  # a command has looked them up

    every = tuple(ledgers)
    read: tuple[str, ...] = ()  # the files so far, each once
    for number, ledger in enumerate(every, 1):
        if isinstance(ledger, (str, PathLike)):
            files = once_each((*read, *find_ledger_files(fspath(ledger), opening)))
            for path in files[len(read) :]:
                yield LedgerRows(path, read_ledger(path, opening=opening, of_any_size=of_any_size))
            read = files
            continue
        name = "<{}>" if len(every) == 1 else f"<{{}} {number}>"
        if is_frame(ledger):
            yield LedgerRows("", rows_of_frame(ledger, name.format("frame"), opening))
            continue
        items = list(ledger)
        claims = [item for item in items if isinstance(item, Claim)]
        rows = [item for item in items if isinstance(item, Row)]
        mappings = [item for item in items if not isinstance(item, (Claim, Row))]
        if mappings or not items:
            rows += rows_from(mappings, name.format("rows"), opening)
        yield LedgerRows("", rows, claims)


def check(
    *ledgers: Ledger, settings: Settings | None = None, documents: ReadDocuments | None = None
) -> Report:
    """Return the report on ledgers: paths, data frames, or rows and claims. Raises VerifyError.

    A path may name a folder, or many files by a pattern. A file is read once.
    """
    settings = settings or Settings()
    rows: list[Row] = []
    claims: list[Claim] = []
    for part in read_parts(ledgers, settings.opening):
        rows += part.rows
        claims += part.claims
    with with_areas(settings.areas):
        new = with_documents(normalise(rows, settings), settings, documents, in_silence)
        return run(follow_ids(tell_apart(chain(claims, new))), settings, ledger_rules())
