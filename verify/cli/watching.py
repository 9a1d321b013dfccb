"""`--watch`: run again whenever a file changes, until the person ends it with Ctrl-C."""

import gc
import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import NoReturn

import typer

from verify.cli.ending import CLEAN, FAILED
from verify.cli.messages import note, say
from verify.errors import InputError, VerifyError
from verify.extras import import_extra

DEBOUNCE = 200  # milliseconds: an editor that saves writes, renames and touches in one go
LOOK = 100  # milliseconds until the watcher says that nothing has changed
CLEAR = "\x1b[H\x1b[2J"  # home, and the screen; what has scrolled away is the person's own


def keep_watching(
    files: Collection[str], run: Callable[[], None], configs: Collection[str] = ()
) -> NoReturn:
    """Run, and again after each change of a file; end with the code of the last run.

    `configs` are names of configs that a run would find, there or not. Raises InputError
    where a file cannot be watched.
    """
    if "-" in files:
        raise InputError("--watch needs files: standard input can be read only once")
    watchfiles = import_extra("watchfiles", "--watch", "watch")
    gc.enable()  # a run takes no time for that, but many would fill the memory
    every = (*files, *configs)
    names = {*(str(Path(file).absolute()) for file in every), *map(os.path.realpath, every)}
    folders = sorted({folder for name in names if (folder := Path(name).parent).is_dir()})
    if not folders:
        raise InputError(f"cannot watch {', '.join(files)}: the folder does not exist")
    code = CLEAN
    try:
        for changed in _changes(watchfiles.watch, folders, names):
            code = _run_once(run, changed)
            note(f"watching {', '.join(files)}: press Ctrl-C to stop")
    except KeyboardInterrupt:
        pass
    raise typer.Exit(code)


def _changes(
    watch: Callable[..., Iterable[Iterable[tuple[object, str]]]],
    folders: Iterable[Path],
    names: Collection[str],
) -> Iterator[tuple[str, ...]]:
    """Yield once at the start, and then the files that changed, each time that some did."""
    # The folders are watched, since many editors put a new file in the place of the old one.
    found = iter(
        watch(
            *folders,
            watch_filter=lambda _, path: path in names,
            debounce=DEBOUNCE,
            rust_timeout=LOOK,
            yield_on_timeout=True,
            recursive=False,
            raise_interrupt=True,
        )
    )
    next(found)  # from now on it watches: what changes during the first run is not missed
    yield ()
    for changes in found:
        if changes:
            yield tuple(sorted({path for _, path in changes}))


def _run_once(run: Callable[[], None], changed: tuple[str, ...]) -> int:
    if sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
        sys.stdout.write(CLEAR)
    if changed:
        note(f"changed: {', '.join(map(os.path.relpath, changed))}")
    code = CLEAN
    try:
        run()
    except VerifyError as error:
        say(error)
        code = FAILED
    except typer.Exit as end:
        code = end.exit_code
    sys.stdout.flush()
    return code
