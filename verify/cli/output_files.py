"""Where text goes: to standard output, or to a file that is written whole or not at all."""

import errno
import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from verify.errors import InputError

# What is open already: to open it again by its name would begin it anew, or replace it.
OPEN = r"/dev/(?:(stderr)|fd/(\d{1,9}))"


def write(pieces: Iterator[str], output: str | None, inputs: Iterable[str]) -> None:
    """Write the pieces. Raises InputError for a file that cannot be written or is an input."""
    if output is None or output == "-":
        _print(pieces)
        return
    if not output:
        raise InputError("the output file has no name")
    named = Path(output)
    path = Path(os.path.realpath(named))  # a link stays one: what it points to is written
    try:
        if output == "/dev/stdout":
            _print(pieces)
            return
        if found := re.fullmatch(OPEN, output):
            _write_on(2 if found[1] else int(found[2]), pieces)
            return
        if path.is_symlink():
            raise InputError("is in a ring of links", output)
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
        # Whoever reads has seen enough: say nothing more, and still end with the run's own code.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _is_input(path: Path, inputs: Iterable[str]) -> bool:
    if not path.exists():
        return False
    known = [os.fstat(0) if each == "-" else Path(each).stat() for each in inputs if _exists(each)]
    return any(os.path.samestat(path.stat(), each) for each in known)


def _exists(name: str) -> bool:
    return name == "-" or Path(name).exists()


def _replace(path: Path, pieces: Iterator[str]) -> None:
    """Write a new file and put it in the place of the old one, with the mode that this had."""
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
    """Write where others of the job have written, after them."""
    sys.stdout.flush()
    with os.fdopen(
        os.dup(descriptor), "w", encoding="utf-8", newline="\n", errors="backslashreplace"
    ) as file:
        file.writelines(pieces)
