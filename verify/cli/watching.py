"""`--watch`: run again each time a file changes, until Ctrl-C."""

import gc
import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import NoReturn

import typer

from verify.cli.ending import CLEAN, FAILED, note, say
from verify.errors import InputError, VerifyError
from verify.extras import import_extra

DEBOUNCE = 200  # milliseconds: to save one file, an editor writes, renames and touches it
LOOK = 100  # milliseconds after which the watcher returns without a change
CLEAR_SCREEN = "\x1b[H\x1b[2J"  # only the visible part; text that has scrolled away is kept


def refuse_beside_watch(*, writes_baseline: bool, uses_archive: bool, annotates: bool) -> None:
    """Refuse --watch beside what it would do again after each change of a file."""
    if writes_baseline:
        raise InputError("--watch would write the baseline after each change: use only one of them")
    if annotates:
        message = "--watch would write the annotated copy after each change: use only one of them"
        raise InputError(message)
    if uses_archive:
        raise InputError("--watch runs in memory: leave out --engine and --with")


def keep_watching(
    files: Collection[str],
    run: Callable[[], None],
    configs: Collection[str] = (),
    suffixes: Collection[str] = (),
    outputs: Iterable[str] = (),
) -> NoReturn:
    """Call `run` now, and after each change of a file. End with the code of the last run.

    `configs` are the names of configs that a run would read; they need not exist yet. A new file
    beside the others counts if its name ends in one of `suffixes`, and if it is none of `outputs`,
    the files that a run writes. Raises InputError if a file cannot be watched.
    """
    if "-" in files:
        raise InputError("--watch needs files: standard input can be read only once")
    watchfiles = import_extra("watchfiles", "--watch", "watch")
    gc.enable()  # one run does not need it, but many runs would fill the memory
    every = (*files, *configs)
    names = {*(str(Path(file).absolute()) for file in every), *map(os.path.realpath, every)}
    written = {os.path.realpath(file) for file in outputs}

    def counts(path: str) -> bool:
        is_new = path.endswith(tuple(suffixes)) and os.path.realpath(path) not in written
        return path in names or is_new

    folders = sorted({folder for name in names if (folder := Path(name).parent).is_dir()})
    if not folders:
        raise InputError(f"cannot watch {', '.join(files)}: the folder does not exist")
    code = CLEAN
    try:
        for changed in _changes(watchfiles.watch, folders, counts):
            code = _run_once(run, changed)
            note(f"watching {', '.join(files)}: press Ctrl-C to stop")
    except KeyboardInterrupt:
        pass
    raise typer.Exit(code)


def _changes(
    watch: Callable[..., Iterable[Iterable[tuple[object, str]]]],
    folders: Iterable[Path],
    counts: Callable[[str], bool],
) -> Iterator[tuple[str, ...]]:
    """Yield once at the start, and then after each change, with the files that changed."""
    # Folders are watched, not files: many editors replace a file with a new one.
    found = iter(
        watch(
            *folders,
            watch_filter=lambda _, path: counts(path),
            debounce=DEBOUNCE,
            rust_timeout=LOOK,
            yield_on_timeout=True,
            recursive=False,
            raise_interrupt=True,
        )
    )
    next(found)  # the watch begins here, so that a change during the first run is not missed
    yield ()
    for changes in found:
        if changes:
            yield tuple(sorted({path for _, path in changes}))


def _run_once(run: Callable[[], None], changed: tuple[str, ...]) -> int:
    if sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
        sys.stdout.write(CLEAR_SCREEN)
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
