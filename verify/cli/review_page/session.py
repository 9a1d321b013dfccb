"""The files of a review as they were read, and the changes that were made, one after the other."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock

from verify.article.against_claims.inputs import read_copies
from verify.article.statements.copy_claims import DraftedCopy, draft_claims
from verify.cli.options import Choosing, Locating
from verify.cli.output_files import write_file
from verify.cli.review_page.diffs import Parts, show_change
from verify.cli.review_page.drafts import STATE
from verify.cli.settings import read_settings
from verify.compare.near_pairs import NearPair, find_near_pairs
from verify.config import CONFIG_NAMES
from verify.engine.ledgers import check_rows
from verify.errors import EmptyLedgerError, InputError, VerifyError
from verify.findings.states import with_states
from verify.ledger.formats import open_file, read_bytes
from verify.model.claims import Location, Row
from verify.model.findings import FindingState, Report, State
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings

MOST_UNDONE = 500  # changes that are kept to be undone


class ReviewInputs(NamedTuple):
    """What a review is about: files, and the options that say how they are read."""

    ledgers: tuple[str, ...]
    copies: tuple[str, ...] = ()
    config: str = ""
    choosing: Choosing = Choosing()
    locating: Locating = Locating()


class FileChange(NamedTuple):
    """A change of one file. `before` and `after` are its bytes, None if there is no file."""

    what: str
    path: str
    before: bytes | None
    after: bytes | None


class LastChange(NamedTuple):
    """What was done last, with the lines that it changed, as the page shows it."""

    what: str
    path: str
    lines: tuple[Parts, ...]


class View(NamedTuple):
    """All that was read of the files. `data` has their bytes, None if there is no file.

    `is_stale` says that the claims of the report have older words in the column of the review.
    """

    inputs: ReviewInputs
    settings: Settings
    data: Mapping[str, bytes | None]
    rows: tuple[Row, ...]
    by_place: Mapping[Location, tuple[Row, ...]]
    report: Report
    states: tuple[FindingState, ...]
    pairs: tuple[NearPair, ...]
    drafted: tuple[DraftedCopy, ...]
    unread: tuple[str, ...]
    is_stale: bool = False

    @property
    def config(self) -> str:
        """The config of the review, which may not exist yet."""
        return self.inputs.config or CONFIG_NAMES[0]


Act = Callable[[View, Mapping[str, str]], FileChange]


class OutdatedError(VerifyError):
    """The page did not show the files as they are: nothing was written."""


class Session:
    """A review. All methods may be called by several threads: one change is made at a time."""

    def __init__(self, inputs: ReviewInputs) -> None:
        self.lock = Lock()
        self.version = 1
        self.view = read_view(inputs)
        self.problem = ""
        self.done: list[FileChange] = []
        self.marks = _marks(self.view.data)
        self.last: LastChange | None = None
        self.near: dict[str, list[str]] = {}  # names of sources that are like an unknown one

    def look(self) -> None:
        """Read the files again if one of them seems to be another one, by its size and time."""
        if _marks(self.view.data) != self.marks:
            self.refresh()
            self.marks = _marks(self.view.data)

    def refresh(self) -> bool:
        """Read the files again if another program changed one of them. Return whether it did."""
        changed = [path for path, data in self.view.data.items() if _read(path) != data]
        if not changed:
            return False
        self._reload()
        names = ", ".join(changed)
        self.last = LastChange(f"{names}: changed by another program, and read again", names, ())
        return True

    def change(self, version: int, act: Act, said: Mapping[str, str]) -> None:
        """Make one change, if the page shows the newest version. Raises VerifyError."""
        with self.lock:
            self._require(version)
            if self.problem:
                raise OutdatedError(f"{self.problem}: correct that first, nothing was written")
            made = act(self.view, said)
            self._write(made)
            self.done = [*self.done[1 - MOST_UNDONE :], made]

    def undo(self, version: int) -> None:
        """Undo the last change, if its file is as the change left it. Raises VerifyError."""
        with self.lock:
            self._require(version)
            if not self.done:
                raise InputError("there is nothing to undo")
            made = self.done[-1]
            if _read(made.path) != made.after:
                self.done.pop()
                message = "was changed after that: undo it in the file itself"
                raise InputError(message, made.path)
            self._write(FileChange(f"undone: {made.what}", made.path, made.after, made.before))
            self.done.pop()

    def _require(self, version: int) -> None:
        if self.refresh():
            raise OutdatedError("a file was changed by another program: nothing was written")
        if version != self.version:
            what = f" ({self.last.what})" if self.last else ""
            message = f"another window made a change first{what}: nothing was written, look again"
            raise OutdatedError(message)

    def _write(self, made: FileChange) -> None:
        if _read(made.path) != made.before:
            self._reload()
            raise OutdatedError(f"{made.path} was changed by another program: nothing was written")
        if made.after is None:
            _remove(made.path)
        else:
            write_file(made.after, made.path, ())
        self.last = LastChange(
            made.what, made.path, show_change(made.path, made.before, made.after)
        )
        if made.path == self.view.config and not self.view.inputs.config:
            inputs = self.view.inputs._replace(config=made.path)
            self.view = self.view._replace(inputs=inputs)
        self._reload()

    def fresh_report(self) -> Report:
        """Return the report with each column as the ledgers have it now."""
        view = self.view
        return check_rows(view.rows, view.settings) if view.is_stale else view.report

    def _reload(self) -> None:
        self.version += 1
        config = self.view.data[self.view.config]
        try:
            # What is older than a fault was made from other files: it is all read again.
            self.view = read_view(self.view.inputs, None if self.problem else self.view)
            self.problem = ""
        except VerifyError as error:
            self.problem = str(error)
            data = {path: _read(path) for path in self.view.data}
            self.view = self.view._replace(data=data)
        self.marks = _marks(self.view.data)
        if self.view.data[self.view.config] != config:
            self.near.clear()


def read_view(inputs: ReviewInputs, before: View | None = None) -> View:
    """Read all files, and check the ledgers. Copy that did not change is not read again.

    Raises VerifyError if the config is wrong, or if no ledger can be read.
    """
    config = inputs.config or CONFIG_NAMES[0]
    names = (*inputs.ledgers, config, *inputs.copies)
    data = {path: _read(path) for path in names}
    has_config = data[config] is not None and bool(inputs.config)
    configs = (config,) if has_config else ()
    settings = read_settings(configs, inputs.choosing, locating=inputs.locating)
    rows, unread = _read_rows(inputs, data, settings)
    by_place: dict[Location, tuple[Row, ...]] = {}
    for row in rows:
        by_place[row.location] = (*by_place.get(row.location, ()), row)
    kept = (*inputs.copies, config)
    is_same = before is not None and all(before.data.get(name) == data[name] for name in kept)
    if before and is_same and _say_the_same(before.rows, rows):
        found = before._replace(data=data, rows=tuple(rows), by_place=by_place)
        return found._replace(unread=tuple(unread), is_stale=True)
    drafted = before.drafted if before and is_same else _draft(inputs.copies, settings)
    report = check_rows(rows, settings)
    states = [each for each in with_states(report.found) if each.state is State.OPEN]
    states.sort(key=lambda each: each.finding.rule.severity.rank)
    checked = (report, tuple(states), find_near_pairs(report.groups))
    return View(
        inputs, settings, data, tuple(rows), by_place, *checked, tuple(drafted), tuple(unread)
    )


def _say_the_same(before: Sequence[Row], after: Sequence[Row]) -> bool:
    """Are the rows the same but for the column of the review, of which no rule knows?"""
    return len(before) == len(after) and all(
        _without_state(one) == _without_state(other)
        for one, other in zip(before, after, strict=True)
    )


def _without_state(row: Row) -> Row:
    return row._replace(extra={name: text for name, text in row.extra.items() if name != STATE})


def _marks(names: Iterable[str]) -> Mapping[str, tuple[int, int]]:
    """Return the size and the time of each file that is there."""
    found: dict[str, tuple[int, int]] = {}
    for name in names:
        with suppress(OSError):
            state = Path(name).stat()
            found[name] = (state.st_size, state.st_mtime_ns)
    return found


def _read_rows(
    inputs: ReviewInputs, data: Mapping[str, bytes | None], settings: Settings
) -> tuple[list[Row], list[str]]:
    """Return the rows of the ledgers, and what is wrong with those that cannot be read."""
    rows: list[Row] = []
    unread: list[str] = []
    for path in inputs.ledgers:
        found = data[path]
        if found is None and inputs.copies and not Path(path).exists():
            continue  # the first draft makes it
        try:
            rows += list(
                read_bytes(_open(path) if found is None else found, path, settings.opening)
            )
        except EmptyLedgerError:
            continue
        except InputError as error:
            unread.append(str(error))
    if unread and not rows:
        raise InputError(unread[0])
    return rows, unread


def _open(path: str) -> bytes:
    """Open a file that could not be read. Raises the InputError that says why."""
    with open_file(path) as file:
        return file.read()


def _draft(copies: Sequence[str], settings: Settings) -> Sequence[DraftedCopy]:
    if not copies:
        return ()
    from verify.article.statements.drafted_days import with_days

    drafted = draft_claims(read_copies(copies, None, "")[0], settings)
    return [with_days(each, settings.as_of) for each in drafted]


def _read(path: str) -> bytes | None:
    """Return the bytes of a file; None if there is none, or if it cannot be read."""
    try:
        return Path(path).read_bytes()
    except OSError:
        return None


def _remove(path: str) -> None:
    try:
        Path(path).unlink(missing_ok=True)
    except OSError as error:
        raise InputError(f"cannot be removed: {error.strerror}", path) from None
