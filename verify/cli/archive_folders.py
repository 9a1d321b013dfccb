"""Archives: folders with the rows of ledgers, to which runs add, and beside which they check."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory

from verify.cli.input_files import Inputs, keep_rows
from verify.cli.output_files import follow
from verify.cli.progress import Progress
from verify.engine.archive.columns import Known
from verify.engine.archive.kept import (
    KeptPart,
    add_part,
    digest_of,
    has_parts_alone,
    next_number,
    read_abouts,
    read_parts,
)
from verify.engine.archive.learning import learn
from verify.engine.archive.readings import fingerprint_of
from verify.engine.archive.store import Store
from verify.errors import InputError
from verify.files.whole import ended_cleanly
from verify.ledger.formats import name_in_places, once_each
from verify.model.claims import Row
from verify.model.findings import Unread
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Opening, Settings

TRIES = 100  # to add to an archive to which other runs add
HOW_TO_MAKE = "no archive: verify index LEDGER -o ARCHIVE makes one"


class Added(NamedTuple):
    """How many rows of how many ledgers a run added to an archive, and how many it has now."""

    rows: int
    ledgers: int
    total: int


@contextmanager
def own_folder() -> Iterator[Path]:
    """Give a folder for the rows of a run. It is removed at the end, also by a signal."""
    with (
        TemporaryDirectory(prefix="verify-") as name,
        ended_cleanly(lambda: rmtree(name, ignore_errors=True)),
    ):
        yield Path(name)


def keep_in(
    store: Store, ledgers: Inputs, stdin_format: str, opening: Opening, progress: Progress
) -> tuple[Unread, ...]:
    """Put the rows of ledgers into a store, and return the ledgers that could not be read."""

    def keep(path: str, rows: Iterable[Row]) -> None:
        progress.begin(f"reading {path}")
        store.add_ledger(path, rows, opening, progress.track)

    unread = keep_rows(ledgers, stdin_format, progress, opening, keep, of_any_size=True)
    progress.begin("working")
    return unread


def load_archive(name: str, ledgers: Iterable[str], settings: Settings, store: Store) -> bool:
    """Put the rows of an archive into a store, beside which these ledgers are checked.

    Return whether what is known of some rows is out of date, so that they are read anew.
    """
    parts = list(read_parts(Path(name), fingerprint_of(settings)))
    if not parts:
        raise InputError(HOW_TO_MAKE, name)
    _refuse_known(_digests(ledgers), name, (part.files for part in parts))
    for part in parts:
        store.add_kept(part.rows)
    return not settings.events and not all(part.rows.known.rows for part in parts)


def add_ledgers(name: str, ledgers: Inputs, settings: Settings, progress: Progress) -> Added:
    """Add the rows of ledgers to an archive: those of all of them, or none.

    Raises InputError if any of them cannot be read.
    """
    archive = Path(name)
    follow(archive)  # a message has the path as it was given
    fingerprint = fingerprint_of(settings)
    parts = read_abouts(archive, fingerprint)
    if not parts and archive.exists() and not (archive.is_dir() and has_parts_alone(archive)):
        raise InputError("neither an archive nor an empty folder: choose another name", name)
    files = once_each(ledgers.files)
    if "-" in files:
        raise InputError("standard input has no name for later runs: save it as a file first")
    digests = _digests(files)
    _refuse_known(digests, name, (part.files for part in parts))
    with own_folder() as folder:
        store = Store(folder)
        if keep_in(store, ledgers, "", settings.opening, progress):
            raise InputError("nothing was added: leave out what cannot be read, or mend it", name)
        before = {key: read for part in parts for key, read in part.labels.items()}
        known, order = learn(store.rows(), settings, folder, before, progress.track)
        part = KeptPart(store.at_rest(known or Known(), order), digests)
        total = _add(archive, part, fingerprint if known else "", name)
        return Added(store.size, len(files), total)


def _add(archive: Path, part: KeptPart, fingerprint: str, name: str) -> int:
    """Add a part, and return how many rows there are now. Other runs may add to it at once."""
    for _ in range(TRIES):
        number = next_number(archive)  # before a look at what is there: see `add_part`
        parts = read_abouts(archive)
        _refuse_known(part.files, name, (each.files for each in parts))
        try:
            add_part(archive, number, part, fingerprint)
        except FileExistsError:
            continue
        return sum(each.rows for each in parts) + part.rows.height
    raise InputError("other runs add to it all the time: run verify index again", name)


def _digests(files: Iterable[str]) -> Mapping[str, str]:
    """Return the digest of each file, by its name in places."""
    return {name_in_places(file): digest_of(file) for file in files}


def _refuse_known(files: Mapping[str, str], name: str, parts: Iterable[Mapping[str, str]]) -> None:
    """Raise InputError if an archive has one of these ledgers, or another one of its name."""
    known = {file: digest for part in parts for file, digest in part.items()}
    names = {digest: file for file, digest in known.items()}
    for file, digest in files.items():
        if digest and digest in names:
            where = "" if names[digest] == file else f", as {names[digest]}"
            raise InputError(f"its claims are in {name} already{where}", file)
        if file in known:
            raise InputError(f"another ledger in {name} has this name: rename this one", file)
        names[digest] = file
