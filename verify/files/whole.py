"""Write files whole or not at all: each one is written beside its place, and then moved there.

If a run ends in between, by Ctrl-C, a signal or a full disk, the old files are as they were. A run
that is killed at once cannot remove its unfinished file: the next one that writes the same file
does. It knows by a lock whether the other run still goes on.
"""

import errno
import os
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

WriteTo = Callable[[Path], object]

_TRIES = 100  # names for an unfinished file, of which others may have some already
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)  # Windows has none


def replace_files(files: Mapping[Path, WriteTo]) -> None:
    """Write all files beside their places, and only then let them replace the old ones.

    Each function gets the path to write to. A file keeps the mode of the old one. Raises OSError.
    """
    for path in files:
        if path.exists() and not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    with _written(files) as unfinished:
        for path, part in unfinished.items():
            part.replace(path)


def create_files(files: Mapping[Path, WriteTo]) -> None:
    """Write new files: all of them, or none. Raises OSError, also if there is one already."""
    placed: list[Path] = []
    with _written(files) as unfinished:
        try:
            for path, part in unfinished.items():
                _place_new(part, path)
                placed.append(path)
        except OSError:
            for path in placed:
                path.unlink(missing_ok=True)
            raise


def _place_new(part: Path, path: Path) -> None:
    try:
        path.hardlink_to(part)  # this fails if there is a file, and a move would replace it
    except FileExistsError:
        raise
    except OSError:  # a disk without links
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        part.replace(path)


@contextmanager
def _written(files: Mapping[Path, WriteTo]) -> Iterator[Mapping[Path, Path]]:
    """Write the unfinished files, and give them. At the end, those that are left are removed."""
    made: dict[Path, Path] = {}
    locks: list[int] = []

    def remove() -> None:
        for part in made.values():
            with suppress(OSError):
                part.unlink()

    with ended_cleanly(remove):
        try:
            for path, write_to in files.items():
                _sweep(path)
                made[path], lock = _make_part(path)
                locks.append(lock)
                write_to(made[path])
            yield made
        finally:
            remove()
            for lock in locks:
                os.close(lock)


def _make_part(path: Path) -> tuple[Path, int]:
    """Make an empty file beside `path`, and return it, locked. No link is ever followed."""
    has_old = path.exists()
    for number in range(_TRIES):
        part = path.with_name(f".{path.name}.{os.getpid()}-{number}.part")
        try:
            lock = os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600 if has_old else 0o666)
        except FileExistsError:
            continue
        if _lock(lock) and _is_at(part, lock):
            if has_old:
                part.chmod(stat.S_IMODE(path.stat().st_mode))
            return part, lock
        os.close(lock)
    raise FileExistsError(errno.EEXIST, "unfinished files of other runs are in the way", str(path))


def _sweep(path: Path) -> None:
    """Remove the unfinished files of runs that were killed. That of a living run is locked."""
    start, end = f".{path.name}.", ".part"
    with suppress(OSError), os.scandir(path.parent) as entries:
        left = [each.path for each in entries if each.name.startswith(start)]
        for name in left:
            if name.endswith(end):
                _remove_if_dead(Path(name))


def _remove_if_dead(part: Path) -> None:
    if not part.is_file() or part.is_symlink():
        return
    with suppress(OSError):
        handle = os.open(part, os.O_RDWR | _NO_LINK)
        try:
            if _lock(handle) and _is_at(part, handle):
                part.unlink()
        finally:
            os.close(handle)


def _lock(handle: int) -> bool:
    """Lock an open file for this run. Return False if another run has it, or if nobody can."""
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock

        flock(handle, LOCK_EX | LOCK_NB)
    except ImportError:  # Windows: a file that is open cannot be removed anyway
        return True
    except BlockingIOError:
        return False
    except OSError:  # a disk without locks
        return True
    return True


def _is_at(part: Path, handle: int) -> bool:
    try:
        return os.path.samestat(part.lstat(), os.fstat(handle))
    except FileNotFoundError:
        return False


_REMOVALS: list[Callable[[], object]] = []  # of all that is unfinished, the newest last


@contextmanager
def ended_cleanly(remove: Callable[[], object]) -> Iterator[None]:
    """Call `remove` before a signal ends the run: of `kill`, `timeout`, or a closed terminal.

    Ctrl-C needs nothing: it is an exception. A signal that the run ignores, as under `nohup`, stays
    ignored.
    """
    import signal
    from threading import current_thread, main_thread

    def end(number: int, _frame: object) -> None:
        while _REMOVALS:
            _REMOVALS.pop()()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    names = ("SIGTERM", "SIGHUP") if current_thread() is main_thread() else ()
    numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
    ours = [number for number in numbers if signal.getsignal(number) == signal.SIG_DFL]
    _REMOVALS.append(remove)
    for number in ours:
        signal.signal(number, end)
    try:
        yield
    finally:
        for number in ours:
            signal.signal(number, signal.SIG_DFL)
        if remove in _REMOVALS:
            _REMOVALS.remove(remove)
