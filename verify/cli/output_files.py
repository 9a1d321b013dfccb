"""Write text to standard output, or text and bytes to files: completely, or not at all."""

import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from verify.errors import InputError

# Streams that are already open. Opening them again by name would truncate or replace them.
OPEN_STREAM = r"/dev/(?:(stderr)|fd/(\d{1,9}))"


def write(pieces: Iterator[str], output: str | None, inputs: Iterable[str]) -> None:
    """Write the pieces to `output`; None or "-" is standard output.

    Raises InputError if the file cannot be written, or if it is one of the `inputs` of the run.
    """
    if output is None or output == "-":
        _print(pieces)
        return
    try:
        if output == "/dev/stdout":
            _print(pieces)
            return
        if found := re.fullmatch(OPEN_STREAM, output):
            _write_on(2 if found[1] else int(found[2]), pieces)
            return
        _write_by(lambda path: _write_to(path, pieces), output, inputs)
    except OSError as problem:
        raise InputError(f"cannot be written: {problem.strerror}", output) from None


def write_file(data: bytes, output: str, inputs: Iterable[str]) -> None:
    """Write bytes to a file. Raises InputError as `write` does."""
    write_bytes(iter([data]), output, inputs)


def write_bytes(pieces: Iterator[bytes], output: str, inputs: Iterable[str]) -> None:
    """Write pieces to a file as they are made. Raises InputError as `write` does."""
    try:
        _write_by(partial(_put_all, pieces), output, inputs)
    except OSError as problem:
        raise InputError(f"cannot be written: {problem.strerror}", output) from None


def write_folder(files: Mapping[str, bytes], output: str, inputs: Iterable[str]) -> None:
    """Write files into a folder, which is made if needed. The last file describes the others.

    Raises InputError as `write` does, and if the folder has other files with these names: only
    files that were written together with such a description are replaced.
    """
    from verify.files.whole import replace_files

    folder = Path(output)
    follow(folder)
    *_, last = files
    try:
        paths = {folder / name: data for name, data in files.items()}
        if folder.exists() and not folder.is_dir():
            raise InputError("a file: give the name of a folder", output)
        if not (folder / last).exists():
            for path in paths:
                if path.exists():
                    raise InputError(
                        f"no {last} is beside this file: choose a new folder", str(path)
                    )
        for path in paths:
            if _is_input(path, inputs):
                raise InputError("this run reads this file: choose another folder", str(path))
        is_new = not folder.exists()
        folder.mkdir(exist_ok=True)
        try:
            replace_files({path: partial(_put, data) for path, data in paths.items()})
        except OSError:
            if is_new:
                folder.rmdir()
            raise
    except OSError as problem:
        raise InputError(f"cannot be written: {problem.strerror}", output) from None


def _write_by(write_to: Callable[[Path], object], output: str, inputs: Iterable[str]) -> None:
    """Let a function write to the file `output`, or to another one that then replaces it."""
    if not output:
        raise InputError("the output file has no name")
    named = Path(output)
    path = follow(named)
    if _is_input(path, inputs):
        raise InputError("this run reads this file: choose another name for the output", output)
    if named.exists() and not stat.S_ISREG(named.stat().st_mode):
        write_to(named)  # a device or a pipe cannot be replaced
        return
    from verify.files.whole import replace_files

    replace_files({path: write_to})


def follow(named: Path) -> Path:
    """Return the file that a name means: a link is kept, and its target is written.

    Raises InputError if a link leads out of the folder that a person sees in the name. That is the
    current folder of "reports/out.json", and "/srv" of "/srv/out.json".
    """
    path = Path(os.path.realpath(named))
    if path.is_symlink():
        raise InputError("links to itself: choose another name for the output", str(named))
    is_below = not named.is_absolute() and ".." not in named.parts
    folder = Path(os.path.realpath("." if is_below else named.parent))
    if not path.is_relative_to(folder):
        message = f"a link leads from here to {path}: if that is meant, give it as the name"
        raise InputError(message, str(named))
    return path


def _print(pieces: Iterator[str]) -> None:
    try:
        sys.stdout.writelines(pieces)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has closed the pipe, such as `head`: print no more, but keep the exit code.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _is_input(path: Path, inputs: Iterable[str]) -> bool:
    if not path.exists():
        return False
    known = [os.fstat(0) if each == "-" else Path(each).stat() for each in inputs if _exists(each)]
    return any(os.path.samestat(path.stat(), each) for each in known)


def _exists(name: str) -> bool:
    return name == "-" or Path(name).exists()


def _put(data: bytes, path: Path) -> None:
    path.write_bytes(data)


def _put_all(pieces: Iterator[bytes], path: Path) -> None:
    with path.open("wb") as file:
        file.writelines(pieces)


def _write_to(path: Path, pieces: Iterator[str]) -> None:
    with path.open("w", encoding="utf-8", newline="\n", errors="backslashreplace") as file:
        file.writelines(pieces)


def _write_on(descriptor: int, pieces: Iterator[str]) -> None:
    """Write to an open stream, after the text that is already in it."""
    sys.stdout.flush()
    with os.fdopen(
        os.dup(descriptor), "w", encoding="utf-8", newline="\n", errors="backslashreplace"
    ) as file:
        file.writelines(pieces)
