"""Write text to standard output, or to a file: completely, or not at all."""

import errno
import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator
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
    if not output:
        raise InputError("the output file has no name")
    named = Path(output)
    path = Path(os.path.realpath(named))  # a link is kept, and its target is written
    try:
        if output == "/dev/stdout":
            _print(pieces)
            return
        if found := re.fullmatch(OPEN_STREAM, output):
            _write_on(2 if found[1] else int(found[2]), pieces)
            return
        if path.is_symlink():
            raise InputError("links to itself: choose another name for the output", output)
        if _is_input(path, inputs):
            raise InputError("this run reads this file: choose another name for the output", output)
        if named.exists() and not stat.S_ISREG(named.stat().st_mode):
            _write_to(named, pieces)  # a device or a pipe cannot be replaced
            return
        _replace(path, pieces)
    except OSError as problem:
        raise InputError(f"cannot be written: {problem.strerror}", output) from None


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


def _replace(path: Path, pieces: Iterator[str]) -> None:
    """Write a new file, and let it replace the old one. It gets the mode of the old one."""
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        if path.exists():
            if not os.access(path, os.W_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            unfinished.touch(mode=0o600)
            unfinished.chmod(stat.S_IMODE(path.stat().st_mode))
        _write_to(unfinished, pieces)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


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
